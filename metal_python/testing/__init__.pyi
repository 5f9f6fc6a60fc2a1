from metal_python.testing.server import MetalApiServer as MetalApiServer

ImageServer = MetalApiServer

__all__ = ["ImageServer", "MetalApiServer"]
