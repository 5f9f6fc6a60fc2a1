"""V1IPUpdateRequest.

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


class V1IPUpdateRequest(Model):
    """New values for an allocated IP address.

    :param str description: New description. ``None`` keeps the stored one.
    :param str ipaddress: IP address to change, in the spelling that the API returns.
    :param str name: New name. ``None`` keeps the stored one.
    :param list[str] tags: New tags, replacing the stored ones. ``None`` keeps them.
    :param str type: New type. Only a change from ``ephemeral`` to ``static`` is possible; other values are ignored.
        Known values: ``ephemeral``: Freed with the last machine that uses it; ``static``: Stays with the project
        until it is freed with ``free_ip``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("ipaddress", "ipaddress", "str"),
        ("name", "name", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, ipaddress=None, name=None, tags=None, type=None):
        self.description = description
        self.ipaddress = ipaddress
        self.name = name
        self.tags = tags
        self.type = type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "ipaddress": self.ipaddress,
            "name": self.name,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
            "type": self.type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.ipaddress
        if value is not None:
            result["ipaddress"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
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
        model = new(V1IPUpdateRequest)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipaddress = value = get("ipaddress")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
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
