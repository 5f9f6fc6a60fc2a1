# Generated from contract/ by `python -m codegen`; do not edit.

from metal_python.models.model import Model

class V1EmptyBody(Model):
    __slots__ = ()
