# coding: utf-8
"""Every operation with metal-python 0.45.0 and with this package: same request, same result.

Intended differences are the functions in INTENDED_DIFFERENCES, each with its reason.
"""

import json
import os
import random
import re

import pytest
from support.canned_server import CannedServer, http_response, json_response
from support.contract import DEFINITIONS, OPERATIONS, class_name, to_dict
from support.contract_values import ValueGenerator
from support.recordings import query_pairs
from support.rest_exchanges import file_of

pytest_plugins = ["support.package_comparison"]

TEST = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LINES = """
import sys
sys.path.insert(0, %(test)r)
from support.operation_call import call
result = call(api.api_client, %(api)r, %(name)r, %(arguments)r, %(model)r)
"""
IDS = (
    u"a-1",
    u"00000001-0000-4000-8000-000000000001",
    u"10.0.0.1",
    u"2001:db8::1",
    u"grö ße–🖥",
    u"a+b%2F?&#;=,@!'()*~$",
)
QUERIES = {"boolean": (True, False), "string": (u"bios", u"grö ße & co", u"")}
# Seed, whether the body is a model, share of optional fields, share of nulls.
SETS = (
    ("whole dict", False, 1.0, 0.0),
    ("whole model", True, 1.0, 0.0),
    ("dict 1", False, 0.8, 0.0),
    ("dict 2", False, 0.6, 0.0),
    ("dict 3", False, 0.5, 0.1),
    ("dict 4", False, 0.3, 0.3),
    ("model 1", True, 0.8, 0.0),
    ("model 2", True, 0.6, 0.0),
    ("model 3", True, 0.4, 0.0),
    ("model 4", True, 0.2, 0.0),
    ("required fields of a dict", False, 0.0, 0.0),
    ("required fields of a model", True, 0.0, 0.0),
)


class ComparedRequest(object):
    """Compared parts of a request."""

    def __init__(self, request, operation):
        self.method = request.method
        self.path = request.path
        self.query = query_pairs(request.query)
        self.accept = request.header("Accept")
        self.content_type = request.header("Content-Type")
        if self.content_type and self.content_type.startswith("multipart/"):
            self.content_type = self.content_type.partition(";")[0]  # the boundary is random
            self.body = file_of(request.body.decode("utf-8"))
        else:
            self.body = json.loads(request.body.decode("utf-8")) if request.body else None
        if operation.body and self.body is not None:
            self.body = with_parsed_timestamps({"$ref": "#/definitions/" + operation.body}, self.body)


def with_parsed_timestamps(schema, value):
    """Return a JSON value with parsed timestamps; fields unknown to the contract stay unchanged."""
    if value is None or not isinstance(value, (dict, list)):
        return to_dict(schema, value, True)
    if "$ref" in schema:
        fields = DEFINITIONS[schema["$ref"].rpartition("/")[2]].get("properties", {})
        return dict((n, with_parsed_timestamps(fields[n], v) if n in fields else v) for n, v in value.items())
    if isinstance(value, list):
        return [with_parsed_timestamps(schema["items"], item) for item in value]
    return dict((name, with_parsed_timestamps(schema["additionalProperties"], item)) for name, item in value.items())


def no_content_type_without_body(old, operation, arguments):
    """0.45.0 sends ``Content-Type: application/json`` with every request, even without a body."""
    if not operation.body and not operation.names("formData"):
        old.content_type = None


def no_empty_object_body(old, operation, arguments):
    """0.45.0 sends ``{}`` with a DELETE or POST without body; metal-api ignores it, a proxy may reject it."""
    if operation.method in ("DELETE", "POST") and not operation.body and old.body == {}:
        old.body = None


def lower_case_query_booleans(old, operation, arguments):
    """0.45.0 sends Python's ``True`` and ``False`` instead of the contract's ``true`` and ``false``."""
    old.query = [(name, {"True": "true", "False": "false"}.get(value, value)) for name, value in old.query]


def get_request_body(old, operation, arguments):
    """0.45.0 drops the body of ``get_machine_console_password``, so metal-api responds with 400."""
    if operation.method == "GET" and operation.body:
        old.body = with_parsed_timestamps({"$ref": "#/definitions/" + operation.body}, arguments["body"])


INTENDED_DIFFERENCES = (
    no_content_type_without_body,
    no_empty_object_body,
    lower_case_query_booleans,
    get_request_body,
)


def argument_sets(operation):
    """Yield ``(name, arguments, model, response)`` for each of SETS."""
    for name, as_model, optional, null in SETS:
        seeded = random.Random("%s %s" % (operation, name))
        arguments = dict((p, seeded.choice(IDS)) for p in operation.names("path"))
        for parameter in operation.parameters:
            if parameter["in"] == "query" and seeded.random() < (optional or 0.5):
                arguments[str(parameter["name"].replace("-", "_"))] = seeded.choice(QUERIES[parameter["type"]])
        if operation.body:
            arguments["body"] = ValueGenerator(seeded, optional, null).for_definition(operation.body)
            if not as_model:
                arguments["body"]["an unknown key"] = {"x": [None, 1]}
        model = class_name(operation.body) if operation.body and as_model else None
        response = operation.schema and ValueGenerator(seeded, seeded.choice((0.0, 0.5, 1.0))).for_schema(
            operation.schema
        )
        yield name, arguments, model, response


