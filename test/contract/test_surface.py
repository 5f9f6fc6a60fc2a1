"""The public names of metal-python 0.45.0, recorded in surface-all.json, are available."""

import importlib
import inspect
import os
import subprocess
import sys

import pytest
import six
from support.recordings import DATA, load

import metal_python

SURFACE = load("surface-all.json")
MODELS = sorted(name for name in SURFACE["classes"] if name.startswith("metal_python.models."))
APIS = sorted(name for name in SURFACE["classes"] if name.startswith("metal_python.api."))
parameters = inspect.getargspec if six.PY2 else inspect.getfullargspec


def find_class(dotted):
    """Return the class with this dotted name."""
    module, _, name = dotted.rpartition(".")
    return getattr(importlib.import_module(module), name)


@pytest.mark.skipif(sys.version_info < (3,), reason="check_surface.py is a Python 3 program")
def test_check_surface_reports_nothing_missing():
    home = os.path.dirname(os.path.dirname(os.path.abspath(metal_python.__file__)))
    check = subprocess.Popen(
        [sys.executable, os.path.join(DATA, "check_surface.py"), "surface-all.json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(os.environ, PYTHONPATH=home),
    )
    output = check.communicate()[0].decode("utf-8").splitlines()
    assert (output[-1].partition(", ")[2], check.returncode) == ("0 missing", 0), output


@pytest.mark.parametrize("module", sorted(SURFACE["importable_from"]))
def test_0_45_0_names_can_be_imported(module):
    names = SURFACE["importable_from"][module]
    assert [name for name in names if not hasattr(importlib.import_module(module), name)] == []


@pytest.mark.parametrize("dotted", sorted(SURFACE["classes"]))
def test_0_45_0_class_has_methods(dotted):
    names = SURFACE["classes"][dotted]["methods"]
    assert [name for name in names if not callable(getattr(find_class(dotted), name, None))] == []


@pytest.mark.parametrize("dotted", APIS)
def test_0_45_0_operation_parameters_have_recorded_order(dotted):
    api = find_class(dotted)()
    for name, keywords in SURFACE["classes"][dotted]["keywords"].items():
        for method in (name, name + "_with_http_info"):
            facts = parameters(getattr(api, method))
            assert facts.args == ["self"] + keywords, method
            assert set(facts.defaults or ()) <= set([None]), method


@pytest.mark.parametrize("dotted", MODELS)
def test_0_45_0_model_without_arguments_has_none_fields(dotted):
    model = find_class(dotted)()
    assert set(model.to_dict().values()) <= set([None])


@pytest.mark.parametrize("dotted", MODELS)
def test_0_45_0_model_has_attributes(dotted):
    expected = SURFACE["classes"][dotted]
    model = find_class(dotted)()
    for name in expected["properties"] + list(expected.get("instance", ())):
        assert hasattr(model, name)
    for name, value in expected["attributes"].items():
        assert getattr(model, name) == value


@pytest.mark.parametrize("dotted", MODELS)
def test_0_45_0_model_arguments_have_recorded_order(dotted):
    names = [p["name"] for p in SURFACE["classes"][dotted]["methods"]["__init__"]]
    model = find_class(dotted)(*["value of %s" % name for name in names])
    assert model.to_dict() == dict((name, "value of %s" % name) for name in names)
    for name in names:
        setattr(model, name, None)
    assert model == find_class(dotted)()


def test_0_45_0_configuration_has_attributes():
    expected = SURFACE["classes"]["metal_python.configuration.Configuration"]
    configuration = metal_python.Configuration()
    names = expected["properties"] + list(expected["instance"])
    assert [name for name in names if not hasattr(configuration, name)] == []


def test_0_45_0_api_client_has_attributes():
    expected = SURFACE["classes"]["metal_python.api_client.ApiClient"]
    with metal_python.ApiClient() as client:
        names = expected["properties"] + list(expected["instance"])
        assert [name for name in names if not hasattr(client, name)] == []


def test_rest_api_exception_is_package_api_exception():
    assert metal_python.rest.ApiException is metal_python.ApiException
