"""Short forms for declaring items, so that the fragments read like the paper form they replace. Data only."""

import re
from decimal import Decimal
from typing import TypedDict, Unpack

from procroom.domain.anatomy import Structure
from procroom.domain.definition import (
    AllOf,
    AnyOf,
    Item,
    ItemRole,
    Kind,
    Option,
    Setting,
    Together,
    Usual,
    When,
    answered,
)
from procroom.domain.values import Json, Side

_PLAIN_WORD = re.compile(r"[A-Z][a-z]*(?![A-Za-z0-9])")


class Details(TypedDict, total=False):
    """What any item may say about itself; meanings in ``domain.definition.Item``."""

    required: bool
    required_when: When | None
    enable_when: When | None
    open_choice: bool
    decimals: int
    at_least: int
    tags: tuple[str, ...]
    sides: tuple[Side, ...]
    partial: bool
    not_before: str
    comment: bool
    cells: bool
    long: bool
    seals: bool
    source: str
    help: str
    role: ItemRole
    setting: Setting
    reason: str
    taps: tuple[str, ...]
    column: str
    usual: Usual
    suggest: tuple[str, ...]
    along: tuple[tuple[str, str], ...]


def option(
    code: str,
    text: str,
    phrase: str = "",
    *,
    exclusive: bool = False,
    aborts: bool = False,
    continues: bool = False,
) -> Option:
    """A choice; inside a sentence its words begin small unless the phrase says otherwise."""
    wording = phrase or (text[:1].lower() + text[1:] if _PLAIN_WORD.match(text) else text)
    return Option(code, text, wording, exclusive=exclusive, aborts=aborts, continues=continues)


def choice(link_id: str, text: str, *options: Option, **more: Unpack[Details]) -> Item:
    """One of several."""
    return Item(link_id=link_id, text=text, kind=Kind.CHOICE, options=options, **more)


def choices(link_id: str, text: str, *options: Option, **more: Unpack[Details]) -> Item:
    """Any of several."""
    return Item(link_id=link_id, text=text, kind=Kind.MULTI_CHOICE, options=options, **more)


def yes_no(link_id: str, text: str, yes: str = "yes", no: str = "no", **more: Unpack[Details]) -> Item:
    """Yes or no, each with its own words in a sentence."""
    return Item(link_id=link_id, text=text, kind=Kind.BOOLEAN, yes=yes, no=no, **more)


def words(link_id: str, text: str, **more: Unpack[Details]) -> Item:
    """Typed words."""
    return Item(link_id=link_id, text=text, kind=Kind.TEXT, **more)


def comment(link_id: str = "comment", text: str = "Comment") -> Item:
    """The marked free line of a section; no rule reads it (A12)."""
    return Item(link_id=link_id, text=text, kind=Kind.TEXT, comment=True, long=True, source="A12")


def day(link_id: str, text: str, **more: Unpack[Details]) -> Item:
    """A calendar date."""
    return Item(link_id=link_id, text=text, kind=Kind.DATE, **more)


def time(link_id: str, text: str, **more: Unpack[Details]) -> Item:
    """A moment, kept with its zone (K8)."""
    return Item(link_id=link_id, text=text, kind=Kind.TIME, **more)


def code(link_id: str, text: str, *options: Option, **more: Unpack[Details]) -> Item:
    """An ICD-10-CM code; the options are suggestions."""
    return Item(link_id=link_id, text=text, kind=Kind.CODE, options=options, **more)


def target(link_id: str, text: str, structure: Structure, **more: Unpack[Details]) -> Item:
    """A level and a side of one kind of structure (K3)."""
    return Item(link_id=link_id, text=text, kind=Kind.TARGET, target=structure, **more)


def views(link_id: str, text: str, **more: Unpack[Details]) -> Item:
    """Saved views; filled by saving, not by typing."""
    return Item(link_id=link_id, text=text, kind=Kind.VIEWS, **more)


def amount(
    link_id: str,
    text: str,
    *units: str,
    low: str | None = "0",
    high: str | None = None,
    **more: Unpack[Details],
) -> Item:
    """A number with a unit; ``low`` and ``high`` are limits of the plausible entry, never of the clinic."""
    return Item(
        link_id=link_id,
        text=text,
        kind=Kind.QUANTITY,
        units=units,
        minimum=_decimal(low),
        maximum=_decimal(high),
        **more,
    )


def whole(
    link_id: str, text: str, low: int | None = 0, high: int | None = None, **more: Unpack[Details]
) -> Item:
    """A whole number."""
    return Item(
        link_id=link_id,
        text=text,
        kind=Kind.INTEGER,
        minimum=_decimal(low),
        maximum=_decimal(high),
        **more,
    )


def calculated(
    link_id: str, text: str, calculation: str, *, kind: Kind = Kind.QUANTITY, **more: Unpack[Details]
) -> Item:
    """A figure or word that follows from others; never typed."""
    return Item(link_id=link_id, text=text, kind=kind, calculation=calculation, **more)


def together(
    *answers: tuple[str, Json],
    takes: tuple[tuple[str, str], ...] = (),
    also: tuple[tuple[str, Json], ...] = (),
    enable_when: When | None = None,
    within: str = "",
) -> Together:
    """Answers that may be given in one act, each said in words on its button."""
    return Together(answers=answers, takes=takes, also=also, enable_when=enable_when, within=within)


def both(*conditions: When) -> AllOf:
    """All of these."""
    return AllOf(conditions)


def either(*conditions: When) -> AnyOf:
    """At least one of these."""
    return AnyOf(conditions)


def is_yes(name: str) -> When:
    """Answered with yes."""
    return answered(name, True)


def is_no(name: str) -> When:
    """Answered with no."""
    return answered(name, False)


def _decimal(value: str | int | None) -> Decimal | None:
    return None if value is None else Decimal(value)
