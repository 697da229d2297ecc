"""SC rules: stimulation trials from the antibiotic to the pulled lead (clinical.md B9, D2, D4)."""

from collections.abc import Sequence
from fractions import Fraction

from procroom.domain.assessment import Gap, Phase
from procroom.domain.language import tell, told_list
from procroom.domain.values import parse_time
from procroom.rules.aims import ABANDONED, belongs, named, status
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import hours_between, said

RULES = RuleModule()

_MINUTES_OF_AN_HOUR = 60
#: What in a log has to be looked at by a clinician, in words.
SIGNS = {"fever": "fever", "drainage": "drainage", "new_deficit": "new deficit"}


@RULES.rule("SC-01")
def antibiotic(case: Place, limits: Limits) -> Outcome:
    """No antibiotic before the incision, or too early, or after it; some drugs need longer to run in."""
    if not case.has("scs.antibiotic.given"):
        return None
    if case.need("scs.antibiotic.given") is False:
        return Fire("none")
    given, incision = case.need_moment("scs.antibiotic.at"), case.need_moment("placement.incision")
    minutes = _MINUTES_OF_AN_HOUR * hours_between(given, incision)
    if minutes < 0:
        return Fire("after", minutes=said(-minutes))
    if minutes <= limits["minutes"]:
        return None
    drug = case.need_text("scs.antibiotic.drug").upper()
    slow = limits.packs.row("slow_antibiotic", drugs=drug)
    latest = limits["minutes_slow"] if slow is not None else limits["minutes"]
    return Fire(minutes=said(minutes)) if minutes > latest else None


def impedances(case: Place) -> Sequence[Place]:
    """Every measured contact."""
    return case.rows("testing.impedance")


@RULES.rule("SC-02", each=impedances)
def contact_impedance(contact: Place, limits: Limits) -> Outcome:
    """The impedance of a contact is outside its range."""
    ohm = contact.need_number("ohm", "Ohm")
    if limits["low"] <= ohm <= limits["high"]:
        return None
    number, lead = contact.need_number("contact"), contact.need_number("lead")
    return Fire(contact=said(number), lead=said(lead), ohm=said(ohm))


def programs(case: Place) -> Sequence[Place]:
    """Every program."""
    return case.rows("testing.programs")


@RULES.rule("SC-03", each=programs)
def polarity(program: Place, _limits: Limits) -> Outcome:
    """A program without a cathode or without an anode, or with one contact as both."""
    contacts = program.each("contacts")
    if not contacts:
        raise FactMissing(
            Gap(f"{program.path}.contacts", tell("rules", "Contacts ({program})", program=program.title))
        )
    said_of = []
    for each in contacts:
        with each.aside():
            said_of.append(
                (each.need_number("lead"), each.need_number("contact"), each.need_text("polarity"))
            )
    if not said_of:
        return None
    if {polarity for *_, polarity in said_of} < {"CATHODE", "ANODE"}:
        return Fire()
    cathodes, anodes = (
        {(lead, contact) for lead, contact, each in said_of if each == wanted}
        for wanted in ("CATHODE", "ANODE")
    )
    twice = sorted(cathodes & anodes)
    return Fire("both", contact=twice[0][1], lead=twice[0][0]) if twice else None


@RULES.rule("SC-04")
def many_leads(case: Place, limits: Limits) -> Outcome:
    """More leads or contacts than the configured number: placed, or planned while none is placed."""
    if not belongs(case, limits, "stimulation") or not case.has("planned.targets"):
        return None
    tried = named(case.each("performed.targets"))
    placed = [each for each in tried if status(each) != ABANDONED and not each.is_no("placed")]
    if len(placed if tried else case.rows("planned.targets")) > limits["leads"]:
        return Fire()
    contacts = Fraction(0)
    for lead in (each for each in placed if each.has("lead.contacts")):
        with lead.aside():
            contacts += Fraction(lead.need_text("lead.contacts"))
    return Fire() if contacts > limits["contacts"] else None


@RULES.rule("SC-05")
def long_trial(case: Place, limits: Limits) -> Outcome:
    """The leads lie longer than the two configured numbers of days."""
    day = _trial_day(case)
    if day is None or day <= limits["days"]:
        return None
    return Fire("long" if day > limits["days_stop"] else "", day=said(day))


def log(case: Place) -> Sequence[Place]:
    """Every day of the trial log."""
    return case.each("trial.days")


def telling(case: Place, *signs: str) -> Sequence[Place]:
    """The days of the log that tell of one of these signs; none only where every day says that there was none.

    Raises:
        FactMissing: no day tells of one, and not every day says so.
    """
    found = [day for day in log(case) if any(day.is_yes(sign) for sign in signs)]
    for day in () if found else log(case):
        for sign in signs:
            day.need(sign)
    return found


@RULES.rule("SC-06", each=lambda case: telling(case, *SIGNS))
def reported(day: Place, _limits: Limits) -> Outcome:
    """The log tells of fever, drainage or a new deficit."""
    return Fire(what=told_list(words for name, words in SIGNS.items() if day.is_yes(name)))


@RULES.rule("SC-07", each=lambda case: telling(case, "migration", "coverage_lost"))
def migration(_day: Place, _limits: Limits) -> Outcome:
    """The log tells of a lead that moved, or of coverage that was lost."""
    return Fire()


@RULES.rule("SC-09")
def removed(case: Place, _limits: Limits) -> Outcome:
    """Not as many contacts or leads were removed as were placed: by the totals, or by the leads one by one."""
    if not case.has("pull.contacts_removed"):
        return None
    listed = _listed_leads(case)
    for what in ("contacts", "leads"):
        out, placed = case.number(f"pull.{what}_removed"), case.number(f"trial.{what}_placed")
        if out is not None and placed is not None and out != placed:
            return Fire(removed=said(out), placed=said(placed), what=what)
        if what in listed and placed is not None and listed[what] != placed:
            return Fire("listed", removed=said(listed[what]), placed=said(placed), what=what)
    for what in ("contacts", "leads"):
        case.need_number(f"pull.{what}_removed")
        case.need_number(f"trial.{what}_placed")
    return None


def _listed_leads(case: Place) -> dict[str, Fraction]:
    """The removed leads as they are listed, and their contacts where they are told of every lead.

    A row of which nothing is told is put aside.
    """
    rows = case.each("performed.targets")
    leads = [row for row in rows if row.target() is not None or row.get("contacts") is not None]
    if len(leads) < len(rows):
        case.owe(case.gap("performed.targets"))
    counts = [lead.number("contacts") for lead in leads]
    known = [count for count in counts if count is not None]
    found = {"leads": Fraction(len(leads))} if leads else {}
    return found | ({"contacts": sum(known, Fraction(0))} if known and len(known) == len(leads) else {})


def _trial_day(case: Place) -> Fraction | None:
    """How many days the trial has lasted: to the pull of the leads, else to the last day in the log.

    Days of the calendar: the day of placement is day 0. None where the procedure keeps no log.
    """
    over = bool(case.text("pull.at")) or (case.has("pull.at") and case.phase is Phase.SIGN)
    if over:
        pulled = parse_time(case.need_text("pull.at")).date()
        return Fraction((pulled - case.need_day("trial.began")).days)
    days = []
    for row in log(case):
        with row.aside():
            days.append(row.need_number("day"))
    return max(days, default=None)
