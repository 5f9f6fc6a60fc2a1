"""Read and validate the annotations: hand-written additions to the contract."""

import pathlib

import yaml

ROLES = ("view", "edit", "admin", "user", "none")
#: Allowed keys and their types, for an operation, a parameter, a model and a field.
OPERATION = {
    "summary": str,
    "details": str,
    "role": str,
    "role_note": str,
    "read_only": bool,
    "idempotent": bool,
    "idempotent_note": str,
    "returns_note": str,
    "parameters": dict,
    "errors": dict,
    "required_in_practice": list,
    "required_unless": dict,
    "required_note": str,
    "nonempty": list,
    "example": dict,
}
PARAMETER = {"doc": str, "example": object}
MODEL = {"summary": str, "details": str, "fields": dict, "columns": list}
FIELD = {
    "doc": str,
    "values": dict,
    "nullable": bool,
    "example": object,
    "unit": str,
    "format": str,
    "ignored": bool,
    "secret": bool,
}
MANDATORY = {"summary", "role", "read_only", "idempotent"}


class Annotations:
    """All annotations, by operation ID and definition name. Keeps track of unused ones.

    :param dict files: file name -> parsed content
    :param list problems: receives a message for each missing, stale or unknown annotation
    """

    def __init__(self, files, problems):
        self.problems = problems
        self.apis = {}
        self.unused = None
        self._operations = {}
        self._models = {}
        self._used = set()
        for name, content in sorted(files.items()):
            self._read(name, content)

    def _read(self, name, content):
        if name == "unused.yaml":
            self.unused = {"reason": one_line(content["reason"]), "models": list(content["models"])}
            return
        for key in sorted(set(content) - {"summary", "operations", "models"}):
            self.problems.append("%s: unknown key %r; known keys are summary, operations and models" % (name, key))
        self.apis[name.rpartition(".")[0]] = one_line(content.get("summary", ""))
        for kind, known in (("operations", self._operations), ("models", self._models)):
            for key, value in (content.get(kind) or {}).items():
                if key in known:
                    self.problems.append("%s: %s is already annotated in %s; delete one" % (name, key, known[key][0]))
                known[key] = name, value

    def api(self, tag):
        """Return the summary of an API.

        :param str tag: tag in the contract
        """
        summary = self.apis.get(tag.lower())
        self._used.add(tag.lower())
        if not summary:
            self.problems.append(
                "contract/annotations/%s.yaml: add `summary:`, a sentence that describes the API" % tag.lower()
            )
        return summary or ""

    def operation(self, operation_id, tag):
        """Return the validated annotation of an operation.

        :param str operation_id: from the contract
        :param str tag: from the contract; names the annotation file
        :rtype: dict
        """
        place = "contract/annotations/%s.yaml, operations: %s" % (tag.lower(), operation_id)
        note = self._find(self._operations, operation_id, place, OPERATION)
        for key in sorted(MANDATORY - set(note)):
            self.problems.append("%s: add `%s:`, %s" % (place, key, _HELP[key]))
        if note.get("role", "view") not in ROLES:
            self.problems.append("%s: role is %r, but must be one of %s" % (place, note["role"], ", ".join(ROLES)))
        errors = note.get("errors", {})
        for status in [status for status in errors if not isinstance(status, int)]:
            self.problems.append("%s: errors has the key %r; keys must be status codes" % (place, status))
        note["errors"] = {status: errors[status] for status in errors if isinstance(status, int)}
        return note

    def model(self, definition, tag):
        """Return the validated annotation of a model; an empty one if no operation uses the model."""
        if self.unused and definition in self.unused["models"]:
            self._used.add(definition)
            return {"summary": "", "fields": {}}
        place = "contract/annotations/%s.yaml, models: %s" % (tag.lower(), definition)
        note = self._find(self._models, definition, place, MODEL)
        if not note.get("summary"):
            self.problems.append("%s: add `summary:`, a phrase that describes the model" % place)
        return note

    def part(self, parent, name, place, keys):
        """Return the validated annotation of a parameter or field as a dict with ``doc``.

        :param dict parent: annotations of all parameters or all fields
        :param str name: name in the contract
        :param str place: location for messages
        :param dict keys: allowed keys
        """
        note = (parent or {}).get(name)
        if not note:
            self.problems.append("%s.%s: missing annotation; add `%s: <description>`" % (place, name, name))
            return {"doc": ""}
        note = {"doc": note} if isinstance(note, str) else note
        if not isinstance(note, dict):
            self.problems.append("%s.%s must be a string or a mapping" % (place, name))
            return {"doc": ""}
        note = self._validated(note, "%s.%s" % (place, name), keys)
        if not note.get("doc"):
            self.problems.append("%s.%s: add `doc:`, a description" % (place, name))
        return dict({"doc": ""}, **note)

    def report_stale(self, parent, names, place):
        """Report annotations of parameters or fields that are not in the contract."""
        for name in sorted(set(parent or ()) - set(names)):
            self.problems.append("%s.%s: not in the contract; delete it" % (place, name))

    def report_unused(self):
        """Report annotations of operations, models and tags that are not in the contract."""
        for kind, known in (("operation", self._operations), ("definition", self._models)):
            for key in sorted(set(known) - self._used):
                self.problems.append(
                    "contract/annotations/%s: the contract has no %s %r; delete it" % (known[key][0], kind, key)
                )
        for tag in sorted(set(self.apis) - self._used):
            self.problems.append("contract/annotations/%s.yaml: the contract has no tag %r; delete it" % (tag, tag))
        for definition in (self.unused or {"models": ()})["models"]:
            if definition not in self._used:
                self.problems.append(
                    "contract/annotations/unused.yaml: the contract has no definition %r; delete it" % definition
                )

    def _find(self, known, key, place, keys):
        if key not in known:
            self.problems.append("%s: missing annotation; add one like those of its neighbors" % place)
            return {}
        self._used.add(key)
        return self._validated(known[key][1] or {}, place, keys)

    def _validated(self, note, place, keys):
        """Report unknown keys and values of the wrong type; return the annotation without them."""
        for key in note:
            if key not in keys:
                self.problems.append("%s: unknown key %r; known keys are %s" % (place, key, ", ".join(sorted(keys))))
            elif not isinstance(note[key], keys[key]):
                self.problems.append("%s: %s must be of type %s" % (place, key, keys[key].__name__))
        return {key: note[key] for key in note if key in keys and isinstance(note[key], keys[key])}


_HELP = {
    "summary": "an imperative sentence that describes the operation",
    "role": "the minimum role: %s" % ", ".join(ROLES),
    "read_only": "true if the operation changes nothing and may be retried, else false",
    "idempotent": "true if a repeated request leaves the same state, else false",
}


def one_line(value):
    """Return a string with each run of whitespace replaced by a space."""
    return " ".join(str(value).split())


def load(folder, problems):
    """Return the Annotations from the YAML files of a folder."""
    files = {}
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        try:
            files[path.name] = yaml.safe_load(path.read_text(encoding="utf-8"))
        except yaml.YAMLError as error:
            problems.append("contract/annotations/%s: not valid YAML: %s" % (path.name, one_line(error)))
    return Annotations(files, problems)
