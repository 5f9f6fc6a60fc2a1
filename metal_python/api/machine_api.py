"""MachineApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, query, request_body
from metal_python.api_client import ApiClient


class MachineApi(object):
    """Bare-metal machines: inventory, allocation, power, BMC data and issues.

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

    def allocate_machine(self, body, **options):
        """Allocate a machine to a project and start the installation of an image.

        Returns when the machine is reserved and has its IP addresses and ASN. The installation runs afterwards: poll
        ``find_machine`` until the newest entry of ``events.log`` is ``Phoned Home``. ``allocation.succeeded`` stays
        ``False``.

        Without ``uuid``, the server selects a random machine of this size and partition that is waiting, alive and in
        state available, from the racks that the project uses least, and respects size reservations. With ``uuid``, it
        allocates that machine whatever its state, liveliness or installer status, even if it is ``LOCKED``, and ignores
        ``sizeid`` and ``partitionid``; the installation starts when the machine boots into the installer.

        An image ID without patch version stands for the newest image of that minor version. DNS and NTP servers default
        to those of the partition, the filesystem layout to the one that matches size and image. The server compares the
        machine quota of the project with its number of firewalls, so plain machines never use it up. After a failure,
        acquired IP addresses are released in the background.

        Not idempotent. Without ``uuid``, each request allocates one more machine; with ``uuid``, a second request
        returns 422. After a lost response, search by ``allocation_project`` and a unique tag or name before sending the
        request again.

        Role: edit.

        :param V1MachineAllocateRequest body: Or a dict with JSON names. Required: ``projectid``, ``imageid``,
            ``networks``, ``partitionid`` (unless ``uuid`` is set), ``sizeid`` (unless ``uuid`` is set). The contract
            requires ``imageid``, ``partitionid``, ``projectid``, ``sizeid`` and ``ssh_pub_keys``. The server also
            requires at least one entry in ``networks``, requires ``partitionid`` and ``sizeid`` only without ``uuid``,
            and does not require ``ssh_pub_keys``.
        :rtype: V1MachineResponse
        :raises BadRequestError: 400: The body is not valid JSON; ``networks`` is empty; image, size, partition or
            ``uuid`` is unknown (not 404); the image lacks the feature ``machine``; ``partitionid`` and ``sizeid`` are
            ``None`` without ``uuid``; a DNS or NTP server is invalid.
        :raises NotFoundError: 404: Project, network, IP address or filesystem layout is unknown.
        :raises ConflictError: 409: Another request changed the machine or an IP address at the same time; retry the
            request.
        :raises UnprocessableError: 422: No machine is available; the machine ``uuid`` is already allocated; another
            allocation in the partition held the lock for more than 10 s; size and image do not fit; the filesystem
            layout does not fit the disks; an IP address or SSH key is malformed; the combination of networks and IP
            addresses is not allowed; the caller has no email address.
        :raises ServerError: 500: A network has no free IP address left, or the masterdata service failed.
        """
        return self.allocate_machine_with_http_info(body, **data_only(options))

    def allocate_machine_with_http_info(self, body, **options):
        """Like :meth:`allocate_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/allocate",
            "POST",
            body=request_body(
                body,
                "V1MachineAllocateRequest",
                "allocate_machine",
                required=('projectid', 'imageid', 'networks'),
                unless={'partitionid': 'uuid', 'sizeid': 'uuid'},
            ),
            response_type="V1MachineResponse",
            operation="allocate_machine",
            **checked(options, "allocate_machine")
        )

    def chassis_identify_led_off(self, id, body, description=None, **options):
        """Switch the identify LED of the machine off.

        ``ledstate`` in the stored record and in the result changes at once, whatever the hardware does. go-hal (June
        2026) does not implement the command for Lenovo boards. The method returns when the command is queued for
        metal-bmc. The result of the command is never reported. metal-bmc attempts a failing command twice.

        Idempotent.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :param str description: Reason, stored in ``ledstate.description``. ``None`` clears the stored one.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises ConflictError: 409: Another request changed the machine at the same time; retry the request.
        :raises UnprocessableError: 422: The command could not be queued (``ledstate`` is already changed), or the
            database failed.
        """
        return self.chassis_identify_led_off_with_http_info(id, body, description, **data_only(options))

    def chassis_identify_led_off_with_http_info(self, id, body, description=None, **options):
        """Like :meth:`chassis_identify_led_off`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/chassis-identify-led-off",
            "POST",
            path_params={"id": path_param("id", id, "chassis_identify_led_off")},
            query_params=query("chassis_identify_led_off", ("description", description, str)),
            body=request_body(body, "V1EmptyBody", "chassis_identify_led_off"),
            response_type="V1MachineResponse",
            operation="chassis_identify_led_off",
            **checked(options, "chassis_identify_led_off")
        )

    def chassis_identify_led_on(self, id, body, description=None, **options):
        """Switch the identify LED of the machine on.

        ``ledstate`` in the stored record and in the result changes at once, whatever the hardware does. go-hal (June
        2026) does not implement the command for Lenovo boards. The method returns when the command is queued for
        metal-bmc. The result of the command is never reported. metal-bmc attempts a failing command twice.

        Idempotent.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :param str description: Reason, stored in ``ledstate.description``. ``None`` clears the stored one.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises ConflictError: 409: Another request changed the machine at the same time; retry the request.
        :raises UnprocessableError: 422: The command could not be queued (``ledstate`` is already changed), or the
            database failed.
        """
        return self.chassis_identify_led_on_with_http_info(id, body, description, **data_only(options))

    def chassis_identify_led_on_with_http_info(self, id, body, description=None, **options):
        """Like :meth:`chassis_identify_led_on`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/chassis-identify-led-on",
            "POST",
            path_params={"id": path_param("id", id, "chassis_identify_led_on")},
            query_params=query("chassis_identify_led_on", ("description", description, str)),
            body=request_body(body, "V1EmptyBody", "chassis_identify_led_on"),
            response_type="V1MachineResponse",
            operation="chassis_identify_led_on",
            **checked(options, "chassis_identify_led_on")
        )

    def delete_machine(self, id, **options):
        """Remove the record of a dead, unallocated machine.

        Also removes the machine from its switches; the hardware is not touched. The liveliness must be ``Dead``, which
        a machine without allocation reaches 5 minutes after its last event, for example after power-off. The record is
        created again when the machine boots or its BMC is reported. The state ``LOCKED`` does not prevent deletion. To
        end an allocation, use ``free_machine``.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: UUID of the machine.
        :rtype: V1MachineResponse
        :return: The machine as it was before the deletion.
        :raises NotFoundError: 404: No machine has this UUID. Also returned after a successful deletion, if the machine
            had never sent a provisioning event.
        :raises ConflictError: 409: Another request changed a switch record at the same time; retry the request.
        :raises UnprocessableError: 422: The machine is allocated, or its liveliness is not ``Dead``.
        """
        return self.delete_machine_with_http_info(id, **data_only(options))

    def delete_machine_with_http_info(self, id, **options):
        """Like :meth:`delete_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_machine")},
            response_type="V1MachineResponse",
            operation="delete_machine",
            **checked(options, "delete_machine")
        )

    def find_ipmi_machine(self, id, **options):
        """Return a machine together with the access data of its BMC.

        The result contains user and password of the BMC in plain text, although the role view is enough: keep it out of
        logs. Returns 404 in the same cases as ``find_machine``.

        Role: view.

        :param str id: UUID of the machine.
        :rtype: V1MachineIPMIResponse
        :return: ``powermetric`` and ``powersupplies`` are often ``None``, although the contract requires them.
        :raises NotFoundError: 404: No machine has this UUID, the machine has never sent a provisioning event, or its
            size, partition or image record is missing.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_ipmi_machine_with_http_info(id, **data_only(options))

    def find_ipmi_machine_with_http_info(self, id, **options):
        """Like :meth:`find_ipmi_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/ipmi",
            "GET",
            path_params={"id": path_param("id", id, "find_ipmi_machine")},
            response_type="V1MachineIPMIResponse",
            operation="find_ipmi_machine",
            **checked(options, "find_ipmi_machine")
        )

    def find_ipmi_machines(self, body, **options):
        """Return the matching machines together with the access data of their BMCs.

        The filters work as in ``find_machines``. Each entry contains user and password of the BMC in plain text,
        although the role view is enough: keep the result out of logs.

        Role: view.

        :param V1MachineFindRequest body: Or a dict with JSON names.
        :rtype: list[V1MachineIPMIResponse]
        :return: Empty list if nothing matches. ``powermetric`` and ``powersupplies`` are often ``None``, although the
            contract requires them.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_ipmi_machines_with_http_info(body, **data_only(options))

    def find_ipmi_machines_with_http_info(self, body, **options):
        """Like :meth:`find_ipmi_machines`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/ipmi/find",
            "POST",
            body=request_body(body, "V1MachineFindRequest", "find_ipmi_machines"),
            response_type="list[V1MachineIPMIResponse]",
            read_only=True,
            operation="find_ipmi_machines",
            **checked(options, "find_ipmi_machines")
        )

    def find_machine(self, id, **options):
        """Return the machine with this UUID.

        Returns 404 for an existing machine if it has never sent a provisioning event (the server knows it only from a
        BMC report), or if its size, partition or image record was deleted. In both cases, ``find_machines`` with the
        filter ``id`` returns the machine.

        Role: view.

        :param str id: UUID of the machine.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID, the machine has never sent a provisioning event, or its
            size, partition or image record is missing.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_machine_with_http_info(id, **data_only(options))

    def find_machine_with_http_info(self, id, **options):
        """Like :meth:`find_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_machine")},
            response_type="V1MachineResponse",
            operation="find_machine",
            **checked(options, "find_machine")
        )

    def find_machines(self, body, **options):
        """Return the machines that match all given filters.

        All filters must match. A list filter matches if the machine has every listed value. Values are compared exactly
        and case-sensitively; there are no patterns or ranges. ``None`` and an empty list do not filter, but an empty
        string does. Without filters, the result contains every machine.

        A machine without allocation never matches a filter on ``allocation_*`` or ``network_*``. The result has no
        defined order and no paging.

        Role: view.

        :param V1MachineFindRequest body: Or a dict with JSON names.
        :rtype: list[V1MachineResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_machines_with_http_info(body, **data_only(options))

    def find_machines_with_http_info(self, body, **options):
        """Like :meth:`find_machines`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/find",
            "POST",
            body=request_body(body, "V1MachineFindRequest", "find_machines"),
            response_type="list[V1MachineResponse]",
            read_only=True,
            operation="find_machines",
            **checked(options, "find_machines")
        )

    def free_machine(self, id, **options):
        """End the allocation of a machine and restart it into the installer.

        Clears allocation and tags, takes the switch ports out of the VRF, removes the VPN node, and orders metal-bmc to
        boot the machine from PXE with a reset. The method returns before the machine has restarted. Ephemeral IP
        addresses that no other machine uses and the ASN are released in the background; static IP addresses stay.

        A machine without allocation is accepted and restarted as well. The identify LED is switched off, even if the
        request then fails because the machine is locked; ``ledstate`` keeps its old value until the next BMC report.

        Not idempotent. A second request resets the machine again. If the machine has been allocated again in the
        meantime, the second request ends that allocation. After a lost response, compare ``allocation.allocationuuid``
        first.

        Role: edit.

        :param str id: UUID of the machine.
        :rtype: V1MachineResponse
        :return: The machine without allocation.
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises ConflictError: 409: Another request changed the machine or a switch record at the same time. The reset
            may already be ordered while the allocation still exists: check the machine, then retry the request.
        :raises UnprocessableError: 422: The machine is ``LOCKED``, or the command could not be queued.
        """
        return self.free_machine_with_http_info(id, **data_only(options))

    def free_machine_with_http_info(self, id, **options):
        """Like :meth:`free_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/free",
            "DELETE",
            path_params={"id": path_param("id", id, "free_machine")},
            response_type="V1MachineResponse",
            operation="free_machine",
            **checked(options, "free_machine")
        )

    def get_machine_console_password(self, body, **options):
        """Return the console password of an allocated machine.

        The password is an empty string until the installation has reported it.

        The server logs reason, name and email address of the caller, and records the request in the audit trail. The
        method therefore does not count as read-only: the client does not send the request again once it may have been
        sent.

        The request is a GET with a JSON body. A proxy that drops the body of GET requests makes the server return 400.

        Idempotent.

        Role: edit.

        :param V1MachineConsolePasswordRequest body: Or a dict with JSON names. Required: ``id``. The contract also
            requires ``reason``; the server needs it only if it is configured with a minimum length (none by default).
        :rtype: V1MachineConsolePasswordResponse
        :raises BadRequestError: 400: The body is not valid JSON, or ``reason`` is shorter than the configured minimum
            (in bytes).
        :raises NotFoundError: 404: No machine has this UUID.
        :raises UnprocessableError: 422: The machine is not allocated.
        """
        return self.get_machine_console_password_with_http_info(body, **data_only(options))

    def get_machine_console_password_with_http_info(self, body, **options):
        """Like :meth:`get_machine_console_password`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/consolepassword",
            "GET",
            body=request_body(
                body, "V1MachineConsolePasswordRequest", "get_machine_console_password", required=('id',)
            ),
            response_type="V1MachineConsolePasswordResponse",
            read_only=False,
            operation="get_machine_console_password",
            **checked(options, "get_machine_console_password")
        )

    def ipmi_report(self, body, **options):
        """Report BMC addresses and states of the machines of one partition.

        metal-bmc sends this request, every 5 minutes by default. An unknown UUID becomes a new machine record with BMC
        address (port 623) and LED state only. For a known machine of the partition, the server stores address, FRU,
        versions, power data, LED state and ``last_updated``. Empty strings and ``None`` keep the stored value, except
        ``bmc_ip`` and ``power_supplies``, which always replace it.

        Machines that cannot be written, or that belong to another or no partition, are only logged: compare ``updated``
        and ``created`` with the reports that were sent.

        Idempotent. A second request lists the UUIDs that the first one created under ``updated``.

        Role: edit.

        :param V1MachineIpmiReports body: Or a dict with JSON names. Required: ``partitionid``. The contract does not
            list any required field.
        :rtype: V1MachineIpmiReportResponse
        :raises BadRequestError: 400: The body is not valid JSON, or ``partitionid`` is empty.
        :raises NotFoundError: 404: The partition is unknown.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.ipmi_report_with_http_info(body, **data_only(options))

    def ipmi_report_with_http_info(self, body, **options):
        """Like :meth:`ipmi_report`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/ipmi",
            "POST",
            body=request_body(body, "V1MachineIpmiReports", "ipmi_report", required=('partitionid',)),
            response_type="V1MachineIpmiReportResponse",
            operation="ipmi_report",
            **checked(options, "ipmi_report")
        )

    def issues(self, body, **options):
        """Return the machines that have issues, with the IDs of their issues.

        The machine filters work as in ``find_machines``. Issues below ``severity`` are left out; ``omit`` takes
        precedence over ``only``. Shared ASNs and shared BMC addresses are detected only among the machines that the
        filters select. A machine that has never sent a provisioning event has the issue ``no-event-container`` and is
        not checked further.

        The result is sorted by machine UUID; machines without issues are left out. The request is expensive: the server
        reads the events of all machines.

        Role: view.

        :param V1MachineIssuesRequest body: Or a dict with JSON names.  The contract requires ``last_error_threshold``,
            ``omit``, ``only`` and ``severity``; the server requires none of them.
        :rtype: list[V1MachineIssueResponse]
        :return: Empty list if no machine has an issue.
        :raises BadRequestError: 400: The body is not valid JSON, or it contains an unknown severity or issue ID.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.issues_with_http_info(body, **data_only(options))

    def issues_with_http_info(self, body, **options):
        """Like :meth:`issues`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/issues/evaluate",
            "POST",
            body=request_body(body, "V1MachineIssuesRequest", "issues"),
            response_type="list[V1MachineIssueResponse]",
            read_only=True,
            operation="issues",
            **checked(options, "issues")
        )

    def list_issues(self, **options):
        """Return all issue types that the server can detect.

        The list is built into the server (13 types, in a fixed order) and says nothing about actual machines; use
        ``issues`` for those. ``details`` is always empty.

        Role: view.

        :rtype: list[V1MachineIssue]
        """
        return self.list_issues_with_http_info(**data_only(options))

    def list_issues_with_http_info(self, **options):
        """Like :meth:`list_issues`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/issues",
            "GET",
            response_type="list[V1MachineIssue]",
            operation="list_issues",
            **checked(options, "list_issues")
        )

    def list_machines(self, **options):
        """Return all machines of all partitions.

        The response contains the whole inventory, without paging and in no defined order. Prefer ``find_machines`` with
        filters.

        If the size, partition or image record of a machine is missing, the machine has a placeholder with an empty
        ``id`` and zero dates in its place. A machine of the size ``unknown`` has such a placeholder, too.

        Role: view.

        :rtype: list[V1MachineResponse]
        :return: Empty list if there are no machines.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_machines_with_http_info(**data_only(options))

    def list_machines_with_http_info(self, **options):
        """Like :meth:`list_machines`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine",
            "GET",
            response_type="list[V1MachineResponse]",
            operation="list_machines",
            **checked(options, "list_machines")
        )

    def machine_bios(self, id, body, **options):
        """Make the BIOS setup the boot target of the machine.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. The machine is not restarted: call ``machine_reset`` or
        ``machine_cycle`` afterwards. Through Redfish, the setting holds for one boot. go-hal (June 2026) does not
        implement it for Lenovo boards.

        Idempotent.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises UnprocessableError: 422: The command could not be queued, or the database failed.
        """
        return self.machine_bios_with_http_info(id, body, **data_only(options))

    def machine_bios_with_http_info(self, id, body, **options):
        """Like :meth:`machine_bios`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/bios",
            "POST",
            path_params={"id": path_param("id", id, "machine_bios")},
            body=request_body(body, "V1EmptyBody", "machine_bios"),
            response_type="V1MachineResponse",
            operation="machine_bios",
            **checked(options, "machine_bios")
        )

    def machine_cycle(self, id, body, **options):
        """Order the BMC to switch the power of the machine off and on.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. Before that, the server logs a ``Planned Reboot`` event, which
        clears ``crash_loop`` and sets ``liveliness`` to ``Alive`` until the next check. On Dell, Gigabyte and Lenovo
        boards, go-hal (June 2026) sends a forced restart instead.

        Not idempotent. Each request restarts the machine again.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued, if the size,
            partition or image record of the machine is missing.
        :raises UnprocessableError: 422: The event could not be stored, or the command could not be queued.
        """
        return self.machine_cycle_with_http_info(id, body, **data_only(options))

    def machine_cycle_with_http_info(self, id, body, **options):
        """Like :meth:`machine_cycle`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/cycle",
            "POST",
            path_params={"id": path_param("id", id, "machine_cycle")},
            body=request_body(body, "V1EmptyBody", "machine_cycle"),
            response_type="V1MachineResponse",
            operation="machine_cycle",
            **checked(options, "machine_cycle")
        )

    def machine_disk(self, id, body, **options):
        """Make the disk the boot target of the machine.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. The machine is not restarted: call ``machine_reset`` or
        ``machine_cycle`` afterwards. Through Redfish, the setting holds until it is changed. go-hal (June 2026) does
        not implement it for Lenovo boards.

        Idempotent.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises UnprocessableError: 422: The command could not be queued, or the database failed.
        """
        return self.machine_disk_with_http_info(id, body, **data_only(options))

    def machine_disk_with_http_info(self, id, body, **options):
        """Like :meth:`machine_disk`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/disk",
            "POST",
            path_params={"id": path_param("id", id, "machine_disk")},
            body=request_body(body, "V1EmptyBody", "machine_disk"),
            response_type="V1MachineResponse",
            operation="machine_disk",
            **checked(options, "machine_disk")
        )

    def machine_off(self, id, body, **options):
        """Order the BMC to power the machine off at once.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. Before that, the server logs a ``Planned Reboot`` event, which
        clears ``crash_loop`` and sets ``liveliness`` to ``Alive`` until the next check. The operating system is not
        shut down; the power is cut.

        Idempotent. A second request adds one more event to the log.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued, if the size,
            partition or image record of the machine is missing.
        :raises UnprocessableError: 422: The event could not be stored, or the command could not be queued.
        """
        return self.machine_off_with_http_info(id, body, **data_only(options))

    def machine_off_with_http_info(self, id, body, **options):
        """Like :meth:`machine_off`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/off",
            "POST",
            path_params={"id": path_param("id", id, "machine_off")},
            body=request_body(body, "V1EmptyBody", "machine_off"),
            response_type="V1MachineResponse",
            operation="machine_off",
            **checked(options, "machine_off")
        )

    def machine_on(self, id, body, **options):
        """Order the BMC to power the machine on.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. On Dell, Gigabyte and Lenovo boards, go-hal (June 2026) sends a
        forced restart instead.

        Not idempotent. The stored state is the same after a second request, but on Dell, Gigabyte and Lenovo boards
        each request restarts a running machine.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises UnprocessableError: 422: The command could not be queued, or the database failed.
        """
        return self.machine_on_with_http_info(id, body, **data_only(options))

    def machine_on_with_http_info(self, id, body, **options):
        """Like :meth:`machine_on`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/on",
            "POST",
            path_params={"id": path_param("id", id, "machine_on")},
            body=request_body(body, "V1EmptyBody", "machine_on"),
            response_type="V1MachineResponse",
            operation="machine_on",
            **checked(options, "machine_on")
        )

    def machine_pxe(self, id, body, **options):
        """Make network boot (PXE) the boot target of the machine.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. The machine is not restarted: call ``machine_reset`` or
        ``machine_cycle`` afterwards. Through Redfish, the setting holds until it is changed. go-hal (June 2026) does
        not implement it for Lenovo boards.

        Idempotent.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises UnprocessableError: 422: The command could not be queued, or the database failed.
        """
        return self.machine_pxe_with_http_info(id, body, **data_only(options))

    def machine_pxe_with_http_info(self, id, body, **options):
        """Like :meth:`machine_pxe`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/pxe",
            "POST",
            path_params={"id": path_param("id", id, "machine_pxe")},
            body=request_body(body, "V1EmptyBody", "machine_pxe"),
            response_type="V1MachineResponse",
            operation="machine_pxe",
            **checked(options, "machine_pxe")
        )

    def machine_reset(self, id, body, **options):
        """Order the BMC to hard-reset the machine.

        The method returns when the command is queued for metal-bmc. The result of the command is never reported.
        metal-bmc attempts a failing command twice. Before that, the server logs a ``Planned Reboot`` event, which
        clears ``crash_loop`` and sets ``liveliness`` to ``Alive`` until the next check. The operating system is not
        shut down.

        Not idempotent. Each request resets the machine again.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1EmptyBody body: Or a dict with JSON names.
        :rtype: V1MachineResponse
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued, if the size,
            partition or image record of the machine is missing.
        :raises UnprocessableError: 422: The event could not be stored, or the command could not be queued.
        """
        return self.machine_reset_with_http_info(id, body, **data_only(options))

    def machine_reset_with_http_info(self, id, body, **options):
        """Like :meth:`machine_reset`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/power/reset",
            "POST",
            path_params={"id": path_param("id", id, "machine_reset")},
            body=request_body(body, "V1EmptyBody", "machine_reset"),
            response_type="V1MachineResponse",
            operation="machine_reset",
            **checked(options, "machine_reset")
        )

    def reinstall_machine(self, id, body, **options):
        """Reinstall an allocated machine with the given image.

        Keeps allocation, networks and IP addresses, sets ``allocation.reinstall``, takes the switch ports out of the
        VRF, and orders metal-bmc to restart the machine from PXE. The method returns before the machine has restarted.

        Only disks with ``wipeonreinstall`` in the filesystem layout are erased, and at least one disk must have it. The
        image ID must be complete, including the patch version. The server does not check whether the image fits role,
        size and layout. The installer may give up and restore the previous image. ``changed`` in the result is the time
        before this request.

        Not idempotent. Each request restarts the machine and the installation.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1MachineReinstallRequest body: Or a dict with JSON names. Required: ``imageid``. The contract also
            requires ``id``; the server uses only the UUID in the path.
        :rtype: V1MachineResponse
        :raises BadRequestError: 400: The body is not valid JSON; the machine is ``LOCKED`` or not allocated;
            ``imageid`` is empty.
        :raises NotFoundError: 404: No machine has this UUID, or no image has exactly this ID. Nothing is changed.
        :raises ConflictError: 409: Another request changed the machine or a switch record at the same time. The machine
            may already be marked without having been restarted: retry the request.
        :raises UnprocessableError: 422: No disk of the filesystem layout may be erased, no layout matches an old
            allocation, or the restart could not be queued.
        """
        return self.reinstall_machine_with_http_info(id, body, **data_only(options))

    def reinstall_machine_with_http_info(self, id, body, **options):
        """Like :meth:`reinstall_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/reinstall",
            "POST",
            path_params={"id": path_param("id", id, "reinstall_machine")},
            body=request_body(body, "V1MachineReinstallRequest", "reinstall_machine", required=('imageid',)),
            response_type="V1MachineResponse",
            operation="reinstall_machine",
            **checked(options, "reinstall_machine")
        )

    def set_machine_state(self, id, body, **options):
        """Set the state of a machine to available, reserved or locked.

        ``RESERVED`` and ``LOCKED`` keep a machine out of allocations that do not name it by ``uuid``. ``LOCKED`` also
        blocks ``free_machine`` and ``reinstall_machine``. Power commands, deletion and allocation by ``uuid`` work in
        every state. The server sets the issuer to the email address of the caller (empty for the available state) and
        clears the stored ``metal_hammer_version`` until the machine registers again. ``RESERVED`` is stored as
        ``TAINTED`` and returned as ``RESERVED``.

        Idempotent. Only ``changed`` differs after a second request.

        Role: edit.

        :param str id: UUID of the machine.
        :param V1MachineState body: Or a dict with JSON names.  The contract requires ``value``, ``description`` and
            ``metal_hammer_version``. The server requires ``description`` only for ``RESERVED`` and ``LOCKED``, treats a
            ``value`` of ``None`` as available, and ignores ``metal_hammer_version`` and ``issuer``.
        :rtype: V1MachineResponse
        :raises BadRequestError: 400: The body is not valid JSON, ``value`` is unknown, or a description is missing for
            ``RESERVED`` or ``LOCKED``.
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises ConflictError: 409: Another request changed the machine at the same time; retry the request.
        :raises UnprocessableError: 422: The database could not be read or written.
        """
        return self.set_machine_state_with_http_info(id, body, **data_only(options))

    def set_machine_state_with_http_info(self, id, body, **options):
        """Like :meth:`set_machine_state`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/{id}/state",
            "POST",
            path_params={"id": path_param("id", id, "set_machine_state")},
            body=request_body(body, "V1MachineState", "set_machine_state"),
            response_type="V1MachineResponse",
            operation="set_machine_state",
            **checked(options, "set_machine_state")
        )

    def update_firmware(self, id, body, **options):
        """Order a BIOS or BMC firmware update of a machine.

        The method returns when the command is queued for metal-bmc. The result is never reported; watch
        ``bios.version``, or ``bmcversion`` of ``find_ipmi_machine``.

        The revision must have been uploaded for the board vendor and part number in the FRU data of the machine. The
        server searches only the first 1000 objects of a kind in the firmware storage. The download link for metal-bmc
        is valid for 2 hours. go-hal (June 2026) updates only Supermicro and Dell boards; for Lenovo and Gigabyte boards
        the command has no effect and no error.

        Not idempotent. Each request starts an update until the machine reports the new version.

        Role: admin.

        :param str id: UUID of the machine.
        :param V1MachineUpdateFirmwareRequest body: Or a dict with JSON names. Required: ``kind``, ``revision``. The
            contract also requires ``description``; the server ignores it.
        :rtype: V1MachineResponse
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the command was queued or the change
            was stored, if the machine has never sent a provisioning event or if its size, partition or image record is
            missing.
        :raises UnprocessableError: 422: The machine already runs this revision, or the revision is not available for
            its board. Also returned for an unknown kind.
        :raises ServerError: 500: Firmware storage (S3) is not configured or failed, or the command could not be queued.
        """
        return self.update_firmware_with_http_info(id, body, **data_only(options))

    def update_firmware_with_http_info(self, id, body, **options):
        """Like :meth:`update_firmware`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine/update-firmware/{id}",
            "POST",
            path_params={"id": path_param("id", id, "update_firmware")},
            body=request_body(body, "V1MachineUpdateFirmwareRequest", "update_firmware", required=('kind', 'revision')),
            response_type="V1MachineResponse",
            operation="update_firmware",
            **checked(options, "update_firmware")
        )

    def update_machine(self, body, **options):
        """Change description, tags or SSH keys of an allocated machine.

        Changes only the stored record; nothing is sent to the machine. A list in the request replaces the stored list.
        ``None`` and an empty list keep the stored one, so neither tags nor SSH keys can be cleared. The server adds its
        own tags again (``machine.metal-stack.io/rack``, ``machine.metal-stack.io/chassis`` and
        ``machine.metal-stack.io/network.primary.asn``). If several ``key=value`` tags have the same key, the last one
        wins. SSH keys are not validated. The description is that of the allocation.

        The server does not know which version the caller read: the last writer wins. 409 means only that two requests
        changed the machine at the same time.

        Idempotent. Only ``changed`` differs after a second request.

        Role: admin.

        :param V1MachineUpdateRequest body: Or a dict with JSON names. Required: ``id``. The contract also requires
            ``description``; the server keeps the stored description if it is ``None``.
        :rtype: V1MachineResponse
        :raises BadRequestError: 400: The body is not valid JSON, or the machine is not allocated.
        :raises NotFoundError: 404: No machine has this UUID. Also returned after the change was stored, if the size,
            partition or image record of the machine is missing.
        :raises ConflictError: 409: Another request changed the machine at the same time; retry the request.
        :raises UnprocessableError: 422: The database could not be read or written.
        """
        return self.update_machine_with_http_info(body, **data_only(options))

    def update_machine_with_http_info(self, body, **options):
        """Like :meth:`update_machine`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/machine",
            "POST",
            body=request_body(body, "V1MachineUpdateRequest", "update_machine", required=('id',)),
            response_type="V1MachineResponse",
            operation="update_machine",
            **checked(options, "update_machine")
        )
