"""Replacement for ``client.rest_client`` that returns scripted responses and records attempts."""

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
    """Transport that returns the nth response for the nth attempt, and the last one for all further attempts.

    :param responses: results of :func:`make_response`, or exceptions to raise
    :ivar list attempts: each recorded :class:`Attempt`
    """

    def __init__(self, *responses):
        self.responses = list(responses)
        self.attempts = []
        self.closed = False

    def send(self, attempt):
        request = attempt.request
        self.attempts.append(
            Attempt(
                request.method, request.url, attempt.headers, request.body, attempt.timeout, request.preload_content
            )
        )
        result = self.responses[min(len(self.attempts), len(self.responses)) - 1]
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
    """Return a scripted response.

    :param value: JSON value of the body
    :param bytes body: raw body; overrides ``value``
    :param dict headers: response headers
    """
    if body is None:
        body = b"" if value is None else json.dumps(value).encode("utf-8")
    return status, body, headers or {}
