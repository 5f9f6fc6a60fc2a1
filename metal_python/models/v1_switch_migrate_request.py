"""V1SwitchMigrateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchMigrateRequest(Model):
    """Switches of a migration.

    :param str new_switch_id: ID of the switch that takes over the connections. It must have none of its own.
    :param str old_switch_id: ID of the switch that loses its connections.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("new_switch_id", "new_switch_id", "str"),
        ("old_switch_id", "old_switch_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, new_switch_id=None, old_switch_id=None):
        self.new_switch_id = new_switch_id
        self.old_switch_id = old_switch_id
