"""V1IssuerConfig.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1IssuerConfig(Model):
    """OIDC issuer of a tenant.

    :param str client_id: OAuth 2.0 client ID that tokens must be issued for.
    :param str url: Issuer URL.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("client_id", "client_id", "str"),
        ("url", "url", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, client_id=None, url=None):
        self.client_id = client_id
        self.url = url

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "client_id": self.client_id,
            "url": self.url,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.client_id
        if value is not None:
            result["client_id"] = value if type(value) is Text else to_json(value)
        value = self.url
        if value is not None:
            result["url"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IssuerConfig)
        model.client_id = value = get("client_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.url = value = get("url")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
