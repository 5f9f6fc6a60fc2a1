from typing import Optional, Union

from metal_python.api_client import ApiClient
from metal_python.configuration import Configuration
from metal_python.exceptions import InvalidArgumentError

class MissingCredentialsError(InvalidArgumentError, RuntimeError): ...

class Driver:
    config: Configuration
    client: ApiClient
    def __init__(
        self, url: str, bearer: Optional[str], hmac_key: Union[str, bytes, None], hmac_user: str = "Metal-Admin"
    ) -> None: ...
    @classmethod
    def from_env(cls) -> Driver: ...
