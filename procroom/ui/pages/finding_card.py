"""One finding on screen: what it says, how it is answered, and behind "Why?" rule, facts, gaps, source and pack.

Everything opens in place, by mouse, finger and keyboard alike; nothing needs a hover.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from procroom.app.assessing import is_overridden, is_seen
from procroom.app.other_language import finding_in
from procroom.domain.assessment import Finding, Result, Severity
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
        label_of: who configured its rule, which pack, reviewed when, whose word (clinical.md G2).
        turned: its reasons were opened or closed.
        holds: the clocks of listed antithrombotics; a finding about one shows it.
    """

    go: Callable[[str], object]
    override: Callable[[Finding], object]
    acknowledge: Callable[[Finding], object]
    label_of: Callable[[Finding], str]
    turned: Callable[[Finding, bool], object]
    holds: Holds


class FindingView(QFrame):
    """What all findings have: a button ``why`` and, under it, the reasons."""

    def __init__(self, finding: Finding, acts: Acts, *, is_open: bool) -> None:
        super().__init__()
        self._finding, self._acts = finding, acts
        self.said = finding_in(finding, screen_language())
        self._is_open = is_open
        self.why = button(tr("Why?"), self._turn, kind="link", name=tr("Why {rule}?", rule=finding.rule_id))
        self.why.setProperty("touch", "true")
        self.details = self._details()
        self._show_details()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_details()
        self._acts.turned(self._finding, self._is_open)

    def _show_details(self) -> None:
        self.details.setVisible(self._is_open)
        self.why.setText(tr("Hide why") if self._is_open else tr("Why?"))
        self.why.setAccessibleDescription(tr("open") if self._is_open else tr("closed"))

    def _details(self) -> QWidget:
        finding = self.said
        made = QFrame(self)
        box = column(made, margin=(16, 0, 0, 4), gap=2)
        if finding.why:
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
        return made

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


class UncheckedLine(FindingView):
    """A rule that lacked a fact: one line that leads to the field."""

    def __init__(self, finding: Finding, acts: Acts, *, is_open: bool) -> None:
        super().__init__(finding, acts, is_open=is_open)
        path = finding.missing[0].path if finding.missing else finding.place
        text = f"{finding.rule_id}  {self.said.message}"
        line = row(gap=4)
        line.addWidget(
            LineButton(text, partial(acts.go, path), name=tr("Go to what {finding}", finding=text)), 1
        )
        line.addWidget(self.why)
        box = column(self, gap=0)
        box.addLayout(line)
        box.addWidget(self.details)


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


def one_each(findings: list[Finding]) -> list[Finding]:
    """Rules that were not checked, one line a rule and place, though it may speak in two channels."""
    found: dict[str, Finding] = {}
    for each in findings:
        if each.result is Result.UNKNOWN:
            found.setdefault(each.key, each)
    return list(found.values())
