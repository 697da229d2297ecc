"""Planned (K2), consented (A0 §6) and performed targets; what is done at one is each procedure's own. Data only."""

from procroom.domain.anatomy import INTERSPACES, Structure
from procroom.domain.definition import (
    NOW,
    PROCEDURE_TITLE,
    Group,
    Item,
    NotAnswered,
    Phrase,
    Section,
    Stage,
    Together,
    When,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.domain.values import Json
from procroom.procedures.fragments.contrast import NOT_AIMED_AT
from procroom.procedures.fragments.drugs import (
    CONTRAST_AGENTS,
    DILUENTS,
    EPINEPHRINE,
    HAS_STRENGTH,
    LEAST,
    LOCAL_ANAESTHETICS,
    STEROIDS,
    which,
)
from procroom.procedures.fragments.words import (
    amount,
    both,
    calculated,
    choice,
    choices,
    comment,
    day,
    either,
    is_no,
    is_yes,
    option,
    target,
    time,
    together,
    words,
    yes_no,
)


def target_list(
    link_id: str, text: str, structure: Structure, *, source: str, each: str = "", like: str = ""
) -> Group:
    """An ordered list of targets; bilateral is one entry here and two in Performed (A10).

    Args:
        link_id: of the list.
        text: its heading.
        structure: what is aimed at.
        source: who asks for it.
        each: what an entry is, where two of them may name one place: ``lead``. They are numbered then.
        like: the list that it is to match, target by target.
    """
    return Group(
        link_id=link_id,
        text=text,
        repeats=True,
        at_least=1,
        prefix="t",
        title="target",
        inline=f"{each} {{#}}: {{target}}" if each else "{target}",
        joiner="; ",
        add_text="Add target",
        items=(target("target", "Target", structure, required=True, source="K3"),),
        source=source,
        like=like,
    )


def _done_here(items: tuple[Item | Group, ...]) -> tuple[Together, ...]:
    """What is said when the needle comes out of a place that was reached at once; once something was given there."""
    names = {each.link_id for each in items}
    position = next((each for each in items if isinstance(each, Group) and each.link_id == "positions"), None)
    if position is None or not {"needle_out", "redirections"} <= names:
        return ()
    acts = {each.link_id for each in position.items} & {"injected", "lesion_given"}
    if not acts:
        return ()
    given = either(*(answered(act) for act in sorted(acts)))
    said = (("needle_out", NOW), ("positions.tip_status", "ACCEPTED"), ("redirections", 0))
    quietly = next((each.answers for each in position.together if each.answers[0][0] == "injected"), ())
    if not quietly:
        return (together(*said, enable_when=given, within="positions"),)
    # Once aspiration of this position is told to be negative, the injection and what goes with it may be said along.
    members = {each.link_id: each for each in position.items}
    negative = answered("aspiration", "NEG")
    labelled = (("injectate*.labelled", True),) if "injectate" in members else ()
    contrast = members.get("contrast")
    quiet: tuple[Together, ...]
    if not isinstance(contrast, Group):
        quiet = (_quietly(said, (*quietly, *labelled), negative),)
    else:
        used: dict[str, Json] = {"live": True, "dsa": "NO"}
        imaged = tuple(
            (f"contrast.{each.link_id}", used[each.link_id])
            for each in contrast.items
            if each.link_id in used
        )
        well = none_of("contrast.pattern", "NOT_USED", *NOT_AIMED_AT)
        without = either(NotAnswered("contrast.pattern"), answered("contrast.pattern", "NOT_USED"))
        quiet = (
            _quietly(said, (*quietly, *imaged, *labelled), both(negative, well)),
            _quietly(said, (*quietly, *labelled), both(negative, without)),
        )
    plain = together(*said, enable_when=both(given, NotAnswered("aspiration")), within="positions")
    return (*quiet, plain)


def _quietly(said: tuple[tuple[str, Json], ...], along: tuple[tuple[str, Json], ...], when: When) -> Together:
    """The needle comes out after an injection that went as hoped."""
    also = tuple((f"positions.{name}", value) for name, value in along)
    return together(*said, also=also, enable_when=when, within="positions")


def performed_targets(
    *,
    items: tuple[Item | Group, ...],
    sentences: tuple[Phrase, ...],
    text: str = "Targets",
    add_text: str = "Add target",
) -> Group:
    """What was really aimed at, one entry each; an item ``target`` gives it its name.

    Args:
        items: what is recorded of one; with ``needle_in`` and ``needle_out`` it is begun and ended in one act each.
        sentences: what the note says of one.
        text: the heading.
        add_text: of the button.
    """
    names = {each.link_id for each in items}
    return Group(
        link_id="targets",
        text=text,
        repeats=True,
        at_least=1,
        prefix="t",
        title="target",
        role="targets",
        add_text=add_text,
        source="A0 §12; K2",
        items=items,
        sentences=sentences,
        begins="needle_in" if "needle_in" in names else "",
        together=_done_here(items),
    )


#: What is ordered to be injected, in no role of the medication table: a plan is not a drug given.
PLANNED_DRUGS = Group(
    link_id="drugs",
    text="Planned drugs",
    repeats=True,
    prefix="i",
    title="drug",
    inline="{drug}[ {concentration}][ {volume}][ ({dose}, calculated)][, {epinephrine}][, {preservative_free}]",
    joiner="; ",
    add_text="Add planned drug",
    items=(
        which(*STEROIDS, *LOCAL_ANAESTHETICS, *DILUENTS),
        amount(
            "concentration",
            "Concentration",
            "mg/mL",
            "%",
            "ug/mL",
            low=LEAST,
            high="1000",
            decimals=2,
            enable_when=HAS_STRENGTH,
        ),
        amount("volume", "Volume", "mL", low=LEAST, high="100", decimals=2),
        calculated("dose", "Dose (calculated)", "dose_mg"),
        EPINEPHRINE,
        yes_no("preservative_free", "Preservative-free", "preservative-free", "with preservative"),
    ),
    source="B1; B2; LA-04",
)
PLANNED_CONTRAST = Group(
    link_id="contrast",
    text="Planned contrast",
    items=(
        choice("drug", "Agent", *CONTRAST_AGENTS, open_choice=True),
        words("none_reason", "Why no contrast is planned", help="Only where none is."),
    ),
    sentences=(
        Phrase(text="Planned contrast: {drug}."),
        Phrase(text="No contrast planned; reason: {none_reason}."),
    ),
    source="B3; CT-02; CT-04; CT-08",
)

#: Fusion and metal are asked of procedures at the facets and their nerves only.
FUSION = choices(
    "fusion",
    "Fusion or hardware at",
    *(option(level, level) for level in INTERSPACES),
    option("NONE", "None", exclusive=True),
    source="SL-09",
)
FUSION_PHRASE = Phrase(text="Fusion or hardware at: {fusion}.")
HARDWARE_NEAR = yes_no(
    "hardware_near",
    "Metal hardware within 2 cm of an RF target",
    "metal hardware within 2 cm of a target",
    "no metal hardware within 2 cm of a target",
    source="DV-05",
)

_NUMBERING = (
    yes_no(
        "transitional",
        "Transitional anatomy or 4 or 6 lumbar-type vertebrae",
        "transitional anatomy, or 4 or 6 lumbar-type vertebrae",
        "no transitional anatomy and not 4 or 6 lumbar-type vertebrae",
        required=True,
        source="A11; SL-04",
    ),
    choice(
        "numbering_method",
        "Levels numbered by",
        option("FROM_C2", "Counting from C2"),
        option("FROM_LAST_RIB", "Counting from the last rib"),
        option("FROM_ILIAC_CREST", "Counting from the iliac crest"),
        option("WHOLE_SPINE_MRI", "Whole-spine MRI", "whole-spine MRI"),
        option("MATCHED_TO_PRIOR", "Matching to prior images"),
        required_when=is_yes("transitional"),
        source="A11; SL-04",
    ),
)
_NUMBERING_PHRASE = Phrase(
    text="Vertebral numbering: {transitional}[; levels numbered by {numbering_method}]."
)
_RISK = (
    yes_no("risk_raised", "Patient factors raise the bleeding risk class", source="B4"),
    words(
        "risk_reason",
        "Which factors",
        enable_when=is_yes("risk_raised"),
        required=True,
        help="Age, liver or kidney disease, coagulopathy, earlier surgery at the site, several agents.",
        source="B4",
    ),
)
_RISK_PHRASES = (
    Phrase(text="Bleeding risk class raised by patient factors: {risk_reason}.", when=is_yes("risk_raised")),
    Phrase(text="Patient factors that raise the bleeding risk class: none.", when=is_no("risk_raised")),
)


def planned(
    structure: Structure,
    *more: Item | Group,
    sentences: tuple[Phrase, ...] = (),
    numbered: bool = True,
    each: str = "",
) -> Section:
    """What is planned, decided before the patient enters the room.

    Args:
        structure: what the procedure aims at.
        more: the procedure's own questions about the plan.
        sentences: theirs.
        numbered: whether levels are counted, so that the numbering has to be stated.
        each: what a target is, where two may name one place (``lead``).
    """
    return Section(
        link_id="planned",
        text="Plan of the procedure",
        number=5,
        stage=Stage.BEFORE,
        owner=Owner.PHYSICIAN,
        items=(
            target_list("targets", "Planned targets", structure, source="K2", each=each),
            *more,
            *(_NUMBERING if numbered else ()),
            time("start", "Planned start", source="K8; AC-01"),
            PLANNED_DRUGS,
            PLANNED_CONTRAST,
            yes_no(
                "bilateral_symptoms",
                "Symptoms on both sides",
                "on both sides",
                "not on both sides",
                source="SL-08",
            ),
            *_RISK,
        ),
        sentences=(
            Phrase(text="Planned: {targets*}."),
            *sentences,
            *((_NUMBERING_PHRASE,) if numbered else ()),
            Phrase(text="Planned start {start}."),
            Phrase(text="Planned drugs: {drugs*}."),
            Phrase(text="Symptoms: {bilateral_symptoms}."),
            *_RISK_PHRASES,
        ),
    )


_OFF_LABEL_PHRASE = Phrase(text="Off-label use of epidural steroid {off_label}.")


def _off_label(steroid_when: When | None) -> Item:
    return yes_no(
        "off_label",
        "Off-label epidural steroid discussed",
        "was discussed",
        "was not discussed",
        required=steroid_when is None,
        required_when=steroid_when,
        source="A0 §6; ST-09",
    )


def consent(
    structure: Structure, *, steroid_when: When | None = None, epidural: bool = True, each: str = ""
) -> Section:
    """A0 §6.

    Args:
        structure: what the procedure aims at.
        steroid_when: when the off-label talk is owed; always, if None.
        epidural: whether it goes to the epidural space, so that the off-label talk is asked about at all.
        each: what a target is, where two may name one place (``lead``).
    """
    return Section(
        link_id="consent",
        text="Consent",
        number=6,
        stage=Stage.BEFORE,
        owner=Owner.PHYSICIAN,
        items=(
            yes_no(
                "discussed",
                "Risks, benefits and alternatives discussed",
                "were discussed",
                "were not discussed",
                required=True,
                source="A0 §6",
            ),
            yes_no(
                "written",
                "Written consent present",
                "was present",
                "was not present",
                required=True,
                source="A0 §6",
            ),
            words(
                "procedure",
                "Procedure consented to",
                required=True,
                suggest=(PROCEDURE_TITLE,),
                source="A0 §6",
            ),
            target_list(
                "targets",
                "Consented targets",
                structure,
                source="A0 §6; SL-02; SL-03",
                each=each,
                like="planned.targets",
            ),
            *((_off_label(steroid_when),) if epidural else ()),
            words("taken_by", "Consent taken by", source="A0 §6"),
            day("date", "Date of consent", source="A0 §6"),
            comment(),
        ),
        sentences=(
            Phrase(text="Risks, benefits and alternatives {discussed}."),
            Phrase(text="Written consent {written}."),
            Phrase(text="Consented procedure: {procedure}: {targets*}."),
            *((_OFF_LABEL_PHRASE,) if epidural else ()),
            Phrase(text="Consent was taken by {taken_by}[ on {date}]."),
        ),
        together=(
            together(
                ("discussed", True),
                ("written", True),
                *((("off_label", True),) if epidural else ()),
                takes=(("procedure", PROCEDURE_TITLE),),
            ),
        ),
    )
