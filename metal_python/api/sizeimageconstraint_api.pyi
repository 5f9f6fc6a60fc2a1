# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional, Union, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import Body, Flag, Limit, No, Off, On, RawResult, Result, Yes
from metal_python.api_client import ApiClient
from metal_python.models.v1_empty_body import V1EmptyBody
from metal_python.models.v1_size_image_constraint_create_request import V1SizeImageConstraintCreateRequest
from metal_python.models.v1_size_image_constraint_response import V1SizeImageConstraintResponse
from metal_python.models.v1_size_image_constraint_try_request import V1SizeImageConstraintTryRequest
from metal_python.models.v1_size_image_constraint_update_request import V1SizeImageConstraintUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class SizeimageconstraintApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_size_image_constraint(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def create_size_image_constraint(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_image_constraint(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_image_constraint(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, HTTPResponse,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintCreateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, Result[V1SizeImageConstraintResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[Result[V1SizeImageConstraintResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, HTTPResponse,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, Result[V1SizeImageConstraintResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[Result[V1SizeImageConstraintResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, HTTPResponse,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, Result[V1SizeImageConstraintResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[Result[V1SizeImageConstraintResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> List[V1SizeImageConstraintResponse]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeImageConstraintResponse], HTTPResponse,
        PendingCall[List[V1SizeImageConstraintResponse]], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[List[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[List[V1SizeImageConstraintResponse]]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> List[V1SizeImageConstraintResponse]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[List[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        List[V1SizeImageConstraintResponse], Result[List[V1SizeImageConstraintResponse]], HTTPResponse, RawResult,
        PendingCall[List[V1SizeImageConstraintResponse]], PendingCall[Result[List[V1SizeImageConstraintResponse]]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def try_size_image_constraint(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1EmptyBody: ...
    @overload
    def try_size_image_constraint(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_size_image_constraint(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_size_image_constraint(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1EmptyBody, HTTPResponse,
        PendingCall[V1EmptyBody], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1EmptyBody]]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1EmptyBody: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintTryRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1EmptyBody, Result[V1EmptyBody], HTTPResponse, RawResult,
        PendingCall[V1EmptyBody], PendingCall[Result[V1EmptyBody]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
    @overload
    def update_size_image_constraint(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def update_size_image_constraint(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_image_constraint(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_image_constraint(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, HTTPResponse,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[HTTPResponse],
    ]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> Result[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> RawResult: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: No = None, _request_timeout: Limit = None,
    ) -> PendingCall[RawResult]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: On = True,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: No = None, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Yes, _preload_content: Off,
        _return_http_data_only: Yes, _request_timeout: Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: Body[V1SizeImageConstraintUpdateRequest], *,
        async_req: Flag = None, _preload_content: bool = True,
        _return_http_data_only: Flag = None, _request_timeout: Limit = None,
    ) -> Union[
        V1SizeImageConstraintResponse, Result[V1SizeImageConstraintResponse], HTTPResponse, RawResult,
        PendingCall[V1SizeImageConstraintResponse], PendingCall[Result[V1SizeImageConstraintResponse]],
        PendingCall[HTTPResponse], PendingCall[RawResult],
    ]: ...
