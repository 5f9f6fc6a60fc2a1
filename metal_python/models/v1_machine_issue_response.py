"""V1MachineIssueResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1MachineIssueResponse(Model):
    """Machine and its issues.

    :param list[str] issues: IDs of the detected issues.
    :param str machineid: UUID of the machine.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("issues", "issues", "list[str]"),
        ("machineid", "machineid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, issues=None, machineid=None):
        self.issues = issues
        self.machineid = machineid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "issues": self.issues[:] if type(self.issues) is list else plain(self.issues),
            "machineid": self.machineid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.issues
        if value is not None:
            result["issues"] = to_json(value)
        value = self.machineid
        if value is not None:
            result["machineid"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIssueResponse)
        model.issues = value = get("issues")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.machineid = value = get("machineid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
