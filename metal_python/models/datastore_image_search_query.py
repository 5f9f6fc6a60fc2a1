"""DatastoreImageSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"deprecated",
        u"preview",
        u"supported",
    )
)


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "classification": self.classification,
            "features": self.features[:] if type(self.features) is list else plain(self.features),
            "id": self.id,
            "name": self.name,
            "os": self.os,
            "version": self.version,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.classification
        if value is not None:
            result["classification"] = value if type(value) is Text else to_json(value)
        value = self.features
        if value is not None:
            result["features"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.os
        if value is not None:
            result["os"] = value if type(value) is Text else to_json(value)
        value = self.version
        if value is not None:
            result["version"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(DatastoreImageSearchQuery)
        value = get("classification")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.classification = WORDS.get(value, value)
        model.features = value = get("features")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.os = value = get("os")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.version = value = get("version")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
