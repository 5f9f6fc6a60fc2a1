"""V1ProjectResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_meta import V1Meta
from metal_python.models.v1_quota_set import V1QuotaSet


class V1ProjectResponse(Model):
    """Project.

    :param str description: Description; ``None`` if empty.
    :param V1Meta meta: Identity and version. After a deletion, only ``id`` is set.
    :param str name: Name; ``None`` if empty.
    :param V1QuotaSet quotas: Quotas of the project; ``None`` if none are set, except in ``find_project``, which
        adds usage numbers.
    :param str tenant_id: ID of the tenant that owns the project. ``None`` in the result of ``delete_project``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("meta", "meta", "V1Meta"),
        ("name", "name", "str"),
        ("quotas", "quotas", "V1QuotaSet"),
        ("tenant_id", "tenant_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, meta=None, name=None, quotas=None, tenant_id=None):
        self.description = description
        self.meta = meta
        self.name = name
        self.quotas = quotas
        self.tenant_id = tenant_id

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "meta": self.meta.to_dict() if type(self.meta) is V1Meta else plain(self.meta),
            "name": self.name,
            "quotas": self.quotas.to_dict() if type(self.quotas) is V1QuotaSet else plain(self.quotas),
            "tenant_id": self.tenant_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.meta
        if value is not None:
            result["meta"] = value.to_json_dict() if type(value) is V1Meta else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.quotas
        if value is not None:
            result["quotas"] = value.to_json_dict() if type(value) is V1QuotaSet else to_json(value)
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
        model = new(V1ProjectResponse)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("meta")
        model.meta = None if value is None else V1Meta._read(value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("quotas")
        model.quotas = None if value is None else V1QuotaSet._read(value)
        model.tenant_id = value = get("tenant_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
