from typing import Dict, Optional, Union

class Bearer:
    __slots__ = ("value",)
    value: str
    def __init__(self, value: str) -> None: ...
    def headers(self, method: str, timestamp: float, salt: Optional[str] = None) -> Dict[str, str]: ...

class Hmac:
    __slots__ = ("user", "key")
    user: str
    key: Union[str, bytes]
    def __init__(self, user: str, key: Union[str, bytes]) -> None: ...
    def headers(self, method: str, timestamp: float, salt: Optional[str] = None) -> Dict[str, str]: ...
