"""A stimulation trial from lead to decision, gathered from all its cases (clinical.md D1-D6). Plain values.

What nobody recorded is None or empty, and stays so: a day without a score is a day without a score.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from procroom.domain.body_map import Cells, Overlap
from procroom.domain.case import SavedView
from procroom.domain.devices import StimulatorProfile
from procroom.domain.leads import LeadArray
from procroom.domain.trial import Change, Judged, Limits, Outcome, Trial


@dataclass(frozen=True, slots=True)
class Visit:
    """A case of the trial.

    Attributes:
        case_id: the case.
        kind: what it is: ``PLACEMENT``, ``PROGRAMMING`` or ``PULL``.
        day: its service date; None when not recorded.
        title: what was done, for people.
        signed: whether its note is signed; None where that is not known: a case file does not carry it.
    """

    case_id: str
    kind: str
    day: date | None
    title: str
    signed: bool | None = None


@dataclass(frozen=True, slots=True)
class Tip:
    """Where a tip came to lie: level, part (``UPPER``, ``MIDDLE``, ``LOWER``, ``DISC``) and side class as recorded."""

    vertebra: str
    part: str
    mediolateral: str
    words: str


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead that was placed.

    Attributes:
        number: as impedances and programs call it; None when not recorded.
        entry: interspace and side, for people.
        model: words.
        array: its contacts; None while number of contacts or of the tip contact is not recorded.
        tip: where its tip lies; None when not recorded.
        path: where it is recorded.
        details: what else is recorded of it, in words: where it lies in the lateral view and against the other lead, UDI, lot.
    """

    number: int | None
    entry: str
    model: str
    array: LeadArray | None
    tip: Tip | None
    path: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Active:
    """A contact of a program: ``CATHODE`` or ``ANODE``, and its part of the current in percent."""

    lead: int
    contact: int
    polarity: str
    percent: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """A program as it was recorded on one visit.

    Attributes:
        name: as the log calls it.
        visit: when.
        phase: ``BEFORE`` or ``AFTER`` the visit's changes; empty on the day of placement.
        contacts: active ones.
        amplitude_ma, width_us, rate_hz: as set.
        waveform, waveform_code: words, and the code where it is a listed one.
        perception_ma, comfort_ma, discomfort_ma: thresholds.
        coverage_said: percent, as the patient says.
        quality, side_effects: words.
        active: in use at the end of the visit.
        charge_nc: of a pulse; a reference, no measurement.
        cells: where paraesthesia was painted for this program; None when nobody painted.
        beyond: what of it the stimulator's profile does not have, in words.
        path: where it is recorded.
    """

    name: str
    visit: Visit
    phase: str = ""
    contacts: tuple[Active, ...] = ()
    amplitude_ma: Fraction | None = None
    width_us: Fraction | None = None
    rate_hz: Fraction | None = None
    waveform: str = ""
    waveform_code: str = ""
    perception_ma: Fraction | None = None
    comfort_ma: Fraction | None = None
    discomfort_ma: Fraction | None = None
    coverage_said: Fraction | None = None
    quality: str = ""
    side_effects: str = ""
    active: bool | None = None
    charge_nc: Fraction | None = None
    cells: Cells | None = None
    beyond: tuple[str, ...] = ()
    path: str = ""

    def split(self, polarity: str) -> Fraction | None:
        """Sum of the recorded percents of one polarity; None unless every such contact has one (D2)."""
        parts = [each.percent for each in self.contacts if each.polarity == polarity]
        known = [part for part in parts if part is not None]
        return sum(known, Fraction(0)) if parts and len(known) == len(parts) else None

    @property
    def thresholds_in_order(self) -> bool | None:
        """Perception ≤ usage ≤ discomfort (D2); None while one of them that matters is not recorded."""
        known = [
            each for each in (self.perception_ma, self.amplitude_ma, self.discomfort_ma) if each is not None
        ]
        if known != sorted(known):
            return False
        return True if len(known) == 3 else None

    @property
    def usable(self) -> bool | None:
        """Whether it has a cathode and an anode and no contact is both (SC-03); None while no contact is recorded."""
        if not self.contacts:
            return None
        spots = {
            side: {(each.lead, each.contact) for each in self.contacts if each.polarity == side}
            for side in ("CATHODE", "ANODE")
        }
        return bool(spots["CATHODE"] and spots["ANODE"] and not spots["CATHODE"] & spots["ANODE"])


