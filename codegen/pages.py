"""Content of the reference pages for the Markdown templates."""

import json
import re
from dataclasses import dataclass
from typing import Tuple

from codegen import examples
from codegen.contract import ContractError

#: Role of an operation -> roles that include it.
ROLES = {
    "none": "No authentication required",
    "user": "Any authenticated user",
    "view": "Role `view`, `edit` or `admin`",
    "edit": "Role `edit` or `admin`",
    "admin": "Role `admin`",
}
CODE = re.compile(r"(`[^`]*`)")
#: Method name in Markdown code, such as `find_image`.
NAME = re.compile(r"`([a-z]\w*)`")


class Writer:
    """Converts strings of the annotations to Markdown, with links to operations and models.

    :param contract: the Contract
    """

    def __init__(self, contract):
        self.models = {model.cls: model for model in contract.models}
        self.definitions = {model.definition: model.cls for model in contract.models}
        self.methods = {}
        for operation in contract.operations:
            if "_" in operation.name:
                self.methods[operation.name] = method_link(operation)

    def markdown(self, value):
        """Return Markdown with escaped special characters outside code, and links for method names."""
        return re.sub(NAME, lambda name: self.methods.get(name.group(1), name.group(0)), escaped(value))

    def cell(self, value):
        """Return Markdown for a table cell."""
        return self.markdown(value).replace("|", r"\|")

    def kind(self, kind):
        """Return a Type as Markdown: bold, with a link to its model."""
        name = "**%s**" % kind.name
        models = sorted(kind.models)
        return "[%s](%s.md)" % (name, models[0]) if models else name


def escaped(value):
    """Escape the special characters of Markdown outside code."""
    parts = CODE.split(value)
    parts[::2] = [re.sub(r"([\\*<\[\]])", r"\\\1", part) for part in parts[::2]]
    return "".join(parts)


def method_link(operation):
    """Return a link to the section of an operation."""
    return "[%s](%s.md#%s)" % (operation.name, operation.api, operation.name)


@dataclass(frozen=True)
class Row:
    """Row of a parameter or property table."""

    name: str
    kind: str
    doc: str
    notes: str


@dataclass(frozen=True)
class ErrorRow:
    """Row of an error table."""

    cls: str
    status: int
    doc: str


@dataclass(frozen=True)
class OperationSection:
    """Section of an operation on the page of its API.

    :param operation: the Operation
    :param Writer writer: converts to Markdown
    :param str part: hand-written Markdown, or ``""``
    """

    operation: object
    writer: Writer
    part: str

    @property
    def result(self):
        """Type of the result in the signature line."""
        return self.operation.result.name if self.operation.result else "None"

    @property
    def signature(self):
        """Parameters in the signature line: ``body, show_usage=show_usage``."""
        return ", ".join(p.name if p.required else "%s=%s" % (p.name, p.name) for p in self.operation.parameters)

    @property
    def details(self):
        """Paragraphs below the summary."""
        return [self.writer.markdown(paragraph) for paragraph in self.operation.details]

    @property
    def summary(self):
        """Summary without links, since it is also used in the README."""
        return escaped(self.operation.summary).replace("|", r"\|")

    @property
    def has_times(self):
        """Whether the example uses datetimes."""
        return any(examples.has_times(parameter.example) for parameter in self.operation.parameters)

    @property
    def statements(self):
        """Assignments of the arguments in the example."""
        return examples.statements(self.operation, self.writer.models)

    @property
    def arguments(self):
        """Arguments of the method call in the example."""
        return examples.arguments(self.operation)

    @property
    def rows(self):
        """Rows of the parameter table."""
        return [self._row(parameter) for parameter in self.operation.parameters]

    def _row(self, parameter):
        kind = self.writer.kind(parameter.type)
        if parameter.location != "body":
            if parameter.location == "formData":
                kind = "**str** or **file**"
            notes = "required" if parameter.required or parameter.location == "formData" else "[optional]"
            return Row(parameter.name, kind, self.writer.cell(parameter.doc), notes)
        model = self.writer.models.get(parameter.type.model)
        doc = model.summary if model else "request body"
        kind += " or **dict**" if model else ""
        return Row(parameter.name, kind, self.writer.cell(doc), self._body_notes())

    def _body_notes(self):
        operation = self.operation
        if not operation.required and not operation.unless:
            return "required, may be empty"
        needed = ", ".join("`%s`" % name for name in operation.required)
        notes = "required" + (" with %s" % needed if needed else "")
        for other in dict.fromkeys(operation.unless.values()):
            names = ", ".join("`%s`" % name for name in operation.unless if operation.unless[name] == other)
            notes += "; %s unless `%s` is set" % (names, other)
        return notes

    @property
    def required_note(self):
        """Differences of the required fields from the contract, or ``""``."""
        return self.writer.markdown(self.operation.required_note)

    @property
    def returns(self):
        """Type and description of the result."""
        kind = (
            self.writer.kind(self.operation.result)
            if self.operation.result
            else "**None** (the response has no content)"
        )
        note = self.writer.markdown(self.operation.returns_note)
        return "%s. %s" % (kind, note) if note else kind

    @property
    def role(self):
        """Required role."""
        note = self.writer.markdown(self.operation.role_note)
        return "%s. %s" % (ROLES[self.operation.role], note) if note else "%s." % ROLES[self.operation.role]

    @property
    def errors(self):
        """Rows of the error table."""
        return [ErrorRow(case.cls, case.status, self.writer.cell(case.doc)) for case in self.operation.errors]

    @property
    def retries(self):
        """Whether the client retries the request, and the effect of a second request."""
        operation = self.operation
        if operation.read_only:
            first = "Read-only: the client retries it."
        elif operation.method == "GET":
            first = "Write, although the method is GET: the client does not retry it once it may have been sent."
        else:
            first = "Write: the client does not retry it once it may have been sent."
        if not operation.read_only:
            first += " Idempotent." if operation.idempotent else " **Not idempotent.**"
        note = self.writer.markdown(operation.idempotent_note)
        return "%s %s" % (first, note) if note else first

    @property
    def content_type(self):
        """Content-Type of the request, or ``""``."""
        if self.operation.file:
            return "multipart/form-data"
        return "application/json" if self.operation.body else ""


