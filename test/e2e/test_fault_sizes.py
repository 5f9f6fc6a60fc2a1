"""Compressed responses, and responses above max_response_bytes."""

import gzip
import io
import os
import subprocess
import sys
import zlib

import pytest
from support import memory_usage_program
from support.canned_server import http_response
from support.fault_cases import ALL, LISTS, WRITES, call, ids, image_api, success_response
from support.fault_server import FaultServer, always, read, responses, stall
from support.gzip_bomb import MEGABYTE, gzip_bomb

import metal_python
from metal_python import DecodeError

LIMIT = 1000
BOUND = 50 * 1000 * 1000


def body_of(response):
    return response.partition(b"\r\n\r\n")[2]


def gzipped(data):
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as packing:
        packing.write(data)
    return packed.getvalue()


def encoded(data, encoding="gzip", chunked=False, status=200):
    """Return a response with a Content-Encoding."""
    length = ("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(len(data)))
    return http_response(status, data, [length, ("Content-Encoding", encoding)])


def decode_error(name, *script, **settings):
    """Call an operation whose response cannot be decoded, and return the error."""
    with FaultServer(list(script)) as server, image_api(server.url, **settings) as api:
        with pytest.raises(DecodeError) as caught:
            call(api, name)
        assert len(server.requests) == 1
        assert ("carried out" in caught.value.reason) == (name in WRITES)
        assert str(caught.value)
        return caught.value


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("name", ALL)
def test_gzip_body_is_decoded(name, chunked):
    with FaultServer(always(encoded(gzipped(body_of(success_response(name))), chunked=chunked))) as server:
        with image_api(server.url) as api:
            assert [ids(call(api, name)) for _ in range(2)] == [["ubuntu-24.04"]] * 2
            assert server.connections == 1


@pytest.mark.parametrize("encoding", ["x-gzip", "GZIP", "deflate", "identity", ""])
def test_supported_content_encoding_is_decoded(encoding):
    data = body_of(success_response("find_image"))
    packed = {"deflate": zlib.compress(data), "identity": data, "": data}.get(encoding) or gzipped(data)
    with FaultServer(responses(encoded(packed, encoding))) as server, image_api(server.url) as api:
        assert ids(api.find_image("a")) == ["ubuntu-24.04"]


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("name", ALL)
def test_gzip_with_two_members_is_decoded(name, chunked):
    data = body_of(success_response(name))
    members = gzipped(data[:9]) + gzipped(data[9:])
    with FaultServer(responses(encoded(members, chunked=chunked))) as server, image_api(server.url) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
def test_raw_deflate_body_is_decoded(chunked):
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = packer.compress(body_of(success_response("list_images"))) + packer.flush()
    with FaultServer(responses(encoded(data, "deflate", chunked))) as server, image_api(server.url) as api:
        assert ids(api.list_images()) == ["ubuntu-24.04"]


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("name", ALL)
def test_no_content_with_content_encoding_is_none(name, status, encoding):
    headers = b"HTTP/1.1 %d x\r\nContent-Encoding: %s\r\n" % (status, encoding.encode("ascii"))
    length = b"" if status == 204 else b"Content-Length: 0\r\n"
    with FaultServer(always(headers + length + b"\r\n")) as server, image_api(server.url) as api:
        assert [call(api, name), call(api, name)] == [None, None]
        assert server.connections == 1


def test_empty_body_with_content_encoding_is_empty():
    assert decode_error("list_images", read, encoded(b"")).reason.endswith("the body is empty")


@pytest.mark.parametrize("status", [404, 503])
def test_error_with_content_encoding_and_no_body_keeps_its_status(status):
    with FaultServer(always(encoded(b"", status=status))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.delete_image("a")
        assert (caught.value.status, caught.value.body) == (status, "")


GZIPPED = gzipped(body_of(success_response("list_images")))
INVALID_GZIP = {
    "plain text": b"[]",
    "zeros": b"\x00" * 100,
    "header only": GZIPPED[:10],
    "truncated": GZIPPED[:-15],
    "truncated CRC": GZIPPED[:-6],
    "corrupted": GZIPPED[:20] + b"\xff\xff\xff" + GZIPPED[23:],
    "wrong CRC": GZIPPED[:-8] + b"\x00" * 8,
    "trailing data": GZIPPED + b"made up",
    "two members": GZIPPED + GZIPPED,
}


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("case", sorted(INVALID_GZIP))
@pytest.mark.parametrize("name", ["list_images", "find_images", "create_image", "update_image", "delete_image"])
def test_invalid_gzip_raises_decode_error(name, case, chunked):
    assert decode_error(name, read, encoded(INVALID_GZIP[case], chunked=chunked)).status == 200


@pytest.mark.parametrize("name", ["list_images", "create_image"])
@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress", "x" * 3000])
def test_unsupported_content_encoding_raises_decode_error(name, encoding):
    assert "Content-Encoding" in decode_error(name, read, encoded(GZIPPED, encoding)).reason


def body_of_size(name, size):
    """Return a valid body of an operation, padded to a size in bytes."""
    data = body_of(success_response(name))
    return data + b" " * (size - len(data))


FRAMINGS = {
    "Content-Length": lambda data: http_response(200, data),
    "chunked": lambda data: http_response(200, data, [("Transfer-Encoding", "chunked")]),
    "connection close": lambda data: b"HTTP/1.0 200 OK\r\n\r\n" + data,
    "gzip": lambda data: encoded(gzipped(data)),
    "gzip, chunked": lambda data: encoded(gzipped(data), chunked=True),
}


@pytest.mark.parametrize("framing", sorted(FRAMINGS))
@pytest.mark.parametrize("name", ALL)
def test_body_above_max_response_bytes_raises_decode_error(name, framing):
    with FaultServer(responses(FRAMINGS[framing](body_of_size(name, LIMIT)))) as server:
        with image_api(server.url, max_response_bytes=LIMIT) as api:
            assert ids(call(api, name)) == ["ubuntu-24.04"]
    error = decode_error(name, read, FRAMINGS[framing](body_of_size(name, LIMIT + 1)), max_response_bytes=LIMIT)
    assert (error.status, "1000" in error.reason) == (200, True)
    assert error.body.startswith("[{" if name in LISTS else "{")


def test_endless_body_raises_decode_error_while_streaming():
    def pour(connection):
        while True:
            connection.send(b"10000\r\n" + b" " * 65536 + b"\r\n")

    headers = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    error = decode_error("list_images", read, headers, pour, max_response_bytes=300 * 1000)
    assert error.status == 200


def test_too_large_content_length_raises_decode_error_early():
    headers = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    error = decode_error("list_images", read, headers + b" " * 100000, stall, max_response_bytes=LIMIT, timeout=30)
    assert (error.status, error.body) == (200, " " * LIMIT)


def test_connection_is_closed_after_too_large_body():
    with FaultServer(
        [read, http_response(200, b" " * 5000), read], responses(success_response("list_images"))
    ) as server:
        with image_api(server.url, max_response_bytes=LIMIT) as api:
            with pytest.raises(DecodeError):
                api.list_images()
            assert len(api.list_images()) == 1
            assert server.connections == 2


@pytest.mark.parametrize("status", [400, 500])
def test_error_with_too_large_or_invalid_body_keeps_status(status):
    for response in [
        http_response(status, b"x" * 5000),
        encoded(b"\x1f\x8bx", status=status),
        encoded(b"x", "br", status=status),
    ]:
        with FaultServer(responses(response)) as server, image_api(server.url, max_response_bytes=LIMIT) as api:
            with pytest.raises(metal_python.ApiStatusError) as caught:
                api.list_images()
            assert caught.value.status == status
            assert len(caught.value.body or u"") <= LIMIT
            assert str(caught.value)


def test_max_response_bytes_default_is_128_mib():
    assert metal_python.Configuration().max_response_bytes == 128 * 1024 * 1024


@pytest.mark.parametrize("plain, megabytes", [(10 * 1024 * MEGABYTE, "10 GiB"), (64 * MEGABYTE, "64 MiB")], ids=str)
def test_gzip_bomb_uses_less_than_50_megabytes(plain, megabytes):
    packed = gzip_bomb(plain)
    with FaultServer(always(encoded(packed))) as server, FaultServer(always(success_response("list_images"))) as other:
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join(path or os.getcwd() for path in sys.path))
        command = [sys.executable, memory_usage_program.__file__.replace(".pyc", ".py"), server.url, other.url]
        output = subprocess.check_output(command + [str(16 * MEGABYTE)], env=environment).decode("ascii")
        outcome, traced, grown = output.split()
    assert outcome == "DecodeError"
    assert int(traced) < BOUND
    assert 0 < int(grown) < BOUND
