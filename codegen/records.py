"""Immutable records for the templates: contract, APIs, operations and parameters."""

from dataclasses import dataclass
from typing import Any, Mapping, Optional, Tuple

from codegen import docstrings, statements
from codegen.model_records import Model
from codegen.naming import module_name, sorted_names
from codegen.types import Type

#: Status code -> exception class, as in metal_python/exceptions.py; a test compares the two.
ERROR_CLASSES = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableError",
    429: "TooManyRequestsError",
}
#: Role -> sentence in the docstring.
ROLES = {
    "view": "Role: view.",
    "edit": "Role: edit.",
    "admin": "Role: admin.",
    "user": "Role: any authenticated user.",
    "none": "No authentication needed.",
}
#: Methods that are retried unless the annotation has `read_only: false`.
READ_METHODS = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True)
class Parameter:
    """Parameter of an operation; ``location`` is path, query, body or formData."""

    name: str
    json_name: str
    location: str
    type: Type
    required: bool
    doc: str
    example: Any

    @property
    def stub(self):
        """Type in a stub."""
        kind = "_Body[%s]" % self.type.stub if self.location == "body" else self.type.stub
        return kind if self.required else "Optional[%s] = None" % kind


@dataclass(frozen=True)
class ErrorCase:
    """Error status code of an operation."""

    status: int
    doc: str

    @property
    def cls(self):
        """Exception class."""
        return "ServerError" if self.status >= 500 else ERROR_CLASSES.get(self.status, "ApiStatusError")


@dataclass(frozen=True)
class Operation:
    """Operation: two methods of an API class."""

    operation_id: str
    name: str
    api: str
    method: str
    path: str
    parameters: Tuple[Parameter, ...]
    statuses: Tuple[int, ...]
    result: Optional[Type]
    deprecated: bool
    summary: str
    details: Tuple[str, ...]
    role: str
    role_note: str
    read_only: bool
    idempotent: bool
    idempotent_note: str
    returns_note: str
    errors: Tuple[ErrorCase, ...]
    required: Tuple[str, ...]
    unless: Mapping[str, str]
    nonempty: Tuple[str, ...]
    required_note: str
    accepts_result: bool  # the response model has all fields of the request body and is accepted as one

    def located(self, location):
        """Return the parameters at a location."""
        return [parameter for parameter in self.parameters if parameter.location == location]

    @property
    def body(self):
        """Body parameter, or None."""
        return next(iter(self.located("body")), None)

    @property
    def file(self):
        """File parameter, or None."""
        return next(iter(self.located("formData")), None)

    @property
    def signature(self):
        """Parameters in the ``def`` statement, without ``self`` and options."""
        return ", ".join(p.name if p.required else p.name + "=None" for p in self.parameters)

    @property
    def arguments(self):
        """Arguments passed to the ``_with_http_info`` method."""
        return ", ".join(p.name for p in self.parameters)

    @property
    def stub_arguments(self):
        """Parameters in a stub, followed by the star; on separate lines unless empty."""
        if not self.parameters:
            return " *,"
        arguments = ["%s: %s," % (p.name, p.stub) for p in self.parameters] + ["*,"]
        if self.accepts_result:
            both = "Union[%s, %s]" % (self.body.type.stub, self.result.stub)
            arguments = [argument.replace("[%s]" % self.body.type.stub, "[%s]" % both) for argument in arguments]
        return "\n        " + "\n        ".join(docstrings.packed(arguments, 112))

    @property
    def result_stub(self):
        """Type of the result in a stub."""
        if self.result and self.result.kind == "list":
            return "ModelList[%s]" % self.result.item.stub
        return self.result.stub if self.result else "None"

    @property
    def call_lines(self):
        """Keyword arguments of ``call_api``."""
        return statements.call_lines(self)

    @property
    def required_sentence(self):
        """Sentence about required fields of the body, or an empty string."""
        names = ["`%s`" % name for name in self.required]
        names += ["`%s` (unless `%s` is set)" % pair for pair in sorted(self.unless.items())]
        return "Required: %s." % ", ".join(names) if names else ""

    @property
    def repeat_sentence(self):
        """Sentence about repeated requests; empty for a read-only operation."""
        if self.read_only:
            return ""
        return " ".join(["Idempotent." if self.idempotent else "Not idempotent.", self.idempotent_note]).strip()

    @property
    def docstring(self):
        """Docstring of the method."""
        fields = []
        for p in self.parameters:
            doc = p.doc
            if p.location == "body":
                doc = " ".join(["Or a dict with JSON names.", self.required_sentence, self.required_note]).strip()
            fields.append(":param %s %s: %s" % (p.type.docstring, p.name, doc))
        fields.append(":rtype: %s" % (self.result.docstring if self.result else "None"))
        if self.returns_note:
            fields.append(":return: %s" % self.returns_note)
        for error in self.errors:
            fields.append(":raises %s: %d: %s" % (error.cls, error.status, error.doc))
        role = "%s %s" % (ROLES[self.role], self.role_note) if self.role in ROLES else ""
        paragraphs = list(self.details) + [self.repeat_sentence, role.strip()]
        if self.deprecated:
            paragraphs.insert(0, "Deprecated by metal-api.")
        return docstrings.build(self.summary, [part for part in paragraphs if part], fields, 8)

    @property
    def retries(self):
        """Value of ``read_only`` if it differs from the default for the HTTP method, else None."""
        return None if self.read_only == (self.method in READ_METHODS) else self.read_only


