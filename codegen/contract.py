"""Build the records from the contract and its annotations, and report all inconsistencies."""

import collections
import json
import pathlib

from codegen import examples, types
from codegen.annotations import FIELD, PARAMETER, load, one_line
from codegen.model_records import Field, Model
from codegen.naming import class_name, module_name, snake_case
from codegen.records import Api, Contract, ErrorCase, Operation, Parameter

#: Keys of an operation that the generator supports.
OPERATION_KEYS = {"consumes", "deprecated", "operationId", "parameters", "produces", "responses", "tags"}
LOCATIONS = ("path", "query", "body", "formData")
#: Reserved parameter names: every method has these.
OPTIONS = ("self", "options", "async_req", "_return_http_data_only", "_preload_content", "_request_timeout")


class ContractError(Exception):
    """Contract and annotations are invalid or inconsistent.

    :param list problems: messages
    """

    def __init__(self, problems):
        super().__init__("%d problems:\n%s" % (len(problems), "\n".join(problems)))
        self.problems = problems


def read(folder, model_attributes):
    """Return the Contract from a folder.

    :param folder: contains ``metal-api.swagger.json`` and ``annotations/``
    :param model_attributes: attributes of every model, reserved for field names
    :raises ContractError: with all problems
    """
    problems = []
    folder = pathlib.Path(folder)
    swagger = json.loads((folder / "metal-api.swagger.json").read_text(encoding="utf-8"))
    notes = load(folder / "annotations", problems)
    contract = _Builder(swagger, notes, problems, model_attributes).build()
    notes.report_unused()
    if problems:
        raise ContractError(problems)
    return contract


