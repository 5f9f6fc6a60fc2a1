"""Await the object returned by ``async_req=True``."""

import sys
import threading

import pytest

if sys.version_info < (3,):
    pytest.skip("Python 2.7 has no asyncio", allow_module_level=True)

from support import coroutines_py3 as coroutines  # noqa: E402

import metal_python  # noqa: E402
from metal_python.testing import ImageServer  # noqa: E402

ID = "ubuntu-24.04.20260131"
NEW = {"id": "debian-12.0.20260131", "url": "http://images.example.com/debian.tar.lz4"}


@pytest.fixture
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    configuration.async_workers = 1
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        images.create_image({"id": ID, "url": "http://images.example.com/ubuntu.tar.lz4"})
        yield images


@pytest.fixture
def gate():
    """Return an event that blocks requests; it is set after the test."""
    event = threading.Event()
    yield event
    event.set()


def hold_responses(server, gate):
    """Make the server delay each response until the gate is set."""
    server.on_response = lambda *_: gate.wait(30)


def methods(server):
    """Return the methods of the received requests, except the one that created the image."""
    return [request.method for request in server.requests][1:]


def test_await_find_returns_image(api):
    assert coroutines.run(coroutines.await_one(api.find_image(ID, async_req=True))).id == ID


def test_await_list_returns_image_list(api):
    images = coroutines.run(coroutines.await_one(api.list_images(async_req=True)))
    assert isinstance(images, metal_python.ImageList)
    assert [image.id for image in images] == [ID]


def test_await_with_http_info_returns_image_status_and_headers(api):
    call = api.find_image_with_http_info(ID, async_req=True)
    image, status, headers = coroutines.run(coroutines.await_one(call))
    assert (image.id, status, headers["Content-Type"]) == (ID, 200, "application/json")


def test_await_raises_error_of_request(api):
    call = api.find_image("none-1.2.3", async_req=True)
    with pytest.raises(metal_python.NotFoundError) as caught:
        coroutines.run(coroutines.await_one(call))
    assert caught.value.message == 'NotFound no image with id "none-1.2.3" found'


def test_gather_failed_request_does_not_affect_others(api):
    calls = [api.find_image(id, async_req=True) for id in (ID, "none-1.2.3", ID)]
    first, second, third = coroutines.run(coroutines.gather_outcomes(*calls))
    assert (first.id, type(second), third.id) == (ID, metal_python.NotFoundError, ID)


@pytest.mark.parametrize("workers", [1, 32])
def test_gather_100_requests_returns_all_images(workers, api, server):
    api.api_client.configuration.async_workers = workers
    images = coroutines.run(coroutines.gather_repeated(lambda: api.find_image(ID, async_req=True), 100))
    assert [image.id for image in images] == [ID] * 100
    assert methods(server) == ["GET"] * 100


def test_await_does_not_block_event_loop(api, gate):
    # Only the event loop can set the gate.
    call = api.api_client.pool.apply_async(gate.wait, (30,))
    assert coroutines.run(coroutines.await_while_calling(call, gate.set)) is True


def test_await_same_request_concurrently_returns_same_object(api):
    call = api.find_image(ID, async_req=True)
    first, second = coroutines.run(coroutines.gather_two(call, call))
    assert first is second


def test_await_finished_request_returns_result(api):
    call = api.find_image(ID, async_req=True)
    image = call.get(30)
    assert coroutines.run(coroutines.await_one(call)) is image


def test_get_after_await_returns_result(api):
    call = api.find_image(ID, async_req=True)
    image = coroutines.run(coroutines.await_one(call))
    assert (call.get(0), call.ready(), call.successful()) == (image, True, True)


def test_cancel_queued_request_is_not_sent(api, server, gate):
    api.api_client.pool.apply_async(gate.wait, (30,))  # occupies the only worker
    coroutines.run(coroutines.await_and_cancel(api.create_image(NEW, async_req=True), lambda: True))
    gate.set()
    api.find_image(ID, async_req=True).get(30)
    assert methods(server) == ["GET"]


def test_cancel_request_in_progress_discards_result(api, server, gate):
    hold_responses(server, gate)
    call = api.create_image(NEW, async_req=True)
    coroutines.run(coroutines.await_and_cancel(call, lambda: methods(server)))
    assert (call.ready(), call.successful()) == (True, False)
    gate.set()
    assert api.find_image(NEW["id"], async_req=True).get(30).id == NEW["id"]  # the server processed the request
    with pytest.raises(metal_python.ApiException, match="the server may have carried it out"):
        call.get(0)


def test_wait_for_timeout_cancels_request(api, server, gate):
    hold_responses(server, gate)
    call = api.find_image(ID, async_req=True)
    with pytest.raises(coroutines.asyncio.TimeoutError):
        coroutines.run(coroutines.await_with_timeout(call, 0.05))
    assert call.ready()


def test_request_completes_after_event_loop_is_closed(api, server, gate):
    hold_responses(server, gate)
    call = api.find_image(ID, async_req=True)
    waiting = coroutines.run(coroutines.start_awaiting(call))
    gate.set()
    assert call.get(30).id == ID
    assert api.find_image(ID, async_req=True).get(30).id == ID  # the only worker continues
    waiting.close()


@pytest.mark.skipif(sys.version_info < (3, 8), reason="top-level await needs Python 3.8")
def test_await_in_notebook_cell_returns_image(api):
    names = {"api": api, "ID": ID}
    coroutines.run_cell("image = await api.find_image(ID, async_req=True)\nagain = api.find_image(ID)", names)
    assert (names["image"].id, names["again"].id) == (ID, ID)


def test_fastapi_50_concurrent_requests_return_images(api):
    responses = coroutines.run(coroutines.fastapi_responses(api, ["/images/" + ID] * 50))
    assert [(status, found["id"]) for status, found in responses] == [(200, ID)] * 50


def test_fastapi_error_handler_returns_status_and_message(api):
    responses = coroutines.run(coroutines.fastapi_responses(api, ["/images/none-1.2.3"]))
    assert responses == [(404, {"problem": 'NotFound no image with id "none-1.2.3" found'})]


def test_ensure_future_and_wait_for_accept_async_result(api):
    assert coroutines.run(coroutines.await_in_task(api.find_image(ID, async_req=True))).id == ID
    assert coroutines.run(coroutines.await_with_timeout(api.find_image(ID, async_req=True), 30)).id == ID


@pytest.mark.skipif(sys.version_info < (3, 7), reason="asyncio.create_task needs Python 3.7")
def test_create_task_rejects_async_result(api):
    call = api.find_image(ID, async_req=True)
    assert "coroutine" in coroutines.create_task_error(call)
    assert call.get(30).id == ID


def test_await_in_trio_raises_error_with_alternative(api):
    call = api.find_image(ID, async_req=True)
    assert "await trio.to_thread.run_sync(call.get)" in coroutines.await_error_in_trio(call)
    assert coroutines.result_in_trio(call).id == ID


def test_await_without_event_loop_raises_runtime_error(api):
    call = api.find_image(ID, async_req=True)
    with pytest.raises(RuntimeError) as caught:
        coroutines.await_one(call).send(None)
    assert "a running asyncio event loop" in str(caught.value)
    assert call.get(30).id == ID
