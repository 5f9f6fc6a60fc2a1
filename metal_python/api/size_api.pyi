# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_size_constraint import V1SizeConstraint
from metal_python.models.v1_size_create_request import V1SizeCreateRequest
from metal_python.models.v1_size_reservation_create_request import V1SizeReservationCreateRequest
from metal_python.models.v1_size_reservation_list_request import V1SizeReservationListRequest
from metal_python.models.v1_size_reservation_response import V1SizeReservationResponse
from metal_python.models.v1_size_reservation_update_request import V1SizeReservationUpdateRequest
from metal_python.models.v1_size_reservation_usage_response import V1SizeReservationUsageResponse
from metal_python.models.v1_size_response import V1SizeResponse
from metal_python.models.v1_size_suggest_request import V1SizeSuggestRequest
from metal_python.models.v1_size_update_request import V1SizeUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class SizeApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_size(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def create_size(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def create_size(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, HTTPResponse,
        PendingCall[V1SizeResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeResponse]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeResponse]]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_with_http_info(self,
        body: Body[V1SizeCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, Result[V1SizeResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeResponse], PendingCall[Result[V1SizeResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def create_size_reservation(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def create_size_reservation(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def create_size_reservation(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_reservation(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_reservation(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, HTTPResponse,
        PendingCall[V1SizeReservationResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeReservationResponse]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeReservationResponse]]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, Result[V1SizeReservationResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeReservationResponse], PendingCall[Result[V1SizeReservationResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_size(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def delete_size(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def delete_size(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, HTTPResponse,
        PendingCall[V1SizeResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeResponse]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeResponse]]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, Result[V1SizeResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeResponse], PendingCall[Result[V1SizeResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_size_reservation(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def delete_size_reservation(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def delete_size_reservation(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_reservation(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_reservation(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, HTTPResponse,
        PendingCall[V1SizeReservationResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeReservationResponse]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeReservationResponse]]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, Result[V1SizeReservationResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeReservationResponse], PendingCall[Result[V1SizeReservationResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_size(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def find_size(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def find_size(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, HTTPResponse,
        PendingCall[V1SizeResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeResponse]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeResponse]]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, Result[V1SizeResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeResponse], PendingCall[Result[V1SizeResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_size_reservations(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationResponse]: ...
    @overload
    def find_size_reservations(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationResponse]]: ...
    @overload
    def find_size_reservations(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_reservations(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_reservations(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationResponse], HTTPResponse,
        PendingCall[List[V1SizeReservationResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeReservationResponse]]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeReservationResponse]]]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationResponse]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationResponse]]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_reservations_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationResponse], Result[List[V1SizeReservationResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeReservationResponse]], PendingCall[Result[List[V1SizeReservationResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def get_size_reservation(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def get_size_reservation(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def get_size_reservation(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_size_reservation(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_size_reservation(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, HTTPResponse,
        PendingCall[V1SizeReservationResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeReservationResponse]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeReservationResponse]]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_size_reservation_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, Result[V1SizeReservationResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeReservationResponse], PendingCall[Result[V1SizeReservationResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_size_reservations(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationResponse]: ...
    @overload
    def list_size_reservations(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationResponse]]: ...
    @overload
    def list_size_reservations(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_reservations(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_reservations(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationResponse], HTTPResponse,
        PendingCall[List[V1SizeReservationResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeReservationResponse]]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeReservationResponse]]]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationResponse]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationResponse]]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_reservations_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationResponse], Result[List[V1SizeReservationResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeReservationResponse]], PendingCall[Result[List[V1SizeReservationResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_sizes(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeResponse]: ...
    @overload
    def list_sizes(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeResponse]]: ...
    @overload
    def list_sizes(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_sizes(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_sizes(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeResponse], HTTPResponse,
        PendingCall[List[V1SizeResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeResponse]]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeResponse]]]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeResponse]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeResponse]]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_sizes_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeResponse], Result[List[V1SizeResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeResponse]], PendingCall[Result[List[V1SizeResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def size_reservations_usage(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationUsageResponse]: ...
    @overload
    def size_reservations_usage(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationUsageResponse]]: ...
    @overload
    def size_reservations_usage(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def size_reservations_usage(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def size_reservations_usage(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationUsageResponse], HTTPResponse,
        PendingCall[List[V1SizeReservationUsageResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeReservationUsageResponse]]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeReservationUsageResponse]]]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeReservationUsageResponse]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeReservationUsageResponse]]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def size_reservations_usage_with_http_info(self,
        body: Body[V1SizeReservationListRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeReservationUsageResponse], Result[List[V1SizeReservationUsageResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeReservationUsageResponse]], PendingCall[Result[List[V1SizeReservationUsageResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def suggest(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeConstraint]: ...
    @overload
    def suggest(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeConstraint]]: ...
    @overload
    def suggest(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def suggest(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def suggest(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeConstraint], HTTPResponse,
        PendingCall[List[V1SizeConstraint]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeConstraint]]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeConstraint]]]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeConstraint]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeConstraint]]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def suggest_with_http_info(self,
        body: Body[V1SizeSuggestRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeConstraint], Result[List[V1SizeConstraint]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeConstraint]], PendingCall[Result[List[V1SizeConstraint]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_size(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def update_size(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def update_size(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, HTTPResponse,
        PendingCall[V1SizeResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeResponse]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeResponse]]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeResponse: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeResponse]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_with_http_info(self,
        body: Body[V1SizeUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeResponse, Result[V1SizeResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeResponse], PendingCall[Result[V1SizeResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_size_reservation(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def update_size_reservation(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def update_size_reservation(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_reservation(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_reservation(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, HTTPResponse,
        PendingCall[V1SizeReservationResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeReservationResponse]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeReservationResponse]]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeReservationResponse: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeReservationResponse]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_reservation_with_http_info(self,
        body: Body[V1SizeReservationUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeReservationResponse, Result[V1SizeReservationResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeReservationResponse], PendingCall[Result[V1SizeReservationResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
