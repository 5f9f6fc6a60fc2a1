"""ApiClient: one call = build, sign, send, decode."""

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
    """Sends calls to metal-api and decodes its answers; serves any number of threads.

    Making one opens no connection and starts no thread. ``with ApiClient() as client:`` or :meth:`close`
    frees its connections; a client that is dropped frees them too. Copies and pickles have a
    configuration of their own (with its credentials) and no connections.

    :param Configuration configuration: by default ``Configuration()``
    :param str header_name: a header that every request carries
    :param str header_value: its value
    :param str cookie: a Cookie header's value that every request carries
    """

    #: the clock for waits, deadlines and signatures; tests give another one
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
        """Wait for the ``async_req`` calls to end, and close every connection. A later call opens new ones."""
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
        """The threads of ``async_req`` calls; there are none before the first such call."""
        if self._pool is None:  # the lock is for the first use only, for a fork might copy it held
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
        """Add a header to every request; it replaces a default header of the same name, in any case.

        :param str header_name: its name
        :param str header_value: its value
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
        """Make one call: build the request, have it sent, and decode the answer.

        :param str resource_path: the path below the host, with ``{name}`` for each of ``path_params``
        :param str method: as in ``GET``
        :param dict path_params: name -> text; each becomes one path segment
        :param query_params: pairs, or a dict
        :param dict header_params: headers of this call
        :param body: what :func:`metal_python.codec.dumps` takes
        :param post_params: kept from the generated client: metal-api has no forms
        :param dict files: one entry, field name -> path or binary file object, sent as multipart/form-data in chunks
        :param response_type: what :func:`metal_python.codec.loads` takes; None returns None
        :param auth_settings: kept from the generated client: the configuration says how to log in
        :param bool async_req: True returns a :class:`~metal_python.worker_pool.PendingCall` at once
        :param bool _return_http_data_only: True returns the data, otherwise ``(data, status, headers)``
        :param collection_formats: kept from the generated client: no parameter here is a list
        :param bool _preload_content: False returns urllib3's response, unread and not decoded
        :param _request_timeout: what :meth:`metal_python.policy.Timeout.of` takes; a number is the whole call
        :param bool read_only: whether it may be sent again at will; by default GET may and others may not
        :param str operation: name of the API method, for error messages
        :raises InvalidArgumentError: something cannot be sent; nothing was
        :raises ApiStatusError: the server answered with an error
        :raises ApiConnectionError: no whole answer came
        :raises DecodeError: the answer is not what the contract says
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
        """Carry out a call of ``async_req``; a call without it has one frame less in its traceback."""
        return self._result(self.sender(_REQUEST)(request), request, response_type, data_only)

    def _result(self, response, request, response_type, data_only):
        """Return what a call returns for a response: the data alone, or ``(data, status code, headers)``."""
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
        :param str url: absolute URL; a request is signed only if it goes to the configuration's host
        :param query_params: pairs, or a dict
        :param dict headers: without those of the authentication
        :param post_params: not supported: metal-api has no forms
        :param body: bytes that are JSON, a ``MultipartBody``, or what :func:`metal_python.codec.dumps` takes
        :param bool _preload_content: False returns urllib3's response unread
        :param _request_timeout: what :meth:`metal_python.policy.Timeout.of` takes
        :param bool read_only: whether the request may be repeated; by default GET may and others may not
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
        """Send a request, retrying according to the retry policy, and return the response. Each attempt is signed anew.

        See :class:`metal_python.policy.RetryPolicy` for when and how often a request is repeated.

        :param Request request: the request
        :rtype: metal_python.rest.RESTResponse
        """
        policy = self.configuration.retry
        clock = self.clock
        timeout = request.timeout
        deadline = None if timeout.total is None else clock.monotonic() + timeout.total
        number = 1
        redirects = conflicts = 0
        while True:
            limits = timeout if deadline is None else timeout.replace(total=max(deadline - clock.monotonic(), 0.001))
            began = clock.monotonic()
            try:
                response = self.rest_client.send(Attempt(request, self._signed_headers(request), limits))
                self._log(request, response.status, number, began)
                self._budget.refill(policy)
                return response
            except DecodeError as error:
                _add_operation(request, error)
                raise
            except (ApiStatusError, ApiConnectionError) as error:
                self._log(request, error.status, number, began)
                failure = error.reason  # not the error itself, which holds this frame
                status = error.status
                location = error.headers and error.headers.get("location")
                target = request.read_only and redirect_target(request.url, status, location, request.body is not None)
                if target and redirects < policy.max_redirects:
                    redirects += 1
                    request = request._replace(url=target)
                    continue
                answered = isinstance(error, ApiStatusError)
                if (
                    answered and status < 500 and status not in policy.statuses
                ):  # the server is well, the call was wrong
                    self._budget.refill(policy)
                if status == 409 and conflicts < policy.conflicts and UPDATE_CONFLICT_MESSAGE in (error.message or ""):
                    conflicts += 1
                    wait = policy.backoff_delay(conflicts, random.random())
                else:
                    wait = self._retry_delay(policy, error, number, request.read_only)
                    number += 1
                if wait is None or deadline is not None and clock.monotonic() + wait >= deadline:
                    raise
            reason = printable(as_str(failure) or u"")
            path = printable(request.path)
            logger.warning("trying again in %.1f s: %s %s: %s", wait, request.method, path, reason)
            clock.sleep(wait)

    def _retry_delay(self, policy, error, attempt, read_only):
        """Return the seconds to wait before the next attempt, or None where the error is final."""
        lost = isinstance(error, ApiConnectionError)
        sent = error.may_have_been_sent if lost else True
        if error._is_final or not policy.is_retryable(read_only, 0 if lost else error.status, sent):
            return None
        asked = retry_after_seconds((error.headers or {}).get("retry-after"), self.clock.now())
        wait = policy.delay(attempt, random.random(), asked)
        return wait if wait is not None and self._budget.take(policy) else None

    def _signed_headers(self, request):
        """Return the request headers of one attempt, with authentication headers if it goes to metal-api."""
        url = request.url
        signed = dict(request.headers)
        host = self.configuration.host
        ours = url.startswith(host if host.endswith("/") else host + "/") or same_origin(url, host)
        scheme = self.configuration.auth() if ours else None
        if scheme is not None:
            request_headers.merge(signed, scheme.headers(request.method, self.clock.now()))
        request_headers.check(signed)
        return signed

    def _log(self, request, status, number, began):
        if logger.isEnabledFor(logging.DEBUG):
            milliseconds = (self.clock.monotonic() - began) * 1000
            path = printable(request.path)
            logger.debug("%s %s -> %s (attempt %d, %.1f ms)", request.method, path, status, number, milliseconds)

    def deserialize(self, response, response_type):
        """Return the value that an answer holds.

        :param response: a :class:`~metal_python.rest.RESTResponse`, whose body it takes over, or anything with ``data``
        :param response_type: what :func:`metal_python.codec.loads` takes
        :raises DecodeError: the answer is something else
        """
        ours = isinstance(response, RESTResponse)
        try:
            if not ours:
                return codec.loads(response.data, response_type)
            text = codec.decode_utf8(response.text)
            response.text = None
            return codec.loads(text, response_type)
        except (ValueError, RuntimeError) as error:  # RuntimeError: nested too deep (RecursionError where there is one)
            if ours and response.text is None:
                response.text = text
            reason = "the response cannot be decoded: %s" % (
                error if isinstance(error, ValueError) else "it is nested too deep"
            )
            six.raise_from(DecodeError(reason, response if ours else None), error)

    def sanitize_for_serialization(self, obj):
        """Return a value with its models, times and tuples as what json.dumps takes.

        :param obj: what :func:`metal_python.codec.to_json` takes
        :raises InvalidArgumentError: a time without a time zone, a cycle, or an object that JSON cannot hold
        """
        try:
            return codec.to_json(obj)
        except (ValueError, RuntimeError) as error:  # RuntimeError: a cycle, or nested too deep
            six.raise_from(InvalidArgumentError(str(error)), None)


def _add_operation(request, error):
    """Let the error of an invalid response name the operation, and say if a write was carried out."""
    done = "" if request.read_only else "the server carried out the %s, but " % request.method
    error._set_reason("%s: %s%s" % (request.operation, done, error.reason))


_REQUEST = vars(ApiClient)["request"]
