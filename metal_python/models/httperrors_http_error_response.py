"""HttperrorsHTTPErrorResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "message": self.message,
            "statuscode": self.statuscode,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.message
        if value is not None:
            result["message"] = value if type(value) is Text else to_json(value)
        value = self.statuscode
        if value is not None:
            result["statuscode"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(HttperrorsHTTPErrorResponse)
        model.message = value = get("message")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.statuscode = value = get("statuscode")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        return model
