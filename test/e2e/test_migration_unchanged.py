"""Unchanged behavior listed in docs/guides/migrating.md: the same Python lines with 0.45.0 and with this package."""

import pytest
from support.canned_server import json_response
from support.migrating_page import CREATE, DEBIAN, Section

pytest_plugins = ["support.package_comparison"]

SECTION = Section("Unchanged behavior")
shows = SECTION.shows


def test_each_row_of_section_has_a_test():
    assert SECTION.shown == SECTION.rows


@shows("imports")
def test_imports_of_0_45_0_work(run_same):
    assert run_same("""
from metal_python import ApiClient, Configuration, ImageApi, V1ImageResponse
from metal_python.api import ImageApi as same_api
from metal_python.api.image_api import ImageApi as another
from metal_python.api_client import ApiClient as same_client
from metal_python.configuration import Configuration as same_configuration
from metal_python.driver import Driver
from metal_python.models import V1ImageCreateRequest
from metal_python.models.v1_image_response import V1ImageResponse as same_model
from metal_python.rest import ApiException
from metal_python import MachineApi
from metal_python.api.machine_api import MachineApi as same_machines
from metal_python.models.v1_machine_response import V1MachineResponse
result = [ImageApi is same_api is another, MachineApi is same_machines]
result += [ApiClient is same_client, V1ImageResponse is same_model]
""") == [True, True, True, True]


def test_all_api_classes_and_models_exist(run_same):
    names = run_same("result = sorted(name for name in dir(metal_python) if name.endswith('Api') or name[:2] == 'V1')")
    assert len(names) == 18 + 147


@shows("calls")
def test_image_operations_accept_same_arguments(run_same):
    assert run_same("""
from metal_python import V1ImageCreateRequest, V1ImageFindRequest
new = api.create_image(V1ImageCreateRequest(id="debian-12.0.2", url="https://images.example.com/img", name="Debian"))
data, status, headers = api.find_image_with_http_info("debian-12.0.2")
result = [
    new.name, data.id, status, headers["Content-Type"],
    api.find_latest_image("debian-12", _request_timeout=(5, 5)).id,
    sorted(image.id for image in api.query_images_by_id("debian-12")),
    [image.usedby for image in api.list_images(show_usage=True) if image.usedby],
    [image.id for image in api.find_images(V1ImageFindRequest(name="Debian"), _return_http_data_only=True)],
    api.update_image({"id": "debian-12.0.2", "name": "Bookworm"}).name,
    api.delete_image(id="debian-12.0.2").id,
]
""")[-1] == "debian-12.0.2"


@shows("`to_dict()`")
def test_model_to_dict_is_equal(run_same):
    assert run_same("""
image = api.find_image("debian-12.0.1")
times = ("created", "changed", "expiration_date")
result = dict(image.to_dict(), **{name: image.to_dict()[name].utcoffset().total_seconds() for name in times})
result["equal"] = [image == api.find_image(image.id), image != api.find_image(image.id), image == image.to_dict()]
result["text"] = image.to_str().startswith("{'changed': datetime.datetime(")
""")["equal"] == [True, False, False]


@shows("`mock.patch`")
def test_patched_operation_compares_model_arguments_by_value(run_same):
    lines = """
from unittest import mock
from metal_python import V1MachineFindRequest
with mock.patch("metal_python.api.machine_api.MachineApi.find_machines") as find_machines:
    find_machines.return_value = ["m-1"]
    result = metal_python.MachineApi(client).find_machines(V1MachineFindRequest(allocation_project="p-1"))
    find_machines.assert_called_with(V1MachineFindRequest(allocation_project="p-1"))
"""
    assert run_same(lines) == ["m-1"]


@shows("a dict as the body")
def test_dict_body_is_sent_unchanged(run_scripted):
    lines = """
metal_python.MachineApi(client).allocate_machine({
    "projectid": "p-1", "partitionid": "fra-01", "sizeid": "c1", "imageid": "debian-12", "ssh_pub_keys": None,
    "networks": [{"networkid": "internet", "autoacquire": None}], "unknown": [1],
})
"""
    (_, old), (_, new) = run_scripted(lines, json_response({}))
    assert old[0].json() == new[0].json()
    assert new[0].json()["networks"] == [{"networkid": "internet", "autoacquire": None}]
    assert (new[0].json()["ssh_pub_keys"], new[0].json()["unknown"]) == (None, [1])


