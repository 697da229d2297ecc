"""Examples of the RX rules: every unit a machine may state is one dose."""

from rule_kit import FIRE, NOTE, PASS, SIGN, STOP, UNKNOWN, WARN, RuleCase

KERMA, KAP, TIME = "radiation.air_kerma", "radiation.kap", "radiation.fluoro_time"
DEVICE = "radiation.device"
TYPED = {"radiation.source": "TYPED"}
STATED = TYPED | {
    f"{DEVICE}.air_kerma": "6.2 mGy",
    f"{DEVICE}.kap": "0.81 Gy.cm2",
    f"{DEVICE}.fluoro_time": "24 s",
}
NO_X_RAYS = {"imaging.modality": "ULTRASOUND"}


def _rule(rule_id, result, edits, severity=None, message="", missing=""):
    return RuleCase(rule_id, result, "gs1", edits, SIGN, severity, message, missing)


DOSES = [
    _rule("RX-01", PASS, {}),
    _rule("RX-01", PASS, {KERMA: "2999.9 mGy"}),
    _rule("RX-01", FIRE, {KERMA: "3 Gy"}, NOTE, "Air kerma 3000 mGy."),
    _rule("RX-01", FIRE, {KERMA: "4999 mGy"}, NOTE),
    _rule("RX-01", FIRE, {KERMA: "5000 mGy"}, STOP, "Air kerma 5000 mGy."),
    _rule("RX-01", PASS, NO_X_RAYS),
    _rule("RX-01", UNKNOWN, {KERMA: None}, missing="air kerma"),
    _rule("RX-02", PASS, {}),
    _rule("RX-02", PASS, {KAP: "499.9 Gy.cm2", TIME: "3599 s"}),
    _rule("RX-02", FIRE, {KAP: "500 Gy.cm2"}, WARN, "Kerma-area product 500 Gy·cm²."),
    _rule("RX-02", FIRE, {KAP: "5000 dGy.cm2"}, WARN),
    _rule("RX-02", FIRE, {KAP: "50000 uGy.m2"}, WARN),
    _rule("RX-02", FIRE, {KAP: "500000 mGy.cm2"}, WARN),
    _rule("RX-02", FIRE, {TIME: "60 min"}, WARN, "Fluoroscopy time 60 min."),
    _rule("RX-02", FIRE, {TIME: "3600 s", KAP: None}, WARN),
    _rule("RX-02", UNKNOWN, {KAP: None}, missing="area product"),
    _rule("RX-02", UNKNOWN, {TIME: None}, missing="Fluoroscopy time"),
    _rule("RX-03", PASS, {}),
    _rule("RX-03", PASS, {KERMA: "200 mGy", TIME: "300 s"}),
    _rule("RX-03", FIRE, {KERMA: "201 mGy"}, WARN, "Air kerma 201 mGy: value unusual"),
    _rule("RX-03", FIRE, {TIME: "301 s"}, WARN, "check units"),
    _rule("RX-03", FIRE, {KERMA: "6.2 Gy"}, WARN),
    RuleCase("RX-03", PASS, "gs5", {KERMA: "250 mGy", TIME: "400 s"}),
    _rule("RX-03", UNKNOWN, {KERMA: None, TIME: None}, missing="Air kerma"),
    _rule("RX-04", PASS, {}),
    _rule("RX-04", PASS, STATED),
    _rule("RX-04", PASS, STATED | {KERMA: "6.82 mGy"}),
    _rule("RX-04", FIRE, STATED | {KERMA: "6.83 mGy"}, WARN, "Typed dose differs from device value."),
    _rule("RX-04", FIRE, STATED | {KAP: "8.1 Gy.cm2"}, WARN),
    _rule("RX-04", FIRE, STATED | {TIME: "21 s"}, WARN),
    _rule("RX-04", PASS, STATED | {KERMA: "62 mGy", "radiation.source": "DICOM"}),
    _rule("RX-04", UNKNOWN, STATED | {"radiation.source": None}, missing="Source of the values"),
]
CASES = DOSES
