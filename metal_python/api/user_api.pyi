# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import (
    _AnyFullResult,
    _AnyResult,
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
from metal_python.models.v1_user import V1User
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class UserApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def get_me(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1User: ...
    @overload
    def get_me(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1User]: ...
    @overload
    def get_me(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_me(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_me(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1User]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1User]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1User]]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1User: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1User]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1User]: ...
