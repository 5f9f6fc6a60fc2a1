"""V1IDMConfig.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1IDMConfig(Model):
    """Directory of the identity provider of a tenant.

    :param str idm_type: Type of the directory; the server does not interpret it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("idm_type", "idm_type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, idm_type=None):
        self.idm_type = idm_type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "idm_type": self.idm_type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.idm_type
        if value is not None:
            result["idm_type"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IDMConfig)
        model.idm_type = value = get("idm_type")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
