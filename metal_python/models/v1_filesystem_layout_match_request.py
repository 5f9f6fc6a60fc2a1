"""V1FilesystemLayoutMatchRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1FilesystemLayoutMatchRequest(Model):
    """Machine and layout to compare.

    :param str filesystemlayout: ID of the filesystem layout.
    :param str machine: UUID of the machine.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("filesystemlayout", "filesystemlayout", "str"),
        ("machine", "machine", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, filesystemlayout=None, machine=None):
        self.filesystemlayout = filesystemlayout
        self.machine = machine

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "filesystemlayout": self.filesystemlayout,
            "machine": self.machine,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.filesystemlayout
        if value is not None:
            result["filesystemlayout"] = value if type(value) is Text else to_json(value)
        value = self.machine
        if value is not None:
            result["machine"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FilesystemLayoutMatchRequest)
        model.filesystemlayout = value = get("filesystemlayout")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.machine = value = get("machine")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
