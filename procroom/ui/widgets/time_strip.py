"""A slim axis of time along the procedure: what happened when; each mark leads to its field."""

from collections.abc import Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from procroom.app.moments import Moment
from procroom.ui.scale import LINE, scale
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.inks import ink, ink_property

#: Marks nearer than this are one button; none is wider than the second. At the desk.
_LEAST, _MOST, _EDGE, _AXIS, _DOT = 128, 300, 12, 7, 4


def strip_height() -> int:
    """Height of the strip and its marks."""
    return scale().size("control")


class MomentButton(QAbstractButton):
    """One mark, or several that lie too close to be told apart by a finger: each further tap leads to the next."""

    def __init__(self, moments: Sequence[Moment], zone: tzinfo | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self.moments = tuple(moments)
        self._zone, self._next = zone, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = "; ".join(self._said(each) for each in self.moments)
        self.setAccessibleName(said)
        self.setToolTip(said.replace("; ", "\n"))

    def take_path(self) -> str:
        """Where this tap leads."""
        path = self.moments[self._next % len(self.moments)].path
        self._next += 1
        return path

    @property
    def words(self) -> str:
        """``Needle in``, ``Needle in ×3``, ``Needle in +2``."""
        first, count = shown(self.moments[0].what), len(self.moments)
        if count == 1:
            return first
        alike = all(each.what == self.moments[0].what for each in self.moments)
        return f"{first} ×{count}" if alike else f"{first} +{count - 1}"

    def sizeHint(self) -> QSize:
        """Placed by the strip."""
        return QSize(scale().of(_LEAST), strip_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dot on the axis, words and time below; a ring where the time is that of the entry."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen if not self.hasFocus() else QPen(ink(self, "inkFocus"), 2))
            painter.setBrush(ink(self, "inkHover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -3, -1), 4, 4)
        stated = self.moments[0].stated
        painter.setPen(QPen(ink(self, "inkAccent"), 2))
        painter.setBrush(ink(self, "inkAccent") if stated else ink(self, "fill"))
        painter.drawEllipse(QRectF(5, _AXIS - _DOT, 2 * _DOT, 2 * _DOT))
        time = self._write(
            painter, self._time(self.moments[0]), 4, "inkMuted", bold=False, size=scale().size("small")
        )
        self._write(painter, self.words, 4 + time + 6, "ink", bold=stated, size=scale().size("label"))

    def _write(self, painter: QPainter, text: str, left: int, token: str, *, bold: bool, size: int) -> int:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(ink(self, token))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - left - 6)
        high = round(scale().size("label") * LINE) + 2
        area = QRectF(left, max(13, (self.height() - high) / 2), self.width() - left, high)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def _time(self, moment: Moment) -> str:
        """A stated time as it was recorded, that of an entry by the case's clock."""
        return f"{moment.at if moment.stated else moment.at.astimezone(self._zone):%H:%M}"

    def _said(self, moment: Moment) -> str:
        words = ", ".join(filter(None, (shown(moment.what), shown(moment.place))))
        said = f"{self._time(moment)} {words}"
        return said if moment.stated else tr("{moment} (time of the entry)", moment=said)

    ink = ink_property("ink")
    inkMuted = ink_property("inkMuted")
    inkAccent = ink_property("inkAccent")
    inkHover = ink_property("inkHover")
    inkFocus = ink_property("inkFocus")
    fill = ink_property("fill")


class TimeStrip(QFrame):
    """All marks, each where its time lies between the first and the last."""

    def __init__(self, zone: tzinfo | None, go: Callable[[str], object]) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self.setProperty("panel", "strip")
        self.setAccessibleName(tr("Times of the procedure"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._zone, self._go = zone, go
        self._moments: tuple[Moment, ...] = ()
        self.buttons: tuple[MomentButton, ...] = ()

    def sizeHint(self) -> QSize:
        """As high as its marks."""
        return QSize(scale().of(_LEAST), strip_height())

    def minimumSizeHint(self) -> QSize:
        """As high as its marks."""
        return self.sizeHint()

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these, in order of time; nothing new changes nothing."""
        if tuple(moments) != self._moments:
            self._moments = tuple(moments)
            self._place()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return not self._moments

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width parts and joins marks."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The axis under the marks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(ink(self, "inkEdge"), 1))
        painter.drawLine(_EDGE, _AXIS, self.width() - _EDGE, _AXIS)

    def _place(self) -> None:
        for made in self.buttons:
            made.hide()
            made.deleteLater()
        self.buttons = ()
        if not self._moments:
            return
        clusters = list[tuple[int, list[Moment]]]()
        for moment in self._moments:
            at = self._left_of(moment)
            if clusters and at - clusters[-1][0] < self._room_for(clusters[-1][1]):
                clusters[-1][1].append(moment)
            else:
                clusters.append((at, [moment]))
        ends = [left for left, _ in clusters[1:]] + [self.width()]
        self.buttons = tuple(
            self._made(members, left, min(scale().of(_MOST), end - left))
            for (left, members), end in zip(clusters, ends, strict=True)
        )

    def _left_of(self, moment: Moment) -> int:
        """Where a moment's mark begins: true to time, with room for the words of the last."""
        first, last = self._moments[0].at, self._moments[-1].at
        span = (last - first).total_seconds()
        part = (moment.at - first).total_seconds() / span if span else 0.0
        return _EDGE + round(part * max(0, self.width() - 2 * _EDGE - self._room_for(self._moments[-1:])))

    def _room_for(self, members: Sequence[Moment]) -> int:
        """How wide a mark is, so that its words are whole, also when one more joins it."""
        font = QFont(self.font())
        font.setPixelSize(scale().size("label"))
        font.setBold(True)
        words = f"00:00  {shown(members[0].what)} +9"
        return max(
            scale().of(_LEAST), min(scale().of(_MOST), QFontMetrics(font).horizontalAdvance(words) + 16)
        )

    def _made(self, members: list[Moment], left: int, width: int) -> MomentButton:
        made = MomentButton(members, self._zone, self)
        made.setGeometry(left, 0, width, strip_height())
        made.clicked.connect(lambda _checked=False: self._go(made.take_path()))
        made.show()
        return made

    inkEdge = ink_property("inkEdge")
