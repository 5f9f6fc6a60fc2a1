"""V1TenantResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_iam_config import V1IAMConfig
from metal_python.models.v1_meta import V1Meta
from metal_python.models.v1_quota_set import V1QuotaSet


class V1TenantResponse(Model):
    """Tenant.

    :param V1QuotaSet default_quotas: Quotas of new projects that have none of their own; ``None`` if not set.
    :param str description: Description; ``None`` if empty.
    :param V1IAMConfig iam_config: Identity provider settings; ``None`` if not set.
    :param V1Meta meta: Identity and version. After a deletion, only ``id`` is set.
    :param str name: Name; ``None`` if empty.
    :param V1QuotaSet quotas: Quotas of the tenant; ``None`` if not set.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("default_quotas", "default_quotas", "V1QuotaSet"),
        ("description", "description", "str"),
        ("iam_config", "iam_config", "V1IAMConfig"),
        ("meta", "meta", "V1Meta"),
        ("name", "name", "str"),
        ("quotas", "quotas", "V1QuotaSet"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, default_quotas=None, description=None, iam_config=None, meta=None, name=None, quotas=None):
        self.default_quotas = default_quotas
        self.description = description
        self.iam_config = iam_config
        self.meta = meta
        self.name = name
        self.quotas = quotas

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "default_quotas": (
                self.default_quotas.to_dict() if type(self.default_quotas) is V1QuotaSet else plain(self.default_quotas)
            ),
            "description": self.description,
            "iam_config": self.iam_config.to_dict() if type(self.iam_config) is V1IAMConfig else plain(self.iam_config),
            "meta": self.meta.to_dict() if type(self.meta) is V1Meta else plain(self.meta),
            "name": self.name,
            "quotas": self.quotas.to_dict() if type(self.quotas) is V1QuotaSet else plain(self.quotas),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.default_quotas
        if value is not None:
            result["default_quotas"] = value.to_json_dict() if type(value) is V1QuotaSet else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.iam_config
        if value is not None:
            result["iam_config"] = value.to_json_dict() if type(value) is V1IAMConfig else to_json(value)
        value = self.meta
        if value is not None:
            result["meta"] = value.to_json_dict() if type(value) is V1Meta else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.quotas
        if value is not None:
            result["quotas"] = value.to_json_dict() if type(value) is V1QuotaSet else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1TenantResponse)
        value = get("default_quotas")
        model.default_quotas = None if value is None else V1QuotaSet._read(value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("iam_config")
        model.iam_config = None if value is None else V1IAMConfig._read(value)
        value = get("meta")
        model.meta = None if value is None else V1Meta._read(value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("quotas")
        model.quotas = None if value is None else V1QuotaSet._read(value)
        return model
