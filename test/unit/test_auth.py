# coding: utf-8
import hashlib
import hmac
import re

import pytest
import six

from metal_python.auth import Bearer, Hmac

# 2026-11-24T08:29:12.9Z
MOMENT = 1795508952.9
SALT = u"0123456789abcdef"


def expected_mac(key, text):
    return hmac.new(key, text.encode("utf-8"), hashlib.sha256).hexdigest()


def test_a_bearer_is_the_whole_header():
    assert Bearer("Bearer secret").headers("GET", MOMENT, SALT) == {"Authorization": "Bearer secret"}


def test_a_bearer_hides_its_token():
    assert repr(Bearer("Bearer secret")) == str(Bearer("Bearer secret")) == "Bearer(<hidden>)"


def test_hmac_sends_date_salt_and_signature():
    headers = Hmac("Metal-Admin", "key").headers("GET", MOMENT, SALT)
    mac = expected_mac(b"key", u"2026-11-24T08:29:12ZGET0123456789abcdef")
    assert headers == {
        "X-Date": "2026-11-24T08:29:12Z",
        "X-Data-Salt": SALT,
        "Authorization": "Metal-Admin %s" % mac,
    }


def test_the_date_is_whole_seconds_in_utc():
    assert Hmac("Metal-View", "key").headers("GET", 0.999, SALT)["X-Date"] == "1970-01-01T00:00:00Z"


@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit", "Metal-Admin"])
def test_each_user_signs_with_its_name(user):
    name, mac = Hmac(user, "key").headers("GET", MOMENT, SALT)["Authorization"].split(" ")
    assert name == user and re.match("[0-9a-f]{64}$", mac)


def test_moment_method_salt_and_key_are_signed():
    base = Hmac("Metal-View", "key").headers("GET", MOMENT, SALT)["Authorization"]
    others = [
        Hmac("Metal-View", "other").headers("GET", MOMENT, SALT),
        Hmac("Metal-View", "key").headers("PUT", MOMENT, SALT),
        Hmac("Metal-View", "key").headers("GET", MOMENT + 1, SALT),
        Hmac("Metal-View", "key").headers("GET", MOMENT, SALT + u"0"),
    ]
    assert len(set([base] + [headers["Authorization"] for headers in others])) == 5


def test_a_key_beyond_ascii_is_utf_8():
    mac = Hmac("Metal-View", u"schl\xfcssel").headers("GET", MOMENT, SALT)["Authorization"].split(" ")[1]
    assert mac == expected_mac(u"schl\xfcssel".encode("utf-8"), u"2026-11-24T08:29:12ZGET0123456789abcdef")


def test_a_key_of_bytes_is_taken_as_it_is():
    assert Hmac("u", b"\xff\x00").headers("GET", MOMENT, SALT)["Authorization"] == "u %s" % expected_mac(
        b"\xff\x00", u"2026-11-24T08:29:12ZGET0123456789abcdef"
    )


def test_hmac_shows_its_user_and_hides_its_key():
    assert repr(Hmac("Metal-View", "secret")) == str(Hmac("Metal-View", "secret")) == "Hmac('Metal-View', <hidden>)"


def test_nothing_else_can_be_set():
    for scheme in (Bearer("x"), Hmac("u", "k")):
        with pytest.raises(AttributeError):
            scheme.something = 1


def test_a_salt_is_24_hexadecimal_characters_and_never_the_same():
    salts = [Hmac("Metal-View", "key").headers("GET", MOMENT)["X-Data-Salt"] for _ in range(100)]
    assert all(re.match("[0-9a-f]{24}$", salt) and isinstance(salt, six.text_type) for salt in salts)
    assert len(set(salts)) == 100


def test_the_salt_that_is_sent_is_the_one_that_is_signed():
    headers = Hmac("Metal-View", "key").headers("GET", MOMENT)
    mac = expected_mac(b"key", u"2026-11-24T08:29:12ZGET" + headers["X-Data-Salt"])
    assert headers["Authorization"] == "Metal-View %s" % mac


def test_a_bearer_needs_no_salt():
    assert Bearer("Bearer secret").headers("GET", MOMENT) == {"Authorization": "Bearer secret"}
