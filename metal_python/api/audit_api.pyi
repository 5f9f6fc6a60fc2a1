# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_audit_find_request import V1AuditFindRequest
from metal_python.models.v1_audit_response import V1AuditResponse
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class AuditApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def find_audit_traces(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1AuditResponse]: ...
    @overload
    def find_audit_traces(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1AuditResponse]]: ...
    @overload
    def find_audit_traces(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_audit_traces(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_audit_traces(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1AuditResponse], HTTPResponse,
        PendingCall[List[V1AuditResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1AuditResponse]]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1AuditResponse]]]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1AuditResponse]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1AuditResponse]]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_audit_traces_with_http_info(self,
        body: Body[V1AuditFindRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1AuditResponse], Result[List[V1AuditResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1AuditResponse]], PendingCall[Result[List[V1AuditResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
