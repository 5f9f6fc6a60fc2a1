import os
from typing import Any, Callable, Dict, List, Mapping, Optional, Union

from metal_python.testing.messages import Request

class MetalApiServer:
    KEPT_REQUESTS: int
    on_response: Optional[Callable[[Request, Optional[int], float], object]]
    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        database: Union[str, os.PathLike[str], None] = None,
        check_urls: bool = False,
        view_key: Optional[str] = None,
        edit_key: Optional[str] = None,
        admin_key: Optional[str] = None,
    ) -> None: ...
    def __enter__(self) -> MetalApiServer: ...
    def __exit__(self, *exc_info: object) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    @property
    def url(self) -> str: ...
    @property
    def requests(self) -> List[Request]: ...
    def respond(
        self,
        operation: str,
        body: object = None,
        status: Optional[int] = None,
        times: Optional[int] = None,
        validate: bool = True,
        **path_parameters: object,
    ) -> None: ...
    def allocate(self, machine_id: str, image_id: str) -> None: ...
    def free(self, machine_id: str) -> None: ...
    def clear(self) -> None: ...
    def fail_next(
        self,
        count: int = 1,
        status: Optional[int] = None,
        body: Union[str, bytes, Dict[str, Any], List[Any], None] = None,
        headers: Optional[Mapping[str, str]] = None,
        conflict: bool = False,
        delay: Optional[float] = None,
        close: bool = False,
        cut: Optional[int] = None,
    ) -> None: ...
