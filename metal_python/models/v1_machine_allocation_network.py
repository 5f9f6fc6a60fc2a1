"""V1MachineAllocationNetwork.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineAllocationNetwork(Model):
    """Network of a new allocation.

    :param bool autoacquire: Whether the server acquires an IP address in this network, one per address family.
        ``None`` means ``True``, although the contract requires the field. With ``False``, ``ips`` must contain an
        address of the network.
    :param str networkid: ID of the network; neither an underlay nor a private super network.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("autoacquire", "autoacquire", "bool"),
        ("networkid", "networkid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, autoacquire=None, networkid=None):
        self.autoacquire = autoacquire
        self.networkid = networkid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "autoacquire": self.autoacquire,
            "networkid": self.networkid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.autoacquire
        if value is not None:
            result["autoacquire"] = to_json(value)
        value = self.networkid
        if value is not None:
            result["networkid"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineAllocationNetwork)
        model.autoacquire = value = get("autoacquire")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.networkid = value = get("networkid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
