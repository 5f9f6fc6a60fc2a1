"""Exchanges recorded from a real metal-api, and their expected results, derived without the package."""

import datetime
import io
import json
import os
import re

from six.moves.urllib.parse import parse_qsl, unquote

from support.canned_server import http_response

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")

# (HTTP method, path) of each operation; {id} is one path segment.
OPERATIONS = {
    "list_images": ("GET", "/v1/image"),
    "create_image": ("PUT", "/v1/image"),
    "update_image": ("POST", "/v1/image"),
    "find_images": ("POST", "/v1/image/find"),
    "find_image": ("GET", "/v1/image/{id}"),
    "delete_image": ("DELETE", "/v1/image/{id}"),
    "find_latest_image": ("GET", "/v1/image/{id}/latest"),
    "query_images_by_id": ("GET", "/v1/image/{id}/query"),
}

# The router decodes %2F before matching a route: this request reached list_images.
ROUTED_ELSEWHERE = {"find-slash-encoded-only": "list_images"}

TIMESTAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$")


def load(name):
    """Return the JSON value of a data file."""
    with io.open(os.path.join(DATA, name), encoding="utf-8") as stream:
        return json.load(stream)


def operation(exchange):
    """Return the name of the operation of an exchange, or None.

    The request must be well-formed HTTP/1.1 with the method and path of the operation; the query is ignored.
    """
    request = exchange["request"]
    if request.get("http_version") != "HTTP/1.1":
        return None
    if exchange["name"] in ROUTED_ELSEWHERE:
        return ROUTED_ELSEWHERE[exchange["name"]]
    path = request["path"].partition("?")[0]
    for name, (method, template) in OPERATIONS.items():
        if request["method"] == method and re.match(template.replace("{id}", "[^/]+") + "$", path):
            return name
    return None


def recorded_id(exchange):
    """Return the decoded ID of the path, or None if the client rejects it."""
    path = exchange["request"]["path"].partition("?")[0]
    raw = re.sub(r"/(latest|query)$", "", path[len("/v1/image/") :]).encode("ascii")
    text = percent_decoded(raw.decode("ascii"))
    rejected = text in ("", ".", "..") or "/" in text or re.search(u"[\x00-\x1f\x7f-\x9f]", text)
    return None if rejected else text


def percent_decoded(text):
    """Return a percent-decoded path as a string, on all Python versions."""
    octets = unquote(str(text))
    return octets.decode("utf-8") if isinstance(octets, bytes) else octets


def query_pairs(text):
    """Return the sorted (name, value) pairs of a query, on all Python versions."""
    pairs = parse_qsl(str(text), keep_blank_values=True)
    return sorted(tuple(x.decode("utf-8") if isinstance(x, bytes) else x for x in pair) for pair in pairs)


def response_body(response):
    """Return the recorded body as a string; long runs are stored compactly."""
    if "body_run" in response:
        run = response["body_run"]
        return run["prefix"] + run["char"] * run["count"] + run["suffix"]
    return response["body"]


def response_bytes(exchange):
    """Return the bytes of the recorded response: status line, headers, framing and body."""
    response = exchange["response"]
    final = http_response(
        response["status"],
        response_body(response).encode("utf-8"),
        [tuple(header) for header in response["headers"]],
        response["reason"],
        response["http_version"],
    )
    interim = [http_response(i["status"], b"", i["headers"], i["reason"]) for i in response.get("informational", [])]
    return b"".join(interim) + final


def server_message(text):
    """Return the error message of a body in any of its three formats."""
    try:
        value = json.loads(text)
        if not isinstance(value, dict):
            value = json.loads(value)
        return value["message"]
    except ValueError:
        pass
    try:
        return json.loads(text)  # a bare JSON string, such as "tenant  not allowed"
    except ValueError:
        return text


def parse_timestamp(text):
    """Return ``(naive datetime, UTC offset)`` of an RFC 3339 timestamp, truncated to microseconds."""
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = TIMESTAMP.match(text).groups()
    microsecond = int(((fraction or "") + "000000")[:6])
    naive = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), microsecond)
    offset = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    return naive, -offset if sign == "-" else offset
