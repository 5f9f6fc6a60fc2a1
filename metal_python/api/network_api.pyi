# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_network_allocate_request import V1NetworkAllocateRequest
from metal_python.models.v1_network_create_request import V1NetworkCreateRequest
from metal_python.models.v1_network_find_request import V1NetworkFindRequest
from metal_python.models.v1_network_response import V1NetworkResponse
from metal_python.models.v1_network_update_request import V1NetworkUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class NetworkApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def allocate_network(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def allocate_network(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def allocate_network(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_network(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_network(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: Body[V1NetworkAllocateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def create_network(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def create_network(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def create_network(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_network(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_network(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: Body[V1NetworkCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_networks(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1NetworkResponse]: ...
    @overload
    def find_networks(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1NetworkResponse]]: ...
    @overload
    def find_networks(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_networks(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_networks(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1NetworkResponse], HTTPResponse,
        PendingCall[List[V1NetworkResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1NetworkResponse]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1NetworkResponse]]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1NetworkResponse]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1NetworkResponse]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_networks_with_http_info(self,
        body: Body[V1NetworkFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1NetworkResponse], Result[List[V1NetworkResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1NetworkResponse]], PendingCall[Result[List[V1NetworkResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_networks(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1NetworkResponse]: ...
    @overload
    def list_networks(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1NetworkResponse]]: ...
    @overload
    def list_networks(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_networks(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_networks(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1NetworkResponse], HTTPResponse,
        PendingCall[List[V1NetworkResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1NetworkResponse]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1NetworkResponse]]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1NetworkResponse]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1NetworkResponse]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1NetworkResponse], Result[List[V1NetworkResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1NetworkResponse]], PendingCall[Result[List[V1NetworkResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_network(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def update_network(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def update_network(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_network(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_network(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, HTTPResponse,
        PendingCall[V1NetworkResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1NetworkResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1NetworkResponse]]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: Body[V1NetworkUpdateRequest], force: Optional[bool] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1NetworkResponse, Result[V1NetworkResponse], HTTPResponse, RawResult,
        PendingCall[V1NetworkResponse], PendingCall[Result[V1NetworkResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
