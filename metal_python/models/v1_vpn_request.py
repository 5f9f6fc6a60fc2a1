"""V1VPNRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json


class V1VPNRequest(Model):
    """Project and lifetime of a new VPN key.

    :param bool ephemeral: Whether the node is removed from the VPN when it goes offline.
    :param int expiration: Lifetime of the key from now; 1 hour by default. Unit: nanoseconds.
    :param str pid: UUID of the project.
    :param str reason: Why the key is needed, such as an incident number. The server may require a minimum length in
        bytes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("ephemeral", "ephemeral", "bool"),
        ("expiration", "expiration", "int"),
        ("pid", "pid", "str"),
        ("reason", "reason", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, ephemeral=None, expiration=None, pid=None, reason=None):
        self.ephemeral = ephemeral
        self.expiration = expiration
        self.pid = pid
        self.reason = reason

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "ephemeral": self.ephemeral,
            "expiration": self.expiration,
            "pid": self.pid,
            "reason": self.reason,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.ephemeral
        if value is not None:
            result["ephemeral"] = to_json(value)
        value = self.expiration
        if value is not None:
            result["expiration"] = to_json(value)
        value = self.pid
        if value is not None:
            result["pid"] = value if type(value) is Text else to_json(value)
        value = self.reason
        if value is not None:
            result["reason"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1VPNRequest)
        model.ephemeral = value = get("ephemeral")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.expiration = value = get("expiration")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.pid = value = get("pid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.reason = value = get("reason")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
