"""Send single requests over urllib3 and read the responses.

Errors of urllib3 are converted to exceptions of this package (see failures.py) and kept as their cause.
"""

from __future__ import absolute_import

import base64
import codecs
import os

import six
from six.moves import http_client  # noqa: F401

# isort: split
import urllib3

from metal_python import connection, content_encoding, proxies, tls
from metal_python.clock import monotonic
from metal_python.exceptions import (
    ApiException,
    DecodeError,
    InvalidArgumentError,
    status_error,
)
from metal_python.failures import connection_error
from metal_python.policy import Timeout
from metal_python.request import SAFE_METHODS, Attempt, Request, with_query

__all__ = ["ApiException", "RESTClientObject", "RESTResponse"]

URLLIB3_VERSION = urllib3.__version__
# ApiClient.send decides whether and when to retry.
NO_RETRIES = urllib3.Retry(False, redirect=False)
# Bytes per read of a compressed response body or one of unknown length.
CHUNK_SIZE = 64 * 1024
# Error handler for bytes that are not UTF-8: keeps them, so that `body` can restore them.
DECODE_ERRORS = "strict" if six.PY2 else "surrogateescape"
INVALID_CHARACTERS_REASON = (
    "a header or the URL has invalid characters; its value is not shown, because it may be a secret"
)
INVALID_HOST_REASON = (
    "the host or the proxy has an invalid name; a name with non-ASCII letters requires the package idna"
)
SECRET_HEADERS = ("set-cookie", "authorization", "proxy-authorization")


class Headers(urllib3.response.HTTPHeaderDict):
    """Response headers: a case-insensitive mapping whose repr hides cookies and credentials."""

    def __repr__(self):
        shown = dict((name, "<hidden>" if name.lower() in SECRET_HEADERS else self[name]) for name in self)
        return "%s(%r)" % (type(self).__name__, shown)

    __str__ = __repr__


