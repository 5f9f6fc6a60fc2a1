"""V1BoardRevisions.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, join, new, plain, to_json


class V1BoardRevisions(Model):
    """Firmware revisions of one vendor, by board.

    :param dict(str, list[str]) board_revisions: Map of board part number (upper case) to its revisions.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("board_revisions", "BoardRevisions", "dict(str, list[str])"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, board_revisions=None):
        self.board_revisions = board_revisions

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "board_revisions": plain(self.board_revisions),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.board_revisions
        if value is not None:
            result["BoardRevisions"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1BoardRevisions)
        model.board_revisions = value = get("BoardRevisions")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            for item in value.values():
                if type(item) is not list:
                    raise UnexpectedValueError
                join(item)
        return model
