"""Decompress response bodies."""

from __future__ import absolute_import

import struct
import zlib

from metal_python.exceptions import DecodeError

# Bytes kept of a body that is too large, for the error message.
MAX_PARTIAL_BYTES = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_RAW = -zlib.MAX_WBITS


def decode(chunks, encoding, max_bytes):
    """Yield the chunks of a body, decompressed.

    Unlike urllib3's decoders, one step never returns more than ``max_bytes``, whatever a chunk expands to.

    :param chunks: iterable of received bytes
    :param str encoding: value of ``Content-Encoding``, in lower case
    :param int max_bytes: maximum size of the decompressed body
    :raises DecodeError: the body is larger, cannot be decompressed, or has an unknown encoding
    """
    decompressor = None
    left = max_bytes
    for chunk in chunks:
        if encoding not in ("identity", ""):
            decompressor = decompressor or _Decompressor(encoding)
            chunk = decompressor.decompress(chunk, left + 1)
        left -= len(chunk)
        if left < 0:
            yield chunk[: min(max_bytes, MAX_PARTIAL_BYTES)]
            raise DecodeError("the response body is larger than max_response_bytes, %d bytes" % max_bytes)
        yield chunk
    if decompressor is not None:
        decompressor.finish()


class _Decompressor(object):
    """Decompressor of gzip, with one member or several (RFC 1952, 2.2), and of zlib and raw deflate data.

    RFC 9110, 8.4.1.2: "deflate" is zlib data, but some servers send raw deflate data.
    """

    def __init__(self, encoding):
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise DecodeError("the response has an unsupported Content-Encoding, %r" % encoding)
        self._encoding = encoding
        self._member = None
        self._members = 0
        self._pending = b""

    def decompress(self, data, max_bytes):
        """Return the decompressed data, at most ``max_bytes`` bytes."""
        data, self._pending = self._pending + data, b""
        result = []
        while data and max_bytes:
            if self._member is None:
                if self._members:
                    data = data.lstrip(b"\0")  # padding, which gzip ignores too
                if len(data) < 2:
                    self._pending = data
                    break
                self._member = zlib.decompressobj(self._format(data))
            try:
                chunk = self._member.decompress(data, max_bytes)
            except zlib.error as error:
                raise DecodeError("the response body is not valid %s data: %s" % (self._encoding, error))
            result.append(chunk)
            max_bytes -= len(chunk)
            data = self._member.unused_data
            if data or getattr(self._member, "eof", False):  # Python 2.7 has no eof
                self._member = None
                self._members += 1
        return b"".join(result)

    def _format(self, data):
        """Return the ``wbits`` of zlib for the format that the first bytes indicate."""
        (header,) = struct.unpack(">H", data[:2])
        if header == 0x1F8B:
            return _GZIP
        if self._members:
            raise DecodeError("the response body continues after the end of its %s data" % self._encoding)
        if header % 31 == 0 and header >> 8 & 0x8F == 8:  # RFC 1950, 2.2
            return zlib.MAX_WBITS
        return _RAW if self._encoding == "deflate" else _GZIP

    def finish(self):
        """Check that the last member is complete.

        :raises DecodeError: the data is truncated
        """
        complete = not self._pending
        if complete and self._member is not None:
            try:
                self._member.decompress(b"\0", 1)
            except zlib.error:
                pass
            complete = bool(self._member.unused_data)  # Python 2.7 has no eof
        if not complete:
            raise DecodeError("the response body is truncated %s data" % self._encoding)
