"""V1IPAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1IPAllocateRequest(Model):
    """Network, project, type and tags of a new IP address.

    :param str addressfamily: Address family of the address. By default ``IPv4``, or the only family of the network.
        Not allowed in ``allocate_specific_ip``. Known values: ``IPv4``: IP version 4; ``IPv6``: IP version 6.
    :param str description: Description; an empty string if ``None``.
    :param str machineid: UUID of a machine, stored as the tag ``machine.metal-stack.io/id=<machineid>``. Not
        checked.
    :param str name: Name, need not be unique; an empty string if ``None``.
    :param str networkid: ID of the network to allocate from.
    :param str projectid: ID of an existing project.
    :param list[str] tags: Tags, often ``key=value``. The server sorts them and removes duplicates.
    :param str type: Lifetime of the address; any value but ``static`` means ``ephemeral``. Known values:
        ``ephemeral``: Freed with the last machine that uses it; ``static``: Stays with the project until it is
        freed with ``free_ip``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("addressfamily", "addressfamily", "str"),
        ("description", "description", "str"),
        ("machineid", "machineid", "str"),
        ("name", "name", "str"),
        ("networkid", "networkid", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        addressfamily=None,
        description=None,
        machineid=None,
        name=None,
        networkid=None,
        projectid=None,
        tags=None,
        type=None,
    ):
        self.addressfamily = addressfamily
        self.description = description
        self.machineid = machineid
        self.name = name
        self.networkid = networkid
        self.projectid = projectid
        self.tags = tags
        self.type = type
