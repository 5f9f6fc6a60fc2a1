"""How a request says who sends it: headers from (method, timestamp, salt).

metal-api knows two ways: a bearer token, and an HMAC that one of its three users makes with a shared
key. Both are values that show no secret; the clock and the salt are given to them.
"""

from __future__ import absolute_import

import binascii
import hashlib
import hmac
import os
import time

import six


class Bearer(object):
    """A token, as ``Authorization: Bearer <token>``.

    :param str value: the header's whole value, prefix included
    """

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def headers(self, method, timestamp, salt=None):
        """Return the headers that carry the token; the parameters are those of :meth:`Hmac.headers`, not needed here.

        :rtype: dict
        """
        return {"Authorization": self.value}

    def __repr__(self):
        return "Bearer(<hidden>)"


class Hmac(object):
    """A signature over the timestamp, the method and the salt, as metal-api's users make it.

    The path and the body are not signed. metal-api refuses a timestamp that is older than 30 s (Metal-Admin: 90 s).

    :param str user: ``Metal-View``, ``Metal-Edit`` or ``Metal-Admin``
    :param str key: the key that this user shares with metal-api
    """

    __slots__ = ("user", "key")

    def __init__(self, user, key):
        self.user = user
        self.key = key

    def headers(self, method, timestamp, salt=None):
        """Return the headers that sign one request.

        :param str method: as in ``GET``
        :param float timestamp: seconds since 1970-01-01T00:00:00Z; whole seconds are sent
        :param str salt: any text; by default 24 characters from the system's random source, new at each call
        :rtype: dict
        """
        if salt is None:
            salt = binascii.hexlify(os.urandom(12)).decode("ascii")
        date = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(timestamp))
        key = self.key.encode("utf-8") if isinstance(self.key, six.text_type) else self.key
        mac = hmac.new(key, (date + method + salt).encode("utf-8"), hashlib.sha256).hexdigest()
        return {"X-Date": date, "X-Data-Salt": salt, "Authorization": "%s %s" % (self.user, mac)}

    def __repr__(self):
        return "Hmac(%r, <hidden>)" % (self.user,)
