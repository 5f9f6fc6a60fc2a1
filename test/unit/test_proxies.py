import os

import pytest

from metal_python.exceptions import InvalidArgumentError
from metal_python.proxies import proxy_for, split_credentials


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "REQUEST_METHOD":
            monkeypatch.delenv(name)


def test_without_a_setting_there_is_no_proxy():
    assert proxy_for("http://a", None) is None
    assert proxy_for("https://a", "") is None


def test_the_configuration_wins(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://env:1")
    monkeypatch.setenv("no_proxy", "a")
    assert proxy_for("http://a", "http://mine:2") == "http://mine:2"


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy", "ALL_PROXY", "HTTP_PROXY"])
def test_the_environment_names_the_proxy_for_http(monkeypatch, name):
    monkeypatch.setenv(name, "http://proxy:3128")
    assert proxy_for("http://a", None) == "http://proxy:3128"


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_the_environment_names_the_proxy_for_https(monkeypatch, name):
    monkeypatch.setenv(name, "http://proxy:3128")
    assert proxy_for("https://a:8443", None) == "http://proxy:3128"


def test_each_scheme_has_its_own(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://one:1")
    monkeypatch.setenv("https_proxy", "http://two:2")
    monkeypatch.setenv("all_proxy", "http://three:3")
    assert proxy_for("http://a", None) == "http://one:1"
    assert proxy_for("https://a", None) == "http://two:2"


def test_the_proxy_of_another_scheme_is_not_taken(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    assert proxy_for("http://a", None) is None


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("value", ["a.example", "*", "other, a.example", ".example", "example", "a.example:8443"])
def test_no_proxy_names_hosts_that_are_asked_directly(monkeypatch, name, value):
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    monkeypatch.setenv(name, value)
    assert proxy_for("https://a.example:8443", None) is None


def test_no_proxy_is_for_its_hosts_only(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    monkeypatch.setenv("no_proxy", "b.example")
    assert proxy_for("http://a.example", None) == "http://proxy:3128"


@pytest.mark.parametrize(
    "proxy, url, credentials",
    [
        ("http://proxy.example:3128", "http://proxy.example:3128", None),
        ("https://proxy.example:3128", "https://proxy.example:3128", None),
        ("http://proxy.example", "http://proxy.example", None),
        ("http://proxy.example/path?query", "http://proxy.example", None),
        ("proxy.example:3128", "http://proxy.example:3128", None),
        ("localhost:3128", "http://localhost:3128", None),
        ("user:secret@proxy.example", "http://proxy.example", "user:secret"),
        ("http://user:secret@proxy.example:3128", "http://proxy.example:3128", "user:secret"),
        ("http://user@proxy.example", "http://proxy.example", "user:"),
        ("http://us%40er:se%3Acr%2Fet@proxy.example", "http://proxy.example", "us@er:se:cr/et"),
        ("http://[::1]:3128", "http://[::1]:3128", None),
        ("http://[::1]", "http://[::1]", None),
    ],
)
def test_credentials_are_taken_out_of_a_proxy_s_url(proxy, url, credentials):
    assert split_credentials(proxy) == (url, credentials)


@pytest.mark.parametrize(
    "proxy",
    ["", "http://", "http://:3128", "socks5://user:secret@proxy", "ftp://user:secret@proxy", "http://user:secret@a:b"]
    + ["http://user:secret@[x", 5, ["http://user:secret@a"], {}],
)
def test_what_is_no_proxy_is_refused_without_being_shown(proxy):
    with pytest.raises(InvalidArgumentError) as raised:
        split_credentials(proxy)
    assert str(raised.value).startswith("the proxy must be an http or https URL")
    assert "secret" not in str(raised.value)
