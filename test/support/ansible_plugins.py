"""Ansible plugins for metal-stack in the style of code written for metal-python 0.42 to 0.45.

Models are constructed without arguments and filled by attributes, errors are caught as ``rest.ApiException``, results
are compared and shown with ``to_dict()``, and a Driver gets its three arguments by position.
"""

from metal_python import api as apis
from metal_python import models, rest
from metal_python.api import firewall_api, ip_api, machine_api, network_api, project_api, size_api
from metal_python.driver import Driver

MANAGED = "ci.metal-stack.io/manager=ansible"


class ModuleFailedError(Exception):
    """Failure of a module, lookup or inventory plugin."""


class Inventory(object):
    """An inventory plugin: the machines of a project as hosts with variables and groups."""

    def __init__(self, url, token, hmac):
        self.driver = Driver(url, token, hmac)
        self.hosts = {}
        self.groups = {}

    def parse(self, config):
        """Fill ``hosts`` and ``groups`` with the machines that match the filters of a configuration."""
        request = models.V1MachineFindRequest()
        for key, value in config.get("filter_by", {}).items():
            if not hasattr(request, key):
                raise ModuleFailedError("machines have no property %s" % key)
            setattr(request, key, value)
        projects = dict(
            (p.meta.id, p.to_dict()) for p in project_api.ProjectApi(api_client=self.driver.client).list_projects()
        )
        try:
            machines = machine_api.MachineApi(api_client=self.driver.client).find_machines(request)
        except rest.ApiException as e:
            raise ModuleFailedError("metal-api: %s %s" % (e.status, e.body))
        for machine in machines:
            self._add(machine.to_dict(), projects)

    def _add(self, machine, projects):
        allocation = machine["allocation"]
        if not allocation:
            return
        addresses = [ip for n in allocation["networks"] or [] if not n["underlay"] for ip in n["ips"] or []]
        variables = {
            "ansible_host": addresses[0] if addresses else allocation["hostname"],
            "metal_id": machine["id"],
            "metal_name": allocation["name"],
            "metal_tags": machine["tags"],
            "metal_size": machine["size"]["id"],
            "metal_partition": machine["partition"]["id"],
            "metal_image": (allocation["image"] or {}).get("id"),
            "metal_disks": [disk["name"] for disk in machine["hardware"]["disks"]],
            "metal_project": projects.get(allocation["project"], {}).get("name"),
            "metal_last_event": machine["events"]["log"][0]["event"] if machine["events"]["log"] else None,
        }
        self.hosts[allocation["hostname"]] = variables
        for group in (allocation["role"], machine["partition"]["id"], machine["size"]["id"]):
            self.groups.setdefault(group, []).append(allocation["hostname"])


class Lookup(object):
    """A lookup plugin: ``lookup("metal", "search", "machine", allocation_project=...)``."""

    GET = {
        "machine": "find_machine",
        "network": "find_network",
        "ip": "find_ip",
        "project": "find_project",
        "size": "find_size",
        "partition": "find_partition",
        "firewall": "find_firewall",
        "switch": "find_switch",
    }
    SEARCH = {
        "machine": ("find_machines", models.V1MachineFindRequest),
        "network": ("find_networks", models.V1NetworkFindRequest),
        "ip": ("find_i_ps", models.V1IPFindRequest),
        "project": ("find_projects", models.V1ProjectFindRequest),
        "firewall": ("find_firewalls", models.V1FirewallFindRequest),
    }

    def run(self, terms, url, token=None, hmac=None, **kwargs):
        """Return the results of a term as plain dictionaries."""
        verb, entity = terms
        driver = Driver(url, token, hmac)
        api = getattr(apis, entity.capitalize() + "Api")(driver.client)
        try:
            if verb == "get":
                result = [getattr(api, self.GET[entity])(kwargs["id"])]
            elif verb == "search":
                method, request = self.SEARCH[entity]
                result = getattr(api, method)(request(**kwargs))
            else:
                result = getattr(api, "list_%ss" % entity)()
        except rest.ApiException as e:
            raise ModuleFailedError("metal-api: %s %s" % (e.status, e.body))
        return [item.to_dict() for item in result]


class Module(object):
    """A module: ensures the state of one resource, and reports whether it changed."""

    def __init__(self, params):
        self.params = params
        self.driver = Driver(params["api_url"], params.get("api_token"), params.get("api_hmac"))
        self.changed = False

    def run(self):
        """Return the result of the module."""
        try:
            resource = self.present() if self.params["state"] == "present" else self.absent()
        except rest.ApiException as e:
            raise ModuleFailedError("metal-api: %s %s" % (e.status, e.reason))
        return dict(changed=self.changed, resource=resource.to_dict() if resource is not None else None)


class NetworkModule(Module):
    """A network of a project, found by its name."""

    def _find(self):
        request = models.V1NetworkFindRequest()
        request.name = self.params["name"]
        request.projectid = self.params["project"]
        request.partitionid = self.params["partition"]
        found = self.api.find_networks(request)
        if len(found) > 1:
            raise ModuleFailedError("the name is not unique")
        return found[0] if found else None

    @property
    def api(self):
        return network_api.NetworkApi(api_client=self.driver.client)

    def present(self):
        network = self._find()
        if network is not None:
            return network
        request = models.V1NetworkAllocateRequest()
        request.name = self.params["name"]
        request.projectid = self.params["project"]
        request.partitionid = self.params["partition"]
        request.labels = self.params.get("labels")
        self.changed = True
        return self.api.allocate_network(request)

    def absent(self):
        network = self._find()
        if network is None:
            return None
        self.changed = True
        return self.api.free_network(network.id)


