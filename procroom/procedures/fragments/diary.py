"""The diary after a diagnostic block (clinical.md C2): what came back after the note was signed. Data only.

An entry keeps its true time. One that came late is not moved to the time it was asked for.
"""

from procroom.domain.definition import Group, Item, NotAnswered, Phrase, Section, Stage, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    comment,
    day,
    option,
    time,
    whole,
    words,
    yes_no,
)

#: The times a diary asks at, in minutes after needle-out.
MINUTES = ("15", "30", "60", "90", "120", "180", "240", "300", "360", "480")
SLOTS = (
    *(option(minutes, f"{minutes} min", f"{minutes} min") for minutes in MINUTES),
    option("BEDTIME", "Bedtime"),
    option("NEXT_MORNING", "Next morning"),
)


def score(link_id: str, text: str, *, required: bool = False, source: str = "C2") -> Item:
    """A pain score from 0 to 10, whole or half steps (C2)."""
    return amount(link_id, text, "points", high="10", required=required, source=source, help="0 to 10.")


def change_from(relief: str, increase: str) -> tuple[Item, Item]:
    """Relief, or instead of it by how much the pain rose; both calculated, never clipped (C3).

    Args:
        relief: name of the calculation of relief.
        increase: name of that of the rise.
    """
    return (
        calculated("increase", "Increase", increase, enable_when=answered("increase"), source="C3"),
        calculated("relief", "Relief", relief, enable_when=NotAnswered("increase"), source="C3; K7"),
    )


ENTRIES = Group(
    link_id="entries",
    text="Entries",
    role="diary",
    repeats=True,
    prefix="e",
    title="minutes",
    inline="{nrs} at {minutes} min[ ({relief} relief, calculated)]",
    inlines=(
        Phrase(
            text="{nrs} at {minutes} min (increased by {increase}, calculated)", when=answered("increase")
        ),
    ),
    add_text="Add entry",
    source="C2",
    items=(
        whole(
            "minutes",
            "Minutes after needle-out",
            high=10080,
            required=True,
            help="When it was answered, not when it was asked for.",
            source="C2",
        ),
        score("nrs", "Index pain during the manoeuvre", required=True),
        choice("slot", "Asked for", *SLOTS, source="C2"),
        time("at", "Answered at", source="C2; K8"),
        words("activity", "Activity", source="C1"),
        yes_no(
            "movement",
            "Could do the manoeuvre",
            "could do the manoeuvre",
            "could not do the manoeuvre",
            source="C2",
        ),
        yes_no("rescue", "Took rescue medicine", "rescue medicine taken", "no rescue medicine", source="C2"),
        choice(
            "source",
            "Entered by",
            option("PATIENT", "Patient"),
            option("NURSE", "Nurse"),
            option("APP", "App", "app"),
            source="C1",
        ),
        *change_from("relief_of_block", "increase_of_block"),
    ),
    sentences=(
        Phrase(
            text="At {minutes} min[ (asked for: {slot})][, {at}]: {nrs}[, {relief} relief, calculated]"
            "[, increased by {increase}, calculated][, {movement}][, {rescue}][; activity: {activity}]"
            "[; entered by {source}]."
        ),
    ),
)

DIARY = Section(
    link_id="diary",
    text="Pain diary",
    number=19,
    stage=Stage.FOLLOW_UP,
    owner=Owner.NURSE,
    items=(
        day("returned", "Diary came back on", not_before="header.service_date", source="C2"),
        ENTRIES,
        yes_no(
            "movement_ok",
            "Could do the painful movement",
            "could be done",
            "could not be done",
            help="While the pain was relieved.",
            source="C3",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="The diary came back on {returned}."),
        Phrase(text="The painful movement {movement_ok}."),
    ),
)
