"""Examples of CV-13 to CV-15 and SC-08: spinal cord stimulation."""

from datetime import date, timedelta

from rule_kit import COV, FIRE, FOLLOWUP, PASS, PRE, UNKNOWN, RuleCase

SERVICE_DAY = "2026-08-20"
Q1, Q2 = "indication.prior[q1]", "indication.prior[q2]"


def _trials(*days):
    found = {"indication.prior_procedures": "LISTED"}
    for number, day in enumerate(days, start=1):
        row = f"indication.prior[q{number}]"
        found |= {f"{row}.date": day, f"{row}.kind": "SCS_TRIAL", f"{row}.region": "CERVICAL_THORACIC"}
    return found


def _analysed(placed=None, last=None):
    """An implanted stimulator, programmed so many days after it was placed and after the last analysis."""
    today = date.fromisoformat(SERVICE_DAY)
    found = {"header.service_date": SERVICE_DAY, "programming.generator": "IMPLANTED"}
    if placed is not None:
        found["programming.placed"] = (today - timedelta(days=placed)).isoformat()
    if last is not None:
        found["programming.earlier_analysis"] = "DATED"
        found["programming.last_analysis"] = (today - timedelta(days=last)).isoformat()
    return found


CASES = [
    RuleCase("CV-13", PASS, "gs8"),
    RuleCase("CV-13", FIRE, "gs8", {"scs.last_resort": False}, severity=COV, message="NCD 160.7"),
    RuleCase("CV-13", FIRE, "gs8", {"scs.facilities": False}, PRE),
    RuleCase("CV-13", PASS, "gs1"),
    RuleCase("CV-13", UNKNOWN, "gs8", {"scs.multidisciplinary": None}, missing="ultidisciplinary"),
    RuleCase("CV-14", PASS, "gs8-pull"),
    RuleCase(
        "CV-14",
        FIRE,
        "gs8-pull",
        {f"trial.days[d{n}].nrs_avg": "4 points" for n in (4, 5, 6)},
        FOLLOWUP,
        severity=COV,
        message="47.2 %",
    ),
    RuleCase("CV-14", PASS, "gs8-pull", {"header.payer": "Aetna"}),
    RuleCase("CV-14", UNKNOWN, "gs8-pull", {f"trial.days[d{n}]": None for n in range(1, 6)}, missing="Days"),
    RuleCase("CV-15", PASS, "gs8"),
    RuleCase("CV-15", PASS, "gs8", _trials("2019-03-01")),
    RuleCase(
        "CV-15", FIRE, "gs8", _trials("2019-03-01", "2021-03-01"), PRE, severity=COV, message="Trial number 3"
    ),
    RuleCase("CV-15", FIRE, "gs8", {"performed.targets[t1].lead.contacts": "16"}, message="24 contacts"),
    RuleCase("CV-15", PASS, "scs-programming"),  # a trial: the first month
    RuleCase("CV-15", PASS, "scs-programming", _analysed(placed=30)),
    RuleCase("CV-15", PASS, "scs-programming", _analysed(placed=31, last=30)),
    RuleCase(
        "CV-15",
        FIRE,
        "scs-programming",
        _analysed(placed=31, last=29),
        PRE,
        severity=COV,
        message="Last analysis 29 days ago",
    ),
    RuleCase(
        "CV-15",
        PASS,
        "scs-programming",
        {**_analysed(placed=31), "programming.earlier_analysis": "NONE"},
    ),
    RuleCase("CV-15", UNKNOWN, "scs-programming", _analysed(), missing="implanted on"),
    RuleCase("CV-15", UNKNOWN, "scs-programming", _analysed(placed=31), missing="Earlier analyses"),
    RuleCase(
        "CV-15",
        UNKNOWN,
        "scs-programming",
        {**_analysed(placed=31), "programming.earlier_analysis": "DATED"},
        missing="Date of the last analysis",
    ),
    RuleCase("CV-15", UNKNOWN, "gs8", {"indication.prior_procedures": None}, missing="Prior"),
    RuleCase("SC-08", PASS, "gs8"),
    RuleCase("SC-08", FIRE, "gs8", {"scs.psych_evaluation": None}, severity=COV, message="not recorded"),
    RuleCase("SC-08", FIRE, "gs8", {"scs.psych_evaluation": None, "header.payer": "aetna"}, PRE),
]
NO_UNKNOWN = {"SC-08": "what it looks for is that nothing is recorded"}
