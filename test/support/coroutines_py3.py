"""What test_asyncio.py awaits; a file of its own, since Python 2.7 cannot read it."""

import ast
import asyncio
import types

import pytest

import metal_python


def run(coroutine):
    """Run a coroutine in a new event loop to its end; what goes wrong in the loop behind its back fails the test."""
    loop = asyncio.new_event_loop()
    problems = []
    loop.set_exception_handler(lambda _, problem: problems.append(problem))
    try:
        result = loop.run_until_complete(coroutine)
        loop.run_until_complete(asyncio.sleep(0.01))  # what was called last gets its turn
    finally:
        loop.close()
    assert problems == []
    return result


def run_cell(source, names):
    """Run source with ``await`` at its top as a notebook does: in a loop that runs already."""

    async def cell():
        code = compile(source, "<cell>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        await types.FunctionType(code, names)()

    run(cell())


async def await_one(call):
    return await call


async def gather_two(first, second):
    return await asyncio.gather(first, second)


async def gather_repeated(call, count):
    return await asyncio.gather(*[call() for _ in range(count)])


async def gather_outcomes(*calls):
    """The results of the calls, with an error where one failed."""
    return await asyncio.gather(*calls, return_exceptions=True)


async def await_with_timeout(call, seconds):
    return await asyncio.wait_for(call, seconds)


async def start_awaiting(call):
    """A coroutine that awaits a call, and has begun to."""
    waiting = await_one(call)
    waiting.send(None)
    return waiting


async def await_while_calling(call, function):
    """Await a call, and call a function once it is being awaited."""
    waiting = asyncio.ensure_future(call)
    await asyncio.sleep(0)
    function()
    return await waiting


async def await_and_cancel(call, has_come_far_enough):
    """Await a call, and cancel that as soon as a function says so."""
    waiting = asyncio.ensure_future(call)
    await asyncio.sleep(0)
    while not has_come_far_enough():
        await asyncio.sleep(0.01)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def fastapi_responses(api, paths):
    """``(status, JSON)`` for each path, all asked at once, of a FastAPI application that awaits metal-api."""
    fastapi = pytest.importorskip("fastapi")
    httpx = pytest.importorskip("httpx")
    application = fastapi.FastAPI()

    @application.get("/images/{id}")
    async def image(id: str):
        found = await api.find_image(id, async_req=True)
        return found.to_dict()

    @application.exception_handler(metal_python.ApiStatusError)
    async def refuse(request, error):
        return fastapi.responses.JSONResponse({"problem": error.message}, error.status)

    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url="http://application.example") as browser:
        answers = await asyncio.gather(*[browser.get(path) for path in paths])
    return [(answer.status_code, answer.json()) for answer in answers]


async def await_in_task(call):
    return await asyncio.ensure_future(call)


def create_task_error(call):
    """Return the error of asyncio.create_task for something that is no coroutine."""

    async def create():
        with pytest.raises(TypeError) as caught:
            asyncio.create_task(call)
        return str(caught.value)

    return run(create())


def run_in_trio(function):
    """Run a function of trio, which gets trio itself, and return its result."""
    trio = pytest.importorskip("trio")
    return trio.run(function, trio)


def await_error_in_trio(call):
    """Return the error of awaiting a call under trio."""

    async def wait(trio):
        with pytest.raises(RuntimeError) as caught:
            await call
        return str(caught.value)

    return run_in_trio(wait)


def result_in_trio(call):
    """Return the result of a call under trio, as the error for ``await`` says to get it."""

    async def wait(trio):
        return await trio.to_thread.run_sync(call.get)

    return run_in_trio(wait)
