# coding: utf-8
"""Credentials of a configuration: token, HMAC key and refresh hook, set in code or by environment variables."""

import base64

import pytest

import metal_python
from metal_python import Configuration, InvalidArgumentError
from metal_python.auth import Bearer, Hmac

pytest_plugins = ["support.clean_configuration"]
pytestmark = pytest.mark.usefixtures("clean_configuration")


# Credentials set in code


def test_api_key_with_prefix_is_token():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "token"
    configuration.api_key_prefix["Authorization"] = "Bearer"
    assert configuration.get_api_key_with_prefix("Authorization") == "Bearer token"
    assert configuration.auth().value == "Bearer token" and isinstance(configuration.auth(), Bearer)


def test_api_key_without_prefix_is_token():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "Bearer token"
    assert configuration.get_api_key_with_prefix("Authorization") == "Bearer token"


def test_api_key_prefix_without_key_is_no_token():
    configuration = Configuration()
    configuration.api_key_prefix["Authorization"] = "Bearer"
    assert configuration.get_api_key_with_prefix("Authorization") is None
    assert configuration.get_api_key_with_prefix("Other") is None
    assert configuration.auth() is None


def test_hmac_key_selects_hmac_scheme():
    configuration = Configuration()
    configuration.hmac_key = "key"
    configuration.hmac_user = "Metal-View"
    scheme = configuration.auth()
    assert isinstance(scheme, Hmac) and (scheme.user, scheme.key) == ("Metal-View", "key")


@pytest.mark.parametrize("key", [5, ["key"], object()])
def test_hmac_key_of_invalid_type_is_rejected_and_hidden(key):
    configuration = Configuration()
    configuration.hmac_key = key
    with pytest.raises(metal_python.InvalidArgumentError) as raised:
        configuration.auth()
    assert str(raised.value) == "hmac_key must be a string or bytes, not %s" % type(key).__name__


def test_token_takes_precedence_over_hmac_key():
    configuration = Configuration()
    configuration.hmac_key = "key"
    configuration.api_key["Authorization"] = "token"
    assert isinstance(configuration.auth(), Bearer)


def test_auth_without_credentials_is_none():
    assert Configuration().auth() is None


def test_refresh_api_key_hook_is_called_for_each_use():
    def renew(configuration):
        calls.append(configuration)
        configuration.api_key["Authorization"] = "token %d" % len(calls)

    calls = []
    configuration = Configuration()
    configuration.refresh_api_key_hook = renew
    assert [configuration.auth().value for _ in range(2)] == ["token 1", "token 2"]
    assert configuration.get_api_key_with_prefix("Authorization") == "token 3"
    assert all(argument is configuration for argument in calls)


def test_auth_settings_has_security_schemes_of_contract():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "token"
    setting = {"type": "api_key", "in": "header", "key": "Authorization", "value": "token"}
    assert configuration.auth_settings() == {"HMAC": setting, "jwt": setting}


def test_basic_auth_token_has_user_and_password():
    configuration = Configuration()
    configuration.username, configuration.password = u"user", u"p\xe4ss:word"
    scheme, encoded = configuration.get_basic_auth_token().split(" ")
    assert scheme == "Basic"
    assert base64.b64decode(encoded).decode("utf-8") == u"user:p\xe4ss:word"


# Environment variables


def test_from_env_reads_host_and_token(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_APITOKEN", "token")
    configuration = Configuration.from_env()
    assert (configuration.host, configuration.auth().value) == ("http://a", "Bearer token")
    assert configuration.hmac_key is None


def test_from_env_reads_host_and_hmac_key(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    configuration = Configuration.from_env()
    assert (configuration.hmac_key, configuration.hmac_user, configuration.api_key) == ("key", "Metal-Admin", {})


@pytest.mark.parametrize("value, user", [("Metal-View", "Metal-View"), ("", "Metal-Admin")])
def test_from_env_reads_hmac_user(monkeypatch, value, user):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv("METALCTL_HMAC_USER", value)
    assert Configuration.from_env().hmac_user == user


def test_from_env_of_subclass_returns_subclass(monkeypatch):
    class Mine(Configuration):
        pass

    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    assert type(Mine.from_env()) is Mine


@pytest.mark.parametrize(
    "variables, message",
    [
        ({}, "METALCTL_API_URL is not set"),
        ({"HMAC": "secret"}, "METALCTL_API_URL is not set"),
        ({"API_URL": "", "HMAC": "secret"}, "METALCTL_API_URL is not set"),
        ({"API_URL": "http://a"}, "METALCTL_APITOKEN and METALCTL_HMAC is set"),
        ({"API_URL": "http://a", "HMAC": "", "APITOKEN": ""}, "METALCTL_APITOKEN and METALCTL_HMAC is set"),
        ({"API_URL": "http://a", "HMAC": "secret", "APITOKEN": "secret"}, "are both set"),
        ({"API_URL": "a", "HMAC": "secret"}, "METALCTL_API_URL must be an http or https URL"),
    ],
)
def test_from_env_invalid_environment_is_rejected(monkeypatch, variables, message):
    for name in variables:
        monkeypatch.setenv("METALCTL_" + name, variables[name])
    with pytest.raises(InvalidArgumentError) as raised:
        Configuration.from_env()
    assert message in str(raised.value)
    assert "secret" not in str(raised.value)


# Case-insensitive API key names, and control characters


@pytest.mark.parametrize("name", ["authorization", "AUTHORIZATION", u"Authorization"])
def test_api_key_name_is_case_insensitive(name):
    configuration = Configuration()
    configuration.api_key[name] = "token"
    configuration.api_key_prefix[name.title()] = "Bearer"
    assert configuration.get_api_key_with_prefix("Authorization") == "Bearer token"
    assert configuration.get_api_key_with_prefix("authorization") == "Bearer token"
    assert configuration.auth().value == "Bearer token"
    assert configuration.auth_settings()["jwt"]["value"] == "Bearer token"


def test_from_env_replaces_default_token_of_any_case(monkeypatch):
    default = Configuration()
    default.api_key["authorization"] = "other"
    Configuration.set_default(default)
    monkeypatch.setenv("METALCTL_API_URL", "https://api.example.com")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    assert isinstance(Configuration.from_env().auth(), Hmac)


@pytest.mark.parametrize(
    "key", ["hush\n", "hush\r\n", "\nhush", "hu\nsh", u"hush\x7f", b"hush\n", b"\thush", b"\xff\n"]
)
def test_hmac_key_with_control_character_is_rejected_and_hidden(key):
    configuration = Configuration()
    configuration.hmac_key = key
    with pytest.raises(InvalidArgumentError) as raised:
        configuration.auth()
    assert str(raised.value).startswith("hmac_key contains a control character") and "hush" not in repr(raised.value)


@pytest.mark.parametrize("key", ["key", u"k\xe9y \u20ac", b"\xff\xfe", "a b", "~!$%"])
def test_hmac_key_without_control_character_is_accepted(key):
    configuration = Configuration()
    configuration.hmac_key = key
    assert configuration.auth().key == key


@pytest.mark.parametrize("value", ["hush\n", "hush\r\n", "\thush"])
@pytest.mark.parametrize("name", ["METALCTL_HMAC", "METALCTL_APITOKEN", "METALCTL_HMAC_USER"])
def test_from_env_credential_with_line_break_names_the_variable(name, value, monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", "https://api.example.com")
    if name == "METALCTL_HMAC_USER":
        monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidArgumentError) as raised:
        Configuration.from_env()
    assert "environment variable %s contains a control character" % name in str(raised.value)
    assert "hush" not in repr(raised.value)
