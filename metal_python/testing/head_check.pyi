from typing import Optional

TIMEOUT: float

def problem(image_id: str, url: str, timeout: float = 5.0) -> Optional[str]: ...
