"""Operations, definitions and names of metal-api's contract, parsed independently of the generator."""

import io
import json
import os
import re

import six

from support.recordings import parse_timestamp

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "contract", "metal-api.swagger.json")
# Keywords of Python 2 or 3, and names that swagger-codegen reserved: such attributes get a leading underscore.
RESERVED = set("""
    and as assert async await break class continue def del elif else except exec finally for from global if import in is
    lambda nonlocal not or pass print raise return self try while with yield
    date datetime float int property str
""".split())
SCALARS = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}

with io.open(PATH, encoding="utf-8") as stream:
    SWAGGER = json.load(stream)
DEFINITIONS = SWAGGER["definitions"]


def class_name(name):
    """Return the class name of a definition: V1ImageResponse for ``v1.ImageResponse``."""
    return str("".join(part[0].upper() + part[1:] for part in re.split("[^A-Za-z0-9]+", name)))


def snake_case(name):
    """Return the attribute or method name of a JSON name or operation ID: expiration_date for ``expirationDate``."""
    name = re.sub("([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name)
    name = re.sub("[-. ]", "_", name).lower()
    return str("_" + name if name in RESERVED else name)


def definition_of(schema):
    """Return the name of the definition that a schema refers to, or None."""
    return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None


def type_name(schema):
    """Return the type of a schema in the notation of ``swagger_types``."""
    if "$ref" in schema:
        return class_name(definition_of(schema))
    if schema["type"] == "array":
        return "list[%s]" % type_name(schema["items"])
    if schema["type"] == "object":
        return "dict(str, %s)" % type_name(schema["additionalProperties"])
    return "datetime" if schema.get("format") == "date-time" else SCALARS[schema["type"]]


class Operation(object):
    """One operation of the contract.

    :ivar str id: its operation ID
    :ivar str api: the name of its API class
    :ivar str name: the name of its method
    :ivar str method: the HTTP method
    :ivar str path: with ``{name}`` for each path parameter
    :ivar list parameters: parameter objects of the contract
    :ivar schema: the schema of a successful response; None for an empty one
    :ivar int success: the status code of a successful response
    """

    def __init__(self, path, method, specification):
        self.id = str(specification["operationId"])
        self.api = class_name(specification["tags"][0]) + "Api"
        self.name = snake_case(specification["operationId"])
        self.method = str(method.upper())
        self.path = str(path)
        self.parameters = specification.get("parameters", [])
        self.success = min(int(status) for status in specification["responses"] if status in ("200", "201"))
        self.schema = specification["responses"][str(self.success)].get("schema")

    def __repr__(self):
        return "%s.%s" % (self.api, self.name)

    def names(self, location):
        """Return the JSON names of the parameters in one location: path, query, body or formData."""
        return [str(parameter["name"]) for parameter in self.parameters if parameter["in"] == location]

    @property
    def body(self):
        """The name of the definition of its body, or None."""
        found = [definition_of(p["schema"]) for p in self.parameters if p["in"] == "body"]
        return found[0] if found else None

    @property
    def returns_list(self):
        """Whether a successful response is a list."""
        return self.schema is not None and self.schema.get("type") == "array"

    def bind(self, api_client):
        """Return the method of this operation, bound to a client."""
        import metal_python

        return getattr(getattr(metal_python, self.api)(api_client), self.name + "_with_http_info")


OPERATIONS = sorted(
    (
        Operation(path, method, specification)
        for path, item in SWAGGER["paths"].items()
        for method, specification in item.items()
    ),
    key=repr,
)
BY_ID = dict((operation.id, operation) for operation in OPERATIONS)


def to_dict(schema, value, nested=False):
    """Return the expected ``to_dict()`` of a JSON value, with timestamps as results of :func:`parse_timestamp`.

    Derived from the contract alone: unknown fields are omitted, missing fields are None, and a null list response is
    an empty list.
    """
    if value is None:
        return [] if schema.get("type") == "array" and not nested else None
    if "$ref" in schema:
        fields = DEFINITIONS[definition_of(schema)].get("properties", {})
        return dict((snake_case(name), to_dict(fields[name], value.get(name), True)) for name in fields)
    if schema["type"] == "array":
        return [to_dict(schema["items"], item, True) for item in value]
    if schema["type"] == "object":
        return dict((name, to_dict(schema["additionalProperties"], value[name], True)) for name in value)
    return parse_timestamp(value) if schema.get("format") == "date-time" else value


def comparable(value):
    """Return a result as ``to_dict()`` shows it, with timestamps as results of :func:`parse_timestamp`."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return dict((name, comparable(item)) for name, item in six.iteritems(value))
    if isinstance(value, list):
        return [comparable(item) for item in value]
    return (value.replace(tzinfo=None), value.utcoffset()) if hasattr(value, "utcoffset") else value
