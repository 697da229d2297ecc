"""The note as pages: the bytes that are saved and signed, kept current, turned and sized; and on paper."""

import io
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.app.note_files import NoteFormat, note_bytes
from procroom.app.notices import Level
from procroom.domain.definition import Stage
from procroom.domain.errors import RecordDamaged
from procroom.notes.render.type import Paper
from procroom.procedures import registry
from procroom.ui.application import Window
from procroom.ui.printing import NotPrinted, PlatformPrinters, make_ready, print_pdf

GS3 = Path(__file__).resolve().parents[1] / "scenarios" / "gs3.case.json"
SIGNER = {"name": "DEMO Physician", "role": "Proceduralist"}


def text_of(data):
    """All words of a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


@pytest.fixture
def pages(qtbot, gs1):
    """The pages of GS1, shown."""
    gs1.show_step(Stage.NOTE)
    gs1.note.way.button("pages").click()
    qtbot.waitUntil(lambda: bool(gs1.note.pages.data))
    return gs1.note.pages


def settled(qtbot, pages):
    """Wait until what is shown is current."""
    qtbot.waitUntil(lambda: not pages.is_behind)


def test_pages_are_the_bytes_that_are_saved(qtbot, gs1, pages, files, tmp_path):
    """What is shown is byte for byte what Save writes; the count of pages is that of the file."""
    files.saved = tmp_path
    gs1.note.exports["pdf"].trigger()
    qtbot.waitUntil(lambda: any(tmp_path.glob("note-*.pdf")))
    (made,) = tmp_path.glob("note-*.pdf")
    assert made.read_bytes() == pages.data
    count = len(pypdf.PdfReader(made).pages)
    assert pages.count.text() == f"Page 1 of {count}"


def test_pages_follow_the_record(qtbot, gs1, pages):
    """An act is told to be on its way, then stands on the page; the same place stays in sight."""
    pages.view.turn_to(2)
    at = pages.view.verticalScrollBar().value()
    assert at > 0
    gs1.desk.give("header.room", "Room 77")
    assert pages.is_behind
    assert "being brought up to date" in pages.count.text()
    qtbot.waitUntil(lambda: "Room 77" in text_of(pages.data))
    assert pages.count.text() == f"Page 2 of {pages.view.pages}"
    assert pages.view.verticalScrollBar().value() == at


def test_hidden_pages_are_not_made_and_catch_up(qtbot, gs1, pages):
    """While sentences are shown nothing is printed; the pages are current when they are seen again."""
    gs1.note.way.button("text").click()
    before = pages.data
    gs1.desk.give("header.room", "Room 78")
    qtbot.waitUntil(lambda: "Room 78" in gs1.note.browser.toPlainText())
    assert pages.data == before
    gs1.note.toggle_way()
    qtbot.waitUntil(lambda: "Room 78" in text_of(pages.data))


def test_many_changes_are_printed_once(qtbot, gs1, pages, monkeypatch):
    """Acts in a row wait for a pause; one printing shows them all."""
    made = []

    def make(form, paper):
        made.append(form)
        return gs1.noting.signing.pages(form, paper)

    monkeypatch.setattr(pages, "_make", make)
    for number in range(5):
        gs1.desk.give("header.room", f"Room {number}")
    qtbot.waitUntil(lambda: "Room 4" in text_of(pages.data))
    settled(qtbot, pages)
    assert len(made) == 1


def test_paper_and_brief_note(qtbot, gs1, pages):
    """A4 and letter, full and brief: each is printed as asked for."""
    sizes = {}
    for paper in (Paper.A4, Paper.LETTER):
        gs1.note.page_size.button(paper.value).click()
        qtbot.waitUntil(lambda: not pages.is_behind)
        box = pypdf.PdfReader(io.BytesIO(pages.data)).pages[0].mediabox
        sizes[paper] = (float(box.width), float(box.height))
    assert sizes == {paper: pytest.approx(paper.size, abs=0.1) for paper in sizes}
    gs1.note.length.button("brief").click()
    qtbot.waitUntil(lambda: "full report to follow" in text_of(pages.data).lower())
    gs1.note.toggle_length()
    qtbot.waitUntil(lambda: "full report to follow" not in text_of(pages.data).lower())


def test_pages_turn_by_key_and_button(qtbot, pages):
    """Page Down, Page Up, End, Home and the two buttons; at an end there is nothing further."""
    view, last = pages.view, pages.view.pages
    assert last >= 3
    assert not pages.previous.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    pages.next.click()
    assert view.page == 3
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 2
    pages.previous.click()
    assert view.page == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert pages.count.text() == f"Page {last} of {last}"
    assert not pages.next.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1
    before = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > before
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == before


def test_pages_fit_and_zoom(qtbot, pages):
    """Width fills the window, whole page shows all of it, + and - go on from what is shown."""
    view = pages.view
    wide = view.shown_zoom()
    pages.fit.button("page").click()
    whole = view.shown_zoom()
    assert whole < wide
    pages.larger.click()
    assert view.shown_zoom() == pytest.approx(whole * 1.25)
    assert pages.fit.codes == ()
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.shown_zoom() == pytest.approx(whole)
    pages.fit.button("width").click()
    assert view.shown_zoom() == pytest.approx(wide)


def test_paper_is_dimmed_in_a_dark_room(qtbot, window, pages):
    """No pure white beside the table; in the light theme paper is white."""

    def brightest():
        picture = pages.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
        return int(rows[:, : picture.width()].max())

    qtbot.waitUntil(lambda: brightest() > 150)
    assert brightest() < 230
    window.run("view.theme_light")
    try:
        qtbot.waitUntil(lambda: brightest() == 255)
    finally:
        window.run("view.theme_room")


def test_a_signed_note_is_shown_as_kept(qtbot, gs1, pages, station):
    """After signing, the pages are the kept PDF; with an addendum, the one issued with it."""
    printed = signing.sign(gs1.desk.session, station.store, **SIGNER)
    qtbot.waitUntil(lambda: pages.data == printed.pdf)
    signing.addend(gs1.desk.session, station.store, text="Called: well.", name="DEMO Nurse", role="Nurse")
    qtbot.waitUntil(lambda: "Called: well." in text_of(pages.data))
    assert pages.data == signing.issued_pdf(station.store, gs1.desk.state)
    assert "DEMO Nurse" in text_of(pages.data)
    assert not gs1.note.page_size.isVisible()


def test_an_addendum_keeps_the_paper_of_the_note(gs1, station):
    """It is issued on the paper that the note was signed on."""
    for paper in (Paper.A4, Paper.LETTER):
        printed = signing.prepare(gs1.desk.session, station.store, signing_request(gs1), paper)
        assert abs(pdf_width(printed.pdf) - paper.size[0]) < 0.5
    signing.sign(gs1.desk.session, station.store, paper=Paper.A4, **SIGNER)
    assert signing.issued_paper(station.store, gs1.desk.state) is Paper.A4


def signing_request(room):
    """A signature over the case as it stands."""
    return signing.Sign("DEMO Physician", "Proceduralist", "Read.", room.desk.state.head_digest, "", "")


def pdf_width(data):
    """Of the first page, in points."""
    return float(pypdf.PdfReader(io.BytesIO(data)).pages[0].mediabox.width)


def test_addenda_are_listed_and_lead_to_their_place(qtbot, gs1, station):
    """Beside a signed note: who signed, what can be done, each addendum with time and author."""
    signing.sign(gs1.desk.session, station.store, **SIGNER)
    gs1.show_step(Stage.NOTE)
    panel = gs1.noting.signed
    assert panel.isVisible()
    assert not gs1.noting.foot.isVisible()
    assert not gs1.noting.work.isVisible()
    assert panel._who.text() == "Signed by DEMO Physician, Proceduralist"
    assert panel._count.text() == "No addenda so far"
    signing.addend(gs1.desk.session, station.store, text="Called: well.", name="DEMO Nurse", role="Nurse")
    qtbot.waitUntil(lambda: panel._count.text() == "1 addendum")
    (line,) = (each for each in panel.findChildren(QWidget) if hasattr(each, "words"))
    assert line.words.endswith("DEMO Nurse, Nurse: Called: well.")
    gs1.note.browser.verticalScrollBar().setValue(0)
    line.click()
    bar = gs1.note.browser.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_a_damaged_note_says_so(qtbot, gs1, pages, monkeypatch):
    """A signed PDF that cannot be read is told in words, in place of pages."""

    def make(_form, _paper):
        raise RecordDamaged("A picture of the record is damaged.")

    monkeypatch.setattr(pages, "_make", make)
    gs1.desk.give("header.room", "Room 79")
    qtbot.waitUntil(lambda: "damaged" in pages._words.text())
    assert pages._stack.currentWidget() is pages._words
    monkeypatch.setattr(pages, "_make", lambda _form, _paper: b"no PDF")
    gs1.desk.give("header.room", "Room 80")
    qtbot.waitUntil(lambda: "cannot be shown" in pages._words.text())


def test_pages_with_real_workers(dressed, qtbot, station, files, printer):
    """A worker makes the pages while keys go on; a case that is left meanwhile leaves nothing behind."""
    window = Window(dressed, station, files, Jobs(), printer)
    qtbot.addWidget(window.main)
    window.main.resize(1280, 800)
    window.main.show()
    window.main.new_case("tfesi")
    room = window.main.pages.case.room
    room.show_step(Stage.NOTE)
    room.note.show_as("pages")
    qtbot.waitUntil(lambda: room.note.pages.view.pages > 0)
    room.desk.give("header.room", "Room 81")
    qtbot.waitUntil(lambda: "Room 81" in text_of(room.note.pages.data))
    room.note.page_size.button("a4").click()
    window.main.go_to(window.main.pages.worklist)
    qtbot.waitUntil(lambda: window.qt_jobs.busy == 0)
    window.close()


# --- on paper ----------------------------------------------------------------------------------------------


def printed_pages(path):
    """Pages of a printed PDF as grey pictures, 100 dots an inch."""
    document = QPdfDocument()
    document.load(str(path))
    found = []
    for number in range(document.pageCount()):
        size = (document.pagePointSize(number) * (100 / 72)).toSize()
        picture = document.render(number, size)
        ground = QImage(size, QImage.Format.Format_RGB32)
        ground.fill(Qt.GlobalColor.white)
        grey = over(ground, picture)
        found.append(grey)
    return found


def over(ground, picture):
    """A picture on its ground, as numbers."""
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    grey = ground.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)
    return rows[:, : grey.width()].astype(float)


def test_the_note_is_printed_as_its_pages(qtbot, window, gs1, printer, tmp_path, station):
    """Ctrl+Shift+P prints each page of the PDF where it stands; the print's name names no patient."""
    window.run("note.print")
    qtbot.waitUntil(lambda: any(n.text.startswith("Sent to the printer") for n in station.notices.standing))
    (title, paper) = printer.asked[0]
    assert paper is Paper.LETTER
    assert title == f"note-2026-02-10-{gs1.desk.session.case_id[:8]}"
    source = tmp_path / "source.pdf"
    source.write_bytes(note_bytes(gs1.desk.session, station.store, NoteFormat.PDF, Paper.LETTER))
    wanted, got = printed_pages(source), printed_pages(tmp_path / f"{title}.pdf")
    assert len(got) == len(wanted) >= 3
    for page, (one, other) in enumerate(zip(wanted, got, strict=True)):
        assert one.shape == other.shape
        blocks = [each[:1096, :848].reshape(137, 8, 106, 8).mean((1, 3)) for each in (one, other)]
        assert np.abs(blocks[0] - blocks[1]).max() < 40, page
        assert (other < 128).sum() == pytest.approx((one < 128).sum(), rel=0.25), page


