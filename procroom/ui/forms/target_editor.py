"""Editor of a target: a place on the spine picture, or level and side by buttons. Nothing is preselected."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from procroom.domain import paths
from procroom.domain.definition import Item
from procroom.domain.kinds import sides_of, structure_of
from procroom.domain.values import Json, Side
from procroom.ui.forms.contract import WIDE, Editor, Recorder
from procroom.ui.forms.level_side import LevelAndSide
from procroom.ui.forms.words import target_of
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.layouts import at_rest
from procroom.ui.widgets.side_sign import SideSign
from procroom.ui.widgets.sight import bring_in_sight
from procroom.ui.widgets.spine_picture import SpinePicture
from procroom.ui.widgets.spine_sheet import Place
from procroom.ui.widgets.words import button, column, label, panel, row


class TargetEditor(Editor):
    """Level and side together are one answer. Targets of the same list are shown on the picture, no others (K2)."""

    span = WIDE

    def __init__(self, item: Item, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        structure, sides = structure_of(item), sides_of(item)
        self._recorder = recorder
        self._value: Json = None
        self._open_for: str | None = None
        spine = all(structure.place(level) is not None for level in structure.levels)
        #: Exactly one of the two ways to choose is there.
        self.picture = SpinePicture(structure, sides, name=item.text) if spine else None
        self.controls = None if spine else LevelAndSide(structure, sides, name=item.text)
        self._way: SpinePicture | LevelAndSide = self.picture or self.controls  # type: ignore[assignment]
        self._way.picked.connect(self._on_picked)
        self._sign = SideSign()
        self._words = label("", "heading", wrap=True)
        self._nerve = label("", "muted", wrap=True)
        self.change = button(tr("Change"), self._on_change, name=tr("{field}: change", field=item.text))
        self.keep = button(
            tr("Keep as it is"), self._on_keep, name=tr("{field}: keep as it is", field=item.text)
        )
        self._shown = self._shown_panel()
        self._picker = self._picker_panel()
        self._box = column(self)
        self._box.addWidget(self._shown)
        self._box.addWidget(self._picker)
        self.show_value(None)

    @property
    def prompt(self) -> str:
        """What stands below the ways to choose."""
        return self.controls.prompt if self.controls is not None else ""

    def show_value(self, value: Json) -> None:
        """The target in words; the way to choose one where none is recorded."""
        target = target_of(value)
        if value == self._value and self._open_for == self.objectName() and not self._picker.isHidden():
            self.case_changed()
            return
        self._value, self._open_for = value, self.objectName()
        if target is not None:
            self._sign.show_side(target.side)
            words, _, nerves = shown(target.plain).partition(" (")
            self._words.setText(words)
            self._nerve.setText(nerves.removesuffix(")"))
            self._nerve.setVisible(bool(nerves))
        self._open(target is None)

    def case_changed(self) -> None:
        """Show the other targets of the list as they are now."""
        others = (
            self._others()
        )  # also while nothing shows them: the picture may be opened before the next act
        if self.picture is not None and not self._picker.isHidden():
            self._show_others(others)

    def aim(self) -> None:
        """Focus the way to choose, or the button that changes."""
        if self._picker.isHidden():
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._way.setFocus()

    def _shown_panel(self) -> QFrame:
        made = panel("sunken")
        box = row(made, margin=(8, 8, 4, 8), gap=6)
        box.addWidget(Glyph(Shape.DONE, 14))
        box.addWidget(self._sign)
        names = column(gap=0)
        names.addWidget(self._words)
        names.addWidget(self._nerve)
        box.addLayout(names, 1)
        box.addWidget(self.change)
        return made

    def _picker_panel(self) -> QFrame:
        made = panel("sunken")
        box = column(made, margin=4, gap=4)
        box.addWidget(self._way)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        box.addLayout(foot)
        return made

    def _open(self, picking: bool) -> None:
        with at_rest(self._box):
            self._turn(picking)

    def _turn(self, picking: bool) -> None:
        self._shown.setVisible(not picking)
        if not picking and self._picker.isAncestorOf(self.focusWidget()):
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)  # it would go to any field otherwise
        self._picker.setVisible(picking)
        self.keep.setVisible(picking and self._value is not None)
        if not picking:
            return
        if self.picture is None:
            self._way.start()
            return
        mine, others = target_of(self._value), self._others()
        first = mine.level if mine else next((level for level, _ in others), "")
        self.picture.start(first)
        self._show_others(others)

    def _show_others(self, others: Mapping[Place, str]) -> None:
        assert self.picture is not None
        mine = target_of(self._value)
        notes, now = dict(others), frozenset[Place]()
        if mine is not None:
            now = frozenset({(mine.level, mine.side)})
            notes |= dict.fromkeys(now, tr("recorded"))
        self.picture.show_notes(notes, now)

    def _others(self) -> Mapping[Place, str]:
        """Where the other targets of this list are: level and side -> ``target 2``. Of no other list (K2)."""
        found: dict[Place, str] = {}
        path = self.objectName()
        if "[" not in path:
            return found
        group, _, rest = path.rpartition("[")
        own, _, leaf = rest.partition("]")
        kinds = sides_of(self.item)
        for number, each in enumerate(self._recorder.state.instances.get(group, ()), start=1):
            target = target_of(self._recorder.state.value(paths.join(f"{group}[{each}]", leaf.lstrip("."))))
            if each == own or target is None:
                continue
            for one in (target,) if target.side in kinds else target.sides():
                found[one.level, one.side] = tr("target {number}", number=number)
        return found

    def _on_change(self) -> None:
        self._open(picking=True)
        self._way.setFocus()

    def _on_keep(self) -> None:
        self._open(picking=False)

    def _on_picked(self, level: str, side: Side) -> None:
        self.answered.emit({"level": level, "side": side.value})
        if self._value is not None:
            self._open(picking=False)
            bring_in_sight(self)  # the picture was higher than what it closes to
