"""V1AuditFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
