"""Programs as a table: contacts, settings, thresholds, coverage and what the diary tells of each (D2, D5 no. 7)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain.devices import plain, tenths
from procroom.domain.language import Language
from procroom.domain.trial_log import Program, TrialLog
from procroom.domain.values import Point
from procroom.notes.drawing import Area, Drawing, Ink, Line, Shape, Words, box, wrapped

_SIZE, _HEAD, _STEP = 2.2, 2.0, 2.9
_PAD = 1.1
#: Longer lists of days are counted; the chart of the days shows which.
_MANY = 40


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as words.

    Attributes:
        columns: headings.
        widths: parts of the width.
        rows: cells; the first cell of a row is bold. An empty cell is printed as a dash: nobody recorded it.
        keys: of the rows.
    """

    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...] = ()


def grid(name: str, found: Grid, width: float, title: str = "") -> Drawing:
    """A table as a drawing; every cell is wrapped, nothing is left out."""
    whole = sum(found.widths)
    wide = [width * part / whole for part in found.widths]
    shapes: list[Shape] = [Words(Point(0, 3.0), title, 2.8, bold=True)] if title else []
    y = 5.0 if title else 0.0
    heads = [
        wrapped(words, _HEAD, room - 2 * _PAD, bold=True)
        for words, room in zip(found.columns, wide, strict=True)
    ]
    tall = max(len(lines) for lines in heads) * 2.5 + 1.8
    shapes.append(Area(box(0, y, width, tall), Ink.FAINT, None))
    shapes += _cells(heads, wide, y, _HEAD, 2.5, Ink.QUIET, bold=True)
    y += tall
    for number, row in enumerate(found.rows):
        cells = [
            wrapped(words or "–", _SIZE, room - 2 * _PAD, bold=place == 0)
            for place, (words, room) in enumerate(zip(row, wide, strict=True))
        ]
        tall = max(len(lines) for lines in cells) * _STEP + 1.6
        key = found.keys[number] if number < len(found.keys) else ""
        shapes.append(Area(box(0, y, width, tall), Ink.PAPER, None, key=key))
        shapes += _cells(cells, wide, y, _SIZE, _STEP, Ink.TEXT)
        y += tall
        shapes.append(Line((Point(0, y), Point(width, y)), Ink.RULE, 0.15))
    told = "; ".join(", ".join(filter(None, row)) for row in found.rows)
    return Drawing(name, width, y + 0.4, tuple(shapes), f"{title}: {told}" if title else told)


def _cells(
    cells: Sequence[Sequence[str]], wide: Sequence[float], top: float, size: float, step: float, ink: Ink,
    *, bold: bool = False,
) -> Iterator[Shape]:  # fmt: skip
    left = 0.0
    for place, (lines, room) in enumerate(zip(cells, wide, strict=True)):
        for number, line in enumerate(lines):
            y = top + 0.7 + size * 0.82 + number * step
            yield Words(Point(left + _PAD, y), line, size, ink, bold=bold or place == 0)
        left += room


def contacts_words(program: Program, language: Language) -> str:
    """``lead 1: 3 −, 4 +; lead 2: 5 − 60 %``; empty while no contact is recorded."""
    found: dict[int, list[str]] = {}
    for each in program.contacts:
        sign = "−" if each.polarity == "CATHODE" else "+"
        share = f" {plain(each.percent)} %" if each.percent is not None else ""
        found.setdefault(each.lead, []).append(f"{each.contact}{sign}{share}")
    return "; ".join(
        f"{language.text('note', 'lead {number}', number=lead)}: {' '.join(parts)}"
        for lead, parts in found.items()
    )


