"""Examples of the SC rules that speak of the trial itself (that of the evaluation stands with coverage)."""

from rule_kit import COV, FIRE, FOLLOWUP, PASS, PRE, SIGN, STOP, UNKNOWN, WARN, RuleCase

DRUG = "scs.antibiotic"
CUT = "placement.incision"
Z13 = "testing.impedance[z13].ohm"
FIXED = {Z13: "900 Ohm"}
FIRST, SECOND = "testing.programs[p1].contacts[c1]", "testing.programs[p1].contacts[c2]"
THIRD_LEAD = {"planned.targets[t3].target": {"level": "L1-2", "side": "RIGHT"}}
NO_LEADS_YET = {"performed.targets[t1]": None, "performed.targets[t2]": None}


def _day(number, **signs):
    return {f"trial.days[d{number}].{name}": value for name, value in signs.items()}


CALM = {
    path: value
    for number in range(1, 8)
    for path, value in _day(number, fever=False, drainage=False, new_deficit=False).items()
}
STEADY = {
    path: value
    for number in range(1, 8)
    for path, value in _day(number, migration=False, coverage_lost=False).items()
}

DAY_0 = [
    RuleCase("SC-01", PASS, "gs8"),
    RuleCase("SC-01", PASS, "gs1"),
    RuleCase("SC-01", PASS, "gs8", {f"{DRUG}.at": "2026-05-04T07:10-04:00"}),
    RuleCase(
        "SC-01",
        FIRE,
        "gs8",
        {f"{DRUG}.at": "2026-05-04T07:09-04:00"},
        SIGN,
        WARN,
        "Antibiotic timing 61 min.",
    ),
    RuleCase("SC-01", PASS, "gs8", {f"{DRUG}.at": "2026-05-04T06:10-04:00", f"{DRUG}.drug": "VANCOMYCIN"}),
    RuleCase(
        "SC-01",
        FIRE,
        "gs8",
        {f"{DRUG}.at": "2026-05-04T06:09-04:00", f"{DRUG}.drug": "VANCOMYCIN"},
        SIGN,
        WARN,
        "121 min",
    ),
    RuleCase("SC-01", PASS, "gs8", {f"{DRUG}.at": "2026-05-04T06:20-04:00", f"{DRUG}.drug": "Ciprofloxacin"}),
    RuleCase("SC-01", PASS, "gs8", {f"{DRUG}.at": "2026-05-04T08:10-04:00"}),
    RuleCase("SC-01", FIRE, "gs8", {f"{DRUG}.at": "2026-05-04T08:11-04:00"}, SIGN, WARN, "1 min after"),
    RuleCase("SC-01", FIRE, "gs8", {f"{DRUG}.given": False}, SIGN, WARN, "none recorded"),
    RuleCase("SC-01", UNKNOWN, "gs8", {f"{DRUG}.at": None}, missing="Given at"),
    RuleCase("SC-01", UNKNOWN, "gs8", {CUT: None}, missing="ncision"),
    RuleCase("SC-02", FIRE, "gs8", {}, SIGN, WARN, "Contact 5 impedance 4200 Ω (lead 2)."),
    RuleCase("SC-02", PASS, "gs8", FIXED),
    RuleCase("SC-02", PASS, "gs8", {Z13: "4000 Ohm"}),
    RuleCase("SC-02", FIRE, "gs8", {Z13: "4001 Ohm"}, SIGN, WARN),
    RuleCase("SC-02", PASS, "gs8", {Z13: "100 Ohm"}),
    RuleCase("SC-02", FIRE, "gs8", {Z13: "99 Ohm"}, SIGN, WARN, "99 Ω"),
    RuleCase("SC-02", UNKNOWN, "gs8", {Z13: None}, missing="mpedance"),
    RuleCase("SC-03", PASS, "gs8"),
    RuleCase(
        "SC-03",
        FIRE,
        "gs8",
        {f"{SECOND}.polarity": "CATHODE"},
        SIGN,
        STOP,
        "Program needs cathode and anode.",
    ),
    RuleCase("SC-03", FIRE, "gs8", {f"{FIRST}.polarity": "ANODE"}, SIGN, STOP),
    RuleCase("SC-03", FIRE, "gs8", {f"{SECOND}.contact": 3}, SIGN, STOP, "contact 3 of lead 1 is both"),
    RuleCase("SC-03", PASS, "gs8", {f"{SECOND}.contact": 3, f"{SECOND}.lead": 2}),
    RuleCase("SC-03", UNKNOWN, "gs8", {f"{SECOND}.polarity": None}, missing="olarity"),
    RuleCase("SC-03", UNKNOWN, "gs8", {FIRST: None, SECOND: None}, missing="Contacts"),
    RuleCase("SC-04", PASS, "gs8"),
    RuleCase("SC-04", PASS, "gs8-pull"),
    RuleCase("SC-04", FIRE, "gs8", {"performed.targets[t1].lead.contacts": "16"}, SIGN, COV, "16 contacts"),
    RuleCase("SC-04", FIRE, "gs8", THIRD_LEAD | NO_LEADS_YET, PRE, COV, "More than 2 leads"),
    RuleCase(
        "SC-04",
        PASS,
        "gs8",
        {"performed.targets[t1].lead.contacts": "16", "performed.targets[t2].placed": False},
    ),
    RuleCase("SC-04", UNKNOWN, "gs8", {"performed.targets[t1].lead.contacts": None}, missing="Contacts"),
]

