from os import PathLike
from typing import Any, BinaryIO, Dict, Iterable, Mapping, Optional, Tuple, Type, TypeVar, Union

from typing_extensions import Literal
from urllib3._collections import HTTPHeaderDict
from urllib3.response import HTTPResponse

from metal_python.policy import _Limits
from metal_python.rest import Headers
from metal_python.worker_pool import PendingCall

_T = TypeVar("_T")

# Types of options and results, for the overloads of the API methods; they exist in stubs only.
_Yes = Literal[True]
_No = Optional[Literal[False]]
_On = Literal[True]
_Off = Literal[False]
_Flag = Optional[bool]
_Body = Union[_T, Dict[str, Any]]
_File = Union[str, PathLike[str], BinaryIO]
_Limit = Union[float, _Limits, None]
_Result = Tuple[_T, int, Headers]
_RawResult = Tuple[HTTPResponse, int, HTTPHeaderDict]
_AnyResult = Union[_T, HTTPResponse, PendingCall[_T], PendingCall[HTTPResponse]]
_AnyFullResult = Union[_AnyResult[_T], _Result[_T], _RawResult, PendingCall[_Result[_T]], PendingCall[_RawResult]]

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
