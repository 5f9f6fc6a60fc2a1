import logging
from typing import Any, Dict, Iterable, Mapping, Optional, Union, overload

from typing_extensions import Literal
from urllib3.response import HTTPResponse

from metal_python.clock import Clock
from metal_python.configuration import Configuration
from metal_python.generated_client import GeneratedClient
from metal_python.policy import _Limits
from metal_python.request import Request, _Pairs
from metal_python.rest import RESTClientObject, RESTResponse
from metal_python.worker_pool import WorkerPool

USER_AGENT: str
logger: logging.Logger

class ApiClient(GeneratedClient):
    clock: Clock
    configuration: Configuration
    rest_client: RESTClientObject
    default_headers: Dict[str, str]
    cookie: Optional[str]
    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
    ) -> None: ...
    def __enter__(self) -> ApiClient: ...
    def __exit__(self, *exc_info: object) -> None: ...
    def close(self) -> None: ...
    @property
    def pool(self) -> WorkerPool: ...
    @property
    def user_agent(self) -> str: ...
    @user_agent.setter
    def user_agent(self, value: str) -> None: ...
    def set_default_header(self, header_name: str, header_value: str) -> None: ...
    def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Optional[Mapping[str, Any]] = None,
        query_params: Optional[_Pairs] = None,
        header_params: Optional[Mapping[str, str]] = None,
        body: Any = None,
        post_params: Any = None,
        files: Any = None,
        response_type: Union[str, type, None] = None,
        auth_settings: Optional[Iterable[str]] = None,
        async_req: Optional[bool] = None,
        _return_http_data_only: Optional[bool] = None,
        collection_formats: Optional[Mapping[str, str]] = None,
        _preload_content: bool = True,
        _request_timeout: Union[float, _Limits, None] = None,
        read_only: Optional[bool] = None,
        operation: Optional[str] = None,
    ) -> Any: ...
    @overload
    def request(
        self,
        method: str,
        url: str,
        query_params: Optional[_Pairs] = None,
        headers: Optional[Mapping[str, str]] = None,
        post_params: Any = None,
        body: Any = None,
        _preload_content: Literal[True] = True,
        _request_timeout: Union[float, _Limits, None] = None,
        read_only: Optional[bool] = None,
    ) -> RESTResponse: ...
    @overload
    def request(
        self,
        method: str,
        url: str,
        query_params: Optional[_Pairs] = None,
        headers: Optional[Mapping[str, str]] = None,
        post_params: Any = None,
        body: Any = None,
        *,
        _preload_content: Literal[False],
        _request_timeout: Union[float, _Limits, None] = None,
        read_only: Optional[bool] = None,
    ) -> HTTPResponse: ...
    def send(self, request: Request) -> Any: ...
    def deserialize(self, response: Any, response_type: Union[str, type, None]) -> Any: ...
    def sanitize_for_serialization(self, obj: object) -> Any: ...
