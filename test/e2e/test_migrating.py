"""What docs/migrating.md says, each line of it: the same lines of Python on metal-python 0.45.0 and on this package."""

import os
import sys

import pytest
from support import old_package, pages

import metal_python
from metal_python.testing import ImageServer

PAGE = pages.read("docs/migrating.md")
SECTIONS = pages.sections(PAGE, 2)
TITLES = ("What stays", "What is stricter", "What is different", "What is new")
ROWS = {row[0] for title in TITLES for row in pages.rows(SECTIONS[title])}
SHOWN = set()
DEBIAN = "debian-12.0.1"
CREATE = "api.create_image(metal_python.V1ImageCreateRequest(id='debian-12.0.2', url='https://images.example.com/img'))"


def shows(row):
    """Note which line of the page a test is about."""
    SHOWN.add(row)
    return lambda test: test


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    """Metal-python 0.45.0 and this package, each in a process that runs lines."""
    if sys.version_info < (3,):
        pytest.skip("metal-python 0.45.0 is compared on Python 3")
    runners = old_package.runners(os.environ.get("TOX_ENV_DIR") or str(tmp_path_factory.mktemp("old")))
    yield runners
    for runner in runners:
        runner.close()


@pytest.fixture(scope="module")
def server():
    with ImageServer() as running:
        yield running


@pytest.fixture
def both(processes, server):
    """A function that runs lines with each package on a server that holds DEBIAN, and returns the two outcomes."""

    def run(lines, **fault):
        outcomes = []
        for process in processes:
            server.clear()
            configuration = metal_python.Configuration()
            configuration.host = server.url
            with metal_python.ApiClient(configuration) as client:
                image = {"id": DEBIAN, "url": "https://images.example.com/img", "features": ["machine"]}
                metal_python.ImageApi(client).create_image(image)
            server.allocate("machine-1", DEBIAN)
            if fault:
                server.fail_next(**fault)
            outcomes.append(process.run(lines, server))
        return outcomes

    return run


@pytest.fixture
def same(both):
    """A function that runs lines with each package, sees that nothing is raised and the results are the same."""

    def run(lines, **fault):
        old, new = both(lines, **fault)
        assert (old.raised, old.text) == (new.raised, new.text) == ([], "")
        assert new.result == old.result
        return new.result

    return run


def refused_unsent(outcome):
    """Whether this package has refused to send something."""
    return outcome.raised[0] == "InvalidArgumentError" and outcome.requests == []


def test_each_line_of_the_page_is_shown_by_a_test():
    assert SHOWN == ROWS


# What stays


@shows("imports")
def test_what_is_imported_from_metal_python_can_be_imported_here(same):
    assert same("""
from metal_python import ApiClient, Configuration, ImageApi, V1ImageResponse
from metal_python.api import ImageApi as same_api
from metal_python.api.image_api import ImageApi as another
from metal_python.api_client import ApiClient as same_client
from metal_python.configuration import Configuration as same_configuration
from metal_python.driver import Driver
from metal_python.models import V1ImageCreateRequest
from metal_python.models.v1_image_response import V1ImageResponse as same_model
from metal_python.rest import ApiException
result = [ImageApi is same_api is another, ApiClient is same_client, V1ImageResponse is same_model]
""") == [True, True, True]


