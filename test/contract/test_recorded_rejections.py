"""Requests that metal-api rejected (routing, authentication, roles), sent to the embedded server."""

import hashlib
import hmac
import time

import pytest
from support import raw_http
from support.recordings import load

from metal_python.testing import MetalApiServer

EXCHANGES = load("refusals.json")["exchanges"]  # codespell:ignore refusals
KEYS = {"Metal-View": "view", "Metal-Edit": "edit", "Metal-Admin": "admin"}


@pytest.fixture(scope="module")
def server():
    with MetalApiServer(view_key="view", edit_key="edit", admin_key="admin") as running:
        yield running


def signed_headers(exchange):
    """Return the headers with a signature of the recorded user; with a wrong key if recorded so."""
    if not exchange["authorization"]:
        return exchange["headers"]
    user = exchange["authorization"].split(" ")[0]
    key = "other" if "Wrong HMAC" in exchange["response"] else KEYS[user]
    date = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    mac = hmac.new(key.encode("ascii"), (date + exchange["method"]).encode("ascii"), hashlib.sha256).hexdigest()
    return dict(exchange["headers"], **{"X-Date": date, "Authorization": "%s %s" % (user, mac)})


def test_recorded_rejections_cover_all_statuses_and_many_operations():
    assert set(exchange["status"] for exchange in EXCHANGES) == {403, 404, 406, 415}
    assert len(set(exchange["name"].partition(":")[0] for exchange in EXCHANGES)) > 60


def test_embedded_server_rejects_as_recorded(server):
    with raw_http.connect(server.url) as connection:
        for exchange in EXCHANGES:
            body = exchange["body"].encode("utf-8") or None
            status, _, text = raw_http.send(
                connection, exchange["method"], exchange["path"], body, signed_headers(exchange)
            )
            assert (status, text.decode("utf-8")) == (exchange["status"], exchange["response"]), exchange["name"]
