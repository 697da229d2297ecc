"""What the rules say of the case, safety and coverage apart: one quiet line, opened to read, ask why, answer.

Nothing here pops up, sounds or moves (K5). Severity is shape, word and position, never colour alone.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from procroom.app.assessing import is_overridden, is_seen
from procroom.app.missing_facts import MissingFact, checks_waiting, missing_facts
from procroom.app.near_miss import Corrected, corrected_targets, near_miss, reason_path
from procroom.app.wording import label as label_at
from procroom.domain.assessment import Assessment, Channel, Finding, Gap, Phase, Result, Severity
from procroom.domain.commands import AcknowledgeFinding, OverrideFinding
from procroom.domain.definition import Stage
from procroom.ui.desk import CaseDesk
from procroom.ui.holds import Holds
from procroom.ui.pages.finding_card import SHAPES, Acts, FindingCard, fact_line
from procroom.ui.scale import scale
from procroom.ui.tongue import later, screen_language, shown, spoken, tr, tr_count, word
from procroom.ui.widgets.dialogs import OverrideDialog
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.layouts import FlowLayout, ListScroll
from procroom.ui.widgets.words import LineButton, button, column, empty, label, row

#: The rules of which phase are asked on a step. While the needle is in, the record only records: what stands in the
#: way of signing is shown, still and silent (K5).
PHASES = {
    Stage.BEFORE: Phase.PRE,
    Stage.TIME_OUT: Phase.TIMEOUT,
    Stage.PROCEDURE: Phase.SIGN,
    Stage.RECOVERY: Phase.SIGN,
    Stage.NOTE: Phase.SIGN,
    Stage.FOLLOW_UP: Phase.FOLLOWUP,
}
_HEADINGS = {
    Channel.SAFETY: later("Safety"),
    Channel.DOCUMENTATION: later("Documentation"),
    Channel.COVERAGE: later("Coverage, for the payer of this case"),
}
#: A window of this height at the desk has room for the checks and an item of the time-out, or what there is to do.
_BOTH = 900
_MOST_HEIGHT, _NO_LIMIT = 360, 16_777_215


class FindingsPanel(QFrame):
    """``STOP 1   CHECK 2   COVERAGE 1   9 not checked for want of 3 facts``; below, when opened, each with its reasons.

    What could not be checked is one line a missing fact, not one a rule (clinical.md G3 U11).

    Signals:
        toggled(): opened or closed.
    """

    toggled = Signal()

    def __init__(
        self,
        desk: CaseDesk,
        go: Callable[[str], object],
        holds: Holds,
        practice: str = "",
        under: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._under = under
        self.setProperty("panel", "bar")
        self._desk, self._go, self._practice = desk, go, practice
        self._acts = Acts(
            go=go,
            override=self._override,
            acknowledge=self._acknowledge,
            field_of=self._field_of,
            label_of=self._label_of,
            turned=self._turned,
            spread=self._spread,
            holds=holds,
        )
        self._holds = holds
        self._stage = Stage.BEFORE
        self._shown: tuple[object, ...] = ()
        self._open_whys: set[str] = set()
        self._open_facts: set[Gap] = set()
        self.words = _words("", "strong")
        self.words.setParent(self)
        self.toggle = button(tr("Show"), self._on_toggle, kind="link")
        self._counts = FlowLayout(gap=12, line_gap=2, centred=True)
        head = row(gap=8)
        head.addWidget(label(tr("Checks"), "heading"))
        head.addLayout(self._counts, 1)
        head.addWidget(self.toggle)
        self._scroll = ListScroll(_MOST_HEIGHT)
        self._scroll.hide()
        box = column(self, margin=(16, 6, 8, 6), gap=4)
        self.near_miss = LineButton(
            tr("A side or level was corrected: record a near miss?"), self._record_near_miss
        )
        self.near_miss.hide()
        box.addLayout(head)
        box.addWidget(self.near_miss)
        box.addWidget(self._scroll)
        box.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def assessment(self) -> Assessment:
        """What is shown."""
        return self._desk.session.assess(PHASES[self._stage])

    def show_stage(self, stage: Stage) -> None:
        """Ask the rules of a step."""
        self._stage = stage
        self.refresh()
        if self.isVisible():
            self._fit()

    def refresh(self) -> None:
        """Show what the rules say now."""
        found = self.assessment
        self._holds.show_clocks(found.clocks)
        wanted = self._listed(found)
        self._offer_near_miss()
        state = self._desk.state
        said = "" if wanted else self._nothing_words()
        shown = (
            *(wanted, said, found.no_pack_for, state.overrides, state.acknowledged, state.signed),
            self._stage,
        )
        if shown == self._shown:
            return
        self._shown = shown
        self._show_counts(found)
        if self._is_open:
            self._fill()
        if self.isVisible():
            self._fit()

    def open_list(self, *, is_open: bool = True) -> None:
        """Open the list, or close it."""
        self._scroll.setVisible(is_open)
        self.toggle.setText(tr("Hide") if is_open else tr("Show"))
        if is_open:
            self._fill()
        self._fit()
        self.toggled.emit()

    def make_way(self) -> None:
        """Where the list lies over the record: close it, somebody wants to see the record."""
        if self._covers:
            self.open_list(is_open=False)

    @property
    def _covers(self) -> bool:
        """Whether the open list takes the place of the record: never half an item of a time-out, nor half a card."""
        low = self._stage in {Stage.TIME_OUT, Stage.NOTE} and self.window().height() < scale().of(_BOTH)
        return self._is_open and (scale().tight or low)

    def _fit(self) -> None:
        """In room mode a line with nothing to read behind it is no button; an open list has the room it needs."""
        self.toggle.setVisible(not scale().room or bool(self._listed(self.assessment)) or self._is_open)
        covers = self._covers
        self._scroll.limit(_NO_LIMIT if covers else _MOST_HEIGHT)
        policies = QSizePolicy.Policy
        self.setSizePolicy(policies.Preferred, policies.Expanding if covers else policies.Maximum)
        if self._under is not None and self._under.isHidden() != covers:
            self._under.setHidden(covers)

    @property
    def _is_open(self) -> bool:
        return not self._scroll.isHidden()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: seen again, maybe in another mode."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._fit()

    def _on_toggle(self) -> None:
        self.open_list(is_open=not self._is_open)

    def _listed(self, found: Assessment) -> tuple[Finding, ...]:
        if self._stage is Stage.PROCEDURE:
            return found.fired(Severity.STOP)
        return (*found.fired(), *found.unknown)

    def _show_counts(self, found: Assessment) -> None:
        self._counts.removeWidget(self.words)
        empty(self._counts)
        listed = self._listed(found)
        for severity, (shape, sign) in SHAPES.items():
            fired = [each for each in listed if each.result is Result.FIRE and each.severity is severity]
            open_ones = [each for each in fired if not self._is_answered(each)]
            if fired:
                answered = len(fired) - len(open_ones)
                text = f"{tr(sign)} {len(open_ones)}"
                if answered:
                    text = tr("{severity} (+{count} answered)", severity=text, count=answered)
                self._counts.addWidget(_count(shape, text))
        facts = missing_facts(listed)
        if facts:
            self._counts.addWidget(_words(_waiting_words(facts), "muted"))
        self.words.setText(shown(self._coverage_words) or ("" if listed else tr("nothing to report")))
        self.words.setVisible(bool(self.words.text()))
        self._counts.addWidget(self.words)
        told = [
            f"{tr(SHAPES[each.severity][1])} {each.rule_id} {word(each.message)}"
            for each in listed
            if each.result is Result.FIRE
        ][:5]
        said = ", ".join([*told, _waiting_words(facts)] if facts else told)
        self.setAccessibleName(spoken(tr("Checks: {said}", said=said or self.words.text())))

    @property
    def _coverage_words(self) -> str:
        """That no coverage pack knows the payer; while the needle is in, the record only records."""
        return "" if self._stage is Stage.PROCEDURE else self.assessment.coverage_words

    def _corrected(self) -> tuple[Corrected, ...]:
        """What was corrected and could be told as a near miss; while the needle is in, the record only records (K5)."""
        if self._desk.state.signed or self._stage in {Stage.PROCEDURE, Stage.FOLLOW_UP}:
            return ()
        return corrected_targets(self._desk.state, self._desk.session.entries)

    def _offer_near_miss(self) -> None:
        found = self._corrected()
        words = "; ".join(shown(each.words) for each in found)
        self.near_miss.setToolTip(words)
        self.near_miss.setAccessibleDescription(words)
        self.near_miss.setVisible(bool(found))

    def _record_near_miss(self) -> None:
        commands = near_miss(self._desk.state, self._corrected())
        if self._desk.do(*commands) is not None:
            self._go(reason_path(commands))

    def _is_answered(self, finding: Finding) -> bool:
        return is_overridden(finding, self._desk.state) or is_seen(finding, self._desk.state)

    def _fill(self) -> None:
        inner = QWidget()
        lines = column(inner, margin=(0, 0, 8, 4), gap=4)
        listed = self._listed(self.assessment)
        for channel, heading in _HEADINGS.items():
            fired = [each for each in listed if each.result is Result.FIRE and each.channel is channel]
            if fired:
                lines.addWidget(label(tr(heading), "caption"))
            for finding in fired:
                is_open = finding.key in self._open_whys
                lines.addWidget(FindingCard(finding, self._desk.state, self._acts, is_open=is_open))
        facts = missing_facts(listed)
        if facts:
            lines.addWidget(label(tr("Not checked: a fact is missing"), "caption"))
        for fact in facts:
            is_open = fact.gap in self._open_facts
            lines.addWidget(fact_line(fact, self._acts, self._open_whys, is_open=is_open))
        if not listed:
            lines.addWidget(label(self._nothing_words(), "muted", wrap=True))
        if self._coverage_words:
            lines.addWidget(label(shown(self._coverage_words), "caption", wrap=True))
        lines.addStretch(1)
        focused = self._focused_name()
        self._scroll.show_list(inner)
        self._focus_again(focused)

    def _nothing_words(self) -> str:
        """What it means that nothing is listed."""
        found = self.assessment
        rules = len({each.rule_id for each in found.findings if each.result is Result.PASS})
        if self._stage is Stage.PROCEDURE:
            rest = len({each.key for each in (*found.fired(), *found.unknown)})
            said = tr("Nothing stops. While the needle is in, only what stops is listed here.")
            if not rest:
                return said
            more = tr_count("1 more to look at in Recovery.", "{count} more to look at in Recovery.", rest)
            return f"{said} {more}"
        return tr_count(
            "1 rule was asked at this step with all facts at hand; it has nothing to report.",
            "{count} rules were asked at this step with all facts at hand; none has anything to report.",
            rules,
        )

    def _focused_name(self) -> str:
        """Accessible name of the button in the list that has the keyboard, or ""."""
        here = self._scroll.focusWidget() if self._scroll.widget() else None
        return here.accessibleName() if here is not None and here.hasFocus() else ""

    def _focus_again(self, name: str) -> None:
        """After the list was made anew, the keyboard stays where it was."""
        for each in self._scroll.findChildren(QPushButton) if name else ():
            if each.accessibleName() == name:
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _turned(self, finding: Finding, is_open: bool) -> None:
        """Remember whose reasons are open."""
        if is_open:
            self._open_whys.add(finding.key)
        else:
            self._open_whys.discard(finding.key)
        self._scroll.fit()

    def _spread(self, gap: Gap, is_open: bool) -> None:
        """Remember for which missing facts the checks that wait are shown."""
        if is_open:
            self._open_facts.add(gap)
        else:
            self._open_facts.discard(gap)
        self._scroll.fit()

    def _field_of(self, gap: Gap) -> str:
        """The field of a missing fact; with the group it stands in, where its own words do not say of what it is."""
        words = screen_language().place(gap.label)
        group, _, _ = gap.path.rpartition(".")
        if "." not in group or group.endswith("]"):
            return words
        return tr("{field} ({group})", field=words, group=label_at(self._desk.definition, group))

    def _label_of(self, finding: Finding) -> str:
        return shown(self._desk.session.packs.label_of(finding.pack, finding.source, self._practice))

    def _acknowledge(self, finding: Finding) -> None:
        self._desk.do(AcknowledgeFinding(finding.rule_id, finding.place, finding.message))

    def _override(self, finding: Finding) -> None:
        """Ask for reason and words; the program goes on meanwhile, as with signing."""
        dialog = OverrideDialog(word(finding.message), finding.reasons, self.window())
        dialog.accepted.connect(lambda: self._record_override(finding, *dialog.words))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _record_override(self, finding: Finding, reason: str, text: str) -> None:
        pack = str(finding.pack)
        self._desk.do(OverrideFinding(finding.rule_id, finding.place, pack, finding.message, reason, text))


def _words(text: str, role: str) -> ElidedLabel:
    """Words of the head: as wide as they are, in a narrow panel elided."""
    made = ElidedLabel()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.setProperty("role", role)
    made.setText(text)
    return made


def _count(shape: Shape, text: str) -> QWidget:
    """A severity and how many."""
    made = QWidget()
    pair = row(made, gap=6)
    pair.addWidget(Glyph(shape, 14))
    pair.addWidget(label(text, "strong"))
    return made


def _waiting_words(facts: Sequence[MissingFact]) -> str:
    """How many checks wait, and for how many facts: as many lines as the list has of them."""
    waiting = tr_count("1 not checked", "{count} not checked", checks_waiting(facts))
    return f"{waiting} {tr_count('for want of 1 fact', 'for want of {count} facts', len(facts))}"
