"""The bodies of requests and answers in metal-api's form."""

import zlib

from metal_python.testing import go_json, go_time
from metal_python.testing.go_json import POINTER, STRING, STRINGS, TIME, Field, Struct
from metal_python.testing.go_text import json_string

# Name of Go's package for it, and window bits for zlib. HTTP's "deflate" has the framing of zlib.
_ENCODINGS = {u"gzip": (u"gzip", 16 + zlib.MAX_WBITS), u"deflate": (u"zlib", zlib.MAX_WBITS)}


def _struct(gotype, *fields):
    return Struct(gotype, dict((name.lower(), Field(name, prefix + name, kind)) for prefix, name, kind in fields))


CREATE = _struct(
    u"v1.ImageCreateRequest",
    (u"Common.Identifiable.", u"id", STRING),
    (u"Common.Describable.", u"name", POINTER),
    (u"Common.Describable.", u"description", POINTER),
    (u"", u"url", STRING),
    (u"", u"features", STRINGS),
    (u"", u"expirationDate", TIME),
    (u"", u"classification", POINTER),
)
UPDATE = _struct(
    u"v1.ImageUpdateRequest",
    (u"Common.Identifiable.", u"id", STRING),
    (u"Common.Describable.", u"name", POINTER),
    (u"Common.Describable.", u"description", POINTER),
    (u"ImageBase.", u"url", POINTER),
    (u"ImageBase.", u"features", STRINGS),
    (u"ImageBase.", u"expirationDate", TIME),
    (u"ImageBase.", u"classification", POINTER),
    (u"ImageBase.", u"usedby", STRINGS),
)
SEARCH = _struct(
    u"datastore.ImageSearchQuery",
    (u"", u"id", POINTER),
    (u"", u"name", POINTER),
    (u"", u"features", STRINGS),
    (u"", u"os", POINTER),
    (u"", u"version", POINTER),
    (u"", u"classification", POINTER),
)


def image(image, used_by=None):
    """Return the JSON text of an image: always the same ten keys, in metal-api's order.

    :param metal_python.testing.store.Image image: the image
    :param list used_by: ids of machines; None is written as null
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
    """Return the body of an error: a JSON string that holds JSON, as metal-api 0.12.0 and later write it.

    :param int status: HTTP status
    :param text message: metal-api's sentence
    :rtype: text
    """
    return json_string(u'{"statuscode":%d,"message":%s}' % (status, json_string(message)))


def decode(body, encoding, struct):
    """Return the values that the body of a request sets; see :func:`metal_python.testing.go_json.decode`.

    :param bytes body: as received
    :param text encoding: the header Content-Encoding; gzip and deflate are understood
    :param Struct struct: CREATE, UPDATE or SEARCH
    :rtype: dict
    :raises ValueError: the body cannot be read; the message is what metal-api answers
    """
    return go_json.decode(_decompressed(body, encoding), struct)


def _decompressed(body, encoding):
    if encoding not in _ENCODINGS:
        return body
    if not body:
        raise go_json.InvalidJSONError(u"EOF")
    name, window_bits = _ENCODINGS[encoding]
    try:
        # A cut stream is not noticed here but by the JSON in it that does not end.
        return zlib.decompressobj(window_bits).decompress(body)
    except zlib.error:
        raise go_json.InvalidJSONError(u"%s: invalid header" % name)
