"""One entry of the comparison: a small spine with its places, side and level in large, whether it is as planned.

Painted, so that words take the room there is: beside the drawing in a low picture, below it in a high one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from procroom.domain.anatomy import Spot
from procroom.domain.sites import Agreement
from procroom.domain.values import Side
from procroom.ui.tongue import side_word
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.side_button import side_outline
from procroom.ui.widgets.spine_art import HALF_WIDTH, BoneInks, paint_spine, spot_at
from procroom.ui.widgets.spine_place import fit
from procroom.ui.widgets.spine_plan import Extent, field_in

_SHAPES = {
    Agreement.SAME: (Shape.DONE, "inkDone"),
    Agreement.SIDE: (Shape.STOP, "inkStop"),
    Agreement.LEVEL: (Shape.STOP, "inkStop"),
    Agreement.MISSING: (Shape.MISSING, "inkMissing"),
    Agreement.UNPLANNED: (Shape.MISSING, "inkMissing"),
}
_MARGIN = 10
#: Higher than this against its width, the words stand below the drawing.
_HIGH = 1.5
_LEAST = QSize(80, 148)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a column says.

    Attributes:
        heading: what the entry is: ``Consent``.
        lines: side (None where there is no side to name) and the levels or words beside it.
        places: where they lie on the spine.
        band: sides that are marked as a whole.
        agreement: beside the plan.
        verdict: the same in words.
        extent: what of the spine is drawn; None where it lies elsewhere.
        spoken: all of it for a screen reader.
    """

    heading: str
    lines: tuple[tuple[Side | None, str], ...]
    places: tuple[tuple[Spot, str, Side], ...]
    band: frozenset[Side]
    agreement: Agreement
    verdict: str
    extent: Extent | None
    spoken: str


