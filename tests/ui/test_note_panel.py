"""The note beside the form: sentences lead to fields, gaps are listed, signing, addenda, files."""

import os
import re
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from procroom.app import signing
from procroom.app.composing import live_note
from procroom.app.notices import Level
from procroom.domain.assessment import Phase
from procroom.domain.case import SavedView, ViewTag
from procroom.domain.definition import Stage
from procroom.domain.walk import missing
from procroom.notes.document import Figure, Paragraph, Table
from procroom.ui.note_browser import NoteBrowser
from procroom.ui.note_view import PICTURE, SCHEME, note_html
from procroom.ui.theme import ROOM
from procroom.ui.widgets.dialogs import AddendumDialog, SignDialog
from procroom.ui.widgets.wrap_line import WrapLine

SIGNER = {"name": "DEMO Physician", "role": "Proceduralist"}


def links(html):
    """Facts that the note links to."""
    return set(re.findall(r"href='fact:([^']+)'", html))


def lines_of(work):
    """Lines on screen below the next one."""
    return [each for each in work.findChildren(WrapLine) if each.isVisible() and each is not work.next]


def heads(work):
    """Headings of places."""
    return [each for each in lines_of(work) if each.property("group") == "true"]


def facts(work):
    """Missing facts shown."""
    plain = (each for each in lines_of(work) if each.property("group") != "true")
    return [each for each in plain if not each.words.startswith(("RECORD ", "STOP "))]


def test_every_sentence_leads_somewhere(gs1):
    """Each sentence, cell, figure and header line with facts is a link to the first of them."""
    document = live_note(gs1.desk.definition, gs1.desk.state)
    html = note_html(document, ROOM)
    wanted = {line.facts[0] for line in document.header if line.facts}
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                wanted |= {sentence.facts[0] for sentence in block.sentences if sentence.facts}
            elif isinstance(block, Table):
                wanted |= {cell.facts[0] for row in block.rows for cell in row if cell.facts}
            elif isinstance(block, Figure):
                wanted.add(block.facts[0])
    assert wanted <= links(html)


def test_every_link_can_be_followed(gs1):
    """Following any link shows the step of its fact, beside the note."""
    gs1.show_step(Stage.NOTE)
    html = note_html(gs1.note.document, ROOM)
    for path in sorted(links(html)):
        gs1.note.browser.anchorClicked.emit(QUrl(SCHEME + path))
        assert gs1.step is Stage.NOTE
        place = path if not path.startswith(("views[", "marks[")) else "performed.targets[t1].positions[p1]"
        assert gs1.record.stage is gs1.record.stage_of(place), path


def test_words_are_escaped(gs1):
    """What a person types is shown as typed, never read as markup."""
    gs1.desk.give("header.room", "<b>Room & 1</b>")
    html = note_html(live_note(gs1.desk.definition, gs1.desk.state), ROOM)
    assert "&lt;b&gt;Room &amp; 1&lt;/b&gt;" in html


def test_a_sentence_leads_to_its_editor(gs1):
    """Clicking what the note says about aspiration puts the keyboard into that field."""
    gs1.show_step(Stage.NOTE)
    path = "performed.targets[t1].positions[p1].aspiration"
    gs1.note.browser.anchorClicked.emit(QUrl(SCHEME + path))
    assert gs1.record.stage is Stage.PROCEDURE
    assert gs1.record.focused_path() == path


def test_gaps_are_listed_and_lead_to_their_field(qtbot, room):
    """All missing facts stand by place, the first place open; a line leads to its field, and a button back."""
    room.show_step(Stage.NOTE)
    work, missing = room.noting.work, room.desk.missing
    assert work._head.text() == f"{len(missing)} facts missing"
    qtbot.waitUntil(lambda: bool(heads(work)))
    places = dict.fromkeys((each.section, each.place) for each in missing)
    counts = [int(line.words.rpartition(" · ")[2]) for line in heads(work)]
    assert len(counts) == len(places)
    assert sum(counts) == len(missing)
    first = [each for each in missing if (each.section, each.place) == next(iter(places))]
    assert [line.words for line in facts(work)] == [each.text for each in first]
    facts(work)[0].click()
    assert room.record.focused_path() == missing[0].path
    assert work.back.isVisible()
    assert not heads(work)
    room.desk.give(missing[0].path, "Clinic")
    assert work._head.text() == f"{len(missing) - 1} facts missing"
    work.back.click()
    assert not work.back.isVisible()
    qtbot.waitUntil(lambda: bool(facts(work)))
    assert room.record.stage is Stage.NOTE
    assert [line.words for line in facts(work)] == [each.text for each in first[1:]]


