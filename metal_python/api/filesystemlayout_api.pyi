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
from metal_python.models.v1_filesystem_layout_create_request import V1FilesystemLayoutCreateRequest
from metal_python.models.v1_filesystem_layout_match_request import V1FilesystemLayoutMatchRequest
from metal_python.models.v1_filesystem_layout_response import V1FilesystemLayoutResponse
from metal_python.models.v1_filesystem_layout_try_request import V1FilesystemLayoutTryRequest
from metal_python.models.v1_filesystem_layout_update_request import V1FilesystemLayoutUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class FilesystemlayoutApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def create_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutCreateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1FilesystemLayoutResponse]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1FilesystemLayoutResponse]]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1FilesystemLayoutResponse]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1FilesystemLayoutResponse]]: ...
    @overload
    def match_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def match_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def match_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def match_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutMatchRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def try_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_filesystem_layout(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: _Body[V1FilesystemLayoutTryRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def update_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_filesystem_layout(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: _Body[Union[V1FilesystemLayoutUpdateRequest, V1FilesystemLayoutResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FilesystemLayoutResponse]: ...
