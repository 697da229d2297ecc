"""Sacroiliac joint injection with arthrogram (clinical.md A0.1, A10, B10 CV-12)."""

from procroom.domain.anatomy import SIJ as AIM
from procroom.domain.definition import Phrase, ProcedureDefinition
from procroom.procedures import tips
from procroom.procedures.fragments import (
    contrast,
    follow_up,
    icd10,
    indication,
    joints,
    nerves,
    outcome,
    patient,
    prechecks,
    recovery,
    room,
    targets,
    time_out,
)
from procroom.procedures.fragments.words import amount, choice, option

APPROACH = (
    choice(
        "entry",
        "Entry",
        option("LOWER_THIRD", "Lower third of the joint", "entry at the lower third of the joint"),
        option("MIDDLE_THIRD", "Middle third of the joint", "entry at the middle third of the joint"),
        option("UPPER_THIRD", "Upper third of the joint", "entry at the upper third of the joint"),
        required=True,
        open_choice=True,
        source="A0 §12",
    ),
    amount("oblique_angle", "C-arm contralateral oblique", "deg", high="90", decimals=0, source="A0 §11"),
)

POSITION = joints.positions(
    tips.SACROILIAC,
    "AP or oblique, {tip_sacroiliac.in_joint}; "
    "lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum",
    joints.arthrogram(
        option("INTRA_ARTICULAR", "Intra-articular", "intra-articular"),
        option("EXTRA_ARTICULAR", "Extra-articular", "extra-articular"),
        option("VENTRAL_LEAK", "Ventral leak"),
        option("DORSAL_LEAK", "Dorsal leak"),
        option("FORAMINAL_LEAK", "Leak to a sacral foramen"),
    ),
    joints.CAPSULE_RUPTURE,
    sentences=(joints.ARTHROGRAM_PHRASE, joints.CAPSULE_PHRASE),
    patterns=contrast.JOINT_PATTERNS,
)

DEFINITION = ProcedureDefinition(
    id="sij-injection",
    version=1,
    title="Sacroiliac joint injection",
    target_kind=AIM.kind,
    standard_views=("AP", "OBLIQUE", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.SACROILIAC),
        indication.indication(indication.SIJ_TESTS, sentences=(indication.SIJ_TESTS_PHRASE,)),
        targets.planned(AIM, joints.INTENT, sentences=(joints.INTENT_PHRASE,)),
        targets.consent(AIM, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(AIM),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        joints.performed(
            AIM,
            POSITION,
            *APPROACH,
            sentences=(
                Phrase(text="Target: {target}, {entry}[, C-arm contralateral oblique {oblique_angle}]."),
            ),
        ),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.SACROILIAC),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    rule_groups=(),
)
