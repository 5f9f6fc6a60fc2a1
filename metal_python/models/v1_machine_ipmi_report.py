"""V1MachineIpmiReport.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
