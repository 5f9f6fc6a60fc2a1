"""SizeimageconstraintApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class SizeimageconstraintApi(object):
    """Restrictions of image versions for machines of a size.

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

    def create_size_image_constraint(self, body, **options):
        """Restrict the image versions of a size.

        The ID must be the ID of the size, so there is at most one constraint per size. Neither the size nor the
        operating systems need to exist.

        Each value of ``constraints.images`` is ``*``, a version, or an operator, a space and a version, such as ``>=
        20.04.20211011``. Operators are ``=``, ``!=``, ``>``, ``<``, ``>=``, ``=>``, ``<=``, ``=<``, ``~``, ``~>`` and
        ``^``; combined expressions are rejected. An operating system that is not listed is not restricted. The
        constraint applies to new allocations of machines and firewalls, not to reinstallations or to allocated
        machines.

        Idempotent. A second request changes nothing and returns 409, which may hide an earlier success of the same
        caller. After a lost response, read the constraint.

        Role: admin.

        :param V1SizeImageConstraintCreateRequest body: Or a dict with JSON names. Required: ``id``.
        :rtype: V1SizeImageConstraintResponse
        :raises BadRequestError: 400: The body is not valid JSON, the ID is empty, an operating system is ``*``, or a
            version expression is invalid.
        :raises ConflictError: 409: The size already has an image constraint.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.create_size_image_constraint_with_http_info(body, **data_only(options))

    def create_size_image_constraint_with_http_info(self, body, **options):
        """Like :meth:`create_size_image_constraint`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint",
            "PUT",
            body=request_body(
                body, "V1SizeImageConstraintCreateRequest", "create_size_image_constraint", required=('id',)
            ),
            response_type="V1SizeImageConstraintResponse",
            operation="create_size_image_constraint",
            **checked(options, "create_size_image_constraint")
        )

    def delete_size_image_constraint(self, id, **options):
        """Delete the image constraint of a size and return it.

        Afterwards, all images may be used with the size.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the size.
        :rtype: V1SizeImageConstraintResponse
        :raises NotFoundError: 404: The size has no image constraint.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.delete_size_image_constraint_with_http_info(id, **data_only(options))

    def delete_size_image_constraint_with_http_info(self, id, **options):
        """Like :meth:`delete_size_image_constraint`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_size_image_constraint")},
            response_type="V1SizeImageConstraintResponse",
            operation="delete_size_image_constraint",
            **checked(options, "delete_size_image_constraint")
        )

    def find_size_image_constraint(self, id, **options):
        """Return the image constraint of a size.

        404 means that all images may be used with this size.

        Role: any authenticated user.

        :param str id: ID of the size.
        :rtype: V1SizeImageConstraintResponse
        :raises NotFoundError: 404: The size has no image constraint, or does not exist.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.find_size_image_constraint_with_http_info(id, **data_only(options))

    def find_size_image_constraint_with_http_info(self, id, **options):
        """Like :meth:`find_size_image_constraint`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_size_image_constraint")},
            response_type="V1SizeImageConstraintResponse",
            operation="find_size_image_constraint",
            **checked(options, "find_size_image_constraint")
        )

    def list_size_image_constraints(self, **options):
        """Return the image constraints of all sizes.

        The result has no defined order and no paging.

        Role: any authenticated user.

        :rtype: list[V1SizeImageConstraintResponse]
        :raises UnprocessableError: 422: The database could not be read.
        """
        return self.list_size_image_constraints_with_http_info(**data_only(options))

    def list_size_image_constraints_with_http_info(self, **options):
        """Like :meth:`list_size_image_constraints`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint",
            "GET",
            response_type="list[V1SizeImageConstraintResponse]",
            operation="list_size_image_constraints",
            **checked(options, "list_size_image_constraints")
        )

    def try_size_image_constraint(self, body, **options):
        """Check whether an image may be used with a size.

        Success means only that the image constraint of the size does not forbid the image; features, expiration and
        filesystem layouts are not checked. An image ID without patch version stands for the newest matching image, as
        in an allocation. If the operating system is constrained, an image without patch version (or with patch version
        0) is always rejected.

        Role: admin. Required, although nothing is changed.

        :param V1SizeImageConstraintTryRequest body: Or a dict with JSON names. Required: ``image``, ``size``.
        :rtype: V1EmptyBody
        :return: An empty object.
        :raises BadRequestError: 400: The body is not valid JSON, or ``size`` or ``image`` is empty.
        :raises NotFoundError: 404: The size does not exist, no image matches the image ID, or the image ID contains no
            valid version.
        :raises UnprocessableError: 422: The combination is forbidden (the error message gives the reason), or the
            database failed.
        """
        return self.try_size_image_constraint_with_http_info(body, **data_only(options))

    def try_size_image_constraint_with_http_info(self, body, **options):
        """Like :meth:`try_size_image_constraint`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint/try",
            "POST",
            body=request_body(
                body, "V1SizeImageConstraintTryRequest", "try_size_image_constraint", required=('image', 'size')
            ),
            response_type="V1EmptyBody",
            read_only=True,
            operation="try_size_image_constraint",
            **checked(options, "try_size_image_constraint")
        )

    def update_size_image_constraint(self, body, **options):
        """Change the image constraint of a size.

        ``name`` and ``description`` keep their value if they are ``None``. ``constraints`` is always replaced: if it is
        ``None``, all restrictions are removed. Send the complete map of images each time.

        The last writer wins. The server does not know which version the caller read: changes made since then are
        overwritten without an error.

        Idempotent. A second request stores the same constraint again. It overwrites what others wrote in between.

        Role: admin.

        :param V1SizeImageConstraintUpdateRequest body: Or a dict with JSON names. Required: ``id``.
        :rtype: V1SizeImageConstraintResponse
        :raises BadRequestError: 400: The body is not valid JSON, an operating system is ``*``, or a version expression
            is invalid.
        :raises NotFoundError: 404: The size has no image constraint.
        :raises ConflictError: 409: Another request changed the constraint at the same time; retry the request.
        :raises UnprocessableError: 422: The database failed, or the ID is longer than 127 bytes or contains a NUL
            character.
        """
        return self.update_size_image_constraint_with_http_info(body, **data_only(options))

    def update_size_image_constraint_with_http_info(self, body, **options):
        """Like :meth:`update_size_image_constraint`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/size-image-constraint",
            "POST",
            body=request_body(
                body, "V1SizeImageConstraintUpdateRequest", "update_size_image_constraint", required=('id',)
            ),
            response_type="V1SizeImageConstraintResponse",
            operation="update_size_image_constraint",
            **checked(options, "update_size_image_constraint")
        )
