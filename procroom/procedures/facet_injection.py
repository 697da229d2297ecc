"""Intra-articular injection of facet joints (clinical.md A4)."""

from procroom.domain.anatomy import FACET_JOINT as AIM
from procroom.domain.definition import Phrase, ProcedureDefinition
from procroom.procedures import tips
from procroom.procedures.fragments import (
    follow_up,
    icd10,
    indication,
    joints,
    nerves,
    outcome,
    patient,
    prechecks,
    recovery,
    regions,
    room,
    targets,
    time_out,
)
from procroom.procedures.fragments.words import amount, choice, option, yes_no

APPROACH = (
    choice(
        "approach",
        "Approach",
        option("POSTERIOR", "Posterior"),
        option("OBLIQUE", "Oblique"),
        option("LATERAL", "Lateral"),
        required=True,
        source="A4",
    ),
    amount("oblique_angle", "C-arm oblique", "deg", high="90", decimals=0, source="A4"),
)

POSITION = joints.positions(
    tips.FACET_JOINT,
    "AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line",
    joints.arthrogram(
        option("INTRA_ARTICULAR", "Intra-articular", "intra-articular"),
        option("EXTRA_ARTICULAR", "Extra-articular", "extra-articular"),
        option("EPIDURAL_LEAK", "Epidural leak"),
        option("CYST", "Cyst filled"),
    ),
    joints.CAPSULE_RUPTURE,
    yes_no("cyst_rupture", "Cyst rupture attempted", "was attempted", "was not attempted", source="A4"),
    sentences=(
        joints.ARTHROGRAM_PHRASE,
        joints.CAPSULE_PHRASE,
        Phrase(text="Rupture of the cyst {cyst_rupture}."),
    ),
)

DEFINITION = ProcedureDefinition(
    id="facet-injection",
    version=1,
    title="Facet joint injection",
    titles=regions.titles(AIM, "facet joint injection"),
    target_kind=AIM.kind,
    standard_views=("OBLIQUE", "AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.FACET),
        indication.indication(
            indication.UNTREATED_RADICULOPATHY,
            indication.RFA_UNSUITABLE,
            sentences=(indication.UNTREATED_RADICULOPATHY_PHRASE, indication.RFA_UNSUITABLE_PHRASE),
        ),
        targets.planned(
            AIM, joints.INTENT, targets.FUSION, sentences=(joints.INTENT_PHRASE, targets.FUSION_PHRASE)
        ),
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
                Phrase(text="Target: {target}, {approach} approach[, C-arm oblique {oblique_angle}]."),
            ),
        ),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.FACET),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
)
