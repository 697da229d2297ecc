"""Stellate ganglion block under ultrasound. Outside clinical.md: field-standard content, to be reviewed by a clinician (R).

It brings its own structure and check list and takes the rest from the shared fragments.
"""

from dataclasses import replace

from procroom.domain.anatomy import ONE_SIDE, Region, Structure
from procroom.domain.definition import (
    BleedingRisk,
    Group,
    Item,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments import (
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
from procroom.procedures.fragments.drugs import (
    DILUENTS,
    LOCAL_ANAESTHETICS,
    STEROIDS,
    strength,
    vial,
    which,
)
from procroom.procedures.fragments.words import (
    amount,
    choice,
    choices,
    comment,
    is_yes,
    option,
    target,
    views,
    yes_no,
)
from procroom.procedures.tips import Check, TipList

AIM = Structure(
    kind="stellate",
    structure="stellate ganglion",
    levels=("C6", "C7"),
    sides=ONE_SIDE,
    names={level: f"stellate ganglion at {level}" for level in ("C6", "C7")},
    region=Region.OTHER.value,
)
_SOURCE = "R"

TIP = TipList(
    link_id="tip_stellate",
    text="Needle tip",
    checks=(
        Check("under_fascia", "Ultrasound", "deep to the prevertebral fascia", "deep to", "not deep to"),
        Check(
            "on_muscle",
            "Ultrasound",
            "at the surface of the longus colli",
            "at the surface of",
            "not at the surface of",
        ),
        Check("tip_seen", "Ultrasound", "tip seen throughout", "seen throughout", "not seen throughout"),
    ),
    contrast="spread along the longus colli",
    trajectory="axial view at the anterior tubercle of C6, or at C7 where it has none",
    confirm="the same view with color Doppler",
)

DIAGNOSES = (*icd10.CRPS, *icd10.NEUROPATHY, *icd10.CHRONIC, *icd10.STATUS)

NEEDLE = needle.needle(
    gauges=(option("22", "22 G"), option("25", "25 G")),
    lengths=(option("1.5", "1.5 in"), option("2", "2 in"), option("2.5", "2.5 in"), option("3.5", "3.5 in")),
    types=(option("STRAIGHT", "Straight"), option("BLUNT", "Blunt"), option("ECHOGENIC", "Echogenic")),
)

SCAN = (
    choice(
        "approach",
        "Approach",
        option("IN_PLANE_LATERAL", "In plane, lateral to medial", "in-plane lateral-to-medial"),
        option("IN_PLANE_MEDIAL", "In plane, medial to lateral", "in-plane medial-to-lateral"),
        option("OUT_OF_PLANE", "Out of plane", "out-of-plane"),
        required=True,
        source=_SOURCE,
    ),
    choices(
        "seen",
        "Seen before the puncture",
        option("CAROTID", "Carotid artery"),
        option("JUGULAR", "Internal jugular vein"),
        option("VERTEBRAL", "Vertebral artery"),
        option("INFERIOR_THYROID", "Inferior thyroid artery"),
        option("LONGUS_COLLI", "Longus colli"),
        option("TUBERCLE", "Anterior tubercle of C6", "anterior tubercle of C6"),
        option("ROOT", "Nerve root"),
        option("OESOPHAGUS", "Oesophagus"),
        required=True,
        source=_SOURCE,
    ),
    yes_no("doppler", "Color Doppler", "used", "not used", source=_SOURCE),
    yes_no(
        "vessel_in_path",
        "Vessel in the needle path",
        "a vessel was in the needle path",
        "no vessel was in the needle path",
        required=True,
        source=_SOURCE,
    ),
)

#: Near vessels and roots of the neck, not in the spinal canal.
INJECTATE = replace(
    needle.INJECTATE,
    items=(which(*LOCAL_ANAESTHETICS, *STEROIDS, *DILUENTS), *strength(), *vial(neuraxial=False)),
    source=_SOURCE,
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
        TIP.group(required_when=needle.FINAL),
        *needle.ASPIRATION,
        needle.TEST_DOSE,
        needle.INJECTED,
        INJECTATE,
        yes_no(
            "increments",
            "In increments with aspiration",
            "in increments with aspiration in between",
            "not in increments",
            enable_when=is_yes("injected"),
            source=_SOURCE,
        ),
        choices(
            "spread",
            "Spread seen",
            option("ALONG_MUSCLE", "Along the longus colli", "spread along the longus colli"),
            option("IN_MUSCLE", "In the longus colli", "spread in the longus colli"),
            option(
                "SUPERFICIAL", "Superficial to the fascia", "spread superficial to the prevertebral fascia"
            ),
            option("CAROTID_SHEATH", "In the carotid sheath", "spread in the carotid sheath"),
            option("NOT_SEEN", "Not seen", "spread not seen", exclusive=True),
            enable_when=is_yes("injected"),
            required=True,
            source=_SOURCE,
        ),
        needle.RESISTANCE,
        *needle.PARAESTHESIA,
        views("views", "Saved pictures", tags=("ULTRASOUND",), source="A0 §11"),
        *needle.tip_status(TIP.deviates),
        comment(),
    ),
    together=(needle.GIVEN_QUIETLY,),
    sentences=(
        *needle.position_phrases(
            "ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, "
            "{tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}"
        ),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        *needle.INJECTED_PHRASES,
        Phrase(text="Given {increments}."),
        Phrase(text="On ultrasound: {spread}."),
        Phrase(text="Saved pictures: {views}."),
        *needle.PARAESTHESIA_PHRASES,
        Phrase(text="Resistance to injection: {resistance}."),
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
                target("target", "Level and side", AIM, required=True, source="K3"),
                *SCAN,
                NEEDLE,
                yes_no(
                    "skin_given",
                    "Skin local anaesthetic given",
                    required=True,
                    source="A0 §12",
                    usual="always",
                ),
                needle.SKIN,
                *needle.COURSE,
                POSITION,
                needle.NEEDLE_OUT,
                comment(),
            ),
            sentences=(
                Phrase(text="Target: {target}, {approach} approach."),
                Phrase(text="Seen on ultrasound before the puncture: {seen}; {vessel_in_path}."),
                Phrase(text="Color Doppler was {doppler}."),
                *needle.skin_phrases("a {needle.gauge} {needle.length} needle"),
                Phrase(text="Needle type: {needle.type}."),
                *needle.COURSE_PHRASES,
            ),
        ),
    ),
)


