"""``python -m metal_python.testing``: an image server until SIGTERM or Ctrl-C."""

import argparse
import signal
import socket
import sqlite3
import sys
import time

from metal_python.testing import ImageServer


def main(arguments=None):
    """Run an image server, print where it listens and each request it answers.

    :param list arguments: of the command line; None takes those of this process
    :return: exit status: 0 after SIGTERM or Ctrl-C, 2 where the server could not start
    """
    options = _parser().parse_args(arguments)
    server = ImageServer(**vars(options))
    server.on_answer = _log
    signals = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _: signals.append(received))
    try:
        server.start()
    except sqlite3.Error as error:
        return _cannot_start("cannot open the database %s: %s" % (options.database, error))
    except (socket.error, OverflowError, UnicodeError) as error:
        return _cannot_start("cannot listen on %s port %d: %s" % (options.host, options.port, error))
    print("Image server on %s (Ctrl-C ends it)" % server.url)
    sys.stdout.flush()
    while not signals:
        time.sleep(0.1)
    server.stop()
    return 0


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m metal_python.testing", description="An image server that answers as metal-api does."
    )
    parser.add_argument("--host", default="127.0.0.1", help="name or address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="0 takes a free one (%(default)s)")
    parser.add_argument("--database", metavar="FILE", help="keep the images in this file, not in memory")
    parser.add_argument("--check-urls", action="store_true", help="refuse an image whose url does not answer HEAD")
    for user in ("view", "edit", "admin"):
        help_text = "HMAC key of Metal-%s; with any key everyone must log in" % user.capitalize()
        parser.add_argument("--%s-key" % user, metavar="KEY", help=help_text)
    return parser


def _cannot_start(reason):
    sys.stderr.write("metal_python.testing: %s\n" % reason)
    return 2


def _log(request, status, seconds):
    # Nobody but the sender knows what is in a target; escapes keep a terminal from obeying it.
    line = (u"%s %s" % (request.method, request.target)).encode("unicode_escape").decode("ascii")
    result = status or "closed without an answer"
    sys.stderr.write("%s %s %s %.1f ms\n" % (time.strftime("%H:%M:%S"), line, result, seconds * 1000))
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
