"""One person of the room to tap: name above, role below, a tick while the next entries are theirs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from procroom.app.people import Person
from procroom.ui.scale import LINE, scale
from procroom.ui.tongue import later, tr, word
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property

#: Least and greatest width, and the space beside the words, at the desk.
LEAST, MOST = 96, 240
_BEFORE, _AFTER = 30, 12
NO_ROLE = later("role not said")


def person_words(person: Person) -> str:
    """``DEMO Nurse, Nurse``, the role as the screen says it."""
    return ", ".join(filter(None, (person.name, word(person.role))))


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
        words = person_words(self.person)
        self.setAccessibleName(
            tr("Entering: {words}", words=words) if entering else tr("Enter as {words}", words=words)
        )
        self.setToolTip("" if self._fits() else words)

    def sizeHint(self) -> QSize:
        """Room for both lines, in bold, so that choosing moves nothing."""
        self.ensurePolished()
        name = QFontMetrics(self._font("body", bold=True)).horizontalAdvance(self.person.name)
        role = QFontMetrics(self._font("small")).horizontalAdvance(word(self.person.role) or tr(NO_ROLE))
        words = max(name, role) + 1 + scale().of(_BEFORE) + _AFTER
        lines = sum(round(scale().size(size) * LINE) for size in ("body", "small"))
        high = max(scale().size("room"), lines + 8)
        return QSize(min(scale().of(MOST), max(scale().of(LEAST), words)), high)

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
            side = scale().of(12)
            tick = QRectF(10, (self.height() - side) / 2, side, side)
            paint_shape(painter, Shape.DONE, tick, ink(self, "inkAccent"))
        before = scale().of(_BEFORE)
        room = self.width() - before - _AFTER
        middle = self.height() / 2
        for top, size, text, color in (
            (-1, "body", self.person.name, "ink"),
            (0, "small", word(self.person.role) or tr(NO_ROLE), "inkMuted"),
        ):
            high = min(round(scale().size("body") * LINE), middle - 2)
            font = self._font(size, bold=here and size == "body")
            painter.setFont(font)
            painter.setPen(ink(self, color))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(before, middle + top * high, room, high), Qt.AlignmentFlag.AlignVCenter, shown
            )

    def _fits(self) -> bool:
        return self.sizeHint().width() < scale().of(MOST)

    def _font(self, size: str, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scale().size(size))
        font.setBold(bold)
        return font

    ink = ink_property("ink")
    inkMuted = ink_property("inkMuted")
    inkAccent = ink_property("inkAccent")
    inkEdge = ink_property("inkEdge")
    inkFocus = ink_property("inkFocus")
    fill = ink_property("fill")
    fillHover = ink_property("fillHover")
