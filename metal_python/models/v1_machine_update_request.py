"""V1MachineUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineUpdateRequest(Model):
    """Changes to an allocated machine.

    :param str description: New description of the allocation. ``None`` keeps the stored one; an empty string clears
        it.
    :param str id: UUID of the machine.
    :param list[str] ssh_pub_keys: New public SSH keys, replacing all stored ones. ``None`` or an empty list keeps
        them. Not validated.
    :param list[str] tags: New tags, replacing all stored ones. ``None`` or an empty list keeps them. The server
        adds its own tags again.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("ssh_pub_keys", "ssh_pub_keys", "list[str]"),
        ("tags", "tags", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, ssh_pub_keys=None, tags=None):
        self.description = description
        self.id = id
        self.ssh_pub_keys = ssh_pub_keys
        self.tags = tags
