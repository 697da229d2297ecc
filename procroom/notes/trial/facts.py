"""What a trial's documents say in words: who, when, scores, payers' questions. Only what is recorded, missing as missing."""

from procroom.domain.devices import plain, tenths
from procroom.domain.language import Language
from procroom.domain.trial import Change
from procroom.domain.trial_log import TrialLog

Pairs = tuple[tuple[str, str], ...]


def missing_word(language: Language) -> str:
    """What is printed where nobody recorded anything."""
    return language.text("note", "Not documented")


def who(log: TrialLog, language: Language) -> Pairs:
    """The patient and the trial, for the head of a page."""
    say = language.text
    return (
        (say("note", "Patient"), log.patient),
        (say("note", "Born"), log.born),
        (say("note", "MRN"), log.mrn),
        (say("note", "Facility"), log.facility),
        (say("note", "Leads placed"), log.began.isoformat() if log.began else ""),
        (say("note", "Leads out"), log.pulled_at.strftime("%Y-%m-%d %H:%M") if log.pulled_at else ""),
        (say("note", "Length of the trial"), _length(log, language)),
        (say("note", "Leads"), _leads(log, language)),
    )


def trial_facts(log: TrialLog, language: Language) -> Pairs:
    """The trial without the patient, whom the head of every page names."""
    return who(log, language)[3:]


def headline(log: TrialLog, language: Language) -> Pairs:
    """The few figures that a reader looks for first; unrounded inside, rounded only here (K7)."""
    say = language.text
    judged, counts = log.judged, log.maps.counts
    eased = judged.relief if judged is not None else None
    pain = ""
    if judged is not None and judged.baseline is not None and judged.mean is not None:
        pain = f"{plain(judged.baseline, 2)} → {plain(judged.mean, 2)}"
    coverage = counts.percent if counts is not None else None
    return (
        (
            say("note", "Relief"),
            "" if eased is None else f"{tenths(eased, log.limits.success, log.limits.partial)} %",
        ),
        (say("note", "Mean pain, 0 to 10"), pain),
        (_coverage_title(log, language), "" if coverage is None else f"{tenths(coverage)} %"),
        ("PEG", change_words(log.peg)),
        (say("note", "Opioids, MME mg/day"), change_words(log.mme)),
    )


def _coverage_title(log: TrialLog, language: Language) -> str:
    """Which coverage it is: where programs have maps of their own, that of the whole trial is called so."""
    if any(program.cells is not None for program in log.programs):
        return language.text("note", "Coverage, all programs")
    return language.text("note", "Coverage of the pain")


def _length(log: TrialLog, language: Language) -> str:
    if log.pull_day is None:
        return ""
    if log.pull_day == 1:
        return language.text("note", "1 day")
    return language.text("note", "{count} days", count=log.pull_day)


def _leads(log: TrialLog, language: Language) -> str:
    if not log.leads:
        return ""
    known = [each.array.contacts for each in log.leads if each.array is not None]
    if len(known) < len(log.leads):
        return str(len(log.leads))
    counts = " + ".join(map(str, known))
    return language.text("note", "{count}, contacts {contacts}", count=len(log.leads), contacts=counts)


def change_words(change: Change, unit: str = "") -> str:
    """``8 → 4.33``; a side that is missing is a dash; empty when both are."""
    if change.before is None and change.after is None:
        return ""
    before, after = ("–" if each is None else plain(each, 2) for each in (change.before, change.after))
    return f"{before} → {after}{f' {unit}' if unit else ''}"


def scores(log: TrialLog, language: Language, *, longest: int = 0) -> Pairs:
    """Scores before and at the end, and goals.

    Args:
        log: the trial.
        language: of the words.
        longest: goals that take more letters are counted; 0 for no limit.
    """
    say = language.text
    goals = goals_words(log, language)
    if 0 < longest < len(goals):
        met = sum(1 for _, state in log.goals if state)
        goals = say(
            "note", "{met} of {count} met, listed in the log of the trial", met=met, count=len(log.goals)
        )
    found = [
        ("PEG", change_words(log.peg)),
        (say("note", "Opioids, MME mg/day"), change_words(log.mme)),
        (say("note", "Goals"), goals),
    ]
    if log.odi.before is not None or log.odi.after is not None or not log.peg.known:
        found.insert(1, ("ODI", change_words(log.odi, "%")))
    return tuple(found)


def goals_words(log: TrialLog, language: Language) -> str:
    """Each goal and whether it was met."""
    say = language.text
    words = {True: say("note", "met"), False: say("note", "not met"), None: say("note", "not recorded")}
    return "; ".join(f"{goal}: {words[met]}" for goal, met in log.goals)


def course(log: TrialLog, language: Language) -> Pairs:
    """Anchoring, complications, the clock of antithrombotics."""
    say = language.text
    problems = "; ".join(each.words for each in log.complications) or log.complication_status
    found = [(say("note", "Complications"), problems)]
    if log.anticoagulants:
        found.append((say("note", "Antithrombotics, from lead removal"), " ".join(log.anticoagulants)))
    return tuple(found)


def device(log: TrialLog, language: Language) -> Pairs:
    """The external stimulator and how the leads were anchored."""
    say = language.text
    found = [(say("note", "Anchoring"), log.anchoring)]
    stimulator = ", ".join(filter(None, (log.stimulator, log.serial)))
    return (*found, (say("note", "External stimulator"), stimulator))


def map_words(log: TrialLog, language: Language) -> str:
    """Coverage by the body maps, painted or counted on paper; empty when neither is recorded."""
    say = language.text
    counts = log.maps.counts
    if counts is None or counts.percent is None:
        return ""
    parts = [say("note", "Coverage {percent} %", percent=tenths(counts.percent))]
    parts.append(say("note", "{both} of {pain} painful cells", both=counts.both, pain=counts.pain))
    if counts.extra is not None:
        parts.append(say("note", "{extra} cells outside the pain", extra=counts.extra))
    if log.maps.pain is None or log.maps.felt is None:
        parts.append(say("note", "counted on a paper map"))
    if log.maps.day is not None:
        parts.append(log.maps.day.isoformat())
    return ", ".join(parts)
