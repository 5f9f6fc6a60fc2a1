from typing import Any, Dict, List, NamedTuple, Optional, Tuple, TypeVar, Union, overload

_T = TypeVar("_T")

REASONS: Dict[int, str]

class Answer(NamedTuple):
    status: int
    headers: List[Tuple[str, str]]
    body: bytes

class Request:
    method: str
    target: str
    headers: List[Tuple[str, str]]
    body: bytes
    def __init__(self, method: str, target: str, headers: List[Tuple[str, str]], body: bytes) -> None: ...
    @overload
    def header(self, name: str, default: None = None) -> Optional[str]: ...
    @overload
    def header(self, name: str, default: _T) -> Union[str, _T]: ...
    def json(self) -> Any: ...
    @property
    def raw_path(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def query(self) -> List[Tuple[str, str]]: ...

def unescaped(text: str, plus: str = "+") -> str: ...
