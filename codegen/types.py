"""Types of fields, parameters and results, and their names in Python, stubs and documentation."""

from dataclasses import dataclass
from typing import Optional

#: (type, format) in the contract -> type name in ``swagger_types``, as in metal-python 0.45.0.
PLAIN = {
    ("string", None): "str",
    ("string", "date-time"): "datetime",
    ("boolean", None): "bool",
    ("integer", None): "int",
    ("integer", "int32"): "int",
    ("integer", "int64"): "int",
    ("integer", "integer"): "int",
    ("integer", "byte"): "int",
    ("number", "float"): "float",
    ("file", None): "file",
}
STUBS = {"datetime": "datetime.datetime", "file": "_File"}


@dataclass(frozen=True)
class Type:
    """Type in the contract.

    :param str kind: a value of PLAIN, ``list``, ``dict`` (string keys) or ``model``
    :param Type item: the type of the elements of a list, or of the values of a dict
    :param str model: the class name of a model
    """

    kind: str
    item: Optional["Type"] = None
    model: Optional[str] = None

    @property
    def name(self):
        """Name in ``swagger_types`` and ``response_type``: ``list[V1ImageResponse]``."""
        if self.kind == "list":
            return "list[%s]" % self.item.name
        if self.kind == "dict":
            return "dict(str, %s)" % self.item.name
        return self.model or self.kind

    @property
    def stub(self):
        """Name in a stub: ``List[V1ImageResponse]``."""
        if self.kind == "list":
            return "List[%s]" % self.item.stub
        if self.kind == "dict":
            return "Dict[str, %s]" % self.item.stub
        return self.model or STUBS.get(self.kind, self.kind)

    @property
    def docstring(self):
        """Name in a docstring: ``datetime.datetime``."""
        return self.name.replace("datetime", "datetime.datetime")

    @property
    def models(self):
        """Class names of the models in the type."""
        if self.item:
            return self.item.models
        return frozenset([self.model]) if self.model else frozenset()


def of_schema(schema, where, class_names, problems):
    """Return the Type of a schema.

    :param dict schema: from the contract
    :param str where: location for messages
    :param dict class_names: definition name -> class name
    :param list problems: receives a message for each unsupported construct
    :rtype: Type
    """

    def inner(part, schema):
        return of_schema(schema, "%s.%s" % (where, part), class_names, problems)

    known = {"type", "format", "enum", "readOnly", "items", "additionalProperties", "$ref", "default", "description"}
    for key in sorted(set(schema) - known):
        problems.append("%s: unsupported key %r in a schema; add it to codegen/types.py" % (where, key))
    if "$ref" in schema:
        definition = schema["$ref"].rpartition("/")[2]
        if definition in class_names:
            return Type("model", model=class_names[definition])
        problems.append("%s: the contract has no definition %r" % (where, definition))
    elif schema.get("type") == "array" and "items" in schema:
        return Type("list", inner("items", schema["items"]))
    elif schema.get("type") == "object" and "additionalProperties" in schema:
        return Type("dict", inner("additionalProperties", schema["additionalProperties"]))
    elif (schema.get("type"), schema.get("format")) in PLAIN:
        return Type(PLAIN[schema["type"], schema.get("format")])
    else:
        problems.append(
            "%s: unsupported type %r with format %r; add it to codegen/types.py"
            % (where, schema.get("type"), schema.get("format"))
        )
    return Type("str")
