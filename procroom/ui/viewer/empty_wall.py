"""What the image wall says while nothing is open: how to open images, and a button for the newest of the patient."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from procroom.ui.actions import BY_ACTION
from procroom.ui.native_keys import native
from procroom.ui.scale import scale
from procroom.ui.tongue import tr


class EmptyWall(QFrame):
    """Lies over the viewports while it is shown; shown only once ``offer`` was called.

    Signals:
        asked(action id): ``images.newest`` or ``images.open``.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "empty")  # no picture: its words are read on the ground of words
        self.setProperty("scale", "room")
        self._offered = self._wanted = self._waits = False
        self._folder = ""
        self._stage = parent
        self._words = QLabel(tr("No images are open"))
        self._words.setProperty("role", "heading")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.newest = self._button("images.newest", "primary")
        self.open = self._button("images.open", "")
        self._where = QLabel()
        self._where.setProperty("role", "muted")
        self._more = QLabel(tr("Files and folders can also be dropped anywhere on this window."))
        self._more.setProperty("role", "muted")
        self._more.setWordWrap(True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addStretch(1)
        box.addWidget(self._words)
        for each in (self.newest, self._where, self.open):
            box.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._more)
        box.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def offer(self, folder: str) -> None:
        """Offer the newest images of the patient from the folder of this name; "" offers only to open images."""
        self._offered, self._folder = True, folder
        self.newest.setText(tr("Newest of this patient"))
        self._where.setText(tr("in the folder “{folder}”", folder=folder))
        self.newest.setAccessibleName(
            tr("Open the newest images of this patient from {folder}", folder=folder)
        )
        self._show()

    def want(self, *, wanted: bool) -> None:
        """Nothing is open, or something is."""
        self._wanted = wanted
        self._show()

    def say(self, why: str) -> None:
        """Why nothing is shown although images were opened, and nothing else; "" when none were."""
        self._words.setText(why or tr("No images are open"))
        self._waits = bool(why)
        self._show()

    def _show(self) -> None:
        shown = self._wanted and self._offered
        for each in (self.newest, self._where):
            each.setVisible(bool(self._folder) and not self._waits)
        self.open.setVisible(not self._waits)
        if shown:
            self._fit()
            self.raise_()
        self.setVisible(shown)

    def _fit(self) -> None:
        """As large as what it lies over; in little height the last line is left out."""
        self.setGeometry(self._stage.rect())
        self._more.setVisible(not self._waits and self._stage.height() >= 6 * scale().size("room"))

    def _button(self, action: str, kind: str) -> QPushButton:
        spec = BY_ACTION[action]
        key = native(spec.shortcut)
        title = tr(spec.title)
        made = QPushButton(title)
        made.setProperty("kind", kind)
        made.setAccessibleName(title)
        made.setToolTip(f"{title} ({key})")
        made.setAutoDefault(False)
        made.setMinimumHeight(scale().size("room"))
        made.clicked.connect(lambda _checked=False: self.asked.emit(action))
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: it is as large as what it lies over."""
        if event.type() == QEvent.Type.Resize and watched is self._stage:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "open"):
            for each in (self.newest, self.open):
                each.setMinimumHeight(scale().size("room"))