LOG = [
    RuleCase("SC-05", PASS, "gs8-pull"),
    RuleCase("SC-05", PASS, "gs8"),
    RuleCase("SC-05", PASS, "gs8-pull", {"pull.at": "2026-05-11T23:59-04:00"}),
    RuleCase("SC-05", FIRE, "gs8-pull", {"pull.at": "2026-05-12T00:01-04:00"}, SIGN, WARN, "Trial day 8."),
    RuleCase("SC-05", FIRE, "gs8-pull", {"pull.at": "2026-05-14T10:00-04:00"}, FOLLOWUP, WARN),
    RuleCase("SC-05", FIRE, "gs8-pull", {"pull.at": "2026-05-15T10:00-04:00"}, SIGN, STOP, "Trial day 11."),
    RuleCase("SC-05", PASS, "gs8-pull", {"pull.at": None}, FOLLOWUP),
    RuleCase(
        "SC-05", FIRE, "gs8-pull", {"pull.at": None, "trial.days[d7].day": 9}, FOLLOWUP, WARN, "Trial day 9."
    ),
    RuleCase("SC-05", UNKNOWN, "gs8-pull", {"pull.at": None}, missing="Leads out at"),
    RuleCase("SC-05", UNKNOWN, "gs8-pull", {"trial.began": None}, missing="Leads placed on"),
    RuleCase("SC-06", PASS, "gs8-pull", CALM),
    RuleCase("SC-06", PASS, "gs8"),
    RuleCase(
        "SC-06",
        FIRE,
        "gs8-pull",
        CALM | _day(3, drainage=True, fever=True),
        FOLLOWUP,
        STOP,
        "Reported fever, drainage: needs clinician review.",
    ),
    RuleCase("SC-06", FIRE, "gs8-pull", _day(2, new_deficit=True), SIGN, STOP, "new deficit"),
    RuleCase("SC-06", UNKNOWN, "gs8-pull", CALM | _day(4, fever=None), missing="Fever"),
    RuleCase("SC-07", PASS, "gs8-pull", STEADY),
    RuleCase("SC-07", FIRE, "gs8-pull", _day(5, migration=True), FOLLOWUP, WARN, "Possible lead migration"),
    RuleCase("SC-07", FIRE, "gs8-pull", STEADY | _day(5, coverage_lost=True), SIGN, WARN),
    RuleCase("SC-07", UNKNOWN, "gs8-pull", STEADY | _day(1, migration=None), missing="Lead moved"),
    RuleCase("SC-09", PASS, "gs8-pull"),
    RuleCase("SC-09", PASS, "gs8"),
    RuleCase(
        "SC-09",
        FIRE,
        "gs8-pull",
        {"pull.contacts_removed": 15},
        SIGN,
        STOP,
        "Removed 15 contacts; placed 16.",
    ),
    RuleCase("SC-09", FIRE, "gs8-pull", {"pull.leads_removed": 1}, SIGN, STOP, "Removed 1 leads; placed 2."),
    RuleCase(
        "SC-09",
        FIRE,
        "gs8-pull",
        {"performed.targets[t1].contacts": 7},
        SIGN,
        STOP,
        "The removed leads are listed with 15 contacts; placed 16.",
    ),
    RuleCase(
        "SC-09", FIRE, "gs8-pull", {"performed.targets[t2]": None}, SIGN, STOP, "listed with 8 contacts"
    ),
    RuleCase("SC-09", PASS, "gs8-pull", {"performed.targets[t1].contacts": None}),  # not told of every lead
    RuleCase("SC-09", UNKNOWN, "gs8-pull", {"trial.contacts_placed": None}, missing="ontacts"),
]

CASES = [*DAY_0, *LOG]
