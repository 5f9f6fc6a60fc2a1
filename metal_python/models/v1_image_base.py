"""V1ImageBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import format_time, parse


class V1ImageBase(Model):
    """Model that no operation uses.

    :param str classification:
    :param datetime.datetime expiration_date:
    :param list[str] features:
    :param str url:
    :param list[str] usedby:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("classification", "classification", "str"),
        ("expiration_date", "expirationDate", "datetime"),
        ("features", "features", "list[str]"),
        ("url", "url", "str"),
        ("usedby", "usedby", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, classification=None, expiration_date=None, features=None, url=None, usedby=None):
        self.classification = classification
        self.expiration_date = expiration_date
        self.features = features
        self.url = url
        self.usedby = usedby

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "classification": self.classification,
            "expiration_date": self.expiration_date,
            "features": self.features[:] if type(self.features) is list else plain(self.features),
            "url": self.url,
            "usedby": self.usedby[:] if type(self.usedby) is list else plain(self.usedby),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.classification
        if value is not None:
            result["classification"] = value if type(value) is Text else to_json(value)
        value = self.expiration_date
        if value is not None:
            result["expirationDate"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.features
        if value is not None:
            result["features"] = to_json(value)
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
        model = new(V1ImageBase)
        model.classification = value = get("classification")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("expirationDate")
        model.expiration_date = None if value is None else parse(value)
        model.features = value = get("features")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.url = value = get("url")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.usedby = value = get("usedby")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
