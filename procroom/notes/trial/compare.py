"""Two trials, or two programs of one, side by side: figures as they are, nothing concluded from them."""

from collections.abc import Iterator
from dataclasses import dataclass

from procroom.domain.devices import plain, tenths
from procroom.domain.language import Language
from procroom.domain.trial_log import TrialLog
from procroom.notes.trial.facts import change_words, goals_words, map_words
from procroom.notes.trial.outcome import OUTCOMES
from procroom.notes.trial.programs import Grid, contacts_words, coverage_words, spans


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure of two things; empty where nobody recorded it."""

    name: str
    label: str
    first: str
    second: str


def compare_trials(first: TrialLog, second: TrialLog, language: Language) -> tuple[Compared, ...]:
    """Two trials, figure by figure."""
    one, other = list(_of_trial(first, language)), list(_of_trial(second, language))
    return tuple(
        Compared(name, label, said, said_there)
        for (name, label, said), (_, _, said_there) in zip(one, other, strict=True)
    )


def _of_trial(log: TrialLog, language: Language) -> Iterator[tuple[str, str, str]]:
    say = language.text
    judged = log.judged
    yield "began", say("note", "Leads placed"), log.began.isoformat() if log.began else ""
    yield "length", say("note", "Length of the trial"), "" if log.pull_day is None else str(log.pull_day)
    yield "leads", say("note", "Leads"), "; ".join(each.tip.words for each in log.leads if each.tip)
    for name, label, value in (
        ("baseline", say("note", "Mean pain before"), judged.baseline if judged else None),
        ("mean", say("note", "Mean pain of the last full days"), judged.mean if judged else None),
        ("relief", say("note", "Relief, %"), judged.relief if judged else None),
    ):
        yield name, label, "" if value is None else tenths(value) if name == "relief" else plain(value)
    yield "coverage", say("note", "Coverage"), map_words(log, language)
    yield "peg", "PEG", change_words(log.peg)
    yield "odi", "ODI", change_words(log.odi)
    yield "mme", say("note", "Opioids, MME mg/day"), change_words(log.mme)
    yield "goals", say("note", "Goals"), goals_words(log, language)
    yield "programs", say("note", "Programs"), ", ".join(log.program_names())
    yield (
        "outcome",
        say("note", "Outcome"),
        say("note", OUTCOMES[log.outcome]) if log.outcome is not None else "",
    )
    yield "decision", say("note", "Decision of the physician"), log.decision


def compare_programs(log: TrialLog, first: str, second: str, language: Language) -> tuple[Compared, ...]:
    """Two programs of a trial as they stood last, with what the diary tells of each.

    Raises:
        KeyError: the trial has no program of that name.
    """
    one, other = list(_of_program(log, first, language)), list(_of_program(log, second, language))
    return tuple(
        Compared(name, label, said, said_there)
        for (name, label, said), (_, _, said_there) in zip(one, other, strict=True)
    )


def _of_program(log: TrialLog, name: str, language: Language) -> Iterator[tuple[str, str, str]]:
    say = language.text
    program, use = log.latest(name), log.use_of(name)
    if program is None:
        raise KeyError(name)
    yield "contacts", say("note", "Contacts"), contacts_words(program, language)
    for key, label, value in (
        ("amplitude", say("note", "Amplitude, mA"), program.amplitude_ma),
        ("pulse_width", say("note", "Pulse width, µs"), program.width_us),
        ("rate", say("note", "Rate, Hz"), program.rate_hz),
        ("perception", say("note", "Perception, mA"), program.perception_ma),
        ("discomfort", say("note", "Discomfort, mA"), program.discomfort_ma),
        ("mean", say("note", "Mean pain on days with it alone"), use.mean),
        ("hours", say("note", "Hours on, a day"), use.hours),
    ):
        yield key, label, "" if value is None else plain(value, 2)
    yield "waveform", say("note", "Waveform"), program.waveform
    yield "coverage", say("note", "Coverage"), coverage_words(log, program, language)
    yield "days", say("note", "Days with it"), spans(use.days)


def program_comparison_grid(log: TrialLog, first: str, second: str, language: Language) -> Grid:
    """Two programs of a trial as a table."""
    rows = tuple(
        (each.label, each.first, each.second) for each in compare_programs(log, first, second, language)
    )
    return Grid(("", first, second), (40, 60, 60), rows)


def comparison_grid(first: TrialLog, second: TrialLog, language: Language) -> Grid:
    """Two trials as a table."""
    say = language.text
    rows = tuple((each.label, each.first, each.second) for each in compare_trials(first, second, language))
    return Grid(("", say("note", "This trial"), say("note", "The other trial")), (40, 60, 60), rows)
