from metal_python.api import image_api as image_api
from metal_python.api.image_api import ImageApi as ImageApi

__all__ = ["ImageApi"]
