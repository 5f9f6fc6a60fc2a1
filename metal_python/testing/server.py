"""Embedded metal-api with scripted responses, scripted faults and recorded requests."""

import collections
import functools
import json
import threading
import time

import six
from waitress.channel import ClientDisconnected

from metal_python.testing import bodies, head_check
from metal_python.testing.access import Access
from metal_python.testing.http_server import RECEIVED, HTTPServer
from metal_python.testing.images import conflict
from metal_python.testing.messages import Request, Response, error_response, json_response, reason
from metal_python.testing.scripted import ScriptedResponses
from metal_python.testing.service import Service
from metal_python.testing.store import ImageStore

_Fault = collections.namedtuple("_Fault", ["response", "delay", "close", "cut"])


class MetalApiServer(object):
    """Embedded metal-api for tests.

    ::

        with MetalApiServer() as server:
            server.respond("list_machines", [{"id": "machine-1"}])
            client = metal_python.Driver(server.url, bearer=None, hmac_key="any").client

    Image operations are implemented; :meth:`respond` scripts the responses of all other operations. Without keys every
    request is accepted. With any key, all requests must be authenticated, and users without a key are unknown.

    :param str host: name or address to listen on
    :param int port: 0 selects a free port
    :param database: path of the SQLite file for images, created if missing. None: in memory while the server
        runs
    :param bool check_urls: check URLs of images with a HEAD request, as metal-api does; False accepts any URL
    :param str view_key: HMAC key of Metal-View
    :param str edit_key: HMAC key of Metal-Edit
    :param str admin_key: HMAC key of Metal-Admin
    """

    KEPT_REQUESTS = 10000
    """Maximum length of :attr:`requests`; the oldest are discarded."""

    def __init__(
        self,
        host="127.0.0.1",
        port=0,
        database=None,
        check_urls=False,
        view_key=None,
        edit_key=None,
        admin_key=None,
    ):
        self._address = (host, port)
        self._database = database
        self._access = Access(view_key, edit_key, admin_key)
        self._check_url = head_check.problem if check_urls else _any_url
        self._lock = threading.Lock()
        self._faults = collections.deque()
        self._scripted = ScriptedResponses()
        self._received = collections.deque(maxlen=self.KEPT_REQUESTS)
        self._stopping = threading.Event()
        self._images = self._http = self._service = None
        self.on_response = None
        """Function called with each request, its status code (None without a response), and the seconds it took."""

    def __repr__(self):
        return "<MetalApiServer %s>" % (self.url if self._http else "not running")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exc_info):
        self.stop()

    def start(self):
        """Start serving requests in background threads. No effect on a running server.

        :raises sqlite3.Error: the database cannot be opened
        :raises socket.error: the port is in use, or the host is unknown
        """
        if self._http:
            return
        self._stopping.clear()
        self._images = ImageStore(self._database)
        self._service = Service(self._images, self._access, self._check_url, self._scripted)
        try:
            self._http = HTTPServer(self._application, *self._address)
        except Exception:
            self._images.close()
            raise

    def stop(self):
        """Close the port, all connections and the database. No effect on a stopped server."""
        if self._http:
            self._stopping.set()
            self._http.stop()
            self._http = None
            self._images.close()

    @property
    def url(self):
        """URL of the running server, such as ``http://127.0.0.1:49152``.

        :rtype: str
        :raises RuntimeError: the server is not running
        """
        if not self._http:
            raise RuntimeError("the server is not running: call start(), or use it in a with statement")
        host = "[%s]" % self._http.host if ":" in self._http.host else self._http.host
        return "http://%s:%d" % (host, self._http.port)

    @property
    def requests(self):
        """Received requests, oldest first, including those with a scripted fault.

        Each has ``operation`` (Python name or None), ``path_parameters`` (dict), ``query`` (list of pairs), ``json()``,
        ``body`` (bytes), ``method``, ``path``, ``target`` (percent-encoded path and query), ``headers`` (list of pairs)
        and ``header(name)``.

        :rtype: list
        """
        with self._lock:
            return list(self._received)

    def respond(self, operation, body=None, status=None, times=None, validate=True, **path_parameters):
        """Script the response of an operation.

        ::

            server.respond("find_machine", {"id": "m1"}, id="m1")
            server.respond("allocate_machine", "no machine available", status=422)

        Responses with path parameters take precedence over those without, then responses with ``times`` over those
        without. Among responses with ``times`` the oldest is used first, among those without the newest.

        :param str operation: Python name or operation ID, such as ``find_machine`` or ``findMachine``
        :param body: a model, a dict with JSON names, or a list of those; missing required fields are filled in. For an
            error (status code 300 and above): the message, or a dict
        :param int status: status code; defaults to that of the contract, for ``register_switch`` 200
        :param int times: maximum number of requests with this response; None means no limit
        :param bool validate: False sends the body unchanged without validation, None as null
        :param path_parameters: respond only to requests with these path parameters
        :raises ValueError: unknown operation, path parameter or field, or a value of the wrong type
        """
        self._scripted.add(operation, body, status, times, validate, path_parameters)

    def allocate(self, machine_id, image_id):
        """Allocate a machine with an image: ``show_usage`` lists it, and deleting the image returns 422.

        :param str machine_id: any string
        :param str image_id: full ID of the image
        """
        self._images.allocate(six.ensure_text(machine_id), six.ensure_text(image_id))

    def free(self, machine_id):
        """Free a machine, so that it no longer uses an image."""
        self._images.free(six.ensure_text(machine_id))

    def clear(self):
        """Remove all images, machines, recorded requests, scripted responses and scripted faults."""
        with self._lock:
            self._images.clear()
            self._received.clear()
            self._faults.clear()
            self._scripted.clear()

    def fail_next(
        self, count=1, status=None, body=None, headers=None, conflict=False, delay=None, close=False, cut=None
    ):
        """Script a fault of the next requests of any operation. Several faults are used in order.

        With only ``delay`` or ``cut`` the request is processed, and its response is delayed or truncated. With
        ``status``, ``conflict`` or ``close`` the request is neither authenticated nor processed.

        :param int count: number of requests
        :param int status: status code of the response
        :param body: a string is sent as a message in metal-api's error format, a dict or list as JSON, and bytes
            unchanged (on Python 2.7 ``""`` is bytes and ``u""`` a message). Defaults to the reason phrase as message
        :param dict headers: additional response headers, such as ``{"Retry-After": "1"}``; Content-Type overrides the
            default
        :param bool conflict: respond with the 409 of a concurrent update, "please retry"
        :param float delay: delay of the response in seconds
        :param bool close: close the connection without a response
        :param int cut: truncate the body to this number of bytes, then close the connection
        """
        if (body is not None or headers) and status is None:
            raise ValueError("fail_next: body and headers require a status")
        response = None
        if conflict:
            response = _conflict
        elif status is not None:
            response = functools.partial(_fault_response, status, body, dict(headers or {}))
        with self._lock:
            self._faults.extend([_Fault(response, delay, close, cut)] * count)

    def _application(self, environ, start_response):
        began = time.time()
        request = Request(*environ[RECEIVED], body=environ["wsgi.input"].read())
        with self._lock:
            self._received.append(request)
            fault = self._faults.popleft() if self._faults else _NO_FAULT
        if (fault.delay and self._stopping.wait(fault.delay)) or fault.close:
            self._notify(request, None, began)
            raise ClientDisconnected
        response = fault.response(request) if fault.response else self._service.respond(request)
        self._notify(request, response.status, began)
        length, body = len(response.body), response.body
        if fault.cut is not None:
            body = body[: fault.cut]
            length = max(length, len(body) + 1)
        start_response(
            "%d %s" % (response.status, reason(response.status)),
            response.headers + [("Content-Length", str(length))],
        )
        return [body]

    def _notify(self, request, status, began):
        if self.on_response:
            self.on_response(request, status, time.time() - began)


_NO_FAULT = _Fault(None, None, False, None)


def _any_url(_image_id, _url):
    return None


def _conflict(request):
    try:
        image_id = bodies.decode(request.body, request.header("Content-Encoding"), bodies.UPDATE).get(u"id", u"")
    except ValueError:
        image_id = u""
    return error_response(409, conflict(image_id))


def _fault_response(status, body, headers, _request):
    has_type = any(name.lower() == "content-type" for name in headers)
    if body is None:
        body = six.ensure_text(reason(status))
    if isinstance(body, (dict, list)):
        response = json_response(status, json.dumps(body))
    elif isinstance(body, six.text_type):
        response = error_response(status, body)
    else:
        response = Response(status, [], body)
    own = [] if has_type else response.headers
    return response._replace(headers=own + [(str(name), str(value)) for name, value in headers.items()])