@shows("calls")
def test_every_operation_takes_what_it_took(same):
    assert same("""
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
def test_a_model_has_the_same_dictionary(same):
    assert same("""
image = api.find_image("debian-12.0.1")
times = ("created", "changed", "expiration_date")
result = dict(image.to_dict(), **{name: image.to_dict()[name].utcoffset().total_seconds() for name in times})
result["equal"] = [image == api.find_image(image.id), image != api.find_image(image.id), image == image.to_dict()]
result["text"] = image.to_str().startswith("{'changed': datetime.datetime(")
""")["equal"] == [True, False, False]


@shows("`except ApiException`")
def test_an_api_exception_carries_what_it_carried(same):
    status, reason, body, kind, text = same("""
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
def test_a_missing_argument_is_a_value_error(both, call):
    for outcome in both("api." + call):
        assert "ValueError" in outcome.raised


@shows("`except urllib3.exceptions.HTTPError`")
def test_a_server_that_cannot_be_reached_is_an_error_of_urllib3(both):
    for outcome in both("configuration.host = 'http://127.0.0.1:1'\n" + CREATE):
        assert "HTTPError" in outcome.raised


@shows("`Driver(url, bearer, hmac_key)`")
def test_a_driver_logs_in_by_token_or_by_hmac(both, server):
    lines = """
from metal_python.driver import Driver
url = configuration.host
for driver in (Driver(url, "a-token", None), Driver(url, None, "a-key"), Driver(url, "", "a-key", "Metal-View")):
    metal_python.ImageApi(api_client=driver.client).list_images()
"""
    for outcome in both(lines):
        assert outcome.raised == []
        logins = [request.header("Authorization") for request in server.requests[1:]]
        assert [login.split()[0] for login in logins] == ["Bearer", "Metal-Admin", "Metal-View"]
    for outcome in both("import metal_python.driver; metal_python.driver.Driver('http://127.0.0.1', None, None)"):
        assert "RuntimeError" in outcome.raised


@shows("`async_req=True`")
def test_a_call_in_the_background_is_waited_for_as_before(same):
    lines = """
call = api.find_image("debian-12.0.1", async_req=True)
call.wait()
result = [call.ready(), call.successful(), call.get(5).id]
"""
    assert same(lines) == [True, True, DEBIAN]


@shows("`_preload_content=False`")
def test_a_raw_answer_is_the_response_of_urllib3(same):
    lines = """
import json, urllib3
answer = api.find_image("debian-12.0.1", _preload_content=False)
result = [isinstance(answer, urllib3.HTTPResponse), type(answer.data).__name__, json.loads(answer.data)["id"]]
"""
    assert same(lines) == [True, "bytes", DEBIAN]


@shows("`Configuration.set_default`")
def test_a_default_configuration_is_what_an_api_takes(same):
    lines = """
metal_python.Configuration.set_default(configuration)
try:
    result = metal_python.ImageApi().find_image("debian-12.0.1").id
finally:
    metal_python.Configuration.set_default(None)
"""
    assert same(lines) == DEBIAN


# What is stricter


@shows('`find_image("")`')
def test_an_empty_id_asked_for_the_list(both):
    old, new = both("api.find_image('')")
    assert old.requests == [("GET", "/v1/image/")] and "expiration_date" in old.text
    assert refused_unsent(new)


@shows("an ID with a slash")
def test_an_id_with_a_slash_reached_another_operation(both):
    old, new = both("result = api.find_image('debian-12/latest').id")
    assert old.result == DEBIAN
    assert refused_unsent(new)


@shows("an ID that is no text")
def test_an_id_that_is_no_text_was_sent(both):
    old, new = both("api.find_image(5)")
    assert old.requests == [("GET", "/v1/image/5")]
    assert refused_unsent(new)


@shows("a body without `id` or `url`")
def test_a_body_without_a_required_field_was_left_to_the_server(both):
    old, new = both("api.create_image({'id': 'debian-12.0.2'})")
    assert old.requests == [("PUT", "/v1/image")] and "url should not be empty" in old.text
    assert refused_unsent(new) and "url" in new.text


@shows("a body that is no body")
def test_a_body_of_another_type_was_left_to_the_server(both):
    old, new = both("api.create_image('debian-12.0.2')")
    assert old.requests == [("PUT", "/v1/image")] and old.text.startswith("(400)")
    assert refused_unsent(new)


@shows("a datetime without an offset")
def test_a_datetime_without_an_offset_was_left_to_the_server(both):
    old, new = both(
        "import datetime; api.update_image({'id': 'debian-12.0.1', 'expirationDate': datetime.datetime(2030, 1, 1)})"
    )
    assert old.requests == [("POST", "/v1/image")] and "parsing time" in old.text
    assert refused_unsent(new) and "time zone" in new.text


@shows('`show_usage="yes"`')
def test_show_usage_that_is_no_bool_was_left_to_the_server(both):
    old, new = both("api.list_images(show_usage='yes')")
    assert old.requests == [("GET", "/v1/image?show-usage=yes")] and old.text.startswith("(400)")
    assert refused_unsent(new)


@shows("`_request_timeout=0.5`")
def test_a_float_time_limit_was_ignored(both):
    old, new = both("result = len(api.list_images(_request_timeout=0.5))", delay=2)
    assert old.result == 1
    assert new.raised[0] == "ApiTimeoutError"


@shows('`host = "api.example.com"`')
def test_a_host_without_a_scheme_was_taken_for_http(both):
    old, new = both("configuration.host = configuration.host.replace('http://', ''); result = len(api.list_images())")
    assert old.result == 1
    assert refused_unsent(new)


@shows("a header whose value is no text")
def test_a_header_that_is_no_text_was_sent(both):
    old, new = both("api.api_client.default_headers['X-Number'] = 5; result = len(api.list_images())")
    assert old.result == 1
    assert refused_unsent(new) and "X-Number" in new.text


@shows('`_request_timeout="5"`')
@pytest.mark.parametrize("limit, kind", [("'5'", "TypeError"), ("0.0", "ValueError"), ("-1.0", "ValueError")])
def test_a_time_limit_that_is_none_was_ignored(both, limit, kind):
    old, new = both("result = len(api.list_images(_request_timeout=%s))" % limit)
    assert old.result == 1
    assert new.raised[0] == kind and new.requests == []


@shows("no time limit")
def test_there_was_no_time_limit_by_default(both):
    lines = """
import urllib3.connectionpool
seen = []
send = urllib3.connectionpool.HTTPConnectionPool.urlopen
def noting(self, *args, **options):
    limits = options.get("timeout")
    seen.append([limits.connect_timeout, limits._read] if limits else None)
    return send(self, *args, **options)
urllib3.connectionpool.HTTPConnectionPool.urlopen = noting
try:
    api.list_images()
finally:
    urllib3.connectionpool.HTTPConnectionPool.urlopen = send
result = seen[-1]
"""
    old, new = both(lines)
    assert old.result is None
    assert new.result == [5, 60]


@shows("a create whose connection breaks")
def test_a_create_whose_connection_broke_was_sent_four_times(both):
    old, new = both(CREATE, count=4, close=True)
    assert old.requests == [("PUT", "/v1/image")] * 4
    assert new.requests == [("PUT", "/v1/image")]
    assert new.raised[0] == "ApiConnectionError"


@shows("a write and `Retry-After`")
def test_a_write_was_sent_again_when_the_server_named_a_time(both):
    old, new = both("api.delete_image('nope')", status=503, headers={"Retry-After": "1"})
    assert old.requests == [("DELETE", "/v1/image/nope")] * 2
    assert new.requests == [("DELETE", "/v1/image/nope")] and new.raised[0] == "ServerError"


@shows("a write and a redirect")
def test_a_write_followed_a_redirect(both):
    old, new = both(CREATE, status=307, headers={"Location": "/v1/image/"})
    assert old.requests == [("PUT", "/v1/image"), ("PUT", "/v1/image/")]
    assert new.requests == [("PUT", "/v1/image")] and new.raised[0] == "ApiStatusError"


@shows("an HTML page with status 200")
def test_an_html_page_was_taken_for_an_image_without_a_date(both):
    old, new = both("api.find_image('debian-12.0.1')", status=200, body=b"<html>Log in</html>")
    assert old.raised[0] == "ValueError" and "expiration_date" in old.text and "html" not in old.text
    assert new.raised[0] == "DecodeError" and "(200)" in new.text and "<html>Log in" in new.text


@shows("an empty answer to a list")
def test_an_empty_answer_was_taken_for_an_empty_list(both):
    old, new = both("result = api.list_images()", status=200, body=b"")
    assert old.result == []
    assert new.raised[0] == "DecodeError"


@shows('an answer with `"expirationDate": "10"`')
def test_a_number_was_taken_for_a_day_of_this_month(both):
    lines = "result = str(api.find_image('debian-12.0.1').expiration_date)"
    old, new = both(lines, status=200, body={"id": DEBIAN, "expirationDate": "10"})
    assert "-10 " in old.result
    assert new.raised[0] == "DecodeError" and "expirationDate" in new.text


@shows("`image.exipration_date = None`")
def test_an_attribute_that_is_no_field_could_be_set(both):
    old, new = both("api.find_image('debian-12.0.1').exipration_date = None")
    assert old.raised == []
    assert new.raised[0] == "AttributeError"


@shows("an answer without end")
def test_the_size_of_an_answer_had_no_bound(both):
    old, new = both("configuration.max_response_bytes = 100; result = len(api.list_images())")
    assert old.result == 1
    assert new.raised[0] == "DecodeError" and "max_response_bytes" in new.text


# What is different


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


# What is new


@shows("`except metal_python.NotFoundError`")
def test_a_status_had_no_class_of_its_own(both):
    old, new = both("api.find_image('nope')")
    assert old.raised[0] == "ApiException"
    assert new.raised[:3] == ["NotFoundError", "ApiStatusError", "ApiException"]


@shows("`error.message`")
def test_an_error_had_no_message_of_its_own(both):
    lines = """
try:
    api.find_image("nope")
except Exception as error:
    result = getattr(error, "message", None)
"""
    old, new = both(lines)
    assert old.result is None
    assert new.result == 'NotFound no image with id "nope" found'


@shows("`Driver.from_env()`")
def test_a_driver_did_not_read_the_environment(both):
    lines = """
import os
from metal_python.driver import Driver
os.environ.update(METALCTL_API_URL=configuration.host, METALCTL_HMAC="a-key")
result = Driver.from_env().config.host == configuration.host
"""
    old, new = both(lines)
    assert old.raised[0] == "AttributeError"
    assert new.result is True


@shows("`configuration.hmac_key`")
def test_a_configuration_did_not_sign(both, server):
    logins = []
    for outcome in both("configuration.hmac_key = 'a-key'; api.list_images()"):
        logins.append(outcome.raised)
    assert logins == [[], []]
    assert server.requests[-1].header("Authorization").startswith("Metal-Admin ")


@shows("`configuration.timeout`, `configuration.retry`")
def test_a_configuration_had_neither_time_limits_nor_retries(both):
    old, new = both("result = [hasattr(configuration, name) for name in ('timeout', 'retry')]")
    assert old.result == [False, False]
    assert new.result == [True, True]


@shows("`with ApiClient(configuration) as client`")
def test_a_client_was_no_context_manager(both):
    lines = """
with metal_python.ApiClient(configuration) as client:
    result = len(metal_python.ImageApi(client).list_images())
"""
    old, new = both(lines)
    assert old.raised[0] in ("AttributeError", "TypeError")
    assert new.result == 1


@shows("`await api.find_image(id, async_req=True)`")
def test_a_pending_call_could_not_be_awaited(both):
    lines = """
import asyncio
async def main():
    return (await api.find_image("debian-12.0.1", async_req=True)).id
result = asyncio.new_event_loop().run_until_complete(main())
"""
    old, new = both(lines)
    assert old.raised[0] == "TypeError"
    assert new.result == DEBIAN


@shows("`pickle.dumps(configuration)`")
def test_a_configuration_could_not_be_pickled(both):
    old, new = both("import pickle; result = pickle.loads(pickle.dumps(configuration)).host == configuration.host")
    assert old.raised[0] == "TypeError"
    assert new.result is True


@shows("`metal_python.testing`")
def test_there_was_no_server_to_test_against(both):
    old, new = both("import metal_python.testing; result = metal_python.testing.ImageServer.__name__")
    assert "ImportError" in old.raised
    assert new.result == "ImageServer"


@shows("types")
def test_there_were_no_stubs(both):
    lines = """
import os
folder = os.path.dirname(metal_python.__file__)
result = [os.path.exists(os.path.join(folder, name)) for name in ("py.typed", "__init__.pyi", "api_client.pyi")]
"""
    old, new = both(lines)
    assert old.result == [False, False, False]
    assert new.result == [True, True, True]


# What the page says outside of its tables


def test_other_apis_than_that_of_images_are_not_here(both):
    old, new = both(
        "result = sorted(name for name in dir(metal_python) if name.endswith('Api') and name != 'ImageApi')"
    )
    assert len(old.result) == 17 and "MachineApi" in old.result
    assert new.result == []


def test_a_slow_read_modify_write_overwrites_silently(same):
    lines = """
mine = api.find_image("debian-12.0.1")
api.update_image({"id": mine.id, "description": "theirs"})
mine.description = "mine"
api.update_image(mine)
result = api.find_image(mine.id).description
"""
    assert same(lines) == "mine"


def test_updates_that_overlap_are_a_409(both):
    for outcome in both("api.update_image({'id': 'debian-12.0.1', 'name': 'Debian'})", conflict=True):
        assert outcome.text.startswith("(409)") and "please retry" in outcome.text


def test_an_empty_list_of_features_clears_nothing(same):
    assert same("result = api.update_image({'id': 'debian-12.0.1', 'features': []}).features") == ["machine"]
