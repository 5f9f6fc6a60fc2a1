from typing import NamedTuple, Optional, Tuple

from metal_python.testing.messages import Request

class User(NamedTuple):
    name: str
    roles: Tuple[str, ...]
    max_age: int

GUEST: User

class AccessDeniedError(Exception): ...

class Access:
    def __init__(
        self, view_key: Optional[str] = None, edit_key: Optional[str] = None, admin_key: Optional[str] = None
    ) -> None: ...
    def user(self, request: Request) -> User: ...
