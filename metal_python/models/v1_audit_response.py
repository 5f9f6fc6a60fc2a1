"""V1AuditResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json
from metal_python.rfc3339 import format_time, parse

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"request",
        u"response",
        u"opened",
        u"closed",
        u"single",
        u"error",
        u"http",
        u"grpc",
        u"event",
    )
)


class V1AuditResponse(Model):
    """Entry of the audit log.

    :param str body: Body of the request or response as a string; JSON is re-encoded with sorted keys. Empty if
        there was no body, the string ``null`` if the recorder kept none. May contain secrets such as console
        passwords in plain text. Secret: shown as ``***``.
    :param str component: Program that wrote the entry.
    :param str detail: HTTP method in upper case, or ``unary`` or ``stream`` for gRPC.
    :param str error: JSON string of an error while handling or recording the request, usually empty.
    :param str forwarded_for: X-Forwarded-For header of the request; empty if there was none.
    :param str path: URL path without the query, or gRPC method.
    :param str phase: When the entry was written. Known values: ``request``: Before the request or gRPC call is
        handled; ``response``: After it was handled; ``opened``: Start of a gRPC stream; only from other components;
        ``closed``: End of a gRPC stream; only from other components; ``single``: Event without counterpart; only
        from other components; ``error``: Failure; only from other components.
    :param str remote_addr: Address and port of the peer, often of a proxy.
    :param str rqid: ID of the request, shared by its entries: the X-Request-Id header of the caller, or a UUID.
    :param int status_code: HTTP status code, or gRPC code for gRPC calls. ``None`` before the request was handled.
    :param str tenant: ID of the tenant of the caller; empty for gRPC.
    :param datetime.datetime timestamp: Time of the entry, up to nanoseconds, with the UTC offset of the server.
    :param str type: Kind of entry. Known values: ``http``: Request to the REST API; ``grpc``: gRPC call; metal-api
        records only registrations of machines; ``event``: Anything else; only from other components.
    :param str user: Email address of the caller; empty for gRPC.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("body", "body", "str"),
        ("component", "component", "str"),
        ("detail", "detail", "str"),
        ("error", "error", "str"),
        ("forwarded_for", "forwarded_for", "str"),
        ("path", "path", "str"),
        ("phase", "phase", "str"),
        ("remote_addr", "remote_addr", "str"),
        ("rqid", "rqid", "str"),
        ("status_code", "status_code", "int"),
        ("tenant", "tenant", "str"),
        ("timestamp", "timestamp", "datetime"),
        ("type", "type", "str"),
        ("user", "user", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("body",)

    def __init__(
        self,
        body=None,
        component=None,
        detail=None,
        error=None,
        forwarded_for=None,
        path=None,
        phase=None,
        remote_addr=None,
        rqid=None,
        status_code=None,
        tenant=None,
        timestamp=None,
        type=None,
        user=None,
    ):
        self.body = body
        self.component = component
        self.detail = detail
        self.error = error
        self.forwarded_for = forwarded_for
        self.path = path
        self.phase = phase
        self.remote_addr = remote_addr
        self.rqid = rqid
        self.status_code = status_code
        self.tenant = tenant
        self.timestamp = timestamp
        self.type = type
        self.user = user

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "body": self.body,
            "component": self.component,
            "detail": self.detail,
            "error": self.error,
            "forwarded_for": self.forwarded_for,
            "path": self.path,
            "phase": self.phase,
            "remote_addr": self.remote_addr,
            "rqid": self.rqid,
            "status_code": self.status_code,
            "tenant": self.tenant,
            "timestamp": self.timestamp,
            "type": self.type,
            "user": self.user,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.body
        if value is not None:
            result["body"] = value if type(value) is Text else to_json(value)
        value = self.component
        if value is not None:
            result["component"] = value if type(value) is Text else to_json(value)
        value = self.detail
        if value is not None:
            result["detail"] = value if type(value) is Text else to_json(value)
        value = self.error
        if value is not None:
            result["error"] = value if type(value) is Text else to_json(value)
        value = self.forwarded_for
        if value is not None:
            result["forwarded_for"] = value if type(value) is Text else to_json(value)
        value = self.path
        if value is not None:
            result["path"] = value if type(value) is Text else to_json(value)
        value = self.phase
        if value is not None:
            result["phase"] = value if type(value) is Text else to_json(value)
        value = self.remote_addr
        if value is not None:
            result["remote_addr"] = value if type(value) is Text else to_json(value)
        value = self.rqid
        if value is not None:
            result["rqid"] = value if type(value) is Text else to_json(value)
        value = self.status_code
        if value is not None:
            result["status_code"] = value if type(value) is int else to_json(value)
        value = self.tenant
        if value is not None:
            result["tenant"] = value if type(value) is Text else to_json(value)
        value = self.timestamp
        if value is not None:
            result["timestamp"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.type
        if value is not None:
            result["type"] = value if type(value) is Text else to_json(value)
        value = self.user
        if value is not None:
            result["user"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1AuditResponse)
        model.body = value = get("body")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.component = value = get("component")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.detail = value = get("detail")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.error = value = get("error")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.forwarded_for = value = get("forwarded_for")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.path = value = get("path")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("phase")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.phase = WORDS.get(value, value)
        model.remote_addr = value = get("remote_addr")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.rqid = value = get("rqid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.status_code = value = get("status_code")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.tenant = value = get("tenant")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("timestamp")
        model.timestamp = None if value is None else parse(value)
        value = get("type")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        model.user = value = get("user")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
