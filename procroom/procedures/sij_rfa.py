"""Radiofrequency treatment of the sacroiliac joint: L5 dorsal ramus and sacral lateral branches (clinical.md A6)."""

from procroom.domain.anatomy import sacroiliac_by_nerve, sacroiliac_nerves
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

#: What is planned and consented to.
JOINT = sacroiliac_by_nerve("sij_rfa")
#: What the cannulas go to.
NERVES = sacroiliac_nerves("sij_rfa_nerve")


DEFINITION = ProcedureDefinition(
    id="sij-rfa",
    version=1,
    title="Sacroiliac joint radiofrequency ablation",
    target_kind=JOINT.kind,
    standard_views=("AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.SACROILIAC),
        blocks.beside_blocks(
            indication.indication(indication.SIJ_TESTS, sentences=(indication.SIJ_TESTS_PHRASE,))
        ),
        blocks.EARLIER_BLOCKS,
        targets.planned(
            JOINT,
            targets.HARDWARE_NEAR,
            sentences=(Phrase(text="{hardware_near}."),),
        ),
        targets.consent(JOINT, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(JOINT),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        radiofrequency.radiofrequency(),
        nerves.lesions(NERVES, nerves.spinal_lesion_positions(tips_nerves.SACRAL_RF)),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.SACROILIAC),
        recovery.deviations(JOINT),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.RFA,
)
