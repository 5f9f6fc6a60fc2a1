from typing import Any, Dict, Optional, Tuple

from urllib3.connectionpool import HTTPConnectionPool as _Pool

DEFAULT_PORT: int

def pool(origin: str, proxy: str, credentials: Optional[Tuple[str, str]], options: Dict[str, Any]) -> _Pool: ...
