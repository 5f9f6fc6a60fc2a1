"""Match images by operating system and version, as metal-api does for ``latest`` and ``query``."""

import collections
import re

# Loose semantic version: an optional v, one to three numbers, optional build metadata. There is no pre-release,
# because the ID is split at its last dash.
_VERSION = re.compile(r"v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?\Z")


class InvalidVersionError(ValueError):
    """Image ID without a valid version; with metal-api's error message."""


class Version(collections.namedtuple("Version", ["major", "minor", "patch", "metadata"])):
    """Version; ``str()`` returns the normalized form, such as 22.4.0 for 22.04."""

    __slots__ = ()

    @property
    def numbers(self):
        """The numbers to compare, without build metadata."""
        return self[:3]

    def __str__(self):
        return "%d.%d.%d" % self.numbers + ("+" + self.metadata if self.metadata else "")

    def matches(self, wanted):
        """Return whether this version matches a requested version.

        A patch number above zero matches exactly one version. Otherwise major and minor must be equal, and the
        version 0.0.0 matches every version.

        :param Version wanted: the version of the requested ID
        :rtype: bool
        """
        if wanted.patch > 0:
            return self.numbers == wanted.numbers
        return wanted.numbers == (0, 0, 0) or self[:2] == wanted[:2]


def split_id(image_id):
    """Return operating system and version of an image ID.

    The operating system is everything before the last dash. It may be empty or contain dashes.

    :param str image_id: such as ``ubuntu-22.04.20240101``
    :rtype: tuple(str, Version)
    :raises InvalidVersionError: there is no dash, or no version after it
    """
    name, dash, version = image_id.rpartition("-")
    if not dash:
        raise InvalidVersionError(
            u"invalid format for os image, expected <os>-<major>.<minor>[.<patch>]: %s" % image_id
        )
    match = _VERSION.match(version)
    if not match:
        raise InvalidVersionError(u"invalid semantic version")
    numbers = [_number(part or "0") for part in match.groups()[:3]]
    return name, Version(*numbers, metadata=match.group(4) or "")


def _number(digits):
    number = int(digits)
    if number >= 2**64:
        raise InvalidVersionError(
            u'error parsing version segment: strconv.ParseUint: parsing "%s": value out of range' % digits
        )
    return number


def matching(images, image_id):
    """Return the images that match an ID of ``latest`` or ``query``, in the given order.

    Expired and deprecated images are included.

    :param images: objects with ``os`` and ``id``
    :param str image_id: the requested ID
    :rtype: list
    :raises InvalidVersionError: the ID has no version
    """
    name, wanted = split_id(image_id)
    return [image for image in images if image.os == name and split_id(image.id)[1].matches(wanted)]


def newest(images):
    """Return the image with the highest version, compared by number, or None."""
    return max(images, key=lambda image: split_id(image.id)[1].numbers) if images else None
