"""Encode response bodies and decode request bodies as metal-api does."""

import io
import zlib

from metal_python.testing import go_json, go_time
from metal_python.testing.go_json import POINTER, STRING, STRINGS, TIME, Field
from metal_python.testing.go_text import json_string

# Go's package name and zlib window bits. HTTP's "deflate" is the zlib format (RFC 9110, 8.4.1.2).
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
    """Return an image as JSON with the key order of metal-api.

    :param metal_python.testing.store.Image image: the image
    :param list used_by: IDs of machines, or None for null
    :rtype: str
    :raises metal_python.testing.go_time.UnwritableTimeError: Go cannot encode its expiration date
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
    """Return a list of images as JSON.

    :param list found: the images
    :param dict used_by: IDs of machines by image ID
    :rtype: str
    :raises metal_python.testing.go_time.UnwritableTimeError: Go cannot encode an expiration date
    """
    if not found:
        return u"[]"
    items = [image(each, used_by.get(each.id)) for each in found]
    return u"[\n%s\n]" % u",\n".join(u" " + item.replace(u"\n", u"\n ") for item in items)


def error(status, message):
    """Return an error body: a JSON string that contains JSON, as in metal-api 0.12.0 and later.

    :param int status: HTTP status code
    :param str message: the message of metal-api
    :rtype: str
    """
    return json_string(u'{"statuscode":%d,"message":%s}' % (status, json_string(message)))


def decode(body, encoding, fields):
    """Return the fields set in a request body; see :func:`metal_python.testing.go_json.decode`.

    :param bytes body: as received
    :param str encoding: Content-Encoding header; gzip and deflate are supported
    :param dict fields: CREATE, UPDATE or SEARCH
    :rtype: dict
    :raises ValueError: the body cannot be decoded; with the error message of the response
    """
    return go_json.decode(decompressed(body, encoding), fields)


def decompressed(body, encoding):
    """Return a request body decompressed up to the first error.

    metal-api decodes JSON incrementally, so an error after the first JSON value has no effect: an invalid checksum, a
    truncated stream, or trailing data.

    :param bytes body: as received
    :param str encoding: Content-Encoding header; encodings other than gzip and deflate are ignored
    :rtype: bytes
    :raises metal_python.testing.go_json.InvalidJSONError: the body does not begin with a valid header of its encoding
    """
    if encoding not in _ENCODINGS:
        return body
    name, window_bits = _ENCODINGS[encoding]
    data, rest = b"", body
    while rest:
        part, unused = _stream(rest, window_bits)
        data += part
        # A gzip body may consist of several members (RFC 1952, 2.2).
        rest = unused if encoding == u"gzip" else b""
    if not data and body:
        raise go_json.InvalidJSONError(u"%s: invalid header" % name)
    return data


def _stream(data, window_bits):
    """Return the data of one compressed stream up to the first error, and the bytes after the stream."""
    stream = zlib.decompressobj(window_bits)
    try:
        return stream.decompress(data), stream.unused_data
    except zlib.error:
        # zlib discards the output of a failed call: decompress byte by byte.
        stream, output = zlib.decompressobj(window_bits), io.BytesIO()
        try:
            output.writelines(stream.decompress(data[i : i + 1]) for i in range(len(data)))
        except zlib.error:
            pass
        return output.getvalue(), b""
