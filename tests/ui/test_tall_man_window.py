"""Look-alike drug names in the window: tall man letters for the eye, plain for the ear, the record and the note."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from procroom.domain.commands import AddInstance
from procroom.domain.definition import Stage
from procroom.domain.walk import missing
from procroom.notes.render.text import render_text
from procroom.ui.forms.choice_editors import PickEditor
from procroom.ui.forms.field import FieldRow
from procroom.ui.pages.finding_card import FindingCard
from procroom.ui.widgets.words import LineButton

DRUG = "performed.targets[t1].positions[p1].injectate[i1].drug"


def seen(widget):
    """All words that labels and buttons show."""
    QApplication.processEvents()
    each = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return " | ".join(one.text() for one in each if one.isVisible())


@pytest.fixture
def drug(gs1):
    """The field of the first injectate's drug."""
    gs1.reveal(DRUG)
    (row,) = (each for each in gs1.findChildren(FieldRow) if each.path == DRUG)
    assert isinstance(row.editor, PickEditor)
    return row


def test_what_is_missing_reads_as_its_fields_do(room):
    """The session's words in the letters of the screen are those of the definition on the screen."""
    desk = room.desk
    for path in ("performed.targets", "planned.targets"):
        desk.do(AddInstance(path, "t1"))
    desk.give("planned.targets[t1].target", {"level": "L5-S1", "side": "RIGHT"})
    desk.do(AddInstance("performed.targets[t1].positions", "p1"))
    desk.do(AddInstance("performed.targets[t1].positions[p1].injectate", "i1"))
    desk.give("performed.targets[t1].positions[p1].injectate[i1].drug", "METHYLPREDNISOLONE_ACETATE")
    assert desk.missing == missing(desk.definition, desk.state)
    assert len(desk.missing) > 20


def test_a_drug_is_shown_in_tall_man_letters_and_heard_plainly(gs1, drug):
    """Field and heading of its row; what a screen reader reads is the plain name."""
    assert drug.editor.line.text() == "dexAMETHasone"
    shown = seen(gs1.record)
    assert "dexAMETHasone" in shown
    assert "DexAMETHasone" not in shown
    names = [each.accessibleName() for each in gs1.findChildren(QAbstractButton)]
    assert "Remove dexamethasone" in names
    assert not any("AMETH" in name for name in names)


def test_the_list_is_searched_by_the_plain_name_in_any_case(gs1, drug):
    """Typed small, in capitals or as the list has it: the same line, and the same code recorded."""
    pick = drug.editor.line
    for typed in ("bupiv", "BUPIV", "BUPiv", "upivacaine"):
        pick.completer().setCompletionPrefix(typed)
        assert pick.completer().currentCompletion() in {"BUPivacaine", "Levobupivacaine"}
    for typed in ("bupivacaine", "BUPIVACAINE", "BUPivacaine"):
        pick.setText(typed)
        pick.editingFinished.emit()
        assert gs1.desk.state.value(DRUG) == "BUPIVACAINE"
        gs1.desk.give(DRUG, "DEXAMETHASONE")


def test_a_name_that_was_typed_stays_in_the_record_as_typed(gs1, drug, qtbot):
    """Sufentanil is in no list of the form; the heading of its row raises its letters, the record has the words."""
    pick = drug.editor.line
    pick.setFocus()
    pick.selectAll()
    qtbot.keyClicks(pick, "sufentanil")
    qtbot.keyClick(pick, Qt.Key.Key_Tab)
    assert gs1.desk.state.value(DRUG) == "sufentanil"


def test_checks_use_the_same_letters(gs1):
    """The facts a finding rests on; the finding itself, which overrides are compared with, stays plain."""
    gs1.desk.give(DRUG, "METHYLPREDNISOLONE_ACETATE")
    gs1.show_step(Stage.NOTE)
    (found,) = gs1.findings.assessment.fired()
    assert "methylprednisolone acetate" in [each.text for each in found.inputs]
    gs1.toggle_checks()
    card = gs1.findings.findChild(FindingCard)
    card.why.click()
    lines = card.details.findChildren(LineButton)
    assert any("methylPREDNISolone acetate" in each.text() for each in lines)
    assert not any("PREDNIS" in each.accessibleName() for each in lines)


def test_the_note_keeps_the_plain_name(gs1):
    """Its sentences are prose, printed and sent; the view of it on the screen is the note."""
    gs1.show_step(Stage.NOTE)
    note = render_text(gs1.noting._compose(brief=False))
    assert "dexamethasone" in note
    assert "AMETH" not in note


def test_nothing_recorded_carries_the_letters_of_the_screen(gs1, drug):
    """The journal has codes and typed words."""
    gs1.desk.give(DRUG, "BUPIVACAINE")
    entries = json.dumps([str(each.event) for each in gs1.desk.session.entries])
    assert "BUPivacaine" not in entries
    assert "dexAMETHasone" not in entries
