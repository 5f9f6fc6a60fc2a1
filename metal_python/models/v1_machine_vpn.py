"""V1MachineVPN.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineVPN(Model):
    """VPN access of a firewall.

    :param str address: URL of the VPN control plane.
    :param str auth_key: Pre-auth key, created with the allocation. Usable once, within 2 hours. Visible to the role
        view. Secret: shown as ``***``.
    :param bool connected: Whether the firewall is online in the VPN; updated periodically.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("address", "address", "str"),
        ("auth_key", "auth_key", "str"),
        ("connected", "connected", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("auth_key",)

    def __init__(self, address=None, auth_key=None, connected=None):
        self.address = address
        self.auth_key = auth_key
        self.connected = connected

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "address": self.address,
            "auth_key": self.auth_key,
            "connected": self.connected,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.address
        if value is not None:
            result["address"] = value if type(value) is Text else to_json(value)
        value = self.auth_key
        if value is not None:
            result["auth_key"] = value if type(value) is Text else to_json(value)
        value = self.connected
        if value is not None:
            result["connected"] = value if type(value) is bool else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineVPN)
        model.address = value = get("address")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.auth_key = value = get("auth_key")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.connected = value = get("connected")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        return model
