"""IpApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class IpApi(object):
    """IP addresses that projects have allocated from networks.

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

    def allocate_ip(self, body, **options):
        """Allocate the next free IP address of a network for a project.

        Allocates the lowest free address of the first prefix with a free address. The address family is IPv4, unless
        the network has prefixes of only one family or ``addressfamily`` is set. Spell it exactly ``IPv4`` or ``IPv6``:
        other spellings are accepted but do not select the family.

        In a child network that is not shared, only the project that owns it may allocate; other networks are open to
        every project. The server does not check that the caller may act for the project.

        ``machineid`` only adds the tag ``machine.metal-stack.io/id=<machineid>``: the server does not look up the
        machine, and ``free_ip`` rejects the address as long as it has the tag. ``tags`` are returned sorted and without
        duplicates.

        The steps are not one transaction: a request that fails halfway may leave the address allocated in the IPAM
        service.

        Not idempotent. Each request allocates another address. Add a unique tag to the request, and search for it with
        ``find_i_ps`` after a lost response.

        Role: edit.

        :param V1IPAllocateRequest body: Or a dict with JSON names. Required: ``networkid``, ``projectid``. The contract
            also requires ``type``; the server treats any value but ``static`` as ``ephemeral``.
        :rtype: V1IPResponse
        :raises BadRequestError: 400: ``networkid`` or ``projectid`` is empty, or the network has no prefix of this
            address family.
        :raises NotFoundError: 404: The network or the project does not exist.
        :raises ConflictError: 409: The database already contains the address that the IPAM service returned.
        :raises UnprocessableError: 422: The network is a child network of another project that is not shared, has no
            prefixes, or has child networks in its prefix; ``addressfamily`` is unknown; the database, IPAM or
            masterdata request failed.
        :raises ServerError: 500: No address of this family is left in the network. A retry does not help.
        """
        return self.allocate_ip_with_http_info(body, **data_only(options))

    def allocate_ip_with_http_info(self, body, **options):
        """Like :meth:`allocate_ip`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip/allocate",
            "POST",
            body=request_body(body, "V1IPAllocateRequest", "allocate_ip", required=('networkid', 'projectid')),
            response_type="V1IPResponse",
            operation="allocate_ip",
            **checked(options, "allocate_ip")
        )

    def allocate_specific_ip(self, ip, body, **options):
        """Allocate the given IP address of a network for a project.

        Works like ``allocate_ip``, but with the given address; ``addressfamily`` must not be set. Any spelling of an
        IPv6 address is accepted and returned in canonical form. The first address of each prefix and the IPv4 broadcast
        address are reserved.

        Idempotent. A second request returns 409 and changes nothing. Read the address with ``find_ip`` to see whether
        the first request allocated it.

        Role: edit.

        :param str ip: IP address to allocate, without prefix length.
        :param V1IPAllocateRequest body: Or a dict with JSON names. Required: ``networkid``, ``projectid``. The contract
            also requires ``type``; the server treats any value but ``static`` as ``ephemeral``.
        :rtype: V1IPResponse
        :raises BadRequestError: 400: ``networkid`` or ``projectid`` is empty, or ``addressfamily`` is set.
        :raises NotFoundError: 404: The network or the project does not exist.
        :raises ConflictError: 409: The address is already allocated or reserved.
        :raises UnprocessableError: 422: ``ip`` is not an IP address or is outside the prefixes of the network; the
            network is a child network of another project that is not shared, has no prefixes, or has child networks in
            its prefix; the database, IPAM or masterdata request failed.
        """
        return self.allocate_specific_ip_with_http_info(ip, body, **data_only(options))

    def allocate_specific_ip_with_http_info(self, ip, body, **options):
        """Like :meth:`allocate_specific_ip`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip/allocate/{ip}",
            "POST",
            path_params={"ip": path_param("ip", ip, "allocate_specific_ip")},
            body=request_body(body, "V1IPAllocateRequest", "allocate_specific_ip", required=('networkid', 'projectid')),
            response_type="V1IPResponse",
            operation="allocate_specific_ip",
            **checked(options, "allocate_specific_ip")
        )

    def find_i_ps(self, body, **options):
        """Return the allocated IP addresses that match all given filters.

        All filters must match. Without filters, the result contains every address. Strings are compared exactly; of
        ``tags``, the address must have all. The result has no defined order and no paging.

        Role: view.

        :param V1IPFindRequest body: Or a dict with JSON names.
        :rtype: list[V1IPResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: ``addressfamily`` is neither ``IPv4`` nor ``IPv6``, or the database request
            failed.
        """
        return self.find_i_ps_with_http_info(body, **data_only(options))

    def find_i_ps_with_http_info(self, body, **options):
        """Like :meth:`find_i_ps`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip/find",
            "POST",
            body=request_body(body, "V1IPFindRequest", "find_i_ps"),
            response_type="list[V1IPResponse]",
            read_only=True,
            operation="find_i_ps",
            **checked(options, "find_i_ps")
        )

    def find_ip(self, id, **options):
        """Return the allocated IP address.

        The server compares strings: pass IPv6 addresses in the canonical compressed lower-case form, as the API returns
        them.

        Role: view.

        :param str id: IP address without prefix length, in the spelling that the API returns (canonical, lower case).
        :rtype: V1IPResponse
        :raises NotFoundError: 404: The address is not allocated, or it has another spelling.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.find_ip_with_http_info(id, **data_only(options))

    def find_ip_with_http_info(self, id, **options):
        """Like :meth:`find_ip`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_ip")},
            response_type="V1IPResponse",
            operation="find_ip",
            **checked(options, "find_ip")
        )

    def free_ip(self, id, **options):
        """Free an IP address.

        Static and ephemeral addresses are freed alike. An address with the tag of a machine is rejected: an ephemeral
        one is freed with the machine, a static one loses the tag then. The server checks neither the project nor
        ``allocationuuid``. The steps are not one transaction: a request that fails halfway may leave the address
        allocated in the IPAM service.

        Not idempotent. Without other users, a second request only returns 404. But the lowest free address is the next
        one to be allocated, so a late second request can free an address that another user has just allocated. Compare
        ``allocationuuid`` with ``find_ip`` first.

        Role: edit.

        :param str id: IP address without prefix length, in the spelling that the API returns (canonical, lower case).
        :rtype: V1IPResponse
        :return: The address as it was before.
        :raises BadRequestError: 400: The address has the tag of a machine.
        :raises NotFoundError: 404: The address is not allocated or has another spelling. Also returned if the IPAM
            service did not know the address; it is then deleted from the database.
        :raises UnprocessableError: 422: The database or IPAM request failed.
        """
        return self.free_ip_with_http_info(id, **data_only(options))

    def free_ip_with_http_info(self, id, **options):
        """Like :meth:`free_ip`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip/free/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "free_ip")},
            response_type="V1IPResponse",
            operation="free_ip",
            **checked(options, "free_ip")
        )

    def list_i_ps(self, **options):
        """Return all allocated IP addresses of all projects.

        The result has no defined order and no paging.

        Role: view.

        :rtype: list[V1IPResponse]
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.list_i_ps_with_http_info(**data_only(options))

    def list_i_ps_with_http_info(self, **options):
        """Like :meth:`list_i_ps`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip", "GET", response_type="list[V1IPResponse]", operation="list_i_ps", **checked(options, "list_i_ps")
        )

    def update_ip(self, body, **options):
        """Change name, description, tags or type of an IP address.

        Fields that are ``None`` keep their value. ``tags`` replace the stored list and are stored sorted and without
        duplicates. The type can change from ``ephemeral`` to ``static`` but not back; an unknown type is ignored.
        Without the tag ``machine.metal-stack.io/id=<machineid>``, the address no longer belongs to the machine, and
        ``free_ip`` accepts it. The server does not check that the caller may act for the project. The last writer wins:
        409 means only that two requests changed the address at the same time, not that it changed since the caller read
        it.

        Idempotent.

        Role: edit.

        :param V1IPUpdateRequest body: Or a dict with JSON names. Required: ``ipaddress``. The contract also requires
            ``type``; the server keeps the stored type if it is ``None``.
        :rtype: V1IPResponse
        :raises BadRequestError: 400: The type would change from ``static`` to ``ephemeral``.
        :raises NotFoundError: 404: The address is not allocated, or it has another spelling.
        :raises ConflictError: 409: Another request changed the address at the same time; retry the request.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.update_ip_with_http_info(body, **data_only(options))

    def update_ip_with_http_info(self, body, **options):
        """Like :meth:`update_ip`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/ip",
            "POST",
            body=request_body(body, "V1IPUpdateRequest", "update_ip", required=('ipaddress',)),
            response_type="V1IPResponse",
            operation="update_ip",
            **checked(options, "update_ip")
        )
