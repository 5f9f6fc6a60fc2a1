"""HttperrorsHTTPErrorResponse."""

from __future__ import absolute_import

from metal_python.models.model import Model, describe

FIELDS = (
    # attribute, name on the wire, type
    ("message", "message", "str"),
    ("statuscode", "statuscode", "int"),
)


class HttperrorsHTTPErrorResponse(Model):
    """metal-api's error answer. The errors of this package carry its text as ``message``.

    :param str message: what went wrong
    :param int statuscode: the HTTP status
    """

    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, message=None, statuscode=None):
        self.message = message
        self.statuscode = statuscode
