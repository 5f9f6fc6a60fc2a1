from typing import Any, Dict, Mapping, Optional, Tuple, Type, TypeVar, Union, overload

from typing_extensions import Literal
from urllib3._collections import HTTPHeaderDict
from urllib3.response import HTTPResponse

from metal_python.api_client import ApiClient
from metal_python.models import (
    ImageList,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.models.model import Model
from metal_python.policy import _Limits
from metal_python.rest import Headers
from metal_python.worker_pool import PendingCall

_T = TypeVar("_T")
_CreateBody = Union[V1ImageCreateRequest, Dict[str, Any]]
_FindBody = Union[V1ImageFindRequest, Dict[str, Any]]
_UpdateBody = Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]]  # an image, for read, change, write back

# The options in the forms that choose a result type, and the results.
_On = Literal[True]
_No = Literal[False]
_Off = Optional[Literal[False]]
_Bool = Optional[bool]
_Info = Tuple[_T, int, Headers]
_RawInfo = Tuple[HTTPResponse, int, HTTPHeaderDict]
_Any = Union[_T, HTTPResponse, PendingCall[_T], PendingCall[HTTPResponse]]
_AnyInfo = Union[_Any[_T], _Info[_T], _RawInfo, PendingCall[_Info[_T]], PendingCall[_RawInfo]]

OPTIONS: Tuple[str, ...]

# Each method stands here once for each type of result: the model or urllib3's response, itself or pending, alone or
# with status and headers; and last for options whose values are not known before the program runs.
# fmt: off
class ImageApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_image(self, body: _CreateBody, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def create_image(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def create_image(self, body: _CreateBody, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def create_image(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_image(self, body: _CreateBody, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[V1ImageResponse]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> _Info[V1ImageResponse]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[V1ImageResponse]]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_image_with_http_info(self, body: _CreateBody, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[V1ImageResponse]: ...
    @overload
    def delete_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def delete_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def delete_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def delete_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None, _preload_content: _No,
        _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_image(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[V1ImageResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> _Info[V1ImageResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[V1ImageResponse]]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _AnyInfo[V1ImageResponse]: ...
    @overload
    def find_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def find_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None, _preload_content: _On = True,
        _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def find_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None, _preload_content: _No,
        _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_image(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[V1ImageResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> _Info[V1ImageResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[V1ImageResponse]]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On, _preload_content: _No,
        _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _AnyInfo[V1ImageResponse]: ...
    @overload
    def find_images(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Bool = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> ImageList: ...
    @overload
    def find_images(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Bool = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> PendingCall[ImageList]: ...
    @overload
    def find_images(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Bool = None, _preload_content: _No, _request_timeout: _Limits = None
    ) -> HTTPResponse: ...
    @overload
    def find_images(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Bool = None, _preload_content: _No, _request_timeout: _Limits = None
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_images(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _Any[ImageList]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> _Info[ImageList]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> PendingCall[_Info[ImageList]]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None
    ) -> PendingCall[_RawInfo]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _On, _preload_content: _On = True, _request_timeout: _Limits = None) -> ImageList: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _On, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> PendingCall[ImageList]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _On, _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _On, _preload_content: _No, _request_timeout: _Limits = None
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_images_with_http_info(self, body: _FindBody, show_usage: Optional[bool] = None, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[ImageList]: ...
    @overload
    def find_latest_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def find_latest_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_latest_image(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def find_latest_image(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None, _preload_content: _No,
        _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_latest_image(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[V1ImageResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> _Info[V1ImageResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[V1ImageResponse]]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[V1ImageResponse]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Bool = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> ImageList: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[ImageList]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Bool = None, _preload_content: _No, _request_timeout: _Limits = None
    ) -> HTTPResponse: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _Any[ImageList]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> _Info[ImageList]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> PendingCall[_Info[ImageList]]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None
    ) -> PendingCall[_RawInfo]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _On, _preload_content: _On = True, _request_timeout: _Limits = None) -> ImageList: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _On, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> PendingCall[ImageList]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _Off = None,
        _return_http_data_only: _On, _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _On,
        _return_http_data_only: _On, _preload_content: _No, _request_timeout: _Limits = None
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[ImageList]: ...
    @overload
    def query_images_by_id(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> ImageList: ...
    @overload
    def query_images_by_id(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[ImageList]: ...
    @overload
    def query_images_by_id(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def query_images_by_id(self, id: str, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def query_images_by_id(self, id: str, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[ImageList]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> _Info[ImageList]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[ImageList]]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> ImageList: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[ImageList]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[ImageList]: ...
    @overload
    def update_image(self, body: _UpdateBody, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def update_image(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def update_image(self, body: _UpdateBody, *, async_req: _Off = None, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def update_image(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _Bool = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_image(self, body: _UpdateBody, *, async_req: _Bool = None, _return_http_data_only: _Bool = None,
        _preload_content: bool = True, _request_timeout: _Limits = None) -> _Any[V1ImageResponse]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _On = True, _request_timeout: _Limits = None
    ) -> _Info[V1ImageResponse]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[_Info[V1ImageResponse]]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _Off = None,
        _return_http_data_only: _Off = None, _preload_content: _No, _request_timeout: _Limits = None) -> _RawInfo: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _Off = None,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[_RawInfo]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> V1ImageResponse: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _On = True, _request_timeout: _Limits = None) -> PendingCall[V1ImageResponse]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _Off = None, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> HTTPResponse: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _On, _return_http_data_only: _On,
        _preload_content: _No, _request_timeout: _Limits = None) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_image_with_http_info(self, body: _UpdateBody, *, async_req: _Bool = None,
        _return_http_data_only: _Bool = None, _preload_content: bool = True, _request_timeout: _Limits = None
    ) -> _AnyInfo[V1ImageResponse]: ...
# fmt: on

def data_only(options: Mapping[str, Any]) -> Dict[str, Any]: ...
def checked(options: Dict[str, Any], method: str) -> Dict[str, Any]: ...
def path_id(id: str, method: str) -> str: ...
def request_body(
    body: Union[Model, Dict[str, Any]], model: Type[Model], method: str
) -> Union[Model, Dict[str, Any]]: ...
def usage(show_usage: Optional[bool], method: str) -> Optional[Tuple[Tuple[str, str], ...]]: ...
