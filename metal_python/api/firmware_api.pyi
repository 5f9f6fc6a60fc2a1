# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import (
    _AnyFullResult,
    _AnyResult,
    _Body,
    _File,
    _Flag,
    _Limit,
    _No,
    _Off,
    _On,
    _RawResult,
    _Result,
    _Yes,
)
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
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FirmwaresResponse: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firmwares(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FirmwaresResponse]]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FirmwaresResponse: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirmwaresResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firmwares_with_http_info(self,
        machine_id: Optional[str] = None, kind: Optional[str] = None, vendor: Optional[str] = None,
        board: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FirmwaresResponse]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> None: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def remove_firmware(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[None]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[None]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[None]]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> None: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def remove_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[None]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> None: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def upload_firmware(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[None]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[None]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[None]]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> None: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[None]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def upload_firmware_with_http_info(self,
        kind: str, vendor: str, board: str, revision: str, file: Optional[_File] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[None]: ...
