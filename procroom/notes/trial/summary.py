"""The one-page summary of a trial for payer and patient (clinical.md D5 no. 8). It is one page, whatever was recorded."""

from dataclasses import replace

from procroom.domain.devices import tenths
from procroom.domain.language import Language, mark
from procroom.domain.trial_log import Complication, Program, TrialLog
from procroom.notes.drawing import Drawing, Ink
from procroom.notes.trial.body import body_map, coverage_bar, map_size
from procroom.notes.trial.days import pain_by_day, small_multiples
from procroom.notes.trial.facts import (
    course,
    device,
    headline,
    map_words,
    missing_word,
    scores,
    trial_facts,
)
from procroom.notes.trial.impedance import outside_words
from procroom.notes.trial.ladder import ladder
from procroom.notes.trial.outcome import outcome_panel
from procroom.notes.trial.paragraphs import (
    SMALL,
    facts_row,
    fitting,
    pairs,
    paragraph,
    placed_in_row,
    stacked,
    tiles,
    title_block,
)
from procroom.notes.trial.programs import grid, program_grid, program_notes

TITLE = mark("note", "Spinal cord stimulation trial: summary")
#: How tall figures are drawn: as tall as the page has room for, before letters are made smaller.
_STEPS = (1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.62)


#: Longer words stand in the log; the summary says how long they are.
_LONGEST = 320
#: Programs that a page has room for.
_PROGRAMS = 6


def summary_page(log: TrialLog, width: float, height: float, language: Language) -> Drawing:
    """The page's content, at most so wide and so high in mm.

    Args:
        log: the trial.
        width: of the page between its margins.
        height: between its head and its foot.
        language: of the words.
    """
    log = _abridged(log, language)
    low, high = 0, len(_STEPS) - 1
    while low < high:
        middle = (low + high) // 2
        if _page(log, width, _STEPS[middle], language, draft=True).height <= height:
            high = middle
        else:
            low = middle + 1
    return fitting(_page(log, width, _STEPS[low], language), width, height)


def _page(log: TrialLog, width: float, factor: float, language: Language, *, draft: bool = False) -> Drawing:
    """The page with figures of a height; a draft has room for the body maps and does not draw them."""
    say = language.text
    missing = missing_word(language)
    parts = [
        title_block(say("note", TITLE), "", width),
        facts_row(trial_facts(log, language), width, missing, 5),
        tiles(headline(log, language), width, missing),
        _pictures(log, width, factor, language, draft=draft),
        _course_row(log, width, factor, language),
        small_multiples(log, width, 14 * factor, language),
    ]
    if log.programs:
        found = program_grid(log, language)
        shown = replace(found, rows=found.rows[:_PROGRAMS], keys=found.keys[:_PROGRAMS])
        notes = list(program_notes(log, language))
        if len(found.rows) > _PROGRAMS:
            more = len(found.rows) - _PROGRAMS
            notes.append(say("note", "{count} more programs stand in the log of the trial.", count=more))
        parts.append(grid("programs", shown, width, say("note", "Programs")))
        parts.append(paragraph(" ".join(notes), width, size=SMALL, ink=Ink.QUIET))
    if log.remarks:
        parts.append(paragraph(" ".join(log.remarks), width, size=2.3, ink=Ink.WARN, bold=True))
    if log.gaps:
        gaps = say("note", "Not documented: {what}.", what="; ".join(log.gaps))
        parts.append(paragraph(gaps, width, size=2.3, ink=Ink.MISSING, bold=True))
    return stacked("summary", parts, width, gap=2.6 if factor > 0.8 else 1.8)


def _abridged(log: TrialLog, language: Language) -> TrialLog:
    """The trial as a page can say it: what is too long is counted and stands in the log, never cut off (G3 U16)."""
    say = language.text

    def short(text: str) -> str:
        if len(text) <= _LONGEST:
            return text
        return say("note", "{count} words, in the log of the trial", count=len(text.split()))

    complications = "; ".join(each.words for each in log.complications)
    return replace(
        log,
        rationale=short(log.rationale),
        complications=(
            log.complications
            if len(complications) <= _LONGEST
            else (Complication(short(complications), log.visits[0]),)
        ),
    )


