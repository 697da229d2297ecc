"""A signed case leaves through the window: asked for beside the signature, delivered behind it, looked after on its page."""

import hashlib
import os
from dataclasses import replace

import pypdf
import pytest
from committing_pacs import TITLE, CommittingPacs, document, free_port, is_free, report, until_open
from conftest import GS1
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.app.ports import Asked, Consignment
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.application import Window
from procroom.ui.demo_driver import Driver
from procroom.ui.widgets.dialogs import ReleaseDialog


@pytest.fixture
def drop(tmp_path):
    """A chart's drop folder."""
    made = tmp_path / "drop"
    made.mkdir()
    return made


@pytest.fixture
def running(dressed, qtbot, station, files, printer):
    """A window whose workers are threads, as the program has them."""
    made = Window(dressed, station, files, Jobs(), printer)
    qtbot.addWidget(made.main)
    made.main.resize(1280, 800)
    with qtbot.waitActive(made.main):
        made.main.show()
        made.main.activateWindow()
    yield made.main
    made.close()
    QApplication.sendPostedEvents()


def destinations(station, **tables):
    """Put destinations into the settings."""
    station.settings.change(replace(station.settings.current, destinations=tables))


def folder(path, **more):
    """A table of the settings."""
    return {"protocol": "folder", "folder": str(path), "forms": ["pdf"], **more}


def signed(window, station, name="PERSON^SYNTHETIC"):
    """GS1, signed, at its Note step; of no patient that a demonstration is known by."""
    session = play(read_case(GS1, registry.get), station.store)
    session.handle(GiveAnswer("patient.name", name))
    window.open_case(session.case_id)
    driver = Driver(window)
    driver.step(Stage.NOTE)
    driver.sign("DEMO Physician", "Proceduralist")
    driver.hand.until(lambda: driver.state.signed, "the case is signed")
    return driver


def words(widget):
    """All that is written in a widget, in sight."""
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text())


def press(driver, widget, text):
    """Click the button of these words, once it is there."""

    def found():
        return [
            each for each in widget.findChildren(QAbstractButton) if each.text() == text and each.isVisible()
        ]

    driver.hand.until(lambda: len(found()) == 1, f"one button “{text}”")
    driver.hand.click(found()[0])


def send(driver, text):
    """Choose a line of the Send button's list."""
    sending = driver.room.noting.sending
    assert sending.button.isVisible()
    sending.button.menu().aboutToShow.emit()  # as it opens
    (found,) = [each for each in sending.button.menu().actions() if each.text() == text]
    found.trigger()


def picture(window, name):
    """Keep pictures at both sizes, where somebody wants to look."""
    if place := os.environ.get("PROCROOM_PICTURES"):
        for width, height in ((1280, 800), (1920, 1080)):
            window.resize(width, height)
            QTest.qWait(400)
            window.grab().save(f"{place}/{name}-{width}.png")
        window.resize(1280, 800)


def test_a_signed_case_leaves_and_says_so(running, station, drop):
    """One tap beside the signature: the note lies in the chart's folder, and the case says when and where it went."""
    destinations(station, CHART=folder(drop))
    driver = signed(running, station)
    panel = driver.room.noting.sending
    send(driver, "Send to CHART")
    driver.hand.until(lambda: list(drop.glob("*.pdf")), "the note has arrived")
    driver.hand.until(lambda: "written" in words(panel), "the case says so")
    assert "by CHART" in words(panel)
    send(driver, "Send to CHART")
    driver.hand.until(lambda: "waits or has arrived already" in words(running.notices), "sent once only")
    assert len(list(drop.glob("*.pdf"))) == 1
    picture(running, "sent")


def test_what_is_refused_is_looked_after_on_the_outbox(running, station, drop):
    """Another file of that name: refused with the reason; moved away and tried again it arrives; Back leads to the case."""
    destinations(station, CHART=folder(drop), AWAY=folder(drop / "share"))
    (drop / "taken.pdf").write_bytes(b"somebody else's")
    destinations(station, CHART=folder(drop, file_name="taken.{extension}"), AWAY=folder(drop / "share"))
    driver = signed(running, station)
    panel = driver.room.noting.sending
    send(driver, "Send to all")
    driver.hand.until(lambda: "refused by CHART" in words(panel), "the refusal is told")
    driver.hand.until(lambda: "is not there" in words(panel), "the other waits with its reason")
    send(driver, "Outbox and destinations…")
    page = running.pages.outbox
    driver.hand.until(lambda: "Another file is called taken.pdf" in words(page), "the outbox lists it")
    picture(running, "outbox")
    (drop / "taken.pdf").unlink()
    press(driver, page, "Try now")
    driver.hand.until((drop / "taken.pdf").exists, "it has arrived")
    driver.hand.until(lambda: "arrived" in words(page), "the outbox says so")
    press(driver, page, "AWAY")
    press(driver, page, "Pause")
    driver.hand.until(lambda: "Paused by" in words(page), "it is paused")
    (drop / "share").mkdir()
    press(driver, page, "Resume")
    driver.hand.until(lambda: list((drop / "share").glob("*.pdf")), "what waited arrives")
    driver.hand.click(page.back)
    assert driver.room.desk.session.case_id == driver.room.desk.state.case_id
    assert driver.room.step is Stage.NOTE
    assert drop.joinpath("taken.pdf").read_bytes().startswith(b"%PDF")


