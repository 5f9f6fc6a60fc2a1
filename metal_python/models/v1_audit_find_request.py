"""V1AuditFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

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


class V1AuditFindRequest(Model):
    """Filters for audit entries. All filters that are set must match.

    :param str body: Substring of the body, or words found anywhere in the entry (PostgreSQL web search syntax), so
        the result may contain matches in other fields.
    :param str component: Exact name of the program that wrote the entry, such as ``metal-api``.
    :param str detail: Exact HTTP method in upper case, or ``unary`` or ``stream`` for gRPC.
    :param str error: Substring of the error, or words found anywhere in the entry, as for ``body``.
    :param str forwarded_for: Substring of the X-Forwarded-For header, case-sensitive; ``%`` and ``_`` are
        wildcards.
    :param datetime.datetime _from: Start of the period, inclusive; 24 hours ago by default.
    :param int limit: Maximum number of entries, the oldest first; 0 means no limit.
    :param str path: Substring of the URL path or gRPC method, case-sensitive; ``%`` and ``_`` are wildcards.
    :param str phase: Exact phase. Known values: ``request``: Before the request or gRPC call is handled;
        ``response``: After it was handled; ``opened``: Start of a gRPC stream; only from other components;
        ``closed``: End of a gRPC stream; only from other components; ``single``: Event without counterpart; only
        from other components; ``error``: Failure; only from other components.
    :param str project: Exact project ID of the caller. metal-api itself records none, and entries do not contain
        it.
    :param str remote_addr: Substring of the address and port of the peer; ``%`` and ``_`` are wildcards.
    :param str rqid: Exact ID of a request.
    :param int status_code: Exact status code; 0 does not filter. Matches only entries of responses.
    :param str tenant: Exact tenant ID of the caller.
    :param datetime.datetime to: End of the period, inclusive; open by default.
    :param str type: Exact kind of entry. Known values: ``http``: Request to the REST API; ``grpc``: gRPC call;
        metal-api records only registrations of machines; ``event``: Anything else; only from other components.
    :param str user: Exact email address of the caller.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("body", "body", "str"),
        ("component", "component", "str"),
        ("detail", "detail", "str"),
        ("error", "error", "str"),
        ("forwarded_for", "forwarded_for", "str"),
        ("_from", "from", "datetime"),
        ("limit", "limit", "int"),
        ("path", "path", "str"),
        ("phase", "phase", "str"),
        ("project", "project", "str"),
        ("remote_addr", "remote_addr", "str"),
        ("rqid", "rqid", "str"),
        ("status_code", "status_code", "int"),
        ("tenant", "tenant", "str"),
        ("to", "to", "datetime"),
        ("type", "type", "str"),
        ("user", "user", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        body=None,
        component=None,
        detail=None,
        error=None,
        forwarded_for=None,
        _from=None,
        limit=None,
        path=None,
        phase=None,
        project=None,
        remote_addr=None,
        rqid=None,
        status_code=None,
        tenant=None,
        to=None,
        type=None,
        user=None,
    ):
        self.body = body
        self.component = component
        self.detail = detail
        self.error = error
        self.forwarded_for = forwarded_for
        self._from = _from
        self.limit = limit
        self.path = path
        self.phase = phase
        self.project = project
        self.remote_addr = remote_addr
        self.rqid = rqid
        self.status_code = status_code
        self.tenant = tenant
        self.to = to
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
            "_from": self._from,
            "limit": self.limit,
            "path": self.path,
            "phase": self.phase,
            "project": self.project,
            "remote_addr": self.remote_addr,
            "rqid": self.rqid,
            "status_code": self.status_code,
            "tenant": self.tenant,
            "to": self.to,
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
        value = self._from
        if value is not None:
            result["from"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.limit
        if value is not None:
            result["limit"] = to_json(value)
        value = self.path
        if value is not None:
            result["path"] = value if type(value) is Text else to_json(value)
        value = self.phase
        if value is not None:
            result["phase"] = value if type(value) is Text else to_json(value)
        value = self.project
        if value is not None:
            result["project"] = value if type(value) is Text else to_json(value)
        value = self.remote_addr
        if value is not None:
            result["remote_addr"] = value if type(value) is Text else to_json(value)
        value = self.rqid
        if value is not None:
            result["rqid"] = value if type(value) is Text else to_json(value)
        value = self.status_code
        if value is not None:
            result["status_code"] = to_json(value)
        value = self.tenant
        if value is not None:
            result["tenant"] = value if type(value) is Text else to_json(value)
        value = self.to
        if value is not None:
            result["to"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
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
        model = new(V1AuditFindRequest)
        time1, time2 = get("from"), get("to")
        if time1 and time2 and are_utc(time1 + time2):
            model._from = parse_utc(time1)
            model.to = parse_utc(time2)
        else:
            model._from = None if time1 is None else parse(time1)
            model.to = None if time2 is None else parse(time2)
        model.body = value = get("body")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.component = value = get("component")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.detail = value = get("detail")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.error = value = get("error")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.forwarded_for = value = get("forwarded_for")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.limit = value = get("limit")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.path = value = get("path")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("phase")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.phase = WORDS.get(value, value)
        model.project = value = get("project")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.remote_addr = value = get("remote_addr")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.rqid = value = get("rqid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.status_code = value = get("status_code")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.tenant = value = get("tenant")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("type")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        model.user = value = get("user")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
