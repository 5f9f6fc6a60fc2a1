"""Unmodified Ansible plugins written for metal-python 0.45.0, with patched methods and on a test server."""

import json

import pytest
from support import rest_exchanges
from support.ansible_plugins import (
    MANAGED,
    FirewallModule,
    Inventory,
    IpModule,
    Lookup,
    MachineModule,
    ModuleFailedError,
    NetworkModule,
    ProjectModule,
    SizeModule,
)
from support.canned_server import CannedServer, json_response
from support.recordings import response_body, response_bytes

from metal_python import models, rest

try:
    from unittest import mock
except ImportError:  # Python 2.7
    import mock

ACCESS = dict(api_url="http://somewhere", api_token="a-token", state="present")


def failure(status, message):
    """Return an ApiException as tests of plugins create it."""
    return rest.ApiException(status=status, reason=message)


@pytest.fixture
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture(scope="module")
def recorded():
    """Return a function that returns the recorded exchange with a name."""
    exchanges = dict((exchange["name"], exchange) for exchange in rest_exchanges.load())
    return exchanges.__getitem__


@mock.patch("metal_python.api.project_api.ProjectApi.list_projects")
@mock.patch("metal_python.api.machine_api.MachineApi.find_machines")
def test_inventory_patched_machines_become_hosts(find_machines, list_projects):
    list_projects.return_value = [models.V1ProjectResponse(meta=models.V1Meta(id="p-1"), name="project one")]
    machine = models.V1MachineResponse()
    machine.id = "m-1"
    machine.tags = [MANAGED]
    machine.size = models.V1SizeResponse(id="c1-large-x86")
    machine.partition = models.V1PartitionResponse(id="fra-1")
    machine.hardware = models.V1MachineHardware(disks=[models.V1MachineBlockDevice(name="/dev/sda", size=1 << 40)])
    machine.events = models.V1MachineRecentProvisioningEvents(
        log=[models.V1MachineProvisioningEvent(event="Phoned Home")]
    )
    machine.allocation = models.V1MachineAllocation(
        name="one",
        hostname="host-1",
        project="p-1",
        role="machine",
        image=models.V1ImageResponse(id="debian-12.0.1"),
        networks=[
            models.V1MachineNetwork(ips=["10.1.0.1"], underlay=True),
            models.V1MachineNetwork(ips=["10.0.0.1", "10.0.0.2"], underlay=False),
        ],
    )
    find_machines.return_value = [machine, models.V1MachineResponse(id="free")]
    inventory = Inventory("http://somewhere", "a-token", None)
    inventory.parse({"filter_by": {"allocation_project": "p-1", "tags": [MANAGED]}})
    find_machines.assert_called_with(models.V1MachineFindRequest(allocation_project="p-1", tags=[MANAGED]))
    assert inventory.hosts == {
        "host-1": {
            "ansible_host": "10.0.0.1",
            "metal_id": "m-1",
            "metal_name": "one",
            "metal_tags": [MANAGED],
            "metal_size": "c1-large-x86",
            "metal_partition": "fra-1",
            "metal_image": "debian-12.0.1",
            "metal_disks": ["/dev/sda"],
            "metal_project": "project one",
            "metal_last_event": "Phoned Home",
        }
    }
    assert inventory.groups == {"machine": ["host-1"], "fra-1": ["host-1"], "c1-large-x86": ["host-1"]}


def test_inventory_unknown_filter_is_rejected():
    with pytest.raises(ModuleFailedError, match="no property colour"):
        Inventory("http://somewhere", None, "key").parse({"filter_by": {"colour": "red"}})


