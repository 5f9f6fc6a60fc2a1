"""That each module has its stub, and each model's stub its fields; test_types.py has what needs type checkers."""

import ast
import io
import os

import pytest
from support import children

from metal_python import generated_names, models

PACKAGE = os.path.join(children.HOME, "metal_python")
MODELS = sorted(generated_names.MODELS)


def files(ending):
    """The paths of the package's files with this ending, without it."""
    for folder, _, names in os.walk(PACKAGE):
        for name in names:
            stem, found = os.path.splitext(os.path.join(folder, name))
            if found == ending:
                yield os.path.relpath(stem, PACKAGE)


def test_each_module_has_a_stub_and_each_stub_a_module():
    assert sorted(files(".py")) == sorted(files(".pyi"))


def test_the_package_says_that_it_has_types():
    assert os.path.exists(os.path.join(PACKAGE, "py.typed"))


@pytest.mark.skipif(not hasattr(ast, "unparse"), reason="ast.unparse is new in Python 3.9")
@pytest.mark.parametrize("name", MODELS)
def test_the_stub_of_a_model_has_its_fields_with_their_types(name):
    model = getattr(models, name)
    path = os.path.join(PACKAGE, *model.__module__.split(".")[1:])
    with io.open(path + ".pyi", encoding="utf-8") as stub:
        tree = ast.parse(stub.read())
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    found = dict((node.target.id, ast.unparse(node.annotation)) for node in body if isinstance(node, ast.AnnAssign))
    assert sorted(found) == sorted(model.swagger_types)
    for field, kind in model.swagger_types.items():
        kind = kind.replace("list[", "List[").replace("dict(str, ", "Dict[str, ").replace(")", "]")
        kind = kind.replace("datetime", "datetime.datetime")
        assert found[field] in (kind, "Optional[%s]" % kind)
