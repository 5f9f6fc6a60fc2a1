"""One attempt over urllib3: bytes in, text out. With connection.py and tls.py the only place that opens connections.

Everything that urllib3 raises is turned into an error of this package here (by failures.py), with its cause kept.
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
# Bytes of an answer of unknown length, or of a compressed one, that are read at a time.
CHUNK_SIZE = 64 * 1024
# What a decoder makes of bytes that are no UTF-8, so that they can be had again.
DECODE_ERRORS = "strict" if six.PY2 else "surrogateescape"
INVALID_CHARACTERS_REASON = "a header or the URL has characters that it cannot carry; not shown, for it may be a secret"
INVALID_HOST_REASON = (
    "the host or the proxy has no name that can be used; letters beyond ASCII in it need the package idna"
)
SECRET_HEADERS = ("set-cookie", "authorization", "proxy-authorization")


class Headers(urllib3.response.HTTPHeaderDict):
    """An answer's headers: a mapping that ignores case and hides cookies and credentials when it is shown."""

    def __repr__(self):
        shown = dict((name, "<hidden>" if name.lower() in SECRET_HEADERS else self[name]) for name in self)
        return "%s(%r)" % (type(self).__name__, shown)

    __str__ = __repr__


class RESTResponse(object):
    """An answer, read to its end.

    ``status`` is an int, ``reason`` its text, ``urllib3_response`` what urllib3 made of it, and ``text`` the body,
    decompressed: the bytes themselves on Python 2.7, elsewhere text in which each byte that is not UTF-8 is half of a
    surrogate pair, as the error handler ``surrogateescape`` makes it.

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
        """The body as text; what is not UTF-8 in it is replaced."""
        return self.body if six.PY2 else self.body.decode("utf-8", "replace")

    def getheaders(self):
        """Return all headers.

        :rtype: Headers
        """
        return Headers(self.urllib3_response.headers.items())

    def getheader(self, name, default=None):
        """Return one header's value.

        :param str name: in any case
        :rtype: str
        """
        return self.urllib3_response.headers.get(name, default)

    def read(self, max_bytes):
        """Read the body to its end into ``text``; where that fails, ``text`` holds what had come.

        :param int max_bytes: bytes that it may have, decompressed
        :raises DecodeError: it is larger, or cannot be decompressed
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
        # Decoded as it comes: bytes and text of a long list are never both there as a whole.
        decode = _passthrough if six.PY2 else codecs.getincrementaldecoder("utf-8")(DECODE_ERRORS).decode
        text = b"" if six.PY2 else u""
        chunks = []
        size = 0
        try:
            stream = resp.stream(CHUNK_SIZE, decode_content=False)
            for chunk in content_encoding.decode(stream, encoding, max_bytes):
                chunks.append(chunk)
                size += len(chunk)
                if size >= max(
                    CHUNK_SIZE, len(text) // 16
                ):  # in steps that grow, since the text may be copied for each
                    joined, chunks, size = b"".join(chunks), [], 0
                    text += decode(joined)
        finally:
            text += decode(b"".join(chunks), True)
            self.text = text


def _passthrough(chunk, final=False):  # only Python 2.7 comes here
    """Return a chunk of a body; what takes the place of a decoder on Python 2.7."""
    return chunk


def _with_body(method):
    """Return the method of RESTClientObject that sends a request which may have a body."""

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
    send.__doc__ = "Send a request with the method %s; see :meth:`request`." % method
    return send


