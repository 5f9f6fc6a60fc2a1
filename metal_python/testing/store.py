"""SQLite store of images and the machines that use them."""

import collections
import hashlib
import random
import sqlite3
import threading

import six

from metal_python.testing import go_time

_COLUMNS = (
    "id, name, description, url, features, classification, os, version, "
    "expires, expires_offset, created, created_offset, changed, changed_offset, revision"
)
_TABLES = (
    # `place` orders lists by a hash of the ID, as metal-api's database does.
    "CREATE TABLE IF NOT EXISTS image (id TEXT PRIMARY KEY, place TEXT, name TEXT, description TEXT, url TEXT, "
    "features TEXT, classification TEXT, os TEXT, version TEXT, expires INTEGER, expires_offset INTEGER, "
    "created INTEGER, created_offset INTEGER, changed INTEGER, changed_offset INTEGER, revision INTEGER)",
    "CREATE TABLE IF NOT EXISTS machine (id TEXT PRIMARY KEY, image_id TEXT)",
)
_MILLISECOND = 10**6


class Image(
    collections.namedtuple(
        "Image", "id name description url features classification os version expires created changed revision"
    )
):
    """Image: strings, a tuple of features, three timestamps, and a revision set by the store."""

    __slots__ = ()


class ImageExistsError(Exception):
    """An image with this ID exists."""


class ImageChangedError(Exception):
    """The image was changed, or deleted and recreated, since it was read."""


class ImageDeletedError(Exception):
    """The image was deleted since it was read."""


class ImageInUseError(Exception):
    """Machines use the image; ``machines`` is the list of their IDs."""

    def __init__(self, machines):
        Exception.__init__(self, machines)
        self.machines = machines


class ImageStore(object):
    """Images in a file or in memory. Thread-safe; each method commits before it returns.

    :param path: path of the file (str or ``pathlib.Path``), created if missing. None: in memory
    :raises sqlite3.Error: the file cannot be opened, or has another schema
    """

    def __init__(self, path=None):
        self._lock = threading.Lock()
        # isolation_level=None: every statement is a transaction.
        self._connection = sqlite3.connect(_filename(path), check_same_thread=False, isolation_level=None)
        try:
            for table in _TABLES:
                self._connection.execute(table)
            self._connection.execute("SELECT place, %s FROM image LIMIT 1" % _COLUMNS)
            self._connection.execute("SELECT id, image_id FROM machine LIMIT 1")
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self):
        """Close the database."""
        with self._lock:
            self._connection.close()

    def _execute(self, statement, *values):
        with self._lock:
            return self._connection.execute(statement, values)

    def _rows(self, statement, *values):
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def create(self, image):
        """Store a new image.

        :raises ImageExistsError: an image with this ID exists
        """
        image = image._replace(revision=_new_revision())
        place = hashlib.sha1(image.id.encode("utf-8")).hexdigest()
        marks = ", ".join("?" * (1 + _COLUMNS.count(",") + 1))
        try:
            self._execute("INSERT INTO image (place, %s) VALUES (%s)" % (_COLUMNS, marks), place, *_row(image))
        except sqlite3.IntegrityError:
            raise ImageExistsError(image.id)

    def find(self, image_id):
        """Return the image with this ID, or None. Its timestamps are rounded to milliseconds."""
        rows = self._rows("SELECT %s FROM image WHERE id = ?" % _COLUMNS, image_id)
        return _image(rows[0]) if rows else None

    def list(self):
        """Return all images in a stable order, which is not that of the IDs."""
        return [_image(row) for row in self._rows("SELECT %s FROM image ORDER BY place" % _COLUMNS)]

    def update(self, image):
        """Replace an image.

        :param Image image: changed image with its original revision
        :raises ImageChangedError: it was changed, or deleted and recreated, since it was read
        :raises ImageDeletedError: it was deleted since it was read
        """
        row = _row(image._replace(revision=_new_revision()))
        assignments = ", ".join("%s = ?" % column for column in _COLUMNS.split(", "))
        statement = "UPDATE image SET %s WHERE id = ? AND revision = ?" % assignments
        with self._lock:
            if self._connection.execute(statement, row + (image.id, image.revision)).rowcount:
                return
            found = self._connection.execute("SELECT id FROM image WHERE id = ?", (image.id,)).fetchone()
        raise (ImageChangedError if found else ImageDeletedError)(image.id)

    def delete(self, image_id):
        """Delete an image.

        :raises ImageInUseError: machines use it
        """
        statement = "DELETE FROM image WHERE id = ? AND NOT EXISTS (SELECT 1 FROM machine WHERE image_id = ?)"
        if not self._execute(statement, image_id, image_id).rowcount:
            machines = self.usage().get(image_id)
            if machines:
                raise ImageInUseError(machines)

    def allocate(self, machine_id, image_id):
        """Set the image that a machine uses."""
        self._execute("INSERT OR REPLACE INTO machine (id, image_id) VALUES (?, ?)", machine_id, image_id)

    def free(self, machine_id):
        """Remove a machine."""
        self._execute("DELETE FROM machine WHERE id = ?", machine_id)

    def usage(self):
        """Return a dict of image ID -> IDs of the machines that use the image."""
        used_by = {}
        for machine_id, image_id in self._rows("SELECT id, image_id FROM machine ORDER BY rowid"):
            used_by.setdefault(image_id, []).append(machine_id)
        return used_by

    def clear(self):
        """Delete all images and machines."""
        self._execute("DELETE FROM machine")
        self._execute("DELETE FROM image")


def _filename(path):
    if path is None:
        return ":memory:"
    # sqlite3 accepts path objects only since Python 3.7.
    return path if isinstance(path, (bytes, six.text_type)) else str(path)


def _new_revision():
    """Return a random number, so that a recreated image never has an old revision."""
    return random.SystemRandom().getrandbits(62)


def _row(image):
    times = []
    for timestamp in (image.expires, image.created, image.changed):
        timestamp = go_time.stored(timestamp)
        times += [timestamp.nanoseconds // _MILLISECOND, timestamp.offset]
    strings = (image.id, image.name, image.description, image.url, " ".join(image.features))
    return strings + (image.classification, image.os, image.version) + tuple(times) + (image.revision,)


def _image(row):
    strings, times, revision = row[:8], row[8:14], row[14]
    times = [go_time.Timestamp(times[i] * _MILLISECOND, times[i + 1]) for i in (0, 2, 4)]
    return Image(*strings[:4] + (tuple(strings[4].split()),) + strings[5:] + tuple(times) + (revision,))
