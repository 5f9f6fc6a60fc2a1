"""V1SizeCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_size_constraint import V1SizeConstraint


class V1SizeCreateRequest(Model):
    """Size to create.

    :param list[V1SizeConstraint] constraints: Hardware ranges; a machine must meet all of them.
    :param str description: Description for people; an empty string if ``None``.
    :param str id: ID of the size; ``unknown`` is reserved. A size with a ``/`` in its ID can be created, but
        neither found nor deleted.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param str name: Display name; an empty string if ``None``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "list[V1SizeConstraint]"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, constraints=None, description=None, id=None, labels=None, name=None):
        self.constraints = constraints
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "constraints": plain(self.constraints),
            "description": self.description,
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.constraints
        if value is not None:
            result["constraints"] = (
                [item.to_json_dict() if type(item) is V1SizeConstraint else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeCreateRequest)
        model.constraints = value = get("constraints")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.constraints = [V1SizeConstraint._read(item) for item in value]
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
