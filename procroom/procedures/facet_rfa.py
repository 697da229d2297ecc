"""Radiofrequency treatment of facet joints through their nerves: thermal, cooled, pulsed (clinical.md A6)."""

from procroom.domain.anatomy import facet_nerves, joints_by_nerve
from procroom.domain.definition import Phrase, ProcedureDefinition
from procroom.procedures import tips_nerves
from procroom.procedures.fragments import (
    blocks,
    follow_up,
    icd10,
    indication,
    nerves,
    outcome,
    patient,
    prechecks,
    radiofrequency,
    recovery,
    room,
    targets,
    time_out,
)
from procroom.procedures.medial_branch_block import titles

#: What is planned and consented to.
JOINTS = joints_by_nerve("facet_rfa")
#: What the cannulas go to.
NERVES = facet_nerves("facet_rfa_nerve")


DEFINITION = ProcedureDefinition(
    id="facet-rfa",
    version=1,
    title="Facet radiofrequency ablation",
    titles=titles("facet radiofrequency ablation"),
    target_kind=JOINTS.kind,
    standard_views=("OBLIQUE", "AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.FACET),
        blocks.beside_blocks(
            indication.indication(
                indication.UNTREATED_RADICULOPATHY, sentences=(indication.UNTREATED_RADICULOPATHY_PHRASE,)
            )
        ),
        blocks.EARLIER_BLOCKS,
        targets.planned(
            JOINTS,
            targets.FUSION,
            targets.HARDWARE_NEAR,
            sentences=(targets.FUSION_PHRASE, Phrase(text="{hardware_near}.")),
        ),
        targets.consent(JOINTS, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(JOINTS),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        radiofrequency.radiofrequency(radiofrequency.ATAXIA, sentences=(radiofrequency.ATAXIA_PHRASE,)),
        nerves.lesions(NERVES, nerves.spinal_lesion_positions(tips_nerves.FACET_RF)),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.FACET),
        recovery.deviations(JOINTS),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.RFA,
)
