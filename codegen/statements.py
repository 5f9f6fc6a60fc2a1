"""Generate the statements that decode and encode models and pass arguments."""

import re

#: Plain type -> condition that ``value`` has the wrong JSON type.
WRONG_TYPE = {
    "str": "type(value) is not Text",
    "int": "type(value) not in INTEGERS",
    "float": "type(value) not in NUMBERS",
    "bool": "type(value) is not bool",
}
#: Plain type -> type check of an iterable of values.
ITEM_CHECKS = {
    "str": "join({0})",
    "int": "INTEGERS.issuperset(map(type, {0}))",
    "float": "NUMBERS.issuperset(map(type, {0}))",
    "bool": "BOOLEANS.issuperset(map(type, {0}))",
}
#: Helper in generated statements -> module.
HELPERS = {
    "BOOLEANS": "metal_python.models.model",
    "INTEGERS": "metal_python.models.model",
    "NUMBERS": "metal_python.models.model",
    "Text": "metal_python.models.model",
    "UnexpectedValueError": "metal_python.models.model",
    "are_utc": "metal_python.rfc3339",
    "format_time": "metal_python.rfc3339",
    "join": "metal_python.models.model",
    "new": "metal_python.models.model",
    "parse": "metal_python.rfc3339",
    "parse_utc": "metal_python.rfc3339",
    "plain": "metal_python.models.model",
    "to_json": "metal_python.models.model",
}
#: Functions of metal_python/api/arguments.py in generated statements.
ARGUMENT_HELPERS = ("file_param", "path_param", "query", "request_body")
#: Maximum number of timestamps that `are_utc` checks together.
MAX_TIMES = 3


def used_names(source):
    """Return the sorted HELPERS in a source string."""
    return sorted(set(re.findall(r"\w+", source)) & set(HELPERS))


def read_lines(model):
    """Return the statements that set the attributes of ``model`` from ``get``, a method of the decoded JSON object.

    A value of the wrong JSON type raises. Local variables must not shadow builtins: a field may be named ``type``.
    """
    lines = []
    times = model.times if 1 < len(model.times) <= MAX_TIMES else []
    if times:
        names = ["time%d" % (place + 1) for place in range(len(times))]
        lines.append("%s = %s" % (", ".join(names), ", ".join('get("%s")' % field.json_name for field in times)))
        lines.append("if %s and are_utc(%s):" % (" and ".join(names), " + ".join(names)))
        lines += ["    model.%s = parse_utc(%s)" % (field.name, name) for field, name in zip(times, names)]
        lines.append("else:")
        lines += [
            "    model.%s = None if %s is None else parse(%s)" % (field.name, name, name)
            for field, name in zip(times, names)
        ]
    for field in model.fields:
        if field not in times:
            lines += _read_field(field)
    return lines


def _read_field(field):
    kind, item = field.type.kind, field.type.item
    if kind in ("model", "datetime"):
        read = "parse" if kind == "datetime" else "%s._read" % field.type.model
        return [
            'value = get("%s")' % field.json_name,
            "model.%s = None if value is None else %s(value)" % (field.name, read),
        ]
    if kind in WRONG_TYPE:
        if field.known_values:  # all models share one object per known value
            return [
                'value = get("%s")' % field.json_name,
                "if %s and value is not None:" % WRONG_TYPE[kind],
                "    raise UnexpectedValueError",
                "model.%s = KNOWN_VALUES.get(value, value)" % field.name,
            ]
        return [
            'model.%s = value = get("%s")' % (field.name, field.json_name),
            "if %s and value is not None:" % WRONG_TYPE[kind],
            "    raise UnexpectedValueError",
        ]
    values = "value" if kind == "list" else "value.values()"
    lines = [
        'model.%s = value = get("%s")' % (field.name, field.json_name),
        "if value is not None:",
        "    if type(value) is not %s:" % kind,
        "        raise UnexpectedValueError",
    ]
    if item.kind == "model":
        if kind == "list":
            items = "[%s._read(item) for item in value]" % item.model
        else:
            items = "{key: %s._read(value[key]) for key in value}" % item.model
        lines.append("    model.%s = %s" % (field.name, items))
    elif item.kind == "list":
        lines += [
            "    for item in %s:" % values,
            "        if type(item) is not list%s:" % _or_wrong_items(item.item.kind, "item"),
            "            raise UnexpectedValueError",
        ]
        if item.item.kind == "str":
            lines.append("        join(item)")
    elif item.kind == "str":
        lines.append("    %s" % ITEM_CHECKS["str"].format(values))
    else:
        lines += ["    if not %s:" % ITEM_CHECKS[item.kind].format(values), "        raise UnexpectedValueError"]
    return lines


