"""Who is asking: metal-api's three HMAC users, bearer tokens, and guests."""

import base64
import collections
import hashlib
import hmac
import json

from metal_python.testing import go_text, go_time


class User(collections.namedtuple("User", ["name", "is_admin", "max_age"])):
    """A user: its name, whether it may write, and how many seconds old its signature may be."""

    __slots__ = ()


_VIEW = User("Metal-View", False, 30)
_EDIT = User("Metal-Edit", False, 30)
_ADMIN = User("Metal-Admin", True, 90)
GUEST = User("", False, 0)
"""Whoever does not say who he is, or says so in a way that is not understood."""


class AccessDeniedError(Exception):
    """Somebody says who he is and is not believed; metal-api answers 403 with this message."""


class Access(object):
    """Checks the login of requests, as metal-api does it, by the keys of its users.

    :param str view_key: key of Metal-View; None: there is no such user
    :param str edit_key: key of Metal-Edit
    :param str admin_key: key of Metal-Admin; without any key no login is asked for
    """

    def __init__(self, view_key=None, edit_key=None, admin_key=None):
        keys = ((_VIEW, view_key), (_EDIT, edit_key), (_ADMIN, admin_key))
        self._users = dict((user.name, (user, key.encode("utf-8"))) for user, key in keys if key is not None)

    def user(self, request):
        """Return who sent the request.

        :param Request request: its headers Authorization, X-Date and X-Data-Salt and its method are looked at
        :rtype: User
        :raises AccessDeniedError: wrong key, a date that is none or too old, a bearer token that is not known
        """
        if not self._users:
            return _ADMIN
        parts = request.header("Authorization", u"").split(" ")
        if len(parts) != 2:
            return GUEST
        scheme, secret = parts
        if scheme.lower() == "bearer":
            raise AccessDeniedError(_token_error(secret))
        if scheme not in self._users:
            return GUEST
        user, key = self._users[scheme]
        self._check(request, user, key, secret)
        return user

    @staticmethod
    def _check(request, user, key, mac):
        text = request.header("X-Date", u"")
        try:
            moment = go_time.parse(text)
        except go_time.InvalidTimeError as error:
            raise AccessDeniedError(
                u'unknown timestamp %s in "X-Date" header, use RFC3339: %s' % (go_text.quote(text), error)
            )
        # A date in the future has no limit.
        if go_time.now().nanoseconds - moment.nanoseconds > user.max_age * 10**9:
            raise AccessDeniedError(
                u"the timestamp in your header is too old: %s, please check if you have time synchronization "
                u"activated" % go_text.quote(text)
            )
        # metal-api signs the date in its own form: UTC, whole seconds.
        date = go_time.formatted(go_time.Moment(moment.nanoseconds // 10**9 * 10**9, 0))
        signed = date + request.method + request.header("X-Data-Salt", u"")
        if hmac.new(key, signed.encode("latin-1"), hashlib.sha256).hexdigest() != mac:
            raise AccessDeniedError(u"Wrong HMAC found")


def _token_error(token):
    """Why a bearer token is refused: no issuer of tokens is known here."""
    parts = token.split(".")
    if len(parts) != 3:
        return u"error parsing token: go-jose/go-jose: compact JWS format must have three parts"
    for part in parts[:2]:
        try:
            readable = isinstance(json.loads(_from_base64(part)), dict)
        except (ValueError, TypeError, RuntimeError):  # no base64 (TypeError on 2.7), no JSON, nested too deep
            readable = False
        if not readable:
            return u"error parsing token: go-jose/go-jose: compact JWS holds no JSON"
    return u"issuer/clientid not found"


def _from_base64(part):
    return base64.urlsafe_b64decode((part + "=" * (-len(part) % 4)).encode("ascii")).decode("utf-8")
