"""RestHealthResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"healthy",
        u"degraded",
        u"partial-outage",
        u"unhealthy",
    )
)


class RestHealthResponse(Model):
    """Health of the server or of one service.

    :param str message: Version information of a healthy service, or the error of a failed one. At the top level,
        one of the errors, or an empty string.
    :param dict(str, RestHealthResponse) services: Health by name of service: ``rethinkdb``, ``ipam``,
        ``masterdata-api``. ``None`` in the entries of ``services``.
    :param str status: State; empty for an unknown service. Known values: ``healthy``: The service works, or all
        services work; ``degraded``: Works with restrictions; no built-in check reports it; ``partial-outage``: Some
        services fail, others work; ``unhealthy``: The service fails, or all services fail.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("message", "message", "str"),
        ("services", "services", "dict(str, RestHealthResponse)"),
        ("status", "status", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, message=None, services=None, status=None):
        self.message = message
        self.services = services
        self.status = status

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "message": self.message,
            "services": plain(self.services),
            "status": self.status,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.message
        if value is not None:
            result["message"] = value if type(value) is Text else to_json(value)
        value = self.services
        if value is not None:
            result["services"] = to_json(value)
        value = self.status
        if value is not None:
            result["status"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(RestHealthResponse)
        model.message = value = get("message")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.services = value = get("services")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            model.services = {key: RestHealthResponse._read(value[key]) for key in value}
        value = get("status")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.status = WORDS.get(value, value)
        return model