class RESTClientObject(object):
    """Makes single attempts, and keeps connections open between them.

    :param Configuration configuration: its settings of the connection are read at the first request
    :param int pools_size: kept from the generated client; there is one pool for each origin
    :param int maxsize: connections that are kept open; by default the configuration's
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
        :param dict headers: sent as they are
        :param bytes body: sent as it is
        :param post_params: not supported: metal-api has no forms
        :param bool _preload_content: False returns urllib3's response unread
        :param _request_timeout: what :meth:`~metal_python.policy.Timeout.of` takes; by default the configuration's
        :rtype: RESTResponse
        :raises ApiStatusError: the status code is not 2xx
        :raises ApiConnectionError: no complete response arrived
        :raises DecodeError: the response is too large, or its compression is broken
        """
        if post_params:
            raise InvalidArgumentError("form fields are not supported: metal-api takes JSON bodies only")
        if body is not None and not isinstance(body, bytes):
            raise InvalidArgumentError("the body must be bytes here; ApiClient.request writes values as JSON")
        if query_params:
            url = with_query(url, query_params)
        timeout = self.configuration.timeout if _request_timeout is None else Timeout.of(_request_timeout)
        headers = headers or {}
        request = Request(method, url, headers, body, timeout, method in SAFE_METHODS, _preload_content, method)
        return self.send(Attempt(request, headers, timeout))

    def send(self, attempt):
        """Send the request of an attempt and return the response; see :meth:`request`.

        :param Attempt attempt: its ``sent`` tells afterwards whether a byte of the request may have been sent
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
        attempt.body_follows = not streamed and bool(body) and not six.PY2  # there http.client joins them itself
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
            response.text = response.text[:CHUNK_SIZE]  # more than errors show of it
            if 200 <= response.status <= 299:
                raise DecodeError(error.reason, response)
        except urllib3.exceptions.LocationValueError:  # a name that is none in IDNA
            six.raise_from(InvalidArgumentError(INVALID_HOST_REASON), None)
        except (urllib3.exceptions.HTTPError, IOError) as error:
            if response is not None:
                urllib3_response.close()
            if response is None or 200 <= response.status <= 299:
                six.raise_from(connection_error(error, attempt, response), error)
        except ValueError as error:
            if not attempt.sent:  # from http.client, which quotes the value of a header that it refuses
                six.raise_from(InvalidArgumentError(INVALID_CHARACTERS_REASON), None)
            if response is not None:
                urllib3_response.close()
            six.raise_from(connection_error(error, attempt, response), error)
        except BaseException:  # Ctrl-C: no connection with half a response may go back into the pool
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
        """Return (the pool of connections for a URL's origin, what to ask it for)."""
        if self._process != os.getpid():
            self._reset_after_fork()
        end = url.find("/", 8)
        if end < 0 or "?" in url[:end]:  # there is no path
            url = url.replace("?", "/?", 1) if "?" in url else url + "/"
            end = url.find("/", 8)
        origin = url[:end]
        pool = self._pools.get(origin)
        if pool is None:
            # setdefault: of two threads that come here at once, one pool serves both
            pool = self._pools.setdefault(origin, self._pool(origin))
        if pool.proxy is not None and not _is_https(origin):
            return pool, url
        return pool, url[end:]

    def _urllib3_timeout(self, timeout):
        """Return what urllib3 takes for the limits of a single wait; kept from call to call, for they seldom change."""
        known, limits = self._cached_timeout
        if known is not timeout:
            limits = urllib3.Timeout(connect=timeout.connect, read=timeout.read)
            self._cached_timeout = timeout, limits
        return limits

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
                if credentials:  # not by urllib3.make_headers, which accepts Latin-1 only
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
        """Drop what a fork has copied: the connections are the parent's, and a queue's lock may be held for ever."""
        pools, self._pools, self._process = self._pools, {}, os.getpid()
        for queue in [pool.pool for pool in pools.values() if pool.pool is not None]:
            for idle in queue.queue:
                if idle is not None:
                    idle.close()  # this process's end of it only
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
        """Send a GET; see :meth:`request`."""
        return self.request("GET", url, query_params, headers, None, None, _preload_content, _request_timeout)

    def HEAD(self, url, headers=None, query_params=None, _preload_content=True, _request_timeout=None):
        """Send a HEAD; see :meth:`request`."""
        return self.request("HEAD", url, query_params, headers, None, None, _preload_content, _request_timeout)

    def DELETE(self, url, headers=None, query_params=None, body=None, _preload_content=True, _request_timeout=None):
        """Send a DELETE; see :meth:`request`."""
        return self.request("DELETE", url, query_params, headers, body, None, _preload_content, _request_timeout)

    OPTIONS = _with_body("OPTIONS")
    POST = _with_body("POST")
    PUT = _with_body("PUT")
    PATCH = _with_body("PATCH")


def _socks_proxy(source, proxy):
    """Return the module for SOCKS proxies, which needs PySocks.

    :raises InvalidArgumentError: PySocks is not installed
    """
    try:
        from metal_python import socks_proxy
    except ImportError:
        reason = "%s is the SOCKS proxy %s, which needs PySocks: pip install 'metal-python[socks]'" % (source, proxy)
        six.raise_from(InvalidArgumentError(reason), None)
    return socks_proxy


def _is_https(url):
    return url[:6].lower() == "https:"
