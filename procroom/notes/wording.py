"""How a note words values, names, labels and times beyond what ``domain.kinds`` says. Pure text."""

import re
from datetime import datetime

from procroom.domain import paths
from procroom.domain.definition import Group, Item, ItemRole, Kind, ProcedureDefinition
from procroom.domain.kinds import wording
from procroom.domain.language import mark
from procroom.domain.values import Json, parse_time
from procroom.domain.walk import Scope

_PLAIN_WORD = re.compile(r"[A-ZÁÉÍÓÚÑ][a-záéíóúüñ]+(?![A-Za-z0-9])")
#: What of a label says that it is calculated (in another language perhaps only the stem of the word).
CALCULATED = mark("note", "calculated")


def words(item: Item, value: Json, scope: Scope) -> str:
    """The words of a recorded value inside a sentence; ``""`` where the definition gives it no words.

    Args:
        item: the question.
        value: its recorded value.
        scope: any scope of the case.
    """
    if item.kind is Kind.VIEWS and isinstance(value, list):
        views = [scope.state.views[str(view_id)] for view_id in value]
        return ", ".join(dict.fromkeys(scope.language.text("note", view.tag.text) for view in views))
    if item.kind is Kind.TIME and isinstance(value, str):
        return _clock(item, value, scope)
    if item.kind is Kind.TEXT and isinstance(value, str):
        if item.role == "patient_name":
            return person_name(value)
        return " ".join(wording(item, value, scope.language).split())
    return wording(item, value, scope.language)


def _clock(item: Item, value: Json, scope: Scope) -> str:
    """A moment; on the service date, which every page names, the time of day is enough.

    The zone is said where it is not the case's own: after the clocks changed, or from a station elsewhere (K8).
    """
    full = wording(item, value)
    opened, at = scope.state.opened_at, parse_time(str(value))
    zone = f" {_zone(at)}" if opened is not None and opened.utcoffset() != at.utcoffset() else ""
    day = role_item(scope.definition, "service_date")
    on_the_day = day is not None and full.startswith(f"{scope.state.value(day[0])} ")
    return (full.partition(" ")[2] if on_the_day else full) + zone


def role_item(definition: ProcedureDefinition, role: ItemRole) -> tuple[str, Item] | None:
    """Path and item that hold a role in every case of a definition (see ``definition.ItemRole``)."""
    for section in definition.sections:
        for item in section.items:
            if isinstance(item, Item) and item.role == role:
                return f"{section.link_id}.{item.link_id}", item
    return None


def plain_words(item: Item, value: Json, scope: Scope) -> str:
    """The words of a recorded value after a label or in a table: yes and no stay yes and no."""
    if item.kind is Kind.BOOLEAN:
        return scope.language.text("note", "yes") if value else scope.language.text("note", "no")
    return words(item, value, scope) or str(value)


def facts_of(path: str, item: Item, value: Json) -> tuple[str, ...]:
    """The facts behind a value: its path, and for saved views each view."""
    if item.kind is Kind.VIEWS and isinstance(value, list):
        return (path, *(f"views[{view_id}]" for view_id in value))
    return (path,)


def person_name(text: str) -> str:
    """A DICOM person name (PS3.5 6.2.1.2) as people read it: ``DEMO^LUMBAR`` gives ``DEMO, LUMBAR``.

    Family name first, as it came; prefix, given and middle names; suffix last. Of several component groups the
    first that holds anything. Text without ``^`` stays as typed.
    """
    group = next((part for part in text.split("=") if part.strip(" ^")), "")
    if "^" not in group:
        return " ".join(group.split())
    family, given, middle, prefix, suffix = ([part.strip() for part in group.split("^")] + [""] * 5)[:5]
    forenames = " ".join(part for part in (prefix, given, middle) if part)
    return ", ".join(part for part in (family, forenames, suffix) if part)


def label_of(item: Item, place: Scope, seen_from: Scope) -> str:
    """What a field is called in a line about it: ``Gauge (needle)`` in a plain group, ``Name (patient)`` elsewhere.

    Args:
        item: the field.
        place: the scope it stands in.
        seen_from: the scope of the sentence; a field of it or around it needs no more than its label.
    """
    steps = paths.parse(place.path)
    if len(steps) > 1 and not steps[-1].instance:
        return f"{item.text} ({in_sentence(_texts(place)[-1])})"
    if paths.is_under(seen_from.path, place.path):
        return item.text
    return f"{item.text} ({in_sentence(_texts(place)[0])})"


def _texts(place: Scope) -> list[str]:
    """Headings from the section down to a place."""
    steps = paths.parse(place.path)
    section = place.definition.section(steps[0].name)
    found, members = [section.text], section.items
    for step in steps[1:]:
        group = next(member for member in members if member.link_id == step.name)
        if isinstance(group, Group):
            found.append(group.text)
            members = group.items
    return found


def in_sentence(label: str) -> str:
    """A label in the middle of a sentence: ``Needle gauge`` becomes ``needle gauge``, ``MRI date`` stays."""
    return label[:1].lower() + label[1:] if _PLAIN_WORD.match(label) else label


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def moment(at: datetime) -> str:
    """A time with its zone, for people: ``2026-02-10 09:40 UTC-05:00``."""
    return f"{at:%Y-%m-%d %H:%M} {_zone(at)}"


def _zone(at: datetime) -> str:
    return f"UTC{at.isoformat()[-6:] if at.utcoffset() else '+00:00'}"
