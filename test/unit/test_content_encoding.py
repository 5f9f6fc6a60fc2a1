"""Decode Content-Encoding: valid, truncated, corrupt and oversized bodies."""

import gzip
import io
import zlib

import pytest
import six

from metal_python.content_encoding import decode
from metal_python.exceptions import DecodeError

BODY = b"hello " * 100


def gzipped(data):
    file = io.BytesIO()
    with gzip.GzipFile(fileobj=file, mode="wb") as stream:
        stream.write(data)
    return file.getvalue()


def raw_deflate(data, level=6):
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def chunks(data, size):
    return [data[start : start + size] for start in range(0, len(data), size)]


def rejected(data, encoding, limit=10**6, size=10**6):
    """Return the reason of the error, and the data decoded before it."""
    decoded = []
    with pytest.raises(DecodeError) as raised:
        for chunk in decode(chunks(data, size), encoding, limit):
            decoded.append(chunk)
    return raised.value.reason, b"".join(decoded)


VALID = {
    "gzip": ("gzip", gzipped(BODY)),
    "gzip-name-x-gzip": ("x-gzip", gzipped(BODY)),
    "gzip-two-members": ("gzip", gzipped(BODY[:7]) + gzipped(BODY[7:])),
    "gzip-many-members": ("gzip", b"".join(gzipped(part) for part in chunks(BODY, 1))),
    "gzip-empty-members": ("gzip", gzipped(b"") + gzipped(BODY) + gzipped(b"")),
    "gzip-padded": ("gzip", gzipped(BODY) + b"\0" * 600),
    "gzip-padded-members": ("gzip", gzipped(BODY[:7]) + b"\0" * 3 + gzipped(BODY[7:]) + b"\0"),
    "gzip-named-deflate": ("deflate", gzipped(BODY)),
    "zlib-named-gzip": ("gzip", zlib.compress(BODY)),
    "zlib": ("deflate", zlib.compress(BODY)),
    "zlib-level-0": ("deflate", zlib.compress(BODY, 0)),
    "zlib-level-9": ("deflate", zlib.compress(BODY, 9)),
    "raw-deflate": ("deflate", raw_deflate(BODY)),
    "raw-deflate-level-0": ("deflate", raw_deflate(BODY, 0)),
    "raw-deflate-level-9": ("deflate", raw_deflate(BODY, 9)),
    "identity": ("identity", BODY),
    "no-encoding": ("", BODY),
}


@pytest.mark.parametrize("size", [1, 2, 3, 17, 10**6])
@pytest.mark.parametrize("name", sorted(VALID))
def test_decode_valid_body_returns_data(name, size):
    encoding, data = VALID[name]
    assert b"".join(decode(chunks(data, size), encoding, len(BODY))) == BODY


@pytest.mark.parametrize("size", [1, 2, 3, 17, 10**6])
@pytest.mark.parametrize("name", sorted(VALID))
def test_decode_body_beyond_limit_is_rejected(name, size):
    encoding, data = VALID[name]
    limit = len(BODY) - 1
    reason, decoded = rejected(data, encoding, limit, size)
    assert reason == "the response body is larger than max_response_bytes, %d bytes" % limit
    assert BODY.startswith(decoded)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "unknown"])
def test_decode_empty_body_ignores_encoding(encoding):
    assert list(decode([], encoding, 10)) == []


@pytest.mark.parametrize("encoding, data", [("gzip", gzipped(b"")), ("deflate", raw_deflate(b""))])
def test_decode_empty_compressed_body_is_empty(encoding, data):
    assert b"".join(decode([data], encoding, 10)) == b""


def test_decode_zero_limit_accepts_empty_body_only():
    assert b"".join(decode([gzipped(b"")], "gzip", 0)) == b""
    assert rejected(gzipped(b"x"), "gzip", 0)[1] == b""


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip"])
def test_decode_unknown_encoding_is_rejected(encoding):
    assert rejected(b"hello", encoding)[0] == "the response has an unsupported Content-Encoding, %r" % encoding


@pytest.mark.parametrize("size", [1, 10**6])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_decode_invalid_data_is_rejected(encoding, size):
    reason, _ = rejected(b"\xff\xffhello", encoding, size=size)
    assert reason.startswith("the response body is not valid %s data: " % encoding)


@pytest.mark.parametrize("size", [1, 2, 17, 10**6])
@pytest.mark.parametrize("name", ["gzip", "zlib", "raw-deflate", "raw-deflate-level-0"])
def test_decode_truncated_data_is_rejected_at_every_length(name, size):
    encoding, data = VALID[name]
    for length in range(1, len(data)):
        reason, decoded = rejected(data[:length], encoding, size=size)
        assert reason == "the response body is truncated %s data" % encoding
        assert BODY.startswith(decoded)


def test_decode_truncated_second_member_is_rejected_at_every_length():
    data = gzipped(BODY[7:])
    for length in range(1, len(data)):
        reason, decoded = rejected(gzipped(BODY[:7]) + data[:length], "gzip", size=len(gzipped(BODY[:7])))
        assert reason == "the response body is truncated gzip data"
        assert BODY.startswith(decoded)


@pytest.mark.parametrize("size", [1, 10**6])
@pytest.mark.parametrize("rest", [b"more", zlib.compress(b"more"), b"\0more"])
@pytest.mark.parametrize("name", ["gzip", "zlib", "raw-deflate"])
def test_decode_trailing_data_is_rejected(name, rest, size):
    encoding, data = VALID[name]
    reason, _ = rejected(data + rest, encoding, size=size)
    assert reason == "the response body continues after the end of its %s data" % encoding


def test_decode_corrupt_checksum_is_rejected():
    data = bytearray(gzipped(BODY))
    data[-8] ^= 1
    assert rejected(bytes(data), "gzip")[0].startswith("the response body is not valid gzip data: ")


@pytest.mark.skipif(six.PY2, reason="Python 2.7 cannot measure memory")
def test_decode_many_members_memory_is_bounded():
    import tracemalloc

    bomb = gzipped(b"\0" * (16 * 1024 * 1024)) * 8
    tracemalloc.start()
    try:
        rejected(bomb, "gzip", 1000, 64 * 1024)
        assert tracemalloc.get_traced_memory()[1] < 4 * 1024 * 1024
    finally:
        tracemalloc.stop()
