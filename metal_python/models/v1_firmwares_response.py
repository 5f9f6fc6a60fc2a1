"""V1FirmwaresResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_vendor_revisions import V1VendorRevisions


class V1FirmwaresResponse(Model):
    """Firmware revisions by kind, vendor and board.

    :param dict(str, V1VendorRevisions) revisions: Map of firmware kind to its vendors. Known values: ``bios``: BIOS
        firmware; ``bmc``: BMC firmware.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("revisions", "revisions", "dict(str, V1VendorRevisions)"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, revisions=None):
        self.revisions = revisions

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "revisions": plain(self.revisions),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.revisions
        if value is not None:
            result["revisions"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FirmwaresResponse)
        model.revisions = value = get("revisions")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            model.revisions = {key: V1VendorRevisions._read(value[key]) for key in value}
        return model
