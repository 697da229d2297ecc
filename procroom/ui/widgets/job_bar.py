"""What is under way: title, how far, Cancel. Shows titled jobs only."""

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from procroom.ui.qtjobs import QtJob, QtJobs
from procroom.ui.tongue import tr
from procroom.ui.widgets.words import button, column, label, row


class JobLine(QFrame):
    """One job."""

    def __init__(self, job: QtJob, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "notice")
        self._title = job.title
        self._text = label(f"{job.title} …")
        self._far = QProgressBar()
        self._far.setRange(0, 0)
        self._far.setTextVisible(False)
        self._far.setFixedWidth(240)
        self.cancel = button(
            tr("Cancel"), job.cancel, kind="quiet", name=tr("Cancel: {title}", title=job.title)
        )
        box = row(self, margin=(16, 4, 8, 4), gap=12)
        box.addWidget(self._text)
        box.addWidget(self._far)
        box.addStretch(1)
        box.addWidget(self.cancel)
        job.progressed.connect(self._on_progressed)

    def _on_progressed(self, done: int, total: int) -> None:
        self._far.setRange(0, total)
        self._far.setValue(done)
        self._text.setText(
            tr("{title}: {done} of {total}", title=self._title, done=done, total=total)
            if total
            else f"{self._title} …"
        )


class JobBar(QWidget):
    """All titled jobs under way."""

    def __init__(self, jobs: QtJobs) -> None:
        super().__init__()
        self._lines: dict[int, JobLine] = {}
        self._box = column(self, gap=0)
        jobs.started.connect(self._on_started)
        self.hide()

    @property
    def busy(self) -> bool:
        """Is anything under way?"""
        return bool(self._lines)

    @property
    def lines(self) -> tuple[JobLine, ...]:
        """The jobs shown."""
        return tuple(self._lines.values())

    def _on_started(self, job: QtJob) -> None:
        if not job.title:
            return
        line = JobLine(job, self)
        self._lines[id(job)] = line
        self._box.addWidget(line)
        self.show()
        job.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        line = self._lines.pop(id(self.sender()), None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))
