# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Flag, Limit, No, Off, On, RawResult, Result, Yes
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
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1User: ...
    @overload
    def get_me(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1User]: ...
    @overload
    def get_me(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_me(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_me(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1User, HTTPResponse,
        PendingCall[V1User], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1User]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1User]]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1User: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1User]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_me_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1User, Result[V1User], HTTPResponse, RawResult,
        PendingCall[V1User], PendingCall[Result[V1User]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
