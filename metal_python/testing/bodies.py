"""Request and response bodies in metal-api's form."""

import io
import zlib

from metal_python.testing import go_json, go_time
from metal_python.testing.go_json import POINTER, STRING, STRINGS, TIME, Field
from metal_python.testing.go_text import json_string

# Name of Go's package, and window bits for zlib. HTTP's "deflate" has the framing of zlib.
_ENCODINGS = {u"gzip": (u"gzip", 16 + zlib.MAX_WBITS), u"deflate": (u"zlib", zlib.MAX_WBITS)}


def _fields(*fields):
    return dict((name.lower(), Field(name, kind)) for name, kind in fields)


CREATE = _fields(
    (u"id", STRING),
    (u"name", POINTER),
    (u"description", POINTER),
    (u"url", STRING),
    (u"features", STRINGS),
    (u"expirationDate", TIME),
    (u"classification", POINTER),
)
UPDATE = _fields(
    (u"id", STRING),
    (u"name", POINTER),
    (u"description", POINTER),
    (u"url", POINTER),
    (u"features", STRINGS),
    (u"expirationDate", TIME),
    (u"classification", POINTER),
    (u"usedby", STRINGS),
)
SEARCH = _fields(
    (u"id", POINTER),
    (u"name", POINTER),
    (u"features", STRINGS),
    (u"os", POINTER),
    (u"version", POINTER),
    (u"classification", POINTER),
)


def image(image, used_by=None):
    """Return the JSON text of an image: always the same ten keys in metal-api's order.

    :param metal_python.testing.store.Image image: the image
    :param list used_by: ids of machines, or None for null
    :rtype: text
    :raises metal_python.testing.go_time.UnwritableTimeError: Go cannot write its expiration date
    """
    members = (
        (u"id", json_string(image.id)),
        (u"name", json_string(image.name)),
        (u"description", json_string(image.description)),
        (u"url", json_string(image.url)),
        (u"features", _strings(image.features)),
        (u"expirationDate", json_string(go_time.write(image.expires))),
        (u"classification", json_string(image.classification)),
        (u"usedby", u"null" if used_by is None else _strings(used_by)),
        (u"created", json_string(go_time.write(image.created))),
        (u"changed", json_string(go_time.write(image.changed))),
    )
    return u"{\n%s\n}" % u",\n".join(u' "%s": %s' % member for member in members)


def _strings(values):
    if not values:
        return u"[]"
    return u"[\n%s\n ]" % u",\n".join(u"  " + json_string(value) for value in values)


def images(found, used_by):
    """Return the JSON text of a list of images.

    :param list found: the images
    :param dict used_by: ids of machines by image id
    :rtype: text
    :raises metal_python.testing.go_time.UnwritableTimeError: Go cannot write the expiration date of one of them
    """
    if not found:
        return u"[]"
    texts = [image(each, used_by.get(each.id)) for each in found]
    return u"[\n%s\n]" % u",\n".join(u" " + text.replace(u"\n", u"\n ") for text in texts)


def error(status, message):
    """Return an error body: a JSON string that contains JSON, as metal-api 0.12.0 and later send it.

    :param int status: HTTP status code
    :param text message: the message of metal-api
    :rtype: text
    """
    return json_string(u'{"statuscode":%d,"message":%s}' % (status, json_string(message)))


def decode(body, encoding, fields):
    """Return the values that a request body sets; see :func:`metal_python.testing.go_json.decode`.

    :param bytes body: as received
    :param text encoding: the header Content-Encoding; gzip and deflate are supported
    :param dict fields: CREATE, UPDATE or SEARCH
    :rtype: dict
    :raises ValueError: the body cannot be decoded; the text is the message of the response
    """
    return go_json.decode(decompressed(body, encoding), fields)


def decompressed(body, encoding):
    """Return a request body without its gzip or deflate encoding, up to the first error in it.

    metal-api decodes JSON while it decompresses, so an error behind the first JSON value has no effect: a wrong
    checksum, a truncated stream, anything that is not gzip after it.

    :param bytes body: as received
    :param text encoding: the header Content-Encoding; others than gzip and deflate are ignored
    :rtype: bytes
    :raises metal_python.testing.go_json.InvalidJSONError: the body does not begin as its encoding demands
    """
    if encoding not in _ENCODINGS:
        return body
    name, window_bits = _ENCODINGS[encoding]
    data, rest = b"", body
    while rest:
        part, unused = _stream(rest, window_bits)
        data += part
        # gzip: several members are one body.
        rest = unused if encoding == u"gzip" else b""
    if not data and body:
        raise go_json.InvalidJSONError(u"%s: invalid header" % name)
    return data


def _stream(data, window_bits):
    """Return what one compressed stream holds up to the first error, and the bytes behind the stream."""
    stream = zlib.decompressobj(window_bits)
    try:
        return stream.decompress(data), stream.unused_data
    except zlib.error:
        # zlib drops the output of a call that fails, so byte by byte all before the error is kept.
        stream, output = zlib.decompressobj(window_bits), io.BytesIO()
        try:
            output.writelines(stream.decompress(data[i : i + 1]) for i in range(len(data)))
        except zlib.error:
            pass
        return output.getvalue(), b""
