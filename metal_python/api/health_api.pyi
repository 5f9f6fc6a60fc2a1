# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.rest_health_response import RestHealthResponse
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class HealthApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def health(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> RestHealthResponse: ...
    @overload
    def health(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[RestHealthResponse]: ...
    @overload
    def health(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def health(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def health(self,
        service: Optional[str] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        RestHealthResponse, HTTPResponse,
        PendingCall[RestHealthResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[RestHealthResponse]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[RestHealthResponse]]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> RestHealthResponse: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[RestHealthResponse]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def health_with_http_info(self,
        service: Optional[str] = None, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        RestHealthResponse, Result[RestHealthResponse], HTTPResponse, RawResult,
        PendingCall[RestHealthResponse], PendingCall[Result[RestHealthResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
