from typing import Any, Dict, NamedTuple

MAX_DEPTH: int
STRING: str
POINTER: str
STRINGS: str
TIME: str

class Field(NamedTuple):
    name: str
    type: str

class InvalidJSONError(ValueError): ...

def decode(data: bytes, fields: Dict[str, Field]) -> Dict[str, Any]: ...
