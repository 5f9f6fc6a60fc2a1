"""PendingCall and WorkerPool."""

import gc
import multiprocessing
import threading
import weakref

import pytest
import six
from support.blocking_call import TIMEOUT, BlockingCall
from support.fake_os import ChildProcessOs

from metal_python.worker_pool import PendingCall, WorkerPool

pytest_plugins = ["support.thread_pool"]


def count_threads():
    """Return the number of threads of all worker pools."""
    return sum(1 for thread in threading.enumerate() if thread.name == "metal_python")


def fail():
    raise KeyError("no")


# PendingCall


def test_pending_call_get_returns_result():
    call = PendingCall(lambda *args, **options: (args, options), (1, 2), {"a": 3})
    call.run()
    assert call.get() == ((1, 2), {"a": 3})
    assert call.ready() is True and call.successful() is True


def test_pending_call_get_raises_error_each_time():
    call = PendingCall(fail, (), {})
    call.run()
    assert call.ready() is True and call.successful() is False
    for _ in range(2):
        with pytest.raises(KeyError):
            call.get()


def test_pending_call_not_run_is_not_ready():
    call = PendingCall(fail, (), {})
    assert call.ready() is False
    with pytest.raises(ValueError):
        call.successful()


def test_pending_call_get_and_wait_time_out():
    call = PendingCall(fail, (), {})
    with pytest.raises(multiprocessing.TimeoutError) as raised:
        call.get(0.01)
    assert str(raised.value) == "no result after 0.01 seconds"
    assert call.wait(0.01) is None
    with pytest.raises(multiprocessing.TimeoutError):
        call.get(timeout=0)


def test_pending_call_runs_once():
    calls = []
    call = PendingCall(calls.append, (1,), {})
    call.run()
    call.run()
    assert calls == [1]


def test_pending_call_get_raises_system_exit():
    def exit_program():
        raise SystemExit(2)

    call = PendingCall(exit_program, (), {})
    call.run()
    with pytest.raises(SystemExit):
        call.get()


def test_pending_call_finished_releases_arguments():
    class Argument(object):
        released = False

        def __del__(self):
            Argument.released = True

    call = PendingCall(lambda argument: None, (Argument(),), {})
    call.run()
    gc.collect()
    assert Argument.released and call.get() is None


# WorkerPool


def test_pool_unused_starts_no_thread():
    before = count_threads()
    WorkerPool(5)
    assert count_threads() == before


def test_pool_apply_async_calls_function(pool):
    assert pool.apply_async(divmod, (7, 2)).get(TIMEOUT) == (3, 1)
    assert pool.apply_async(dict, (), {"a": 1}).get(TIMEOUT) == {"a": 1}
    assert pool.apply_async(dict).get(TIMEOUT) == {}


def test_pool_function_sees_context_variables_of_caller(pool):
    contextvars = pytest.importorskip("contextvars", reason="contextvars is new in Python 3.7")
    caller = contextvars.ContextVar("caller", default=None)
    for name in ("one", "two"):
        token = caller.set(name)
        call = pool.apply_async(caller.get)
        caller.reset(token)
        assert call.get(30) == name


def test_pool_starts_at_most_configured_threads(pool):
    before = count_threads()
    blocking = [BlockingCall() for _ in range(5)]
    calls = [pool.apply_async(function) for function in blocking]
    assert blocking[0].started.wait(TIMEOUT) and blocking[1].started.wait(TIMEOUT)
    assert count_threads() == before + 2
    assert not blocking[2].started.is_set()
    for function in blocking:
        function.release.set()
    for call in calls:
        call.get(TIMEOUT)


def test_pool_idle_thread_is_reused(pool):
    before = count_threads()
    for _ in range(20):
        pool.apply_async(len, ("",)).get(TIMEOUT)
    assert count_threads() - before in (1, 2)  # the first thread may not be idle yet at the second call


def test_pool_runs_calls_in_order():
    pool = WorkerPool(1)
    seen = []
    calls = [pool.apply_async(seen.append, (number,)) for number in range(50)]
    for call in calls:
        call.get(TIMEOUT)
    pool.close()
    assert seen == list(range(50))


def test_pool_thread_survives_error():
    pool = WorkerPool(1)
    with pytest.raises(KeyError):
        pool.apply_async(fail).get(TIMEOUT)
    assert pool.apply_async(len, ("abc",)).get(TIMEOUT) == 3
    pool.close()


@pytest.mark.skipif(six.PY2, reason="Python 2.7 keeps the last exception of a thread")
def test_pool_does_not_keep_reference_to_error(pool):
    class CallError(Exception):
        pass

    def raise_error():
        raise CallError()

    def reference_to_error():
        try:
            pool.apply_async(raise_error).get(TIMEOUT)
        except CallError as error:
            return weakref.ref(error)

    gc.collect()
    gc.disable()
    try:
        error = reference_to_error()
        pool.close()  # wait for the thread, which still refers to the call
        assert error() is None
    finally:
        gc.enable()


