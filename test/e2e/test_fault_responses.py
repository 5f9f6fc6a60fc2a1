"""Answers that are wrong: each is an error that says so, or the right value; never something made up."""

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
START = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def body_for(name, image=PLAIN):
    """Return a body that suits an operation: the image, or a list of it."""
    return b"[" + image + b"]" if name in LISTS else image


def broken(name, *script):
    """Call an operation on a server that breaks off, and return the error."""
    with FaultServer(list(script)) as server, image_api(server.url, retry=ONCE, timeout=30) as api:
        with pytest.raises(ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert str(caught.value)
        return caught.value


def refused(name, answer):
    """Call an operation whose answer cannot be read, and return the error."""
    with FaultServer(responses(answer)) as server, image_api(server.url) as api:
        with pytest.raises(DecodeError) as caught:
            call(api, name)
        error = caught.value
        assert (error.status, len(server.requests)) == (200, 1)
        assert len(error.body or u"") <= 1000
        assert ("carried out" in error.reason) == (name in WRITES)
        assert error.reason in str(error) and error.headers is not None
        return error


def understood(name, answer):
    """Return the result of a call."""
    with FaultServer(responses(answer)) as server, image_api(server.url) as api:
        return call(api, name)


# answers that are not whole


CUT = {
    "a body": b"Content-Length: 4000\r\n\r\n[{",
    "a body at its beginning": b"Content-Length: 4000\r\n\r\n",
    "a chunk": b"Transfer-Encoding: chunked\r\n\r\nfff\r\n[{",
    "chunks": b"Transfer-Encoding: chunked\r\n\r\n2\r\n[{\r\n",
    "the last chunk": b"Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
    "the length of a chunk": b"Transfer-Encoding: chunked\r\n\r\n2",
    "a chunk whose length is no number": b"Transfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n",
    "a chunk of a negative length": b"Transfer-Encoding: chunked\r\n\r\n-2\r\n[]\r\n0\r\n\r\n",
    "two lengths": b"Content-Length: 2\r\nContent-Length: 4\r\n\r\n[]  ",
    "a compressed body": b"Content-Encoding: gzip\r\nContent-Length: 4000\r\n\r\n\x1f\x8b\x08\x00",
}


@pytest.mark.parametrize("what", sorted(CUT))
@pytest.mark.parametrize("name", ALL)
def test_what_is_cut_is_a_connection_error(name, what):
    error = broken(name, read, START + CUT[what])
    assert error.status in (0, 200)


def test_what_had_come_is_kept():
    error = broken("find_image", read, START + CUT["a body"])
    assert (error.status, error.body, error.headers["content-length"]) == (200, u"[{", "4000")
    error = broken("find_image", read, START + CUT["chunks"])
    assert (error.status, error.body) == (200, u"[{")


GARBAGE = {
    "binary": b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "html without a head": b"<html><body>hello</body></html>\r\n\r\n",
    "json without a head": PLAIN + b"\r\n\r\n",
    "an empty line": b"\r\n\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status that is no number": b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status that is too small": b"HTTP/1.1 42 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status that is too large": b"HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a version that does not exist": b"HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status line without end": b"HTTP/1.1 200 " + b"O" * 200000,
    "a header of 200 kB": START + b"X-Long: " + b"x" * 200000 + b"\r\nContent-Length: 2\r\n\r\n{}",
    "200 kB of headers": START + b"X-Many: 0123456789\r\n" * 10000 + b"Content-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("what", sorted(GARBAGE))
@pytest.mark.parametrize("name", ALL)
def test_garbage_is_a_connection_error(name, what):
    broken(name, read, GARBAGE[what])


def test_the_error_of_garbage_says_what_came():
    assert "SSH-2.0" in str(broken("find_image", read, GARBAGE["another protocol"]))


# answers that are whole, but no JSON, or another


HTML = b"<html><head><title>Login</title></head></html>"
UNREADABLE = {
    "html": HTML,
    "text": b"OK",
    "nothing": b"",
    "white space": b" \r\n ",
    "a byte order mark": b"\xef\xbb\xbf",
    "a zero byte": b"\x00",
    "a word": b"nul",
    "a single quote": b"{'id': 'a'}",
    "two values": b"{}{}",
    "an open string": b'{"id": "a',
    "an open list": b'[{"id": "a"},',
    "a control character": b'{"id": "a\nb"}',
    "a bad escape": b'{"id": "\\x41"}',
    "UTF-16": u'{"id": "a"}'.encode("utf-16"),
    "latin-1": u'{"id": "\xfc"}'.encode("latin-1"),
    "half a character": u'{"id": "\xfc"}'.encode("utf-8").replace(b"\xbc", b""),
    "nested lists": b"[" * 100000 + b"]" * 100000,
    "nested objects": b'{"id":' * 100000 + b"1" + b"}" * 100000,
    "open lists": b"[" * 100000,
    "a number of 5,000 digits": b"9" * 5000,
    "NaN": b"NaN",
}


@pytest.mark.parametrize("what", sorted(UNREADABLE))
@pytest.mark.parametrize("name", ALL)
def test_what_is_not_json_is_refused(name, what):
    refused(name, response_with_body(UNREADABLE[what]))


def test_the_first_characters_of_what_was_refused_are_kept():
    assert refused("find_image", response_with_body(HTML)).body == HTML.decode("ascii")
    assert refused("list_images", response_with_body(b"<" + b"x" * 5000)).body == u"<" + u"x" * 999
    assert refused("find_image", response_with_body(b"\xff\xfe{")).body == u"\ufffd\ufffd{"


OTHER_SHAPES = [
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


# null is an empty list: Go writes a nil slice so.
NO_LISTS = [shape for shape in OTHER_SHAPES if shape != b"null"] + [b"{}", PLAIN]


@pytest.mark.parametrize("shape", NO_LISTS, ids=first_characters)
@pytest.mark.parametrize("name", LISTS)
def test_what_is_no_list_of_images_is_refused(name, shape):
    refused(name, response_with_body(shape))


@pytest.mark.parametrize(
    "shape", OTHER_SHAPES + [b"[]", b"[" + PLAIN + b"]"], ids=lambda shape: shape[:20].decode("ascii")
)
@pytest.mark.parametrize("name", SINGLES)
def test_what_is_no_image_is_refused(name, shape):
    refused(name, response_with_body(shape))


@pytest.mark.parametrize("fields", WRONG_FIELDS, ids=first_characters)
@pytest.mark.parametrize("name", ["find_image", "create_image", "list_images"])
def test_a_field_of_another_type_is_refused(name, fields):
    refused(name, response_with_body(body_for(name, fields)))


def test_one_wrong_image_of_many_refuses_the_list_and_is_named():
    error = refused("list_images", response_with_body(b"[" + PLAIN + b", " + PLAIN + b', {"id": 5}, ' + PLAIN + b"]"))
    assert "[2]" in error.reason and "id" in error.reason


@pytest.mark.parametrize("constant", [b"NaN", b"Infinity", b"-Infinity"])
@pytest.mark.parametrize("name", ALL)
def test_constants_that_json_lacks_are_refused_in_a_field_that_nobody_reads(name, constant):
    refused(name, response_with_body(body_for(name, b'{"id": "a", "other": ' + constant + b"}")))


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("name", ALL)
def test_an_empty_body_is_refused_with_its_status(name, status):
    for answer in [http_response(status, b""), http_response(status, b"", [("Transfer-Encoding", "chunked")])]:
        with FaultServer(responses(answer)) as server, image_api(server.url) as api:
            with pytest.raises(DecodeError) as caught:
                call(api, name)
            assert (caught.value.status, "body is empty" in caught.value.reason) == (status, True)
            assert ("carried out" in caught.value.reason) == (name in WRITES)
            assert len(server.requests) == 1


def test_an_empty_body_that_ends_with_the_connection_is_refused():
    assert "empty" in refused("list_images", b"HTTP/1.1 200 OK\r\n\r\n").reason


@pytest.mark.parametrize("name", ALL)
def test_year_0000_names_field_and_id(name):
    image = b'{"id": "old-1.0.1", "expirationDate": "0000-01-01T00:00:00Z"}'
    reason = refused(name, response_with_body(body_for(name, image))).reason
    assert "expirationDate: '0000-01-01T00:00:00Z' is not a valid date and time" in reason
    assert ("'old-1.0.1'" in reason) == (name in LISTS)  # the caller of the others knows it


def test_year_0000_can_be_repaired():
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


# answers that are odd, but right


@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("name", ALL)
def test_no_content_is_none(name, status):
    with FaultServer(responses(b"HTTP/1.1 %d x\r\nContent-Length: 0\r\n\r\n" % status)) as server:
        with image_api(server.url) as api:
            assert call(api, name) is None


@pytest.mark.parametrize("name", ALL)
def test_a_byte_order_mark_is_skipped(name):
    assert ids(understood(name, response_with_body(b"\xef\xbb\xbf" + body_for(name)))) == ["ubuntu-24.04"]


@pytest.mark.parametrize("name", ALL)
def test_of_duplicate_keys_the_last_counts(name):
    image = b'{"id": "a", "name": "one", "id": "b", "name": "two"}'
    result = understood(name, response_with_body(body_for(name, image)))
    assert ids(result) == ["b"]


@pytest.mark.parametrize("name", ALL)
def test_a_lone_surrogate_is_kept(name):
    result = understood(name, response_with_body(body_for(name, b'{"id": "\\ud800", "name": "a\\udc00b"}')))
    image = result[0] if name in LISTS else result
    assert (image.id, image.name) == (u"\ud800", u"a\udc00b")
    assert str(image) and repr(image)


@pytest.mark.parametrize("name", ["find_image", "list_images"])
def test_an_encoded_surrogate_is_no_utf_8(name):
    answer = response_with_body(body_for(name, b'{"id": "\xed\xa0\x80"}'))
    if six.PY2:  # whose UTF-8 has surrogates
        assert ids(understood(name, answer)) == [u"\ud800"]
    else:
        refused(name, answer)


@pytest.mark.parametrize("name", ["find_image", "list_images"])
def test_a_number_of_5000_digits_that_nobody_reads_does_no_harm(name):
    answer = response_with_body(body_for(name, b'{"id": "a", "other": ' + b"9" * 5000 + b"}"))
    if hasattr(sys, "get_int_max_str_digits"):  # where Python refuses to read such a number
        refused(name, answer)
    else:
        assert ids(understood(name, answer)) == ["a"]


@pytest.mark.parametrize("name", ALL)
def test_a_body_without_a_length_ends_with_the_connection(name):
    assert ids(understood(name, b"HTTP/1.0 200 OK\r\n\r\n" + body_for(name))) == ["ubuntu-24.04"]


@pytest.mark.parametrize("length", [b"-5", b"", b"abc"])
def test_a_length_that_is_none_counts_as_none(length):
    answer = START + b"Content-Length: " + length + b"\r\n\r\n" + PLAIN
    assert ids(understood("find_image", answer)) == ["ubuntu-24.04"]


def test_a_length_that_is_too_short_cuts_the_json_and_the_rest_is_dropped():
    short = START + b"Content-Length: %d\r\n\r\n" % (len(PLAIN) - 3) + PLAIN
    right = response_with_body(PLAIN)
    with FaultServer(responses(short, right), responses(right)) as server, image_api(server.url) as api:
        with pytest.raises(DecodeError):
            api.find_image("a")
        assert ids(api.find_image("a")) == ["ubuntu-24.04"]


def test_an_answer_that_nobody_asked_for_is_not_given_to_the_next_call():
    other = response_with_body(PLAIN.replace(b"ubuntu-24.04", b"made-up"))
    right = response_with_body(PLAIN)
    with FaultServer(always(right + other), always(right)) as server, image_api(server.url) as api:
        assert [ids(api.find_image("a")) for _ in range(4)] == [["ubuntu-24.04"]] * 4