class RESTResponse(object):
    """Response with its body.

    ``status`` is the status code (int), ``reason`` the reason phrase, ``urllib3_response`` urllib3's response, and
    ``text`` the decompressed body: bytes on Python 2.7, otherwise a string decoded as UTF-8 with the error handler
    ``surrogateescape``.

    :param resp: urllib3's response
    """

    __slots__ = ("urllib3_response", "status", "reason", "text")

    def __init__(self, resp):
        self.urllib3_response = resp
        self.status = resp.status
        self.reason = resp.reason
        self.text = b""

    @property
    def body(self):
        """The body as bytes."""
        text = self.text or b""
        return text if isinstance(text, bytes) else text.encode("utf-8", DECODE_ERRORS)

    @property
    def data(self):
        """The body as a string; invalid UTF-8 is replaced by U+FFFD."""
        return self.body if six.PY2 else self.body.decode("utf-8", "replace")

    def getheaders(self):
        """Return all headers.

        :rtype: Headers
        """
        return Headers(self.urllib3_response.headers.items())

    def getheader(self, name, default=None):
        """Return the value of a header.

        :param str name: header name, case-insensitive
        :param str default: returned if the header is missing
        :rtype: str
        """
        return self.urllib3_response.headers.get(name, default)

    def read(self, max_bytes):
        """Read the body into ``text``. After an error, ``text`` holds the part received so far.

        :param int max_bytes: maximum size of the decompressed body
        :raises DecodeError: the body is larger or cannot be decompressed
        """
        resp = self.urllib3_response
        encoding = resp.headers.get("content-encoding", "identity").strip().lower()
        length = resp.length_remaining
        if encoding == "identity" and length is not None and length <= min(CHUNK_SIZE, max_bytes):
            try:
                self.text = resp.read(decode_content=False)
            except urllib3.exceptions.ProtocolError as error:
                partial = getattr(error.args[-1], "partial", b"")
                self.text = partial if isinstance(partial, bytes) else b""
                raise
            if not six.PY2:
                self.text = self.text.decode("utf-8", DECODE_ERRORS)
            return
        # Decode incrementally so that a large body is never held as both bytes and str.
        decode = _passthrough if six.PY2 else codecs.getincrementaldecoder("utf-8")(DECODE_ERRORS).decode
        text = b"" if six.PY2 else u""
        chunks = []
        size = 0
        try:
            stream = resp.stream(CHUNK_SIZE, decode_content=False)
            for chunk in content_encoding.decode(stream, encoding, max_bytes):
                chunks.append(chunk)
                size += len(chunk)
                if size >= max(CHUNK_SIZE, len(text) // 16):  # growing steps: each may copy the string
                    joined, chunks, size = b"".join(chunks), [], 0
                    text += decode(joined)
        finally:
            text += decode(b"".join(chunks), True)
            self.text = text


def _passthrough(chunk, final=False):  # only Python 2.7
    """Return a chunk unchanged; stands in for an incremental decoder."""
    return chunk


def _with_body(method):
    """Return a method of RESTClientObject for an HTTP method whose requests may have a body."""

    def send(
        self,
        url,
        headers=None,
        query_params=None,
        post_params=None,
        body=None,
        _preload_content=True,
        _request_timeout=None,
    ):
        return self.request(method, url, query_params, headers, body, post_params, _preload_content, _request_timeout)

    send.__name__ = method
    send.__doc__ = "Send a %s request; see :meth:`request`." % method
    return send


class RESTClientObject(object):
    """HTTP client without retries, which keeps connections open between requests.

    :param Configuration configuration: its connection settings are read at the first request to an origin
    :param int pools_size: ignored, kept for compatibility: each origin has one pool
    :param int maxsize: connections to keep open per origin; default: ``connection_pool_maxsize`` of the configuration
    """

    def __init__(self, configuration, pools_size=4, maxsize=None):
        self.configuration = configuration
        self._maxsize = maxsize
        self._pools = {}
        self._cached_timeout = None, None
        self._process = os.getpid()

    def request(
        self,
        method,
        url,
        query_params=None,
        headers=None,
        body=None,
        post_params=None,
        _preload_content=True,
        _request_timeout=None,
    ):
        """Send a request once and return the response.

        :param str method: HTTP method in upper case
        :param str url: absolute URL
        :param query_params: pairs, or a dict, to add to the URL
        :param dict headers: sent unchanged
        :param bytes body: sent unchanged
        :param post_params: not supported: metal-api has no forms
        :param bool _preload_content: False returns urllib3's response unread
        :param _request_timeout: see :meth:`metal_python.policy.Timeout.of`; default: the configuration's timeout
        :rtype: RESTResponse
        :raises ApiStatusError: the status code is not 2xx
        :raises ApiConnectionError: no complete response arrived
        :raises DecodeError: the response is too large or cannot be decompressed
        :raises InvalidArgumentError: an argument is invalid; nothing is sent
        """
        if post_params:
            raise InvalidArgumentError("form fields are not supported: metal-api takes JSON bodies only")
        if body is not None and not isinstance(body, bytes):
            raise InvalidArgumentError("the body must be bytes; ApiClient.request encodes values as JSON")
        if query_params:
            url = with_query(url, query_params)
        timeout = self.configuration.timeout if _request_timeout is None else Timeout.of(_request_timeout)
        headers = headers or {}
        request = Request(method, url, headers, body, timeout, method in SAFE_METHODS, _preload_content, method)
        return self.send(Attempt(request, headers, timeout))

    def send(self, attempt):
        """Send the request of an attempt and return the response; see :meth:`request`.

        :param Attempt attempt: its ``sent`` is set once a byte of the request may have been sent
        :rtype: RESTResponse
        """
        request = attempt.request
        timeout = attempt.timeout
        body = request.body
        pool, target = self._route(request.url)
        response = None
        streamed = body is not None and not isinstance(body, bytes)
        if streamed:
            body.rewind()
        attempt.body_follows = not streamed and bool(body) and not six.PY2  # on Python 2.7 http.client joins them
        attempt.deadline = None if timeout.total is None else monotonic() + timeout.total
        try:
            urllib3_response = pool.urlopen(
                request.method,
                target,
                body,
                attempt.headers,
                retries=NO_RETRIES,
                redirect=False,
                assert_same_host=False,
                timeout=self._urllib3_timeout(timeout),
                pool_timeout=attempt,
                preload_content=False,
                enforce_content_length=True,
            )
            if not request.preload_content and 200 <= urllib3_response.status <= 299:
                return urllib3_response
            response = RESTResponse(urllib3_response)
            response.read(self.configuration.max_response_bytes)
        except DecodeError as error:
            urllib3_response.close()
            response.text = response.text[:CHUNK_SIZE]  # more than an error message shows
            if 200 <= response.status <= 299:
                raise DecodeError(error.reason, response)
        except urllib3.exceptions.LocationValueError:  # a host name that is invalid in IDNA
            six.raise_from(InvalidArgumentError(INVALID_HOST_REASON), None)
        except (urllib3.exceptions.HTTPError, IOError) as error:
            if response is not None:
                urllib3_response.close()
            if response is None or 200 <= response.status <= 299:
                six.raise_from(connection_error(error, attempt, response), error)
        except ValueError as error:
            if not attempt.sent:  # from http.client; its message quotes the rejected header value
                six.raise_from(InvalidArgumentError(INVALID_CHARACTERS_REASON), None)
            if response is not None:
                urllib3_response.close()
            six.raise_from(connection_error(error, attempt, response), error)
        except BaseException:  # Ctrl-C: a connection with an unread response must not be reused
            if response is not None:
                urllib3_response.close()
            raise
        finally:
            if streamed:
                body.close()
        if not 200 <= response.status <= 299:
            raise status_error(response)
        return response

    def _route(self, url):
        """Return (connection pool of the URL's origin, request target)."""
        if self._process != os.getpid():
            self._reset_after_fork()
        end = url.find("/", 8)
        if end < 0 or "?" in url[:end]:  # no path
            url = url.replace("?", "/?", 1) if "?" in url else url + "/"
            end = url.find("/", 8)
        origin = url[:end]
        pool = self._pools.get(origin)
        if pool is None:
            # setdefault: concurrent threads share the pool that was stored first
            pool = self._pools.setdefault(origin, self._pool(origin))
        if pool.proxy is not None and not _is_https(origin):
            return pool, url
        return pool, url[end:]

    def _urllib3_timeout(self, timeout):
        """Return the connect and read timeouts for urllib3; cached, because they rarely change."""
        cached, result = self._cached_timeout
        if cached is not timeout:
            result = urllib3.Timeout(connect=timeout.connect, read=timeout.read)
            self._cached_timeout = timeout, result
        return result

    def _pool(self, origin):
        configuration = self.configuration
        found = proxies.proxy_for(origin, configuration.proxy)
        options = {
            "maxsize": self._maxsize or configuration.connection_pool_maxsize,
            "block": False,
            "socket_options": connection.socket_options(configuration.tcp_keepalive, found is not None),
        }
        proxy = credentials = None
        if found is not None:
            proxy, credentials = proxies.split_credentials(*found)
            if proxy.startswith("https:"):
                options["proxy_ssl_context"] = tls.context_for(configuration)
        if _is_https(origin) or proxy is not None and proxy.startswith("https:"):
            options["ssl_context"] = tls.context_for(configuration)
            options["cert_reqs"] = "CERT_REQUIRED" if configuration.verify_ssl else "CERT_NONE"
        if _is_https(origin):
            options["assert_hostname"] = configuration.assert_hostname
        try:
            if proxy is None:
                manager = urllib3.PoolManager(1, **options)
            elif proxy.startswith("socks"):
                manager = _socks_proxy(found[1], proxy).manager(proxy, credentials, options)
            else:
                if credentials:  # urllib3.make_headers supports Latin-1 only
                    credentials = base64.b64encode((u"%s:%s" % credentials).encode("utf-8")).decode("ascii")
                    options["proxy_headers"] = {"Proxy-Authorization": "Basic " + credentials}
                manager = urllib3.ProxyManager(proxy, 1, **options)
            if proxy is None or not proxy.startswith("socks"):
                manager.pool_classes_by_scheme = connection.POOLS
            pool = manager.connection_from_url(origin)
        except urllib3.exceptions.LocationValueError:
            six.raise_from(InvalidArgumentError(INVALID_HOST_REASON), None)
        pool.max_idle_time = configuration.max_idle_time
        return pool

    def _reset_after_fork(self):
        """Discard inherited pools: their connections belong to the parent, and a queue's lock may be held forever."""
        pools, self._pools, self._process = self._pools, {}, os.getpid()
        for queue in [pool.pool for pool in pools.values() if pool.pool is not None]:
            for idle in queue.queue:
                if idle is not None:
                    idle.close()  # closes only the file descriptor of this process
            queue.__init__(queue.maxsize)

    def close(self):
        """Close every connection; a later request opens new ones."""
        if self._process != os.getpid():
            self._reset_after_fork()
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def __del__(self):
        if getattr(self, "_pools", None):
            self.close()

    def GET(self, url, headers=None, query_params=None, _preload_content=True, _request_timeout=None):
        """Send a GET request; see :meth:`request`."""
        return self.request("GET", url, query_params, headers, None, None, _preload_content, _request_timeout)

    def HEAD(self, url, headers=None, query_params=None, _preload_content=True, _request_timeout=None):
        """Send a HEAD request; see :meth:`request`."""
        return self.request("HEAD", url, query_params, headers, None, None, _preload_content, _request_timeout)

    def DELETE(self, url, headers=None, query_params=None, body=None, _preload_content=True, _request_timeout=None):
        """Send a DELETE request; see :meth:`request`."""
        return self.request("DELETE", url, query_params, headers, body, None, _preload_content, _request_timeout)

    OPTIONS = _with_body("OPTIONS")
    POST = _with_body("POST")
    PUT = _with_body("PUT")
    PATCH = _with_body("PATCH")


def _socks_proxy(source, proxy):
    """Return the module ``socks_proxy``, which requires PySocks.

    :raises InvalidArgumentError: PySocks is not installed
    """
    try:
        from metal_python import socks_proxy
    except ImportError:
        reason = "%s is the SOCKS proxy %s, which requires PySocks: pip install 'metal-python[socks]'" % (source, proxy)
        six.raise_from(InvalidArgumentError(reason), None)
    return socks_proxy


def _is_https(url):
    return url[:6].lower() == "https:"
