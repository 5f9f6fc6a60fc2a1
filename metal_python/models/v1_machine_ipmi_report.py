"""V1MachineIpmiReport.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_fru import V1MachineFru
from metal_python.models.v1_power_metric import V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"LED-ON",
        u"LED-OFF",
    )
)


class V1MachineIpmiReport(Model):
    """State of one BMC, as metal-bmc reports it.

    :param str bios_version: Version of the BIOS; an empty string keeps the stored one.
    :param str bmc_ip: IPv4 address of the BMC, not validated. After an IPv6 address, the server ignores later
        reports for this machine.
    :param str bmc_version: Firmware version of the BMC; an empty string keeps the stored one.
    :param V1MachineFru fru: Vendor data; ``None`` keeps the stored data. Not stored if the report creates the
        machine.
    :param str indicator_led_state: State of the identify LED. The server logs any other value and keeps the stored
        one. Known values: ``LED-ON``: On; ``LED-OFF``: Off.
    :param V1PowerMetric power_metric: Power consumption; ``None`` keeps the stored values.
    :param str power_state: Power state; an empty string keeps the stored one.
    :param list[V1PowerSupply] power_supplies: Power supply units; always replaces the stored list. ``None`` clears
        it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("bios_version", "BIOSVersion", "str"),
        ("bmc_ip", "BMCIp", "str"),
        ("bmc_version", "BMCVersion", "str"),
        ("fru", "FRU", "V1MachineFru"),
        ("indicator_led_state", "IndicatorLEDState", "str"),
        ("power_metric", "PowerMetric", "V1PowerMetric"),
        ("power_state", "PowerState", "str"),
        ("power_supplies", "PowerSupplies", "list[V1PowerSupply]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        bios_version=None,
        bmc_ip=None,
        bmc_version=None,
        fru=None,
        indicator_led_state=None,
        power_metric=None,
        power_state=None,
        power_supplies=None,
    ):
        self.bios_version = bios_version
        self.bmc_ip = bmc_ip
        self.bmc_version = bmc_version
        self.fru = fru
        self.indicator_led_state = indicator_led_state
        self.power_metric = power_metric
        self.power_state = power_state
        self.power_supplies = power_supplies

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "bios_version": self.bios_version,
            "bmc_ip": self.bmc_ip,
            "bmc_version": self.bmc_version,
            "fru": self.fru.to_dict() if type(self.fru) is V1MachineFru else plain(self.fru),
            "indicator_led_state": self.indicator_led_state,
            "power_metric": (
                self.power_metric.to_dict() if type(self.power_metric) is V1PowerMetric else plain(self.power_metric)
            ),
            "power_state": self.power_state,
            "power_supplies": plain(self.power_supplies),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.bios_version
        if value is not None:
            result["BIOSVersion"] = value if type(value) is Text else to_json(value)
        value = self.bmc_ip
        if value is not None:
            result["BMCIp"] = value if type(value) is Text else to_json(value)
        value = self.bmc_version
        if value is not None:
            result["BMCVersion"] = value if type(value) is Text else to_json(value)
        value = self.fru
        if value is not None:
            result["FRU"] = value.to_json_dict() if type(value) is V1MachineFru else to_json(value)
        value = self.indicator_led_state
        if value is not None:
            result["IndicatorLEDState"] = value if type(value) is Text else to_json(value)
        value = self.power_metric
        if value is not None:
            result["PowerMetric"] = value.to_json_dict() if type(value) is V1PowerMetric else to_json(value)
        value = self.power_state
        if value is not None:
            result["PowerState"] = value if type(value) is Text else to_json(value)
        value = self.power_supplies
        if value is not None:
            result["PowerSupplies"] = (
                [item.to_json_dict() if type(item) is V1PowerSupply else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIpmiReport)
        model.bios_version = value = get("BIOSVersion")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.bmc_ip = value = get("BMCIp")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.bmc_version = value = get("BMCVersion")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("FRU")
        model.fru = None if value is None else V1MachineFru._read(value)
        value = get("IndicatorLEDState")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.indicator_led_state = WORDS.get(value, value)
        value = get("PowerMetric")
        model.power_metric = None if value is None else V1PowerMetric._read(value)
        model.power_state = value = get("PowerState")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.power_supplies = value = get("PowerSupplies")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.power_supplies = [V1PowerSupply._read(item) for item in value]
        return model
