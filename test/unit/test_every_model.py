"""Every model with all fields set: equality, copies, pickles, weak references, display and secrets."""

import copy
import json
import pickle
import random
import weakref

import pytest
from support.contract import DEFINITIONS, class_name, comparable, to_dict
from support.contract_values import ValueGenerator

import metal_python
from metal_python import codec, models

# Definition and JSON name of each field that holds a secret, for review by a person.
SECRETS = {
    ("v1.AuditResponse", "body"),
    ("v1.FirewallCreateRequest", "user_data"),
    ("v1.MachineAllocateRequest", "user_data"),
    ("v1.MachineAllocation", "user_data"),
    ("v1.MachineConsolePasswordResponse", "console_password"),
    ("v1.MachineIPMI", "password"),
    ("v1.MachineVPN", "auth_key"),
    ("v1.VPNResponse", "auth_key"),
}
SECRET = "a secret value"


@pytest.fixture(params=sorted(DEFINITIONS))
def definition(request):
    return request.param


@pytest.fixture
def model(definition):
    """Model with a value for every field, including nested fields."""
    return read(definition, ValueGenerator(random.Random(definition), optional=1.0).for_definition(definition))


def read(definition, value):
    return codec.loads(json.dumps(value), class_name(definition))


def test_model_with_same_values_is_equal(model, definition):
    fields = fields_of(model)
    same = type(model)(**copy.deepcopy(fields))
    assert same == model and not same != model
    assert model != model.to_dict() and model != object() and model is not None
    for name in fields:
        other = type(model)(**dict(fields, **{name: "another value"}))
        assert other != model and not other == model


def test_model_is_copied_and_pickled(model):
    copies = [copy.copy(model), copy.deepcopy(model)]
    copies += [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for copied in copies:
        assert type(copied) is type(model) and copied is not model
        assert copied == model and copied.to_dict() == model.to_dict()


def test_model_copies_share_no_lists_or_dicts(model, definition):
    before = copy.deepcopy(model)
    for value in list(fields_of(copy.deepcopy(model)).values()) + list(model.to_dict().values()):
        if isinstance(value, list):
            value.append("more")
        elif isinstance(value, dict):
            value["more"] = "more"
    assert model == before


def fields_of(model):
    return dict((name, getattr(model, name)) for name in model.attribute_map)


def test_model_can_be_weakly_referenced(model):
    reference = weakref.ref(model)
    assert reference() is model


def test_model_repr_str_and_html_are_readable(model):
    assert is_readable(repr(model)) and is_readable(model.to_str()) and is_readable(str(model))
    assert model._repr_html_().startswith(u"<")
    assert metal_python.ModelList([model, model])._repr_html_().startswith(u"<")


def is_readable(text):
    return isinstance(text, str) and "object at 0x" not in text


def test_model_unknown_attribute_and_argument_are_rejected(model):
    with pytest.raises(AttributeError):
        model.unknown = 1
    with pytest.raises(TypeError):
        type(model)(unknown=1)


@pytest.mark.parametrize("definition, name", sorted(SECRETS))
def test_secret_is_masked_in_display_and_kept_in_data(definition, name):
    value = {name: SECRET}
    model = read(definition, value)
    listed = metal_python.ModelList([model])
    for text in (repr(model), str(model), repr(listed), model._repr_html_(), listed._repr_html_()):
        assert SECRET not in text
    assert "***" in repr(model)
    assert comparable(model) == to_dict({"$ref": "/" + definition}, value)
    assert SECRET in model.to_str() and SECRET in model.to_json()
    assert pickle.loads(pickle.dumps(model)) == copy.deepcopy(model) == model
    assert model != read(definition, {name: "another value"})


def test_every_secret_is_listed():
    found = set()
    for definition in DEFINITIONS:
        secrets = getattr(models, class_name(definition)).SECRETS
        attributes = getattr(models, class_name(definition)).attribute_map
        found.update((definition, attributes[name]) for name in secrets)
    assert found == SECRETS
