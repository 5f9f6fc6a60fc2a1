"""Choice of a proxy, its credentials, and hosts that bypass it."""

import os

import pytest

from metal_python.exceptions import InvalidArgumentError
from metal_python.proxies import bypasses, proxy_for, split_credentials


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "REQUEST_METHOD":
            monkeypatch.delenv(name)


def test_proxy_for_without_setting_is_none():
    assert proxy_for("http://a", None) is None
    assert proxy_for("https://a", "") is None


def test_proxy_for_configuration_overrides_environment(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://env:1")
    monkeypatch.setenv("no_proxy", "a")
    assert proxy_for("http://a", "http://mine:2") == ("http://mine:2", "Configuration.proxy")


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy", "ALL_PROXY", "HTTP_PROXY"])
def test_proxy_for_http_reads_environment(monkeypatch, name):
    monkeypatch.setenv(name, "http://proxy:3128")
    assert proxy_for("http://a", None) == ("http://proxy:3128", name)


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_proxy_for_https_reads_environment(monkeypatch, name):
    monkeypatch.setenv(name, "http://proxy:3128")
    assert proxy_for("https://a:8443", None) == ("http://proxy:3128", name)


def test_proxy_for_scheme_variable_overrides_all_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://one:1")
    monkeypatch.setenv("https_proxy", "http://two:2")
    monkeypatch.setenv("all_proxy", "http://three:3")
    assert proxy_for("http://a", None) == ("http://one:1", "http_proxy")
    assert proxy_for("https://a", None) == ("http://two:2", "https_proxy")


def test_proxy_for_ignores_variable_of_other_scheme(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    assert proxy_for("http://a", None) is None


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("value", ["a.example", "*", "other, a.example", ".example", "example", "a.example:8443"])
def test_proxy_for_host_in_no_proxy_is_none(monkeypatch, name, value):
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    monkeypatch.setenv(name, value)
    assert proxy_for("https://a.example:8443", None) is None


def test_proxy_for_host_not_in_no_proxy_uses_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    monkeypatch.setenv("no_proxy", "b.example")
    assert proxy_for("http://a.example", None) == ("http://proxy:3128", "http_proxy")


@pytest.mark.parametrize(
    "proxy, url, credentials",
    [
        ("http://proxy.example:3128", "http://proxy.example:3128", None),
        ("https://proxy.example:3128", "https://proxy.example:3128", None),
        ("http://proxy.example", "http://proxy.example", None),
        ("http://proxy.example/path?query", "http://proxy.example", None),
        ("proxy.example:3128", "http://proxy.example:3128", None),
        ("localhost:3128", "http://localhost:3128", None),
        ("user:secret@proxy.example", "http://proxy.example", ("user", "secret")),
        ("http://user:secret@proxy.example:3128", "http://proxy.example:3128", ("user", "secret")),
        ("http://user@proxy.example", "http://proxy.example", ("user", "")),
        ("http://us%40er:se%3Acr%2Fet@proxy.example", "http://proxy.example", ("us@er", "se:cr/et")),
        ("http://[::1]:3128", "http://[::1]:3128", None),
        ("http://[::1]", "http://[::1]", None),
    ],
)
def test_split_credentials_of_http_url(proxy, url, credentials):
    assert split_credentials(proxy) == (url, credentials)


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "SOCKS5"])
def test_split_credentials_of_socks_url(scheme):
    url = "%s://user:secret@proxy:1080" % scheme
    assert split_credentials(url) == ("%s://proxy:1080" % scheme.lower(), ("user", "secret"))


INVALID = [
    "",
    "http://",
    "http://:3128",
    "http://user:secret@a:b",
    "http://user:secret@[x",
    5,
    ["http://user:secret@a"],
    {},
]
INVALID += ["http://user:secret", "http://user:1/secret@a", "http://user:1#secret@a", "user:secret", "socks5://"]


@pytest.mark.parametrize("proxy", INVALID)
def test_split_credentials_invalid_url_error_names_source_only(proxy):
    with pytest.raises(InvalidArgumentError) as raised:
        split_credentials(proxy, "ALL_PROXY")
    assert str(raised.value).startswith("ALL_PROXY is not a valid proxy URL, such as http://")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["socks4://user:secret@proxy:1080", "socks://user:secret@proxy:1080", "ftp://x@proxy:1080"]
)
def test_split_credentials_unsupported_scheme_error_hides_credentials(url):
    with pytest.raises(InvalidArgumentError) as raised:
        split_credentials(url, "all_proxy")
    scheme = url.partition(":")[0]
    assert str(raised.value) == ("all_proxy must be an http, https, socks5, socks5h URL, not %s://proxy:1080" % scheme)


