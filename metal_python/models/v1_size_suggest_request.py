"""V1SizeSuggestRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeSuggestRequest(Model):
    """Machine whose hardware to match.

    :param str machine_id: UUID of the machine; must not be empty.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("machine_id", "machineID", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, machine_id=None):
        self.machine_id = machine_id
