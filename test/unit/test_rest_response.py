# coding: utf-8
"""RESTResponse: headers, decompression and size limit of the body."""

import gzip
import io
import random
import zlib

import pytest
import six
import urllib3
from six.moves import http_client

from metal_python.exceptions import DecodeError
from metal_python.rest import CHUNK_SIZE, Headers, RESTResponse


def make_response(body, headers=(), status=200):
    """Return a response with an unread body."""
    return RESTResponse(
        urllib3.HTTPResponse(io.BytesIO(body), dict(headers), status, reason="Whatever", preload_content=False)
    )


def read(body, headers=(), limit=10**6):
    """Return the body read from a response."""
    response = make_response(body, headers)
    response.read(limit)
    return response.body


def read_error(body, headers=(), limit=10**6):
    """Return the reason of the DecodeError and the part of the body that was read."""
    response = make_response(body, headers)
    with pytest.raises(DecodeError) as raised:
        response.read(limit)
    return raised.value.reason, response.body


def length(body):
    return {"Content-Length": str(len(body))}


def gzipped(body):
    file = io.BytesIO()
    with gzip.GzipFile(fileobj=file, mode="wb") as stream:
        stream.write(body)
    return file.getvalue()


def test_response_has_status_and_reason():
    response = make_response(b"", status=404)
    assert (response.status, response.reason, response.body) == (404, "Whatever", b"")
    assert response.urllib3_response.status == 404


def test_response_unknown_attribute_cannot_be_set():
    with pytest.raises(AttributeError):
        make_response(b"").something = 1


def test_response_data_is_native_string():
    response = make_response(b"")
    response.text = u"b\xfccher".encode("utf-8") + b"\xff"
    expected = u"b\xfccher".encode("utf-8") + b"\xff" if six.PY2 else u"b\xfccher\ufffd"
    assert response.data == expected


def test_response_data_without_body_is_empty_string():
    response = make_response(b"")
    response.text = None
    assert response.data == ""


def test_response_headers_are_case_insensitive():
    response = make_response(b"", {"X-One": "1"})
    assert response.getheader("x-ONE") == "1"
    assert response.getheaders()["x-one"] == "1"
    assert dict(response.getheaders()) == {"X-One": "1"}


def test_getheaders_accepts_http_client_headers():
    response = make_response(b"")
    response.urllib3_response.headers = (
        http_client.HTTPMessage() if six.PY3 else http_client.HTTPMessage(io.BytesIO(b"\r\n"))
    )
    response.urllib3_response.headers["X-One"] = "1"
    assert list(response.getheaders().items()) == [("X-One" if six.PY3 else "x-one", "1")]


def test_getheader_missing_header_returns_default():
    assert make_response(b"").getheader("X-One") is None
    assert make_response(b"").getheader("X-One", "none") == "none"


def test_headers_repr_hides_cookies_and_credentials():
    headers = Headers(
        {"X-One": "1", "Set-Cookie": "secret", "authorization": "secret", "PROXY-Authorization": "secret"}
    )
    for text in (repr(headers), str(headers), "%s" % headers):
        assert "secret" not in text
        assert text.count(": '<hidden>'") == 3 and "'X-One': '1'" in text
        assert text.startswith("Headers({")
    assert headers["Set-Cookie"] == "secret"


# Reading


def test_read_body_with_content_length():
    assert read(b"hello", length(b"hello")) == b"hello"


def test_read_body_without_content_length():
    assert read(b"hello") == b"hello"
    assert read(b"x" * (3 * CHUNK_SIZE + 5)) == b"x" * (3 * CHUNK_SIZE + 5)


