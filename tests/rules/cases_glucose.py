"""Examples of PT-03 to PT-06: GS7, both units of glucose, and each limit."""

from rule_kit import DOC, FIRE, PASS, STOP, UNKNOWN, WARN, RuleCase

STEROID = "performed.targets[t1].positions[p1].injectate[i1]"
DIABETES = {"prechecks.diabetes": True}
UNASKED = {"prechecks.diabetes": None}


def glucose(amount, taken="2026-02-10T08:20-05:00"):
    """A diabetic's glucose."""
    recorded = {"prechecks.glucose": amount, "prechecks.glucose_at": taken}
    return {**DIABETES, **{path: value for path, value in recorded.items() if value is not None}}


def case(rule_id, result, edits=None, base="gs1", **more):
    """An example on GS1, unless it says otherwise."""
    return RuleCase(rule_id, result, base, edits or {}, **more)


CASES = [
    case("PT-03", PASS),
    case("PT-03", PASS, base="caudal-esi"),
    case("PT-03", PASS, glucose("120 mg/dL")),
    case("PT-03", FIRE, DIABETES, severity=DOC, message="Glucose not recorded today"),
    case("PT-03", FIRE, glucose("120 mg/dL", "2026-02-09T21:00-05:00")),
    case("PT-03", PASS, {**DIABETES, STEROID: None}),
    case("PT-03", UNKNOWN, UNASKED, missing="Diabetes"),
    case("PT-03", UNKNOWN, glucose("120 mg/dL", None), missing="Glucose taken"),
    case("PT-04", PASS, glucose("199.9 mg/dL")),
    case("PT-04", FIRE, glucose("200 mg/dL"), severity=WARN, message="Glucose 200 mg/dL before steroid"),
    case("PT-04", FIRE, base="caudal-esi", severity=WARN, message="Glucose 268 mg/dL"),
    case("PT-04", FIRE, glucose("299.9 mg/dL")),
    case("PT-04", PASS, glucose("300 mg/dL")),  # PT-05 says so
    case("PT-04", PASS, glucose("11.0 mmol/L")),
    case("PT-04", FIRE, glucose("11.1 mmol/L"), message="Glucose 11.1 mmol/L"),
    case("PT-04", PASS, {**glucose("250 mg/dL"), STEROID: None}),
    case("PT-04", UNKNOWN, DIABETES, missing="Glucose"),
    case("PT-05", PASS, glucose("299.9 mg/dL")),
    case("PT-05", FIRE, glucose("300 mg/dL"), severity=STOP, message="Glucose 300 mg/dL before steroid"),
    case("PT-05", FIRE, glucose("16.7 mmol/L")),
    case("PT-05", PASS, glucose("16.6 mmol/L")),
    case("PT-05", UNKNOWN, DIABETES, missing="Glucose"),
    case("PT-06", PASS),
    case("PT-06", PASS, {**DIABETES, "prechecks.hba1c": "7.9 %"}),
    case("PT-06", FIRE, {**DIABETES, "prechecks.hba1c": "8.0 %"}, severity=WARN, message="HbA1c 8 %"),
    case("PT-06", FIRE, base="caudal-esi", message="HbA1c 8.9 %"),
    case("PT-06", UNKNOWN, DIABETES, missing="HbA1c"),
]
