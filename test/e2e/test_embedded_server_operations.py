"""Every operation of the client against the embedded server: received request and returned value."""

import io
import json
import os

import pytest

import metal_python
from metal_python.testing import MetalApiServer, contract, values

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(os.path.dirname(os.path.dirname(HERE)), "contract", "metal-api.swagger.json")
with io.open(PATH, encoding="utf-8") as stream:
    SWAGGER = json.load(stream)
APIS = [getattr(metal_python, name) for name in metal_python.__all__ if name.endswith("Api")]
# Fields that the client requires in addition to the contract.
NETWORKS = {"networks": [{"networkid": "n"}]}
EXTRA_FIELDS = {
    "allocate_machine": NETWORKS,
    "allocate_firewall": NETWORKS,
    "allocate_network": {"projectid": "p", "partitionid": "q"},
    "create_partition": {"bootconfig": {"imageurl": "i", "kernelurl": "k", "commandline": "c"}},
    "update_partition": {"bootconfig": {}},
    "create_project": {"tenant_id": "t"},
    "update_project": {"meta": {"id": "p"}, "tenant_id": "t"},
    "update_tenant": {"meta": {"id": "t"}},
    "ipmi_report": {"partitionid": "p"},
    "register_switch": {"os": {"vendor": "SONiC"}},
}


@pytest.fixture(scope="module")
def server():
    with MetalApiServer() as running:
        yield running


@pytest.fixture(scope="module")
def client(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as api_client:
        yield api_client


def body_of(operation):
    """Return the smallest valid body of an operation, or None if it has no body."""
    for parameter in SWAGGER["paths"][operation.path][operation.method.lower()].get("parameters", ()):
        if parameter["in"] == "body":
            definition = parameter["schema"]["$ref"].rpartition("/")[2]
            (model,) = [name for name in contract.MODELS if name.lower() == definition.replace(".", "").lower()]
            body = dict(values.complete({}, model, "body"), **EXTRA_FIELDS.get(operation.name, {}))
            return dict((name, u"x" if value == u"" else value) for name, value in body.items())
    return None


@pytest.mark.parametrize("operation", contract.OPERATIONS, ids=[each.name for each in contract.OPERATIONS])
def test_operation_request_and_result_match_contract(server, client, operation, tmpdir):
    server.clear()
    server.respond(operation.name)
    (api,) = [cls for cls in APIS if hasattr(cls, operation.name)]
    parameters = dict((part[1:-1], u"x y") for part in operation.path.split("/") if part.startswith("{"))
    arguments, body = dict(parameters), body_of(operation)
    if body is not None:
        arguments["body"] = body
    if operation.name == "upload_firmware":
        arguments["file"] = str(tmpdir.join("firmware"))
        tmpdir.join("firmware").write("firmware")
    data, status, _ = getattr(api(client), operation.name + "_with_http_info")(**arguments)
    request = server.requests[-1]
    assert (request.operation, request.path_parameters, len(server.requests)) == (operation.name, parameters, 1)
    assert status == operation.statuses[0]
    if body is not None:
        assert request.json() == body
    if operation.name == "upload_firmware":
        assert b"\r\n\r\nfirmware\r\n" in request.body
    if not operation.result:
        assert data is None
    elif operation.result.startswith("list["):
        assert data == []
    else:
        assert type(data).__name__ == operation.result
