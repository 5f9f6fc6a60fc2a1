# coding: utf-8
"""Authentication schemes: bearer token and HMAC signature."""

import hashlib
import hmac
import re

import pytest
import six

from metal_python.auth import Bearer, Hmac

TIMESTAMP = 1795508952.9  # 2026-11-24T08:29:12.9Z
SALT = u"0123456789abcdef"


def expected_mac(key, message):
    return hmac.new(key, message.encode("utf-8"), hashlib.sha256).hexdigest()


def test_bearer_value_is_authorization_header():
    assert Bearer("Bearer secret").headers("GET", TIMESTAMP, SALT) == {"Authorization": "Bearer secret"}


def test_bearer_repr_hides_token():
    assert repr(Bearer("Bearer secret")) == str(Bearer("Bearer secret")) == "Bearer(<hidden>)"


def test_hmac_headers_are_date_salt_and_signature():
    headers = Hmac("Metal-Admin", "key").headers("GET", TIMESTAMP, SALT)
    mac = expected_mac(b"key", u"2026-11-24T08:29:12ZGET0123456789abcdef")
    assert headers == {
        "X-Date": "2026-11-24T08:29:12Z",
        "X-Data-Salt": SALT,
        "Authorization": "Metal-Admin %s" % mac,
    }


def test_hmac_date_is_whole_seconds_in_utc():
    assert Hmac("Metal-View", "key").headers("GET", 0.999, SALT)["X-Date"] == "1970-01-01T00:00:00Z"


@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit", "Metal-Admin"])
def test_hmac_authorization_starts_with_user(user):
    name, mac = Hmac(user, "key").headers("GET", TIMESTAMP, SALT)["Authorization"].split(" ")
    assert name == user and re.match("[0-9a-f]{64}$", mac)


def test_hmac_signature_covers_time_method_salt_and_key():
    base = Hmac("Metal-View", "key").headers("GET", TIMESTAMP, SALT)["Authorization"]
    others = [
        Hmac("Metal-View", "other").headers("GET", TIMESTAMP, SALT),
        Hmac("Metal-View", "key").headers("PUT", TIMESTAMP, SALT),
        Hmac("Metal-View", "key").headers("GET", TIMESTAMP + 1, SALT),
        Hmac("Metal-View", "key").headers("GET", TIMESTAMP, SALT + u"0"),
    ]
    assert len(set([base] + [headers["Authorization"] for headers in others])) == 5


def test_hmac_non_ascii_key_is_utf8():
    mac = Hmac("Metal-View", u"schl\xfcssel").headers("GET", TIMESTAMP, SALT)["Authorization"].split(" ")[1]
    assert mac == expected_mac(u"schl\xfcssel".encode("utf-8"), u"2026-11-24T08:29:12ZGET0123456789abcdef")


def test_hmac_bytes_key_is_used_unchanged():
    assert Hmac("u", b"\xff\x00").headers("GET", TIMESTAMP, SALT)["Authorization"] == "u %s" % expected_mac(
        b"\xff\x00", u"2026-11-24T08:29:12ZGET0123456789abcdef"
    )


def test_hmac_repr_shows_user_and_hides_key():
    assert repr(Hmac("Metal-View", "secret")) == str(Hmac("Metal-View", "secret")) == "Hmac('Metal-View', <hidden>)"


def test_auth_scheme_unknown_attribute_is_rejected():
    for scheme in (Bearer("x"), Hmac("u", "k")):
        with pytest.raises(AttributeError):
            scheme.something = 1


def test_hmac_salt_is_24_hex_characters_and_unique():
    salts = [Hmac("Metal-View", "key").headers("GET", TIMESTAMP)["X-Data-Salt"] for _ in range(100)]
    assert all(re.match("[0-9a-f]{24}$", salt) and isinstance(salt, six.text_type) for salt in salts)
    assert len(set(salts)) == 100


def test_hmac_sent_salt_is_signed_salt():
    headers = Hmac("Metal-View", "key").headers("GET", TIMESTAMP)
    mac = expected_mac(b"key", u"2026-11-24T08:29:12ZGET" + headers["X-Data-Salt"])
    assert headers["Authorization"] == "Metal-View %s" % mac


def test_bearer_headers_without_salt():
    assert Bearer("Bearer secret").headers("GET", TIMESTAMP) == {"Authorization": "Bearer secret"}
