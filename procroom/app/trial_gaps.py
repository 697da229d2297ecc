"""What is not documented of a trial and what does not fit, in words: what is missing is listed, never filled in (K1)."""

from collections.abc import Iterator

from procroom.domain.language import Language, mark
from procroom.domain.trial_log import TrialLog

_PULL, _DECISION = mark("note", "when the leads came out"), mark("note", "the physician's decision")


def gaps_of(log: TrialLog, language: Language) -> Iterator[str]:
    """What is missing, most important first."""
    say = language.text
    known = {visit.kind for visit in log.visits}
    if "PLACEMENT" not in known:
        yield say("note", "the placement of the leads")
    if "PULL" not in known:
        yield say("note", "the lead pull")
    elif log.pulled_at is None:
        yield say("note", _PULL)
    yield from _leads(log, language)
    yield from _diary(log, language)
    if log.maps.pain is None and log.maps.counts is None:
        yield say("note", "pain and paraesthesia maps")
    if not log.programs:
        yield say("note", "programs")
    if not log.readings:
        yield say("note", "impedances")
    yield from _end(log, language)


def _leads(log: TrialLog, language: Language) -> Iterator[str]:
    say = language.text
    for lead in log.leads:
        if lead.tip is None or lead.array is None:
            name = say("note", "Lead {number}", number=lead.number) if lead.number else say("note", "Lead")
            yield say("note", "tip or contacts of {lead}", lead=name)


def _diary(log: TrialLog, language: Language) -> Iterator[str]:
    say = language.text
    if len(log.trial.baseline) < log.limits.baseline_days:
        yield say("note", "pain on {count} days before the trial", count=log.limits.baseline_days)
    missing = [
        number for number in log.day_numbers if number and number != log.pull_day and _silent(log, number)
    ]
    if missing:
        yield say("note", "pain on day {days}", days=", ".join(map(str, missing)))


def _end(log: TrialLog, language: Language) -> Iterator[str]:
    say = language.text
    if not log.goals:
        yield say("note", "goals stated before the trial")
    elif any(met is None for _, met in log.goals):
        yield say("note", "whether the goals were met")
    for name, change in (("PEG", log.peg), ("ODI", log.odi), (say("note", "opioids (MME)"), log.mme)):
        if not change.known and not (name == "ODI" and log.peg.known):
            yield say("note", "{scale} before and at the end", scale=name)
    if log.wants is None:
        yield say("note", "whether the patient wants the implant")
    if not log.complication_status:
        yield say("note", "complications")
    if not log.decision:
        yield say("note", _DECISION)


def _silent(log: TrialLog, number: int) -> bool:
    day = log.day(number)
    return day is None or day.average is None


def strange_contacts(log: TrialLog, language: Language) -> tuple[str, ...]:
    """Contacts that programs or impedances name and the recorded lead does not have; nothing of a lead nobody described."""
    leads = {lead.number: lead.array for lead in log.leads if lead.array is not None}
    named = [(each.lead, each.contact) for program in log.programs for each in program.contacts]
    named += [(each.lead, each.contact) for each in log.readings]
    source = mark(
        "note", "Contact {contact} of lead {lead} is named, but that lead has contacts {first} to {last}."
    )
    return tuple(
        language.text(
            "note", source, contact=contact, lead=lead, first=array.numbers[0], last=array.numbers[-1]
        )
        for lead, contact in dict.fromkeys(named)
        if (array := leads.get(lead)) is not None and array.place_of(contact) is None
    )
