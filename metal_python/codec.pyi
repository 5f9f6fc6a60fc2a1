from typing import Any, Union

from metal_python.models.model import to_json as to_json

__all__ = ["JsonBytes", "decode_utf8", "dumps", "loads", "to_json"]

BOM: str

class JsonBytes(bytes):
    __slots__ = ()

def dumps(value: object) -> bytes: ...
def loads(body: Union[bytes, str], response_type: Union[str, type]) -> Any: ...
def decode_utf8(body: Union[bytes, str]) -> str: ...
