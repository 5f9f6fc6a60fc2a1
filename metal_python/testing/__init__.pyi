from metal_python.testing.server import ImageServer

__all__ = ["ImageServer"]