def _or_wrong_items(kind, values):
    return "" if kind == "str" else " or not %s" % ITEM_CHECKS[kind].format(values)


def dict_item(field):
    """Return the ``"name": expression`` of a field in ``to_dict()``."""
    value, kind, item = "self.%s" % field.name, field.type.kind, field.type.item
    if kind == "model":
        value = "{0}.to_dict() if type({0}) is {1} else plain({0})".format(value, field.type.model)
    elif kind == "list" and item.kind == "model":
        items = "[item.to_dict() if type(item) is {1} else plain(item) for item in {0}]"
        value = (items + " if type({0}) is list else plain({0})").format(value, item.model)
    elif kind == "list" and item.kind in WRONG_TYPE:
        value = "{0}[:] if type({0}) is list else plain({0})".format(value)
    elif kind in ("list", "dict"):
        value = "plain(%s)" % value
    return '"%s": %s' % (field.name, value)


#: Plain type -> exact type that is encoded as is.
EXACT_TYPES = {"str": "Text", "int": "int", "float": "float", "bool": "bool"}


def write_lines(model):
    """Return the statements that copy each field of ``self`` that is not None to ``result``."""
    lines = []
    for field in model.fields:
        kind, item = field.type.kind, field.type.item
        if kind in EXACT_TYPES:
            value = "value if type(value) is %s else to_json(value)" % EXACT_TYPES[kind]
        elif kind == "datetime":
            value = "format_time(value) if type(value) is datetime.datetime else to_json(value)"
        elif kind == "model":
            value = "value.to_json_dict() if type(value) is %s else to_json(value)" % field.type.model
        elif kind == "list" and item.kind == "model":
            items = "[item.to_json_dict() if type(item) is {0} else to_json(item) for item in value]"
            value = (items + " if type(value) is list else to_json(value)").format(item.model)
        else:
            value = "to_json(value)"
        lines += [
            "value = self.%s" % field.name,
            "if value is not None:",
            '    result["%s"] = %s' % (field.json_name, value),
        ]
    return lines


def call_lines(operation):
    """Return the keyword arguments of ``call_api`` for an operation."""
    lines = []
    name = operation.name
    path = operation.located("path")
    if path:
        pairs = ', '.join('"{0}": path_param("{0}", {1}, "{2}")'.format(p.json_name, p.name, name) for p in path)
        lines.append("path_params={%s}" % pairs)
    query = operation.located("query")
    if query:
        values = ", ".join('("%s", %s, %s)' % (p.json_name, p.name, p.type.kind) for p in query)
        lines.append('query_params=query("%s", %s)' % (name, values))
    if operation.body:
        rules = [
            "%s=%s" % (rule, value)
            for rule, value in (
                ("required", operation.required),
                ("unless", dict(operation.unless)),
                ("nonempty", operation.nonempty),
            )
            if value
        ]
        arguments = [operation.body.name, '"%s"' % operation.body.type.model, '"%s"' % name] + rules
        lines.append("body=request_body(%s)" % ", ".join(arguments))
    if operation.file:
        lines.append('files={"%s": file_param(%s, "%s")}' % (operation.file.json_name, operation.file.name, name))
    if operation.result:
        lines.append('response_type="%s"' % operation.result.name)
    if operation.retries is not None:
        lines.append("read_only=%s" % operation.retries)
    lines.append('operation="%s"' % name)
    return lines
