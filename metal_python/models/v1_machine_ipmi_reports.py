"""V1MachineIpmiReports.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_ipmi_report import V1MachineIpmiReport


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "partitionid": self.partitionid,
            "reports": plain(self.reports),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.reports
        if value is not None:
            result["reports"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIpmiReports)
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.reports = value = get("reports")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            model.reports = {key: V1MachineIpmiReport._read(value[key]) for key in value}
        return model
