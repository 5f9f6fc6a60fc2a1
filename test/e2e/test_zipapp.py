"""HTTPS requests of a zip application that contains the package and its dependencies."""

import os
import subprocess
import sys
import zipfile

import certifi
import dateutil
import pytest
import six
import urllib3
from support import child_process
from support.canned_server import json_response
from support.fault_server import FaultServer, always

import metal_python

trustme = pytest.importorskip("trustme")

PROGRAM = """
from __future__ import print_function

import sys

import metal_python

configuration = metal_python.Configuration()
configuration.host = sys.argv[1]
try:
    print(metal_python.ImageApi(metal_python.ApiClient(configuration)).find_image("a-1").name)
except metal_python.TlsError as error:
    print(error.reason)
assert ".pyz" in sys.modules["certifi"].__file__
"""


def add(archive, module, cacert):
    """Add a module or package to a zip file, with `cacert` as certifi's CA file, or without one if it is None."""
    path = os.path.splitext(module.__file__)[0] + ".py"
    if os.path.basename(path) != "__init__.py":
        archive.write(path, os.path.basename(path))
        return
    root = os.path.dirname(os.path.dirname(path))
    for folder, _, names in os.walk(os.path.dirname(path)):
        for name in names:
            file = os.path.join(folder, name)
            if name == "cacert.pem":
                if cacert is not None:
                    archive.write(cacert, os.path.relpath(file, root))
            elif name.endswith(".py"):
                archive.write(file, os.path.relpath(file, root))


@pytest.fixture
def output(tmpdir):
    """Return a function that runs PROGRAM in a zip file with these CA certificates and returns what it prints."""

    def run(url, cacert):
        path = str(tmpdir.join("program.pyz"))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("__main__.py", PROGRAM)
            for module in (metal_python, urllib3, certifi, six, dateutil):
                add(archive, module, cacert)
        environment = child_process.environment(no_proxy="*")
        for name in ("PYTHONPATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            environment.pop(name, None)
        command = [sys.executable, "-W", "ignore", path, url]
        return subprocess.check_output(command, env=environment).decode("utf-8").strip()

    return run


@pytest.fixture(scope="module")
def authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture
def server(authority):
    responses = always(json_response({"id": "a-1", "name": "A"}))
    with FaultServer(responses, tls=authority.server_context(), host="localhost") as fault_server:
        yield fault_server


def test_zipapp_trusts_bundled_certificates(output, server, authority, tmpdir):
    assert output(server.url, authority.write_root(tmpdir.join("ca.pem"))) == "A"


def test_zipapp_rejects_certificate_of_other_ca(output, server):
    assert "certificate verify failed" in output(server.url, certifi.where())


def test_zipapp_without_certificates_error_names_setting(output, server):
    assert "Configuration.ssl_ca_cert" in output(server.url, None)
