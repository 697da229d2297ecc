"""One person of the room to tap: name above, role below, a tick while the next entries are theirs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from procroom.app.people import Person
from procroom.ui.theme import BODY, CAPTION
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property

#: Height, least and greatest width, logical pixels.
HEIGHT, LEAST, MOST = 44, 96, 240
_BEFORE, _AFTER = 30, 12
NO_ROLE = "role not said"


class PersonButton(QAbstractButton):
    """A person; checked while they enter."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self.person = person
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_entering(entering=False)

    def show_entering(self, *, entering: bool) -> None:
        """Show whether the next entries are theirs; emits nothing."""
        self.setChecked(entering)
        words = self.person.words
        self.setAccessibleName(f"Entering: {words}" if entering else f"Enter as {words}")
        self.setToolTip("" if self._fits() else words)

    def sizeHint(self) -> QSize:
        """Room for both lines, in bold, so that choosing moves nothing."""
        self.ensurePolished()
        name = QFontMetrics(self._font(BODY, bold=True)).horizontalAdvance(self.person.name)
        role = QFontMetrics(self._font(CAPTION)).horizontalAdvance(self.person.role or NO_ROLE)
        return QSize(min(MOST, max(LEAST, max(name, role) + 1 + _BEFORE + _AFTER)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut that fits."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """A tap asks; the answer of the program checks it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, tick, name and role."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, focused = self.isChecked(), self.hasFocus()
        edge = ink(self, "inkFocus" if focused else "inkAccent" if here else "inkEdge")
        painter.setPen(QPen(edge, 2 if here or focused else 1))
        painter.setBrush(ink(self, "fillHover" if here or self.underMouse() else "fill"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), 6, 6)
        if here:
            paint_shape(
                painter, Shape.DONE, QRectF(10, self.height() / 2 - 6, 12, 12), ink(self, "inkAccent")
            )
        room = self.width() - _BEFORE - _AFTER
        for top, size, text, color in (
            (4, BODY, self.person.name, "ink"),
            (22, CAPTION, self.person.role or NO_ROLE, "inkMuted"),
        ):
            font = self._font(size, bold=here and size == BODY)
            painter.setFont(font)
            painter.setPen(ink(self, color))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(_BEFORE, top, room, 18), Qt.AlignmentFlag.AlignVCenter, shown)

    def _fits(self) -> bool:
        return self.sizeHint().width() < MOST

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(bold)
        return font

    ink = ink_property("ink")
    inkMuted = ink_property("inkMuted")
    inkAccent = ink_property("inkAccent")
    inkEdge = ink_property("inkEdge")
    inkFocus = ink_property("inkFocus")
    fill = ink_property("fill")
    fillHover = ink_property("fillHover")
