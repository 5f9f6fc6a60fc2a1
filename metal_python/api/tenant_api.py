"""TenantApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class TenantApi(object):
    """Tenants: owners of projects, with quotas and identity provider settings.

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

    def create_tenant(self, body, **options):
        """Create a tenant.

        No field is required, so even a body without fields creates a tenant. Set at least ``name`` and ``meta.id``; the
        server generates a UUID as ``meta.id`` otherwise. ``default_quotas`` are copied to new projects of the tenant
        that have no quotas of their own; of ``quotas``, only ``project`` is enforced.

        Not idempotent. Without ``meta.id``, each request creates another tenant. With ``meta.id``, a second request is
        rejected with 409 and is safe.

        Role: admin.

        :param V1TenantCreateRequest body: Or a dict with JSON names.
        :rtype: V1TenantResponse
        :return: ``meta.version`` is 0 and therefore ``None``.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises ConflictError: 409: A tenant with this ``meta.id`` exists.
        :raises UnprocessableError: 422: ``meta.kind`` is not ``Tenant``, ``meta.apiversion`` is not ``v1``, or the
            masterdata request failed.
        """
        return self.create_tenant_with_http_info(body, **data_only(options))

    def create_tenant_with_http_info(self, body, **options):
        """Like :meth:`create_tenant`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant",
            "PUT",
            body=request_body(body, "V1TenantCreateRequest", "create_tenant"),
            response_type="V1TenantResponse",
            operation="create_tenant",
            **checked(options, "create_tenant")
        )

    def delete_tenant(self, id, **options):
        """Delete a tenant that has no projects.

        Memberships of and in the tenant are deleted with it.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the tenant.
        :rtype: V1TenantResponse
        :return: Only ``meta.id`` is set; all other fields are ``None``.
        :raises NotFoundError: 404: No tenant has this ID.
        :raises UnprocessableError: 422: The tenant still has projects, or the masterdata service cannot be reached, or
            the request to it failed.
        :raises ServerError: 500: The masterdata service reports inconsistent data or an internal failure.
        """
        return self.delete_tenant_with_http_info(id, **data_only(options))

    def delete_tenant_with_http_info(self, id, **options):
        """Like :meth:`delete_tenant`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_tenant")},
            response_type="V1TenantResponse",
            operation="delete_tenant",
            **checked(options, "delete_tenant")
        )

    def find_tenants(self, body, **options):
        """Return the tenants that match all given filters, sorted by ID.

        ``id`` and ``name`` must match exactly, and the tenant must have every given annotation with its value. Do not
        use annotation keys from untrusted sources: the masterdata service inserts them into SQL without escaping.

        Do not use ``paging``: the server uses ``count`` as page number, too, and ignores ``page``, so a request with
        ``count`` N skips the first N*N tenants. Without ``paging``, all matches are returned.

        Role: view.

        :param V1TenantFindRequest body: Or a dict with JSON names.
        :rtype: list[V1TenantResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The masterdata service cannot be reached, or the request to it failed, for
            example because of a single quote in an annotation key.
        """
        return self.find_tenants_with_http_info(body, **data_only(options))

    def find_tenants_with_http_info(self, body, **options):
        """Like :meth:`find_tenants`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant/find",
            "POST",
            body=request_body(body, "V1TenantFindRequest", "find_tenants"),
            response_type="list[V1TenantResponse]",
            read_only=True,
            operation="find_tenants",
            **checked(options, "find_tenants")
        )

    def get_tenant(self, id, **options):
        """Return the tenant with this ID.

        Role: view.

        :param str id: ID of the tenant.
        :rtype: V1TenantResponse
        :raises NotFoundError: 404: No tenant has this ID.
        :raises UnprocessableError: 422: The masterdata service cannot be reached, or the request to it failed.
        """
        return self.get_tenant_with_http_info(id, **data_only(options))

    def get_tenant_with_http_info(self, id, **options):
        """Like :meth:`get_tenant`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant/{id}",
            "GET",
            path_params={"id": path_param("id", id, "get_tenant")},
            response_type="V1TenantResponse",
            operation="get_tenant",
            **checked(options, "get_tenant")
        )

    def list_tenants(self, **options):
        """Return all tenants, sorted by ID.

        Role: view.

        :rtype: list[V1TenantResponse]
        :return: Empty list if there are no tenants.
        :raises UnprocessableError: 422: The masterdata service cannot be reached, or the request to it failed.
        """
        return self.list_tenants_with_http_info(**data_only(options))

    def list_tenants_with_http_info(self, **options):
        """Like :meth:`list_tenants`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant",
            "GET",
            response_type="list[V1TenantResponse]",
            operation="list_tenants",
            **checked(options, "list_tenants")
        )

    def update_tenant(self, body, **options):
        """Replace the stored data of a tenant.

        Replaces the tenant as a whole: all fields that are ``None`` are lost. Read the tenant, change it and send it
        back.

        ``meta.version`` must be at least the stored version (``None`` counts as 0); the server stores it increased by
        1. A stale version returns 422, although the contract documents 412. ``meta.created_time`` is kept, and the
        server sets ``meta.updated_time``. The server accepts tokens of the OIDC issuer in ``iam_config`` of the
        provider tenant: without it, no user of that issuer can authenticate.

        Idempotent. A second request with the same version is rejected with 422 and changes nothing. Read the tenant to
        see whether the first request was successful.

        Role: admin.

        :param V1TenantUpdateRequest body: Or a dict with JSON names. Required: ``meta.id``. The contract does not list
            any required field. ``meta.version`` may be ``None`` only while the stored version is 0.
        :rtype: V1TenantResponse
        :return: The stored tenant, with the new ``meta.version``.
        :raises BadRequestError: 400: ``meta`` is ``None``.
        :raises UnprocessableError: 422: No tenant has this ``meta.id`` (not 404), ``meta.id`` is empty,
            ``meta.version`` is older than the stored one, ``meta.kind`` or ``meta.apiversion`` is wrong, or the
            masterdata request failed.
        """
        return self.update_tenant_with_http_info(body, **data_only(options))

    def update_tenant_with_http_info(self, body, **options):
        """Like :meth:`update_tenant`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/tenant",
            "POST",
            body=request_body(body, "V1TenantUpdateRequest", "update_tenant", required=('meta.id',)),
            response_type="V1TenantResponse",
            operation="update_tenant",
            **checked(options, "update_tenant")
        )
