"""The diary of a stimulation trial: its form, and what comes back as a filled PDF or as CSV, read into entries (D3).

Nothing is recorded unless everything can be understood; what was left empty stays empty, a missing day stays missing.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from procroom.app.diary_form import initials
from procroom.app.form_fields import DiaryUnreadable, form_fields, yes_no
from procroom.app.trial_reading import KINDS, PLACEMENT
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition
from procroom.domain.errors import AnswerInvalid, ProcroomError
from procroom.domain.kinds import normalise
from procroom.domain.language import ENGLISH, tell, told_list
from procroom.domain.opioids import MME_FACTORS
from procroom.domain.values import Json
from procroom.notes.render import trial_diary_form as form
from procroom.notes.render.form_sheet import CASE, FORM
from procroom.notes.render.type import Paper

PDF_SOURCE, CSV_SOURCE = "trial diary PDF", "trial diary CSV"
DAYS, BASELINE, TAKEN = "trial.days", "trial.baseline", "taken"
#: How long a trial is where nobody agreed on a day for the pull.
_USUAL_DAYS = 7
_LARGEST_CSV = 2_000_000
_YES, _NO = frozenset({"yes", "y", "true", "1", "si", "sí", "x"}), frozenset({"no", "n", "false", "0"})
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_PUNCTUATION = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class TrialDiaryReading:
    """What came back.

    Attributes:
        days: number of a day -> its answers by name, as they will be stored; only what was written. What was taken of an
            opioid stands under ``taken.`` and its code.
        baseline: (date, score) of days before the trial.
        commands: what records it.
        warnings: what people should know.
        source: what the entries are marked with.
    """

    days: Mapping[int, Mapping[str, Json]]
    baseline: tuple[tuple[str | None, Json], ...]
    commands: tuple[Command, ...]
    warnings: tuple[str, ...]
    source: str


def has_trial_diary(definition: ProcedureDefinition) -> bool:
    """Whether a procedure's patients keep the diary of a stimulation trial."""
    return definition.id in KINDS


def make_trial_diary(
    definition: ProcedureDefinition,
    state: CaseState,
    paper: Paper = Paper.LETTER,
    language: str = ENGLISH.code,
    *,
    days: int | None = None,
    by_hand: bool = False,
) -> tuple[bytes, int]:
    """The form of a trial as a PDF, and its number of pages.

    Args:
        definition: of the case: placement, programming visit or lead pull.
        state: the case.
        paper: A4 or letter.
        language: of the words.
        days: how many; to the agreed day of the pull when None, seven where nobody agreed on one.
        by_hand: with drawn boxes in place of fields, for a printer.

    Raises:
        ProcroomError: the procedure is no part of a trial.
    """
    if not has_trial_diary(definition):
        raise ProcroomError(tell("ui", "“{procedure}” has no trial diary.", procedure=definition.title))
    name, mrn = _text(state, "patient.name"), _text(state, "patient.mrn")
    began = _began(definition, state)
    return form.render_trial_diary(
        form.TrialDiaryForm(
            case_id=state.case_id,
            trial=_trial_name(mrn, began),
            patient=initials(name),
            mrn=mrn,
            facility=_text(state, "header.facility"),
            began=began,
            days=days or _agreed_days(state, began),
            goal=_text(state, "indication.goal"),
            contact=_text(state, "placement.contact"),
            before=not state.instances.get(BASELINE),
            synthetic=name.startswith("DEMO"),
            language=language,
        ),
        paper,
        by_hand=by_hand,
    )


def _text(state: CaseState, path: str) -> str:
    value = state.value(path)
    return value if isinstance(value, str) else ""


def _began(definition: ProcedureDefinition, state: CaseState) -> date | None:
    path = "header.service_date" if KINDS[definition.id] == PLACEMENT else "trial.began"
    said = _text(state, path)
    return date.fromisoformat(said) if said else None


def _agreed_days(state: CaseState, began: date | None) -> int:
    agreed = _text(state, "placement.return_date")
    if began is None or not agreed:
        return _USUAL_DAYS
    return max(1, min(form.MOST_DAYS, (date.fromisoformat(agreed) - began).days))