def test_proxy_for_lowercase_variable_overrides_uppercase(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://upper:1")
    monkeypatch.setenv("http_proxy", "http://lower:1")
    assert proxy_for("http://a", None) == ("http://lower:1", "http_proxy")


def test_proxy_for_url_with_invalid_host_or_port_uses_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy:1")
    for origin in ("http://a:port", "http:"):
        assert proxy_for(origin, None) == ("http://proxy:1", "http_proxy")


# Hosts that bypass the environment's proxies

LOOPBACK = ["localhost", "LocalHost", "localhost.", "a.localhost", "127.0.0.1", "127.255.0.9", "::1", "0:0:0:0:0:0:0:1"]
LOOPBACK += ["::ffff:127.0.0.1", "::1%lo"]


@pytest.mark.parametrize("host", LOOPBACK)
def test_bypasses_loopback_host(host, monkeypatch):
    assert bypasses(host, 80, None)
    monkeypatch.setenv("all_proxy", "http://proxy:3128")
    origin = "http://[%s]:8080" % host if ":" in host else "http://%s:8080" % host
    assert proxy_for(origin, None) is None
    assert proxy_for(origin, "http://mine:1") == ("http://mine:1", "Configuration.proxy")


@pytest.mark.parametrize(
    "host", ["128.0.0.1", "12.7.0.1", "::2", "localhost.example", "mylocalhost", "0.0.0.0", "127.example"]
)
def test_bypasses_other_host_is_false(host):
    assert not bypasses(host, 80, None)
    assert not bypasses(host, 80, "")


BYPASSED = [
    ("a.example", "*"),
    ("10.0.0.1", "*"),
    ("a.example", "b.example, *"),
    ("a.example", "a.example"),
    ("A.Example", "a.eXample"),
    ("a.example.", "a.example"),
    ("a.example", "a.example."),
    ("a.example", "example"),
    ("a.example", ".example"),
    ("example", ".example"),
    ("a.example", "*.example"),
    ("a.b.example", "*.example"),
    ("a.example", "b,a.example"),
    ("a.example", " b , a.example ,"),
    ("a.example", "b a.example"),
    ("a.example", "a.example:80"),
    ("a.example", ".example:80"),
    ("10.0.0.1", "10.0.0.1"),
    ("10.0.0.1", "10.0.0.1:80"),
    ("10.1.2.3", "10.0.0.0/8"),
    ("10.1.2.3", "10.9.9.9/8"),
    ("10.1.2.3", "10.1.2.3/32"),
    ("10.1.2.3", "0.0.0.0/0"),
    ("172.31.255.255", "192.168.0.0/16,172.16.0.0/12"),
    ("::ffff:10.1.2.3", "10.0.0.0/8"),
    ("fe80::2", "fe80::2"),
    ("fe80::2", "[fe80::2]"),
    ("fe80::2", "FE80:0::0:2"),
    ("fe80::2", "[fe80::2]:80"),
    ("fe80::2", "fe80::/10"),
    ("fe80::2", "[fe80::]/10"),
    ("fe80::2", "fe80::2/128"),
    ("fe80::2", "::/0"),
    ("fe80::2%eth0", "fe80::/10"),
]
NOT_BYPASSED = [
    ("a.example", "b.example"),
    ("ba.example", "a.example"),
    ("example", "a.example"),
    ("a.example", "a.example:81"),
    ("a.example", "10.0.0.0/8"),
    ("a.example", "."),
    ("a.example", ","),
    ("a.example", "*a.example"),
    ("a.example", "[a"),
    ("a.example", ":80"),
    ("a.example", "a.example:port"),
    ("10.0.0.10", "10.0.0.1"),
    ("10.0.0.1", "0.0.1"),
    ("10.0.0.1", "10.0.0.1:81"),
    ("11.0.0.1", "10.0.0.0/8"),
    ("10.0.0.1", "10.0.0.0/33"),
    ("10.0.0.1", "10.0.0.0/-1"),
    ("10.0.0.1", "10.0.0.0/x"),
    ("10.0.0.1", "10.0.0.0/"),
    ("10.0.0.1", "::/8"),
    ("10.0.0.1", "a.example/8"),
    ("fe80::2", "fe80::3"),
    ("fe80::2", "[fe80::2]:81"),
    ("fec0::2", "fe80::/10"),
    ("fe80::2", "fe80::/129"),
    ("fe80::2", "10.0.0.0/0"),
]


@pytest.mark.parametrize("host, no_proxy", BYPASSED)
def test_bypasses_host_matching_no_proxy_entry(host, no_proxy):
    assert bypasses(host, 80, no_proxy)


@pytest.mark.parametrize("host, no_proxy", NOT_BYPASSED)
def test_bypasses_host_not_matching_no_proxy_entry_is_false(host, no_proxy):
    assert not bypasses(host, 80, no_proxy)


@pytest.mark.parametrize("origin, port", [("http://a", 80), ("https://a", 443), ("https://a:8443", 8443)])
def test_proxy_for_no_proxy_port_must_equal_origin_port(origin, port, monkeypatch):
    monkeypatch.setenv("all_proxy", "http://proxy:3128")
    monkeypatch.setenv("no_proxy", "a:%d" % port)
    assert proxy_for(origin, None) is None
    monkeypatch.setenv("no_proxy", "a:1")
    assert proxy_for(origin, None) == ("http://proxy:3128", "all_proxy")
