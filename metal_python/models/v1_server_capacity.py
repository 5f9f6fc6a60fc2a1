"""V1ServerCapacity.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1ServerCapacity(Model):
    """Number of machines of one size in a partition. Numbers that are 0 are ``None``.

    :param int allocatable: Machines that can be allocated now: waiting, alive and in state available. Reservations
        are not subtracted.
    :param int allocated: Machines with an allocation.
    :param int faulty: Machines with at least one known issue, allocated or not.
    :param list[str] faultymachines: UUIDs of the machines in ``faulty``.
    :param int free: ``allocatable`` minus the open reservations of projects, without those of the project in the
        request; never below 0.
    :param int other: Machines whose last provisioning event is neither ``Waiting`` nor ``Phoned Home``.
    :param list[str] othermachines: UUIDs of the machines in ``other``.
    :param int phoned_home: Machines whose last provisioning event is ``Phoned Home``.
    :param int remainingreservations: ``reservations`` minus ``usedreservations``.
    :param int reservations: Machines of this size reserved in the partition, over all projects.
    :param str size: ID of the size; ``unknown`` for machines of a size that is not defined.
    :param int total: All machines: ``phoned_home`` plus ``waiting`` plus ``other``, which is also ``allocated``
        plus ``allocatable`` plus ``unavailable``.
    :param int unavailable: Machines that are neither allocated nor allocatable, for example locked, reserved, dead
        or still booting.
    :param int usedreservations: Reserved machines that the projects have allocated.
    :param int waiting: Machines whose last provisioning event is ``Waiting``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocatable", "allocatable", "int"),
        ("allocated", "allocated", "int"),
        ("faulty", "faulty", "int"),
        ("faultymachines", "faultymachines", "list[str]"),
        ("free", "free", "int"),
        ("other", "other", "int"),
        ("othermachines", "othermachines", "list[str]"),
        ("phoned_home", "phoned_home", "int"),
        ("remainingreservations", "remainingreservations", "int"),
        ("reservations", "reservations", "int"),
        ("size", "size", "str"),
        ("total", "total", "int"),
        ("unavailable", "unavailable", "int"),
        ("usedreservations", "usedreservations", "int"),
        ("waiting", "waiting", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        allocatable=None,
        allocated=None,
        faulty=None,
        faultymachines=None,
        free=None,
        other=None,
        othermachines=None,
        phoned_home=None,
        remainingreservations=None,
        reservations=None,
        size=None,
        total=None,
        unavailable=None,
        usedreservations=None,
        waiting=None,
    ):
        self.allocatable = allocatable
        self.allocated = allocated
        self.faulty = faulty
        self.faultymachines = faultymachines
        self.free = free
        self.other = other
        self.othermachines = othermachines
        self.phoned_home = phoned_home
        self.remainingreservations = remainingreservations
        self.reservations = reservations
        self.size = size
        self.total = total
        self.unavailable = unavailable
        self.usedreservations = usedreservations
        self.waiting = waiting

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocatable": self.allocatable,
            "allocated": self.allocated,
            "faulty": self.faulty,
            "faultymachines": (
                self.faultymachines[:] if type(self.faultymachines) is list else plain(self.faultymachines)
            ),
            "free": self.free,
            "other": self.other,
            "othermachines": self.othermachines[:] if type(self.othermachines) is list else plain(self.othermachines),
            "phoned_home": self.phoned_home,
            "remainingreservations": self.remainingreservations,
            "reservations": self.reservations,
            "size": self.size,
            "total": self.total,
            "unavailable": self.unavailable,
            "usedreservations": self.usedreservations,
            "waiting": self.waiting,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocatable
        if value is not None:
            result["allocatable"] = value if type(value) is int else to_json(value)
        value = self.allocated
        if value is not None:
            result["allocated"] = value if type(value) is int else to_json(value)
        value = self.faulty
        if value is not None:
            result["faulty"] = value if type(value) is int else to_json(value)
        value = self.faultymachines
        if value is not None:
            result["faultymachines"] = to_json(value)
        value = self.free
        if value is not None:
            result["free"] = value if type(value) is int else to_json(value)
        value = self.other
        if value is not None:
            result["other"] = value if type(value) is int else to_json(value)
        value = self.othermachines
        if value is not None:
            result["othermachines"] = to_json(value)
        value = self.phoned_home
        if value is not None:
            result["phoned_home"] = value if type(value) is int else to_json(value)
        value = self.remainingreservations
        if value is not None:
            result["remainingreservations"] = value if type(value) is int else to_json(value)
        value = self.reservations
        if value is not None:
            result["reservations"] = value if type(value) is int else to_json(value)
        value = self.size
        if value is not None:
            result["size"] = value if type(value) is Text else to_json(value)
        value = self.total
        if value is not None:
            result["total"] = value if type(value) is int else to_json(value)
        value = self.unavailable
        if value is not None:
            result["unavailable"] = value if type(value) is int else to_json(value)
        value = self.usedreservations
        if value is not None:
            result["usedreservations"] = value if type(value) is int else to_json(value)
        value = self.waiting
        if value is not None:
            result["waiting"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1ServerCapacity)
        model.allocatable = value = get("allocatable")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.allocated = value = get("allocated")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.faulty = value = get("faulty")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.faultymachines = value = get("faultymachines")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.free = value = get("free")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.other = value = get("other")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.othermachines = value = get("othermachines")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.phoned_home = value = get("phoned_home")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.remainingreservations = value = get("remainingreservations")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.reservations = value = get("reservations")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.size = value = get("size")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.total = value = get("total")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.unavailable = value = get("unavailable")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.usedreservations = value = get("usedreservations")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.waiting = value = get("waiting")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