# Characters of one to four bytes, longer than one chunk, so that chunk boundaries fall within characters.
CHARACTERS = (u"a\xfc\u20ac\U0001f600" * (CHUNK_SIZE // 3)).encode("utf-8")


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "body",
    [CHARACTERS, CHARACTERS[:-1], b"\xff" + CHARACTERS, CHARACTERS + b"\xed\xa0\x80", b"\xff", b"\xe2\x82", b"[\xfc]"],
    ids=[
        "UTF-8",
        "truncated character",
        "invalid first byte",
        "surrogate",
        "invalid byte",
        "partial character",
        "Latin-1",
    ],
)
def test_read_body_preserves_bytes_valid_utf8_or_not(known, body):
    response = make_response(body, length(body) if known else {})
    response.read(10**6)
    assert response.body == body
    assert response.data == (body if six.PY2 else body.decode("utf-8", "replace"))
    if not six.PY2:
        assert isinstance(response.text, str)


def test_read_gzip_body_preserves_random_bytes():
    random.seed(7)
    body = bytes(bytearray(random.randrange(256) for _ in range(5 * CHUNK_SIZE)))
    assert read(gzipped(body), {"Content-Encoding": "gzip"}) == body


def test_read_empty_body():
    assert read(b"") == b""
    assert read(b"", {"Content-Length": "0"}) == b""
    assert read(b"", {"Content-Encoding": ""}) == b""


@pytest.mark.parametrize("known", [True, False])
def test_read_body_larger_than_maximum_is_rejected(known):
    body = b"x" * 1000
    headers = length(body) if known else {}
    assert read(body, headers, 1000) == body
    assert read_error(body, headers, 999) == (
        "the response body is larger than max_response_bytes, 999 bytes",
        body[:999],
    )


def test_read_too_large_body_keeps_received_bytes():
    body_read = read_error(b"x" * (9 * CHUNK_SIZE), {}, CHUNK_SIZE)[1]
    assert body_read.startswith(b"x" * CHUNK_SIZE) and len(body_read) <= 2 * CHUNK_SIZE


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP", " gzip "])
def test_read_gzip_body_is_decompressed(encoding):
    body = b"hello" * 1000
    for headers in ({}, length(gzipped(body))):
        assert read(gzipped(body), dict(headers, **{"Content-Encoding": encoding})) == body


def test_read_deflate_body_is_decompressed():
    assert read(zlib.compress(b"hello"), {"Content-Encoding": "deflate"}) == b"hello"


@pytest.mark.parametrize("encoding", ["identity", "Identity", " identity "])
def test_read_identity_encoding_is_not_decompressed(encoding):
    for headers in ({}, length(b"hello")):
        assert read(b"hello", dict(headers, **{"Content-Encoding": encoding})) == b"hello"


def test_read_unsupported_content_encoding_is_rejected():
    assert read_error(b"hello", {"Content-Encoding": "br"}) == (
        "the response has an unsupported Content-Encoding, 'br'",
        b"",
    )
    assert "'gzip, gzip'" in read_error(b"hello", {"Content-Encoding": "gzip, gzip"})[0]


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_read_invalid_compressed_data_is_rejected(encoding):
    reason, _ = read_error(b"hello", {"Content-Encoding": encoding})
    assert reason.startswith("the response body is not valid %s data: " % encoding)


def test_read_truncated_gzip_body_is_rejected():
    body = gzipped(bytes(bytearray(range(256))) * 10)
    reason, body_read = read_error(body[:-20], {"Content-Encoding": "gzip"})
    assert reason == "the response body is truncated gzip data"
    assert body_read and (bytes(bytearray(range(256))) * 10).startswith(body_read)


def test_read_data_after_gzip_body_is_rejected():
    body = gzipped(b"hello") + b"more"
    assert (
        read_error(body, {"Content-Encoding": "gzip"})[0]
        == "the response body continues after the end of its gzip data"
    )


def test_read_maximum_applies_to_decompressed_body():
    body = b"x" * 100000
    headers = {"Content-Encoding": "gzip"}
    assert read(gzipped(body), headers, 100000) == body
    assert (
        read_error(gzipped(body), headers, 99999)[0]
        == "the response body is larger than max_response_bytes, 99999 bytes"
    )


def test_read_gzip_bomb_is_rejected_with_first_bytes():
    bomb = gzipped(b"\0" * (64 * 1024 * 1024))
    reason, body_read = read_error(bomb, {"Content-Encoding": "gzip"}, 1000)
    assert reason == "the response body is larger than max_response_bytes, 1000 bytes"
    assert len(body_read) <= 1001


@pytest.mark.skipif(six.PY2, reason="tracemalloc is new in Python 3.4")
def test_read_gzip_bomb_memory_is_bounded():
    import tracemalloc

    bomb = gzipped(b"\0" * (64 * 1024 * 1024))
    tracemalloc.start()
    try:
        read_error(bomb, {"Content-Encoding": "gzip"}, 1000)
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
