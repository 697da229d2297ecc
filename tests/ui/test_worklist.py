"""The worklist: model, search, filters, opening, empty state."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from procroom.app import signing
from procroom.app.ports import WorklistRow
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.ui.models.worklist import ROW, CaseStatus, Column, WorklistFilter, WorklistModel, case_status
from procroom.ui.widgets.dialogs import DISCLAIMER, LABELS

NO_KEY = Qt.KeyboardModifier.NoModifier
AT = datetime(2026, 2, 10, 14, tzinfo=UTC)
ROWS = tuple(
    WorklistRow(
        case_id=f"case-{number}",
        patient_name=name,
        patient_id=mrn,
        birth_date="1973-05-10",
        procedure=procedure,
        target=target,
        service_date=day,
        status=status,
        note_status=note,
        missing=missing,
        updated_at=AT,
    )
    for number, (name, mrn, procedure, target, day, status, note, missing) in enumerate(
        (
            (
                "DEMO^ANNA",
                "D-1",
                "Lumbar TFESI",
                "right L5-S1 foramen",
                "2026-02-10",
                "preparation",
                "draft",
                40,
            ),
            (
                "DEMO^BERT",
                "D-2",
                "Lumbar ILESI",
                "L4-5 interlaminar",
                "2026-02-11",
                "in-progress",
                "draft",
                9,
            ),
            (
                "DEMO^CLEO",
                "D-3",
                "Lumbar TFESI",
                "left L4-5 foramen",
                "2026-02-09",
                "in-progress",
                "ready",
                0,
            ),
            ("DEMO^DORA", "D-4", "Lumbar TFESI", "left S1 foramen", "2026-02-08", "completed", "signed", 0),
        )
    )
)


@pytest.fixture
def model(qapp):
    """A model under Qt's own test."""
    made = WorklistModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def names(shown):
    """Patients in the order shown."""
    return [shown.index(line, 0).data(ROW).patient_name for line in range(shown.rowCount())]


def test_model_follows_the_rules_of_qt(model):
    """Replacing rows adds, changes and removes the rows that differ, and only those."""
    model.replace(ROWS)
    changed = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.replace((ROWS[0], replace(ROWS[1], missing=8), ROWS[3]))
    assert changed == [1]
    assert [model.row(line).case_id for line in range(model.rowCount())] == ["case-0", "case-1", "case-3"]


def test_status_words():
    """Where a case stands follows from procedure and note status."""
    withdrawn = replace(ROWS[-1], note_status="withdrawn")
    assert [case_status(row) for row in (*ROWS, withdrawn)] == list(CaseStatus)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bert", ["DEMO^BERT"]),
        ("d-3", ["DEMO^CLEO"]),
        ("tfesi left", ["DEMO^CLEO", "DEMO^DORA"]),
        ("l4-5", ["DEMO^BERT", "DEMO^CLEO"]),
        ("nobody", []),
    ],
)
def test_search_finds_every_word_anywhere(model, typed, found):
    """Name, MRN, procedure and target are searched; all words must be there, in any order."""
    shown = WorklistFilter(model)
    model.replace(ROWS)
    shown.search(typed)
    assert sorted(names(shown)) == found


def test_status_filter(model):
    """One status at a time, or all."""
    shown = WorklistFilter(model)
    model.replace(ROWS)
    for status, name in zip(CaseStatus, ("ANNA", "BERT", "CLEO", "DORA"), strict=False):
        shown.show_status(status)
        assert names(shown) == [f"DEMO^{name}"]
    shown.show_status(None)
    assert len(names(shown)) == 4


def test_sorting_is_by_value(model):
    """Missing facts sort as numbers, dates as dates."""
    shown = WorklistFilter(model)
    model.replace(ROWS)
    shown.sort(Column.MISSING, Qt.SortOrder.DescendingOrder)
    assert names(shown)[:2] == ["DEMO^ANNA", "DEMO^BERT"]
    shown.sort(Column.DATE, Qt.SortOrder.AscendingOrder)
    assert names(shown) == ["DEMO^DORA", "DEMO^CLEO", "DEMO^ANNA", "DEMO^BERT"]


