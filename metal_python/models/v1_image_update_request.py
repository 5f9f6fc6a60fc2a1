"""V1ImageUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1ImageUpdateRequest(Model):
    """Changes to an image.

    :param str classification: New maturity. ``None`` keeps the stored one; an empty string is rejected by the
        server. Known values: ``preview``: New, not yet recommended; the default; ``supported``: Recommended;
        ``deprecated``: To be replaced; still usable.
    :param str description: New description. ``None`` keeps the stored one; an empty string clears it.
    :param datetime.datetime expiration_date: New expiration time, with UTC offset. ``None`` keeps the stored one,
        although the contract requires the field. A ``datetime`` without UTC offset is rejected before anything is
        sent. The server stores years after 2262 incorrectly.
    :param list[str] features: New features, replacing the stored ones. ``None`` or an empty list keeps them. Known
        values: ``machine``: Usable for machines; ``firewall``: Usable for firewalls.
    :param str id: Full ID of the image to change.
    :param str name: New display name. ``None`` keeps the stored one; an empty string clears it.
    :param str url: New URL, checked like that of a new image. ``None`` keeps the stored one.
    :param list[str] usedby: Not used, but must be a list of strings if it is sent.
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
        ("usedby", "usedby", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

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
