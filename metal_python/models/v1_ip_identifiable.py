"""V1IPIdentifiable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1IPIdentifiable(Model):
    """Model that no operation uses.

    :param str allocationuuid:
    :param str ipaddress:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocationuuid", "allocationuuid", "str"),
        ("ipaddress", "ipaddress", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, allocationuuid=None, ipaddress=None):
        self.allocationuuid = allocationuuid
        self.ipaddress = ipaddress

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocationuuid": self.allocationuuid,
            "ipaddress": self.ipaddress,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocationuuid
        if value is not None:
            result["allocationuuid"] = value if type(value) is Text else to_json(value)
        value = self.ipaddress
        if value is not None:
            result["ipaddress"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IPIdentifiable)
        model.allocationuuid = value = get("allocationuuid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipaddress = value = get("ipaddress")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