def _trial_name(mrn: str, began: date | None) -> str:
    return f"{mrn} {began.isoformat()}" if mrn and began is not None else ""


# --- reading a form ---------------------------------------------------------------------------------------


def read_trial_diary(data: bytes, definition: ProcedureDefinition, state: CaseState) -> TrialDiaryReading:
    """Read a filled form or a CSV file into a case that keeps the diary.

    Args:
        data: the file.
        definition: of the case: a programming visit or the lead pull.
        state: the case now.

    Raises:
        DiaryUnreadable: the file is damaged, no such diary, of another patient, or says what cannot be understood.
    """
    group = _group(definition)
    if data.lstrip()[:5] == b"%PDF-":
        days, baseline = _of_pdf(data, definition, state, group)
        source = PDF_SOURCE
    else:
        days, baseline = _of_csv(data, definition, group, state)
        source = CSV_SOURCE
    commands, warnings = _commands(days, baseline, definition, state, source)
    return TrialDiaryReading(days, tuple(baseline), commands, warnings, source)


def _group(definition: ProcedureDefinition) -> Group:
    try:
        found = paths.resolve(definition, DAYS)
    except AnswerInvalid:
        found = None
    if not isinstance(found, Group):
        raise DiaryUnreadable(
            tell("ui", "“{procedure}” keeps no diary.", procedure=definition.title),
            remedy=tell(
                "ui",
                "The diary of a trial is read into the case of its lead pull, or of a programming visit.",
            ),
        )
    return found


def _of_pdf(
    data: bytes, definition: ProcedureDefinition, state: CaseState, group: Group
) -> tuple[dict[int, dict[str, Json]], list[tuple[str | None, Json]]]:
    fields = form_fields(data)
    if fields.get(FORM) != form.MARK:
        raise DiaryUnreadable(
            tell("ui", "This PDF is not a trial diary of procroom."),
            remedy=tell("ui", "Take the file that came from `procroom diary`."),
        )
    here = _trial_name(_text(state, "patient.mrn"), _began(definition, state))
    same_trial = bool(here) and _plain(fields.get(form.TRIAL, "")) == _plain(here)
    if fields.get(CASE) != state.case_id and not same_trial:
        raise DiaryUnreadable(
            tell("ui", "This diary belongs to another trial."),
            f"({fields.get(form.TRIAL) or '–'}, {fields.get(CASE) or '–'})",
            tell("ui", "Record number and day of placement have to be those of this case."),
        )
    items = {item.link_id: item for item in group.items if isinstance(item, Item)}
    problems: list[str] = []
    found: dict[int, dict[str, Json]] = {}
    for number in range(1, form.MOST_DAYS + 1):
        answers = _answers_of_day(number, fields, items, problems)
        if answers:
            found[number] = answers
    baseline = _days_before(fields, items, _began(definition, state), problems)
    if problems:
        raise DiaryUnreadable(
            tell("ui", "The diary holds what cannot be understood; nothing was recorded."),
            told_list(problems, " "),
            tell("ui", "Ask the patient, and enter those days by hand."),
        ).because(problems)
    return found, baseline


def _days_before(
    fields: Mapping[str, str], items: Mapping[str, Item], began: date | None, problems: list[str]
) -> list[tuple[str | None, Json]]:
    """(date, average pain) of each day before the trial that was filled in, the earliest first."""
    found: list[tuple[str | None, Json]] = []
    name, label = form.FIGURES[0]
    for number in range(form.DAYS_BEFORE, 0, -1):
        typed = fields.get(f"before{number}_{name}", "").strip()
        if typed:
            answers: dict[str, Json] = {}
            places = {"number": number, "question": tell("note", label)}
            where = tell("ui", "Days before the trial: {number}, {question}", **places)
            _take(answers, items[name], name, typed, where, problems)
            day = None if began is None else date.fromordinal(began.toordinal() - number).isoformat()
            found += [(day, value) for value in answers.values()]
    return found


