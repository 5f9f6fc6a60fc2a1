"""V1ImageCreateRequest."""

from __future__ import absolute_import

from metal_python.models.model import Model, describe

FIELDS = (
    # attribute, name on the wire, type
    ("classification", "classification", "str"),
    ("description", "description", "str"),
    ("expiration_date", "expirationDate", "datetime"),
    ("features", "features", "list[str]"),
    ("id", "id", "str"),
    ("name", "name", "str"),
    ("url", "url", "str"),
)


class V1ImageCreateRequest(Model):
    """What ``create_image`` sends: the image to create.

    :param str classification: ``preview`` (the default), ``supported`` or ``deprecated``
    :param str description: what is in it, for people
    :param datetime.datetime expiration_date: aware; from then on nobody should use it; left out: 90 days from now
    :param list[str] features: what it can be used for: ``machine``, ``firewall``
    :param str id: required, as in ``ubuntu-24.04.20260131``: an operating system, a dash, a version
    :param str name: a short name for people
    :param str url: required: where metal-api finds the image; it must answer a HEAD request
    """

    __slots__, swagger_types, attribute_map = describe(FIELDS)
    required = ("id", "url")

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
