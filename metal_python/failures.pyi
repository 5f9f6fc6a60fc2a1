from typing import Optional, Tuple

from metal_python.exceptions import ApiConnectionError
from metal_python.request import Attempt
from metal_python.rest import RESTResponse

NOT_TLS_ERRORS: Tuple[str, ...]

def connection_error(
    error: BaseException, attempt: Attempt, response: Optional[RESTResponse]
) -> ApiConnectionError: ...
