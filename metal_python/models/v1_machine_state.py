"""V1MachineState.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"LOCKED",
        u"RESERVED",
        u"TAINTED",
    )
)


class V1MachineState(Model):
    """Availability of a machine.

    :param str description: Reason for the state. Required for ``RESERVED`` and ``LOCKED``.
    :param str issuer: Email address of the user who set the state; empty if available. Set by the server.
    :param str metal_hammer_version: Version of the installer (metal-hammer) that the machine registered with.
        ``set_machine_state`` clears it until the next registration.
    :param str value: State. Known values: ```: Available; ``RESERVED``: Allocated only if named by ``uuid``;
        ``LOCKED``: Like ``RESERVED``, and can be neither freed nor reinstalled; ``TAINTED``: Accepted in requests
        as ``RESERVED`, never returned. The contract does not list it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("issuer", "issuer", "str"),
        ("metal_hammer_version", "metal_hammer_version", "str"),
        ("value", "value", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, issuer=None, metal_hammer_version=None, value=None):
        self.description = description
        self.issuer = issuer
        self.metal_hammer_version = metal_hammer_version
        self.value = value

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "issuer": self.issuer,
            "metal_hammer_version": self.metal_hammer_version,
            "value": self.value,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.issuer
        if value is not None:
            result["issuer"] = value if type(value) is Text else to_json(value)
        value = self.metal_hammer_version
        if value is not None:
            result["metal_hammer_version"] = value if type(value) is Text else to_json(value)
        value = self.value
        if value is not None:
            result["value"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineState)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.issuer = value = get("issuer")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.metal_hammer_version = value = get("metal_hammer_version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("value")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.value = WORDS.get(value, value)
        return model
