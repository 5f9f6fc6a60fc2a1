"""PendingCall.cancel before, during and after the call."""

import threading

import pytest
from support.blocking_call import TIMEOUT, BlockingCall

from metal_python.exceptions import ApiException
from metal_python.worker_pool import CANCELLED, PendingCall

pytest_plugins = ["support.thread_pool"]


def test_cancel_before_start_does_not_run_call():
    calls = []
    call = PendingCall(calls.append, (1,), {})
    assert call.cancel() is True
    call.run()
    assert calls == []
    assert call.ready() is True and call.successful() is False
    with pytest.raises(ApiException) as raised:
        call.get()
    assert (raised.value.status, raised.value.reason) == (0, "the call was cancelled before it was sent")


def test_cancel_while_starting_reports_call_in_progress():
    blocking = BlockingCall()

    class RacingCall(PendingCall):
        """Call that a thread starts between the call of cancel() and its effect."""

        __slots__ = ()

        def _finish(self, state, value, error):
            if state == CANCELLED:
                thread.start()
                assert blocking.started.wait(TIMEOUT)
            return super(RacingCall, self)._finish(state, value, error)

    call = RacingCall(blocking, (), {})
    thread = threading.Thread(target=call.run)
    try:
        assert call.cancel() is True
    finally:
        blocking.release.set()
    with pytest.raises(ApiException) as raised:
        call.get(TIMEOUT)
    assert "in progress" in raised.value.reason


def test_cancel_finished_call_returns_false():
    call = PendingCall(lambda: 5, (), {})
    call.run()
    assert call.cancel() is False
    assert call.get() == 5
    other = PendingCall(dict, (), {})
    assert (other.cancel(), other.cancel()) == (True, False)


def test_cancel_in_progress_drops_result(pool):
    blocking = BlockingCall()
    call = pool.apply_async(blocking, (5,))
    assert blocking.started.wait(TIMEOUT)
    assert call.cancel() is True
    blocking.release.set()
    with pytest.raises(ApiException) as raised:
        call.get(TIMEOUT)
    assert raised.value.reason == ("the call was cancelled in progress: the server may have carried it out")
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
