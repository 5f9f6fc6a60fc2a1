"""V1IAMConfig.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_idm_config import V1IDMConfig
from metal_python.models.v1_issuer_config import V1IssuerConfig


class V1IAMConfig(Model):
    """Identity provider settings of a tenant.

    :param V1IDMConfig idm_config: Directory of the identity provider.
    :param V1IssuerConfig issuer_config: OIDC issuer whose tokens belong to the tenant.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("idm_config", "idm_config", "V1IDMConfig"),
        ("issuer_config", "issuer_config", "V1IssuerConfig"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, idm_config=None, issuer_config=None):
        self.idm_config = idm_config
        self.issuer_config = issuer_config

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "idm_config": self.idm_config.to_dict() if type(self.idm_config) is V1IDMConfig else plain(self.idm_config),
            "issuer_config": (
                self.issuer_config.to_dict()
                if type(self.issuer_config) is V1IssuerConfig
                else plain(self.issuer_config)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.idm_config
        if value is not None:
            result["idm_config"] = value.to_json_dict() if type(value) is V1IDMConfig else to_json(value)
        value = self.issuer_config
        if value is not None:
            result["issuer_config"] = value.to_json_dict() if type(value) is V1IssuerConfig else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IAMConfig)
        value = get("idm_config")
        model.idm_config = None if value is None else V1IDMConfig._read(value)
        value = get("issuer_config")
        model.issuer_config = None if value is None else V1IssuerConfig._read(value)
        return model
