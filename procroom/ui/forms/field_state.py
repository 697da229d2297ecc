"""How a question stands, at the end of its label: needed, not documented, or the way back to that."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from procroom.ui.forms.words import NOT_DOCUMENTED
from procroom.ui.native_keys import key_of
from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.glyphs import Shape, paint_shape, paint_shape_button
from procroom.ui.widgets.inks import ink, ink_property

NEEDED = later("needed")


def head_height(*, room: bool) -> int:
    """Height of the line with the label: × is pressed in it, beside the images with gloves on."""
    return scale().size("room" if room else "head")


def _glyph() -> int:
    return scale().of(10)


class FieldState(QAbstractButton):
    """The right end of a label, one of: a diamond and "needed", "not documented", × to take the answer back.

    Painted in one widget: a form has a hundred of them. Pressing does something only while it shows ×.
    """

    def __init__(self, name: str, parent: QWidget, *, room: bool) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self.shows = ""
        self._name = name
        self._room = room
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
        self.setAccessibleName(
            tr("Clear {name}", name=self._name) if clears else f"{self._name}: {tr(shows)}" if shows else ""
        )
        self.setToolTip(
            tr("Take this answer back to “not documented”  ({key})", key=key_of("edit.clear"))
            if clears
            else ""
        )
        self.setVisible(bool(shows))
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Only × can be pressed."""
        return self.shows == "clear" and super().hitButton(pos)

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        side = head_height(room=self._room)
        if self.shows in {"", "clear"}:
            return QSize(side, side)
        words = QFontMetrics(self._font()).horizontalAdvance(tr(self.shows))
        return QSize(words + (_glyph() + 6 if self.shows == NEEDED else 1), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.shows == "clear":
            paint_shape_button(self, painter, Shape.CLOSE)
        elif self.shows:
            needed, glyph = self.shows == NEEDED, _glyph()
            color = ink(self, "inkMissing" if needed else "inkText")
            if needed:
                paint_shape(painter, Shape.MISSING, QRectF(0.5, middle - glyph / 2, glyph, glyph), color)
            painter.setFont(self._font())
            painter.setPen(color)
            words = QRectF(self.rect()).adjusted(glyph + 5 if needed else 0, 0, 0, 0)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(self.shows)
            )

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scale().size("caption"))
        return font

    inkText = ink_property("inkText")
    inkHover = ink_property("inkHover")
    inkFocus = ink_property("inkFocus")
    inkMissing = ink_property("inkMissing")