def test_a_demonstration_is_never_sent_by_mistake(running, station, drop):
    """Of the demonstration's patient each line of the list says so, and there is none for all at once."""
    destinations(station, CHART=folder(drop), PACS=folder(drop))
    driver = signed(running, station, "DEMO^LUMBAR")
    menu = driver.room.noting.sending.button.menu()
    menu.aboutToShow.emit()  # as it opens
    told = [each.text() for each in menu.actions() if each.text()]
    assert told == [
        *("Send this demonstration to CHART", "Send this demonstration to PACS", "Outbox and destinations…"),
    ]


def test_an_unsigned_case_leaves_only_on_purpose(running, station, drop):
    """The dialog asks to whom, why, who and as what; the release stands in the journal, the PDF says that it is not signed."""
    destinations(station, CHART=folder(drop))
    session = play(read_case(GS1, registry.get), station.store)
    running.open_case(session.case_id)
    driver = Driver(running)
    dialog = ReleaseDialog(("CHART",), running)
    dialog.show()
    assert not dialog.release.isEnabled()
    dialog.to.choose(["CHART"])
    dialog.reason.setPlainText("the ward needs it before the physician is back")
    dialog.name.setText("DEMO Nurse")
    dialog.role.setText("Nurse")
    assert dialog.release.isEnabled()
    picture(running, "release")
    words_said = dialog.words
    dialog.close()
    sending = driver.room.noting.sending
    sending.send(tuple(running.pages.outbox._services.courier.destinations.values()))
    driver.hand.until(lambda: "is not signed" in words(running.notices), "not released, not sent")
    sending.release(tuple(running.pages.outbox._services.courier.destinations.values()), *words_said)
    driver.hand.until(lambda: list(drop.glob("*.pdf")), "it has arrived")
    event = driver.room.desk.session.entries[-1].event
    assert (event.name, event.role, event.reason) == words_said
    (kept,) = drop.glob("*.pdf")
    assert "not signed" in " ".join(page.extract_text().lower() for page in pypdf.PdfReader(kept).pages)


def test_a_destination_is_added_tested_and_changed(running, station, drop):
    """The form of a protocol; what cannot be used is said and not kept; the test tells each step; removed it is gone."""
    running.run("go.outbox")
    driver = Driver(running)
    page = running.pages.outbox
    driver.hand.until(lambda: "Nobody to send to yet" in words(page), "it says how to begin")
    driver.hand.click(page.add)
    form = page.form
    picture(running, "destination")
    driver.hand.click(form.name)
    driver.hand.text("PACS1")
    press(driver, form, "DICOM C-STORE")
    driver.hand.click(form.field("host"))
    driver.hand.text("127.0.0.1")
    driver.hand.click(form.keep)
    assert "port is missing" in form.problem.text()
    assert station.settings.current.destinations == {}
    driver.hand.click(form.field("port"))
    driver.hand.text("1")
    driver.hand.click(form.field("called_aet"))
    driver.hand.text("ORTHANC")
    driver.hand.click(form.keep)
    kept = {"protocol": "dimse", "host": "127.0.0.1", "port": 1, "called_aet": "ORTHANC"}
    assert station.settings.current.destinations == {"PACS1": kept}
    destinations(station, PACS1=kept | {"forms": ["dicom"]})
    press(driver, page, "Change…")
    driver.hand.until(form.keep.isVisible, "the form is there")
    driver.hand.click(form.keep)
    assert station.settings.current.destinations == {
        "PACS1": kept | {"forms": ["dicom"]}
    }  # kept, though not asked for
    press(driver, page, "Test")
    driver.hand.until(lambda: "TCP: Nothing answers" in words(page), "the step that fails is named")
    picture(running, "tested")
    driver.hand.click(page.add)
    driver.hand.click(form.name)
    driver.hand.text("PACS1")
    driver.hand.click(form.keep)
    assert form.problem.text() == "There is a destination of that name already."
    driver.hand.click(form.leave)
    press(driver, page, "PACS1")
    press(driver, page, "Change…")
    driver.hand.click(form.remove)
    assert station.settings.current.destinations == {}
    driver.hand.until(lambda: "Nobody to send to yet" in words(page), "it says how to begin")


