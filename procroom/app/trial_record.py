"""A stimulation trial gathered from its cases: placement, programming visits, lead pull (clinical.md D). Records nothing.

Every figure is computed from what was recorded; what is missing stays missing and is listed. Where two cases tell the same
day of the diary differently, the lead pull's words count and the difference is a remark.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from procroom.app.assessing import Assessor
from procroom.app.case_file import DefinitionOf, read_case
from procroom.app.device_list import shipped_devices
from procroom.app.intake import linked_mismatch
from procroom.app.other_language import said_in
from procroom.app.trial_criteria import criteria_of
from procroom.app.trial_gaps import gaps_of, strange_contacts
from procroom.app.trial_reading import (
    PLACEMENT,
    PROGRAMMING,
    PULL,
    TrialCase,
    ap_views_of,
    began_of,
    complications_of,
    days_of,
    flag,
    impedance_limits,
    leads_of,
    maps_of,
    programs_of,
    pulled_at,
    readings_of,
    stimulator_id,
)
from procroom.domain import paths
from procroom.domain.assessment import CodeSuggestion, Figure, Phase, Result
from procroom.domain.body_map import overlap
from procroom.domain.case import SavedView
from procroom.domain.devices import DeviceList
from procroom.domain.errors import ProcroomError
from procroom.domain.language import ENGLISH, Language, mark, tell
from procroom.domain.trial import Change, Day, Limits, Trial, judge
from procroom.domain.trial_log import LogDay, PaintedMaps, Program, TrialLog
from procroom.domain.trial_record import trial_of
from procroom.domain.walk import Scope
from procroom.notes.wording import person_name

#: Rules whose findings belong on a trial's pages.
_RULES: tuple[str, ...] = ("SC-", "AC-", "DV-", "OP-", "CV-")
#: What payers ask for before a trial (NCD 160.7).
_ITEMS = (
    "psych_evaluation",
    "psych_provider",
    "multidisciplinary",
    "last_resort",
    "modalities_tried",
    "facilities",
)
#: Words of the shipped device list, for the catalogue; a practice's own words stay as they are.
_LISTED = (
    mark("note", "Generic external trial stimulator, tonic"),
    mark("note", "Generic external trial stimulator, burst"),
    mark("note", "Generic external trial stimulator, 10 kHz"),
    mark("note", "Generic external trial stimulator, several waveforms"),
    mark("note", "shoulder"),
    mark("note", "hand"),
    mark("note", "axilla and chest"),
    mark("note", "back and leg"),
    mark("note", "back and leg, 10 kHz"),
    mark("note", "anterior thigh"),
    mark("note", "posterior thigh"),
)
_Any = TypeVar("_Any")
_PAYER_CODES = frozenset({"CPT"})


class TrialUnusable(ProcroomError):
    """Cases that are no trial together; says which and why."""


def trial_of_files(
    paths: Sequence[Path],
    definition_of: DefinitionOf,
    language: Language = ENGLISH,
    devices: DeviceList | None = None,
) -> TrialLog:
    """The trial of several case files.

    Raises:
        CaseFileInvalid: a file cannot be read or is not right.
        TrialUnusable: the cases are no trial together.
    """
    files = [read_case(path, definition_of) for path in paths]
    cases = [TrialCase(each.definition, each.state, language) for each in files]
    return gather(cases, devices=devices, language=language)


def gather(
    cases: Iterable[TrialCase], *, devices: DeviceList | None = None, language: Language = ENGLISH
) -> TrialLog:
    """One trial out of its cases, in any order.

    Args:
        cases: of one patient: at most one placement and one lead pull, any number of programming visits.
        devices: what stimulators are known; the shipped ones when None.
        language: of the words, which the cases must have as well.

    Raises:
        TrialUnusable: a case belongs to no trial, to another patient, or to a second trial.
    """
    ordered = sorted(cases, key=_order)
    _check(ordered)
    return _Gathering(ordered, devices or shipped_devices(), language).log()


def _order(one: TrialCase) -> tuple[date, int]:
    kinds = (PLACEMENT, PROGRAMMING, PULL)
    day = one.visit.day or (one.state.opened_at.date() if one.state.opened_at else date.min)
    return day, kinds.index(one.kind) if one.kind in kinds else len(kinds)


def _check(cases: Sequence[TrialCase]) -> None:
    if not cases:
        raise TrialUnusable(tell("ui", "There is no case to make a trial of."))
    for one in cases:
        if not one.kind:
            source = mark("ui", "Case {case} is no case of a stimulation trial: “{procedure}”.")
            raise TrialUnusable(
                tell("ui", source, case=one.state.case_id, procedure=one.definition.title),
                remedy=tell(
                    "ui", "A trial is made of its placement, its programming visits and its lead pull."
                ),
            )
    ids = [one.state.case_id for one in cases]
    if len(set(ids)) < len(ids):
        twice = ", ".join(sorted({each for each in ids if ids.count(each) > 1}))
        raise TrialUnusable(tell("ui", "The same case is named twice."), twice)
    for kind in (PLACEMENT, PULL):
        found = [one.state.case_id for one in cases if one.kind == kind]
        if len(found) > 1:
            raise TrialUnusable(
                tell("ui", "These are the cases of more than one trial."),
                ", ".join(found),
                tell("ui", "Name the cases of one trial, and those of the other with --compare."),
            )
    for name in ("patient.mrn", "patient.birth_date"):
        known = {str(one.case.get(name)).casefold() for one in cases if one.case.get(name) is not None}
        if len(known) > 1:
            raise TrialUnusable(
                tell("ui", "Record numbers or birth dates differ: these are not one patient's cases.")
            )


class _Gathering:
    """The cases of a trial, in order of time."""

    def __init__(self, cases: Sequence[TrialCase], devices: DeviceList, language: Language) -> None:
        self.cases, self.devices, self.language = cases, devices, language
        self.placement = next((one for one in cases if one.kind == PLACEMENT), None)
        self.pull = next((one for one in cases if one.kind == PULL), None)
        self.remarks: list[str] = []

    def log(self) -> TrialLog:
        """The whole trial."""
        days = self._days()
        trial = self._trial()
        self._remark_on_days(days, trial)
        limits = Limits()
        told = bool(trial.days or trial.baseline or self.pull)
        findings, codes, clocks, packs = self._judged()
        name = person_name(self._first("patient.name"))
        log = TrialLog(
            patient=name,
            born=self._first("patient.birth_date"),
            mrn=self._first("patient.mrn"),
            facility=self._first("header.facility"),
            synthetic=name.startswith("DEMO"),
            visits=tuple(one.visit for one in self.cases),
            began=self._began(),
            pulled_at=pulled_at(self.pull) if self.pull else None,
            agreed=self.placement.case.day("placement.return_date") if self.placement else None,
            anchoring=self._first("placement.anchoring", "trial.anchoring"),
            stimulator=self._profile_name(),
            serial=self._first("placement.stimulator_serial"),
            profile=self.devices.stimulator(self._profile()),
            leads=leads_of(self.placement) if self.placement else (),
            programs=self._programs(),
            readings=tuple(each for one in self.cases for each in readings_of(one)),
            impedance_limits=impedance_limits(self.cases[0].state, self.devices.stimulator(self._profile())),
            maps=self._maps(),
            ap_views=self._ap_views(),
            days=days,
            baseline=self._baseline(),
            peg=trial.peg,
            odi=trial.odi,
            mme=self._opioids(),
            goals=self._goals(),
            trial=trial,
            judged=judge(trial, limits) if told else None,
            limits=limits,
            criteria=tuple(criteria_of(trial, limits, self.language)) if told else (),
            decision=self._first("trial.decision"),
            decided_by=self._first("trial.decided_by"),
            rationale=self._first("trial.rationale"),
            wants=trial.wants_implant,
            complications=tuple(each for one in self.cases for each in complications_of(one)),
            complication_status=self._status(),
            hints=tuple(
                (self.language.word(each.area, "note"), each.levels, each.mark) for each in self.devices.hints
            ),
            items=self._items(),
            findings=findings,
            codes=codes,
            packs=packs,
            anticoagulants=clocks,
        )
        self.remarks += strange_contacts(log, self.language)
        return replace(log, gaps=tuple(gaps_of(log, self.language)), remarks=tuple(self.remarks))

    # --- who and when -------------------------------------------------------------------------------------

    def _first(self, *names: str) -> str:
        """The words of the first of these that a case has, later cases first."""
        for one in reversed(self.cases):
            for name in names:
                said = one.said(one.case, name) if one.case.has(name) else ""
                if said:
                    return said
        return ""

    def _ap_views(self) -> tuple[SavedView, ...]:
        """Those of the placement; none while a series that was opened for it is of another patient (clinical.md SL-05)."""
        placed = self.placement
        if placed is None:
            return ()
        if linked_mismatch(placed.definition, placed.state):
            self.remarks.append(
                self.language.text(
                    "note", "The saved views are left out: a series of the placement is of another patient."
                )
            )
            return ()
        return ap_views_of(placed)

    def _began(self) -> date | None:
        known = self._began_days()
        if len(set(known)) > 1:
            self.remarks.append(
                self.language.text(
                    "note",
                    "Placement on {day}, but the lead pull says that the leads were placed on {other}.",
                    day=known[0],
                    other=known[1],
                )
            )
        return known[0] if known else None

    def _profile(self) -> str:
        return stimulator_id(self.placement) if self.placement else ""

    def _profile_name(self) -> str:
        known = self.devices.stimulator(self._profile())
        return self.language.word(known.name, "note") if known else self._first("placement.stimulator")

    # --- what was recorded --------------------------------------------------------------------------------

    def _programs(self) -> tuple[Program, ...]:
        return tuple(
            each
            for one in self.cases
            for each in programs_of(one, self.devices, self._profile())
            if each.name
        )

    def _maps(self) -> PaintedMaps:
        """The latest pain map, and the latest map of paraesthesia; counts where nothing was painted."""
        found = [maps_of(one) for one in self.cases]
        pain = next((each for each in reversed(found) if each.pain is not None), None)
        felt = next((each for each in reversed(found) if each.felt is not None), None)
        counted = next((each for each in reversed(found) if each.counts is not None), None)
        if pain is not None and felt is not None and pain.pain is not None and felt.felt is not None:
            return PaintedMaps(pain.pain, felt.felt, overlap(pain.pain, felt.felt), felt.day)
        return PaintedMaps(
            pain.pain if pain else None,
            felt.felt if felt else None,
            counted.counts if counted else None,
            counted.day if counted else (pain or felt or PaintedMaps()).day,
        )

    def _days(self) -> tuple[LogDay, ...]:
        merged: dict[int, LogDay] = {}
        twice: list[LogDay] = []
        for one in self.cases:
            seen: set[int] = set()
            for each in days_of(one):
                if each.number in seen:
                    twice.append(each)
                elif each.number in merged:
                    merged[each.number] = self._merged(merged[each.number], each)
                else:
                    merged[each.number] = each
                seen.add(each.number)
        return tuple(sorted((*merged.values(), *twice), key=lambda each: each.number))

    def _merged(self, earlier: LogDay, later: LogDay) -> LogDay:
        """Two records of a day as one; where they differ, the later case's counts, and it is said."""
        taken = {}
        differ = False
        for each in fields(LogDay):
            old, new = getattr(earlier, each.name), getattr(later, each.name)
            known = new if new not in (None, "", ()) else old
            differ = differ or (old not in (None, "", ()) and known != old and each.name != "path")
            taken[each.name] = known
        if differ:
            self.remarks.append(
                self.language.text(
                    "note",
                    "Day {number} is recorded differently in two cases; the later one is shown.",
                    number=later.number,
                )
            )
        return LogDay(**taken)

    def _trial(self) -> Trial:
        """What D4 is computed from: the lead pull's record, with what other cases tell of the days."""
        base = trial_of(Scope(self.pull.definition, self.pull.state, ()).given) if self.pull else Trial()
        earlier = self._raw_days()
        if self.pull is None:
            return replace(base, days=tuple(earlier.values()))
        known = {day.number for day in base.days}
        days = [_filled(day, earlier.get(day.number)) for day in base.days]
        days += [day for number, day in earlier.items() if number not in known]
        began, ended = self._began(), pulled_at(self.pull)
        pull_day = base.pull_day
        if pull_day is None and began is not None and ended is not None:
            pull_day = (ended.date() - began).days
        complications = tuple(
            each
            for one in self.cases
            for each in trial_of(Scope(one.definition, one.state, ()).given).complications
        )
        early = base.ended_early
        if early is None and self._pulled_before_agreed():
            early = True
        return replace(
            base, days=tuple(days), pull_day=pull_day, complications=complications, ended_early=early
        )

    def _pulled_before_agreed(self) -> bool:
        agreed = self.placement.case.day("placement.return_date") if self.placement else None
        ended = pulled_at(self.pull) if self.pull else None
        return agreed is not None and ended is not None and ended.date() < agreed

    def _remark_on_days(self, days: Sequence[LogDay], trial: Trial) -> None:
        """What does not fit together: an early pull, days after it, dates that are not those of their numbers."""
        say = self.language.text
        if self._pulled_before_agreed():
            self.remarks.append(say("note", "The leads were pulled before the agreed day."))
        late = [day.number for day in days if trial.pull_day is not None and day.number > trial.pull_day]
        if late:
            numbers = ", ".join(map(str, late))
            self.remarks.append(say("note", "Days after the leads were pulled: {days}.", days=numbers))
        began = next(iter(self._began_days()), None)
        wrong = [
            str(day.number)
            for day in days
            if began is not None and day.day is not None and (day.day - began).days != day.number
        ]
        if wrong:
            words = say("note", "The date is not that of its number on day {days}.", days=", ".join(wrong))
            self.remarks.append(words)

    def _began_days(self) -> list[date]:
        """The day of placement, as each case says it that does."""
        days = [began_of(one) for one in (self.placement, self.pull) if one is not None]
        return [day for day in days if day is not None]

    def _raw_days(self) -> dict[int, Day]:
        """Days of the cases before the pull, as D4 reads them; what a later record leaves open an earlier one may tell."""
        found: dict[int, Day] = {}
        for one in self.cases:
            if one is not self.pull and one.case.has("trial.days"):
                for day in trial_of(Scope(one.definition, one.state, ()).given).days:
                    found[day.number] = _filled(day, found.get(day.number))
        return found

    def _baseline(self) -> tuple[tuple[date | None, Fraction], ...]:
        if self.pull is None:
            return ()
        rows = ((row.day("date"), row.number("nrs")) for row in self.pull.case.each("trial.baseline"))
        return tuple((day, score) for day, score in rows if score is not None)

    def _goals(self) -> tuple[tuple[str, bool | None], ...]:
        if self.pull is not None and self.pull.case.each("trial.goals"):
            return tuple((row.text("goal"), flag(row, "met")) for row in self.pull.case.each("trial.goals"))
        goal = self.placement.case.text("indication.goal") if self.placement else ""
        return ((goal, None),) if goal else ()

    def _change(self, name: str) -> Change:
        if self.pull is None:
            return Change()
        return Change(
            self.pull.case.number(f"trial.{name}_before"), self.pull.case.number(f"trial.{name}_after")
        )

    def _opioids(self) -> Change:
        """Morphine equivalents as recorded at the lead pull, else as calculated from the medication of each day."""
        said = self._change("mme")
        first, last = (
            each.case.number("plan.safeguards.mme") if each is not None else None
            for each in (self.placement, self.pull)
        )
        return Change(
            first if said.before is None else said.before, last if said.after is None else said.after
        )

    def _status(self) -> str:
        """What was said of complications, and at which visits."""
        names = {
            PLACEMENT: self.language.text("note", "placement"),
            PROGRAMMING: self.language.text("note", "programming"),
            PULL: self.language.text("note", "lead pull"),
        }
        said: dict[str, list[str]] = {}
        for one in self.cases:
            words = one.said(one.case, "complications.status") if one.case.has("complications.status") else ""
            if words:
                said.setdefault(words, []).append(names[one.kind])
        return "; ".join(f"{words} ({', '.join(where)})" for words, where in said.items())

    def _items(self) -> tuple[tuple[str, str], ...]:
        if self.placement is None:
            return ()
        one = self.placement
        found = []
        for name in _ITEMS:
            item = paths.resolve(one.words_of, f"scs.{name}")
            found.append((item.text, one.said(one.case, f"scs.{name}")))
        return tuple(found)

    # --- what rules say -----------------------------------------------------------------------------------

    def _judged(
        self,
    ) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Findings, codes, the clock of antithrombotics, and the packs they come from."""
        findings: list[tuple[str, str]] = []
        codes: list[str] = []
        clocks: list[str] = []
        packs: list[str] = []
        for one in self.cases:
            judged = said_in(Assessor(one.definition).assess(one.state, Phase.SIGN), self.language)
            packs += map(str, judged.packs)
            findings += [
                (each.rule_id, each.message)
                for each in judged.findings
                if each.result is Result.FIRE and each.rule_id.startswith(_RULES)
            ]
            codes += [_code(each) for each in judged.codes if each.system in _PAYER_CODES]
            if one.kind == PULL or (self.pull is None and one.kind == PLACEMENT):
                clocks += [self._clock(each) for each in judged.figures if each.id == "restart_earliest"]
        return _once(findings), _once(codes), tuple(clocks), _once(packs)

    def _clock(self, figure: Figure) -> str:
        """A drug's restart in words, with the hour where it is known."""
        at = dict(figure.parts).get("earliest")
        if at is None:
            return figure.text
        when = str(at)[:16].replace("T", " ")
        return f"{figure.text} {self.language.text('note', 'Earliest: {time}.', time=when)}"


def _filled(day: Day, earlier: Day | None) -> Day:
    """A day with what it leaves open taken from an earlier record of it."""
    if earlier is None:
        return day
    taken = {
        each.name: getattr(earlier, each.name) for each in fields(Day) if getattr(day, each.name) is None
    }
    return replace(day, **taken)


def _once(found: Iterable[_Any]) -> tuple[_Any, ...]:
    return tuple(dict.fromkeys(found))


def _code(code: CodeSuggestion) -> str:
    units = f" × {code.units}" if code.units > 1 else ""
    flags = f" ({'; '.join(code.flags)})" if code.flags else ""
    return f"{code.code}{units} {code.label}{flags}"
