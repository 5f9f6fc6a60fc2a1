# coding: utf-8
"""Models and operations match the contract of metal-api; independent of the code generator."""

import random

import pytest
from support.canned_server import CannedServer, http_response, json_response
from support.contract import DEFINITIONS, OPERATIONS, class_name, comparable, snake_case, to_dict, type_name
from support.contract_arguments import complete_arguments
from support.contract_values import ValueGenerator
from support.recordings import percent_decoded, query_pairs

import metal_python
from metal_python import codec

WITH_PATH = [(operation, name) for operation in OPERATIONS for name in operation.names("path")]
WITH_BODY = [operation for operation in OPERATIONS if operation.body]
WITH_FIELDS = [operation for operation in WITH_BODY if DEFINITIONS[operation.body].get("properties")]
WITHOUT_BODY = [operation for operation in OPERATIONS if not operation.body and not operation.names("formData")]
WITH_QUERY = [operation for operation in OPERATIONS if operation.names("query")]
SAMPLES = {"boolean": (False, "false"), "string": (u"gr\xf6\xdfe & co", u"gr\xf6\xdfe & co")}


@pytest.fixture(scope="module")
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture(scope="module")
def client(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        yield client


@pytest.fixture(params=OPERATIONS, ids=repr)
def operation(request):
    return request.param


def send(operation, client, server, **arguments):
    """Call an operation, respond as the contract defines, and return the only request."""
    response = operation.schema and ValueGenerator(random.Random(repr(operation))).for_schema(operation.schema)
    server.respond_with(http_response() if operation.schema is None else json_response(response, operation.success))
    data, status, _ = operation.bind(client)(**arguments)
    assert status == operation.success
    assert comparable(data) == (operation.schema and to_dict(operation.schema, response))
    (request,) = server.requests
    return request


@pytest.mark.parametrize("definition", sorted(DEFINITIONS))
def test_model_has_fields_and_types_of_definition(definition):
    properties = DEFINITIONS[definition].get("properties", {})
    model = getattr(metal_python, class_name(definition))
    assert model.attribute_map == dict((snake_case(name), name) for name in properties)
    assert model.swagger_types == dict((snake_case(name), type_name(properties[name])) for name in properties)


def test_operation_sends_method_path_and_accept_header(operation, client, server):
    request = send(operation, client, server, **complete_arguments(operation))
    expected = operation.path
    for name in operation.names("path"):
        expected = expected.replace("{%s}" % name, "a-1")
    assert (request.method, request.target) == (operation.method, expected)
    assert request.header("Accept") == "application/json"


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_dict_body_is_sent_unchanged_with_unknown_keys_and_nulls(operation, client, server):
    arguments = complete_arguments(operation)
    arguments["body"].update({"unknown": {"key": None}, "Unknown list": [None, 1, {"x": u"\xfc"}]})
    request = send(operation, client, server, **arguments)
    assert request.json() == arguments["body"]
    assert request.header("Content-Type") == "application/json"
    assert request.header("Content-Length") == str(len(request.body))


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_model_body_is_sent_as_defined(operation, client, server):
    arguments = complete_arguments(operation)
    schema = {"$ref": "#/definitions/" + operation.body}
    model = codec.loads(codec.dumps(arguments["body"]), class_name(operation.body))
    sent = send(operation, client, server, **dict(arguments, body=model)).json()
    assert to_dict(schema, sent) == to_dict(schema, arguments["body"])
    assert set(sent) == set(arguments["body"])


@pytest.mark.parametrize("operation", WITHOUT_BODY, ids=repr)
def test_operation_without_body_sends_empty_body(operation, client, server):
    request = send(operation, client, server, **complete_arguments(operation))
    assert (request.body, request.header("Transfer-Encoding"), request.header("Content-Type")) == (b"", None, None)


@pytest.mark.parametrize("operation", WITH_FIELDS, ids=repr)
def test_body_of_invalid_type_is_rejected(operation, client, server):
    server.respond_with()
    for body in (None, [], u"text", 1, metal_python.HttperrorsHTTPErrorResponse()):
        with pytest.raises(metal_python.InvalidArgumentError):
            operation.bind(client)(**dict(complete_arguments(operation), body=body))
    assert server.requests == []


@pytest.mark.parametrize("operation, name", WITH_PATH, ids=repr)
def test_invalid_path_parameter_is_rejected_and_named(operation, name, client, server):
    server.respond_with()
    for value in (None, u"", u".", u"..", u"a/b", u"/", u"a\x00", u"a\n", u"\x7f", b"a-1\n", 1, [u"a"]):
        with pytest.raises(metal_python.InvalidArgumentError) as raised:
            operation.bind(client)(**dict(complete_arguments(operation), **{name: value}))
        assert "%s: %s " % (operation.name, name) in str(raised.value)
    assert server.requests == []


@pytest.mark.parametrize("operation, name", WITH_PATH, ids=repr)
def test_path_parameter_is_encoded_as_one_segment(operation, name, client, server):
    for value in (u"2001:db8::1", u"10.0.0.1", u"gr\xf6\xdfe", u"a b%2F?&#;=+", u"...", u"~"):
        request = send(operation, client, server, **dict(complete_arguments(operation), **{name: value}))
        expected = operation.path.replace("{%s}" % name, value)
        for other in operation.names("path"):
            expected = expected.replace("{%s}" % other, u"a-1")
        assert percent_decoded(request.path) == expected
        assert request.path.count("/") == operation.path.count("/")
        assert request.query == ""


@pytest.mark.parametrize("operation", WITH_QUERY, ids=repr)
def test_query_parameter_none_is_not_sent(operation, client, server):
    names = [name.replace("-", "_") for name in operation.names("query")]
    arguments = dict(complete_arguments(operation), **dict.fromkeys(names))
    assert "?" not in send(operation, client, server, **arguments).target


@pytest.mark.parametrize("operation", WITH_QUERY, ids=repr)
def test_query_parameters_are_sent_with_contract_names(operation, client, server):
    arguments, expected = complete_arguments(operation), []
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            value, text = SAMPLES[parameter["type"]]
            arguments[str(parameter["name"].replace("-", "_"))] = value
            expected.append((parameter["name"], text))
    assert query_pairs(send(operation, client, server, **arguments).query) == sorted(expected)


@pytest.mark.parametrize("operation", WITH_QUERY, ids=repr)
def test_query_parameter_true_is_sent_as_true(operation, client, server):
    for parameter in operation.parameters:
        if parameter.get("type") == "boolean":
            arguments = dict(complete_arguments(operation), **{str(parameter["name"].replace("-", "_")): True})
            assert query_pairs(send(operation, client, server, **arguments).query) == [(parameter["name"], "true")]


def test_unknown_keyword_raises_type_error(operation, client, server):
    server.respond_with()
    with pytest.raises(TypeError):
        operation.bind(client)(**dict(complete_arguments(operation), unknown=True))
    assert server.requests == []


def test_missing_required_parameter_is_rejected(operation, client, server):
    server.respond_with()
    arguments = complete_arguments(operation)
    for name in operation.names("path") + operation.names("body") + operation.names("formData"):
        others = dict((other, arguments[other]) for other in arguments if other != name)
        with pytest.raises((TypeError, metal_python.InvalidArgumentError)):
            operation.bind(client)(**others)
    assert server.requests == []