@pytest.fixture(scope="module")
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture
def run_both(runners, server, tmpdir):
    """Return a function that calls an operation with each package and returns pairs of outcome and requests."""

    def run(operation, arguments, model, response):
        results = []
        if operation.names("formData"):
            tmpdir.join("firmware.bin").write("content of a file")
            arguments = dict(arguments, file=str(tmpdir.join("firmware.bin")))
        job = {"test": TEST, "api": operation.api, "name": operation.name, "arguments": arguments, "model": model}
        for process in runners:
            server.respond_with(response)
            outcome = process.run(LINES % job, server)
            results.append((outcome, server.requests[:]))
        return results

    return run


def is_missing_field_error(outcome, body):
    """Return whether a call was rejected for a missing field that metal-api rejects, too."""
    if outcome.raised[:1] != ["InvalidArgumentError"]:
        return False
    named = re.search(r"body\.([\w.]+) (is required|must not be empty)", outcome.text).group(1)
    for name in named.split("."):
        body = body.get(name) if isinstance(body, dict) else None
    return body in (None, "")


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_operation_request_and_result_match(operation, run_both):
    for name, arguments, model, response in argument_sets(operation):
        scripted = http_response(200) if operation.schema is None else json_response(response, operation.success)
        (old, old_requests), (new, new_requests) = run_both(operation, arguments, model, scripted)
        assert old.raised == [], (name, old.text)
        if new.raised and not name.startswith("whole"):
            assert is_missing_field_error(new, arguments["body"]) and new_requests == [], (name, new)
            continue
        assert new.raised == [], (name, new.text)
        expected, sent = ComparedRequest(old_requests[0], operation), ComparedRequest(new_requests[0], operation)
        for difference in INTENDED_DIFFERENCES:
            difference(expected, operation, arguments)
        assert vars(sent) == vars(expected), name
        assert new.result == old.result, name


def operation_named(name):
    return next(operation for operation in OPERATIONS if operation.name == name)


def full_response(operation, **changes):
    """Return a response with every field of the contract, some of them changed."""
    return dict(ValueGenerator(random.Random(0), optional=1.0).for_schema(operation.schema), **changes)


@pytest.fixture
def read_by_both(run_both):
    """Return a function that returns the outcome of a response with each package, for an operation with an ID."""

    def run(name, response):
        operation = operation_named(name)
        arguments = dict((parameter, u"a-1") for parameter in operation.names("path"))
        (old, _), (new, _) = run_both(operation, arguments, None, json_response(response))
        return old, new

    return run


def test_null_for_required_field_is_accepted(read_by_both):
    response = full_response(operation_named("find_size"), constraints=None)
    old, new = read_by_both("find_size", response)
    assert old.raised[0] == "ValueError" and "constraints" in old.text
    assert (new.raised, new.result["constraints"]) == ([], None)


def test_unknown_enum_value_is_accepted(read_by_both):
    response = full_response(operation_named("find_ip"), type=u"floating")
    old, new = read_by_both("find_ip", response)
    assert old.raised[0] == "ValueError" and "floating" in old.text
    assert (new.raised, new.result["type"]) == ([], u"floating")


def test_null_for_list_response_is_empty_list(read_by_both):
    old, new = read_by_both("list_networks", None)
    assert (old.raised, old.result) == ([], None)
    assert (new.raised, new.result) == ([], [])


def test_ambiguous_timestamp_raises_decode_error(read_by_both):
    for guessed in (u"10:15", u"3 March", u"2030-01-02", u"2030-01-02T03:04:05"):
        old, new = read_by_both("find_size", full_response(operation_named("find_size"), created=guessed))
        assert old.raised == [] and old.result["created"]
        assert new.raised[0] == "DecodeError" and "created" in new.text


def test_value_of_wrong_type_raises_decode_error(read_by_both):
    for field, wrong in (("name", 5), ("vrf", u"5"), ("nat", u"false")):
        old, new = read_by_both("find_network", full_response(operation_named("find_network"), **{field: wrong}))
        assert old.raised == [] and old.result[field] in (u"5", 5, True)
        assert new.raised[0] == "DecodeError" and "find_network" in new.text and field in new.text


@pytest.mark.parametrize("value", [b"a-1", 1, u"a/b", u"", u"..", None], ids=repr)
def test_invalid_id_is_rejected(value, run_both):
    operation = operation_named("find_network")
    response = json_response(full_response(operation))
    (old, old_requests), (new, new_requests) = run_both(operation, {"id": value}, None, response)
    if value is None:
        assert old.raised[0] == "ValueError"
    else:
        assert old_requests[0].target != "/v1/network/a-1"
    assert new.raised[0] == "InvalidArgumentError" and "ValueError" in new.raised and new_requests == []


def test_none_in_query_is_not_sent(run_both):
    operation = operation_named("health")
    response = json_response(full_response(operation))
    (_, (old,)), (_, (new,)) = run_both(operation, {"service": None}, None, response)
    assert (old.target, new.target) == ("/v1/health?service=None", "/v1/health")


def test_constructor_without_required_field_is_accepted(runners, server):
    lines = "result = metal_python.V1NetworkUpdateRequest().to_dict() and metal_python.V1IPAllocateRequest().to_dict()"
    old, new = [process.run(lines, server) for process in runners]
    assert old.raised[0] == "ValueError"
    assert new.raised == [] and set(new.result.values()) == set([None])
