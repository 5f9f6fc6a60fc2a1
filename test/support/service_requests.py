"""Requests to the service of the embedded server, without sockets."""

import json

from metal_python.testing.messages import Request
from metal_python.testing.scripted import ScriptedResponses
from metal_python.testing.service import Service

URL = u"http://images.example/a"
JSON_TYPE = (u"Content-Type", u"application/json")


def problem(image_id, url):
    """Return the error message of a URL that contains "missing", otherwise None."""
    return u"image:%s is not accessible under:%s status:404 Not Found" % (image_id, url) if u"missing" in url else None


def request_sender(images, access):
    """Return a function that sends a request to a service and returns the response.

    The body is a dict or bytes; without headers it is sent as JSON.
    """
    service = Service(images, access, problem, ScriptedResponses())

    def send(method, target, body=None, headers=()):
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode("utf-8")
        pairs = list(headers) if headers or body is None else [JSON_TYPE]
        return service.respond(Request(method, target, pairs, data))

    return send


def json_value(response):
    """Return the JSON value of a response body."""
    return json.loads(response.body.decode("utf-8"))


def error_of(response):
    """Return status code and message of an error response of metal-api: JSON in a JSON string."""
    inner = json.loads(json_value(response))
    assert inner["statuscode"] == response.status
    return response.status, inner["message"]


def header_of(response, name):
    """Return the value of a response header, or None."""
    return dict(response.headers).get(name)


def create_image(send, image_id, **fields):
    """Create an image and return it as a dict."""
    response = send("PUT", "/v1/image", dict(fields, id=image_id, url=fields.get("url", URL)))
    assert response.status == 201, response.body
    return json_value(response)
