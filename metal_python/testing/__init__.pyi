from metal_python.testing.server import ImageServer as ImageServer

__all__ = ["ImageServer"]
