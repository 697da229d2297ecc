"""Block of the L5 dorsal ramus and sacral lateral branches for the sacroiliac joint (clinical.md A5, C1)."""

from procroom.domain.anatomy import sacroiliac_by_nerve, sacroiliac_nerves
from procroom.domain.definition import ProcedureDefinition
from procroom.procedures import tips_nerves
from procroom.procedures.fragments import (
    blocks,
    diary,
    follow_up,
    icd10,
    indication,
    nerves,
    outcome,
    patient,
    prechecks,
    recovery,
    room,
    targets,
    time_out,
)

#: What is planned and consented to.
JOINT = sacroiliac_by_nerve("slb")
#: What the needles go to.
NERVES = sacroiliac_nerves("slb_nerve")


DEFINITION = ProcedureDefinition(
    id="sacral-branch-block",
    version=1,
    title="Sacral lateral branch block",
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
        targets.planned(JOINT),
        blocks.BLOCK,
        targets.consent(JOINT, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(JOINT),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        nerves.block(NERVES, tips_nerves.SACRAL_BLOCK),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(diary=True),
        indication.post_diagnosis(icd10.SACROILIAC),
        recovery.deviations(JOINT),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        diary.DIARY,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.MBB,
    rule_groups=(),
)
