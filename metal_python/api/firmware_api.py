"""FirmwareApi.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.api.arguments import checked, data_only, file_param, path_param, query, request_body
from metal_python.api_client import ApiClient


class FirmwareApi(object):
    """BIOS and BMC firmware files in the firmware storage.

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

    def list_firmwares(self, machine_id=None, kind=None, vendor=None, board=None, **options):
        """Return the uploaded firmware revisions, or those installed on a machine.

        Without ``machine_id``, the result lists the content of the firmware storage, filtered by ``kind``, ``vendor``
        and ``board``. With ``machine_id``, it contains the revisions installed on the machine, one per kind (an empty
        string if unknown); ``vendor`` and ``board`` are then ignored. An unknown ``kind`` is ignored, so both kinds are
        returned; ``upload_firmware`` and ``remove_firmware`` return 400 for it, ``update_firmware`` 422.

        Role: admin.

        :param str machine_id: UUID of the machine whose installed revisions to return.
        :param str kind: ``bios`` or ``bmc``, not case-sensitive. Both by default.
        :param str vendor: Board vendor, such as ``supermicro``: the whole value, not case-sensitive.
        :param str board: Part number of the board, such as ``X11DPT-B``: the whole value, not case-sensitive.
        :rtype: V1FirmwaresResponse
        :return: A kind without firmware has no vendors.
        :raises NotFoundError: 404: No machine has the UUID in ``machine_id``.
        :raises UnprocessableError: 422: The database could not be read.
        :raises ServerError: 500: Firmware storage (S3) is not configured or failed.
        """
        return self.list_firmwares_with_http_info(machine_id, kind, vendor, board, **data_only(options))

    def list_firmwares_with_http_info(self, machine_id=None, kind=None, vendor=None, board=None, **options):
        """Like :meth:`list_firmwares`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firmware",
            "GET",
            query_params=query(
                "list_firmwares",
                ("machine-id", machine_id, str),
                ("kind", kind, str),
                ("vendor", vendor, str),
                ("board", board, str),
            ),
            response_type="V1FirmwaresResponse",
            operation="list_firmwares",
            **checked(options, "list_firmwares")
        )

    def remove_firmware(self, kind, vendor, board, revision, body, **options):
        """Delete a firmware file from the firmware storage.

        Succeeds if the file does not exist. Machines are not changed.

        Idempotent.

        Role: admin.

        :param str kind: ``bios`` or ``bmc``, not case-sensitive.
        :param str vendor: Board vendor as in ``board_mfg`` of the FRU data; stored in lower case.
        :param str board: Board part number as in ``board_part_number`` of the FRU data; stored in upper case.
        :param str revision: Firmware revision, stored as given.
        :param V1EmptyBody body: Or a dict with JSON names.  The server does not read the body.
        :rtype: None
        :return: The response has no body.
        :raises BadRequestError: 400: ``kind`` is unknown.
        :raises ServerError: 500: Firmware storage (S3) is not configured or failed.
        """
        return self.remove_firmware_with_http_info(kind, vendor, board, revision, body, **data_only(options))

    def remove_firmware_with_http_info(self, kind, vendor, board, revision, body, **options):
        """Like :meth:`remove_firmware`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firmware/{kind}/{vendor}/{board}/{revision}",
            "DELETE",
            path_params={
                "kind": path_param("kind", kind, "remove_firmware"),
                "vendor": path_param("vendor", vendor, "remove_firmware"),
                "board": path_param("board", board, "remove_firmware"),
                "revision": path_param("revision", revision, "remove_firmware"),
            },
            body=request_body(body, "V1EmptyBody", "remove_firmware"),
            operation="remove_firmware",
            **checked(options, "remove_firmware")
        )

    def upload_firmware(self, kind, vendor, board, revision, file=None, **options):
        """Upload a firmware file for one board.

        At least one known machine must have this vendor and board in its FRU data (not case-sensitive). An existing
        file of the same kind, vendor, board and revision is replaced. The server does not check the file, and no
        machine is updated.

        If the server audits requests with TimescaleDB, it rejects a file that contains a NUL byte with 500.

        Idempotent.

        Role: admin.

        :param str kind: ``bios`` or ``bmc``, not case-sensitive.
        :param str vendor: Board vendor as in ``board_mfg`` of the FRU data; stored in lower case.
        :param str board: Board part number as in ``board_part_number`` of the FRU data; stored in upper case.
        :param str revision: Firmware revision, stored as given.
        :param file file: Firmware file, sent as the part ``file`` of multipart/form-data. Required, although the
            contract leaves it optional.
        :rtype: None
        :return: The response has no body.
        :raises BadRequestError: 400: ``kind`` is unknown, or no machine has this vendor and board.
        :raises UnprocessableError: 422: The database could not be read.
        :raises ServerError: 500: Firmware storage (S3) is not configured or failed, or the part ``file`` is missing.
        """
        return self.upload_firmware_with_http_info(kind, vendor, board, revision, file, **data_only(options))

    def upload_firmware_with_http_info(self, kind, vendor, board, revision, file=None, **options):
        """Like :meth:`upload_firmware`, but return ``(data, status code, headers)``."""
        return self.api_client.call_api(
            "/v1/firmware/{kind}/{vendor}/{board}/{revision}",
            "PUT",
            path_params={
                "kind": path_param("kind", kind, "upload_firmware"),
                "vendor": path_param("vendor", vendor, "upload_firmware"),
                "board": path_param("board", board, "upload_firmware"),
                "revision": path_param("revision", revision, "upload_firmware"),
            },
            files={"file": file_param(file, "upload_firmware")},
            operation="upload_firmware",
            **checked(options, "upload_firmware")
        )
