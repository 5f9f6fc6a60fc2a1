"""V1SwitchPortToggleRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchPortToggleRequest(Model):
    """Switch port and its desired state.

    :param str nic: Name of the port; not case-sensitive.
    :param str status: Desired state; case-sensitive. Known values: ``UP``: Set the port up; ``DOWN``: Set the port
        down.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("nic", "nic", "str"),
        ("status", "status", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, nic=None, status=None):
        self.nic = nic
        self.status = status
