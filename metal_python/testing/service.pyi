from typing import Callable, Optional

from metal_python.testing.access import Access
from metal_python.testing.messages import Answer, Request
from metal_python.testing.store import ImageStore

JSON: str

class ServiceError(Exception):
    status: int
    message: str
    def __init__(self, status: int, message: str) -> None: ...

class Service:
    def __init__(self, images: ImageStore, access: Access, check_url: Callable[[str, str], Optional[str]]) -> None: ...
    def answer(self, request: Request) -> Answer: ...

def conflict(image_id: str) -> str: ...
def json_answer(status: int, text: str) -> Answer: ...
def error_answer(status: int, message: str) -> Answer: ...
