import time

from metal_python.clock import Clock


def test_now_is_the_system_s_wall_clock():
    before = time.time()
    assert before <= Clock().now() <= time.time()


def test_monotonic_never_goes_back():
    clock = Clock()
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_sleep_waits_by_the_system(monkeypatch):
    waits = []
    monkeypatch.setattr(time, "sleep", waits.append)
    Clock().sleep(2.5)
    assert waits == [2.5]
