"""V1ImageResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"preview",
        u"supported",
        u"deprecated",
    )
)


class V1ImageResponse(Model):
    """Image for machines or firewalls.

    Each ``datetime`` has the UTC offset that the server sent, which may differ between fields. Fractions finer than
    a microsecond are cut off.

    :param datetime.datetime changed: Time of the last change, set by the server. Times read from the database are
        rounded to milliseconds, so the value that ``update_image`` returns may differ from later reads.
    :param str classification: Maturity of the image. Newer servers may send other values. Known values:
        ``preview``: New, not yet recommended; the default; ``supported``: Recommended; ``deprecated``: To be
        replaced; still usable.
    :param datetime.datetime created: Time of creation, set by the server.
    :param str description: Description for people; empty if none was given.
    :param datetime.datetime expiration_date: Time at which the image expires. metal-api still finds and installs an
        expired image, until a cleanup job of the operator deletes it: one that no machine uses and that is not the
        newest of its operating system.
    :param list[str] features: Purposes of the image, in random order; may be empty. Known values: ``machine``:
        Usable for machines; ``firewall``: Usable for firewalls.
    :param str id: Operating system, ``-`` and version, as given at creation. The parts before and after the last
        dash are the operating system and the version.
    :param str name: Display name; empty if none was given.
    :param str url: URL of the image.
    :param list[str] usedby: IDs of the machines that use the image. ``None`` unless ``show_usage`` was ``True`` and
        there are any.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("changed", "changed", "datetime"),
        ("classification", "classification", "str"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("expiration_date", "expirationDate", "datetime"),
        ("features", "features", "list[str]"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("url", "url", "str"),
        ("usedby", "usedby", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    COLUMNS = (
        "id",
        "name",
        "classification",
        "features",
        "expiration_date",
        "usedby",
    )

    def __init__(
        self,
        changed=None,
        classification=None,
        created=None,
        description=None,
        expiration_date=None,
        features=None,
        id=None,
        name=None,
        url=None,
        usedby=None,
    ):
        self.changed = changed
        self.classification = classification
        self.created = created
        self.description = description
        self.expiration_date = expiration_date
        self.features = features
        self.id = id
        self.name = name
        self.url = url
        self.usedby = usedby

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "changed": self.changed,
            "classification": self.classification,
            "created": self.created,
            "description": self.description,
            "expiration_date": self.expiration_date,
            "features": self.features[:] if type(self.features) is list else plain(self.features),
            "id": self.id,
            "name": self.name,
            "url": self.url,
            "usedby": self.usedby[:] if type(self.usedby) is list else plain(self.usedby),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.classification
        if value is not None:
            result["classification"] = value if type(value) is Text else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.expiration_date
        if value is not None:
            result["expirationDate"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.features
        if value is not None:
            result["features"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.url
        if value is not None:
            result["url"] = value if type(value) is Text else to_json(value)
        value = self.usedby
        if value is not None:
            result["usedby"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1ImageResponse)
        time1, time2, time3 = get("changed"), get("created"), get("expirationDate")
        if time1 and time2 and time3 and are_utc(time1 + time2 + time3):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
            model.expiration_date = parse_utc(time3)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
            model.expiration_date = None if time3 is None else parse(time3)
        value = get("classification")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.classification = WORDS.get(value, value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.features = value = get("features")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.url = value = get("url")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.usedby = value = get("usedby")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
