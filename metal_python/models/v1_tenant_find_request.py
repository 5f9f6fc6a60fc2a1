"""V1TenantFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_paging import V1Paging


class V1TenantFindRequest(Model):
    """Filters for tenants. All filters that are set must match.

    :param dict(str, str) annotations: Annotations; the tenant must have all of them with these values. No single
        quotes in the keys.
    :param str id: ID of the tenant.
    :param str name: Name, as a whole.
    :param V1Paging paging: Do not use it; see ``V1Paging``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("annotations", "annotations", "dict(str, str)"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("paging", "paging", "V1Paging"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, annotations=None, id=None, name=None, paging=None):
        self.annotations = annotations
        self.id = id
        self.name = name
        self.paging = paging

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "annotations": plain(self.annotations),
            "id": self.id,
            "name": self.name,
            "paging": self.paging.to_dict() if type(self.paging) is V1Paging else plain(self.paging),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.annotations
        if value is not None:
            result["annotations"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.paging
        if value is not None:
            result["paging"] = value.to_json_dict() if type(value) is V1Paging else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1TenantFindRequest)
        model.annotations = value = get("annotations")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("paging")
        model.paging = None if value is None else V1Paging._read(value)
        return model
