# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_partition_capacity import V1PartitionCapacity
from metal_python.models.v1_partition_capacity_request import V1PartitionCapacityRequest
from metal_python.models.v1_partition_create_request import V1PartitionCreateRequest
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_partition_update_request import V1PartitionUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class PartitionApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_partition(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def create_partition(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def create_partition(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_partition(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_partition(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, HTTPResponse,
        PendingCall[V1PartitionResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1PartitionResponse]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1PartitionResponse]]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_partition_with_http_info(self,
        body: Body[V1PartitionCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, Result[V1PartitionResponse], HTTPResponse, RawResult,
        PendingCall[V1PartitionResponse], PendingCall[Result[V1PartitionResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_partition(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def delete_partition(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def delete_partition(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_partition(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_partition(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, HTTPResponse,
        PendingCall[V1PartitionResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1PartitionResponse]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1PartitionResponse]]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_partition_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, Result[V1PartitionResponse], HTTPResponse, RawResult,
        PendingCall[V1PartitionResponse], PendingCall[Result[V1PartitionResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_partition(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def find_partition(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def find_partition(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_partition(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_partition(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, HTTPResponse,
        PendingCall[V1PartitionResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1PartitionResponse]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1PartitionResponse]]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_partition_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, Result[V1PartitionResponse], HTTPResponse, RawResult,
        PendingCall[V1PartitionResponse], PendingCall[Result[V1PartitionResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_partitions(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1PartitionResponse]: ...
    @overload
    def list_partitions(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1PartitionResponse]]: ...
    @overload
    def list_partitions(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_partitions(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_partitions(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1PartitionResponse], HTTPResponse,
        PendingCall[List[V1PartitionResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1PartitionResponse]]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1PartitionResponse]]]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1PartitionResponse]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1PartitionResponse]]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_partitions_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1PartitionResponse], Result[List[V1PartitionResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1PartitionResponse]], PendingCall[Result[List[V1PartitionResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def partition_capacity(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1PartitionCapacity]: ...
    @overload
    def partition_capacity(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1PartitionCapacity]]: ...
    @overload
    def partition_capacity(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def partition_capacity(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def partition_capacity(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1PartitionCapacity], HTTPResponse,
        PendingCall[List[V1PartitionCapacity]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1PartitionCapacity]]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1PartitionCapacity]]]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1PartitionCapacity]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1PartitionCapacity]]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def partition_capacity_with_http_info(self,
        body: Body[V1PartitionCapacityRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1PartitionCapacity], Result[List[V1PartitionCapacity]], HTTPResponse, RawResult,
        PendingCall[List[V1PartitionCapacity]], PendingCall[Result[List[V1PartitionCapacity]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_partition(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def update_partition(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def update_partition(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_partition(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_partition(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, HTTPResponse,
        PendingCall[V1PartitionResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1PartitionResponse]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1PartitionResponse]]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1PartitionResponse: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1PartitionResponse]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_partition_with_http_info(self,
        body: Body[V1PartitionUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1PartitionResponse, Result[V1PartitionResponse], HTTPResponse, RawResult,
        PendingCall[V1PartitionResponse], PendingCall[Result[V1PartitionResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
