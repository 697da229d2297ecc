"""The figures of a trial for the screen, composed at the width they have there. Knows no widget; fit for a worker."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from procroom.domain.language import Language
from procroom.domain.trial_log import Program, TrialLog
from procroom.notes.drawing import Drawing, Ink
from procroom.notes.trial.ap_view import ap_view
from procroom.notes.trial.body import body_map
from procroom.notes.trial.compare import Compared, compare_programs, comparison_grid
from procroom.notes.trial.days import pain_by_day, small_multiples
from procroom.notes.trial.facts import headline, missing_word
from procroom.notes.trial.impedance import impedances
from procroom.notes.trial.ladder import ladder
from procroom.notes.trial.outcome import outcome_panel
from procroom.notes.trial.paragraphs import SMALL, bullets, paragraph, placed_in_row, stacked, tiles
from procroom.notes.trial.programs import Grid, grid, program_grid, program_notes
from procroom.notes.trial.summary import shown_program

#: Between two figures in a row, in mm.
GAP = 6.0
#: Figures stand beside each other from this width on, in mm.
TWO = 170.0
#: Of the picture of an AP view, in mm.
_TALLEST = 78.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to see.

    Attributes:
        width: of the page in mm.
        program: whose polarities and map are shown; empty for the one in use.
        programs: two to compare; empty names for none.
        other: place of another trial to compare with, in ``FoundTrials.trials``; -1 for none.
    """

    width: float
    program: str = ""
    programs: tuple[str, str] = ("", "")
    other: int = -1


@dataclass(frozen=True, slots=True)
class Figures:
    """What there is to show, by name: drawings at their size, some words, and the program that is shown."""

    drawings: dict[str, Drawing] = field(default_factory=dict)
    program: str = ""
    names: tuple[str, ...] = ()


def half(width: float) -> float:
    """The width of one of two figures in a row; the whole where they stand below each other."""
    return (width - GAP) / 2 if width >= TWO else width


def figures(log: TrialLog, wish: Wish, language: Language, trials: Sequence[TrialLog] = ()) -> Figures:
    """All figures of a trial.

    Args:
        log: the trial.
        wish: what a person wants to see.
        language: of the words.
        trials: those of the patient.
    """
    names = tuple(each for each in log.program_names() if log.latest(each) is not None)
    program = log.latest(wish.program) if wish.program in names else shown_program(log)
    side = half(wish.width)
    alone = side if has_map(log) else wish.width
    made = {
        "headline": tiles(headline(log, language), wish.width, missing_word(language)),
        "outcome": outcome_panel(log, side, language),
        "leads": _leads(log, program, alone, language),
        "maps": _maps(log, program, alone, language),
        "pain": pain_by_day(log, wish.width, 46, language),
        "course": small_multiples(log, wish.width, 24, language),
        "impedances": _impedances(log, wish.width, language),
        "programs": _programs(log, wish.width, language),
        "gaps": _gaps(log, wish.width, language),
    }
    if log.ap_views:
        made["ap"] = _ap_views(log, wish.width, language)
    if all(each in names for each in wish.programs):
        found = compare_programs(log, *wish.programs, language)
        made["two_programs"] = _compared(found, wish.programs, wish.width)
    if 0 <= wish.other < len(trials):
        made["two_trials"] = grid(
            "two_trials", comparison_grid(log, trials[wish.other], language), wish.width
        )
    return Figures(made, program.name if program is not None else "", names)


def has_map(log: TrialLog) -> bool:
    """Whether pain or paraesthesia was painted, of the trial or of a program."""
    painted = (log.maps.pain, log.maps.felt, *(each.cells for each in log.programs))
    return any(each is not None for each in painted)


def _leads(log: TrialLog, program: Program | None, width: float, language: Language) -> Drawing:
    if not log.leads:
        return _none(language, language.text("note", "Leads"), width)
    return ladder(log.leads, 78, language, program=program, width=min(width, 84))


def _ap_views(log: TrialLog, width: float, language: Language) -> Drawing:
    """The saved AP views with the contacts on them, as many beside each other as there is room for."""
    beside = 2 if width >= TWO and len(log.ap_views) > 1 else 1
    room = (width - GAP * (beside - 1)) / beside
    drawn = [ap_view(log, view, room, _TALLEST, language) for view in log.ap_views]
    rows = []
    for first in range(0, len(drawn), beside):
        parts = [(each, place * (room + GAP)) for place, each in enumerate(drawn[first : first + beside])]
        rows.append(placed_in_row("ap", parts, width))
    return replace(stacked("ap", rows, width), told=" ".join(each.told for each in drawn))


def _maps(log: TrialLog, program: Program | None, width: float, language: Language) -> Drawing:
    felt = program.cells if program is not None and program.cells is not None else log.maps.felt
    if log.maps.pain is None and felt is None:
        return paragraph(language.text("note", "No map was painted."), width, size=SMALL, ink=Ink.QUIET)
    drawn = body_map("maps", 88, language, pain=log.maps.pain, felt=felt, grid=False)
    if drawn.width > width:
        drawn = drawn.scaled(width / drawn.width)
    parts = [drawn]
    if drawn.told:
        reference = language.text("note", "Reference, not a measurement of this patient.")
        own = program is not None and program.cells is not None
        name = language.text("note", "Program {name}", name=program.name) + ": " if program and own else ""
        parts.append(paragraph(f"{name}{drawn.told} {reference}", width, size=2.3))
    return stacked("maps", parts, width)


def _impedances(log: TrialLog, width: float, language: Language) -> Drawing:
    if not log.readings:
        return _none(language, language.text("note", "Impedances"), width)
    return impedances(log, width, 44, language)


def _programs(log: TrialLog, width: float, language: Language) -> Drawing:
    if not log.programs:
        return _none(language, language.text("note", "Programs"), width)
    notes = " ".join(program_notes(log, language))
    table = grid("programs", program_grid(log, language, every=True), width)
    return stacked("programs", [table, paragraph(notes, width, size=SMALL, ink=Ink.QUIET)], width)


def _gaps(log: TrialLog, width: float, language: Language) -> Drawing:
    parts = []
    if log.gaps:
        words = language.text("note", "Not documented: {what}.", what="; ".join(log.gaps))
        parts.append(paragraph(words, width, size=2.4, ink=Ink.MISSING))
    if log.remarks:
        parts.append(bullets(log.remarks, width, ink=Ink.WARN))
    return stacked("gaps", parts, width)


def _compared(found: Sequence[Compared], names: tuple[str, str], width: float) -> Drawing:
    rows = tuple((each.label, each.first, each.second) for each in found)
    return grid("two_programs", Grid(("", *names), (40, 60, 60), rows), width)


def _none(language: Language, what: str, width: float) -> Drawing:
    words = language.text("note", "Not documented: {what}.", what=what)
    return paragraph(words, width, size=2.4, ink=Ink.MISSING, bold=True)
