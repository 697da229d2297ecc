"""A0 §7 pre-checks and the baseline that recovery is compared with. Data only."""

from procroom.domain.definition import Group, NotAnswered, Phrase, Section, Stage, When, answered
from procroom.procedures.fragments.vitals import NEURO_OPTIONS, vitals
from procroom.procedures.fragments.words import (
    amount,
    choice,
    choices,
    comment,
    either,
    is_no,
    is_yes,
    option,
    time,
    whole,
    words,
    yes_no,
)

#: Sedated beyond local anaesthesia: what such a patient needs is asked only then.
SEDATED: When = answered("anaesthesia.level", "MINIMAL", "MODERATE", "DEEP", "GA", "MAC")

ALLERGIES = Group(
    link_id="allergies",
    text="Allergies",
    repeats=True,
    at_least=1,
    prefix="a",
    title="substance",
    inline="{substance} ({reaction}, {severity}[; plan: {plan}])",
    joiner="; ",
    add_text="Add allergy",
    enable_when=answered("allergy_status", "LISTED"),
    source="A0 §7",
    items=(
        choice(
            "substance",
            "Substance",
            option("IODINATED_CONTRAST", "Iodinated contrast"),
            option("GADOLINIUM", "Gadolinium"),
            option("AMIDE_LA", "Amide local anaesthetic"),
            option("ESTER_LA", "Ester local anaesthetic"),
            option("LATEX", "Latex"),
            option("CHLORHEXIDINE", "Chlorhexidine"),
            option("POVIDONE_IODINE", "Povidone-iodine", "povidone-iodine"),
            option("SHELLFISH", "Shellfish"),
            option("STEROID", "Steroid"),
            option("ADHESIVE", "Adhesive"),
            required=True,
            open_choice=True,
        ),
        words("reaction", "Reaction", required=True),
        choice(
            "severity",
            "Severity",
            option("MILD", "Mild"),
            option("MODERATE", "Moderate"),
            option("SEVERE", "Severe"),
            option("NOT_KNOWN", "Not known", "severity not known"),
            required=True,
        ),
        words("plan", "Plan", help="Premedication, substitute.", source="CT-05"),
    ),
)

ANTITHROMBOTIC_DRUGS = (
    option("ASPIRIN", "Aspirin"),
    option("CLOPIDOGREL", "Clopidogrel"),
    option("PRASUGREL", "Prasugrel"),
    option("TICAGRELOR", "Ticagrelor"),
    option("WARFARIN", "Warfarin"),
    option("APIXABAN", "Apixaban"),
    option("RIVAROXABAN", "Rivaroxaban"),
    option("DABIGATRAN", "Dabigatran"),
    option("EDOXABAN", "Edoxaban"),
    option("HEPARIN_SC", "Heparin, subcutaneous", "heparin (subcutaneous)"),
    option("ENOXAPARIN_PROPHYLACTIC", "Enoxaparin, prophylactic", "enoxaparin (prophylactic)"),
    option("ENOXAPARIN_THERAPEUTIC", "Enoxaparin, therapeutic", "enoxaparin (therapeutic)"),
    option("FONDAPARINUX", "Fondaparinux"),
    option("NSAID", "NSAID"),
)

ANTITHROMBOTICS = Group(
    link_id="antithrombotics",
    text="Antithrombotics",
    repeats=True,
    at_least=1,
    prefix="d",
    title="drug",
    inline="{drug}, last dose {last_dose}[, {prescriber_agreed}]",
    inlines=(
        Phrase(
            text="{drug}, last dose not known ({last_dose_not_known})[, {prescriber_agreed}]",
            when=answered("last_dose_not_known"),
        ),
    ),
    joiner="; ",
    add_text="Add drug",
    enable_when=answered("antithrombotic_status", "LISTED"),
    source="A0 §7; K8; B5",
    items=(
        choice("drug", "Drug", *ANTITHROMBOTIC_DRUGS, required=True, open_choice=True),
        time(
            "last_dose",
            "Last dose taken",
            enable_when=NotAnswered("last_dose_not_known"),
            required=True,
            source="K8",
        ),
        words(
            "last_dose_not_known",
            "Why the last dose is not known",
            help="Only where it is not.",
            source="AC-03",
        ),
        yes_no(
            "prescriber_agreed",
            "Prescriber agrees with the interruption",
            "prescriber agreed to the interruption",
            "prescriber has not agreed to the interruption",
            source="B5",
        ),
    ),
)

DEVICES = Group(
    link_id="devices",
    text="Implanted devices",
    repeats=True,
    at_least=1,
    prefix="i",
    title="device",
    inline="{device}[ (plan: {plan})]",
    joiner="; ",
    add_text="Add device",
    enable_when=answered("device_status", "LISTED"),
    source="A0 §7",
    items=(
        choice(
            "device",
            "Device",
            option("PACEMAKER", "Pacemaker"),
            option("ICD", "ICD"),
            option("SCS", "Spinal cord stimulator"),
            option("PUMP", "Intrathecal pump"),
            option("SPINAL_HARDWARE", "Spinal hardware"),
            required=True,
            open_choice=True,
        ),
        words("plan", "Plan for it"),
    ),
)

LABORATORY = Group(
    link_id="laboratory",
    text="Laboratory",
    enable_when=is_yes("laboratory_indicated"),
    items=(
        amount("inr", "INR", "", high="20", decimals=1, required_when=NotAnswered("platelets")),
        amount("platelets", "Platelets", "10*9/L", high="3000", decimals=0, required_when=NotAnswered("inr")),
        words("other", "Other result"),
    ),
    sentences=(
        Phrase(text="INR {inr}."),
        Phrase(text="Platelets {platelets}."),
    ),
    source="A0 §7",
)

