"""V1VendorRevisions.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_board_revisions import V1BoardRevisions


class V1VendorRevisions(Model):
    """Firmware revisions of one kind, by vendor and board.

    :param dict(str, V1BoardRevisions) vendor_revisions: Map of board vendor (lower case) to its boards.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("vendor_revisions", "VendorRevisions", "dict(str, V1BoardRevisions)"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, vendor_revisions=None):
        self.vendor_revisions = vendor_revisions

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "vendor_revisions": plain(self.vendor_revisions),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.vendor_revisions
        if value is not None:
            result["VendorRevisions"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1VendorRevisions)
        model.vendor_revisions = value = get("VendorRevisions")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            model.vendor_revisions = {key: V1BoardRevisions._read(value[key]) for key in value}
        return model
