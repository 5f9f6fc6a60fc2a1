from typing import Callable, Optional

from metal_python.testing.access import Access
from metal_python.testing.messages import Request, Response
from metal_python.testing.scripted import ScriptedResponses
from metal_python.testing.store import ImageStore

class Service:
    def __init__(
        self,
        images: ImageStore,
        access: Access,
        check_url: Callable[[str, str], Optional[str]],
        scripted: ScriptedResponses,
    ) -> None: ...
    def respond(self, request: Request) -> Response: ...
