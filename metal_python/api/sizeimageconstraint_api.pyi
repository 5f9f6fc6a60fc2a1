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
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def create_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintCreateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_image_constraint(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_image_constraint(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_size_image_constraint_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SizeImageConstraintResponse]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1SizeImageConstraintResponse]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_image_constraints(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1SizeImageConstraintResponse]]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1SizeImageConstraintResponse]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1SizeImageConstraintResponse]]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_size_image_constraints_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1SizeImageConstraintResponse]]: ...
    @overload
    def try_size_image_constraint(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1EmptyBody: ...
    @overload
    def try_size_image_constraint(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_size_image_constraint(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_size_image_constraint(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1EmptyBody]]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1EmptyBody: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1EmptyBody]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def try_size_image_constraint_with_http_info(self,
        body: _Body[V1SizeImageConstraintTryRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1EmptyBody]: ...
    @overload
    def update_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def update_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_image_constraint(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1SizeImageConstraintResponse]]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1SizeImageConstraintResponse: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1SizeImageConstraintResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_size_image_constraint_with_http_info(self,
        body: _Body[Union[V1SizeImageConstraintUpdateRequest, V1SizeImageConstraintResponse]], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1SizeImageConstraintResponse]: ...
