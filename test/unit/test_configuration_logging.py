# coding: utf-8
"""Log handler that ``debug`` and ``logger_file`` of a configuration add to the package logger."""

import copy
import io
import logging

import pytest
from six.moves import http_client
from support.log_handlers import log_handlers

from metal_python import Configuration

pytest_plugins = ["support.clean_configuration"]
pytestmark = pytest.mark.usefixtures("clean_configuration")

LOGGER = logging.getLogger("metal_python")


def test_debug_adds_one_handler_to_package_logger(capsys):
    configuration = Configuration()
    root = logging.getLogger().handlers[:]
    configuration.debug = True
    assert configuration.debug is True
    assert log_handlers() == [configuration.logger_stream_handler]
    assert configuration.logger_file_handler is None
    LOGGER.debug("one")
    configuration.debug = False
    LOGGER.debug("two")
    assert log_handlers() == [] and configuration.logger_stream_handler is None
    assert logging.getLogger().handlers == root
    assert capsys.readouterr().err.endswith("DEBUG one\n")


def test_debug_does_not_touch_http_client():
    before = http_client.HTTPConnection.debuglevel
    configuration = Configuration()
    configuration.debug = True
    assert http_client.HTTPConnection.debuglevel == before
    configuration.debug = False


def test_debug_set_twice_adds_one_handler():
    configuration = Configuration()
    configuration.debug = True
    configuration.debug = True
    assert len(log_handlers()) == 1
    configuration.debug = 0
    assert configuration.debug is False and log_handlers() == []


def test_logger_file_receives_records(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    configuration.logger_file = path
    assert configuration.logger_file == path
    assert log_handlers() == [configuration.logger_file_handler]
    assert configuration.logger_stream_handler is None
    LOGGER.warning("one")
    LOGGER.debug("below the level")
    configuration.logger_file = None
    LOGGER.warning("two")
    with io.open(path) as file:
        assert [line.split(" ", 2)[2] for line in file.read().splitlines()] == ["WARNING one"]
    assert log_handlers() == []


def test_logger_file_with_debug_adds_one_handler(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    configuration.debug = True
    configuration.logger_file = path
    assert log_handlers() == [configuration.logger_file_handler]
    LOGGER.debug("one")
    configuration.logger_file = None
    assert log_handlers() == [configuration.logger_stream_handler]
    configuration.debug = False
    with io.open(path) as file:
        assert file.read().endswith("DEBUG one\n")


def test_logger_format_is_honored(tmpdir):
    path = str(tmpdir.join("log"))
    configuration = Configuration()
    assert configuration.logger_format == "%(asctime)s %(levelname)s %(message)s"
    configuration.logger_file = path
    configuration.logger_format = "<%(message)s>"
    assert configuration.logger_format == "<%(message)s>"
    LOGGER.warning("one")
    configuration.logger_file = None
    with io.open(path) as file:
        assert file.read() == "<one>\n"


def test_logger_attributes_of_0_45_0_are_kept():
    configuration = Configuration()
    assert configuration.logger == {"package_logger": LOGGER, "urllib3_logger": logging.getLogger("urllib3")}
    record = logging.LogRecord("metal_python", logging.INFO, "", 1, "hello", (), None)
    configuration.logger_format = "<%(message)s>"
    assert configuration.logger_formatter.format(record) == "<hello>"
    assert (configuration.logger_stream_handler, configuration.logger_file_handler) == (None, None)


# Copies


def test_debug_configuration_and_copy_log_each_record_once():
    configuration = Configuration()
    configuration.debug = True
    copied = copy.copy(configuration)
    assert log_handlers() == [copied.logger_stream_handler] == [configuration.logger_stream_handler]
    copied.debug = False
    assert log_handlers() == [configuration.logger_stream_handler]
    configuration.debug = False
    assert log_handlers() == []


def test_debug_default_adds_handler_for_new_configurations_only():
    configuration = Configuration()
    configuration.debug = True
    Configuration.set_default(configuration)
    configuration.debug = False
    assert log_handlers() == []
    first, second = Configuration(), Configuration()
    assert log_handlers() == [first.logger_stream_handler] == [second.logger_stream_handler]
    first.debug = second.debug = False
    assert log_handlers() == []
