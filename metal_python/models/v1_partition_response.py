"""V1PartitionResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_ntp_server import V1NTPServer
from metal_python.models.v1_partition_boot_configuration import V1PartitionBootConfiguration
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc


class V1PartitionResponse(Model):
    """Partition: location with its own machines and switches.

    :param V1PartitionBootConfiguration bootconfig: Network boot configuration.
    :param datetime.datetime changed: Time of the last change, set by the server.
    :param datetime.datetime created: Time of creation, set by the server.
    :param str description: Description; empty if none was given.
    :param list[V1DNSServer] dns_servers: Default DNS servers of new allocations; ``None`` if there are none.
    :param str id: ID of the partition, chosen by the operator.
    :param dict(str, str) labels: Labels as a map of string to string; an empty map if there are none.
    :param str mgmtserviceaddress: Address of the management service; an empty string if not set.
    :param str name: Name; empty if none was given.
    :param list[V1NTPServer] ntp_servers: Default NTP servers of new allocations; ``None`` if there are none.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("bootconfig", "bootconfig", "V1PartitionBootConfiguration"),
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("dns_servers", "dns_servers", "list[V1DNSServer]"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("mgmtserviceaddress", "mgmtserviceaddress", "str"),
        ("name", "name", "str"),
        ("ntp_servers", "ntp_servers", "list[V1NTPServer]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        bootconfig=None,
        changed=None,
        created=None,
        description=None,
        dns_servers=None,
        id=None,
        labels=None,
        mgmtserviceaddress=None,
        name=None,
        ntp_servers=None,
    ):
        self.bootconfig = bootconfig
        self.changed = changed
        self.created = created
        self.description = description
        self.dns_servers = dns_servers
        self.id = id
        self.labels = labels
        self.mgmtserviceaddress = mgmtserviceaddress
        self.name = name
        self.ntp_servers = ntp_servers

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "bootconfig": (
                self.bootconfig.to_dict()
                if type(self.bootconfig) is V1PartitionBootConfiguration
                else plain(self.bootconfig)
            ),
            "changed": self.changed,
            "created": self.created,
            "description": self.description,
            "dns_servers": (
                [item.to_dict() if type(item) is V1DNSServer else plain(item) for item in self.dns_servers]
                if type(self.dns_servers) is list
                else plain(self.dns_servers)
            ),
            "id": self.id,
            "labels": plain(self.labels),
            "mgmtserviceaddress": self.mgmtserviceaddress,
            "name": self.name,
            "ntp_servers": (
                [item.to_dict() if type(item) is V1NTPServer else plain(item) for item in self.ntp_servers]
                if type(self.ntp_servers) is list
                else plain(self.ntp_servers)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.bootconfig
        if value is not None:
            result["bootconfig"] = (
                value.to_json_dict() if type(value) is V1PartitionBootConfiguration else to_json(value)
            )
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.dns_servers
        if value is not None:
            result["dns_servers"] = (
                [item.to_json_dict() if type(item) is V1DNSServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.mgmtserviceaddress
        if value is not None:
            result["mgmtserviceaddress"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.ntp_servers
        if value is not None:
            result["ntp_servers"] = (
                [item.to_json_dict() if type(item) is V1NTPServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PartitionResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        value = get("bootconfig")
        model.bootconfig = None if value is None else V1PartitionBootConfiguration._read(value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.dns_servers = value = get("dns_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.dns_servers = [V1DNSServer._read(item) for item in value]
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.mgmtserviceaddress = value = get("mgmtserviceaddress")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.ntp_servers = value = get("ntp_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.ntp_servers = [V1NTPServer._read(item) for item in value]
        return model
