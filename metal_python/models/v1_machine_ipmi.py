"""V1MachineIPMI.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_fru import V1MachineFru
from metal_python.models.v1_power_metric import V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply
from metal_python.rfc3339 import format_time, parse

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"ON",
        u"OFF",
        u"UNKNOWN",
    )
)


class V1MachineIPMI(Model):
    """Access data and state of a BMC.

    :param str address: BMC address and port; empty if unknown.
    :param str bmcversion: Firmware version of the BMC.
    :param V1MachineFru fru: Vendor data of the hardware.
    :param str interface: IPMI interface type; empty before registration.
    :param datetime.datetime last_updated: Time of the last registration or BMC report; 0001-01-01T00:00:00Z if
        there was none.
    :param str mac: MAC address of the BMC; empty before registration.
    :param str password: BMC password in plain text; empty before registration. Secret: shown as ``***``.
    :param V1PowerMetric powermetric: Power consumption; ``None`` if the BMC reports none.
    :param str powerstate: Power state at the last report. Known values: ``ON``: On; ``OFF``: Off; ``UNKNOWN``: The
        BMC did not report it; ``: Never reported.
    :param list[V1PowerSupply] powersupplies: Power supply units; ``None`` if the BMC reports none.
    :param str user: BMC user; empty before registration.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("address", "address", "str"),
        ("bmcversion", "bmcversion", "str"),
        ("fru", "fru", "V1MachineFru"),
        ("interface", "interface", "str"),
        ("last_updated", "last_updated", "datetime"),
        ("mac", "mac", "str"),
        ("password", "password", "str"),
        ("powermetric", "powermetric", "V1PowerMetric"),
        ("powerstate", "powerstate", "str"),
        ("powersupplies", "powersupplies", "list[V1PowerSupply]"),
        ("user", "user", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("password",)

    def __init__(
        self,
        address=None,
        bmcversion=None,
        fru=None,
        interface=None,
        last_updated=None,
        mac=None,
        password=None,
        powermetric=None,
        powerstate=None,
        powersupplies=None,
        user=None,
    ):
        self.address = address
        self.bmcversion = bmcversion
        self.fru = fru
        self.interface = interface
        self.last_updated = last_updated
        self.mac = mac
        self.password = password
        self.powermetric = powermetric
        self.powerstate = powerstate
        self.powersupplies = powersupplies
        self.user = user

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "address": self.address,
            "bmcversion": self.bmcversion,
            "fru": self.fru.to_dict() if type(self.fru) is V1MachineFru else plain(self.fru),
            "interface": self.interface,
            "last_updated": self.last_updated,
            "mac": self.mac,
            "password": self.password,
            "powermetric": (
                self.powermetric.to_dict() if type(self.powermetric) is V1PowerMetric else plain(self.powermetric)
            ),
            "powerstate": self.powerstate,
            "powersupplies": (
                [item.to_dict() if type(item) is V1PowerSupply else plain(item) for item in self.powersupplies]
                if type(self.powersupplies) is list
                else plain(self.powersupplies)
            ),
            "user": self.user,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.address
        if value is not None:
            result["address"] = value if type(value) is Text else to_json(value)
        value = self.bmcversion
        if value is not None:
            result["bmcversion"] = value if type(value) is Text else to_json(value)
        value = self.fru
        if value is not None:
            result["fru"] = value.to_json_dict() if type(value) is V1MachineFru else to_json(value)
        value = self.interface
        if value is not None:
            result["interface"] = value if type(value) is Text else to_json(value)
        value = self.last_updated
        if value is not None:
            result["last_updated"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.mac
        if value is not None:
            result["mac"] = value if type(value) is Text else to_json(value)
        value = self.password
        if value is not None:
            result["password"] = value if type(value) is Text else to_json(value)
        value = self.powermetric
        if value is not None:
            result["powermetric"] = value.to_json_dict() if type(value) is V1PowerMetric else to_json(value)
        value = self.powerstate
        if value is not None:
            result["powerstate"] = value if type(value) is Text else to_json(value)
        value = self.powersupplies
        if value is not None:
            result["powersupplies"] = (
                [item.to_json_dict() if type(item) is V1PowerSupply else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.user
        if value is not None:
            result["user"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIPMI)
        model.address = value = get("address")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.bmcversion = value = get("bmcversion")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("fru")
        model.fru = None if value is None else V1MachineFru._read(value)
        model.interface = value = get("interface")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("last_updated")
        model.last_updated = None if value is None else parse(value)
        model.mac = value = get("mac")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.password = value = get("password")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("powermetric")
        model.powermetric = None if value is None else V1PowerMetric._read(value)
        value = get("powerstate")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.powerstate = WORDS.get(value, value)
        model.powersupplies = value = get("powersupplies")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.powersupplies = [V1PowerSupply._read(item) for item in value]
        model.user = value = get("user")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
