"""V1ImageFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1ImageFindRequest(Model):
    """Filters for images. All filters that are set must match exactly.

    :param str classification: Maturity of the image; any other value finds nothing. Known values: ``preview``: New,
        not yet recommended; the default; ``supported``: Recommended; ``deprecated``: To be replaced; still usable.
    :param list[str] features: Features that the image must have, all of them. An empty list does not filter. Known
        values: ``machine``: Usable for machines; ``firewall``: Usable for firewalls.
    :param str id: Full ID of the image.
    :param str name: Display name, as a whole.
    :param str os: Operating system: the ID up to its last dash.
    :param str version: Version as metal-api stores it: three numbers without leading zeros, such as
        ``22.4.20240101`` for ``ubuntu-22.04.20240101``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("classification", "classification", "str"),
        ("features", "features", "list[str]"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("os", "os", "str"),
        ("version", "version", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, classification=None, features=None, id=None, name=None, os=None, version=None):
        self.classification = classification
        self.features = features
        self.id = id
        self.name = name
        self.os = os
        self.version = version
