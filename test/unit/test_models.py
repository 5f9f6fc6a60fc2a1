# coding: utf-8
"""Models: construction, conversion, equality, copies and pickles."""

import copy
import datetime
import json
import pickle

import pytest

import metal_python
from metal_python.generated_names import MODELS as NAMES
from metal_python.models import ImageList, ModelList, V1ImageResponse, V1MachineIPMI, V1MachineIPMIResponse
from metal_python.models.model import Model
from metal_python.rfc3339 import UTC

MODELS = [getattr(metal_python, name) for name in sorted(NAMES)]
# One of each kind: flat, recursive, empty, with maps, nested, request. test_every_model.py has short tests of all.
KINDS = [
    metal_python.HttperrorsHTTPErrorResponse,
    metal_python.RestHealthResponse,
    metal_python.V1EmptyBody,
    metal_python.V1FirmwaresResponse,
    metal_python.V1ImageResponse,
    metal_python.V1MachineIPMIResponse,
    metal_python.V1NetworkCreateRequest,
]
TIMESTAMP = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)


class Labelled(V1ImageResponse):
    """Subclass with attributes of its own."""


def full(cls):
    """Return a model with a value of the right type in every field."""
    return cls(**dict((name, sample(kind)) for name, kind in cls.swagger_types.items()))


def sample(kind, depth=1):
    """Return a value of a type; nested models are one level deep."""
    plain = {"str": u"text", "int": 404, "datetime": TIMESTAMP, "bool": True, "float": 1.5}
    if kind in plain:
        return plain[kind]
    if kind.startswith("list["):
        return [sample(kind[5:-1], depth)]
    if kind.startswith("dict("):
        return {u"key": sample(kind[10:-1], depth)}
    cls = getattr(metal_python, kind)
    fields = cls.swagger_types.items() if depth else ()
    return cls(**dict((name, sample(kind, depth - 1)) for name, kind in fields))


every_model = pytest.mark.parametrize("cls", MODELS)
every_kind = pytest.mark.parametrize("cls", KINDS)


@every_model
def test_model_without_arguments_has_none_fields(cls):
    model = cls()
    assert [getattr(model, name) for name in cls.swagger_types] == [None] * len(cls.swagger_types)


@every_kind
def test_model_keyword_argument_sets_attribute(cls):
    for name in cls.swagger_types:
        expected = dict.fromkeys(cls.swagger_types)
        expected[name] = u"this one"
        assert cls(**{name: u"this one"}).to_dict() == expected


@every_model
def test_model_positional_arguments_are_alphabetical(cls):
    names = sorted(cls.swagger_types, key=cls.attribute_map.get)  # of the JSON names, as in metal-python 0.45.0
    assert cls(*names).to_dict() == dict(zip(names, names))


@every_model
def test_model_fields_have_type_and_json_name(cls):
    assert sorted(cls.attribute_map) == sorted(cls.swagger_types)
    assert cls.discriminator is None


@every_kind
def test_model_unknown_attribute_raises_attribute_error(cls):
    with pytest.raises(AttributeError):
        cls().something = 1


def plain(value):
    """Return the expected result of to_dict() for a value."""
    if isinstance(value, Model):
        return dict((name, plain(getattr(value, name))) for name in value.swagger_types)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return dict((key, plain(value[key])) for key in value) if isinstance(value, dict) else value


@every_model
def test_model_to_dict_converts_nested_values_and_copies_lists(cls):
    model = full(cls)
    values = model.to_dict()
    assert values == plain(model) == Model.to_dict(model)
    for name in cls.swagger_types:
        value = getattr(model, name)
        assert not isinstance(value, (list, dict)) or values[name] is not value


@every_model
def test_model_to_json_dict_has_json_names_and_no_none(cls):
    model = full(cls)
    assert model.to_json_dict() == Model.to_json_dict(model)
    assert sorted(model.to_json_dict()) == sorted(cls.attribute_map.values())
    assert json.loads(model.to_json()) == model.to_json_dict()
    assert cls().to_json_dict() == {}


@every_kind
def test_model_to_str_shows_to_dict(cls):
    model = full(cls)
    assert str(model) == repr(model)
    scope = {"datetime": datetime, "UTC": UTC, "tzutc": lambda: UTC}
    assert eval(model.to_str(), scope) == model.to_dict()


