# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
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
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def create_filesystem_layout(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_filesystem_layout(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_filesystem_layout(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_filesystem_layout(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_filesystem_layout(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_filesystem_layout_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1FilesystemLayoutResponse]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_filesystem_layouts(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1FilesystemLayoutResponse], HTTPResponse,
        PendingCall[List[V1FilesystemLayoutResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1FilesystemLayoutResponse]]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1FilesystemLayoutResponse]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1FilesystemLayoutResponse]]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_filesystem_layouts_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1FilesystemLayoutResponse], Result[List[V1FilesystemLayoutResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1FilesystemLayoutResponse]], PendingCall[Result[List[V1FilesystemLayoutResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def match_filesystem_layout(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def match_filesystem_layout(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def match_filesystem_layout(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def match_filesystem_layout(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def match_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutMatchRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def try_filesystem_layout(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def try_filesystem_layout(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_filesystem_layout(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_filesystem_layout(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutTryRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_filesystem_layout(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def update_filesystem_layout(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_filesystem_layout(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_filesystem_layout(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, HTTPResponse,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1FilesystemLayoutResponse]]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1FilesystemLayoutResponse: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1FilesystemLayoutResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_filesystem_layout_with_http_info(self,
        body: Body[V1FilesystemLayoutUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1FilesystemLayoutResponse, Result[V1FilesystemLayoutResponse], HTTPResponse, RawResult,
        PendingCall[V1FilesystemLayoutResponse], PendingCall[Result[V1FilesystemLayoutResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
