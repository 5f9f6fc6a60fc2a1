"""User-Agent header of requests."""

import re
import sys

import pytest
import urllib3

import metal_python

pytest_plugins = ["metal_python.testing.pytest_plugin"]

VERSIONS = "metal-python/%s (python/%d.%d.%d; urllib3/%s)" % (
    (metal_python.__version__,) + sys.version_info[:3] + (urllib3.__version__,)
)


@pytest.fixture
def user_agent(metal_image_server):
    """Return a function that sends a request with a client and returns the received User-Agent."""

    def call(client):
        with client:
            metal_python.ImageApi(client).list_images()
        return metal_image_server.requests[-1].header("User-Agent")

    return call


@pytest.fixture
def configuration(metal_image_server):
    settings = metal_python.Configuration()
    settings.host = metal_image_server.url
    return settings


def test_user_agent_contains_package_python_and_urllib3_versions(user_agent, configuration):
    assert user_agent(metal_python.ApiClient(configuration)) == VERSIONS
    assert re.match(r"metal-python/\S+ \(python/\S+; urllib3/\S+\)$", VERSIONS)


def test_user_agent_suffix_is_appended(user_agent, configuration):
    configuration.user_agent_suffix = "my-service/1.2"
    assert user_agent(metal_python.ApiClient(configuration)) == VERSIONS + " my-service/1.2"


def test_user_agent_suffix_change_applies_to_next_request(user_agent, configuration):
    client = metal_python.ApiClient(configuration)
    assert user_agent(client) == VERSIONS
    configuration.user_agent_suffix = "my-service/1.3"
    assert user_agent(client) == VERSIONS + " my-service/1.3"


def test_user_agent_suffix_of_driver_from_env_is_sent(user_agent, metal_image_server, monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", metal_image_server.url)
    monkeypatch.setenv("METALCTL_HMAC", "any")
    monkeypatch.delenv("METALCTL_APITOKEN", raising=False)
    driver = metal_python.Driver.from_env()
    driver.config.user_agent_suffix = "my-service/1.2"
    assert user_agent(driver.client) == VERSIONS + " my-service/1.2"


def test_user_agent_suffix_with_line_break_is_rejected(user_agent, metal_image_server, configuration):
    configuration.user_agent_suffix = "my-service\r\nX-Other: 1"
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        user_agent(metal_python.ApiClient(configuration))
    assert "User-Agent" in str(caught.value)
    assert metal_image_server.requests == []
