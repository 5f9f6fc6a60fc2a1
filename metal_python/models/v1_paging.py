"""V1Paging.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, UnexpectedValueError, describe, new, to_json


class V1Paging(Model):
    """Paging of ``find_tenants``. Broken in the server: do not use it.

    :param int count: Page size, also used as page number: ``count`` N skips N*N matches. The default page size is
        100.
    :param int page: Intended as page number, starting from 0.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("count", "count", "int"),
        ("page", "page", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, count=None, page=None):
        self.count = count
        self.page = page

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "count": self.count,
            "page": self.page,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.count
        if value is not None:
            result["count"] = to_json(value)
        value = self.page
        if value is not None:
            result["page"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Paging)
        model.count = value = get("count")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.page = value = get("page")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        return model
