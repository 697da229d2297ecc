"""A button that says in words, as many lines as it takes, everything that pressing it records."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from procroom.ui.tongue import spoken
from procroom.ui.widgets.words import column, label

_EDGE = 12


class SayButton(QPushButton):
    """A heading and the facts under it. Its height follows its width; nothing is cut."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("kind", "say")
        self.setAutoDefault(False)
        self._heading = label(heading, "sayhead", wrap=True)
        self._facts = label("", "say", wrap=True)
        box = column(self, margin=(_EDGE, 8, _EDGE, 8), gap=2)
        for each in (self._heading, self._facts):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(each)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_heading(self, text: str) -> None:
        """What kind of act it is."""
        self._heading.setText(text)

    def show_facts(self, facts: Sequence[str]) -> None:
        """What pressing records, one entry each."""
        self._facts.setText(" · ".join(facts))
        self.setAccessibleName(spoken(f"{self._heading.text()}: {'; '.join(facts)}"))
        self.updateGeometry()

    @property
    def words(self) -> str:
        """The facts as shown."""
        return self._facts.text()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt override: what is said after a press is another thing; the second click of two confirms nothing."""
        event.accept()

    def hasHeightForWidth(self) -> bool:
        """Qt override: narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt override: as the words need."""
        layout = self.layout()
        assert layout is not None
        return max(layout.totalHeightForWidth(width), 44)

    def sizeHint(self) -> QSize:
        """Qt override: at the width it has."""
        width = max(self.width(), 240)
        return QSize(240, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt override: may be narrow, never low."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another width is another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
