"""V1Quota.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, UnexpectedValueError, describe, new, to_json


class V1Quota(Model):
    """Limit and usage of one kind of resource.

    :param int quota: Limit; ``None`` for no limit.
    :param int used: Number in use. Set only by ``find_project``, for machines and IP addresses.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("quota", "quota", "int"),
        ("used", "used", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, quota=None, used=None):
        self.quota = quota
        self.used = used

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "quota": self.quota,
            "used": self.used,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.quota
        if value is not None:
            result["quota"] = value if type(value) is int else to_json(value)
        value = self.used
        if value is not None:
            result["used"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Quota)
        model.quota = value = get("quota")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.used = value = get("used")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
