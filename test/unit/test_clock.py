"""Clock: system time, monotonic time and sleep."""

import time

from metal_python.clock import Clock


def test_clock_now_is_system_time():
    before = time.time()
    assert before <= Clock().now() <= time.time()


def test_clock_monotonic_does_not_go_backwards():
    clock = Clock()
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_clock_sleep_calls_time_sleep(monkeypatch):
    delays = []
    monkeypatch.setattr(time, "sleep", delays.append)
    Clock().sleep(2.5)
    assert delays == [2.5]
