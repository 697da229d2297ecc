"""Spinal levels to pick from, drawn as the column they belong to: bodies between, the level's button on each.

A long list stands in several columns side by side, by part of the spine, so that all of it is in sight at once.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from procroom.domain.anatomy import Part, part_of
from procroom.ui.scale import scale
from procroom.ui.tongue import word
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.sight import focus_in_sight
from procroom.ui.widgets.words import column, label, row

#: Height of a body between two buttons: in one column, and in several.
_BODIES = (20, 14)
#: Between buttons that stand for no interspace.
_PLAIN = 8
#: Levels in one column; more stand in several.
_DEEP = 7
#: Width of a column, and of its buttons: alone, and beside others.
_ALONE = (116, 84)
_BESIDE = (77, 74)
_NO_TEXTS: Mapping[str, str] = MappingProxyType({})


class ColumnPicker(QWidget):
    """Levels from top to bottom, upper vertebra first.

    Signals:
        picked(level): a person chose a level.
    """

    picked = Signal(str)

    def __init__(self, levels: Sequence[str], *, name: str, texts: Mapping[str, str] = _NO_TEXTS) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self._buttons: dict[str, ChoiceButton] = {}
        self._runs = runs_of(levels)
        self._texts, self._heads = texts, list[QLabel]()
        self._gap = _BODIES[self.many]
        box = row(self, gap=2)
        for heading, run in self._runs:
            box.addLayout(self._column(heading, run, name, texts))
        self._measure()
        self.choose("")

    @property
    def _sizes(self) -> tuple[int, int]:
        """Width of a column and of its buttons."""
        wide, narrow = _BESIDE if self.many else _ALONE
        least = scale().size("control") if scale().room else 0
        return max(scale().of(wide), least + 4), max(scale().of(narrow), least)

    def _measure(self) -> None:
        wide, narrow = self._sizes
        for level, made in self._buttons.items():
            if level not in self._texts:
                made.setFixedWidth(narrow)
        for head in self._heads:
            head.setFixedWidth(wide)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    @property
    def many(self) -> bool:
        """Whether the levels stand in several columns."""
        return len(self._runs) > 1

    def button(self, level: str) -> ChoiceButton:
        """The button of a level."""
        return self._buttons[level]

    def choose(self, level: str) -> None:
        """Show a level as chosen, or none; emits nothing."""
        for each, made in self._buttons.items():
            made.setChecked(each == level)
        self._aim(level or next(iter(self._buttons)))

    def setFocus(self, *_reason: object) -> None:
        """Focus the chosen level, or the first."""
        aimed = next(b for b in self._buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        aimed.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The vertebral bodies, named, and the sacrum."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(self, "inkEdge"), 1))
        painter.setBrush(ink(self, "bone"))
        for _, run in self._runs:
            if is_spine(run):
                self._bones(painter, run)

    def _bones(self, painter: QPainter, run: tuple[str, ...]) -> None:
        for index, level in enumerate(run):
            if level != "S1":
                self._body(painter, self._buttons[level].y() - self._gap, level, index, _upper(level))
        last = self._buttons[run[-1]]
        if run[-1] == "S1":
            self._sacrum(painter, run[-1], last.y() - self._gap - 2, last.geometry().bottom() + self._gap)
        elif _lower(run[-1]) == "S1":
            self._sacrum(
                painter, run[-1], last.geometry().bottom() + 2, last.geometry().bottom() + self._gap + 6
            )
        else:
            self._body(painter, last.geometry().bottom() + 2, run[-1], len(run), _lower(run[-1]))

    def _body(self, painter: QPainter, top: int, level: str, index: int, name: str) -> None:
        widest = self._sizes[0] / 2 - 3
        half = min(widest, widest - 15 + index * 2.5)
        body = QRectF(self._middle(level) - half, top - 2, half * 2, self._gap + 4)
        painter.drawRoundedRect(body, 7, 7)
        self._name(painter, body, name)

    def _sacrum(self, painter: QPainter, level: str, top: int, end: int) -> None:
        middle, wide = self._middle(level), self._sizes[0] / 2 - 4
        edges = [(-wide, top), (wide, top), (wide * 0.4, end), (-wide * 0.4, end)]
        painter.drawPolygon(QPolygonF([QPointF(middle + x, y) for x, y in edges]))
        self._name(painter, QRectF(middle - 40, top, 80, self._gap + 2), "S1")

    def _middle(self, level: str) -> float:
        made = self._buttons[level]
        return made.x() + made.width() / 2

    def _column(self, heading: str, run: tuple[str, ...], name: str, texts: Mapping[str, str]) -> QBoxLayout:
        spine = is_spine(run)
        gap = self._gap if spine else _PLAIN
        box = column(margin=(0, 0 if self.many or not spine else gap, 0, gap + 6 if spine else 0), gap=gap)
        if self.many:
            head = label(word(heading), "caption")
            self._heads.append(head)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(head)
        for level in run:
            made = ChoiceButton(texts.get(level, level), name=f"{name}: {texts.get(level, level)}")
            made.clicked.connect(lambda _checked=False, level=level: self._on_clicked(level))
            made.moved.connect(lambda step, level=level: self._on_moved(level, step))
            self._buttons[level] = made
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        return box

    def _name(self, painter: QPainter, area: QRectF, name: str) -> None:
        font = self.font()
        font.setPixelSize(scale().size("small"))
        painter.setFont(font)
        edge = painter.pen()
        painter.setPen(ink(self, "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
        painter.setPen(edge)

    def _aim(self, level: str) -> None:
        for each, made in self._buttons.items():
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == level else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, level: str) -> None:
        self.choose(level)
        self.picked.emit(level)

    def _on_moved(self, level: str, step: int) -> None:
        order = list(self._buttons)
        target = order[(order.index(level) + step) % len(order)]
        self._aim(target)
        focus_in_sight(self._buttons[target])

    ink = ink_property("ink")
    inkEdge = ink_property("inkEdge")
    bone = ink_property("bone")


def runs_of(levels: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """The columns levels stand in, each with its heading; one without heading where they are few."""
    if len(levels) <= _DEEP:
        return [("", tuple(levels))]
    parts: dict[Part, list[str]] = {}
    for level in levels:
        part = part_of(level)
        parts.setdefault(Part.LUMBAR if part is Part.SACRAL else part, []).append(level)
    found: list[tuple[str, tuple[str, ...]]] = []
    for part, members in parts.items():
        count = -(-len(members) // _DEEP)
        deep = -(-len(members) // count)
        found.extend(
            ("" if start else part.value.capitalize(), tuple(members[start : start + deep]))
            for start in range(0, len(members), deep)
        )
    return found


def is_spine(run: tuple[str, ...]) -> bool:
    """Whether a column stands for interspaces with vertebral bodies between, the S1 foramen last."""
    inner = run[:-1] if run[-1] == "S1" else run
    return bool(inner) and all("-" in level and part_of(level) is not Part.SACRAL for level in inner)


def _upper(level: str) -> str:
    return level.partition("-")[0]


def _lower(level: str) -> str:
    """The vertebra below an interspace: ``T1`` of C7-T1, ``C6`` of C5-6."""
    upper, _, lower = level.partition("-")
    return lower if lower[:1].isalpha() else f"{upper[0]}{lower}"
