"""UserApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only
from metal_python.api_client import ApiClient


class UserApi(object):
    """The authenticated user.

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

    def get_me(self, **options):
        """Return the authenticated user.

        With HMAC authentication, this is one of the built-in users ``Metal-View``, ``Metal-Edit`` and ``Metal-Admin``.
        With OIDC, the fields are the claims of the token.

        Role: view.

        :rtype: V1User
        :raises UnprocessableError: 422: A second evaluation of the credentials failed; normally the server returns 403
            before.
        """
        return self.get_me_with_http_info(**data_only(options))

    def get_me_with_http_info(self, **options):
        """Like :meth:`get_me`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/user/me", "GET", response_type="V1User", operation="get_me", **checked(options, "get_me")
        )
