"""Immutable records for the templates: models and fields."""

from dataclasses import dataclass
from typing import Any, Mapping, Tuple

from codegen import docstrings, statements
from codegen.naming import module_name, sorted_names
from codegen.types import Type


@dataclass(frozen=True)
class Field:
    """Field of a model."""

    name: str
    json_name: str
    type: Type
    doc: str
    required: bool
    nullable: bool
    read_only: bool
    ignored: bool
    secret: bool
    enum: Tuple[str, ...]
    values: Mapping[str, str]
    example: Any
    unit: str
    format: str

    @property
    def sentences(self):
        """Description for a docstring, with known values, unit and secrecy."""
        parts = [self.doc]
        if self.values:
            known = "; ".join(
                "`%s`: %s" % (v, doc.rstrip(".")) if doc else "`%s`" % v for v, doc in self.values.items()
            )
            parts.append("Known values: %s." % known)
        elif self.enum:
            parts.append("Known values: %s." % ", ".join("`%s`" % value for value in self.enum if value))
        if self.unit:
            parts.append("Unit: %s." % self.unit)
        if self.secret:
            parts.append("Secret: shown as `***`.")
        return " ".join(part for part in parts if part)

    @property
    def known_values(self):
        """Known values of a string field. Decoded models share one string object for each."""
        known = list(self.enum) + list(self.values)
        return [value for value in dict.fromkeys(known) if value] if self.type.kind == "str" else []

    @property
    def stub(self):
        """Type of the constructor argument in a stub."""
        return "Optional[%s] = None" % self.type.stub


@dataclass(frozen=True)
class Model:
    """Model class, from a definition of the contract."""

    definition: str
    cls: str
    fields: Tuple[Field, ...]
    summary: str
    details: Tuple[str, ...]
    columns: Tuple[str, ...]
    is_unused: bool
    is_response: bool
    is_error: bool
    operations: Tuple[str, ...]

    @property
    def module(self):
        """Module name, such as ``v1_image_response``."""
        return module_name(self.cls)

    @property
    def nested(self):
        """Sorted class names of the other models used in its fields."""
        return sorted(frozenset().union(*(field.type.models for field in self.fields)) - {self.cls})

    @property
    def is_fast(self):
        """Whether decoding and encoding are generated as a fast path: only for models in responses."""
        return self.is_response and bool(self.fields)

    @property
    def times(self):
        """Fields of the type datetime."""
        return [field for field in self.fields if field.type.kind == "datetime"]

    @property
    def secrets(self):
        """Names of the fields with secrets."""
        return [field.name for field in self.fields if field.secret]

    @property
    def known_values(self):
        """Known values of all string fields."""
        return list(dict.fromkeys(value for field in self.fields for value in field.known_values))

    @property
    def read_lines(self):
        """Statements that set the fields from decoded JSON."""
        return statements.read_lines(self)

    @property
    def imports(self):
        """Import statements of the module, in the order of ruff."""
        names = {"Model"} | ({"describe"} if self.fields else set())
        names |= {"UnexpectedValueError", "new"} if self.is_fast else set()
        used = "\n".join(self.read_lines + self.dict_items + self.write_lines) if self.is_fast else ""
        homes = {"metal_python.models.model": names}
        for name in statements.used_names(used):
            homes.setdefault(statements.HELPERS[name], set()).add(name)
        for cls in self.nested if self.is_fast else ():
            homes["metal_python.models." + module_name(cls)] = {cls}
        return ["from %s import %s" % (home, ", ".join(sorted_names(homes[home]))) for home in sorted(homes)]

    @property
    def stub_imports(self):
        """Import statements of the stub."""
        homes = ["metal_python.models.model import Model"]
        homes += ["metal_python.models.%s import %s" % (module_name(cls), cls) for cls in self.nested]
        return ["from " + home for home in sorted(homes)]

    @property
    def stub_names(self):
        """Names that the stub imports from ``typing``."""
        names = ({"Optional"} if self.fields else set()) | ({"Any", "Dict"} if self.is_fast else set())
        names |= {"List"} if any("List[" in field.type.stub for field in self.fields) else set()
        names |= {"Dict"} if any("Dict[" in field.type.stub for field in self.fields) else set()
        return ", ".join(sorted_names(names))

    def attribute_stub(self, field):
        """Return the type of an attribute: not optional if every response contains it."""
        always = self.is_response and field.required and not field.nullable
        return field.type.stub if always else "Optional[%s]" % field.type.stub

    @property
    def docstring(self):
        """Docstring of the class."""
        summary = self.summary or "Model that no operation uses."
        fields = [":param %s %s: %s" % (f.type.docstring, f.name, f.sentences) for f in self.fields]
        return docstrings.build(summary, self.details, fields, 4)

    @property
    def dict_items(self):
        """Dict items of ``to_dict()``, one per field."""
        return [statements.dict_item(field) for field in self.fields]

    @property
    def write_lines(self):
        """Statements of ``to_json_dict()`` that fill the result."""
        return statements.write_lines(self)
