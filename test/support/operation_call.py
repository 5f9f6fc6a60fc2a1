"""Call an operation with either package, metal-python 0.45.0 or this one, and show what comes back as JSON.

Runs in both packages' processes, so it uses only what both have.
"""

from dateutil.parser import parse

import metal_python


def call(client, api, name, arguments, model=None):
    """Return the result of a call: data as ``to_dict()`` shows it, timestamps in ISO 8601.

    :param ApiClient client: of either package
    :param str api: the name of the API class
    :param str name: the name of the method
    :param dict arguments: name -> JSON value
    :param str model: the class of the body; None sends the dict as it is
    """
    if model is not None:
        arguments = dict(arguments, body=build(model, arguments["body"]))
    return to_jsonable(getattr(getattr(metal_python, api)(client), name)(**arguments))


def build(kind, value):
    """Return the value of a type that ``swagger_types`` may name, made with the constructors of the models."""
    if value is None:
        return None
    if kind.startswith("list["):
        return [build(kind[5:-1], item) for item in value]
    if kind.startswith("dict("):
        return dict((name, build(kind.partition(", ")[2][:-1], value[name])) for name in value)
    if kind == "datetime":
        return parse(value)
    model = getattr(metal_python.models, kind, None)
    if model is None:
        return value
    fields = {}
    for attribute, name in model.attribute_map.items():
        if name in value:
            fields[attribute] = build(model.swagger_types[attribute], value[name])
    return model(**fields)


def to_jsonable(value):
    """Return a value as JSON can hold it."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return dict((name, to_jsonable(item)) for name, item in value.items())
    if isinstance(value, list):
        return [to_jsonable(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
