"""V1MachineIpmiReports.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineIpmiReports(Model):
    """BMC reports of one partition.

    :param str partitionid: ID of the partition that the reports come from. Required, although the contract leaves
        it optional.
    :param dict(str, V1MachineIpmiReport) reports: Map of machine UUID to report; an empty key is skipped.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("partitionid", "partitionid", "str"),
        ("reports", "reports", "dict(str, V1MachineIpmiReport)"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, partitionid=None, reports=None):
        self.partitionid = partitionid
        self.reports = reports