def program_grid(log: TrialLog, language: Language, *, every: bool = False) -> Grid:
    """The programs of a trial.

    Args:
        log: the trial.
        language: of the words.
        every: each program as each visit recorded it; otherwise as it stood last.
    """
    say = language.text
    if every:
        shown: list[Program] = [*log.programs]
    else:
        shown = [found for name in log.program_names() if (found := log.latest(name)) is not None]
    columns = (
        say("note", "Program"), say("note", "Contacts"), "mA", "µs", "Hz", say("note", "Waveform"),
        say("note", "Perception / comfort / discomfort, mA"), say("note", "Coverage"),
        say("note", "Charge, nC*"), say("note", "Days with it; mean pain"),
    )  # fmt: skip
    rows = tuple(_row(log, each, language, every=every) for each in shown)
    return Grid(columns, (16, 33, 10, 10, 11, 17, 26, 22, 13, 24), rows, tuple(each.path for each in shown))


def _row(log: TrialLog, program: Program, language: Language, *, every: bool) -> tuple[str, ...]:
    thresholds = [program.perception_ma, program.comfort_ma, program.discomfort_ma]
    told = (
        " / ".join(_figure(each) or "–" for each in thresholds)
        if any(x is not None for x in thresholds)
        else ""
    )
    return (
        _name(program, language, every=every),
        contacts_words(program, language),
        _figure(program.amplitude_ma),
        _figure(program.width_us),
        _figure(program.rate_hz),
        program.waveform,
        told,
        coverage_words(log, program, language),
        _figure(program.charge_nc, 1),
        _use(log, program, language),
    )


def _name(program: Program, language: Language, *, every: bool) -> str:
    if not every:
        return program.name
    say = language.text
    phase = {"BEFORE": say("note", "before"), "AFTER": say("note", "after")}.get(program.phase, "")
    day = program.visit.day.isoformat() if program.visit.day else ""
    return " ".join(filter(None, (program.name, phase, day)))


def coverage_words(log: TrialLog, program: Program, language: Language) -> str:
    """What is known of a program's coverage: of its painted map, and as the patient says; each says which it is."""
    say = language.text
    parts = []
    painted = log.overlap_of(program)
    if painted is not None and painted.percent is not None:
        parts.append(say("note", "{percent} % painted", percent=tenths(painted.percent)))
    if program.coverage_said is not None:
        parts.append(say("note", "{percent} % said", percent=plain(program.coverage_said, 1)))
    return ", ".join(parts)


def _use(log: TrialLog, program: Program, language: Language) -> str:
    use = log.use_of(program.name)
    if not use.days:
        return ""
    days = spans(use.days)
    if len(days) > _MANY:
        days = language.text("note", "{count} days", count=len(use.days))
    if use.mean is None:
        return days
    return language.text(
        "note", "{days}; {mean} alone ({count} d)", days=days, mean=plain(use.mean, 2), count=use.counted
    )


def spans(numbers: Sequence[int]) -> str:
    """Numbers in a row drawn together: ``1-4, 7``."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in found)


def _figure(value: Fraction | None, places: int = 2) -> str:
    return "" if value is None else plain(value, places)


def program_notes(log: TrialLog, language: Language) -> tuple[str, ...]:
    """What has to be said below the table: the label of the charge, and what does not fit."""
    say = language.text
    notes = [say("note", "* Bench reference, not a measurement of this patient.")]
    for program in log.programs:
        if program.usable is False:
            notes.append(
                say("note", "{program}: no cathode, no anode, or one contact as both.", program=program.name)
            )
        if program.thresholds_in_order is False:
            notes.append(
                say(
                    "note",
                    "{program}: perception, use and discomfort do not rise in this order.",
                    program=program.name,
                )
            )
        for polarity, words in (("CATHODE", say("note", "cathodes")), ("ANODE", say("note", "anodes"))):
            total = program.split(polarity)
            if total is not None and total != 100:
                notes.append(
                    say(
                        "note",
                        "{program}: the {what} sum to {sum} %, not 100.",
                        program=program.name,
                        what=words,
                        sum=plain(total),
                    )
                )
        notes += [f"{program.name}: {each}." for each in program.beyond]
    return tuple(dict.fromkeys(notes))
