"""The models: request and response bodies. Each is loaded at its first use."""

from __future__ import absolute_import

from metal_python.generated_names import MODELS
from metal_python.lazy import make_lazy

_HOMES = dict((module.rpartition(".")[2], module) for module in MODELS.values())
_HOMES.update(MODELS)
_HOMES["model"] = "metal_python.models.model"
_HOMES["model_list"] = _HOMES["ModelList"] = _HOMES["ImageList"] = "metal_python.models.model_list"

__all__ = sorted(MODELS) + ["ImageList", "ModelList"]

make_lazy(__name__, _HOMES)
