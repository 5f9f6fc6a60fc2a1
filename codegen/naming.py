"""Convert contract names to Python names by the rules of swagger-codegen 2.4, as in metal-python 0.45.0."""

import re

#: Reserved words of swagger-codegen, which also include `property` and `self`. These names are prefixed with `_`.
RESERVED = frozenset("""
    all_params resource_path path_params query_params header_params form_params local_var_files body_params
    auth_settings
    property date datetime float int str self
    False None True and as assert async await break class continue def del elif else except exec finally for from
    global if import in is lambda nonlocal not or pass print raise return try while with yield
    """.split())


def snake_case(name):
    """Return the attribute, parameter or method name of a contract name: ``expirationDate`` is ``expiration_date``.

    :param str name: a JSON name, parameter name or operation ID
    :rtype: str
    """
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name)
    name = re.sub(r"[-. ]", "_", name).lower()
    return "_" + name if name in RESERVED else name


def class_name(name):
    """Return the class name of a definition or tag: ``v1.ImageResponse`` is ``V1ImageResponse``.

    :param str name: a definition name
    :rtype: str
    """
    return "".join(part[0].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name) if part)


def module_name(cls):
    """Return the module name of a class: ``V1ImageResponse`` is ``v1_image_response``.

    :param str cls: a class name
    :rtype: str
    """
    return snake_case(cls)


def sorted_names(names):
    """Sort imported names in the order of ruff: constants, classes, functions.

    :param names: an iterable of names
    :rtype: list
    """
    return sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
