"""NetworkApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, query, request_body
from metal_python.api_client import ApiClient


class NetworkApi(object):
    """Networks with their prefixes, VRF and usage: external, underlay, private super and child networks.

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

    def allocate_network(self, body, **options):
        """Allocate a child network from the private super network of a partition.

        Allocates a free prefix per address family of the super network, and a random free VRF number. The prefix
        lengths default to ``defaultchildprefixlength`` of the super network. ``length`` overrides them per address
        family, ``addressfamily`` restricts the network to one family. The server does not check that the caller may act
        for the project. A failed request does not release the VRF number or prefixes that it had already allocated.

        Not idempotent. Each request creates another network. After a lost response, search with ``find_networks`` by
        ``projectid``, ``partitionid`` and ``name`` before sending the request again.

        Role: edit.

        :param V1NetworkAllocateRequest body: Or a dict with JSON names. Required: ``projectid``, ``partitionid``. The
            contract does not list any required field.
        :rtype: V1NetworkResponse
        :raises BadRequestError: 400: ``projectid`` or ``partitionid`` is ``None`` or empty; a destination prefix is not
            a CIDR; an address family is unknown; ``addressfamily`` is a family without a prefix length; a length is not
            an integer from 0 to 255.
        :raises NotFoundError: 404: The project or the partition does not exist, or the partition has no private super
            network.
        :raises ConflictError: 409: No VRF number could be allocated in ten attempts.
        :raises UnprocessableError: 422: No free prefix of this length is left, the length is not longer than that of
            the super prefix, IP addresses were allocated directly in the super prefix, the partition has more than one
            private super network, or the database, IPAM or masterdata request failed.
        :raises ServerError: 500: The super network has no ``defaultchildprefixlength``, or the VRF pool is exhausted. A
            retry does not help.
        """
        return self.allocate_network_with_http_info(body, **data_only(options))

    def allocate_network_with_http_info(self, body, **options):
        """Like :meth:`allocate_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/allocate",
            "POST",
            body=request_body(
                body, "V1NetworkAllocateRequest", "allocate_network", required=('projectid', 'partitionid')
            ),
            response_type="V1NetworkResponse",
            operation="allocate_network",
            **checked(options, "allocate_network")
        )

    def create_network(self, body, **options):
        """Create an external, underlay or private super network.

        The flags determine the kind of network: ``underlay`` creates an underlay network, ``privatesuper`` a private
        super network, no flag an external network. Only ``prefixes`` is always required.

        A private super network also requires ``defaultchildprefixlength`` with an entry for each address family of its
        prefixes, greater than their prefix length, and may have ``additional_announcable_cid_rs``; other networks may
        have neither. Give both address families at creation: a second one cannot be added later unless
        ``defaultchildprefixlength`` already has an entry for it. A partition has at most one private super network and
        one underlay network, and ``nat`` is not allowed for either.

        Prefixes must not overlap with any prefix of any other network, in any partition or VRF. Without ``vrf``, or
        with 0, the network has no VRF; without ``id``, the server generates a UUID. The fields ``shared``,
        ``parentnetworkid``, ``networktype`` and ``nattype`` are ignored.

        Idempotent. A second request is rejected with 409 (with ``id``) or 422 (prefixes overlap) and changes nothing. A
        request that failed halfway is not undone: it may leave the VRF number or IPAM prefixes allocated.

        Role: admin.

        :param V1NetworkCreateRequest body: Or a dict with JSON names. Required: ``prefixes``. With ``privatesuper``,
            ``defaultchildprefixlength`` is required, too. The contract requires ``destinationprefixes``, ``id``,
            ``nat``, ``nattype``, ``networktype``, ``prefixes``, ``privatesuper`` and ``underlay``. The server treats a
            flag that is ``None`` as ``False``, generates a missing ``id``, and ignores ``nattype`` and ``networktype``.
        :rtype: V1NetworkResponse
        :raises BadRequestError: 400: ``prefixes`` is empty; a CIDR or address family is malformed;
            ``defaultchildprefixlength`` is missing, too short or given for a network that is not a super network;
            ``additional_announcable_cid_rs`` is given for such a network; a destination prefix has an address family
            that ``prefixes`` lacks; the partition already has a private super network; ``nat`` is set together with
            ``privatesuper`` or ``underlay``.
        :raises NotFoundError: 404: The project or the partition does not exist. An empty string as ``partitionid`` does
            not exist either.
        :raises ConflictError: 409: The ID is in use, or the VRF number is in use and ``vrfshared`` is not ``True``.
        :raises UnprocessableError: 422: A prefix overlaps with an existing one or another one of the request; the
            partition already has an underlay network; the VRF number is outside the pool (1 to 131072 by default); the
            database, IPAM or masterdata request failed.
        :raises ServerError: 500: The VRF pool is exhausted.
        """
        return self.create_network_with_http_info(body, **data_only(options))

    def create_network_with_http_info(self, body, **options):
        """Like :meth:`create_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network",
            "PUT",
            body=request_body(body, "V1NetworkCreateRequest", "create_network", required=('prefixes',)),
            response_type="V1NetworkResponse",
            operation="create_network",
            **checked(options, "create_network")
        )

    def delete_network(self, id, **options):
        """Delete a network that has neither child networks nor IP addresses.

        Intended for networks created with ``create_network``. Free child networks with ``free_network``, because this
        method leaves their prefix marked as used in the super network. The VRF number goes back to the pool even if
        another network shares it, so ``allocate_network`` can allocate it again. The steps are not one transaction: a
        request that fails halfway may leave prefixes or the VRF number behind. If the IPAM service no longer knows a
        prefix of a stored network, ``find_network``, ``find_networks`` and ``list_networks`` fail with 422.

        Idempotent. A second request returns 404. If a network with several prefixes was deleted only partially, a
        second request fails with 422, because the first prefix is already missing in the IPAM service.

        Role: admin.

        :param str id: ID of the network, usually a UUID.
        :rtype: V1NetworkResponse
        :return: The deleted network. ``consumption.ipv4`` and ``consumption.ipv6`` are ``None``, and all numbers of
            ``usage`` are 0.
        :raises NotFoundError: 404: No network has this ID.
        :raises UnprocessableError: 422: The network has child networks or allocated IP addresses, or the database or
            IPAM request failed.
        """
        return self.delete_network_with_http_info(id, **data_only(options))

    def delete_network_with_http_info(self, id, **options):
        """Like :meth:`delete_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_network")},
            response_type="V1NetworkResponse",
            operation="delete_network",
            **checked(options, "delete_network")
        )

    def find_network(self, id, **options):
        """Return the network with this ID, including its IP and prefix usage.

        The usage is read from the IPAM service, with one request per prefix of the network.

        Role: view.

        :param str id: ID of the network, usually a UUID.
        :rtype: V1NetworkResponse
        :raises NotFoundError: 404: No network has this ID.
        :raises UnprocessableError: 422: The IPAM service does not know one of the prefixes, or the database or IPAM
            request failed.
        """
        return self.find_network_with_http_info(id, **data_only(options))

    def find_network_with_http_info(self, id, **options):
        """Like :meth:`find_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_network")},
            response_type="V1NetworkResponse",
            operation="find_network",
            **checked(options, "find_network")
        )

    def find_networks(self, body, **options):
        """Return the networks that match all given filters.

        All filters must match. Without filters, the result contains every network. Strings are compared exactly and
        case-sensitively. ``None`` does not filter, but an empty string does: an empty ``projectid`` finds networks
        without a project.

        Each CIDR in ``prefixes`` or ``destinationprefixes`` is matched as address and length separately, so a network
        that has the address in one prefix and the length in another prefix is returned, too. The result has no defined
        order and no paging.

        Role: view.

        :param V1NetworkFindRequest body: Or a dict with JSON names.
        :rtype: list[V1NetworkResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, a field has the wrong type, or a value in ``prefixes``
            or ``destinationprefixes`` is not a CIDR.
        :raises UnprocessableError: 422: ``addressfamily`` is neither ``IPv4`` nor ``IPv6``, the IPAM service does not
            know a prefix of a match, or the database or IPAM request failed.
        """
        return self.find_networks_with_http_info(body, **data_only(options))

    def find_networks_with_http_info(self, body, **options):
        """Like :meth:`find_networks`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/find",
            "POST",
            body=request_body(body, "V1NetworkFindRequest", "find_networks"),
            response_type="list[V1NetworkResponse]",
            read_only=True,
            operation="find_networks",
            **checked(options, "find_networks")
        )

    def free_network(self, id, **options):
        """Free a child network with its prefixes and VRF number.

        Works only for child networks; use ``delete_network`` for other networks. All IP addresses of the network must
        be freed before, and therefore all machines in it. The server does not check that the caller may act for the
        project of the network. The VRF number goes back to the pool even if another network shares it, so
        ``allocate_network`` can allocate it again.

        The steps are not one transaction. If an IPv6 network has exactly one allocated address, the request fails with
        422, but the IPAM service (go-ipam 1.15.1) has already marked the prefix as free in the super network. If the
        request fails with 422 for a dual-stack network whose IPv6 prefix comes first, that prefix is destroyed, and
        ``find_network`` and ``list_networks`` return 422 afterwards.

        Idempotent. A second request returns 404. If a dual-stack network was freed only partially, a second request
        fails with 422, because the first prefix is already missing in the IPAM service.

        Role: edit.

        :param str id: ID of the child network.
        :rtype: V1NetworkResponse
        :return: The freed network. ``consumption.ipv4`` and ``consumption.ipv6`` are ``None``, and all numbers of
            ``usage`` are 0.
        :raises NotFoundError: 404: No network has this ID.
        :raises UnprocessableError: 422: The network has allocated IP addresses or is not a child network, or the
            database or IPAM request failed.
        """
        return self.free_network_with_http_info(id, **data_only(options))

    def free_network_with_http_info(self, id, **options):
        """Like :meth:`free_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/free/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "free_network")},
            response_type="V1NetworkResponse",
            operation="free_network",
            **checked(options, "free_network")
        )

    def free_network_deprecated(self, id, **options):
        """Free a child network. Deprecated: use ``free_network``.

        Deprecated by metal-api.

        Deprecated alias of ``free_network`` for clients that cannot send DELETE requests. It behaves in the same way
        and needs no body.

        Idempotent. As in ``free_network``.

        Role: edit.

        :param str id: ID of the child network.
        :rtype: V1NetworkResponse
        :return: As in ``free_network``.
        :raises NotFoundError: 404: No network has this ID.
        :raises UnprocessableError: 422: The network has allocated IP addresses or is not a child network, or the
            database or IPAM request failed.
        """
        return self.free_network_deprecated_with_http_info(id, **data_only(options))

    def free_network_deprecated_with_http_info(self, id, **options):
        """Like :meth:`free_network_deprecated`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network/free/{id}",
            "POST",
            path_params={"id": path_param("id", id, "free_network_deprecated")},
            response_type="V1NetworkResponse",
            operation="free_network_deprecated",
            **checked(options, "free_network_deprecated")
        )

    def list_networks(self, **options):
        """Return all networks of all partitions and projects.

        The result has no defined order and no paging. Every prefix of every network costs one IPAM request, so the
        response is slow on large installations; prefer ``find_networks`` with filters. If the IPAM service does not
        know one prefix, the whole request fails.

        Role: view.

        :rtype: list[V1NetworkResponse]
        :return: Empty list if there are no networks.
        :raises UnprocessableError: 422: The IPAM service does not know one of the prefixes, or the database or IPAM
            request failed.
        """
        return self.list_networks_with_http_info(**data_only(options))

    def list_networks_with_http_info(self, **options):
        """Like :meth:`list_networks`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network",
            "GET",
            response_type="list[V1NetworkResponse]",
            operation="list_networks",
            **checked(options, "list_networks")
        )

    def update_network(self, body, force=None, **options):
        """Change the name, labels, prefixes or sharing of a network.

        Fields that are ``None`` keep their value, with one exception: ``additional_announcable_cid_rs`` is always
        replaced, so send the complete list each time. ``labels`` and ``prefixes`` replace the stored value as a whole.
        An empty list of ``prefixes`` or ``destinationprefixes`` is ignored, so destination prefixes cannot be cleared.

        A removed prefix must not contain allocated IP addresses; child networks in it are not checked. A second address
        family cannot be added to a private super network unless its ``defaultchildprefixlength`` already has an entry
        for it. Prefixes are changed in the IPAM service before ``additional_announcable_cid_rs`` is validated, so a
        rejected request can leave both inconsistent. The last writer wins: 409 means only that two requests changed the
        network at the same time, not that it changed since the caller read it.

        Idempotent. A second request after a success stores the same values and only updates ``changed``. After an
        error, do not send a request with ``prefixes`` again without a check: removed prefixes may already be missing in
        the IPAM service, and the second request fails with 422.

        Role: admin.

        :param V1NetworkUpdateRequest body: Or a dict with JSON names. Required: ``id``.
        :param bool force: Whether entries may be removed from ``additional_announcable_cid_rs``. ``False`` by default.
        :rtype: V1NetworkResponse
        :raises BadRequestError: 400: ``force`` is not a boolean; ``shared`` changes from ``True`` to ``False``; the
            prefixes do not fit the destination prefixes or the stored ``defaultchildprefixlength``; an entry of
            ``additional_announcable_cid_rs`` would be removed without ``force``.
        :raises NotFoundError: 404: No network has this ID.
        :raises ConflictError: 409: Another request changed the network at the same time; retry the request.
        :raises UnprocessableError: 422: A CIDR is malformed; ``defaultchildprefixlength`` is given for a network that
            is not a super network, or for an address family that it has no prefix of (only the spellings ``IPv4`` and
            ``IPv6`` are valid); ``additional_announcable_cid_rs`` is malformed or given for a network that is not a
            super network; a prefix to be removed contains an IP address; a new prefix overlaps; the database or IPAM
            request failed.
        """
        return self.update_network_with_http_info(body, force, **data_only(options))

    def update_network_with_http_info(self, body, force=None, **options):
        """Like :meth:`update_network`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/network",
            "POST",
            query_params=query("update_network", ("force", force, bool)),
            body=request_body(body, "V1NetworkUpdateRequest", "update_network", required=('id',)),
            response_type="V1NetworkResponse",
            operation="update_network",
            **checked(options, "update_network")
        )
