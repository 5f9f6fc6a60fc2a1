"""V1ProjectFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1ProjectFindRequest(Model):
    """Filters for projects. All filters that are set must match exactly.

    :param str description: Description, as a whole.
    :param str id: ID of the project.
    :param str name: Name, as a whole.
    :param str tenant_id: ID of the tenant.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("tenant_id", "tenant_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, name=None, tenant_id=None):
        self.description = description
        self.id = id
        self.name = name
        self.tenant_id = tenant_id

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "tenant_id": self.tenant_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.tenant_id
        if value is not None:
            result["tenant_id"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1ProjectFindRequest)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.tenant_id = value = get("tenant_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