PRECHECKS = Section(
    link_id="prechecks",
    text="Checks before the procedure",
    number=7,
    stage=Stage.BEFORE,
    items=(
        choice(
            "allergy_status",
            "Allergies reviewed",
            option("NONE_KNOWN", "No known allergies"),
            option("LISTED", "Listed below"),
            required=True,
            source="A0 §7",
        ),
        ALLERGIES,
        choice(
            "antithrombotic_status",
            "Antithrombotics",
            option("NONE", "None taken"),
            option("LISTED", "Listed below"),
            required=True,
            source="A0 §7",
        ),
        ANTITHROMBOTICS,
        time("last_intake", "Nothing by mouth since", required_when=SEDATED, source="A0 §7"),
        choice(
            "pregnancy",
            "Pregnancy",
            option("NOT_APPLICABLE", "Not applicable"),
            option("TEST_NEGATIVE", "Test negative"),
            option("TEST_POSITIVE", "Test positive"),
            option("DENIED", "Patient says not pregnant", "not pregnant by the patient's word"),
            option("DECLINED", "Test declined"),
            required=True,
            source="A0 §7",
        ),
        choice(
            "infection",
            "Infection screen",
            option("NONE", "No sign of infection"),
            option("PRESENT", "Sign of infection"),
            required=True,
            source="A0 §7",
        ),
        words(
            "infection_detail",
            "Which sign of infection",
            enable_when=answered("infection", "PRESENT"),
            required=True,
            source="A0 §7",
        ),
        yes_no("diabetes", "Diabetes", required=True, source="A0 §7"),
        amount(
            "glucose",
            "Glucose",
            "mg/dL",
            "mmol/L",
            high="1500",
            enable_when=is_yes("diabetes"),
            required=True,
            source="A0 §7; PT-04",
        ),
        yes_no("laboratory_indicated", "INR or platelets indicated", required=True, source="A0 §7"),
        LABORATORY,
        choice(
            "device_status",
            "Implanted devices",
            option("NONE", "None"),
            option("LISTED", "Listed below"),
            required=True,
            source="A0 §7",
        ),
        DEVICES,
        yes_no("driver", "Driver present", "present", "not present", required_when=SEDATED, source="A0 §7"),
        yes_no("cyp3a4", "Strong CYP3A4 inhibitor taken", source="ST-07"),
        words("lipid_emulsion", "Lipid emulsion is kept", source="LA-05"),
        comment(),
    ),
    sentences=(
        Phrase(text="Allergies reviewed: {allergies*}.", when=answered("allergy_status", "LISTED")),
        Phrase(text="Allergies reviewed: none known.", when=answered("allergy_status", "NONE_KNOWN")),
        Phrase(text="Antithrombotics: {antithrombotics*}.", when=answered("antithrombotic_status", "LISTED")),
        Phrase(text="Antithrombotics: none.", when=answered("antithrombotic_status", "NONE")),
        Phrase(text="Nothing by mouth since {last_intake}."),
        Phrase(text="Pregnancy: {pregnancy}."),
        Phrase(text="Infection screen: {infection}[ ({infection_detail})]."),
        Phrase(text="Diabetes; glucose {glucose}.", when=is_yes("diabetes")),
        Phrase(text="No diabetes.", when=is_no("diabetes")),
        Phrase(text="INR and platelets were not indicated.", when=is_no("laboratory_indicated")),
        Phrase(text="INR or platelets were indicated.", when=is_yes("laboratory_indicated")),
        Phrase(text="Implanted devices: {devices*}.", when=answered("device_status", "LISTED")),
        Phrase(text="Implanted devices: none.", when=answered("device_status", "NONE")),
        Phrase(text="Driver {driver}."),
        Phrase(text="Strong CYP3A4 inhibitor: {cyp3a4}."),
        Phrase(text="Lipid emulsion location: {lipid_emulsion}."),
    ),
)

BASELINE = Section(
    link_id="baseline",
    text="Baseline",
    number=7,
    stage=Stage.BEFORE,
    items=(
        whole(
            "pain_before",
            "Pain just before the procedure, 0 to 10",
            high=10,
            required=True,
            source="A0 §18; A0 §19",
        ),
        whole("provoked_before", "Provoked pain before, 0 to 10", high=10, source="A0 §18"),
        vitals("Vital signs before", source="A9"),
        choice(
            "motor", "Motor examination", *NEURO_OPTIONS, required=True, open_choice=True, source="A0 §18"
        ),
        choice(
            "sensory", "Sensory examination", *NEURO_OPTIONS, required=True, open_choice=True, source="A0 §18"
        ),
        choices(
            "deficits",
            "Deficit where",
            *(option(root, root) for root in ("L1", "L2", "L3", "L4", "L5", "S1", "S2")),
            enable_when=either(answered("motor", "DEFICIT"), answered("sensory", "DEFICIT")),
            required=True,
            source="A0 §18",
        ),
        words("gait", "Gait before", source="A0 §18"),
    ),
    sentences=(
        Phrase(text="Pain just before the procedure: {pain_before} (NRS, 0 to 10)."),
        Phrase(
            text="Motor examination before: {motor}; sensory examination before: {sensory}[ ({deficits})]."
        ),
    ),
)
