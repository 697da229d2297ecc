"""Examples of the SD rules."""

from rule_kit import COV, DOC, FIRE, PASS, SIGN, STOP, TIMEOUT, UNKNOWN, WARN, RuleCase

LEVEL = "anaesthesia.level"
ESCORT = "recovery.discharge.escort"
NO_LEVEL = {LEVEL: None}

CASES = [
    RuleCase("SD-01", PASS, "gs1"),
    RuleCase("SD-01", PASS, "gs10"),
    RuleCase("SD-01", FIRE, "gs10", {"people.sedation_observer": None}, SIGN, DOC, "incomplete: observer."),
    RuleCase("SD-01", FIRE, "gs10", {"prechecks.last_intake": None}, SIGN, DOC, "fasting time"),
    RuleCase("SD-01", FIRE, "gs10", {"anaesthesia.airway": None}, SIGN, DOC, "airway assessment"),
    RuleCase("SD-01", PASS, "gs10", {LEVEL: "MINIMAL", "people.sedation_observer": None}),
    RuleCase("SD-01", UNKNOWN, "gs1", NO_LEVEL, missing="Anaesthesia"),
    RuleCase("SD-02", PASS, "gs1", {LEVEL: "DEEP"}),
    RuleCase("SD-02", PASS, "ilesi-cervical", {LEVEL: "MODERATE"}),
    RuleCase("SD-02", FIRE, "ilesi-cervical", {LEVEL: "DEEP"}, TIMEOUT, WARN, "cervical neuraxial target"),
    RuleCase("SD-02", FIRE, "tfesi-cervical", {LEVEL: "MAC"}, SIGN, WARN),
    RuleCase("SD-02", UNKNOWN, "ilesi-cervical", NO_LEVEL, missing="Anaesthesia"),
    RuleCase(
        "SD-02",
        UNKNOWN,
        "gs1",
        {"planned.targets[t1]": None, "performed.targets[t1]": None},
        missing="Planned targets",
    ),
    RuleCase("SD-03", PASS, "gs1"),
    RuleCase("SD-03", PASS, "gs10", {LEVEL: "MAC"}),
    RuleCase("SD-03", FIRE, "gs1", {LEVEL: "MAC"}, SIGN, COV, "needs a reason"),
    RuleCase("SD-03", FIRE, "gs5", {LEVEL: "GA", "header.payer": "Medicare"}, SIGN, COV),
    RuleCase("SD-03", PASS, "gs1", {LEVEL: "MAC", "anaesthesia.reason": "cannot lie still"}),
    RuleCase("SD-03", UNKNOWN, "gs1", NO_LEVEL, missing="Anaesthesia"),
    RuleCase("SD-04", PASS, "gs1", {ESCORT: "ABSENT"}),
    RuleCase("SD-04", PASS, "gs10"),
    RuleCase("SD-04", FIRE, "gs10", {ESCORT: "ABSENT"}, SIGN, STOP, "No escort recorded after sedation."),
    RuleCase("SD-04", FIRE, "gs10", {ESCORT: None}, SIGN, STOP),
    RuleCase("SD-04", FIRE, "gs10", {LEVEL: "MINIMAL", ESCORT: "NOT_NEEDED"}, SIGN, STOP),
    RuleCase("SD-04", UNKNOWN, "gs1", NO_LEVEL, missing="Anaesthesia"),
]
