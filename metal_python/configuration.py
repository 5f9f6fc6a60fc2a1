"""Settings of a client."""

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
    """Settings of a client. Configurations are independent of each other and have no side effects on the process.

    Connection settings are read when the client first connects, all others for each request.

    ============================= ============================================================================
    ``host``                      URL of metal-api, as in ``https://api.example.com/metal``
    ``api_key``                   ``{"Authorization": token}``; overrides ``hmac_key``
    ``api_key_prefix``            ``{"Authorization": "Bearer"}``
    ``refresh_api_key_hook``      function called with the configuration before each attempt, to renew ``api_key``
    ``hmac_key``, ``hmac_user``   sign each attempt as this user of metal-api (``Metal-View``, ``-Edit``, ``-Admin``)
    ``username``, ``password``    for :meth:`get_basic_auth_token`; metal-api does not use them
    ``timeout``                   timeouts of a request, see :class:`~metal_python.policy.Timeout`
    ``retry``                     retry policy, see :class:`~metal_python.policy.RetryPolicy`
    ``max_response_bytes``        a larger response raises DecodeError (bytes, decompressed; 128 MiB)
    ``verify_ssl``                False accepts any certificate and makes urllib3 warn
    ``verify_x509_strict``        False accepts CA certificates without key identifiers or key usage, which Python 3.13
                                  and newer reject (``ssl.VERIFY_X509_STRICT``); all else is still verified
    ``ssl_ca_cert``               trusted CA certificates: file, directory or PEM string; defaults to the environment
                                  (``SSL_CERT_FILE`` and ``SSL_CERT_DIR``, or else ``REQUESTS_CA_BUNDLE`` or
                                  ``CURL_CA_BUNDLE``), then to certifi
    ``cert_file``, ``key_file``   files of the client certificate and its private key
    ``key_password``              password of the private key, if it is encrypted
    ``assert_hostname``           host name to verify in the certificate instead of that of ``host``; False disables it
    ``proxy``                     proxy URL; overrides ``http_proxy``, ``https_proxy``, ``all_proxy``, ``no_proxy``
    ``connection_pool_maxsize``   maximum number of idle connections in the pool (32)
    ``max_idle_time``             maximum idle seconds of a connection that a write reuses (60); None: no limit
    ``tcp_keepalive``             False disables TCP keep-alive
    ``async_workers``             maximum number of threads for ``async_req`` (32)
    ``user_agent_suffix``         name of the application, as in ``"my-service/1.2"``
    ``safe_chars_for_path_param`` characters of a path parameter that are not percent-encoded
    ``debug``                     log each request to standard error
    ``logger_file``               log to this file instead
    ``logger_format``             format of a log line, as for :class:`logging.Formatter`
    ============================= ============================================================================
    """

    # Class attribute: a 30th instance attribute costs 1.6 kB on CPython 3.13.
    temp_folder_path = None
    _default = None  # state of the default configuration, as __getstate__ returns it

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
        """Set the values that a new ``Configuration()`` starts with.

        :param Configuration default: copied; None restores the built-in defaults
        """
        Configuration._default = None if default is None else default.__getstate__()

    @classmethod
    def from_env(cls):
        """Return a configuration from metalctl's environment variables.

        ``METALCTL_API_URL``, and either ``METALCTL_APITOKEN`` or ``METALCTL_HMAC`` (with ``METALCTL_HMAC_USER``, which
        defaults to Metal-Admin).

        :rtype: Configuration
        :raises InvalidArgumentError: a variable is missing or invalid, or token and HMAC key are both set; the message
            names the variable, never its value
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
        except ValueError:  # its message shows the value, which may be a secret
            reason = "must be an http or https URL of a host and an optional path"
            six.raise_from(_invalid("the environment variable METALCTL_API_URL " + reason), None)
        for name in ("APITOKEN", "HMAC", "HMAC_USER"):
            if _has_control_character(os.environ.get("METALCTL_" + name, "")):
                raise _invalid(
                    "the environment variable METALCTL_%s contains a control character, such as a line break" % name
                )
        configuration._set_credentials(token, key, os.environ.get("METALCTL_HMAC_USER") or "Metal-Admin")
        return configuration

    def _set_credentials(self, token, hmac_key, hmac_user):
        """Set token or HMAC key, and remove the credentials of the default configuration."""
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
        """URL of metal-api: http or https, with an optional base path.

        :raises InvalidArgumentError: when set to an invalid value
        """
        return self._host

    @host.setter
    def host(self, value):
        try:
            parts = urlsplit(value)
            is_valid = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
        except (ValueError, AttributeError, TypeError):
            is_valid = False
        if not is_valid or any(ord(char) <= 32 for char in value):
            raise _invalid(
                "host must be an http or https URL such as https://api.example.com, not %s" % _redacted(value)
            )
        if parts.username is not None or any(char in value for char in "?#\\"):
            raise _invalid("host must not contain credentials, a query or a fragment")
        self._host = value

    @property
    def timeout(self):
        """Timeouts of a request; accepts every form that :meth:`~metal_python.policy.Timeout.of` accepts.

        :raises ValueError: when set to zero, a negative number or NaN
        :raises TypeError: when set to a value of another type
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
        """File to which the ``metal_python`` logger appends, or None."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value):
        self._logger_file = value
        self._open_log()

    @property
    def logger_format(self):
        """Format of a log line, as for :class:`logging.Formatter`."""
        from metal_python.log_output import DEFAULT_FORMAT

        return self._logger_format or DEFAULT_FORMAT

    @logger_format.setter
    def logger_format(self, value):
        self._logger_format = value
        self._open_log()

    @property
    def logger(self):
        """Loggers of this package and urllib3, as ``{"package_logger": logger, "urllib3_logger": logger}``."""
        import logging

        return {"package_logger": logging.getLogger("metal_python"), "urllib3_logger": logging.getLogger("urllib3")}

    @property
    def logger_formatter(self):
        """Formatter of log lines."""
        import logging

        return logging.Formatter(self.logger_format)

    @property
    def logger_stream_handler(self):
        """Handler that writes to standard error, or None."""
        return None if self._log_output is None or self._logger_file else self._log_output.handler

    @property
    def logger_file_handler(self):
        """Handler that writes to ``logger_file``, or None."""
        return None if self._log_output is None or not self._logger_file else self._log_output.handler

    def _open_log(self):
        """Replace the log handler according to the settings."""
        if self._log_output is not None:
            self._log_output.close()
            self._log_output = None
        if self._debug or self._logger_file:
            from metal_python.log_output import LogOutput

            self._log_output = LogOutput(self._logger_file, self.logger_format, self._debug)

    def auth(self):
        """Call the refresh hook and return the credentials of the next attempt.

        :rtype: Bearer or Hmac or None
        :raises InvalidArgumentError: the HMAC key is not a string, or contains a control character
        """
        token = self.get_api_key_with_prefix("Authorization")
        if token:
            return Bearer(token)
        key = self.hmac_key
        if key and not isinstance(key, (six.text_type, bytes)):
            raise _invalid("hmac_key must be a string or bytes, not %s" % type(key).__name__)
        if key and _has_control_character(key):
            raise _invalid("hmac_key contains a control character, such as a line break (value not shown)")
        return Hmac(self.hmac_user, key) if key else None

    def get_api_key_with_prefix(self, identifier):
        """Call the refresh hook and return the API key with its prefix, or None if it is not set.

        :param str identifier: header name, such as ``Authorization``; case-insensitive
        :rtype: str
        """
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = _get(self.api_key, identifier) if self.api_key else None
        prefix = _get(self.api_key_prefix, identifier) if key else None
        return "%s %s" % (prefix, key) if key and prefix else key

    def get_basic_auth_token(self):
        """Return the Authorization header of HTTP basic authentication with ``username`` and ``password``.

        :rtype: str
        """
        import base64

        plain = (u"%s:%s" % (self.username, self.password)).encode("utf-8")
        return "Basic " + base64.b64encode(plain).decode("ascii")

    def auth_settings(self):
        """Return the authentication schemes of the contract, each with the header it uses and its value.

        :rtype: dict
        """
        value = self.get_api_key_with_prefix("Authorization")
        return dict(
            (name, {"type": "api_key", "in": "header", "key": "Authorization", "value": value})
            for name in ("HMAC", "jwt")
        )

    def to_debug_report(self):
        """Return the versions of platform, Python, API and package for a bug report; contains no secrets.

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
    """Return the value for a header name (case-insensitive), or None."""
    if header not in values:
        header = next((name for name in values if name.lower() == header.lower()), None)
    return values.get(header)


def _has_control_character(value):
    return bool(_find_control_character(value if isinstance(value, six.text_type) else value.decode("latin-1")))


def _invalid(reason):
    """Return the exception for an invalid setting; imported here to keep urllib3 out of a configuration."""
    from metal_python.exceptions import InvalidArgumentError

    return InvalidArgumentError(reason)


def _redacted(value):
    """Return a host for an error message; a URL with a user may contain a password."""
    return "the configured value" if "@" in repr(value) else repr(value)
