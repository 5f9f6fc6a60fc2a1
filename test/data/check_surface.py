#!/usr/bin/env python3
"""Compare the installed metal_python with a recorded public surface.

usage: check_surface.py [surface.json | surface-all.json]     (default: surface.json, the image part)

Prints one line for each name, parameter or default that a caller of metal-python 0.45.0
could rely on and that is missing or different here, then the closing line `N held, N missing`.
Exits 1 where anything is missing. Extra names and extra parameters are welcome.
"""

import importlib
import inspect
import json
import pathlib
import sys

SURFACE = json.loads(
    (pathlib.Path(__file__).parent / (sys.argv[1] if len(sys.argv) > 1 else "surface.json")).read_text()
)
held, missing = 0, []


def check(ok, what):
    global held
    if ok:
        held += 1
    else:
        missing.append(what)
    return ok


def resolve(dotted):
    module, _, name = dotted.rpartition(".")
    try:
        return getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        missing.append(f"{dotted}: {error!r}")
        return None


def check_method(where, function, expected):
    try:
        actual = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return
    takes_any_keyword = any(p.kind is p.VAR_KEYWORD for p in actual.values())
    names = [p["name"] for p in expected if p["kind"] == "positional or keyword"]
    for p in expected:
        if p["kind"] == "positional or keyword":
            check(p["name"] in actual or takes_any_keyword, f"{where}: parameter {p['name']}")
    ours = [n for n in actual if n in names]
    check(ours == [n for n in names if n in ours], f"{where}: order of parameters {ours} instead of {names}")
    for p in expected:
        if "default" in p and p["name"] in actual:
            check(actual[p["name"]].default is not inspect.Parameter.empty, f"{where}: {p['name']} has no default")


for module, names in SURFACE["importable_from"].items():
    for name in names:
        resolve(f"{module}.{name}") and check(True, "")

OPTIONS = ("async_req", "_return_http_data_only", "_preload_content", "_request_timeout")
for dotted, expected in SURFACE["classes"].items():
    cls = resolve(dotted)
    if cls is None:
        continue
    for name, parameters in expected["methods"].items():
        function = getattr(cls, name, None)
        if check(function is not None, f"{dotted}.{name}"):
            check_method(f"{dotted}.{name}", function, parameters)
            if dotted.startswith("metal_python.api.") and name != "__init__":
                ours = inspect.signature(function).parameters
                loose = any(p.kind is p.VAR_KEYWORD for p in ours.values())
                for option in OPTIONS:
                    check(loose or option in ours, f"{dotted}.{name}: option {option}")
    for name, words in expected.get("keywords", {}).items():
        if hasattr(cls, name):
            ours = inspect.signature(getattr(cls, name)).parameters
            for word in words:
                check(word in ours, f"{dotted}.{name}: no parameter {word}")
    for name, value in expected["attributes"].items():
        check(dict(getattr(cls, name, {})) == value, f"{dotted}.{name} differs")
    try:
        instance = cls(None) if dotted.endswith("RESTResponse") else cls()
    except Exception as error:
        instance = None
        if dotted.rsplit(".", 1)[1] not in ("Driver", "RESTClientObject", "RESTResponse"):
            missing.append(f"{dotted}(): {error!r}")
    for name in expected["properties"] + list(expected.get("instance", ())):
        if instance is not None:
            check(hasattr(instance, name), f"{dotted} instance has no {name}")

for line in missing:
    print(line)
print(f"{held} held, {len(missing)} missing")
sys.exit(bool(missing))
