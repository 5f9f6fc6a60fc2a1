"""AuditApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, request_body
from metal_python.api_client import ApiClient


class AuditApi(object):
    """Audit log of the requests to the server.

    Every method accepts these options:

    - ``async_req``: True returns a :class:`~metal_python.worker_pool.PendingCall` at once; ``get()`` or ``await`` it
    - ``_request_timeout``: seconds for the whole call, or a pair (connect, read), or a ``Timeout``;
      by default ``Configuration.timeout``
    - ``_preload_content``: False returns urllib3's response, unread
    - ``_return_http_data_only``: for the ``_with_http_info`` methods: True returns the data alone

    and may raise, besides what its own docstring names:

    - :class:`~metal_python.exceptions.InvalidArgumentError`: an argument is invalid; nothing was sent
    - :class:`~metal_python.exceptions.ForbiddenError`: authentication failed, or the role is not sufficient
    - :class:`~metal_python.exceptions.ApiStatusError`: another error response of metal-api, or of a proxy in front
    - :class:`~metal_python.exceptions.ApiConnectionError`: there is no complete response
    - :class:`~metal_python.exceptions.DecodeError`: the response does not conform to the contract

    Reads are retried; a write is not sent again once it may have been sent. The roles of metal-api are view, edit
    and admin; each includes the ones before it.

    :param ApiClient api_client: by default a new ``ApiClient()``
    """

    def __init__(self, api_client=None):
        self.api_client = ApiClient() if api_client is None else api_client

    def find_audit_traces(self, body, **options):
        """Return the audit entries that match all given filters.

        All filters must match. ``None``, empty values and 0 do not filter. Without ``from``, only the last 24 hours are
        searched. Entries are sorted by time, oldest first, so ``limit`` keeps the oldest entries of the period; to read
        the latest, set a later ``from``. Without ``limit``, all entries are returned; there is no paging.

        The log contains PUT, DELETE and most POST requests (not searches), reads of console passwords, and
        registrations of machines (gRPC). Requests rejected because of a missing role are included, requests that failed
        to authenticate are not. Each request has two entries with the same ``rqid``, one per phase. Entries are deleted
        after the retention time of the backend (14 days by default).

        If the audit backend fails, audited requests of all APIs are affected. If the first entry cannot be written, the
        request returns 500 and nothing is done. If the second entry cannot be written, the request is done, but the
        response body contains a second JSON value.

        Role: view.

        :param V1AuditFindRequest body: Or a dict with JSON names.
        :rtype: list[V1AuditResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises ServerError: 500: Auditing is disabled on this server, its backend cannot search (Splunk), or the search
            failed, for example because of a negative limit.
        """
        return self.find_audit_traces_with_http_info(body, **data_only(options))

    def find_audit_traces_with_http_info(self, body, **options):
        """Like :meth:`find_audit_traces`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/audit/find",
            "POST",
            body=request_body(body, "V1AuditFindRequest", "find_audit_traces"),
            response_type="list[V1AuditResponse]",
            read_only=True,
            operation="find_audit_traces",
            **checked(options, "find_audit_traces")
        )