def _temperature(link_id: str, text: str) -> Item:
    return amount(link_id, text, "Cel", low="10", high="45", source=_SOURCE)


TEMPERATURE = Group(
    link_id="temperature",
    text="Skin temperature of the hand",
    items=(
        _temperature("before", "Treated side before"),
        _temperature("after", "Treated side after"),
        _temperature("other_before", "Other side before"),
        _temperature("other_after", "Other side after"),
    ),
    sentences=(
        Phrase(
            text="Skin temperature of the hand: treated side {before} before and {after} after"
            "[; other side {other_before} before and {other_after} after]."
        ),
    ),
    source=_SOURCE,
)

RESULT = (
    choices(
        "horner",
        "Horner's signs",
        option("MIOSIS", "Miosis"),
        option("PTOSIS", "Ptosis"),
        option("ANHIDROSIS", "Anhidrosis"),
        option("CONJUNCTIVAL_INJECTION", "Conjunctival injection"),
        option("NONE", "None", exclusive=True),
        required=True,
        source=_SOURCE,
    ),
    TEMPERATURE,
    choices(
        "side_effects",
        "Side effects",
        option("HOARSENESS", "Hoarseness"),
        option("DYSPHAGIA", "Difficulty swallowing"),
        option("DYSPNOEA", "Shortness of breath"),
        option("ARM_BLOCK", "Weakness or numbness of the arm"),
        option("NONE", "None", exclusive=True),
        required=True,
        source=_SOURCE,
    ),
)

DEFINITION = ProcedureDefinition(
    id="stellate-ganglion-block",
    version=1,
    title="Stellate ganglion block",
    target_kind=AIM.kind,
    standard_views=("ULTRASOUND",),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(DIAGNOSES),
        indication.INDICATION,
        targets.planned(AIM, numbered=False),
        targets.consent(AIM, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(AIM),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(
            views(
                "views", "Saved pictures", at_least=1, required=True, tags=("ULTRASOUND",), source="A0 §11"
            ),
            sentences=(Phrase(text="Saved pictures: {views}."),),
        ),
        PERFORMED,
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        outcome.COMPLICATIONS,
        recovery.RECOVERY,
        recovery.result(
            *RESULT,
            sentences=(
                Phrase(text="Horner's signs: {horner}."),
                Phrase(text="Side effects: {side_effects}."),
            ),
        ),
        indication.post_diagnosis(DIAGNOSES),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    rule_groups=(),
    bleeding_risk=(BleedingRisk("INTERMEDIATE", "R"),),
)
