"""A0 §18 recovery and discharge (A9), §19 result, §20 deviations. Data only."""

from procroom.domain.anatomy import Structure
from procroom.domain.definition import NOW, Group, Item, NotAnswered, Phrase, Pick, Section, Stage, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.prechecks import SEDATED
from procroom.procedures.fragments.vitals import COMPARED_OPTIONS, vitals
from procroom.procedures.fragments.words import (
    amount,
    both,
    calculated,
    choice,
    choices,
    comment,
    either,
    is_no,
    is_yes,
    option,
    target,
    time,
    together,
    whole,
    words,
    yes_no,
)

NEUROLOGY = Group(
    link_id="neurology",
    text="Neurological examination",
    items=(
        choice(
            "motor",
            "Motor against baseline",
            *COMPARED_OPTIONS,
            required=True,
            source="A0 §18",
        ),
        choice(
            "sensory",
            "Sensory against baseline",
            *COMPARED_OPTIONS,
            required=True,
            source="A0 §18",
        ),
        words(
            "detail",
            "Where and what",
            required_when=either(
                answered("motor", "NEW_DEFICIT", "LA_EFFECT"), answered("sensory", "NEW_DEFICIT", "LA_EFFECT")
            ),
            source="A0 §18",
        ),
    ),
    sentences=(Phrase(text="Motor examination: {motor}; sensory examination: {sensory}[; {detail}]."),),
    source="A0 §18",
)

DISCHARGE = Group(
    link_id="discharge",
    text="Discharge",
    items=(
        whole("aldrete", "Modified Aldrete score", high=10, required_when=SEDATED, source="A0 §18; A9"),
        yes_no(
            "criteria_met",
            "Discharge criteria met",
            "met",
            "not met",
            required=True,
            help="Alert, vital signs within 20 % of baseline, motor as baseline or explained, walks as before, "
            "pain score recorded, site dry, instructions acknowledged.",
            source="A9",
        ),
        words(
            "not_met",
            "Criteria not met, and what was done",
            enable_when=is_no("criteria_met"),
            required=True,
            source="A9",
        ),
        choice(
            "escort",
            "Escort",
            option("PRESENT", "Present"),
            option("NOT_NEEDED", "Not needed"),
            option("ABSENT", "Absent"),
            required=True,
            source="A0 §18",
        ),
        choices(
            "instructions",
            "Instructions given",
            option("DIARY", "Pain diary"),
            option("RED_FLAGS", "Red flags", "red-flag symptoms"),
            option("GLUCOSE", "Glucose after steroid"),
            option("ANTITHROMBOTIC_RESTART", "Antithrombotic restart"),
            option("ACTIVITY", "Activity and driving"),
            option("NONE", "None given", exclusive=True),
            required=True,
            help="Red flags: new weakness, saddle numbness, bladder or bowel trouble, fever of 38.0 °C or more, "
            "severe headache on standing, worse back pain with a deficit: call or go to the emergency department.",
            source="A0 §18; A9",
        ),
        time("at", "Discharged at", required=True, not_before="time_out.concluded", source="A0 §18"),
    ),
    sentences=(
        Phrase(text="Modified Aldrete score {aldrete}."),
        Phrase(text="Discharge criteria {criteria_met}[ ({not_met})]; escort {escort}."),
        Phrase(text="Instructions given: {instructions}."),
        Phrase(text="Discharged at {at}."),
    ),
    source="A0 §18",
)

RECOVERY = Section(
    link_id="recovery",
    text="Recovery",
    number=18,
    stage=Stage.RECOVERY,
    owner=Owner.NURSE,
    items=(
        vitals("Vital signs after", source="A0 §18; A9"),
        NEUROLOGY,
        choice(
            "gait",
            "Gait",
            option("AS_BASELINE", "As baseline", "as at baseline"),
            option("IMPAIRED", "Impaired"),
            option("NOT_TESTED", "Not tested"),
            required=True,
            open_choice=True,
            source="A0 §18",
        ),
        choice(
            "site",
            "Puncture site",
            option("DRY", "Dry"),
            option("OOZING", "Oozing"),
            option("SWELLING", "Swelling"),
            required=True,
            open_choice=True,
            source="A0 §18",
        ),
        DISCHARGE,
        comment(),
    ),
    sentences=(
        Phrase(text="Gait: {gait}."),
        Phrase(text="Puncture site: {site}."),
    ),
    together=(
        together(
            ("neurology.motor", "UNCHANGED"), ("neurology.sensory", "UNCHANGED"), ("gait", "AS_BASELINE")
        ),
        *(
            together(
                ("site", "DRY"),
                ("discharge.criteria_met", True),
                ("discharge.escort", escort),
                ("discharge.instructions", ["DIARY", "RED_FLAGS"]),
                ("discharge.at", NOW),
                also=(
                    ("neurology.motor", "UNCHANGED"),
                    ("neurology.sensory", "UNCHANGED"),
                    ("gait", "AS_BASELINE"),
                ),
            )
            for escort in ("PRESENT", "NOT_NEEDED")
        ),
    ),
)

