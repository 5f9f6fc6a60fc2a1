"""V1ProjectFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1ProjectFindRequest(Model):
    """Filters for projects. All filters that are set must match exactly.

    :param str description: Description, as a whole.
    :param str id: ID of the project.
    :param str name: Name, as a whole.
    :param str tenant_id: ID of the tenant.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("tenant_id", "tenant_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, name=None, tenant_id=None):
        self.description = description
        self.id = id
        self.name = name
        self.tenant_id = tenant_id
