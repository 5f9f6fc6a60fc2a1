"""V1MachineConsolePasswordRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineConsolePasswordRequest(Model):
    """Machine whose console password to return, and the reason.

    :param str id: UUID of the machine.
    :param str reason: Why the password is needed, such as an incident number. The server may require a minimum
        length in bytes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("reason", "reason", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, reason=None):
        self.id = id
        self.reason = reason
