"""Diagnostic blocks: those the patient had before, and what one that is done now must say (clinical.md A5, C1). Data only.

Earlier ablations are prior procedures (``indication.prior``); they are not asked a second time here.
"""

from dataclasses import replace

from procroom.domain.anatomy import FACET_NERVES, INTERSPACES, SACROILIAC, SACROILIAC_NERVES, nerve_name
from procroom.domain.definition import Group, Item, NotAnswered, Option, Phrase, Section, Stage, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.diary import SLOTS, change_from, score
from procroom.procedures.fragments.drugs import LEAST, LOCAL_ANAESTHETICS
from procroom.procedures.fragments.words import (
    amount,
    choice,
    choices,
    comment,
    day,
    is_no,
    is_yes,
    option,
    together,
    whole,
    words,
    yes_no,
)

_ORDINAL = (
    option("DIAGNOSTIC_1", "Diagnostic, first", "first diagnostic block"),
    option("DIAGNOSTIC_2", "Diagnostic, second", "second diagnostic block"),
    option("PROGNOSTIC", "Prognostic", "prognostic block"),
    option("THERAPEUTIC", "Therapeutic", "therapeutic block"),
)
JOINTS = (
    *(option(joint, joint) for joint in INTERSPACES),
    option(SACROILIAC, "SIJ", "sacroiliac joint"),
)
NERVES = tuple(
    option(nerve, nerve, nerve_name(nerve))
    for nerve in dict.fromkeys((*FACET_NERVES, *SACROILIAC_NERVES, "S4LB"))
)
_SIDES = (option("RIGHT", "Right"), option("LEFT", "Left"), option("BILATERAL", "Both sides"))

#: What the patient wrote down after an earlier block; every figure as it was, at its true time (C2).
EARLIER_DIARY = Group(
    link_id="diary",
    text="Diary",
    role="reading",
    repeats=True,
    prefix="e",
    title="minutes",
    inline="{nrs} at {minutes} min[ ({relief} relief, calculated)]",
    inlines=(
        Phrase(
            text="{nrs} at {minutes} min (increased by {increase}, calculated)", when=answered("increase")
        ),
    ),
    add_text="Add score",
    source="C1; C2",
    items=(
        whole("minutes", "Minutes after the block", high=10080, required=True),
        score("nrs", "Index pain", required=True),
        words("activity", "Activity"),
        yes_no("movement", "Could do the movement", "could do the movement", "could not do the movement"),
        yes_no("rescue", "Took rescue medicine", "took rescue medicine", "took no rescue medicine"),
        *change_from("relief_of_earlier_block", "increase_of_earlier_block"),
    ),
)


def _history(where: tuple[Item, ...]) -> Group:
    place = "{joints}, {side}" if any(item.link_id == "joints" for item in where) else "{side}"
    return Group(
        link_id="history",
        text="Earlier blocks",
        role="reading",
        repeats=True,
        at_least=1,
        prefix="b",
        title="date",
        add_text="Add block",
        enable_when=answered("status", "LISTED"),
        source="C1; A6; RF-08",
        items=(
            day("date", "Date", required=True),
            choice("purpose", "Purpose", *_ORDINAL, required=True),
            *where,
            choice("side", "Side", *_SIDES, required=True),
            choice("drug", "Local anaesthetic", *LOCAL_ANAESTHETICS, open_choice=True),
            amount("concentration", "Concentration", "%", "mg/mL", low=LEAST, high="100", decimals=2),
            amount("volume_per_nerve", "Volume per nerve", "mL", low=LEAST, high="20", decimals=2),
            yes_no("steroid", "Steroid in it", "with steroid", "no steroid"),
            yes_no("sedation", "Sedation or opioid given", "given", "not given"),
            yes_no(
                "vascular_uptake",
                "Vascular uptake without redirection",
                "at a target",
                "at no target",
            ),
            score("baseline", "Index pain before it"),
            words("manoeuvre", "Provoking manoeuvre"),
            yes_no("movement_ok", "Could do the painful movement", "could be done", "could not be done"),
            EARLIER_DIARY,
            amount(
                "relief",
                "Relief, where there is no diary",
                "%",
                low="-100",
                high="100",
                help="Only where the scores themselves are not known.",
            ),
            amount(
                "duration",
                "Duration of relief, where there is no diary",
                "min",
                "h",
                high="10000",
                decimals=0,
            ),
            words("source", "Where this is recorded"),
        ),
        sentences=(
            Phrase(text=f"{{purpose}}, {place}."),
            *(Phrase(text="Nerves: {nerves}.") for item in where if item.link_id == "nerves"),
            Phrase(text="{drug}[ {concentration}][, {volume_per_nerve} per nerve][, {steroid}]."),
            Phrase(text="Steroid: {steroid}.", when=NotAnswered("drug")),
            Phrase(text="Sedation or opioid: {sedation}."),
            Phrase(text="Vascular uptake without redirection: {vascular_uptake}."),
            Phrase(text="Index pain before it: {baseline}[ (manoeuvre: {manoeuvre})]."),
            Phrase(text="Index pain after it: {diary*}."),
            Phrase(text="Relief {relief}[ for {duration}], as reported."),
            Phrase(text="The painful movement {movement_ok} after it."),
            Phrase(text="Source: {source}."),
        ),
    )


