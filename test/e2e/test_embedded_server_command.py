"""The command ``python -m metal_python.testing``."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest
from support import raw_http

from metal_python.testing import ImageServer
from metal_python.testing.__main__ import main

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")


class Command(object):
    """The command in its own process, after it printed its URL."""

    def __init__(self, *arguments):
        command = [sys.executable, "-m", "metal_python.testing", "--port", "0"] + list(arguments)
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        first_line = self.process.stdout.readline().decode("ascii")
        self.url = re.search("http://[0-9.:]+", first_line).group()

    def end(self, number=signal.SIGTERM):
        """Send a signal; return the exit status and stderr."""
        self.process.send_signal(number)
        _, stderr = self.process.communicate()
        return self.process.returncode, stderr.decode("ascii")


@pytest.fixture
def command():
    started = []

    def start(*arguments):
        started.append(Command(*arguments))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.end(signal.SIGKILL)


@pytest.fixture
def restore_signal_handlers():
    """Restore the signal handlers after the test."""
    before = [(number, signal.getsignal(number)) for number in (signal.SIGTERM, signal.SIGINT)]
    yield
    for number, handler in before:
        signal.signal(number, handler)


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_command_signal_exits_with_status_0(command, number):
    assert command().end(number) == (0, "")


@posix_only
def test_command_logs_requests(command):
    server = command()
    raw_http.create_image(server, "a-1")
    raw_http.request(server, "GET", "/v1/image/b-1?x=\\")
    log = re.sub(r"[\d.:]{8} |[\d.]+ ms", "", server.end()[1])
    assert log == "PUT /v1/image 201 \nGET /v1/image/b-1?x=\\\\ 404 \n"


@posix_only
def test_command_sigkill_keeps_created_images(command, tmpdir):
    path = str(tmpdir.join("images.db"))
    server = command("--database", path)
    created, threads = [], []

    def create_until_killed(first):
        try:
            for number in range(first, 10**6, 4):
                raw_http.create_image(server, "a-%d" % number)
                created.append("a-%d" % number)
        except Exception:  # any connection error after SIGKILL
            pass

    for first in range(4):
        threads.append(threading.Thread(target=create_until_killed, args=(first,)))
        threads[-1].start()
    while len(created) < 20 and any(thread.is_alive() for thread in threads):
        time.sleep(0.001)
    assert server.end(signal.SIGKILL)[0] == -signal.SIGKILL
    for thread in threads:
        thread.join()
    assert len(created) >= 20
    assert set(created) <= set(raw_http.image_ids(command("--database", path)))


@posix_only
def test_command_options_configure_server(command, tmpdir):
    server = command("--host", "localhost", "--check-urls", "--view-key", "v", "--edit-key", "e", "--admin-key", "a")
    assert raw_http.request(server, "GET", "/v1/image")[0] == 403


def run_command(*arguments):
    """Run the command; return the exit status, stdout and stderr."""
    command = [sys.executable, "-m", "metal_python.testing"] + list(arguments)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    stdout, stderr = process.communicate()
    return process.returncode, stdout, stderr.decode("utf-8")


def test_command_port_in_use_prints_one_line_and_exits_with_2():
    with ImageServer() as server:
        port = server.url.rsplit(":", 1)[1]
        status, stdout, stderr = run_command("--port", port)
    assert (status, stdout, stderr.count("\n")) == (2, b"", 1)
    assert stderr.startswith("metal_python.testing: cannot listen on 127.0.0.1 port %s: " % port)


def test_command_invalid_database_prints_one_line_and_exits_with_2(tmpdir):
    status, stdout, stderr = run_command("--port", "0", "--database", str(tmpdir))
    assert (status, stdout, stderr.count("\n")) == (2, b"", 1)
    assert stderr.startswith("metal_python.testing: cannot open the database %s: " % tmpdir)


# main() in this process


@posix_only
def test_main_runs_until_signal(restore_signal_handlers, capsys):
    with ImageServer() as other:
        port = int(other.url.rsplit(":", 1)[1])

    def request_and_terminate():
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except (OSError, socket.error):
                time.sleep(0.01)
        with raw_http.connect("http://127.0.0.1:%d" % port) as connection:
            raw_http.send(connection, "GET", "/v1/image")
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=request_and_terminate)
    thread.start()
    status = main(["--port", str(port)])
    thread.join()
    stdout, log = capsys.readouterr()
    assert (status, stdout) == (0, "Embedded server on http://127.0.0.1:%d (Ctrl-C stops it)\n" % port)
    assert "GET /v1/image 200" in log


@pytest.mark.parametrize("arguments", [["--port", "70000"], ["--host", "no.such.host.invalid"], ["--host", "a" * 70]])
def test_main_invalid_address_prints_one_line_and_returns_2(restore_signal_handlers, capsys, arguments):
    assert main(["--port", "0"] + arguments) == 2
    assert capsys.readouterr()[1].count("\n") == 1


def test_main_folder_as_database_returns_2(restore_signal_handlers, capsys, tmpdir):
    assert main(["--port", "0", "--database", str(tmpdir)]) == 2
    assert "cannot open the database" in capsys.readouterr()[1]
