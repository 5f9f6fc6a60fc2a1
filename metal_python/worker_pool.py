"""Calls that run in the background: what ``async_req=True`` returns, and the threads behind it."""

from __future__ import absolute_import

import collections
import functools
import os
import sys
import threading

import six

from metal_python.exceptions import ApiException

# Seconds that get() and close() wait without a timeout; None is no limit. Ctrl-C interrupts a wait on Python 2.7 only
# if it has a timeout, and the result then comes up to 0.05 s late.
MAX_WAIT = 10.0**9 if six.PY2 else None
NO_EVENT_LOOP = (
    "a call can be awaited in a running asyncio event loop only; under trio write "
    "'await trio.to_thread.run_sync(call.get)', with anyio 'await anyio.to_thread.run_sync(call.get)'"
)
PENDING, RUNNING, DONE, CANCELLED = "pending", "running", "done", "cancelled"
CANCELLED_BEFORE_START = "the call was cancelled before it was sent"
CANCELLED_IN_PROGRESS = "the call was cancelled while it was under way: the server may have carried it out"


if sys.version_info >= (3, 7):
    from contextvars import copy_context

    def _with_context(function):
        """Return a function with the context variables of now: what belongs to a request, as tracing keeps it."""
        return functools.partial(copy_context().run, function)

else:  # only older Pythons come here

    def _with_context(function):
        """Return the function: there are no context variables."""
        return function


class PendingCall(object):
    """A call in the background, whose result is not there yet.

    Wait for it with :meth:`get`, or in a coroutine of asyncio with ``await``, ``asyncio.gather`` or
    ``asyncio.wait_for``; ``asyncio.ensure_future(call)`` makes a task of it, which ``asyncio.create_task`` does not.
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
        """Return the call's result, or raise its error.

        :param float timeout: seconds to wait at most; None waits as long as the call takes
        :raises multiprocessing.TimeoutError: the result is not there yet
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
        """Wait until the result is there.

        :param float timeout: seconds to wait at most
        """
        with self._changed:
            if self._state in (PENDING, RUNNING):
                self._changed.wait(MAX_WAIT if timeout is None else timeout)

    def ready(self):
        """Tell whether the call has ended, one way or the other."""
        return self._state in (DONE, CANCELLED)

    def successful(self):
        """Tell whether the call ended without an error.

        :raises ValueError: it has not ended
        """
        if not self.ready():
            raise ValueError("the call has not ended yet")
        return self._error is None

    def cancel(self):
        """Drop the call if it has not begun; discard its result if it is under way.

        A create, update or delete that is under way goes on: look afterwards whether it was carried out.

        :return: True, or False where the call had ended
        :rtype: bool
        """
        return self._finish(CANCELLED, None, None)

    def run(self):
        """Make the call, unless it has been cancelled. Nothing is raised: the error goes to who asks for the result."""
        with self._changed:
            if self._state != PENDING:
                return
            self._state = RUNNING
            function, args, options = self._call
        try:
            value = function(*args, **options)
        except BaseException as error:
            self._finish(DONE, None, error)
            self = None  # the error holds this frame: no cycle, or all of it would wait for the collector
        else:
            self._finish(DONE, value, None)

    def _finish(self, state, value, error):
        """Take the result, once; whoever comes later is told False."""
        with self._changed:
            if self.ready():
                return False
            if state == CANCELLED:
                error = ApiException(0, CANCELLED_IN_PROGRESS if self._state == RUNNING else CANCELLED_BEFORE_START)
            self._state, self._value, self._error = state, value, error
            self._call = None  # what was sent, and the client, are no longer needed
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
        """Return the class: ``PendingCall[V1ImageResponse]`` is for annotations, which say what the call returns."""
        return cls

    def __await__(self):
        """Wait for the result in a coroutine, without blocking its event loop.

        If the waiting is cancelled, as by ``asyncio.wait_for``, the call is cancelled too; see :meth:`cancel`.
        ``asyncio.ensure_future(call)``, ``asyncio.gather(call, ...)`` and ``asyncio.wait_for(call, seconds)`` accept a
        call; ``asyncio.create_task`` accepts coroutines only.

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
            except RuntimeError:  # the loop has been closed: nobody waits any more
                pass

        def on_future_done(done_future):
            if done_future.cancelled():
                self.cancel()

        future.add_done_callback(on_future_done)
        self._add_done_callback(on_call_done)
        return future.__await__()


class WorkerPool(object):
    """Threads that make calls, started as calls come in, up to a limit.

    They end with the pool, and never keep the interpreter from exiting: a call still under way then is abandoned.

    :param int workers: threads at most
    """

    def __init__(self, workers):
        self._workers = workers
        self._lock = threading.Lock()
        self._queue = _Queue()
        self._threads = []
        self._process = os.getpid()

    def apply_async(self, function, args=(), kwds=None):
        """Have a function called by one of the threads, with the caller's context variables.

        :param function: called with ``args`` and ``kwds``
        :rtype: PendingCall
        """
        self._reset_after_fork()
        call = PendingCall(_with_context(function), args, kwds or {})
        queue = self._queue
        while not queue.put(call):  # another thread has closed the pool in between
            queue = self._queue
        if queue.needs_thread():
            self._start_thread(queue, call)
        return call

    def _reset_after_fork(self):
        if self._process != os.getpid():  # a fork takes no threads along, and maybe a locked lock
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
            except RuntimeError:  # the system gives no more threads
                if self._threads:
                    return  # those that there are will make the call
                call.cancel()
                raise
            if not closed:
                self._threads.append(thread)

    def close(self):
        """Let the calls that were handed in come to their end, then end the threads."""
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
    """The calls that wait for a thread. Knows how many threads wait for a call, so that none is started in vain."""

    def __init__(self):
        self._calls = collections.deque()
        self._changed = threading.Condition(threading.Lock())
        self._idle = 0
        self._closed = False

    def put(self, call):
        """Add a call, and return True, unless the queue is closed."""
        with self._changed:
            if not self._closed:
                self._calls.append(call)
                self._changed.notify()
            return not self._closed

    def needs_thread(self):
        """Tell whether fewer threads wait than calls."""
        with self._changed:
            return self._idle < len(self._calls)

    def get(self):
        """Return the next call, or None when there will be none."""
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
        """Let the threads end once no call is left."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


def _run_worker(queue):
    """Make calls until there will be none: what each thread of a pool does."""
    while True:
        call = queue.get()
        if call is None:
            return
        call.run()
        del call  # while it waits, a thread keeps nobody's result alive
