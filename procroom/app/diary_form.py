"""The patient's pain diary of a case as a form to print, or to fill in on a screen."""

import re
from datetime import datetime, timedelta

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.errors import ProcroomError
from procroom.domain.exact import number, rounded
from procroom.domain.kinds import wording
from procroom.domain.language import ENGLISH, Language, tell
from procroom.domain.translated import in_language
from procroom.domain.values import parse_time
from procroom.notes.languages import language_of
from procroom.notes.render import diary_form as form
from procroom.notes.render.type import Paper

TIMES = "block.diary_times"


def make_diary_form(
    definition: ProcedureDefinition,
    state: CaseState,
    paper: Paper = Paper.LETTER,
    language: str = ENGLISH.code,
    *,
    by_hand: bool = False,
) -> bytes:
    """The form of a case as a PDF, in a language.

    Args:
        definition: of the case.
        state: the case.
        paper: A4 or letter.
        language: of the words.
        by_hand: with drawn boxes in place of fields, for a printer.

    Raises:
        ProcroomError: the procedure has no diary, or there is no such language.
    """
    words = language_of(language)
    definition = in_language(definition, words)
    slots, out = slots_of(definition, state), needle_out_of(state)
    name = _said(definition, state, "patient.name")
    return form.render_diary_form(
        form.DiaryForm(
            case_id=state.case_id,
            patient=initials(name),
            mrn=_said(definition, state, "patient.mrn"),
            facility=_said(definition, state, "header.facility"),
            day=_said(definition, state, "header.service_date"),
            needle_out=out.strftime("%H:%M") if out else "",
            manoeuvre=_said(definition, state, "block.manoeuvre"),
            baseline=_baseline(state, words),
            slots=tuple(
                form.Slot(code, _row_words(code, text, words), _clock(code, out, words))
                for code, text in slots.items()
            ),
            back=_back(definition, state),
            synthetic=name.startswith("DEMO"),
            language=words.code,
        ),
        paper=paper,
        by_hand=by_hand,
    )


def slots_of(definition: ProcedureDefinition, state: CaseState) -> dict[str, str]:
    """Codes and words of the rows: those that were issued, or all of them."""
    item = paths.resolve(definition, TIMES) if has_diary(definition) else None
    if not isinstance(item, Item):
        raise ProcroomError(
            tell("ui", "“{title}” has no pain diary.", title=definition.title),
            remedy=tell("ui", "Diaries belong to diagnostic blocks."),
        )
    chosen = state.value(TIMES)
    codes = chosen if isinstance(chosen, list) else [option.code for option in item.options]
    return {option.code: option.text for option in item.options if option.code in codes}


def has_diary(definition: ProcedureDefinition) -> bool:
    """Whether a procedure's patients keep a pain diary afterwards."""
    sections = {section.link_id: section for section in definition.sections}
    return {"block", "diary"} <= sections.keys() and any(
        isinstance(member, Group) and member.link_id == "entries" for member in sections["diary"].items
    )


def _row_words(code: str, text: str, words: Language) -> str:
    if not code.isdigit():
        return text
    hours, rest = divmod(int(code), 60)
    if not hours:
        return text
    count = f"{hours}{'½' if rest == 30 else ''}"
    if int(code) <= 60:
        return words.text("note", "{count} hour", count=count)
    return words.text("note", "{count} hours", count=count)


def _clock(code: str, out: datetime | None, words: Language) -> str:
    if not out or not code.isdigit():
        return ""
    return words.text("note", "about {time}", time=f"{(out + timedelta(minutes=int(code))):%H:%M}")


def needle_out_of(state: CaseState) -> datetime | None:
    """When the last needle came out; None when it is not recorded."""
    group = "performed.targets"
    values = [state.value(f"{group}[{each}].needle_out") for each in state.instances.get(group, ())]
    times = [parse_time(value) for value in values if isinstance(value, str)]
    return max(times, default=None)


def _said(definition: ProcedureDefinition, state: CaseState, path: str) -> str:
    item, value = paths.resolve(definition, path), state.value(path)
    return "" if value is None or not isinstance(item, Item) else wording(item, value, definition.language)


def initials(name: str) -> str:
    """Initials of a name: the name itself stays in the chart."""
    return "".join(part[0].upper() for part in re.split(r"[\s^,]+", name) if part)


def _baseline(state: CaseState, words: Language) -> str:
    score = number(state.value("block.baseline"))
    if score is None:
        return ""
    return words.text("note", "{score} of 10", score=f"{rounded(score, 1).normalize():f}")


def _back(definition: ProcedureDefinition, state: CaseState) -> str:
    how, due = (_said(definition, state, f"block.diary_{name}") for name in ("return", "due"))
    by = definition.language.text("note", "by {day}", day=due) if due else ""
    return ", ".join(filter(None, (how, by)))
