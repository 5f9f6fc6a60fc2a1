"""V1MachineIpmiReportResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, join, new, plain, to_json


class V1MachineIpmiReportResponse(Model):
    """UUIDs of the machines that BMC reports created or updated.

    :param list[str] created: UUIDs of new machine records.
    :param list[str] updated: UUIDs of updated machine records.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("created", "created", "list[str]"),
        ("updated", "updated", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, created=None, updated=None):
        self.created = created
        self.updated = updated

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "created": self.created[:] if type(self.created) is list else plain(self.created),
            "updated": self.updated[:] if type(self.updated) is list else plain(self.updated),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.created
        if value is not None:
            result["created"] = to_json(value)
        value = self.updated
        if value is not None:
            result["updated"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIpmiReportResponse)
        model.created = value = get("created")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.updated = value = get("updated")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
