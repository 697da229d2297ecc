"""How a question stands, at the end of its label: needed, not documented, or the way back to that."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from procroom.ui.forms.words import NOT_DOCUMENTED
from procroom.ui.theme import CAPTION, ROOM_CONTROL
from procroom.ui.widgets.glyphs import Shape, paint_shape, paint_shape_button
from procroom.ui.widgets.inks import ink, ink_property

#: Height of the line with the label.
HEAD = 24
_GLYPH = 10
NEEDED = "needed"


class FieldState(QAbstractButton):
    """The right end of a label, one of: a diamond and "needed", "not documented", × to take the answer back.

    Painted in one widget: a form has a hundred of them. Pressing does something only while it shows ×.
    """

    def __init__(self, name: str, parent: QWidget, *, room: bool) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self.shows = ""
        self._name = name
        self._side = ROOM_CONTROL if room else HEAD
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_state(self, *, documented: bool, required: bool, clearable: bool, said: bool) -> None:
        """Show how things stand; ``said``: the empty editor itself reads "not documented"."""
        if documented:
            shows = "clear" if clearable else ""
        elif required:
            shows = NEEDED
        else:
            shows = "" if said else NOT_DOCUMENTED
        if shows == self.shows:
            return
        self.shows = shows
        clears = shows == "clear"
        self.setAccessibleName(f"Clear {self._name}" if clears else f"{self._name}: {shows}" if shows else "")
        self.setToolTip("Take this answer back to “not documented”  (Ctrl+Backspace)" if clears else "")
        self.setVisible(bool(shows))
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Only × can be pressed."""
        return self.shows == "clear" and super().hitButton(pos)

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        if self.shows in {"", "clear"}:
            return QSize(self._side, self._side)
        words = QFontMetrics(self._font()).horizontalAdvance(self.shows)
        return QSize(words + (_GLYPH + 6 if self.shows == NEEDED else 1), self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.shows == "clear":
            paint_shape_button(self, painter, Shape.CLOSE)
        elif self.shows:
            needed = self.shows == NEEDED
            color = ink(self, "inkMissing" if needed else "inkText")
            if needed:
                paint_shape(painter, Shape.MISSING, QRectF(0.5, middle - _GLYPH / 2, _GLYPH, _GLYPH), color)
            painter.setFont(self._font())
            painter.setPen(color)
            words = QRectF(self.rect()).adjusted(_GLYPH + 5 if needed else 0, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shows)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(CAPTION)
        return font

    inkText = ink_property("inkText")
    inkHover = ink_property("inkHover")
    inkFocus = ink_property("inkFocus")
    inkMissing = ink_property("inkMissing")