class IpModule(Module):
    """An IP address of a project, a given one or the next free one."""

    def present(self):
        api = ip_api.IpApi(api_client=self.driver.client)
        found = api.find_i_ps(models.V1IPFindRequest(name=self.params["name"], projectid=self.params["project"]))
        if found:
            current = found[0]
            if current.type == self.params["type"]:
                return current
            self.changed = True
            return api.update_ip(models.V1IPUpdateRequest(ipaddress=current.ipaddress, type=self.params["type"]))
        request = models.V1IPAllocateRequest(
            name=self.params["name"],
            networkid=self.params["network"],
            projectid=self.params["project"],
            type=self.params["type"],
            tags=[MANAGED],
        )
        self.changed = True
        if self.params.get("ip"):
            return api.allocate_specific_ip(self.params["ip"], request)
        return api.allocate_ip(request)

    def absent(self):
        api = ip_api.IpApi(api_client=self.driver.client)
        found = api.find_i_ps(models.V1IPFindRequest(name=self.params["name"], projectid=self.params["project"]))
        if not found:
            return None
        self.changed = True
        return api.free_ip(id=found[0].ipaddress)


class ProjectModule(Module):
    """A project of a tenant with its quotas."""

    def present(self):
        api = project_api.ProjectApi(api_client=self.driver.client)
        quotas = models.V1QuotaSet(machine=models.V1Quota(quota=self.params["machines"]))
        found = api.find_projects(models.V1ProjectFindRequest(name=self.params["name"]))
        if not found:
            self.changed = True
            return api.create_project(
                models.V1ProjectCreateRequest(
                    name=self.params["name"],
                    tenant_id=self.params["tenant"],
                    meta=models.V1Meta(labels=[MANAGED]),
                    quotas=quotas,
                )
            )
        project = found[0]
        if project.quotas is not None and project.quotas.machine.quota == self.params["machines"]:
            return project
        self.changed = True
        project.quotas = quotas
        return api.update_project(project)

    def absent(self):
        api = project_api.ProjectApi(api_client=self.driver.client)
        found = api.find_projects(models.V1ProjectFindRequest(name=self.params["name"]))
        self.changed = bool(found)
        return api.delete_project(found[0].meta.id) if found else None


class MachineModule(Module):
    """A machine of a project, found by its ID or by its name."""

    def _find(self):
        api = machine_api.MachineApi(api_client=self.driver.client)
        if self.params.get("id"):
            return api.find_machine(self.params["id"])
        request = models.V1MachineFindRequest()
        request.allocation_project = self.params["project"]
        request.allocation_name = self.params["name"]
        found = api.find_machines(request)
        return found[0] if found else None

    def present(self):
        machine = self._find()
        if machine is not None:
            return machine
        networks = []
        for network in self.params["networks"]:
            item = models.V1MachineAllocationNetwork()
            item.networkid = network
            item.autoacquire = True
            networks.append(item)
        request = models.V1MachineAllocateRequest()
        request.name = request.hostname = self.params["name"]
        request.projectid = self.params["project"]
        request.partitionid = self.params["partition"]
        request.sizeid = self.params["size"]
        request.imageid = self.params["image"]
        request.networks = networks
        request.tags = [MANAGED]
        self.changed = True
        return machine_api.MachineApi(api_client=self.driver.client).allocate_machine(request)

    def absent(self):
        machine = self._find()
        if machine is None:
            return None
        if MANAGED not in (machine.tags or []):
            raise ModuleFailedError("machine %s was not allocated by this module" % machine.id)
        self.changed = True
        return machine_api.MachineApi(api_client=self.driver.client).free_machine(machine.id)


class FirewallModule(Module):
    """A firewall of a project with its rules."""

    def present(self):
        api = firewall_api.FirewallApi(api_client=self.driver.client)
        found = api.find_firewalls(models.V1FirewallFindRequest(allocation_name=self.params["name"]))
        if found:
            return found[0]
        rules = models.V1FirewallRules()
        rules.egress = [models.V1FirewallEgressRule(**rule) for rule in self.params.get("egress", ())]
        request = models.V1FirewallCreateRequest()
        request.name = self.params["name"]
        request.projectid = self.params["project"]
        request.partitionid = self.params["partition"]
        request.sizeid = self.params["size"]
        request.imageid = self.params["image"]
        request.networks = [models.V1MachineAllocationNetwork(autoacquire=True, networkid=self.params["network"])]
        request.firewall_rules = rules
        self.changed = True
        return api.allocate_firewall(request)


class SizeModule(Module):
    """A size with its constraints."""

    def present(self):
        api = size_api.SizeApi(api_client=self.driver.client)
        wanted = [models.V1SizeConstraint(**constraint) for constraint in self.params["constraints"]]
        try:
            size = api.find_size(self.params["id"])
        except rest.ApiException as e:
            if e.status != 404:
                raise
            request = models.V1SizeCreateRequest(id=self.params["id"], constraints=wanted)
            self.changed = True
            return api.create_size(request)
        if size.constraints == wanted:
            return size
        self.changed = True
        return api.update_size(models.V1SizeUpdateRequest(id=size.id, constraints=wanted))
