"""V1NetworkImmutable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1NetworkImmutable(Model):
    """Model that no operation uses.

    :param list[str] additional_announcable_cid_rs:
    :param dict(str, int) defaultchildprefixlength:
    :param list[str] destinationprefixes:
    :param bool nat:
    :param str nattype:
    :param str networktype:
    :param str parentnetworkid:
    :param list[str] prefixes:
    :param bool privatesuper:
    :param bool underlay:
    :param int vrf:
    :param bool vrfshared:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("additional_announcable_cid_rs", "additionalAnnouncableCIDRs", "list[str]"),
        ("defaultchildprefixlength", "defaultchildprefixlength", "dict(str, int)"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("nat", "nat", "bool"),
        ("nattype", "nattype", "str"),
        ("networktype", "networktype", "str"),
        ("parentnetworkid", "parentnetworkid", "str"),
        ("prefixes", "prefixes", "list[str]"),
        ("privatesuper", "privatesuper", "bool"),
        ("underlay", "underlay", "bool"),
        ("vrf", "vrf", "int"),
        ("vrfshared", "vrfshared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        additional_announcable_cid_rs=None,
        defaultchildprefixlength=None,
        destinationprefixes=None,
        nat=None,
        nattype=None,
        networktype=None,
        parentnetworkid=None,
        prefixes=None,
        privatesuper=None,
        underlay=None,
        vrf=None,
        vrfshared=None,
    ):
        self.additional_announcable_cid_rs = additional_announcable_cid_rs
        self.defaultchildprefixlength = defaultchildprefixlength
        self.destinationprefixes = destinationprefixes
        self.nat = nat
        self.nattype = nattype
        self.networktype = networktype
        self.parentnetworkid = parentnetworkid
        self.prefixes = prefixes
        self.privatesuper = privatesuper
        self.underlay = underlay
        self.vrf = vrf
        self.vrfshared = vrfshared

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "additional_announcable_cid_rs": (
                self.additional_announcable_cid_rs[:]
                if type(self.additional_announcable_cid_rs) is list
                else plain(self.additional_announcable_cid_rs)
            ),
            "defaultchildprefixlength": plain(self.defaultchildprefixlength),
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "nat": self.nat,
            "nattype": self.nattype,
            "networktype": self.networktype,
            "parentnetworkid": self.parentnetworkid,
            "prefixes": self.prefixes[:] if type(self.prefixes) is list else plain(self.prefixes),
            "privatesuper": self.privatesuper,
            "underlay": self.underlay,
            "vrf": self.vrf,
            "vrfshared": self.vrfshared,
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
        value = self.destinationprefixes
        if value is not None:
            result["destinationprefixes"] = to_json(value)
        value = self.nat
        if value is not None:
            result["nat"] = to_json(value)
        value = self.nattype
        if value is not None:
            result["nattype"] = value if type(value) is Text else to_json(value)
        value = self.networktype
        if value is not None:
            result["networktype"] = value if type(value) is Text else to_json(value)
        value = self.parentnetworkid
        if value is not None:
            result["parentnetworkid"] = value if type(value) is Text else to_json(value)
        value = self.prefixes
        if value is not None:
            result["prefixes"] = to_json(value)
        value = self.privatesuper
        if value is not None:
            result["privatesuper"] = to_json(value)
        value = self.underlay
        if value is not None:
            result["underlay"] = to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = to_json(value)
        value = self.vrfshared
        if value is not None:
            result["vrfshared"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkImmutable)
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
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nat = value = get("nat")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.nattype = value = get("nattype")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.networktype = value = get("networktype")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.parentnetworkid = value = get("parentnetworkid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.prefixes = value = get("prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.privatesuper = value = get("privatesuper")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.underlay = value = get("underlay")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.vrf = value = get("vrf")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.vrfshared = value = get("vrfshared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        return model
