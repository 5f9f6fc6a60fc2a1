"""Authentication of requests by the embedded server."""

import base64
import hashlib
import hmac
import time

import pytest

from metal_python.testing.access import GUEST, Access, AccessDeniedError
from metal_python.testing.messages import Request

ACCESS = Access("view", "edit", "admin")
KEYS = {"Metal-View": "view", "Metal-Edit": "edit", "Metal-Admin": "admin"}


def signed(user, key=None, seconds=0, method=u"GET", salt=u"salt", date=None, date_signed=None):
    """Return a request with an HMAC signature.

    :param int seconds: the age of the signature
    :param salt: an empty salt is not sent
    """
    timestamp = time.gmtime(time.time() - seconds)
    date = time.strftime(date or "%Y-%m-%dT%H:%M:%SZ", timestamp)
    text = (time.strftime(date_signed, timestamp) if date_signed else date) + method + salt
    mac = hmac.new((key or KEYS[user]).encode("utf-8"), text.encode("latin-1"), hashlib.sha256).hexdigest()
    headers = [(u"X-Date", u"" + date), (u"Authorization", u"%s %s" % (user, mac))]
    return Request(u"GET", u"/v1/image", headers + ([(u"X-Data-Salt", salt)] if salt else []), b"")


def bearer(token, scheme=u"Bearer"):
    return Request(u"GET", u"/v1/image", [(u"Authorization", u"%s %s" % (scheme, token))], b"")


def jwt(*parts):
    return u".".join(base64.urlsafe_b64encode(part.encode("ascii")).decode("ascii").rstrip("=") for part in parts)


def error_message(request):
    with pytest.raises(AccessDeniedError) as caught:
        ACCESS.user(request)
    return str(caught.value)


@pytest.mark.parametrize(
    "name, roles",
    [("Metal-View", ("view",)), ("Metal-Edit", ("view", "edit")), ("Metal-Admin", ("view", "edit", "admin"))],
)
def test_user_has_roles_of_name(name, roles):
    user = ACCESS.user(signed(name))
    assert (user.name, user.roles) == (name, roles)


def test_user_without_any_key_is_admin():
    assert "admin" in Access().user(bearer(u"whatever")).roles


def test_user_without_key_is_guest():
    assert Access(admin_key="admin").user(signed("Metal-View")) == GUEST


def test_user_empty_key_requires_authentication():
    assert Access(view_key="").user(Request(u"GET", u"/", [], b"")) == GUEST


def test_user_non_ascii_key():
    assert Access(view_key=u"gr\xf6\xdfe").user(signed("Metal-View", key=u"gr\xf6\xdfe")).name == "Metal-View"


@pytest.mark.parametrize(
    "authorization",
    [u"", u"Basic dXNlcjpwYXNz", u"Metal-Nobody 00", u"metal-view 00", u"Metal-View", u"Metal-View  00", u"Bearer"],
)
def test_user_unknown_credentials_are_guest(authorization):
    assert ACCESS.user(Request(u"GET", u"/", [(u"Authorization", authorization)], b"")) == GUEST


def test_user_first_authorization_header_wins():
    request = signed("Metal-View")
    request.headers.append((u"Authorization", u"Basic x"))
    assert ACCESS.user(request).name == "Metal-View"


@pytest.mark.parametrize("changes", [{"key": "wrong"}, {"method": u"HEAD"}, {"method": u"get"}])
def test_user_wrong_signature_is_rejected(changes):
    assert error_message(signed("Metal-View", **changes)) == "Wrong HMAC found"


def test_user_missing_salt_equals_empty_salt():
    assert ACCESS.user(signed("Metal-View", salt=u"")).name == "Metal-View"


def test_user_salt_signed_but_not_sent_is_rejected():
    request = signed("Metal-View")
    request.headers = [pair for pair in request.headers if pair[0] != "X-Data-Salt"]
    assert error_message(request) == "Wrong HMAC found"


@pytest.mark.parametrize("user, seconds", [("Metal-View", 20), ("Metal-Edit", 20), ("Metal-Admin", 60)])
def test_user_signature_within_maximum_age(user, seconds):
    assert ACCESS.user(signed(user, seconds=seconds)).name == user


@pytest.mark.parametrize("user, seconds", [("Metal-View", 40), ("Metal-Edit", 40), ("Metal-Admin", 100)])
def test_user_expired_signature_is_rejected(user, seconds):
    assert error_message(signed(user, seconds=seconds)).startswith("the timestamp in your header is too old: ")


def test_user_age_is_checked_before_signature():
    assert "too old" in error_message(signed("Metal-View", key="wrong", seconds=40))


@pytest.mark.parametrize("date", [None, u"9999-12-31T23:59:59-24:00"])
def test_user_future_date_is_accepted(date):
    future = {"date": date, "date_signed": u"10000-01-01T23:59:59Z"} if date else {"seconds": -(10**8)}
    assert ACCESS.user(signed("Metal-View", **future)).name == "Metal-View"


def test_user_date_is_signed_in_whole_seconds_of_utc():
    date_format = "%Y-%m-%dT%H:%M:%SZ"
    assert ACCESS.user(signed("Metal-View", date="%Y-%m-%dT%H:%M:%S.9Z", date_signed=date_format)).name == "Metal-View"
    assert (
        ACCESS.user(signed("Metal-View", date="%Y-%m-%dT%H:%M:%S-00:00", date_signed=date_format)).name == "Metal-View"
    )
    assert error_message(signed("Metal-View", date="%Y-%m-%dT%H:%M:%S-00:00")) == "Wrong HMAC found"


@pytest.mark.parametrize("template", [u"%s\t %s", u"%s \t%s", u"\t%s %s", u"%s\xc2\xa0 %s", u"%s %s\xe3\x80\x80"])
def test_user_whitespace_around_name_and_mac_is_trimmed(template):
    request = signed("Metal-View")
    name, mac = request.headers[1][1].split(" ")
    request.headers[1] = (u"Authorization", template % (name, mac))
    assert ACCESS.user(request).name == "Metal-View"


def test_user_invalid_utf8_byte_is_not_trimmed():
    request = signed("Metal-View")
    request.headers[1] = (u"Authorization", request.headers[1][1] + u"\xa0")
    assert error_message(request) == "Wrong HMAC found"


def test_user_missing_date_is_rejected():
    request = signed("Metal-View")
    del request.headers[0]
    assert error_message(request).startswith('unknown timestamp "" in X-Date header: ')


@pytest.mark.parametrize("token", [u"garbage", u"a.b", u"a.b.c.d", u"x y", u" x", u"x  y z", u" a.b.c"])
@pytest.mark.parametrize("scheme", [u"Bearer", u"bearer", u"bEARER"])
def test_user_malformed_token_is_rejected(token, scheme):
    assert error_message(bearer(token, scheme)).startswith("error parsing token: ")


@pytest.mark.parametrize(
    "token",
    [
        u"a.b.c",
        u"%.%.c",
        u"..",
        jwt("{}", "{}", "s"),
        jwt('{"alg": "HS256"}', "{}", "s"),
        jwt("[]", "{}", "s"),
        jwt("[" * 100000, "{}", ""),
        u"\xff.\xff.c",
    ],
)
def test_user_token_without_valid_header_is_rejected(token):
    assert error_message(bearer(token)).startswith("error parsing token: ")


@pytest.mark.parametrize("claims", ["{}", '{"iss": "http://127.0.0.1:5556/dex"}'])
def test_user_token_of_unknown_issuer_is_rejected(claims):
    assert error_message(bearer(jwt('{"alg": "RS256"}', claims, "sig"))) == "issuer/clientid not found"