def test_what_the_settings_refuse_the_form_refuses_by_field(running, station):
    """In the same words; a password in the address of old settings is not shown, and gone once they are kept."""
    refused = "The destination “WEB1” cannot be used: url: no user or password in it; use user and secret."
    old = {"protocol": "stow", "url": "https://procroom:hunter2@pacs.example/dicom-web"}
    destinations(station, WEB1=old)
    running.run("go.outbox")
    driver = Driver(running)
    page, form = running.pages.outbox, running.pages.outbox.form
    driver.hand.until(lambda: refused in words(page), "the list says why it cannot be used")
    press(driver, page, "Change…")
    driver.hand.until(form.keep.isVisible, "the form is there")
    assert form.problem.text() == refused
    url = form.field("url")
    assert url.text() == "https://pacs.example/dicom-web"
    url.setText(old["url"])
    driver.hand.click(form.keep)
    assert form.problem.text() == refused
    url.setText("https://pacs.example/dicom-web")
    form.field("timeout_s").setText("0")
    driver.hand.click(form.keep)
    assert "timeout_s takes seconds, more than 0" in form.problem.text()
    assert station.settings.current.destinations == {"WEB1": old}
    form.field("timeout_s").setText("")
    driver.hand.click(form.keep)
    assert station.settings.current.destinations == {"WEB1": old | {"url": "https://pacs.example/dicom-web"}}


def test_how_a_receiver_of_messages_is_served_is_asked_for(running, station):
    """Character set, processing and the largest PDF are kept as the settings take them; a wrong one is named."""
    chart = {"protocol": "mllp", "host": "127.0.0.1", "port": 2575}
    destinations(station, CHART=chart)
    running.run("go.outbox")
    driver = Driver(running)
    page, form = running.pages.outbox, running.pages.outbox.form
    driver.hand.until(lambda: "CHART" in words(page), "it is listed")
    press(driver, page, "Change…")
    driver.hand.until(form.keep.isVisible, "the form is there")
    picture(running, "destination-mllp")
    form.field("charset").setText("LATIN1")
    driver.hand.click(form.keep)
    assert "charset takes one of: UNICODE UTF-8, 8859/1, 8859/2, ASCII." in form.problem.text()
    for name, text in (("charset", "8859/1"), ("processing_id", "T"), ("largest_pdf_kb", "49")):
        form.field(name).setText(text)
    driver.hand.click(form.keep)
    told = {"charset": "8859/1", "processing_id": "T", "largest_pdf_kb": 49}
    assert station.settings.current.destinations == {"CHART": chart | told}


def test_what_was_asked_for_goes_on_after_a_restart(dressed, qtbot, station, files, printer, drop):
    """Closed before the folder was there: the next window delivers it, without anybody asking again."""
    destinations(station, CHART=folder(drop / "share"))

    def opened():
        made = Window(dressed, station, files, Jobs(), printer)
        made.main.resize(1280, 800)
        with qtbot.waitActive(made.main):
            made.main.show()
            made.main.activateWindow()
        return made

    first = opened()
    try:
        driver = signed(first.main, station)
        panel = driver.room.noting.sending
        send(driver, "Send to CHART")
        driver.hand.until(lambda: "is not there" in words(panel), "it waits")
    finally:
        first.close()
    (drop / "share").mkdir()
    second = opened()
    try:
        Driver(second.main).hand.until(lambda: list((drop / "share").glob("*.pdf")), "it arrives")
    finally:
        second.close()
        QApplication.sendPostedEvents()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_report_is_heard_while_the_window_is_open(dressed, qtbot, station, files, printer):
    """The ask was in vain; the report an hour later, between asks, still reaches the outbox. Closed, the port is free."""
    uid, content = document()
    placed = consignment(uid, content)
    station.store.outbox.place([placed], Asked("DEMO Nurse", "Nurse", station.clock()))
    port = free_port()
    with CommittingPacs() as pacs:
        destinations(
            station,
            PACS1={
                "protocol": "dimse",
                "host": "127.0.0.1",
                "port": pacs.port,
                "called_aet": TITLE,
                "storage_commitment": True,
                "commitment_port": port,
                "timeout_s": 1.0,
            },
        )
        window = Window(dressed, station, files, Jobs(), printer)
        try:
            driver = Driver(window.main)
            driver.hand.until(lambda: "has not reported" in problem(station), "the ask was in vain")
            until_open(port)
            assert report(port, pacs.asked[0][0], [uid]) == 0x0000
            (item,) = station.store.outbox.items()
            assert (item.state.value, item.committed, item.problem) == ("confirmed", True, "")
        finally:
            window.close()
            QApplication.sendPostedEvents()
    assert is_free(port)


def problem(station):
    """What is the matter with the one thing in the outbox."""
    (item,) = station.store.outbox.items()
    return item.problem


def consignment(uid, content):
    """A document for PACS1."""
    return Consignment(
        destination="PACS1",
        case_id="case-a",
        version=1,
        form="dicom",
        identity=uid,
        digest=hashlib.sha256(content).hexdigest(),
        media_type="application/dicom",
        name="note.dcm",
        summary="procedure note",
        content=content,
    )
