"""Plan, consent, site mark and time-out beside each other as pictures: the same, DIFFERENT, or not recorded (K2)."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from procroom.domain import paths
from procroom.domain.anatomy import Structure, Target
from procroom.domain.definition import Item, Kind, ProcedureDefinition
from procroom.domain.sites import MARK, NO_MARK, PLAN, Agreement, NamedSite, agree, named_sites
from procroom.domain.values import Side
from procroom.notes.wording import capital
from procroom.ui.forms.contract import Recorder
from procroom.ui.scale import scale
from procroom.ui.tongue import later, screen_language, shown, side_word, tr
from procroom.ui.widgets.glyphs import Shape
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.site_column import Shown, SiteColumn
from procroom.ui.widgets.spine_plan import Extent, extent_of
from procroom.ui.widgets.words import button, column, label, row

_HEADINGS = {
    PLAN: later("Plan"),
    "consent.targets": later("Consent"),
    MARK: later("Site mark"),
    "time_out.targets": later("Time-out"),
}
_VERDICTS = {
    Agreement.SAME: later("same"),
    Agreement.SIDE: later("DIFFERENT SIDE"),
    Agreement.LEVEL: later("DIFFERENT LEVEL"),
    Agreement.MISSING: later("not recorded"),
    Agreement.UNPLANNED: later("no plan to compare"),
}
_OTHERWISE = {
    Agreement.SIDE: later("{entries}: other side than planned"),
    Agreement.LEVEL: later("{entries}: other level than planned"),
}
#: Units of the spine drawn at least, so that a level is seen among its neighbours.
_LEAST_EXTENT = 5.0
_SIDES = (Side.LEFT, Side.MIDLINE, Side.RIGHT)


class SiteComparison(QWidget):
    """One column an entry, the plan first, and what they amount to.

    Signals:
        asked(path): a column was pressed; it leads to its field.
        grown(large): the picture shall be shown large, or small again.
    """

    asked = Signal(str)
    grown = Signal(bool)

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder
        self._structure = aim_of(recorder.definition)
        self._sites: tuple[NamedSite, ...] = ()
        self.verdict = Sign(Shape.MISSING)
        self.large = button(
            tr("Show large"), self.toggle, name=tr("Show the comparison large, to be read from afar")
        )
        self._large = self._folded = self._tight = False
        self.columns = [SiteColumn() for _ in named_sites(recorder.definition, recorder.state)]
        for number, made in enumerate(self.columns):
            made.clicked.connect(partial(self._on_column, number))
        self._line = QWidget()
        line = row(self._line, gap=8)
        for made in self.columns:
            line.addWidget(made, 1)
        self._planned = label("", "lead", wrap=True)
        box = column(self, gap=6)
        box.addWidget(self._line, 1)
        words = column(gap=2)
        words.addWidget(self._planned)
        self._below = FlowLayout(gap=12, line_gap=4)
        self._below.addWidget(self.verdict)
        words.addLayout(self._below)
        foot = row(gap=8)
        foot.addLayout(words, 1)
        foot.addWidget(self.large, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(foot)
        self.refresh()

    def add_below(self, made: QWidget) -> None:
        """Something to read with it, after its verdict and beside its button."""
        self._below.addWidget(made)

    @property
    def is_large(self) -> bool:
        """Whether it is shown large."""
        return self._large

    def toggle(self) -> None:
        """Show it large, or small again."""
        self._large = not self._large
        self._show_parts()
        self.large.setText(tr("Back to the items") if self._large else tr("Show large"))
        self.grown.emit(self._large)

    def fold(self, item: str) -> None:
        """Leave only the verdict while one of the entries is made: it is not read off the others (K2).

        Args:
            item: path of the time-out item being read.
        """
        self._folded = any(paths.is_under(site.path, item) for site in self._sites)
        self._show_parts()

    def give_room(self, enough: bool) -> None:
        """Whether the pictures have room beside the items; where not, they are there large only."""
        self._tight = not enough
        self._show_parts()

    def _show_parts(self) -> None:
        self._line.setVisible(self._large or not (self._folded or self._tight))
        self._planned.setVisible(self._large or not self._folded)

    def refresh(self) -> None:
        """Show what is recorded now."""
        self._sites = named_sites(self._recorder.definition, self._recorder.state)
        extent = self._extent()
        for made, site in zip(self.columns, self._sites, strict=True):
            made.show_site(self._shown(site, extent))
        plan = "; ".join(
            shown(target.text) for site in self._sites if site.path == PLAN for target in site.targets
        )
        self._planned.setText(tr("Planned: {plan}", plan=plan or tr("not recorded")))
        beside = 0 if scale().tight else scale().size("clock")
        self.verdict.setMinimumHeight(beside)  # as high as the clocks, where height is not dear
        self.verdict.show_sign(*_verdict(self._sites))

    def _on_column(self, number: int, _checked: bool = False) -> None:
        self.asked.emit(self._sites[number].first)

    def _extent(self) -> Extent | None:
        """The same piece of the spine in every column: around all that any of them names."""
        if self._structure is None or self._structure.spot is None:
            return None
        named = {target.level for site in self._sites for target in site.targets}
        levels = [level for level in self._structure.levels if level in named] or self._structure.levels[-4:]
        found = extent_of(self._structure, levels)
        more = max(0.0, _LEAST_EXTENT - found.height) / 2
        return Extent(max(-0.7, found.top - more), found.bottom + more)

    def _shown(self, site: NamedSite, extent: Extent | None) -> Shown:
        heading, verdict = tr(_HEADINGS[site.path]), tr(_VERDICTS[site.agreement])
        if site.path == PLAN and site.agreement is Agreement.SAME:
            verdict = tr("recorded")
        if site.missing and site.targets:
            verdict = tr("{count} not recorded", count=site.missing)
        lines = _mark_lines(site) if site.path == MARK else _lines(site.targets)
        places = tuple(place for target in site.targets for place in self._places(target))
        said = "; ".join(
            f"{side_word(side).lower()} {words}".strip() if side else words for side, words in lines
        )
        spoken = (
            tr("{heading}: {said}. {verdict}. Go to it", heading=heading, said=said, verdict=capital(verdict))
            if said
            else tr("{heading}: {verdict}. Go to it", heading=heading, verdict=verdict)
        )
        band = site.sides if site.path == MARK and site.mark != NO_MARK else frozenset()
        return Shown(heading, lines, places, band, site.agreement, verdict, extent, spoken)

    def _places(self, target: Target) -> Iterable[tuple]:  # type: ignore[type-arg]
        place = self._structure.place(target.level) if self._structure else None
        return [(*place, one.side) for one in target.sides()] if place else []


def aim_of(definition: ProcedureDefinition) -> Structure | None:
    """What the plan of a procedure aims at; None where it plans no target."""
    wanted = (*PLAN.split("."), "target")
    for names, member in definition.walk():
        if names == wanted and isinstance(member, Item) and member.kind is Kind.TARGET:
            return member.target
    return None


def _lines(targets: Sequence[Target]) -> tuple[tuple[Side | None, str], ...]:
    """Side by side: the levels of each."""
    found: dict[Side, list[str]] = {}
    for target in targets:
        words = shown(target.plain).partition(" (")[0]
        found.setdefault(target.side, []).append(target.level if target.level in words else words)
    return tuple((side, ", ".join(dict.fromkeys(words))) for side, words in found.items())


def _mark_lines(site: NamedSite) -> tuple[tuple[Side | None, str], ...]:
    if not site.mark:
        return ()
    return ((None, tr("no mark made")),) if site.mark == NO_MARK else ((Side(site.mark), ""),)


def _verdict(sites: Sequence[NamedSite]) -> tuple[Shape, str]:
    """What all of them amount to, in a shape and words."""
    whole = agree(sites)
    names = {
        each: [tr(_HEADINGS[site.path]).lower() for site in sites if site.agreement is each]
        for each in Agreement
    }
    if whole in {Agreement.SIDE, Agreement.LEVEL}:
        said = [
            tr(template, entries=screen_language().series(names[each]))
            for each, template in _OTHERWISE.items()
            if names[each]
        ]
        return Shape.STOP, tr("DIFFERENT: {what}", what="; ".join(said))
    if whole is Agreement.MISSING:
        return Shape.MISSING, tr(
            "Not complete: {entries} not recorded", entries=", ".join(names[Agreement.MISSING])
        )
    return Shape.DONE, tr("Same side and level in all")
