"""DatastoreSwitchSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class DatastoreSwitchSearchQuery(Model):
    """Model that no operation uses.

    :param str id:
    :param str name:
    :param str osvendor:
    :param str osversion:
    :param str partitionid:
    :param str rackid:
    :param str roomid:
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
