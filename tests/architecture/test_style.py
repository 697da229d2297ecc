"""Rules of writing that no linter knows: names, shared state, colours, reasons for exceptions."""

import ast
import dataclasses
import enum
import importlib
import re
from pathlib import Path

import pytest
from source_tree import (
    PACKAGE,
    comments,
    docstrings,
    dotted,
    modules,
    name_of,
    parsed,
    tracked_files,
)

BANNED_ENDINGS = (
    *("Manager", "Handler", "Helper", "Util", "Utils", "Controller"),
    *("Coordinator", "Facade", "Base", "Info", "Data"),
)
MUTATORS = {
    *("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem"),
    *("remove", "setdefault", "update", "move_to_end", "appendleft"),
}
COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3}(?:[0-9a-fA-F]{2})?)?\b|\brgba?\(|\bhsl\(")
HAS_COLOURS = (PACKAGE / "ui" / "theme.py", PACKAGE / "notes" / "render")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError|lorem ipsum)\b")
NOQA = re.compile(r"noqa\b:? ?(?P<codes>[A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*)?(?P<reason> ?[-–:#] ?\S.*)?")


def strays(pairs):
    """Render (path, line, what) findings for a failure message."""
    return [f"{name_of(path)}:{line} {what}" for path, line, what in pairs]


def test_class_names_say_a_job():
    """No class is called by a role suffix that could stand for anything."""
    found = [
        (path, node.lineno, node.name)
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and node.name.endswith(BANNED_ENDINGS)
    ]
    assert strays(found) == []


def test_no_global_statement():
    """No function rebinds a module's name."""
    found = [
        (path, node.lineno, "global")
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Global)
    ]
    assert strays(found) == []


def is_immutable_value(value: object) -> bool:
    """Tell whether an instance of one of our own classes cannot change."""
    kind = type(value)
    if isinstance(value, type | enum.Enum) or kind.__module__ in {"typing", "builtins"}:
        return True
    if dataclasses.is_dataclass(kind):
        return kind.__dataclass_params__.frozen
    return isinstance(value, tuple | frozenset)


def is_shared_state(name: str, value: object) -> bool:
    """Tell whether a module-level name holds something two callers could change under each other."""
    owner = type(value).__module__.split(".")[0]
    if owner == "procroom":
        return not is_immutable_value(value)
    if owner == "PySide6":
        return not isinstance(value, enum.Enum) and hasattr(value, "deleteLater")
    is_table = name.isupper() or name.lstrip("_").isupper() or name.startswith("__")
    return isinstance(value, dict | list | set | bytearray) and not is_table


@pytest.mark.parametrize("path", modules(), ids=dotted)
def test_no_module_level_instances(path):
    """A module offers classes, functions and constants: no instance that lives as long as the process."""
    module = importlib.import_module(dotted(path))
    found = {
        name: type(value).__name__
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) != "builtins" and is_shared_state(name, value)
    }
    assert found == {}


def changed_name(node: ast.AST) -> str:
    """The name whose contents a statement changes in place, or nothing."""
    target: ast.AST | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
        target = node.func.value
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        target = node.value
    return target.id if isinstance(target, ast.Name) else ""


def test_constant_tables_stay_constant():
    """No function adds to or removes from a table in capitals of its module."""
    found = []
    for path in modules():
        for function in ast.walk(parsed(path)):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for node in ast.walk(function):
                    name = changed_name(node)
                    if name.isupper() and len(name) > 1:
                        found.append((path, node.lineno, name))
    assert strays(found) == []


def colour_literals(path):
    """Colours written out in a module: hex and rgb() strings, QColor of numbers, Qt's named colours."""
    tree = parsed(path)
    texts = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts:
            if COLOUR.search(node.value):
                yield path, node.lineno, node.value[:60]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("QColor", "fromRgb", "fromHsv")):
            if any(isinstance(argument, ast.Constant) for argument in node.args):
                yield path, node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Attribute) and re.search(
            r"GlobalColor\.(?!transparent)", ast.unparse(node)
        ):
            yield path, node.lineno, ast.unparse(node)


def test_colours_live_in_the_theme():
    """No colour is written outside procroom/ui/theme.py and the tables of the note's renderers."""
    found = [
        finding
        for path in modules()
        if not any(path == home or home in path.parents for home in HAS_COLOURS)
        for finding in colour_literals(path)
    ]
    assert strays(found) == []


def test_every_module_says_what_it_is_for():
    """Each module opens with a docstring of a few lines."""
    silent = [name_of(path) for path in modules() if not (ast.get_docstring(parsed(path)) or "").strip()]
    assert silent == []


def test_every_exception_to_a_rule_has_its_reason():
    """A `noqa` names its code and says why; a `type: ignore` names its code."""
    found = []
    for path in tracked_files():
        if path.suffix != ".py":
            continue
        for line, text in comments(path):
            noqa = NOQA.search(text)
            if noqa and not (noqa["codes"] and noqa["reason"]):
                found.append((path, line, text))
            if re.search(r"type: ignore(?!\[[a-z-]+)", text):
                found.append((path, line, text))
    assert strays(found) == []


def test_nothing_is_left_unfinished():
    """No placeholder stands where work should be."""
    found = [
        (path, number, line.strip()[:80])
        for path in tracked_files()
        if path.suffix in {".py", ".toml", ".md", ".json", ".txt"} and path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert strays(found) == []
