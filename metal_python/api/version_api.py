"""VersionApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only
from metal_python.api_client import ApiClient


class VersionApi(object):
    """Version of the server.

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

    def info(self, **options):
        """Return version and build of the server.

        The values do not change while the server runs. The request uses neither the database nor other services.

        No authentication needed. A wrong HMAC signature is rejected with 403; an unknown authentication scheme is
        ignored.

        :rtype: RestVersion
        :raises ForbiddenError: 403: Credentials were sent and are wrong.
        """
        return self.info_with_http_info(**data_only(options))

    def info_with_http_info(self, **options):
        """Like :meth:`info`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/version", "GET", response_type="RestVersion", operation="info", **checked(options, "info")
        )
