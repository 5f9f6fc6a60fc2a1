"""V1MachineUpdateFirmwareRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineUpdateFirmwareRequest(Model):
    """Firmware to install on a machine.

    :param str description: Not used, although the contract requires it.
    :param str kind: Firmware kind, in lower case. Known values: ``bios``: BIOS; ``bmc``: BMC.
    :param str revision: Revision, as ``list_firmwares`` returns it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("kind", "kind", "str"),
        ("revision", "revision", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, kind=None, revision=None):
        self.description = description
        self.kind = kind
        self.revision = revision
