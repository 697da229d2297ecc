"""One case of a stimulation trial, read into the parts of its log: leads, programs, impedances, maps, days."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from procroom.app.assessing import packs_for
from procroom.domain import paths
from procroom.domain.assessment import Phase
from procroom.domain.body_map import Overlap, overlap
from procroom.domain.case import CaseState, SavedView, ViewTag
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.devices import DeviceList, StimulatorProfile, beyond
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import wording
from procroom.domain.language import ENGLISH, Language, mark
from procroom.domain.leads import LeadArray
from procroom.domain.translated import in_language
from procroom.domain.trial_log import (
    Active,
    Complication,
    Lead,
    LogDay,
    PaintedMaps,
    Program,
    Reading,
    Tip,
    Visit,
)
from procroom.domain.trial_record import painted_cells
from procroom.rules.look import Place, whole_case

PLACEMENT, PROGRAMMING, PULL = "PLACEMENT", "PROGRAMMING", "PULL"
#: Procedure -> what it is to a trial.
KINDS = {"scs-trial": PLACEMENT, "scs-programming": PROGRAMMING, "scs-lead-pull": PULL}
#: Signs of a diary day that a clinician has to see, as they are asked.
_SIGNS = ("migration", "coverage_lost", "fever", "drainage", "new_deficit")


@dataclass(frozen=True, slots=True)
class TrialCase:
    """A case of a trial to look at.

    Attributes:
        definition, state: of the case.
        language: its words are said in.
        journal: whether it comes from its journal, which knows of a signature; a case file does not.
        case: the case as rules look at it.
        words_of: its definition in the language.
    """

    definition: ProcedureDefinition
    state: CaseState
    language: Language = ENGLISH
    journal: bool = False
    case: Place = field(init=False)
    words_of: ProcedureDefinition = field(init=False)

    def __post_init__(self) -> None:
        """Look at it as rules do, once in English and once in the language."""
        object.__setattr__(self, "case", whole_case(self.definition, self.state, Phase.SIGN))
        object.__setattr__(self, "words_of", in_language(self.definition, self.language))

    @property
    def kind(self) -> str:
        """What it is to a trial; empty when it belongs to none."""
        return KINDS.get(self.definition.id, "")

    @property
    def visit(self) -> Visit:
        """The case as a visit."""
        return Visit(
            self.state.case_id,
            self.kind,
            self.case.day("header.service_date"),
            self.words_of.title,
            self.state.signed if self.journal else None,
        )

    def said(self, place: Place, name: str) -> str:
        """An answer in words, in the language; empty when it is not recorded."""
        value = place.get(name)
        found = place.scope.find(name)
        if value is None or found is None or not isinstance(found.item, Item):
            return ""
        path = found.path
        item = _item_at(self.words_of, path) or found.item
        return wording(item, value, self.language)


def _item_at(definition: ProcedureDefinition, path: str) -> Item | None:
    try:
        found = paths.resolve(definition, path)
    except AnswerInvalid:
        return None
    return found if isinstance(found, Item) else None


def flag(place: Place, name: str) -> bool | None:
    """Yes, no, or None when nobody said."""
    value = place.get(name)
    return value if isinstance(value, bool) else None


def leads_of(one: TrialCase) -> tuple[Lead, ...]:
    """The leads that were placed, as recorded; one of which it is recorded that it was not placed is none."""
    return tuple(_lead(one, each) for each in one.case.each("performed.targets") if not each.is_no("placed"))


def _lead(one: TrialCase, place: Place) -> Lead:
    number = place.number("lead.number")
    vertebra = place.text("tip.vertebra")
    part = place.text("tip.third")
    tip = None
    if vertebra and part:
        words = ", ".join(
            filter(None, (vertebra, one.said(place, "tip.third"), one.said(place, "tip.mediolateral")))
        )
        tip = Tip(vertebra, part, place.text("tip.mediolateral"), words)
    return Lead(
        number=None if number is None else int(number),
        entry=one.said(place, "target"),
        model=place.text("lead.model"),
        array=_array(place),
        tip=tip,
        path=place.path,
        details=tuple(_details(one, place)),
    )


def _details(one: TrialCase, place: Place) -> Iterator[str]:
    """What a reader wants to trace of a lead beside its place and contacts."""
    say = one.language.text
    confirmed = place.get("tip.dorsal_confirmed")
    if confirmed is not None:
        yield one.said(place, "tip.dorsal_confirmed")
    saved = [view for view in one.state.views.values() if view.tag is ViewTag.LATERAL]
    count = sum(view.position.startswith(f"{place.path}.") for view in saved)
    if count:
        yield say("note", "lateral views saved: {count}", count=count)
    for name, source in (
        ("tip.relation", mark("note", "against the other lead: {words}")),
        ("tip.contact_levels", mark("note", "contacts at: {words}")),
        ("lead.udi", mark("note", "UDI {words}")),
        ("lead.lot", mark("note", "lot {words}")),
    ):
        if words := one.said(place, name):
            yield say("note", source, words=words)


def _array(place: Place) -> LeadArray | None:
    contacts, tip = place.text("lead.contacts"), place.text("lead.tip_contact_index")
    if not contacts.isdigit() or not tip.isdigit():
        return None
    length, spacing = (place.number(f"lead.{name}", "mm") for name in ("contact_length", "spacing"))
    return LeadArray(int(contacts), int(tip), length or None, spacing or None)


def readings_of(one: TrialCase) -> Iterator[Reading]:
    """Impedances; a row without lead, contact or figure measures nothing."""
    for row in one.case.each("testing.impedance"):
        lead, contact, ohm = row.number("lead"), row.number("contact"), row.number("ohm", "Ohm")
        if lead is not None and contact is not None and ohm is not None:
            yield Reading(int(lead), int(contact), ohm, row.moment("at"), one.visit)


def programs_of(one: TrialCase, devices: DeviceList, profile: str) -> Iterator[Program]:
    """Programs as recorded; those before a visit's changes first."""
    found = [_program(one, row, devices, profile) for row in one.case.each("testing.programs")]
    yield from sorted(found, key=lambda each: each.phase != "BEFORE")


