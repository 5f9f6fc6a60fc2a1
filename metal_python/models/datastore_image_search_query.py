"""DatastoreImageSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class DatastoreImageSearchQuery(Model):
    """Model that no operation uses.

    :param str classification: Known values: ``deprecated``, ``preview``, ``supported``.
    :param list[str] features:
    :param str id:
    :param str name:
    :param str os:
    :param str version:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("classification", "classification", "str"),
        ("features", "features", "list[str]"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("os", "os", "str"),
        ("version", "version", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, classification=None, features=None, id=None, name=None, os=None, version=None):
        self.classification = classification
        self.features = features
        self.id = id
        self.name = name
        self.os = os
        self.version = version
