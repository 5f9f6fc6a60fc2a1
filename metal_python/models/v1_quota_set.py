"""V1QuotaSet.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_quota import V1Quota


class V1QuotaSet(Model):
    """Quotas of a project or tenant, by kind of resource.

    :param V1Quota cluster: Kubernetes clusters; stored for other services, not enforced by metal-api.
    :param V1Quota ip: IP addresses; not enforced by metal-api.
    :param V1Quota machine: Machines. A limit set through this API is not enforced when machines are allocated.
    :param V1Quota project: Projects of a tenant; enforced by ``create_project`` if set in ``quotas`` of the tenant.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("cluster", "cluster", "V1Quota"),
        ("ip", "ip", "V1Quota"),
        ("machine", "machine", "V1Quota"),
        ("project", "project", "V1Quota"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, cluster=None, ip=None, machine=None, project=None):
        self.cluster = cluster
        self.ip = ip
        self.machine = machine
        self.project = project

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "cluster": self.cluster.to_dict() if type(self.cluster) is V1Quota else plain(self.cluster),
            "ip": self.ip.to_dict() if type(self.ip) is V1Quota else plain(self.ip),
            "machine": self.machine.to_dict() if type(self.machine) is V1Quota else plain(self.machine),
            "project": self.project.to_dict() if type(self.project) is V1Quota else plain(self.project),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.cluster
        if value is not None:
            result["cluster"] = value.to_json_dict() if type(value) is V1Quota else to_json(value)
        value = self.ip
        if value is not None:
            result["ip"] = value.to_json_dict() if type(value) is V1Quota else to_json(value)
        value = self.machine
        if value is not None:
            result["machine"] = value.to_json_dict() if type(value) is V1Quota else to_json(value)
        value = self.project
        if value is not None:
            result["project"] = value.to_json_dict() if type(value) is V1Quota else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1QuotaSet)
        value = get("cluster")
        model.cluster = None if value is None else V1Quota._read(value)
        value = get("ip")
        model.ip = None if value is None else V1Quota._read(value)
        value = get("machine")
        model.machine = None if value is None else V1Quota._read(value)
        value = get("project")
        model.project = None if value is None else V1Quota._read(value)
        return model
