"""Authentication headers of metal-api: bearer token, or HMAC signature of a user with a shared key.

``repr`` never shows a secret. Time and salt are parameters.
"""

from __future__ import absolute_import

import binascii
import hashlib
import hmac
import os
import time

import six


class Bearer(object):
    """Bearer token.

    :param str value: value of the Authorization header, including the prefix
    """

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def headers(self, method, timestamp, salt=None):
        """Return the authentication headers; parameters as in :meth:`Hmac.headers`, unused here.

        :rtype: dict
        """
        return {"Authorization": self.value}

    def __repr__(self):
        return "Bearer(<hidden>)"


class Hmac(object):
    """HMAC-SHA256 signature of timestamp, HTTP method and salt.

    Path and body are not signed. metal-api rejects a timestamp older than 30 s (Metal-Admin: 90 s).

    :param str user: ``Metal-View``, ``Metal-Edit`` or ``Metal-Admin``
    :param str key: the user's shared key
    """

    __slots__ = ("user", "key")

    def __init__(self, user, key):
        self.user = user
        self.key = key

    def headers(self, method, timestamp, salt=None):
        """Return the authentication headers of one attempt.

        :param str method: HTTP method
        :param float timestamp: Unix timestamp; truncated to seconds
        :param str salt: any string; defaults to 24 random hexadecimal digits
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