def shown_program(log: TrialLog) -> Program | None:
    """The program whose polarities the leads are drawn with: the one that was left active last, else the first one."""
    found = [each for each in log.programs if each.contacts and each.phase != "BEFORE"]
    active = [each for each in reversed(found) if each.active]
    return next(iter((*active, *found)), None)


def _pictures(log: TrialLog, width: float, factor: float, language: Language, *, draft: bool) -> Drawing:
    """Leads, maps and outcome side by side."""
    say = language.text
    program = shown_program(log)
    tall = 54 * factor
    outcome = outcome_panel(log, width * 0.37, language)
    title = say("note", "Leads, program {name}", name=program.name) if program else say("note", "Leads")
    leads = ladder(log.leads, tall, language, program=program, title=title, width=width * 0.28)
    leads = fitting(leads, width * 0.28, max(tall + 26, outcome.height))
    maps = _maps(log, program, tall, width * 0.31, language, draft=draft)
    return placed_in_row("pictures", [(leads, 0), (maps, width * 0.30), (outcome, width * 0.63)], width)


def _maps(
    log: TrialLog,
    program: Program | None,
    tall: float,
    width: float,
    language: Language,
    *,
    draft: bool,
) -> Drawing:
    say = language.text
    title = say("note", "Pain and paraesthesia")
    felt, told = log.maps.felt, map_words(log, language)
    if program is not None and program.cells is not None:
        felt = program.cells
        title = say("note", "Pain and paraesthesia, program {name}", name=program.name)
        found = log.overlap_of(program)
        if found is not None and found.percent is not None:
            told = ", ".join(
                (
                    say("note", "Coverage {percent} %", percent=tenths(found.percent)),
                    say("note", "{both} of {pain} painful cells", both=found.both, pain=found.pain),
                    say("note", "{extra} cells outside the pain", extra=found.extra),
                )
            )
    if log.maps.pain is None and felt is None:
        words = say("note", "No map was painted.")
        parts = [
            paragraph(title, width, size=2.8, bold=True),
            paragraph(words, width, size=SMALL, ink=Ink.QUIET),
        ]
        if log.maps.counts is not None:
            parts.append(coverage_bar(log.maps.counts, width - 6, language))
    else:
        drawn = (
            Drawing("maps", *map_size(tall, titled=False), ())
            if draft
            else body_map("maps", tall, language, pain=log.maps.pain, felt=felt, grid=False)
        )
        parts = [paragraph(title, width, size=2.8, bold=True), fitting(drawn, width, tall + 12)]
    parts.append(_told(told, width, language))
    return stacked("maps", parts, width, gap=1.0)


def _told(told: str, width: float, language: Language) -> Drawing:
    say = language.text
    if not told:
        words = say(
            "note", "Not documented: {what}.", what=say("note", "coverage of the pain by paraesthesia")
        )
        return paragraph(words, width, size=2.2, ink=Ink.MISSING, bold=True)
    reference = say("note", "Reference, not a measurement of this patient.")
    return stacked(
        "coverage",
        [paragraph(f"{told}.", width, size=2.3), paragraph(reference, width, size=1.95, ink=Ink.QUIET)],
        width,
        gap=0.4,
    )


def _course_row(log: TrialLog, width: float, factor: float, language: Language) -> Drawing:
    """Pain by day beside what else tells of the course."""
    left = width * 0.62
    missing = missing_word(language)
    found = (
        *scores(log, language, longest=_LONGEST),
        *device(log, language),
        *course(log, language),
        (language.text("note", "Impedances"), outside_words(log, language)),
    )
    facts = stacked(
        "facts",
        [paragraph(language.text("note", "Course"), width * 0.35, size=2.8, bold=True),
         pairs(found, width * 0.355, missing, size=2.2)],
        width * 0.355,
        gap=1.6,
    )  # fmt: skip
    pain = pain_by_day(log, left, 30 * factor, language)
    return placed_in_row("course", [(pain, 0), (facts, width * 0.645)], width)
