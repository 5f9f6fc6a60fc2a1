"""V1SizeResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_size_constraint import V1SizeConstraint
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc


class V1SizeResponse(Model):
    """Size: class of machines with the same hardware.

    :param datetime.datetime changed: Time of the last change, set by the server.
    :param list[V1SizeConstraint] constraints: Hardware ranges; a machine must meet all of them. Empty list for the
        size ``unknown``.
    :param datetime.datetime created: Time of creation, set by the server.
    :param str description: Description for people; empty if none was given.
    :param str id: ID of the size, chosen by the operator; ``unknown`` is reserved.
    :param dict(str, str) labels: Labels as a map of string to string; an empty map if there are none.
    :param str name: Display name; empty if none was given.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("changed", "changed", "datetime"),
        ("constraints", "constraints", "list[V1SizeConstraint]"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, changed=None, constraints=None, created=None, description=None, id=None, labels=None, name=None):
        self.changed = changed
        self.constraints = constraints
        self.created = created
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "changed": self.changed,
            "constraints": (
                [item.to_dict() if type(item) is V1SizeConstraint else plain(item) for item in self.constraints]
                if type(self.constraints) is list
                else plain(self.constraints)
            ),
            "created": self.created,
            "description": self.description,
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.constraints
        if value is not None:
            result["constraints"] = (
                [item.to_json_dict() if type(item) is V1SizeConstraint else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        model.constraints = value = get("constraints")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.constraints = [V1SizeConstraint._read(item) for item in value]
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
