"""DatastoreIPSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class DatastoreIPSearchQuery(Model):
    """Model that no operation uses.

    :param str addressfamily: Known values: ``IPv4``, ``IPv6``.
    :param str allocationuuid:
    :param str ipaddress:
    :param str machineid:
    :param str name:
    :param str networkid:
    :param str networkprefix:
    :param str projectid:
    :param list[str] tags:
    :param str type:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("addressfamily", "addressfamily", "str"),
        ("allocationuuid", "allocationuuid", "str"),
        ("ipaddress", "ipaddress", "str"),
        ("machineid", "machineid", "str"),
        ("name", "name", "str"),
        ("networkid", "networkid", "str"),
        ("networkprefix", "networkprefix", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        addressfamily=None,
        allocationuuid=None,
        ipaddress=None,
        machineid=None,
        name=None,
        networkid=None,
        networkprefix=None,
        projectid=None,
        tags=None,
        type=None,
    ):
        self.addressfamily = addressfamily
        self.allocationuuid = allocationuuid
        self.ipaddress = ipaddress
        self.machineid = machineid
        self.name = name
        self.networkid = networkid
        self.networkprefix = networkprefix
        self.projectid = projectid
        self.tags = tags
        self.type = type
