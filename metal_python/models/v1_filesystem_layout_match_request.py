"""V1FilesystemLayoutMatchRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
