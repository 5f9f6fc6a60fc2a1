"""V1MachineIssue.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"no-partition",
        u"liveliness-dead",
        u"liveliness-unknown",
        u"liveliness-not-available",
        u"failed-machine-reclaim",
        u"crashloop",
        u"last-event-error",
        u"bmc-without-mac",
        u"bmc-without-ip",
        u"bmc-info-outdated",
        u"asn-not-unique",
        u"bmc-no-distinct-ip",
        u"no-event-container",
        u"minor",
        u"major",
        u"critical",
    )
)


class V1MachineIssue(Model):
    """Type of machine issue.

    :param str description: Short explanation in English.
    :param str details: Always an empty string.
    :param str id: ID of the issue type. Known values: ``no-partition``: The machine has no partition;
        ``liveliness-dead``: Not allocated, and no event for more than 5 minutes; ``liveliness-unknown``: Allocated,
        and no event for more than 5 minutes; ``liveliness-not-available``: No liveliness was ever recorded;
        ``failed-machine-reclaim``: Freed, but the old system still runs; ``crashloop``: The machine restarts
        repeatedly without becoming ready; ``last-event-error``: An error event within ``last_error_threshold``;
        ``bmc-without-mac``: The MAC address of the BMC is unknown; ``bmc-without-ip``: The address of the BMC is
        unknown; ``bmc-info-outdated``: No BMC report for more than 20 minutes; ``asn-not-unique``: Two firewalls
        share an ASN; ``bmc-no-distinct-ip``: Two machines share a BMC address; ``no-event-container``: The machine
        has never sent an event.
    :param str ref_url: Documentation page of metal-stack about the issue.
    :param str severity: Severity of the issue. Known values: ``minor``: No effect on users; ``major``: Affects
        users or wastes hardware; ``critical``: Can break the system; requires immediate action.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("details", "details", "str"),
        ("id", "id", "str"),
        ("ref_url", "ref_url", "str"),
        ("severity", "severity", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, details=None, id=None, ref_url=None, severity=None):
        self.description = description
        self.details = details
        self.id = id
        self.ref_url = ref_url
        self.severity = severity

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "details": self.details,
            "id": self.id,
            "ref_url": self.ref_url,
            "severity": self.severity,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.details
        if value is not None:
            result["details"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.ref_url
        if value is not None:
            result["ref_url"] = value if type(value) is Text else to_json(value)
        value = self.severity
        if value is not None:
            result["severity"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineIssue)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.details = value = get("details")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = WORDS.get(value, value)
        model.ref_url = value = get("ref_url")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("severity")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.severity = WORDS.get(value, value)
        return model
