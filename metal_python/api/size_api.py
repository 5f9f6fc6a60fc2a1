"""SizeApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class SizeApi(object):
    """Machine sizes, and reservations of machines of a size for projects.

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

    def create_size(self, body, **options):
        """Create a size.

        The server checks the ID, each constraint, the overlap with other sizes and the existence of the ID, in this
        order.

        Each constraint requires ``min`` <= ``max`` and a valid glob pattern as identifier. ``gpu`` requires an
        identifier, ``memory`` must not have one. ``cores`` and ``memory`` may occur once, ``storage`` and ``gpu``
        several times. Two sizes overlap if both use the same constraint types and every pair of constraints of one type
        has the same identifier and intersecting ranges.

        The server accepts unknown constraint types, but such a size never fits a machine, and neither does a size
        without constraints: all memory, CPUs, disks and GPUs of a machine must be covered by a constraint. Existing
        machines keep their size; a machine gets its size each time it registers on network boot.

        Idempotent. A second request changes nothing and returns 409, which may hide an earlier success of the same
        caller. After a lost response, read the size.

        Role: admin.

        :param V1SizeCreateRequest body: Or a dict with JSON names. Required: ``id``. The contract also requires
            ``constraints``; the server accepts a size without constraints.
        :rtype: V1SizeResponse
        :return: ``created`` and ``changed`` have up to 9 decimal places in the response of the server, but at most 3
            when read again.
        :raises BadRequestError: 400: The body is not valid JSON, the ID is empty or ``unknown``, or the size overlaps
            with another size (the error message names it).
        :raises ConflictError: 409: A size with this ID exists.
        :raises UnprocessableError: 422: A constraint is invalid (the error message lists all faults with their index),
            or the database failed.
        """
        return self.create_size_with_http_info(body, **data_only(options))

    def create_size_with_http_info(self, body, **options):
        """Like :meth:`create_size`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size",
            "PUT",
            body=request_body(body, "V1SizeCreateRequest", "create_size", required=('id',)),
            response_type="V1SizeResponse",
            operation="create_size",
            **checked(options, "create_size")
        )

    def create_size_reservation(self, body, **options):
        """Reserve machines of a size for a project.

        In each listed partition, ``amount`` machines of the size are kept for the project: allocations of other
        projects by size and partition fail if only reserved machines are left. Allocations that name a machine by its
        UUID bypass reservations. If ``id`` is empty or ``None``, the server generates a UUID. The amount is not checked
        against the existing machines or other reservations.

        Not idempotent. With an ID that the caller chooses, a second request changes nothing and returns 409. Without
        ID, each request creates another reservation.

        Role: edit.

        :param V1SizeReservationCreateRequest body: Or a dict with JSON names. Required: ``sizeid``, ``projectid``,
            ``partitionids``, ``amount``. The contract also requires ``id``; the server generates one if it is missing.
        :rtype: V1SizeReservationResponse
        :return: ``created`` and ``changed`` have up to 9 decimal places in the response of the server, but at most 3
            when read again.
        :raises BadRequestError: 400: The body is not valid JSON, ``amount`` is below 1, there is no partition, or a
            partition is unknown or given twice.
        :raises NotFoundError: 404: The size or the project does not exist.
        :raises ConflictError: 409: A reservation with this ID exists.
        :raises UnprocessableError: 422: The database or the masterdata service failed.
        :raises ServerError: 500: The masterdata service reported an internal error.
        """
        return self.create_size_reservation_with_http_info(body, **data_only(options))

    def create_size_reservation_with_http_info(self, body, **options):
        """Like :meth:`create_size_reservation`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations",
            "PUT",
            body=request_body(
                body,
                "V1SizeReservationCreateRequest",
                "create_size_reservation",
                required=('sizeid', 'projectid', 'partitionids', 'amount'),
            ),
            response_type="V1SizeReservationResponse",
            operation="create_size_reservation",
            **checked(options, "create_size_reservation")
        )

    def delete_size(self, id, **options):
        """Delete a size and return it.

        A size with reservations is not deleted. Machines of the size are not checked: afterwards, ``find_machine``
        returns 404 for such a machine, and lists contain it with an empty size, until it registers again. Image
        constraints and filesystem layouts that name the size stay.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the size.
        :rtype: V1SizeResponse
        :raises NotFoundError: 404: No size has this ID.
        :raises UnprocessableError: 422: Reservations of this size exist, or the database failed.
        """
        return self.delete_size_with_http_info(id, **data_only(options))

    def delete_size_with_http_info(self, id, **options):
        """Like :meth:`delete_size`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_size")},
            response_type="V1SizeResponse",
            operation="delete_size",
            **checked(options, "delete_size")
        )

    def delete_size_reservation(self, id, **options):
        """Delete a reservation and return it.

        The machines become available to other projects at once.

        Idempotent. A second request returns 404.

        Role: edit.

        :param str id: ID of the reservation, usually a UUID.
        :rtype: V1SizeReservationResponse
        :raises NotFoundError: 404: No reservation has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.delete_size_reservation_with_http_info(id, **data_only(options))

    def delete_size_reservation_with_http_info(self, id, **options):
        """Like :meth:`delete_size_reservation`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_size_reservation")},
            response_type="V1SizeReservationResponse",
            operation="delete_size_reservation",
            **checked(options, "delete_size_reservation")
        )

    def find_size(self, id, **options):
        """Return the size with this ID.

        The ID is case-sensitive. The built-in size ``unknown`` returns 404. A size named ``reservations`` cannot be
        read: the server returns the list of reservations instead.

        Role: any authenticated user.

        :param str id: ID of the size.
        :rtype: V1SizeResponse
        :raises NotFoundError: 404: No size has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.find_size_with_http_info(id, **data_only(options))

    def find_size_with_http_info(self, id, **options):
        """Like :meth:`find_size`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_size")},
            response_type="V1SizeResponse",
            operation="find_size",
            **checked(options, "find_size")
        )

    def find_size_reservations(self, body, **options):
        """Return the reservations that match all given filters.

        All filters must match exactly; ``partitionid`` matches if it is among the partitions of the reservation.
        ``None`` does not filter; an empty string matches nothing. Unknown IDs find nothing.

        Role: any authenticated user.

        :param V1SizeReservationListRequest body: Or a dict with JSON names.
        :rtype: list[V1SizeReservationResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_size_reservations_with_http_info(body, **data_only(options))

    def find_size_reservations_with_http_info(self, body, **options):
        """Like :meth:`find_size_reservations`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations/find",
            "POST",
            body=request_body(body, "V1SizeReservationListRequest", "find_size_reservations"),
            response_type="list[V1SizeReservationResponse]",
            read_only=True,
            operation="find_size_reservations",
            **checked(options, "find_size_reservations")
        )

    def get_size_reservation(self, id, **options):
        """Return the reservation with this ID.

        Role: any authenticated user.

        :param str id: ID of the reservation, usually a UUID.
        :rtype: V1SizeReservationResponse
        :raises NotFoundError: 404: No reservation has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.get_size_reservation_with_http_info(id, **data_only(options))

    def get_size_reservation_with_http_info(self, id, **options):
        """Like :meth:`get_size_reservation`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations/{id}",
            "GET",
            path_params={"id": path_param("id", id, "get_size_reservation")},
            response_type="V1SizeReservationResponse",
            operation="get_size_reservation",
            **checked(options, "get_size_reservation")
        )

    def list_size_reservations(self, **options):
        """Return all reservations of all projects.

        The result has no defined order and no paging.

        Role: any authenticated user.

        :rtype: list[V1SizeReservationResponse]
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_size_reservations_with_http_info(**data_only(options))

    def list_size_reservations_with_http_info(self, **options):
        """Like :meth:`list_size_reservations`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations",
            "GET",
            response_type="list[V1SizeReservationResponse]",
            operation="list_size_reservations",
            **checked(options, "list_size_reservations")
        )

    def list_sizes(self, **options):
        """Return all sizes.

        The result has no defined order and no paging. The built-in size ``unknown``, which machines have if no size or
        more than one fits their hardware, is not stored and therefore not included.

        Role: any authenticated user.

        :rtype: list[V1SizeResponse]
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_sizes_with_http_info(**data_only(options))

    def list_sizes_with_http_info(self, **options):
        """Like :meth:`list_sizes`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size",
            "GET",
            response_type="list[V1SizeResponse]",
            operation="list_sizes",
            **checked(options, "list_sizes")
        )

    def size_reservations_usage(self, body, **options):
        """Return the usage of reservations per partition.

        The result has one entry for each partition of each matching reservation. The filters work as in
        ``find_size_reservations``. A machine counts for every reservation of its project, partition and size, firewalls
        included.

        With the filter ``partitionid``, ignore entries of other partitions: the result still contains them, with 0 as
        ``usedamount`` and ``projectallocations``, because the server counts only machines of the filtered partition.

        Role: any authenticated user.

        :param V1SizeReservationListRequest body: Or a dict with JSON names.
        :rtype: list[V1SizeReservationUsageResponse]
        :return: Empty list if no reservation matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.size_reservations_usage_with_http_info(body, **data_only(options))

    def size_reservations_usage_with_http_info(self, body, **options):
        """Like :meth:`size_reservations_usage`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations/usage",
            "POST",
            body=request_body(body, "V1SizeReservationListRequest", "size_reservations_usage"),
            response_type="list[V1SizeReservationUsageResponse]",
            read_only=True,
            operation="size_reservations_usage",
            **checked(options, "size_reservations_usage")
        )

    def suggest(self, body, **options):
        """Return size constraints that match the hardware of a machine.

        Nothing is stored, and existing sizes have no influence. The result has one constraint each for cores (sum over
        all CPUs), memory (bytes) and storage (sum over all disks, in bytes), then one for each GPU model in random
        order. ``min`` and ``max`` are both the exact value; without hardware data they are ``None``. Identifiers of
        cores and storage are the longest common prefix of the CPU models and disk names, followed by ``*`` if they
        differ.

        Role: any authenticated user.

        :param V1SizeSuggestRequest body: Or a dict with JSON names. Required: ``machineID``.
        :rtype: list[V1SizeConstraint]
        :raises BadRequestError: 400: The body is not valid JSON, or ``machine_id`` is empty.
        :raises NotFoundError: 404: No machine has this ID.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.suggest_with_http_info(body, **data_only(options))

    def suggest_with_http_info(self, body, **options):
        """Like :meth:`suggest`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/suggest",
            "POST",
            body=request_body(body, "V1SizeSuggestRequest", "suggest", required=('machineID',)),
            response_type="list[V1SizeConstraint]",
            read_only=True,
            operation="suggest",
            **checked(options, "suggest")
        )

    def update_size(self, body, **options):
        """Change a size.

        Fields that are ``None`` keep their value. Other fields replace the stored value as a whole: an empty map clears
        the labels, an empty list the constraints. The result is checked like a new size. Machines keep their size until
        they register again.

        The last writer wins. The server does not know which version the caller read: changes made since then are
        overwritten without an error.

        Idempotent. A second request stores the same values again and updates ``changed``. It overwrites what others
        wrote in between.

        Role: admin.

        :param V1SizeUpdateRequest body: Or a dict with JSON names. Required: ``id``.
        :rtype: V1SizeResponse
        :return: ``changed`` has up to 9 decimal places in the response of the server, but at most 3 when read again.
        :raises BadRequestError: 400: The body is not valid JSON, or the size overlaps with another size.
        :raises NotFoundError: 404: No size has this ID.
        :raises ConflictError: 409: Another request changed the size at the same time; retry the request.
        :raises UnprocessableError: 422: A constraint is invalid, or the database failed.
        """
        return self.update_size_with_http_info(body, **data_only(options))

    def update_size_with_http_info(self, body, **options):
        """Like :meth:`update_size`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size",
            "POST",
            body=request_body(body, "V1SizeUpdateRequest", "update_size", required=('id',)),
            response_type="V1SizeResponse",
            operation="update_size",
            **checked(options, "update_size")
        )

    def update_size_reservation(self, body, **options):
        """Change a reservation.

        Fields that are ``None`` keep their value, and so does an empty list of partitions. Labels and partitions
        replace the stored ones as a whole; an empty map clears the labels. Size and project cannot be changed. The
        result is checked like a new reservation, so the project and all partitions must still exist.

        The last writer wins. The server does not know which version the caller read: changes made since then are
        overwritten without an error.

        Idempotent. A second request stores the same values again and updates ``changed``. It overwrites what others
        wrote in between.

        Role: edit.

        :param V1SizeReservationUpdateRequest body: Or a dict with JSON names. Required: ``id``. The contract also
            requires ``amount`` and ``partitionids``; the server keeps the stored values if they are ``None``.
        :rtype: V1SizeReservationResponse
        :return: ``changed`` has up to 9 decimal places in the response of the server, but at most 3 when read again.
        :raises BadRequestError: 400: The body is not valid JSON, ``amount`` is below 1, or a partition is unknown or
            given twice.
        :raises NotFoundError: 404: The reservation, its size or its project does not exist.
        :raises ConflictError: 409: Another request changed the reservation at the same time; retry the request.
        :raises UnprocessableError: 422: The database or the masterdata service failed.
        :raises ServerError: 500: The masterdata service reported an internal error.
        """
        return self.update_size_reservation_with_http_info(body, **data_only(options))

    def update_size_reservation_with_http_info(self, body, **options):
        """Like :meth:`update_size_reservation`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size/reservations",
            "POST",
            body=request_body(body, "V1SizeReservationUpdateRequest", "update_size_reservation", required=('id',)),
            response_type="V1SizeReservationResponse",
            operation="update_size_reservation",
            **checked(options, "update_size_reservation")
        )
