"""ProjectApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, path_param, request_body
from metal_python.api_client import ApiClient


class ProjectApi(object):
    """Projects of tenants. Machines, networks and IP addresses belong to a project.

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

    def create_project(self, body, **options):
        """Create a project for a tenant.

        ``meta`` is optional: the server generates a UUID as ``meta.id`` and sets ``kind``, ``apiversion``, ``version``
        and ``created_time``. Without ``quotas``, the project gets ``default_quotas`` of the tenant. If the tenant has a
        quota for projects, the server enforces it. Names need not be unique.

        Not idempotent. Without ``meta.id``, each request creates another project. With ``meta.id``, a second request is
        rejected with 409 and is safe.

        Role: admin.

        :param V1ProjectCreateRequest body: Or a dict with JSON names. Required: ``tenant_id``. The contract does not
            list any required field.
        :rtype: V1ProjectResponse
        :return: ``meta.version`` is 0 and therefore ``None``.
        :raises BadRequestError: 400: ``tenant_id`` is ``None`` or empty.
        :raises NotFoundError: 404: The tenant does not exist.
        :raises ConflictError: 409: A project with this ``meta.id`` exists.
        :raises UnprocessableError: 422: The project quota of the tenant is reached, ``meta.kind`` is not ``Project``,
            ``meta.apiversion`` is not ``v1``, or the masterdata request failed.
        """
        return self.create_project_with_http_info(body, **data_only(options))

    def create_project_with_http_info(self, body, **options):
        """Like :meth:`create_project`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project",
            "PUT",
            body=request_body(body, "V1ProjectCreateRequest", "create_project", required=('tenant_id',)),
            response_type="V1ProjectResponse",
            operation="create_project",
            **checked(options, "create_project")
        )

    def delete_project(self, id, **options):
        """Delete a project that has no machines, networks, IP addresses or reservations.

        Memberships of the project are deleted with it. The error message names the first kind of resource that still
        exists.

        Idempotent. A second request returns 404.

        Role: admin.

        :param str id: ID of the project, usually a UUID.
        :rtype: V1ProjectResponse
        :return: Only ``meta.id`` is set; all other fields are ``None``.
        :raises BadRequestError: 400: Machines, networks, IP addresses or size reservations still belong to the project.
        :raises NotFoundError: 404: No project has this ID.
        :raises UnprocessableError: 422: The masterdata service or the database cannot be reached, or the request to it
            failed.
        :raises ServerError: 500: The masterdata service reports inconsistent data or an internal failure.
        """
        return self.delete_project_with_http_info(id, **data_only(options))

    def delete_project_with_http_info(self, id, **options):
        """Like :meth:`delete_project`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project/{id}",
            "DELETE",
            path_params={"id": path_param("id", id, "delete_project")},
            response_type="V1ProjectResponse",
            operation="delete_project",
            **checked(options, "delete_project")
        )

    def find_project(self, id, **options):
        """Return the project with this ID, including its number of machines and IP addresses.

        This is the only method that sets ``quotas.machine.used`` and ``quotas.ip.used``.

        Role: view.

        :param str id: ID of the project, usually a UUID.
        :rtype: V1ProjectResponse
        :raises NotFoundError: 404: No project has this ID.
        :raises UnprocessableError: 422: The masterdata service or the database cannot be reached, or the request to it
            failed.
        """
        return self.find_project_with_http_info(id, **data_only(options))

    def find_project_with_http_info(self, id, **options):
        """Like :meth:`find_project`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project/{id}",
            "GET",
            path_params={"id": path_param("id", id, "find_project")},
            response_type="V1ProjectResponse",
            operation="find_project",
            **checked(options, "find_project")
        )

    def find_projects(self, body, **options):
        """Return the projects that match all given filters, sorted by ID.

        All filters must match exactly. Without filters, the result contains every project. Usage numbers are not set,
        and there is no paging.

        Role: view.

        :param V1ProjectFindRequest body: Or a dict with JSON names.
        :rtype: list[V1ProjectResponse]
        :return: Empty list if nothing matches.
        :raises BadRequestError: 400: The body is not valid JSON, or a field has the wrong type.
        :raises UnprocessableError: 422: The masterdata service cannot be reached, or the request to it failed.
        """
        return self.find_projects_with_http_info(body, **data_only(options))

    def find_projects_with_http_info(self, body, **options):
        """Like :meth:`find_projects`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project/find",
            "POST",
            body=request_body(body, "V1ProjectFindRequest", "find_projects"),
            response_type="list[V1ProjectResponse]",
            read_only=True,
            operation="find_projects",
            **checked(options, "find_projects")
        )

    def list_projects(self, **options):
        """Return all projects, sorted by ID.

        Usage numbers are not set; use ``find_project`` for them.

        Role: view.

        :rtype: list[V1ProjectResponse]
        :return: Empty list if there are no projects.
        :raises UnprocessableError: 422: The masterdata service cannot be reached, or the request to it failed.
        """
        return self.list_projects_with_http_info(**data_only(options))

    def list_projects_with_http_info(self, **options):
        """Like :meth:`list_projects`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project",
            "GET",
            response_type="list[V1ProjectResponse]",
            operation="list_projects",
            **checked(options, "list_projects")
        )

    def update_project(self, body, **options):
        """Replace the stored data of a project.

        Replaces the project as a whole: name, description, quotas, annotations and labels that are ``None`` are lost.
        Read the project, change it and send it back.

        ``meta.version`` must be at least the stored version (``None`` counts as 0); the server stores it increased by
        1. A stale version returns 422, although the contract documents 412. ``tenant_id`` is required and cannot
        change. ``meta.created_time`` is kept, and the server sets ``meta.updated_time``.

        Idempotent. A second request with the same version is rejected with 422 and changes nothing. Read the project to
        see whether the first request was successful.

        Role: admin.

        :param V1ProjectUpdateRequest body: Or a dict with JSON names. Required: ``meta.id``, ``tenant_id``. The
            contract does not list any required field. ``meta.version`` may be ``None`` only while the stored version is
            0.
        :rtype: V1ProjectResponse
        :return: The stored project, with the new ``meta.version``.
        :raises BadRequestError: 400: ``meta`` is ``None``.
        :raises NotFoundError: 404: No project has this ``meta.id``, or ``meta.id`` is empty.
        :raises UnprocessableError: 422: ``meta.version`` is older than the stored one, ``tenant_id`` differs from the
            stored one, ``meta.kind`` or ``meta.apiversion`` is wrong, or the masterdata request failed.
        """
        return self.update_project_with_http_info(body, **data_only(options))

    def update_project_with_http_info(self, body, **options):
        """Like :meth:`update_project`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/project",
            "POST",
            body=request_body(body, "V1ProjectUpdateRequest", "update_project", required=('meta.id', 'tenant_id')),
            response_type="V1ProjectResponse",
            operation="update_project",
            **checked(options, "update_project")
        )
