"""SwitchApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, query, request_body
from metal_python.api_client import ApiClient


class SwitchApi(object):
    """Leaf switches with their ports, the machines connected to them and their synchronization state.

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

    def delete_switch(self, id, force=None, **options):
        """Delete a switch and its synchronization state.

        A switch with connected machines is not deleted unless ``force`` is set; with ``force``, its machine connections
        are lost. The switch is created again when it registers.

        Idempotent. A second request returns 404.

        Role: edit.

        :param str id: ID of the switch, in practice its host name.
        :param bool force: Whether to delete the switch although machines are connected to it. ``False`` by default.
        :rtype: V1SwitchResponse
        :return: The deleted switch. ``last_sync`` and ``last_sync_error`` are ``None``.
        :raises BadRequestError: 400: ``force`` is not a boolean, or machines are connected and ``force`` is not set.
        :raises NotFoundError: 404: No switch has this ID. Also returned after the switch was deleted, if its partition
            no longer exists.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.delete_switch_with_http_info(id, force, **data_only(options))

    def delete_switch_with_http_info(self, id, force=None, **options):
        """Like :meth:`delete_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_switch")},
            query_params=query("delete_switch", ("force", force, bool)),
            response_type="V1SwitchResponse",
            operation="delete_switch",
            **checked(options, "delete_switch")
        )

    def find_switch(self, id, **options):
        """Return the switch with this ID, with its ports and machine connections.

        The server calculates VRFs and BGP filters of the ports for each request.

        Role: any authenticated user. ``find_switches`` requires the role view, this method does not.

        :param str id: ID of the switch, in practice its host name.
        :rtype: V1SwitchResponse
        :raises NotFoundError: 404: No switch has this ID, or its partition no longer exists.
        :raises UnprocessableError: 422: A private network of a connected machine or its super network is missing, or
            the database request failed.
        """
        return self.find_switch_with_http_info(id, **data_only(options))

    def find_switch_with_http_info(self, id, **options):
        """Like :meth:`find_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_switch")},
            response_type="V1SwitchResponse",
            operation="find_switch",
            **checked(options, "find_switch")
        )

    def find_switches(self, body, **options):
        """Return the switches that match all given filters.

        All filters must match exactly. Without filters, the result contains every switch. The result has no defined
        order and no paging.

        Role: view.

        :param V1SwitchFindRequest body: Or a dict with JSON names.
        :rtype: list[V1SwitchResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: A private network of a connected machine or its super network is missing, or
            the database request failed.
        """
        return self.find_switches_with_http_info(body, **data_only(options))

    def find_switches_with_http_info(self, body, **options):
        """Like :meth:`find_switches`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/find",
            "POST",
            body=request_body(body, "V1SwitchFindRequest", "find_switches"),
            response_type="list[V1SwitchResponse]",
            read_only=True,
            operation="find_switches",
            **checked(options, "find_switches")
        )

    def list_switches(self, **options):
        """Return all switches of all partitions.

        The result has no defined order and no paging. The server reads all machines, networks and IP addresses to
        calculate the BGP filters. If the private network of one machine is missing, the whole request fails.

        Role: any authenticated user. ``find_switches`` requires the role view, this method does not.

        :rtype: list[V1SwitchResponse]
        :raises UnprocessableError: 422: A private network of a connected machine or its super network is missing, or
            the database request failed.
        """
        return self.list_switches_with_http_info(**data_only(options))

    def list_switches_with_http_info(self, **options):
        """Like :meth:`list_switches`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch",
            "GET",
            response_type="list[V1SwitchResponse]",
            operation="list_switches",
            **checked(options, "list_switches")
        )

    def migrate_switch(self, body, **options):
        """Move all machine connections of a switch to another switch in the same rack.

        The new switch gets VRFs and connections of the old one, port by port; port names are translated between Cumulus
        (``swp1s0``) and SONiC (``Ethernet0``). The machines get the new switch as neighbor, the old switch loses its
        connections and can then be deleted, and the new one becomes ``operational``. The new switch must have all ports
        of the old one and no connections of its own.

        The steps are not one transaction: an error may leave some of them done, and the server then requests a
        migration in the opposite direction. If one of the switches was stored without ``os``, the request handler of
        the server crashes and the connection is closed without a response; a retry does not help.

        Idempotent. After a success, a second request is rejected with 400 or, if no machine was connected, changes
        nothing. After an error, check both switches before any further request.

        Role: admin.

        :param V1SwitchMigrateRequest body: Or a dict with JSON names. Required: ``new_switch_id``, ``old_switch_id``.
        :rtype: V1SwitchResponse
        :return: The new switch.
        :raises BadRequestError: 400: An ID is empty, the switches are in different racks, or the new switch already has
            machine connections.
        :raises NotFoundError: 404: One of the switches, or a connected machine, does not exist.
        :raises ConflictError: 409: Another request changed one of the switches or machines at the same time; some steps
            may be done.
        :raises UnprocessableError: 422: The vendor of the new switch is unknown, the new switch lacks ports, port names
            cannot be translated, or the database request failed; some steps may be done.
        """
        return self.migrate_switch_with_http_info(body, **data_only(options))

    def migrate_switch_with_http_info(self, body, **options):
        """Like :meth:`migrate_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/migrate",
            "POST",
            body=request_body(
                body, "V1SwitchMigrateRequest", "migrate_switch", required=('new_switch_id', 'old_switch_id')
            ),
            response_type="V1SwitchResponse",
            operation="migrate_switch",
            **checked(options, "migrate_switch")
        )

    def notify_switch(self, id, body, **options):
        """Report the result of a synchronization run. Sent by the switch itself.

        Without ``error``, the run is stored as ``last_sync``; with ``error`` (even an empty string), as
        ``last_sync_error``. Ports in ``port_states`` get the reported state; a pending desired state is cleared when it
        is reported. If ``bgp_port_states`` is sent, ports that it does not contain lose their BGP state; if it is
        ``None``, nothing changes. The synchronization state is stored before the switch is looked up, so it is kept
        even for an unknown switch.

        Idempotent. A second request stores the same states with a new time.

        Role: edit.

        :param str id: ID of the switch, in practice its host name.
        :param V1SwitchNotifyRequest body: Or a dict with JSON names.  The contract requires ``error``, ``port_states``
            and ``sync_duration``; the server requires none of them. ``error`` must be ``None`` for a successful run.
        :rtype: V1SwitchNotifyResponse
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises NotFoundError: 404: No switch has this ID.
        :raises ConflictError: 409: Another request changed the switch at the same time. The synchronization state is
            stored, the port states are not.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.notify_switch_with_http_info(id, body, **data_only(options))

    def notify_switch_with_http_info(self, id, body, **options):
        """Like :meth:`notify_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/{id}/notify",
            "POST",
            path_params={"id": path_param("id", id, "notify_switch")},
            body=request_body(body, "V1SwitchNotifyRequest", "notify_switch"),
            response_type="V1SwitchNotifyResponse",
            operation="notify_switch",
            **checked(options, "notify_switch")
        )

    def register_switch(self, body, **options):
        """Create a switch or update its stored data. Sent by the switch itself.

        ``os.vendor`` is required: without ``os``, the request handler of the server crashes and the connection is
        closed without a response.

        A known switch gets the new rack, partition, management address, management user, operating system and ports,
        and name and description if given. ``mode`` is ignored; ``console_command`` is used only at creation. Ports with
        a connected machine can be neither removed nor renamed. Known ports keep their VRF and state.

        A switch in mode ``replace`` takes over VRFs and machine connections from the one other switch of its rack that
        has machines. The server then updates these machines and sets the switch to ``operational``. The result is the
        request instead of the stored switch, with zero dates and no connections.

        If another request changes the switch at the same time, the server attempts the change ten times before it
        returns 409, which takes about 51 seconds: set a read timeout that allows for it.

        Idempotent.

        Role: edit.

        :param V1SwitchRegisterRequest body: Or a dict with JSON names. Required: ``id``, ``partition_id``,
            ``os.vendor``. The contract requires ``id``, ``nics``, ``partition_id`` and ``rack_id``, but not ``os``.
        :rtype: V1SwitchResponse
        :return: The status code is 201 for a new switch, 200 for a known one.
        :raises BadRequestError: 400: ``id`` is empty, or two ports have the same identifier.
        :raises NotFoundError: 404: The partition does not exist, or (in mode ``replace``) a machine connected to the
            other switch does not exist.
        :raises ConflictError: 409: Another request changed or created the switch at the same time.
        :raises UnprocessableError: 422: ``os.vendor`` is neither ``SONiC`` nor ``Cumulus``; a port with a connected
            machine would be removed or renamed; in mode ``replace``: there is no other switch or more than one, rack or
            partition differ, or ports are missing; the database request failed.
        """
        return self.register_switch_with_http_info(body, **data_only(options))

    def register_switch_with_http_info(self, body, **options):
        """Like :meth:`register_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/register",
            "POST",
            body=request_body(
                body, "V1SwitchRegisterRequest", "register_switch", required=('id', 'partition_id', 'os.vendor')
            ),
            response_type="V1SwitchResponse",
            operation="register_switch",
            **checked(options, "register_switch")
        )

    def toggle_switch_port(self, id, body, **options):
        """Request that a switch port with a connected machine is set up or down.

        The server stores the desired state and returns at once; the switch applies it with its next synchronization. In
        the result, ``nics[].actual`` is the desired state, while ``connections[].nic.actual`` is the state that the
        switch last reported: poll the latter with ``find_switch``. The port name is not case-sensitive.

        Idempotent.

        Role: admin.

        :param str id: ID of the switch, in practice its host name.
        :param V1SwitchPortToggleRequest body: Or a dict with JSON names. Required: ``nic``, ``status``.
        :rtype: V1SwitchResponse
        :raises BadRequestError: 400: ``status`` is neither ``UP`` nor ``DOWN`` (case-sensitive), or no machine is
            connected to the port.
        :raises NotFoundError: 404: No switch has this ID, or it has no such port. Also returned after the state was
            stored, if the partition of the switch no longer exists.
        :raises ConflictError: 409: Another request changed the switch at the same time, for example ``notify_switch``;
            retry the request.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.toggle_switch_port_with_http_info(id, body, **data_only(options))

    def toggle_switch_port_with_http_info(self, id, body, **options):
        """Like :meth:`toggle_switch_port`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch/{id}/port",
            "POST",
            path_params={"id": path_param("id", id, "toggle_switch_port")},
            body=request_body(body, "V1SwitchPortToggleRequest", "toggle_switch_port", required=('nic', 'status')),
            response_type="V1SwitchResponse",
            operation="toggle_switch_port",
            **checked(options, "toggle_switch_port")
        )

    def update_switch(self, body, **options):
        """Set description, console command and mode of a switch.

        ``console_command`` and ``mode`` are always replaced: ``None`` clears ``console_command``, and any ``mode`` but
        ``replace`` (also ``None``) sets ``operational``. ``description`` keeps its value if it is ``None``. ``name``,
        ``rack_id``, ``os``, ``management_ip`` and ``management_user`` are ignored.

        The mode ``replace`` prepares the exchange of a broken switch: the next ``register_switch`` with the same ID
        takes over the configuration of the other switch of the rack.

        If another request changes the switch at the same time, the server attempts the change ten times before it
        returns 409, which takes about 51 seconds: set a read timeout that allows for it.

        Idempotent.

        Role: admin.

        :param V1SwitchUpdateRequest body: Or a dict with JSON names. Required: ``id``. The contract also requires
            ``rack_id``, which the server ignores. Send ``mode`` and ``console_command``, too, unless they are to be
            reset.
        :rtype: V1SwitchResponse
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises NotFoundError: 404: No switch has this ID. Also returned after the change was stored, if the partition
            of the switch no longer exists.
        :raises ConflictError: 409: Another request changed the switch at the same time.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.update_switch_with_http_info(body, **data_only(options))

    def update_switch_with_http_info(self, body, **options):
        """Like :meth:`update_switch`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/switch",
            "POST",
            body=request_body(body, "V1SwitchUpdateRequest", "update_switch", required=('id',)),
            response_type="V1SwitchResponse",
            operation="update_switch",
            **checked(options, "update_switch")
        )
