"""HTTP requests to the embedded server with http.client."""

import contextlib
import json

from six.moves import http_client
from six.moves.urllib.parse import urlsplit

JSON_TYPE = {"Content-Type": "application/json"}
URL = u"http://images.example/a"


def connect(url):
    """Return a connection to a server; use it in a ``with`` statement."""
    parts = urlsplit(url)
    return contextlib.closing(http_client.HTTPConnection(parts.hostname, parts.port, timeout=30))


def send(connection, method, target, body=None, headers=JSON_TYPE):
    """Send a request on a connection and return status code, headers and body of the response.

    :param body: a dict, sent as JSON, or bytes
    """
    data = json.dumps(body).encode("utf-8") if isinstance(body, dict) else body
    connection.request(method, target, data, dict(headers))
    response = connection.getresponse()
    return response.status, dict((name.lower(), value) for name, value in response.getheaders()), response.read()


def request(server, method, target, body=None, headers=JSON_TYPE):
    """Send a request on a new connection; see :func:`send`."""
    with connect(server.url) as connection:
        return send(connection, method, target, body, headers)


def create_image(server, image_id, **fields):
    """Create an image and return it as a dict."""
    status, _, body = request(server, "PUT", "/v1/image", dict(fields, id=image_id, url=URL))
    assert status == 201, body
    return json.loads(body.decode("utf-8"))


def find_image(server, image_id):
    """Return an image as a dict, or None if it does not exist."""
    status, _, body = request(server, "GET", "/v1/image/" + image_id)
    return json.loads(body.decode("utf-8")) if status == 200 else None


def image_ids(server):
    """Return the sorted IDs of all images."""
    return sorted(image["id"] for image in json.loads(request(server, "GET", "/v1/image")[2].decode("utf-8")))


def error_message(body):
    """Return the message of an error body of metal-api: JSON in a JSON string."""
    return json.loads(json.loads(body.decode("utf-8")))["message"]
