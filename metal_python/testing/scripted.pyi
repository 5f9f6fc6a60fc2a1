from typing import Any, Dict, Mapping, Optional

from metal_python.testing.messages import Response

class ScriptedResponses:
    def __init__(self) -> None: ...
    def add(
        self,
        operation: str,
        body: object,
        status: Optional[int],
        times: Optional[int],
        validate: bool,
        parameters: Mapping[str, Any],
    ) -> None: ...
    def take(self, operation: str, parameters: Dict[str, str]) -> Optional[Response]: ...
    def clear(self) -> None: ...
