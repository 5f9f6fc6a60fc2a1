from os import PathLike
from typing import Any, BinaryIO, Dict, Iterable, Mapping, Optional, Tuple, Type, TypeVar, Union

from typing_extensions import Literal
from urllib3._collections import HTTPHeaderDict
from urllib3.response import HTTPResponse

from metal_python.policy import _Limits
from metal_python.rest import Headers

_T = TypeVar("_T")

# Types of options and results, for the overloads of the API methods.
Yes = Literal[True]
No = Optional[Literal[False]]
On = Literal[True]
Off = Literal[False]
Flag = Optional[bool]
Body = Union[_T, Dict[str, Any]]
File = Union[str, PathLike[str], BinaryIO]
Limit = Union[float, _Limits, None]
Result = Tuple[_T, int, Headers]
RawResult = Tuple[HTTPResponse, int, HTTPHeaderDict]

OPTIONS: Tuple[str, ...]

def data_only(options: Dict[str, Any]) -> Dict[str, Any]: ...
def checked(options: Dict[str, Any], method: str) -> Dict[str, Any]: ...
def path_param(name: str, value: object, method: str) -> str: ...
def query(method: str, *parameters: Tuple[str, object, Type[object]]) -> Optional[Tuple[Tuple[str, str], ...]]: ...
def request_body(
    body: object,
    model: str,
    method: str,
    required: Iterable[str] = (),
    unless: Optional[Mapping[str, str]] = None,
    nonempty: Iterable[str] = (),
) -> Any: ...
def file_param(value: object, method: str) -> Any: ...
