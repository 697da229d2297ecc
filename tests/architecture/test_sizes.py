"""Size budgets. They are walls far behind the guides (300 lines a file, 40 a function): past one, split."""

import ast

from source_tree import PACKAGE, docstrings, modules, name_of, parsed

FILE_LINES = 600
FUNCTION_LINES = 80
MAIN_WINDOW_LINES = 200
# Declarative tables may be long: a definition or a code list is read, not followed.
DATA = (PACKAGE / "procedures",)


def is_data(path):
    """Tell whether a module holds declarations only."""
    return any(folder in path.parents for folder in DATA)


def test_no_file_is_a_warehouse():
    """No module of code is longer than the budget."""
    lengths = {
        name_of(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules()
        if not is_data(path)
    }
    too_long = {name: length for name, length in lengths.items() if length > FILE_LINES}
    assert too_long == {}, f"over {FILE_LINES} lines: split by what the parts are for"


def test_no_function_is_a_chapter():
    """No function is longer than the budget, its docstring not counted."""
    too_long = {}
    for path in modules():
        if is_data(path):
            continue
        tree = parsed(path)
        texts = docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = node.body[0]
                is_text = isinstance(first, ast.Expr) and id(first.value) in texts
                prose = first.end_lineno - first.lineno + 1 if is_text else 0
                length = node.end_lineno - node.lineno + 1 - prose
                if length > FUNCTION_LINES:
                    too_long[f"{name_of(path)}:{node.lineno} {node.name}"] = length
    assert too_long == {}, f"over {FUNCTION_LINES} lines: name the steps"


def test_the_main_window_only_frames():
    """MainWindow lays out pages and bars; what is longer has taken over somebody's work."""
    for path in modules():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef) and node.name == "MainWindow":
                assert node.end_lineno - node.lineno + 1 <= MAIN_WINDOW_LINES, name_of(path)