def test_model_repr_masks_secrets_at_every_depth():
    bmc = V1MachineIPMI(user=u"u", password=u"hidden")
    machine = V1MachineIPMIResponse(id=u"m", ipmi=bmc)
    for model in (bmc, machine):
        assert u"hidden" not in repr(model) and u"***" in repr(model)
        assert u"hidden" in model.to_str() and u"hidden" in model.to_json()
        assert model == pickle.loads(pickle.dumps(model))
    assert u"***" not in repr(V1MachineIPMI(user=u"u"))


@every_kind
def test_model_with_equal_fields_is_equal(cls):
    assert full(cls) == full(cls)
    assert not full(cls) != full(cls)


@every_kind
def test_model_with_different_field_is_not_equal(cls):
    for name in cls.swagger_types:
        other = full(cls)
        setattr(other, name, None)
        assert full(cls) != other
        assert not full(cls) == other


@every_kind
def test_model_is_not_equal_to_other_types(cls):
    assert not any(cls() == other() for other in MODELS if other is not cls)
    assert cls() != None  # noqa: E711
    assert full(cls) != full(cls).to_dict()


@every_kind
def test_model_is_not_hashable(cls):
    with pytest.raises(TypeError):
        hash(cls())


@every_kind
def test_model_copy_shares_values(cls):
    model = full(cls)
    copied = copy.copy(model)
    assert copied == model and copied is not model and type(copied) is cls
    assert all(getattr(copied, name) is getattr(model, name) for name in cls.swagger_types)


@every_kind
def test_model_deep_copy_shares_no_lists(cls):
    model = full(cls)
    copied = copy.deepcopy(model)
    assert copied == model
    lists = [name for name, kind in cls.swagger_types.items() if kind == "list[str]"]
    assert not any(getattr(copied, name) is getattr(model, name) for name in lists)


@every_kind
def test_model_pickle_all_protocols(cls):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copied = pickle.loads(pickle.dumps(full(cls), protocol))
        assert copied == full(cls) and type(copied) is cls


@every_kind
def test_model_pickle_without_newer_field_sets_none(cls):
    name = sorted(cls.swagger_types)[0] if cls.swagger_types else None
    state = dict((other, getattr(full(cls), other)) for other in cls.swagger_types if other != name)
    copied = cls.__new__(cls)
    copied.__setstate__((None, state))
    assert [other for other in cls.swagger_types if getattr(copied, other) is None] == [name] * bool(name)


def test_model_subclass_copy_and_pickle_keep_own_attributes():
    image = Labelled(id=u"a-1")
    image.label = u"mine"
    for copied in (copy.copy(image), copy.deepcopy(image), pickle.loads(pickle.dumps(image, 2))):
        assert (type(copied), copied.id, copied.label) == (Labelled, u"a-1", u"mine")


def test_model_and_subclass_compare_by_fields():
    assert V1ImageResponse(id=u"a-1") == Labelled(id=u"a-1")
    assert Labelled(id=u"a-1") == V1ImageResponse(id=u"a-1")
    assert V1ImageResponse(id=u"a-1") != Labelled(id=u"b-1")


def test_model_equality_defers_to_other_operand():
    class Anything(object):
        def __eq__(self, other):
            return True

    assert V1ImageResponse() == Anything()


def test_model_base_class_has_no_fields():
    assert Model().to_dict() == {} and Model.swagger_types == {} and Model.attribute_map == {}


def test_image_list_is_a_list():
    images = ImageList([1, 2])
    assert images == [1, 2] and isinstance(images, list)


def test_image_list_is_model_list():
    assert ImageList is ModelList


def test_model_repr_and_html_mask_secret_in_nested_dict():
    """A dict with JSON names is accepted wherever a nested model is."""
    for ipmi in ({"password": "hunter2"}, [{"password": "hunter2"}], {"a": {"password": "hunter2"}}):
        machine = metal_python.V1MachineIPMIResponse(ipmi=ipmi)
        assert "hunter2" not in repr(machine) + machine._repr_html_()
        assert "***" in repr(machine) and "***" in machine._repr_html_()
        assert machine.to_dict()["ipmi"] == ipmi
