"""What stands between the record and the signature: the next fact first, then all by place; each leads to its field."""

from collections.abc import Callable
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from procroom.domain.assessment import Finding, Severity
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.people import Owner
from procroom.domain.walk import Missing
from procroom.ui.tongue import later, tr, tr_count, word
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, empty, label, restyle, row
from procroom.ui.widgets.wrap_line import WrapLine

#: So many lines are short enough to show them all at once.
_FEW = 8
_SIGNS = {Severity.STOP: (Shape.STOP, later("STOP")), Severity.DOC: (Shape.MISSING, later("RECORD"))}

_Place = tuple[str, str]


class WorkList(QFrame):
    """``37 facts missing``, the next one, the rest by place. After a jump one line remains, with the way back.

    Args:
        definition: of the case; gives the headings.
        go: leads to the field of a path.
        back: leads back to the note.
        upcoming: path of the missing fact that comes after the field being worked on.
    """

    def __init__(
        self,
        definition: ProcedureDefinition,
        go: Callable[[str], object],
        back: Callable[[], object],
        upcoming: Callable[[], str],
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._titles = {section.link_id: section.text for section in definition.sections}
        self._owners = {section.link_id: section.owner for section in definition.sections}
        self._owner: Owner | None = None
        self._go, self._upcoming = go, upcoming
        self._wanted: tuple[tuple[Missing, ...], tuple[Finding, ...]] = ((), ())
        self._shown: object = None
        self._turned: dict[_Place, bool] = {}
        self._heads: dict[_Place, WrapLine] = {}
        self._jumped = self._unlisted = False
        self.back = button(tr("‹ Back to the note"), back)
        self._glyph = Glyph(Shape.MISSING, 14)
        self._head = label("", "heading")
        self.mine = ChoiceButton(tr("Mine"))
        self.mine.setProperty("chip", "filter")
        self.mine.clicked.connect(lambda _checked=False: self._fill())
        self.mine.hide()
        self.next = WrapLine("", self._go_next)
        self.next.setProperty("kind", "next")
        self._scroll = _Lines()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setProperty("bare", "true")
        self._lines = column(self._inner, margin=(0, 0, 8, 0), gap=0)
        self._scroll.setWidget(self._inner)
        head = row()
        head.addWidget(self.back)
        head.addWidget(self._glyph)
        head.addWidget(self._head, 1)
        head.addWidget(self.mine)
        box = column(self, margin=(16, 10, 8, 8), gap=6)
        box.addLayout(head)
        box.addWidget(self.next)
        box.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_jumped(jumped=False)

    @property
    def jumped(self) -> bool:
        """Whether a form is shown in place of the list."""
        return self._jumped

    def show_jumped(self, *, jumped: bool) -> None:
        """Make room for a form, or show the list again."""
        self._jumped = jumped
        self.back.setVisible(jumped)
        if not jumped and self._unlisted:
            self._list()
        self._show_parts()

    def show_owner(self, owner: Owner | None) -> None:
        """Whose sections are "mine": those of the desk of whoever enters; None where that is not known."""
        if owner is not self._owner:
            self._owner = owner
            self._shown = None
            self.refresh(*self._wanted)

    @property
    def _listed(self) -> tuple[Missing, ...]:
        """What the list holds: all that is missing, or what is missing in one's own sections; a jump follows all."""
        missing, _ = self._wanted
        mine = self.mine.isChecked() and self._owner is not None and not self._jumped
        return self._own() if mine else missing

    def _own(self) -> tuple[Missing, ...]:
        missing, _ = self._wanted
        return tuple(each for each in missing if self._owners.get(each.section) is self._owner)

    def show_next(self) -> None:
        """Name the missing fact after the field being worked on, or the first one beside the list."""
        missing = self._listed
        path = self._upcoming() if self._jumped else ""
        found = next((each for each in missing if each.path == path), missing[0] if missing else None)
        self.next.say(tr("Next: {label}", label=found.label) if found else "")

    def refresh(self, missing: tuple[Missing, ...], blocking: tuple[Finding, ...]) -> None:
        """Show what there is to do now; while hidden, when it is seen again."""
        self._wanted = (missing, blocking)
        if self.isVisible() and self._wanted != self._shown:
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: catch up."""
        super().showEvent(event)
        self.refresh(*self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _go_next(self) -> None:
        path = self._upcoming() if self._jumped else self._listed[0].path
        self._go(path)

    def _fill(self) -> None:
        self._shown = self._wanted
        count = len(self._wanted[0])
        facts = (
            tr_count("1 fact missing", "{count} facts missing", count) if count else tr("Nothing is missing")
        )
        self._head.setText(facts)
        self._glyph.set_shape(Shape.MISSING if count else Shape.DONE)
        self._unlisted = True
        if not self._jumped:
            self._list()
        self._show_parts()

    def _list(self) -> None:
        """Write the lines of the list; beside a form nobody sees them."""
        self._unlisted = False
        missing, blocking = self._wanted
        empty(self._lines)
        self._heads.clear()
        self._add_blocking(blocking)
        self._show_mine()
        groups = [(place, tuple(found)) for place, found in groupby(self._listed, key=_group)]
        for number, (place, found) in enumerate(groups):
            is_open = self._turned.get(place, number == 0 or len(missing) <= _FEW)
            self._add_group(place, found, is_open=is_open)

    def _show_mine(self) -> None:
        """Offer the filter where it would part the list; the heading always counts all."""
        missing, own = self._wanted[0], self._own()
        self.mine.setText(tr("Mine: {count}", count=len(own)))
        self.mine.setAccessibleName(tr("Only what is missing in my sections: {count}", count=len(own)))
        if self.mine.isChecked() and self._owner is not None and missing and not own:
            self._lines.addWidget(label(tr("None of it is in your sections."), "muted", wrap=True))

    def _add_blocking(self, blocking: tuple[Finding, ...]) -> None:
        if blocking:
            self._lines.addWidget(label(tr("In the way of signing"), "caption"))
        for each in blocking:
            shape, sign = _SIGNS[each.severity]
            words = f"{tr(sign)} {each.rule_id}: {word(each.message)}"
            self._lines.addWidget(
                WrapLine(
                    words,
                    partial(self._go, _place_of(each)),
                    name=tr("Go to {words}", words=words),
                    shape=shape,
                )
            )

    def _add_group(self, place: _Place, found: tuple[Missing, ...], *, is_open: bool) -> None:
        section, where = place
        title = self._titles.get(section, section)
        words = f"{title}: {where}" if where else title
        shape = Shape.CHEVRON if is_open else Shape.CLOSED
        name = (
            tr_count("{place}, 1 missing, open", "{place}, {count} missing, open", len(found), place=words)
            if is_open
            else tr_count(
                "{place}, 1 missing, closed", "{place}, {count} missing, closed", len(found), place=words
            )
        )
        head = WrapLine(
            f"{words} · {len(found)}", partial(self._turn, place, not is_open), name=name, shape=shape
        )
        restyle(head, group="true")
        self._heads[place] = head
        self._lines.addWidget(head)
        if is_open:
            inner: QVBoxLayout = column(margin=(22, 0, 0, 4), gap=0)
            for each in found:
                inner.addWidget(
                    WrapLine(
                        each.text, partial(self._go, each.path), name=tr("Go to {label}", label=each.label)
                    )
                )
            self._lines.addLayout(inner)

    def _turn(self, place: _Place, is_open: bool) -> None:
        self._turned[place] = is_open
        self._fill()
        self._heads[place].show()
        self._heads[place].setFocus()

    def _show_parts(self) -> None:
        missing, blocking = self._wanted
        self.next.setVisible(bool(self._listed))
        self.mine.setVisible(self._owner is not None and bool(missing) and not self._jumped)
        self.show_next()
        self._scroll.setVisible(bool(missing or blocking) and not self._jumped)
        self._fit()

    def _fit(self) -> None:
        """No higher than its lines."""
        self._lines.invalidate()
        wide = self._scroll.viewport().width() or self.width()
        self._scroll.updateGeometry()
        self._scroll.setMaximumHeight(self._lines.totalHeightForWidth(max(wide, 200)) + 4)
        self.updateGeometry()


class _Lines(QScrollArea):
    """As high as what it holds, if there is room."""

    def sizeHint(self) -> QSize:
        """All lines."""
        return QSize(super().sizeHint().width(), self.maximumHeight())


def _group(missing: Missing) -> _Place:
    return missing.section, missing.place


def _place_of(finding: Finding) -> str:
    return finding.inputs[0].path if finding.inputs else finding.place
