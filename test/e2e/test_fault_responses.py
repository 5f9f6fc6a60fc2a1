"""Invalid and unusual responses: each raises an error or returns the correct value."""

import json
import sys

import pytest
import six
from support.canned_server import http_response
from support.fault_cases import ALL, IMAGE, LISTS, WRITES, call, ids, image_api, response_with_body
from support.fault_server import FaultServer, always, read, responses

import metal_python
from metal_python import ApiConnectionError, DecodeError
from metal_python.testing import ImageServer

ONCE = metal_python.RetryPolicy(attempts=1)
SINGLES = sorted(set(ALL) - set(LISTS))
PLAIN = json.dumps(IMAGE).encode("utf-8")
OK_HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def body_for(name, image=PLAIN):
    """Return a valid body of an operation: the image, or a list with it."""
    return b"[" + image + b"]" if name in LISTS else image


def connection_error(name, *script):
    """Call an operation on a server that follows a script, and return the connection error."""
    with FaultServer(list(script)) as server, image_api(server.url, retry=ONCE, timeout=30) as api:
        with pytest.raises(ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert str(caught.value)
        return caught.value


def decode_error(name, response):
    """Call an operation whose response cannot be decoded, and return the error."""
    with FaultServer(responses(response)) as server, image_api(server.url) as api:
        with pytest.raises(DecodeError) as caught:
            call(api, name)
        error = caught.value
        assert (error.status, len(server.requests)) == (200, 1)
        assert len(error.body or u"") <= 1000
        assert ("carried out" in error.reason) == (name in WRITES)
        assert error.reason in str(error) and error.headers is not None
        return error


def result_of(name, response):
    """Return the result of an operation with this response."""
    with FaultServer(responses(response)) as server, image_api(server.url) as api:
        return call(api, name)


# truncated responses and invalid HTTP


TRUNCATED = {
    "body": b"Content-Length: 4000\r\n\r\n[{",
    "before the body": b"Content-Length: 4000\r\n\r\n",
    "chunk": b"Transfer-Encoding: chunked\r\n\r\nfff\r\n[{",
    "chunks": b"Transfer-Encoding: chunked\r\n\r\n2\r\n[{\r\n",
    "before the last chunk": b"Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
    "chunk size": b"Transfer-Encoding: chunked\r\n\r\n2",
    "chunk size that is not a number": b"Transfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n",
    "negative chunk size": b"Transfer-Encoding: chunked\r\n\r\n-2\r\n[]\r\n0\r\n\r\n",
    "two Content-Length headers": b"Content-Length: 2\r\nContent-Length: 4\r\n\r\n[]  ",
    "compressed body": b"Content-Encoding: gzip\r\nContent-Length: 4000\r\n\r\n\x1f\x8b\x08\x00",
}


@pytest.mark.parametrize("case", sorted(TRUNCATED))
@pytest.mark.parametrize("name", ALL)
def test_truncated_response_raises_connection_error(name, case):
    error = connection_error(name, read, OK_HEADERS + TRUNCATED[case])
    assert error.status in (0, 200)


def test_truncated_response_error_keeps_received_part():
    error = connection_error("find_image", read, OK_HEADERS + TRUNCATED["body"])
    assert (error.status, error.body, error.headers["content-length"]) == (200, u"[{", "4000")
    error = connection_error("find_image", read, OK_HEADERS + TRUNCATED["chunks"])
    assert (error.status, error.body) == (200, u"[{")


INVALID_HTTP = {
    "binary": b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTML without headers": b"<html><body>hello</body></html>\r\n\r\n",
    "JSON without headers": PLAIN + b"\r\n\r\n",
    "empty line": b"\r\n\r\n",
    "no status code": b"HTTP/1.1\r\n\r\n",
    "status code that is not a number": b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}",
    "status code that is too small": b"HTTP/1.1 42 OK\r\nContent-Length: 2\r\n\r\n{}",
    "status code that is too large": b"HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}",
    "unknown HTTP version": b"HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "endless status line": b"HTTP/1.1 200 " + b"O" * 200000,
    "header of 200 kB": OK_HEADERS + b"X-Long: " + b"x" * 200000 + b"\r\nContent-Length: 2\r\n\r\n{}",
    "200 kB of headers": OK_HEADERS + b"X-Many: 0123456789\r\n" * 10000 + b"Content-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("case", sorted(INVALID_HTTP))
@pytest.mark.parametrize("name", ALL)
def test_invalid_http_raises_connection_error(name, case):
    connection_error(name, read, INVALID_HTTP[case])


def test_invalid_http_error_quotes_received_data():
    assert "SSH-2.0" in str(connection_error("find_image", read, INVALID_HTTP["another protocol"]))


# complete responses with an invalid body


HTML = b"<html><head><title>Sign in</title></head></html>"
INVALID_JSON = {
    "html": HTML,
    "text": b"OK",
    "empty": b"",
    "white space": b" \r\n ",
    "byte order mark": b"\xef\xbb\xbf",
    "NUL": b"\x00",
    "unquoted word": b"nul",
    "single quotes": b"{'id': 'a'}",
    "two values": b"{}{}",
    "unterminated string": b'{"id": "a',
    "unterminated list": b'[{"id": "a"},',
    "control character": b'{"id": "a\nb"}',
    "invalid escape": b'{"id": "\\x41"}',
    "UTF-16": u'{"id": "a"}'.encode("utf-16"),
    "latin-1": u'{"id": "\xfc"}'.encode("latin-1"),
    "truncated UTF-8 sequence": u'{"id": "\xfc"}'.encode("utf-8").replace(b"\xbc", b""),
    "nested lists": b"[" * 100000 + b"]" * 100000,
    "nested objects": b'{"id":' * 100000 + b"1" + b"}" * 100000,
    "open lists": b"[" * 100000,
    "number of 5,000 digits": b"9" * 5000,
    "NaN": b"NaN",
}


@pytest.mark.parametrize("case", sorted(INVALID_JSON))
@pytest.mark.parametrize("name", ALL)
def test_invalid_json_raises_decode_error(name, case):
    decode_error(name, response_with_body(INVALID_JSON[case]))


def test_decode_error_body_is_limited_to_1000_characters():
    assert decode_error("find_image", response_with_body(HTML)).body == HTML.decode("ascii")
    assert decode_error("list_images", response_with_body(b"<" + b"x" * 5000)).body == u"<" + u"x" * 999
    assert decode_error("find_image", response_with_body(b"\xff\xfe{")).body == u"\ufffd\ufffd{"


NOT_IMAGES = [
    b"null",
    b"true",
    b"false",
    b"0",
    b"-1.5e300",
    b'"text"',
    b'""',
    b"[[]]",
    b"[null]",
    b"[1]",
    b'["text"]',
]
WRONG_FIELDS = [
    b'{"id": 5}',
    b'{"id": ["a"]}',
    b'{"id": {}}',
    b'{"id": true}',
    b'{"id": "a", "features": "machine"}',
    b'{"id": "a", "features": [1]}',
    b'{"id": "a", "features": [null]}',
    b'{"id": "a", "features": {"a": 1}}',
    b'{"id": "a", "usedby": 0}',
    b'{"id": "a", "expirationDate": "never"}',
    b'{"id": "a", "expirationDate": 1700000000}',
    b'{"id": "a", "created": ""}',
    b'{"id": "a", "changed": "2026-13-01T00:00:00Z"}',
    b'{"id": "a", "changed": []}',
    b'{"id": ' + b"9" * 5000 + b"}",
]


def first_characters(shape):
    return shape[:45].decode("ascii")


# null is an empty list: Go encodes a nil slice as null.
NOT_IMAGE_LISTS = [shape for shape in NOT_IMAGES if shape != b"null"] + [b"{}", PLAIN]


@pytest.mark.parametrize("shape", NOT_IMAGE_LISTS, ids=first_characters)
@pytest.mark.parametrize("name", LISTS)
def test_invalid_list_body_raises_decode_error(name, shape):
    decode_error(name, response_with_body(shape))


@pytest.mark.parametrize(
    "shape", NOT_IMAGES + [b"[]", b"[" + PLAIN + b"]"], ids=lambda shape: shape[:20].decode("ascii")
)
@pytest.mark.parametrize("name", SINGLES)
def test_invalid_image_body_raises_decode_error(name, shape):
    decode_error(name, response_with_body(shape))


@pytest.mark.parametrize("fields", WRONG_FIELDS, ids=first_characters)
@pytest.mark.parametrize("name", ["find_image", "create_image", "list_images"])
def test_field_of_wrong_type_raises_decode_error(name, fields):
    decode_error(name, response_with_body(body_for(name, fields)))


def test_invalid_image_in_list_error_names_index():
    error = decode_error(
        "list_images", response_with_body(b"[" + PLAIN + b", " + PLAIN + b', {"id": 5}, ' + PLAIN + b"]")
    )
    assert "[2]" in error.reason and "id" in error.reason


@pytest.mark.parametrize("constant", [b"NaN", b"Infinity", b"-Infinity"])
@pytest.mark.parametrize("name", ALL)
def test_nan_and_infinity_in_unknown_field_raise_decode_error(name, constant):
    decode_error(name, response_with_body(body_for(name, b'{"id": "a", "other": ' + constant + b"}")))


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("name", ALL)
def test_empty_body_raises_decode_error_with_status(name, status):
    for response in [http_response(status, b""), http_response(status, b"", [("Transfer-Encoding", "chunked")])]:
        with FaultServer(responses(response)) as server, image_api(server.url) as api:
            with pytest.raises(DecodeError) as caught:
                call(api, name)
            assert (caught.value.status, "body is empty" in caught.value.reason) == (status, True)
            assert ("carried out" in caught.value.reason) == (name in WRITES)
            assert len(server.requests) == 1


def test_empty_body_without_length_raises_decode_error():
    assert "empty" in decode_error("list_images", b"HTTP/1.1 200 OK\r\n\r\n").reason


@pytest.mark.parametrize("name", ALL)
def test_year_0000_error_names_field_and_id(name):
    image = b'{"id": "old-1.0.1", "expirationDate": "0000-01-01T00:00:00Z"}'
    reason = decode_error(name, response_with_body(body_for(name, image))).reason
    assert "expirationDate: '0000-01-01T00:00:00Z' is not a valid date and time" in reason
    assert ("'old-1.0.1'" in reason) == (name in LISTS)  # with the others, the caller knows the ID


def test_year_0000_can_be_fixed_by_update():
    with ImageServer() as server, image_api(server.url) as api:
        api.create_image({"id": "good-1.0.1", "url": "http://images.example"})
        with pytest.raises(DecodeError):
            body = {"id": "old-1.0.1", "url": "http://images.example", "expirationDate": "0000-01-01T00:00:00Z"}
            api.create_image(body)
        with pytest.raises(DecodeError) as caught:
            api.list_images()
        assert "'old-1.0.1'" in caught.value.reason
        assert api.update_image({"id": "old-1.0.1", "expirationDate": "2027-01-01T00:00:00Z"}).id == "old-1.0.1"
        assert sorted(ids(api.list_images())) == ["good-1.0.1", "old-1.0.1"]


# unusual, but valid responses


@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("name", ALL)
def test_no_content_response_is_none(name, status):
    with FaultServer(responses(b"HTTP/1.1 %d x\r\nContent-Length: 0\r\n\r\n" % status)) as server:
        with image_api(server.url) as api:
            assert call(api, name) is None


@pytest.mark.parametrize("name", ALL)
def test_byte_order_mark_is_skipped(name):
    assert ids(result_of(name, response_with_body(b"\xef\xbb\xbf" + body_for(name)))) == ["ubuntu-24.04"]


@pytest.mark.parametrize("name", ALL)
def test_duplicate_json_key_last_value_wins(name):
    image = b'{"id": "a", "name": "one", "id": "b", "name": "two"}'
    result = result_of(name, response_with_body(body_for(name, image)))
    assert ids(result) == ["b"]


@pytest.mark.parametrize("name", ALL)
def test_escaped_lone_surrogate_is_kept(name):
    result = result_of(name, response_with_body(body_for(name, b'{"id": "\\ud800", "name": "a\\udc00b"}')))
    image = result[0] if name in LISTS else result
    assert (image.id, image.name) == (u"\ud800", u"a\udc00b")
    assert str(image) and repr(image)


@pytest.mark.parametrize("name", ["find_image", "list_images"])
def test_utf8_encoded_surrogate_raises_decode_error(name):
    response = response_with_body(body_for(name, b'{"id": "\xed\xa0\x80"}'))
    if six.PY2:  # its UTF-8 codec accepts surrogates
        assert ids(result_of(name, response)) == [u"\ud800"]
    else:
        decode_error(name, response)


@pytest.mark.parametrize("name", ["find_image", "list_images"])
def test_5000_digit_number_in_unknown_field_is_read_or_rejected(name):
    response = response_with_body(body_for(name, b'{"id": "a", "other": ' + b"9" * 5000 + b"}"))
    if hasattr(sys, "get_int_max_str_digits"):  # this Python limits the digits of int()
        decode_error(name, response)
    else:
        assert ids(result_of(name, response)) == ["a"]


@pytest.mark.parametrize("name", ALL)
def test_body_without_length_ends_at_connection_close(name):
    assert ids(result_of(name, b"HTTP/1.0 200 OK\r\n\r\n" + body_for(name))) == ["ubuntu-24.04"]


@pytest.mark.parametrize("length", [b"-5", b"", b"abc"])
def test_invalid_content_length_is_ignored(length):
    response = OK_HEADERS + b"Content-Length: " + length + b"\r\n\r\n" + PLAIN
    assert ids(result_of("find_image", response)) == ["ubuntu-24.04"]


def test_short_content_length_truncates_body_and_drops_connection():
    short = OK_HEADERS + b"Content-Length: %d\r\n\r\n" % (len(PLAIN) - 3) + PLAIN
    valid = response_with_body(PLAIN)
    with FaultServer(responses(short, valid), responses(valid)) as server, image_api(server.url) as api:
        with pytest.raises(DecodeError):
            api.find_image("a")
        assert ids(api.find_image("a")) == ["ubuntu-24.04"]


def test_unsolicited_response_is_not_used_for_next_request():
    unsolicited = response_with_body(PLAIN.replace(b"ubuntu-24.04", b"made-up"))
    valid = response_with_body(PLAIN)
    with FaultServer(always(valid + unsolicited), always(valid)) as server, image_api(server.url) as api:
        assert [ids(api.find_image("a")) for _ in range(4)] == [["ubuntu-24.04"]] * 4
