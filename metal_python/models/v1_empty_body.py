"""V1EmptyBody.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError


class V1EmptyBody(Model):
    """Empty JSON object, for requests whose body the server does not read."""

    __slots__ = ()

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        return V1EmptyBody()
