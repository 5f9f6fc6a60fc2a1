# -*- coding: utf-8 -*-
"""The HEAD request to the URL of a new image."""

import socket
import sys
import threading
import time

import pytest
from six.moves import BaseHTTPServer, http_client, socketserver
from support import raw_http

from metal_python.testing import ImageServer, head_check


class FileHandler(BaseHTTPServer.BaseHTTPRequestHandler):
    """Respond to /ok with 200, redirect /to/<path> to that path, /again to itself and /control to a URL with a tab.

    /nowhere is a redirect without Location. Other paths are 404.
    """

    def do_HEAD(self):  # noqa: N802
        self.server.targets.append(self.path)
        if self.path.startswith("/to"):
            self.send_response(302)
            self.send_header("Location", self.path[3:])
        elif self.path == "/again":
            self.send_response(307)
            self.send_header("Location", "again")
        elif self.path == "/control":
            self.send_response(302)
            self.send_header("Location", "/o\tk")
        elif self.path == "/nowhere":
            self.send_response(302)
        else:
            self.send_response(200 if self.path.startswith("/ok") else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


class FileServer(socketserver.ThreadingMixIn, BaseHTTPServer.HTTPServer):
    daemon_threads = True


@pytest.fixture(scope="module")
def files():
    server = FileServer(("127.0.0.1", 0), FileHandler)
    server.url = u"http://127.0.0.1:%d" % server.server_port
    server.targets = []
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def silent():
    """Return a listening socket that never responds; `silent_url` returns its URL."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(5)
    yield listening
    listening.close()


def silent_url(listening):
    return u"http://127.0.0.1:%d" % listening.getsockname()[1]


@pytest.mark.parametrize("path", [u"/ok", u"/to/ok", u"/to/to/to/ok", u"/nowhere", u"/ok/a?b=c"])
def test_head_check_valid_url_is_accepted(files, path):
    assert head_check.problem(u"a-1", files.url + path) is None


def test_head_check_status_400_and_above_is_rejected(files):
    url = files.url + u"/to/missing"
    assert head_check.problem(u"a-1", url) == u"image:a-1 is not accessible under:%s status:404 Not Found" % url


@pytest.mark.parametrize(
    "path, target",
    [
        (u"/ok/a b/ü%20?q=ä", u"/ok/a%20b/%C3%BC%20?q=ä"),
        (u"/ok/[x]%2F;a,b:c@d!$&'()*+=~-_.", u"/ok/[x]%2F;a,b:c@d!$&'()*+=~-_."),
        (u"/ok/[x] y%2f", u"/ok/%5Bx%5D%20y/"),
        (u"/ok/%6f%FF", u"/ok/%6f%FF"),
        (u"/ok/?a=%zz%", u"/ok/?a=%zz%"),
        (u"/ok/#a b%20", u"/ok/"),
    ],
)
def test_head_check_request_target_matches_go(files, path, target):
    assert head_check.problem(u"a-1", files.url + path) is None
    sent = files.targets[-1]
    assert (sent if isinstance(sent, bytes) else sent.encode("latin-1")) == target.encode("utf-8")


def test_head_check_space_in_query_is_sent_unescaped(files):
    url = files.url + u"/ok/?a b"
    # http.server of Python 2.7 and 3.6 sends no status line for such a request.
    reason = u"error:" if sys.version_info < (3, 7) else u"status:400 "
    assert head_check.problem(u"a-1", url).startswith(u"image:a-1 is not accessible under:%s %s" % (url, reason))


def test_head_check_url_without_path_requests_root(files):
    head_check.problem(u"a-1", files.url)
    assert files.targets[-1] == "/"


@pytest.mark.parametrize(
    "url",
    [
        u"img.tar.lz4",
        u"",
        u"ftp://x/y",
        u"http:///x",
        u"//127.0.0.1/ok",
        u"http:/ok",
        u" {files}/ok",
        u"\t{files}/ok",
        u"{files}/ok/\x01",
        u"{files}/ok/\n",
        u"{files}/ok/\r",
        u"{files}/ok/\x7f",
        u"{files}/ok/?\n",
        u"{files}/ok/%",
        u"{files}/ok/%2",
        u"{files}/ok/%zz",
        u"{files}/ok/#%zz",
        u"{files}\\ok",
        u"http://127.0.0.1:x/",
        u"http://127.0.0.1:+80/",
        u"http://127.0.0.1:70000/",
        u"http://127.0.0.1:80:80/",
        u"http://127.0.0.1 /",
        u"http://us er@127.0.0.1/",
        u"http://ü@127.0.0.1/",
        u"http://[/",
        u"http://[::1",
        u"httpſ://127.0.0.1/",
    ],
)
def test_head_check_url_that_go_cannot_parse_is_rejected(files, url):
    before = len(files.targets)
    url = url.replace(u"{files}", files.url)
    message = u"image:a-1 is not accessible under:%s error:not a valid URL of the schemes http and https" % url
    assert head_check.problem(u"a-1", url) == message
    assert len(files.targets) == before


def test_head_check_connection_refused_is_rejected():
    message = u"image:a-1 is not accessible under:http://127.0.0.1:1/x error:"
    assert head_check.problem(u"a-1", u"http://127.0.0.1:1/x").startswith(message)


def test_head_check_user_in_url_is_accepted(files):
    assert head_check.problem(u"a-1", files.url.replace(u"//", u"//us%41er:p@w@") + u"/ok") is None


@pytest.mark.parametrize("location", [u"/control", u"/to//127.0.0.1:x/", u"/to//127.0.0.1:70000/"])
def test_head_check_redirect_to_invalid_url_is_rejected(files, location):
    assert u" error:" in head_check.problem(u"a-1", files.url + location)


def test_head_check_redirect_loop_is_rejected(files):
    before = len(files.targets)
    assert u"stopped after 10 redirects" in head_check.problem(u"a-1", files.url + u"/again")
    assert len(files.targets) - before == 10


def test_head_check_silent_server_times_out(silent):
    assert u"error:timed out" in head_check.problem(u"a-1", silent_url(silent), timeout=0.05)


def test_head_check_timeout_includes_redirects(files):
    assert u"error:timed out" in head_check.problem(u"a-1", files.url + u"/ok", timeout=0)


def test_check_urls_rejects_missing_file(files):
    with ImageServer(check_urls=True) as server:
        body = {"id": "a-1", "url": files.url + u"/missing"}
        status, _, response_body = raw_http.request(server, "PUT", "/v1/image", body)
        assert (status, raw_http.error_message(response_body).split(" status:")[1]) == (400, "404 Not Found")
        assert raw_http.request(server, "PUT", "/v1/image", dict(body, url=files.url + u"/ok"))[0] == 201


def test_check_urls_does_not_block_other_requests(silent):
    with ImageServer(check_urls=True) as server:
        body = {"id": "a-1", "url": silent_url(silent)}
        statuses = []
        waiting = threading.Thread(
            target=lambda: statuses.append(raw_http.request(server, "PUT", "/v1/image", body)[0])
        )
        waiting.start()
        while not server.requests:
            time.sleep(0.001)
        assert raw_http.image_ids(server) == []
        silent.close()
        waiting.join()
        assert statuses == [400]


def test_stop_does_not_wait_for_head_check(silent):
    failed = []
    with ImageServer(check_urls=True) as server:

        def create():
            try:
                raw_http.request(server, "PUT", "/v1/image", {"id": "a-1", "url": silent_url(silent)})
            except (http_client.BadStatusLine, socket.error) as error:
                failed.append(error)

        waiting = threading.Thread(target=create)
        waiting.start()
        while not server.requests:
            time.sleep(0.001)
        began = time.time()
        server.stop()
        waiting.join()
        assert (len(failed), time.time() - began < 4) == (1, True)
