"""V1Paging.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1Paging(Model):
    """Paging of ``find_tenants``. Broken in the server: do not use it.

    :param int count: Page size, also used as page number: ``count`` N skips N*N matches. The default page size is
        100.
    :param int page: Intended as page number, starting from 0.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("count", "count", "int"),
        ("page", "page", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, count=None, page=None):
        self.count = count
        self.page = page
