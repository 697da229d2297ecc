"""Asks, above the pictures, whether images that name another patient belong to this case (clinical.md SL-05). Never modal.

Nothing of them is shown, linked or offered until it is answered; the record goes on meanwhile (K5).
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, label, row

#: What presses the button that has the keyboard.
_PRESS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TURN = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class Stranger:
    """Whose images wait for an answer.

    Attributes:
        differs: in what they contradict the record, in words.
        case: who the record says the patient is.
        images: who the images say it is.
    """

    differs: str
    case: str
    images: str


class StrangerBar(QFrame):
    """STOP, both identities, two answers; hidden while there is nothing to ask.

    Signals:
        answered(keep): whether the images are of this patient and stay, or are closed.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "notice")
        self.setProperty("level", "stop")
        self.setProperty("scale", "room")
        self._asked: Stranger | None = None
        self._title, self._case, self._images = (
            label("", "strong", wrap=True),
            label("", wrap=True),
            label("", wrap=True),
        )
        self.close_images = button(
            tr("Close these images"), lambda: self.answered.emit(False), kind="primary"
        )
        self.keep = button(tr("Keep them: it is the same patient"), lambda: self.answered.emit(True))
        words = column(gap=2)
        for each in (self._title, self._case, self._images):
            words.addWidget(each)
        head = row(gap=10)
        head.addWidget(Glyph(Shape.STOP, 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = self._foot = row()
        foot.addWidget(self.close_images, 1)
        foot.addWidget(self.keep, 1)
        box = self._box = column(self, margin=(12, 8, 12, 8), gap=8)
        box.addLayout(head)
        box.addLayout(foot)
        self._fit()
        self.hide()

    @property
    def asked(self) -> Stranger | None:
        """Whose images are asked about; None while nothing is."""
        return self._asked

    def ask(self, stranger: Stranger | None) -> None:
        """Ask about images, or no more; the keyboard stays where it is."""
        self._asked = stranger
        if stranger is not None:
            title = tr("STOP: these images name another patient")
            differs = tr("Different: {differs}.", differs=stranger.differs)
            case = tr("This case: {who}", who=stranger.case)
            images = tr("These images: {who}", who=stranger.images)
            self._title.setText(f"{title}. {differs}")
            self._case.setText(case)
            self._images.setText(images)
            self.setAccessibleName(title)
            self.setAccessibleDescription(f"{differs} {case}. {images}.")
            for each in (self.close_images, self.keep):
                each.setAccessibleDescription(f"{title}. {differs} {case}. {images}.")
        self.setVisible(stranger is not None)

    def aim(self) -> None:
        """Take the keyboard to the safe answer."""
        self.close_images.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, width: int) -> None:
        """Where both answers do not fit side by side in a width (pixels), one stands below the other."""
        edges = self._box.contentsMargins()
        room = width - edges.left() - edges.right() - self._foot.spacing()
        beside = 2 * max(each.sizeHint().width() for each in (self.close_images, self.keep)) <= room
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: see ``fit``."""
        super().resizeEvent(event)
        self.fit(self.width())

    def _fit(self) -> None:
        for each in (self.close_images, self.keep):
            each.setMinimumHeight(scale().size("room"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "keep"):
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Qt override: what answers is no command of the pictures behind it."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _PRESS | _TURN:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter presses, too; Space and arrows are the buttons' own."""
        focused = self.focusWidget()
        if event.key() in _PRESS and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)
