"""Call an operation with metal-python 0.45.0 or this package, and return the result as JSON value.

Runs in processes of both packages: it uses only names of both.
"""

from dateutil.parser import parse

import metal_python


def call(client, api, name, arguments, model=None):
    """Call an operation and return its data as ``to_dict()`` shows it, with timestamps in ISO 8601.

    :param ApiClient client: client of either package
    :param str api: the name of the API class
    :param str name: the name of the method
    :param dict arguments: name -> JSON value
    :param str model: model class of the body; None sends the dict
    """
    if model is not None:
        arguments = dict(arguments, body=build(model, arguments["body"]))
    return to_jsonable(getattr(getattr(metal_python, api)(client), name)(**arguments))


def build(kind, value):
    """Return a value of a type of ``swagger_types``, built with the constructors of the models."""
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
    """Convert a result to a JSON-serializable value."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return dict((name, to_jsonable(item)) for name, item in value.items())
    if isinstance(value, list):
        return [to_jsonable(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
