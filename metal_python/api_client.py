"""Client for metal-api: build, sign, send and retry requests, and decode responses."""

from __future__ import absolute_import

import copy
import logging
import random
import sys
import threading

import six
from six.moves.urllib.parse import quote

from metal_python import __version__, codec, invalid_field, request_headers
from metal_python.clock import Clock
from metal_python.configuration import Configuration
from metal_python.exceptions import (
    ApiConnectionError,
    ApiStatusError,
    DecodeError,
    InvalidArgumentError,
    as_str,
)
from metal_python.generated_client import JSON, GeneratedClient
from metal_python.log_output import LOGGER, printable
from metal_python.policy import (
    UPDATE_CONFLICT_MESSAGE,
    RetryBudget,
    Timeout,
    redirect_target,
    retry_after_seconds,
    same_origin,
)
from metal_python.request import SAFE_METHODS, Attempt, Request, with_query
from metal_python.rest import URLLIB3_VERSION, Headers, RESTClientObject, RESTResponse
from metal_python.worker_pool import WorkerPool

USER_AGENT = "metal-python/%s (python/%d.%d.%d; urllib3/%s)" % (
    (__version__,) + sys.version_info[:3] + (URLLIB3_VERSION,)
)

logger = logging.getLogger(LOGGER)
_pool_lock = threading.Lock()