SCORES = Group(
    link_id="scores",
    text="Pain scores after",
    one="pain score",
    repeats=True,
    at_least=1,
    prefix="s",
    title="after",
    inline="{baseline.pain_before} → {pain_after} at {after}[ ({relief} relief, calculated)]",
    inlines=(
        Phrase(
            text="{baseline.pain_before} → {pain_after} at {after} (increased by {increase}, calculated)",
            when=answered("increase"),
        ),
    ),
    joiner="; ",
    add_text="Add pain score",
    picks=tuple(Pick(answers=(("after", {"value": after, "unit": "min"}),)) for after in ("0", "15", "30")),
    source="A0 §18; A0 §19",
    items=(
        amount("after", "Minutes after the procedure", "min", high="1440", decimals=0, required=True),
        whole("pain_after", "Pain at rest, 0 to 10", high=10, required=True),
        whole("provoked_after", "Provoked pain, 0 to 10", high=10),
        calculated(
            "increase",
            "Increase",
            "increase_from_baseline",
            enable_when=answered("increase"),
            source="C3",
        ),
        calculated(
            "relief",
            "Relief",
            "relief_from_baseline",
            enable_when=NotAnswered("increase"),
            source="A0 §19; K7",
        ),
    ),
    sentences=(Phrase(text="Provoked pain {baseline.provoked_before} → {provoked_after} at {after}."),),
)


def result(*more: Item | Group, sentences: tuple[Phrase, ...] = (), diary: bool = False) -> Section:
    """A0 §19.

    Args:
        more: the procedure's own questions about the result.
        sentences: theirs.
        diary: the patient's diary is part of the record and tells the duration once it is back.
    """
    awaited = is_yes("duration_pending")
    back = answered("diary.entries.minutes")
    pending = Phrase(
        text="Duration of relief: pending.",
        when=both(awaited, NotAnswered("diary.entries.minutes")) if diary else awaited,
    )
    returned = (
        (Phrase(text="Duration of relief: by the pain diary.", when=both(awaited, back)),) if diary else ()
    )
    return Section(
        link_id="result",
        text="Result",
        number=19,
        stage=Stage.RECOVERY,
        owner=Owner.PHYSICIAN,
        items=(
            SCORES,
            *more,
            yes_no("duration_pending", "Duration of relief still to come", required=True, source="A0 §19"),
            amount(
                "duration",
                "Duration of relief",
                "h",
                "d",
                "wk",
                high="10000",
                decimals=0,
                enable_when=answered("duration_pending", False),
                source="A0 §19",
            ),
        ),
        sentences=(
            Phrase(text="Pain {scores*}."),
            *sentences,
            pending,
            *returned,
            Phrase(text="Duration of relief: {duration}.", when=answered("duration_pending", False)),
            Phrase(
                text="No duration of relief is awaited.",
                when=both(answered("duration_pending", False), NotAnswered("duration")),
            ),
        ),
    )


def deviations(aim: Structure | None = None) -> Section:
    """A0 §20.

    Args:
        aim: what the procedure plans; a deviation names the planned target it speaks of (SL-07). None where it plans none.
    """
    spoken_of = () if aim is None else (_deviation_target(aim),)
    return Section(
        link_id="deviations",
        text="Deviations and overrides",
        number=20,
        stage=Stage.RECOVERY,
        owner=Owner.PHYSICIAN,
        items=(
            choice(
                "status",
                "Deviations",
                option("NONE_RECORDED", "None recorded"),
                option("LISTED", "Listed below"),
                required=True,
                source="A0 §20; K10",
            ),
            Group(
                link_id="list",
                text="Deviations",
                repeats=True,
                at_least=1,
                prefix="v",
                title="kind",
                inline="{kind}[, {target}]: {what}; reason: {reason}"
                if spoken_of
                else "{kind}: {what}; reason: {reason}",
                joiner="; ",
                add_text="Add deviation",
                enable_when=answered("status", "LISTED"),
                source="A0 §20",
                items=(
                    choice(
                        "kind",
                        "Kind",
                        option("OVERRIDE", "Override"),
                        option("NEAR_MISS", "Near miss"),
                        option("ABORTED_LEVEL", "Aborted level"),
                        option("NOT_PERFORMED", "Planned target not performed"),
                        required=True,
                        open_choice=True,
                    ),
                    *spoken_of,
                    words("what", "What", required=True, long=True),
                    words("reason", "Reason", required=True, long=True),
                ),
            ),
        ),
        sentences=(
            Phrase(text="Deviations and overrides: none recorded.", when=answered("status", "NONE_RECORDED")),
            Phrase(text="Deviations and overrides: {list*}.", when=answered("status", "LISTED")),
        ),
    )


def _deviation_target(aim: Structure) -> Item:
    return target(
        "target",
        "Planned target it speaks of",
        aim,
        enable_when=answered("kind", "ABORTED_LEVEL", "NOT_PERFORMED"),
        help="Needed where more than one planned target was not performed.",
        source="SL-07",
    )


#: Where no target is planned.
DEVIATIONS = deviations()
