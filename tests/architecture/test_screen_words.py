"""Whatever the window says is marked for translation: no literal with letters reaches a widget unmarked."""

import ast
import re

from source_tree import PACKAGE, modules, name_of, parsed

from procroom.domain.language import CONTEXTS

#: What shows text, and which of its arguments are text: numbers of positional ones, names of the others.
SHOWING = {
    **dict.fromkeys(("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription"), (0,)),
    **dict.fromkeys(("setPlaceholderText", "setWindowTitle", "setTitle", "addMenu", "addItem"), (0,)),
    **dict.fromkeys(("label", "QLabel", "QPushButton", "QAction", "SayButton", "FarLabel"), (0,)),
    **dict.fromkeys(("button", "LineButton", "WrapLine", "ChoiceButton"), (0, "name", "tip")),
    **dict.fromkeys(("LineEdit", "LongEdit", "PickEdit"), ("placeholder", "name", "unset")),
    **dict.fromkeys(("Choices", "SideChoices"), ("name",)),
    **dict.fromkeys(("Sign", "show_sign", "show_below", "submit", "ask", "Choice", "tell"), (1,)),
    **dict.fromkeys(("hint", "show_hint", "show_heading", "show_issue", "say", "_say", "_words"), (0,)),
    **dict.fromkeys(("open_with", "save_as"), (0, 1)),
    "addAction": (0,),
    "drawText": (2,),
    "Entry": (1, 2),
    "emit": (0,),
}
#: Around a literal these mark it, or what is asked inside them is no text of the screen.
MARKING = {"tr", "tr_count", "later", "shown", "word", "said", "side_word", "reason"}
INSIDE = {
    "isoformat",
    "text",
    "toString",
    "cast",
    "setProperty",
    "replace",
    "removesuffix",
    "removeprefix",
    "partition",
    "rstrip",
    "startswith",
    "strftime",
    "get",
}
#: The same in every language: the program's name, sizes of paper, what is typed as it stands, Qt's own commands.
SAME = {"procroom", "A4"}
WORDS = re.compile(r"[^\W\d_]{2,}")


def literals(node: ast.AST):
    """Texts within an argument that no marking function stands around."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in MARKING or (name == "tell" and _context(node) in CONTEXTS):
            return
        if name in INSIDE:
            yield from literals(node.func)
            return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.FormattedValue):
        yield from literals(node.value)  # not how it is formatted
    elif isinstance(node, ast.Subscript):
        yield from literals(node.value)
    elif isinstance(node, ast.Compare | ast.Dict):
        return  # what is compared; an answer
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    else:
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def _context(call: ast.Call) -> object:
    return call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else ""


def shown_arguments(call: ast.Call):
    """The arguments of a call that a person reads."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tell" and _context(call) in CONTEXTS:
        return
    for which in SHOWING.get(name, ()):
        if isinstance(which, int) and which < len(call.args):
            yield call.args[which]
        yield from (each.value for each in call.keywords if each.arg == which)


def unmarked(tree: ast.AST):
    """(line, text) of every literal with letters that is shown as it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in shown_arguments(node):
                for text in literals(argument):
                    if WORDS.search(text) and text not in SAME:
                        yield node.lineno, text


def test_no_text_of_the_window_is_unmarked():
    """``tr("…")`` stands around every text that is given to a widget; tables of a module use ``later``."""
    found = [
        f"{name_of(path)}:{line} {text!r}"
        for path in modules()
        if PACKAGE / "ui" in path.parents and not path.name.startswith("demo_")
        for line, text in unmarked(parsed(path))
    ]
    assert found == []


def test_an_unmarked_text_is_found():
    """The test above can fail: literals, halves of a choice and pieces of an f-string are seen."""
    source = (
        'label("Close"); made.setText(tr("a b") if x else "Open it"); button(f"{n} views", go, kind="link")'
    )
    assert [text for _, text in unmarked(ast.parse(source))] == ["Close", "Open it", " views"]
    assert list(unmarked(ast.parse('label(tr("Close"), "caption"); box.setText(f"{a}: {b:%H:%M}")'))) == []
