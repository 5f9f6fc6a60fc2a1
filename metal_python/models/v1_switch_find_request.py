"""V1SwitchFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchFindRequest(Model):
    """Filters for switches. All filters that are set must match exactly.

    :param str id: ID of the switch.
    :param str name: Name, as a whole.
    :param str osvendor: Vendor of the operating system; case-sensitive. Known values: ``SONiC``: SONiC;
        ``Cumulus``: Cumulus Linux.
    :param str osversion: Version of the operating system, as a whole.
    :param str partitionid: ID of the partition (named ``partition_id`` in ``V1SwitchRegisterRequest``).
    :param str rackid: ID of the rack (named ``rack_id`` in other models).
    :param str roomid: ID of the room (named ``room_id`` in other models). metal-api 0.44.1 ignores this filter.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("osvendor", "osvendor", "str"),
        ("osversion", "osversion", "str"),
        ("partitionid", "partitionid", "str"),
        ("rackid", "rackid", "str"),
        ("roomid", "roomid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, name=None, osvendor=None, osversion=None, partitionid=None, rackid=None, roomid=None):
        self.id = id
        self.name = name
        self.osvendor = osvendor
        self.osversion = osversion
        self.partitionid = partitionid
        self.rackid = rackid
        self.roomid = roomid