def test_inventory_recorded_machines_become_hosts(server, recorded):
    machines = recorded("findMachines:allocation-project")
    server.respond_with(response_bytes(recorded("listProjects:several")), response_bytes(machines))
    inventory = Inventory(server.url, None, "key")
    inventory.parse({})
    values = json.loads(response_body(machines["response"]))
    hosts = [machine["allocation"]["hostname"] for machine in values if machine["allocation"]]
    assert sorted(inventory.hosts) == sorted(set(hosts)) != []
    assert [request.target for request in server.requests] == ["/v1/project", "/v1/machine/find"]
    assert server.requests[1].json() == {}
    assert server.requests[1].header("Authorization").startswith("Metal-Admin ")


@pytest.mark.parametrize("entity", sorted(Lookup.GET))
def test_lookup_get_returns_dict(entity, server):
    server.respond_with(json_response({"id": "a-1", "name": "one"}))
    (found,) = Lookup().run(["get", entity], server.url, hmac="key", id="a-1")
    assert type(found) is dict and found["name"] == "one"
    assert server.requests[0].target == "/v1/%s/a-1" % entity


@pytest.mark.parametrize("entity", sorted(Lookup.SEARCH))
def test_lookup_search_returns_dicts(entity, server):
    server.respond_with(json_response([{"name": "one"}, {"name": "two"}]))
    found = Lookup().run(["search", entity], server.url, token="a-token", name="one")
    assert [item["name"] for item in found] == ["one", "two"]
    assert server.requests[0].json() == {"name": "one"}


@pytest.mark.parametrize("entity", ["machine", "network", "project", "size", "partition", "firewall"])
def test_lookup_list_null_response_returns_empty_list(entity, server):
    server.respond_with(json_response(None))
    assert Lookup().run(["list", entity], server.url, hmac="key") == []


def test_lookup_error_contains_metal_api_message(server, recorded):
    server.respond_with(response_bytes(recorded("findMachine:unknown-id")))
    with pytest.raises(ModuleFailedError, match="404 .*no machine with id"):
        Lookup().run(["get", "machine"], server.url, hmac="key", id="00000000-0000-4000-8000-00000000dead")


NETWORK = dict(ACCESS, name="one", project="p-1", partition="fra-1")


@mock.patch("metal_python.api.network_api.NetworkApi.allocate_network")
@mock.patch("metal_python.api.network_api.NetworkApi.find_networks")
def test_network_module_missing_network_is_allocated(find_networks, allocate_network):
    find_networks.return_value = []
    allocate_network.return_value = models.V1NetworkResponse(id="n-1", name="one", labels={"a": "b"})
    result = NetworkModule(dict(NETWORK, labels={"a": "b"})).run()
    find_networks.assert_called_with(models.V1NetworkFindRequest(name="one", projectid="p-1", partitionid="fra-1"))
    allocate_network.assert_called_with(
        models.V1NetworkAllocateRequest(name="one", projectid="p-1", partitionid="fra-1", labels={"a": "b"})
    )
    assert (result["changed"], result["resource"]["id"], result["resource"]["labels"]) == (True, "n-1", {"a": "b"})


@mock.patch("metal_python.api.network_api.NetworkApi.free_network")
@mock.patch("metal_python.api.network_api.NetworkApi.find_networks")
def test_network_module_state_absent_frees_network(find_networks, free_network):
    find_networks.return_value = [models.V1NetworkResponse(id="n-1")]
    free_network.return_value = models.V1NetworkResponse(id="n-1")
    assert NetworkModule(dict(NETWORK, state="absent")).run()["changed"] is True
    free_network.assert_called_with("n-1")


@mock.patch("metal_python.api.network_api.NetworkApi.find_networks")
def test_network_module_patched_error_is_reported(find_networks):
    find_networks.side_effect = failure(403, "Forbidden")
    with pytest.raises(ModuleFailedError, match="403 Forbidden"):
        NetworkModule(NETWORK).run()


IP = dict(ACCESS, name="vip", project="p-1", network="internet", type="static")


