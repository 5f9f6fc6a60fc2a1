# coding: utf-8
import gzip
import io
import random
import zlib

import pytest
import six
import urllib3
from six.moves import http_client

from metal_python.exceptions import DecodeError
from metal_python.rest import PIECE, Headers, RESTResponse


def make_response(body, headers=(), status=200):
    """Return an answer whose body has not been read."""
    return RESTResponse(
        urllib3.HTTPResponse(io.BytesIO(body), dict(headers), status, reason="Whatever", preload_content=False)
    )


def read(body, headers=(), limit=10**6):
    """Return the body of an answer as it was read."""
    response = make_response(body, headers)
    response.read(limit)
    return response.body


def refused(body, headers=(), limit=10**6):
    """Return the reason why a body cannot be read, and what is left of it."""
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


def test_an_answer_has_status_and_reason():
    response = make_response(b"", status=404)
    assert (response.status, response.reason, response.body) == (404, "Whatever", b"")
    assert response.urllib3_response.status == 404


def test_nothing_else_can_be_set():
    with pytest.raises(AttributeError):
        make_response(b"").something = 1


def test_its_data_is_text():
    response = make_response(b"")
    response.text = u"b\xfccher".encode("utf-8") + b"\xff"
    expected = u"b\xfccher".encode("utf-8") + b"\xff" if six.PY2 else u"b\xfccher\ufffd"
    assert response.data == expected


def test_without_a_body_its_data_is_empty_text():
    response = make_response(b"")
    response.text = None
    assert response.data == ""


def test_its_headers_ignore_case():
    response = make_response(b"", {"X-One": "1"})
    assert response.getheader("x-ONE") == "1"
    assert response.getheaders()["x-one"] == "1"
    assert dict(response.getheaders()) == {"X-One": "1"}


def test_getheaders_accepts_the_headers_of_http_client():
    response = make_response(b"")
    response.urllib3_response.headers = (
        http_client.HTTPMessage() if six.PY3 else http_client.HTTPMessage(io.BytesIO(b"\r\n"))
    )
    response.urllib3_response.headers["X-One"] = "1"
    assert list(response.getheaders().items()) == [("X-One" if six.PY3 else "x-one", "1")]


def test_a_header_that_is_not_there_has_a_default():
    assert make_response(b"").getheader("X-One") is None
    assert make_response(b"").getheader("X-One", "none") == "none"


def test_headers_hide_cookies_and_credentials_when_they_are_shown():
    headers = Headers(
        {"X-One": "1", "Set-Cookie": "secret", "authorization": "secret", "PROXY-Authorization": "secret"}
    )
    for text in (repr(headers), str(headers), "%s" % headers):
        assert "secret" not in text
        assert text.count(": '<hidden>'") == 3 and "'X-One': '1'" in text
        assert text.startswith("Headers({")
    assert headers["Set-Cookie"] == "secret"


# Reading


def test_a_body_of_known_length_is_read():
    assert read(b"hello", length(b"hello")) == b"hello"


def test_a_body_of_unknown_length_is_read():
    assert read(b"hello") == b"hello"
    assert read(b"x" * (3 * PIECE + 5)) == b"x" * (3 * PIECE + 5)


