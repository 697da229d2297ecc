"""Letters with a dark rim, legible on black and on white; each line is drawn once and kept as a picture."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from procroom.ui.viewer.ink import Ink

KEPT = 64


class Lettering:
    """Paints short lines of text on pictures."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._lines: OrderedDict[tuple[str, str, int, float], QPixmap] = OrderedDict()

    def size(self, lines: Sequence[str], font: QFont) -> tuple[float, float]:
        """Width and height of lines in logical pixels, rim included."""
        metrics = QFontMetricsF(font)
        rim = 2 * self._ink.halo_px
        width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        return width + rim, metrics.height() * len(lines) + rim

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        lines: Sequence[str],
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Lines from the top of a box downward; too long ones are cut with an ellipsis."""
        metrics = QFontMetricsF(font)
        rim = self._ink.halo_px
        for index, line in enumerate(lines):
            if not line:
                continue
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(box.width() - 2 * rim, 1.0))
            width = metrics.horizontalAdvance(text)
            x = box.left()
            if align == Qt.AlignmentFlag.AlignRight:
                x = box.right() - width - 2 * rim
            elif align == Qt.AlignmentFlag.AlignHCenter:
                x = box.center().x() - width / 2 - rim
            ratio = painter.device().devicePixelRatioF()
            spot = QPointF(
                round(x * ratio) / ratio, round((box.top() + index * metrics.height()) * ratio) / ratio
            )
            painter.drawPixmap(spot, self._line(text, font, colour, ratio))

    def _line(self, text: str, font: QFont, colour: QColor, ratio: float) -> QPixmap:
        key = (text, colour.name(), font.pixelSize() * 2 + font.bold(), ratio)
        pixmap = self._lines.pop(key, None)
        if pixmap is None:
            pixmap = self._drawn(text, font, colour, ratio)
        self._lines[key] = pixmap
        if len(self._lines) > KEPT:
            self._lines.popitem(last=False)
        return pixmap

    def _drawn(self, text: str, font: QFont, colour: QColor, ratio: float) -> QPixmap:
        metrics = QFontMetricsF(font)
        rim = self._ink.halo_px
        width, height = metrics.horizontalAdvance(text) + 2 * rim + 1, metrics.height() + 2 * rim
        pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addText(QPointF(rim, rim + metrics.ascent()), font, text)
        pen = QPen(self._ink.halo, 2 * rim)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        painter.fillPath(path, colour)
        painter.end()
        return pixmap
