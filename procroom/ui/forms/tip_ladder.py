"""The tip of a lead placed by hand on the vertebrae: dragged with finger, pen or mouse, or moved by the arrow keys.

What is placed are the answers of the group (vertebra, part of it, side class), recorded together as one act.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Group, Item
from procroom.domain.kinds import wording
from procroom.domain.leads import LEVELS, PARTS, LeadArray
from procroom.domain.trial_log import Lead, Tip
from procroom.notes.trial.ladder import ACROSS, Rungs, ladder, rungs_of
from procroom.ui.forms.contract import FormContext
from procroom.ui.tongue import screen_language, tr, tr_count
from procroom.ui.widgets.drawing_view import DrawingView
from procroom.ui.widgets.inks import ink
from procroom.ui.widgets.words import button, column, label, row

#: Vertebrae in sight, and how many of them lie above the tip; where no tip is recorded yet.
_SHOWN, _ABOVE, _USUAL = 6, 2, "T8"
_HEIGHT, _WIDTH = 72.0, 60.0
#: Width that the words beside the drawing need, in device-independent pixels.
_WORDS_PX = 220
#: Items of the group, as ``fragments.stimulation`` declares them.
_NAMES = ("vertebra", "third", "mediolateral")
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class LadderView(DrawingView):
    """The ladder, to be touched.

    Signals:
        dragged(point): the pointer is down here, in mm of the drawing.
        dropped(): it went up.
        stepped(down, right): an arrow key.
        settled(keep): Return keeps what the keys moved, Escape and leaving do not.
    """

    dragged = Signal(object)
    dropped = Signal()
    stepped = Signal(int, int)
    settled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the lead."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.dragged.emit(self.point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.point_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Return, Escape."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(*_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.settled.emit(key is not Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was not kept goes back."""
        super().focusOutEvent(event)
        self.settled.emit(False)

    def paint_over(self, painter: QPainter) -> None:
        """The ring of the keyboard focus."""
        if self.hasFocus():
            painter.setPen(QPen(ink(self, "inkFocus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class TipLadder(QWidget):
    """The ladder with all leads of the case, of which that of this place can be moved.

    Args:
        path: of the group of the tip.
        group: the group.
        context: of the form; without a trial nothing is shown.
    """

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._group, self._context = path, group, context
        self._moved: tuple[str, str, str] | None = None
        self._levels, self._level = _around(_USUAL), ""
        self._drawn: tuple[tuple[Lead, ...], tuple[str, str]] | None = None
        self._locked = False
        self.view = LadderView(self)
        self.words = label("", "strong", wrap=True)
        self.help = label(
            tr("Drag the lead to where its tip lies. Arrow keys move it, Return records."),
            "caption",
            wrap=True,
        )
        self.to_higher = button(tr("Higher levels"), lambda: self._look(-3))
        self.to_lower = button(tr("Lower levels"), lambda: self._look(3))
        for each in (self.to_higher, self.to_lower):
            each.setProperty("touch", "true")
        side = column(gap=8)
        side.addWidget(self.help)
        side.addWidget(self.words)
        side.addStretch(1)
        for each in (self.to_higher, self.to_lower):
            side.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = row(self, gap=16)
        self._box.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._box.addLayout(side, 1)
        self.view.dragged.connect(self._on_dragged)
        self.view.dropped.connect(lambda: self._settle(keep=True))
        self.view.stepped.connect(self._on_stepped)
        self.view.settled.connect(lambda keep: self._settle(keep=keep))
        if context.trial is not None:
            context.trial.found.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is recorded; what is being moved stays where it is."""
        leads = self._leads()
        self.setVisible(bool(leads))
        if not leads:
            return
        level = self._shown()[0]
        if level != self._level:  # else a person may be looking at other vertebrae
            self._level = level
            if level and level not in _between(*self._levels):
                self._levels = _around(level)
        self._draw(leads)
        self.view.setAccessibleName(tr("{field}: place on the vertebrae", field=self._group.text))
        self.words.setText(self._told(leads))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: where the form is narrow, the words stand below the drawing."""
        super().resizeEvent(event)
        narrow = self.width() < self.view.sizeHint().width() + _WORDS_PX
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)

    def _draw(self, leads: tuple[Lead, ...]) -> None:
        """Draw the leads, where they or the vertebrae in sight are others than before."""
        if leads and (leads, self._levels) != self._drawn:
            self._drawn = leads, self._levels
            self.view.show_drawing(
                ladder(leads, _HEIGHT, screen_language(), width=_WIDTH, levels=self._levels)
            )

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self.view.setEnabled(not locked)

    def _leads(self) -> tuple[Lead, ...]:
        """The leads of the case, this one with its tip as it is shown; empty where there are none."""
        trial = self._context.trial
        known = trial.leads() if trial is not None else ()
        if not any(self._is_here(each) for each in known):
            return ()
        return tuple(self._drawable(each) for each in known)

    def _drawable(self, lead: Lead) -> Lead:
        array = lead.array or LeadArray(8, 1)
        if not self._is_here(lead):
            return replace(lead, array=array)
        level, part, aside = self._shown()
        tip = Tip(level, part, aside, self._named(level, part, aside)) if level else None
        return replace(lead, array=array, tip=tip)

    def _is_here(self, lead: Lead) -> bool:
        return bool(lead.path) and self._path.startswith(f"{lead.path}.")

    def _shown(self) -> tuple[str, str, str]:
        """Vertebra, part and side class as they are moved, else as they are recorded; empty texts for none."""
        if self._moved is not None:
            return self._moved
        state = self._context.recorder.state
        level, part, aside = (str(state.value(f"{self._path}.{name}") or "") for name in _NAMES)
        return (level, part, aside) if level in LEVELS and part in PARTS else ("", "", "")

    def _named(self, *codes: str) -> str:
        """A place in the words of the record."""
        items = {each.link_id: each for each in self._group.items}
        found = []
        for name, code in zip(_NAMES, codes, strict=True):
            item = items[name]
            if isinstance(item, Item):
                found.append(wording(item, code, screen_language()))
        return ", ".join(found)

    def _told(self, leads: Sequence[Lead]) -> str:
        """Where the tip lies, and how it lies against the tips of the other leads."""
        here = next(each for each in leads if self._is_here(each))
        if here.tip is None:
            return tr("No tip is recorded yet.")
        parts = [here.tip.words]
        mine = _slot(here.tip)
        parts += [
            _against(mine - _slot(other.tip), other.number)
            for other in leads
            if other is not here and other.tip is not None and other.number is not None
        ]
        text = "; ".join(parts)
        return tr("{words} (not recorded yet)", words=text) if self._moved is not None else text

    def _rungs(self) -> Rungs:
        leads = [each for each in self._leads() if each.tip is not None]
        return rungs_of(leads, _HEIGHT, _WIDTH, 0.0, self._levels)

    def _on_dragged(self, point: object) -> None:
        if not self._locked:
            self._moved = self._rungs().tip_at(point)  # type: ignore[arg-type]  # a signal's object
            self.refresh()

    def _on_stepped(self, down: int, right: int) -> None:
        if self._locked:
            return
        level, part, aside = self._shown()
        if not level:
            level, part, aside = _USUAL, "UPPER", "MIDLINE"
        else:
            slot = max(0, min(len(LEVELS) * len(PARTS) - 1, _slot(Tip(level, part, aside, "")) + down))
            level, part = LEVELS[slot // len(PARTS)], PARTS[slot % len(PARTS)]
            at = ACROSS.index(aside) if aside in ACROSS else ACROSS.index("MIDLINE")
            aside = ACROSS[max(0, min(len(ACROSS) - 1, at + right))]
        self._moved = level, part, aside
        self.refresh()

    def _settle(self, *, keep: bool) -> None:
        """Record what was moved, or put it back."""
        moved, self._moved = self._moved, None
        if moved is None:
            return
        recorder = self._context.recorder
        given = [(f"{self._path}.{name}", code) for name, code in zip(_NAMES, moved, strict=True)]
        new = [GiveAnswer(path, code) for path, code in given if recorder.state.value(path) != code]
        if keep and new:
            recorder.do(*new)
        self.refresh()

    def _look(self, by: int) -> None:
        """Show higher or lower vertebrae."""
        first = max(0, min(len(LEVELS) - _SHOWN, LEVELS.index(self._levels[0]) + by))
        self._levels = LEVELS[first], LEVELS[first + _SHOWN - 1]
        leads = self._leads()
        if leads:
            self.view.show_drawing(
                ladder(leads, _HEIGHT, screen_language(), width=_WIDTH, levels=self._levels)
            )


def _around(level: str) -> tuple[str, str]:
    """The vertebrae in sight with one of them near the top: a lead runs down from its tip."""
    first = max(0, min(len(LEVELS) - _SHOWN, LEVELS.index(level) - _ABOVE))
    return LEVELS[first], LEVELS[first + _SHOWN - 1]


def _between(first: str, last: str) -> tuple[str, ...]:
    return LEVELS[LEVELS.index(first) : LEVELS.index(last) + 1]


def _slot(tip: Tip) -> int:
    """A place counted in parts of vertebrae from the top."""
    return LEVELS.index(tip.vertebra) * len(PARTS) + PARTS.index(tip.part)


def _against(parts: int, number: int) -> str:
    """How a tip lies against that of another lead, in parts of a vertebra."""
    if not parts:
        return tr("level with the tip of lead {number}", number=number)
    count = abs(parts)
    if parts < 0:
        return tr_count(
            "1 part of a vertebra higher than lead {number}",
            "{count} parts of a vertebra higher than lead {number}",
            count,
            number=number,
        )
    return tr_count(
        "1 part of a vertebra lower than lead {number}",
        "{count} parts of a vertebra lower than lead {number}",
        count,
        number=number,
    )
