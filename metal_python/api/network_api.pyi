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
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def allocate_network(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def allocate_network(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_network(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_network(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_network_with_http_info(self,
        body: _Body[V1NetworkAllocateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def create_network(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def create_network(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def create_network(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_network(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_network(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_network_with_http_info(self,
        body: _Body[Union[V1NetworkCreateRequest, V1NetworkResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_network(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_network_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_network(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_network_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def find_networks(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1NetworkResponse]: ...
    @overload
    def find_networks(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1NetworkResponse]]: ...
    @overload
    def find_networks(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_networks(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_networks(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1NetworkResponse]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1NetworkResponse]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1NetworkResponse]]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1NetworkResponse]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1NetworkResponse]]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_networks_with_http_info(self,
        body: _Body[V1NetworkFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1NetworkResponse]]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_deprecated(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_network_deprecated_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
    @overload
    def list_networks(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1NetworkResponse]: ...
    @overload
    def list_networks(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1NetworkResponse]]: ...
    @overload
    def list_networks(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_networks(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_networks(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1NetworkResponse]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1NetworkResponse]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1NetworkResponse]]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1NetworkResponse]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1NetworkResponse]]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_networks_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1NetworkResponse]]: ...
    @overload
    def update_network(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def update_network(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def update_network(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_network(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_network(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1NetworkResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1NetworkResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1NetworkResponse]]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1NetworkResponse: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1NetworkResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_network_with_http_info(self,
        body: _Body[Union[V1NetworkUpdateRequest, V1NetworkResponse]], force: Optional[bool] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1NetworkResponse]: ...
