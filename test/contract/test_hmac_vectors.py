"""HMAC signatures: three vectors of metal-api's signing library, and signatures of sent requests."""

import calendar
import hashlib
import hmac
import re
import time

import pytest
from support.canned_server import CannedServer, json_response
from support.recordings import load, parse_timestamp

import metal_python
from metal_python.auth import Hmac

VECTORS = load("exchanges.json")["hmac_vectors"]
USERS = ("Metal-View", "Metal-Edit", "Metal-Admin")
KEY = "a-key-of-the-test"


def seconds(timestamp):
    """Return an RFC 3339 timestamp as seconds since the epoch."""
    naive, offset = parse_timestamp(timestamp)
    return calendar.timegm((naive - offset).timetuple())


def expected_signature(key, date, method, salt):
    return hmac.new(key.encode(), (date + method + salt).encode(), hashlib.sha256).hexdigest()


@pytest.fixture
def server():
    with CannedServer(json_response([])) as canned:
        yield canned


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["method"]))
def test_hmac_vector_has_expected_headers(vector):
    expected = vector["headers"]
    signer = Hmac(vector["user"], vector["key"])
    assert signer.headers(vector["method"], seconds(vector["time"]), expected["X-Data-Salt"]) == expected


def check_signed(request, user):
    date, salt = request.header("X-Date"), request.header("X-Data-Salt")
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", date)
    assert abs(time.time() - seconds(date)) < 25  # metal-api rejects dates older than 30 s
    assert request.header("Authorization") == "%s %s" % (user, expected_signature(KEY, date, request.method, salt))


@pytest.mark.parametrize("user", USERS)
def test_driver_hmac_key_signs_request(user, server):
    driver = metal_python.Driver(server.url, None, KEY, user)
    metal_python.ImageApi(driver.client).list_images()
    check_signed(server.requests[0], user)


@pytest.mark.parametrize("user", USERS)
def test_configuration_hmac_key_signs_request(user, server):
    configuration = metal_python.Configuration()
    configuration.host, configuration.hmac_key, configuration.hmac_user = server.url, KEY, user
    metal_python.ImageApi(metal_python.ApiClient(configuration)).list_images()
    check_signed(server.requests[0], user)


def test_hmac_user_defaults_to_metal_admin(server):
    driver = metal_python.Driver(server.url, None, KEY)
    metal_python.ImageApi(driver.client).list_images()
    check_signed(server.requests[0], "Metal-Admin")


def test_hmac_signature_covers_http_method(server):
    api = metal_python.ImageApi(metal_python.Driver(server.url, None, KEY).client)
    server.respond_with(json_response({"id": "a-1"}))
    api.create_image({"id": "a-1", "url": "http://images.example/a"})
    api.update_image({"id": "a-1"})
    api.delete_image("a-1")
    for request in server.requests:
        check_signed(request, "Metal-Admin")
    assert [request.method for request in server.requests] == ["PUT", "POST", "DELETE"]


def test_hmac_salt_differs_for_each_request(server):
    api = metal_python.ImageApi(metal_python.Driver(server.url, None, KEY).client)
    for _ in range(5):
        api.list_images()
    salts = [request.header("X-Data-Salt") for request in server.requests]
    assert len(set(salts)) == 5
    assert min(len(salt) for salt in salts) >= 16


def test_hmac_date_is_truncated_to_seconds():
    now = seconds("2026-01-02T04:34:05Z") + 0.999
    assert Hmac("Metal-View", "k").headers("GET", now, "salt")["X-Date"] == "2026-01-02T04:34:05Z"


def test_hmac_repr_hides_key():
    assert KEY not in repr(Hmac("Metal-View", KEY)) + str(Hmac("Metal-View", KEY))
