"""V1IPFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1IPFindRequest(Model):
    """Filters for IP addresses. All filters that are set must match.

    :param str addressfamily: Address family; not case-sensitive. Known values: ``IPv4``: IP version 4; ``IPv6``: IP
        version 6.
    :param str allocationuuid: UUID of the allocation.
    :param str ipaddress: IP address, in the spelling that the API returns.
    :param str machineid: UUID of a machine; finds addresses with its tag.
    :param str name: Name, as a whole.
    :param str networkid: ID of the network.
    :param str networkprefix: Prefix of the network, in the same spelling as in ``prefixes`` of the network.
    :param str projectid: ID of the project.
    :param list[str] tags: Tags; the address must have all of them.
    :param str type: Lifetime of the address. Known values: ``ephemeral``: Freed with the last machine that uses it;
        ``static``: Stays with the project until it is freed with ``free_ip``.
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
