# -*- coding: utf-8 -*-
"""Scripted responses of the embedded server, without a socket."""

import json

import pytest

from metal_python.testing.scripted import ScriptedResponses


@pytest.fixture
def scripted():
    return ScriptedResponses()


def add(scripted, operation, body=None, status=None, times=None, validate=True, **parameters):
    scripted.add(operation, body, status, times, validate, parameters)


def take_id(scripted, operation, **parameters):
    """Return the id in the body of the scripted response, or None without a scripted response."""
    response = scripted.take(operation, parameters)
    return response and json.loads(response.body.decode("utf-8"))["id"]


def error_message(scripted, *arguments, **options):
    with pytest.raises(ValueError) as caught:
        add(scripted, *arguments, **options)
    return str(caught.value).replace("u'", "'")  # Python 2.7


def test_take_without_script_is_none(scripted):
    add(scripted, "find_machine", {"id": "a"})
    assert take_id(scripted, "find_network", id="a") is None


def test_take_script_is_used_for_all_requests(scripted):
    add(scripted, "findMachine", {"id": "a"})
    assert [take_id(scripted, "find_machine", id="x") for _ in range(3)] == ["a", "a", "a"]


def test_take_returns_newest_script(scripted):
    for name in ("a", "b", "c"):
        add(scripted, "find_machine", {"id": name})
    assert take_id(scripted, "find_machine", id="x") == "c"


def test_take_scripts_with_times_precede_others_in_order(scripted):
    add(scripted, "find_machine", {"id": "last"})
    add(scripted, "find_machine", {"id": "a"}, times=2)
    add(scripted, "find_machine", {"id": "b"}, times=1)
    assert [take_id(scripted, "find_machine", id="x") for _ in range(5)] == ["a", "a", "b", "last", "last"]


def test_take_script_with_times_is_exhausted(scripted):
    add(scripted, "find_machine", {"id": "a"}, times=1)
    assert [take_id(scripted, "find_machine", id="x") for _ in range(2)] == ["a", None]


def test_take_path_parameters_must_match(scripted):
    add(scripted, "find_machine", {"id": "a"}, id="1")
    add(scripted, "find_machine", {"id": "b"}, id=2)
    assert [take_id(scripted, "find_machine", id=id_) for id_ in (u"1", u"2", u"3")] == ["a", "b", None]


def test_take_script_with_path_parameters_precedes_others(scripted):
    add(scripted, "find_machine", {"id": "one"}, id=u"ü")
    add(scripted, "find_machine", {"id": "all"}, times=1)
    assert [take_id(scripted, "find_machine", id=id_) for id_ in (u"ü", u"2", u"2")] == ["one", "all", None]


def test_clear_removes_scripts(scripted):
    add(scripted, "find_machine", {"id": "a"})
    scripted.clear()
    assert take_id(scripted, "find_machine", id="x") is None


def test_add_body_is_copied(scripted):
    body = {"id": "a"}
    add(scripted, "find_machine", body)
    body["id"] = "changed"
    assert take_id(scripted, "find_machine", id="x") == "a"


@pytest.mark.parametrize(
    "operation, options, status",
    [
        ("find_machine", {}, 200),
        ("create_project", {}, 201),
        ("register_switch", {}, 200),
        ("register_switch", {"status": 201}, 201),
        ("find_machine", {"status": 202}, 202),
    ],
)
def test_add_default_status_is_read_from_contract(scripted, operation, options, status):
    add(scripted, operation, **options)
    response = scripted.take(operation, {})
    assert response.status == status
    assert response.headers == [("Content-Type", "application/json")]


def test_add_operation_without_content_has_no_body(scripted):
    add(scripted, "upload_firmware", kind="bios")
    parameters = {"kind": "bios", "vendor": "v", "board": "b", "revision": "1"}
    assert scripted.take("upload_firmware", parameters) == (200, [], b"")


@pytest.mark.parametrize(
    "body, text",
    [
        (None, u'"{\\"statuscode\\":422,\\"message\\":\\"Unprocessable Entity\\"}"'),
        ("none left", u'"{\\"statuscode\\":422,\\"message\\":\\"none left\\"}"'),
        (u"kein Gerät", u'"{\\"statuscode\\":422,\\"message\\":\\"kein Gerät\\"}"'),
    ],
)
def test_add_error_uses_metal_api_format(scripted, body, text):
    add(scripted, "allocate_machine", body, status=422)
    assert scripted.take("allocate_machine", {}).body.decode("utf-8") == text


def test_add_error_dict_is_completed_and_uses_metal_api_format(scripted):
    add(scripted, "allocate_machine", {"message": "m"}, status=409)
    text = json.loads(scripted.take("allocate_machine", {}).body.decode("utf-8"))
    assert json.loads(text) == {"message": "m", "statuscode": 0}


def test_add_body_uses_json_format_of_metal_api(scripted):
    add(scripted, "list_networks", [{"id": u"größe <&>", "prefixes": ["a"], "labels": {}}], validate=False)
    text = scripted.take("list_networks", {}).body.decode("utf-8")
    assert u'"größe \\u003c\\u0026\\u003e"' in text
    assert u'\n  "prefixes": [\n   "a"\n  ]' in text
    assert text.startswith(u"[\n {\n  ") and text.endswith(u"\n }\n]")


@pytest.mark.parametrize("status", [200, 500])
def test_add_without_validation_sends_body_unchanged(scripted, status):
    add(scripted, "find_machine", {"id": 5, "new": None}, status=status, validate=False)
    response = scripted.take("find_machine", {"id": "1"})
    assert json.loads(response.body.decode("utf-8")) == {"id": 5, "new": None}


def test_add_without_validation_sends_none_as_null(scripted):
    add(scripted, "list_projects", validate=False)
    assert scripted.take("list_projects", {}).body == b"null"


@pytest.mark.parametrize(
    "arguments, options, message",
    [
        (("find_machin",), {}, "unknown operation 'find_machin'; did you mean 'find_machine'?"),
        (("qqq",), {}, "unknown operation 'qqq'"),
        (("find_machine",), {"uuid": "1"}, "find_machine has no path parameter 'uuid' (its path parameters: id)"),
        (("list_machines",), {"id": "1"}, "list_machines has no path parameter 'id' (its path parameters: none)"),
        (("find_machine",), {"times": 0}, "times must be at least 1 or None, not 0"),
        (("find_machine",), {"status": 42}, "status must be a status code from 200 to 599, not 42"),
        (
            ("find_machine", {"nam": 1}),
            {},
            "find_machine: the body: V1MachineResponse has no field 'nam'; did you mean 'name'?",
        ),
        (("list_machines", [{"id": 5}]), {}, "list_machines: the body[0].id must be a string, not 5"),
        (("upload_firmware", {}), {}, "upload_firmware: metal-api returns no body"),
        (
            ("find_machine", {"msg": "x"}),
            {"status": 500},
            "find_machine: the error: HttperrorsHTTPErrorResponse has no field 'msg'; did you mean 'message'?",
        ),
        (
            ("find_machine", [1]),
            {"status": 500},
            "find_machine: the error must be a HttperrorsHTTPErrorResponse or a dict, not [1]",
        ),
    ],
)
def test_add_invalid_argument_error_names_argument(scripted, arguments, options, message):
    assert error_message(scripted, *arguments, **options) == message
