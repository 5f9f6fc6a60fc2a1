"""Thread pool and future-like results of ``async_req=True`` calls."""

from __future__ import absolute_import

import collections
import functools
import os
import sys
import threading

import six

from metal_python.exceptions import ApiException

# Seconds that get() and close() wait by default; None is no limit. On Python 2.7 Ctrl-C interrupts only a wait with a
# timeout, which polls every 0.05 s.
MAX_WAIT = 10.0**9 if six.PY2 else None
NO_EVENT_LOOP = (
    "a call can only be awaited in a running asyncio event loop; with trio use "
    "'await trio.to_thread.run_sync(call.get)', with anyio 'await anyio.to_thread.run_sync(call.get)'"
)
PENDING, RUNNING, DONE, CANCELLED = "pending", "running", "done", "cancelled"
CANCELLED_BEFORE_START = "the call was cancelled before it was sent"
CANCELLED_IN_PROGRESS = "the call was cancelled in progress: the server may have carried it out"


if sys.version_info >= (3, 7):
    from contextvars import copy_context

    def _with_context(function):
        """Return a function that runs with the current context variables, which tracing needs."""
        return functools.partial(copy_context().run, function)

else:  # only older Pythons

    def _with_context(function):
        """Return the function unchanged: these Pythons have no context variables."""
        return function


class PendingCall(object):
    """Future-like result of an ``async_req=True`` call.

    Get the result with :meth:`get`, or in asyncio with ``await``, ``asyncio.gather`` or ``asyncio.wait_for``.
    ``asyncio.ensure_future`` accepts it; ``asyncio.create_task`` accepts coroutines only.
    """

    __slots__ = ("_call", "_state", "_value", "_error", "_changed", "_callbacks")

    def __init__(self, function, args, options):
        self._call = (function, args, options)
        self._state = PENDING
        self._value = None
        self._error = None
        self._changed = threading.Condition(threading.Lock())
        self._callbacks = []

    def get(self, timeout=None):
        """Wait for the call and return its result, or raise its exception.

        :param float timeout: maximum wait in seconds; None waits until the call is done
        :raises multiprocessing.TimeoutError: the call is not done
        """
        self.wait(timeout)
        if not self.ready():
            from multiprocessing import TimeoutError

            raise TimeoutError("no result after %s seconds" % timeout)
        if self._error is not None:
            try:
                raise self._error
            finally:
                self = None  # as in run()
        return self._value

    def wait(self, timeout=None):
        """Wait until the call is done.

        :param float timeout: maximum wait in seconds; None waits until the call is done
        """
        with self._changed:
            if self._state in (PENDING, RUNNING):
                self._changed.wait(MAX_WAIT if timeout is None else timeout)

    def ready(self):
        """Return whether the call is done or cancelled."""
        return self._state in (DONE, CANCELLED)

    def successful(self):
        """Return whether the call is done without an exception.

        :raises ValueError: the call is not done
        """
        if not self.ready():
            raise ValueError("the call is not done")
        return self._error is None

    def cancel(self):
        """Cancel the call if it has not started; otherwise discard its result.

        A write in progress is not interrupted: check afterwards whether the server carried it out.

        :return: False if the call is already done or cancelled
        :rtype: bool
        """
        return self._finish(CANCELLED, None, None)

    def run(self):
        """Run the call unless it is cancelled. Exceptions are stored for :meth:`get`."""
        with self._changed:
            if self._state != PENDING:
                return
            self._state = RUNNING
            function, args, options = self._call
        try:
            value = function(*args, **options)
        except BaseException as error:
            self._finish(DONE, None, error)
            self = None  # the exception references this frame: avoid a reference cycle
        else:
            self._finish(DONE, value, None)

    def _finish(self, state, value, error):
        """Store the result and return True; return False if the call is done or cancelled already."""
        with self._changed:
            if self.ready():
                return False
            if state == CANCELLED:
                error = ApiException(0, CANCELLED_IN_PROGRESS if self._state == RUNNING else CANCELLED_BEFORE_START)
            self._state, self._value, self._error = state, value, error
            self._call = None  # release the arguments and the client
            callbacks, self._callbacks = self._callbacks, []
            self._changed.notify_all()
        for callback in callbacks:
            callback(self)
        return True

    def _add_done_callback(self, callback):
        with self._changed:
            if not self.ready():
                self._callbacks.append(callback)
                return
        callback(self)

    def __class_getitem__(cls, kind):
        """Return the class: ``PendingCall[V1ImageResponse]`` is valid in annotations."""
        return cls

    def __await__(self):
        """Wait for the result in a coroutine, without blocking its event loop.

        Cancelling the wait, as ``asyncio.wait_for`` does after its timeout, cancels the call; see :meth:`cancel`.

        :raises RuntimeError: no asyncio event loop is running, as under trio
        """
        import asyncio

        loop = asyncio._get_running_loop()  # get_running_loop() is missing on Python 3.6
        if loop is None:
            raise RuntimeError(NO_EVENT_LOOP)
        future = loop.create_future()

        def set_result():
            if not future.done():
                if self._error is not None:
                    future.set_exception(self._error)
                else:
                    future.set_result(self._value)

        def on_call_done(call):
            try:
                loop.call_soon_threadsafe(set_result)
            except RuntimeError:  # the loop is closed
                pass

        def on_future_done(done_future):
            if done_future.cancelled():
                self.cancel()

        future.add_done_callback(on_future_done)
        self._add_done_callback(on_call_done)
        return future.__await__()


