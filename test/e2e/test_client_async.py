"""``async_req=True``: the call runs in a worker thread and returns a PendingCall."""

import multiprocessing

import pytest

import metal_python
from metal_python.testing import ImageServer

URL = u"http://images.example/ubuntu"
OPERATIONS = {
    "create_image": [{"id": "ubuntu-24.04.20260131", "url": URL}],
    "update_image": [{"id": "ubuntu-22.04"}],
    "find_images": [{}],
    "find_image": ["ubuntu-22.04"],
    "find_latest_image": ["ubuntu-22.04"],
    "query_images_by_id": ["ubuntu-22.04"],
    "list_images": [],
    "delete_image": ["ubuntu-22.04"],
}


@pytest.fixture
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        images.create_image({"id": "ubuntu-22.04", "url": URL})
        yield images


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_async_get_returns_model_or_list(name, api):
    pending = getattr(api, name)(*OPERATIONS[name], async_req=True)
    assert isinstance(pending, metal_python.PendingCall)
    assert isinstance(pending.get(30), (metal_python.V1ImageResponse, metal_python.ImageList))


def test_async_get_with_http_info_returns_data_status_and_headers(api):
    image, status, headers = api.find_image_with_http_info("ubuntu-22.04", async_req=True).get(30)
    assert (image.id, status) == ("ubuntu-22.04", 200)
    assert headers["content-type"].startswith("application/json")


def test_async_get_without_preload_returns_raw_response(api):
    response = api.find_image("ubuntu-22.04", async_req=True, _preload_content=False).get(30)
    assert b'"ubuntu-22.04"' in response.read()


def test_async_get_after_error_raises_it(api):
    pending = api.find_image("none-1", async_req=True)
    with pytest.raises(metal_python.NotFoundError) as caught:
        pending.get(30)
    assert caught.value.message == 'NotFound no image with id "none-1" found'


def test_async_get_twice_returns_same_result(api):
    pending = api.find_image("ubuntu-22.04", async_req=True)
    assert pending.get(30) == pending.get(30)


def test_async_call_after_wait_is_ready_and_successful(api):
    pending = api.find_image("ubuntu-22.04", async_req=True)
    pending.wait(30)
    assert (pending.ready(), pending.successful()) == (True, True)


def test_async_call_after_error_is_ready_but_not_successful(api):
    pending = api.find_image("none-1", async_req=True)
    pending.wait(30)
    assert (pending.ready(), pending.successful()) == (True, False)


def test_async_call_in_progress_is_not_ready(api, server):
    server.fail_next(delay=1)
    pending = api.find_image("ubuntu-22.04", async_req=True)
    assert not pending.ready()
    assert pending.get(30).id == "ubuntu-22.04"


def test_async_get_timeout_raises_multiprocessing_timeout_error(api, server):
    server.fail_next(delay=1)
    pending = api.find_image("ubuntu-22.04", async_req=True)
    with pytest.raises(multiprocessing.TimeoutError):
        pending.get(0.05)
    assert pending.get(30).id == "ubuntu-22.04"


def test_async_calls_run_concurrently(api):
    pending = [api.find_image("ubuntu-22.04", async_req=True) for _ in range(100)]
    assert [call.get(60).id for call in pending] == ["ubuntu-22.04"] * 100


@pytest.mark.parametrize("id", [None, "", "a/b", ".."])
def test_async_invalid_id_is_rejected_without_request(id, api, server):
    before = len(server.requests)
    with pytest.raises(metal_python.InvalidArgumentError):
        api.find_image(id, async_req=True).get(30)
    assert len(server.requests) == before


def test_async_unknown_option_raises_type_error_immediately(api, server):
    before = len(server.requests)
    with pytest.raises(TypeError):
        api.find_image("ubuntu-22.04", async_req=True, no_such_option=1)
    assert len(server.requests) == before
