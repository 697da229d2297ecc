"""What is shown when the program itself failed: that the case is safe, and a report without a patient in it."""

import platform
import traceback
from collections.abc import Mapping
from types import TracebackType

from PySide6.QtCore import Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from procroom.ui.pages.contract import PageState, Run
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.words import button, column, label, row

SAFE = later("The case is safe: every entry that the screen called saved is on disk.")


def report(kind: type[BaseException], trace: TracebackType | None, software: str) -> str:
    """What went wrong: the kind of error and the places in the code. No message, which might quote a record."""
    places = [
        f"  {frame.filename.replace(chr(92), '/').rpartition('/procroom/')[2]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = f"{software}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([head, kind.__name__, *places])


class CrashPage(QWidget):
    """Says it first, then lets one go on.

    Signals:
        state_changed(): never; the page has no state.
        back_asked(): a person wants to go on.
    """

    state_changed = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report without patient data"))
        self._copy = button(tr("Copy the report"), self._on_copy)
        self.back = button(tr("Back to the worklist"), self.back_asked.emit, kind="primary")
        box = column(self, margin=40, gap=12)
        box.addWidget(label(tr(SAFE), "title", wrap=True))
        words = tr(
            "Something in the program failed. Open the case again from the worklist; it shows what was recorded. The report below holds no patient data; please send it to whoever looks after this program."
        )
        box.addWidget(label(words, "muted", wrap=True))
        box.addWidget(self.report, 1)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self.back)
        box.addLayout(foot)

    def show_report(self, text: str) -> None:
        """Show what went wrong."""
        self.report.setPlainText(text)

    def open_page(self) -> None:
        """It comes on screen."""
        self.back.setFocus()

    def close_page(self) -> None:
        """It leaves the screen."""

    def state(self) -> PageState:
        """Nothing to do here."""
        return PageState()

    def commands(self) -> Mapping[str, Run]:
        """Nothing to do here."""
        return {}

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
