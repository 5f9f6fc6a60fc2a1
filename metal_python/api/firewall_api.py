"""FirewallApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class FirewallApi(object):
    """Machines that are allocated as firewalls.

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

    def allocate_firewall(self, body, **options):
        """Allocate a machine as a firewall of a project and start its installation.

        Works like ``allocate_machine``, with the image feature ``firewall``. Returns before the installation: poll
        ``find_firewall`` until the newest entry of ``events.log`` is ``Phoned Home``.

        The server adds the underlay network of the partition; it must not be given. Required is one private network
        that is not shared, or a single shared one; further shared private networks and external networks are allowed.
        At least one network must acquire its IP address automatically, unless ``ips`` is given.

        If VPN is configured, the server creates a VPN user for the project and a key that is valid for 2 hours, even if
        the allocation then fails. The server compares the machine quota of the project with its number of firewalls.

        Not idempotent. Without ``uuid``, each request allocates one more machine; with ``uuid``, a second request
        returns 422. After a lost response, search by ``allocation_project`` and a unique tag or name before sending the
        request again.

        Role: edit.

        :param V1FirewallCreateRequest body: Or a dict with JSON names. Required: ``projectid``, ``imageid``,
            ``networks``, ``partitionid`` (unless ``uuid`` is set), ``sizeid`` (unless ``uuid`` is set). The contract
            requires ``imageid``, ``partitionid``, ``projectid``, ``sizeid`` and ``ssh_pub_keys``. The server also
            requires at least one entry in ``networks``, requires ``partitionid`` and ``sizeid`` only without ``uuid``,
            and does not require ``ssh_pub_keys``.
        :rtype: V1FirewallResponse
        :raises BadRequestError: 400: The body is not valid JSON; ``networks`` is empty; image, size, partition or
            ``uuid`` is unknown (not 404); the image lacks the feature ``firewall``; ``partitionid`` and ``sizeid`` are
            ``None`` without ``uuid``; a firewall rule, DNS or NTP server is invalid.
        :raises NotFoundError: 404: Project, network, IP address or filesystem layout is unknown.
        :raises ConflictError: 409: Another request changed the machine or an IP address at the same time; retry the
            request.
        :raises UnprocessableError: 422: As in ``allocate_machine``; also: no network acquires an IP address and ``ips``
            is empty, the partition has no underlay network or several, or the VPN service failed (404, 409 or 500 if
            its gRPC code says so).
        :raises ServerError: 500: A network has no free IP address left, or the masterdata service failed.
        """
        return self.allocate_firewall_with_http_info(body, **data_only(options))

    def allocate_firewall_with_http_info(self, body, **options):
        """Like :meth:`allocate_firewall`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firewall/allocate",
            "POST",
            body=request_body(
                body,
                "V1FirewallCreateRequest",
                "allocate_firewall",
                required=('projectid', 'imageid', 'networks'),
                unless={'partitionid': 'uuid', 'sizeid': 'uuid'},
            ),
            response_type="V1FirewallResponse",
            operation="allocate_firewall",
            **checked(options, "allocate_firewall")
        )

    def find_firewall(self, id, **options):
        """Return the firewall with this machine UUID.

        Role: view.

        :param str id: UUID of the machine that is allocated as a firewall.
        :rtype: V1FirewallResponse
        :raises NotFoundError: 404: No machine has this UUID, it is not allocated as a firewall, it has never sent a
            provisioning event, or its size, partition or image record is missing.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_firewall_with_http_info(id, **data_only(options))

    def find_firewall_with_http_info(self, id, **options):
        """Like :meth:`find_firewall`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firewall/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_firewall")},
            response_type="V1FirewallResponse",
            operation="find_firewall",
            **checked(options, "find_firewall")
        )

    def find_firewalls(self, body, **options):
        """Return the firewalls that match all given filters.

        The filters work as in ``find_machines``. The server replaces ``allocation_role`` with ``firewall``. Without
        filters, the result contains every firewall.

        Role: view.

        :param V1FirewallFindRequest body: Or a dict with JSON names.
        :rtype: list[V1FirewallResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_firewalls_with_http_info(body, **data_only(options))

    def find_firewalls_with_http_info(self, body, **options):
        """Like :meth:`find_firewalls`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firewall/find",
            "POST",
            body=request_body(body, "V1FirewallFindRequest", "find_firewalls"),
            response_type="list[V1FirewallResponse]",
            read_only=True,
            operation="find_firewalls",
            **checked(options, "find_firewalls")
        )

    def list_firewalls(self, **options):
        """Return all firewalls of all partitions.

        A firewall is a machine with an allocation of the role ``firewall``. The result has no defined order and no
        paging. Missing size, partition and image records are replaced by placeholders, as in ``list_machines``.

        Role: view.

        :rtype: list[V1FirewallResponse]
        :return: Empty list if there are no firewalls.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_firewalls_with_http_info(**data_only(options))

    def list_firewalls_with_http_info(self, **options):
        """Like :meth:`list_firewalls`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firewall",
            "GET",
            response_type="list[V1FirewallResponse]",
            operation="list_firewalls",
            **checked(options, "list_firewalls")
        )
