"""Planned (K2) and consented (A0 §6) targets; the performed ones are each procedure's own. Data only."""

from procroom.domain.anatomy import Structure
from procroom.domain.definition import Group, Item, Phrase, Section, Stage, When
from procroom.procedures.fragments.words import (
    choice,
    comment,
    day,
    is_yes,
    option,
    target,
    words,
    yes_no,
)


def target_list(
    link_id: str, text: str, structure: Structure, *, source: str, add_text: str = "Add target"
) -> Group:
    """An ordered list of targets; bilateral is one entry here and two in Performed (A10)."""
    return Group(
        link_id=link_id,
        text=text,
        repeats=True,
        at_least=1,
        prefix="t",
        title="target",
        inline="{target}",
        joiner="; ",
        add_text=add_text,
        items=(target("target", "Target", structure, required=True, source="K3"),),
        source=source,
    )


def planned(structure: Structure, *more: Item, sentences: tuple[Phrase, ...] = ()) -> Section:
    """What is planned, decided before the patient enters the room.

    Args:
        structure: what the procedure aims at.
        more: the procedure's own questions about the plan.
        sentences: theirs.
    """
    return Section(
        link_id="planned",
        text="Plan of the procedure",
        number=5,
        stage=Stage.BEFORE,
        items=(
            target_list("targets", "Planned targets", structure, source="K2"),
            *more,
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
        ),
        sentences=(
            Phrase(text="Planned: {targets*}."),
            *sentences,
            Phrase(text="Vertebral numbering: {transitional}[; levels numbered by {numbering_method}]."),
        ),
    )


def consent(structure: Structure, *, steroid_when: When | None = None) -> Section:
    """A0 §6.

    Args:
        structure: what the procedure aims at.
        steroid_when: when the off-label talk is owed; always, if None.
    """
    return Section(
        link_id="consent",
        text="Consent",
        number=6,
        stage=Stage.BEFORE,
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
            words("procedure", "Procedure consented to", required=True, source="A0 §6"),
            target_list("targets", "Consented targets", structure, source="A0 §6; SL-02; SL-03"),
            yes_no(
                "off_label",
                "Off-label epidural steroid discussed",
                "was discussed",
                "was not discussed",
                required=steroid_when is None,
                required_when=steroid_when,
                source="A0 §6; ST-09",
            ),
            words("taken_by", "Consent taken by", source="A0 §6"),
            day("date", "Date of consent", source="A0 §6"),
            comment(),
        ),
        sentences=(
            Phrase(text="Risks, benefits and alternatives {discussed}."),
            Phrase(text="Written consent {written}."),
            Phrase(text="Consented procedure: {procedure}: {targets*}."),
            Phrase(text="Off-label use of epidural steroid {off_label}."),
            Phrase(text="Consent was taken by {taken_by}[ on {date}]."),
        ),
    )
