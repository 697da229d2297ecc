"""What is due after procedures: the list on the first page, the list in the case, the diary out and back."""

import io
import json
from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.notices import Level
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.models.worklist import ROW

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
THEN = datetime.fromisoformat("2026-01-20T09:00-05:00")


def played(station, tmp_path, name, *, sign=True, day="2026-01-20"):
    """A scenario of three weeks ago, without what came in afterwards."""
    data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    data["answers"].pop("diary", None)
    data["answers"]["header"]["service_date"] = day
    if "block" in data["answers"]:
        data["answers"]["block"]["diary_due"] = "2026-01-21"
    path = tmp_path / f"{name}.case.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    session = play(read_case(path, registry.get), station.store, lambda: THEN)
    if sign:
        signing.sign(session, station.store, name="DEMO Physician", role="Proceduralist")
    return session


@pytest.fixture
def block(station, tmp_path):
    """A signed medial branch block whose diary did not come back."""
    return played(station, tmp_path, "gs3")


def listed(page):
    """Case and first task of each line."""
    model = page.following.model
    cases = (model.index(line, 0).data(ROW) for line in range(model.rowCount()))
    return [(case.row.case_id, case.tasks[0].kind) for case in cases]


def test_the_number_of_overdue_cases_is_always_in_sight(qtbot, window, block):
    """On the chip of the filter, in words and with its shape, whatever is listed."""
    page = window.pages.worklist
    page.open_page()
    chip = page.filters.button("Follow-up")
    qtbot.waitUntil(lambda: "1 overdue" in chip.text())
    assert not chip.icon().isNull()
    assert chip.accessibleName() == "Show: Follow-up: 1 overdue"


def test_a_line_leads_to_the_follow_up_of_its_case(qtbot, window, block):
    """The list by its key, Enter, and the case is open where the diary is recorded."""
    window.run("go.following")
    page = window.pages.worklist
    qtbot.waitUntil(lambda: listed(page) == [(block.case_id, "DIARY")])
    assert page.following.isVisible()
    words = page.following.model.index(0, 1).data()
    assert words.startswith("OVERDUE Diary return")
    window.run("case.open")
    room = window.pages.case.room
    assert room.desk.session.case_id == block.case_id
    assert room.step is Stage.FOLLOW_UP
    qtbot.wait(20)
    assert room.record.stage is Stage.FOLLOW_UP


def test_searching_narrows_the_list(qtbot, window, block, station, tmp_path):
    """Names and tasks are searched; the status filters lead back to the cases."""
    played(station, tmp_path, "gs1")
    window.run("go.following")
    page = window.pages.worklist
    qtbot.waitUntil(lambda: page.following.model.rowCount() == 2)
    page.search.setText("lumbar call")
    assert [kind for _, kind in listed(page)] == ["PHONE"]
    page.search.setText("nobody")
    assert page.following.nothing.isVisible()
    page.search.clear()
    page.filters.button("All").click()
    assert page.table.isVisible()


def test_nothing_due_says_so(qtbot, window):
    """An empty list is no broken one."""
    window.run("go.following")
    page = window.pages.worklist
    qtbot.waitUntil(lambda: page.following.nothing.text() == "Nothing is due")
    assert page.filters.button("Follow-up").text() == "Follow-up"


def test_unreadable_cases_are_a_notice(qtbot, window, block, station, monkeypatch):
    """Nobody may believe that nothing is due there."""

    def gone(*_pinned):
        raise LookupError

    monkeypatch.setattr(type(station), "definition_of", gone)
    window.pages.worklist.open_page()
    qtbot.waitUntil(lambda: bool(station.notices.standing))
    assert "nobody knows what is due there" in station.notices.standing[-1].text


def test_the_case_lists_its_own_tasks(qtbot, window, block):
    """Late ones first, each leading to its field; the step says how many; recording one takes it off."""
    window.open_case(block.case_id, Stage.FOLLOW_UP)
    room = window.pages.case.room
    assert [line.accessibleName().rpartition(":")[0] for line in room.tasks.lines] == [
        "OVERDUE: Diary return",
        "OVERDUE: Decision on the block",
        "LATER: Follow-up by DEMO Physician",
    ]
    assert "overdue" in room.steps.button(Stage.FOLLOW_UP).accessibleName()
    room.tasks.lines[0].click()
    room.desk.give("diary.returned", "2026-01-22")
    assert len(room.tasks.lines) == 2
    room.show_step(Stage.PROCEDURE)
    assert not room.tasks.isVisible()
    room.show_step(Stage.NOTE)  # they also stand beside a signed note
    assert room.tasks.isVisible()


