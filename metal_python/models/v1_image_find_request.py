"""V1ImageFindRequest."""

from __future__ import absolute_import

from metal_python.models.model import Model, describe

FIELDS = (
    # attribute, name on the wire, type
    ("classification", "classification", "str"),
    ("features", "features", "list[str]"),
    ("id", "id", "str"),
    ("name", "name", "str"),
    ("os", "os", "str"),
    ("version", "version", "str"),
)


class V1ImageFindRequest(Model):
    """What ``find_images`` sends: the values that an image must have; a field that is None matches every image.

    :param str classification: ``preview``, ``supported`` or ``deprecated``
    :param list[str] features: the image must have all of these
    :param str id: the whole ID
    :param str name: the whole name
    :param str os: the part of the ID before its last dash, as in ``ubuntu``
    :param str version: as metal-api stores it: without leading zeros, with three numbers, as in ``24.4.20260131``
    """

    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, classification=None, features=None, id=None, name=None, os=None, version=None):
        self.classification = classification
        self.features = features
        self.id = id
        self.name = name
        self.os = os
        self.version = version
