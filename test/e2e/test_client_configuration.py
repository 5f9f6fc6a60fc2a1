"""Configuration: host, defaults, logging, default headers, independence of instances."""

import logging

import pytest
from six.moves import http_client
from support.canned_server import CannedServer, json_response

import metal_python


@pytest.fixture
def server():
    with CannedServer(json_response([])) as canned:
        yield canned


@pytest.fixture
def configuration():
    """Configuration whose logging settings are reset after the test."""
    settings = metal_python.Configuration()
    yield settings
    settings.debug = False
    settings.logger_file = None


@pytest.fixture
def default():
    """Configuration.set_default; the default is reset after the test."""
    yield metal_python.Configuration.set_default
    metal_python.Configuration.set_default(None)


def list_images(configuration, **client_settings):
    with metal_python.ApiClient(configuration, **client_settings) as client:
        return metal_python.ImageApi(client).list_images()


@pytest.mark.parametrize(
    "written, path",
    [
        ("%s", "/v1/image"),
        ("%s/", "/v1/image"),
        ("%s/metal", "/metal/v1/image"),
        ("%s/metal/", "/metal/v1/image"),
        ("%s/metal/api", "/metal/api/v1/image"),
    ],
)
def test_host_with_base_path_or_trailing_slash_is_accepted(written, path, server, configuration):
    configuration.host = written % server.url
    list_images(configuration)
    assert server.requests[0].target == path


def test_host_base_path_precedes_operation_path(server, configuration):
    configuration.host = server.url + "/metal/"
    server.respond_with(json_response({"id": "a-1"}))
    with metal_python.ApiClient(configuration) as client:
        metal_python.ImageApi(client).find_latest_image("a-1")
    assert server.requests[0].target == "/metal/v1/image/a-1/latest"


@pytest.mark.parametrize(
    "host", [None, "", "localhost", "localhost:8080", "127.0.0.1", "ftp://localhost", "http://", "https:///v1", 8080]
)
def test_invalid_host_error_names_setting(host, configuration):
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        configuration.host = host
        list_images(configuration)
    assert "host" in str(caught.value)


def test_configurations_are_independent():
    one, other = metal_python.Configuration(), metal_python.Configuration()
    one.host = "http://images.example"
    one.api_key["Authorization"] = "a-token"
    one.api_key_prefix["Authorization"] = "Bearer"
    one.verify_ssl = False
    one.hmac_key = "a-key"
    assert (other.host, other.api_key, other.api_key_prefix) == ("https://localhost", {}, {})
    assert (other.verify_ssl, other.hmac_key) == (True, None)


def test_clients_without_configuration_are_independent():
    one, other = metal_python.ApiClient(), metal_python.ApiClient()
    one.configuration.host = "http://images.example"
    one.default_headers["X-Test"] = "1"
    assert other.configuration.host == "https://localhost"
    assert "X-Test" not in other.default_headers


def test_set_default_applies_to_new_configurations(default, server):
    settings = metal_python.Configuration()
    settings.host = server.url
    default(settings)
    assert metal_python.Configuration().host == server.url
    assert metal_python.ImageApi().list_images() == []


def test_set_default_copies_configuration(default):
    settings = metal_python.Configuration()
    settings.host = "http://images.example"
    settings.api_key["Authorization"] = "a-token"
    default(settings)
    settings.host = "http://other.example"
    settings.api_key["Authorization"] = "other-token"
    made = metal_python.Configuration()
    assert (made.host, made.api_key) == ("http://images.example", {"Authorization": "a-token"})


def test_configuration_made_from_default_does_not_modify_it(default):
    default(metal_python.Configuration())
    metal_python.Configuration().api_key["Authorization"] = "a-token"
    assert metal_python.Configuration().api_key == {}


def test_set_default_none_restores_built_in_values(default):
    settings = metal_python.Configuration()
    settings.host, settings.connection_pool_maxsize = "http://images.example", 3
    default(settings)
    default(None)
    made = metal_python.Configuration()
    assert (made.host, made.connection_pool_maxsize) == ("https://localhost", 32)


