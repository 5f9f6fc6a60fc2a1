# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
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
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_switch(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_switch_with_http_info(self,
        id: str, force: Optional[bool] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switch(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switch_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_switches(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SwitchResponse]: ...
    @overload
    def find_switches(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SwitchResponse]]: ...
    @overload
    def find_switches(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switches(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switches(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SwitchResponse], HTTPResponse,
        PendingCall[List[V1SwitchResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SwitchResponse]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SwitchResponse]]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SwitchResponse]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SwitchResponse]]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_switches_with_http_info(self,
        body: Body[V1SwitchFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SwitchResponse], Result[List[V1SwitchResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SwitchResponse]], PendingCall[Result[List[V1SwitchResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_switches(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SwitchResponse]: ...
    @overload
    def list_switches(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SwitchResponse]]: ...
    @overload
    def list_switches(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_switches(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_switches(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SwitchResponse], HTTPResponse,
        PendingCall[List[V1SwitchResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SwitchResponse]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SwitchResponse]]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SwitchResponse]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SwitchResponse]]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_switches_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SwitchResponse], Result[List[V1SwitchResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SwitchResponse]], PendingCall[Result[List[V1SwitchResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def migrate_switch(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def migrate_switch(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def migrate_switch(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def migrate_switch(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def migrate_switch(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def migrate_switch_with_http_info(self,
        body: Body[V1SwitchMigrateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def notify_switch(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchNotifyResponse: ...
    @overload
    def notify_switch(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def notify_switch(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def notify_switch(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchNotifyResponse, HTTPResponse,
        PendingCall[V1SwitchNotifyResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchNotifyResponse]]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchNotifyResponse: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchNotifyResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def notify_switch_with_http_info(self,
        id: str, body: Body[V1SwitchNotifyRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchNotifyResponse, Result[V1SwitchNotifyResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchNotifyResponse], PendingCall[Result[V1SwitchNotifyResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def register_switch(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def register_switch(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def register_switch(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def register_switch(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def register_switch(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def register_switch_with_http_info(self,
        body: Body[V1SwitchRegisterRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def toggle_switch_port(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def toggle_switch_port_with_http_info(self,
        id: str, body: Body[V1SwitchPortToggleRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_switch(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def update_switch(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def update_switch(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_switch(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_switch(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, HTTPResponse,
        PendingCall[V1SwitchResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SwitchResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SwitchResponse]]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SwitchResponse: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SwitchResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_switch_with_http_info(self,
        body: Body[V1SwitchUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SwitchResponse, Result[V1SwitchResponse], HTTPResponse, RawResult,
        PendingCall[V1SwitchResponse], PendingCall[Result[V1SwitchResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
