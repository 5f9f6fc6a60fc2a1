"""Models of request and response bodies, loaded at first use."""

from __future__ import absolute_import

from metal_python.generated_names import MODELS
from metal_python.lazy import make_lazy

_MODULE_NAMES = dict((module.rpartition(".")[2], module) for module in MODELS.values())
_MODULE_NAMES.update(MODELS)
_MODULE_NAMES["model"] = "metal_python.models.model"
_MODULE_NAMES["model_list"] = _MODULE_NAMES["ModelList"] = _MODULE_NAMES["ImageList"] = "metal_python.models.model_list"

__all__ = sorted(MODELS) + ["ImageList", "ModelList"]

make_lazy(__name__, _MODULE_NAMES)