def test_pool_close_waits_for_pending_calls():
    pool = WorkerPool(1)
    before = count_threads()
    blocking = BlockingCall()
    calls = [pool.apply_async(blocking, (number,)) for number in range(3)]
    assert blocking.started.wait(TIMEOUT)
    blocking.release.set()
    pool.close()
    assert [call.ready() for call in calls] == [True] * 3
    assert [call.get() for call in calls] == [0, 1, 2]
    assert count_threads() == before


def test_pool_closed_can_be_reused():
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(TIMEOUT)
    pool.close()
    assert pool.apply_async(len, ("ab",)).get(TIMEOUT) == 2
    pool.close()
    pool.close()


def test_pool_can_be_closed_by_its_own_call():
    pool = WorkerPool(1)
    pool.apply_async(pool.close).get(TIMEOUT)


def test_pool_garbage_collected_stops_threads():
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(TIMEOUT)
    threads = [thread for thread in threading.enumerate() if thread.name == "metal_python"]
    del pool
    gc.collect()
    for thread in threads:
        thread.join(TIMEOUT)
    assert not any(thread.is_alive() for thread in threads)


def test_pool_threads_are_daemons(pool):
    pool.apply_async(len, ("",)).get(TIMEOUT)
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "metal_python")


def test_pool_without_init_can_be_garbage_collected():
    WorkerPool.__new__(WorkerPool).__del__()


def test_pool_after_fork_starts_new_threads(monkeypatch):
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(TIMEOUT)
    parent_lock = pool._lock
    threads = [thread for thread in threading.enumerate() if thread.name == "metal_python"]
    queue = pool._queue
    parent_lock.acquire()  # as if another thread had held it at the fork
    monkeypatch.setattr("metal_python.worker_pool.os", ChildProcessOs)
    assert pool.apply_async(len, ("ab",)).get(TIMEOUT) == 2
    pool.close()
    monkeypatch.undo()
    queue.close()
    for thread in threads:
        thread.join(TIMEOUT)


def test_pool_garbage_collected_after_fork_leaves_queue_of_parent_open(monkeypatch):
    pool = WorkerPool(1)
    blocking = BlockingCall()
    call = pool.apply_async(blocking, (5,))
    queue = pool._queue
    assert blocking.started.wait(TIMEOUT)
    monkeypatch.setattr("metal_python.worker_pool.os", ChildProcessOs)
    del pool
    gc.collect()
    monkeypatch.undo()
    second = PendingCall(len, ("ab",), {})
    queue.put(second)
    blocking.release.set()
    assert (call.get(TIMEOUT), second.get(TIMEOUT)) == (5, 2)
    queue.close()


def test_pool_call_during_close_runs_in_new_thread():
    pool = WorkerPool(1)
    closed = pool._queue
    pool.close()

    class StalePool(WorkerPool):
        """Pool whose first access to the queue returns the closed queue."""

        seen = [closed]

        @property
        def _queue(self):
            return self.seen.pop() if self.seen else self.current

        @_queue.setter
        def _queue(self, queue):
            self.current = queue

    pool.__class__ = StalePool
    pool.current = pool.__dict__.pop("_queue")
    assert pool.apply_async(len, ("ab",)).get(TIMEOUT) == 2
    pool.close()


class FailingThread(object):
    """Replacement for threading.Thread if the thread limit of the system is reached."""

    daemon = False

    def __init__(self, **options):
        pass

    def start(self):
        raise RuntimeError("can't start new thread")


def test_pool_without_any_thread_raises_runtime_error(monkeypatch):
    pool = WorkerPool(1)
    monkeypatch.setattr(threading, "Thread", FailingThread)
    with pytest.raises(RuntimeError):
        pool.apply_async(len, ("ab",))
    monkeypatch.undo()
    assert pool.apply_async(len, ("abc",)).get(TIMEOUT) == 3
    pool.close()


def test_pool_thread_limit_of_system_falls_back_to_running_threads(monkeypatch):
    pool = WorkerPool(2)
    blocking = BlockingCall()
    first = pool.apply_async(blocking, (1,))
    assert blocking.started.wait(TIMEOUT)
    monkeypatch.setattr(threading, "Thread", FailingThread)
    second = pool.apply_async(len, ("ab",))
    blocking.release.set()
    assert (first.get(TIMEOUT), second.get(TIMEOUT)) == (1, 2)
    monkeypatch.undo()
    pool.close()


def test_pool_call_queued_before_close_is_run():
    pool = WorkerPool(1)
    queue, call = pool._queue, PendingCall(len, ("ab",), {})
    assert queue.put(call)
    pool.close()
    pool._start_thread(queue, call)
    assert call.get(TIMEOUT) == 2
    assert pool._threads == []
