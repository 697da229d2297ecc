"""Medial branch block of cervical, thoracic and lumbar facet joints (clinical.md A5, C1)."""

from procroom.domain.anatomy import INTERSPACES, facet_nerves, joints_by_nerve, part_of
from procroom.domain.definition import Phrase, ProcedureDefinition, answered, none_of
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
from procroom.procedures.fragments.words import both

#: What is planned and consented to.
JOINTS = joints_by_nerve("mbb")
#: What the needles go to.
NERVES = facet_nerves("mbb_nerve")


def titles(what: str) -> tuple[Phrase, ...]:
    """What a case is called once all its planned joints lie in one part of the spine."""
    parts: dict[str, list[str]] = {}
    for joint in INTERSPACES:
        parts.setdefault(part_of(joint).value, []).append(joint)
    return tuple(
        Phrase(
            text=f"{part.capitalize()} {what}",
            when=both(
                answered("planned.targets.target", *joints),
                none_of("planned.targets.target", *(j for j in INTERSPACES if j not in joints)),
            ),
        )
        for part, joints in parts.items()
    )


DEFINITION = ProcedureDefinition(
    id="medial-branch-block",
    version=1,
    title="Medial branch block",
    titles=titles("medial branch block"),
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
        targets.planned(JOINTS, targets.FUSION, sentences=(targets.FUSION_PHRASE,)),
        blocks.BLOCK,
        targets.consent(JOINTS, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(JOINTS),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        nerves.block(NERVES, tips_nerves.FACET_BLOCK),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(diary=True),
        indication.post_diagnosis(icd10.FACET),
        recovery.deviations(JOINTS),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        diary.DIARY,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.MBB,
)
