"""V1SwitchNotifyRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchNotifyRequest(Model):
    """Result of a synchronization run.

    :param dict(str, V1SwitchBGPPortState) bgp_port_states: Map of port name to BGP state. ``None`` keeps all stored
        states; a port that the map does not contain loses its state.
    :param str error: Reason of a failure. Must be ``None`` after a success: even an empty string means a failure.
    :param dict(str, str) port_states: Map of port name to state, not validated. Unknown ports are ignored, other
        ports keep their state. Known values: ``UP``: Up; ``DOWN``: Down; ``UNKNOWN``: Not known.
    :param int sync_duration: Duration of the run. Unit: nanoseconds.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("bgp_port_states", "bgp_port_states", "dict(str, V1SwitchBGPPortState)"),
        ("error", "error", "str"),
        ("port_states", "port_states", "dict(str, str)"),
        ("sync_duration", "sync_duration", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, bgp_port_states=None, error=None, port_states=None, sync_duration=None):
        self.bgp_port_states = bgp_port_states
        self.error = error
        self.port_states = port_states
        self.sync_duration = sync_duration
