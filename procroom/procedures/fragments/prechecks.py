"""A0 §7 pre-checks and the baseline that recovery is compared with. Data only."""

from procroom.domain.definition import Group, NotAnswered, Phrase, Section, Stage, When, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.vitals import NEURO_OPTIONS, ROOT_OPTIONS, vitals
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    choices,
    comment,
    day,
    either,
    is_no,
    is_yes,
    option,
    time,
    together,
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
    option("CILOSTAZOL", "Cilostazol"),
    option("DIPYRIDAMOLE", "Dipyridamole"),
    option("WARFARIN", "Warfarin"),
    option("ACENOCOUMAROL", "Acenocoumarol"),
    option("APIXABAN", "Apixaban"),
    option("RIVAROXABAN", "Rivaroxaban"),
    option("DABIGATRAN", "Dabigatran"),
    option("EDOXABAN", "Edoxaban"),
    option("HEPARIN_IV", "Heparin, intravenous", "heparin (intravenous)"),
    option("HEPARIN_SC", "Heparin, subcutaneous", "heparin (subcutaneous)"),
    option("ENOXAPARIN_PROPHYLACTIC", "Enoxaparin, prophylactic", "enoxaparin (prophylactic)"),
    option("ENOXAPARIN_THERAPEUTIC", "Enoxaparin, therapeutic", "enoxaparin (therapeutic)"),
    option("DALTEPARIN", "Dalteparin"),
    option("FONDAPARINUX", "Fondaparinux"),
    option("IBUPROFEN", "Ibuprofen"),
    option("DICLOFENAC", "Diclofenac"),
    option("KETOROLAC", "Ketorolac"),
    option("ETODOLAC", "Etodolac"),
    option("INDOMETACIN", "Indometacin"),
    option("NAPROXEN", "Naproxen"),
    option("MELOXICAM", "Meloxicam"),
    option("NABUMETONE", "Nabumetone"),
    option("OXAPROZIN", "Oxaprozin"),
    option("PIROXICAM", "Piroxicam"),
    option("NSAID", "Other NSAID", "NSAID"),
    option("SSRI_SNRI", "SSRI or SNRI"),
    option("FISH_OIL", "Fish oil"),
    option("HERBAL", "Herbal: garlic, ginkgo, ginseng, dong quai, danshen", "herbal product"),
)
#: What it is taken for, and so what stopping it would risk; read by B5.
ANTITHROMBOTIC_REASONS = (
    option("PRIMARY_PREVENTION", "Primary prevention"),
    option("SECONDARY_PREVENTION", "Secondary prevention"),
    option("STENT_UNDER_12_MONTHS", "Stent within 12 months", "stent within 12 months"),
    option("MECHANICAL_VALVE", "Mechanical valve"),
    option("STENT", "Stent, 12 months ago or longer", "stent 12 months ago or longer"),
    option(
        "AF_CHADSVASC_5", "Atrial fibrillation, CHA2DS2-VASc 5 or more", "AF with CHA2DS2-VASc of 5 or more"
    ),
    option(
        "AF_CHADSVASC_BELOW_5", "Atrial fibrillation, CHA2DS2-VASc below 5", "AF with CHA2DS2-VASc below 5"
    ),
    option(
        "AF_CHADSVASC_NOT_KNOWN",
        "Atrial fibrillation, CHA2DS2-VASc not known",
        "AF with CHA2DS2-VASc not known",
    ),
    option("VTE_UNDER_3_MONTHS", "Venous thromboembolism within 3 months", "VTE within 3 months"),
    option("VTE", "Venous thromboembolism, 3 months ago or longer", "VTE 3 months ago or longer"),
    option("STROKE_TIA", "Stroke or TIA", "stroke or TIA"),
    option("PERIPHERAL_ARTERIAL", "Peripheral arterial disease"),
    option("PAIN", "Pain or inflammation"),
    option("DEPRESSION", "Depression or anxiety"),
)

