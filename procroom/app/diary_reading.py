"""A patient's filled pain diary, read back into entries of its case.

What comes back is recorded as it was answered, at its true time; nothing is filled in for a row that was left empty, and
nothing is recorded at all when the file cannot be trusted.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from procroom.app.diary_form import needle_out_of, slots_of
from procroom.app.form_fields import DiaryUnreadable, form_fields, yes_no
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.language import tell
from procroom.notes.render import diary_form as form

__all__ = ["SOURCE", "DiaryReading", "DiaryRow", "DiaryUnreadable", "read_diary_form"]

#: What entries from a form are marked with.
SOURCE = "patient diary PDF"
ENTRIES, MOVEMENT = "diary.entries", "diary.movement_ok"
BEDTIME, NEXT_MORNING = "BEDTIME", "NEXT_MORNING"
#: When the rows without a time of their own are expected, to tell a morning from an evening hour.
_EXPECTED = {BEDTIME: (0, time(22)), NEXT_MORNING: (1, time(8))}
_HALF_DAY = timedelta(hours=12)
_CLOCK = re.compile(r"(\d{1,2})\s*[:.h]\s*(\d{2})\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """One answered row.

    Attributes:
        slot: code of the time it was asked for.
        minutes: true minutes after needle-out.
        nrs: score as text; None when none was ticked.
        at: when it was answered, where the patient wrote it.
        movement, rescue: as ticked; None when not.
    """

    slot: str
    minutes: int
    nrs: str | None
    at: datetime | None
    movement: bool | None
    rescue: bool | None


@dataclass(frozen=True, slots=True)
class DiaryReading:
    """What a filled form holds.

    Attributes:
        rows: answered rows in the order of the form.
        movement_ok: whether the movement could be done while the pain was less; None when not answered.
        medicines: what the patient wrote.
        commands: what records it.
        warnings: what people should know: rows without a score, rows that are recorded already.
    """

    rows: tuple[DiaryRow, ...]
    movement_ok: bool | None
    medicines: str
    commands: tuple[Command, ...]
    warnings: tuple[str, ...]


def read_diary_form(data: bytes, definition: ProcedureDefinition, state: CaseState) -> DiaryReading:
    """Read a filled form of this case.

    Args:
        data: the PDF.
        definition: of the case.
        state: the case now.

    Raises:
        DiaryUnreadable: the file is damaged, no such form, of another case, or says what cannot be understood.
        ProcroomError: the procedure has no diary.
    """
    slots = slots_of(definition, state)
    fields = form_fields(data)
    if fields.get(form.FORM) != form.MARK:
        raise DiaryUnreadable(
            tell("ui", "This PDF is not a procroom pain diary."),
            remedy=tell("ui", "Take the file that came from `procroom diary`."),
        )
    if fields.get(form.CASE) != state.case_id:
        raise DiaryUnreadable(
            tell("ui", "This pain diary belongs to another case."),
            tell("ui", "Its case is {case}.", case=fields.get(form.CASE) or "not named"),
        )
    problems: list[str] = []
    found = [_row(code, text, fields, state, problems) for code, text in slots.items()]
    movement = yes_no(fields, form.MOVEMENT, "could do the movement", problems)
    if problems:
        raise DiaryUnreadable(
            tell("ui", "The pain diary holds what cannot be understood; nothing was recorded."),
            " ".join(problems),
            tell("ui", "Ask the patient, and enter those rows by hand."),
        )
    rows = tuple(row for row in found if row is not None)
    medicines = fields.get(form.MEDICINES, "").strip()
    commands, warnings = _commands(rows, movement, medicines, slots, state)
    return DiaryReading(rows, movement, medicines, commands, warnings)


def _row(
    code: str, text: str, fields: Mapping[str, str], state: CaseState, problems: list[str]
) -> DiaryRow | None:
    """A row as answered; None when all of it was left empty."""
    name = f"s{code}"
    parts = (f"{name}_nrs", f"{name}_half", f"{name}_time", f"{name}_did", f"{name}_rescue")
    if not any(fields.get(part, "").strip() for part in parts):
        return None
    before = len(problems)
    nrs = _score(fields, name, text, problems)
    at = _answered_at(fields.get(f"{name}_time", "").strip(), code, text, state, problems)
    minutes = _minutes(code, text, at, state, problems)
    movement = yes_no(fields, f"{name}_did", f"{text}: could do the movement", problems)
    rescue = yes_no(fields, f"{name}_rescue", f"{text}: took a medicine", problems)
    if len(problems) > before or minutes is None:
        return None
    return DiaryRow(code, minutes, nrs, at, movement, rescue)


def _score(fields: Mapping[str, str], name: str, text: str, problems: list[str]) -> str | None:
    whole, half = fields.get(f"{name}_nrs", ""), fields.get(f"{name}_half", "")
    if not whole:
        if half:
            problems.append(f"{text}: +½ without a score.")
        return None
    if whole not in {str(score) for score in range(11)} or half not in {"", form.CHECKED}:
        problems.append(f"{text}: “{whole} {half}” is no score.")
        return None
    if half and whole == "10":
        problems.append(f"{text}: more than 10 is ticked.")
        return None
    return f"{whole}.5" if half else whole


def _answered_at(typed: str, code: str, text: str, state: CaseState, problems: list[str]) -> datetime | None:
    """The moment of a written clock time: the one nearest to its row, unless it may be morning or evening."""
    if not typed:
        return None
    out, match = needle_out_of(state), _CLOCK.fullmatch(typed)
    clock = _clock_time(match) if match else None
    if clock is None or match is None:
        problems.append(f"{text}: “{typed}” is no time of day.")
        return None
    if out is None:
        problems.append(f"{text}: the time cannot be placed, because needle-out is not recorded.")
        return None
    expected = _expected(code, out)
    at = _nearest(out, clock, expected)
    if not match[3] and 1 <= clock.hour <= 12:
        other = _nearest(out, (datetime.combine(date.min, clock) + _HALF_DAY).time(), expected)
        if abs(other - expected) < abs(at - expected):
            problems.append(f"{text}: “{typed}” may be morning or evening.")
            return None
    return at


def _clock_time(match: re.Match[str]) -> time | None:
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def _nearest(out: datetime, clock: time, expected: datetime) -> datetime:
    """The moment with this time of day that is nearest to the expected one, and not before needle-out."""
    start = out.replace(second=0, microsecond=0)
    at = start.replace(hour=clock.hour, minute=clock.minute)
    moments = [at + timedelta(days=days) for days in range(3)]
    return min((each for each in moments if each >= start), key=lambda each: abs(each - expected))


def _expected(code: str, out: datetime) -> datetime:
    if code in _EXPECTED:
        days, clock = _EXPECTED[code]
        return datetime.combine(out.date() + timedelta(days=days), clock, out.tzinfo)
    return out + timedelta(minutes=int(code))


def _minutes(code: str, text: str, at: datetime | None, state: CaseState, problems: list[str]) -> int | None:
    """True minutes after needle-out: of the written time, else those of the row, which then was kept."""
    out = needle_out_of(state)
    if at is not None and out is not None:
        return int((at - out.replace(second=0, microsecond=0)).total_seconds()) // 60
    if code.isdigit():
        return int(code)
    if not any(problem.startswith(f"{text}:") for problem in problems):
        problems.append(f"{text}: the time of the answer is not written.")
    return None


# --- recording it -----------------------------------------------------------------------------------------


def _commands(
    rows: tuple[DiaryRow, ...],
    movement: bool | None,
    medicines: str,
    slots: Mapping[str, str],
    state: CaseState,
) -> tuple[tuple[Command, ...], tuple[str, ...]]:
    recorded = {state.value(f"{ENTRIES}[{each}].slot") for each in state.instances.get(ENTRIES, ())}
    commands: list[Command] = []
    warnings = []
    taken = set(state.used_ids)
    for row in rows:
        if row.slot in recorded:
            warnings.append(f"{slots[row.slot]}: an entry is recorded already; the form's is not added.")
            continue
        if row.nrs is None:
            warnings.append(f"{slots[row.slot]}: no score is ticked.")
        instance = next(
            name for n in range(1, len(taken) + 2) if f"{ENTRIES}[{(name := f'e{n}')}]" not in taken
        )
        taken.add(f"{ENTRIES}[{instance}]")
        commands += _record(instance, row)
    for path, value in ((MOVEMENT, movement), ("diary.comment", medicines and f"Medicines: {medicines}")):
        if value in {None, ""}:
            continue
        if state.value(path) is None:
            commands.append(GiveAnswer(path, value, SOURCE))
        elif state.value(path) != value:
            warnings.append(f"{path}: recorded already; the form's answer is not added.")
    return tuple(commands), tuple(warnings)


def _record(instance: str, row: DiaryRow) -> list[Command]:
    place = f"{ENTRIES}[{instance}]"
    answers = {
        "minutes": row.minutes,
        "nrs": None if row.nrs is None else f"{row.nrs} points",
        "slot": row.slot,
        "at": row.at.isoformat() if row.at else None,
        "movement": row.movement,
        "rescue": row.rescue,
        "source": "PATIENT",
    }
    given = [
        GiveAnswer(f"{place}.{name}", value, SOURCE) for name, value in answers.items() if value is not None
    ]
    return [AddInstance(ENTRIES, instance), *given]
