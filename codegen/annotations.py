"""Read the annotations: hand-written facts that the contract does not state."""

import pathlib

import yaml

ROLES = ("view", "edit", "admin", "user", "none")
#: Allowed keys of an operation, a parameter and a field, with their types.
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
    """All annotations, by operation ID and definition name; knows which have been asked for.

    :param dict files: file name -> its parsed content
    :param list problems: gets a sentence for each missing, stale or unknown annotation
    """

    def __init__(self, files, problems):
        self.problems = problems
        self.apis = {}
        self.unused = None
        self._operations = {}
        self._models = {}
        self._taken = set()
        for name, content in sorted(files.items()):
            self._read(name, content)

    def _read(self, name, content):
        if name == "unused.yaml":
            self.unused = {"reason": one_line(content["reason"]), "models": list(content["models"])}
            return
        for key in sorted(set(content) - {"summary", "operations", "models"}):
            self.problems.append("%s: unknown key %r; a file has summary, operations and models" % (name, key))
        self.apis[name.rpartition(".")[0]] = one_line(content.get("summary", ""))
        for kind, known in (("operations", self._operations), ("models", self._models)):
            for key, value in (content.get(kind) or {}).items():
                if key in known:
                    self.problems.append("%s: %s is annotated in %s already; keep one" % (name, key, known[key][0]))
                known[key] = name, value

    def api(self, tag):
        """Return the summary of an API.

        :param str tag: its tag in the contract
        """
        summary = self.apis.get(tag.lower())
        self._taken.add(tag.lower())
        if not summary:
            self.problems.append(
                "contract/annotations/%s.yaml: write `summary:`, a sentence that says what this API is for"
                % tag.lower()
            )
        return summary or ""

    def operation(self, operation_id, tag):
        """Return the annotation of an operation, checked.

        :param str operation_id: from the contract
        :param str tag: from the contract; names the file that should have it
        :rtype: dict
        """
        place = "contract/annotations/%s.yaml, operations: %s" % (tag.lower(), operation_id)
        note = self._find(self._operations, operation_id, place, OPERATION)
        for key in sorted(MANDATORY - set(note)):
            self.problems.append("%s: write `%s:`, %s" % (place, key, _HELP[key]))
        if note.get("role", "view") not in ROLES:
            self.problems.append("%s: role is %r; it must be one of %s" % (place, note["role"], ", ".join(ROLES)))
        errors = note.get("errors", {})
        for status in [status for status in errors if not isinstance(status, int)]:
            self.problems.append("%s: errors has %r; its keys are status codes" % (place, status))
        note["errors"] = {status: errors[status] for status in errors if isinstance(status, int)}
        return note

    def model(self, definition, tag):
        """Return the annotation of a model, checked; ``{}`` for one that no operation uses."""
        if self.unused and definition in self.unused["models"]:
            self._taken.add(definition)
            return {"summary": "", "fields": {}}
        place = "contract/annotations/%s.yaml, models: %s" % (tag.lower(), definition)
        note = self._find(self._models, definition, place, MODEL)
        if not note.get("summary"):
            self.problems.append("%s: write `summary:`, a phrase that says what the model is" % place)
        return note

    def part(self, parent, name, place, keys):
        """Return the annotation of one parameter or field as a dict with ``doc``, checked.

        :param dict parent: annotations of all parameters or fields
        :param str name: contract name of the one
        :param str place: what problems call it
        :param dict keys: allowed keys
        """
        note = (parent or {}).get(name)
        if not note:
            self.problems.append("%s.%s: write a line for it: `%s: what it is`" % (place, name, name))
            return {"doc": ""}
        note = {"doc": note} if isinstance(note, str) else note
        if not isinstance(note, dict):
            self.problems.append("%s.%s must be a string or a mapping" % (place, name))
            return {"doc": ""}
        note = self._checked(note, "%s.%s" % (place, name), keys)
        if not note.get("doc"):
            self.problems.append("%s.%s: write `doc:`, what it is" % (place, name))
        return dict({"doc": ""}, **note)

    def stale(self, parent, names, place):
        """Report annotated parts that the contract does not have."""
        for name in sorted(set(parent or ()) - set(names)):
            self.problems.append("%s.%s: the contract has no such name; delete the line" % (place, name))

    def report_unused(self):
        """Report annotations that nothing in the contract asked for."""
        for kind, known in (("operation", self._operations), ("definition", self._models)):
            for key in sorted(set(known) - self._taken):
                self.problems.append(
                    "contract/annotations/%s: the contract has no %s %r; delete it" % (known[key][0], kind, key)
                )
        for tag in sorted(set(self.apis) - self._taken):
            self.problems.append("contract/annotations/%s.yaml: the contract has no tag %r; delete it" % (tag, tag))
        for definition in (self.unused or {"models": ()})["models"]:
            if definition not in self._taken:
                self.problems.append(
                    "contract/annotations/unused.yaml: the contract has no definition %r; delete it" % definition
                )

    def _find(self, known, key, place, keys):
        if key not in known:
            self.problems.append("%s: there is no annotation; write one, as its neighbours show" % place)
            return {}
        self._taken.add(key)
        return self._checked(known[key][1] or {}, place, keys)

    def _checked(self, note, place, keys):
        """Return an annotation without what is reported: unknown keys, and values of another type."""
        for key in note:
            if key not in keys:
                self.problems.append("%s: unknown key %r; known are %s" % (place, key, ", ".join(sorted(keys))))
            elif not isinstance(note[key], keys[key]):
                self.problems.append("%s: %s must be of type %s" % (place, key, keys[key].__name__))
        return {key: note[key] for key in note if key in keys and isinstance(note[key], keys[key])}


_HELP = {
    "summary": "a sentence in the imperative that says what a call does",
    "role": "the least role that may call it: %s" % ", ".join(ROLES),
    "read_only": "true if a call changes nothing, so that it may be retried, else false",
    "idempotent": "true if a repeated call leaves the same state, else false",
}


def one_line(text):
    """Return a text with each run of white space made one blank."""
    return " ".join(str(text).split())


def load(folder, problems):
    """Return the Annotations of a folder's YAML files."""
    files = {}
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        try:
            files[path.name] = yaml.safe_load(path.read_text(encoding="utf-8"))
        except yaml.YAMLError as error:
            problems.append("contract/annotations/%s: not valid YAML: %s" % (path.name, one_line(error)))
    return Annotations(files, problems)