def _answers_of_day(
    number: int, fields: Mapping[str, str], items: Mapping[str, Item], problems: list[str]
) -> dict[str, Json]:
    answers: dict[str, Json] = {}
    for name, label in (*form.FIGURES, *form.WORDS):
        typed = fields.get(f"d{number}_{name}", "").strip()
        if typed:
            _take(
                answers,
                items[name],
                name,
                typed,
                tell("ui", "Day {number}, {question}", number=number, question=tell("note", label)),
                problems,
            )
    for name, label in form.QUESTIONS:
        said = yes_no(
            fields,
            f"d{number}_{name}",
            tell("ui", "Day {number}, {question}", number=number, question=tell("note", label)),
            problems,
        )
        if said is not None:
            answers[name] = said
    return answers


def _take(
    answers: dict[str, Json], item: Item, name: str, typed: str, where: str, problems: list[str]
) -> None:
    """An answer as it will be stored, or a problem that names the place."""
    try:
        answers[name] = _value(item, typed)
    except AnswerInvalid as error:
        why = told_list(filter(None, (error.title, error.remedy)), " ")
        problems.append(tell("ui", "{where}: “{typed}”. {why}", where=where, typed=typed[:60], why=why))


def _value(item: Item, typed: str) -> Json:
    path = f"{DAYS}[d1].{item.link_id}"
    if item.kind is Kind.BOOLEAN:
        said = typed.casefold()
        if said not in _YES | _NO:
            raise AnswerInvalid(path, tell("ui", "“{question}” takes yes or no.", question=item.text))
        return said in _YES
    if item.kind in {Kind.QUANTITY, Kind.INTEGER}:
        if not _NUMBER.fullmatch(typed):
            raise AnswerInvalid(
                path, tell("ui", "“{question}” takes a number, e.g. 4 or 4.5.", question=item.text)
            )
        typed = typed.replace(",", ".")
        return normalise(item, path, f"{typed} {item.units[0]}" if item.units else typed)
    return normalise(item, path, typed)


def _plain(text: str) -> str:
    return _PUNCTUATION.sub("", text).casefold()


# --- reading CSV ------------------------------------------------------------------------------------------


def _of_csv(
    data: bytes, definition: ProcedureDefinition, group: Group, state: CaseState
) -> tuple[dict[int, dict[str, Json]], list[tuple[str | None, Json]]]:
    rows = _csv_rows(data)
    items = _columns(group)
    heads = [head.strip().casefold() for head in rows[0]] if rows else []
    problems = _head_problems(heads, items)
    if problems:
        raise _unusable(problems)
    found: dict[int, dict[str, Json]] = {}
    baseline: list[tuple[str | None, Json]] = []
    for number, row in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in row):
            _csv_row(number, row, heads, items, state, found, baseline, problems)
    if not found and not baseline and not problems:
        problems.append(tell("ui", "There is no row with a day in it."))
    if baseline and not _has(definition, BASELINE):
        problems.append(
            tell("ui", "Days before the trial (day below 0) are kept by the case of the lead pull only.")
        )
    if problems:
        raise _unusable(problems)
    return found, baseline


def _columns(group: Group) -> dict[str, Item]:
    """What a column of the CSV file may hold: the questions of a day, and for each opioid what was taken of it."""
    found = {item.link_id: item for item in group.items if isinstance(item, Item) and not item.calculation}
    [taken] = (each for each in group.items if isinstance(each, Group) and each.link_id == TAKEN)
    drugs, daily = (each for each in taken.items if isinstance(each, Item))
    for option in drugs.options:
        unit = MME_FACTORS[option.code].unit if option.code in MME_FACTORS else daily.units[0]
        name = f"{TAKEN}.{option.code.casefold()}"
        found[name] = replace(daily, text=option.text, units=(unit,))
    return found


def _unusable(problems: Sequence[str]) -> DiaryUnreadable:
    return DiaryUnreadable(
        tell("ui", "The CSV file cannot be read as a trial diary; nothing was recorded."),
        told_list(problems, " "),
        tell("ui", "Mend these cells and read the file again."),
    ).because(problems)