def handlers():
    """Return logger name -> its handlers, without null handlers."""
    names = [None] + list(logging.Logger.manager.loggerDict)
    found = dict((name, [h for h in logging.getLogger(name).handlers if not is_null(h)]) for name in names)
    return dict((name, kept) for name, kept in found.items() if kept)


def is_null(handler):
    return isinstance(handler, logging.NullHandler)


def levels():
    return dict((name, logging.getLogger(name).level) for name in list(logging.Logger.manager.loggerDict))


def added_handler_counts(before):
    """Return logger name -> number of handlers added since ``before``."""
    counts = {}
    for name, current in handlers().items():
        new = [handler for handler in current if handler not in before.get(name, [])]
        if new:
            counts[name] = len(new)
    return counts


def test_new_configuration_modifies_no_logger():
    metal_python.Configuration()  # its imports may create loggers
    before, before_levels, debuglevel = handlers(), levels(), http_client.HTTPConnection.debuglevel
    metal_python.Configuration()
    assert (handlers(), levels()) == (before, before_levels)
    assert http_client.HTTPConnection.debuglevel == debuglevel == 0


def test_debug_adds_one_handler_to_package_logger_only(configuration):
    before = handlers()
    configuration.debug = True
    configuration.debug = True
    assert added_handler_counts(before) == {"metal_python": 1}


def test_debug_does_not_modify_http_client_and_urllib3(configuration):
    level = logging.getLogger("urllib3").level
    configuration.debug = True
    assert http_client.HTTPConnection.debuglevel == 0
    assert logging.getLogger("urllib3").level == level


@pytest.mark.parametrize("level", [logging.NOTSET, logging.ERROR])
def test_debug_false_removes_handler_and_level(level, configuration):
    logger, before = logging.getLogger("metal_python"), handlers()
    logger.setLevel(level)
    try:
        configuration.debug = True
        assert logger.level == logging.DEBUG
        configuration.debug = False
        assert (added_handler_counts(before), logger.level) == ({}, level)
    finally:
        logger.setLevel(logging.NOTSET)


def test_logger_file_none_removes_handler(configuration, tmpdir):
    before = handlers()
    configuration.logger_file = str(tmpdir.join("log"))
    assert added_handler_counts(before) == {"metal_python": 1}
    configuration.logger_file = None
    assert added_handler_counts(before) == {}


def test_second_logger_file_replaces_first(configuration, tmpdir):
    before = handlers()
    configuration.logger_file = str(tmpdir.join("one"))
    configuration.logger_file = str(tmpdir.join("other"))
    assert added_handler_counts(before) == {"metal_python": 1}


def test_logger_file_contains_requests(configuration, server, tmpdir):
    configuration.host = server.url
    configuration.logger_file = str(tmpdir.join("log"))
    configuration.debug = True
    list_images(configuration)
    text = tmpdir.join("log").read()
    assert "GET" in text
    assert "/v1/image" in text


def test_logger_format_is_applied(configuration, server, tmpdir):
    configuration.host = server.url
    configuration.logger_format = "<%(levelname)s> %(message)s"
    configuration.logger_file = str(tmpdir.join("log"))
    configuration.debug = True
    list_images(configuration)
    assert tmpdir.join("log").read().startswith("<DEBUG> ")


def test_client_header_argument_is_sent(server, configuration):
    configuration.host = server.url
    list_images(configuration, header_name="X-Test", header_value="1")
    assert server.requests[0].header("X-Test") == "1"


def test_default_header_is_sent(server, configuration):
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        client.set_default_header("X-Test", "1")
        metal_python.ImageApi(client).list_images()
    assert server.requests[0].header("X-Test") == "1"


def test_client_cookie_is_sent(server, configuration):
    configuration.host = server.url
    list_images(configuration, cookie="session=1")
    assert server.requests[0].header("Cookie") == "session=1"


def test_user_agent_default_names_package(server, configuration):
    configuration.host = server.url
    list_images(configuration)
    assert server.requests[0].header("User-Agent").startswith("metal-python/%s " % metal_python.__version__)


def test_user_agent_setting_is_sent(server, configuration):
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        client.user_agent = "provisioner/2"
        metal_python.ImageApi(client).list_images()
        assert client.user_agent == "provisioner/2"
    assert server.requests[0].header("User-Agent") == "provisioner/2"
