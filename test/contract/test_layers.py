"""Layers of the package: each module imports only allowed modules and libraries."""

import ast
import io
import os

import pytest

import metal_python

PACKAGE = os.path.dirname(os.path.abspath(metal_python.__file__))

# Module or folder -> modules and folders of the package that it may import.
ALLOWED_MODULES = {
    "__init__": set(
        "api api_client auth codec configuration driver exceptions generated_names lazy models policy rest".split()
    ),
    "lazy": set(),
    "generated_names": {"api", "models"},
    "api": {"api_client", "exceptions", "generated_names", "lazy", "models"},
    "models": {"display", "generated_names", "lazy", "rfc3339"},
    "api_client": set(
        "__version__ auth clock codec configuration exceptions generated_client invalid_field log_output models "
        "multipart policy request request_headers rest worker_pool".split()
    ),
    "codec": {"models", "rfc3339"},
    "invalid_field": {"codec", "exceptions", "models"},
    "rfc3339": set(),
    "auth": set(),
    "policy": set(),
    "clock": set(),
    "multipart": {"exceptions"},
    "request": set(),
    "failures": {"clock", "exceptions"},
    "rest": {
        "failures",
        "clock",
        "connection",
        "content_encoding",
        "exceptions",
        "policy",
        "proxies",
        "request",
        "socks_proxy",
        "tls",
    },
    "content_encoding": {"exceptions"},
    "connection": {"clock", "tls"},
    "tls": {"exceptions"},
    "proxies": {"exceptions"},
    "socks_proxy": {"clock", "connection"},
    "worker_pool": {"exceptions"},
    "exceptions": {"generated_names"},
    "configuration": {"__version__", "auth", "exceptions", "log_output", "policy"},
    "log_output": set(),
    "driver": {"api_client", "configuration", "exceptions"},
    "display": {"generated_names", "models", "rfc3339"},
    "generated_client": {"request_headers"},
    "request_headers": {"exceptions"},
    "testing": set(),
}
# Library -> the modules that may import it.
ALLOWED_IMPORTERS = {
    "urllib3": {"rest", "failures", "connection", "multipart", "socks_proxy", "tls", "exceptions"},
    "socket": {"failures", "connection", "proxies", "socks_proxy", "testing"},
    "socks": {"socks_proxy"},
    "ssl": {"connection", "failures", "tls", "testing"},
    "json": {"codec", "exceptions", "models", "testing"},
    "logging": {"api_client", "configuration", "log_output", "testing"},
    "multiprocessing": {"worker_pool"},
    "dateutil": {"rfc3339"},
    "certifi": {"tls"},
    "waitress": {"testing"},
    "sqlite3": {"testing"},
}
# Standard library modules that exist on POSIX systems only.
POSIX_ONLY = set("crypt curses fcntl grp nis posix pty pwd readline resource spwd syslog termios tty".split())


def modules():
    """Yield ``(part, path)`` of each module; the part is the top-level module or folder of the package."""
    for folder, _, names in os.walk(PACKAGE):
        for name in sorted(names):
            if name.endswith(".py"):
                path = os.path.relpath(os.path.join(folder, name), PACKAGE)
                yield path.partition(os.sep)[0].replace(".py", ""), path


def imports(path):
    """Yield the dotted names that a module imports, also inside functions."""
    with io.open(os.path.join(PACKAGE, path), encoding="utf-8") as stream:
        tree = ast.parse(stream.read().encode("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "%s: relative imports are not supported by this test" % path
            for alias in node.names:
                yield "%s.%s" % (node.module, alias.name)


MODULES = sorted(modules())


@pytest.mark.parametrize("part, path", MODULES)
def test_module_imports_allowed_modules_only(part, path):
    imported = set(name.split(".")[1] for name in imports(path) if name.startswith("metal_python."))
    assert imported - ALLOWED_MODULES[part] - {part} == set()


@pytest.mark.parametrize("part, path", MODULES)
def test_module_imports_allowed_libraries_only(part, path):
    used = set(name.partition(".")[0] for name in imports(path))
    assert [library for library in used if part not in ALLOWED_IMPORTERS.get(library, {part})] == []


def test_modules_import_no_posix_only_module():
    used = [(path, name) for _, path in MODULES for name in imports(path)]
    assert [(path, name) for path, name in used if name.partition(".")[0] in POSIX_ONLY] == []


def test_exceptions_module_imports_urllib3_exceptions_only():
    used = [name for name in imports("exceptions.py") if name.startswith("urllib3")]
    assert used == ["urllib3.exceptions"]


def test_embedded_server_imports_no_other_module():
    imported = [name for part, path in MODULES if part == "testing" for name in imports(path)]
    assert [n for n in imported if n.startswith("metal_python.") and not n.startswith("metal_python.testing")] == []


def test_layer_table_has_existing_modules_only():
    assert set(ALLOWED_MODULES) - set(part for part, _ in MODULES) == set()