def _csv_rows(data: bytes) -> list[list[str]]:
    if len(data) > _LARGEST_CSV:
        raise DiaryUnreadable(tell("ui", "This file is too large for a diary."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DiaryUnreadable(
            tell("ui", "This file is neither a PDF nor a CSV file in UTF-8."),
            remedy=tell("ui", "Save it as “CSV UTF-8”."),
        ) from error
    if "\0" in text:
        raise DiaryUnreadable(tell("ui", "This file is neither a PDF nor a CSV file."))
    head = text.lstrip().splitlines()[0] if text.strip() else ""
    sign = max((",", ";", "\t"), key=head.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=sign, strict=True))
    except csv.Error as error:
        raise DiaryUnreadable(tell("ui", "This file is no CSV file: {error}.", error=error)) from error


def _head_problems(heads: Sequence[str], items: Mapping[str, Item]) -> list[str]:
    problems: list[str] = []
    if "day" not in heads:
        problems.append(tell("ui", "Row 1: there is no column “day”; the first row names the columns."))
    strange = [head for head in heads if head and head not in {*items, "mrn", "case_id"}]
    problems += [
        tell("ui", "Row 1: “{column}” is no column of the diary.", column=head[:40]) for head in strange
    ]
    twice = sorted({head for head in heads if head and heads.count(head) > 1})
    problems += [tell("ui", "Row 1: the column “{column}” is there twice.", column=head) for head in twice]
    if strange:
        problems.append(tell("ui", "Columns: {names}.", names=", ".join(items)))
    return problems


def _csv_row(
    number: int,
    row: Sequence[str],
    heads: Sequence[str],
    items: Mapping[str, Item],
    state: CaseState,
    found: dict[int, dict[str, Json]],
    baseline: list[tuple[str | None, Json]],
    problems: list[str],
) -> None:
    if len(row) > len(heads) and any(cell.strip() for cell in row[len(heads) :]):
        problems.append(
            tell(
                "ui",
                "Row {row}: {cells} cells under {heads} headings.",
                row=number,
                cells=len(row),
                heads=len(heads),
            )
        )
        return
    cells = {head: cell.strip() for head, cell in zip(heads, row, strict=False) if head and cell.strip()}
    for name, path in (("mrn", "patient.mrn"), ("case_id", "")):
        own = _text(state, path) if path else state.case_id
        if name in cells and _plain(cells.pop(name)) != _plain(own):
            problems.append(
                tell(
                    "ui",
                    "Row {row}, column {column}: it is of another patient or case.",
                    row=number,
                    column=name,
                )
            )
            return
    day = cells.pop("day", "")
    if not re.fullmatch(r"[+-]?\d{1,3}", day):
        problems.append(
            tell(
                "ui",
                "Row {row}, column day: “{day}” is no whole number of a day; 0 is the day of placement.",
                row=number,
                day=day[:40],
            )
        )
        return
    answers: dict[str, Json] = {}
    for name, typed in cells.items():
        _take(
            answers,
            items[name],
            name,
            typed,
            tell("ui", "Row {row}, column {column}", row=number, column=name),
            problems,
        )
    if int(day) < 0:
        _before(number, answers, baseline, problems)
    elif int(day) in found:
        problems.append(
            tell("ui", "Row {row}, column day: day {day} is there twice.", row=number, day=int(day))
        )
    elif int(day) > int(items["day"].maximum or 60):
        problems.append(tell("ui", "Row {row}, column day: {day} is no day of a trial.", row=number, day=day))
    elif answers:  # a row that a spreadsheet numbered in advance is no day
        found[int(day)] = answers


def _before(
    number: int, answers: Mapping[str, Json], baseline: list[tuple[str | None, Json]], problems: list[str]
) -> None:
    """A day before the trial has an average, and may have a date."""
    strange = sorted(set(answers) - {"date", "nrs_avg"})
    if strange:
        problems.append(
            tell(
                "ui",
                "Row {row}, column {column}: of a day before the trial only date and nrs_avg are kept.",
                row=number,
                column=strange[0],
            )
        )
    elif "nrs_avg" not in answers:
        problems.append(
            tell(
                "ui", "Row {row}, column nrs_avg: a day before the trial needs its average pain.", row=number
            )
        )
    else:
        day = answers.get("date")
        baseline.append((day if isinstance(day, str) else None, answers["nrs_avg"]))


def _has(definition: ProcedureDefinition, path: str) -> bool:
    try:
        return isinstance(paths.resolve(definition, path), Group)
    except AnswerInvalid:
        return False


# --- recording it -----------------------------------------------------------------------------------------


def _commands(
    days: Mapping[int, Mapping[str, Json]],
    baseline: Sequence[tuple[str | None, Json]],
    definition: ProcedureDefinition,
    state: CaseState,
    source: str,
) -> tuple[tuple[Command, ...], tuple[str, ...]]:
    commands: list[Command] = []
    warnings: list[str] = []
    used = set(state.used_ids)
    known = {state.value(f"{DAYS}[{each}].day"): each for each in state.instances.get(DAYS, ())}
    began = _began(definition, state)
    for number, answers in sorted(days.items()):
        instance = known.get(number)
        if instance is None:
            instance = _fresh(used, DAYS, "d")
            commands += [AddInstance(DAYS, instance), GiveAnswer(f"{DAYS}[{instance}].day", number, source)]
            if began is not None and "date" not in answers:
                day = date.fromordinal(began.toordinal() + number).isoformat()
                commands.append(GiveAnswer(f"{DAYS}[{instance}].date", day, source))
        doses = _doses_of(f"{DAYS}[{instance}].{TAKEN}", state)
        for name, value in answers.items():
            path = f"{DAYS}[{instance}].{name}"
            kept = name.startswith(f"{TAKEN}.")
            recorded = doses.get(name) if kept else state.value(path)
            if recorded is None and kept:
                commands += _taken(f"{DAYS}[{instance}].{TAKEN}", name, value, used, source)
            elif recorded is None:
                commands.append(GiveAnswer(path, value, source))
            elif recorded != value:
                warnings.append(
                    tell(
                        "ui",
                        "Day {number}, {name}: recorded already; what came back is not added.",
                        number=number,
                        name=name,
                    )
                )
    if baseline and not _has(definition, BASELINE):
        warnings.append(
            tell(
                "ui",
                "Pain before the trial is kept by the case of the lead pull; what came back is not added here.",
            )
        )
    else:
        commands += _baseline_commands(baseline, state, used, source, warnings)
    return tuple(commands), tuple(warnings)


def _doses_of(group: str, state: CaseState) -> dict[str, Json]:
    """What is recorded of each opioid of a day, by the name of its column."""
    places = [f"{group}[{each}]" for each in state.instances.get(group, ())]
    return {
        f"{TAKEN}.{str(state.value(f'{each}.drug')).casefold()}": state.value(f"{each}.daily")
        for each in places
    }


def _taken(group: str, name: str, value: Json, used: set[str], source: str) -> list[Command]:
    """An opioid of a day, as an entry of its own."""
    instance = _fresh(used, group, "o")
    place = f"{group}[{instance}]"
    drug = name.partition(".")[2].upper()
    return [
        AddInstance(group, instance),
        GiveAnswer(f"{place}.drug", drug, source),
        GiveAnswer(f"{place}.daily", value, source),
    ]


def _baseline_commands(
    baseline: Sequence[tuple[str | None, Json]],
    state: CaseState,
    used: set[str],
    source: str,
    warnings: list[str],
) -> list[Command]:
    if baseline and state.instances.get(BASELINE):
        warnings.append(tell("ui", "Pain before the trial is recorded already; what came back is not added."))
        return []
    commands: list[Command] = []
    for day, score in baseline:
        instance = _fresh(used, BASELINE, "b")
        commands += [
            AddInstance(BASELINE, instance),
            GiveAnswer(f"{BASELINE}[{instance}].nrs", score, source),
        ]
        if day is not None:
            commands.append(GiveAnswer(f"{BASELINE}[{instance}].date", day, source))
    return commands


def _fresh(used: set[str], group: str, prefix: str) -> str:
    """An instance id that was never used in this group."""
    number = 1
    while f"{group}[{prefix}{number}]" in used:
        number += 1
    used.add(f"{group}[{prefix}{number}]")
    return f"{prefix}{number}"
