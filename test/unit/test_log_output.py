"""LogOutput: handlers of the package logger, next to handlers of the program."""

import gc
import io
import logging
import sys

import pytest
import six

from metal_python.log_output import LogOutput, printable

LOGGER = logging.getLogger("metal_python")
FORMAT = "%(levelname)s %(message)s"


@pytest.fixture(autouse=True)
def unchanged_logger():
    handlers, level = LOGGER.handlers[:], LOGGER.level
    yield
    assert (LOGGER.handlers, LOGGER.level) == (handlers, level)


def lines(path):
    with io.open(str(path), encoding="utf-8") as file:
        return file.read().splitlines()


def test_log_file_is_appended_in_given_format(tmpdir):
    path = tmpdir.join("log")
    path.write("before\n")
    output = LogOutput(str(path), FORMAT, False)
    LOGGER.warning("one")
    output.close()
    LOGGER.warning("two")
    assert lines(path) == ["before", "WARNING one"]


def test_log_output_without_file_writes_to_stderr(capsys):
    output = LogOutput(None, FORMAT, False)
    LOGGER.warning("one")
    output.close()
    assert capsys.readouterr() == ("", "WARNING one\n")


def test_debug_sets_level_and_close_restores_it(tmpdir):
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


def test_debug_false_keeps_level(tmpdir):
    LOGGER.setLevel(logging.WARNING)
    try:
        output = LogOutput(str(tmpdir.join("log")), FORMAT, False)
        LOGGER.debug("one")
        output.close()
        assert lines(tmpdir.join("log")) == []
    finally:
        LOGGER.setLevel(logging.NOTSET)


def test_debug_level_is_restored_by_last_close(tmpdir):
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


def test_log_output_close_twice(tmpdir):
    first = LogOutput(str(tmpdir.join("one")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("two")), FORMAT, True)
    first.close()
    first.close()
    assert LOGGER.level == logging.DEBUG
    second.close()


def test_log_outputs_to_same_file_write_each_record_once(tmpdir):
    first = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("log")), FORMAT, False)
    LOGGER.warning("one")
    first.close()
    LOGGER.warning("two")
    second.close()
    LOGGER.warning("three")
    assert lines(tmpdir.join("log")) == ["WARNING one", "WARNING two"]


def test_log_outputs_with_different_formats_have_own_handlers(tmpdir):
    first = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    second = LogOutput(str(tmpdir.join("log")), "%(message)s", True)
    LOGGER.warning("one")
    first.close()
    second.close()
    assert sorted(lines(tmpdir.join("log"))) == ["WARNING one", "one"]


def test_log_output_garbage_collected_removes_handler(tmpdir):
    output = LogOutput(str(tmpdir.join("log")), FORMAT, True)
    handler = output.handler
    del output
    gc.collect()
    assert handler not in LOGGER.handlers


def test_log_file_open_error_leaves_no_handler(tmpdir):
    with pytest.raises((IOError, OSError)):
        LogOutput(str(tmpdir.join("no", "such", "folder")), FORMAT, True)


# Handlers of the program