@dataclass(frozen=True)
class ApiPage:
    """Page of an API class."""

    api: object
    sections: Tuple[OperationSection, ...]
    part: str


@dataclass(frozen=True)
class ModelPage:
    """Page of a model."""

    model: object
    writer: Writer
    unused_reason: str
    operations: Tuple[object, ...]
    parents: Tuple[str, ...]
    part: str

    @property
    def summary(self):
        """Description of the model."""
        return self.unused_reason if self.model.is_unused else self.writer.markdown(self.model.summary)

    @property
    def details(self):
        """Paragraphs below the summary."""
        return [self.writer.markdown(paragraph) for paragraph in self.model.details]

    @property
    def is_error(self):
        """Whether it is the body of error responses."""
        return self.model.is_error

    @property
    def rows(self):
        """Rows of the property table."""
        return [self._row(field) for field in self.model.fields]

    def _row(self, field):
        doc = self.writer.cell(field.doc)
        known = dict.fromkeys(field.enum, "")
        known.update(field.values)
        if known:
            descriptions = (
                "`%s`%s" % (value or '""', ": " + self.writer.cell(description) if description else ";")
                for value, description in known.items()
            )
            doc = "%s Known values: %s" % (doc, " ".join(descriptions).rstrip(";"))
        notes = [] if field.required else ["[optional]"]
        if field.name != field.json_name:
            notes.append("`%s` in JSON" % field.json_name)
        notes += [field.unit] if field.unit else []
        notes += [field.format] if field.format and field.format != "date-time" else []
        notes += ["can be `None`"] if field.nullable and field.required else []
        notes += ["read-only"] if field.read_only else []
        notes += ["ignored by the server"] if field.ignored else []
        notes += ["secret, shown as `***`"] if field.secret else []
        if field.example is not None:
            example = field.example if isinstance(field.example, str) else json.dumps(field.example, ensure_ascii=False)
            notes.append("example: `%s`" % example.replace("|", r"\|"))
        return Row(field.name, self.writer.kind(field.type), doc.strip(), "; ".join(notes))

    def _uses(self, wanted):
        return ", ".join(method_link(operation) for operation in self.operations if wanted(operation))

    @property
    def sent_by(self):
        """Links to the operations with this request body."""
        return self._uses(lambda o: o.body is not None and self.model.cls in o.body.type.models)

    @property
    def returned_by(self):
        """Links to the operations that return it."""
        return self._uses(lambda o: o.result is not None and self.model.cls in o.result.models)

    @property
    def part_of(self):
        """Links to the models that contain it."""
        return ", ".join("[%s](%s.md)" % (cls, cls) for cls in self.parents)


def read_parts(folder):
    """Return the hand-written parts of the pages: place -> Markdown.

    :param pathlib.Path folder: contains files such as ``ImageApi.update_image.md``
    :rtype: dict
    """
    return {path.name[: -len(".md")]: path.read_text(encoding="utf-8").strip() for path in folder.glob("*.md")}


def build(contract, parts):
    """Return ``(pages of the APIs, pages of the models)``.

    :param contract: the Contract
    :param dict parts: hand-written Markdown by place, such as ``ImageApi.update_image`` or ``V1ImageResponse``
    :raises ContractError: no page has the place of a part
    """
    writer = Writer(contract)
    unused = dict(parts)
    apis = tuple(
        ApiPage(
            api,
            tuple(
                OperationSection(operation, writer, unused.pop("%s.%s" % (api.cls, operation.name), ""))
                for operation in api.operations
            ),
            unused.pop(api.cls, ""),
        )
        for api in contract.apis
    )
    models = tuple(
        ModelPage(
            model,
            writer,
            contract.unused_reason,
            tuple(contract.operations),
            tuple(other.cls for other in contract.models if model.cls in other.nested),
            unused.pop(model.cls, ""),
        )
        for model in contract.models
    )
    if unused:
        raise ContractError(
            ["docs/parts/%s.md: no page has this place; delete or rename it" % place for place in sorted(unused)]
        )
    return apis, models
