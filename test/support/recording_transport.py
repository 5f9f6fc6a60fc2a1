"""What stands in the place of ``client.rest_client`` in tests of the client without sockets."""

import io
import json

import urllib3

from metal_python.exceptions import status_error
from metal_python.rest import RESTResponse


class Attempt(object):
    """One recorded request: ``method``, ``url``, ``headers``, ``body``, ``timeout``, ``preload``."""

    def __init__(self, method, url, headers, body, timeout, preload):
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.preload = preload

    def json(self):
        """Return the body decoded as JSON."""
        return json.loads(self.body.decode("utf-8"))


class RecordingTransport(object):
    """Answers the nth attempt with the nth of ``answers``, and each further one with the last.

    :param answers: what :func:`answer` returns, or an exception to raise
    :ivar list attempts: every :class:`Attempt` so far
    """

    def __init__(self, *answers):
        self.answers = list(answers)
        self.attempts = []
        self.closed = False

    def send(self, attempt):
        request = attempt.request
        self.attempts.append(
            Attempt(
                request.method, request.url, attempt.headers, request.body, attempt.timeout, request.preload_content
            )
        )
        result = self.answers[min(len(self.attempts), len(self.answers)) - 1]
        if isinstance(result, BaseException):
            raise result
        status, content, fields = result
        raw = urllib3.HTTPResponse(io.BytesIO(content), fields, status, reason="Whatever", preload_content=False)
        if not request.preload_content and 200 <= status <= 299:
            return raw
        response = RESTResponse(raw)
        response.text = content
        if not 200 <= status <= 299:
            raise status_error(response)
        return response

    def close(self):
        self.closed = True


def make_response(status=200, value=None, body=None, headers=None):
    """Return an answer to play.

    :param value: its body, as what will be JSON
    :param bytes body: its body as it is
    :param dict headers: its headers
    """
    if body is None:
        body = b"" if value is None else json.dumps(value).encode("utf-8")
    return status, body, headers or {}
