import gc
import multiprocessing
import threading
import weakref

import pytest
import six
from support.another_process import AnotherProcess
from support.held_calls import LONG, Held

from metal_python.worker_pool import PendingCall, WorkerPool

pytest_plugins = ["support.thread_pool"]


def workers():
    """Return how many threads of pools there are."""
    return sum(1 for thread in threading.enumerate() if thread.name == "metal_python")


def fail():
    raise KeyError("no")


# One call


def test_a_call_gives_its_result():
    call = PendingCall(lambda *args, **options: (args, options), (1, 2), {"a": 3})
    call.run()
    assert call.get() == ((1, 2), {"a": 3})
    assert call.ready() is True and call.successful() is True


def test_a_call_raises_its_error_each_time():
    call = PendingCall(fail, (), {})
    call.run()
    assert call.ready() is True and call.successful() is False
    for _ in range(2):
        with pytest.raises(KeyError):
            call.get()


def test_a_call_that_has_not_ended_is_not_ready():
    call = PendingCall(fail, (), {})
    assert call.ready() is False
    with pytest.raises(ValueError):
        call.successful()


def test_waiting_has_a_limit():
    call = PendingCall(fail, (), {})
    with pytest.raises(multiprocessing.TimeoutError) as raised:
        call.get(0.01)
    assert str(raised.value) == "no result after 0.01 seconds"
    assert call.wait(0.01) is None
    with pytest.raises(multiprocessing.TimeoutError):
        call.get(timeout=0)


def test_a_call_runs_once():
    counted = []
    call = PendingCall(counted.append, (1,), {})
    call.run()
    call.run()
    assert counted == [1]


def test_whatever_is_raised_goes_to_who_asks_for_the_result():
    def leave():
        raise SystemExit(2)

    call = PendingCall(leave, (), {})
    call.run()
    with pytest.raises(SystemExit):
        call.get()


def test_a_call_that_has_ended_holds_on_to_nothing():
    class Thing(object):
        gone = False

        def __del__(self):
            Thing.gone = True

    call = PendingCall(lambda thing: None, (Thing(),), {})
    call.run()
    gc.collect()
    assert Thing.gone and call.get() is None


# The pool


def test_a_pool_starts_no_thread_by_itself():
    before = workers()
    WorkerPool(5)
    assert workers() == before


def test_a_pool_calls_a_function(pool):
    assert pool.apply_async(divmod, (7, 2)).get(LONG) == (3, 1)
    assert pool.apply_async(dict, (), {"a": 1}).get(LONG) == {"a": 1}
    assert pool.apply_async(dict).get(LONG) == {}


def test_a_function_is_called_with_the_context_variables_of_who_hands_it_in(pool):
    contextvars = pytest.importorskip("contextvars", reason="Python 3.6 and older have none")
    caller = contextvars.ContextVar("caller", default="nobody")
    for name in ("one", "two"):
        token = caller.set(name)
        call = pool.apply_async(caller.get)
        caller.reset(token)
        assert call.get(30) == name


def test_a_pool_has_no_more_threads_than_workers(pool):
    before = workers()
    held = [Held() for _ in range(5)]
    calls = [pool.apply_async(function) for function in held]
    assert held[0].begun.wait(LONG) and held[1].begun.wait(LONG)
    assert workers() == before + 2
    assert not held[2].begun.is_set()
    for function in held:
        function.go_on.set()
    for call in calls:
        call.get(LONG)


def test_a_waiting_thread_is_used_again(pool):
    before = workers()
    for _ in range(20):
        pool.apply_async(len, ("",)).get(LONG)
    assert workers() - before in (1, 2)  # the first may still have been on its way back when the second call came


def test_calls_are_made_in_their_order():
    pool = WorkerPool(1)
    seen = []
    calls = [pool.apply_async(seen.append, (number,)) for number in range(50)]
    for call in calls:
        call.get(LONG)
    pool.close()
    assert seen == list(range(50))


def test_an_error_does_not_end_a_thread():
    pool = WorkerPool(1)
    with pytest.raises(KeyError):
        pool.apply_async(fail).get(LONG)
    assert pool.apply_async(len, ("abc",)).get(LONG) == 3
    pool.close()


@pytest.mark.skipif(six.PY2, reason="Python 2.7 keeps the last exception of a thread")
def test_an_error_goes_with_the_last_that_holds_it(pool):
    class LostError(Exception):
        pass

    def lose():
        raise LostError()

    def ask():
        try:
            pool.apply_async(lose).get(LONG)
        except LostError as error:
            return weakref.ref(error)

    gc.collect()
    gc.disable()
    try:
        error = ask()
        pool.close()  # a thread that is about to let go of the call
        assert error() is None
    finally:
        gc.enable()


