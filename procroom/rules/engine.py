"""Asks the rules of a case and remembers what each looked at, so that after an entry only those are asked again.

Pure: the same case, packs and phase give the same answers, whoever asks, in whatever order facts were recorded.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
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
from procroom.domain.language import mark, tell, told_list
from procroom.rules.look import SERIES, VIEWS, FactMissing, Place, whole_case
from procroom.rules.packs import Grade, PackSet, RuleEntry
from procroom.rules.registry import Fire, Limits, Rule, RuleModule, made

T = TypeVar("T")

#: All coverage rules together, where it is not recorded whose.
COVERAGE = "CV"
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
    _cases: dict[Phase, Place] = field(default_factory=dict)

    def assess(self, state: CaseState, phase: Phase) -> Assessment:
        """What there is to say of the case; whoever changes it has to ``forget`` what changed.

        Args:
            state: the case now.
            phase: whose rules are asked.
        """
        if phase not in self._cases:
            self._cases[phase] = whole_case(self.definition, state, phase)
        case = self._cases[phase]
        case.notebook.state = state
        findings = [
            finding
            for rule_id, entry in self.packs.rules.items()
            if phase in entry.phases and rule_id in self.book.rules
            for finding in self._findings(case, entry)
        ]
        findings += _payer_missing(case, self.packs)
        findings += self._all(case, "check", self.book.checks)
        figures = self._all(case, "figure", self.book.figures)
        codes = self._all(case, "code", self.book.codes)
        totals = self._told_by(case, "total", self.book.totals)
        clocks = self._told_by(case, "clock", self.book.clocks)
        code_gaps = self._all(case, "gap", self.book.gaps)
        return Assessment(
            phase=phase,
            findings=tuple(sorted(findings, key=_rank)),
            figures=tuple(sorted(figures, key=lambda each: each.section)),
            codes=tuple(codes),
            code_gaps=tuple(code_gaps),
            packs=self.packs.refs,
            totals=tuple(totals),
            clocks=tuple(clocks),
            no_pack_for=self.packs.no_pack_for,
        )

    def _findings(self, case: Place, entry: RuleEntry) -> tuple[Finding, ...]:
        rule = self.book.rules[entry.rule_id]
        return self._remembered(case, entry.rule_id, lambda: _ask(rule, entry, self.packs, case))

    def _all(
        self, case: Place, kind: str, makers: Sequence[Callable[[Place, PackSet], Sequence[T]]]
    ) -> list[T]:
        found: list[T] = []
        for number, make in enumerate(makers):
            found.extend(self._remembered(case, f"{kind} {number}", partial(_made, make, case, self.packs)))
        return found

    def _told_by(
        self, case: Place, kind: str, makers: Sequence[Callable[[Place, PackSet], Sequence[T]]]
    ) -> list[T]:
        """As ``_all``, of what tells itself what it lacks."""
        found: list[T] = []
        for number, make in enumerate(makers):
            found.extend(self._remembered(case, f"{kind} {number}", partial(make, case, self.packs)))
        return found

    def _remembered(self, case: Place, name: str, work: Callable[[], Iterable[T]]) -> tuple[T, ...]:
        key = case.phase, name
        if key not in self._told:
            case.notebook.begin()
            said = tuple(work())
            self._told[key] = _Told(said, frozenset(case.notebook.seen))
        return self._told[key].said  # type: ignore[return-value]  # what was said under a name has its type

    def forget(self, changes: ChangeSet) -> None:
        """The case has changed: what had looked at any of it is asked again next time."""
        if changes.everything:
            self._told.clear()
            self._cases.clear()
            return
        touched = {*changes.paths, *changes.groups, *(VIEWS + view for view in changes.views)}
        if changes.paths or changes.groups:
            touched.add("*")
        if changes.views:
            touched.add(VIEWS + "*")
        if changes.series:
            touched.update((SERIES + "*", *(SERIES + each for each in changes.series)))
        for case in self._cases.values():
            case.notebook.forget(touched)
        self._told = {key: told for key, told in self._told.items() if told.seen.isdisjoint(touched)}


def _made(make: Callable[[Place, PackSet], Sequence[T]], case: Place, packs: PackSet) -> Sequence[T]:
    """What a figure or code function gives; nothing where a fact is missing, be it put aside: no part of a total."""
    try:
        found = made(make, case, packs)
    except FactMissing:
        return ()
    return () if case.notebook.owed else found


def _ask(rule: Rule, entry: RuleEntry, packs: PackSet, case: Place) -> Iterable[Finding]:
    """What a rule says at each of its places; PASS once where it says nothing and lacks nothing."""
    limits, book = Limits(entry, packs), case.notebook
    if not any(_heard(grade, case.phase, packs) for grade in entry.grades.values()):
        return
    try:
        places = rule.each(case)
    except FactMissing as missing:
        yield from _unknown(entry, limits, case, {missing.gap: None, **book.owed})
        return
    spoke = bool(book.owed)
    looked = book.inputs
    yield from _unknown(entry, limits, case, book.owed)
    everything = dict(looked)
    for place in places:
        everything |= book.inputs
        book.inputs, book.owed = dict(looked), {}
        outcome, gaps = None, book.owed
        try:
            outcome = _answer(rule, entry, place, limits)
        except FactMissing as missing:
            gaps = {missing.gap: None, **book.owed}
        spoke = spoke or outcome is not None or bool(gaps)
        if outcome is not None:
            yield from _fired(entry, limits, place, outcome)
        yield from _unknown(entry, limits, place, gaps)
    if not spoke:
        severity = entry.grades[""].at(case.phase)[0]
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.PASS,
            severity=severity,
            channel=Channel.of(severity),
            message="",
            inputs=tuple({**everything, **book.inputs}.values()),
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
        )


def _answer(rule: Rule, entry: RuleEntry, place: Place, limits: Limits) -> Fire | None:
    """What a rule says at a place; at one of many it is asked again only when what it looked at there changes."""
    if place.group is None:
        return rule.ask(place, limits)
    name = f"{entry.rule_id} {place.rank}"
    return place.shared(name, lambda here: rule.ask(here, limits))


def _payer_missing(case: Place, packs: PackSet) -> list[Finding]:
    """Nobody recorded who pays: all coverage rules, told as one."""
    if not packs.coverage_unasked(case.phase) or not case.has("header.payer"):
        return []
    missing = (case.gap("header.payer"),)
    return [
        Finding(
            rule_id=COVERAGE,
            result=Result.UNKNOWN,
            severity=Severity.COV,
            channel=Channel.COVERAGE,
            message=not_checked(missing),
            missing=missing,
            why=mark("rules", "What is covered depends on the payer."),
        )
    ]


def _heard(grade: Grade, phase: Phase, packs: PackSet) -> tuple[Severity, ...]:
    """The severities a grade speaks in; of coverage only where the payer has a pack (B10)."""
    return tuple(each for each in grade.at(phase) if each is not Severity.COV or packs.for_payer)


def _fired(entry: RuleEntry, limits: Limits, place: Place, fire: Fire) -> Iterable[Finding]:
    grade = entry.grades[fire.grade]
    for severity in _heard(grade, place.phase, limits.packs):
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.FIRE,
            severity=severity,
            channel=Channel.of(severity),
            message=tell("rules", grade.message, **fire.words),
            place=place.path,
            inputs=tuple(place.notebook.inputs.values()),
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
            reasons=entry.reasons if severity is Severity.STOP else (),
            task=tell("rules", grade.task, **fire.words) if grade.task else "",
        )


def _unknown(entry: RuleEntry, limits: Limits, place: Place, gaps: Iterable[Gap]) -> Iterable[Finding]:
    """That a rule was not checked, or not everywhere; nothing where it lacks nothing."""
    missing = tuple(gaps)
    if not missing:
        return
    for severity in _heard(entry.grades[""], place.phase, limits.packs):
        yield Finding(
            rule_id=entry.rule_id,
            result=Result.UNKNOWN,
            severity=severity,
            channel=Channel.of(severity),
            message=not_checked(missing),
            place=place.path,
            inputs=tuple(place.notebook.inputs.values()),
            missing=missing,
            why=entry.why,
            source=entry.source,
            pack=entry.pack,
        )


def not_checked(missing: Iterable[Gap]) -> str:
    """That fields are missing, in words."""
    lacking = told_list(dict.fromkeys(gap.label for gap in missing), "; ")
    return tell("rules", "not checked: {what} missing", what=lacking)


def _rank(finding: Finding) -> tuple[int, int, str, str]:
    results = (Result.FIRE, Result.UNKNOWN, Result.PASS)
    return results.index(finding.result), _ORDER[finding.severity], finding.rule_id, finding.place


def assess(
    definition: ProcedureDefinition, state: CaseState, phase: Phase, book: RuleModule, packs: PackSet
) -> Assessment:
    """Judge a case once; see ``Engine`` for a case that goes on changing."""
    return Engine(book, packs, definition).assess(state, phase)


__all__ = ["Assessment", "CodeSuggestion", "Engine", "Figure", "assess"]
