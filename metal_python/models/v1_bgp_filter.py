"""V1BGPFilter.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, join, new, plain, to_json


class V1BGPFilter(Model):
    """Routes and VNIs that the switch accepts at a port.

    :param list[str] cidrs: Prefixes that the neighbor at the port may announce, sorted as strings and merged into
        the fewest prefixes. For a machine: its private prefixes, the additional announceable CIDRs of the super
        network and the other IP addresses of its project. For a firewall: its underlay addresses.
    :param list[str] vnis: VXLAN network identifiers (VRF numbers as strings) that a firewall may reach through the
        port; empty for other machines.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("cidrs", "cidrs", "list[str]"),
        ("vnis", "vnis", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, cidrs=None, vnis=None):
        self.cidrs = cidrs
        self.vnis = vnis

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "cidrs": self.cidrs[:] if type(self.cidrs) is list else plain(self.cidrs),
            "vnis": self.vnis[:] if type(self.vnis) is list else plain(self.vnis),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.cidrs
        if value is not None:
            result["cidrs"] = to_json(value)
        value = self.vnis
        if value is not None:
            result["vnis"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1BGPFilter)
        model.cidrs = value = get("cidrs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.vnis = value = get("vnis")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
