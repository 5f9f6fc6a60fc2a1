"""PartitionApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class PartitionApi(object):
    """Partitions: separate locations with their own machines, switches, networks and boot images.

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

    def create_partition(self, body, **options):
        """Create a partition and its message queue topic.

        ``bootconfig.imageurl`` and ``bootconfig.kernelurl`` are required: the server sends a HEAD request to each, and
        rejects the partition unless both return a status code below 400. The server sets no timeout for these requests,
        so the response can take long: set a read timeout that allows for it. At most three DNS servers (IP addresses)
        and five NTP servers (IP addresses or host names) are allowed. The NSQ topic ``<id>-machine`` is created first
        and stays if a later step fails.

        Idempotent. A second request returns 409 and changes nothing.

        Role: admin.

        :param V1PartitionCreateRequest body: Or a dict with JSON names. Required: ``id``, ``bootconfig.imageurl``,
            ``bootconfig.kernelurl``. The contract requires ``id`` and ``bootconfig``, but none of the fields of
            ``bootconfig``.
        :rtype: V1PartitionResponse
        :raises BadRequestError: 400: ``id`` is empty; ``imageurl`` or ``kernelurl`` is missing or not reachable from
            the server; a DNS or NTP server is malformed, or there are too many.
        :raises ConflictError: 409: The ID is in use.
        :raises UnprocessableError: 422: The database request failed.
        :raises ServerError: 500: The message queue topic could not be created.
        """
        return self.create_partition_with_http_info(body, **data_only(options))

    def create_partition_with_http_info(self, body, **options):
        """Like :meth:`create_partition`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition",
            "PUT",
            body=request_body(
                body,
                "V1PartitionCreateRequest",
                "create_partition",
                required=('id', 'bootconfig.imageurl', 'bootconfig.kernelurl'),
            ),
            response_type="V1PartitionResponse",
            operation="create_partition",
            **checked(options, "create_partition")
        )

    def delete_partition(self, id, **options):
        """Delete a partition without checking whether it is in use.

        Machines, switches and networks of the partition stay and refer to an ID that no longer exists. ``find_switch``
        returns 404 for such a switch; ``list_switches`` returns it with an empty partition. The message queue topic is
        not removed.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the partition.
        :rtype: V1PartitionResponse
        :return: The deleted partition.
        :raises NotFoundError: 404: No partition has this ID.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.delete_partition_with_http_info(id, **data_only(options))

    def delete_partition_with_http_info(self, id, **options):
        """Like :meth:`delete_partition`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_partition")},
            response_type="V1PartitionResponse",
            operation="delete_partition",
            **checked(options, "delete_partition")
        )

    def find_partition(self, id, **options):
        """Return the partition with this ID.

        Role: any authenticated user.

        :param str id: ID of the partition.
        :rtype: V1PartitionResponse
        :raises NotFoundError: 404: No partition has this ID.
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.find_partition_with_http_info(id, **data_only(options))

    def find_partition_with_http_info(self, id, **options):
        """Like :meth:`find_partition`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_partition")},
            response_type="V1PartitionResponse",
            operation="find_partition",
            **checked(options, "find_partition")
        )

    def list_partitions(self, **options):
        """Return all partitions.

        The result has no defined order.

        Role: any authenticated user.

        :rtype: list[V1PartitionResponse]
        :raises UnprocessableError: 422: The database request failed.
        """
        return self.list_partitions_with_http_info(**data_only(options))

    def list_partitions_with_http_info(self, **options):
        """Like :meth:`list_partitions`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition",
            "GET",
            response_type="list[V1PartitionResponse]",
            operation="list_partitions",
            **checked(options, "list_partitions")
        )

    def partition_capacity(self, body, **options):
        """Return the number of machines of each partition by size, state and reservation.

        ``id`` and ``sizeid`` restrict what is counted; with ``projectid``, ``free`` includes what is reserved for that
        project. Partitions and sizes without machines are not in the result, and a machine that has never sent a
        provisioning event is not counted. Machines of a size that is not defined are counted under the size ID
        ``unknown``. Neither partitions nor sizes have a defined order. The request is expensive: the server reads all
        machines, events, sizes and reservations.

        Role: any authenticated user.

        :param V1PartitionCapacityRequest body: Or a dict with JSON names.  The contract requires ``projectid``; the
            server requires no field. Without filters, everything is counted.
        :rtype: list[V1PartitionCapacity]
        :raises BadRequestError: 400: Any error: a malformed body, an unknown partition ID (not 404), a failed database
            request.
        """
        return self.partition_capacity_with_http_info(body, **data_only(options))

    def partition_capacity_with_http_info(self, body, **options):
        """Like :meth:`partition_capacity`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition/capacity",
            "POST",
            body=request_body(body, "V1PartitionCapacityRequest", "partition_capacity"),
            response_type="list[V1PartitionCapacity]",
            read_only=True,
            operation="partition_capacity",
            **checked(options, "partition_capacity")
        )

    def update_partition(self, body, **options):
        """Change name, labels, boot configuration or servers of a partition.

        Always send ``bootconfig``, at least as an empty object: without it, the request handler of the server crashes
        and the connection is closed without a response. Other fields that are ``None`` keep their value. ``labels``,
        ``dns_servers`` and ``ntp_servers`` replace the stored value as a whole; an empty one clears it. A new
        ``imageurl`` or ``kernelurl`` is checked with a HEAD request as in ``create_partition``; an empty string is
        rejected. The server sets no timeout for these requests, so the response can take long: set a read timeout that
        allows for it.

        The last writer wins: the server detects only changes that overlap with the request itself.

        Idempotent.

        Role: admin.

        :param V1PartitionUpdateRequest body: Or a dict with JSON names. Required: ``id``, ``bootconfig``. The contract
            requires ``id``, ``dns_servers`` and ``ntp_servers``, but not ``bootconfig``. The server does not need the
            two lists, but crashes without ``bootconfig``.
        :rtype: V1PartitionResponse
        :raises BadRequestError: 400: ``imageurl`` or ``kernelurl`` is not reachable from the server; a DNS or NTP
            server is malformed, or there are too many; another request changed the partition at the same time (400, not
            409); the database write failed.
        :raises NotFoundError: 404: No partition has this ID.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.update_partition_with_http_info(body, **data_only(options))

    def update_partition_with_http_info(self, body, **options):
        """Like :meth:`update_partition`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/partition",
            "POST",
            body=request_body(body, "V1PartitionUpdateRequest", "update_partition", required=('id', 'bootconfig')),
            response_type="V1PartitionResponse",
            operation="update_partition",
            **checked(options, "update_partition")
        )