@mock.patch("metal_python.api.ip_api.IpApi.allocate_ip")
@mock.patch("metal_python.api.ip_api.IpApi.find_i_ps", return_value=[])
def test_ip_module_without_address_allocates_next_free_address(find_i_ps, allocate_ip):
    allocate_ip.return_value = models.V1IPResponse(ipaddress="10.0.0.1")
    assert IpModule(IP).run()["resource"]["ipaddress"] == "10.0.0.1"
    allocate_ip.assert_called_with(
        models.V1IPAllocateRequest(name="vip", networkid="internet", projectid="p-1", type="static", tags=[MANAGED])
    )


def test_ip_module_specific_ipv6_address_is_allocated(server):
    server.respond_with(json_response([]), json_response({"ipaddress": "2001:db8::1"}, 201))
    result = IpModule(dict(IP, api_url=server.url, ip="2001:db8::1")).run()
    assert (result["changed"], result["resource"]["ipaddress"]) == (True, "2001:db8::1")
    assert server.requests[1].target in ("/v1/ip/allocate/2001:db8::1", "/v1/ip/allocate/2001%3Adb8%3A%3A1")


def test_ip_module_different_type_is_updated(server):
    server.respond_with(
        json_response([{"ipaddress": "10.0.0.1", "type": "ephemeral"}]),
        json_response({"ipaddress": "10.0.0.1", "type": "static"}),
    )
    result = IpModule(dict(IP, api_url=server.url)).run()
    assert (result["changed"], result["resource"]["type"]) == (True, "static")
    assert server.requests[1].json() == {"ipaddress": "10.0.0.1", "type": "static"}


def test_ip_module_state_absent_frees_address(server):
    server.respond_with(json_response([{"ipaddress": "10.0.0.1"}]), json_response({"ipaddress": "10.0.0.1"}))
    assert IpModule(dict(IP, api_url=server.url, state="absent")).run()["changed"] is True
    assert (server.requests[1].method, server.requests[1].target) == ("DELETE", "/v1/ip/free/10.0.0.1")


PROJECT = dict(ACCESS, name="one", tenant="t-1", machines=5)


@mock.patch("metal_python.api.project_api.ProjectApi.create_project")
@mock.patch("metal_python.api.project_api.ProjectApi.find_projects", return_value=[])
def test_project_module_create_sends_nested_models(find_projects, create_project):
    create_project.return_value = models.V1ProjectResponse(meta=models.V1Meta(id="p-1", labels=[MANAGED]))
    result = ProjectModule(PROJECT).run()
    create_project.assert_called_with(
        models.V1ProjectCreateRequest(
            name="one",
            tenant_id="t-1",
            meta=models.V1Meta(labels=[MANAGED]),
            quotas=models.V1QuotaSet(machine=models.V1Quota(quota=5)),
        )
    )
    assert result["resource"]["meta"]["labels"] == [MANAGED]
    assert result["resource"]["quotas"] is None


def test_project_module_update_sends_modified_response_model(server):
    project = {
        "meta": {"id": "p-1", "version": 3},
        "name": "one",
        "tenant_id": "t-1",
        "quotas": {"machine": {"quota": 1}},
    }
    server.respond_with(json_response([project]), json_response(project))
    assert ProjectModule(dict(PROJECT, api_url=server.url)).run()["changed"] is True
    assert server.requests[1].json() == dict(project, quotas={"machine": {"quota": 5}})


MACHINE = dict(
    ACCESS,
    name="one",
    project="p-1",
    partition="fra-1",
    size="c1-large-x86",
    image="debian-12",
    networks=["n-1", "internet"],
)


