"""V1VPNRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1VPNRequest(Model):
    """Project and lifetime of a new VPN key.

    :param bool ephemeral: Whether the node is removed from the VPN when it goes offline.
    :param int expiration: Lifetime of the key from now; 1 hour by default. Unit: nanoseconds.
    :param str pid: UUID of the project.
    :param str reason: Why the key is needed, such as an incident number. The server may require a minimum length in
        bytes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("ephemeral", "ephemeral", "bool"),
        ("expiration", "expiration", "int"),
        ("pid", "pid", "str"),
        ("reason", "reason", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, ephemeral=None, expiration=None, pid=None, reason=None):
        self.ephemeral = ephemeral
        self.expiration = expiration
        self.pid = pid
        self.reason = reason
