"""Changes listed in docs/guides/migrating.md: the same Python lines with 0.45.0 and with this package."""

import pytest
from support.canned_server import http_response, json_response
from support.migrating_page import CREATE, Section

import metal_python

pytest_plugins = ["support.package_comparison"]

SECTION = Section("Changed behavior")
shows = SECTION.shows

IPMI = {"address": "10.1.2.3:623", "user": "ADMIN", "password": "hunter2", "powersupplies": None, "powermetric": None}
IPMI.update(bmcversion="1.0", fru={}, interface="lanplus", mac="00:53:00:00:00:01", powerstate="ON")
IPMI.update(last_updated="2026-01-31T12:00:00.000Z")


def test_each_row_of_section_has_a_test():
    assert SECTION.shown == SECTION.rows


@shows("`except MaxRetryError`")
def test_unreachable_server_raises_api_connection_error(run_both):
    old, new = run_both("configuration.host = 'http://127.0.0.1:1'\n" + CREATE)
    assert old.raised[0] == "MaxRetryError"
    assert new.raised[:2] == ["ApiConnectionError", "ApiException"] and "MaxRetryError" not in new.raised


@shows("`_request_timeout=1`")
def test_int_timeout_limits_all_attempts(run_both):
    old, new = run_both("result = len(api.list_images(_request_timeout=1))", delay=2)
    assert (old.result, old.requests) == (1, [("GET", "/v1/image")] * 2)
    assert new.raised[0] == "ApiTimeoutError" and new.requests == [("GET", "/v1/image")]


@shows("`http_proxy` in the environment")
def test_http_proxy_variable_is_honored(run_both):
    lines = """
import os
os.environ["http_proxy"] = configuration.host
no_proxy = {name: os.environ.pop(name) for name in ("no_proxy", "NO_PROXY") if name in os.environ}
configuration.host = "http://metal-api.invalid"
try:
    result = len(api.list_images())
finally:
    del os.environ["http_proxy"]
    os.environ.update(no_proxy)
"""
    old, new = run_both(lines)
    assert old.requests == [] and old.raised[0] == "MaxRetryError"
    assert new.requests == [("GET", "http://metal-api.invalid/v1/image")] and new.result == 1


@shows("a read after 502, 503, 504 or 429")
@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_read_after_gateway_error_is_retried(run_both, status):
    old, new = run_both("result = len(api.list_images())", status=status)
    assert old.requests == [("GET", "/v1/image")] and old.text.startswith("(%d)" % status)
    assert new.requests == [("GET", "/v1/image")] * 2 and new.result == 1


@shows("`V1ImageCreateRequest()`")
def test_model_constructor_without_required_fields_is_accepted(run_both):
    lines = """
body = metal_python.V1ImageCreateRequest()
body.id, body.url = "debian-12.0.2", "https://images.example.com/img"
result = api.create_image(body).id
"""
    old, new = run_both(lines)
    assert old.raised[0] == "ValueError"
    assert new.result == "debian-12.0.2"


@shows("an update without `expiration_date`")
def test_update_without_expiration_date_is_accepted(run_both):
    old, new = run_both(
        "result = api.update_image(metal_python.V1ImageUpdateRequest(id='debian-12.0.1', name='Debian')).name"
    )
    assert old.raised[0] == "ValueError" and "expiration_date" in old.text
    assert new.result == "Debian"


@shows("`debug = True`")
def test_debug_does_not_change_http_client_debuglevel(run_both):
    lines = """
import http.client
configuration.debug = True
result = http.client.HTTPConnection.debuglevel
configuration.debug = False
"""
    old, new = run_both(lines)
    assert (old.result, new.result) == (1, 0)


@shows("a second `Configuration()`")
def test_second_configuration_adds_no_log_handler(run_both):
    lines = """
import logging
before = len(logging.getLogger("metal_python").handlers)
metal_python.Configuration()
result = len(logging.getLogger("metal_python").handlers) - before
"""
    old, new = run_both(lines)
    assert (old.result, new.result) == (1, 0)


@shows("`client.last_response`")
def test_client_has_no_last_response(run_both):
    old, new = run_both("api.list_images(); result = api.api_client.last_response.status")
    assert old.result == 200
    assert new.raised[0] == "AttributeError"


@shows("`type(api.list_images())`")
def test_list_operation_returns_list_subclass(run_both):
    old, new = run_both(
        "found = api.list_images(); result = [type(found).__name__, isinstance(found, list), found == list(found)]"
    )
    assert old.result == ["list", True, True]
    assert new.result == ["ModelList", True, True]


