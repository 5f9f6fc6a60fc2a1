"""Log output of requests; settings of other loggers stay unchanged."""

import gc
import logging
import re
import subprocess
import sys

import pytest
from six.moves import http_client
from support.canned_server import http_response, json_response
from support.child_process import environment
from support.fault_cases import IMAGE, image_api
from support.fault_server import FaultServer, read, repeat, responses

import metal_python

OK = json_response(IMAGE)
UNAVAILABLE = http_response(503, b"", [("Content-Length", "0")])


@pytest.fixture(autouse=True)
def no_handlers_of_earlier_tests():
    gc.collect()  # a configuration that a traceback referenced keeps its log handler until then


@pytest.fixture
def server():
    with FaultServer([repeat(read, OK)]) as fault_server:
        yield fault_server


def logging_state():
    """Return the logging settings of a process outside this package."""
    names = [None, "urllib3", "urllib3.connectionpool", "requests", "http.client", "asyncio"]
    loggers = [logging.getLogger(name) for name in names]
    return [(one.level, list(one.handlers), one.propagate, one.disabled) for one in loggers] + [
        http_client.HTTPConnection.debuglevel,
        logging.root.manager.disable,
    ]


def test_log_request_line_has_method_path_status_attempt_and_duration(server, caplog):
    with caplog.at_level(logging.DEBUG, "metal_python"), image_api(server.url) as api:
        api.find_image("a")
    lines = [record for record in caplog.records if record.name == "metal_python"]
    assert [record.levelname for record in lines] == ["DEBUG"]
    assert lines[0].getMessage() == "GET /v1/image/a -> 200 (attempt 1, 0.0 ms)"


def test_log_omits_query(server, caplog):
    with caplog.at_level(logging.DEBUG, "metal_python"), image_api(server.url) as api:
        with pytest.raises(metal_python.DecodeError):
            api.list_images(show_usage=True)
    assert "GET /v1/image ->" in caplog.text and "usage" not in caplog.text


def test_log_retry_is_warning(caplog):
    with FaultServer(responses(UNAVAILABLE, OK)) as server, image_api(server.url) as api:
        with caplog.at_level(logging.DEBUG, "metal_python"):
            api.find_image("a")
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "metal_python"]
    assert [level for level, _ in lines] == ["DEBUG", "WARNING", "DEBUG"]
    assert lines[0][1].startswith("GET /v1/image/a -> 503 (attempt 1,")
    assert "retrying" in lines[1][1] and "GET /v1/image/a" in lines[1][1]
    assert lines[2][1].startswith("GET /v1/image/a -> 200 (attempt 2,")


@pytest.mark.parametrize("settings", [{}, {"debug": True}, {"logger_file": "client.log"}], ids=repr)
def test_log_settings_of_other_loggers_are_unchanged(settings, server, tmp_path, capsys):
    if "logger_file" in settings:
        settings = {"logger_file": str(tmp_path / "client.log"), "debug": True}
    before = logging_state()
    with image_api(server.url, **settings) as api:
        api.find_image("a")
        assert logging_state() == before
    del api
    assert logging_state() == before


def test_debug_logs_to_stderr(server, capsys):
    with image_api(server.url, debug=True) as api:
        api.find_image("a")
    output, errors = capsys.readouterr()
    assert output == ""
    assert errors.count("GET /v1/image/a -> 200") == 1


def test_logger_file_receives_log(server, tmp_path, capsys):
    path = tmp_path / "client.log"
    with image_api(server.url, logger_file=str(path), debug=True) as api:
        api.find_image("a")
    assert path.read_text().count(u"GET /v1/image/a -> 200") == 1
    assert "GET" not in "".join(capsys.readouterr())


def test_log_without_debug_writes_nothing(server, capsys):
    with image_api(server.url) as api:
        api.find_image("a")
    assert capsys.readouterr() == ("", "")


PROGRAM = """
import logging, sys
import metal_python
configured, debug = sys.argv[2:]
if configured == "configured":
    logging.basicConfig(level=logging.DEBUG)
configuration = metal_python.Configuration()
configuration.host = sys.argv[1]
configuration.retry = metal_python.RetryPolicy(backoff=0.001)
configuration.debug = debug == "debug"
metal_python.ImageApi(metal_python.ApiClient(configuration)).find_image("a")
"""


def output_of_program(configured, debug):
    """Return the output of a program whose first request is retried."""
    with FaultServer(responses(UNAVAILABLE, OK)) as server:
        command = [sys.executable, "-c", PROGRAM, server.url, configured, debug]
        return subprocess.check_output(command, env=environment(), stderr=subprocess.STDOUT).decode("utf-8")


def test_program_without_logging_prints_nothing():
    assert output_of_program("unconfigured", "quiet") == ""


@pytest.mark.parametrize("configured", ["configured", "unconfigured"])
def test_program_with_debug_prints_each_line_once(configured):
    output = output_of_program(configured, "debug")
    assert [output.count(text) for text in ("-> 503", "retrying", "-> 200")] == [1, 1, 1]


CONTROL_CHARACTERS = u"\x1b[2J\x1b]0;title\x07\x9b31m\x85\x08"


@pytest.mark.parametrize(
    "response",
    [
        u"HTTP/1.1 503 Bad %s\r\nContent-Length: 0\r\n\r\n" % CONTROL_CHARACTERS,
        u"HTTP/1.1 503 x\r\nContent-Length: 400\r\nX-%s: %s\r\n\r\n" % (CONTROL_CHARACTERS, CONTROL_CHARACTERS),
        u"HTTP/1.1 20%s x\r\n\r\n" % CONTROL_CHARACTERS,
        u"%s\r\n\r\n" % CONTROL_CHARACTERS,
        u"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n" % CONTROL_CHARACTERS,
        u"HTTP/1.1 302 Found\r\nLocation: /%s\r\nContent-Length: 0\r\n\r\n" % CONTROL_CHARACTERS,
    ],
    ids=["reason", "header", "status", "garbage", "chunk", "location"],
)
def test_log_control_characters_of_response_are_escaped(response, tmp_path):
    path = tmp_path / "client.log"
    with FaultServer([read, response.encode("latin-1")]) as server:
        with image_api(server.url, logger_file=str(path), debug=True) as api:
            with pytest.raises(metal_python.ApiException):
                api.find_image("a")
    logged = path.read_bytes().decode("utf-8")
    assert re.findall(u"[\x00-\x09\x0b-\x1f\x7f-\x9f]", logged) == []
    assert len(logged.splitlines()) == logged.count(u"GET /")
