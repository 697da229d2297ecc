"""Asks the rules of a case and remembers what each looked at, so that after an entry only those are asked again.

Pure: the same case, packs and phase give the same answers, whoever asks, in whatever order facts were recorded.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from procroom.domain.assessment import (
    Assessment,
    Channel,
    CodeSuggestion,
    Figure,
    Finding,
    Gap,
    Phase,
    Result,
    Severity,
)
from procroom.domain.case import CaseState
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import ProcedureDefinition
from procroom.rules.look import SERIES, VIEWS, FactMissing, Notebook, Place, whole_case
from procroom.rules.packs import PackSet, RuleEntry
from procroom.rules.registry import Fire, Limits, Rule, RuleModule

T = TypeVar("T")

_ORDER = {each: rank for rank, each in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class _Told:
    """What one rule, figure or code function said, and what it had looked at."""

    said: tuple[object, ...]
    seen: frozenset[str]


@dataclass(slots=True)
class Engine:
    """Judges one case again and again.

    Attributes:
        book: the rules.
        packs: what they compare with.
        definition: of the case.
    """

    book: RuleModule
    packs: PackSet
    definition: ProcedureDefinition
    _told: dict[tuple[Phase, str], _Told] = field(default_factory=dict)

    def assess(self, state: CaseState, phase: Phase) -> Assessment:
        """What there is to say of the case; whoever changes it has to ``forget`` what changed.

        Args:
            state: the case now.
            phase: whose rules are asked.
        """
        findings = [
            finding
            for rule_id, entry in self.packs.rules.items()
            if phase in entry.phases and rule_id in self.book.rules
            for finding in self._findings(state, phase, rule_id, entry)
        ]
        figures = self._all(state, phase, "figure", self.book.figures)
        codes = self._all(state, phase, "code", self.book.codes)
        return Assessment(
            phase=phase,
            findings=tuple(sorted(findings, key=_rank)),
            figures=tuple(sorted(figures, key=lambda each: each.section)),
            codes=tuple(codes),
            packs=self.packs.refs,
        )

    def _findings(self, state: CaseState, phase: Phase, rule_id: str, entry: RuleEntry) -> Iterable[Finding]:
        def work(notebook: Notebook) -> tuple[Finding, ...]:
            return tuple(
                _ask(self.book.rules[rule_id], entry, self.packs, self._case(state, phase, notebook))
            )

        return self._remembered(phase, rule_id, work)

    def _all(
        self,
        state: CaseState,
        phase: Phase,
        kind: str,
        makers: Sequence[Callable[[Place, PackSet], Sequence[T]]],
    ) -> list[T]:
        found: list[T] = []
        for number, make in enumerate(makers):

            def work(
                notebook: Notebook, make: Callable[[Place, PackSet], Sequence[T]] = make
            ) -> tuple[T, ...]:
                try:
                    return tuple(make(self._case(state, phase, notebook), self.packs))
                except FactMissing:
                    return ()

            found.extend(self._remembered(phase, f"{kind} {number}", work))
        return found

    def _case(self, state: CaseState, phase: Phase, notebook: Notebook) -> Place:
        return whole_case(self.definition, state, phase, notebook)

    def _remembered(
        self, phase: Phase, name: str, work: Callable[[Notebook], tuple[T, ...]]
    ) -> tuple[T, ...]:
        key = phase, name
        if key not in self._told:
            notebook = Notebook()
            said = work(notebook)
            self._told[key] = _Told(said, frozenset(notebook.seen))
        return self._told[key].said  # type: ignore[return-value]  # what was said under a name has its type

    def forget(self, changes: ChangeSet) -> None:
        """The case has changed: what had looked at any of it is asked again next time."""
        if changes.everything:
            self._told.clear()
            return
        touched = {*changes.paths, *changes.groups, *(VIEWS + view for view in changes.views)}
        if changes.paths or changes.groups:
            touched.add("*")
        if changes.views:
            touched.add(VIEWS + "*")
        if changes.series:
            touched.update((SERIES + "*", *(SERIES + each for each in changes.series)))
        self._told = {key: told for key, told in self._told.items() if told.seen.isdisjoint(touched)}


def _ask(rule: Rule, entry: RuleEntry, packs: PackSet, case: Place) -> Iterable[Finding]:
    limits = Limits(entry, packs)
    try:
        places = rule.each(case)
    except FactMissing as missing:
        yield from _unknown(entry, case, case, missing.gap)
        return
    spoke = False
    looked = dict(case.notebook.inputs)
    for place in places:
        case.notebook.inputs = dict(looked)
        try:
            outcome = rule.ask(place, limits)
        except FactMissing as missing:
            spoke = True
            yield from _unknown(entry, case, place, missing.gap)
            continue
        if outcome is not None:
            spoke = True
            yield from _fired(entry, case, place, outcome)
    if not spoke:
        grade = entry.grades[""]
        severity = grade.at(case.phase)[0]
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.PASS,
            severity=severity,
            channel=Channel.of(severity),
            message="",
            inputs=tuple(case.notebook.inputs.values()),
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
        )


def _fired(entry: RuleEntry, case: Place, place: Place, fire: Fire) -> Iterable[Finding]:
    grade = entry.grades[fire.grade]
    for severity in grade.at(case.phase):
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.FIRE,
            severity=severity,
            channel=Channel.of(severity),
            message=grade.message.format_map(fire.words),
            place=place.path,
            inputs=tuple(case.notebook.inputs.values()),
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
            reasons=entry.reasons if severity is Severity.STOP else (),
            task=grade.task.format_map(fire.words),
        )


def _unknown(entry: RuleEntry, case: Place, place: Place, gap: Gap) -> Iterable[Finding]:
    for severity in entry.grades[""].at(case.phase):
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.UNKNOWN,
            severity=severity,
            channel=Channel.of(severity),
            message=f"not checked: {gap.label} missing",
            place=place.path,
            inputs=tuple(case.notebook.inputs.values()),
            missing=(gap,),
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
        )


def _rank(finding: Finding) -> tuple[int, int, str, str]:
    results = (Result.FIRE, Result.UNKNOWN, Result.PASS)
    return results.index(finding.result), _ORDER[finding.severity], finding.rule_id, finding.place


def assess(
    definition: ProcedureDefinition, state: CaseState, phase: Phase, book: RuleModule, packs: PackSet
) -> Assessment:
    """Judge a case once; see ``Engine`` for a case that goes on changing."""
    return Engine(book, packs, definition).assess(state, phase)


__all__ = ["Assessment", "CodeSuggestion", "Engine", "Figure", "assess"]
