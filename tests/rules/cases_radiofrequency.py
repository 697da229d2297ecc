"""Examples of the RF rules that speak of tests and lesions (that of the linked blocks stands with the blocks)."""

from rule_kit import FIRE, NOTE, PASS, SIGN, STOP, UNKNOWN, WARN, RuleCase

P1 = "performed.targets[t1].positions[p1]"
#: The first needle at L4: the left leg answered at 0.8 V, and it was moved.
TRY = "performed.targets[t2].positions[p1]"
L1 = f"{P1}.lesions[l1]"
SENSED, MOTOR = f"{P1}.sensory_test", f"{P1}.motor_test"
RESPONSE = {f"{MOTOR}.limb_response": True, f"{MOTOR}.response_where": "left leg"}
HOT = f"{L1}.max_temperature"
REACHED = {
    f"performed.targets[t{t}].positions[p{p}].lesions[l1].max_temperature": "81 Cel"
    for t, p in ((1, 1), (2, 2), (3, 1))
}
TON = {"performed.targets[t1].target": {"level": "TON", "side": "LEFT"}}
#: The third needle has a threshold of 0.6 V; without it the fifth scenario warns of nothing.
CLEAN = {"performed.targets[t3].positions[p1].sensory_test.threshold": "0.5 V"}


def _rule(rule_id, result, edits, severity=None, message="", missing=""):
    return RuleCase(rule_id, result, "gs5", edits, SIGN, severity, message, missing)


TESTS = [
    _rule("RF-01", PASS, {}),
    RuleCase("RF-01", PASS, "gs1"),
    _rule(
        "RF-01",
        FIRE,
        {f"{TRY}.lesion_given": True, f"{TRY}.lesions[l1].mode": "THERMAL"},
        STOP,
        "Limb response at 0.8 V before lesion.",
    ),
    _rule("RF-01", FIRE, RESPONSE | {f"{MOTOR}.response_at": "2.0 V"}, STOP, "at 2 V"),
    _rule("RF-01", PASS, RESPONSE | {f"{MOTOR}.response_at": "2.1 V"}),
    _rule("RF-01", FIRE, RESPONSE | {f"{MOTOR}.response_at": "2.1 V", f"{SENSED}.threshold": "1.1 V"}, STOP),
    _rule("RF-01", UNKNOWN, RESPONSE, missing="Response at"),
    _rule("RF-01", UNKNOWN, {f"{MOTOR}.limb_response": None}, missing="Limb"),
    _rule("RF-01", UNKNOWN, {f"{P1}.lesion_given": None}, missing="Lesion"),
    _rule("RF-02", PASS, {}),
    _rule("RF-02", FIRE, {f"{MOTOR}.none_to": "1.9 V"}, WARN, "Motor test range below configured limit."),
    _rule("RF-02", PASS, {f"{SENSED}.threshold": "1.0 V"}),
    _rule("RF-02", FIRE, {f"{SENSED}.threshold": "1.1 V"}, WARN),
    _rule("RF-02", PASS, {f"{SENSED}.done": False}),
    _rule("RF-02", PASS, {f"{MOTOR}.done": False}),
    _rule("RF-02", UNKNOWN, {f"{MOTOR}.none_to": None}, missing="No response up to"),
    _rule("RF-02", UNKNOWN, {f"{SENSED}.threshold": None}, missing="hreshold"),
    _rule("RF-03", FIRE, {}, WARN, "Sensory threshold 0.6 V."),
    _rule("RF-03", PASS, CLEAN),
    _rule("RF-03", FIRE, CLEAN | {f"{SENSED}.threshold": "0.51 V"}, WARN, "0.51 V"),
    _rule("RF-03", PASS, CLEAN | {f"{TRY}.sensory_test.threshold": "0.9 V"}),
    _rule("RF-03", PASS, CLEAN | {f"{SENSED}.done": False}),
    _rule("RF-03", UNKNOWN, CLEAN | {f"{SENSED}.threshold": None}, missing="hreshold"),
    _rule("RF-03", UNKNOWN, CLEAN | {f"{SENSED}.done": None}, missing="ensory"),
]

LESIONS = [
    _rule("RF-04", PASS, {}),
    _rule("RF-04", FIRE, {f"{L1}.impedance_before": "99 Ohm"}, WARN, "Impedance 99 Ω outside"),
    _rule("RF-04", PASS, {f"{L1}.impedance_before": "100 Ohm"}),
    _rule("RF-04", PASS, {f"{L1}.impedance_before": "800 Ohm"}),
    _rule("RF-04", FIRE, {f"{L1}.impedance_before": "801 Ohm"}, WARN),
    _rule("RF-04", UNKNOWN, {f"{L1}.impedance_before": None}, missing="mpedance"),
    _rule("RF-05", PASS, {}),
    RuleCase("RF-05", PASS, "gs10"),
    _rule("RF-05", FIRE, {f"{L1}.mode": "PULSED"}, WARN, "Temperature does not match mode."),
    _rule("RF-05", PASS, {f"{L1}.mode": "PULSED", f"{L1}.set_temperature": "42 Cel"}),
    _rule("RF-05", FIRE, {f"{L1}.mode": "PULSED", f"{L1}.set_temperature": "42.5 Cel"}, WARN),
    _rule("RF-05", FIRE, {f"{L1}.set_temperature": "79 Cel"}, WARN),
    _rule("RF-05", UNKNOWN, {f"{L1}.set_temperature": None}, missing="emperature"),
    _rule("RF-05", UNKNOWN, {f"{L1}.mode": None}, missing="Mode"),
    _rule("RF-06", PASS, {f"{L1}.time": "60 s"}),
    _rule("RF-06", FIRE, {f"{L1}.time": "59 s"}, WARN, "Lesion time 59 s."),
    _rule("RF-06", PASS, {f"{L1}.mode": "PULSED", f"{L1}.time": "45 s"}),
    _rule("RF-06", UNKNOWN, {f"{L1}.time": None}, missing="ime"),
    _rule("RF-07", PASS, REACHED),
    _rule("RF-07", PASS, REACHED | {HOT: "90 Cel"}),
    _rule("RF-07", FIRE, REACHED | {HOT: "91 Cel"}, WARN, "Temperature 91 °C."),
    _rule("RF-07", FIRE, REACHED | {HOT: "95 Cel"}, WARN),
    _rule("RF-07", FIRE, REACHED | {HOT: "96 Cel"}, STOP),
    _rule("RF-07", PASS, REACHED | {HOT: "93 Cel", f"{L1}.mode": "PULSED"}),
    _rule("RF-07", FIRE, REACHED | {HOT: "96 Cel", f"{L1}.mode": "PULSED"}, STOP),
    _rule("RF-07", UNKNOWN, {HOT: None}, missing="emperature"),
    _rule("RF-09", PASS, {}),
    RuleCase("RF-09", PASS, "gs10"),
    _rule("RF-09", FIRE, TON, NOTE, "TON lesion: balance advice not recorded."),
    _rule("RF-09", PASS, TON | {"rf.ataxia_counselling": True}),
    _rule("RF-09", PASS, TON | {f"{P1}.lesion_given": False}),
    _rule("RF-09", UNKNOWN, TON | {f"{P1}.lesion_given": None}, missing="Lesion"),
]

CASES = [*TESTS, *LESIONS]
