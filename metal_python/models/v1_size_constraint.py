"""V1SizeConstraint.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"cores",
        u"gpu",
        u"memory",
        u"storage",
    )
)


class V1SizeConstraint(Model):
    """Range of a hardware property that a machine of a size must have.

    :param str identifier: Glob pattern for CPU model, disk name or GPU model, such as ``*A100*``. Required for
        ``gpu``, not allowed for ``memory``. ``None`` if empty.
    :param int max: Upper bound, inclusive; ``None`` if 0. The database stores values above 2^53 inexactly. Unit:
        count for cores and gpu, bytes for memory and storage.
    :param int min: Lower bound, inclusive; ``None`` if 0. Unit: count for cores and gpu, bytes for memory and
        storage.
    :param str type: Hardware property. The server accepts other values, but then the size fits no machine. Known
        values: ``cores``: Sum of CPU cores; ``memory``: Memory; ``storage``: Sum of disk capacities; ``gpu``:
        Number of GPUs.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("identifier", "identifier", "str"),
        ("max", "max", "int"),
        ("min", "min", "int"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, identifier=None, max=None, min=None, type=None):
        self.identifier = identifier
        self.max = max
        self.min = min
        self.type = type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "identifier": self.identifier,
            "max": self.max,
            "min": self.min,
            "type": self.type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.identifier
        if value is not None:
            result["identifier"] = value if type(value) is Text else to_json(value)
        value = self.max
        if value is not None:
            result["max"] = value if type(value) is int else to_json(value)
        value = self.min
        if value is not None:
            result["min"] = value if type(value) is int else to_json(value)
        value = self.type
        if value is not None:
            result["type"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeConstraint)
        model.identifier = value = get("identifier")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.max = value = get("max")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.min = value = get("min")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        value = get("type")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        return model