# Text of one to four bytes a letter, longer than what is decoded at a time, so that some letters are cut.
LETTERS = (u"a\xfc\u20ac\U0001f600" * (PIECE // 3)).encode("utf-8")


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "body",
    [LETTERS, LETTERS[:-1], b"\xff" + LETTERS, LETTERS + b"\xed\xa0\x80", b"\xff", b"\xe2\x82", b"[\xfc]"],
    ids=["text", "ends in a letter", "begins with no text", "a surrogate", "no text", "half a letter", "Latin-1"],
)
def test_a_body_keeps_its_bytes_be_they_text_or_not(known, body):
    response = make_response(body, length(body) if known else {})
    response.read(10**6)
    assert response.body == body
    assert response.data == (body if six.PY2 else body.decode("utf-8", "replace"))
    if not six.PY2:
        assert isinstance(response.text, str)


def test_a_compressed_body_keeps_its_bytes():
    random.seed(7)
    body = bytes(bytearray(random.randrange(256) for _ in range(5 * PIECE)))
    assert read(gzipped(body), {"Content-Encoding": "gzip"}) == body


def test_an_empty_body_is_read():
    assert read(b"") == b""
    assert read(b"", {"Content-Length": "0"}) == b""
    assert read(b"", {"Content-Encoding": ""}) == b""


@pytest.mark.parametrize("known", [True, False])
def test_a_body_as_large_as_the_limit_is_read_and_no_larger(known):
    body = b"x" * 1000
    headers = length(body) if known else {}
    assert read(body, headers, 1000) == body
    assert refused(body, headers, 999) == ("the response body is larger than max_response_bytes, 999 bytes", body[:999])


def test_what_had_come_of_a_body_that_is_too_large_is_kept():
    found = refused(b"x" * (9 * PIECE), {}, PIECE)[1]
    assert found.startswith(b"x" * PIECE) and len(found) <= 2 * PIECE


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP", " gzip "])
def test_a_gzipped_body_is_decompressed(encoding):
    body = b"hello" * 1000
    for headers in ({}, length(gzipped(body))):
        assert read(gzipped(body), dict(headers, **{"Content-Encoding": encoding})) == body


def test_a_deflated_body_is_decompressed():
    assert read(zlib.compress(b"hello"), {"Content-Encoding": "deflate"}) == b"hello"


@pytest.mark.parametrize("encoding", ["identity", "Identity", " identity "])
def test_identity_is_no_compression(encoding):
    for headers in ({}, length(b"hello")):
        assert read(b"hello", dict(headers, **{"Content-Encoding": encoding})) == b"hello"


def test_an_encoding_that_was_not_asked_for_is_refused():
    assert refused(b"hello", {"Content-Encoding": "br"}) == (
        "the response has an unsupported Content-Encoding, 'br'",
        b"",
    )
    assert "'gzip, gzip'" in refused(b"hello", {"Content-Encoding": "gzip, gzip"})[0]


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_broken_compression_is_refused(encoding):
    reason, _ = refused(b"hello", {"Content-Encoding": encoding})
    assert reason.startswith("the response body is not valid %s data: " % encoding)


def test_compression_that_breaks_off_is_refused():
    body = gzipped(bytes(bytearray(range(256))) * 10)
    reason, found = refused(body[:-20], {"Content-Encoding": "gzip"})
    assert reason == "the response body is truncated gzip data"
    assert found and (bytes(bytearray(range(256))) * 10).startswith(found)


def test_what_follows_the_compressed_body_is_refused():
    body = gzipped(b"hello") + b"more"
    assert (
        refused(body, {"Content-Encoding": "gzip"})[0] == "the response body continues after the end of its gzip data"
    )


def test_the_limit_is_for_the_decompressed_body():
    body = b"x" * 100000
    headers = {"Content-Encoding": "gzip"}
    assert read(gzipped(body), headers, 100000) == body
    assert (
        refused(gzipped(body), headers, 99999)[0] == "the response body is larger than max_response_bytes, 99999 bytes"
    )


def test_a_bomb_is_refused_with_its_first_bytes():
    bomb = gzipped(b"\0" * (64 * 1024 * 1024))
    reason, found = refused(bomb, {"Content-Encoding": "gzip"}, 1000)
    assert reason == "the response body is larger than max_response_bytes, 1000 bytes"
    assert len(found) <= 1001


@pytest.mark.skipif(six.PY2, reason="there, nothing counts the memory")
def test_a_bomb_is_never_whole_in_memory():
    import tracemalloc

    bomb = gzipped(b"\0" * (64 * 1024 * 1024))
    tracemalloc.start()
    try:
        refused(bomb, {"Content-Encoding": "gzip"}, 1000)
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
