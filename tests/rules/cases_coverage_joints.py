"""Examples of CV-06 to CV-12: facet and sacroiliac joints."""

from rule_kit import COV, FIRE, PASS, PRE, UNKNOWN, RuleCase

#: The ablation of GS5 for a patient of Medicare.
MEDICARE = {"header.payer": "Medicare"}
B1, B2 = "blocks.history[b1]", "blocks.history[b2]"


def _prior(number, day, kind, **more):
    row = f"indication.prior[q{number}]"
    return {
        "indication.prior_procedures": "LISTED",
        f"{row}.date": day,
        f"{row}.kind": kind,
        f"{row}.region": "LUMBAR_SACRAL",
        **{f"{row}.{name}": value for name, value in more.items()},
    }


def _several(kind, *days):
    return {path: value for n, day in enumerate(days, 1) for path, value in _prior(n, day, kind).items()}


RFA = {"joints": ["L4-5", "L5-S1"], "side": "LEFT", "relief": "50 %", "weeks": "26 wk"}
SIJ = {"joints": ["SIJ"], "side": "LEFT", "relief": "75 %", "weeks": "10 wk"}

CASES = [
    RuleCase("CV-06", PASS, "gs3"),
    RuleCase("CV-06", PASS, "gs5", {**MEDICARE, "indication.duration": "13 wk"}),
    RuleCase("CV-06", FIRE, "gs3", {"indication.duration": "12 wk"}, severity=COV, message="12 weeks"),
    RuleCase("CV-06", FIRE, "gs3", {"indication.conservative[c1].type": "NONE"}, PRE, message="conservative"),
    RuleCase("CV-06", FIRE, "gs3", {"indication.untreated_radiculopathy": True}, message="Radiculopathy"),
    RuleCase("CV-06", UNKNOWN, "gs3", {"indication.untreated_radiculopathy": None}, missing="Radiculopathy"),
    RuleCase("CV-06", UNKNOWN, "gs3", {"indication.conservative[c1]": None}, missing="Conservative"),
    RuleCase("CV-07", PASS, "gs5", MEDICARE),
    RuleCase("CV-07", FIRE, "gs5", {**MEDICARE, B2: None}, severity=COV, message="left L4-5: 1 of 2"),
    RuleCase("CV-07", FIRE, "gs5", {**MEDICARE, f"{B1}.relief": "79 %"}, PRE, message="80 % relief or more"),
    RuleCase("CV-07", FIRE, "gs5", {**MEDICARE, f"{B1}.duration": "10 min"}, message="left L4-5: 1 of 2"),
    RuleCase("CV-07", UNKNOWN, "gs5", {**MEDICARE, f"{B1}.movement_ok": None}, missing="painful movement"),
    RuleCase("CV-07", PASS, "gs10"),
    RuleCase("CV-07", UNKNOWN, "gs5", {**MEDICARE, f"{B1}.relief": None}, missing="Relief"),
    RuleCase("CV-08", PASS, "gs4"),
    RuleCase("CV-08", PASS, "gs4", {"header.service_date": "2026-04-28"}),
    RuleCase("CV-08", FIRE, "gs4", {"header.service_date": "2026-04-27"}, severity=COV, message="13 days"),
    RuleCase("CV-08", PASS, "gs4", {"header.service_date": "2026-04-27", "block.purpose": "THERAPEUTIC"}),
    RuleCase(
        "CV-08",
        FIRE,
        "gs4",
        {"header.service_date": "2026-04-27", "block.purpose": "PROGNOSTIC"},
        severity=COV,
        message="13 days",
    ),
    RuleCase(
        "CV-08",
        PASS,
        "gs4",
        {
            "header.service_date": "2026-04-27",
            "block.early_reason": "leaves the country for four months on 2026-04-29",
        },
    ),
    RuleCase("CV-08", UNKNOWN, "gs4", {"header.service_date": None}, missing="Service date"),
    RuleCase("CV-09", PASS, "gs4"),
    RuleCase(
        "CV-09",
        FIRE,
        "gs4",
        _several("FACET_INJECTION", "2025-09-01", "2025-10-01", "2025-11-01"),
        severity=COV,
        message="5 facet sessions",
    ),
    RuleCase("CV-09", PASS, "gs4", _several("FACET_INJECTION", "2025-04-30", "2025-10-01", "2025-11-01")),
    RuleCase(
        "CV-09",
        FIRE,
        "gs5",
        MEDICARE | _several("RFA", "2025-06-01", "2025-12-01"),
        PRE,
        message="3 ablation",
    ),
    RuleCase("CV-09", PASS, "gs5", MEDICARE | _several("RFA", "2025-12-01")),
    RuleCase("CV-09", UNKNOWN, "gs4", {"indication.prior_procedures": None}, missing="Prior"),
    RuleCase("CV-10", PASS, "gs3"),
    RuleCase(
        "CV-10",
        FIRE,
        "gs3",
        {"planned.targets[t3].target": {"level": "L3-4", "side": "LEFT"}},
        severity=COV,
        message="3 facet levels",
    ),
    RuleCase(
        "CV-10",
        PASS,
        "gs5",
        {**MEDICARE, "planned.targets[t3].target": {"level": "L5-S1", "side": "RIGHT"}},
        PRE,
    ),
    RuleCase(
        "CV-10",
        UNKNOWN,
        "gs3",
        {"planned.targets[t1]": None, "planned.targets[t2]": None},
        missing="Planned",
    ),
    RuleCase("CV-11", PASS, "gs5", MEDICARE),
    RuleCase("CV-11", PASS, "gs5", MEDICARE | _prior(1, "2025-08-01", "RFA", **RFA)),
    RuleCase(
        "CV-11",
        FIRE,
        "gs5",
        MEDICARE | _prior(1, "2025-08-01", "RFA", **{**RFA, "relief": "49 %"}),
        severity=COV,
    ),
    RuleCase(
        "CV-11",
        FIRE,
        "gs5",
        MEDICARE | _prior(1, "2025-08-01", "RFA", **{**RFA, "weeks": "25 wk"}),
        PRE,
        message="for 25 weeks",
    ),
    RuleCase(
        "CV-11",
        PASS,
        "gs5",
        MEDICARE | _prior(1, "2025-08-01", "RFA", **{**RFA, "weeks": "2 wk", "side": "RIGHT"}),
    ),
    RuleCase(
        "CV-11",
        PASS,
        "gs5",
        MEDICARE | _prior(1, "2025-08-01", "RFA", **{**RFA, "weeks": "2 wk", "joints": ["L2-3"]}),
    ),
    RuleCase(
        "CV-11", UNKNOWN, "gs5", MEDICARE | _prior(1, "2025-08-01", "RFA", side="LEFT"), missing="Joints"
    ),
    RuleCase("CV-12", PASS, "sij-injection"),
    RuleCase("CV-12", PASS, "gs5", MEDICARE),
    RuleCase("CV-12", FIRE, "gs10", severity=COV, message="not covered"),
    RuleCase("CV-12", FIRE, "gs10", {}, PRE),
    RuleCase("CV-12", FIRE, "sij-injection", {"indication.sij_tests": 2}, message="2 positive"),
    RuleCase("CV-12", FIRE, "sij-injection", {"indication.duration": "12 wk"}, message="12 weeks"),
    RuleCase(
        "CV-12", FIRE, "sij-injection", _prior(8, "2026-01-05", "SIJ_INJECTION", **{**SIJ, "relief": "74 %"})
    ),
    RuleCase("CV-12", PASS, "sij-injection", _prior(8, "2026-01-05", "SIJ_INJECTION", **SIJ)),
    RuleCase(
        "CV-12",
        FIRE,
        "sij-injection",
        _several(
            "SIJ_INJECTION", *(f"2025-{month:02d}-20" for month in (8, 9, 10, 11)), "2025-12-20", "2025-12-21"
        ),
        message="7 sacroiliac injections",
    ),
    RuleCase("CV-12", UNKNOWN, "sij-injection", {"indication.sij_tests": None}, missing="provocation tests"),
]