def _program(one: TrialCase, row: Place, devices: DeviceList, profile: str) -> Program:
    amplitude, width, rate = row.number("amplitude", "mA"), row.number("pulse_width"), row.number("rate")
    known = devices.stimulator(profile) if profile else None
    code = row.text("waveform")
    settings = {
        "amplitude": amplitude,
        "pulse_width": width,
        "rate": rate,
        **{name: row.number(name, "mA") for name in ("perception", "comfort", "discomfort")},
    }
    past = beyond(known, settings, code) if known is not None else ()
    return Program(
        name=row.text("name"),
        visit=one.visit,
        phase=row.text("phase"),
        contacts=tuple(_active(each) for each in row.each("contacts") if _is_active(each)),
        amplitude_ma=amplitude,
        width_us=width,
        rate_hz=rate,
        waveform=one.said(row, "waveform"),
        waveform_code=code,
        perception_ma=row.number("perception", "mA"),
        comfort_ma=row.number("comfort", "mA"),
        discomfort_ma=row.number("discomfort", "mA"),
        coverage_said=row.number("coverage"),
        quality=row.text("quality"),
        side_effects=row.text("side_effects"),
        active=flag(row, "active"),
        charge_nc=None if amplitude is None or width is None else amplitude * width,
        cells=painted_cells(row.get("felt_cells")),
        beyond=tuple(one.language.told(each) for each in past),
        path=row.path,
    )


def _is_active(row: Place) -> bool:
    return all(row.get(name) is not None for name in ("lead", "contact", "polarity"))


def _active(row: Place) -> Active:
    return Active(
        int(row.number("lead") or 0),
        int(row.number("contact") or 0),
        row.text("polarity"),
        row.number("percent"),
    )


