"""A running total to press: what it is, small, over how much it is; and the row of them that never wraps."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import spoken
from procroom.ui.widgets.words import column, label, restyle

_GAP = 4


class TotalButton(QPushButton):
    """Label over value. Pressed, it shows what it is made of."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "total")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._title = label(title, "caption")
        self._value = label("", "total")
        box = column(self, margin=(10, 3, 10, 3), gap=0)
        for each in (self._title, self._value):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(each)
        self._texts = ("", "")

    def show_total(self, text: str, brief: str, *, known: bool) -> None:
        """Show how much it is; ``brief`` where there is little room."""
        self._texts = text, brief or text
        self._value.setText(text)
        restyle(self._value, known="true" if known else "false")
        self.setAccessibleName(spoken(f"{self._title.text()}: {text}"))
        self.setToolTip("" if self._value.text() == text else text)

    def show_brief(self, *, brief: bool) -> None:
        """Show it in few signs, or whole."""
        self._value.setText(self._texts[1 if brief else 0])

    def width_of(self, *, brief: bool) -> int:
        """How wide it is, in few signs or whole."""
        metrics = self._value.fontMetrics()
        value = metrics.horizontalAdvance(self._texts[1 if brief else 0])
        return max(value, self._title.fontMetrics().horizontalAdvance(self._title.text())) + 24

    def sizeHint(self) -> QSize:
        """As its words need, and never too low for a finger."""
        layout = self.layout()
        words = layout.sizeHint() if layout is not None else super().sizeHint()
        return words.expandedTo(QSize(0, scale().size("control")))

    def minimumSizeHint(self) -> QSize:
        """As its words need."""
        return self.sizeHint()


class TotalsRow(QWidget):
    """Totals in one line, the most important first. In little room the last ones say less, then fold behind ``more``."""

    def __init__(self, more: QPushButton) -> None:
        super().__init__()
        self._buttons: list[TotalButton] = []
        self.more = more
        more.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_buttons(self, buttons: list[TotalButton]) -> None:
        """Show these, in their order."""
        self._buttons = buttons
        for each in buttons:
            each.setParent(self)
            each.show()
        self.updateGeometry()  # as high as they are
        self.arrange()

    @property
    def folded(self) -> int:
        """How many of them are not in sight."""
        return sum(1 for each in self._buttons if each.isHidden())

    def sizeHint(self) -> QSize:
        """As high as the highest."""
        return QSize(200, max((each.sizeHint().height() for each in self._buttons), default=0))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: fold as the room asks."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place what fits; say less from the last on, then fold from the last on."""
        for each in self._buttons:
            each.ensurePolished()
        self.more.ensurePolished()
        count = len(self._buttons)
        briefs = next((n for n in range(count + 1) if self._width(count, n) <= self.width()), count)
        shown = count
        if self._width(count, count) > self.width():
            room = self.width() - self.more.sizeHint().width() - _GAP
            shown = next((n for n in range(count, 0, -1) if self._width(n, n) <= room), 1)
        x = 0
        for at, each in enumerate(self._buttons):
            brief = at >= count - briefs
            each.setVisible(at < shown)
            each.show_brief(brief=brief)
            width = each.width_of(brief=brief)
            each.setGeometry(QRect(x, 0, width, self.height()))
            x += width + _GAP if at < shown else 0
        self.more.setText(f"+{count - shown}")
        self.more.setVisible(shown < count)
        self.more.setGeometry(QRect(x, 0, self.more.sizeHint().width(), self.height()))

    def _width(self, shown: int, briefs: int) -> int:
        """How wide the first ones are, the last ``briefs`` of them in few signs."""
        first = self._buttons[:shown]
        return sum(each.width_of(brief=at >= shown - briefs) + _GAP for at, each in enumerate(first))
