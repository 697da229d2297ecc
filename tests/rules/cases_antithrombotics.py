"""Examples of the AC rules."""

from rule_kit import FIRE, PASS, STOP, UNKNOWN, RuleCase

D1 = "prechecks.antithrombotics[d1]"
ON_APIXABAN = {
    "prechecks.antithrombotic_status": "LISTED",
    f"{D1}.drug": "APIXABAN",
}

CASES = [
    RuleCase("AC-01", PASS, "gs1"),
    RuleCase(
        "AC-01",
        FIRE,
        "gs1",
        {**ON_APIXABAN, f"{D1}.last_dose": "2026-02-08T20:00-05:00"},
        severity=STOP,
        message="36",
    ),
    RuleCase("AC-01", UNKNOWN, "gs1", {"prechecks.antithrombotic_status": None}, missing="Antithrombotics"),
]