@mock.patch("metal_python.api.machine_api.MachineApi.allocate_machine")
@mock.patch("metal_python.api.machine_api.MachineApi.find_machines", return_value=[])
def test_machine_module_missing_machine_is_allocated(find_machines, allocate_machine):
    allocate_machine.return_value = models.V1MachineResponse(id="m-1")
    assert MachineModule(MACHINE).run()["changed"] is True
    find_machines.assert_called_with(models.V1MachineFindRequest(allocation_project="p-1", allocation_name="one"))
    (request,) = allocate_machine.call_args[0]
    assert request == models.V1MachineAllocateRequest(
        name="one",
        hostname="one",
        projectid="p-1",
        partitionid="fra-1",
        sizeid="c1-large-x86",
        imageid="debian-12",
        networks=[
            models.V1MachineAllocationNetwork(networkid="n-1", autoacquire=True),
            models.V1MachineAllocationNetwork(networkid="internet", autoacquire=True),
        ],
        tags=[MANAGED],
    )
    request.networks[0].autoacquire = False
    with pytest.raises(AssertionError):
        allocate_machine.assert_called_with(models.V1MachineAllocateRequest(name="one"))


@mock.patch("metal_python.api.machine_api.MachineApi.free_machine")
@mock.patch("metal_python.api.machine_api.MachineApi.find_machine")
def test_machine_module_foreign_machine_is_not_freed(find_machine, free_machine):
    find_machine.return_value = models.V1MachineResponse(id="m-1", tags=["another"])
    with pytest.raises(ModuleFailedError, match="was not allocated by this module"):
        MachineModule(dict(MACHINE, id="m-1", state="absent")).run()
    find_machine.return_value.tags = [MANAGED]
    free_machine.return_value = find_machine.return_value
    assert MachineModule(dict(MACHINE, id="m-1", state="absent")).run()["resource"]["tags"] == [MANAGED]
    free_machine.assert_called_once_with("m-1")


def test_firewall_module_create_sends_rules(server):
    server.respond_with(json_response(None), json_response({"id": "m-1", "allocation": {"name": "fw"}}))
    rule = {"comment": "dns", "ports": [53], "protocol": "udp", "to": ["0.0.0.0/0"]}
    params = dict(MACHINE, api_url=server.url, name="fw", network="internet", egress=[rule])
    result = FirewallModule(params).run()
    assert (result["changed"], result["resource"]["allocation"]["name"]) == (True, "fw")
    assert server.requests[1].target == "/v1/firewall/allocate"
    assert server.requests[1].json() == {
        "name": "fw",
        "projectid": "p-1",
        "partitionid": "fra-1",
        "sizeid": "c1-large-x86",
        "imageid": "debian-12",
        "networks": [{"autoacquire": True, "networkid": "internet"}],
        "firewall_rules": {"egress": [rule]},
    }


CORES = {"type": "cores", "min": 8, "max": 16}
SIZE = dict(ACCESS, id="c1-large-x86", constraints=[CORES])


@mock.patch("metal_python.api.size_api.SizeApi.create_size")
@mock.patch("metal_python.api.size_api.SizeApi.find_size")
def test_size_module_not_found_size_is_created(find_size, create_size):
    find_size.side_effect = failure(404, "Not Found")
    create_size.return_value = models.V1SizeResponse(id="c1-large-x86")
    assert SizeModule(SIZE).run()["changed"] is True
    create_size.assert_called_with(
        models.V1SizeCreateRequest(id="c1-large-x86", constraints=[models.V1SizeConstraint(**CORES)])
    )


def test_size_module_nested_models_are_compared_by_value(server):
    server.respond_with(json_response({"id": "c1-large-x86", "constraints": [CORES]}))
    assert SizeModule(dict(SIZE, api_url=server.url)).run()["changed"] is False
    server.respond_with(json_response({"id": "c1-large-x86", "constraints": [dict(CORES, max=32)]}))
    assert SizeModule(dict(SIZE, api_url=server.url)).run()["changed"] is True


@mock.patch("metal_python.driver.Driver.__init__", return_value=None)
def test_driver_receives_positional_arguments(init):
    with pytest.raises(AttributeError):
        SizeModule(SIZE).run()
    init.assert_called_with("http://somewhere", "a-token", None)
