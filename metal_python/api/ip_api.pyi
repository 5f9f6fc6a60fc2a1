# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_ip_allocate_request import V1IPAllocateRequest
from metal_python.models.v1_ip_find_request import V1IPFindRequest
from metal_python.models.v1_ip_response import V1IPResponse
from metal_python.models.v1_ip_update_request import V1IPUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class IpApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def allocate_ip(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def allocate_ip(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def allocate_ip(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_ip(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_ip(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, HTTPResponse,
        PendingCall[V1IPResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1IPResponse]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1IPResponse]]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_ip_with_http_info(self,
        body: Body[V1IPAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, Result[V1IPResponse], HTTPResponse, RawResult,
        PendingCall[V1IPResponse], PendingCall[Result[V1IPResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def allocate_specific_ip(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def allocate_specific_ip(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def allocate_specific_ip(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_specific_ip(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_specific_ip(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, HTTPResponse,
        PendingCall[V1IPResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1IPResponse]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1IPResponse]]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_specific_ip_with_http_info(self,
        ip: str, body: Body[V1IPAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, Result[V1IPResponse], HTTPResponse, RawResult,
        PendingCall[V1IPResponse], PendingCall[Result[V1IPResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_i_ps(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1IPResponse]: ...
    @overload
    def find_i_ps(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1IPResponse]]: ...
    @overload
    def find_i_ps(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_i_ps(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_i_ps(self,
        body: Body[V1IPFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1IPResponse], HTTPResponse,
        PendingCall[List[V1IPResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1IPResponse]]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1IPResponse]]]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1IPResponse]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1IPResponse]]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_i_ps_with_http_info(self,
        body: Body[V1IPFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1IPResponse], Result[List[V1IPResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1IPResponse]], PendingCall[Result[List[V1IPResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_ip(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def find_ip(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def find_ip(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ip(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ip(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, HTTPResponse,
        PendingCall[V1IPResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1IPResponse]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1IPResponse]]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ip_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, Result[V1IPResponse], HTTPResponse, RawResult,
        PendingCall[V1IPResponse], PendingCall[Result[V1IPResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def free_ip(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def free_ip(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def free_ip(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_ip(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_ip(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, HTTPResponse,
        PendingCall[V1IPResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1IPResponse]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1IPResponse]]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_ip_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, Result[V1IPResponse], HTTPResponse, RawResult,
        PendingCall[V1IPResponse], PendingCall[Result[V1IPResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_i_ps(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1IPResponse]: ...
    @overload
    def list_i_ps(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1IPResponse]]: ...
    @overload
    def list_i_ps(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_i_ps(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_i_ps(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1IPResponse], HTTPResponse,
        PendingCall[List[V1IPResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1IPResponse]]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1IPResponse]]]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1IPResponse]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1IPResponse]]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_i_ps_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1IPResponse], Result[List[V1IPResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1IPResponse]], PendingCall[Result[List[V1IPResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_ip(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def update_ip(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def update_ip(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_ip(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_ip(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, HTTPResponse,
        PendingCall[V1IPResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1IPResponse]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1IPResponse]]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1IPResponse: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1IPResponse]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_ip_with_http_info(self,
        body: Body[V1IPUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1IPResponse, Result[V1IPResponse], HTTPResponse, RawResult,
        PendingCall[V1IPResponse], PendingCall[Result[V1IPResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
