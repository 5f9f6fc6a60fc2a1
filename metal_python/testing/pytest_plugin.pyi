from typing import Iterator

import pytest

from metal_python.testing import MetalApiServer

@pytest.fixture
def metal_api_server() -> Iterator[MetalApiServer]: ...
@pytest.fixture
def metal_image_server() -> Iterator[MetalApiServer]: ...
