"""Drawings of ``notes.drawing`` on the screen: the same shapes as on paper, with the theme's colours."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF, QTransform

from procroom.domain.case import SavedView
from procroom.domain.values import Point
from procroom.notes.drawing import Anchor, Area, Disc, Drawing, Ink, Line, Photo, Shape, Words
from procroom.notes.figures import placement
from procroom.ui.theme import FONT_FAMILY

#: Ink -> the colour a widget was given by the sheet (``DrawingView``).
NAMES: Mapping[Ink, str] = {
    Ink.TEXT: "inkText",
    Ink.QUIET: "inkQuiet",
    Ink.RULE: "inkRule",
    Ink.FAINT: "inkFaint",
    Ink.PAPER: "inkPaper",
    Ink.ACCENT: "inkAccent",
    Ink.CATHODE: "inkCathode",
    Ink.ANODE: "inkAnode",
    Ink.BONE: "inkBone",
    Ink.BONE_EDGE: "inkEdge",
    Ink.LEAD: "inkQuiet",
    Ink.SKIN: "inkSkin",
    Ink.SKIN_EDGE: "inkEdge",
    Ink.PAIN: "inkPain",
    Ink.FELT: "inkFelt",
    Ink.BOTH: "inkBoth",
    Ink.SCORE: "inkCathode",
    Ink.BAND: "inkHover",
    Ink.BAR: "inkEdge",
    Ink.WARN: "inkWarn",
    Ink.MET: "inkDone",
    Ink.NOT_MET: "inkStop",
    Ink.MISSING: "inkMissing",
}
#: Letters are laid out this large and drawn smaller: sizes between whole pixels stay exact.
_EM = 40.0

Colours = Callable[[Ink], QColor]
Pictures = Callable[[SavedView], QImage | None]


def paint_drawing(
    painter: QPainter, drawing: Drawing, colours: Colours, pictures: Pictures | None = None
) -> None:
    """Paint a drawing; the painter's unit is a millimetre, its origin the drawing's top left corner.

    Args:
        painter: scaled to mm.
        drawing: what to paint.
        colours: of each ink.
        pictures: of saved views; None leaves their place empty.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for shape in drawing.shapes:
        paint_shape(painter, shape, colours, pictures)


def paint_shape(painter: QPainter, shape: Shape, colours: Colours, pictures: Pictures | None = None) -> None:
    """Paint one shape; see ``paint_drawing``."""
    match shape:
        case Line():
            painter.setPen(_pen(colours(shape.ink), shape.width, shape.dash))
            painter.drawPolyline(polygon(shape.points))
        case Area():
            _dress(painter, shape, colours)
            painter.drawPolygon(polygon(shape.points))
        case Disc():
            _dress(painter, shape, colours)
            painter.drawEllipse(QPointF(shape.at.x, shape.at.y), shape.radius, shape.radius)
        case Words():
            _write(painter, shape, colours)
        case Photo():
            _photo(painter, shape, pictures)


def polygon(points: tuple[Point, ...]) -> QPolygonF:
    """Points as Qt has them."""
    return QPolygonF([QPointF(each.x, each.y) for each in points])


def _pen(colour: QColor, width: float, dash: tuple[float, ...] = ()) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    if dash:
        pen.setDashPattern([each / width for each in dash])
    return pen


def _dress(painter: QPainter, shape: Area | Disc, colours: Colours) -> None:
    painter.setPen(
        _pen(colours(shape.edge), shape.width) if shape.edge is not None else QPen(Qt.PenStyle.NoPen)
    )
    painter.setBrush(colours(shape.fill) if shape.fill is not None else Qt.BrushStyle.NoBrush)


def _write(painter: QPainter, words: Words, colours: Colours) -> None:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(int(_EM))
    font.setBold(words.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[words.anchor]
    back = part * QFontMetricsF(font).horizontalAdvance(words.text)
    painter.save()
    painter.translate(words.at.x, words.at.y)
    painter.rotate(-words.turn)
    painter.scale(words.size / _EM, words.size / _EM)
    painter.setFont(font)
    painter.setPen(colours(words.ink))
    painter.drawText(QPointF(-back, 0), words.text)
    painter.restore()


def _photo(painter: QPainter, photo: Photo, pictures: Pictures | None) -> None:
    picture = pictures(photo.view) if pictures is not None else None
    if picture is None or picture.isNull():
        return
    view = photo.view
    shown = placement(
        view.columns or picture.width(),
        view.rows or picture.height(),
        view.rotation,
        view.flip_horizontal,
    )
    painter.save()
    painter.setClipRect(QRectF(photo.left, photo.top, photo.width, photo.height))
    painter.translate(photo.left, photo.top)
    painter.scale(photo.width / shown.width, photo.width / shown.width)
    a, b, c, d, e, f = shown.matrix
    painter.setTransform(QTransform(a, b, c, d, e, f), combine=True)
    painter.drawImage(QRectF(0, 0, shown.columns, shown.rows), picture)
    painter.restore()