class ApiClient(GeneratedClient):
    """Thread-safe client for metal-api: sends requests and decodes responses.

    The constructor opens no connection and starts no thread. ``with ApiClient() as client:``, :meth:`close` and garbage
    collection close the connections. Copies and pickles get their own configuration, with its credentials, and no
    connections.

    :param Configuration configuration: by default ``Configuration()``
    :param str header_name: name of a header of every request
    :param str header_value: its value
    :param str cookie: Cookie header value of every request
    """

    #: time source of backoff, deadlines and signatures; replaceable in tests
    clock = Clock()

    def __init__(self, configuration=None, header_name=None, header_value=None, cookie=None):
        self.configuration = Configuration() if configuration is None else configuration
        self.rest_client = RESTClientObject(self.configuration)
        self.default_headers = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value
        self.cookie = cookie
        self._budget = RetryBudget()
        self._pool = None

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        """Wait for running ``async_req`` calls and close all connections. A later call opens new ones."""
        if self._pool is not None:
            self._pool.close()
        self.rest_client.close()

    def __getstate__(self):
        state = self.__dict__.copy()
        for name in ("rest_client", "_budget", "_pool"):
            del state[name]
        return state

    def __setstate__(self, state):
        self.__init__(copy.copy(state["configuration"]))
        self.__dict__.update((name, state[name]) for name in state if name != "configuration")
        self.default_headers = dict(self.default_headers)

    @property
    def pool(self):
        """Thread pool of ``async_req`` calls, created at first use."""
        if self._pool is None:  # lock at first use only: a fork could copy a held lock
            with _pool_lock:
                self._pool = self._pool or WorkerPool(self.configuration.async_workers)
        return self._pool

    @property
    def user_agent(self):
        """User-Agent header value. Defaults to the versions of this package, Python and urllib3."""
        headers = {"User-Agent": USER_AGENT}
        request_headers.merge(headers, self.default_headers)
        return headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value):
        self.set_default_header("User-Agent", value)

    def set_default_header(self, header_name, header_value):
        """Add a header to every request. It replaces a default header of the same name, ignoring case.

        :param str header_name: header name
        :param str header_value: header value
        """
        request_headers.merge(self.default_headers, {header_name: header_value})

    def call_api(
        self,
        resource_path,
        method,
        path_params=None,
        query_params=None,
        header_params=None,
        body=None,
        post_params=None,
        files=None,
        response_type=None,
        auth_settings=None,
        async_req=None,
        _return_http_data_only=None,
        collection_formats=None,
        _preload_content=True,
        _request_timeout=None,
        read_only=None,
        operation=None,
    ):
        """Build and send a request, and return the decoded response.

        :param str resource_path: path below the host, with ``{name}`` for each of ``path_params``
        :param str method: HTTP method in upper case
        :param dict path_params: name -> value; each becomes one percent-encoded path segment
        :param query_params: pairs, or a dict
        :param dict header_params: additional headers
        :param body: value that :func:`metal_python.codec.dumps` accepts
        :param post_params: not supported: metal-api has no form fields
        :param dict files: one entry, field name -> path or binary file object, sent as multipart/form-data in chunks
        :param response_type: type that :func:`metal_python.codec.loads` accepts; None discards the body
        :param auth_settings: ignored: the configuration holds the credentials
        :param bool async_req: True returns a :class:`~metal_python.worker_pool.PendingCall` immediately
        :param bool _return_http_data_only: True returns the data, otherwise ``(data, status code, headers)``
        :param collection_formats: ignored: no parameter of metal-api is a list
        :param bool _preload_content: False returns urllib3's response, unread and not decoded
        :param _request_timeout: value for :meth:`metal_python.policy.Timeout.of`; a number is the total timeout
        :param bool read_only: whether the request may be retried; by default True for GET, HEAD and OPTIONS
        :param str operation: name of the API method, for error messages
        :raises InvalidArgumentError: an argument is invalid; nothing was sent
        :raises ApiStatusError: the status code is not 2xx
        :raises ApiConnectionError: no complete response was received
        :raises DecodeError: the response does not match the contract
        """
        if post_params or files and body is not None:
            raise InvalidArgumentError("a request has a JSON body or one file; form fields are not supported")
        configuration = self.configuration
        if path_params:
            for name in path_params:
                segment = six.text_type(path_params[name]).encode("utf-8")
                segment = quote(segment, configuration.safe_chars_for_path_param)
                resource_path = resource_path.replace("{%s}" % name, segment)
        headers = {"Accept": JSON, "User-Agent": USER_AGENT}
        if self.default_headers:
            request_headers.merge(headers, self.default_headers)
        if configuration.user_agent_suffix:
            headers["User-Agent"] += " " + configuration.user_agent_suffix
        if self.cookie:
            request_headers.merge(headers, {"Cookie": self.cookie})
        if header_params:
            request_headers.merge(headers, header_params)
        if body is not None:
            if self.default_headers or header_params:
                request_headers.merge(headers, {"Content-Type": JSON})
            else:
                headers["Content-Type"] = JSON
            try:
                body = codec.dumps(body)
            except ValueError as error:
                reason = invalid_field.describe(body, error)
                six.raise_from(InvalidArgumentError("%s: %s" % (operation, reason) if operation else reason), None)
        elif files:
            from metal_python.multipart import MultipartBody  # most programs never send a file

            body = MultipartBody(files)
            request_headers.merge(headers, body.headers)
        request = Request(
            method,
            configuration.host.rstrip("/") + resource_path,
            headers,
            body,
            configuration.timeout if _request_timeout is None else Timeout.of(_request_timeout),
            method in SAFE_METHODS if read_only is None else read_only,
            _preload_content,
            operation or method,
        )
        if query_params:
            request = request._replace(url=with_query(request.url, query_params))
        if async_req:
            return self.pool.apply_async(self._send_and_decode, (request, response_type, _return_http_data_only))
        return self._result(self.sender(_REQUEST)(request), request, response_type, _return_http_data_only)

    def _send_and_decode(self, request, response_type, data_only):
        """Send a request of ``async_req`` and return its result."""
        return self._result(self.sender(_REQUEST)(request), request, response_type, data_only)

    def _result(self, response, request, response_type, data_only):
        """Return the decoded data of a response, or ``(data, status code, headers)``."""
        status = response.status
        if not request.preload_content:
            return response if data_only else (response, status, Headers(response.headers.items()))
        data = None
        if response_type is not None and status not in (204, 205):
            try:
                data = self.deserialize(response, response_type)
            except DecodeError as error:
                _add_operation(request, error)
                raise
        return data if data_only else (data, status, response.getheaders())

    def request(
        self,
        method,
        url,
        query_params=None,
        headers=None,
        post_params=None,
        body=None,
        _preload_content=True,
        _request_timeout=None,
        read_only=None,
    ):
        """Send a request and return the response; see :meth:`send`.

        :param str method: HTTP method in upper case
        :param str url: absolute URL; authentication headers are added only for the configuration's host
        :param query_params: pairs, or a dict
        :param dict headers: headers, without authentication headers
        :param post_params: not supported: metal-api has no form fields
        :param body: JSON as bytes, a ``MultipartBody``, or a value that :func:`metal_python.codec.dumps` accepts
        :param bool _preload_content: False returns urllib3's response unread
        :param _request_timeout: value that :meth:`metal_python.policy.Timeout.of` accepts
        :param bool read_only: whether the request may be retried; by default True for GET, HEAD and OPTIONS
        :rtype: metal_python.rest.RESTResponse
        """
        if post_params:
            raise InvalidArgumentError("form fields are not supported: metal-api takes JSON bodies only")
        if body is not None and not isinstance(body, bytes) and not hasattr(body, "rewind"):
            try:
                body = codec.dumps(body)
            except ValueError as error:
                six.raise_from(InvalidArgumentError(invalid_field.describe(body, error)), None)
        merged = {}
        request_headers.merge(merged, headers or {})
        return self.send(
            Request(
                method,
                with_query(url, query_params) if query_params else url,
                merged,
                body,
                self.configuration.timeout if _request_timeout is None else Timeout.of(_request_timeout),
                method in SAFE_METHODS if read_only is None else read_only,
                _preload_content,
                method,
            )
        )

    def send(self, request):
        """Send a request, retrying according to the retry policy. Each attempt is signed separately.

        :param Request request: the request
        :rtype: metal_python.rest.RESTResponse
        """
        policy = self.configuration.retry
        clock = self.clock
        timeout = request.timeout
        deadline = None if timeout.total is None else clock.monotonic() + timeout.total
        attempt = 1
        redirects = conflicts = 0
        while True:
            attempt_timeout = (
                timeout if deadline is None else timeout.replace(total=max(deadline - clock.monotonic(), 0.001))
            )
            started = clock.monotonic()
            try:
                response = self.rest_client.send(Attempt(request, self._signed_headers(request), attempt_timeout))
                self._log(request, response.status, attempt, started)
                self._budget.refill(policy)
                return response
            except DecodeError as error:
                _add_operation(request, error)
                raise
            except (ApiStatusError, ApiConnectionError) as error:
                self._log(request, error.status, attempt, started)
                reason = error.reason  # not the error, which references this frame
                status = error.status
                location = error.headers and error.headers.get("location")
                target = request.read_only and redirect_target(request.url, status, location, request.body is not None)
                if target and redirects < policy.max_redirects:
                    redirects += 1
                    request = request._replace(url=target)
                    continue
                if isinstance(error, ApiStatusError) and status < 500 and status not in policy.statuses:
                    self._budget.refill(policy)  # a client error, not an outage of the server
                if status == 409 and conflicts < policy.conflicts and UPDATE_CONFLICT_MESSAGE in (error.message or ""):
                    conflicts += 1
                    delay = policy.backoff_delay(conflicts, random.random())
                else:
                    delay = self._retry_delay(policy, error, attempt, request.read_only)
                    attempt += 1
                if delay is None or deadline is not None and clock.monotonic() + delay >= deadline:
                    raise
            reason = printable(as_str(reason) or u"")
            path = printable(request.path)
            logger.warning("retrying in %.1f s: %s %s: %s", delay, request.method, path, reason)
            clock.sleep(delay)

    def _retry_delay(self, policy, error, attempt, read_only):
        """Return the delay before the next attempt in seconds, or None if the error is not retried."""
        no_response = isinstance(error, ApiConnectionError)
        sent = error.may_have_been_sent if no_response else True
        if error._is_final or not policy.is_retryable(read_only, 0 if no_response else error.status, sent):
            return None
        retry_after = retry_after_seconds((error.headers or {}).get("retry-after"), self.clock.now())
        delay = policy.delay(attempt, random.random(), retry_after)
        return delay if delay is not None and self._budget.take(policy) else None

    def _signed_headers(self, request):
        """Return the request headers of one attempt, with authentication headers if the URL is metal-api's."""
        url = request.url
        headers = dict(request.headers)
        host = self.configuration.host
        is_metal_api = url.startswith(host if host.endswith("/") else host + "/") or same_origin(url, host)
        scheme = self.configuration.auth() if is_metal_api else None
        if scheme is not None:
            request_headers.merge(headers, scheme.headers(request.method, self.clock.now()))
        request_headers.check(headers)
        return headers

    def _log(self, request, status, attempt, started):
        if logger.isEnabledFor(logging.DEBUG):
            milliseconds = (self.clock.monotonic() - started) * 1000
            path = printable(request.path)
            logger.debug("%s %s -> %s (attempt %d, %.1f ms)", request.method, path, status, attempt, milliseconds)

    def deserialize(self, response, response_type):
        """Return the decoded body of a response.

        :param response: a :class:`~metal_python.rest.RESTResponse`, whose body is released, or an object with ``data``
        :param response_type: type that :func:`metal_python.codec.loads` accepts
        :raises DecodeError: the body does not match the type
        """
        has_text = isinstance(response, RESTResponse)
        try:
            if not has_text:
                return codec.loads(response.data, response_type)
            text = codec.decode_utf8(response.text)
            response.text = None
            return codec.loads(text, response_type)
        except (ValueError, RuntimeError) as error:  # RuntimeError: nested too deeply (RecursionError on Python 3)
            if has_text and response.text is None:
                response.text = text
            reason = "the response cannot be decoded: %s" % (
                error if isinstance(error, ValueError) else "it is nested too deep"
            )
            six.raise_from(DecodeError(reason, response if has_text else None), error)

    def sanitize_for_serialization(self, obj):
        """Return a JSON-serializable copy of a value: models as dicts, datetimes as RFC 3339 strings, tuples as lists.

        :param obj: value that :func:`metal_python.codec.to_json` accepts
        :raises InvalidArgumentError: a datetime without a time zone, a cycle, or an object that JSON cannot hold
        """
        try:
            return codec.to_json(obj)
        except (ValueError, RuntimeError) as error:  # RuntimeError: a cycle, or nested too deeply
            six.raise_from(InvalidArgumentError(str(error)), None)


def _add_operation(request, error):
    """Add the operation, and whether a write was carried out, to the reason of a DecodeError."""
    outcome = "" if request.read_only else "the server carried out the %s, but " % request.method
    error._set_reason("%s: %s%s" % (request.operation, outcome, error.reason))


_REQUEST = vars(ApiClient)["request"]