def maps_of(one: TrialCase) -> PaintedMaps:
    """The body maps; counts of the painted ones, else those that were typed."""
    case = one.case
    pain, felt = painted_cells(case.get("maps.pain_map")), painted_cells(case.get("maps.felt_map"))
    counts: Overlap | None = None
    if pain is not None and felt is not None:
        counts = overlap(pain, felt)
    else:
        typed = [case.number(f"maps.{name}_cells") for name in ("pain", "overlap", "outside")]
        if typed[0] is not None and typed[1] is not None:
            outside = None if typed[2] is None else int(typed[2])
            counts = Overlap(int(typed[0]), int(typed[1]), outside)
    return PaintedMaps(pain, felt, counts, one.visit.day)


def days_of(one: TrialCase) -> Iterator[LogDay]:
    """The days of the diary; one without a number is none."""
    for row in one.case.each("trial.days"):
        number = row.number("day")
        if number is not None:
            yield _day(one, row, int(number))


def _day(one: TrialCase, row: Place, number: int) -> LogDay:
    def whole(name: str) -> int | None:
        value = row.number(name)
        return None if value is None else int(value)

    return LogDay(
        number=number,
        day=row.day("date"),
        average=row.number("nrs_avg"),
        now=row.number("nrs_now"),
        worst=row.number("nrs_worst"),
        best=row.number("nrs_best"),
        relief=row.number("relief"),
        sleep_h=row.number("sleep"),
        sleep_quality=row.number("sleep_quality"),
        wakings=whole("wakings"),
        walking_min=row.number("walking"),
        standing_min=row.number("standing"),
        steps=whole("steps"),
        goal=row.number("goal_score"),
        goal_text=row.text("goal_text"),
        mme=row.number("opioids") if row.number("mme") is None else row.number("mme"),
        opioids=tuple(
            " ".join(filter(None, (one.said(each, "drug"), one.said(each, "daily"))))
            for each in row.each("taken")
        ),
        other_drugs=row.text("other_meds"),
        program=row.text("program"),
        on_hours=row.number("on_hours"),
        change=row.text("paraesthesia_change"),
        signs=tuple(one.said(row, name) for name in _SIGNS if row.is_yes(name)),
        site=row.text("site"),
        charging=row.text("charging"),
        events=row.text("events"),
        wants=flag(row, "wants_to_keep"),
        path=row.path,
        peg=row.number("peg"),
    )


def complications_of(one: TrialCase) -> Iterator[Complication]:
    """What went wrong, with severity, time, action and outcome as recorded."""
    for row in one.case.each("complications.list"):
        parts = [one.said(row, name) for name in ("kind", "severity", "at", "action", "result")]
        words = ", ".join(filter(None, parts))
        if words:
            yield Complication(words, one.visit)


def ap_views_of(one: TrialCase) -> tuple[SavedView, ...]:
    """Saved AP views of the case."""
    return tuple(view for view in one.state.views.values() if view.tag is ViewTag.AP)


def pulled_at(one: TrialCase) -> datetime | None:
    """When the leads came out."""
    return one.case.moment("pull.at")


def began_of(one: TrialCase) -> date | None:
    """The day of placement as the case says it."""
    return one.case.day("trial.began") if one.kind == PULL else one.visit.day


def stimulator_id(one: TrialCase) -> str:
    """The external stimulator as a placement records it: id of a profile, or words; empty when not recorded."""
    return str(one.case.get("placement.stimulator") or "")


def impedance_limits(state: CaseState, profile: StimulatorProfile | None) -> tuple[Fraction, Fraction] | None:
    """Those of the stimulator where it is known, else those of the rule SC-02; in Ω."""
    if profile is not None:
        return profile.impedance.low, profile.impedance.high
    rule = packs_for(state).rules.get("SC-02")
    return None if rule is None else (rule.figures["low"].value, rule.figures["high"].value)
