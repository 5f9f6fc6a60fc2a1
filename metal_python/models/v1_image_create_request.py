"""V1ImageCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
