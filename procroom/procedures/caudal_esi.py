"""Caudal epidural steroid injection through the sacral hiatus (clinical.md A3)."""

from procroom.domain.anatomy import CAUDAL as AIM
from procroom.domain.definition import Group, Phrase, ProcedureDefinition, Section, Stage
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
    room,
    targets,
    time_out,
)
from procroom.procedures.fragments.words import choice, comment, is_yes, option, target, words, yes_no

NEEDLE = needle.needle(
    gauges=(option("17", "17 G"), option("18", "18 G"), option("20", "20 G"), option("22", "22 G")),
    lengths=(option("3.5", "3.5 in"), option("5", "5 in")),
    types=(option("STRAIGHT", "Straight"), option("TUOHY", "Tuohy", "Tuohy")),
)

_LEVELS = tuple(option(level, level) for level in ("S5", "S4", "S3", "S2"))

WAY_IN = (
    choice(
        "hiatus_by",
        "Sacral hiatus identified by",
        option("FLUOROSCOPY_LATERAL", "Lateral fluoroscopy"),
        option("ULTRASOUND", "Ultrasound"),
        required=True,
        open_choice=True,
        source="A3",
    ),
    NEEDLE,
    yes_no("catheter", "Catheter", "used", "not used", source="A3"),
    words("catheter_type", "Catheter type", enable_when=is_yes("catheter"), required=True, source="A3"),
    choice(
        "catheter_tip",
        "Catheter tip at",
        *(option(level, level) for level in ("S3", "S2", "S1", "L5-S1", "L5", "L4-5", "L4")),
        enable_when=is_yes("catheter"),
        required=True,
        open_choice=True,
        source="A3",
    ),
    yes_no(
        "adhesiolysis",
        "Adhesiolysis",
        "was done",
        "was not done",
        help="Adhesiolysis is another procedure.",
        source="A3",
    ),
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
        choice(
            "tip_level", "Needle tip on lateral at", *_LEVELS, required_when=needle.FINAL, source="A3; NP-10"
        ),
        tips.CAUDAL.group(required_when=needle.FINAL),
        *needle.ASPIRATION,
        contrast.contrast(tips.CAUDAL.contrast, live=False, patterns=contrast.CAUDAL_PATTERNS),
        needle.TEST_DOSE,
        needle.INJECTED,
        needle.INJECTATE,
        needle.RESISTANCE,
        *needle.PARAESTHESIA,
        needle.SAVED_VIEWS,
        *needle.tip_status(tips.CAUDAL.deviates),
        comment(),
    ),
    together=(needle.GIVEN_QUIETLY,),
    sentences=(
        *needle.position_phrases(
            "AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, "
            "{tip_caudal.not_above_s3} S3"
        ),
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
                target("target", "Target", AIM, required=True, source="K3; A3"),
                *WAY_IN,
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
                Phrase(text="Target: {target}, identified by {hiatus_by}."),
                *needle.skin_phrases("a {needle.gauge} {needle.length} needle"),
                Phrase(text="Needle type: {needle.type}."),
                *needle.COURSE_PHRASES,
                Phrase(text="Bone contact {bone_contact}."),
                Phrase(text="Catheter {catheter}[: {catheter_type}, tip at {catheter_tip}]."),
                Phrase(text="Adhesiolysis {adhesiolysis}."),
            ),
        ),
    ),
)

DEFINITION = ProcedureDefinition(
    id="caudal-esi",
    version=1,
    title="Caudal epidural steroid injection",
    target_kind=AIM.kind,
    standard_views=("LATERAL", "AP"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.CAUDAL_EPIDURAL),
        indication.INDICATION,
        targets.planned(AIM),
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
        indication.post_diagnosis(icd10.CAUDAL_EPIDURAL),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.ESI,
)