@dataclass(frozen=True)
class Api:
    """API class, from a tag of the contract."""

    tag: str
    cls: str
    summary: str
    operations: Tuple[Operation, ...]

    @property
    def module(self):
        """Module name, such as ``image_api``."""
        return module_name(self.cls)

    @property
    def helpers(self):
        """Names that the module imports from ``metal_python.api.arguments``."""
        used = "\n".join(line for operation in self.operations for line in operation.call_lines)
        names = {"checked", "data_only"} | {name for name in statements.ARGUMENT_HELPERS if name + "(" in used}
        return ", ".join(sorted_names(names))

    @property
    def stub_names(self):
        """Names that the stub imports from ``typing``."""
        return ", ".join(["Optional"] + (["Union"] if "Union[" in self._stub_text else []) + ["overload"])

    @property
    def stub_helpers(self):
        """Names that the stub imports from ``metal_python.api.arguments``."""
        names = set("_AnyFullResult _AnyResult _Flag _Limit _No _Off _On _RawResult _Result _Yes".split())
        return ", ".join(sorted_names(names | {name for name in ("_Body", "_File") if name in self._stub_text}))

    @property
    def _stub_text(self):
        return " ".join("%s %s" % (o.stub_arguments, o.result_stub) for o in self.operations)

    @property
    def model_imports(self):
        """Import statements of the models in the stub."""
        names = dict((cls, module_name(cls)) for cls in self.models)
        if "ModelList[" in self._stub_text:
            names["ModelList"] = "model_list"
        return sorted("from metal_python.models.%s import %s" % (names[cls], cls) for cls in names)

    @property
    def models(self):
        """Sorted class names of the models in parameters and results."""
        found = frozenset()
        for operation in self.operations:
            found = found.union(*(p.type.models for p in operation.parameters))
            found |= operation.result.models if operation.result else frozenset()
        return sorted(found)


@dataclass(frozen=True)
class Contract:
    """Contract with its annotations.

    :param str version: version of metal-api
    :param str unused_reason: why unused models are kept
    """

    version: str
    apis: Tuple[Api, ...]
    models: Tuple[Model, ...]
    unused_reason: str

    @property
    def operations(self):
        """All operations, by API and name."""
        return [operation for api in self.apis for operation in api.operations]

    @property
    def model_modules(self):
        """Import statements of ``metal_python.models``: modules, then classes."""
        modules = sorted(["model", "model_list"] + [model.module for model in self.models])
        classes = {model.cls: model.module for model in self.models}
        classes.update(ModelList="model_list", ImageList="model_list")
        lines = ["from metal_python.models import %s as %s" % (name, name) for name in modules]
        return lines + [
            "from metal_python.models.%s import %s as %s" % (module, cls, cls)
            for module, cls in sorted((module, cls) for cls, module in classes.items())
        ]

    @property
    def modules(self):
        """Sorted names of all generated modules."""
        names = ["metal_python.api." + api.module for api in self.apis]
        return sorted(names + ["metal_python.models." + model.module for model in self.models])

    @property
    def secret_names(self):
        """Sorted JSON names of all fields with secrets."""
        return sorted({field.json_name for model in self.models for field in model.fields if field.secret})
