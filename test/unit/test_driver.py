"""Driver: credentials, debug and environment variables."""

import os

import pytest

from metal_python.api_client import ApiClient
from metal_python.driver import Driver, MissingCredentialsError
from metal_python.exceptions import InvalidArgumentError

URL = "https://api.example.com/metal"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith("METALCTL_") or name == "DEBUG":
            monkeypatch.delenv(name)


def authentication_headers(driver):
    """Return the authentication headers of a request."""
    return driver.config.auth().headers("GET", 0, u"salt")


def test_driver_client_uses_driver_configuration():
    driver = Driver(URL, "token", None)
    assert isinstance(driver.client, ApiClient)
    assert driver.client.configuration is driver.config
    assert driver.config.host == URL


def test_driver_token_is_sent_as_bearer():
    assert authentication_headers(Driver(URL, "token", None)) == {"Authorization": "Bearer token"}


def test_driver_token_takes_precedence_over_hmac_key():
    driver = Driver(URL, "token", "key")
    assert authentication_headers(driver) == {"Authorization": "Bearer token"}
    assert driver.config.hmac_key is None


def test_driver_hmac_user_defaults_to_metal_admin():
    assert authentication_headers(Driver(URL, None, "key"))["Authorization"].startswith("Metal-Admin ")


@pytest.mark.parametrize("bearer", [None, ""])
def test_driver_hmac_user_is_honored(bearer):
    driver = Driver(URL, bearer, "key", "Metal-View")
    assert authentication_headers(driver)["Authorization"].startswith("Metal-View ")
    assert driver.config.api_key == {}


@pytest.mark.parametrize("bearer, key", [(None, None), ("", ""), (None, ""), ("", None)])
def test_driver_without_credentials_is_rejected(bearer, key):
    with pytest.raises(MissingCredentialsError) as raised:
        Driver(URL, bearer, key)
    assert isinstance(raised.value, ValueError) and isinstance(raised.value, RuntimeError)
    assert isinstance(raised.value, InvalidArgumentError)
    assert str(raised.value) == "either bearer or hmac_key must be given"


def test_driver_invalid_url_is_rejected():
    with pytest.raises(InvalidArgumentError):
        Driver("api.example.com", "token", None)


@pytest.mark.parametrize("value, debug", [("1", True), ("0", False), ("", False), ("true", False), (None, False)])
def test_driver_debug_environment_variable_enables_debug(monkeypatch, value, debug):
    if value is not None:
        monkeypatch.setenv("DEBUG", value)
    driver = Driver(URL, "token", None)
    assert driver.config.debug is debug
    driver.config.debug = False


def test_driver_from_env_reads_url_and_hmac_key(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", URL)
    monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv("METALCTL_HMAC_USER", "Metal-Edit")
    driver = Driver.from_env()
    assert driver.client.configuration is driver.config
    assert driver.config.host == URL
    assert authentication_headers(driver)["Authorization"].startswith("Metal-Edit ")


def test_driver_from_env_without_url_is_rejected():
    with pytest.raises(InvalidArgumentError):
        Driver.from_env()
