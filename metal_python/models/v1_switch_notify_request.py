"""V1SwitchNotifyRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_switch_bgp_port_state import V1SwitchBGPPortState


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "bgp_port_states": plain(self.bgp_port_states),
            "error": self.error,
            "port_states": plain(self.port_states),
            "sync_duration": self.sync_duration,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.bgp_port_states
        if value is not None:
            result["bgp_port_states"] = to_json(value)
        value = self.error
        if value is not None:
            result["error"] = value if type(value) is Text else to_json(value)
        value = self.port_states
        if value is not None:
            result["port_states"] = to_json(value)
        value = self.sync_duration
        if value is not None:
            result["sync_duration"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchNotifyRequest)
        model.bgp_port_states = value = get("bgp_port_states")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            model.bgp_port_states = {key: V1SwitchBGPPortState._read(value[key]) for key in value}
        model.error = value = get("error")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.port_states = value = get("port_states")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.sync_duration = value = get("sync_duration")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        return model