@dataclass(frozen=True, slots=True)
class Reading:
    """An impedance of a contact.

    Attributes:
        lead, contact: which.
        ohm: as measured.
        at: when, where the time is recorded.
        visit: at which visit.
    """

    lead: int
    contact: int
    ohm: Fraction
    at: datetime | None
    visit: Visit

    @property
    def day(self) -> date | None:
        """The day it was measured: of its time, else of the visit."""
        return self.at.date() if self.at is not None else self.visit.day


@dataclass(frozen=True, slots=True)
class LogDay:
    """A day of the diary (D3). Scores 0 to 10, relief in percent, sleep and stimulation in hours, walking in minutes."""

    number: int
    day: date | None = None
    average: Fraction | None = None
    now: Fraction | None = None
    worst: Fraction | None = None
    best: Fraction | None = None
    relief: Fraction | None = None
    sleep_h: Fraction | None = None
    sleep_quality: Fraction | None = None
    wakings: int | None = None
    walking_min: Fraction | None = None
    standing_min: Fraction | None = None
    steps: int | None = None
    goal: Fraction | None = None
    goal_text: str = ""
    mme: Fraction | None = None
    other_drugs: str = ""
    program: str = ""
    on_hours: Fraction | None = None
    change: str = ""
    signs: tuple[str, ...] = ()
    site: str = ""
    charging: str = ""
    events: str = ""
    wants: bool | None = None
    path: str = ""
    opioids: tuple[str, ...] = ()
    peg: Fraction | None = None

    @property
    def programs(self) -> tuple[str, ...]:
        """The programs that were used, where several are named in a row."""
        words = self.program
        for sign in ("/", "+", ";", "&"):
            words = words.replace(sign, ",")
        return tuple(filter(None, (part.strip() for part in words.split(","))))


class State(StrEnum):
    """How a criterion stands."""

    MET = "MET"
    NOT_MET = "NOT MET"
    NOT_RECORDED = "NOT RECORDED"


@dataclass(frozen=True, slots=True)
class Criterion:
    """A configured criterion of the trial (D4): what it asks, how it stands, and what was recorded.

    Attributes:
        name: stable: ``relief``, ``function``, ``wants``, ``exclusion``, ``days``, ``course``, ``on``.
        text: what it asks.
        state: how it stands.
        said: what it rests on, in words; empty when nothing is recorded.
    """

    name: str
    text: str
    state: State
    said: str = ""


@dataclass(frozen=True, slots=True)
class PaintedMaps:
    """The body maps of a trial.

    Attributes:
        pain: painful cells; None when nobody painted them.
        felt: cells with paraesthesia, all programs together as painted; None when nobody painted them.
        counts: counts of the two; of a paper map where nothing was painted; None when not recorded.
        day: when.
    """

    pain: Cells | None = None
    felt: Cells | None = None
    counts: Overlap | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Complication:
    """What went wrong: kind, severity, day, action and outcome, as recorded (D6)."""

    words: str
    visit: Visit


@dataclass(frozen=True, slots=True)
class ProgramUse:
    """What the diary tells of a program: days with it, days with it alone, mean pain and hours on those.

    Attributes:
        name: of the program.
        days: numbers of days that name it.
        mean: mean of the daily averages of days that name it alone; None when there is none.
        counted: how many days that mean is of.
        hours: mean of hours with stimulation on those days; None when not recorded.
    """

    name: str
    days: tuple[int, ...]
    mean: Fraction | None
    counted: int
    hours: Fraction | None


