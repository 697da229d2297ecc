"""The rule packs of this site: what they are, how old, who signed them off; copy one, change its figures, sign it off."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from procroom.app.notices import Level
from procroom.app.rule_packs import PackFigure
from procroom.domain.errors import ProcroomError
from procroom.rules.packs import Pack
from procroom.ui.pages.beside import two_cards
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, shown, tr, word
from procroom.ui.widgets.dialogs import SignOffDialog
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import LineButton, button, column, empty, label, row

NOTICE = "rule packs"
#: What a pack writes where there is no figure.
_WORDS = {"SHARED": later("SHARED"), "NONE": later("NONE")}


class RulePacksPage(QWidget):
    """Packs at the left, the chosen one at the right.

    Signals:
        state_changed(): never; the page has no state.
        back_asked(): a person has seen enough.
    """

    state_changed = Signal()
    back_asked = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._station = services.station
        self._chosen = ""
        self.back = button(tr("Back"), self.back_asked.emit)
        self._list, self._pack = column(gap=4), column(gap=8)
        self._figures = QScrollArea()
        self._figures.setWidgetResizable(True)
        self._figures.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = tr(
            "Every figure the rules compare with, where it comes from, and who answers for it here. Shipped packs are never changed; a copy is this site's own."
        )
        left, right = two_cards(self, tr("Rule packs"), self.back, words)
        left.addLayout(self._list)
        left.addStretch(1)
        right.addLayout(self._pack)
        right.addWidget(self._figures, 1)

    def open_page(self) -> None:
        """It comes on screen."""
        packs = self._station.packs.packs
        if self._chosen not in {pack.ref.id for pack in packs}:
            self._chosen = packs[0].ref.id if packs else ""
        self._show()
        self.back.setFocus()

    def close_page(self) -> None:
        """It leaves the screen."""

    def state(self) -> PageState:
        """Nothing to do here but with its own buttons."""
        return PageState(frozenset({"rule_packs"}))

    def commands(self) -> Mapping[str, Run]:
        """Nothing to do here but with its own buttons."""
        return {}

    def choose(self, pack_id: str) -> None:
        """Show a pack."""
        self._chosen = pack_id
        self._show()

    def change(self, figure: PackFigure, value: str) -> None:
        """Change a figure of the chosen copy."""
        if value.strip() != figure.value:
            self._do(lambda: self._station.packs.change(self._chosen, figure.place, value.strip()))

    def copy(self) -> None:
        """Make the site's own copy of the chosen pack."""
        self._do(lambda: self._station.packs.copy(self._chosen))

    def drop_copy(self) -> None:
        """Go back to the shipped pack."""
        self._do(lambda: self._station.packs.drop_copy(self._chosen))

    def sign_off(self) -> None:
        """Ask the medical director."""
        pack = self._station.packs.pack(self._chosen)
        dialog = SignOffDialog(
            f"{word(pack.title)}, {pack.ref.version}", self._station.clock(), self.window()
        )
        if dialog.exec() == SignOffDialog.DialogCode.Accepted:
            name, role = dialog.words
            self._do(lambda: self._station.packs.sign_off(self._chosen, name, role, self._station.clock()))
        dialog.deleteLater()

    def _do(self, act: Run) -> None:
        try:
            act()
            self._station.notices.withdraw(NOTICE)
        except ProcroomError as error:
            self._station.notices.tell(Level.WARNING, reason(error), key=NOTICE)
        self._show()

    def _show(self) -> None:
        packs, today = self._station.packs, self._station.clock().date()
        empty(self._list)
        for pack in packs.packs:
            line = LineButton(
                word(pack.title),
                partial(self.choose, pack.ref.id),
                name=tr("Rule pack {title}", title=word(pack.title)),
            )
            line.setProperty("current", "true" if pack.ref.id == self._chosen else "false")
            holder = row(gap=6)
            signed = packs.sign_off_of(pack) is not None
            old = pack.is_past_its_age(today)
            holder.addWidget(Glyph(Shape.WARN if old else Shape.DONE if signed else Shape.MISSING, 12))
            holder.addWidget(line, 1)
            self._list.addLayout(holder)
        empty(self._pack)
        if self._chosen:
            self._show_pack(packs.pack(self._chosen))

    def _show_pack(self, pack: Pack) -> None:
        packs, today = self._station.packs, self._station.clock().date()
        copied = packs.is_copy(pack)
        self._pack.addWidget(label(word(pack.title), "title"))
        whose = tr("this site's copy") if copied else tr("as shipped")
        self._pack.addWidget(label(f"{pack.ref.id} {pack.ref.version} · {whose}", "muted", selectable=True))
        old = pack.is_past_its_age(today)
        self._pack.addLayout(
            _signed_line(Shape.WARN if old else Shape.NOTE, shown(packs.age_words(pack, today)))
        )
        sign_off = packs.sign_off_of(pack)
        said = (
            tr("Signed off: {words}", words=sign_off.words)
            if sign_off
            else tr("Not signed off by this practice's medical director")
        )
        self._pack.addLayout(_signed_line(Shape.DONE if sign_off else Shape.MISSING, said))
        acts = row(gap=8)
        if copied:
            acts.addWidget(button(tr("Use the shipped pack again"), self.drop_copy))
        else:
            acts.addWidget(button(tr("Copy for this site"), self.copy))
        acts.addWidget(button(tr("Sign off…"), self.sign_off, kind="primary"))
        acts.addStretch(1)
        self._pack.addLayout(acts)
        self._figures.setWidget(self._figure_list(pack, editable=copied))

    def _figure_list(self, pack: Pack, *, editable: bool) -> QFrame:
        made = QFrame()
        made.setProperty("bare", "true")
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column_at, heading in enumerate((tr("Figure"), tr("Value"), tr("Unit"), tr("Source mark"))):
            grid.addWidget(label(heading, "caption"), 0, column_at)
        for line, figure in enumerate(self._station.packs.figures(pack), start=1):
            grid.addWidget(label(shown(figure.words), wrap=True), line, 0)
            if editable:
                edit = LineEdit(name=shown(figure.words))
                edit.setText(figure.value)
                edit.setToolTip(_value(figure))
                edit.setFixedWidth(120)
                edit.editingFinished.connect(partial(self._edited, figure, edit))
                grid.addWidget(edit, line, 1)
            else:
                grid.addWidget(label(_value(figure), "strong", selectable=True), line, 1)
            grid.addWidget(label(_word(figure.unit), "muted"), line, 2)
            grid.addWidget(label("; ".join(map(_word, figure.mark.split("; "))), "muted"), line, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        return made

    def _edited(self, figure: PackFigure, edit: LineEdit) -> None:
        self.change(figure, edit.text())


def _word(text: str) -> str:
    """Words beside a figure in the language of the screen; signs of sources and of units are no words."""
    return word(text) if " months" in text or text == "points" else text


def _value(figure: PackFigure) -> str:
    """A figure, or the word that stands for one, in the language of the screen."""
    return tr(_WORDS[figure.value]) if figure.value in _WORDS else figure.value


def _signed_line(shape: Shape, text: str) -> QGridLayout:
    line = QGridLayout()
    line.setColumnStretch(1, 1)
    line.addWidget(Glyph(shape, 14), 0, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, wrap=True), 0, 1)
    return line
