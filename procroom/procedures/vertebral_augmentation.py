"""Vertebral augmentation: vertebroplasty and kyphoplasty. Brings its own structure, the vertebral body, in this file."""

from procroom.domain.anatomy import LUMBAR, RIGHT_LEFT_BOTH, THORACIC, Spot, Structure
from procroom.domain.definition import (
    BleedingRisk,
    Group,
    Phrase,
    ProcedureDefinition,
    RuleGroup,
    Section,
    Stage,
    When,
    answered,
)
from procroom.domain.people import Owner
from procroom.domain.values import Side
from procroom.procedures.fragments import (
    follow_up,
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
from procroom.procedures.fragments.words import (
    amount,
    choice,
    choices,
    comment,
    either,
    is_no,
    is_yes,
    option,
    target,
    time,
    words,
    yes_no,
)

#: A vertebral body is entered through one pedicle or both; the side is that of the pedicle.
AIM = Structure(
    kind="augmentation",
    structure="vertebral body",
    levels=(*THORACIC, *LUMBAR),
    sides=RIGHT_LEFT_BOTH,
    spot=Spot.BODY,
)

DIAGNOSES = (
    option("M80.08XA", "Age-related osteoporosis with current fracture of vertebra, initial encounter"),
    option("M80.88XA", "Other osteoporosis with current fracture of vertebra, initial encounter"),
    option("M48.54XA", "Collapsed vertebra, thoracic region, initial encounter"),
    option("M48.55XA", "Collapsed vertebra, thoracolumbar region, initial encounter"),
    option("M48.56XA", "Collapsed vertebra, lumbar region, initial encounter"),
    option("M84.58XA", "Pathological fracture in neoplastic disease, vertebra, initial encounter"),
)

TECHNIQUE = choice(
    "technique",
    "Technique",
    option("VERTEBROPLASTY", "Vertebroplasty"),
    option("KYPHOPLASTY", "Kyphoplasty with balloon"),
    required=True,
    source="A0 §6",
)
_BALLOON: When = answered("planned.technique", "KYPHOPLASTY")

ACCESS = choice(
    "access",
    "Access",
    option("TRANSPEDICULAR", "Transpedicular"),
    option("EXTRAPEDICULAR", "Extrapedicular", "extrapedicular (parapedicular)"),
    required=True,
    open_choice=True,
    source="A0 §12",
)

CANNULA = needle.needle(
    gauges=(option("8", "8 G"), option("10", "10 G"), option("11", "11 G"), option("13", "13 G")),
    lengths=(option("10", "10 cm"), option("12.5", "12.5 cm"), option("15", "15 cm")),
    types=(option("BEVEL", "Bevel tip"), option("DIAMOND", "Diamond tip")),
)

TIP = Group(
    link_id="tip_body",
    text="Cannula tip",
    items=(
        yes_no(
            "lateral_to_medial_wall",
            "AP, lateral to the medial pedicle wall until the posterior wall is passed",
            "lateral to the medial pedicle wall until the posterior wall was passed",
            "NOT lateral to the medial pedicle wall until the posterior wall was passed",
            required_when=needle.FINAL,
        ),
        yes_no(
            "in_body",
            "Lateral, tip within the vertebral body",
            "tip within the vertebral body",
            "tip NOT within the vertebral body",
            required_when=needle.FINAL,
        ),
    ),
    source="A0 §12",
)
_DEVIATES = either(is_no("tip_body.lateral_to_medial_wall"), is_no("tip_body.in_body"))

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
        TIP,
        *needle.ASPIRATION,
        *needle.PARAESTHESIA,
        needle.SAVED_VIEWS,
        *needle.tip_status(_DEVIATES),
        comment(),
    ),
    sentences=(
        *needle.position_phrases("AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}"),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        needle.VIEWS_PHRASE,
        *needle.PARAESTHESIA_PHRASES,
        *needle.TIP_STATUS_PHRASES,
    ),
)

BALLOON = Group(
    link_id="balloon",
    text="Balloon",
    role="reading",
    enable_when=_BALLOON,
    items=(
        amount("size", "Size", "mm", high="40", decimals=0, required=True, source="A0 §12"),
        amount("volume", "Largest volume", "mL", high="10", required=True, source="A0 §12"),
        amount("pressure", "Largest pressure", "psi", "bar", high="700", required=True, source="A0 §12"),
        yes_no("intact", "Intact when out", "intact", "NOT intact", required=True, source="A0 §12"),
    ),
    sentences=(Phrase(text="Balloon of {size} inflated to {volume} at {pressure}; when out, {intact}."),),
    source="A0 §12",
)

