"""``await`` on a pending call; the coroutines are made of text, for Python 2.7 has none."""

import sys
import threading

import pytest

from metal_python.exceptions import ApiException
from metal_python.worker_pool import PendingCall, WorkerPool

pytestmark = pytest.mark.skipif(sys.version_info < (3,), reason="Python 2.7 has no coroutines")

LONG = 60
SOURCE = """
import asyncio

async def result_of(call):
    return await call

async def sum_of(calls):
    return sum(await asyncio.gather(*[result_of(call) for call in calls]))

async def given_up(call, begun):
    task = asyncio.ensure_future(result_of(call))
    await asyncio.sleep(0)
    while not begun():
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return "cancelled"

async def begun(call):
    waiting = call.__await__()
    next(waiting)
    return waiting
"""
scope = {}
if sys.version_info >= (3,):
    exec(SOURCE, scope)


@pytest.fixture
def run():
    import asyncio

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop.run_until_complete
    asyncio.set_event_loop(None)
    loop.close()


def fail():
    raise KeyError("no")


def test_await_returns_result(run):
    pool = WorkerPool(2)
    assert run(scope["result_of"](pool.apply_async(len, ("abc",)))) == 3
    pool.close()


def test_await_finished_call_returns_result(run):
    call = PendingCall(len, ("abc",), {})
    call.run()
    assert run(scope["result_of"](call)) == 3


def test_await_raises_error(run):
    pool = WorkerPool(1)
    with pytest.raises(KeyError):
        run(scope["result_of"](pool.apply_async(fail)))
    pool.close()


def test_await_many_calls_concurrently(run):
    pool = WorkerPool(4)
    calls = [pool.apply_async(int, (number,)) for number in range(50)]
    assert run(scope["sum_of"](calls)) == 1225
    pool.close()


def test_await_cancelled_task_cancels_call(run):
    call = PendingCall(fail, (), {})
    steps = iter([False, False, True])
    assert run(scope["given_up"](call, lambda: next(steps))) == "cancelled"
    with pytest.raises(ApiException):
        call.get(0)


def test_await_result_after_task_cancellation_is_dropped(run):
    pool = WorkerPool(1)
    begun, go_on = threading.Event(), threading.Event()

    def work():
        begun.set()
        assert go_on.wait(LONG)

    call = pool.apply_async(work)
    assert run(scope["given_up"](call, begun.is_set)) == "cancelled"
    go_on.set()
    pool.close()
    assert call.successful() is False


@pytest.mark.skipif(sys.version_info < (3, 7), reason="there, nothing can be read into the annotation of a class")
def test_pending_call_is_subscriptable():
    assert PendingCall[int] is PendingCall


def test_await_result_after_loop_close_does_not_raise():
    import asyncio

    loop = asyncio.new_event_loop()
    call = PendingCall(len, ("abc",), {})
    waiting = loop.run_until_complete(scope["begun"](call))
    loop.close()
    call.run()
    assert call.get(0) == 3
    assert waiting is not None
