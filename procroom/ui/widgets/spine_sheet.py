"""One part of the spine as a picture whose places can be touched: level and side in one act."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.anatomy import Spot, Structure, nerve_names, told_place
from procroom.domain.language import first_up, tell
from procroom.domain.values import Side
from procroom.ui.scale import scale
from procroom.ui.tongue import shown, side_word, tr
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.side_button import side_outline
from procroom.ui.widgets.sight import bring_in_sight
from procroom.ui.widgets.spine_art import BoneInks, names_between, paint_spine
from procroom.ui.widgets.spine_place import SpinePlace
from procroom.ui.widgets.spine_plan import RING, Field, Plan, Sizes, lay_out

#: More nerves than these do not fit a label; the name that is read aloud has them.
_MOST_NERVES = 2
Place = tuple[str, Side]


class SpineSheet(QWidget):
    """The levels of one part on every side that can be chosen.

    Signals:
        chosen(level, side): a person touched a place.
    """

    chosen = Signal(str, object)

    def __init__(self, structure: Structure, sides: Sequence[Side], *, name: str) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self._structure, self._sides, self._name = structure, tuple(sides), name
        self._levels: tuple[str, ...] = ()
        self._parts: dict[tuple[str, ...], dict[Place, SpinePlace]] = {}
        self._notes: Mapping[Place, str] = {}
        self._now: frozenset[Place] = frozenset()
        self._plan: Plan | None = None
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None
        self._rows = 0
        self._level, self._side = "", (self._sides[0] if len(self._sides) == 1 else None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # --- what is shown ----------------------------------------------------------------------------------

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels in sight."""
        return self._levels

    @property
    def places(self) -> Mapping[Place, SpinePlace]:
        """What can be touched now."""
        return self._parts.get(self._levels, {})

    def make_room(self, rows: int) -> None:
        """Be as high as the part with the most levels needs, so that nothing moves from part to part."""
        self._rows = rows
        self.updateGeometry()

    def show_levels(self, levels: tuple[str, ...]) -> None:
        """Show a part."""
        for made in self.places.values():
            made.hide()
        self._levels = levels
        if levels not in self._parts:
            self._parts[levels] = {
                (level, side): self._make(level, side) for level in levels for side in self._sides
            }
        self._arrange()
        self.show_notes(self._notes, self._now)
        for made in self.places.values():
            made.show()

    def show_notes(self, notes: Mapping[Place, str], now: frozenset[Place] = frozenset()) -> None:
        """Say which places are taken already (place -> words), and which is recorded here."""
        self._notes, self._now = notes, now
        for place, made in self.places.items():
            made.show_note(notes.get(place, ""), now=place in now)
        self.update()

    # --- the keyboard's place ---------------------------------------------------------------------------

    @property
    def here(self) -> tuple[str, Side | None]:
        """Level and side the keyboard is at; either may not be said yet."""
        return self._level, self._side

    def move_to(self, level: str, side: Side | None) -> None:
        """Take the keyboard to a level, to a side, or to the place that both name. Chooses nothing."""
        self._level, self._side = level, side
        place = self.places.get((level, side)) if side is not None else None
        had = self.hasFocus() or any(made.hasFocus() for made in self.places.values())
        self.setFocusProxy(place)  # type: ignore[arg-type]  # Qt takes None, its stubs do not
        if had:
            (place or self).setFocus(Qt.FocusReason.TabFocusReason)
            seen = place or next((made for (each, _), made in self.places.items() if each == level), self)
            bring_in_sight(seen)
        said = level or (side_word(side).capitalize() if side else "")
        need = tr("now the side") if level and not side else tr("now the level") if side and not level else ""
        self.setAccessibleName(f"{self._name}: {said}, {need}" if need else self._name)
        self.update()

    # --- Qt ---------------------------------------------------------------------------------------------

    ink = ink_property("ink")
    inkMuted = ink_property("inkMuted")
    inkChosen = ink_property("inkChosen")
    fill = ink_property("fill")
    fillChosen = ink_property("fillChosen")
    fillHover = ink_property("fillHover")
    inkEdge = ink_property("inkEdge")
    inkFocus = ink_property("inkFocus")
    boneDeep = ink_property("boneDeep")
    boneNear = ink_property("boneNear")

    def sizeHint(self) -> QSize:
        """Room for every place."""
        sizes = self._sizes()
        both = {Side.LEFT, Side.RIGHT} <= set(self._sides)
        return QSize(sizes.tag * (2 if both else 1) + sizes.pitch * 2 + 8, sizes.height(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places follow the size."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another look: other letters, other sizes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sides on top, bones, lines from labels to their spots."""
        if self._plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sides(painter)
        painter.drawPixmap(0, 0, self._bones(self._plan.field))
        for place, lying in self._plan.places.items():
            if self._has_words(place[1]):
                self._paint_line(painter, place)
                self._paint_spot(painter, lying.spot, place)
        if self.hasFocus() and not (self._level and self._side):
            self._paint_half_cursor(painter)

    # --- inside -----------------------------------------------------------------------------------------

    def _make(self, level: str, side: Side) -> SpinePlace:
        words = label_of(self._structure, level) if self._has_words(side) else ("", "")
        made = SpinePlace(level, side, words, spoken(self._structure, level, side), self)
        made.clicked.connect(lambda _checked=False: self._on_clicked(level, side))
        return made

    def _has_words(self, side: Side) -> bool:
        """Whether the place of a side is a label; in the middle of the spine it is a small shape on the bone."""
        return side in {Side.LEFT, Side.RIGHT} or len(self._sides) == 1

    def _on_clicked(self, level: str, side: Side) -> None:
        self.move_to(level, side)
        self.chosen.emit(level, side)

    def _sizes(self) -> Sizes:
        touch = scale().size("room")
        return Sizes(touch, max(84, round(touch * 1.5)), max(36, round(touch * 0.9)))

    def _arrange(self) -> None:
        if not self._levels or self.width() < 2:
            return
        sizes = self._sizes()
        self._plan = lay_out(self._structure, self._levels, self._sides, self.size(), sizes)
        for place, lying in self._plan.places.items():
            self.places[place].put(lying.band, lying.tag)
        self.update()

    def _paint_sides(self, painter: QPainter) -> None:
        """RIGHT and LEFT large over their edges; over the middle what touching there says."""
        sizes = self._sizes()
        font = QFont(self.font())
        font.setBold(True)
        high = sizes.head - 8
        font.setPixelSize(max(14, round(high * 0.56)))
        painter.setFont(font)
        for side in self._sides:
            wide = painter.fontMetrics().horizontalAdvance(side_word(side)) + (
                62 if len(side_word(side)) > 5 else 44
            )
            left = {Side.LEFT: 0.0, Side.RIGHT: float(self.width() - wide)}.get(
                side, (self.width() - wide) / 2
            )
            area = QRectF(left, 2, wide, high).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setPen(QPen(ink(self, "fillChosen"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(side_outline(side, area))
            painter.setPen(ink(self, "ink"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, side_word(side))

    def _bones(self, field: Field) -> QPixmap:
        """The bones as drawn last, while size, part and colours are the same: a hundred curves are painted once."""
        inks = BoneInks(ink(self, "boneDeep"), ink(self, "boneNear"), ink(self, "inkEdge"))
        ratio = self.devicePixelRatioF()
        look = (self.size(), ratio, field, inks, ink(self, "ink"), self.font())
        if self._drawn is None or self._drawn[0] != look:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_bones(painter, field, inks)
            painter.end()
            self._drawn = look, made
        return self._drawn[1]

    def _paint_bones(self, painter: QPainter, field: Field, inks: BoneInks) -> None:
        painter.save()
        painter.setClipRect(field.clip)
        painter.translate(field.origin)
        painter.scale(field.across, field.down)
        painter.translate(0, -field.extent.top)
        paint_spine(painter, field.extent.top, field.extent.bottom, inks)
        painter.restore()
        if not any(side in {Side.MIDLINE, Side.BILATERAL} for side in self._sides):
            self._paint_names(painter, field)

    def _paint_names(self, painter: QPainter, field: Field) -> None:
        """The vertebrae by name, where nothing to touch lies on them."""
        font = QFont(self.font())
        font.setPixelSize(max(11, round(field.down * 0.2)))
        painter.setFont(font)
        for name, at in names_between(field.extent.top + 0.3, field.extent.bottom):
            middle = field.at(at)
            plate = QRectF(painter.fontMetrics().boundingRect(name)).adjusted(-4, 0, 4, 0)
            plate.moveCenter(middle)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(self, "boneNear"))
            painter.drawRoundedRect(plate, 4, 4)
            painter.setPen(ink(self, "ink"))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_line(self, painter: QPainter, place: Place) -> None:
        """From the label to the bone."""
        assert self._plan is not None
        lying = self._plan.places[place]
        tag, middle = QRectF(lying.tag), QRectF(lying.tag).center()
        inner = {Side.LEFT: tag.right(), Side.RIGHT: tag.left()}.get(place[1])
        start = QPointF(middle.x(), tag.top()) if inner is None else QPointF(inner, middle.y())
        way = lying.spot - start
        long = max(1.0, (way.x() ** 2 + way.y() ** 2) ** 0.5)
        focus = self.places[place].hasFocus()
        strong = place in self._notes or place in self._now
        name = "inkFocus" if focus else "fillChosen" if strong else "inkEdge"
        painter.setPen(QPen(ink(self, name), 2.5 if focus or strong else 1.2))
        painter.drawLine(start, lying.spot - way * (RING / long))

    def _paint_spot(self, painter: QPainter, spot: QPointF, place: Place) -> None:
        taken, now, focus = place in self._notes, place in self._now, self.places[place].hasFocus()
        both = (place[0], Side.BILATERAL)
        taken, now = taken or both in self._notes, now or both in self._now
        painter.setPen(QPen(ink(self, "inkFocus" if focus else "fillChosen"), 3 if focus else 2))
        painter.setBrush(ink(self, "fillChosen" if taken or now else "fill"))
        painter.drawEllipse(spot, RING, RING)
        if now:
            mark = QRectF(spot.x() - 4.5, spot.y() - 4.5, 9, 9)
            paint_shape(painter, Shape.DONE, mark, ink(self, "inkChosen"))

    def _paint_half_cursor(self, painter: QPainter) -> None:
        """The row or the column the keyboard is at while the other half is not said; else the whole picture."""
        assert self._plan is not None
        here = [
            lying.band
            for (level, side), lying in self._plan.places.items()
            if (not self._level or level == self._level) and (self._side is None or side is self._side)
        ]
        if not here or (not self._level and self._side is None):
            area = self.rect()
        else:
            area = here[0]
            for each in here[1:]:
                area = area.united(each)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink(self, "inkFocus"), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)


def label_of(structure: Structure, level: str) -> tuple[str, str]:
    """A level for its label, and what belongs to it: its nerve, its nerves, or the bone its nerve is met at."""
    nerves = structure.nerves(level)
    place = structure.place(level)
    if not any(sign.isdigit() for sign in level) or (len(structure.levels) == 1 and level in structure.names):
        return first_up(shown(told_place(structure.names.get(level, level), None))), ""
    if structure.spot is Spot.NERVE and place is not None:
        return level, tr("at {place}", place=place[1])
    if structure.nerve_word and nerves:
        return level, shown(tell("anatomy", "{level} nerve", level=nerves[0]))
    return level, " · ".join(nerves) if len(nerves) <= _MOST_NERVES else ""


def spoken(structure: Structure, level: str, side: Side) -> str:
    """A place as a screen reader says it: ``Right L5-S1 foramen, L5 nerve``."""
    target = structure.target(level, side)
    plain = told_place(structure.name(level).partition(" (")[0], side)
    nerves = structure.nerves(level)
    text = shown(target.plain).partition(" (")[2].removesuffix(")") or (
        tr("supplied by {nerves}", nerves=nerve_names(nerves)) if nerves else ""
    )
    return first_up(shown(plain)) + (f", {text}" if text else "")
