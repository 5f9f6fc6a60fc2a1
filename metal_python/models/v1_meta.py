"""V1Meta.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"v1",
        u"Project",
        u"Tenant",
    )
)


class V1Meta(Model):
    """Identity, version and annotations of a project or tenant.

    :param dict(str, str) annotations: Map of string to string.
    :param str apiversion: API version; may be ``None`` in requests, any other value is rejected. Known values:
        ``v1``: The only version.
    :param datetime.datetime created_time: Time of creation in UTC, set by the server.
    :param str id: ID, usually a UUID. The caller may choose it at creation; it never changes.
    :param str kind: Kind of object; may be ``None`` in requests, a wrong value is rejected. Known values:
        ``Project``: Project; ``Tenant``: Tenant.
    :param list[str] labels: List of strings (not a map).
    :param datetime.datetime updated_time: Time of the last update in UTC. ``None`` before the first update, unless
        the caller sent one at creation. Ignored in updates.
    :param int version: Number of the stored version: 0 (``None`` in responses) after creation, increased by 1 with
        each update. Updates must send the current one. Ignored at creation.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("annotations", "annotations", "dict(str, str)"),
        ("apiversion", "apiversion", "str"),
        ("created_time", "created_time", "datetime"),
        ("id", "id", "str"),
        ("kind", "kind", "str"),
        ("labels", "labels", "list[str]"),
        ("updated_time", "updated_time", "datetime"),
        ("version", "version", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        annotations=None,
        apiversion=None,
        created_time=None,
        id=None,
        kind=None,
        labels=None,
        updated_time=None,
        version=None,
    ):
        self.annotations = annotations
        self.apiversion = apiversion
        self.created_time = created_time
        self.id = id
        self.kind = kind
        self.labels = labels
        self.updated_time = updated_time
        self.version = version

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "annotations": plain(self.annotations),
            "apiversion": self.apiversion,
            "created_time": self.created_time,
            "id": self.id,
            "kind": self.kind,
            "labels": self.labels[:] if type(self.labels) is list else plain(self.labels),
            "updated_time": self.updated_time,
            "version": self.version,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.annotations
        if value is not None:
            result["annotations"] = to_json(value)
        value = self.apiversion
        if value is not None:
            result["apiversion"] = value if type(value) is Text else to_json(value)
        value = self.created_time
        if value is not None:
            result["created_time"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.kind
        if value is not None:
            result["kind"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.updated_time
        if value is not None:
            result["updated_time"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.version
        if value is not None:
            result["version"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Meta)
        time1, time2 = get("created_time"), get("updated_time")
        if time1 and time2 and are_utc(time1 + time2):
            model.created_time = parse_utc(time1)
            model.updated_time = parse_utc(time2)
        else:
            model.created_time = None if time1 is None else parse(time1)
            model.updated_time = None if time2 is None else parse(time2)
        model.annotations = value = get("annotations")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        value = get("apiversion")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.apiversion = WORDS.get(value, value)
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("kind")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.kind = WORDS.get(value, value)
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.version = value = get("version")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
