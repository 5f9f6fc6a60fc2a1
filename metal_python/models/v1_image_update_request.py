"""V1ImageUpdateRequest."""

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
    ("usedby", "usedby", "list[str]"),
)


class V1ImageUpdateRequest(Model):
    """What ``update_image`` sends: the image's ID and the fields to change; a field that is None stays as it is.

    The contract also calls ``expiration_date`` required; metal-api does not, and so it is not checked.

    :param str classification: ``preview``, ``supported`` or ``deprecated``
    :param str description: an empty text overwrites
    :param datetime.datetime expiration_date: aware
    :param list[str] features: replaces the list; an empty list changes nothing
    :param str id: required: the image to change
    :param str name: an empty text overwrites
    :param str url: must answer a HEAD request
    :param list[str] usedby: ignored by metal-api
    """

    __slots__, swagger_types, attribute_map = describe(FIELDS)
    required = ("id",)

    def __init__(
        self,
        classification=None,
        description=None,
        expiration_date=None,
        features=None,
        id=None,
        name=None,
        url=None,
        usedby=None,
    ):
        self.classification = classification
        self.description = description
        self.expiration_date = expiration_date
        self.features = features
        self.id = id
        self.name = name
        self.url = url
        self.usedby = usedby
