"""V1MachineAllocationNetwork.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
