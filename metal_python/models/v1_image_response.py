"""V1ImageResponse."""

from __future__ import absolute_import

import datetime
import operator

from metal_python.models.model import Model, Text, describe, wrong_type
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

FIELDS = (
    # attribute, name on the wire, type
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

# The words that come back in every image; all images share one object for each.
_WORDS = dict((word, word) for word in (u"preview", u"supported", u"deprecated", u"machine", u"firewall"))

_new = object.__new__
_join = u"".join
_all_fields = operator.itemgetter(*[name for _, name, _ in FIELDS])


class V1ImageResponse(Model):
    """An image, as metal-api returns it.

    :param datetime.datetime changed: when it was last changed
    :param str classification: ``preview``, ``supported`` or ``deprecated``; a newer metal-api may know more
    :param datetime.datetime created: when it was created
    :param str description: what is in it, for people
    :param datetime.datetime expiration_date: from then on it should not be used any more
    :param list[str] features: what it can be used for: ``machine``, ``firewall``; in no particular order
    :param str id: as in ``ubuntu-24.04.20260131``
    :param str name: a short name for people
    :param str url: where metal-api finds it
    :param list[str] usedby: the IDs of the machines that use it, where the call asked for ``show_usage``
    """

    __slots__, swagger_types, attribute_map = describe(FIELDS)

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
        """Return a dict of attribute -> value; datetimes stay datetimes, lists are copies.

        Written out, as reading is: lists of images are turned into dicts by the thousand, for tables and frames.

        :rtype: dict
        """
        features = self.features
        usedby = self.usedby
        return {
            "changed": self.changed,
            "classification": self.classification,
            "created": self.created,
            "description": self.description,
            "expiration_date": self.expiration_date,
            "features": features[:] if type(features) is list else features,
            "id": self.id,
            "name": self.name,
            "url": self.url,
            "usedby": usedby[:] if type(usedby) is list else usedby,
        }

    def to_usual_json(self):
        """Return what goes on the wire, or None where a field is missing (other than ``usedby``) or of another type.

        Written out like :meth:`from_usual_json`. What differs is for :func:`metal_python.codec.to_json`.

        :rtype: dict or None
        :raises ValueError: a time has no time zone
        """
        changed, created, expires = self.changed, self.created, self.expiration_date
        id, name, url, description, classification = self.id, self.name, self.url, self.description, self.classification
        features, usedby = self.features, self.usedby
        try:
            usual = (
                type(changed) is type(created) is type(expires) is datetime.datetime
                and type(id) is type(name) is type(url) is type(description) is type(classification) is Text
                and type(features) is list
                and (usedby is None or type(usedby) is list and _join(usedby) is not None)
                and _join(features) is not None
            )
        except TypeError:  # from join: a list has something else than text in it
            return None
        if not usual:
            return None
        result = {
            "changed": format_time(changed),
            "classification": classification,
            "created": format_time(created),
            "description": description,
            "expirationDate": format_time(expires),
            "features": features[:],
            "id": id,
            "name": name,
            "url": url,
        }
        if usedby is not None:
            result["usedby"] = usedby[:]
        return result

    @classmethod
    def from_usual_json(cls, data):
        """Return the image of a decoded JSON object as metal-api writes it, or the object itself where it differs.

        Written out field by field, since a list of images is the largest thing that this package reads: every field
        is there, every time is in UTC. What differs is for :meth:`from_json`, which has more patience.

        :param dict data: its lists are taken over, not copied
        """
        try:
            changed, classification, created, description, expires, features, id, name, url, usedby = _all_fields(data)
            if (
                are_utc(changed + created + expires)
                and type(id) is type(name) is type(url) is type(description) is type(classification) is Text
                and type(features) is list
                and (usedby is None or type(usedby) is list and _join(usedby) is not None)
                and _join(features) is not None
            ):
                image = _new(cls)
                image.changed = parse_utc(changed)
                image.classification = _WORDS.get(classification, classification)
                image.created = parse_utc(created)
                image.description = description
                image.expiration_date = parse_utc(expires)
                image.features = features
                image.id = id
                image.name = name
                image.url = url
                image.usedby = usedby
                return image
        except (KeyError, TypeError, ValueError, AttributeError):
            pass
        return data

    @classmethod
    def from_json(cls, data):
        """Return the image that a decoded JSON object describes.

        :param dict data: a missing or null field becomes None, an unknown one is left out
        :rtype: V1ImageResponse
        :raises ValueError: a field has another JSON type, or a time is none
        """
        if type(data) is not dict:
            raise wrong_type("the image", "an object", data)
        image = _new(cls)
        for attribute, name, kind in FIELDS:
            value = data.get(name)
            if value is not None:
                value = _READERS[kind](name, value)
            setattr(image, attribute, value)
        return image


def _moment(name, value):
    """Return the datetime of a field."""
    try:
        return parse(value)
    except ValueError as error:
        raise ValueError("%s: %s" % (name, error))
    except TypeError:
        raise wrong_type(name, "a string", value)


def _text(name, value):
    """Return a text, or the shared object where it is a known word."""
    if type(value) is not Text:
        raise wrong_type(name, "a string", value)
    return _WORDS.get(value, value)


def _texts(name, values):
    """Return a list of texts."""
    if type(values) is not list:
        raise wrong_type(name, "an array", values)
    return [_text("%s[%d]" % (name, place), value) for place, value in enumerate(values)]


_READERS = {"datetime": _moment, "str": _text, "list[str]": _texts}
