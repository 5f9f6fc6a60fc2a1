"""Authenticate requests as metal-api does: HMAC users, bearer tokens, and guests."""

import base64
import collections
import hashlib
import hmac
import json

from metal_python.testing import go_text, go_time


class User(collections.namedtuple("User", ["name", "roles", "max_age"])):
    """User: name, roles, and maximum age of a signature in seconds."""

    __slots__ = ()


_VIEW = User("Metal-View", ("view",), 30)
_EDIT = User("Metal-Edit", ("view", "edit"), 30)
_ADMIN = User("Metal-Admin", ("view", "edit", "admin"), 90)
GUEST = User("", (), 0)
"""User of a request without credentials, or with an unknown authentication scheme."""

_ALGORITHMS = "RS256 RS384 RS512 ES256 ES384 ES512 PS256 PS384 PS512 EdDSA".split()


class AccessDeniedError(Exception):
    """Invalid credentials; metal-api returns 403 with this message."""


class Access(object):
    """Authentication of requests with the keys of metal-api's users.

    :param str view_key: key of Metal-View; None: unknown user
    :param str edit_key: key of Metal-Edit
    :param str admin_key: key of Metal-Admin. Without any key, all requests are treated as those of Metal-Admin
    """

    def __init__(self, view_key=None, edit_key=None, admin_key=None):
        keys = ((_VIEW, view_key), (_EDIT, edit_key), (_ADMIN, admin_key))
        self._users = dict((user.name, (user, key.encode("utf-8"))) for user, key in keys if key is not None)

    def user(self, request):
        """Return the user of a request.

        :param Request request: request with the headers Authorization, X-Date and X-Data-Salt
        :rtype: User
        :raises AccessDeniedError: invalid signature, invalid or expired date, or a bearer token
        """
        if not self._users:
            return _ADMIN
        credentials = request.header("Authorization", u"")
        parts = [go_text.from_utf8(part.encode("latin-1")).strip() for part in credentials.split(" ")]
        if len(parts) == 2 and parts[0] in self._users:
            user, key = self._users[parts[0]]
            self._check(request, user, key, parts[1])
            return user
        if credentials[:7].lower() == "bearer ":
            raise AccessDeniedError(_token_error(credentials[7:]))
        return GUEST

    @staticmethod
    def _check(request, user, key, mac):
        text = request.header("X-Date", u"")
        try:
            timestamp = go_time.parse(text)
        except go_time.InvalidTimeError as error:
            raise AccessDeniedError(u"unknown timestamp %s in X-Date header: %s" % (go_text.quote(text), error))
        # metal-api accepts any date in the future.
        if go_time.now().nanoseconds - timestamp.nanoseconds > user.max_age * 10**9:
            raise AccessDeniedError(u"the timestamp in your header is too old: %s" % go_text.quote(text))
        # metal-api signs the date normalized to UTC and whole seconds.
        date = go_time.formatted(go_time.Timestamp(timestamp.nanoseconds // 10**9 * 10**9, 0))
        signed = date + request.method + request.header("X-Data-Salt", u"")
        if hmac.new(key, signed.encode("latin-1"), hashlib.sha256).hexdigest() != mac:
            raise AccessDeniedError(u"Wrong HMAC found")


def _token_error(token):
    """Return why a bearer token is rejected; every token is, as this server has no issuers."""
    parts = token.split(".")
    if len(parts) != 3:
        return u"error parsing token: it must have three parts"
    try:
        header, claims = (json.loads(_from_base64(part) or "{}") for part in parts[:2])
        algorithm = header.get("alg")
    except (AttributeError, ValueError, TypeError, RuntimeError):  # TypeError: base64 on 2.7; RuntimeError: recursion
        return u"error parsing token: its header and claims must be JSON objects in base64"
    if algorithm not in _ALGORITHMS:
        return u"error parsing token: unexpected signature algorithm"
    return u"issuer/clientid not found"


def _from_base64(part):
    return base64.urlsafe_b64decode((part + "=" * (-len(part) % 4)).encode("ascii")).decode("utf-8")
