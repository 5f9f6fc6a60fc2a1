# coding: utf-8
"""Configuration: defaults, host, timeout, copies and repr."""

import copy
import logging
import pickle
import sys

import pytest
import six
import urllib3
from six.moves import http_client
from support.log_handlers import log_handlers

import metal_python
from metal_python import Configuration, InvalidArgumentError, RetryPolicy, Timeout

pytest_plugins = ["support.clean_configuration"]
pytestmark = pytest.mark.usefixtures("clean_configuration")

LOGGER = logging.getLogger("metal_python")


def rejection(host):
    """Return the message of the error that an invalid host raises."""
    with pytest.raises(InvalidArgumentError) as raised:
        Configuration().host = host
    return str(raised.value)


# Defaults


def test_configuration_default_values():
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
        "verify_x509_strict": True,
        "ssl_ca_cert": None,
        "cert_file": None,
        "key_file": None,
        "key_password": None,
        "assert_hostname": None,
        "proxy": None,
        "connection_pool_maxsize": 32,
        "max_idle_time": 60,
        "tcp_keepalive": True,
        "async_workers": 32,
        "user_agent_suffix": None,
        "safe_chars_for_path_param": "",
        "temp_folder_path": None,
        "debug": False,
        "logger_file": None,
    }
    for name in expected:
        assert getattr(configuration, name) == expected[name], name


def test_configurations_share_no_state():
    one, other = Configuration(), Configuration()
    one.api_key["Authorization"] = "token"
    one.api_key_prefix["Authorization"] = "Bearer"
    one.host = "http://a"
    assert (other.api_key, other.api_key_prefix, other.host) == ({}, {}, "https://localhost")


def test_configuration_construction_has_no_side_effects():
    root = logging.getLogger()
    before = (root.handlers[:], root.level, logging.getLogger("urllib3").level, http_client.HTTPConnection.debuglevel)
    Configuration()
    after = (root.handlers[:], root.level, logging.getLogger("urllib3").level, http_client.HTTPConnection.debuglevel)
    assert after == before
    assert log_handlers() == []


# set_default


def test_set_default_applies_to_new_configurations():
    default = Configuration()
    default.host = "http://a"
    default.api_key["Authorization"] = "token"
    Configuration.set_default(default)
    assert (Configuration().host, Configuration().api_key) == ("http://a", {"Authorization": "token"})


def test_set_default_copies_configuration():
    default = Configuration()
    Configuration.set_default(default)
    default.host = "http://a"
    default.api_key["Authorization"] = "token"
    assert (Configuration().host, Configuration().api_key) == ("https://localhost", {})


def test_configurations_from_default_share_no_state():
    Configuration.set_default(Configuration())
    Configuration().api_key["Authorization"] = "token"
    assert Configuration().api_key == {}


def test_set_default_none_restores_built_in_defaults():
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
def test_host_http_url_is_accepted(host):
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
def test_host_invalid_url_is_rejected_and_shown(host):
    assert rejection(host) == "host must be an http or https URL such as https://api.example.com, not %r" % (host,)


@pytest.mark.skipif(six.PY2, reason="urlsplit of Python 2.7 does not report it")
def test_host_port_out_of_range_is_rejected():
    assert "http://a:65536" in rejection("http://a:65536")


@pytest.mark.parametrize(
    "host", ["http://user@a", "http://a?q=1", "http://a#b", "http://@a", "http://a?", "http://a/#", "http://a\\b"]
)
def test_host_with_user_query_or_fragment_is_rejected(host):
    assert rejection(host) == "host must not contain credentials, a query or a fragment"


@pytest.mark.parametrize(
    "host", ["http://user:secret@a", "user:secret@a", "ftp://user:secret@a", "http://u:secret@a b"]
)
def test_host_password_is_hidden(host):
    assert "secret" not in rejection(host)


def test_host_invalid_non_ascii_string_is_rejected():
    assert "host must be" in rejection(u"b\xfccher")


def test_host_rejected_value_changes_nothing():
    configuration = Configuration()
    configuration.host = "http://a"
    with pytest.raises(InvalidArgumentError):
        configuration.host = "b"
    assert configuration.host == "http://a"


# Timeout


@pytest.mark.parametrize(
    "value, expected",
    [
        (5, Timeout(connect=5, total=5)),
        (0.5, Timeout(connect=5, total=0.5)),
        ((1, 2), Timeout(1, 2)),
        (Timeout(1, 2, 3), Timeout(1, 2, 3)),
        (urllib3.Timeout(connect=1, read=2), Timeout(1, 2)),
        (None, Timeout()),
    ],
)
def test_timeout_accepts_all_forms(value, expected):
    configuration = Configuration()
    configuration.timeout = value
    assert configuration.timeout == expected


@pytest.mark.parametrize("value, error", [(0, ValueError), (-1, ValueError), ("5", TypeError), ((1, 2, 3), TypeError)])
def test_timeout_invalid_value_is_rejected(value, error):
    with pytest.raises(error):
        Configuration().timeout = value


# Copies


def copies(configuration):
    pickles = [pickle.loads(pickle.dumps(configuration, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]
    return pickles + [copy.copy(configuration), copy.deepcopy(configuration)]


def test_configuration_copy_and_pickle_share_no_state():
    configuration = Configuration()
    configuration.host = "http://a"
    configuration.api_key["Authorization"] = "token"
    configuration.retry = RetryPolicy(attempts=7)
    configuration.timeout = 3
    for copied in copies(configuration):
        assert (
            copied.host == "http://a"
            and copied.retry == RetryPolicy(attempts=7)
            and copied.timeout == Timeout(connect=5, total=3)
        )
        assert copied.api_key == {"Authorization": "token"}
        copied.api_key["Authorization"] = "other"
        copied.api_key_prefix["Authorization"] = "Bearer"
    assert (configuration.api_key, configuration.api_key_prefix) == ({"Authorization": "token"}, {})


# repr and debug report


def test_configuration_repr_hides_credentials():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "secret"
    configuration.hmac_key = configuration.password = "secret"
    configuration.proxy = "http://user:secret@proxy"
    assert repr(configuration) == "<Configuration host='https://localhost' timeout=%r retry=%r>" % (
        configuration.timeout,
        configuration.retry,
    )


def test_debug_report_shows_versions_and_hides_credentials():
    configuration = Configuration()
    configuration.api_key["Authorization"] = "secret"
    report = configuration.to_debug_report()
    assert report == (
        "Python SDK Debug Report:\nOS: %s\nPython Version: %s\nVersion of the API: v0.45.0\nSDK Package Version: %s"
        % (sys.platform, sys.version, metal_python.__version__)
    )


def test_configuration_has_fewer_than_30_instance_attributes():
    """CPython 3.13 stores up to 29 attributes inline; more need a dict of 1.6 kB per instance."""
    assert len(vars(Configuration())) < 30
