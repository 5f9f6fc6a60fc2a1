"""V1SizeImageConstraintResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_size_image_constraint_base import V1SizeImageConstraintBase


class V1SizeImageConstraintResponse(Model):
    """Image constraint of a size.

    :param V1SizeImageConstraintBase constraints: The permitted image versions.
    :param str description: Description for people; empty if none was given.
    :param str id: ID of the size.
    :param str name: Display name; empty if none was given.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "V1SizeImageConstraintBase"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, constraints=None, description=None, id=None, name=None):
        self.constraints = constraints
        self.description = description
        self.id = id
        self.name = name

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "constraints": (
                self.constraints.to_dict()
                if type(self.constraints) is V1SizeImageConstraintBase
                else plain(self.constraints)
            ),
            "description": self.description,
            "id": self.id,
            "name": self.name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.constraints
        if value is not None:
            result["constraints"] = value.to_json_dict() if type(value) is V1SizeImageConstraintBase else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
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
        model = new(V1SizeImageConstraintResponse)
        value = get("constraints")
        model.constraints = None if value is None else V1SizeImageConstraintBase._read(value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
