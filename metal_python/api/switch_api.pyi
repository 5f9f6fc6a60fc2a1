# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import (
    _AnyFullResult,
    _AnyResult,
    _Body,
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
from metal_python.models.model_list import ModelList
from metal_python.models.v1_switch_find_request import V1SwitchFindRequest
from metal_python.models.v1_switch_migrate_request import V1SwitchMigrateRequest
from metal_python.models.v1_switch_notify_request import V1SwitchNotifyRequest
from metal_python.models.v1_switch_notify_response import V1SwitchNotifyResponse
from metal_python.models.v1_switch_port_toggle_request import V1SwitchPortToggleRequest
from metal_python.models.v1_switch_register_request import V1SwitchRegisterRequest
from metal_python.models.v1_switch_response import V1SwitchResponse
from metal_python.models.v1_switch_update_request import V1SwitchUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class SwitchApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
    @overload
    def find_switches(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1SwitchResponse]: ...
    @overload
    def find_switches(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SwitchResponse]]: ...
    @overload
    def find_switches(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switches(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switches(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1SwitchResponse]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1SwitchResponse]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1SwitchResponse]]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1SwitchResponse]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SwitchResponse]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switches_with_http_info(self,
        body: _Body[V1SwitchFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1SwitchResponse]]: ...
    @overload
    def list_switches(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1SwitchResponse]: ...
    @overload
    def list_switches(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SwitchResponse]]: ...
    @overload
    def list_switches(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_switches(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_switches(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1SwitchResponse]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1SwitchResponse]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1SwitchResponse]]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1SwitchResponse]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SwitchResponse]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1SwitchResponse]]: ...
    @overload
    def migrate_switch(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def migrate_switch(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def migrate_switch(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def migrate_switch(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def migrate_switch(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: _Body[V1SwitchMigrateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
    @overload
    def notify_switch(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchNotifyResponse: ...
    @overload
    def notify_switch(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def notify_switch(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def notify_switch(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchNotifyResponse]]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchNotifyResponse: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: _Body[V1SwitchNotifyRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchNotifyResponse]: ...
    @overload
    def register_switch(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def register_switch(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def register_switch(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def register_switch(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def register_switch(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: _Body[V1SwitchRegisterRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: _Body[V1SwitchPortToggleRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
    @overload
    def update_switch(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def update_switch(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def update_switch(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_switch(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_switch(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SwitchResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SwitchResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SwitchResponse]]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: _Body[Union[V1SwitchUpdateRequest, V1SwitchResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SwitchResponse]: ...
