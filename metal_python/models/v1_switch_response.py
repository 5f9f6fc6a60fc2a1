"""V1SwitchResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_switch_connection import V1SwitchConnection
from metal_python.models.v1_switch_nic import V1SwitchNic
from metal_python.models.v1_switch_os import V1SwitchOS
from metal_python.models.v1_switch_sync import V1SwitchSync
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"operational",
        u"replace",
    )
)


class V1SwitchResponse(Model):
    """Switch with its ports, connected machines and synchronization state.

    :param datetime.datetime changed: Time of the last change, set by the server.
    :param list[V1SwitchConnection] connections: Connected machines with their ports, sorted by machine UUID.
    :param str console_command: Shell command that opens the console of the switch; empty if none was given.
    :param datetime.datetime created: Time of the first registration; 0001-01-01T00:00:00Z after a replacement.
    :param str description: Description; empty if none was given.
    :param str id: ID of the switch, in practice its host name.
    :param V1SwitchSync last_sync: Last synchronization run without error; ``None`` before the first one.
    :param V1SwitchSync last_sync_error: Last synchronization run with an error. Kept after later successes: compare
        its time with that of ``last_sync``.
    :param str management_ip: IP address of the management port; may be empty.
    :param str management_user: User name to connect to the management port; may be empty.
    :param str mode: Effect of the next registration. Known values: ``operational``: Normal operation; ``replace``:
        The switch takes over from the other switch of its rack; ```: Never set; same as ``operational`.
    :param str name: Host name of the switch.
    :param list[V1SwitchNic] nics: Ports, sorted by name as strings (``Ethernet10`` before ``Ethernet2``).
    :param V1SwitchOS os: Operating system; ``None`` for switches that never sent one.
    :param V1PartitionResponse partition: Partition of the switch. Its fields are empty if there is none or, in
        lists, if the partition no longer exists.
    :param str rack_id: ID of the rack.
    :param str room_id: ID of the room of the switch. metal-api 0.44.1 does not send it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("changed", "changed", "datetime"),
        ("connections", "connections", "list[V1SwitchConnection]"),
        ("console_command", "console_command", "str"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("last_sync", "last_sync", "V1SwitchSync"),
        ("last_sync_error", "last_sync_error", "V1SwitchSync"),
        ("management_ip", "management_ip", "str"),
        ("management_user", "management_user", "str"),
        ("mode", "mode", "str"),
        ("name", "name", "str"),
        ("nics", "nics", "list[V1SwitchNic]"),
        ("os", "os", "V1SwitchOS"),
        ("partition", "partition", "V1PartitionResponse"),
        ("rack_id", "rack_id", "str"),
        ("room_id", "room_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        changed=None,
        connections=None,
        console_command=None,
        created=None,
        description=None,
        id=None,
        last_sync=None,
        last_sync_error=None,
        management_ip=None,
        management_user=None,
        mode=None,
        name=None,
        nics=None,
        os=None,
        partition=None,
        rack_id=None,
        room_id=None,
    ):
        self.changed = changed
        self.connections = connections
        self.console_command = console_command
        self.created = created
        self.description = description
        self.id = id
        self.last_sync = last_sync
        self.last_sync_error = last_sync_error
        self.management_ip = management_ip
        self.management_user = management_user
        self.mode = mode
        self.name = name
        self.nics = nics
        self.os = os
        self.partition = partition
        self.rack_id = rack_id
        self.room_id = room_id

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "changed": self.changed,
            "connections": (
                [item.to_dict() if type(item) is V1SwitchConnection else plain(item) for item in self.connections]
                if type(self.connections) is list
                else plain(self.connections)
            ),
            "console_command": self.console_command,
            "created": self.created,
            "description": self.description,
            "id": self.id,
            "last_sync": self.last_sync.to_dict() if type(self.last_sync) is V1SwitchSync else plain(self.last_sync),
            "last_sync_error": (
                self.last_sync_error.to_dict()
                if type(self.last_sync_error) is V1SwitchSync
                else plain(self.last_sync_error)
            ),
            "management_ip": self.management_ip,
            "management_user": self.management_user,
            "mode": self.mode,
            "name": self.name,
            "nics": (
                [item.to_dict() if type(item) is V1SwitchNic else plain(item) for item in self.nics]
                if type(self.nics) is list
                else plain(self.nics)
            ),
            "os": self.os.to_dict() if type(self.os) is V1SwitchOS else plain(self.os),
            "partition": (
                self.partition.to_dict() if type(self.partition) is V1PartitionResponse else plain(self.partition)
            ),
            "rack_id": self.rack_id,
            "room_id": self.room_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.connections
        if value is not None:
            result["connections"] = (
                [item.to_json_dict() if type(item) is V1SwitchConnection else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.console_command
        if value is not None:
            result["console_command"] = value if type(value) is Text else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.last_sync
        if value is not None:
            result["last_sync"] = value.to_json_dict() if type(value) is V1SwitchSync else to_json(value)
        value = self.last_sync_error
        if value is not None:
            result["last_sync_error"] = value.to_json_dict() if type(value) is V1SwitchSync else to_json(value)
        value = self.management_ip
        if value is not None:
            result["management_ip"] = value if type(value) is Text else to_json(value)
        value = self.management_user
        if value is not None:
            result["management_user"] = value if type(value) is Text else to_json(value)
        value = self.mode
        if value is not None:
            result["mode"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.nics
        if value is not None:
            result["nics"] = (
                [item.to_json_dict() if type(item) is V1SwitchNic else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.os
        if value is not None:
            result["os"] = value.to_json_dict() if type(value) is V1SwitchOS else to_json(value)
        value = self.partition
        if value is not None:
            result["partition"] = value.to_json_dict() if type(value) is V1PartitionResponse else to_json(value)
        value = self.rack_id
        if value is not None:
            result["rack_id"] = value if type(value) is Text else to_json(value)
        value = self.room_id
        if value is not None:
            result["room_id"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        model.connections = value = get("connections")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.connections = [V1SwitchConnection._read(item) for item in value]
        model.console_command = value = get("console_command")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("last_sync")
        model.last_sync = None if value is None else V1SwitchSync._read(value)
        value = get("last_sync_error")
        model.last_sync_error = None if value is None else V1SwitchSync._read(value)
        model.management_ip = value = get("management_ip")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.management_user = value = get("management_user")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("mode")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.mode = WORDS.get(value, value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.nics = value = get("nics")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.nics = [V1SwitchNic._read(item) for item in value]
        value = get("os")
        model.os = None if value is None else V1SwitchOS._read(value)
        value = get("partition")
        model.partition = None if value is None else V1PartitionResponse._read(value)
        model.rack_id = value = get("rack_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.room_id = value = get("room_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
