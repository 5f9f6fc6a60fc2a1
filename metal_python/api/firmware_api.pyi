# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, File, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_empty_body import V1EmptyBody
from metal_python.models.v1_firmwares_response import V1FirmwaresResponse
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class FirmwareApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FirmwaresResponse: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FirmwaresResponse, HTTPResponse,
        PendingCall[V1FirmwaresResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FirmwaresResponse]]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FirmwaresResponse: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FirmwaresResponse, Result[V1FirmwaresResponse], HTTPResponse, RawResult,
        PendingCall[V1FirmwaresResponse], PendingCall[Result[V1FirmwaresResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> None: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        None, HTTPResponse,
        PendingCall[None], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[None]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[None]]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> None: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: Body[V1EmptyBody], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        None, Result[None], HTTPResponse, RawResult,
        PendingCall[None], PendingCall[Result[None]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> None: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        None, HTTPResponse,
        PendingCall[None], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[None]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[None]]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> None: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[File] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        None, Result[None], HTTPResponse, RawResult,
        PendingCall[None], PendingCall[Result[None]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
