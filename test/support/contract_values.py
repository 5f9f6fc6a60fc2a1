# coding: utf-8
"""Random values that conform to the contract."""

from support.contract import DEFINITIONS, definition_of

WORDS = (
    u"",
    u"a-1",
    u"a text",
    u"gr\xf6\xdfe \u2013 \U0001f5a5",
    u'"quoted" & <b>',
    u"metal.example/x=1",
    u"10.0.0.1/32",
)
TIMES = (
    u"2030-01-02T03:04:05Z",
    u"2026-11-26T14:46:13.123Z",
    u"2026-11-26T14:46:13.123456789Z",
    u"1999-12-31T23:59:59.5+01:00",
    u"0001-01-01T00:00:00Z",
    u"2026-06-01T00:00:00-09:30",
)
BITS = {"int32": 31, "int64": 63, "byte": 7}
MAX_DEPTH = 4


class ValueGenerator(object):
    """Generator of random values.

    :param random.Random random: source of randomness; the same seed generates the same values
    :param float optional: share of optional fields that are set
    :param float null: share of fields, including required ones, that are null
    """

    def __init__(self, random, optional=0.7, null=0.0):
        self.random = random
        self.optional = optional
        self.null = null

    def for_schema(self, schema, depth=0):
        """Return a value of a schema.

        :param dict schema: schema of the contract
        :param int depth: depth of the value; recursive schemas stop at MAX_DEPTH
        """
        if "$ref" in schema:
            return self.for_definition(definition_of(schema), depth)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kind = schema["type"]
        if kind == "array":
            return [self.for_schema(schema["items"], depth + 1) for _ in range(self._length(depth))]
        if kind == "object":
            schema = schema["additionalProperties"]
            return dict(
                (self.random.choice(WORDS), self.for_schema(schema, depth + 1)) for _ in range(self._length(depth))
            )
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind == "integer":
            return self._integer(BITS.get(schema.get("format"), 31))
        if kind == "number":
            return self.random.choice((0, 3, 0.5, -1.25, 1e300))
        return self.random.choice(TIMES if schema.get("format") == "date-time" else WORDS)

    def for_definition(self, definition, depth=0):
        """Return an object of a definition."""
        specification = DEFINITIONS[definition]
        found = {}
        for name, schema in sorted(specification.get("properties", {}).items()):
            required = name in specification.get("required", ())
            if required or self.random.random() < self.optional and not (depth > MAX_DEPTH and "$ref" in schema):
                found[name] = None if self.random.random() < self.null else self.for_schema(schema, depth + 1)
        return found

    def _length(self, depth):
        return 0 if depth > MAX_DEPTH else self.random.choice((0, 1, 1, 2))

    def _integer(self, bits):
        return self.random.choice((0, 1, 2**bits - 1, self.random.randrange(2**bits)))
