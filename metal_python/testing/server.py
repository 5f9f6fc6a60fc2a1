"""ImageServer: the image service on a port, with scripted faults and a record of what it received."""

import collections
import functools
import json
import threading
import time

import six
from waitress.channel import ClientDisconnected

from metal_python.testing import bodies, head_check, service
from metal_python.testing.access import Access
from metal_python.testing.messages import REASONS, Answer, Request
from metal_python.testing.store import ImageStore
from metal_python.testing.wire import RECEIVED, HTTPServer

_Fault = collections.namedtuple("_Fault", ["answer", "delay", "close", "cut"])


class ImageServer(object):
    """An image server that answers as metal-api does, for tests and for trying things out.

    ::

        with ImageServer() as server:
            client = metal_python.Driver(server.url, bearer=None, hmac_key="any").client

    Without keys no login is asked for; with any key it is asked of everyone, and the users without a key are unknown.

    :param str host: name or address to listen on
    :param int port: 0 takes a free one
    :param str database: file for the images, which is made where there is none; None keeps them in memory, for as
        long as the server runs
    :param bool check_urls: make the HEAD request that metal-api makes to the url of an image; False takes any url
    :param str view_key: HMAC key of Metal-View, who may read
    :param str edit_key: HMAC key of Metal-Edit, who may read
    :param str admin_key: HMAC key of Metal-Admin, who may write too
    """

    KEPT_REQUESTS = 10000
    """How many of the last requests :attr:`requests` holds."""

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
        self._received = collections.deque(maxlen=self.KEPT_REQUESTS)
        self._stopping = threading.Event()
        self._images = self._http = self._service = None
        self.on_answer = None
        """A function that is called with each request, the status it is answered with, and the seconds it took."""

    def __repr__(self):
        return "<ImageServer %s>" % (self.url if self._http else "not running")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exc_info):
        self.stop()

    def start(self):
        """Listen and answer, in threads of its own, until :meth:`stop`. Does nothing on a server that runs.

        :raises sqlite3.Error: the database cannot be opened
        :raises socket.error: the port is taken, or the host is unknown
        """
        if self._http:
            return
        self._stopping.clear()
        self._images = ImageStore(self._database)
        self._service = service.Service(self._images, self._access, self._check_url)
        try:
            self._http = HTTPServer(self._application, *self._address)
        except Exception:
            self._images.close()
            raise

    def stop(self):
        """Close all connections and the database. Does nothing on a server that does not run."""
        if self._http:
            self._stopping.set()
            self._http.stop()
            self._http = None
            self._images.close()

    @property
    def url(self):
        """Where it listens, as ``http://127.0.0.1:49152``. Only a server that runs has one.

        :rtype: str
        """
        if not self._http:
            raise RuntimeError("the image server is not running: call start(), or use it in a with statement")
        host = "[%s]" % self._http.host if ":" in self._http.host else self._http.host
        return "http://%s:%d" % (host, self._http.port)

    @property
    def requests(self):
        """The requests received up to now, the oldest first, those that a fault answered too.

        Each has ``method``, ``target`` (path and query as sent), ``path``, ``query``, ``headers`` (pairs of name and
        value, as sent), ``header(name)``, ``body`` (bytes) and ``json()``.

        :rtype: list
        """
        with self._lock:
            return list(self._received)

    def allocate(self, machine_id, image_id):
        """Let a machine use an image: ``show_usage`` lists it, and a delete of the image answers 422.

        :param str machine_id: any text; the machine is made where there is none
        :param str image_id: the whole id of the image
        """
        self._images.allocate(six.ensure_text(machine_id), six.ensure_text(image_id))

    def free(self, machine_id):
        """Let a machine use no image any more."""
        self._images.free(six.ensure_text(machine_id))

    def clear(self):
        """Forget all images, machines, received requests and faults that were not used."""
        with self._lock:
            self._images.clear()
            self._received.clear()
            self._faults.clear()

    def fail_next(
        self, count=1, status=None, body=None, headers=None, conflict=False, delay=None, close=False, cut=None
    ):
        """Script a fault for the next requests, whatever they ask for; faults are used up in the order they are given.

        With ``delay`` or ``cut`` alone the request is carried out and answered as ever, late or cut; with ``status``,
        ``conflict`` or ``close`` it is not carried out. Nobody's login is checked then.

        :param int count: for how many requests
        :param int status: answer with this status
        :param body: text is a message, sent in metal-api's form of an error; a dict or a list is sent as JSON; bytes
            are sent as they are (on Python 2.7 that is every ``""``, a message there is ``u""``). Without a body the
            message is the name of the status.
        :param dict headers: more headers of that answer, such as ``{"Retry-After": "1"}``; a Content-Type replaces
            the one that goes with the body
        :param bool conflict: answer an update as metal-api does when two overlap: 409, and "please retry"
        :param float delay: seconds to wait before the answer
        :param bool close: close the connection without an answer
        :param int cut: send so many bytes of the body, then close the connection; Content-Length promises more
        """
        if (body is not None or headers) and status is None:
            raise ValueError("fail_next: body and headers belong to a status")
        answer = None
        if conflict:
            answer = _conflict
        elif status is not None:
            answer = functools.partial(_scripted, status, body, dict(headers or {}))
        with self._lock:
            self._faults.extend([_Fault(answer, delay, close, cut)] * count)

    def _application(self, environ, start_response):
        began = time.time()
        request = Request(*environ[RECEIVED], body=environ["wsgi.input"].read())
        with self._lock:
            self._received.append(request)
            fault = self._faults.popleft() if self._faults else _NO_FAULT
        if (fault.delay and self._stopping.wait(fault.delay)) or fault.close:
            self._tell(request, None, began)
            raise ClientDisconnected
        answer = fault.answer(request) if fault.answer else self._service.answer(request)
        self._tell(request, answer.status, began)
        length, body = len(answer.body), answer.body
        if fault.cut is not None:
            body = body[: fault.cut]
            length = max(length, len(body) + 1)
        start_response(
            "%d %s" % (answer.status, REASONS.get(answer.status, "Unknown")),
            answer.headers + [("Content-Length", str(length))],
        )
        return [body]

    def _tell(self, request, status, began):
        if self.on_answer:
            self.on_answer(request, status, time.time() - began)


_NO_FAULT = _Fault(None, None, False, None)


def _any_url(_image_id, _url):
    return None


def _conflict(request):
    try:
        image_id = bodies.decode(request.body, request.header("Content-Encoding"), bodies.UPDATE).get(u"id", u"")
    except ValueError:
        image_id = u""
    return service.error_answer(409, service.conflict(image_id))


def _scripted(status, body, headers, _request):
    has_type = any(name.lower() == "content-type" for name in headers)
    if body is None:
        body = six.ensure_text(REASONS.get(status, "Unknown"))
    if isinstance(body, (dict, list)):
        answer = service.json_answer(status, json.dumps(body))
    elif isinstance(body, six.text_type):
        answer = service.error_answer(status, body)
    else:
        answer = Answer(status, [], body)
    usual = [] if has_type else answer.headers
    return answer._replace(headers=usual + [(str(name), str(value)) for name, value in headers.items()])