@dataclass(frozen=True, slots=True)
class TrialLog:
    """A whole trial.

    Attributes:
        patient, born, mrn, facility: as the note's header prints them; empty when not recorded.
        synthetic: a demonstration, not a patient.
        visits: the cases it was gathered from, by day.
        began: day of placement; pulled_at: when the leads came out; agreed: the agreed day of the pull.
        anchoring: words; stimulator, serial: of the external stimulator.
        profile: what that stimulator can do; None where no device list knows it.
        leads, programs, readings, maps, days: as recorded, in order of time.
        ap_views: saved AP views of the placement.
        baseline: daily averages before, with their days where recorded.
        peg, odi, mme: before and at the end.
        goals: what was to be reached, and whether it was.
        trial, judged, limits: what D4 is computed from, its figures unrounded, and the configured limits.
        criteria: each configured criterion and how it stands.
        outcome: None while there is nothing to judge.
        decision, decided_by, rationale: of the physician.
        wants: whether the patient wants the implant.
        complications, complication_status: as recorded.
        anticoagulants: the clock of antithrombotics from the removal of the leads, in words.
        findings: what rules found, in words, by their id.
        codes: suggestions for a coder.
        packs: the rule packs that limits come from.
        hints: where paraesthesia is often felt: area, levels, mark; for reading, never for placing.
        items: what payers ask for (NCD 160.7), each with what was recorded; empty when not recorded.
        gaps: what is not documented, in words.
        remarks: what does not fit together between the cases.
    """

    patient: str = ""
    born: str = ""
    mrn: str = ""
    facility: str = ""
    synthetic: bool = False
    visits: tuple[Visit, ...] = ()
    began: date | None = None
    pulled_at: datetime | None = None
    agreed: date | None = None
    anchoring: str = ""
    stimulator: str = ""
    serial: str = ""
    profile: StimulatorProfile | None = None
    leads: tuple[Lead, ...] = ()
    programs: tuple[Program, ...] = ()
    readings: tuple[Reading, ...] = ()
    impedance_limits: tuple[Fraction, Fraction] | None = None
    maps: PaintedMaps = field(default_factory=PaintedMaps)
    ap_views: tuple[SavedView, ...] = ()
    days: tuple[LogDay, ...] = ()
    baseline: tuple[tuple[date | None, Fraction], ...] = ()
    peg: Change = field(default_factory=Change)
    odi: Change = field(default_factory=Change)
    mme: Change = field(default_factory=Change)
    goals: tuple[tuple[str, bool | None], ...] = ()
    trial: Trial = field(default_factory=Trial)
    judged: Judged | None = None
    limits: Limits = field(default_factory=Limits)
    criteria: tuple[Criterion, ...] = ()
    decision: str = ""
    decided_by: str = ""
    rationale: str = ""
    wants: bool | None = None
    complications: tuple[Complication, ...] = ()
    complication_status: str = ""
    anticoagulants: tuple[str, ...] = ()
    findings: tuple[tuple[str, str], ...] = ()
    codes: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    hints: tuple[tuple[str, str, str], ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    gaps: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """How the trial stands against the criteria."""
        return self.judged.outcome if self.judged is not None else None

    @property
    def pull_day(self) -> int | None:
        """Number of the day the leads came out; None when not known."""
        if self.began is None or self.pulled_at is None:
            return None
        return (self.pulled_at.date() - self.began).days

    @property
    def day_numbers(self) -> tuple[int, ...]:
        """Every day of the trial from 0 to the pull or the last recorded one: those that are missing as well."""
        last = max((each.number for each in self.days), default=-1)
        ends = [number for number in (last, self.pull_day) if number is not None]
        return tuple(range(max(ends) + 1)) if max(ends) >= 0 else ()

    def day(self, number: int) -> LogDay | None:
        """A day of the diary; None when nobody recorded it."""
        return next((each for each in self.days if each.number == number), None)

    def program_names(self) -> tuple[str, ...]:
        """The names of programs as recorded, then those only the diary has; in order of appearance."""
        named = [each.name for each in self.programs]
        said = [name for day in self.days for name in day.programs]
        known: dict[str, str] = {}
        for name in (*named, *said):
            known.setdefault(name.casefold(), name)
        return tuple(known.values())

    def latest(self, name: str) -> Program | None:
        """A program as it stood last: the one set by the latest visit; None when only the diary names it."""
        found = [
            each
            for each in self.programs
            if each.name.casefold() == name.casefold() and each.phase != "BEFORE"
        ]
        return found[-1] if found else None

    def use_of(self, name: str) -> ProgramUse:
        """What the diary tells of a program."""
        wanted = name.casefold()
        named = [day for day in self.days if wanted in {each.casefold() for each in day.programs}]
        # a day with stimulation off tells nothing of a program
        alone = [day for day in named if len(day.programs) == 1 and day.on_hours != 0]
        scores = [day.average for day in alone if day.average is not None]
        hours = [day.on_hours for day in alone if day.on_hours is not None]
        return ProgramUse(name, tuple(day.number for day in named), _mean(scores), len(scores), _mean(hours))

    def overlap_of(self, program: Program) -> Overlap | None:
        """A program's painted map on the pain map; None unless both were painted."""
        pain, felt = self.maps.pain, program.cells
        return (
            None if pain is None or felt is None else Overlap(len(pain), len(pain & felt), len(felt - pain))
        )


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    known = list(values)
    return sum(known, Fraction(0)) / len(known) if known else None
