from typing import Any, Dict, Iterable, Mapping, NamedTuple, Optional, Tuple, Union

from metal_python.multipart import MultipartBody
from metal_python.policy import Timeout

# Parameters to add to a URL.
_Pairs = Union[Dict[str, Any], Iterable[Tuple[str, Any]]]

SAFE_METHODS: Tuple[str, ...]

class Request(NamedTuple):
    method: str
    url: str
    headers: Mapping[str, str]
    body: Union[bytes, MultipartBody, None]
    timeout: Timeout
    read_only: bool
    preload_content: bool
    operation: str
    @property
    def path(self) -> str: ...

class Attempt:
    __slots__ = ("request", "headers", "timeout", "deadline", "sent", "body_follows")
    request: Request
    headers: Mapping[str, str]
    timeout: Timeout
    deadline: Optional[float]
    sent: bool
    body_follows: bool
    def __init__(self, request: Request, headers: Mapping[str, str], timeout: Timeout) -> None: ...

def with_query(url: str, params: _Pairs) -> str: ...
