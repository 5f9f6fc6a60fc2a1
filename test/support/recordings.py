"""The exchanges recorded from a real metal-api, and what each should come to, worked out without the package."""

import datetime
import io
import json
import os
import re

from six.moves.urllib.parse import parse_qsl, unquote

from support.canned_server import http_response

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")

# (verb, path) of each operation; {id} is one path segment.
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

# The router decodes %2F before it looks for a route, so this one was answered by the list.
ROUTED_ELSEWHERE = {"find-slash-encoded-only": "list_images"}

STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$")


def load(name):
    """Return the JSON value in the data file of this name."""
    with io.open(os.path.join(DATA, name), encoding="utf-8") as stream:
        return json.load(stream)


def operation(exchange):
    """Return the name of the operation that this exchange is an example of, or None.

    One that is: a well-formed HTTP/1.1 request with the verb and the path of the operation, whatever its query.
    """
    request = exchange["request"]
    if request.get("http_version") != "HTTP/1.1":
        return None
    if exchange["name"] in ROUTED_ELSEWHERE:
        return ROUTED_ELSEWHERE[exchange["name"]]
    path = request["path"].partition("?")[0]
    for name, (verb, template) in OPERATIONS.items():
        if request["method"] == verb and re.match(template.replace("{id}", "[^/]+") + "$", path):
            return name
    return None


def recorded_id(exchange):
    """Return the decoded id in the path, or None where this client would refuse to send it."""
    path = exchange["request"]["path"].partition("?")[0]
    raw = re.sub(r"/(latest|query)$", "", path[len("/v1/image/") :]).encode("ascii")
    text = percent_decoded(raw.decode("ascii"))
    refused = text in ("", ".", "..") or "/" in text or re.search(u"[\x00-\x1f\x7f-\x9f]", text)
    return None if refused else text


def percent_decoded(text):
    """Return the text that a percent-encoded path stands for, on every Python."""
    octets = unquote(str(text))
    return octets.decode("utf-8") if isinstance(octets, bytes) else octets


def query_pairs(text):
    """Return the pairs of text that a query stands for, sorted, on every Python."""
    pairs = parse_qsl(str(text), keep_blank_values=True)
    return sorted(tuple(x.decode("utf-8") if isinstance(x, bytes) else x for x in pair) for pair in pairs)


def response_body(response):
    """Return the recorded body as text; long runs are stored compactly."""
    if "body_run" in response:
        run = response["body_run"]
        return run["prefix"] + run["char"] * run["count"] + run["suffix"]
    return response["body"]


def response_bytes(exchange):
    """Return the bytes of the recorded answer: status line, headers, framing and body."""
    response = exchange["response"]
    answer = http_response(
        response["status"],
        response_body(response).encode("utf-8"),
        [tuple(header) for header in response["headers"]],
        response["reason"],
        response["http_version"],
    )
    interim = [http_response(i["status"], b"", i["headers"], i["reason"]) for i in response.get("informational", [])]
    return b"".join(interim) + answer


def server_message(text):
    """Return the server's own sentence in an error body, which comes in three shapes."""
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
    """Return ``(naive datetime, offset from UTC)`` of an RFC 3339 stamp, nanoseconds cut to microseconds."""
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = STAMP.match(text).groups()
    microsecond = int(((fraction or "") + "000000")[:6])
    naive = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), microsecond)
    offset = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    return naive, -offset if sign == "-" else offset
