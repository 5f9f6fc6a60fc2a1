"""V1NetworkUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "additional_announcable_cid_rs": (
                self.additional_announcable_cid_rs[:]
                if type(self.additional_announcable_cid_rs) is list
                else plain(self.additional_announcable_cid_rs)
            ),
            "defaultchildprefixlength": plain(self.defaultchildprefixlength),
            "description": self.description,
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
            "prefixes": self.prefixes[:] if type(self.prefixes) is list else plain(self.prefixes),
            "shared": self.shared,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.additional_announcable_cid_rs
        if value is not None:
            result["additionalAnnouncableCIDRs"] = to_json(value)
        value = self.defaultchildprefixlength
        if value is not None:
            result["defaultchildprefixlength"] = to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.destinationprefixes
        if value is not None:
            result["destinationprefixes"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.prefixes
        if value is not None:
            result["prefixes"] = to_json(value)
        value = self.shared
        if value is not None:
            result["shared"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkUpdateRequest)
        model.additional_announcable_cid_rs = value = get("additionalAnnouncableCIDRs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.defaultchildprefixlength = value = get("defaultchildprefixlength")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value.values())):
                raise UnexpectedValueError
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.prefixes = value = get("prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.shared = value = get("shared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        return model
