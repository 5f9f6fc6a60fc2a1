"""V1EmptyBody.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model


class V1EmptyBody(Model):
    """Empty JSON object, for requests whose body the server does not read."""

    __slots__ = ()
