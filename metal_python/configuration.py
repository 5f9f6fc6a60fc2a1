"""Configuration: the settings of a client, without side effects."""

from __future__ import absolute_import

import os
import re
import sys

import six
from six.moves.urllib.parse import urlsplit

from metal_python import __version__
from metal_python.auth import Bearer, Hmac
from metal_python.policy import DEFAULT_CONNECT_TIMEOUT, RetryPolicy, Timeout

DEFAULT_TIMEOUT = Timeout(connect=DEFAULT_CONNECT_TIMEOUT, read=60)
DEFAULT_RETRY = RetryPolicy()
_find_control_character = re.compile(u"[\x00-\x1f\x7f]").search


class Configuration(object):
    """The settings of a client. Two configurations share nothing, and making one changes nothing in the process.

    Settings of the connection are read when a client first connects, all others at each call.

    ============================= ============================================================================
    ``host``                      metal-api's address, as in ``https://api.example.com/metal``
    ``api_key``                   ``{"Authorization": token}``; wins over ``hmac_key``
    ``api_key_prefix``            ``{"Authorization": "Bearer"}``
    ``refresh_api_key_hook``      called with the configuration before each attempt, to renew ``api_key``
    ``hmac_key``, ``hmac_user``   sign each attempt as this user of metal-api (``Metal-View``, ``-Edit``, ``-Admin``)
    ``username``, ``password``    for :meth:`get_basic_auth_token`; metal-api has no use for them
    ``timeout``                   time limits of a call, see :class:`~metal_python.policy.Timeout`
    ``retry``                     when a call is tried again, see :class:`~metal_python.policy.RetryPolicy`
    ``max_response_bytes``        a larger answer is refused while it arrives (bytes, decompressed; 128 MiB)
    ``verify_ssl``                False accepts any certificate, with urllib3's warning
    ``verify_x509_strict``        False accepts CA certificates without key identifiers or key usage, which Python 3.13
                                  and newer reject (``ssl.VERIFY_X509_STRICT``); the rest is verified all the same
    ``ssl_ca_cert``               file, folder or PEM text of the trusted CA certificates; by default those that the
                                  environment names (``SSL_CERT_FILE`` and ``SSL_CERT_DIR``, or else
                                  one of ``REQUESTS_CA_BUNDLE`` and ``CURL_CA_BUNDLE``), or else certifi's
    ``cert_file``, ``key_file``   files of the client certificate and its key
    ``key_password``              password of an encrypted key
    ``assert_hostname``           another name that the server's certificate must have; False for none
    ``proxy``                     a proxy's URL; wins over ``http_proxy``, ``https_proxy``, ``all_proxy``, ``no_proxy``
    ``connection_pool_maxsize``   connections that are kept open for later calls (32)
    ``max_idle_time``             seconds after which a write opens a new connection (60); None for no limit
    ``tcp_keepalive``             False: TCP does not probe idle connections
    ``async_workers``             threads for ``async_req`` calls (32)
    ``user_agent_suffix``         the name of the application, as in ``"my-service/1.2"``
    ``safe_chars_for_path_param`` characters of an ID that are not escaped in a path
    ``debug``                     log every request to standard error
    ``logger_file``               log to this file instead
    ``logger_format``             the form of a log line
    ============================= ============================================================================
    """

    # Of the class, since an instance with 30 attributes takes 1.6 kB more on CPython 3.13.
    temp_folder_path = None
    _default = None  # the settings that set_default has set, as __getstate__ returns them

    def __init__(self):
        if Configuration._default is not None:
            self.__setstate__(Configuration._default)
            return
        self._host = "https://localhost"
        self.api_key = {}
        self.api_key_prefix = {}
        self.refresh_api_key_hook = None
        self.hmac_key = None
        self.hmac_user = "Metal-Admin"
        self.username = ""
        self.password = ""
        self._timeout = DEFAULT_TIMEOUT
        self.retry = DEFAULT_RETRY
        self.max_response_bytes = 128 * 1024 * 1024
        self.verify_ssl = True
        self.verify_x509_strict = True
        self.ssl_ca_cert = None
        self.cert_file = None
        self.key_file = None
        self.key_password = None
        self.assert_hostname = None
        self.proxy = None
        self.connection_pool_maxsize = 32
        self.max_idle_time = 60
        self.tcp_keepalive = True
        self.async_workers = 32
        self.user_agent_suffix = None
        self.safe_chars_for_path_param = ""
        self._debug = False
        self._logger_file = None
        self._logger_format = None
        self._log_output = None

    @classmethod
    def set_default(cls, default):
        """Make a copy of a configuration what ``Configuration()`` returns from now on.

        :param Configuration default: None goes back to the built-in values
        """
        Configuration._default = None if default is None else default.__getstate__()

    @classmethod
    def from_env(cls):
        """Return a configuration from the environment variables that metalctl reads.

        ``METALCTL_API_URL``, and either ``METALCTL_APITOKEN`` or ``METALCTL_HMAC`` (with ``METALCTL_HMAC_USER``,
        by default Metal-Admin).

        :rtype: Configuration
        :raises InvalidArgumentError: one is missing, the address is no URL, or token and HMAC key are both there;
            names it, never its value
        """
        url, token, key = [os.environ.get("METALCTL_" + name) for name in ("API_URL", "APITOKEN", "HMAC")]
        if not url:
            raise _invalid("the environment variable METALCTL_API_URL is not set")
        if not token and not key:
            raise _invalid("neither of the environment variables METALCTL_APITOKEN and METALCTL_HMAC is set")
        if token and key:
            raise _invalid("the environment variables METALCTL_APITOKEN and METALCTL_HMAC are both set: unset one")
        configuration = cls()
        try:
            configuration.host = url
        except ValueError:  # it shows the value, which may be a key in the wrong place
            reason = "is no http or https URL, or has more in it than a host and a path"
            six.raise_from(_invalid("the environment variable METALCTL_API_URL " + reason), None)
        for name in ("APITOKEN", "HMAC", "HMAC_USER"):
            if _has_control_character(os.environ.get("METALCTL_" + name, "")):
                raise _invalid(
                    "the environment variable METALCTL_%s has a line break or another control character" % name
                )
        configuration._set_credentials(token, key, os.environ.get("METALCTL_HMAC_USER") or "Metal-Admin")
        return configuration

    def _set_credentials(self, token, hmac_key, hmac_user):
        """Use the token, or else the key, instead of the credentials of the default configuration."""
        for name in [name for name in self.api_key if name.lower() == "authorization"]:
            del self.api_key[name]
        self.hmac_key = None
        if token:
            self.api_key["Authorization"] = token
            self.api_key_prefix["Authorization"] = "Bearer"
        else:
            self.hmac_key = hmac_key
            self.hmac_user = hmac_user

    @property
    def host(self):
        """metal-api's address: an http or https URL, with or without a base path.

        :raises InvalidArgumentError: when it is set to something else
        """
        return self._host

    @host.setter
    def host(self, value):
        try:
            parts = urlsplit(value)
            whole = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
        except (ValueError, AttributeError, TypeError):
            whole = False
        if not whole or any(ord(letter) <= 32 for letter in value):
            raise _invalid(
                "host must be an http or https URL such as https://api.example.com, not %s" % _redacted(value)
            )
        if parts.username is not None or any(letter in value for letter in "?#\\"):
            raise _invalid("host must not have a user, a query or a fragment in it")
        self._host = value

    @property
    def timeout(self):
        """The time limits of a call; can be set in every form that :meth:`~metal_python.policy.Timeout.of` takes.

        :raises ValueError: when it is set to zero, a negative number or NaN
        :raises TypeError: when it is set to anything else
        """
        return self._timeout

    @timeout.setter
    def timeout(self, value):
        self._timeout = Timeout.of(value)

    @property
    def debug(self):
        """Whether each request is logged, to ``logger_file`` or standard error, through the ``metal_python`` logger."""
        return self._debug

    @debug.setter
    def debug(self, value):
        self._debug = bool(value)
        self._open_log()

    @property
    def logger_file(self):
        """The file that the ``metal_python`` logger's lines are appended to, or None."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value):
        self._logger_file = value
        self._open_log()

    @property
    def logger_format(self):
        """The form of a log line, as for logging.Formatter."""
        from metal_python.log_output import DEFAULT_FORMAT

        return self._logger_format or DEFAULT_FORMAT

    @logger_format.setter
    def logger_format(self, value):
        self._logger_format = value
        self._open_log()

    @property
    def logger(self):
        """The package's logger and urllib3's, as ``{"package_logger": logger, "urllib3_logger": logger}``."""
        import logging

        return {"package_logger": logging.getLogger("metal_python"), "urllib3_logger": logging.getLogger("urllib3")}

    @property
    def logger_formatter(self):
        """The formatter of a log line."""
        import logging

        return logging.Formatter(self.logger_format)

    @property
    def logger_stream_handler(self):
        """The handler that writes to standard error, or None."""
        return None if self._log_output is None or self._logger_file else self._log_output.handler

    @property
    def logger_file_handler(self):
        """The handler that writes to ``logger_file``, or None."""
        return None if self._log_output is None or not self._logger_file else self._log_output.handler

    def _open_log(self):
        """Have the one handler that the settings ask for, or none."""
        if self._log_output is not None:
            self._log_output.close()
            self._log_output = None
        if self._debug or self._logger_file:
            from metal_python.log_output import LogOutput

            self._log_output = LogOutput(self._logger_file, self.logger_format, self._debug)

    def auth(self):
        """Return the authentication of the next attempt, after calling the refresh hook.

        :rtype: Bearer or Hmac or None
        :raises InvalidArgumentError: the HMAC key is not a string, or has a line break or another control character
        """
        token = self.get_api_key_with_prefix("Authorization")
        if token:
            return Bearer(token)
        key = self.hmac_key
        if key and not isinstance(key, (six.text_type, bytes)):
            raise _invalid("hmac_key must be text or bytes, not %s" % type(key).__name__)
        if key and _has_control_character(key):
            raise _invalid("hmac_key has a line break or another control character; it is not shown, as it is a secret")
        return Hmac(self.hmac_user, key) if key else None

    def get_api_key_with_prefix(self, identifier):
        """Return the API key with its prefix, after calling the refresh hook; None if there is no key.

        :param str identifier: name of a header, as in ``Authorization``; compared without case
        :rtype: str
        """
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = _get(self.api_key, identifier) if self.api_key else None
        prefix = _get(self.api_key_prefix, identifier) if key else None
        return "%s %s" % (prefix, key) if key and prefix else key

    def get_basic_auth_token(self):
        """Return the value of an Authorization header for ``username`` and ``password``.

        :rtype: str
        """
        import base64

        plain = (u"%s:%s" % (self.username, self.password)).encode("utf-8")
        return "Basic " + base64.b64encode(plain).decode("ascii")

    def auth_settings(self):
        """Return, for each way to log in that the contract knows, the header it uses and its value.

        :rtype: dict
        """
        value = self.get_api_key_with_prefix("Authorization")
        return dict(
            (name, {"type": "api_key", "in": "header", "key": "Authorization", "value": value})
            for name in ("HMAC", "jwt")
        )

    def to_debug_report(self):
        """Return the versions that somebody who looks into a problem asks for first; holds no secret.

        :rtype: str
        """
        return (
            "Python SDK Debug Report:\nOS: %s\nPython Version: %s\nVersion of the API: %s\nSDK Package Version: %s"
            % (
                sys.platform,
                sys.version,
                "v0.45.0",
                __version__,
            )
        )

    def __repr__(self):
        return "<Configuration host=%r timeout=%r retry=%r>" % (self._host, self._timeout, self.retry)

    def __getstate__(self):
        state = dict(self.__dict__, _log_output=None)
        for name in ("api_key", "api_key_prefix"):
            state[name] = dict(state[name])
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.api_key = dict(self.api_key)
        self.api_key_prefix = dict(self.api_key_prefix)
        self._open_log()


def _get(values, header):
    """Return the value for a header, whose name is compared without case, or None."""
    if header not in values:
        header = next((name for name in values if name.lower() == header.lower()), None)
    return values.get(header)


def _has_control_character(value):
    return bool(_find_control_character(value if isinstance(value, six.text_type) else value.decode("latin-1")))


def _invalid(reason):
    """Return the error for a setting; loaded here only, so that a configuration costs no urllib3."""
    from metal_python.exceptions import InvalidArgumentError

    return InvalidArgumentError(reason)


def _redacted(value):
    """Return a host as an error may show it: a URL that has a user in it may have a password too."""
    return "what it was set to" if "@" in repr(value) else repr(value)
