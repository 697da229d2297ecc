"""Who may import whom, beyond the contracts of import-linter that `dev.py check` runs."""

import ast
import graphlib
import tomllib

import grimp
import pytest
from source_tree import PACKAGE, dotted, imported_names, modules, name_of, parsed

QT = ("PySide6", "shiboken6", "PyQt", "qtpy")


def test_no_import_cycles():
    """No module imports itself through others, not even by an import inside a function or for typing."""
    graph = grimp.build_graph("procroom", cache_dir=None)
    arrows = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        graphlib.TopologicalSorter(arrows).prepare()
    except graphlib.CycleError as problem:
        pytest.fail("import cycle: " + " <- ".join(problem.args[1]))


def test_only_ui_imports_qt():
    """No module outside procroom/ui names Qt in an import, at whatever depth."""
    strays = [
        f"{name_of(path)}:{line} imports {name}"
        for path in modules()
        if PACKAGE / "ui" not in path.parents
        for line, name in imported_names(parsed(path))
        if name.startswith(QT)
    ]
    assert strays == []


def test_packages_are_not_modules():
    """An `__init__.py` holds a docstring, the version, or the names a sub-package offers: no code of its own."""
    crowded = {}
    for path in modules():
        if path.name == "__init__.py":
            is_layer = path.parents[1] in {PACKAGE, PACKAGE.parent}
            offers = () if is_layer else (ast.ImportFrom,)
            rest = [ast.unparse(node) for node in parsed(path).body[1:] if not isinstance(node, offers)]
            rest = [text for text in rest if not text.startswith(("__version__ = ", "__all__ = "))]
            if rest:
                crowded[name_of(path)] = rest
    assert crowded == {}


def test_no_relative_or_star_imports():
    """Every import says in full where a name comes from."""
    strays = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and (node.level or any(alias.name == "*" for alias in node.names))
    ]
    assert strays == []


def test_every_package_is_shipped():
    """Each folder with an `__init__.py` is named in pyproject.toml: what is not named is not in the wheel."""
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    packages = {dotted(path) for path in modules() if path.name == "__init__.py"} | {"procroom.resources"}
    assert set(project["tool"]["setuptools"]["packages"]) == packages
