# coding: utf-8
import base64
import copy
import gc
import io
import logging
import os
import pickle
import sys

import pytest
import six
import urllib3
from six.moves import http_client

import metal_python
from metal_python import Configuration, InvalidArgumentError, RetryPolicy, Timeout
from metal_python.auth import Bearer, Hmac

LOGGER = logging.getLogger("metal_python")


@pytest.fixture(autouse=True)
def clean(monkeypatch):
    for name in list(os.environ):
        if name.startswith("METALCTL_"):
            monkeypatch.delenv(name)
    yield
    Configuration.set_default(None)
    gc.collect()
    assert LOGGER.handlers == [] and LOGGER.level == logging.NOTSET


def refused(host):
    """Return the text of the error for a host."""
    with pytest.raises(InvalidArgumentError) as raised:
        Configuration().host = host
    return str(raised.value)


# What it starts with


def test_the_built_in_values():
    configuration = Configuration()
    expected = {
        "host": "https://localhost",
        "api_key": {},
        "api_key_prefix": {},
        "refresh_api_key_hook": None,
        "hmac_key": None,
        "hmac_user": "Metal-Admin",
        "username": "",
        "password": "",
        "timeout": Timeout(connect=5, read=60),
        "retry": RetryPolicy(),
        "max_response_bytes": 134217728,
        "verify_ssl": True,
        "ssl_ca_cert": None,
        "cert_file": None,
        "key_file": None,
        "assert_hostname": None,
        "proxy": None,
        "connection_pool_maxsize": 32,
        "async_workers": 32,
        "user_agent_suffix": None,
        "safe_chars_for_path_param": "",
        "temp_folder_path": None,
        "debug": False,
        "logger_file": None,
    }
    for name in expected:
        assert getattr(configuration, name) == expected[name], name


def test_two_configurations_share_nothing():
    one, other = Configuration(), Configuration()
    one.api_key["Authorization"] = "token"
    one.api_key_prefix["Authorization"] = "Bearer"
    one.host = "http://a"
    assert (other.api_key, other.api_key_prefix, other.host) == ({}, {}, "https://localhost")


def test_making_one_changes_nothing_in_the_process():
    root = logging.getLogger()
    before = (root.handlers[:], root.level, logging.getLogger("urllib3").level, http_client.HTTPConnection.debuglevel)
    Configuration()
    after = (root.handlers[:], root.level, logging.getLogger("urllib3").level, http_client.HTTPConnection.debuglevel)
    assert after == before
    assert LOGGER.handlers == []


# The default


def test_a_default_is_what_a_new_configuration_starts_with():
    default = Configuration()
    default.host = "http://a"
    default.api_key["Authorization"] = "token"
    Configuration.set_default(default)
    assert (Configuration().host, Configuration().api_key) == ("http://a", {"Authorization": "token"})


def test_a_default_is_a_copy():
    default = Configuration()
    Configuration.set_default(default)
    default.host = "http://a"
    default.api_key["Authorization"] = "token"
    assert (Configuration().host, Configuration().api_key) == ("https://localhost", {})


def test_configurations_from_a_default_share_nothing():
    Configuration.set_default(Configuration())
    Configuration().api_key["Authorization"] = "token"
    assert Configuration().api_key == {}


def test_none_goes_back_to_the_built_in_values():
    default = Configuration()
    default.host = "http://a"
    Configuration.set_default(default)
    Configuration.set_default(None)
    assert Configuration().host == "https://localhost"


# Host


@pytest.mark.parametrize(
    "host",
    [
        "http://a",
        "https://a.example:8443/metal/",
        "HTTP://A",
        "http://[::1]:8080",
        "http://127.0.0.1",
        u"http://b\xfccher",
    ],
)
def test_an_http_url_is_a_host(host):
    configuration = Configuration()
    configuration.host = host
    assert configuration.host == host


@pytest.mark.parametrize(
    "host",
    [
        "",
        None,
        5,
        [],
        b"\xff",
        "a.example",
        "//a.example",
        "ftp://a",
        "http://",
        "http:///path",
        "http://:80",
        "http://a:b",
        "http://a:0",
        "http://[::1",
        "http://a b",
        "http://a\n",
        "http://a/\x00",
        " http://a",
    ],
)
def test_what_is_no_http_url_is_refused_and_shown(host):
    assert refused(host) == "host must be an http or https URL such as https://api.example.com, not %r" % (host,)


