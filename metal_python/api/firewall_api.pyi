# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, overload

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
from metal_python.models.v1_firewall_create_request import V1FirewallCreateRequest
from metal_python.models.v1_firewall_find_request import V1FirewallFindRequest
from metal_python.models.v1_firewall_response import V1FirewallResponse
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class FirewallApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def allocate_firewall(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FirewallResponse: ...
    @overload
    def allocate_firewall(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirewallResponse]: ...
    @overload
    def allocate_firewall(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_firewall(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_firewall(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FirewallResponse]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FirewallResponse]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FirewallResponse]]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FirewallResponse: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirewallResponse]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_firewall_with_http_info(self,
        body: _Body[V1FirewallCreateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FirewallResponse]: ...
    @overload
    def find_firewall(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1FirewallResponse: ...
    @overload
    def find_firewall(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirewallResponse]: ...
    @overload
    def find_firewall(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_firewall(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_firewall(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1FirewallResponse]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1FirewallResponse]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1FirewallResponse]]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1FirewallResponse: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1FirewallResponse]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_firewall_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1FirewallResponse]: ...
    @overload
    def find_firewalls(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1FirewallResponse]: ...
    @overload
    def find_firewalls(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FirewallResponse]]: ...
    @overload
    def find_firewalls(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_firewalls(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_firewalls(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1FirewallResponse]]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1FirewallResponse]]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1FirewallResponse]]]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1FirewallResponse]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FirewallResponse]]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_firewalls_with_http_info(self,
        body: _Body[V1FirewallFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1FirewallResponse]]: ...
    @overload
    def list_firewalls(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1FirewallResponse]: ...
    @overload
    def list_firewalls(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FirewallResponse]]: ...
    @overload
    def list_firewalls(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firewalls(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firewalls(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1FirewallResponse]]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1FirewallResponse]]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1FirewallResponse]]]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1FirewallResponse]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1FirewallResponse]]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_firewalls_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1FirewallResponse]]: ...
