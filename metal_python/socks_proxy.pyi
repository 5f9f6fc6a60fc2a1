from typing import Any, Dict, Optional, Tuple

from urllib3 import PoolManager
from urllib3.contrib import socks as _urllib3_socks

DEFAULT_PORT: int

class HTTPConnectionPool(_urllib3_socks.SOCKSHTTPConnectionPool):
    ConnectionCls: Any

class HTTPSConnectionPool(_urllib3_socks.SOCKSHTTPSConnectionPool):
    ConnectionCls: Any

def manager(proxy: str, credentials: Optional[Tuple[str, str]], options: Dict[str, Any]) -> PoolManager: ...
