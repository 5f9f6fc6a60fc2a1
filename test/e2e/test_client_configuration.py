"""Settings: the host in its forms, defaults, logging, default headers; and that configurations share nothing."""

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
    """A configuration whose logging is taken back at the end."""
    settings = metal_python.Configuration()
    yield settings
    settings.debug = False
    settings.logger_file = None


@pytest.fixture
def default():
    """A place to set defaults, which are taken back at the end."""
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
def test_the_host_may_have_a_base_path_and_a_trailing_slash(written, path, server, configuration):
    configuration.host = written % server.url
    list_images(configuration)
    assert server.requests[0].target == path


def test_a_base_path_is_kept_before_an_id(server, configuration):
    configuration.host = server.url + "/metal/"
    server.respond_with(json_response({"id": "a-1"}))
    with metal_python.ApiClient(configuration) as client:
        metal_python.ImageApi(client).find_latest_image("a-1")
    assert server.requests[0].target == "/metal/v1/image/a-1/latest"


@pytest.mark.parametrize(
    "host", [None, "", "localhost", "localhost:8080", "127.0.0.1", "ftp://localhost", "http://", "https:///v1", 8080]
)
def test_a_host_that_is_no_url_is_a_clear_error(host, configuration):
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        configuration.host = host
        list_images(configuration)
    assert "host" in str(caught.value)


def test_two_configurations_share_nothing():
    one, other = metal_python.Configuration(), metal_python.Configuration()
    one.host = "http://images.example"
    one.api_key["Authorization"] = "a-token"
    one.api_key_prefix["Authorization"] = "Bearer"
    one.verify_ssl = False
    one.hmac_key = "a-key"
    assert (other.host, other.api_key, other.api_key_prefix) == ("https://localhost", {}, {})
    assert (other.verify_ssl, other.hmac_key) == (True, None)


def test_two_clients_without_a_configuration_share_nothing():
    one, other = metal_python.ApiClient(), metal_python.ApiClient()
    one.configuration.host = "http://images.example"
    one.default_headers["X-Test"] = "1"
    assert other.configuration.host == "https://localhost"
    assert "X-Test" not in other.default_headers


def test_set_default_is_used_by_what_is_made_later(default, server):
    settings = metal_python.Configuration()
    settings.host = server.url
    default(settings)
    assert metal_python.Configuration().host == server.url
    assert metal_python.ImageApi().list_images() == []


def test_set_default_copies(default):
    settings = metal_python.Configuration()
    settings.host = "http://images.example"
    settings.api_key["Authorization"] = "a-token"
    default(settings)
    settings.host = "http://other.example"
    settings.api_key["Authorization"] = "other-token"
    made = metal_python.Configuration()
    assert (made.host, made.api_key) == ("http://images.example", {"Authorization": "a-token"})


def test_what_is_made_from_the_default_does_not_change_it(default):
    default(metal_python.Configuration())
    metal_python.Configuration().api_key["Authorization"] = "a-token"
    assert metal_python.Configuration().api_key == {}


def test_set_default_of_none_goes_back_to_the_built_in_values(default):
    settings = metal_python.Configuration()
    settings.host, settings.connection_pool_maxsize = "http://images.example", 3
    default(settings)
    default(None)
    made = metal_python.Configuration()
    assert (made.host, made.connection_pool_maxsize) == ("https://localhost", 32)


def handlers():
    """The handlers of every logger there is, by its name."""
    names = [None] + list(logging.Logger.manager.loggerDict)
    found = dict((name, [h for h in logging.getLogger(name).handlers if not is_null(h)]) for name in names)
    return dict((name, them) for name, them in found.items() if them)


def is_null(handler):
    return isinstance(handler, logging.NullHandler)


def levels():
    return dict((name, logging.getLogger(name).level) for name in list(logging.Logger.manager.loggerDict))


def added(before):
    """The names of the loggers that have handlers which were not there before, and how many each."""
    counts = {}
    for name, them in handlers().items():
        new = [handler for handler in them if handler not in before.get(name, [])]
        if new:
            counts[name] = len(new)
    return counts


def test_making_a_configuration_changes_no_logger():
    metal_python.Configuration()  # what it imports may make loggers of its own
    before, before_levels, debuglevel = handlers(), levels(), http_client.HTTPConnection.debuglevel
    metal_python.Configuration()
    assert (handlers(), levels()) == (before, before_levels)
    assert http_client.HTTPConnection.debuglevel == debuglevel == 0


def test_debug_adds_one_handler_to_the_loggers_of_the_package_alone(configuration):
    before = handlers()
    configuration.debug = True
    configuration.debug = True
    assert added(before) == {"metal_python": 1}


def test_debug_leaves_http_client_and_urllib3_alone(configuration):
    level = logging.getLogger("urllib3").level
    configuration.debug = True
    assert http_client.HTTPConnection.debuglevel == 0
    assert logging.getLogger("urllib3").level == level


@pytest.mark.parametrize("level", [logging.NOTSET, logging.ERROR])
def test_debug_set_back_removes_the_handler_and_the_level(level, configuration):
    logger, before = logging.getLogger("metal_python"), handlers()
    logger.setLevel(level)
    try:
        configuration.debug = True
        assert logger.level == logging.DEBUG
        configuration.debug = False
        assert (added(before), logger.level) == ({}, level)
    finally:
        logger.setLevel(logging.NOTSET)


def test_logger_file_adds_one_handler_and_set_back_removes_it(configuration, tmpdir):
    before = handlers()
    configuration.logger_file = str(tmpdir.join("log"))
    assert added(before) == {"metal_python": 1}
    configuration.logger_file = None
    assert added(before) == {}


def test_another_logger_file_takes_the_place_of_the_first(configuration, tmpdir):
    before = handlers()
    configuration.logger_file = str(tmpdir.join("one"))
    configuration.logger_file = str(tmpdir.join("other"))
    assert added(before) == {"metal_python": 1}


def test_requests_are_logged_in_the_file(configuration, server, tmpdir):
    configuration.host = server.url
    configuration.logger_file = str(tmpdir.join("log"))
    configuration.debug = True
    list_images(configuration)
    text = tmpdir.join("log").read()
    assert "GET" in text
    assert "/v1/image" in text


def test_logger_format_is_used(configuration, server, tmpdir):
    configuration.host = server.url
    configuration.logger_format = "<%(levelname)s> %(message)s"
    configuration.logger_file = str(tmpdir.join("log"))
    configuration.debug = True
    list_images(configuration)
    assert tmpdir.join("log").read().startswith("<DEBUG> ")


def test_a_header_given_to_the_client_is_sent(server, configuration):
    configuration.host = server.url
    list_images(configuration, header_name="X-Test", header_value="1")
    assert server.requests[0].header("X-Test") == "1"


def test_a_default_header_is_sent(server, configuration):
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        client.set_default_header("X-Test", "1")
        metal_python.ImageApi(client).list_images()
    assert server.requests[0].header("X-Test") == "1"


def test_a_cookie_is_sent(server, configuration):
    configuration.host = server.url
    list_images(configuration, cookie="session=1")
    assert server.requests[0].header("Cookie") == "session=1"


def test_the_user_agent_names_the_package(server, configuration):
    configuration.host = server.url
    list_images(configuration)
    assert server.requests[0].header("User-Agent").startswith("metal-python/%s " % metal_python.__version__)


def test_the_user_agent_can_be_set(server, configuration):
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        client.user_agent = "provisioner/2"
        metal_python.ImageApi(client).list_images()
        assert client.user_agent == "provisioner/2"
    assert server.requests[0].header("User-Agent") == "provisioner/2"
