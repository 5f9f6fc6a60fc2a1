"""V1MachineFru.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineFru(Model):
    """Vendor data of chassis, board and product (Field Replaceable Unit).

    :param str board_mfg: Manufacturer of the board; determines which firmware fits. In responses, an empty string
        if unknown. In a report, ``None`` keeps the stored value.
    :param str board_mfg_serial: Serial number of the board.
    :param str board_part_number: Part number of the board; determines which firmware fits.
    :param str chassis_part_number: Part number of the chassis.
    :param str chassis_part_serial: Serial number of the chassis. The server stores it in the tag
        ``machine.metal-stack.io/chassis``.
    :param str product_manufacturer: Manufacturer of the product.
    :param str product_part_number: Part number of the product.
    :param str product_serial: Serial number of the product.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("board_mfg", "board_mfg", "str"),
        ("board_mfg_serial", "board_mfg_serial", "str"),
        ("board_part_number", "board_part_number", "str"),
        ("chassis_part_number", "chassis_part_number", "str"),
        ("chassis_part_serial", "chassis_part_serial", "str"),
        ("product_manufacturer", "product_manufacturer", "str"),
        ("product_part_number", "product_part_number", "str"),
        ("product_serial", "product_serial", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        board_mfg=None,
        board_mfg_serial=None,
        board_part_number=None,
        chassis_part_number=None,
        chassis_part_serial=None,
        product_manufacturer=None,
        product_part_number=None,
        product_serial=None,
    ):
        self.board_mfg = board_mfg
        self.board_mfg_serial = board_mfg_serial
        self.board_part_number = board_part_number
        self.chassis_part_number = chassis_part_number
        self.chassis_part_serial = chassis_part_serial
        self.product_manufacturer = product_manufacturer
        self.product_part_number = product_part_number
        self.product_serial = product_serial

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "board_mfg": self.board_mfg,
            "board_mfg_serial": self.board_mfg_serial,
            "board_part_number": self.board_part_number,
            "chassis_part_number": self.chassis_part_number,
            "chassis_part_serial": self.chassis_part_serial,
            "product_manufacturer": self.product_manufacturer,
            "product_part_number": self.product_part_number,
            "product_serial": self.product_serial,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.board_mfg
        if value is not None:
            result["board_mfg"] = value if type(value) is Text else to_json(value)
        value = self.board_mfg_serial
        if value is not None:
            result["board_mfg_serial"] = value if type(value) is Text else to_json(value)
        value = self.board_part_number
        if value is not None:
            result["board_part_number"] = value if type(value) is Text else to_json(value)
        value = self.chassis_part_number
        if value is not None:
            result["chassis_part_number"] = value if type(value) is Text else to_json(value)
        value = self.chassis_part_serial
        if value is not None:
            result["chassis_part_serial"] = value if type(value) is Text else to_json(value)
        value = self.product_manufacturer
        if value is not None:
            result["product_manufacturer"] = value if type(value) is Text else to_json(value)
        value = self.product_part_number
        if value is not None:
            result["product_part_number"] = value if type(value) is Text else to_json(value)
        value = self.product_serial
        if value is not None:
            result["product_serial"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineFru)
        model.board_mfg = value = get("board_mfg")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.board_mfg_serial = value = get("board_mfg_serial")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.board_part_number = value = get("board_part_number")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.chassis_part_number = value = get("chassis_part_number")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.chassis_part_serial = value = get("chassis_part_serial")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.product_manufacturer = value = get("product_manufacturer")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.product_part_number = value = get("product_part_number")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.product_serial = value = get("product_serial")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
