"""V1IPBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"ephemeral",
        u"static",
    )
)


class V1IPBase(Model):
    """Model that no operation uses.

    :param str networkid:
    :param str projectid:
    :param list[str] tags:
    :param str type: Known values: ``ephemeral``, ``static``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("networkid", "networkid", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, networkid=None, projectid=None, tags=None, type=None):
        self.networkid = networkid
        self.projectid = projectid
        self.tags = tags
        self.type = type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "networkid": self.networkid,
            "projectid": self.projectid,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
            "type": self.type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.networkid
        if value is not None:
            result["networkid"] = value if type(value) is Text else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        value = self.type
        if value is not None:
            result["type"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IPBase)
        model.networkid = value = get("networkid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        value = get("type")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        return model