def test_a_case_that_is_not_signed_owes_nothing_yet(window, gs1):
    """The step says when it begins."""
    gs1.show_step(Stage.FOLLOW_UP)
    assert gs1.steps.button(Stage.FOLLOW_UP).accessibleName().endswith("after signing")
    assert not gs1.tasks.has_diary
    assert "diary" not in window.pages.case.state().flags


def filled(form, target, values):
    """Fill a form in."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(form.read_bytes()))
    writer.update_page_form_field_values(writer.pages[0], values)
    with target.open("wb") as out:
        writer.write(out)
    return target


def test_diary_out_and_back(qtbot, window, block, files, station, tmp_path):
    """The form is written, filled in, read: its entries are in the record with their source, once."""
    window.open_case(block.case_id, Stage.FOLLOW_UP)
    room = window.pages.case.room
    files.saved = tmp_path
    window.run("diary.save")
    form = tmp_path / f"pain-diary-2026-01-20-{block.case_id[:8]}.pdf"
    qtbot.waitUntil(form.exists)
    files.opened = (
        filled(form, tmp_path / "back.pdf", {"s15_nrs": "/1", "s30_nrs": "/2", "s60_did": "/yes"}),
    )
    window.run("diary.read")
    qtbot.waitUntil(lambda: len(room.desk.state.instances.get("diary.entries", ())) == 3)
    assert room.desk.state.answers["diary.entries[e1].nrs"].source == "patient diary PDF"
    said = [notice.text for notice in station.notices.standing]
    assert any("3 entries recorded" in text for text in said)
    assert any("no score is ticked" in text for text in said)
    window.run("diary.read")
    qtbot.waitUntil(lambda: "nothing was recorded" in station.notices.standing[-1].text)
    assert len(room.desk.state.instances["diary.entries"]) == 3
    room.desk.remove("diary.entries", "e2")
    window.run("diary.read")
    qtbot.waitUntil(lambda: room.desk.state.instances["diary.entries"] == ("e1", "e3", "e4"))


def test_what_is_no_diary_is_a_notice(qtbot, window, block, files, station, tmp_path):
    """A foreign or damaged file changes nothing and says why; no file is no act."""
    window.open_case(block.case_id, Stage.FOLLOW_UP)
    room = window.pages.case.room
    window.run("diary.read")
    wrong = tmp_path / "wrong.pdf"
    wrong.write_text("no PDF", encoding="utf-8")
    files.opened = (wrong,)
    window.run("diary.read")
    qtbot.waitUntil(lambda: bool(station.notices.standing))
    assert station.notices.standing[-1].level is Level.ERROR
    files.opened = (tmp_path / "absent.pdf",)
    window.run("diary.read")
    qtbot.waitUntil(lambda: "absent.pdf cannot be read" in station.notices.standing[-1].text)
    files.saved = tmp_path / "absent"
    window.run("diary.save")
    qtbot.waitUntil(lambda: "could not be written" in station.notices.standing[-1].text)
    assert "diary.entries" not in room.desk.state.instances


def test_brief_note_until_the_note_is_signed(qtbot, window, gs1, files, tmp_path, station):
    """Shown, then saved: the PDF says that the full report follows. A signed note needs none."""
    gs1.show_step(Stage.NOTE)
    files.saved = tmp_path
    gs1.note.length.button("brief").click()
    assert "Brief note" in gs1.note.browser.toPlainText()
    gs1.note.exports["pdf"].trigger()
    path = tmp_path / f"brief-note-2026-02-10-{gs1.desk.session.case_id[:8]}.pdf"
    qtbot.waitUntil(path.exists)
    assert "full report to follow" in pypdf.PdfReader(path).pages[0].extract_text().lower()
    assert "editable" in window.pages.case.state().flags
    signing.sign(gs1.desk.session, station.store, name="DEMO Physician", role="Proceduralist")
    gs1.note.show_now()
    assert not gs1.note.length.isVisible()
    assert not gs1.note.is_brief
    assert "Brief note" not in gs1.note.browser.toPlainText()
    assert "editable" not in window.pages.case.state().flags