class WorkerPool(object):
    """Thread pool that starts daemon threads on demand.

    At interpreter exit, calls in progress are abandoned.

    :param int workers: maximum number of threads
    """

    def __init__(self, workers):
        self._workers = workers
        self._lock = threading.Lock()
        self._queue = _Queue()
        self._threads = []
        self._process = os.getpid()

    def apply_async(self, function, args=(), kwds=None):
        """Run a function in a worker thread, with the caller's context variables.

        :param function: callable
        :param tuple args: positional arguments
        :param dict kwds: keyword arguments
        :rtype: PendingCall
        """
        self._reset_after_fork()
        call = PendingCall(_with_context(function), args, kwds or {})
        queue = self._queue
        while not queue.put(call):  # another thread has closed the queue
            queue = self._queue
        if queue.needs_thread():
            self._start_thread(queue, call)
        return call

    def _reset_after_fork(self):
        if self._process != os.getpid():  # a fork copies no threads, but maybe a held lock
            self.__init__(self._workers)

    def _start_thread(self, queue, call):
        with self._lock:
            closed = queue is not self._queue
            if not closed and len(self._threads) >= self._workers:
                return
            thread = threading.Thread(target=_run_worker, args=(queue,), name="metal_python")
            thread.daemon = True
            try:
                thread.start()
            except RuntimeError:  # no more threads available
                if self._threads:
                    return  # the existing threads run the call
                call.cancel()
                raise
            if not closed:
                self._threads.append(thread)

    def close(self):
        """Wait for all submitted calls, then stop the threads."""
        self._reset_after_fork()
        with self._lock:
            threads, self._threads = self._threads, []
            queue, self._queue = self._queue, _Queue()
        queue.close()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(MAX_WAIT)

    def __del__(self):
        queue = getattr(self, "_queue", None)
        if queue is not None and self._process == os.getpid():
            queue.close()


class _Queue(object):
    """Queue of pending calls that counts idle threads, so that no unneeded thread is started."""

    def __init__(self):
        self._calls = collections.deque()
        self._changed = threading.Condition(threading.Lock())
        self._idle = 0
        self._closed = False

    def put(self, call):
        """Add a call and return True; return False if the queue is closed."""
        with self._changed:
            if not self._closed:
                self._calls.append(call)
                self._changed.notify()
            return not self._closed

    def needs_thread(self):
        """Return whether there are more pending calls than idle threads."""
        with self._changed:
            return self._idle < len(self._calls)

    def get(self):
        """Wait for the next call and return it; return None if the queue is closed and empty."""
        with self._changed:
            while not self._calls:
                if self._closed:
                    return None
                self._idle += 1
                try:
                    self._changed.wait()
                finally:
                    self._idle -= 1
            return self._calls.popleft()

    def close(self):
        """Stop the threads after the last call."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


def _run_worker(queue):
    """Run calls until the queue is closed and empty."""
    while True:
        call = queue.get()
        if call is None:
            return
        call.run()
        del call  # an idle thread keeps no result alive
