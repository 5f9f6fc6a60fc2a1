"""V1NetworkBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1NetworkBase(Model):
    """Model that no operation uses.

    :param dict(str, str) labels:
    :param str partitionid:
    :param str projectid:
    :param bool shared:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("labels", "labels", "dict(str, str)"),
        ("partitionid", "partitionid", "str"),
        ("projectid", "projectid", "str"),
        ("shared", "shared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, labels=None, partitionid=None, projectid=None, shared=None):
        self.labels = labels
        self.partitionid = partitionid
        self.projectid = projectid
        self.shared = shared
