"""New features listed in docs/guides/migrating.md: the same Python lines with 0.45.0 and with this package."""

from support.migrating_page import DEBIAN, Section

pytest_plugins = ["support.package_comparison"]

SECTION = Section("New features")
shows = SECTION.shows


def test_each_row_of_section_has_a_test():
    assert SECTION.shown == SECTION.rows


@shows("`except metal_python.NotFoundError`")
def test_status_404_raises_not_found_error(run_both):
    old, new = run_both("api.find_image('nope')")
    assert old.raised[0] == "ApiException"
    assert new.raised[:3] == ["NotFoundError", "ApiStatusError", "ApiException"]


@shows("`error.message`")
def test_error_has_message(run_both):
    lines = """
try:
    api.find_image("nope")
except Exception as error:
    result = getattr(error, "message", None)
"""
    old, new = run_both(lines)
    assert old.result is None
    assert new.result == 'NotFound no image with id "nope" found'


@shows("`Driver.from_env()`")
def test_driver_from_env_reads_environment(run_both):
    lines = """
import os
from metal_python.driver import Driver
os.environ.update(METALCTL_API_URL=configuration.host, METALCTL_HMAC="a-key")
result = Driver.from_env().config.host == configuration.host
"""
    old, new = run_both(lines)
    assert old.raised[0] == "AttributeError"
    assert new.result is True


@shows("`configuration.hmac_key`")
def test_configuration_hmac_key_signs_requests(run_both, server):
    errors = []
    for outcome in run_both("configuration.hmac_key = 'a-key'; api.list_images()"):
        errors.append(outcome.raised)
    assert errors == [[], []]
    assert server.requests[-1].header("Authorization").startswith("Metal-Admin ")


@shows("`configuration.timeout`, `configuration.retry`")
def test_configuration_has_timeout_and_retry(run_both):
    old, new = run_both("result = [hasattr(configuration, name) for name in ('timeout', 'retry')]")
    assert old.result == [False, False]
    assert new.result == [True, True]


@shows("`with ApiClient(configuration) as client`")
def test_client_is_context_manager(run_both):
    lines = """
with metal_python.ApiClient(configuration) as client:
    result = len(metal_python.ImageApi(client).list_images())
"""
    old, new = run_both(lines)
    assert old.raised[0] in ("AttributeError", "TypeError")
    assert new.result == 1


@shows("`await api.find_image(id, async_req=True)`")
def test_async_result_is_awaitable(run_both):
    lines = """
import asyncio
async def main():
    return (await api.find_image("debian-12.0.1", async_req=True)).id
result = asyncio.new_event_loop().run_until_complete(main())
"""
    old, new = run_both(lines)
    assert old.raised[0] == "TypeError"
    assert new.result == DEBIAN


@shows("`pickle.dumps(configuration)`")
def test_configuration_is_picklable(run_both):
    old, new = run_both("import pickle; result = pickle.loads(pickle.dumps(configuration)).host == configuration.host")
    assert old.raised[0] == "TypeError"
    assert new.result is True


@shows("`metal_python.testing`")
def test_embedded_server_is_importable(run_both):
    old, new = run_both("import metal_python.testing; result = metal_python.testing.MetalApiServer.__name__")
    assert "ImportError" in old.raised
    assert new.result == "MetalApiServer"


@shows("types")
def test_package_contains_type_stubs(run_both):
    lines = """
import os
folder = os.path.dirname(metal_python.__file__)
result = [os.path.exists(os.path.join(folder, name)) for name in ("py.typed", "__init__.pyi", "api_client.pyi")]
"""
    old, new = run_both(lines)
    assert old.result == [False, False, False]
    assert new.result == [True, True, True]