@pytest.mark.skipif(six.PY2, reason="there, urlsplit says nothing of it")
def test_a_port_that_cannot_be_is_refused():
    assert "http://a:65536" in refused("http://a:65536")


@pytest.mark.parametrize(
    "host", ["http://user@a", "http://a?q=1", "http://a#b", "http://@a", "http://a?", "http://a/#", "http://a\\b"]
)
def test_a_host_with_more_in_it_is_refused(host):
    assert refused(host) == "host must not have a user, a query or a fragment in it"


@pytest.mark.parametrize(
    "host", ["http://user:secret@a", "user:secret@a", "ftp://user:secret@a", "http://u:secret@a b"]
)
def test_a_password_in_a_host_is_not_shown(host):
    assert "secret" not in refused(host)


def test_text_that_is_no_host_is_refused_whatever_its_characters():
    assert "host must be" in refused(u"b\xfccher")


def test_a_host_that_is_refused_changes_nothing():
    configuration = Configuration()
    configuration.host = "http://a"
    with pytest.raises(InvalidArgumentError):
        configuration.host = "b"
    assert configuration.host == "http://a"


# Timeout


@pytest.mark.parametrize(
    "value, expected",
    [
        (5, Timeout(total=5)),
        (0.5, Timeout(total=0.5)),
        ((1, 2), Timeout(1, 2)),
        (Timeout(1, 2, 3), Timeout(1, 2, 3)),
        (urllib3.Timeout(connect=1, read=2), Timeout(1, 2)),
        (None, Timeout()),
    ],
)
def test_a_timeout_can_be_set_in_every_form(value, expected):
    configuration = Configuration()
    configuration.timeout = value
    assert configuration.timeout == expected


@pytest.mark.parametrize("value, error", [(0, ValueError), (-1, ValueError), ("5", TypeError), ((1, 2, 3), TypeError)])
def test_what_is_no_timeout_is_refused(value, error):
    with pytest.raises(error):
        Configuration().timeout = value


# Who sends


def test_an_api_key_with_its_prefix_is_the_token():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "token"
    configuration.api_key_prefix["Authorization"] = "Bearer"
    assert configuration.get_api_key_with_prefix("Authorization") == "Bearer token"
    assert configuration.auth().value == "Bearer token" and isinstance(configuration.auth(), Bearer)


def test_an_api_key_without_a_prefix_is_the_whole_token():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "Bearer token"
    assert configuration.get_api_key_with_prefix("Authorization") == "Bearer token"


def test_a_prefix_alone_is_no_token():
    configuration = Configuration()
    configuration.api_key_prefix["Authorization"] = "Bearer"
    assert configuration.get_api_key_with_prefix("Authorization") is None
    assert configuration.get_api_key_with_prefix("Other") is None
    assert configuration.auth() is None


def test_an_hmac_key_signs():
    configuration = Configuration()
    configuration.hmac_key = "key"
    configuration.hmac_user = "Metal-View"
    scheme = configuration.auth()
    assert isinstance(scheme, Hmac) and (scheme.user, scheme.key) == ("Metal-View", "key")


@pytest.mark.parametrize("key", [5, ["key"], object()])
def test_an_hmac_key_that_is_no_text_is_refused_and_not_shown(key):
    configuration = Configuration()
    configuration.hmac_key = key
    with pytest.raises(metal_python.InvalidArgumentError) as raised:
        configuration.auth()
    assert str(raised.value) == "hmac_key must be text or bytes, not %s" % type(key).__name__


def test_a_token_wins_over_an_hmac_key():
    configuration = Configuration()
    configuration.hmac_key = "key"
    configuration.api_key["Authorization"] = "token"
    assert isinstance(configuration.auth(), Bearer)


def test_without_credentials_nobody_says_who_sends():
    assert Configuration().auth() is None


def test_the_refresh_hook_renews_the_token_each_time():
    def renew(configuration):
        calls.append(configuration)
        configuration.api_key["Authorization"] = "token %d" % len(calls)

    calls = []
    configuration = Configuration()
    configuration.refresh_api_key_hook = renew
    assert [configuration.auth().value for _ in range(2)] == ["token 1", "token 2"]
    assert configuration.get_api_key_with_prefix("Authorization") == "token 3"
    assert all(seen is configuration for seen in calls)