ANTITHROMBOTICS = Group(
    link_id="antithrombotics",
    text="Antithrombotics",
    repeats=True,
    at_least=1,
    prefix="d",
    title="drug",
    inline="{drug}[ for {indication}], last dose {last_dose}[, {prescriber_agreed}][, {shared_decision}]",
    inlines=(
        Phrase(
            text="{drug}[ for {indication}], last dose not known ({last_dose_not_known})"
            "[, {prescriber_agreed}][, {shared_decision}]",
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
            source="B5; AC-04",
        ),
        choices("indication", "Taken for", *ANTITHROMBOTIC_REASONS, open_choice=True, source="B5; AC-04"),
        yes_no(
            "shared_decision",
            "Shared decision with the prescriber",
            "shared decision with the prescriber",
            "no shared decision with the prescriber",
            source="B5; AC-02",
        ),
    ),
)

_CARDIAC = answered("device", "PACEMAKER", "ICD")

DEVICES = Group(
    link_id="devices",
    text="Implanted devices",
    repeats=True,
    at_least=1,
    prefix="v",
    title="device",
    inline="{device}[, {dependent}][, last checked {last_check}][, {therapies_off}][, {mode_decision}]"
    "[, {pad_path}][, check afterwards: {post_check}][, cardiology or maker: {cardiology_plan}][ (plan: {plan})]",
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
            option("DRG", "DRG stimulator", "DRG stimulator"),
            option("DBS", "Deep brain stimulator"),
            option("PUMP", "Intrathecal pump"),
            option("COCHLEAR", "Cochlear implant"),
            option("SPINAL_HARDWARE", "Spinal hardware"),
            required=True,
            open_choice=True,
        ),
        words("plan", "Plan for it", source="DV-03"),
        choice(
            "dependent",
            "Pacing dependence",
            option("YES", "Dependent", "pacing-dependent"),
            option("NO", "Not dependent", "not pacing-dependent"),
            option("NOT_KNOWN", "Not known", "pacing dependence not known"),
            enable_when=_CARDIAC,
            source="DV-01",
        ),
        day("last_check", "Last device check", partial=True, enable_when=_CARDIAC, source="DV-01"),
        choice(
            "mode_decision",
            "Mode during the procedure",
            option("REPROGRAM", "Reprogrammed", "reprogrammed for the procedure"),
            option("MAGNET", "Magnet", "magnet during the procedure"),
            option("NONE", "Left as it is", "mode left as it is"),
            enable_when=_CARDIAC,
            source="DV-01",
        ),
        yes_no(
            "therapies_off",
            "ICD therapies off",
            "ICD therapies off",
            "ICD therapies NOT off",
            enable_when=answered("device", "ICD"),
            source="DV-02",
        ),
        yes_no(
            "pad_path",
            "Current path to the pad leads away from the device",
            "current path away from the device",
            "current path NOT away from the device",
            enable_when=_CARDIAC,
            source="DV-01",
        ),
        words("post_check", "Check of the device afterwards", enable_when=_CARDIAC, source="DV-01"),
        words("cardiology_plan", "Plan of cardiology or the maker", enable_when=_CARDIAC, source="DV-04"),
    ),
)

LABORATORY = Group(
    link_id="laboratory",
    text="Laboratory",
    enable_when=is_yes("laboratory_indicated"),
    items=(
        amount("inr", "INR", "", high="20", decimals=1, required_when=NotAnswered("platelets")),
        amount("platelets", "Platelets", "10*9/L", high="3000", decimals=0, required_when=NotAnswered("inr")),
        time("inr_at", "INR taken", enable_when=answered("inr"), source="AC-05"),
        amount("crcl", "Creatinine clearance", "mL/min", high="300", decimals=0, source="AC-11"),
        amount("egfr", "Estimated GFR", "mL/min/{1.73_m2}", high="300", decimals=0, source="CT-07"),
        words("other", "Other result"),
    ),
    sentences=(
        Phrase(text="Creatinine clearance {crcl}."),
        Phrase(text="eGFR {egfr}."),
    ),
    source="A0 §7",
)

_ASKED_FOR = is_yes("laboratory_indicated")
#: That values were asked for is told by the values.
LABORATORY_PHRASES = (
    Phrase(
        text="INR {laboratory.inr}[, taken {laboratory.inr_at}][; platelets {laboratory.platelets}].",
        when=both(_ASKED_FOR, either(answered("laboratory.inr"), NotAnswered("laboratory.platelets"))),
    ),
    Phrase(
        text="Platelets {laboratory.platelets}.",
        when=both(_ASKED_FOR, NotAnswered("laboratory.inr"), answered("laboratory.platelets")),
    ),
)