def test_every_cell_has_words(model):
    """What is painted can also be read by a screen reader."""
    model.replace(ROWS)
    for line in range(model.rowCount()):
        for column in Column:
            assert model.index(line, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_empty_store_says_what_to_do(window):
    """Without a case the page names the two ways to start."""
    page = window.pages.worklist
    assert page._middle.currentIndex() == 1
    words = " ".join(each.text() for each in page._middle.currentWidget().findChildren(QLabel))
    assert "No cases yet" in words
    assert "open images" in words


def test_the_first_page_of_a_new_store_carries_the_labels(window):
    """What this program is not, and what has to be known before the first use (clinical.md G2)."""
    page = window.pages.worklist._middle.currentWidget()
    said = [each.text() for each in page.findChildren(QLabel)]
    for text in (DISCLAIMER, *LABELS):
        assert text in said
    assert any("verify with marker" in each for each in said)
    assert any("verify before signing" in each for each in said)
    assert any("suggestion for coder review" in each for each in said)


def test_no_match_says_so_and_leads_back(qtbot, window, station):
    """A search without match offers to show all cases again."""
    page = window.pages.worklist
    station.open_new(station.procedures[0])
    page.reload()
    qtbot.keyClicks(page.search, "nobody")
    assert page._middle.currentIndex() == 2
    page._show_all()
    assert page._middle.currentIndex() == 0


def test_new_case_by_keyboard(qtbot, window):
    """Ctrl+N, a part of the name, Enter: the case is open."""
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    picker = window.pages.worklist.picker
    assert picker.isVisible()
    qtbot.keyClicks(picker.search, "interlam")
    assert picker.keys() == ("ilesi",)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert window.pages.case.room.desk.definition.id == "ilesi"
    assert window.pages.case.isVisible()


def test_enter_opens_the_found_case(qtbot, window, station):
    """Type a part of the name and press Enter."""
    first, second = (station.open_new(station.procedures[0]) for _ in range(2))
    first.handle(GiveAnswer("patient.name", "DEMO^ANNA"))
    second.handle(GiveAnswer("patient.name", "DEMO^BERT"))
    page = window.pages.worklist
    page.reload()
    qtbot.keyClicks(page.search, "bert")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert window.pages.case.room.desk.session.case_id == second.case_id


def test_enter_and_double_click_in_the_table_open(qtbot, window, station):
    """Both open the case under the cursor."""
    session = station.open_new(station.procedures[0])
    page = window.pages.worklist
    page.reload()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.pages.case.room.desk.session.case_id == session.case_id
    window.run("case.worklist")
    place = page.table.visualRect(page.shown.index(0, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.pages.case.isVisible()


class Spy(QObject):
    """Notes which presses and releases reach a widget."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        if isinstance(event, QMouseEvent) and event.type() != QEvent.Type.MouseMove:
            self.seen.append(event.type())
        return False


def test_one_tap_on_open_opens_and_its_double_click_does_no_more(qtbot, window, station):
    """A tap elsewhere only chooses; the second click of a double click does not reach what came under the pointer."""
    session = station.open_new(station.procedures[0])
    session.handle(GiveAnswer("plan.next_step", "review"))  # as a clinic does before the day
    table, left = window.pages.worklist.table, Qt.MouseButton.LeftButton
    window.pages.worklist.reload()
    qtbot.mouseClick(table.viewport(), left, pos=table.visualRect(table.currentIndex()).center())
    assert window.pages.case.room is None
    there = table.viewport().mapTo(window, table.open_place())
    qtbot.mouseClick(table.viewport(), left, pos=table.open_place())
    room = window.pages.case.room
    assert (room.desk.session.case_id, room.step) == (session.case_id, Stage.BEFORE)
    under, spy = window.childAt(there), Spy()
    under.installEventFilter(spy)
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(under, QMouseEvent(kind, QPointF(), QPointF(), left, left, NO_KEY))
    assert not spy.seen
    qtbot.mouseClick(under, left)
    assert len(spy.seen) == 2


def test_the_case_due_next_is_chosen(model):
    """Of today: what is in progress, then what is prepared, then what waits for a signature; else the first unsigned."""
    shown = WorklistFilter(model)
    model.replace(ROWS)
    shown.sort(Column.DATE, Qt.SortOrder.DescendingOrder)

    def due(day):
        return shown.index(shown.due_next(day), 0).data(ROW).patient_name

    assert [due(day) for day in ("2026-02-09", "2026-02-10", "2026-02-11", "2026-02-08")] == [
        "DEMO^CLEO",
        "DEMO^ANNA",
        "DEMO^BERT",
        "DEMO^BERT",
    ]
    model.replace([replace(each, service_date="2026-02-10") for each in ROWS])
    assert due("2026-02-10") == "DEMO^BERT"


def test_coming_back_shows_what_changed(window, room):
    """The row shows what was recorded meanwhile, and how much is missing."""
    room.desk.give("patient.name", "DEMO^LUMBAR")
    missing = len(room.desk.missing)
    window.run("case.worklist")
    row = window.pages.worklist.model.row(0)
    assert (row.patient_name, row.missing) == ("DEMO^LUMBAR", missing)


def test_signed_cases_are_told(window, gs1, station):
    """A signed case stands under Signed with nothing missing."""
    signing.sign(gs1.desk.session, station.store, name="DEMO Physician", role="Proceduralist")
    window.run("case.worklist")
    page = window.pages.worklist
    page.filters.button(CaseStatus.SIGNED).click()
    assert names(page.shown) == ["DEMO^LUMBAR"]


def test_the_label_is_always_in_sight(window):
    """What this program is not stands at the foot of every page (clinical.md G2)."""
    shown = [each for each in window.findChildren(QLabel) if each.text() == DISCLAIMER]
    for page in window.pages.all:
        window.go_to(page)
        assert any(each.isVisible() for each in shown)


def test_case_that_cannot_be_opened_is_a_notice(window, station):
    """A case that is not there says so in words and leaves the worklist on screen."""
    window.open_case("no-such-case")
    assert window.pages.worklist.isVisible()
    assert "no-such-case" in station.notices.standing[-1].text
