"""What docs/guides/migrating.md says that is different: the same lines of Python on both packages."""

import pytest
from support.migrating_page import CREATE, Section

import metal_python

pytest_plugins = ["support.both_packages"]

SECTION = Section("What is different")
shows = SECTION.shows


def test_each_line_of_the_section_is_shown_by_a_test():
    assert SECTION.shown == SECTION.rows


@shows("`except MaxRetryError`")
def test_a_server_that_cannot_be_reached_was_a_max_retry_error(both):
    old, new = both("configuration.host = 'http://127.0.0.1:1'\n" + CREATE)
    assert old.raised[0] == "MaxRetryError"
    assert new.raised[:2] == ["ApiConnectionError", "ApiException"] and "MaxRetryError" not in new.raised


@shows("`_request_timeout=1`")
def test_a_whole_number_was_a_limit_for_each_attempt(both):
    old, new = both("result = len(api.list_images(_request_timeout=1))", delay=2)
    assert (old.result, old.requests) == (1, [("GET", "/v1/image")] * 2)
    assert new.raised[0] == "ApiTimeoutError" and new.requests == [("GET", "/v1/image")]


@shows("`http_proxy` in the environment")
def test_a_proxy_of_the_environment_was_ignored(both):
    lines = """
import os
os.environ["http_proxy"] = configuration.host
no_proxy = {name: os.environ.pop(name) for name in ("no_proxy", "NO_PROXY") if name in os.environ}
configuration.host = "http://127.0.0.1:1"
try:
    result = len(api.list_images())
finally:
    del os.environ["http_proxy"]
    os.environ.update(no_proxy)
"""
    old, new = both(lines)
    assert old.requests == [] and old.raised[0] == "MaxRetryError"
    assert new.requests == [("GET", "http://127.0.0.1:1/v1/image")] and new.result == 1


@shows("a read after 502, 503, 504 or 429")
@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_read_was_not_tried_again_after_a_busy_proxy(both, status):
    old, new = both("result = len(api.list_images())", status=status)
    assert old.requests == [("GET", "/v1/image")] and old.text.startswith("(%d)" % status)
    assert new.requests == [("GET", "/v1/image")] * 2 and new.result == 1


@shows("`V1ImageCreateRequest()`")
def test_a_model_had_to_be_complete_when_it_was_made(both):
    lines = """
body = metal_python.V1ImageCreateRequest()
body.id, body.url = "debian-12.0.2", "https://images.example.com/img"
result = api.create_image(body).id
"""
    old, new = both(lines)
    assert old.raised[0] == "ValueError"
    assert new.result == "debian-12.0.2"


@shows("an update without `expiration_date`")
def test_an_update_needed_a_date(both):
    old, new = both(
        "result = api.update_image(metal_python.V1ImageUpdateRequest(id='debian-12.0.1', name='Debian')).name"
    )
    assert old.raised[0] == "ValueError" and "expiration_date" in old.text
    assert new.result == "Debian"


@shows("`debug = True`")
def test_debug_was_for_the_whole_process(both):
    lines = """
import http.client
configuration.debug = True
result = http.client.HTTPConnection.debuglevel
configuration.debug = False
"""
    old, new = both(lines)
    assert (old.result, new.result) == (1, 0)


@shows("a second `Configuration()`")
def test_each_configuration_added_a_handler(both):
    lines = """
import logging
before = len(logging.getLogger("metal_python").handlers)
metal_python.Configuration()
result = len(logging.getLogger("metal_python").handlers) - before
"""
    old, new = both(lines)
    assert (old.result, new.result) == (1, 0)


@shows("`client.last_response`")
def test_a_client_kept_its_last_answer(both):
    old, new = both("api.list_images(); result = api.api_client.last_response.status")
    assert old.result == 200
    assert new.raised[0] == "AttributeError"


@shows("`type(api.list_images())`")
def test_a_list_is_a_kind_of_list_now(both):
    old, new = both(
        "found = api.list_images(); result = [type(found).__name__, isinstance(found, list), found == list(found)]"
    )
    assert old.result == ["list", True, True]
    assert new.result == ["ImageList", True, True]


@shows("`client.user_agent`")
def test_a_client_called_itself_swagger_codegen(both, server):
    names = []
    for outcome in both(
        "configuration.user_agent_suffix = 'my-service/1.2'; result = api.api_client.user_agent; api.list_images()"
    ):
        names.append(outcome.result)
    assert names[0] == "Swagger-Codegen/v0.45.0/python"
    assert names[1].startswith("metal-python/%s (python/" % metal_python.__version__)
    assert server.requests[-1].header("User-Agent") == names[1] + " my-service/1.2"


@shows("`connection_pool_maxsize`")
def test_more_connections_are_kept(both):
    old, new = both("result = configuration.connection_pool_maxsize")
    assert (old.result, new.result) == (10, 32)


# What is not here


def test_other_apis_than_that_of_images_are_not_here(both):
    old, new = both(
        "result = sorted(name for name in dir(metal_python) if name.endswith('Api') and name != 'ImageApi')"
    )
    assert len(old.result) == 17 and "MachineApi" in old.result
    assert new.result == []
