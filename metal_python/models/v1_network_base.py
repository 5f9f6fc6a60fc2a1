"""V1NetworkBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1NetworkBase(Model):
    """Model that no operation uses.

    :param dict(str, str) labels:
    :param str partitionid:
    :param str projectid:
    :param bool shared:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("labels", "labels", "dict(str, str)"),
        ("partitionid", "partitionid", "str"),
        ("projectid", "projectid", "str"),
        ("shared", "shared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, labels=None, partitionid=None, projectid=None, shared=None):
        self.labels = labels
        self.partitionid = partitionid
        self.projectid = projectid
        self.shared = shared

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "labels": plain(self.labels),
            "partitionid": self.partitionid,
            "projectid": self.projectid,
            "shared": self.shared,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.shared
        if value is not None:
            result["shared"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkBase)
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.shared = value = get("shared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        return model
