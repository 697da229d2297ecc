"""Examples of the PT rules of patient status (those of glucose stand with the steroids)."""

from rule_kit import DOC, FIRE, PASS, PRE, SIGN, STOP, TIMEOUT, UNKNOWN, WARN, RuleCase

V1 = "baseline.vitals[v1]"
V2 = "baseline.vitals[v2]"
LATER = {
    f"{V2}.moment": "BEFORE",
    f"{V2}.at": "2026-02-10T08:45-05:00",
    f"{V2}.systolic": 150,
    f"{V2}.diastolic": 90,
    f"{V2}.heart_rate": 80,
    f"{V2}.spo2": "97 %",
}
#: What makes it known whether a test was within the window: 2026-02-10 is the day of service.
TESTED = {"prechecks.pregnancy": "TEST_NEGATIVE"}


def _infection(result, edits, phase=SIGN, **more):
    return RuleCase("PT-01", result, "gs1", edits, phase, STOP if result is FIRE else None, **more)


INFECTION = [
    RuleCase("PT-01", PASS, "gs1"),
    _infection(FIRE, {f"{V1}.temperature": "38.0 Cel"}, message="Possible infection recorded."),
    _infection(PASS, {f"{V1}.temperature": "37.9 Cel"}),
    _infection(FIRE, {"prechecks.infection": "PRESENT"}, PRE),
    _infection(FIRE, {"prechecks.antibiotics_for_infection": True}, TIMEOUT),
    _infection(FIRE, {"prechecks.infection": "PRESENT", f"{V1}.temperature": None}),
    _infection(UNKNOWN, {f"{V1}.temperature": None}, missing="Temperature"),
    _infection(UNKNOWN, {"prechecks.infection": None}, missing="Infection screen"),
    _infection(UNKNOWN, {"prechecks.antibiotics_for_infection": None}, missing="antibiotics"),
    RuleCase("PT-01", PASS, "scs-programming"),
]

PREGNANCY = [
    RuleCase("PT-02", PASS, "gs1"),
    RuleCase("PT-02", FIRE, "gs1", {"prechecks.pregnancy": "DENIED"}, PRE, WARN, "no test within 72 h"),
    RuleCase("PT-02", FIRE, "gs1", {"prechecks.pregnancy": "DECLINED"}, severity=WARN),
    RuleCase(
        "PT-02",
        FIRE,
        "gs1",
        {"prechecks.pregnancy": "TEST_POSITIVE"},
        severity=STOP,
        message="Pregnancy recorded; fluoroscopy planned.",
    ),
    RuleCase(
        "PT-02",
        FIRE,
        "gs1",
        {"prechecks.pregnancy": "TEST_POSITIVE", "imaging.modality": "ULTRASOUND"},
        severity=STOP,
        message="Pregnancy recorded.",
    ),
    RuleCase("PT-02", PASS, "gs1", {**TESTED, "prechecks.pregnancy_test_at": "2026-02-07"}),
    RuleCase(
        "PT-02",
        FIRE,
        "gs1",
        {**TESTED, "prechecks.pregnancy_test_at": "2026-02-06"},
        severity=WARN,
        message="No pregnancy test within 72 h; the last was 2026-02-06.",
    ),
    RuleCase("PT-02", UNKNOWN, "gs1", TESTED, missing="Pregnancy test of"),
    RuleCase("PT-02", UNKNOWN, "gs1", {"prechecks.pregnancy": None}, missing="Pregnancy"),
]


def _vitals(result, edits, missing=""):
    severity = WARN if result is FIRE else None
    return RuleCase("PT-07", result, "gs1", edits, severity=severity, missing=missing)


VITALS = [
    RuleCase("PT-07", PASS, "gs1"),
    _vitals(FIRE, {f"{V1}.systolic": 180}),
    _vitals(PASS, {f"{V1}.systolic": 179}),
    _vitals(FIRE, {f"{V1}.diastolic": 110}),
    _vitals(PASS, {f"{V1}.diastolic": 109}),
    _vitals(FIRE, {f"{V1}.spo2": "91 %"}),
    _vitals(PASS, {f"{V1}.spo2": "92 %"}),
    _vitals(FIRE, {f"{V1}.heart_rate": 44}),
    _vitals(PASS, {f"{V1}.heart_rate": 45}),
    _vitals(FIRE, {f"{V1}.heart_rate": 131}),
    _vitals(PASS, {f"{V1}.heart_rate": 130}),
    _vitals(PASS, {f"{V1}.systolic": 185, **LATER}),
    _vitals(FIRE, {**LATER, f"{V2}.systolic": 185}),
    _vitals(FIRE, {**LATER, f"{V2}.systolic": 185, f"{V2}.at": None}),
    _vitals(UNKNOWN, {f"{V1}.spo2": None}, missing="SpO2"),
    _vitals(UNKNOWN, {V1: None}, missing="Vital signs before"),
]

FLAGS = [
    RuleCase("PT-08", PASS, "gs1"),
    RuleCase("PT-08", FIRE, "gs1", {"indication.red_flags": ["BLADDER_BOWEL"]}, PRE, STOP, "Red-flag"),
    RuleCase("PT-08", UNKNOWN, "gs1", {"indication.red_flags": None}, missing="Red flags"),
]

EXAMINATION = [
    RuleCase("PT-10", PASS, "gs1"),
    RuleCase("PT-10", FIRE, "gs1", {"baseline.sensory": None}, SIGN, DOC, "exam missing"),
    RuleCase("PT-10", FIRE, "gs5", {"baseline.motor": None}, SIGN, DOC),
    RuleCase("PT-10", FIRE, "gs8", {"baseline.motor": None}, SIGN, DOC),
    RuleCase("PT-10", PASS, "facet-injection", {"baseline.motor": None}),
]

_NO_IV = {"anaesthesia.iv_access": None}
ACCESS = [
    RuleCase("PT-11", PASS, "gs1"),
    RuleCase("PT-11", PASS, "gs1", _NO_IV),
    RuleCase("PT-11", FIRE, "gs10", _NO_IV, TIMEOUT, WARN, "IV access not recorded."),
    RuleCase("PT-11", FIRE, "gs10", {"anaesthesia.iv_access": False}, SIGN, WARN),
    RuleCase("PT-11", FIRE, "gs1", {**_NO_IV, "anaesthesia.level": "MINIMAL"}, SIGN, WARN),
    RuleCase("PT-11", FIRE, "ilesi-cervical", _NO_IV, SIGN, WARN),
    RuleCase("PT-11", FIRE, "tfesi-cervical", {**_NO_IV, "anaesthesia.level": None}, SIGN, WARN),
    RuleCase("PT-11", UNKNOWN, "gs1", {**_NO_IV, "anaesthesia.level": None}, missing="Anaesthesia"),
]

CASES = [*INFECTION, *PREGNANCY, *VITALS, *FLAGS, *EXAMINATION, *ACCESS]
NO_UNKNOWN = {"PT-10": "it fires for exactly what is missing; the kind of procedure is always known"}
