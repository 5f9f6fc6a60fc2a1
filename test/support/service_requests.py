"""Requests to the service of the embedded server without a socket."""

import json

from metal_python.testing.messages import Request
from metal_python.testing.scripted import ScriptedResponses
from metal_python.testing.service import Service

URL = u"http://images.example/a"
JSON_TYPE = (u"Content-Type", u"application/json")


def problem(image_id, url):
    """Tell what is wrong with a url: that it is missing, where it says so."""
    return u"image:%s is not accessible under:%s status:404 Not Found" % (image_id, url) if u"missing" in url else None


def request_sender(images, access):
    """Return a function that sends one request to a service and returns its answer.

    Its body is a dict or bytes; without headers a body is sent as JSON.
    """
    service = Service(images, access, problem, ScriptedResponses())

    def ask(method, target, body=None, headers=()):
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode("utf-8")
        pairs = list(headers) if headers or body is None else [JSON_TYPE]
        return service.respond(Request(method, target, pairs, data))

    return ask


def json_value(answer):
    """Return what the body of an answer holds as JSON."""
    return json.loads(answer.body.decode("utf-8"))


def error_of(answer):
    """Return status and message of an error in metal-api's form: JSON in a JSON string."""
    inner = json.loads(json_value(answer))
    assert inner["statuscode"] == answer.status
    return answer.status, inner["message"]


def header_of(answer, name):
    """Return the value of a header of an answer; None where there is none."""
    return dict(answer.headers).get(name)


def create_image(ask, image_id, **fields):
    """Create an image and return it as a dict."""
    answer = ask("PUT", "/v1/image", dict(fields, id=image_id, url=fields.get("url", URL)))
    assert answer.status == 201, answer.body
    return json_value(answer)