def test_auth_settings_name_the_contract_s_ways_to_log_in():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "token"
    setting = {"type": "api_key", "in": "header", "key": "Authorization", "value": "token"}
    assert configuration.auth_settings() == {"HMAC": setting, "jwt": setting}


def test_basic_auth_holds_user_and_password():
    configuration = Configuration()
    configuration.username, configuration.password = u"user", u"p\xe4ss:word"
    scheme, encoded = configuration.get_basic_auth_token().split(" ")
    assert scheme == "Basic"
    assert base64.b64decode(encoded).decode("utf-8") == u"user:p\xe4ss:word"


# The environment


def test_the_environment_names_address_and_token(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_APITOKEN", "token")
    configuration = Configuration.from_env()
    assert (configuration.host, configuration.auth().value) == ("http://a", "Bearer token")
    assert configuration.hmac_key is None


def test_the_environment_names_address_and_hmac_key(monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    configuration = Configuration.from_env()
    assert (configuration.hmac_key, configuration.hmac_user, configuration.api_key) == ("key", "Metal-Admin", {})


@pytest.mark.parametrize("value, user", [("Metal-View", "Metal-View"), ("", "Metal-Admin")])
def test_the_environment_names_the_hmac_user(monkeypatch, value, user):
    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    monkeypatch.setenv("METALCTL_HMAC_USER", value)
    assert Configuration.from_env().hmac_user == user


def test_a_subclass_comes_from_the_environment_as_itself(monkeypatch):
    class Mine(Configuration):
        pass

    monkeypatch.setenv("METALCTL_API_URL", "http://a")
    monkeypatch.setenv("METALCTL_HMAC", "key")
    assert type(Mine.from_env()) is Mine


@pytest.mark.parametrize(
    "variables, named",
    [
        ({}, "METALCTL_API_URL is not set"),
        ({"HMAC": "secret"}, "METALCTL_API_URL is not set"),
        ({"API_URL": "", "HMAC": "secret"}, "METALCTL_API_URL is not set"),
        ({"API_URL": "http://a"}, "METALCTL_APITOKEN and METALCTL_HMAC is set"),
        ({"API_URL": "http://a", "HMAC": "", "APITOKEN": ""}, "METALCTL_APITOKEN and METALCTL_HMAC is set"),
        ({"API_URL": "http://a", "HMAC": "secret", "APITOKEN": "secret"}, "are both set"),
        ({"API_URL": "a", "HMAC": "secret"}, "METALCTL_API_URL is no http or https URL"),
    ],
)
def test_an_environment_that_lacks_something_is_refused(monkeypatch, variables, named):
    for name in variables:
        monkeypatch.setenv("METALCTL_" + name, variables[name])
    with pytest.raises(InvalidArgumentError) as raised:
        Configuration.from_env()
    assert named in str(raised.value)
    assert "secret" not in str(raised.value)


# Logging


def test_debug_adds_one_handler_to_the_package_s_logger_alone(capsys):
    configuration = Configuration()
    root = logging.getLogger().handlers[:]
    configuration.debug = True
    assert configuration.debug is True
    assert LOGGER.handlers == [configuration.logger_stream_handler]
    assert configuration.logger_file_handler is None
    LOGGER.debug("one")
    configuration.debug = False
    LOGGER.debug("two")
    assert LOGGER.handlers == [] and configuration.logger_stream_handler is None
    assert logging.getLogger().handlers == root
    assert capsys.readouterr().err.endswith("DEBUG one\n")


def test_debug_does_not_touch_http_client():
    before = http_client.HTTPConnection.debuglevel
    configuration = Configuration()
    configuration.debug = True
    assert http_client.HTTPConnection.debuglevel == before
    configuration.debug = False


def test_setting_debug_twice_adds_one_handler():
    configuration = Configuration()
    configuration.debug = True
    configuration.debug = True
    assert len(LOGGER.handlers) == 1
    configuration.debug = 0
    assert configuration.debug is False and LOGGER.handlers == []


def test_a_logger_file_gets_the_lines(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    configuration.logger_file = path
    assert configuration.logger_file == path
    assert LOGGER.handlers == [configuration.logger_file_handler]
    assert configuration.logger_stream_handler is None
    LOGGER.warning("one")
    LOGGER.debug("too quiet")
    configuration.logger_file = None
    LOGGER.warning("two")
    with io.open(path) as file:
        assert [line.split(" ", 2)[2] for line in file.read().splitlines()] == ["WARNING one"]
    assert LOGGER.handlers == []


def test_a_logger_file_and_debug_make_one_handler(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    configuration.debug = True
    configuration.logger_file = path
    assert LOGGER.handlers == [configuration.logger_file_handler]
    LOGGER.debug("one")
    configuration.logger_file = None
    assert LOGGER.handlers == [configuration.logger_stream_handler]
    configuration.debug = False
    with io.open(path) as file:
        assert file.read().endswith("DEBUG one\n")


def test_the_form_of_a_line_can_be_set(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    assert configuration.logger_format == "%(asctime)s %(levelname)s %(message)s"
    configuration.logger_file = path
    configuration.logger_format = "<%(message)s>"
    assert configuration.logger_format == "<%(message)s>"
    LOGGER.warning("one")
    configuration.logger_file = None
    with io.open(path) as file:
        assert file.read() == "<one>\n"


def test_the_names_of_the_logger_s_parts_are_kept():
    configuration = Configuration()
    assert configuration.logger == {"package_logger": LOGGER, "urllib3_logger": logging.getLogger("urllib3")}
    record = logging.LogRecord("metal_python", logging.INFO, "", 1, "hello", (), None)
    configuration.logger_format = "<%(message)s>"
    assert configuration.logger_formatter.format(record) == "<hello>"
    assert (configuration.logger_stream_handler, configuration.logger_file_handler) == (None, None)


# Copies


def copies(configuration):
    pickles = [pickle.loads(pickle.dumps(configuration, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]
    return pickles + [copy.copy(configuration), copy.deepcopy(configuration)]


def test_copies_and_pickles_have_the_same_settings_and_share_nothing():
    configuration = Configuration()
    configuration.host = "http://a"
    configuration.api_key["Authorization"] = "token"
    configuration.retry = RetryPolicy(attempts=7)
    configuration.timeout = 3
    for again in copies(configuration):
        assert again.host == "http://a" and again.retry == RetryPolicy(attempts=7) and again.timeout == Timeout(total=3)
        assert again.api_key == {"Authorization": "token"}
        again.api_key["Authorization"] = "other"
        again.api_key_prefix["Authorization"] = "Bearer"
    assert (configuration.api_key, configuration.api_key_prefix) == ({"Authorization": "token"}, {})


def test_a_debugging_configuration_and_its_copy_write_each_line_once():
    configuration = Configuration()
    configuration.debug = True
    again = copy.copy(configuration)
    assert LOGGER.handlers == [again.logger_stream_handler] == [configuration.logger_stream_handler]
    again.debug = False
    assert LOGGER.handlers == [configuration.logger_stream_handler]
    configuration.debug = False
    assert LOGGER.handlers == []


def test_a_default_that_debugs_adds_a_handler_for_configurations_that_are_made_and_none_for_itself():
    configuration = Configuration()
    configuration.debug = True
    Configuration.set_default(configuration)
    configuration.debug = False
    assert LOGGER.handlers == []
    first, second = Configuration(), Configuration()
    assert LOGGER.handlers == [first.logger_stream_handler] == [second.logger_stream_handler]
    first.debug = second.debug = False
    assert LOGGER.handlers == []


# What it shows


def test_the_repr_shows_no_credentials():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "secret"
    configuration.hmac_key = configuration.password = "secret"
    configuration.proxy = "http://user:secret@proxy"
    assert repr(configuration) == "<Configuration host='https://localhost' timeout=%r retry=%r>" % (
        configuration.timeout,
        configuration.retry,
    )


def test_the_debug_report_names_versions_and_no_credentials():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "secret"
    report = configuration.to_debug_report()
    assert report == (
        "Python SDK Debug Report:\nOS: %s\nPython Version: %s\nVersion of the API: v0.45.0\nSDK Package Version: %s"
        % (sys.platform, sys.version, metal_python.__version__)
    )
