"""Painting a viewport from values: canvas, picture, marks, corner text, badge, words."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import Point
from procroom.imaging.leads import ContactSpot
from procroom.ui.scale import scale
from procroom.ui.viewer.corner_painter import CornerPainter
from procroom.ui.viewer.corner_text import NO_CORNERS, Corners
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lead_painter import LeadPainter
from procroom.ui.viewer.lesion_layer import ShownLesion
from procroom.ui.viewer.lesion_painter import LesionPainter
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.mark_painter import MarkPainter
from procroom.ui.viewer.picture import Picture
from procroom.ui.viewer.tools import Draft
from procroom.ui.viewer.view_transform import ViewTransform

EDGE = 10.0
PENDING_OPACITY = 0.6
#: Height of corner letters by height of the viewport, pixels.
LETTERS = ((560, 14), (800, 16), (1100, 18), (1 << 30, 22))


@dataclass(frozen=True, slots=True)
class Scene:
    """All there is to see in a viewport.

    Attributes:
        picture: the visible part of the frame; None while there is none.
        transform: where the image lies; None while nothing is shown.
        marks: of this frame, in order.
        lesions: reference lesions at needles of this frame, under the marks.
        leads: contacts of leads along their marks, lead by lead, over the marks.
        pending: a mark asked for and not confirmed yet, drawn faint.
        chosen, handle: the chosen mark, and the point of it that keys move.
        draft: a mark being drawn.
        cross: the keyboard's cross.
        corners: corner text.
        badge: orientation in words, empty when the picture is as stored.
        message: words in the middle.
        figures: may measurements be shown?
        outlined: is this the active viewport among several?
    """

    picture: Picture | None = None
    transform: ViewTransform | None = None
    marks: tuple[Mark, ...] = ()
    lesions: tuple[ShownLesion, ...] = ()
    leads: tuple[tuple[ContactSpot, ...], ...] = ()
    pending: Mark | None = None
    chosen: str = ""
    handle: int | None = None
    draft: Draft | None = None
    cross: Point | None = None
    corners: Corners = NO_CORNERS
    badge: str = ""
    message: str = ""
    figures: bool = True
    outlined: bool = False


class ViewportPainter:
    """Paints scenes; keeps letters it has drawn."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._lettering = Lettering(ink)
        self._marks = MarkPainter(ink, self._lettering)
        self._lesions = LesionPainter(ink, self._lettering)
        self._leads = LeadPainter(ink, self._lettering)
        self._corners = CornerPainter(ink, self._lettering)

    def set_size(self, height: int) -> None:
        """Letters grow with the viewport, for eyes two steps away."""
        size = next(size for limit, size in LETTERS if height <= limit)
        least = min(round(scale().near * 0.8), height // 32) if scale().room else round(size * scale().text)
        self._ink.text_px = max(size, least)

    def prepare(self, area: QRect, words: Corners, ratio: float) -> None:
        """Letter corner words that will be painted soon; ``ratio`` = device pixels per logical pixel."""
        self._corners.lay_out(QRectF(area), words, ratio)

    def paint(self, painter: QPainter, area: QRect, scene: Scene) -> None:
        """Everything, back to front; ``area`` = the viewport's rectangle, logical pixels."""
        self._paint_picture(painter, area, scene.picture)
        if scene.transform is not None and scene.picture is not None:
            if scene.lesions:
                self._lesions.paint(painter, scene.lesions, scene.transform, QRectF(area))
            self._paint_marks(painter, scene, scene.transform)
            if scene.leads:
                ratio = painter.device().devicePixelRatioF()
                self._leads.paint(painter, scene.leads, scene.transform, ratio)
        self._corners.paint(painter, QRectF(area), scene.corners)
        if scene.badge:
            self._paint_badge(painter, QRectF(area), scene.badge)
        if scene.message:
            self._paint_message(painter, QRectF(area), scene.message)
        if scene.outlined:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink.accent, 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))

    def _paint_picture(self, painter: QPainter, area: QRect, picture: Picture | None) -> None:
        """The picture pixel by pixel: one device pixel of the QImage is one of the screen."""
        if picture is None:
            painter.fillRect(area, self._ink.canvas)
            return
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        screen = QRect(0, 0, round(area.width() * ratio) + 1, round(area.height() * ratio) + 1)
        image, canvas = picture.image, self._ink.canvas
        for rect in around(screen, QRect(picture.left, picture.top, image.width(), image.height())):
            painter.fillRect(rect, canvas)
        painter.drawImage(picture.left, picture.top, image)
        painter.restore()

    def _paint_marks(self, painter: QPainter, scene: Scene, transform: ViewTransform) -> None:
        waiting = scene.pending.mark_id if scene.pending else ""
        for mark in scene.marks:
            if mark.mark_id != waiting:
                self._marks.paint(
                    painter, mark, transform, chosen=mark.mark_id == scene.chosen, figures=scene.figures
                )
        if scene.pending is not None:
            painter.setOpacity(PENDING_OPACITY)
            self._marks.paint(painter, scene.pending, transform, chosen=True, figures=scene.figures)
            painter.setOpacity(1.0)
        if scene.draft is not None and scene.draft.visible_points:
            self._marks.paint_draft(painter, scene.draft.kind, scene.draft.visible_points, transform)
        key_point = scene.cross or _key_point(scene)
        if key_point is not None:
            self._paint_cross(painter, QPointF(*transform.to_widget(key_point)))

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        for colour, width in ((self._ink.halo, 4.0), (self._ink.chosen, 1.5)):
            painter.setPen(QPen(colour, width))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(dx, dy)
                painter.drawLine(at + way * 5, at + way * 22)

    def _paint_badge(self, painter: QPainter, area: QRectF, text: str) -> None:
        """A filled plate at the top: the picture on screen is not as stored."""
        font = self._ink.font(1.1, bold=True)
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) + 32 > area.width():
            text = text.replace(" · ", "\n")
        lines = text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 24
        height = metrics.height() * len(lines) + 8
        beside_words = area.width() > 2.6 * width
        top = area.top() + EDGE + (0 if beside_words else metrics.height() * 2.6)
        plate = QRectF(area.center().x() - width / 2, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink.halo, 2))
        painter.setBrush(self._ink.chosen)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(self._ink.tokens.color("on_severity"))
        painter.setFont(font)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_message(self, painter: QPainter, area: QRectF, message: str) -> None:
        """Words on a plate in the middle: first line strong."""
        first, _, rest = message.partition("\n")
        strong, font = self._ink.font(1.25, bold=True), self._ink.font(1.05)
        width = min(area.width() - 24, 620.0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        room = QRectF(0, 0, width - 40, 10_000)
        head = QFontMetricsF(strong).boundingRect(room, int(flags), first).height()
        body = QFontMetricsF(font).boundingRect(room, int(flags), rest).height() if rest else 0.0
        height = head + body + 32 + (8 if rest else 0)
        plate = QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink.tokens.color("outline_strong"), 1))
        painter.setBrush(self._ink.tokens.color("surface_raised"))
        painter.drawRoundedRect(plate, 6, 6)
        inner = plate.adjusted(20, 16, -20, -16)
        painter.setPen(self._ink.text)
        painter.setFont(strong)
        painter.drawText(inner, int(flags), first)
        painter.setPen(self._ink.muted)
        painter.setFont(font)
        painter.drawText(inner.adjusted(0, head + 8, 0, 0), int(flags), rest)


def around(screen: QRect, covered: QRect) -> list[QRect]:
    """What a rectangle leaves free of another one: bands above and below, and the sides between them."""
    inner = covered.intersected(screen)
    if inner.isEmpty():
        return [screen]
    below, beside = inner.y() + inner.height(), inner.x() + inner.width()
    end_x, end_y = screen.x() + screen.width(), screen.y() + screen.height()
    bands = (
        QRect(screen.x(), screen.y(), screen.width(), inner.y() - screen.y()),
        QRect(screen.x(), below, screen.width(), end_y - below),
        QRect(screen.x(), inner.y(), inner.x() - screen.x(), inner.height()),
        QRect(beside, inner.y(), end_x - beside, inner.height()),
    )
    return [band for band in bands if not band.isEmpty()]


def _key_point(scene: Scene) -> Point | None:
    """The point of the chosen mark that keys move."""
    if scene.handle is None:
        return None
    mark = next((mark for mark in scene.marks if mark.mark_id == scene.chosen), None)
    return mark.points[scene.handle] if mark and mark.kind is not MarkKind.TEXT else None
