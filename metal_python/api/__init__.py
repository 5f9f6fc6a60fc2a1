"""API classes with a method for each operation, loaded at first use."""

from __future__ import absolute_import

from metal_python.generated_names import APIS
from metal_python.lazy import make_lazy

_MODULE_NAMES = dict((module.rpartition(".")[2], module) for module in APIS.values())
_MODULE_NAMES.update(APIS)

__all__ = sorted(APIS)

make_lazy(__name__, _MODULE_NAMES)