PRECHECKS = Section(
    link_id="prechecks",
    text="Checks before the procedure",
    number=7,
    stage=Stage.BEFORE,
    owner=Owner.NURSE,
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
        day(
            "pregnancy_test_at",
            "Pregnancy test of",
            enable_when=answered("pregnancy", "TEST_NEGATIVE", "TEST_POSITIVE"),
            source="PT-02",
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
        yes_no("antibiotics_for_infection", "Takes antibiotics for an infection", source="PT-01"),
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
        time("glucose_at", "Glucose taken", enable_when=is_yes("diabetes"), source="PT-03"),
        amount("hba1c", "HbA1c", "%", low="2", high="25", enable_when=is_yes("diabetes"), source="PT-06"),
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
        choices(
            "cyp3a4_drugs",
            "Which inhibitor",
            option("RITONAVIR", "Ritonavir"),
            option("COBICISTAT", "Cobicistat"),
            option("ITRACONAZOLE", "Itraconazole"),
            option("KETOCONAZOLE", "Ketoconazole"),
            option("POSACONAZOLE", "Posaconazole"),
            option("CLARITHROMYCIN", "Clarithromycin"),
            enable_when=is_yes("cyp3a4"),
            open_choice=True,
            source="ST-07",
        ),
        words("lipid_emulsion", "Lipid emulsion is kept", source="LA-05", usual="always"),
        comment(),
    ),
    sentences=(
        Phrase(text="Allergies reviewed: {allergies*}.", when=answered("allergy_status", "LISTED")),
        Phrase(text="Allergies reviewed: none known.", when=answered("allergy_status", "NONE_KNOWN")),
        Phrase(text="Antithrombotics: {antithrombotics*}.", when=answered("antithrombotic_status", "LISTED")),
        Phrase(text="Antithrombotics: none.", when=answered("antithrombotic_status", "NONE")),
        Phrase(text="Nothing by mouth since {last_intake}."),
        Phrase(text="Pregnancy: {pregnancy}[ (test of {pregnancy_test_at})]."),
        Phrase(text="Infection screen: {infection}[ ({infection_detail})]."),
        Phrase(text="Antibiotics for an infection: {antibiotics_for_infection}."),
        Phrase(
            text="Diabetes; glucose {glucose}[, taken {glucose_at}][; HbA1c {hba1c}].",
            when=is_yes("diabetes"),
        ),
        Phrase(text="No diabetes.", when=is_no("diabetes")),
        Phrase(text="INR and platelets were not indicated.", when=is_no("laboratory_indicated")),
        *LABORATORY_PHRASES,
        Phrase(text="Implanted devices: {devices*}.", when=answered("device_status", "LISTED")),
        Phrase(text="Implanted devices: none.", when=answered("device_status", "NONE")),
        Phrase(text="Driver {driver}."),
        Phrase(text="Strong CYP3A4 inhibitor: {cyp3a4}[ ({cyp3a4_drugs})]."),
        Phrase(text="Lipid emulsion location: {lipid_emulsion}."),
    ),
    together=(
        together(
            ("infection", "NONE"),
            ("antibiotics_for_infection", False),
            ("diabetes", False),
            ("laboratory_indicated", False),
            ("device_status", "NONE"),
            ("cyp3a4", False),
        ),
        together(
            ("infection", "NONE"),
            ("antibiotics_for_infection", False),
            enable_when=either(
                is_yes("diabetes"),
                is_yes("laboratory_indicated"),
                answered("device_status", "LISTED"),
                is_yes("cyp3a4"),
            ),
        ),
    ),
)

BASELINE = Section(
    link_id="baseline",
    text="Baseline",
    number=7,
    stage=Stage.BEFORE,
    owner=Owner.NURSE,
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
            *ROOT_OPTIONS,
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
    together=(together(("motor", "NORMAL"), ("sensory", "NORMAL")),),
)
