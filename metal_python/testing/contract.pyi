from typing import Dict, NamedTuple, Optional, Tuple

class Operation(NamedTuple):
    name: str
    operation_id: str
    method: str
    path: str
    result: Optional[str]
    statuses: Tuple[int, ...]
    role: str

class Field(NamedTuple):
    name: str
    type: str
    required: bool
    nullable: bool

OPERATIONS: Tuple[Operation, ...]
MEDIA_TYPES: Dict[str, Optional[str]]
MODELS: Dict[str, Tuple[Field, ...]]
