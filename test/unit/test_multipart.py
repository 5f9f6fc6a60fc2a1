# coding: utf-8
"""MultipartBody: framing, reading in chunks, and validation before sending."""

import io
import os

import pytest
import six

from metal_python import InvalidArgumentError
from metal_python.multipart import FileChangedError, MultipartBody


class PathLike(object):
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


@pytest.fixture
def path(tmpdir):
    """Path of a file of 10 bytes."""
    file = tmpdir.join("firmware.bin")
    file.write_binary(b"0123456789")
    return str(file)


def rejected(source):
    with pytest.raises(InvalidArgumentError) as raised:
        MultipartBody({"file": source})
    return str(raised.value)


def content(body):
    """Check the framing against the headers; return headers and data of the only part."""
    body.rewind()
    data = body.read()
    body.close()
    assert body.headers["Content-Length"] == str(len(data))
    boundary = body.headers["Content-Type"].partition("boundary=")[2].encode("ascii")
    assert data.startswith(b"--" + boundary + b"\r\n") and data.endswith(b"\r\n--" + boundary + b"--\r\n")
    part = data[len(boundary) + 4 : -len(boundary) - 8]
    return part.partition(b"\r\n\r\n")[::2]


def test_path_is_sent_with_base_name_and_guessed_type(path):
    headers, data = content(MultipartBody({"file": path}))
    assert headers == (
        b'Content-Disposition: form-data; name="file"; filename="firmware.bin"\r\n'
        b"Content-Type: application/octet-stream"
    )
    assert data == b"0123456789"


@pytest.mark.parametrize("convert", [str, six.text_type, PathLike], ids=["str", "unicode", "PathLike"])
def test_path_of_every_type_is_accepted(path, convert):
    assert content(MultipartBody({"file": convert(path)}))[1] == b"0123456789"


@pytest.mark.skipif(six.PY2, reason="bytes are str on Python 2.7")
def test_path_like_returning_bytes_is_accepted(path):
    assert content(MultipartBody({"file": PathLike(os.fsencode(path))}))[1] == b"0123456789"


def test_non_ascii_file_name_is_utf8(tmpdir):
    file = tmpdir.join(u"f\xfc\"r.txt".encode("utf-8") if six.PY2 else u"f\xfc\"r.txt")
    file.write_binary(b"x")
    headers, data = content(MultipartBody({"file": str(file)}))
    assert u'filename="f\xfc%22r.txt"'.encode("utf-8") in headers and b"Content-Type: text/plain" in headers


def test_file_object_is_sent_from_current_position(path):
    with open(path, "rb") as file:
        file.seek(4)
        body = MultipartBody({"file": file})
        assert file.tell() == 4
        assert content(body)[1] == b"456789"
        assert content(body)[1] == b"456789"  # as for a retry
        assert not file.closed


@pytest.mark.parametrize("name", [None, 5, u"<fdopen>"])
def test_file_object_without_name_is_named_file(name):
    file = io.BytesIO(b"abc")
    if name is not None:
        file = io.BytesIO(b"abc")
        file = type("Named", (io.BytesIO,), {"name": name})(b"abc")
    headers, data = content(MultipartBody({"file": file}))
    assert b'filename="file"' in headers and data == b"abc"


def test_file_object_past_end_is_sent_empty():
    file = io.BytesIO(b"abc")
    file.seek(9)
    assert content(MultipartBody({"file": file}))[1] == b""


@pytest.mark.parametrize("size", [1, 7, 100])
def test_read_returns_at_most_size_bytes(path, size):
    body = MultipartBody({"file": path})
    body.rewind()
    chunks = list(iter(lambda: body.read(size), b""))
    assert max(len(chunk) for chunk in chunks) <= size
    body.rewind()
    assert b"".join(chunks) == body.read(None)
    body.close()


def test_path_is_open_only_between_rewind_and_close(path):
    body = MultipartBody({"file": path})
    assert body._file is None
    body.rewind()
    file = body._file
    body.close()
    body.close()
    assert file.closed and body._file is None


@pytest.mark.parametrize("change", [b"0123", b"0123456789+"], ids=["shorter", "longer"])
def test_file_size_change_raises_before_last_byte(path, change):
    body = MultipartBody({"file": path})
    with open(path, "wb") as file:
        file.write(change)
    body.rewind()
    sent = b""
    with pytest.raises(FileChangedError):
        for chunk in iter(lambda: body.read(64), b""):
            sent += chunk
    body.close()
    assert len(sent) < int(body.headers["Content-Length"])


def test_missing_file_is_rejected(tmpdir):
    assert "No such file" in rejected(str(tmpdir.join("nope")))


def test_directory_is_rejected(tmpdir):
    assert "not a regular file" in rejected(str(tmpdir))


def test_pipe_path_is_rejected_without_blocking(tmpdir):
    path = str(tmpdir.join("pipe"))
    os.mkfifo(path)
    assert "not a regular file" in rejected(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_file_without_permission_is_rejected(path):
    os.chmod(path, 0)
    assert "Permission denied" in rejected(path)


def test_path_with_null_byte_is_rejected():
    assert rejected("a\0b").startswith("file: the file cannot be read")


def test_pipe_object_is_rejected():
    receive, send = os.pipe()
    os.close(send)
    with os.fdopen(receive, "rb") as file:
        assert "has no size" in rejected(file)


def test_text_mode_file_is_rejected(path):
    with io.open(path, encoding="utf-8") as file:
        assert rejected(file) == "file must be opened in binary mode"
    assert rejected(io.StringIO(u"abc")) == "file must be opened in binary mode"


def test_closed_file_is_rejected(path):
    with open(path, "rb") as file:
        pass
    assert "closed" in rejected(file)


@pytest.mark.parametrize("source", [None, 5, [], {}])
def test_other_types_are_rejected(source):
    assert rejected(source).startswith("file must be a path or a binary file object, not ")


@pytest.mark.skipif(six.PY2, reason="bytes are a path on Python 2.7")
def test_bytes_are_rejected():
    assert rejected(b"contents") == "file must be a path or a binary file object, not bytes"


def test_object_without_seek_is_rejected():
    assert "has no size" in rejected(type("Reader", (object,), {"read": lambda self, size: b""})())


@pytest.mark.parametrize("files", [{"a": "1", "b": "2"}])
def test_more_than_one_file_is_rejected(files):
    with pytest.raises(InvalidArgumentError):
        MultipartBody(files)


def test_file_removed_or_closed_before_attempt_is_rejected(path):
    file = open(path, "rb")
    bodies = [MultipartBody({"file": path}), MultipartBody({"file": file})]
    file.close()
    os.remove(path)
    for body in bodies:
        with pytest.raises(InvalidArgumentError):
            body.rewind()


def test_name_of_file_opened_with_bytes_path_is_sent(path):
    with open(path.encode("utf-8"), "rb") as file:
        assert b'filename="firmware.bin"' in content(MultipartBody({"file": file}))[0]
