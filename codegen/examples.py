"""Build the example code of operations from the example values of the annotations."""

import datetime

import black

#: Kind of a plain type -> Python types of its example values.
PLAIN = {"str": str, "file": str, "int": int, "float": (int, float), "bool": bool, "datetime": datetime.datetime}
MODE = black.Mode(line_length=100)


def problems(operation, models):
    """Validate the example values of an operation; return a message for each problem.

    :param operation: an Operation
    :param dict models: class name -> Model
    """
    place = "contract/annotations, %s: example" % operation.operation_id
    found = []
    for parameter in operation.parameters:
        if parameter.example is not None:
            found += _mismatches(parameter.type, parameter.example, "%s.%s" % (place, parameter.json_name), models)
        elif parameter.required or parameter.location == "formData":
            found.append("%s: add a value for %s" % (place, parameter.json_name))
    body = operation.body
    if body and not found and isinstance(body.example, dict):
        for name in operation.required:
            value = body.example
            for part in name.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is None:
                found.append("%s.body: add a value for %s, which the server requires" % (place, name))
    return found


def statements(operation, models):
    """Return the assignments of an example, such as ``id = "ubuntu-24.04"  # str``.

    :param operation: an Operation
    :param dict models: class name -> Model
    """
    lines = []
    for parameter in with_example(operation):
        source = "%s = %s" % (parameter.name, _source(parameter.type, parameter.example, models))
        comment = "str" if parameter.location == "formData" else parameter.type.name
        if parameter.location == "query":
            comment += " (optional)"
        lines.append("%s  # %s" % (black.format_str(source, mode=MODE).rstrip("\n"), comment))
    return lines


def arguments(operation):
    """Return the arguments of the method call in an example."""
    return ", ".join(p.name if p.required else "%s=%s" % (p.name, p.name) for p in with_example(operation))


def with_example(operation):
    """Return the parameters of an operation that have an example value."""
    return [parameter for parameter in operation.parameters if parameter.example is not None]


def has_times(value):
    """Return whether an example value contains a timestamp."""
    if isinstance(value, dict):
        return any(has_times(item) for item in value.values())
    return isinstance(value, datetime.datetime) or isinstance(value, list) and any(has_times(item) for item in value)


def _mismatches(kind, value, place, models):
    """Return the problems of an example value for a type."""
    if kind.kind == "list" and isinstance(value, list):
        return [problem for item in value for problem in _mismatches(kind.item, item, place + "[]", models)]
    if kind.kind == "dict" and isinstance(value, dict):
        return [
            problem
            for key, item in value.items()
            for problem in _mismatches(kind.item, item, "%s.%s" % (place, key), models)
        ]
    if kind.kind == "model" and isinstance(value, dict):
        fields = {field.json_name: field.type for field in models[kind.model].fields}
        found = ["%s: %s has no field %r" % (place, kind.model, key) for key in sorted(set(value) - set(fields))]
        for key in value:
            if key in fields:
                found += _mismatches(fields[key], value[key], "%s.%s" % (place, key), models)
        return found
    if isinstance(value, PLAIN.get(kind.kind, ())) and (kind.kind == "bool") == isinstance(value, bool):
        return []
    return ["%s: %r is not of type %s" % (place, value, kind.name)]


def _source(kind, value, models):
    """Return an example value as a Python expression."""
    if kind.kind == "list":
        return "[%s]" % ", ".join(_source(kind.item, item, models) for item in value)
    if kind.kind == "dict":
        return "{%s}" % ", ".join('"%s": %s' % (key, _source(kind.item, item, models)) for key, item in value.items())
    if kind.kind == "model":
        fields = {field.json_name: field for field in models[kind.model].fields}
        items = ((fields[key], item) for key, item in value.items())
        arguments = ", ".join("%s=%s" % (field.name, _source(field.type, item, models)) for field, item in items)
        return "metal_python.%s(%s)" % (kind.model, arguments)
    if kind.kind == "datetime":
        numbers = list(value.astimezone(datetime.timezone.utc).timetuple()[:6])
        while len(numbers) > 3 and not numbers[-1]:
            del numbers[-1]
        return "datetime(%s, tzinfo=tzutc())" % ", ".join(map(str, numbers))
    return repr(value)
