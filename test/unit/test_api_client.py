# coding: utf-8
"""ApiClient: construction, close, copies, and the methods kept from the generated client."""

import copy
import pickle
import threading

import pytest
from support.recording_client import make_client

from metal_python import ApiClient, InvalidArgumentError, V1ImageFindRequest
from metal_python.rest import RESTClientObject

# Construction


def test_api_client_without_configuration_creates_default():
    client = ApiClient()
    assert client.configuration.host == "https://localhost"
    assert isinstance(client.rest_client, RESTClientObject)
    assert client.rest_client.configuration is client.configuration


def test_api_client_construction_starts_no_thread():
    before = threading.active_count()
    ApiClient()
    assert threading.active_count() == before


def test_api_client_close_closes_transport():
    client = make_client()
    client.close()
    assert client.rest_client.closed


def test_api_client_context_manager_closes_on_exit():
    client = make_client()
    with client as entered:
        assert entered is client and not client.rest_client.closed
    assert client.rest_client.closed


def test_pool_is_created_once_and_closed_with_client():
    client = make_client()
    client.configuration.async_workers = 1
    pool = client.pool
    assert client.pool is pool
    client.close()


def test_pool_concurrent_first_use_creates_one():
    client = make_client()
    barrier, pools = threading.Event(), []

    def use():
        barrier.wait()
        pools.append(client.pool)

    threads = [threading.Thread(target=use) for _ in range(16)]
    for thread in threads:
        thread.start()
    barrier.set()
    for thread in threads:
        thread.join()
    assert len(pools) == 16 and all(pool is client.pool for pool in pools)


# Copies


def test_api_client_copy_and_pickle_have_own_configuration_and_transport():
    client = ApiClient(make_client().configuration, "X-One", "1", cookie="a=b")
    client.configuration.hmac_key = "key"
    pickles = [pickle.loads(pickle.dumps(client, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]
    for copied in pickles + [copy.copy(client), copy.deepcopy(client)]:
        assert type(copied) is ApiClient
        assert (copied.configuration.host, copied.configuration.hmac_key) == ("http://a/base", "key")
        assert copied.configuration is not client.configuration
        assert copied.rest_client.configuration is copied.configuration
        assert copied.rest_client is not client.rest_client
        assert (copied.default_headers, copied.cookie) == ({"X-One": "1"}, "a=b")
        copied.set_default_header("X-Two", "2")
        assert client.default_headers == {"X-One": "1"}


def test_api_client_copy_does_not_share_pool():
    client = make_client()
    pool = client.pool
    assert copy.copy(client).pool is not pool


# Methods kept from the generated client


def test_sanitize_for_serialization_converts_models_and_tuples():
    assert ApiClient().sanitize_for_serialization([V1ImageFindRequest(id=u"a"), (1, None)]) == [{"id": u"a"}, [1, None]]


def test_sanitize_for_serialization_unsupported_type_is_rejected():
    with pytest.raises(InvalidArgumentError) as raised:
        ApiClient().sanitize_for_serialization({"a": set()})
    assert str(raised.value) == "a value of type set"


def test_sanitize_for_serialization_cycle_is_rejected():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(InvalidArgumentError):
        ApiClient().sanitize_for_serialization(cycle)


@pytest.mark.parametrize(
    "collection_format, pairs",
    [
        ("csv", [("a", "1,2")]),
        ("ssv", [("a", "1 2")]),
        ("tsv", [("a", "1\t2")]),
        ("pipes", [("a", "1|2")]),
        ("unknown", [("a", "1,2")]),
        ("multi", [("a", 1), ("a", 2)]),
    ],
)
def test_parameters_to_tuples_joins_lists_by_collection_format(collection_format, pairs):
    assert ApiClient().parameters_to_tuples({"a": [1, 2]}, {"a": collection_format}) == pairs


def test_parameters_to_tuples_keeps_other_values():
    assert ApiClient().parameters_to_tuples([("a", 1), ("b", [2])], None) == [("a", 1), ("b", [2])]
    assert ApiClient().parameters_to_tuples({"a": 1}, {"b": "csv"}) == [("a", 1)]


@pytest.mark.parametrize(
    "accepts, header",
    [
        ([], None),
        (None, None),
        (["application/json"], "application/json"),
        (["text/plain", "Application/JSON"], "application/json"),
        (["text/plain", "text/HTML"], "text/plain, text/html"),
    ],
)
def test_select_header_accept_prefers_json(accepts, header):
    assert ApiClient().select_header_accept(accepts) == header


@pytest.mark.parametrize(
    "types, header",
    [
        ([], "application/json"),
        (None, "application/json"),
        (["text/plain", "Application/JSON"], "application/json"),
        (["*/*"], "application/json"),
        (["Text/Plain", "text/html"], "text/plain"),
    ],
)
def test_select_header_content_type_prefers_json(types, header):
    assert ApiClient().select_header_content_type(types) == header


def test_update_params_for_auth_adds_token():
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    headers = {"X-One": "1"}
    client.update_params_for_auth(headers, [], ["HMAC", "jwt", "other"])
    assert headers == {"X-One": "1", "Authorization": "token"}


@pytest.mark.parametrize("settings", [None, [], ["HMAC"]])
def test_update_params_for_auth_without_credentials_changes_nothing(settings):
    headers = {}
    make_client().update_params_for_auth(headers, [], settings)
    assert headers == {}
