"""Notices, jobs, crash page, About, closing."""

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from procroom.app.jobs import Jobs, Lane
from procroom.app.notices import Action, Level, Notices
from procroom.ui.application import crash_hook
from procroom.ui.pages.crash import SAFE, report
from procroom.ui.qtjobs import QtJobs
from procroom.ui.widgets.dialogs import DISCLAIMER, LABELS, AboutDialog
from procroom.ui.widgets.glyphs import Glyph
from procroom.ui.widgets.job_bar import JobBar
from procroom.ui.widgets.notice_bar import NoticeBar


@pytest.fixture
def notices(qtbot, look):
    """Notices and their bar."""
    made = Notices()
    made.bar = NoticeBar(made)
    qtbot.addWidget(made.bar)
    yield made
    made.bar.close_bar()


def words(widget):
    """Words shown now."""
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


@pytest.mark.parametrize(
    ("level", "word"),
    [(Level.DONE, "Done"), (Level.NOTE, "Note"), (Level.WARNING, "Check"), (Level.ERROR, "Stop")],
)
def test_a_notice_has_shape_word_and_text(qtbot, notices, level, word):
    """No notice is told by colour alone, and none opens a box."""
    notices.tell(level, "Something happened.")
    qtbot.waitUntil(lambda: word in words(notices.bar))
    assert "Something happened." in words(notices.bar)
    assert notices.bar.findChildren(Glyph)
    assert QApplication.activeModalWidget() is None


def test_closing_a_notice_takes_it_back(qtbot, notices):
    """Close removes it; without notices the bar takes no room."""
    notices.tell(Level.NOTE, "Look here.")
    close = next(
        b for b in notices.bar.findChildren(QPushButton) if b.accessibleName() == "Close this notice"
    )
    close.click()
    assert notices.standing == ()
    assert notices.bar.isHidden()


def test_a_notice_can_offer_something(notices):
    """Its button runs what was offered."""
    ran = []
    notices.tell(Level.NOTE, "More?", Action("Do it", lambda: ran.append(1)))
    next(b for b in notices.bar.findChildren(QPushButton) if b.text() == "Do it").click()
    assert ran == [1]


def test_notices_may_come_from_any_thread(qtbot, notices):
    """Told on a worker, shown on the user interface's thread."""
    thread = threading.Thread(target=lambda: notices.tell(Level.WARNING, "From afar."))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "From afar." in words(notices.bar))


def test_the_job_bar_shows_progress_and_cancels(qtbot, look):
    """A titled job stands there with how far it is; Cancel ends it; then the bar goes."""
    jobs = Jobs()
    qt_jobs = QtJobs(jobs)
    bar = JobBar(qt_jobs)
    qtbot.addWidget(bar)
    go = threading.Event()

    def work(context):
        context.progress(3, 10)
        go.wait(5)
        context.check()

    job = qt_jobs.submit(Lane.PYTHON, "Reading 10 files", work)
    qtbot.waitUntil(lambda: bar.lines and bar.lines[0]._text.text() == "Reading 10 files: 3 of 10")
    assert bar.busy
    with qtbot.waitSignal(job.cancelled):
        bar.lines[0].cancel.click()
        go.set()
    qtbot.waitUntil(lambda: not bar.busy)
    assert bar.isHidden()
    jobs.close()


def test_untitled_jobs_are_not_shown(qtbot, look):
    """Work nobody needs to see moves nothing on screen."""
    jobs = Jobs()
    qt_jobs = QtJobs(jobs)
    bar = JobBar(qt_jobs)
    qtbot.addWidget(bar)
    job = qt_jobs.submit(Lane.PYTHON, "", lambda _context: 1)
    assert bar.lines == ()
    with qtbot.waitSignal(job.finished):
        pass
    jobs.close()


def fail_with_a_name():
    """Raise an error whose words quote a record."""
    raise ValueError("DEMO^LUMBAR, MRN DEMO-0001")


def test_a_crash_says_first_that_the_case_is_safe(window, gs1, capsys):
    """The page says so; its report names the place in the code and no word of the error; work can go on."""
    hook = crash_hook(window, "procroom 9")
    try:
        fail_with_a_name()
    except ValueError:
        hook(*sys.exc_info())
    page = window.pages.crash
    assert page.isVisible()
    assert SAFE in [each.text() for each in page.findChildren(QLabel)]
    text = page.report.toPlainText()
    assert "ValueError" in text
    assert "fail_with_a_name" in text
    shown = text + capsys.readouterr().err
    assert "DEMO^LUMBAR" not in shown
    assert "DEMO-0001" not in shown
    page.back.click()
    assert window.pages.worklist.isVisible()
    window.open_case(window.pages.worklist.model.row(0).case_id)
    assert window.pages.case.room.desk.missing == ()


def test_a_report_holds_no_message():
    """Kind, versions and places only."""
    try:
        fail_with_a_name()
    except ValueError as error:
        text = report(type(error), error.__traceback__, "procroom 9")
    assert text.splitlines()[0].startswith("procroom 9, Python 3.")
    assert "MRN" not in text


def test_keyboard_interrupts_are_no_crash(window, monkeypatch):
    """Ctrl+C in the terminal goes its usual way."""
    passed = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *details: passed.append(details[0]))
    crash_hook(window, "procroom 9")(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]
    assert window.pages.worklist.isVisible()


def test_about_says_what_it_is_not(qtbot, window):
    """Name, version, the label of clinical.md G2, where cases are kept."""
    window.run("help.about")
    dialog = QApplication.activeWindow() or QApplication.activeModalWidget()
    shown = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AboutDialog))
    said = " ".join(words(shown))
    assert DISCLAIMER in said
    assert all(each in said for each in LABELS)
    assert "cases.sqlite" in shown.findChild(QLineEdit).text()
    assert dialog is not None
    shown.accept()


def test_closing_the_window_lets_go_of_the_case(window, gs1):
    """Nothing is asked: everything is on disk already."""
    assert window.close()
    assert window.pages.case.room is None
