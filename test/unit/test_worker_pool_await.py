"""``await`` on a PendingCall. The coroutines are compiled from a string, since Python 2.7 cannot parse them."""

import sys
import threading

import pytest

from metal_python.exceptions import ApiException
from metal_python.worker_pool import PendingCall, WorkerPool

pytestmark = pytest.mark.skipif(sys.version_info < (3,), reason="Python 2.7 has no coroutines")

TIMEOUT = 60
SOURCE = """
import asyncio

async def result_of(call):
    return await call

async def sum_of(calls):
    return sum(await asyncio.gather(*[result_of(call) for call in calls]))

async def cancel_task(call, started):
    task = asyncio.ensure_future(result_of(call))
    await asyncio.sleep(0)
    while not started():
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return "cancelled"

async def start_waiting(call):
    waiting = call.__await__()
    next(waiting)
    return waiting
"""
coroutines = {}
if sys.version_info >= (3,):
    exec(SOURCE, coroutines)


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
    assert run(coroutines["result_of"](pool.apply_async(len, ("abc",)))) == 3
    pool.close()


def test_await_finished_call_returns_result(run):
    call = PendingCall(len, ("abc",), {})
    call.run()
    assert run(coroutines["result_of"](call)) == 3


def test_await_raises_error(run):
    pool = WorkerPool(1)
    with pytest.raises(KeyError):
        run(coroutines["result_of"](pool.apply_async(fail)))
    pool.close()


def test_await_many_calls_concurrently(run):
    pool = WorkerPool(4)
    calls = [pool.apply_async(int, (number,)) for number in range(50)]
    assert run(coroutines["sum_of"](calls)) == 1225
    pool.close()


def test_await_cancelled_task_cancels_call(run):
    call = PendingCall(fail, (), {})
    steps = iter([False, False, True])
    assert run(coroutines["cancel_task"](call, lambda: next(steps))) == "cancelled"
    with pytest.raises(ApiException):
        call.get(0)


def test_await_result_after_task_cancellation_is_dropped(run):
    pool = WorkerPool(1)
    started, release = threading.Event(), threading.Event()

    def block():
        started.set()
        assert release.wait(TIMEOUT)

    call = pool.apply_async(block)
    assert run(coroutines["cancel_task"](call, started.is_set)) == "cancelled"
    release.set()
    pool.close()
    assert call.successful() is False


@pytest.mark.skipif(sys.version_info < (3, 7), reason="__class_getitem__ is new in Python 3.7")
def test_pending_call_is_subscriptable():
    assert PendingCall[int] is PendingCall


def test_await_result_after_loop_close_does_not_raise():
    import asyncio

    loop = asyncio.new_event_loop()
    call = PendingCall(len, ("abc",), {})
    waiting = loop.run_until_complete(coroutines["start_waiting"](call))
    loop.close()
    call.run()
    assert call.get(0) == 3
    assert waiting is not None
