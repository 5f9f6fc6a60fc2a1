"""Immutable records that the templates see: models and their fields."""

from dataclasses import dataclass
from typing import Any, Mapping, Tuple

from codegen import docstrings, statements
from codegen.naming import module_name, sorted_names
from codegen.types import Type


@dataclass(frozen=True)
class Field:
    """A field of a model."""

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
        """The description with everything that a docstring says about the field."""
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
        """The known values of a string field: few, so that all models can share one object for each."""
        known = list(self.enum) + list(self.values)
        return [value for value in dict.fromkeys(known) if value] if self.type.kind == "str" else []

    @property
    def stub(self):
        """The type in a stub as a constructor argument."""
        return "Optional[%s] = None" % self.type.stub


@dataclass(frozen=True)
class Model:
    """A definition of the contract as a Python class."""

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
        """The module name: ``v1_image_response``."""
        return module_name(self.cls)

    @property
    def nested(self):
        """The class names of the other models that its fields hold, sorted."""
        return sorted(frozenset().union(*(field.type.models for field in self.fields)) - {self.cls})

    @property
    def is_fast(self):
        """Whether reading and writing are written out: responses hold many, a request body is one."""
        return self.is_response and bool(self.fields)

    @property
    def times(self):
        """The fields that hold one timestamp each."""
        return [field for field in self.fields if field.type.kind == "datetime"]

    @property
    def secrets(self):
        """The names of the fields that hold secrets."""
        return [field.name for field in self.fields if field.secret]

    @property
    def known_values(self):
        """The known values of all string fields."""
        return list(dict.fromkeys(value for field in self.fields for value in field.known_values))

    @property
    def read_lines(self):
        """The statements that fill a model from decoded JSON."""
        return statements.read_lines(self)

    @property
    def imports(self):
        """The import statements of its module, sorted as ruff wants them."""
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
        """The import statements of other models' stubs."""
        homes = ["metal_python.models.model import Model"]
        homes += ["metal_python.models.%s import %s" % (module_name(cls), cls) for cls in self.nested]
        return ["from " + home for home in sorted(homes)]

    @property
    def stub_names(self):
        """The names that its stub imports from ``typing``."""
        names = ({"Optional"} if self.fields else set()) | ({"Any", "Dict"} if self.is_fast else set())
        names |= {"List"} if any("List[" in field.type.stub for field in self.fields) else set()
        names |= {"Dict"} if any("Dict[" in field.type.stub for field in self.fields) else set()
        return ", ".join(sorted_names(names))

    def attribute_stub(self, field):
        """Return the type of an attribute: not optional where every response has a value."""
        always = self.is_response and field.required and not field.nullable
        return field.type.stub if always else "Optional[%s]" % field.type.stub

    @property
    def docstring(self):
        """The docstring of the class."""
        summary = self.summary or "Model that no operation uses."
        fields = [":param %s %s: %s" % (f.type.docstring, f.name, f.sentences) for f in self.fields]
        return docstrings.build(summary, self.details, fields, 4)

    @property
    def dict_items(self):
        """The expressions of ``to_dict()``, one for each field."""
        return [statements.dict_item(field) for field in self.fields]

    @property
    def write_lines(self):
        """The statements that fill a JSON object from a model."""
        return statements.write_lines(self)