CEMENT = Group(
    link_id="cement",
    text="Cement",
    role="reading",
    enable_when=is_yes("cement_given"),
    items=(
        choice(
            "type",
            "Cement",
            option("PMMA", "PMMA"),
            option("CALCIUM_PHOSPHATE", "Calcium phosphate"),
            required=True,
            open_choice=True,
            source="A0 §13",
        ),
        words("product", "Product", source="A0 §13"),
        words("lot", "Lot", required=True, source="A0 §13; A0 §15"),
        amount("volume", "Volume", "mL", low="0.01", high="20", required=True, source="A0 §12"),
        choice(
            "pressure",
            "Delivered by",
            option("HAND", "Hand, by filler", "hand with cement fillers"),
            option("PUMP", "Pump", "pressure pump"),
            required=True,
            open_choice=True,
            source="A0 §12",
        ),
        yes_no(
            "live",
            "Delivered under live fluoroscopy",
            "under live fluoroscopy",
            "NOT under live fluoroscopy",
            required=True,
            source="A0 §11",
        ),
        choices(
            "leakage",
            "Leakage",
            option("NONE", "None seen", exclusive=True),
            option("DISC", "Disc"),
            option("PARAVERTEBRAL", "Paravertebral tissue"),
            option("EPIDURAL", "Epidural space"),
            option("FORAMEN", "Foramen"),
            option("VENOUS", "Veins"),
            option("PULMONARY", "Lung"),
            required=True,
            source="A0 §12",
        ),
        choice(
            "fill",
            "Fill",
            option("PAST_MIDLINE", "Past the midline"),
            option("ONE_SIDE", "One side only"),
            required=True,
            open_choice=True,
            source="A0 §12",
        ),
    ),
    sentences=(
        Phrase(
            text="{type} cement[ ({product})], lot {lot}: {volume} by {pressure}, {live}.",
            when=is_yes("cement_given"),
        ),
        Phrase(text="Leakage: {leakage}; fill: {fill}."),
    ),
    source="A0 §12",
)

_BIOPSY = choice(
    "biopsy",
    "Biopsy",
    option("NOT_TAKEN", "Not taken"),
    option("TAKEN", "Taken"),
    required=True,
    help="What was sent is listed under specimens.",
    source="A0 §15",
)

#: What was done through the cannula, in the order of the acts.
TREATMENT = Group(
    link_id="treatment",
    text="Through the cannula",
    items=(
        _BIOPSY,
        BALLOON,
        yes_no("cement_given", "Cement given here", required=True, source="A0 §12; K1"),
        CEMENT,
    ),
    sentences=(
        Phrase(text="Biopsy: {biopsy}."),
        Phrase(text="No cement was given here.", when=is_no("cement_given")),
    ),
    source="A0 §12",
)

PERFORMED = Section(
    link_id="performed",
    text="Procedure",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        targets.performed_targets(
            text="Cannulas",
            add_text="Add cannula",
            items=(
                target(
                    "target",
                    "Vertebra and side of the pedicle",
                    AIM,
                    required=True,
                    sides=(Side.RIGHT, Side.LEFT),
                    source="K3",
                ),
                ACCESS,
                CANNULA,
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
                TREATMENT,
                needle.NEEDLE_OUT,
                comment(),
            ),
            sentences=(
                Phrase(text="Target: {target}, {access} access."),
                *needle.skin_phrases("a {needle.gauge} {needle.length} {needle.type} cannula"),
                *needle.COURSE_PHRASES,
            ),
        ),
        Group(
            link_id="end",
            text="End",
            items=(time("last_cement", "Last cement given at", source="A0 §12"),),
            sentences=(Phrase(text="Last cement at {last_cement}."),),
        ),
    ),
)

DEFINITION = ProcedureDefinition(
    id="vertebral-augmentation",
    version=1,
    title="Vertebral augmentation",
    titles=(
        Phrase(text="Balloon kyphoplasty", when=_BALLOON),
        Phrase(text="Vertebroplasty", when=answered("planned.technique", "VERTEBROPLASTY")),
    ),
    target_kind=AIM.kind,
    standard_views=("AP", "LATERAL"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(DIAGNOSES),
        indication.INDICATION,
        targets.planned(AIM, TECHNIQUE, sentences=(Phrase(text="Technique: {technique}."),)),
        targets.consent(AIM, epidural=False),
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(AIM, antibiotic=True),
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
        indication.post_diagnosis(DIAGNOSES),
        recovery.deviations(AIM),
        follow_up.PLAN,
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    rule_groups=(RuleGroup("side_of_entry", "A1"), RuleGroup("no_injection", "CFG")),
    bleeding_risk=(BleedingRisk("HIGH", "R"),),
)
