from typing import Any, Dict, Mapping, Optional, Tuple, Type, Union, overload

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

OPTIONS: Tuple[str, ...]

# Each method stands here once for each type of result: the model or urllib3's response, itself or pending, alone or
# with status and headers; and last for options whose values are not known before the program runs.
# fmt: off
class ImageApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def create_image(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def create_image(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def create_image(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def create_image(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_image(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[V1ImageResponse, int, Headers]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[V1ImageResponse, int, Headers]]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def create_image_with_http_info(self, body: Union[V1ImageCreateRequest, Dict[str, Any]], *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        V1ImageResponse, Tuple[V1ImageResponse, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[V1ImageResponse], PendingCall[Tuple[V1ImageResponse, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def delete_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def delete_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def delete_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_image(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[V1ImageResponse, int, Headers]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[V1ImageResponse, int, Headers]]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_image_with_http_info(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        V1ImageResponse, Tuple[V1ImageResponse, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[V1ImageResponse], PendingCall[Tuple[V1ImageResponse, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def find_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def find_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_image(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[V1ImageResponse, int, Headers]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[V1ImageResponse, int, Headers]]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_image_with_http_info(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        V1ImageResponse, Tuple[V1ImageResponse, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[V1ImageResponse], PendingCall[Tuple[V1ImageResponse, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def find_images(self, body: Union[V1ImageFindRequest, Dict[str, Any]], show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def find_images(self, body: Union[V1ImageFindRequest, Dict[str, Any]], show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def find_images(self, body: Union[V1ImageFindRequest, Dict[str, Any]], show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_images(self, body: Union[V1ImageFindRequest, Dict[str, Any]], show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_images(self, body: Union[V1ImageFindRequest, Dict[str, Any]], show_usage: Optional[bool] = None, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[ImageList, HTTPResponse, PendingCall[ImageList], PendingCall[HTTPResponse]]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[ImageList, int, Headers]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[ImageList, int, Headers]]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_images_with_http_info(self, body: Union[V1ImageFindRequest, Dict[str, Any]],
        show_usage: Optional[bool] = None, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        ImageList, Tuple[ImageList, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[ImageList], PendingCall[Tuple[ImageList, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def find_latest_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def find_latest_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_latest_image(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_latest_image(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_latest_image(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[V1ImageResponse, int, Headers]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[V1ImageResponse, int, Headers]]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_latest_image_with_http_info(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        V1ImageResponse, Tuple[V1ImageResponse, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[V1ImageResponse], PendingCall[Tuple[V1ImageResponse, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_images(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[ImageList, HTTPResponse, PendingCall[ImageList], PendingCall[HTTPResponse]]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[ImageList, int, Headers]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[ImageList, int, Headers]]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_images_with_http_info(self, show_usage: Optional[bool] = None, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        ImageList, Tuple[ImageList, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[ImageList], PendingCall[Tuple[ImageList, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def query_images_by_id(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def query_images_by_id(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def query_images_by_id(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def query_images_by_id(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def query_images_by_id(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[ImageList, HTTPResponse, PendingCall[ImageList], PendingCall[HTTPResponse]]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[ImageList, int, Headers]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[ImageList, int, Headers]]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> ImageList: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[ImageList]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def query_images_by_id_with_http_info(self, id: str, *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        ImageList, Tuple[ImageList, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[ImageList], PendingCall[Tuple[ImageList, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
    @overload
    def update_image(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def update_image(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def update_image(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def update_image(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_image(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[V1ImageResponse, int, Headers]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[V1ImageResponse, int, Headers]]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Tuple[HTTPResponse, int, HTTPHeaderDict]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Optional[Literal[False]] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> V1ImageResponse: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[True] = True,
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[V1ImageResponse]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[Literal[False]] = None, _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Literal[True], _preload_content: Literal[False],
        _return_http_data_only: Literal[True], _request_timeout: Union[float, _Limits, None] = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_image_with_http_info(self, body: Union[V1ImageUpdateRequest, V1ImageResponse, Dict[str, Any]], *,
        async_req: Optional[bool] = None, _preload_content: bool = True,
        _return_http_data_only: Optional[bool] = None, _request_timeout: Union[float, _Limits, None] = None,
    ) -> Union[
        V1ImageResponse, Tuple[V1ImageResponse, int, Headers], HTTPResponse, Tuple[HTTPResponse, int, HTTPHeaderDict],
        PendingCall[V1ImageResponse], PendingCall[Tuple[V1ImageResponse, int, Headers]],
        PendingCall[HTTPResponse], PendingCall[Tuple[HTTPResponse, int, HTTPHeaderDict]],
    ]: ...
# fmt: on

def data_only(options: Mapping[str, Any]) -> Dict[str, Any]: ...
def checked(options: Dict[str, Any], method: str) -> Dict[str, Any]: ...
def path_id(id: str, method: str) -> str: ...
def request_body(
    body: Union[Model, Dict[str, Any]], model: Type[Model], method: str
) -> Union[Model, Dict[str, Any]]: ...
def usage(show_usage: Optional[bool], method: str) -> Optional[Tuple[Tuple[str, str], ...]]: ...
