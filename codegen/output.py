"""Render the templates and format the result: a text for each generated file."""

import ast
import pathlib

import black
import jinja2

from codegen import contract, pages

#: A generated file has this in one of its first lines; a file without it is never overwritten.
MARK = "Generated from contract/ by `python -m codegen`; do not edit."
#: Folders in which files that carry the mark are removed if they are not generated any more.
FOLDERS = ("metal_python", "docs")
ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(pathlib.Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


class OverwriteError(Exception):
    """A generated file would overwrite a hand-written one."""


def generated(root):
    """Return the generated files of a checkout.

    :param pathlib.Path root: its folder
    :return: path, relative to root -> text; None for a file that is to be removed
    :rtype: dict
    :raises ContractError: contract and annotations do not fit
    :raises OverwriteError: a hand-written file is in the way
    """
    facts = contract.read(root / "contract", model_attributes(root))
    apis, models = pages.build(facts, pages.read_parts(root / "docs" / "parts"))
    files = render(facts, apis, models)
    for path in files:
        if (root / path).exists() and not has_mark((root / path).read_text(encoding="utf-8")):
            raise OverwriteError("%s is hand-written (it has no line %r): move it out of the way" % (path, MARK))
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in (".py", ".pyi", ".md") and name not in files:
                if has_mark(path.read_text(encoding="utf-8")):
                    files[name] = None
    files["README.md"] = with_tables((root / "README.md").read_text(encoding="utf-8"), apis, models)
    return files


def has_mark(text):
    """Return whether a file's text is marked as generated."""
    return any(MARK in line for line in text.splitlines()[:5])


def model_attributes(root):
    """Return the names that every model has: those of the class in metal_python/models/model.py.

    That module is parsed, not imported: it imports generated files, which may not exist yet.
    """
    tree = ast.parse((root / "metal_python/models/model.py").read_text(encoding="utf-8"))
    (model,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Model")
    names = {node.name for node in model.body if isinstance(node, ast.FunctionDef)}
    names |= {target.id for node in model.body if isinstance(node, ast.Assign) for target in node.targets}
    return names | {"_read"}


def with_tables(readme, apis, models):
    """Return the text of the README with its two generated tables.

    :param str readme: the present text; a comment stands before and behind each table
    :raises ContractError: there is no place for a table
    """
    for name, template in (("operations", "readme_operations.md.j2"), ("models", "readme_models.md.j2")):
        start, end = "<!-- generated: %s -->\n\n" % name, "\n<!-- end of generated: %s -->" % name
        before, found, rest = readme.partition(start)
        after = rest.partition(end)[2]
        if not found or not after:
            raise contract.ContractError(["README.md: write %r, and %r below it" % (start.strip(), end.strip())])
        table = ENVIRONMENT.get_template(template).render(apis=apis, models=models)
        readme = before + start + table + end + after
    return readme


def render(contract, apis, models):
    """Return the text of each generated file.

    :param Contract contract: the records
    :param apis: the ApiPages
    :param models: the ModelPages
    :rtype: dict
    """
    files = {}

    def add(path, template, **names):
        text = ENVIRONMENT.get_template(template).render(**names)
        files[path] = formatted(path, text)

    add("metal_python/__init__.pyi", "init.pyi.j2", contract=contract)
    add("metal_python/generated_names.py", "generated_names.py.j2", contract=contract)
    add("metal_python/generated_names.pyi", "generated_names.pyi.j2", contract=contract)
    add("metal_python/testing/contract.py", "testing_contract.py.j2", contract=contract)
    add("metal_python/api/__init__.pyi", "api_init.pyi.j2", contract=contract)
    add("metal_python/models/__init__.pyi", "models_init.pyi.j2", contract=contract)
    for api in contract.apis:
        add("metal_python/api/%s.py" % api.module, "api.py.j2", api=api)
        add("metal_python/api/%s.pyi" % api.module, "api.pyi.j2", api=api)
    for model in contract.models:
        add("metal_python/models/%s.py" % model.module, "model.py.j2", model=model)
        add("metal_python/models/%s.pyi" % model.module, "model.pyi.j2", model=model)
    add("docs/operations.md", "operations.md.j2", contract=contract, apis=apis)
    for page in apis:
        add("docs/%s.md" % page.api.cls, "api.md.j2", page=page)
    for page in models:
        add("docs/%s.md" % page.model.cls, "model.md.j2", page=page)
    return files


def formatted(path, text):
    """Return a text as black formats it, if it is Python; the settings are those of pyproject.toml."""
    if not path.endswith((".py", ".pyi")):
        return text
    mode = black.Mode(
        target_versions={black.TargetVersion.PY33},
        line_length=120,
        string_normalization=False,
        is_pyi=path.endswith(".pyi"),
    )
    return black.format_str(text, mode=mode)


def write(root, files):
    """Write the files that changed, and remove those whose text is None."""
    for path, text in files.items():
        target = root / path
        if text is None:
            target.unlink()
        elif not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
