"""V1ImageBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
