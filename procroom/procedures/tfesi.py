"""Transforaminal epidural steroid injection and selective nerve root block, neck to sacrum (clinical.md A2)."""

from procroom.domain.anatomy import FORAMEN as AIM
from procroom.domain.anatomy import Part
from procroom.domain.definition import (
    Group,
    Kind,
    NotAnswered,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.domain.values import Side
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
    both,
    calculated,
    choice,
    comment,
    either,
    option,
    target,
    words,
    yes_no,
)

SNRB = answered("planned.intent", "DIAGNOSTIC_SNRB")
THERAPEUTIC = either(NotAnswered("planned.intent"), answered("planned.intent", "THERAPEUTIC"))

INTENT = choice(
    "intent",
    "Intent",
    option("THERAPEUTIC", "Therapeutic"),
    option("DIAGNOSTIC_SNRB", "Diagnostic SNRB", "diagnostic selective nerve root block"),
    required=True,
    source="A2",
)

APPROACH = choice(
    "approach",
    "Approach",
    option("SUBPEDICULAR", "Subpedicular (supraneural)", "subpedicular"),
    option("INFRANEURAL", "Infraneural (Kambin)", "infraneural"),
    option("RETRONEURAL", "Retroneural"),
    option("S1_DORSAL_FORAMEN", "S1 dorsal foramen", "S1 dorsal foramen"),
    option("POSTEROLATERAL", "Posterolateral (cervical)", "posterolateral"),
    required=True,
    source="A2",
    usual="always",
)

_S1_APPROACH = answered("approach", "S1_DORSAL_FORAMEN")
_NECK_APPROACH = answered("approach", "POSTEROLATERAL")
_IN_NECK = regions.lies_in(AIM, Part.CERVICAL)

#: The S1 foramen is entered through its dorsal foramen, those of the neck from behind and the side; no others are.
APPROACH_REASON = words(
    "approach_reason",
    "Why this approach at this level",
    enable_when=either(
        both(_S1_APPROACH, none_of("target", "S1")),
        both(answered("target", "S1"), none_of("approach", "S1_DORSAL_FORAMEN")),
        both(_IN_NECK, none_of("approach", "POSTEROLATERAL")),
        both(_NECK_APPROACH, none_of("target", *regions.levels_in(AIM, Part.CERVICAL))),
    ),
    required=True,
    source="A2; A11.5",
)

#: A statement of the check list that belongs to the approach is not so.
DEVIATES = either(
    both(answered("approach", "SUBPEDICULAR"), tips.SUBPEDICULAR.deviates),
    both(answered("approach", "INFRANEURAL"), tips.INFRANEURAL.deviates),
    both(_S1_APPROACH, tips.S1_FORAMEN.deviates),
    both(_NECK_APPROACH, tips.CERVICAL_FORAMEN.deviates),
)

NEEDLE = needle.needle(
    gauges=(option("22", "22 G"), option("25", "25 G")),
    lengths=(option("3.5", "3.5 in"), option("5", "5 in"), option("7", "7 in")),
    types=(option("STRAIGHT", "Straight"), option("CURVED", "Curved"), option("BLUNT", "Blunt")),
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
        tips.SUBPEDICULAR.group(enable_when=answered("approach", "SUBPEDICULAR"), required_when=needle.FINAL),
        tips.INFRANEURAL.group(enable_when=answered("approach", "INFRANEURAL"), required_when=needle.FINAL),
        tips.S1_FORAMEN.group(enable_when=_S1_APPROACH, required_when=needle.FINAL),
        tips.CERVICAL_FORAMEN.group(enable_when=_NECK_APPROACH, required_when=needle.FINAL),
        Group(
            link_id="tip_retroneural",
            text="Needle tip, retroneural",
            enable_when=answered("approach", "RETRONEURAL"),
            items=(
                words("ap", "Tip on AP", required_when=needle.FINAL),
                words("lateral", "Tip on lateral", required_when=needle.FINAL),
            ),
            source="A0 §12",
        ),
        calculated(
            "pedicle",
            "Pedicle",
            "pedicle",
            kind=Kind.TEXT,
            enable_when=both(
                answered("approach", "SUBPEDICULAR"),
                either(
                    answered("tip_subpedicular.under_pedicle"), answered("tip_subpedicular.below_pedicle")
                ),
            ),
        ),
        *needle.ASPIRATION,
        contrast.contrast("neurogram and epidural spread; live, no vessel", live=True, dsa_when=_IN_NECK),
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
        *needle.position_phrases(
            "AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, "
            "{tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}"
        ),
        Phrase(
            text="Lateral: {tip_subpedicular.below_pedicle} the pedicle, "
            "{tip_subpedicular.not_ventral} the posterior vertebral-body border."
        ),
        *needle.position_phrases(
            "AP, {tip_infraneural.not_medial} the mid-pedicle line; "
            "lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin"
        ),
        *needle.position_phrases(
            "AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; "
            "lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex"
        ),
        *needle.position_phrases(
            "oblique, {tip_cervical.posterior_half} the posterior half of the foramen, "
            "{tip_cervical.on_sap} the ventral wall of the superior articular process; "
            "AP, {tip_cervical.not_medial} the middle of the articular pillar"
        ),
        *needle.position_phrases("AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}"),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        *contrast.contrast_phrases(live=True),
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
                target(
                    "target", "Target", AIM, required=True, sides=(Side.RIGHT, Side.LEFT), source="K3; A11.4"
                ),
                APPROACH,
                APPROACH_REASON,
                NEEDLE,
                yes_no(
                    "extension_tubing",
                    "Extension tubing",
                    "used",
                    "not used",
                    required_when=_IN_NECK,
                    source="A2",
                ),
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
                Phrase(text="Target: {target}, {approach} approach."),
                *needle.skin_phrases("a {needle.gauge} {needle.length} needle"),
                Phrase(text="Needle type: {needle.type}."),
                Phrase(text="Extension tubing {extension_tubing}."),
                *needle.COURSE_PHRASES,
                Phrase(text="Bone contact {bone_contact}."),
            ),
        ),
    ),
)

DEFINITION = ProcedureDefinition(
    id="tfesi",
    version=1,
    also=(("lumbar-tfesi", 1),),
    title="Transforaminal epidural steroid injection",
    titles=(
        *regions.titles(AIM, "selective nerve root block", when=SNRB),
        Phrase(text="Selective nerve root block", when=SNRB),
        *regions.titles(AIM, "transforaminal epidural steroid injection"),
    ),
    target_kind=AIM.kind,
    standard_views=("OBLIQUE", "AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.EPIDURAL),
        indication.INDICATION,
        targets.planned(AIM, INTENT, sentences=(Phrase(text="Intent: {intent}."),)),
        targets.consent(AIM, steroid_when=THERAPEUTIC),
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
        recovery.result(
            yes_no(
                "territory",
                "Relief in the territory of the tested root",
                "relief in the territory of the tested root",
                "no relief in the territory of the tested root",
                enable_when=SNRB,
                required=True,
                source="A2; A0 §19",
            ),
            sentences=(Phrase(text="Selective nerve root block: {territory}."),),
        ),
        indication.post_diagnosis(icd10.EPIDURAL),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.ESI,
)
