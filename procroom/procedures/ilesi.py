"""Interlaminar epidural steroid injection, cervical, thoracic and lumbar (clinical.md A1)."""

from procroom.domain.anatomy import INTERLAMINAR as AIM
from procroom.domain.anatomy import Part
from procroom.domain.definition import (
    Group,
    NotAnswered,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures import tips
from procroom.procedures.fragments import (
    contrast,
    follow_up,
    icd10,
    indication,
    needle,
    outcome,
    patient,
    prechecks,
    recovery,
    regions,
    room,
    targets,
    time_out,
)
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    comment,
    day,
    either,
    option,
    target,
    views,
    yes_no,
)

_IN_NECK = regions.lies_in(AIM, Part.CERVICAL)
_IN_CHEST = regions.lies_in(AIM, Part.THORACIC)
_IN_LOW_BACK = regions.lies_in(AIM, Part.LUMBAR)
_ABOVE_LUMBAR = regions.lies_in(AIM, Part.CERVICAL, Part.THORACIC, name=regions.PLANNED)

#: The cord lies under the needle above the lumbar spine: what the images show of the space is asked for there.
SPACE = (
    day(
        "space_reviewed",
        "MRI or CT of the target reviewed on",
        required_when=_ABOVE_LUMBAR,
        source="A1; NP-11",
    ),
    yes_no(
        "adequate_space",
        "Adequate dorsal epidural space at the target on MRI or CT",
        "adequate",
        "not adequate",
        required_when=_ABOVE_LUMBAR,
        source="A1; NP-11",
    ),
)
SPACE_PHRASE = Phrase(
    text="Dorsal epidural space at the target: {adequate_space}[; MRI or CT reviewed on {space_reviewed}]."
)

#: Each part of the spine with its own check list.
_TIPS = (
    (_IN_NECK, tips.INTERLAMINAR_CERVICAL),
    (_IN_CHEST, tips.INTERLAMINAR_THORACIC),
    (_IN_LOW_BACK, tips.INTERLAMINAR),
)
DEVIATES = either(*(both(here, tip_list.deviates) for here, tip_list in _TIPS))

NEEDLE = needle.needle(
    gauges=(option("17", "17 G"), option("18", "18 G"), option("20", "20 G"), option("22", "22 G")),
    lengths=(
        option("3.5", "3.5 in (89 mm)", "3.5 in"),
        option("5", "5 in (127 mm)", "5 in"),
        option("6", "6 in (152 mm)", "6 in"),
    ),
    types=(option("TUOHY", "Tuohy", "Tuohy"), option("HUSTEAD", "Hustead", "Hustead")),
)

LOSS_OF_RESISTANCE = (
    choice(
        "lor_medium",
        "Loss of resistance to",
        option("SALINE", "Saline", "loss of resistance to saline"),
        option("AIR", "Air", "loss of resistance to air"),
        option("HANGING_DROP", "Hanging drop"),
        option("NONE", "Not sought", "loss of resistance not sought"),
        required_when=needle.FINAL,
        source="A1",
    ),
    amount(
        "lor_depth",
        "Depth at loss of resistance",
        "cm",
        high="20",
        enable_when=either(NotAnswered("lor_medium"), none_of("lor_medium", "NONE")),
        source="A1",
    ),
)

DEPTH_VIEW = views(
    "depth_view",
    "Depth view, CLO or lateral",
    at_least=1,
    tags=("CONTRALATERAL_OBLIQUE", "LATERAL"),
    required_when=needle.FINAL,
    source="A1",
)


def _shown(tip_list: str) -> str:
    return (
        f"AP, {{{tip_list}.in_window}} the interlaminar window, {{{tip_list}.not_lateral}} the medial pedicle line; "
        f"{{depth_view}}, {{{tip_list}.at_line}} the ventral interlaminar or spinolaminar line"
    )


POSITION = Group(
    link_id="positions",
    text="Positions",
    repeats=True,
    at_least=1,
    prefix="p",
    role="positions",
    add_text="Add position",
    source="K14",
    items=(
        *LOSS_OF_RESISTANCE,
        DEPTH_VIEW,
        *(tip_list.group(enable_when=here, required_when=needle.FINAL) for here, tip_list in _TIPS),
        *needle.ASPIRATION,
        contrast.contrast(tips.INTERLAMINAR.contrast, live=False),
        needle.TEST_DOSE,
        needle.INJECTED,
        needle.INJECTATE,
        needle.RESISTANCE,
        *needle.PARAESTHESIA,
        needle.SAVED_VIEWS,
        *needle.tip_status(DEVIATES),
        comment(),
    ),
    together=(needle.GIVEN_QUIETLY,),
    sentences=(
        Phrase(text="{lor_medium}[ at {lor_depth}]."),
        *needle.position_phrases(
            "AP, {tip_interlaminar_cervical.near_midline}; "
            "{depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; "
            "{tip_interlaminar_cervical.each_advance}"
        ),
        *needle.position_phrases(_shown("tip_interlaminar_thoracic")),
        *needle.position_phrases(_shown("tip_interlaminar")),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        *contrast.contrast_phrases(live=False),
        *needle.INJECTED_PHRASES,
        needle.VIEWS_PHRASE,
        *needle.LATE_PHRASES,
        *needle.TIP_STATUS_PHRASES,
    ),
)

PERFORMED = Section(
    link_id="performed",
    text="Procedure",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        targets.performed_targets(
            items=(
                target("target", "Interspace and side of entry", AIM, required=True, source="K3; A1"),
                amount("entry_angle", "Entry angle", "deg", high="90", decimals=0, source="A1"),
                yes_no(
                    "able_to_communicate",
                    "Patient able to communicate",
                    "was able to communicate",
                    "was not able to communicate",
                    required_when=_IN_NECK,
                    source="A1",
                ),
                NEEDLE,
                yes_no(
                    "skin_given",
                    "Skin local anaesthetic given",
                    required=True,
                    source="A0 §12",
                    usual="always",
                ),
                needle.SKIN,
                *needle.COURSE,
                yes_no("bone_contact", "Bone contact", "felt", "not felt", source="A0 §12"),
                POSITION,
                needle.NEEDLE_OUT,
                comment(),
            ),
            sentences=(
                # The side of the target is the side of entry (A1): two answers could contradict each other.
                Phrase(
                    text="Target: {target}, midline entry[ at {entry_angle}].",
                    when=answered("target", "MIDLINE"),
                ),
                Phrase(
                    text="Target: {target}, paramedian entry[ at {entry_angle}].",
                    when=either(NotAnswered("target"), answered("target", "RIGHT", "LEFT")),
                ),
                Phrase(text="The patient {able_to_communicate}."),
                *needle.skin_phrases("a {needle.gauge} {needle.length} {needle.type} needle"),
                *needle.COURSE_PHRASES,
                Phrase(text="Bone contact {bone_contact}."),
            ),
        ),
    ),
)

DEFINITION = ProcedureDefinition(
    id="ilesi",
    version=1,
    also=(("lumbar-ilesi", 1),),
    title="Interlaminar epidural steroid injection",
    titles=regions.titles(AIM, "interlaminar epidural steroid injection"),
    target_kind=AIM.kind,
    standard_views=("AP", "CONTRALATERAL_OBLIQUE", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.EPIDURAL),
        indication.INDICATION,
        targets.planned(
            AIM,
            *SPACE,
            sentences=(SPACE_PHRASE,),
        ),
        targets.consent(AIM),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(AIM),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(),
        PERFORMED,
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.EPIDURAL),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.ESI,
)
