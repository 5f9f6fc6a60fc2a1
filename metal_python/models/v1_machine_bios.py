"""V1MachineBIOS.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineBIOS(Model):
    """BIOS of a machine; empty strings before registration.

    :param str _date: Release date as the vendor writes it, in no fixed format.
    :param str vendor: BIOS vendor.
    :param str version: BIOS version, also updated by BMC reports.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("_date", "date", "str"),
        ("vendor", "vendor", "str"),
        ("version", "version", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, _date=None, vendor=None, version=None):
        self._date = _date
        self.vendor = vendor
        self.version = version

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "_date": self._date,
            "vendor": self.vendor,
            "version": self.version,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self._date
        if value is not None:
            result["date"] = value if type(value) is Text else to_json(value)
        value = self.vendor
        if value is not None:
            result["vendor"] = value if type(value) is Text else to_json(value)
        value = self.version
        if value is not None:
            result["version"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineBIOS)
        model._date = value = get("date")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.vendor = value = get("vendor")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.version = value = get("version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
