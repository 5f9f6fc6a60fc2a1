"""Stricter checks listed in docs/guides/migrating.md: the same Python lines with 0.45.0 and with this package."""

import pytest
from support.canned_server import http_response
from support.migrating_page import CREATE, DEBIAN, Section

pytest_plugins = ["support.package_comparison"]

SECTION = Section("Stricter validation")
shows = SECTION.shows


def rejected_unsent(outcome):
    """Return whether the client rejected an argument without sending a request."""
    return outcome.raised[0] == "InvalidArgumentError" and outcome.requests == []


def test_each_row_of_section_has_a_test():
    assert SECTION.shown == SECTION.rows


@shows('`find_image("")`')
def test_empty_id_is_rejected(run_both):
    old, new = run_both("api.find_image('')")
    assert old.requests == [("GET", "/v1/image/")] and "expiration_date" in old.text
    assert rejected_unsent(new)


@shows("an ID with a slash")
def test_id_with_slash_is_rejected(run_both):
    old, new = run_both("result = api.find_image('debian-12/latest').id")
    assert old.result == DEBIAN
    assert rejected_unsent(new)


@shows("an ID that is not a string")
def test_int_id_is_rejected(run_both):
    old, new = run_both("api.find_image(5)")
    assert old.requests == [("GET", "/v1/image/5")]
    assert rejected_unsent(new)


@shows("a body without `id` or `url`")
def test_body_without_required_field_is_rejected(run_both):
    old, new = run_both("api.create_image({'id': 'debian-12.0.2'})")
    assert old.requests == [("PUT", "/v1/image")] and "url should not be empty" in old.text
    assert rejected_unsent(new) and "url" in new.text


@shows("a body of another type")
def test_string_body_is_rejected(run_both):
    old, new = run_both("api.create_image('debian-12.0.2')")
    assert old.requests == [("PUT", "/v1/image")] and old.text.startswith("(400)")
    assert rejected_unsent(new)


@shows("a datetime without an offset")
def test_naive_datetime_is_rejected(run_both):
    old, new = run_both(
        "import datetime; api.update_image({'id': 'debian-12.0.1', 'expirationDate': datetime.datetime(2030, 1, 1)})"
    )
    assert old.requests == [("POST", "/v1/image")] and "parsing time" in old.text
    assert rejected_unsent(new) and "time zone" in new.text


@shows('`show_usage="yes"`')
def test_non_bool_flag_is_rejected(run_both):
    old, new = run_both("api.list_images(show_usage='yes')")
    assert old.requests == [("GET", "/v1/image?show-usage=yes")] and old.text.startswith("(400)")
    assert rejected_unsent(new)


@shows("`upload_firmware` without `file`")
def test_upload_without_file_is_rejected(run_scripted):
    lines = "metal_python.FirmwareApi(client).upload_firmware('bios', 'supermicro', 'X11', '3.3')"
    (old, sent), (new, unsent) = run_scripted(lines, http_response(500, headers=[("Content-Length", "0")]))
    assert old.raised[0] == "ApiException" and len(sent) == 1
    assert new.raised[0] == "InvalidArgumentError" and unsent == []


@shows("`_request_timeout=0.5`")
def test_float_timeout_is_honored(run_both):
    old, new = run_both("result = len(api.list_images(_request_timeout=0.5))", delay=2)
    assert old.result == 1
    assert new.raised[0] == "ApiTimeoutError"


@shows('`host = "api.example.com"`')
def test_host_without_scheme_is_rejected(run_both):
    old, new = run_both(
        "configuration.host = configuration.host.replace('http://', ''); result = len(api.list_images())"
    )
    assert old.result == 1
    assert rejected_unsent(new)


@shows("a header value that is not a string")
def test_int_header_value_is_rejected(run_both):
    old, new = run_both("api.api_client.default_headers['X-Number'] = 5; result = len(api.list_images())")
    assert old.result == 1
    assert rejected_unsent(new) and "X-Number" in new.text


