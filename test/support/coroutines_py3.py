"""Coroutines of test_asyncio.py; a separate file because Python 2.7 cannot parse them."""

import ast
import asyncio
import types

import pytest

import metal_python


def run(coroutine):
    """Run a coroutine in a new event loop; errors that reach the loop's exception handler fail the test."""
    loop = asyncio.new_event_loop()
    errors = []
    loop.set_exception_handler(lambda _, context: errors.append(context))
    try:
        result = loop.run_until_complete(coroutine)
        loop.run_until_complete(asyncio.sleep(0.01))  # let pending callbacks run
    finally:
        loop.close()
    assert errors == []
    return result


def run_cell(source, names):
    """Run source with top-level ``await`` in a running loop, as a notebook does."""

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
    """Return the result or exception of each call."""
    return await asyncio.gather(*calls, return_exceptions=True)


async def await_with_timeout(call, seconds):
    return await asyncio.wait_for(call, seconds)


async def start_awaiting(call):
    """Return a started coroutine that awaits a call."""
    task = await_one(call)
    task.send(None)
    return task


async def await_while_calling(call, function):
    """Await a call, and call a function while it is awaited."""
    task = asyncio.ensure_future(call)
    await asyncio.sleep(0)
    function()
    return await task


async def await_and_cancel(call, is_ready_to_cancel):
    """Await a call, and cancel the await when a function returns true."""
    task = asyncio.ensure_future(call)
    await asyncio.sleep(0)
    while not is_ready_to_cancel():
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def fastapi_responses(api, paths):
    """Return (status code, JSON) of concurrent requests to a FastAPI application that awaits metal-api."""
    fastapi = pytest.importorskip("fastapi")
    httpx = pytest.importorskip("httpx")
    application = fastapi.FastAPI()

    @application.get("/images/{id}")
    async def image(id: str):
        found = await api.find_image(id, async_req=True)
        return found.to_dict()

    @application.exception_handler(metal_python.ApiStatusError)
    async def handle_error(request, error):
        return fastapi.responses.JSONResponse({"problem": error.message}, error.status)

    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url="http://application.example") as http_client:
        responses = await asyncio.gather(*[http_client.get(path) for path in paths])
    return [(response.status_code, response.json()) for response in responses]


async def await_in_task(call):
    return await asyncio.ensure_future(call)


def create_task_error(call):
    """Return the error of asyncio.create_task for an argument that is not a coroutine."""

    async def create():
        with pytest.raises(TypeError) as caught:
            asyncio.create_task(call)
        return str(caught.value)

    return run(create())


def run_in_trio(function):
    """Run an async function with the trio module as argument, and return its result."""
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
    """Return the result of a call under trio, in the way that the error of ``await`` documents."""

    async def wait(trio):
        return await trio.to_thread.run_sync(call.get)

    return run_in_trio(wait)