class SiteColumn(QAbstractButton):
    """An entry to look at; pressing it leads to its field."""

    def __init__(self) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self.shown: Shown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_site(self, shown: Shown) -> None:
        """Show an entry."""
        self.shown = shown
        self.setAccessibleName(shown.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Low: words beside the drawing."""
        return _LEAST

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return _LEAST

    ink = ink_property("ink")
    inkMuted = ink_property("inkMuted")
    inkDone = ink_property("inkDone")
    inkStop = ink_property("inkStop")
    inkMissing = ink_property("inkMissing")
    inkAccent = ink_property("inkAccent")
    inkEdge = ink_property("inkEdge")
    inkFocus = ink_property("inkFocus")
    fill = ink_property("fill")
    fillHover = ink_property("fillHover")
    boneDeep = ink_property("boneDeep")
    boneNear = ink_property("boneNear")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, heading, drawing, words, verdict."""
        if self.shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, colour = _SHAPES[self.shown.agreement]
        differs = shape is Shape.STOP
        edge = "inkFocus" if self.hasFocus() else colour if differs else "inkEdge"
        painter.setPen(QPen(ink(self, edge), 3 if self.hasFocus() or differs else 1))
        painter.setBrush(ink(self, "fillHover" if self.underMouse() else "fill"))
        whole = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(whole, 8, 8)
        area = whole.adjusted(_MARGIN, 6, -_MARGIN, -6)
        line = max(20.0, min(48.0, area.height() * 0.13))
        self._paint_words(
            painter,
            QRectF(area.left(), area.top(), area.width(), line * 0.9),
            self.shown.heading,
            "inkMuted",
            line * 0.72,
        )
        self._paint_verdict(
            painter, QRectF(area.left(), area.bottom() - line, area.width(), line), shape, colour
        )
        inner = area.adjusted(0, line, 0, -line - 2)
        drawing, words = self._split(inner)
        if drawing is not None and self.shown.extent is not None:
            self._paint_spine(painter, drawing, self.shown.extent)
        self._paint_lines(painter, words)

    def _split(self, inner: QRectF) -> tuple[QRectF | None, QRectF]:
        """Room of the drawing and of the words."""
        assert self.shown is not None
        if self.shown.extent is None:
            return None, inner
        if inner.height() > _HIGH * inner.width():
            high = inner.height() * 0.56
            return (
                QRectF(inner.left(), inner.top() + 4, inner.width(), high - 8),
                inner.adjusted(0, high, 0, 0),
            )
        wide = min(inner.width() * 0.4, inner.height() * 0.62)
        return (
            QRectF(inner.left(), inner.top(), wide, inner.height()),
            inner.adjusted(wide + 6, 0, 0, 0),
        )

    def _paint_spine(self, painter: QPainter, area: QRectF, extent: Extent) -> None:
        assert self.shown is not None
        field = field_in(area, extent, area.width())
        half = HALF_WIDTH * field.across
        painter.save()
        painter.setClipRect(QRectF(field.origin.x() - half, area.top(), 2 * half, area.height()))
        for side in self.shown.band:
            left = field.origin.x() + (4 if side is Side.RIGHT else -half)
            wide = half - 4 if side in {Side.LEFT, Side.RIGHT} else 8
            left = field.origin.x() - 4 if side is Side.MIDLINE else left
            wash = QColor(ink(self, "inkAccent"))
            wash.setAlphaF(0.35)
            painter.fillRect(QRectF(left, area.top(), wide, area.height()), wash)
        painter.save()
        painter.translate(field.origin)
        painter.scale(field.across, field.down)
        painter.translate(0, -extent.top)
        if self.shown.band:
            painter.setOpacity(0.7)
        paint_spine(
            painter,
            extent.top,
            extent.bottom,
            BoneInks(ink(self, "boneDeep"), ink(self, "boneNear"), ink(self, "inkEdge")),
        )
        painter.restore()
        size = max(4.0, field.across * 0.2)
        for spot, at, side in self.shown.places:
            self._paint_place(painter, field.at(spot_at(spot, at, side)), size)
        painter.restore()

    def _paint_place(self, painter: QPainter, at: QPointF, size: float) -> None:
        painter.setPen(QPen(ink(self, "fill"), 1.5))
        painter.setBrush(ink(self, "inkAccent"))
        painter.drawEllipse(at, size, size)

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        """Each side in its shape with its levels below; without a side the words alone."""
        assert self.shown is not None
        each = area.height() / max(1, len(self.shown.lines))
        for number, (side, words) in enumerate(self.shown.lines):
            room = QRectF(area.left(), area.top() + number * each, area.width(), each).adjusted(0, 2, 0, -2)
            if side is None:
                self._paint_words(painter, room, words, "inkMuted", min(30.0, room.height() * 0.5))
                continue
            sign = QRectF(room.left(), room.top(), room.width(), room.height() * (0.5 if words else 0.62))
            sign.setHeight(min(sign.height(), sign.width() * 0.6))
            painter.setPen(QPen(ink(self, "inkAccent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(side_outline(side, sign))
            points = min(sign.height() * 0.42, 22, sign.width() / 3) if len(side_word(side)) > 5 else 18
            self._paint_words(
                painter,
                sign.adjusted(
                    6 if side is Side.RIGHT else points * 0.8,
                    0,
                    -6 if side is Side.LEFT else -points * 0.8,
                    0,
                ),
                side_word(side),
                "ink",
                sign.height() * 0.62,
                centred=True,
            )
            below = QRectF(room.left(), sign.bottom() + 2, room.width(), room.bottom() - sign.bottom() - 2)
            self._paint_words(painter, below, words, "ink", sign.height() * 0.72, centred=True)

    def _paint_verdict(self, painter: QPainter, area: QRectF, shape: Shape, colour: str) -> None:
        assert self.shown is not None
        size = area.height() * 0.62
        paint_shape(
            painter, shape, QRectF(area.left(), area.center().y() - size / 2, size, size), ink(self, colour)
        )
        self._paint_words(
            painter, area.adjusted(size + 6, 0, 0, 0), self.shown.verdict, colour, area.height() * 0.72
        )

    def _paint_words(
        self, painter: QPainter, area: QRectF, words: str, colour: str, size: float, *, centred: bool = False
    ) -> None:
        """Words as large as fit: on one line, or broken into several where that lets them be larger."""
        if not words or area.height() < 4:
            return
        font = QFont(self.font())
        font.setBold(True)
        lines = set_words(font, words, size, area)
        painter.setFont(font)
        painter.setPen(ink(self, colour))
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, across | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))


def set_words(font: QFont, words: str, size: float, area: QRectF) -> Sequence[str]:
    """Set a font to the largest letters, up to a size, in which words fit an area; the lines they are broken into."""
    parts = words.split(" ")
    best: tuple[int, list[str]] = (0, [words])
    for count in range(1, len(parts) + 1):
        lines = _broken(parts, count)
        high = int(min(size, area.height() / (len(lines) * 1.25)))
        longest = max(lines, key=lambda line: QFontMetricsF(font).horizontalAdvance(line))
        fit(font, longest, max(high, 9), area.width())
        if font.pixelSize() > best[0]:
            best = (font.pixelSize(), lines)
    font.setPixelSize(best[0])
    return best[1]


def _broken(parts: Sequence[str], count: int) -> list[str]:
    """Words in so many lines of about the same length."""
    whole = sum(map(len, parts)) + len(parts) - 1
    lines: list[str] = []
    line = ""
    for part in parts:
        longer = f"{line} {part}".strip()
        if line and len(longer) > whole / count + 2 and len(lines) < count - 1:
            lines.append(line)
            longer = part
        line = longer
    return [*lines, line]
