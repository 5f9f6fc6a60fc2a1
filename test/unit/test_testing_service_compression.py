"""Compressed request bodies sent to the embedded server, without a socket."""

import zlib

import pytest
from support.service_requests import JSON_TYPE, error_of

pytest_plugins = ["support.service_fixtures"]


def compressed(data, wbits=31):
    compressor = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return compressor.compress(data) + compressor.flush()


def corrupted(data, position):
    """Return the data with one flipped bit in the byte at ``position``."""
    data = bytearray(data)
    data[position] ^= 1
    return bytes(data)


BODY = b'{"id": "a-1", "url": "x"}'


# Recorded with encoding/json on compress/gzip and compress/zlib of Go 1.26.
@pytest.mark.parametrize(
    "encoding, body",
    [
        ("gzip", compressed(BODY)),
        ("deflate", compressed(BODY, 15)),
        ("gzip", compressed(BODY[:9]) + compressed(BODY[9:])),
        ("gzip", compressed(b"") + compressed(BODY)),
        ("gzip", compressed(BODY[:9]) + corrupted(compressed(BODY[9:]), -6)),
        ("gzip", compressed(BODY) + b"garbage garbage"),
        ("gzip", compressed(BODY) + b"\0\0"),
        ("gzip", corrupted(compressed(BODY), -6)),
        ("gzip", corrupted(compressed(BODY), -1)),
        ("gzip", compressed(BODY)[:-8]),
        ("deflate", corrupted(compressed(BODY, 15), -1)),
        ("deflate", compressed(BODY, 15) + b"garbage"),
    ],
)
def test_create_compressed_body_is_read_to_end_of_json(send, encoding, body):
    headers = [JSON_TYPE, (u"Content-Encoding", encoding)]
    assert send("PUT", "/v1/image", body, headers).status == 201


@pytest.mark.parametrize(
    "body",
    [
        compressed(BODY[:9]),
        corrupted(compressed(BODY[:9]), -6) + compressed(BODY[9:]),
        compressed(BODY[:9]) + b"garbage",
        compressed(BODY[:9]) + BODY[9:],
    ],
)
def test_create_compressed_body_with_error_before_end_of_json_is_rejected(send, body):
    headers = [JSON_TYPE, (u"Content-Encoding", u"gzip")]
    assert error_of(send("PUT", "/v1/image", body, headers)) == (400, "invalid JSON at byte 6")


@pytest.mark.parametrize(
    "encoding, body, message",
    [
        (u"gzip", b"{}", "gzip: invalid header"),
        (u"deflate", b"{}", "zlib: invalid header"),
        (u"gzip", b"", "invalid JSON at byte 0"),
        (u"br", b"{}", "id should not be empty"),
    ],
)
def test_create_invalid_compression_is_rejected(send, encoding, body, message):
    headers = [JSON_TYPE, (u"Content-Encoding", encoding)]
    assert error_of(send("PUT", "/v1/image", body, headers)) == (400, message)
