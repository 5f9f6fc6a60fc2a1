"""Tests of an inventory script as a user writes them, with only the fixture of the embedded server."""

import json

import pytest

import metal_python
from metal_python.testing.pytest_plugin import metal_api_server

__all__ = ["metal_api_server"]

FRANKFURT = {"id": "fra-1"}
LARGE = {"id": "c1-large-x86", "constraints": [{"type": "cores", "min": 24, "max": 24}]}


# The script under test


def inventory(client, project_name):
    """Return the machines of a project as an Ansible inventory."""
    projects = metal_python.ProjectApi(client).find_projects({"name": project_name})
    if not projects:
        raise LookupError("no project %s" % project_name)
    project_id = projects[0].meta.id
    names = dict((n.id, n.name) for n in metal_python.NetworkApi(client).list_networks())
    hosts = {}
    for machine in metal_python.MachineApi(client).find_machines({"allocation_project": project_id}):
        if not machine.allocation:
            continue
        hosts[str(machine.allocation.hostname)] = {
            "uuid": str(machine.id),
            "size": str(machine.size.id),
            "ips": dict((str(names[n.networkid]), [str(ip) for ip in n.ips]) for n in machine.allocation.networks),
        }
    return {"all": {"hosts": hosts}}


def pages_of_traces(client, page_size):
    """Return the paths of all audit traces; a page shorter than its limit is the last."""
    found, audit = [], metal_python.AuditApi(client)
    while True:
        limit = len(found) + page_size
        page = audit.find_audit_traces({"limit": limit})
        found = [str(trace.path) for trace in page]
        if len(found) < limit:
            return found


def reserve(client, **request):
    """Return the id of a new machine, or None if no machine is available."""
    try:
        return metal_python.MachineApi(client).allocate_machine(request).id
    except metal_python.UnprocessableError as error:
        if "no machine available" in error.message:
            return None
        raise


# Tests


@pytest.fixture
def client(metal_api_server):  # noqa: F811
    configuration = metal_python.Configuration()
    configuration.host = metal_api_server.url
    with metal_python.ApiClient(configuration) as api_client:
        yield api_client


@pytest.fixture
def datacenter(metal_api_server):  # noqa: F811
    """Return a server with responses for a project with two machines, one of them free, and two networks."""
    metal_api_server.respond("find_projects", [{"meta": {"id": "p1"}, "name": "web"}])
    metal_api_server.respond("list_networks", [{"id": "internet", "name": "Internet"}, {"id": "n1", "name": "private"}])
    allocation = {
        "hostname": "web-1",
        "project": "p1",
        "networks": [
            {"networkid": "n1", "ips": ["10.0.0.1"], "private": True},
            {"networkid": "internet", "ips": ["203.0.113.1", "2001:db8::1"]},
        ],
    }
    machines = [
        {"id": "m1", "size": LARGE, "partition": FRANKFURT, "allocation": allocation},
        {"id": "m2", "size": LARGE, "partition": FRANKFURT},
    ]
    metal_api_server.respond("find_machines", machines)
    return metal_api_server


def test_inventory_contains_allocated_machines(datacenter, client):
    assert inventory(client, "web") == {
        "all": {
            "hosts": {
                "web-1": {
                    "uuid": "m1",
                    "size": "c1-large-x86",
                    "ips": {"private": ["10.0.0.1"], "Internet": ["203.0.113.1", "2001:db8::1"]},
                }
            }
        }
    }


def test_inventory_is_json_serializable(datacenter, client):
    assert '"web-1"' in json.dumps(inventory(client, "web"))


def test_inventory_requests_machines_of_project_only(datacenter, client):
    inventory(client, "web")
    sent = [(request.operation, request.body and request.json()) for request in datacenter.requests]
    assert sent == [
        ("find_projects", {"name": "web"}),
        ("list_networks", b""),
        ("find_machines", {"allocation_project": "p1"}),
    ]


def test_inventory_unknown_project_raises_lookup_error(metal_api_server, client):  # noqa: F811
    metal_api_server.respond("find_projects", [])
    with pytest.raises(LookupError):
        inventory(client, "web")


def test_inventory_forbidden_machines_raises_forbidden_error(datacenter, client):
    datacenter.respond("find_machines", "you are not allowed", status=403)
    with pytest.raises(metal_python.ForbiddenError) as caught:
        inventory(client, "web")
    assert caught.value.message == "you are not allowed"


def test_audit_traces_are_read_page_by_page(metal_api_server, client):  # noqa: F811
    traces = [{"path": "/%d" % number} for number in range(5)]
    for limit in (2, 4, 6):
        metal_api_server.respond("find_audit_traces", traces[:limit], times=1)
    assert pages_of_traces(client, 2) == ["/0", "/1", "/2", "/3", "/4"]
    assert [request.json() for request in metal_api_server.requests] == [{"limit": 2}, {"limit": 4}, {"limit": 6}]


REQUEST = dict(projectid="p1", partitionid="fra-1", sizeid="c1-large-x86", imageid="debian-12", networks=[])
REQUEST["ssh_pub_keys"] = []


def test_reserve_returns_id(metal_api_server, client):  # noqa: F811
    metal_api_server.respond("allocate_machine", {"id": "m3"})
    assert reserve(client, **REQUEST) == "m3"


def test_reserve_without_free_machine_returns_none(metal_api_server, client):  # noqa: F811
    metal_api_server.respond("allocate_machine", "no machine available", status=422)
    assert reserve(client, **REQUEST) is None


def test_reserve_other_error_is_raised(metal_api_server, client):  # noqa: F811
    metal_api_server.respond("allocate_machine", "image debian-12 not found", status=422)
    with pytest.raises(metal_python.UnprocessableError):
        reserve(client, **REQUEST)


def test_reserve_connection_closed_is_not_retried(metal_api_server, client):  # noqa: F811
    metal_api_server.fail_next(close=True)
    with pytest.raises(metal_python.ApiConnectionError) as caught:
        reserve(client, **REQUEST)
    assert caught.value.may_have_been_sent
    assert [request.operation for request in metal_api_server.requests] == ["allocate_machine"]