@pytest.fixture
def root():
    """Root logger, restored after the test."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)


class RichLikeHandler(logging.Handler):
    """Handler that has its stream in ``console.file``, as RichHandler of Rich."""

    def __init__(self, stream):
        logging.Handler.__init__(self)
        self.console = type("Console", (), {"file": stream})

    def emit(self, record):
        self.console.file.write(self.format(record) + "\n")
        self.console.file.flush()  # as a console does


def log_debug(*messages):
    output = LogOutput(None, FORMAT, True)
    try:
        for message in messages:
            LOGGER.debug(message)
    finally:
        output.close()


@pytest.mark.parametrize("name", ["stderr", "stdout", "__stderr__", "__stdout__"])
@pytest.mark.parametrize("handler_class", [logging.StreamHandler, RichLikeHandler])
def test_debug_with_console_handler_writes_each_record_once(handler_class, name, root, capfd):
    root.addHandler(handler_class(getattr(sys, name)))
    log_debug("one", "two")
    shown = "".join(capfd.readouterr())
    assert (shown.count("one"), shown.count("two")) == (1, 1)


@pytest.mark.parametrize("logger", ["metal_python", None])
def test_debug_with_handler_of_any_logger_writes_each_record_once(logger, root, capsys):
    handler = logging.StreamHandler(sys.stderr)
    logging.getLogger(logger).addHandler(handler)
    log_debug("one")
    logging.getLogger(logger).removeHandler(handler)
    assert capsys.readouterr().err.count("one") == 1


def test_debug_with_console_handler_of_higher_level_writes_each_record_once(root, capsys):
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    root.addHandler(handler)
    output = LogOutput(None, FORMAT, True)
    LOGGER.debug("one")
    LOGGER.warning("two")
    output.close()
    shown = capsys.readouterr().err
    assert (shown.count("one"), shown.count("two")) == (1, 1)


def test_debug_with_filtering_console_handler_writes_each_record_once(root, capsys):
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(logging.Filter("program"))
    root.addHandler(handler)
    log_debug("one")
    assert capsys.readouterr().err.count("one") == 1


def test_debug_without_propagation_writes_each_record_once(root, capsys):
    root.addHandler(logging.StreamHandler(sys.stderr))
    LOGGER.propagate = False
    try:
        log_debug("one")
    finally:
        LOGGER.propagate = True
    assert capsys.readouterr().err.count("one") == 1


@pytest.mark.parametrize("handler", [logging.NullHandler(), logging.StreamHandler(io.StringIO()), logging.Handler()])
def test_debug_with_non_console_handler_writes_to_stderr(handler, root, capsys, monkeypatch):
    monkeypatch.setattr(handler, "emit", lambda record: None)
    root.addHandler(handler)
    log_debug("one")
    assert capsys.readouterr().err.count("one") == 1


def test_log_file_with_handler_for_same_file_receives_each_record_once(root, tmpdir):
    path = str(tmpdir.join("log"))
    handler = logging.FileHandler(path)
    root.addHandler(handler)
    output = LogOutput(path, FORMAT, False)
    LOGGER.warning("one")
    output.close()
    handler.close()
    assert len(lines(path)) == 1


def test_log_file_with_console_handler_receives_each_record(root, tmpdir, capsys):
    root.addHandler(logging.StreamHandler(sys.stderr))
    output = LogOutput(str(tmpdir.join("log")), FORMAT, False)
    LOGGER.warning("one")
    output.close()
    assert lines(tmpdir.join("log")) == ["WARNING one"]
    assert capsys.readouterr().err.count("one") == 1


# Control characters


@pytest.mark.parametrize(
    "text, expected",
    [
        (u"plain b\xfccher \u20ac", u"plain b\xfccher \u20ac"),
        (u"a\nb\r\n", u"a\\x0ab\\x0d\\x0a"),
        (u"\x1b[31mred\x1b[0m", u"\\x1b[31mred\\x1b[0m"),
        (u"\x00\x07\x08\t\x7f", u"\\x00\\x07\\x08\\x09\\x7f"),
        (u"\x9b31m\x85", u"\\x9b31m\\x85"),
        (u"\u2028\u2029\u202e\u2066", u"\\u2028\\u2029\\u202e\\u2066"),
    ],
)
def test_printable_escapes_control_characters(text, expected):
    assert printable(text) == expected
    if six.PY2:
        assert printable(text.encode("utf-8")) == expected.encode("utf-8")


@pytest.mark.skipif(six.PY2, reason="Python 2.7 may write other characters as pairs of surrogates")
def test_printable_escapes_lone_surrogates():
    assert printable(u"\udc80\U0001f600") == u"\\udc80\U0001f600"