def test_close_lets_the_calls_come_to_their_end():
    pool = WorkerPool(1)
    before = workers()
    held = Held()
    calls = [pool.apply_async(held, (number,)) for number in range(3)]
    assert held.begun.wait(LONG)
    held.go_on.set()
    pool.close()
    assert [call.ready() for call in calls] == [True] * 3
    assert [call.get() for call in calls] == [0, 1, 2]
    assert workers() == before


def test_a_closed_pool_can_be_used_again():
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(LONG)
    pool.close()
    assert pool.apply_async(len, ("ab",)).get(LONG) == 2
    pool.close()
    pool.close()


def test_a_call_may_close_the_pool_that_it_runs_in():
    pool = WorkerPool(1)
    pool.apply_async(pool.close).get(LONG)


def test_a_pool_that_is_dropped_ends_its_threads():
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(LONG)
    threads = [thread for thread in threading.enumerate() if thread.name == "metal_python"]
    del pool
    gc.collect()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def test_threads_do_not_keep_the_interpreter_from_exiting(pool):
    pool.apply_async(len, ("",)).get(LONG)
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "metal_python")


def test_a_pool_that_was_never_whole_can_be_dropped():
    WorkerPool.__new__(WorkerPool).__del__()


def test_a_forked_process_starts_threads_of_its_own(monkeypatch):
    pool = WorkerPool(1)
    pool.apply_async(len, ("",)).get(LONG)
    parent_lock = pool._lock
    threads = [thread for thread in threading.enumerate() if thread.name == "metal_python"]
    queue = pool._queue
    parent_lock.acquire()  # as a fork may find it
    monkeypatch.setattr("metal_python.worker_pool.os", AnotherProcess)
    assert pool.apply_async(len, ("ab",)).get(LONG) == 2
    pool.close()
    monkeypatch.undo()
    queue.close()
    for thread in threads:
        thread.join(LONG)


def test_a_pool_dropped_in_a_forked_process_leaves_the_parent_s_queue_alone(monkeypatch):
    pool = WorkerPool(1)
    held = Held()
    call = pool.apply_async(held, (5,))
    queue = pool._queue
    assert held.begun.wait(LONG)
    monkeypatch.setattr("metal_python.worker_pool.os", AnotherProcess)
    del pool
    gc.collect()
    monkeypatch.undo()
    later = PendingCall(len, ("ab",), {})
    queue.put(later)
    held.go_on.set()
    assert (call.get(LONG), later.get(LONG)) == (5, 2)
    queue.close()


def test_a_call_that_comes_while_the_pool_is_closed_is_made_by_the_next_threads():
    pool = WorkerPool(1)
    closed = pool._queue
    pool.close()

    class Late(WorkerPool):
        """Sees the closed queue the first time that it looks."""

        seen = [closed]

        @property
        def _queue(self):
            return self.seen.pop() if self.seen else self.current

        @_queue.setter
        def _queue(self, queue):
            self.current = queue

    pool.__class__ = Late
    pool.current = pool.__dict__.pop("_queue")
    assert pool.apply_async(len, ("ab",)).get(LONG) == 2
    pool.close()


class NoThread(object):
    """Takes the place of a thread where the system gives no more."""

    daemon = False

    def __init__(self, **options):
        pass

    def start(self):
        raise RuntimeError("can't start new thread")


def test_without_a_thread_there_is_no_call(monkeypatch):
    pool = WorkerPool(1)
    monkeypatch.setattr(threading, "Thread", NoThread)
    with pytest.raises(RuntimeError):
        pool.apply_async(len, ("ab",))
    monkeypatch.undo()
    assert pool.apply_async(len, ("abc",)).get(LONG) == 3
    pool.close()


def test_where_there_are_no_more_threads_those_that_there_are_make_the_call(monkeypatch):
    pool = WorkerPool(2)
    held = Held()
    first = pool.apply_async(held, (1,))
    assert held.begun.wait(LONG)
    monkeypatch.setattr(threading, "Thread", NoThread)
    second = pool.apply_async(len, ("ab",))
    held.go_on.set()
    assert (first.get(LONG), second.get(LONG)) == (1, 2)
    monkeypatch.undo()
    pool.close()


def test_a_call_that_was_handed_in_just_before_the_pool_was_closed_is_made():
    pool = WorkerPool(1)
    queue, call = pool._queue, PendingCall(len, ("ab",), {})
    assert queue.put(call)
    pool.close()
    pool._start_thread(queue, call)
    assert call.get(LONG) == 2
    assert pool._threads == []
