"""Stream a file as a multipart/form-data request body."""

from __future__ import absolute_import

import os
import stat

import six
from six.moves import http_client  # noqa: F401
from urllib3.fields import RequestField, guess_content_type
from urllib3.filepost import choose_boundary

from metal_python.exceptions import InvalidArgumentError


class FileChangedError(IOError):
    """The size of the file changed during the upload; the request was aborted."""


class MultipartBody(object):
    """Body of a multipart/form-data request with one file, read in chunks.

    http.client and urllib3 call :meth:`read`. If the size of the file changes, the body ends early, so that the server
    detects it by the Content-Length.

    :param dict files: one entry: field name -> path, or a binary file object, which is sent from its current position
    :raises InvalidArgumentError: ``files`` is invalid, or the file cannot be read
    """

    def __init__(self, files):
        if len(files) != 1:
            raise InvalidArgumentError("files must have one entry, field name -> path or binary file object")
        ((field, source),) = files.items()
        self._field = field
        self._path = _path(source)
        self._file = None if self._path is not None else source
        self._start = 0
        self._open()
        try:
            self._size = self._measure()
        finally:
            self.close()
        self._prefix, self._suffix, self._content_type = _framing(field, _file_name(self._path, source))
        self._position = 0

    @property
    def headers(self):
        """Content-Type and Content-Length of the request."""
        length = len(self._prefix) + self._size + len(self._suffix)
        return {"Content-Type": self._content_type, "Content-Length": str(length)}

    def rewind(self):
        """Open the file and seek to its start, before an attempt.

        :raises InvalidArgumentError: the file cannot be read
        """
        self._position = 0
        self._open()
        try:
            self._file.seek(self._start)
        except (IOError, OSError, ValueError) as error:
            self.close()
            raise self._unreadable(error)

    def read(self, size=-1):
        """Return up to ``size`` bytes of the body; b"" at its end.

        :raises FileChangedError: the size of the file has changed
        """
        if size is None or size < 0:
            return b"".join(iter(lambda: self.read(65536), b""))
        prefix_length = len(self._prefix)
        if self._position < prefix_length:
            chunk = self._prefix[self._position : self._position + size]
        elif self._position < prefix_length + self._size:
            chunk = self._file.read(min(size, prefix_length + self._size - self._position))
            if not chunk:
                raise FileChangedError("%s: the file became shorter during the upload" % self._field)
        else:
            start = self._position - prefix_length - self._size
            if not start and self._file.read(1):
                raise FileChangedError("%s: the file became longer during the upload" % self._field)
            chunk = self._suffix[start : start + size]
        self._position += len(chunk)
        return chunk

    def close(self):
        """Close the file if it was opened from a path. :meth:`rewind` opens it again."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None

    def _open(self):
        if self._path is None:
            return
        try:
            if not stat.S_ISREG(os.stat(self._path).st_mode):  # opening a pipe would block
                raise IOError("not a regular file")
            self._file = open(self._path, "rb")
        except (IOError, OSError, ValueError, TypeError) as error:
            raise self._unreadable(error)

    def _measure(self):
        """Return the number of bytes from the file's current position to its end."""
        file = self._file
        if not hasattr(file, "read"):
            raise InvalidArgumentError(
                "%s must be a path or a binary file object, not %s" % (self._field, type(file).__name__)
            )
        try:
            binary = isinstance(file.read(0), bytes)
            self._start = file.tell()
            file.seek(0, os.SEEK_END)
            end = file.tell()
            file.seek(self._start)
        except (IOError, OSError, ValueError, AttributeError) as error:
            raise self._unreadable(error)
        if not binary:
            raise InvalidArgumentError("%s must be opened in binary mode" % self._field)
        return max(end - self._start, 0)

    def _unreadable(self, error):
        """Return the exception for a file that is unreadable or has no size, such as a pipe."""
        return InvalidArgumentError("%s: the file cannot be read or has no size: %s" % (self._field, error))


def _path(source):
    """Return a path as a string, or None if the source is something else."""
    if hasattr(type(source), "__fspath__"):
        source = source.__fspath__()
        if not six.PY2:
            source = os.fsdecode(source)
    return source if isinstance(source, six.string_types) else None


def _file_name(path, source):
    """Return the file name for the part header."""
    name = path if path is not None else getattr(source, "name", None)
    if isinstance(name, bytes):  # the argument of open(), or a path on Python 2.7
        name = name.decode("utf-8", "replace")
    if not isinstance(name, six.text_type) or name.startswith(u"<"):  # a file descriptor, or "<fdopen>"
        return u"file"
    return os.path.basename(name).encode("utf-8", "replace").decode("utf-8")


def _framing(field, file_name):
    """Return (bytes before the file, bytes after the file, Content-Type)."""
    boundary = choose_boundary()
    part = RequestField(field, b"", file_name)
    part.make_multipart(content_type=guess_content_type(file_name))
    prefix = u"--%s\r\n%s" % (boundary, part.render_headers())
    suffix = u"\r\n--%s--\r\n" % boundary
    return prefix.encode("utf-8"), suffix.encode("utf-8"), "multipart/form-data; boundary=%s" % boundary
