"""V1ImageCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import format_time, parse

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"preview",
        u"supported",
        u"deprecated",
    )
)


class V1ImageCreateRequest(Model):
    """Image to create.

    :param str classification: Maturity of the image; has no effect on allocations. An empty string is rejected by
        the server. Known values: ``preview``: New, not yet recommended; the default; ``supported``: Recommended;
        ``deprecated``: To be replaced; still usable.
    :param str description: Description for people; an empty string if ``None``.
    :param datetime.datetime expiration_date: Time at which the image expires, with UTC offset; 90 days from now by
        default. A ``datetime`` without UTC offset is rejected before anything is sent. The server stores years
        after 2262 incorrectly.
    :param list[str] features: Purposes of the image. With none, the default, it cannot be allocated. Known values:
        ``machine``: Usable for machines; ``firewall``: Usable for firewalls.
    :param str id: Operating system, ``-`` and version, such as ``ubuntu-24.04.20260131``. Cannot be changed later.
    :param str name: Display name; an empty string if ``None``.
    :param str url: URL of the image. The server sends a HEAD request to it before it stores the image.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("classification", "classification", "str"),
        ("description", "description", "str"),
        ("expiration_date", "expirationDate", "datetime"),
        ("features", "features", "list[str]"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("url", "url", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self, classification=None, description=None, expiration_date=None, features=None, id=None, name=None, url=None
    ):
        self.classification = classification
        self.description = description
        self.expiration_date = expiration_date
        self.features = features
        self.id = id
        self.name = name
        self.url = url

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "classification": self.classification,
            "description": self.description,
            "expiration_date": self.expiration_date,
            "features": self.features[:] if type(self.features) is list else plain(self.features),
            "id": self.id,
            "name": self.name,
            "url": self.url,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.classification
        if value is not None:
            result["classification"] = value if type(value) is Text else to_json(value)
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
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1ImageCreateRequest)
        value = get("classification")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.classification = WORDS.get(value, value)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("expirationDate")
        model.expiration_date = None if value is None else parse(value)
        model.features = value = get("features")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.url = value = get("url")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
