"""Run the documented example of each operation against scripted responses of the embedded server."""

import random
import re

import pytest
from support import pages
from support.contract import DEFINITIONS, OPERATIONS, definition_of
from support.contract_values import ValueGenerator

import metal_python
from metal_python.testing import MetalApiServer

TYPES = {"boolean": bool, "integer": int, "number": (int, float), "string": type(u"")}
KEYS = {"view": "view-secret", "edit": "edit-secret", "admin": "admin-secret"}
TEXTS = {operation: pages.read("docs/%s.md" % operation.api) for operation in OPERATIONS}


def cases(values):
    return {"argvalues": values, "ids": repr}


def section(operation, title):
    return pages.sections(pages.sections(TEXTS[operation], 1)[operation.name], 3)[title]


def documented_errors():
    return [
        (operation, int(status))
        for operation in OPERATIONS
        for status in re.findall(r"^`\w+` \((\d+)\)", section(operation, "Errors"), re.MULTILINE)
    ]


def examples():
    """Return the example block of each operation, by API class and method."""
    found = {}
    for api in sorted({operation.api for operation in OPERATIONS}):
        for block in pages.blocks("docs/%s.md" % api, "python"):
            name = re.search(r"api_instance\.(\w+)\(", block.code)
            if name:
                found[api, name.group(1)] = block
    return found


EXAMPLES = examples()


@pytest.fixture(scope="module")
def open_server():
    with MetalApiServer() as running:
        yield running


@pytest.fixture(scope="module")
def authenticating_server():
    with MetalApiServer(**{name + "_key": key for name, key in KEYS.items()}) as running:
        yield running


@pytest.fixture
def server(open_server):
    """Embedded server that the default configuration points to."""
    prepare(open_server, "admin")
    yield open_server
    metal_python.Configuration.set_default(None)


def prepare(server, user):
    """Clear the server and point the default configuration to it, with the credentials of a user."""
    server.clear()
    configuration = metal_python.Configuration()
    configuration.host = server.url
    configuration.hmac_user, configuration.hmac_key = "Metal-" + user.title(), KEYS[user]
    configuration.retry = metal_python.RetryPolicy(backoff=0)
    metal_python.Configuration.set_default(configuration)


def respond(server, operation):
    """Script a response that conforms to the contract."""
    schema = operation.schema
    server.respond(operation.name, ValueGenerator(random.Random(operation.id)).for_schema(schema) if schema else None)


@pytest.fixture
def run(capsys, tmpdir):
    """Return a function that runs an example and returns its output."""
    firmware = tmpdir.join("bios.bin")
    firmware.write_binary(b"firmware")

    def run(operation):
        capsys.readouterr()
        block = EXAMPLES[operation.api, operation.name]
        # Replace the path of the uploaded file.
        code = block.code.replace('"bios.bin"', repr(str(firmware)))
        compiled = compile("\n" * (block.line - 1) + code, block.page, "exec", 0, True)
        eval(compiled, {"__name__": "__main__"})
        return capsys.readouterr()[0]

    return run


def violations(schema, value, place):
    """Return the violations of the contract in a JSON value of a request."""
    if "$ref" in schema:
        fields = DEFINITIONS[definition_of(schema)]["properties"]
        unknown = ["%s.%s is unknown" % (place, name) for name in sorted(set(value) - set(fields))]
        return unknown + [
            problem
            for name in value
            if name in fields
            for problem in violations(fields[name], value[name], "%s.%s" % (place, name))
        ]
    if schema["type"] == "array":
        return [problem for item in value for problem in violations(schema["items"], item, place + "[]")]
    if schema["type"] == "object":
        items = schema["additionalProperties"]
        return [problem for name in value for problem in violations(items, value[name], "%s.%s" % (place, name))]
    if "enum" in schema and value not in schema["enum"]:
        return ["%s is %r" % (place, value)]
    return [] if isinstance(value, TYPES[schema["type"]]) else ["%s is %r" % (place, value)]


def test_every_operation_has_an_example():
    assert sorted(EXAMPLES) == sorted((operation.api, operation.name) for operation in OPERATIONS)


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_example_sends_documented_request_and_prints_response(operation, server, run):
    respond(server, operation)
    output = run(operation)
    (request,) = server.requests
    assert "Exception when calling" not in output
    assert (output == "") == (operation.schema is None)
    assert (request.operation, request.method) == (operation.name, operation.method)
    assert {name for name, _ in request.query if name} <= set(operation.names("query"))
    for parameter in operation.parameters:
        if parameter["in"] == "body":
            assert violations(parameter["schema"], request.json(), "body") == []


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_example_sends_documented_headers(operation, server, run):
    respond(server, operation)
    run(operation)
    (request,) = server.requests
    documented = re.findall(r"\*\*([\w-]+)\*\*: (\S+)", section(operation, "HTTP request headers"))
    sent = [(name, request.header(name)) for name in ("Content-Type", "Accept") if request.header(name)]
    assert documented == [(name, value.partition(";")[0]) for name, value in sent]


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_example_is_retried_as_documented(operation, server, run):
    respond(server, operation)
    server.fail_next(status=503)
    output = run(operation)
    text = section(operation, "Retries")
    assert len(server.requests) == (2 if "the client retries it" in text else 1)
    assert ("(503)" in output) == ("the client does not retry it" in text)


@pytest.mark.parametrize("operation, status", **cases(documented_errors()))
def test_example_prints_documented_error(operation, status, server, run):
    server.respond(operation.name, "scripted error", status=status)
    output = run(operation)
    assert output.startswith("Exception when calling %s->%s: (%d)" % (operation.api, operation.name, status))
    assert "scripted error" in output


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
@pytest.mark.parametrize("user", sorted(KEYS))
def test_example_is_allowed_for_documented_roles_only(operation, user, authenticating_server, run):
    prepare(authenticating_server, user)
    respond(authenticating_server, operation)
    output = run(operation)
    metal_python.Configuration.set_default(None)
    roles = re.findall("`(view|edit|admin)`", section(operation, "Authorization").partition(".")[0]) or KEYS
    assert ("(403)" in output) == (user not in roles)


@pytest.mark.parametrize("operation", **cases([operation for operation in OPERATIONS if operation.body]))
def test_body_without_required_field_is_rejected(operation, server):
    notes = [row[3] for row in pages.rows(section(operation, "Parameters")) if row[0] == "**body**"][0]
    required = re.findall(r"`([\w.]+)`", notes.partition(";")[0])
    unless = re.findall(r"`([\w.]+)`[^;]* unless", notes)
    arguments = [u"x" for _ in operation.names("path")]
    method = getattr(getattr(metal_python, operation.api)(), operation.name)
    respond(server, operation)
    if required or unless:
        with pytest.raises(metal_python.InvalidArgumentError) as raised:
            method(*arguments + [{}])
        assert re.search(r"\b%s\b" % re.escape((required + unless)[0].partition(".")[0]), str(raised.value))
    else:
        method(*arguments + [{}])
    with pytest.raises(metal_python.InvalidArgumentError):
        method(*arguments + [None])
    assert len(server.requests) == (0 if required or unless else 1)
