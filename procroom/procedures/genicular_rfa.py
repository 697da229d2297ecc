"""Radiofrequency treatment of the genicular nerves of the knee: outside clinical.md, built from the same parts."""

from procroom.domain.anatomy import RIGHT_LEFT_BOTH, Region, Structure
from procroom.domain.definition import BleedingRisk, Phrase, ProcedureDefinition
from procroom.domain.values import Side
from procroom.procedures.fragments import (
    blocks,
    follow_up,
    icd10,
    indication,
    needle,
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
from procroom.procedures.fragments.words import option
from procroom.procedures.tips import Check, TipList

_NAMES = {
    "SUPEROLATERAL": "superolateral genicular nerve",
    "SUPEROMEDIAL": "superomedial genicular nerve",
    "INFEROMEDIAL": "inferomedial genicular nerve",
}

NERVES = Structure(
    kind="genicular_rfa",
    structure="genicular nerve",
    levels=tuple(_NAMES),
    sides=RIGHT_LEFT_BOTH,
    names=_NAMES,
    region=Region.OTHER.value,
)

DIAGNOSES = (
    option("M17.11", "Unilateral primary osteoarthritis, right knee"),
    option("M17.12", "Unilateral primary osteoarthritis, left knee"),
    option("M17.0", "Bilateral primary osteoarthritis of knee"),
    option("M25.561", "Pain in right knee"),
    option("M25.562", "Pain in left knee"),
    *icd10.CHRONIC,
    *icd10.STATUS,
)

TIPS = TipList(
    link_id="tip_genicular",
    text="Active tip",
    checks=(
        Check("at_junction", "AP", "at the junction of shaft and condyle", "at", "not at"),
        Check("on_bone", "AP", "bone contact", "on bone", "not on bone"),
        Check("mid_depth", "Lateral", "at half the depth of the bone", "at", "not at"),
    ),
    contrast="",
    trajectory="true AP of the knee",
    confirm="lateral, condyles superimposed",
)

POSITIONS = nerves.lesion_positions(
    (TIPS.group(required_when=radiofrequency.TREATED),),
    (),
    needle.position_phrases(
        "AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; "
        "lateral, {tip_genicular.mid_depth} half the depth of the bone"
    ),
    TIPS.deviates,
    multifidus=False,
)

DEFINITION = ProcedureDefinition(
    id="genicular-rfa",
    version=1,
    title="Genicular nerve radiofrequency ablation",
    target_kind=NERVES.kind,
    standard_views=("AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(DIAGNOSES),
        blocks.beside_blocks(indication.INDICATION),
        blocks.earlier(
            blocks.nerves_item(*(option(code, name.capitalize()) for code, name in _NAMES.items()))
        ),
        targets.planned(
            NERVES,
            targets.HARDWARE_NEAR,
            sentences=(Phrase(text="{hardware_near}."),),
            numbered=False,
        ),
        targets.consent(NERVES, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(NERVES),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(nerves.CASE_VIEWS, sentences=(nerves.CASE_VIEWS_PHRASE,)),
        radiofrequency.radiofrequency(),
        nerves.lesions(NERVES, POSITIONS, bony=False, sides=(Side.RIGHT, Side.LEFT)),
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(DIAGNOSES),
        recovery.deviations(NERVES),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.RFA,
    rule_groups=radiofrequency.RULE_GROUPS,
    bleeding_risk=(BleedingRisk("LOW", "R"),),
)