@shows("`swagger_types`, `attribute_map`")
def test_models_have_swagger_types_and_attribute_map(run_same):
    assert run_same("""
model = metal_python.V1AuditFindRequest
result = [model.swagger_types["_from"], model.attribute_map["_from"]]
""") == ["datetime", "from"]


@shows("`except ApiException`")
def test_api_exception_has_status_reason_body_and_headers(run_same):
    status, reason, body, kind, text = run_same("""
from metal_python.rest import ApiException
try:
    api.find_image("nope")
except ApiException as error:
    result = [error.status, error.reason, error.body, error.headers.get("content-type"), str(error)[:30]]
""")
    assert (status, reason, kind) == (404, "Not Found", "application/json")
    assert "NotFound" in body and text.startswith("(404)\nReason: Not Found\nHTTP")


@shows("`except ValueError`")
@pytest.mark.parametrize("call", ["find_image(None)", "create_image(None)"])
def test_missing_argument_raises_value_error(run_both, call):
    for outcome in run_both("api." + call):
        assert "ValueError" in outcome.raised


@shows("`except urllib3.exceptions.HTTPError`")
def test_unreachable_server_raises_urllib3_http_error(run_both):
    for outcome in run_both("configuration.host = 'http://127.0.0.1:1'\n" + CREATE):
        assert "HTTPError" in outcome.raised


@shows("`Driver(url, bearer, hmac_key)`")
def test_driver_authenticates_by_token_or_hmac(run_both, server):
    lines = """
from metal_python.driver import Driver
url = configuration.host
for driver in (Driver(url, "a-token", None), Driver(url, None, "a-key"), Driver(url, "", "a-key", "Metal-View")):
    metal_python.ImageApi(api_client=driver.client).list_images()
"""
    for outcome in run_both(lines):
        assert outcome.raised == []
        authorizations = [request.header("Authorization") for request in server.requests[1:]]
        assert [authorization.split()[0] for authorization in authorizations] == ["Bearer", "Metal-Admin", "Metal-View"]
    for outcome in run_both("import metal_python.driver; metal_python.driver.Driver('http://127.0.0.1', None, None)"):
        assert "RuntimeError" in outcome.raised


@shows("`async_req=True`")
def test_async_result_wait_and_get_work(run_same):
    lines = """
call = api.find_image("debian-12.0.1", async_req=True)
call.wait()
result = [call.ready(), call.successful(), call.get(5).id]
"""
    assert run_same(lines) == [True, True, DEBIAN]


@shows("`_preload_content=False`")
def test_preload_content_false_returns_urllib3_response(run_same):
    lines = """
import json, urllib3
response = api.find_image("debian-12.0.1", _preload_content=False)
result = [isinstance(response, urllib3.HTTPResponse), type(response.data).__name__, json.loads(response.data)["id"]]
"""
    assert run_same(lines) == [True, "bytes", DEBIAN]


@shows("`Configuration.set_default`")
def test_set_default_configuration_is_used_by_new_api(run_same):
    lines = """
metal_python.Configuration.set_default(configuration)
try:
    result = metal_python.ImageApi().find_image("debian-12.0.1").id
finally:
    metal_python.Configuration.set_default(None)
"""
    assert run_same(lines) == DEBIAN


# Behavior of metal-api that no client can change


def test_sequential_updates_overwrite_without_conflict(run_same):
    lines = """
mine = api.find_image("debian-12.0.1")
api.update_image({"id": mine.id, "description": "theirs"})
mine.description = "mine"
api.update_image(mine)
result = api.find_image(mine.id).description
"""
    assert run_same(lines) == "mine"


def test_concurrent_updates_raise_409(run_both):
    for outcome in run_both("api.update_image({'id': 'debian-12.0.1', 'name': 'Debian'})", conflict=True):
        assert outcome.text.startswith("(409)") and "please retry" in outcome.text


def test_update_with_empty_features_keeps_features(run_same):
    assert run_same("result = api.update_image({'id': 'debian-12.0.1', 'features': []}).features") == ["machine"]
