"""``python -m metal_python.testing``: run the embedded server until SIGTERM or Ctrl-C."""

import argparse
import signal
import socket
import sqlite3
import sys
import time

from metal_python.testing import MetalApiServer


def main(arguments=None):
    """Run the embedded server; print its URL, and log each request to standard error.

    :param list arguments: command-line arguments; by default those of this process
    :return: exit status: 0 after SIGTERM or Ctrl-C, 2 if the server cannot start
    """
    options = _parser().parse_args(arguments)
    server = MetalApiServer(**vars(options))
    server.on_response = _log
    signals = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _: signals.append(received))
    try:
        server.start()
    except sqlite3.Error as error:
        return _cannot_start("cannot open the database %s: %s" % (options.database, error))
    except (socket.error, OverflowError, UnicodeError) as error:
        return _cannot_start("cannot listen on %s port %d: %s" % (options.host, options.port, error))
    print("Embedded server on %s (Ctrl-C stops it)" % server.url)
    sys.stdout.flush()
    while not signals:
        time.sleep(0.1)
    server.stop()
    return 0


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m metal_python.testing", description="An embedded metal-api for tests: the image operations."
    )
    parser.add_argument("--host", default="127.0.0.1", help="name or address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="0 chooses a free port (%(default)s)")
    parser.add_argument("--database", metavar="FILE", help="keep the images in this file, not in memory")
    parser.add_argument("--check-urls", action="store_true", help="reject an image whose url does not respond to HEAD")
    for user in ("view", "edit", "admin"):
        help_text = "HMAC key of Metal-%s; with any key, requests must be authenticated" % user.capitalize()
        parser.add_argument("--%s-key" % user, metavar="KEY", help=help_text)
    return parser


def _cannot_start(reason):
    sys.stderr.write("metal_python.testing: %s\n" % reason)
    return 2


def _log(request, status, seconds):
    # Escape control characters, which could control the terminal.
    line = (u"%s %s" % (request.method, request.target)).encode("unicode_escape").decode("ascii")
    result = status or "closed without a response"
    sys.stderr.write("%s %s %s %.1f ms\n" % (time.strftime("%H:%M:%S"), line, result, seconds * 1000))
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