def test_a_place_opens_and_closes(qtbot, room):
    """A heading shows the facts of its place, and hides them; the keyboard stays on it."""
    room.show_step(Stage.NOTE)
    work = room.noting.work
    qtbot.waitUntil(lambda: bool(heads(work)))
    before = len(facts(work))
    last = heads(work)[-1]
    last.click()
    qtbot.waitUntil(lambda: len(facts(work)) > before)
    section, place = room.desk.missing[-1].section, room.desk.missing[-1].place
    wanted = [each for each in room.desk.missing if (each.section, each.place) == (section, place)]
    assert [line.words for line in facts(work)][-len(wanted) :] == [each.text for each in wanted]
    assert heads(work)[-1].hasFocus()
    heads(work)[-1].click()
    qtbot.waitUntil(lambda: len(facts(work)) == before)


def test_the_next_fact_is_one_press_away(room):
    """“Next” leads to the first missing fact, then names and leads to the one after it."""
    room.show_step(Stage.NOTE)
    work, missing = room.noting.work, room.desk.missing
    assert work.next.words == f"Next: {missing[0].label}"
    work.next.click()
    assert room.record.focused_path() == missing[0].path
    assert work.next.words == f"Next: {missing[1].label}"
    work.next.click()
    assert room.record.focused_path() == missing[1].path


def test_back_to_the_note_by_its_key(window, room):
    """The action is there only after a jump."""
    room.show_step(Stage.NOTE)
    assert not window.menus.actions["note.back"].isEnabled()
    room.reveal_next_missing()
    assert window.menus.actions["note.back"].isEnabled()
    window.run("note.back")
    assert not room.noting.jumped
    assert room.noting.work.next.hasFocus()


def test_findings_in_the_way_stand_first(qtbot, gs1):
    """A documentation finding is listed apart from missing facts, keeps the note unsigned and leads to a field."""
    gs1.show_step(Stage.NOTE)
    position = "performed.targets[t1].positions[p1]"
    for view in list(gs1.desk.state.views.values())[:1]:
        gs1.desk.drop_view(view.view_id)
    assert gs1.desk.blocking
    qtbot.waitUntil(lambda: bool(lines_of(gs1.noting.work)))
    lines = [line.words for line in lines_of(gs1.noting.work)]
    assert any(line.startswith(("RECORD ", "STOP ")) for line in lines)
    assert "in the way" in gs1.noting.foot.words.text()
    assert not gs1.noting.foot.sign.isEnabled()
    first = next(line for line in lines_of(gs1.noting.work) if line.words.startswith(("RECORD ", "STOP ")))
    first.click()
    assert gs1.record.stage is Stage.PROCEDURE
    assert gs1.record.focused_path().startswith(position) or gs1.record.focused_path() == ""


def test_missing_is_said_in_amber_and_in_words(room):
    """A required fact that nobody recorded reads “Not documented” in the colour kept for that."""
    room.show_step(Stage.NOTE)
    assert "Not documented" in room.note.browser.toPlainText()
    assert ROOM.missing in room.note.browser.toHtml()
    assert not room.noting.foot.sign.isEnabled()


def test_the_note_follows_in_the_frame_of_the_entry(gs1):
    """What was recorded is painted in form and note together."""
    gs1.show_step(Stage.NOTE)
    gs1.desk.give("header.room", "Room 77")
    assert "Room 77" in gs1.note.browser.toPlainText()


