"""V1IPUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1IPUpdateRequest(Model):
    """New values for an allocated IP address.

    :param str description: New description. ``None`` keeps the stored one.
    :param str ipaddress: IP address to change, in the spelling that the API returns.
    :param str name: New name. ``None`` keeps the stored one.
    :param list[str] tags: New tags, replacing the stored ones. ``None`` keeps them.
    :param str type: New type. Only a change from ``ephemeral`` to ``static`` is possible; other values are ignored.
        Known values: ``ephemeral``: Freed with the last machine that uses it; ``static``: Stays with the project
        until it is freed with ``free_ip``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("ipaddress", "ipaddress", "str"),
        ("name", "name", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, ipaddress=None, name=None, tags=None, type=None):
        self.description = description
        self.ipaddress = ipaddress
        self.name = name
        self.tags = tags
        self.type = type
