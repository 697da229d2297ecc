"""Letters with a dark rim, legible on black and on white; each line is drawn once and kept as a picture."""

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPixmap

from procroom.imaging.cv import cv2
from procroom.ui.viewer.ink import Ink

KEPT = 400
RIM_OPACITY = 0.9

Placed: TypeAlias = tuple[QPointF, QPixmap]


@dataclass(frozen=True, slots=True)
class Line:
    """What a line of text is drawn with, as a key: everything that makes it look different."""

    text: str
    pixel_size: int
    bold: bool
    colour: int
    ratio: float
    room: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line as a picture, and how wide it is in logical pixels."""

    pixmap: QPixmap
    width: float


class Lettering:
    """Paints short lines of text on pictures."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._kept: OrderedDict[Line, Drawn] = OrderedDict()
        self._heights: dict[int, float] = {}

    def line_height(self, font: QFont) -> float:
        """Distance between lines, logical pixels."""
        size = font.pixelSize()
        if size not in self._heights:
            self._heights[size] = QFontMetricsF(font).height()
        return self._heights[size]

    def size(self, lines: Sequence[str], font: QFont) -> tuple[float, float]:
        """Width and height of lines in logical pixels, rim included."""
        metrics, rim = QFontMetricsF(font), 2 * self._ink.halo_px
        width = max((metrics.horizontalAdvance(line) for line in lines if line), default=-rim - 1)
        return width + rim + 1, self.line_height(font) * len(lines) + rim

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
        ratio = painter.device().devicePixelRatioF()
        height = self.line_height(font)
        for index, line in enumerate(lines):
            row = box.adjusted(0, index * height, 0, 0)
            for spot, picture in self.place(row, line, font, colour, align, ratio):
                painter.drawPixmap(spot, picture)

    def place(
        self,
        box: QRectF,
        line: str,
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        ratio: float = 1.0,
    ) -> list[Placed]:
        """A line as a picture and where it goes, on a whole device pixel; nothing for an empty line."""
        if not line:
            return []
        drawn = self._line(line, font, colour, ratio, max(math.ceil(box.width()), 1))
        x = box.left()
        if align == Qt.AlignmentFlag.AlignRight:
            x = box.right() - drawn.width
        elif align == Qt.AlignmentFlag.AlignHCenter:
            x = box.center().x() - drawn.width / 2
        return [(QPointF(round(x * ratio) / ratio, round(box.top() * ratio) / ratio), drawn.pixmap)]

    def _line(self, text: str, font: QFont, colour: QColor, ratio: float, room: int) -> Drawn:
        """A line, cut to so many pixels (0 = as long as it is); from memory when it was drawn before."""
        key = Line(text, font.pixelSize(), font.bold(), colour.rgb(), ratio, room)
        drawn = self._kept.get(key)
        if drawn is None:
            drawn = self._kept[key] = self._draw(text, font, colour, ratio, room)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return drawn

    def _draw(self, text: str, font: QFont, colour: QColor, ratio: float, room: int) -> Drawn:
        metrics = QFontMetricsF(font)
        rim = self._ink.halo_px
        if room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room - 2 * rim, 1.0))
        width, height = metrics.horizontalAdvance(text) + 2 * rim + 1, metrics.height() + 2 * rim
        size = QSize(math.ceil(width * ratio), math.ceil(height * ratio)).expandedTo(QSize(1, 1))
        letters = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        letters.setDevicePixelRatio(ratio)
        letters.fill(Qt.GlobalColor.transparent)
        painter = QPainter(letters)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(rim, rim + metrics.ascent()), text)
        painter.end()
        return Drawn(QPixmap.fromImage(_rimmed(letters, colour, self._ink.canvas, rim * ratio)), width)


def _rimmed(letters: QImage, colour: QColor, rim_colour: QColor, rim: float) -> QImage:
    """Letters on nothing get a dark rim (spreading them is faster than stroking their outlines)."""
    rows, columns = letters.height(), letters.width()
    whole = np.frombuffer(letters.constBits(), np.uint8).reshape(rows, letters.bytesPerLine() // 4, 4)
    letter = np.ascontiguousarray(whole[:, :columns, 3])
    reach = 2 * round(rim) + 1
    spread = cv2.dilate(letter, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    spread = cv2.GaussianBlur(spread, (3, 3), 0.8)
    around = cv2.subtract(cv2.convertScaleAbs(spread, alpha=RIM_OPACITY), letter)
    parts = zip(_bgr(colour), _bgr(rim_colour), strict=True)
    planes = [cv2.addWeighted(letter, front / 255, around, back / 255, 0) for front, back in parts]
    done = cv2.merge([*planes, cv2.add(letter, around)])
    image = QImage(done.data, columns, rows, QImage.Format.Format_ARGB32_Premultiplied).copy()
    image.setDevicePixelRatio(letters.devicePixelRatio())
    return image


def _bgr(colour: QColor) -> tuple[int, int, int]:
    return colour.blue(), colour.green(), colour.red()