def test_a_range_of_pages(qtbot, gs1, printer, tmp_path, station):
    """Only the pages asked for."""
    printer.first, printer.last = 2, 3
    gs1.show_step(Stage.NOTE)
    gs1.note.print.click()
    qtbot.waitUntil(lambda: station.notices.standing[-1:] != ())
    assert station.notices.standing[-1].text == "Sent to the printer: 2 pages."
    (made,) = tmp_path.glob("note-*.pdf")
    assert len(printed_pages(made)) == 2


def test_the_brief_note_is_printed_when_it_is_shown(qtbot, gs1, printer, tmp_path, station):
    """Print gives what is shown."""
    gs1.show_step(Stage.NOTE)
    gs1.note.length.button("brief").click()
    gs1.note.page_size.button("a4").click()
    gs1.note.print.click()
    qtbot.waitUntil(lambda: any(tmp_path.glob("brief-note-*.pdf")))
    assert printer.asked[0][1] is Paper.A4


def test_no_printer_is_told(qtbot, gs1, printer, station):
    """Nothing happens without a word."""
    printer.absent = True
    gs1.note.ask_print()
    assert station.notices.standing[-1].level is Level.ERROR
    assert "No printer is set up" in station.notices.standing[-1].text


def test_a_cancelled_print_is_no_act(gs1, printer, station):
    """Nothing is printed or said."""
    printer.cancelled = True
    gs1.note.ask_print()
    assert station.notices.standing == ()


