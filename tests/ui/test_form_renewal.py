"""A form shown again only in part reads exactly as the form shown anew."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from procroom.app.case_file import play, read_case
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Stage
from procroom.procedures import registry

TARGET = re.compile(r"performed\.targets\[[^]]*\]\.target")
SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"


@pytest.fixture
def opened(window, station):
    """Opens a case file."""

    def make(path):
        session = play(read_case(path, registry.get), station.store)
        window.open_case(session.case_id)
        return window.pages.case.room

    return make


def words(form):
    """Everything a form shows, from top to bottom."""
    found = []
    for kind in (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit):
        for each in form.findChildren(kind):
            if each.isVisibleTo(form):
                text = each.toPlainText() if isinstance(each, QPlainTextEdit) else each.text()
                checked = each.isChecked() if isinstance(each, QAbstractButton) else None
                found.append((kind.__name__, text, each.accessibleName(), checked, each.isEnabled()))
    return found


def show_form(room, qtbot, step=Stage.PROCEDURE):
    """The whole form, also what is not in sight."""
    room.show_step(step)
    form = room.record.form(room.step)
    qtbot.waitUntil(lambda: all(each.isVisibleTo(form) for each in form.cards))


def as_anew(room):
    """The form in sight as it reads now, and as it reads once all of it was shown again."""
    form = room.record.form(room.step)
    now = words(form)
    form.refresh(ChangeSet(everything=True), room.desk.missing)
    return now, words(form)


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("gs1", Stage.BEFORE),
        ("gs1", Stage.PROCEDURE),
        ("gs1", Stage.RECOVERY),
        ("gs3", Stage.PROCEDURE),
        ("gs8", Stage.BEFORE),
        ("gs8", Stage.PROCEDURE),
        ("gs8", Stage.RECOVERY),
    ],
)
def test_each_answer_and_its_undo_shows_what_it_touches(name, step, opened, qtbot):
    """Answers of a step are cleared and undone one by one; nothing on the form stays behind."""
    room = opened(SCENARIOS / f"{name}.case.json")
    show_form(room, qtbot, step)
    sections = {section.link_id for section in room.desk.definition.stage(step)}
    given = [path for path in room.desk.state.answers if re.split(r"[.\[]", path)[0] in sections]
    assert given
    for path in given[:: max(1, len(given) // 10)]:
        room.desk.clear(path)
        now, anew = as_anew(room)
        assert now == anew, f"{path} cleared"
        room.desk.undo()
        now, anew = as_anew(room)
        assert now == anew, f"{path} brought back"


def test_one_target_renamed_renames_the_other_that_shares_its_name(opened, qtbot):
    """What one card is called depends on its sisters."""
    room = opened(SCENARIOS / "gs3.case.json")
    show_form(room, qtbot)
    first, second = [path for path in room.desk.state.answers if TARGET.fullmatch(path)][:2]
    assert room.desk.give(first, room.desk.state.value(second)) == ""
    now, anew = as_anew(room)
    assert now == anew
    assert sum(", target " in text for kind, text, *_ in now if kind == "QLabel") == 2
