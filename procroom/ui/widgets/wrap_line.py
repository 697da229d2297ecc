"""A line of a list to press whose words are never cut: they wrap."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from procroom.ui.tongue import spoken
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property

_EDGE, _SIGN, _AIR = 8, 14, 4
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WrapLine(QPushButton):
    """Words, with a shape before them when ``shape`` is given."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object],
        *,
        name: str = "",
        shape: Shape | None = None,
        least: int = 28,
    ) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self.words, self._shape, self._least = text, shape, least
        self.setProperty("kind", "wrap")
        self.setAccessibleName(spoken(name or text))
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: on_click())

    def say(self, text: str) -> None:
        """Show other words."""
        self.words = text
        self.setAccessibleName(spoken(text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all words."""
        inner = QRect(0, 0, max(width - self._left - _EDGE, 40), 10_000)
        need = self.fontMetrics().boundingRect(inner, int(_FLAGS), self.words).height()
        return max(self._least, need + 2 * _AIR)

    def sizeHint(self) -> QSize:
        """As wide as its words in one line."""
        wide = self.fontMetrics().horizontalAdvance(self.words) + self._left + _EDGE + 4
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(120, self._least)

    @property
    def _left(self) -> int:
        return _EDGE + (_SIGN + 8 if self._shape else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sheet's button with wrapped words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(ink(self, "inkText"))
        painter.drawText(self.rect().adjusted(self._left, 0, -_EDGE, 0), int(_FLAGS), self.words)
        if self._shape is not None:
            box = QRectF(_EDGE, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
            paint_shape(painter, self._shape, box, ink(self, _INKS.get(self._shape, "inkText")))

    inkText = ink_property("inkText")
    inkStop = ink_property("inkStop")
    inkMissing = ink_property("inkMissing")


_INKS = {Shape.STOP: "inkStop", Shape.MISSING: "inkMissing"}
