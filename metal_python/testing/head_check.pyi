from typing import Optional

TIME_LIMIT: float

def problem(image_id: str, url: str, time_limit: float = 5.0) -> Optional[str]: ...
