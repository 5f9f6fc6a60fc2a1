"""V1MachineReinstallRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineReinstallRequest(Model):
    """Image for a reinstallation.

    :param str description: Not used.
    :param str id: Not used. The UUID in the path counts.
    :param str imageid: Full ID of the image, including the patch version.
    :param str name: Not used.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("imageid", "imageid", "str"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, imageid=None, name=None):
        self.description = description
        self.id = id
        self.imageid = imageid
        self.name = name
