"""V1NetworkImmutable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
