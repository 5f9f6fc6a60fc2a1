"""Configuration.from_env and Driver.from_env: missing, invalid and conflicting variables."""

import os
import traceback

import pytest

from metal_python import Configuration, Driver, InvalidArgumentError

URL = "https://api.example.com/metal"
SOURCES = [Configuration.from_env, Driver.from_env]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith("METALCTL_") or name == "DEBUG":
            monkeypatch.delenv(name)
    yield
    Configuration.set_default(None)


def error_of(source, variables, monkeypatch):
    """Return the error message and the traceback that these variables cause."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    try:
        source()
    except InvalidArgumentError as error:
        return str(error), traceback.format_exc()
    pytest.fail("no InvalidArgumentError was raised")


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    "variables, named",
    [
        ({}, ["METALCTL_API_URL"]),
        ({"METALCTL_HMAC": "secret-key"}, ["METALCTL_API_URL"]),
        ({"METALCTL_API_URL": URL}, ["METALCTL_APITOKEN", "METALCTL_HMAC"]),
        ({"METALCTL_API_URL": URL, "METALCTL_HMAC_USER": "Metal-View"}, ["METALCTL_APITOKEN", "METALCTL_HMAC"]),
        (
            {"METALCTL_API_URL": URL, "METALCTL_APITOKEN": "secret-token", "METALCTL_HMAC": "secret-key"},
            ["METALCTL_APITOKEN", "METALCTL_HMAC"],
        ),
        ({"METALCTL_API_URL": "secret-key", "METALCTL_HMAC": "secret-key"}, ["METALCTL_API_URL"]),
        ({"METALCTL_API_URL": "https://user:secret@a", "METALCTL_APITOKEN": "secret-token"}, ["METALCTL_API_URL"]),
        ({"METALCTL_API_URL": URL + "?token=secret", "METALCTL_APITOKEN": "secret-token"}, ["METALCTL_API_URL"]),
    ],
)
def test_from_env_invalid_variable_is_named_without_its_value(source, variables, named, monkeypatch):
    message, traceback_text = error_of(source, variables, monkeypatch)
    assert [name for name in ("METALCTL_API_URL", "METALCTL_APITOKEN", "METALCTL_HMAC") if name in message] == named
    assert "secret" not in traceback_text
    assert URL not in traceback_text


@pytest.mark.parametrize("source", SOURCES)
def test_from_env_error_is_value_error(source):
    with pytest.raises(ValueError):
        source()


def test_driver_from_env_reads_token(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_APITOKEN", "token")
    assert Driver.from_env().config.auth().value == "Bearer token"


def test_from_env_hmac_user_with_token_is_ignored(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_APITOKEN", "token")
    monkeypatch.setenv("METALCTL_HMAC_USER", "Metal-View")
    configuration = Configuration.from_env()
    assert (configuration.auth().value, configuration.hmac_key) == ("Bearer token", None)


def test_driver_from_env_reads_debug(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv("DEBUG", "1")
    driver = Driver.from_env()
    try:
        assert driver.config.debug is True
    finally:
        driver.config.debug = False


def test_configuration_from_env_ignores_debug(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv("DEBUG", "1")
    assert Configuration.from_env().debug is False


def set_default_credentials(token=None, hmac_key=None):
    """Set the credentials of every new configuration."""
    configuration = Configuration()
    configuration.hmac_key = hmac_key
    if token:
        configuration.api_key["Authorization"] = token
    Configuration.set_default(configuration)


def from_env_with_key(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_HMAC", "key")
    return Configuration.from_env()


def from_env_with_token(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_APITOKEN", "token")
    return Configuration.from_env()


@pytest.mark.parametrize(
    "configured", [from_env_with_key, lambda _: Driver(URL, None, "key").config], ids=["from_env", "Driver"]
)
def test_hmac_key_overrides_token_of_default_configuration(configured, monkeypatch):
    set_default_credentials(token="Bearer other")
    assert configured(monkeypatch).auth().headers("GET", 0, u"salt")["Authorization"].startswith("Metal-Admin ")


@pytest.mark.parametrize(
    "configured", [from_env_with_token, lambda _: Driver(URL, "token", None).config], ids=["from_env", "Driver"]
)
def test_token_overrides_hmac_key_of_default_configuration(configured, monkeypatch):
    set_default_credentials(hmac_key="other")
    assert configured(monkeypatch).auth().value == "Bearer token"
    assert configured(monkeypatch).hmac_key is None
