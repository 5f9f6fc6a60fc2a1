import gc
import io
import logging

import pytest

from metal_python.log_output import LogOutput

LOGGER = logging.getLogger("metal_python")
FORMAT = "%(levelname)s %(message)s"


@pytest.fixture(autouse=True)
def logger_as_it_was():
    handlers, level = LOGGER.handlers[:], LOGGER.level
    yield
    assert (LOGGER.handlers, LOGGER.level) == (handlers, level)


def lines(path):
    with io.open(str(path), encoding="utf-8") as file:
        return file.read().splitlines()


def test_lines_are_appended_to_the_file_in_the_given_form(tmpdir):
    path = tmpdir.join("log")
    path.write("before\n")
    output = LogOutput(str(path), FORMAT, False)
    LOGGER.warning("one")
    output.close()
    LOGGER.warning("two")
    assert lines(path) == ["before", "WARNING one"]


def test_without_a_file_lines_go_to_standard_error(capsys):
    output = LogOutput(None, FORMAT, False)
    LOGGER.warning("one")
    output.close()
    assert capsys.readouterr() == ("", "WARNING one\n")


def test_debug_shows_every_request_and_puts_the_level_back(tmpdir):
    LOGGER.setLevel(logging.WARNING)
    try:
        output = LogOutput(str(tmpdir.join("log")), FORMAT, True)
        LOGGER.debug("one")
        output.close()
        LOGGER.debug("two")
        assert lines(tmpdir.join("log")) == ["DEBUG one"]
        assert LOGGER.level == logging.WARNING
    finally:
        LOGGER.setLevel(logging.NOTSET)


def test_without_debug_the_level_is_left_alone(tmpdir):
    LOGGER.setLevel(logging.WARNING)
    try:
        output = LogOutput(str(tmpdir.join("log")), FORMAT, False)
        LOGGER.debug("one")
        output.close()
        assert lines(tmpdir.join("log")) == []
    finally:
        LOGGER.setLevel(logging.NOTSET)


def test_the_level_comes_back_when_the_last_debugging_output_closes(tmpdir):
    LOGGER.setLevel(logging.ERROR)
    try:
        first = LogOutput(str(tmpdir.join("one")), FORMAT, True)
        second = LogOutput(str(tmpdir.join("two")), FORMAT, True)
        first.close()
        assert LOGGER.level == logging.DEBUG
        second.close()
        assert LOGGER.level == logging.ERROR
    finally:
        LOGGER.setLevel(logging.NOTSET)


def test_closing_twice_is_closing_once(tmpdir):
    first = LogOutput(str(tmpdir.join("one")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("two")), FORMAT, True)
    first.close()
    first.close()
    assert LOGGER.level == logging.DEBUG
    second.close()


def test_outputs_to_one_file_write_each_line_once(tmpdir):
    first = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("log")), FORMAT, False)
    LOGGER.warning("one")
    first.close()
    LOGGER.warning("two")
    second.close()
    LOGGER.warning("three")
    assert lines(tmpdir.join("log")) == ["WARNING one", "WARNING two"]


def test_outputs_of_another_form_are_apart(tmpdir):
    first = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("log")), "%(message)s", True)
    LOGGER.warning("one")
    first.close()
    second.close()
    assert sorted(lines(tmpdir.join("log"))) == ["WARNING one", "one"]


def test_an_output_that_is_dropped_closes_itself(tmpdir):
    output = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    handler = output.handler
    del output
    gc.collect()
    assert handler not in LOGGER.handlers


def test_a_file_that_cannot_be_opened_leaves_no_handler(tmpdir):
    with pytest.raises((IOError, OSError)):
        LogOutput(str(tmpdir.join("no", "such", "folder")), FORMAT, True)