#: Where an earlier block of facet joints or of the sacroiliac joint was.
SPINAL = (
    choices("joints", "Joints tested", *JOINTS, required=True),
    choices("nerves", "Nerves blocked", *NERVES),
)


def earlier(*where: Item) -> Section:
    """The diagnostic blocks a patient had: other systems hold them, so they are entered.

    Args:
        where: what of a block tells its place.
    """
    return Section(
        link_id="blocks",
        text="Earlier blocks",
        number=5,
        stage=Stage.BEFORE,
        owner=Owner.PHYSICIAN,
        items=(
            choice(
                "status",
                "Earlier blocks of these nerves",
                option("NONE", "None"),
                option("LISTED", "Listed below"),
                required=True,
                source="A6; C1",
            ),
            _history(where),
            comment(),
        ),
        sentences=(
            Phrase(text="Earlier blocks of these nerves: none.", when=answered("status", "NONE")),
            Phrase(text="These nerves were blocked before.", when=answered("status", "LISTED")),
        ),
    )


EARLIER_BLOCKS = earlier(*SPINAL)


def nerves_item(*options: Option) -> Item:
    """Which nerves an earlier block was of, where they are not those of the spine."""
    return choices("nerves", "Nerves blocked", *options, required=True)


def beside_blocks(section: Section) -> Section:
    """The indication of a procedure that lists earlier blocks apart: prior procedures are then the other ones.

    Args:
        section: of ``indication``.
    """
    apart = "Prior procedures other than diagnostic blocks"
    items = tuple(
        replace(each, text=apart) if isinstance(each, Item) and each.link_id == "prior_procedures" else each
        for each in section.items
    )
    said = tuple(
        replace(each, text=each.text.replace("Prior similar procedures", apart)) for each in section.sentences
    )
    return replace(section, items=items, sentences=said)


#: What is known of this block before it is done, and how its diary comes back (A5).
BLOCK = Section(
    link_id="block",
    text="Block and diary",
    number=5,
    stage=Stage.BEFORE,
    owner=Owner.PHYSICIAN,
    items=(
        choice("purpose", "Purpose", *_ORDINAL, required=True, source="A5; C1"),
        words(
            "manoeuvre",
            "Provoking manoeuvre",
            required=True,
            help="What brings on the usual pain, e.g. standing for 10 min.",
            source="A5",
        ),
        words(
            "early_reason",
            "Why sooner than two weeks after the first block",
            enable_when=answered("purpose", "DIAGNOSTIC_2", "PROGNOSTIC"),
            help="Only where it is.",
            source="CV-08",
        ),
        score("baseline", "Index pain before, during the manoeuvre", required=True, source="A5; DX-01"),
        yes_no(
            "steroid",
            "Steroid in the injectate",
            required=True,
            source="A5; DX-04",
        ),
        yes_no(
            "diary_issued", "Pain diary issued", "was issued", "was not issued", required=True, source="A5"
        ),
        choices(
            "diary_times",
            "Times in the diary",
            *SLOTS,
            enable_when=is_yes("diary_issued"),
            required=True,
            source="A5; C2",
            usual="always",
        ),
        choice(
            "diary_return",
            "Diary comes back by",
            option("VISIT", "Brought to a visit", "brought to a visit"),
            option("PHONE", "Telephone call"),
            option("PORTAL", "Patient portal"),
            option("MAIL", "Mail"),
            enable_when=is_yes("diary_issued"),
            required=True,
            open_choice=True,
            source="A5",
            usual="always",
        ),
        day(
            "diary_due",
            "Diary due",
            enable_when=is_yes("diary_issued"),
            not_before="header.service_date",
            source="A5",
            usual="interval",
        ),
    ),
    together=(together(("steroid", False), ("diary_issued", True)),),
    sentences=(
        Phrase(text="Purpose: {purpose}."),
        Phrase(text="Reason for a second block within two weeks: {early_reason}."),
        Phrase(text="Index pain before the block: {baseline} (manoeuvre: {manoeuvre})."),
        Phrase(text="Steroid in the injectate: {steroid}."),
        Phrase(
            text="A pain diary was issued, with entries after {diary_times}; return: {diary_return}[, due {diary_due}].",
            when=is_yes("diary_issued"),
        ),
        Phrase(text="No pain diary was issued.", when=is_no("diary_issued")),
    ),
)
