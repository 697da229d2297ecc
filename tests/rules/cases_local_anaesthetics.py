"""Examples of the LA rules: GS1, GS5, GS9 and the edges of 50, 80 and 100 %."""

from rule_kit import DOC, FIRE, NOTE, PASS, PRE, STOP, UNKNOWN, WARN, RuleCase

T1 = "performed.targets[t1]"
P1 = f"{T1}.positions[p1]"
STEROID, LIDOCAINE = f"{P1}.injectate[i1]", f"{P1}.injectate[i2]"
SKIN = f"{T1}.skin.volume"
BRANCH, SKIN_STRENGTH = f"{P1}.injectate[i1].concentration", f"{T1}.skin.concentration"
FACET = {  # GS9 on the case of a facet injection: one joint, 45 kg
    "performed.targets[t2]": None,
    f"{P1}.injectate[i1]": None,
    f"{T1}.skin.volume": "10 mL",
    f"{P1}.injectate[i2].volume": "18 mL",
}
CORRECTED = {**FACET, f"{T1}.skin.volume": "3 mL", f"{P1}.injectate[i2].volume": "1 mL"}
NOT_YET = {T1: None}  # nothing is performed
NO_LA = {f"{T1}.skin_given": False, LIDOCAINE: None}
ALLERGY = {
    "prechecks.allergy_status": "LISTED",
    "prechecks.allergies[a1].reaction": "rash",
    "prechecks.allergies[a1].severity": "MILD",
}


def planned(drug, concentration, volume, number=1):
    """One row of the planned drugs."""
    row = f"planned.drugs[i{number}]"
    return {f"{row}.drug": drug, f"{row}.concentration": concentration, f"{row}.volume": volume}


def case(rule_id, result, edits=None, base="gs1", **more):
    """An example on GS1, unless it says otherwise."""
    return RuleCase(rule_id, result, base, edits or {}, **more)


