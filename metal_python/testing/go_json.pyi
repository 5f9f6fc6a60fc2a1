from typing import Any, Dict, NamedTuple

MAX_DEPTH: int
STRING: str
POINTER: str
STRINGS: str
TIME: str

class Struct(NamedTuple):
    type: str
    fields: Dict[str, Field]

class Field(NamedTuple):
    name: str
    path: str
    kind: str

class InvalidJSONError(ValueError): ...

def decode(data: bytes, struct: Struct) -> Dict[str, Any]: ...
