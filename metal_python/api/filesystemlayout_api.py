"""FilesystemlayoutApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class FilesystemlayoutApi(object):
    """Disk layouts that the installer applies to a machine.

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

    def create_filesystem_layout(self, body, **options):
        """Create a filesystem layout.

        Devices must build on each other: RAID arrays use disks, partitions and earlier arrays; volume groups use all of
        these; logical volumes (``/dev/<group>/<volume>``) use volume groups; filesystems use any of them. Only
        ``tmpfs`` needs no device. The device path of a partition is disk plus number, with ``p`` between them if the
        disk starts with ``/dev/nvme``. No number may exceed the number of partitions of its disk. Size 0 (the rest) is
        allowed only for the highest partition number of a disk and for the last logical volume of the list.

        A partition number larger than the number of partitions of its disk, or a filesystem without ``path`` on an
        undefined device, crashes the request handler of the server. The server then closes the connection without a
        response, and a retry always fails again.

        Constraints list sizes without patterns, and operating systems with a version expression as in image
        constraints. Sizes and images need not exist. Two layouts must not match the same size, operating system and
        version; two identical expressions other than ``*`` are not detected, and the order in the database then decides
        which layout an allocation gets. A layout without sizes or without images is never selected automatically; an
        allocation must name it.

        Idempotent. A second request changes nothing and returns 409, which may hide an earlier success of the same
        caller. After a lost response, read the layout.

        Role: admin.

        :param V1FilesystemLayoutCreateRequest body: Or a dict with JSON names. Required: ``id``. The contract also
            requires ``constraints``; the server does not.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout are ``None``. Lists of strings that were not sent are ``None`` here, but
            empty when read later.
        :raises BadRequestError: 400: The body is not valid JSON, the ID is empty, a device or volume group is
            undefined, a partition number is duplicate, a create option of a filesystem contains spaces, the constraints
            are invalid, or the layout overlaps with another layout.
        :raises ConflictError: 409: A filesystem layout with this ID exists (checked before the content).
        :raises UnprocessableError: 422: The filesystem format, GPT type, RAID level or LVM type is unknown, or the
            database failed.
        """
        return self.create_filesystem_layout_with_http_info(body, **data_only(options))

    def create_filesystem_layout_with_http_info(self, body, **options):
        """Like :meth:`create_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout",
            "PUT",
            body=request_body(body, "V1FilesystemLayoutCreateRequest", "create_filesystem_layout", required=('id',)),
            response_type="V1FilesystemLayoutResponse",
            operation="create_filesystem_layout",
            **checked(options, "create_filesystem_layout")
        )

    def delete_filesystem_layout(self, id, **options):
        """Delete a filesystem layout and return it.

        The server does not check whether the layout is in use. Allocated machines keep their copy, but new allocations
        for its sizes and images fail if no other layout matches.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the filesystem layout.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout, and ``partitions`` of a disk, are ``None``.
        :raises NotFoundError: 404: No filesystem layout has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.delete_filesystem_layout_with_http_info(id, **data_only(options))

    def delete_filesystem_layout_with_http_info(self, id, **options):
        """Like :meth:`delete_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_filesystem_layout")},
            response_type="V1FilesystemLayoutResponse",
            operation="delete_filesystem_layout",
            **checked(options, "delete_filesystem_layout")
        )

    def get_filesystem_layout(self, id, **options):
        """Return the filesystem layout with this ID.

        Role: view.

        :param str id: ID of the filesystem layout.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout, and ``partitions`` of a disk, are ``None``.
        :raises NotFoundError: 404: No filesystem layout has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.get_filesystem_layout_with_http_info(id, **data_only(options))

    def get_filesystem_layout_with_http_info(self, id, **options):
        """Like :meth:`get_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout/{id}",
            "GET",
            path_params={"id": path_param("id", id, "get_filesystem_layout")},
            response_type="V1FilesystemLayoutResponse",
            operation="get_filesystem_layout",
            **checked(options, "get_filesystem_layout")
        )

    def list_filesystem_layouts(self, **options):
        """Return all filesystem layouts.

        The result has no defined order and no paging.

        Role: view.

        :rtype: list[V1FilesystemLayoutResponse]
        :return: Empty lists of the layout, and ``partitions`` of a disk, are ``None``.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_filesystem_layouts_with_http_info(**data_only(options))

    def list_filesystem_layouts_with_http_info(self, **options):
        """Like :meth:`list_filesystem_layouts`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout",
            "GET",
            response_type="list[V1FilesystemLayoutResponse]",
            operation="list_filesystem_layouts",
            **checked(options, "list_filesystem_layouts")
        )

    def match_filesystem_layout(self, body, **options):
        """Check whether a layout fits the disks of a machine, and return the layout.

        Each disk of the layout must exist on the machine under the same device name, and its partitions together must
        not exceed the size of the disk; a partition of size 0 counts as 0. Constraints on sizes and images, RAID and
        LVM are not checked.

        Role: admin. Required, although nothing is changed.

        :param V1FilesystemLayoutMatchRequest body: Or a dict with JSON names. Required: ``filesystemlayout``,
            ``machine``.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout, and ``partitions`` of a disk, are ``None``.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises NotFoundError: 404: The layout or the machine does not exist.
        :raises UnprocessableError: 422: The layout does not fit (the error message names the first device found), or
            the database failed.
        """
        return self.match_filesystem_layout_with_http_info(body, **data_only(options))

    def match_filesystem_layout_with_http_info(self, body, **options):
        """Like :meth:`match_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout/matches",
            "POST",
            body=request_body(
                body,
                "V1FilesystemLayoutMatchRequest",
                "match_filesystem_layout",
                required=('filesystemlayout', 'machine'),
            ),
            response_type="V1FilesystemLayoutResponse",
            read_only=True,
            operation="match_filesystem_layout",
            **checked(options, "match_filesystem_layout")
        )

    def try_filesystem_layout(self, body, **options):
        """Return the layout that a size and an image would get.

        Selects like an allocation: the first layout, in database order, whose constraints match. Neither the size nor
        the image needs to exist; only operating system and version of the image ID count. An image ID without patch
        version is not resolved to the newest image (``ubuntu-24.04`` means version 24.4.0), so pass the full ID.

        Role: admin. Required, although nothing is changed.

        :param V1FilesystemLayoutTryRequest body: Or a dict with JSON names. Required: ``image``, ``size``.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout, and ``partitions`` of a disk, are ``None``.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: No layout matches (not 404), the image ID contains no valid version, or the
            database failed.
        """
        return self.try_filesystem_layout_with_http_info(body, **data_only(options))

    def try_filesystem_layout_with_http_info(self, body, **options):
        """Like :meth:`try_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout/try",
            "POST",
            body=request_body(
                body, "V1FilesystemLayoutTryRequest", "try_filesystem_layout", required=('image', 'size')
            ),
            response_type="V1FilesystemLayoutResponse",
            read_only=True,
            operation="try_filesystem_layout",
            **checked(options, "try_filesystem_layout")
        )

    def update_filesystem_layout(self, body, **options):
        """Replace a filesystem layout.

        Replaces the stored layout as a whole: every field that is ``None`` becomes empty, name, description and
        constraints included. The layout is checked like a new one. Allocated machines keep the copy of the layout that
        they were installed with. The last writer wins. The server does not know which version the caller read: changes
        made since then are overwritten without an error.

        A partition number larger than the number of partitions of its disk, or a filesystem without ``path`` on an
        undefined device, crashes the request handler of the server. The server then closes the connection without a
        response, and a retry always fails again.

        Idempotent. A second request stores the same layout again. It overwrites what others wrote in between.

        Role: admin.

        :param V1FilesystemLayoutUpdateRequest body: Or a dict with JSON names. Required: ``id``. The contract also
            requires ``constraints``; the server clears the stored ones if it is ``None``.
        :rtype: V1FilesystemLayoutResponse
        :return: Empty lists of the layout are ``None``. Lists of strings that were not sent are ``None`` here, but
            empty when read later.
        :raises BadRequestError: 400: The body is not valid JSON, or the content is rejected as in
            ``create_filesystem_layout``.
        :raises NotFoundError: 404: No filesystem layout has this ID.
        :raises ConflictError: 409: Another request changed the layout at the same time; retry the request.
        :raises UnprocessableError: 422: The filesystem format, GPT type, RAID level or LVM type is unknown, or the
            database failed.
        """
        return self.update_filesystem_layout_with_http_info(body, **data_only(options))

    def update_filesystem_layout_with_http_info(self, body, **options):
        """Like :meth:`update_filesystem_layout`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/filesystemlayout",
            "POST",
            body=request_body(body, "V1FilesystemLayoutUpdateRequest", "update_filesystem_layout", required=('id',)),
            response_type="V1FilesystemLayoutResponse",
            operation="update_filesystem_layout",
            **checked(options, "update_filesystem_layout")
        )
