"""Examples of the CT rules: GS6, GS7, and contrast that is planned, given or left out."""

from rule_kit import COV, DOC, FIRE, NOTE, PASS, PRE, STOP, UNKNOWN, WARN, RuleCase

T1 = "performed.targets[t1]"
P1 = f"{T1}.positions[p1]"
STEROID = f"{P1}.injectate[i1].drug"
NOT_YET = {T1: None}
AGENT = f"{P1}.contrast.drug"
WITHOUT = {f"{P1}.contrast.pattern": ["NOT_USED"], f"{P1}.contrast.not_used_reason": "allergy"}
KIDNEY = {"prechecks.laboratory_indicated": True}


def allergy(substance, severity="SEVERE", plan=None):
    """One allergy on the list."""
    row = "prechecks.allergies[a1]"
    recorded = {f"{row}.substance": substance, f"{row}.severity": severity, f"{row}.plan": plan}
    return {
        "prechecks.allergy_status": "LISTED",
        f"{row}.reaction": "reaction",
        **{path: value for path, value in recorded.items() if value is not None},
    }


def case(rule_id, result, edits=None, base="gs1", **more):
    """An example on GS1, unless it says otherwise."""
    return RuleCase(rule_id, result, base, edits or {}, **more)


IODINATED, SHELLFISH = "IODINATED_CONTRAST", "SHELLFISH"
UNREVIEWED = {"prechecks.allergy_status": None}
PLANNED_TRIAMCINOLONE = {**NOT_YET, "planned.drugs[i1].drug": "TRIAMCINOLONE_ACETONIDE"}

CASES = [
    case("CT-01", PASS),
    case("CT-01", PASS, allergy(IODINATED)),
    case("CT-01", FIRE, allergy(IODINATED, "NOT_KNOWN"), severity=WARN, message="severity not recorded"),
    case("CT-01", FIRE, allergy(IODINATED, None)),
    case("CT-01", PASS, allergy("LATEX", "NOT_KNOWN")),
    case("CT-01", UNKNOWN, UNREVIEWED, missing="Allergies"),
    case("CT-02", PASS),
    case("CT-02", FIRE, {AGENT: "GADOBUTROL"}, severity=STOP, message="Gadolinium planned"),
    case("CT-02", FIRE, {**NOT_YET, "planned.contrast.drug": "GADOBUTROL"}, base="caudal-esi", phase=PRE),
    case("CT-02", PASS, {**NOT_YET, "planned.contrast.none_reason": "allergy"}, base="caudal-esi", phase=PRE),
    case("CT-02", PASS, {AGENT: "GADOBUTROL"}, base="facet-injection"),
    case(
        "CT-02",
        FIRE,
        {**NOT_YET, "performed.targets[t2]": None, "planned.contrast.drug": "GADOTERATE"},
        base="gs8",
        phase=PRE,
    ),
    case("CT-02", UNKNOWN, {AGENT: None}, missing="Agent"),
    case("CT-02", UNKNOWN, NOT_YET, phase=PRE, missing="Agent"),
    case("CT-03", PASS, WITHOUT),
    case("CT-03", PASS, {STEROID: "TRIAMCINOLONE_ACETONIDE"}),
    case(
        "CT-03", FIRE, {**WITHOUT, STEROID: "TRIAMCINOLONE_ACETONIDE"}, severity=STOP, message="No contrast"
    ),
    case("CT-03", PASS, {STEROID: "TRIAMCINOLONE_ACETONIDE"}, base="caudal-esi"),  # not a foramen
    case("CT-03", FIRE, {**PLANNED_TRIAMCINOLONE, "planned.contrast.none_reason": "allergy"}, phase=PRE),
    case("CT-03", PASS, {**PLANNED_TRIAMCINOLONE, "planned.contrast.drug": "IOHEXOL"}, phase=PRE),
    case("CT-03", UNKNOWN, PLANNED_TRIAMCINOLONE, phase=PRE, missing="Agent"),
    case("CT-04", PASS),
    case("CT-04", PASS, base="caudal-esi"),  # GS7: the reason is there
    case(
        "CT-04",
        FIRE,
        {f"{P1}.contrast.not_used_reason": None},
        base="caudal-esi",
        severity=DOC,
        message="reason",
    ),
    case("CT-04", FIRE, {f"{P1}.contrast.not_used_reason": None}, base="caudal-esi", severity=COV),
    case("CT-04", PASS, {f"{P1}.contrast.pattern": ["NOT_USED"]}, base="facet-injection"),
    case("CT-04", UNKNOWN, {f"{P1}.contrast.pattern": None, AGENT: None}, missing="Pattern"),
    case("CT-05", PASS),
    case("CT-05", FIRE, allergy(IODINATED), severity=STOP, message="plan missing"),
    case("CT-05", PASS, allergy(IODINATED, plan="premedication")),
    case("CT-05", PASS, allergy(IODINATED, "MODERATE")),
    case("CT-05", PASS, {**allergy(IODINATED), **WITHOUT}),
    case("CT-05", PASS, {**allergy(IODINATED), AGENT: "GADOBUTROL"}),
    case("CT-05", FIRE, {**NOT_YET, **allergy(IODINATED), "planned.contrast.drug": "IOPAMIDOL"}, phase=PRE),
    case("CT-05", UNKNOWN, {**allergy(IODINATED), AGENT: None}, missing="Agent"),
    case("CT-06", PASS),
    case("CT-06", FIRE, allergy(SHELLFISH), severity=NOTE, message="Not a contrast allergy"),
    case("CT-06", FIRE, allergy("POVIDONE_IODINE")),
    case("CT-06", PASS, {**allergy(SHELLFISH), "prechecks.allergies[a2].substance": IODINATED}),
    case("CT-06", UNKNOWN, UNREVIEWED, missing="Allergies"),
    case("CT-07", PASS),
    case("CT-07", PASS, {**KIDNEY, "prechecks.laboratory.egfr": "20 mL/min/{1.73_m2}"}),
    case("CT-07", PASS, {AGENT: "GADOBUTROL", **KIDNEY, "prechecks.laboratory.egfr": "30 mL/min/{1.73_m2}"}),
    case(
        "CT-07",
        FIRE,
        {AGENT: "GADOBUTROL", **KIDNEY, "prechecks.laboratory.egfr": "29 mL/min/{1.73_m2}"},
        severity=STOP,
        message="Low eGFR",
    ),
    case("CT-07", UNKNOWN, {AGENT: "GADOBUTROL"}, missing="Estimated GFR"),
    case("CT-08", PASS),
    case("CT-08", PASS, {AGENT: "IOPAMIDOL"}),
    case("CT-08", PASS, {AGENT: "GADOBUTROL"}),  # CT-02 speaks of it
    case("CT-08", FIRE, {AGENT: "DIATRIZOATE"}, severity=STOP, message="not marked for intrathecal-safe"),
    case("CT-08", FIRE, {AGENT: "Conray 60"}),
    case("CT-08", PASS, {AGENT: "DIATRIZOATE"}, base="facet-injection"),
    case("CT-08", UNKNOWN, {AGENT: None}, missing="Agent"),
]
