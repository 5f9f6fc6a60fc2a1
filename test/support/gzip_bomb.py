"""Gzip that is small and becomes large: made without ever holding the plain text."""

import zlib

MEGABYTE = 1024 * 1024


def gzip_bomb(plain_bytes, level=9):
    """Return gzip of a JSON list with that many bytes of white space in it, about a thousandth as large.

    A stretch of spaces is compressed once; since it ends at a byte boundary it can be repeated as it is.
    """
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    first = packer.compress(b"[" + b" " * 65535) + packer.flush(zlib.Z_FULL_FLUSH)
    stretch = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    last = packer.compress(b"]") + packer.flush()
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"
    return head + first + stretch * (plain_bytes // MEGABYTE) + last + b"\x00" * 8