def test_signing_through_the_dialog(qtbot, window, gs1, station):
    """Name and role are asked, the attestation can be changed, the time is shown; then all is read only."""
    gs1.show_step(Stage.NOTE)
    assert gs1.noting.foot.sign.isEnabled()
    gs1.noting.foot.sign.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SignDialog)
    assert dialog.attestation.toPlainText() == signing.ATTESTATION
    assert not dialog.sign.isEnabled()
    dialog.name.setText("DEMO Physician")
    dialog.role.setText("Proceduralist")
    dialog.attestation.setPlainText("I was there and read this.")
    head = gs1.desk.state.head_digest
    dialog.sign.click()
    qtbot.waitUntil(lambda: gs1.desk.state.signed)
    signature = gs1.desk.state.signature
    assert (signature.name, signature.role) == ("DEMO Physician", "Proceduralist")
    assert signature.attestation == "I was there and read this."
    assert station.notices.standing[-1].level is Level.DONE
    assert f"digest {head[:12]}" in station.notices.standing[-1].text
    qtbot.waitUntil(gs1.noting.signed.addendum.isVisible)
    assert not gs1.noting.foot.sign.isVisible()
    assert "signed" in gs1.steps.button(Stage.NOTE).accessibleName()
    assert not window.menus.actions["edit.undo"].isEnabled()


def test_a_cancelled_dialog_signs_nothing(gs1):
    """Cancel leaves the case as it was."""
    entries = len(gs1.desk.session.entries)
    gs1.show_step(Stage.NOTE)
    gs1.noting.foot.sign.click()
    QApplication.activeModalWidget().cancel.click()
    assert len(gs1.desk.session.entries) == entries


def test_a_case_that_changed_meanwhile_is_not_signed(qtbot, gs1, station):
    """An entry made while the note is printed refuses the signature in words."""
    gs1.show_step(Stage.NOTE)
    gs1.noting.foot.sign.click()
    dialog = QApplication.activeModalWidget()
    dialog.name.setText("DEMO Physician")
    dialog.role.setText("Proceduralist")
    dialog.sign.click()
    gs1.desk.give("header.room", "Room 9")
    qtbot.waitUntil(lambda: any(n.level is Level.ERROR for n in station.notices.standing))
    assert not gs1.desk.state.signed


def test_addenda_follow(qtbot, gs1, station):
    """After signing, text can be added; it stands after the note."""
    signing.sign(gs1.desk.session, station.store, **SIGNER)
    gs1.show_step(Stage.NOTE)
    gs1.noting.signed.addendum.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddendumDialog)
    dialog.text.setPlainText("Called the patient: well.")
    dialog.name.setText("DEMO Nurse")
    dialog.role.setText("Nurse practitioner")
    dialog.add.click()
    qtbot.waitUntil(lambda: bool(gs1.desk.state.addenda))
    assert gs1.desk.state.addenda[0].text == "Called the patient: well."
    qtbot.waitUntil(lambda: "Called the patient: well." in gs1.note.browser.toPlainText())


def test_a_note_is_withdrawn_with_its_reason(qtbot, window, gs1, station):
    """From the menu; the button waits for a reason in words; then the note says it, and nothing can be added."""
    action = window.menus.actions["note.withdraw"]
    assert not action.isEnabled()
    signing.sign(gs1.desk.session, station.store, **SIGNER)
    gs1.show_step(Stage.NOTE)
    window.run("note.withdraw")
    dialog = QApplication.activeModalWidget()
    dialog.text.setPlainText("wrong")
    dialog.name.setText("DEMO Physician")
    dialog.role.setText("Proceduralist")
    assert not dialog.add.isEnabled()
    dialog.text.setPlainText("Documented in the chart of another patient.")
    if folder := os.environ.get("PROCROOM_PICTURES"):
        dialog.grab().save(f"{folder}/withdraw-dialog.png")
    dialog.add.click()
    qtbot.waitUntil(lambda: bool(gs1.desk.state.addenda))
    assert gs1.desk.state.addenda[0].withdraws
    qtbot.waitUntil(lambda: "Note withdrawn" in gs1.note.browser.toPlainText())
    assert gs1.note.browser.toPlainText().index("WITHDRAWN") < gs1.note.browser.toPlainText().index("Patient")
    assert gs1.noting.signed._who.text().startswith("WITHDRAWN. Signed by")
    assert "withdrawn" in gs1.steps.button(Stage.NOTE).accessibleName()
    assert not gs1.noting.signed.addendum.isEnabled()
    assert not action.isEnabled()
    assert not window.menus.actions["note.addendum"].isEnabled()
    if folder := os.environ.get("PROCROOM_PICTURES"):
        qtbot.wait(800)
        window.grab().save(f"{folder}/withdrawn.png")


