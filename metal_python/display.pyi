import datetime
from typing import Optional, Sequence, Tuple

from metal_python.models.model import Model
from metal_python.models.v1_image_response import V1ImageResponse

MOST_ROWS: int
MOST_VALUES: int
COLUMNS: Tuple[str, ...]

def model_html(model: Model) -> str: ...
def images_html(images: Sequence[V1ImageResponse], now: Optional[datetime.datetime] = None) -> str: ...
def shown(value: object) -> str: ...
def escape(value: object) -> str: ...
