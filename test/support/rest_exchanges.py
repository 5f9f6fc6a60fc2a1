"""Exchanges recorded from a complete metal-api, as method calls of a client of the contract."""

import bz2
import io
import json
import os
import re

from support.contract import BY_ID, OPERATIONS
from support.recordings import DATA, percent_decoded, query_pairs

BOOLEANS = {u"true": True, u"false": False}


class RecordedCall(object):
    """Recorded request as a method call.

    :ivar Operation operation: operation to call
    :ivar dict arguments: name of the parameter -> value
    :ivar str skip_reason: reason why a client cannot send this request, or None
    """

    def __init__(self, exchange):
        request = exchange["request"]
        self.operation = BY_ID[exchange["operation"]]
        self.arguments = {}
        self.headers = dict((name.lower(), value) for name, value in request["headers"])
        self.skip_reason = (
            self._check_start(exchange)
            or self._take_path(request)
            or self._take_query(request)
            or self._take_body(request)
        )

    def _check_start(self, exchange):
        request = exchange["request"]
        if exchange["response"]["status"] == 0:
            return "the connection was closed without a response"
        if (request["http_version"], request["method"]) != ("HTTP/1.1", self.operation.method):
            return "another method or HTTP version"
        if self.headers.get("accept", "application/json") != "application/json":
            return "another Accept header"
        return None

    def _take_path(self, request):
        names = self.operation.names("path")
        pattern = re.sub(r"\{[^}]*\}", "([^/]*)", self.operation.path) + "$"
        found = re.match(pattern, request["path"].partition("?")[0])
        if not found:
            return "another path"
        if self.operation is not operation_at(request["method"], request["path"].partition("?")[0]):
            return "the path of another operation"
        values = [percent_decoded(value) for value in found.groups()]
        if any(value in (u"", u".", u"..") or u"/" in value for value in values):
            return "a path parameter that is empty, or that metal-api reads as several segments"
        if any(re.search(u"[\x00-\x1f\x7f]", value) for value in values):
            return "a path parameter with a control character"
        self.arguments.update(zip(names, values))
        return None

    def _take_query(self, request):
        known = dict((p["name"], p["type"]) for p in self.operation.parameters if p["in"] == "query")
        for name, value in query_pairs(request["path"].partition("?")[2]):
            if name not in known:
                return "an unknown query parameter"
            if known[name] == "boolean":
                if value not in BOOLEANS:
                    return "a query parameter that is not a boolean"
                value = BOOLEANS[value]
            self.arguments[name.replace("-", "_")] = value
        return None

    def _take_body(self, request):
        media_type = self.headers.get("content-type", "").partition(";")[0]
        if self.operation.names("formData"):
            self.arguments["file"] = file_of(request["body"] or u"")
            return None if self.arguments["file"] else "no file where the contract has one"
        if not self.operation.body:
            return "a body where the contract has none" if request["body"] is not None else None
        if media_type != "application/json":
            return "a body without its media type, or no body"
        try:
            self.arguments["body"] = json.loads(request["body"])
        except ValueError:
            return "a body that is not JSON"
        return None if isinstance(self.arguments["body"], dict) else "a body that is not a JSON object"


def operation_at(method, path):
    """Return the operation of a method and path: the one with the fewest parameters if several match."""
    found = [
        operation
        for operation in OPERATIONS
        if operation.method == method and re.match(re.sub(r"\{[^}]*\}", "[^/]*", operation.path) + "$", path)
    ]
    return min(found, key=lambda operation: operation.path.count("{"))


def file_of(body):
    """Return ``(name, content)`` of the file in a multipart/form-data body, or None."""
    found = re.search(u'name="file"; filename="([^"]*)"\r\n(?:[^\r\n]+\r\n)*\r\n(.*)\r\n--', body, re.DOTALL)
    return found.groups() if found else None


def load():
    """Return the recorded exchanges."""
    with bz2.BZ2File(os.path.join(DATA, "exchanges-rest.json.bz2")) as stream:
        return json.load(io.TextIOWrapper(io.BytesIO(stream.read()), encoding="utf-8"))["exchanges"]