@pytest.mark.parametrize(
    ("kind", "suffix", "starts"),
    [("pdf", ".pdf", b"%PDF"), ("text", ".txt", b""), ("html", ".html", b"<!DOCTYPE html>")],
)
def test_files_of_the_note(qtbot, gs1, files, tmp_path, station, kind, suffix, starts):
    """PDF, text and HTML are written where the person said; the file's name names no patient."""
    files.saved = tmp_path
    gs1.show_step(Stage.NOTE)
    gs1.note.exports[kind].trigger()
    qtbot.waitUntil(lambda: any(n.level is Level.DONE for n in station.notices.standing))
    (made,) = tmp_path.glob(f"note-*{suffix}")
    assert made.read_bytes().startswith(starts)
    assert "DEMO" not in made.name


def test_a_file_that_cannot_be_written_is_told(qtbot, gs1, files, tmp_path, station):
    """The reason is said with the file's name."""
    files.saved = tmp_path / "not-there"
    gs1.show_step(Stage.NOTE)
    gs1.note.ask_export("text")
    qtbot.waitUntil(lambda: any(n.level is Level.ERROR for n in station.notices.standing))
    assert "could not be written" in station.notices.standing[-1].text


def test_the_signed_pdf_is_the_issued_one(qtbot, gs1, files, tmp_path, station):
    """After signing, the exported PDF is byte for byte the one that was signed."""
    printed = signing.sign(gs1.desk.session, station.store, **SIGNER)
    files.saved = tmp_path
    gs1.show_step(Stage.NOTE)
    gs1.note.exports["pdf"].trigger()
    qtbot.waitUntil(lambda: any(tmp_path.glob("note-*.pdf")) and bool(station.notices.standing))
    (made,) = tmp_path.glob("note-*.pdf")
    assert made.read_bytes() == printed.pdf


def test_what_is_on_screen_is_the_case_as_it_stands(qtbot, gs1, station):
    """After a correction, undo, redo and a target taken away, the note reads as one composed anew; signed, it says so."""
    gs1.show_step(Stage.NOTE)
    desk, panel = gs1.desk, gs1.note
    path = "performed.targets[t1].needle.length"
    before = desk.state.value(path)

    def settled():
        session = desk.session
        wanted = live_note(
            session.definition, session.state, session.assess(Phase.SIGN), session.signed_off()
        )
        assert panel.document == wanted
        fresh = QTextDocument()
        fresh.setDefaultFont(panel.browser.document().defaultFont())
        fresh.setHtml(note_html(wanted, ROOM))
        assert panel.browser.toPlainText() == fresh.toPlainText()
        assert panel.browser.toHtml().partition("<body")[2] == fresh.toHtml().partition("<body")[2]
        assert desk.missing == missing(session.definition, session.state)

    other = next(each for each in ("3.5", "5") if each != before)
    for act in (
        partial(desk.give, path, other),
        desk.undo,
        desk.redo,
        partial(desk.clear, path),
        partial(desk.remove, "performed.targets", "t1"),
        desk.undo,
    ):
        act()
        qtbot.waitUntil(lambda: panel.document.head_digest == desk.state.head_digest)
        settled()
    desk.give(path, before)
    signing.sign(desk.session, station.store, **SIGNER)
    qtbot.waitUntil(lambda: panel.document.signature is not None)
    assert panel.browser.toPlainText().rstrip().endswith(f"Record {desk.state.signature.head_digest[:16]}…")


def test_a_picture_that_looks_different_is_not_left_under_a_new_caption(qapp):
    """Its name is the same whatever is drawn on it: the browser asks for it anew when a lesion on it has changed."""
    asked, view = [], SavedView("v", ViewTag.AP)
    picture = QImage(600, 400, QImage.Format.Format_Grayscale8)
    browser = NoteBrowser(SimpleNamespace(image=lambda _view, lesions: asked.append(lesions) or picture))

    def show(caption, *lesions):
        asked.clear()
        chunks = ("<p>Title</p>", f"<p><img src='{PICTURE}v'></p>", f"<p>{caption}</p>")
        browser.show_chunks("", chunks, [Figure(view, 1, caption, "", "", (), lesions)])
        browser.grab()
        return asked

    assert show("Three bands.", "band")
    assert not show("Three bands, one by one.", "band")
    assert show("Two bands.", "shorter band") == [("shorter band",)]
    assert "Two bands." in browser.toPlainText()
