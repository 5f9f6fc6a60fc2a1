"""A program frozen by PyInstaller without hooks or options; `tox -e freeze` runs this test."""

import os
import subprocess
import sys

import pytest
from support import child_process
from support.canned_server import json_response
from support.fault_server import FaultServer, always

pytest.importorskip("PyInstaller")
trustme = pytest.importorskip("trustme")

PROGRAM = """
import sys

import metal_python

assert sys.frozen
configuration = metal_python.Configuration()
configuration.host, configuration.ssl_ca_cert = sys.argv[1:]
api = metal_python.ImageApi(metal_python.ApiClient(configuration))
print(api.find_image("a-1", _request_timeout=30).name)
print(api.find_image("a-1", async_req=True).get(30).to_dict()["id"])
configuration.ssl_ca_cert = None
try:
    metal_python.ImageApi(metal_python.ApiClient(configuration)).find_image("a-1")
except metal_python.TlsError as error:
    print("certificate verify failed" in str(error))
"""


def test_frozen_program_sends_https_requests(tmpdir):
    from support.certificate_authority import CertificateAuthority

    authority = CertificateAuthority()
    root = authority.write_root(tmpdir.join("ca.pem"))
    script = tmpdir.join("program.py")
    script.write(PROGRAM)
    folders = [option + str(tmpdir.join(option)) for option in ("--distpath=", "--workpath=", "--specpath=")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", str(script)] + folders
    subprocess.check_call(command, env=child_process.environment())
    program = os.path.join(str(tmpdir.join("--distpath=")), "program", "program")
    responses = always(json_response({"id": "a-1", "name": "A"}))
    with FaultServer(responses, tls=authority.server_context(), host="localhost") as server:
        environment = child_process.environment(no_proxy="*")
        for name in ("PYTHONPATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            environment.pop(name, None)
        output = subprocess.check_output([program, server.url, root], env=environment)
    assert output.decode("ascii").split() == ["A", "a-1", "True"]
