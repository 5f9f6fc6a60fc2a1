"""V1SwitchConnection.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_switch_nic import V1SwitchNic


class V1SwitchConnection(Model):
    """Switch port and the machine connected to it.

    :param str machine_id: UUID of the machine.
    :param V1SwitchNic nic: Port as last reported. Its ``filter`` is always ``None``, and its ``vrf`` dates from
        when the connection was detected.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("machine_id", "machine_id", "str"),
        ("nic", "nic", "V1SwitchNic"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, machine_id=None, nic=None):
        self.machine_id = machine_id
        self.nic = nic

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "machine_id": self.machine_id,
            "nic": self.nic.to_dict() if type(self.nic) is V1SwitchNic else plain(self.nic),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.machine_id
        if value is not None:
            result["machine_id"] = value if type(value) is Text else to_json(value)
        value = self.nic
        if value is not None:
            result["nic"] = value.to_json_dict() if type(value) is V1SwitchNic else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchConnection)
        model.machine_id = value = get("machine_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("nic")
        model.nic = None if value is None else V1SwitchNic._read(value)
        return model
