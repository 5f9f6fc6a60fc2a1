"""HttperrorsHTTPErrorResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class HttperrorsHTTPErrorResponse(Model):
    """Error response of the server.

    :param str message: Error message for people. Starts with ``NotFound`` or ``Conflict`` for these kinds of error.
    :param int statuscode: HTTP status code. The server reports failed authentication and a missing role as 403,
        never as 401, and all unclassified errors as 422, database outages included. Neither 404 nor 422 proves that
        a request changed nothing.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("message", "message", "str"),
        ("statuscode", "statuscode", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, message=None, statuscode=None):
        self.message = message
        self.statuscode = statuscode