class _Builder:
    def __init__(self, swagger, notes, problems, model_attributes):
        self.swagger = swagger
        self.notes = notes
        self.problems = problems
        self.model_attributes = set(model_attributes)
        self.definitions = swagger["definitions"]
        self.class_names = {name: class_name(name) for name in self.definitions}

    def build(self):
        self._report_collisions("definitions", self.class_names.items())
        self._report_collisions("modules", ((n, module_name(c)) for n, c in self.class_names.items()))
        by_tag = collections.defaultdict(list)
        for path, methods in self.swagger["paths"].items():
            for method, spec in methods.items():
                by_tag[spec["tags"][0]].append(self._operation(path, method, spec))
        apis = []
        for tag, operations in sorted(by_tag.items(), key=lambda item: class_name(item[0])):
            self._report_collisions("operations of %s" % tag, ((o.operation_id, o.name) for o in operations))
            operations = tuple(sorted(operations, key=lambda operation: operation.name))
            apis.append(Api(tag, class_name(tag) + "Api", self.notes.api(tag), operations))
        uses, responses = self._uses(apis)
        errors = self._error_models()
        models = tuple(
            self._model(name, uses, responses, errors) for name in sorted(self.definitions, key=self.class_names.get)
        )
        self._report_unused(models)
        by_name = {model.cls: model for model in models}
        for operation in (operation for api in apis for operation in api.operations):
            self.problems += examples.problems(operation, by_name)
        self._report_cycles(models)
        reason = (self.notes.unused or {}).get("reason", "")
        return Contract(self.swagger["info"]["version"], tuple(apis), models, reason)

    def _report_collisions(self, what, names):
        found = collections.defaultdict(list)
        for name, python_name in names:
            found[python_name].append(name)
        for python_name, originals in sorted(found.items()):
            if len(originals) > 1:
                self.problems.append("%s: %s all have the Python name %s" % (what, ", ".join(originals), python_name))

    def _type(self, schema, where):
        return types.of_schema(schema, where, self.class_names, self.problems)

    def _operation(self, path, method, spec):
        operation_id, tag = spec["operationId"], spec["tags"][0]
        place = "contract/annotations/%s.yaml, operations: %s" % (tag.lower(), operation_id)
        for key in sorted(set(spec) - OPERATION_KEYS):
            self.problems.append("%s: unsupported key %r in an operation" % (operation_id, key))
        note = self.notes.operation(operation_id, tag)
        parameter_specs = spec.get("parameters", [])
        annotated = [p["name"] for p in parameter_specs if p["in"] != "body"]
        self.notes.report_stale(note.get("parameters"), annotated, place + ".parameters")
        parameters = [self._parameter(spec, note, place, operation_id) for spec in parameter_specs]
        self._report_collisions("parameters of %s" % operation_id, ((p.json_name, p.name) for p in parameters))
        for parameter in parameters:
            if parameter.name in OPTIONS:
                self.problems.append(
                    "%s: %s is reserved and must not be a parameter name" % (operation_id, parameter.name)
                )
        schemas = {s: r.get("schema") for s, r in spec["responses"].items() if s.startswith("2")}
        results = {
            s: self._type(schema, "%s.%s" % (operation_id, s)) if schema else None for s, schema in schemas.items()
        }
        if len(set(results.values())) != 1:
            self.problems.append("%s: all 2xx responses must have the same type" % operation_id)
        body = next((p for p in parameters if p.location == "body"), None)
        return Operation(
            operation_id=operation_id,
            name=snake_case(operation_id),
            api=class_name(tag) + "Api",
            method=method.upper(),
            path=path,
            parameters=tuple(sorted(parameters, key=lambda parameter: not parameter.required)),
            statuses=tuple(sorted(int(status) for status in results)),
            result=next(iter(results.values()), None),
            deprecated=bool(spec.get("deprecated")),
            summary=one_line(note.get("summary", "")),
            details=paragraphs(note.get("details")),
            role=note.get("role", ""),
            role_note=one_line(note.get("role_note", "")),
            read_only=note.get("read_only", False),
            idempotent=note.get("idempotent", False),
            idempotent_note=one_line(note.get("idempotent_note", "")),
            returns_note=one_line(note.get("returns_note", "")),
            errors=tuple(ErrorCase(int(s), one_line(doc)) for s, doc in sorted((note.get("errors") or {}).items())),
            required=self._required(note, body, place),
            unless=note.get("required_unless") or {},
            nonempty=tuple(note.get("nonempty") or ()),
            required_note=one_line(note.get("required_note", "")),
            accepts_result=self._accepts_result(spec),
        )

    def _accepts_result(self, spec):
        """Return whether the response model of an operation differs from its request model but has all its fields."""
        bodies = [parameter["schema"] for parameter in spec.get("parameters", []) if parameter["in"] == "body"]
        results = [response.get("schema") or {} for s, response in spec["responses"].items() if s.startswith("2")]
        names = [schema.get("$ref", "").rpartition("/")[2] for schema in bodies + results]
        if not bodies or names[0] == names[-1] or not set(names) <= set(self.definitions):
            return False
        request, response = [set(self.definitions[name].get("properties", ())) for name in (names[0], names[-1])]
        return bool(request) and request <= response

    def _parameter(self, spec, note, place, operation_id):
        name, location = spec["name"], spec["in"]
        if location not in LOCATIONS:
            self.problems.append("%s: unsupported parameter location %r" % (operation_id, location))
        if location == "body":
            doc, example = "", note.get("example")
            schema = spec["schema"]
        else:
            part = self.notes.part(note.get("parameters"), name, place + ".parameters", PARAMETER)
            doc, example = part["doc"], part.get("example")
            schema = {key: spec[key] for key in spec if key not in ("name", "in", "required")}
        kind = self._type(schema, "%s.%s" % (operation_id, name))
        return Parameter(snake_case(name), name, location, kind, spec.get("required", False), one_line(doc), example)

    def _required(self, note, body, place):
        """Return the required fields of a request body; report those that are not in the contract."""
        if body is None or body.type.kind != "model":
            return tuple(note.get("required_in_practice") or ())
        definition = next(name for name, cls in self.class_names.items() if cls == body.type.model)
        required = note.get("required_in_practice")
        if required is None:
            required = self.definitions[definition].get("required", [])
        unless = note.get("required_unless") or {}
        for name in list(required) + list(note.get("nonempty") or ()) + list(unless) + list(unless.values()):
            properties = self.definitions[definition]["properties"]
            for part in name.split("."):
                if part not in properties:
                    self.problems.append("%s: %s has no field %r" % (place, definition, name))
                    break
                reference = properties[part].get("$ref", "").rpartition("/")[2]
                properties = self.definitions.get(reference, {"properties": {}})["properties"]
        return tuple(required)

    def _uses(self, apis):
        """Return ``(definition -> operations that use it, definitions used in responses)``."""
        uses = collections.defaultdict(set)
        responses = set()
        names = {cls: name for name, cls in self.class_names.items()}
        for api in apis:
            for operation in api.operations:
                result = operation.result.models if operation.result else ()
                for kind in result:
                    responses |= self._reachable(names[kind])
                for kind in set(result).union(*(p.type.models for p in operation.parameters)):
                    for definition in self._reachable(names[kind]):
                        uses[definition].add("%s.%s" % (api.cls, operation.name))
        return uses, responses

    def _error_models(self):
        """Return the definitions used in error responses."""
        errors = set()
        for methods in self.swagger["paths"].values():
            for spec in methods.values():
                for status, response in spec["responses"].items():
                    if not status.startswith("2"):
                        errors.update(_references(response))
        return errors

    def _reachable(self, definition):
        found, queue = set(), [definition]
        while queue:
            name = queue.pop()
            if name not in found and name in self.definitions:
                found.add(name)
                queue += _references(self.definitions[name])
        return found

    def _model(self, definition, uses, responses, errors):
        spec = self.definitions[definition]
        tag = definition.rpartition(".")[2].lower()
        for key in sorted(set(spec) - {"properties", "required"}):
            self.problems.append("%s: unsupported key %r in a definition" % (definition, key))
        note = self.notes.model(definition, tag)
        unused = definition in (self.notes.unused or {"models": ()})["models"]
        place = "models: %s" % definition
        self.notes.report_stale(note.get("fields"), spec["properties"], place)
        fields = []
        for name, schema in sorted(spec["properties"].items()):
            part = {"doc": ""} if unused else self.notes.part(note.get("fields"), name, place, FIELD)
            fields.append(self._field(definition, name, schema, part, name in spec.get("required", ())))
        self._report_collisions("fields of %s" % definition, ((f.json_name, f.name) for f in fields))
        for name in note.get("columns") or ():
            if name not in [field.name for field in fields]:
                self.problems.append("%s.columns: unknown field %r" % (place, name))
        return Model(
            definition=definition,
            cls=self.class_names[definition],
            fields=tuple(fields),
            summary=one_line(note.get("summary", "")),
            details=paragraphs(note.get("details")),
            columns=tuple(note.get("columns") or ()),
            is_unused=unused,
            is_response=definition in responses,
            is_error=definition in errors,
            operations=tuple(sorted(uses.get(definition, ()))),
        )

    def _field(self, definition, name, schema, note, required):
        where = "%s.%s" % (definition, name)
        attribute = snake_case(name)
        if attribute in self.model_attributes:
            self.problems.append(
                "%s: conflicts with the attribute %s of every model; rename it in model.py" % (where, attribute)
            )
        enum = schema.get("enum", ())
        values = note.get("values") or {}
        return Field(
            name=attribute,
            json_name=name,
            type=self._type(schema, where),
            doc=one_line(note["doc"]),
            required=required,
            nullable=note.get("nullable", False),
            read_only=schema.get("readOnly", False),
            ignored=note.get("ignored", False),
            secret=note.get("secret", False),
            enum=tuple(enum),
            values={str(value): one_line(doc) for value, doc in values.items()},
            example=note.get("example"),
            unit=note.get("unit", ""),
            format=note.get("format", ""),
        )

    def _report_unused(self, models):
        for model in models:
            if model.is_unused and model.operations:
                self.problems.append(
                    "contract/annotations/unused.yaml: %s uses %s; move it to an annotation"
                    % (model.operations[0], model.definition)
                )
            elif not (model.is_unused or model.is_error or model.operations):
                self.problems.append(
                    "contract/annotations/unused.yaml: no operation uses %s; add it" % model.definition
                )

    def _report_cycles(self, models):
        nested = {model.cls: model.nested for model in models}
        done = set()

        def visit(cls, path):
            if cls in path:
                self.problems.append("import cycle between modules: %s" % " -> ".join(path[path.index(cls) :] + (cls,)))
            elif cls not in done:
                for other in nested.get(cls, ()):
                    visit(other, path + (cls,))
                done.add(cls)

        for cls in nested:
            visit(cls, ())


def paragraphs(value):
    """Return the paragraphs of a string, separated by blank lines."""
    return tuple(one_line(part) for part in str(value or "").split("\n\n") if part.strip())


def _references(schema):
    """Return the definitions that a schema references, at any depth."""
    if isinstance(schema, dict):
        found = [schema["$ref"].rpartition("/")[2]] if "$ref" in schema else []
        return found + [name for value in schema.values() for name in _references(value)]
    return []
