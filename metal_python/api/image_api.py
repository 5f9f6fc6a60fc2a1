"""ImageApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, query, request_body
from metal_python.api_client import ApiClient


class ImageApi(object):
    """Operating system images for machines and firewalls.

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

    def create_image(self, body, **options):
        """Create an image and return it as stored.

        Only metadata is stored; the image itself stays at its URL. The server sets what the body leaves out:
        classification ``preview``, expiration 90 days from now (also for the zero date), an empty name and description,
        no features.

        The server sends a HEAD request to the URL, follows redirects, and expects a status code below 400. It sets no
        timeout for that: if the host of the URL does not respond, the request waits until the timeout of the client.

        The ID consists of the operating system, a dash and the version: ``ubuntu-24.04.20260131`` is version
        ``24.4.20260131`` of ``ubuntu``. Everything before the last dash is the operating system. The version has one to
        three numbers, with an optional ``v`` before and ``+metadata`` after it; leading zeros do not count in
        comparisons. An image whose ID contains a ``/`` can be created and updated, but neither found nor deleted.

        Idempotent. A second request changes nothing and returns 409, which may hide an earlier success of the same
        caller. After a lost response, find the image before creating it again.

        Role: admin.

        :param V1ImageCreateRequest body: Or a dict with JSON names. Required: ``id``, ``url``.
        :rtype: V1ImageResponse
        :return: ``created``, ``changed`` and ``expiration_date`` have up to 9 decimal places in the response of the
            server, but at most 3 when read again.
        :raises BadRequestError: 400: ``id`` or ``url`` is empty, ``id`` contains no valid version, a feature, the
            classification or a date is invalid, or the URL is not reachable from the server.
        :raises ConflictError: 409: An image with this ID exists.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.create_image_with_http_info(body, **data_only(options))

    def create_image_with_http_info(self, body, **options):
        """Like :meth:`create_image`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "PUT",
            body=request_body(
                body, "V1ImageCreateRequest", "create_image", required=('id', 'url'), nonempty=('id', 'url')
            ),
            response_type="V1ImageResponse",
            operation="create_image",
            **checked(options, "create_image")
        )

    def delete_image(self, id, **options):
        """Delete an image and return it.

        Only the metadata is removed, not the file at the URL. An image that a machine uses is not deleted. The ID can
        be used again afterwards.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: Full ID of the image; case-sensitive.
        :rtype: V1ImageResponse
        :raises NotFoundError: 404: No image has this ID, or it has already been deleted.
        :raises UnprocessableError: 422: Machines use the image (the error message lists their IDs), or the database
            failed.
        """
        return self.delete_image_with_http_info(id, **data_only(options))

    def delete_image_with_http_info(self, id, **options):
        """Like :meth:`delete_image`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_image")},
            response_type="V1ImageResponse",
            operation="delete_image",
            **checked(options, "delete_image")
        )

    def find_image(self, id, **options):
        """Return the image with this ID.

        The ID must be complete and is case-sensitive; versions are not matched. Expired images are found, too.
        ``usedby`` is always ``None`` here.

        An ID with a ``/`` is rejected before anything is sent: metal-api treats ``/`` and ``%2F`` as a path separator,
        so that ``x/latest`` would reach ``find_latest_image``.

        Role: any authenticated user.

        :param str id: Full ID of the image; case-sensitive.
        :rtype: V1ImageResponse
        :raises NotFoundError: 404: No image has this ID.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.find_image_with_http_info(id, **data_only(options))

    def find_image_with_http_info(self, id, **options):
        """Like :meth:`find_image`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_image")},
            response_type="V1ImageResponse",
            operation="find_image",
            **checked(options, "find_image")
        )

    def find_images(self, body, show_usage=None, **options):
        """Return the images that match all given filters.

        All filters must match. Values are compared for equality; of ``features``, all given ones must be present.
        ``None`` and an empty list of features do not filter. Without filters, the result contains every image. The
        server does not validate the values: an unknown value finds nothing. Expired images are included.

        ``version`` is the version as metal-api stores it, three numbers without leading zeros: ``22.4.20240101`` finds
        ``ubuntu-22.04.20240101``, but ``22.04.20240101`` finds nothing.

        Role: view.

        :param V1ImageFindRequest body: Or a dict with JSON names.
        :param bool show_usage: ``True`` fills ``usedby`` with the IDs of the machines that use each image. The server
            then reads all machines. ``False`` by default.
        :rtype: list[V1ImageResponse]
        :return: Images in no defined order.
        :raises BadRequestError: 400: The body is not valid JSON, a field has the wrong type, or ``show_usage`` is not a
            boolean.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.find_images_with_http_info(body, show_usage, **data_only(options))

    def find_images_with_http_info(self, body, show_usage=None, **options):
        """Like :meth:`find_images`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image/find",
            "POST",
            query_params=query("find_images", ("show-usage", show_usage, bool)),
            body=request_body(body, "V1ImageFindRequest", "find_images"),
            response_type="list[V1ImageResponse]",
            read_only=True,
            operation="find_images",
            **checked(options, "find_images")
        )

    def find_latest_image(self, id, **options):
        """Return the newest image of an operating system and version.

        An ID with a patch number above 0, such as ``ubuntu-24.04.20260131``, matches exactly that version. Without
        patch number, the ID matches every patch version of the same major and minor version: ``ubuntu-24.04`` matches
        24.4.x. ``ubuntu-22`` is short for ``ubuntu-22.0`` and does not match ``ubuntu-22.04.20240101``. ``ubuntu-0``
        matches every version of ``ubuntu``.

        The highest matching version wins. Versions are compared as numbers: 12.0.10 is higher than 12.0.9. Expired and
        deprecated images are not skipped.

        Role: any authenticated user.

        :param str id: Operating system, ``-`` and version.
        :rtype: V1ImageResponse
        :raises NotFoundError: 404: No image matches, or the ID contains no valid version.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.find_latest_image_with_http_info(id, **data_only(options))

    def find_latest_image_with_http_info(self, id, **options):
        """Like :meth:`find_latest_image`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}/latest",
            "GET",
            path_params={"id": path_param("id", id, "find_latest_image")},
            response_type="V1ImageResponse",
            operation="find_latest_image",
            **checked(options, "find_latest_image")
        )

    def list_images(self, show_usage=None, **options):
        """Return all images.

        Expired and deprecated images are included. The result has no defined order and no paging.

        Role: any authenticated user.

        :param bool show_usage: ``True`` fills ``usedby`` with the IDs of the machines that use each image. The server
            then reads all machines. ``False`` by default.
        :rtype: list[V1ImageResponse]
        :raises BadRequestError: 400: ``show_usage`` is not a boolean.
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_images_with_http_info(show_usage, **data_only(options))

    def list_images_with_http_info(self, show_usage=None, **options):
        """Like :meth:`list_images`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "GET",
            query_params=query("list_images", ("show-usage", show_usage, bool)),
            response_type="list[V1ImageResponse]",
            operation="list_images",
            **checked(options, "list_images")
        )

    def query_images_by_id(self, id, **options):
        """Return all images of an operating system and version.

        Matches like ``find_latest_image``, but returns all matches, in no defined order.

        Role: any authenticated user.

        :param str id: Operating system, ``-`` and version.
        :rtype: list[V1ImageResponse]
        :return: Empty list if nothing matches.
        :raises NotFoundError: 404: The ID contains no valid version.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.query_images_by_id_with_http_info(id, **data_only(options))

    def query_images_by_id_with_http_info(self, id, **options):
        """Like :meth:`query_images_by_id`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}/query",
            "GET",
            path_params={"id": path_param("id", id, "query_images_by_id")},
            response_type="list[V1ImageResponse]",
            operation="query_images_by_id",
            **checked(options, "query_images_by_id")
        )

    def update_image(self, body, **options):
        """Change fields of an image and return it as stored.

        Fields that are ``None`` keep their value. An empty string clears ``name`` and ``description``. A list of
        features replaces the stored one, but an empty list changes nothing, so the last feature cannot be removed. A
        new URL is checked with a HEAD request without timeout, as in ``create_image``. ``usedby`` is ignored. A request
        with only the ID still updates ``changed``. The body may also be a ``V1ImageResponse``; all its fields are then
        sent.

        The last writer wins: the server ignores ``changed`` in the request, so changes that others made since the
        caller read the image are overwritten without an error. 409 means only that two updates overlapped inside the
        server. A retry is then safe; ``RetryPolicy(conflicts=3)`` retries automatically. Send only the fields to
        change. If several programs write to one image, coordinate them outside of metal-api.

        Idempotent. A second request stores the same values again and updates ``changed``. It overwrites what others
        wrote in between.

        Role: admin.

        :param V1ImageUpdateRequest body: Or a dict with JSON names. Required: ``id``. The contract also requires
            ``expiration_date``; the server keeps the stored one if it is ``None``.
        :rtype: V1ImageResponse
        :return: ``changed``, and an ``expiration_date`` that was sent, have up to 9 decimal places in the response of
            the server, but at most 3 when read again.
        :raises BadRequestError: 400: A feature, the classification or a date is invalid, or the URL is not reachable
            from the server.
        :raises NotFoundError: 404: No image has this ID.
        :raises ConflictError: 409: Another request changed the image at the same time; retry the request.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.update_image_with_http_info(body, **data_only(options))

    def update_image_with_http_info(self, body, **options):
        """Like :meth:`update_image`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "POST",
            body=request_body(body, "V1ImageUpdateRequest", "update_image", required=('id',)),
            response_type="V1ImageResponse",
            operation="update_image",
            **checked(options, "update_image")
        )