CASES = [
    # GS1: 40 mg of 300 mg
    case("LA-01", PASS),
    case("LA-01", PASS, {SKIN: "29 mL"}),  # 300 mg: all of it is not too much
    case("LA-01", FIRE, {SKIN: "29.01 mL"}, severity=STOP, message="total 100 %"),
    case("LA-01", FIRE, FACET, base="facet-injection", severity=STOP, message="total 129.4 %"),
    case("LA-01", PASS, CORRECTED, base="facet-injection"),
    case("LA-01", FIRE, {SKIN: "30 mL", "patient.height": None}, severity=STOP),  # too much at any height
    case("LA-01", FIRE, {SKIN: "31 mL", f"{LIDOCAINE}.volume": None}, severity=STOP),
    case("LA-01", UNKNOWN, {"patient.height": None}, missing="Height"),
    case("LA-01", UNKNOWN, {"patient.weight": None}, missing="Weight"),
    case("LA-01", UNKNOWN, {f"{T1}.skin_given": None}, missing="Skin local anaesthetic given"),
    case("LA-01", UNKNOWN, {f"{LIDOCAINE}.volume": None}, missing="Volume"),
    case("LA-01", UNKNOWN, {f"{LIDOCAINE}.drug": "Etidocaine"}, missing="Etidocaine in the drug tables"),
    case("LA-01", PASS, {f"{STEROID}.drug": "Hyaluronidase"}),
    case("LA-01", PASS, {"patient.weight": "120 kg"}),  # BMI 44: 57 kg
    case("LA-01", FIRE, {"patient.weight": "120 kg", SKIN: "26 mL"}, message="total 105.3 %"),
    case(
        "LA-01",
        UNKNOWN,
        {"patient.weight": "120 kg", "patient.sex": "OTHER"},
        missing="Sex, male or female",
    ),
    case("LA-01", PASS, {SKIN: "40 mL", f"{T1}.skin.epinephrine": True}),
    case("LA-01", FIRE, {SKIN: "40 mL", f"{T1}.skin.epinephrine": False}, message="136.7"),
    case("LA-01", FIRE, {**NOT_YET, **planned("LIDOCAINE", "2 %", "16 mL")}, phase=PRE, message="106.7"),
    case("LA-01", PASS, {**NOT_YET, **planned("LIDOCAINE", "2 %", "15 mL")}, phase=PRE),
    case("LA-01", UNKNOWN, NOT_YET, phase=PRE, missing="Planned drugs"),
    case(
        "LA-01",
        UNKNOWN,
        {
            **NOT_YET,
            "anaesthesia.level": "MODERATE",
            "anaesthesia.agents[g1].drug": "FENTANYL",
            "anaesthesia.agents[g1].dose": "50 ug",
        },
        phase=PRE,
        missing="Planned drugs",
    ),
    case("LA-02", PASS),
    case("LA-02", PASS, {SKIN: "22.99 mL"}),  # 79.97 %
    case("LA-02", FIRE, {SKIN: "23 mL"}, severity=WARN, message="total 80 %"),
    case("LA-02", FIRE, {SKIN: "29 mL"}, severity=WARN, message="total 100 %"),
    case("LA-02", PASS, {SKIN: "29.01 mL"}),  # LA-01 says so
    case("LA-02", UNKNOWN, {"patient.height": None}, missing="Height"),
    case("LA-03", PASS),
    case("LA-03", FIRE, {"patient.weight": None}, severity=DOC, message="Weight missing"),
    case("LA-03", PASS, {"patient.weight": None, **NO_LA}),
    case("LA-03", UNKNOWN, {"patient.weight": None, f"{LIDOCAINE}.drug": None}, missing="Drug"),
    case("LA-04", PASS),
    case("LA-04", FIRE, {f"{LIDOCAINE}.preservative_free": False}, severity=WARN, message="preservative"),
    case("LA-04", PASS, {f"{STEROID}.preservative_free": False}),
    case("LA-04", PASS, {f"{P1}.injectate[i2].preservative_free": False}, base="facet-injection"),
    case("LA-04", UNKNOWN, {f"{LIDOCAINE}.preservative_free": None}, missing="Preservative-free"),
    case("LA-04", UNKNOWN, {f"{P1}.test_dose.drug": "LIDOCAINE"}, missing="Preservative-free"),
    case("LA-05", PASS),
    case("LA-05", PASS, {"prechecks.lipid_emulsion": None, SKIN: "13.99 mL"}),
    case("LA-05", FIRE, {"prechecks.lipid_emulsion": None, SKIN: "14 mL"}, severity=NOTE, message="Lipid"),
    case("LA-05", UNKNOWN, {"prechecks.lipid_emulsion": None, "patient.height": None}, missing="Height"),
    case("LA-06", PASS),
    case("LA-06", PASS, {f"{LIDOCAINE}.volume": "2 mL"}),  # 3 mL with the steroid
    case("LA-06", FIRE, {f"{LIDOCAINE}.volume": "2.01 mL"}, severity=WARN, message="Volume 3.01 mL"),
    case("LA-06", FIRE, {"planned.intent": "DIAGNOSTIC_SNRB"}, message="Volume 2 mL"),
    case("LA-06", FIRE, FACET, base="facet-injection", severity=WARN, message="Volume 18 mL"),
    case("LA-06", PASS, CORRECTED, base="facet-injection"),
    case("LA-06", PASS, {f"{P1}.injectate[i2].volume": "8 mL"}, base="ilesi"),
    case("LA-06", PASS, base="medial-branch-block"),  # TON over three points: 0.9 mL of 1 mL
    case(
        "LA-06",
        FIRE,
        {"performed.targets[t3].positions[p1].injectate[i1].volume": "0.51 mL"},
        base="medial-branch-block",
        message="Volume 0.51 mL",
    ),
    case(
        "LA-06", FIRE, {f"{P1}.injectate[i1].volume": "0.41 mL"}, base="medial-branch-block", message="1.01"
    ),
    case("LA-06", FIRE, {**NOT_YET, **planned("LIDOCAINE", "1 %", "4 mL")}, phase=PRE, message="4 mL"),
    # the strength at a branch block, and of the skin anywhere
    case("LA-06", PASS, base="gs3"),
    case("LA-06", PASS, {BRANCH: "1 %"}, base="gs3"),
    case("LA-06", PASS, {BRANCH: "10 mg/mL"}, base="gs3"),
    case(
        "LA-06",
        FIRE,
        {BRANCH: "0.2 %"},
        base="gs3",
        severity=WARN,
        message="Lidocaine 0.2 % is outside the usual range for this block.",
    ),
    case("LA-06", FIRE, {BRANCH: "2.01 %"}, base="gs3", message="2.01 %"),
    case("LA-06", PASS, {BRANCH: "0.25 %"}, base="gs4"),
    case("LA-06", FIRE, {BRANCH: "0.05 %"}, base="gs4", message="Bupivacaine 0.05 %"),
    case("LA-06", FIRE, {BRANCH: "5 %"}, base="gs4", message="Bupivacaine 5 %"),
    case("LA-06", PASS, {f"{LIDOCAINE}.concentration": "0.2 %"}),  # no branch block
    case(
        "LA-06",
        FIRE,
        {SKIN_STRENGTH: "10 %"},
        message="Lidocaine 10 % is outside the usual range for the skin.",
    ),
    case("LA-06", FIRE, {SKIN_STRENGTH: "0.1 %"}, message="Lidocaine 0.1 %"),
    case("LA-06", PASS, {SKIN_STRENGTH: "0.5 %"}),
    case("LA-06", UNKNOWN, {SKIN_STRENGTH: None}, missing="Concentration"),
    case("LA-06", UNKNOWN, {f"{LIDOCAINE}.volume": None}, missing="Volume"),
    case("LA-06", UNKNOWN, {f"{P1}.injected": None}, missing="Injectate given here"),
    case("LA-07", PASS),
    case("LA-07", FIRE, {**ALLERGY, "prechecks.allergies[a1].substance": "AMIDE_LA"}, severity=STOP),
    case("LA-07", FIRE, {**ALLERGY, "prechecks.allergies[a1].substance": "Bupivacaine 0.5 %"}),
    case("LA-07", PASS, {**ALLERGY, "prechecks.allergies[a1].substance": "ESTER_LA"}),
    case("LA-07", PASS, {**ALLERGY, "prechecks.allergies[a1].substance": "Penicillin"}),
    case(
        "LA-07",
        FIRE,
        {
            **ALLERGY,
            "prechecks.allergies[a1].substance": "ESTER_LA",
            f"{LIDOCAINE}.drug": "CHLOROPROCAINE",
        },
    ),
    case("LA-07", UNKNOWN, {"prechecks.allergy_status": None}, missing="Allergies"),
]
