"""Examples of CV-01 to CV-05, CV-16 and CV-17: epidural injections and prior authorisation."""

from rule_kit import COV, FIRE, PASS, PRE, UNKNOWN, RuleCase

Q1, Q2 = "indication.prior[q1]", "indication.prior[q2]"
T2 = "planned.targets[t2].target"
POSITION = "performed.targets[t1].positions[p1]"
#: GS1 before the needle.
PLANNED = {"performed.targets[t1]": None}


def _sessions(*days):
    found = {}
    for number, day in enumerate(days, start=1):
        row = f"indication.prior[q{number}]"
        found |= {
            f"{row}.date": day,
            f"{row}.kind": "ESI",
            f"{row}.region": "LUMBAR_SACRAL",
            f"{row}.relief": "60 %",
            f"{row}.weeks": "20 wk",
        }
    return found


#: The first session of GS7, a year before it.
A_YEAR_AGO = {
    "indication.prior[q9].date": "2025-04-02",
    "indication.prior[q9].kind": "CAUDAL",
    "indication.prior[q9].region": "LUMBAR_SACRAL",
}
FOUR = _sessions("2025-02-11", "2025-05-01", "2025-07-08", "2025-10-01")


def _gain(gain, weeks, *, same):
    """What function gained after the last session."""
    return {f"{Q1}.function_gain": gain, f"{Q1}.function_weeks": weeks, f"{Q1}.same_scale": same}


