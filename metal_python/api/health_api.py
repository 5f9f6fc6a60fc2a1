"""HealthApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, query
from metal_python.api_client import ApiClient


class HealthApi(object):
    """Health of the server and of the services that it depends on.

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

    def health(self, service=None, **options):
        """Return the health of the server and of the services that it depends on.

        The server checks ``rethinkdb``, ``ipam`` and ``masterdata-api`` in parallel for each request, without a
        timeout: the slowest check determines the response time. If at least one check fails, the status code is 500,
        with the same body as 200.

        With ``service``, ``status`` and ``message`` are those of that service, but all checks still run and the status
        code still stands for all of them. For an unknown service, ``status`` and ``message`` are empty strings.

        No authentication needed. A wrong HMAC signature is rejected with 403; an unknown authentication scheme is
        ignored.

        :param str service: Name of the only service to show: ``rethinkdb``, ``ipam`` or ``masterdata-api``. All by
            default.
        :rtype: RestHealthResponse
        :raises ForbiddenError: 403: Credentials were sent and are wrong.
        :raises ServerError: 500: At least one service is unhealthy. The body is a health response, not an error
            response.
        """
        return self.health_with_http_info(service, **data_only(options))

    def health_with_http_info(self, service=None, **options):
        """Like :meth:`health`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/health",
            "GET",
            query_params=query("health", ("service", service, str)),
            response_type="RestHealthResponse",
            operation="health",
            **checked(options, "health")
        )
