"""PendingCall.cancel before, during and after the call."""

import threading

import pytest
from support.blocking_call import TIMEOUT, BlockingCall

from metal_python.exceptions import ApiException
from metal_python.worker_pool import CANCELLED, PendingCall

pytest_plugins = ["support.thread_pool"]


def test_cancel_before_start_does_not_run_call():
    counted = []
    call = PendingCall(counted.append, (1,), {})
    assert call.cancel() is True
    call.run()
    assert counted == []
    assert call.ready() is True and call.successful() is False
    with pytest.raises(ApiException) as raised:
        call.get()
    assert (raised.value.status, raised.value.reason) == (0, "the call was cancelled before it was sent")


def test_cancel_while_starting_reports_call_in_progress():
    held = BlockingCall()

    class Late(PendingCall):
        """A call that a thread begins after cancel() has been called, and before it takes effect."""

        __slots__ = ()

        def _finish(self, state, value, error):
            if state == CANCELLED:
                thread.start()
                assert held.started.wait(TIMEOUT)
            return super(Late, self)._finish(state, value, error)

    call = Late(held, (), {})
    thread = threading.Thread(target=call.run)
    try:
        assert call.cancel() is True
    finally:
        held.release.set()
    with pytest.raises(ApiException) as raised:
        call.get(TIMEOUT)
    assert "while it was under way" in raised.value.reason


def test_cancel_finished_call_returns_false():
    call = PendingCall(lambda: 5, (), {})
    call.run()
    assert call.cancel() is False
    assert call.get() == 5
    other = PendingCall(dict, (), {})
    assert (other.cancel(), other.cancel()) == (True, False)


def test_cancel_in_progress_drops_result(pool):
    held = BlockingCall()
    call = pool.apply_async(held, (5,))
    assert held.started.wait(TIMEOUT)
    assert call.cancel() is True
    held.release.set()
    with pytest.raises(ApiException) as raised:
        call.get(TIMEOUT)
    assert raised.value.reason == ("the call was cancelled while it was under way: the server may have carried it out")
    pool.close()
    with pytest.raises(ApiException):
        call.get()


def test_cancel_wakes_waiting_thread():
    call = PendingCall(dict, (), {})
    ended = []
    thread = threading.Thread(target=lambda: ended.append(call.wait(TIMEOUT)))
    thread.start()
    call.cancel()
    thread.join(TIMEOUT)
    assert ended == [None]
