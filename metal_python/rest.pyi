from typing import Any, Mapping, Optional, Tuple, Union, overload

import urllib3
from typing_extensions import Literal
from urllib3._collections import HTTPHeaderDict
from urllib3.response import HTTPResponse

from metal_python.configuration import Configuration
from metal_python.exceptions import ApiException as ApiException
from metal_python.policy import _Limits
from metal_python.request import Attempt, _Pairs

__all__ = ["ApiException", "RESTClientObject", "RESTResponse"]

URLLIB3_VERSION: str
NO_RETRIES: urllib3.Retry
CHUNK_SIZE: int
DECODE_ERRORS: str
INVALID_CHARACTERS_REASON: str
INVALID_HOST_REASON: str
SECRET_HEADERS: Tuple[str, ...]

class Headers(HTTPHeaderDict): ...

class RESTResponse:
    __slots__ = ("urllib3_response", "status", "reason", "text")
    urllib3_response: HTTPResponse
    status: int
    reason: Optional[str]
    text: Union[str, bytes, None]
    def __init__(self, resp: HTTPResponse) -> None: ...
    @property
    def body(self) -> bytes: ...
    @property
    def data(self) -> str: ...
    def getheaders(self) -> Headers: ...
    @overload
    def getheader(self, name: str, default: None = None) -> Optional[str]: ...
    @overload
    def getheader(self, name: str, default: str) -> str: ...
    def read(self, max_bytes: int) -> None: ...

class RESTClientObject:
    configuration: Configuration
    def __init__(self, configuration: Configuration, pools_size: int = 4, maxsize: Optional[int] = None) -> None: ...
    @overload
    def request(
        self,
        method: str,
        url: str,
        query_params: Optional[_Pairs] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
        post_params: Any = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def request(
        self,
        method: str,
        url: str,
        query_params: Optional[_Pairs] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
        post_params: Any = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    def send(self, attempt: Attempt) -> Any: ...
    def close(self) -> None: ...
    def __del__(self) -> None: ...
    @overload
    def GET(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def GET(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def HEAD(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def HEAD(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def OPTIONS(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def OPTIONS(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def DELETE(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        body: Optional[bytes] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def DELETE(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        body: Optional[bytes] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def POST(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def POST(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def PUT(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def PUT(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
    @overload
    def PATCH(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> RESTResponse: ...
    @overload
    def PATCH(
        self,
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        query_params: Optional[_Pairs] = None,
        post_params: Any = None,
        body: Optional[bytes] = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
    ) -> HTTPResponse: ...