CASES = [
    RuleCase("CV-01", PASS, "gs1"),
    RuleCase("CV-01", PASS, "caudal-esi", A_YEAR_AGO),  # GS7: it counts no more on 2026-04-02
    RuleCase(
        "CV-01",
        FIRE,
        "caudal-esi",
        {**A_YEAR_AGO, "header.service_date": "2026-04-01"},
        severity=COV,
        message="5 epidural sessions, lumbar/sacral, in 12 months",
    ),
    RuleCase("CV-01", FIRE, "gs1", FOUR, PRE, message="5 epidural"),
    RuleCase("CV-01", PASS, "gs1", {**FOUR, f"{Q1}.date": "2025-02-10"}),
    RuleCase("CV-01", PASS, "gs1", {**FOUR, f"{Q1}.date": "2025-05-01"}),  # two on one day are one session
    RuleCase("CV-01", PASS, "gs1", {**FOUR, f"{Q1}.region": "CERVICAL_THORACIC"}),
    RuleCase("CV-01", PASS, "gs1", {**FOUR, f"{Q1}.kind": "MBB"}),
    RuleCase("CV-01", PASS, "gs1", {**FOUR, f"{Q1}.date": "2026-02-11"}),  # not before this one
    RuleCase("CV-01", FIRE, "gs1", {**FOUR, f"{Q1}.date": "2025-03"}),
    RuleCase("CV-01", UNKNOWN, "gs1", {**FOUR, f"{Q1}.date": "2025-02"}, missing="the day"),
    RuleCase("CV-01", UNKNOWN, "gs1", {"indication.prior_procedures": None}, missing="Prior"),
    RuleCase("CV-01", UNKNOWN, "gs1", {"header.service_date": None}, missing="Service date"),
    RuleCase("CV-02", PASS, "gs1"),
    RuleCase("CV-02", PASS, "gs1", {**PLANNED, T2: {"level": "L4-5", "side": "LEFT"}}, PRE),
    RuleCase("CV-02", PASS, "gs1", {**PLANNED, T2: {"level": "L5-S1", "side": "LEFT"}}, PRE),
    RuleCase(
        "CV-02",
        FIRE,
        "gs1",
        {
            **PLANNED,
            T2: {"level": "L4-5", "side": "LEFT"},
            "planned.targets[t3].target": {"level": "L3-4", "side": "LEFT"},
        },
        PRE,
        severity=COV,
        message="3 transforaminal levels",
    ),
    RuleCase("CV-02", FIRE, "gs1", {**PLANNED, T2: {"level": "C5-6", "side": "LEFT"}}, message="region"),
    RuleCase(
        "CV-02",
        FIRE,
        "ilesi",
        {"performed.targets[t1]": None, T2: {"level": "L3-4", "side": "RIGHT"}, "header.payer": "Medicare"},
        message="interlaminar",
    ),
    RuleCase("CV-02", UNKNOWN, "gs1", {**PLANNED, "planned.targets[t1]": None}, missing="Planned"),
    RuleCase("CV-03", PASS, "gs1"),
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.relief": "50 %", f"{Q1}.weeks": "13 wk", f"{Q1}.steroid": "NONE"}),
    RuleCase("CV-03", PASS, "gs1", {"indication.prior_procedures": "NONE"}),
    RuleCase(
        "CV-03",
        FIRE,
        "caudal-esi",
        severity=COV,
        message="55 % for 9 weeks",
    ),
    RuleCase("CV-03", FIRE, "gs1", {f"{Q1}.relief": "49 %"}, PRE),
    RuleCase("CV-03", FIRE, "gs1", {f"{Q1}.weeks": "12 wk"}),
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.weeks": "12 wk", f"{Q1}.kind": "ILESI"}),  # another technique
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.weeks": "2 wk", f"{Q1}.steroid": "BETAMETHASONE"}),  # another drug
    RuleCase(
        "CV-03",
        PASS,
        "gs1",
        {f"{Q1}.weeks": "2 wk", f"{Q1}.kind": "ILESI", f"{Q1}.date": "2026-01-27"},
    ),
    RuleCase(
        "CV-03",
        FIRE,
        "gs1",
        {f"{Q1}.weeks": "1 wk", f"{Q1}.kind": "ILESI", f"{Q1}.date": "2026-01-28"},
    ),
    RuleCase("CV-03", UNKNOWN, "gs1", {f"{Q1}.relief": None}, missing="Relief"),
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.relief": "30 %", **_gain("50 %", "13 wk", same=True)}),
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.function_gain": "60 %"}),  # the relief is enough
    RuleCase(
        "CV-03", FIRE, "gs1", {f"{Q1}.relief": "30 %", f"{Q1}.function_gain": "20 %"}, message="30 % for 20"
    ),
    RuleCase("CV-03", PASS, "gs1", {f"{Q1}.relief": None, **_gain("50 %", "13 wk", same=True)}),
    RuleCase(
        "CV-03",
        FIRE,
        "gs1",
        {f"{Q1}.relief": "30 %", **_gain("49 %", "13 wk", same=True)},
        severity=COV,
        message="30 % relief for 20 weeks, gain of function 49 % for 13 weeks",
    ),
    RuleCase(
        "CV-03",
        FIRE,
        "gs1",
        {f"{Q1}.relief": "30 %", **_gain("60 %", "12 wk", same=True)},
        message="gain of function 60 % for 12 weeks",
    ),
    RuleCase(
        "CV-03",
        FIRE,
        "gs1",
        {f"{Q1}.relief": "30 %", **_gain("60 %", "13 wk", same=False)},
        PRE,
        message="on another scale",
    ),
    RuleCase(
        "CV-03",
        UNKNOWN,
        "gs1",
        {f"{Q1}.relief": "30 %", f"{Q1}.function_gain": "60 %"},
        missing="Duration of the gain",
    ),
    RuleCase(
        "CV-03",
        UNKNOWN,
        "gs1",
        {f"{Q1}.relief": "30 %", f"{Q1}.function_gain": "60 %", f"{Q1}.function_weeks": "20 wk"},
        missing="same scale",
    ),
    RuleCase("CV-04", PASS, "gs1"),
    RuleCase("CV-04", FIRE, "gs1", {"indication.pain_type": ["AXIAL"]}, severity=COV, message="Kind of pain"),
    RuleCase("CV-04", FIRE, "gs1", {"indication.duration": "3 wk"}, PRE, message="Pain for 3 weeks"),
    RuleCase("CV-04", PASS, "gs1", {"indication.duration": "4 wk"}),
    RuleCase("CV-04", PASS, "gs1", {"indication.duration": "2 wk", "indication.pain_type": ["ZOSTER"]}),
    RuleCase(
        "CV-04", FIRE, "gs1", {"indication.conservative[c1].weeks": "3 wk"}, message="Conservative care"
    ),
    RuleCase("CV-04", FIRE, "gs1", {"indication.conservative[c1].type": "NONE"}, message="for 0 weeks"),
    RuleCase(
        "CV-04",
        FIRE,
        "gs1",
        {"indication.pain.average": None, "indication.function.score": None},
        message="No baseline score",
    ),
    RuleCase("CV-04", UNKNOWN, "gs1", {"indication.pain_type": None}, missing="Kind of pain"),
    RuleCase("CV-04", UNKNOWN, "gs1", {"indication.conservative[c1]": None}, missing="Conservative care"),
    RuleCase("CV-05", PASS, "gs1"),
    RuleCase("CV-05", PASS, "caudal-esi"),  # GS7: no contrast, with its reason
    RuleCase("CV-05", FIRE, "gs1", {"imaging.modality": "ULTRASOUND"}, severity=COV, message="guidance"),
    RuleCase("CV-05", PASS, "gs1", {"imaging.modality": "CT"}),
    RuleCase(
        "CV-05", FIRE, "gs1", {f"{POSITION}.contrast.pattern": ["NOT_USED"]}, message="without contrast"
    ),
    RuleCase(
        "CV-05",
        PASS,
        "gs1",
        {
            f"{POSITION}.contrast.pattern": ["NOT_USED"],
            f"{POSITION}.contrast.not_used_reason": "anaphylaxis to iohexol",
        },
    ),
    RuleCase("CV-05", UNKNOWN, "gs1", {"imaging.modality": None}, missing="Guidance"),
    RuleCase("CV-16", PASS, "gs1"),
    RuleCase("CV-16", FIRE, "gs1", {"header.state": "TX"}, severity=COV, message="office sources disagree"),
    RuleCase(
        "CV-16", FIRE, "gs1", {"header.state": "az", "header.place_of_service": "24"}, PRE, message="AZ"
    ),
    RuleCase("CV-16", PASS, "gs1", {"header.state": "TX", "header.service_date": "2026-01-14"}),
    RuleCase("CV-16", FIRE, "gs1", {"header.state": "TX", "header.service_date": "2026-01-15"}),
    RuleCase("CV-16", PASS, "gs3", {"header.state": "TX"}),  # facet procedures are excluded
    RuleCase("CV-16", FIRE, "gs8", {"header.state": "OH"}),
    RuleCase("CV-16", UNKNOWN, "gs1", {"header.state": None}, missing="State"),
    RuleCase("CV-17", PASS, "gs3"),
    RuleCase("CV-17", FIRE, "gs3", {"header.place_of_service": "22"}, severity=COV, message="Hospital"),
    RuleCase("CV-17", FIRE, "gs8", {"header.place_of_service": "19"}, PRE),
    RuleCase("CV-17", PASS, "gs1", {"header.place_of_service": "22"}),
    RuleCase("CV-17", UNKNOWN, "gs3", {"header.place_of_service": None}, missing="Place of service"),
]