def test_a_machine_without_printers(qtbot, monkeypatch):
    """The platform's dialog is not even opened; the message says what to do instead."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with pytest.raises(NotPrinted, match="Save as PDF"):
        PlatformPrinters().choose(None, "note", Paper.A4)


class Nobody:
    """A context that nobody listens to."""

    def check(self):
        pass

    def progress(self, done, total):
        pass


def test_what_is_no_pdf_is_not_printed(dressed, tmp_path):
    """Said in words."""
    printer = make_ready(QPrinter(), "x", Paper.A4)
    with pytest.raises(NotPrinted, match="cannot be read"):
        print_pdf(Nobody(), b"no PDF", printer)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer(dressed, gs1, station, tmp_path):
    """A file that cannot be made stands for a printer that is gone."""
    printer = make_ready(QPrinter(), "x", Paper.A4)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "absent" / "x.pdf"))
    data = note_bytes(gs1.desk.session, station.store, NoteFormat.BRIEF, Paper.A4)
    with pytest.raises(NotPrinted, match="does not answer"):
        print_pdf(Nobody(), data, printer)


def test_the_diary_form_is_printed_with_boxes(qtbot, window, station, printer, tmp_path):
    """On paper there are boxes to tick where the file has fields; without a printer it is told."""
    session = play(read_case(GS3, registry.get), station.store)
    window.open_case(session.case_id, Stage.FOLLOW_UP)
    window.run("diary.print")
    qtbot.waitUntil(lambda: any(tmp_path.glob("pain-diary-*.pdf")))
    (page,) = printed_pages(next(tmp_path.glob("pain-diary-*.pdf")))
    assert page.shape == (1100, 850)
    printer.absent = True
    window.run("diary.print")
    assert "No printer" in station.notices.standing[-1].text
