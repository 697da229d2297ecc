"""Who is on the table and what is planned, always in sight; a colour strip a case; whether all is on disk."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from procroom.domain.anatomy import Target
from procroom.domain.values import Json
from procroom.notes.wording import person_name
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.words import target_of
from procroom.ui.scale import scale
from procroom.ui.theme import case_strip
from procroom.ui.tongue import shown as said
from procroom.ui.tongue import tr, tr_count
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.far_label import FarLabel
from procroom.ui.widgets.glyphs import Shape
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.side_button import SideShape
from procroom.ui.widgets.side_sign import SideSign
from procroom.ui.widgets.words import button, column, empty, label, never_cut, row

#: Targets named in the banner, and what lies between and around its words, logical pixels.
SHOWN, SPARE = 2, 108
#: A warning is never narrower than this at the desk (two lines of words), or this part of the banner.
_WARNING, _WARNING_PART = 172, 0.19
#: A window of this width has room for all buttons of the step bar in room mode.
WIDE = 1600


class Strip(QWidget):
    """A bar in the case's colour."""

    def __init__(self, color: QColor) -> None:
        super().__init__()
        self._color = color
        self.setFixedWidth(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill."""
        QPainter(self).fillRect(self.rect(), self._color)


def age(birth: date, on: date) -> int:
    """Full years."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


class PatientBanner(QFrame):
    """Name, date of birth, MRN; procedure and planned targets with the side in words."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._desk = desk
        self._name = FarLabel(wraps=True)
        self._who = label("", "muted")
        self._procedure = ElidedLabel(Qt.AlignmentFlag.AlignRight)
        self._procedure.setText(desk.definition.title)
        self._procedure.setProperty("role", "strong")
        self._procedure.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._targets = row(gap=10)
        self._shown: object = None
        self._working_at = ""
        self.warning = Sign(Shape.STOP)
        self.warning.let_wrap()
        self.warning.hide()
        box = row(self, margin=(0, 0, 16, 0), gap=16)
        box.addWidget(Strip(case_strip(desk.session.case_id)))
        names = column(margin=(0, 6, 0, 6), gap=0)
        names.addWidget(self._name)
        names.addWidget(self._who)
        box.addLayout(names)
        box.addWidget(self.warning)
        box.addStretch(1)
        what = column(margin=(0, 6, 0, 6), gap=0)
        what.addWidget(self._procedure)
        what.addLayout(self._targets)
        box.addLayout(what)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def refresh(self, warning: str, working_at: str = "") -> None:
        """Show the case as it stands.

        Args:
            warning: words when images and case name different patients.
            working_at: the needle position worked on; in room mode its target is shown, not those planned.
        """
        self._working_at = working_at
        name = self._desk.of_role("patient_name")
        born, mrn = self._desk.of_role("birth_date"), self._desk.of_role("mrn")
        self._name.setText(person_name(str(name)) if name else tr("Patient not documented"))
        self._who.setText(
            "   ".join((self._birth(born), tr("MRN {mrn}", mrn=mrn) if mrn else tr("MRN not documented")))
        )
        self.warning.setMinimumWidth(min(scale().of(_WARNING), round(self.width() * _WARNING_PART)))
        self.warning.setVisible(bool(warning))
        self.warning.show_sign(Shape.STOP, tr("STOP  {warning}", warning=warning))
        self._show_targets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: a narrow banner names the targets in short."""
        super().resizeEvent(event)
        self._show_targets()

    def _show_targets(self) -> None:
        """The first two targets; without their nerves where there is no room, never cut."""
        targets = Counter(t for t in map(target_of, self._targets_to_show()) if t)
        shown, rest = list(targets.items())[:SHOWN], len(targets) - SHOWN
        names = [said(target.plain) + (f" ×{count}" if count > 1 else "") for target, count in shown]
        if not self._fits(shown, names):
            names = [re.sub(r" \([^)]*\)", "", name) for name in names]
        wanted = (names, [target.side for target, _ in shown], rest, scale())
        if wanted == self._shown:
            return
        self._shown = wanted
        empty(self._targets)
        self._targets.addStretch(1)
        for (target, _count), name in zip(shown, names, strict=True):
            self._add_target(target, name)
        if not targets or rest > 0:
            self._targets.addWidget(
                label(tr("+ {count} more", count=rest) if targets else tr("Target not planned yet"), "muted")
            )

    def _targets_to_show(self) -> tuple[Json, ...]:
        here = self._desk.target_around(self._working_at) if scale().room and self._working_at else None
        return (here,) if here is not None else self._desk.planned_targets()

    def _fits(self, shown: list[tuple[Target, int]], names: list[str]) -> bool:
        """Is there room for these names beside the patient, and a warning where there is one?"""
        words = self.fontMetrics()
        signs = sum(SideSign.width_of(target.side) for target, _count in shown)
        taken = max(self._name.sizeHint().width(), self._who.sizeHint().width())
        taken += self.warning.sizeHint().width() if self.warning.isVisibleTo(self) else 0
        return taken + signs + sum(map(words.horizontalAdvance, names)) + SPARE <= self.width()

    def _add_target(self, target: Target, name: str) -> None:
        if scale().room:
            self._targets.addWidget(SideShape(target.side))
            self._targets.addWidget(FarLabel(name.partition(" (")[0], wraps=True))
            return
        sign = SideSign(target.side)
        sign.setFixedHeight(scale().of(24))
        self._targets.addWidget(sign)
        self._targets.addWidget(label(name))

    def _birth(self, born: object) -> str:
        if not isinstance(born, str):
            return tr("born: not documented")
        return tr(
            "born {born} ({years} y)",
            born=born,
            years=age(date.fromisoformat(born), self._desk.service_day()),
        )


#: Letters of what undo would do, in a window of so many pixels and in a narrower one.
_MOST_LETTERS, _FEW_LETTERS, _NARROW = 30, 22, 1400
#: At the desk, in a narrower window acts and saving are said in a word.
_BRIEF = 980


class SaveState(QWidget):
    """``Saved 09:02:11 · 43 entries``, and undo and redo that say what they would do. Never says more than is so."""

    def __init__(self, on_undo: Callable[[], object], on_redo: Callable[[], object]) -> None:
        super().__init__()
        self._sign = Sign(Shape.DONE)
        self.undo = button(tr("Undo"), on_undo, kind="quiet")
        self.redo = button(tr("Redo"), on_redo, kind="quiet")
        box = row(self, margin=(0, 0, 12, 0), gap=4)
        box.addWidget(self.undo)
        box.addWidget(self.redo)
        box.addSpacing(12)
        box.addWidget(self._sign)

    def show_saved(self, at: datetime, entries: int) -> None:
        """The last entry is on disk."""
        if self._is_brief:
            words = tr("Saved {time}", time=f"{at:%H:%M}")
        else:
            words = tr_count(
                "Saved {time} · 1 entry", "Saved {time} · {count} entries", entries, time=f"{at:%H:%M:%S}"
            )
        self._sign.show_sign(Shape.DONE, words, role="muted")

    def show_failed(self, text: str) -> None:
        """The last act is not on disk."""
        self._sign.show_sign(Shape.STOP, tr("NOT SAVED: {text}", text=text))

    def show_acts(self, undo: str, redo: str) -> None:
        """What undo and redo would do, in words; empty for nothing."""
        self.redo.setHidden(scale().room and scale().window[0] < WIDE)  # it stands in the menu
        undo, redo = said(undo), said(redo)
        self._show_act(
            self.undo, tr("Undo"), tr("Undo: {what}", what=undo) if undo else "", tr("Undo: nothing")
        )
        self._show_act(
            self.redo, tr("Redo"), tr("Redo: {what}", what=redo) if redo else "", tr("Redo: nothing")
        )

    def _show_act(self, made: QPushButton, verb: str, whole: str, nothing: str) -> None:
        made.setEnabled(bool(whole))
        made.setText(_short(whole, self._letters()) if whole and not self._is_brief else verb)
        made.setToolTip(whole)
        made.setAccessibleName(whole or nothing)
        never_cut(made)

    @property
    def _is_brief(self) -> bool:
        """Whether the steps need the width: in room mode, and in a window that is narrow for its type."""
        return scale().room or self.window().width() < scale().of(_BRIEF)

    def _letters(self) -> int:
        """How many letters of an act there is room for beside the steps."""
        return _MOST_LETTERS if self.window().width() >= _NARROW else _FEW_LETTERS


def _short(text: str, most: int) -> str:
    return (text if len(text) <= most else text[: most - 1].rstrip() + "…").replace("&", "&&")
