"""One finding on screen: what it says, how it is answered, and behind "Why?" rule, facts, gaps, source and pack.

Everything opens in place, by mouse, finger and keyboard alike; nothing needs a hover.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from procroom.app.assessing import is_overridden, is_seen
from procroom.app.missing_facts import MissingFact
from procroom.app.other_language import finding_in
from procroom.domain.assessment import Finding, Gap, Severity
from procroom.domain.case import CaseState
from procroom.ui.holds import Holds
from procroom.ui.tongue import later, screen_language, tr
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.hold_chip import HoldChip
from procroom.ui.widgets.words import LineButton, button, column, label, row

SHAPES = {
    Severity.STOP: (Shape.STOP, later("STOP")),
    Severity.WARN: (Shape.WARN, later("CHECK")),
    Severity.NOTE: (Shape.NOTE, later("NOTE")),
    Severity.DOC: (Shape.MISSING, later("RECORD")),
    Severity.COV: (Shape.COVER, later("COVERAGE")),
}


@dataclass(frozen=True, slots=True)
class Acts:
    """What a finding on screen asks for.

    Attributes:
        go: lead to a field.
        override, acknowledge: answer a finding.
        field_of: the words of a missing fact's field.
        label_of: who configured its rule, which pack, reviewed when, whose word (clinical.md G2).
        turned: its reasons were opened or closed.
        spread: the checks that wait for a missing fact were opened or closed.
        holds: the clocks of listed antithrombotics; a finding about one shows it.
    """

    go: Callable[[str], object]
    override: Callable[[Finding], object]
    acknowledge: Callable[[Finding], object]
    field_of: Callable[[Gap], str]
    label_of: Callable[[Finding], str]
    turned: Callable[[Finding, bool], object]
    spread: Callable[[Gap, bool], object]
    holds: Holds


class FindingView(QFrame):
    """What all findings have: a button ``why`` and, under it, the reasons, made when they are first opened.

    Attributes:
        tells_why: whether the rule's reason in a sentence stands among them; it may stand beside the button already.
    """

    tells_why = True

    def __init__(self, finding: Finding, acts: Acts, *, is_open: bool) -> None:
        super().__init__()
        self._finding, self._acts = finding, acts
        self.said = finding_in(finding, screen_language())
        self._is_open = is_open
        self.why = button(tr("Why?"), self._turn, kind="link", name=tr("Why {rule}?", rule=finding.rule_id))
        self.why.setProperty("touch", "true")
        self.details = QFrame(self)
        self._show_details()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_details()
        self._acts.turned(self._finding, self._is_open)

    def _show_details(self) -> None:
        if self._is_open and self.details.layout() is None:
            self._fill_details()
        self.details.setVisible(self._is_open)
        self.why.setText(tr("Hide why") if self._is_open else tr("Why?"))
        self.why.setAccessibleDescription(tr("open") if self._is_open else tr("closed"))

    def _fill_details(self) -> None:
        finding = self.said
        box = column(self.details, margin=(16, 0, 0, 4), gap=2)
        if finding.why and self.tells_why:
            box.addWidget(_words(finding.why))
        if finding.task:
            box.addWidget(_words(tr("To follow up: {task}", task=finding.task), "strong"))
        if finding.missing:
            box.addWidget(_words(tr("Missing, so this was not checked"), "caption"))
        for gap in finding.missing:
            box.addWidget(self._link(tr("{label}: not documented", label=gap.label), gap.path))
        if finding.inputs:
            box.addWidget(_words(tr("Recorded facts it rests on"), "caption"))
        for each in finding.inputs:
            box.addWidget(self._link(f"{each.label}: {each.text}", each.path))
        box.addWidget(
            _words(
                tr("Rule {rule}. {pack}", rule=finding.rule_id, pack=self._acts.label_of(self._finding)),
                "caption",
            )
        )

    def _link(self, words: str, path: str) -> QWidget:
        if not path:
            return _words(words)
        return LineButton(words, partial(self._acts.go, path), name=tr("Go to {words}", words=words))


class FindingCard(FindingView):
    """A finding that fires: shape, word and message; how it can be answered."""

    def __init__(self, finding: Finding, state: CaseState, acts: Acts, *, is_open: bool) -> None:
        super().__init__(finding, acts, is_open=is_open)
        self.setProperty("panel", "inset")
        shape, word = SHAPES[finding.severity]
        head = row(gap=8)
        head.addWidget(Glyph(shape, 16), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(tr(word), "strong"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(self.said.message, wrap=True, selectable=True), 1)
        box = column(self, margin=(10, 6, 8, 6), gap=2)
        box.addLayout(head)
        if acts.holds.of(finding.place) is not None:
            box.addWidget(chip := HoldChip(acts.holds, finding.place, named=True))
            chip.show()
        box.addLayout(self._foot(state))
        box.addWidget(self.details)

    def _foot(self, state: CaseState) -> QHBoxLayout:
        finding = self._finding
        foot = row(gap=4)
        foot.addWidget(label(finding.rule_id, "caption"))
        answer = answer_words(finding, state)
        foot.addWidget(label(answer, "caption", wrap=True), 1)
        foot.addWidget(self.why)
        if state.signed or answer:
            return foot
        if finding.reasons:
            ask = button(tr("Override…"), partial(self._acts.override, finding), kind="link")
            ask.setAccessibleName(tr("Override {rule}", rule=finding.rule_id))
            foot.addWidget(ask)
        elif finding.severity in {Severity.WARN, Severity.COV}:
            seen = button(tr("Seen"), partial(self._acts.acknowledge, finding), kind="link")
            seen.setAccessibleName(tr("{rule} seen", rule=finding.rule_id))
            foot.addWidget(seen)
        return foot


class UncheckedRule(FindingView):
    """A rule that lacked a fact, under the line of the fact: which, and why it asks."""

    tells_why = False

    def __init__(self, finding: Finding, acts: Acts, *, is_open: bool) -> None:
        super().__init__(finding, acts, is_open=is_open)
        line = row(gap=4)
        line.addWidget(_words(f"{finding.rule_id}  {self.said.why}"), 1)
        line.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        box = column(self, margin=(16, 0, 0, 0), gap=0)
        box.addLayout(line)
        box.addWidget(self.details)


class UncheckedLine(FindingView):
    """The only rule that waits for a fact: one line that leads to the field."""

    def __init__(self, fact: MissingFact, acts: Acts, *, is_open: bool) -> None:
        (finding,) = fact.waiting
        super().__init__(finding, acts, is_open=is_open)
        text = tr("{fact}: 1 check waits for it ({rule})", fact=acts.field_of(fact.gap), rule=finding.rule_id)
        line = row(gap=4)
        line.addWidget(_lead(text, fact, acts), 1)
        line.addWidget(self.why)
        box = column(self, gap=0)
        box.addLayout(line)
        box.addWidget(self.details)


class FactLine(QFrame):
    """A fact that several rules wait for: one line that leads to the field; which rules, once it is opened."""

    def __init__(self, fact: MissingFact, acts: Acts, open_whys: AbstractSet[str], *, is_open: bool) -> None:
        super().__init__()
        self._fact, self._acts, self._open_whys = fact, acts, open_whys
        self._is_open = is_open
        words = acts.field_of(fact.gap)
        text = tr("{fact}: {count} checks wait for it", fact=words, count=len(fact.waiting))
        self.which = button(
            tr("Which?"), self._turn, kind="link", name=tr("Which checks wait for {fact}?", fact=words)
        )
        self.which.setProperty("touch", "true")
        self.rules = QFrame(self)
        line = row(gap=4)
        line.addWidget(_lead(text, fact, acts), 1)
        line.addWidget(self.which)
        box = column(self, gap=0)
        box.addLayout(line)
        box.addWidget(self.rules)
        self._show_rules()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_rules()
        self._acts.spread(self._fact.gap, self._is_open)

    def _show_rules(self) -> None:
        if self._is_open and self.rules.layout() is None:
            box = column(self.rules, margin=(0, 0, 0, 4), gap=0)
            for each in self._fact.waiting:
                box.addWidget(UncheckedRule(each, self._acts, is_open=each.key in self._open_whys))
        self.rules.setVisible(self._is_open)
        self.which.setText(tr("Hide") if self._is_open else tr("Which?"))
        self.which.setAccessibleDescription(tr("open") if self._is_open else tr("closed"))


def fact_line(fact: MissingFact, acts: Acts, open_whys: AbstractSet[str], *, is_open: bool) -> QFrame:
    """The line of a missing fact.

    Args:
        fact: it, and what waits for it.
        acts: what its line asks for.
        open_whys: keys of the findings whose reasons are open.
        is_open: whether the checks that wait for it are shown.
    """
    if len(fact.waiting) == 1:
        return UncheckedLine(fact, acts, is_open=fact.waiting[0].key in open_whys)
    return FactLine(fact, acts, open_whys, is_open=is_open)


def _lead(text: str, fact: MissingFact, acts: Acts) -> QWidget:
    """A line that leads to the field of a missing fact; words alone where the case has none for it."""
    if not fact.gap.path:
        return _words(text)
    name = tr("Go to {words}", words=acts.field_of(fact.gap))
    return LineButton(text, partial(acts.go, fact.gap.path), name=name)


def _words(text: str, role: str = "") -> QLabel:
    """A line of the reasons, flush with the words of the lines to press."""
    made = label(text, role, wrap=True, selectable=True)
    made.setContentsMargins(9, 0, 0, 0)
    return made


def answer_words(finding: Finding, state: CaseState) -> str:
    """How a finding was answered and by whom; empty while it is not."""
    if is_overridden(finding, state):
        override = state.overrides[finding.key]
        return tr("overridden by {name}: {text}", name=override.name, text=override.text)
    if is_seen(finding, state):
        return tr("seen by {name}", name=state.acknowledged[finding.key].name or tr("somebody"))
    return ""
