"""Lumbar transforaminal epidural steroid injection and selective nerve root block (clinical.md A2)."""

from procroom.domain.definition import (
    Group,
    Kind,
    NotAnswered,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
)
from procroom.domain.values import Side
from procroom.procedures import tips
from procroom.procedures.fragments.follow_up import ATTESTATION, PLAN
from procroom.procedures.fragments.icd10 import LUMBAR_EPIDURAL
from procroom.procedures.fragments.indication import INDICATION, diagnosis, post_diagnosis
from procroom.procedures.fragments.needle import (
    ASPIRATION,
    COURSE,
    COURSE_PHRASES,
    FINAL,
    INJECTATE,
    INJECTED,
    INJECTED_PHRASES,
    LATE_PHRASES,
    NEEDLE_OUT,
    PARAESTHESIA,
    RESISTANCE,
    SKIN,
    TEST_DOSE,
    TIP_STATUS,
    TIP_STATUS_PHRASES,
    VIEWS_PHRASE,
    contrast,
    contrast_phrases,
    needle,
    position_phrases,
    saved_views,
    skin_phrases,
)
from procroom.procedures.fragments.outcome import COMPLICATIONS, FINDINGS, LOSSES, MEDICATIONS, RADIATION
from procroom.procedures.fragments.patient import HEADER, PATIENT, PEOPLE
from procroom.procedures.fragments.prechecks import BASELINE, PRECHECKS
from procroom.procedures.fragments.recovery import DEVIATIONS, RECOVERY, result
from procroom.procedures.fragments.room import ANAESTHESIA, PREPARATION, imaging
from procroom.procedures.fragments.targets import consent, planned
from procroom.procedures.fragments.time_out import time_out
from procroom.procedures.fragments.words import (
    calculated,
    choice,
    comment,
    either,
    option,
    target,
    words,
    yes_no,
)

KIND = "tfesi"

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
    required=True,
    source="A2",
)

NEEDLE = needle(
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
        tips.SUBPEDICULAR.group(enable_when=answered("approach", "SUBPEDICULAR"), required_when=FINAL),
        tips.INFRANEURAL.group(enable_when=answered("approach", "INFRANEURAL"), required_when=FINAL),
        tips.S1_FORAMEN.group(enable_when=answered("approach", "S1_DORSAL_FORAMEN"), required_when=FINAL),
        Group(
            link_id="tip_retroneural",
            text="Final position, retroneural",
            enable_when=answered("approach", "RETRONEURAL"),
            items=(
                words("ap", "AP: the tip is", required_when=FINAL),
                words("lateral", "Lateral: the tip is", required_when=FINAL),
            ),
            source="A0 §12",
        ),
        calculated(
            "pedicle",
            "Pedicle",
            "pedicle",
            kind=Kind.TEXT,
            enable_when=answered("approach", "SUBPEDICULAR"),
        ),
        *ASPIRATION,
        contrast("neurogram and epidural spread; live, no vessel", live=True),
        TEST_DOSE,
        INJECTED,
        INJECTATE,
        RESISTANCE,
        *PARAESTHESIA,
        saved_views(tips.SUBPEDICULAR.setup),
        *TIP_STATUS,
        comment(),
    ),
    sentences=(
        *position_phrases(
            "AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, "
            "{tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}"
        ),
        Phrase(
            text="Lateral: {tip_subpedicular.below_pedicle} the pedicle, "
            "{tip_subpedicular.not_ventral} the posterior vertebral-body border."
        ),
        *position_phrases(
            "AP, {tip_infraneural.not_medial} the mid-pedicle line; "
            "lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin"
        ),
        *position_phrases(
            "AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; "
            "lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex"
        ),
        *position_phrases("AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}"),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        *contrast_phrases(live=True),
        *INJECTED_PHRASES,
        VIEWS_PHRASE,
        *LATE_PHRASES,
        *TIP_STATUS_PHRASES,
    ),
)

PERFORMED = Section(
    link_id="performed",
    text="Procedure",
    number=12,
    stage=Stage.PROCEDURE,
    items=(
        Group(
            link_id="targets",
            text="Targets",
            repeats=True,
            at_least=1,
            prefix="t",
            title="target",
            role="targets",
            add_text="Add target",
            source="A0 §12; K2",
            items=(
                target(
                    "target", "Target", KIND, required=True, sides=(Side.RIGHT, Side.LEFT), source="K3; A11.4"
                ),
                APPROACH,
                NEEDLE,
                yes_no("extension_tubing", "Extension tubing", "used", "not used", source="A2"),
                yes_no("skin_given", "Skin local anaesthetic given", required=True, source="A0 §12"),
                SKIN,
                *COURSE,
                yes_no("bone_contact", "Bone contact", "felt", "not felt", source="A0 §12"),
                POSITION,
                NEEDLE_OUT,
                comment(),
            ),
            sentences=(
                Phrase(text="Target: {target}, {approach} approach."),
                *skin_phrases("a {needle.gauge} {needle.length} needle"),
                Phrase(text="Needle type: {needle.type}."),
                Phrase(text="Extension tubing {extension_tubing}."),
                *COURSE_PHRASES,
                Phrase(text="Bone contact {bone_contact}."),
            ),
        ),
    ),
)

DEFINITION = ProcedureDefinition(
    id="lumbar-tfesi",
    version=1,
    title="Lumbar transforaminal epidural steroid injection",
    target_kind=KIND,
    standard_views=("OBLIQUE", "AP", "LATERAL"),
    sections=(
        HEADER,
        PATIENT,
        PEOPLE,
        diagnosis(LUMBAR_EPIDURAL),
        INDICATION,
        planned(KIND, INTENT, sentences=(Phrase(text="Intent: {intent}."),)),
        consent(KIND, steroid_when=THERAPEUTIC),
        PRECHECKS,
        BASELINE,
        time_out(KIND),
        PREPARATION,
        ANAESTHESIA,
        imaging(),
        PERFORMED,
        MEDICATIONS,
        FINDINGS,
        LOSSES,
        RADIATION,
        COMPLICATIONS,
        RECOVERY,
        result(
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
        post_diagnosis(LUMBAR_EPIDURAL),
        DEVIATIONS,
        PLAN,
        ATTESTATION,
    ),
)
