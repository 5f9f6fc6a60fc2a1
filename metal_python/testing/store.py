"""The images and the machines that use them, in SQLite."""

import collections
import hashlib
import sqlite3
import threading

from metal_python.testing import go_time

_COLUMNS = (
    "id, name, description, url, features, classification, os, version, "
    "expires, expires_offset, created, created_offset, changed, changed_offset, revision"
)
_TABLES = (
    # `place` gives lists an order that is not the order of the ids, as the key hash of metal-api's database does.
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
    """An image: texts, a tuple of features, three moments, and a number that each update raises."""

    __slots__ = ()


class ImageExistsError(Exception):
    """There is an image with this id already."""


class ImageChangedError(Exception):
    """The image was changed or deleted since it was read."""


class ImageInUseError(Exception):
    """Machines use the image; ``machines`` is the list of their ids."""

    def __init__(self, machines):
        Exception.__init__(self, machines)
        self.machines = machines


class ImageStore(object):
    """Images in a file, or in memory. Any number of threads may use one store.

    What a method has written is on disk when it returns, so it survives a process that is killed.

    :param str path: of the file, which is made where there is none; None keeps all in memory
    :raises sqlite3.Error: the file cannot be opened, or is no database of an image server
    """

    def __init__(self, path=None):
        self._lock = threading.Lock()
        # Every statement is its own transaction (isolation_level=None) and decides alone whether it applies.
        self._connection = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
        try:
            for table in _TABLES:
                self._connection.execute(table)
            self._connection.execute("SELECT place, %s FROM image LIMIT 1" % _COLUMNS)
            self._connection.execute("SELECT id, image_id FROM machine LIMIT 1")
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self):
        """Close the database; the store cannot be used any more."""
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

        :raises ImageExistsError: an image has its id already
        """
        place = hashlib.sha1(image.id.encode("utf-8")).hexdigest()
        marks = ", ".join("?" * (1 + _COLUMNS.count(",") + 1))
        try:
            self._execute("INSERT INTO image (place, %s) VALUES (%s)" % (_COLUMNS, marks), place, *_row(image))
        except sqlite3.IntegrityError:
            raise ImageExistsError(image.id)

    def find(self, image_id):
        """Return the image with exactly this id, its moments rounded to milliseconds; None where there is none."""
        rows = self._rows("SELECT %s FROM image WHERE id = ?" % _COLUMNS, image_id)
        return _image(rows[0]) if rows else None

    def list(self):
        """Return all images, in an order that stays the same but follows no rule."""
        return [_image(row) for row in self._rows("SELECT %s FROM image ORDER BY place" % _COLUMNS)]

    def update(self, image):
        """Store an image anew.

        :param Image image: the changed image, with the revision it was read with
        :raises ImageChangedError: somebody else changed or deleted it since
        """
        row = _row(image._replace(revision=image.revision + 1))
        assignments = ", ".join("%s = ?" % column for column in _COLUMNS.split(", "))
        statement = "UPDATE image SET %s WHERE id = ? AND revision = ?" % assignments
        if not self._execute(statement, *(row + (image.id, image.revision))).rowcount:
            raise ImageChangedError(image.id)

    def delete(self, image_id):
        """Delete an image, unless machines use it.

        :raises ImageInUseError: machines use it
        """
        statement = "DELETE FROM image WHERE id = ? AND NOT EXISTS (SELECT 1 FROM machine WHERE image_id = ?)"
        if not self._execute(statement, image_id, image_id).rowcount:
            machines = self.usage().get(image_id)
            if machines:
                raise ImageInUseError(machines)

    def allocate(self, machine_id, image_id):
        """Let a machine use an image, instead of the one it used before."""
        self._execute("INSERT OR REPLACE INTO machine (id, image_id) VALUES (?, ?)", machine_id, image_id)

    def free(self, machine_id):
        """Let a machine use no image."""
        self._execute("DELETE FROM machine WHERE id = ?", machine_id)

    def usage(self):
        """Return a dict with the ids of the machines that use it for each image id in use."""
        used_by = {}
        for machine_id, image_id in self._rows("SELECT id, image_id FROM machine ORDER BY rowid"):
            used_by.setdefault(image_id, []).append(machine_id)
        return used_by

    def clear(self):
        """Delete all images and machines."""
        self._execute("DELETE FROM machine")
        self._execute("DELETE FROM image")


def _row(image):
    moments = []
    for moment in (image.expires, image.created, image.changed):
        moment = go_time.stored(moment)
        moments += [moment.nanoseconds // _MILLISECOND, moment.offset]
    texts = (image.id, image.name, image.description, image.url, " ".join(image.features))
    return texts + (image.classification, image.os, image.version) + tuple(moments) + (image.revision,)


def _image(row):
    texts, moments, revision = row[:8], row[8:14], row[14]
    moments = [go_time.Moment(moments[i] * _MILLISECOND, moments[i + 1]) for i in (0, 2, 4)]
    return Image(*texts[:4] + (tuple(texts[4].split()),) + texts[5:] + tuple(moments) + (revision,))