@shows('`_request_timeout="5"`')
@pytest.mark.parametrize("timeout, error", [("'5'", "TypeError"), ("0.0", "ValueError"), ("-1.0", "ValueError")])
def test_invalid_timeout_raises_type_or_value_error(run_both, timeout, error):
    old, new = run_both("result = len(api.list_images(_request_timeout=%s))" % timeout)
    assert old.result == 1
    assert new.raised[0] == error and new.requests == []


@shows("no timeout")
def test_default_timeout_is_5_and_60_seconds(run_both):
    lines = """
import urllib3.connectionpool
timeouts = []
send = urllib3.connectionpool.HTTPConnectionPool.urlopen
def record_timeout(self, *args, **options):
    timeout = options.get("timeout")
    timeouts.append([timeout.connect_timeout, timeout._read] if timeout else None)
    return send(self, *args, **options)
urllib3.connectionpool.HTTPConnectionPool.urlopen = record_timeout
try:
    api.list_images()
finally:
    urllib3.connectionpool.HTTPConnectionPool.urlopen = send
result = timeouts[-1]
"""
    old, new = run_both(lines)
    assert old.result is None
    assert new.result == [5, 60]


@shows("a create whose connection is lost")
def test_create_after_closed_connection_is_not_retried(run_both):
    old, new = run_both(CREATE, count=4, close=True)
    assert old.requests == [("PUT", "/v1/image")] * 4
    assert new.requests == [("PUT", "/v1/image")]
    assert new.raised[0] == "ApiConnectionError"


@shows("a write and `Retry-After`")
def test_write_after_retry_after_is_not_retried(run_both):
    old, new = run_both("api.delete_image('nope')", status=503, headers={"Retry-After": "1"})
    assert old.requests == [("DELETE", "/v1/image/nope")] * 2
    assert new.requests == [("DELETE", "/v1/image/nope")] and new.raised[0] == "ServerError"


@shows("a write and a redirect")
def test_write_does_not_follow_redirect(run_both):
    old, new = run_both(CREATE, status=307, headers={"Location": "/v1/image/"})
    assert old.requests == [("PUT", "/v1/image"), ("PUT", "/v1/image/")]
    assert new.requests == [("PUT", "/v1/image")] and new.raised[0] == "ApiStatusError"


@shows("an HTML page with status code 200")
def test_html_response_with_status_200_raises_decode_error(run_both):
    old, new = run_both("api.find_image('debian-12.0.1')", status=200, body=b"<html>Sign in</html>")
    assert old.raised[0] == "ValueError" and "expiration_date" in old.text and "html" not in old.text
    assert new.raised[0] == "DecodeError" and "(200)" in new.text and "<html>Sign in" in new.text


@shows("an empty response to a list")
def test_empty_response_for_list_raises_decode_error(run_both):
    old, new = run_both("result = api.list_images()", status=200, body=b"")
    assert old.result == []
    assert new.raised[0] == "DecodeError"


@shows('a response with `"expirationDate": "10"`')
def test_number_as_timestamp_raises_decode_error(run_both):
    lines = "result = str(api.find_image('debian-12.0.1').expiration_date)"
    old, new = run_both(lines, status=200, body={"id": DEBIAN, "expirationDate": "10"})
    assert "-10 " in old.result
    assert new.raised[0] == "DecodeError" and "expirationDate" in new.text


@shows("`image.exipration_date = None`")
def test_unknown_model_attribute_raises_attribute_error(run_both):
    old, new = run_both("api.find_image('debian-12.0.1').exipration_date = None")
    assert old.raised == []
    assert new.raised[0] == "AttributeError"


@shows("an endless response")
def test_response_above_max_response_bytes_raises_decode_error(run_both):
    old, new = run_both("configuration.max_response_bytes = 100; result = len(api.list_images())")
    assert old.result == 1
    assert new.raised[0] == "DecodeError" and "max_response_bytes" in new.text
