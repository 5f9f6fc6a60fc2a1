from typing import Iterator

import pytest

from metal_python.testing import ImageServer

@pytest.fixture
def metal_image_server() -> Iterator[ImageServer]: ...
