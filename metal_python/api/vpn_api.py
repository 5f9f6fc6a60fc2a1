"""VpnApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, request_body
from metal_python.api_client import ApiClient


class VpnApi(object):
    """Keys for the VPN (Headscale) of a project.

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

    def get_vpn_auth_key(self, body, **options):
        """Create a key to join the VPN of a project.

        Each request creates a new Headscale pre-auth key that can be used once. The client does not send the request
        again once it may have been sent. The project must have a VPN user, which the server creates with the first
        firewall allocation. A negative expiration creates an expired key; there is no upper limit.

        Not idempotent. A second request creates another key; unused keys expire.

        Role: admin.

        :param V1VPNRequest body: Or a dict with JSON names. Required: ``pid``. The contract also requires ``reason``
            and ``ephemeral``. The server treats ``ephemeral`` as ``False`` if it is ``None``, and needs ``reason`` only
            if it is configured with a minimum length (none by default).
        :rtype: V1VPNResponse
        :raises BadRequestError: 400: The body is not valid JSON, or ``reason`` is shorter than the configured minimum
            (in bytes).
        :raises NotFoundError: 404: The project has no VPN user.
        :raises ServerError: 500: VPN is not configured, or Headscale failed.
        """
        return self.get_vpn_auth_key_with_http_info(body, **data_only(options))

    def get_vpn_auth_key_with_http_info(self, body, **options):
        """Like :meth:`get_vpn_auth_key`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/vpn/authkey",
            "POST",
            body=request_body(body, "V1VPNRequest", "get_vpn_auth_key", required=('pid',)),
            response_type="V1VPNResponse",
            operation="get_vpn_auth_key",
            **checked(options, "get_vpn_auth_key")
        )
