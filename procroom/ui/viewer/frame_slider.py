"""The slider of a run: where it is, which frames are key images, which carry marks."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSlider, QWidget

from procroom.ui.scale import scale
from procroom.ui.theme import Tokens
from procroom.ui.tongue import tr

SIDE = 14.0
HANDLE_WIDTH = 12.0


class FrameSlider(QSlider):
    """1-based frame numbers. Key images are triangles above the track, marked frames dots below it."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tokens = tokens
        self._keys: tuple[int, ...] = ()
        self._marked: tuple[int, ...] = ()
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr(tr("Frame")))

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.update()

    def set_ticks(self, keys: Iterable[int], marked: Iterable[int]) -> None:
        """Which frames are key images, and which carry marks."""
        self._keys, self._marked = tuple(sorted(set(keys))), tuple(sorted(set(marked)))
        self.setAccessibleDescription(
            tr(
                "key images: {count}, frames with marks: {marked}",
                count=len(self._keys),
                marked=len(self._marked),
            )
        )
        self.update()

    @property
    def key_frames(self) -> tuple[int, ...]:
        """Frames that are key images."""
        return self._keys

    @property
    def marked_frames(self) -> tuple[int, ...]:
        """Frames that carry marks."""
        return self._marked

    def x_of(self, value: int) -> float:
        """Where a frame lies on the track."""
        span = max(self.maximum() - self.minimum(), 1)
        return SIDE + (value - self.minimum()) / span * (self.width() - 2 * SIDE)

    def value_at(self, x: float) -> int:
        """The frame under a place on the track."""
        share = (x - SIDE) / max(self.width() - 2 * SIDE, 1.0)
        return round(self.minimum() + min(max(share, 0.0), 1.0) * (self.maximum() - self.minimum()))

    def sizeHint(self) -> QSize:
        """Qt override."""
        return QSize(320, scale().size("room"))

    def minimumSizeHint(self) -> QSize:
        """Qt override."""
        return QSize(120, scale().size("room"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: a touch anywhere goes there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self.value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setSliderPosition(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt override."""
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: track, part played, ticks, handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._tokens.color
        middle = self.height() / 2
        here = self.x_of(self.sliderPosition())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("outline_strong"))
        painter.drawRoundedRect(QRectF(SIDE, middle - 2, self.width() - 2 * SIDE, 4), 2, 2)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(SIDE, middle - 2, max(here - SIDE, 0), 4), 2, 2)
        self._paint_ticks(painter, middle, colour("warn"), colour("focus"))
        ring = colour("focus") if self.hasFocus() else colour("surface")
        painter.setPen(QPen(ring, 2))
        painter.setBrush(colour("text") if self.isEnabled() else colour("outline_strong"))
        painter.drawRoundedRect(QRectF(here - HANDLE_WIDTH / 2, middle - 11, HANDLE_WIDTH, 22), 4, 4)

    def _paint_ticks(self, painter: QPainter, middle: float, key: QColor, marked: QColor) -> None:
        painter.setBrush(marked)
        for frame in self._marked:
            painter.drawEllipse(QPointF(self.x_of(frame), middle + 15), 3, 3)
        painter.setBrush(key)
        for frame in self._keys:
            x = self.x_of(frame)
            painter.drawPolygon(
                QPolygonF([QPointF(x - 5, middle - 20), QPointF(x + 5, middle - 20), QPointF(x, middle - 12)])
            )