@shows("`client.user_agent`")
def test_user_agent_names_metal_python(run_both, server):
    names = []
    for outcome in run_both(
        "configuration.user_agent_suffix = 'my-service/1.2'; result = api.api_client.user_agent; api.list_images()"
    ):
        names.append(outcome.result)
    assert names[0] == "Swagger-Codegen/v0.45.0/python"
    assert names[1].startswith("metal-python/%s (python/" % metal_python.__version__)
    assert server.requests[-1].header("User-Agent") == names[1] + " my-service/1.2"


@shows("`connection_pool_maxsize`")
def test_connection_pool_maxsize_defaults_to_32(run_both):
    old, new = run_both("result = configuration.connection_pool_maxsize")
    assert (old.result, new.result) == (10, 32)


@shows("`V1MachineState(value=\"NEW\")`")
def test_unknown_enum_value_is_accepted(run_scripted):
    lines = "result = metal_python.V1MachineState(value='NEW', description='', metal_hammer_version='').value"
    (old, _), (new, _) = run_scripted(lines)
    assert old.raised[0] == "ValueError"
    assert new.result == "NEW"


@shows("`null` for a required field")
def test_null_for_required_field_is_none(run_scripted):
    machine = {"id": "m-1", "ipmi": IPMI, "bios": {"date": "", "vendor": "", "version": ""}, "tags": [], "state": None}
    machine.update(events=None, hardware=None, ledstate=None, liveliness="Alive")
    lines = "result = metal_python.MachineApi(client).find_ipmi_machine('m-1').ipmi.powersupplies is None"
    (old, _), (new, _) = run_scripted(lines, json_response(machine))
    assert old.raised[0] == "ValueError" and "must not be `None`" in old.text
    assert new.result is True


@shows("`null` for a whole list")
def test_null_for_list_response_is_empty_list(run_scripted):
    (old, _), (new, _) = run_scripted("result = metal_python.ProjectApi(client).list_projects()", json_response(None))
    assert (old.result, old.raised) == (None, [])
    assert new.result == []


@shows("`print(machine)`")
def test_secrets_are_masked_in_repr_and_str_only(run_scripted):
    lines = """
ipmi = metal_python.V1MachineIPMI(%s)
result = ["hunter2" in text for text in (repr(ipmi), str([ipmi]), ipmi.to_str(), ipmi.to_dict()["password"])]
""" % ", ".join("%s=%r" % (name, IPMI[name] or {}) for name in sorted(IPMI))
    (old, _), (new, _) = run_scripted(lines)
    assert old.result == [True, True, True, True]
    assert new.result == [False, False, True, True]


@shows("`get_machine_console_password(body)`")
def test_get_request_body_is_sent(run_scripted):
    lines = """
body = metal_python.V1MachineConsolePasswordRequest(id="m-1", reason="incident")
metal_python.MachineApi(client).get_machine_console_password(body)
"""
    (_, old), (_, new) = run_scripted(lines, json_response({"consolepassword": "hunter2"}))
    assert old[0].body == b""
    assert new[0].json() == {"id": "m-1", "reason": "incident"}
    assert new[0].header("Content-Type") == "application/json"


@shows("`delete_switch(id, force=True)`")
def test_query_boolean_is_lower_case(run_scripted):
    lines = "metal_python.SwitchApi(client).delete_switch('leaf-1', force=True)"
    (_, old), (_, new) = run_scripted(lines, json_response({}))
    assert [request.query for request in old + new] == ["force=True", "force=true"]


@shows("a DELETE")
def test_delete_request_has_no_body(run_scripted):
    (_, old), (_, new) = run_scripted("metal_python.MachineApi(client).free_machine('m-1')", json_response({}))
    assert [(old[0].body, old[0].header("Content-Type"))] == [(b"{}", "application/json")]
    assert [(new[0].body, new[0].header("Content-Type"))] == [(b"", None)]


@shows("`upload_firmware(file=...)`")
def test_upload_accepts_path_and_file_object(run_scripted, tmpdir):
    tmpdir.join("bios.bin").write_binary(b"firmware")
    response = http_response(headers=[("Content-Length", "0")])
    lines = """
import io
firmware = metal_python.FirmwareApi(client)
firmware.upload_firmware("bios", "supermicro", "X11", "3.3", file=%r)
firmware.upload_firmware("bios", "supermicro", "X11", "3.3", file=io.BytesIO(b"firmware"))
""" % str(tmpdir.join("bios.bin"))
    (old, sent), (new, streamed) = run_scripted(lines, response)
    assert old.raised[0] == "TypeError" and new.raised == []
    assert [b"firmware" in request.body for request in sent + streamed] == [True, True, True]
