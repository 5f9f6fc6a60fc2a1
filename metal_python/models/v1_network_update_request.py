"""V1NetworkUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1NetworkUpdateRequest(Model):
    """New values for a network.

    :param list[str] additional_announcable_cid_rs: New list, always replacing the stored one, also if it is
        ``None``. Entries can be removed only with ``force``.
    :param dict(str, int) defaultchildprefixlength: New map of address family (``IPv4``, ``IPv6``) to prefix length,
        replacing the stored one; only families that the network has prefixes of. An empty map is ignored. Unit:
        bits.
    :param str description: New description. ``None`` keeps the stored one.
    :param list[str] destinationprefixes: New list, replacing the stored one. ``None`` or an empty list keeps it.
    :param str id: ID of the network to change.
    :param dict(str, str) labels: New labels, replacing the stored ones. ``None`` keeps them; an empty map clears
        them.
    :param str name: New name. ``None`` keeps the stored one.
    :param list[str] prefixes: New list, replacing the stored one. ``None`` or an empty list keeps it.
    :param bool shared: ``True`` shares the network. Changing it back to ``False`` is rejected.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("additional_announcable_cid_rs", "additionalAnnouncableCIDRs", "list[str]"),
        ("defaultchildprefixlength", "defaultchildprefixlength", "dict(str, int)"),
        ("description", "description", "str"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("prefixes", "prefixes", "list[str]"),
        ("shared", "shared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        additional_announcable_cid_rs=None,
        defaultchildprefixlength=None,
        description=None,
        destinationprefixes=None,
        id=None,
        labels=None,
        name=None,
        prefixes=None,
        shared=None,
    ):
        self.additional_announcable_cid_rs = additional_announcable_cid_rs
        self.defaultchildprefixlength = defaultchildprefixlength
        self.description = description
        self.destinationprefixes = destinationprefixes
        self.id = id
        self.labels = labels
        self.name = name
        self.prefixes = prefixes
        self.shared = shared
