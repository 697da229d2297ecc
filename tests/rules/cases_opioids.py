"""Examples of the OP rules, from GS10."""

from rule_kit import DOC, FIRE, PASS, PRE, UNKNOWN, WARN, RuleCase

S = "plan.safeguards"
M1, M2, M3 = (f"plan.medications[m{n}]" for n in (1, 2, 3))
NONE = {"plan.opioids": False}
ASKED = {"plan.opioids": None}

CASES = [
    RuleCase("OP-01", PASS, "gs1"),
    RuleCase("OP-01", PASS, "gs10", NONE),
    RuleCase("OP-01", FIRE, "gs10", severity=WARN, message="108 days"),
    RuleCase("OP-01", FIRE, "gs10", {f"{S}.pdmp_checked": None}, PRE, message="no PDMP check"),
    RuleCase("OP-01", PASS, "gs10", {f"{S}.pdmp_checked": "2026-01-20"}),
    RuleCase("OP-01", FIRE, "gs10", {f"{S}.pdmp_checked": "2026-01-19"}, message="91 days"),
    RuleCase("OP-01", PASS, "gs10", {f"{S}.visit": "2026-04-01"}),
    RuleCase("OP-01", UNKNOWN, "gs10", ASKED, missing="pioid"),
    RuleCase("OP-02", PASS, "gs10"),
    RuleCase("OP-02", PASS, "gs10", {f"{S}.agreement": "2025-04-20"}),
    RuleCase("OP-02", FIRE, "gs10", {f"{S}.agreement": "2025-04-19"}, severity=WARN, message="2025-04-19"),
    RuleCase("OP-02", FIRE, "gs10", {f"{S}.agreement": None}, PRE, message="no treatment agreement"),
    RuleCase("OP-02", UNKNOWN, "gs10", ASKED, missing="pioid"),
    RuleCase("OP-03", FIRE, "gs10", severity=WARN, message="no urine drug screen"),
    RuleCase("OP-03", PASS, "gs10", {f"{S}.urine_drug_screen": "2026-01-20"}),
    RuleCase(
        "OP-03",
        FIRE,
        "gs10",
        {f"{S}.urine_drug_screen": "2026-01-19", f"{S}.risk_tier": "HIGH"},
        PRE,
        message="older than 3 months (high risk)",
    ),
    RuleCase("OP-03", PASS, "gs10", {f"{S}.urine_drug_screen": "2025-10-20", f"{S}.risk_tier": "MODERATE"}),
    RuleCase("OP-03", FIRE, "gs10", {f"{S}.urine_drug_screen": "2025-10-19", f"{S}.risk_tier": "MODERATE"}),
    RuleCase("OP-03", PASS, "gs10", {f"{S}.urine_drug_screen": "2025-04-20", f"{S}.risk_tier": "LOW"}),
    RuleCase("OP-03", FIRE, "gs10", {f"{S}.urine_drug_screen": "2025-04-19"}, message="older than 12 months"),
    RuleCase("OP-03", UNKNOWN, "gs10", {f"{S}.urine_drug_screen": "2025-12-01"}, missing="Risk tier"),
    RuleCase("OP-04", FIRE, "gs10", severity=WARN, message="90.0 MME"),
    RuleCase("OP-04", PASS, "gs10", {f"{S}.naloxone": "OFFERED"}, PRE),
    RuleCase("OP-04", FIRE, "gs10", {f"{M1}.daily": "30 mg/d", f"{M2}.daily": "25 mg/d"}, message="50.0 MME"),
    RuleCase("OP-04", PASS, "gs10", {f"{M1}.daily": "30 mg/d", f"{M2}.daily": "24 mg/d"}),  # 49.8
    RuleCase("OP-04", UNKNOWN, "gs10", {f"{M1}.daily": None}, missing="dose"),
    RuleCase("OP-04", UNKNOWN, "gs10", {f"{S}.naloxone": None}, missing="aloxone"),
    RuleCase("OP-05", FIRE, "gs10", severity=WARN, message="alprazolam"),
    RuleCase("OP-05", FIRE, "gs10", {M3: None, f"{S}.alcohol": True}, PRE, message="alcohol"),
    RuleCase(
        "OP-05",
        FIRE,
        "gs10",
        {f"{M3}.klass": "GABAPENTINOID", f"{M3}.drug": "PREGABALIN"},
        message="pregabalin",
    ),
    RuleCase("OP-05", PASS, "gs10", {f"{M3}.change": "STOP", f"{S}.alcohol": False}),
    RuleCase("OP-05", UNKNOWN, "gs10", {M3: None}, missing="lcohol"),
    RuleCase("OP-06", FIRE, "gs10", severity=WARN, message="90.0 MME a day: justification"),
    RuleCase("OP-06", PASS, "gs10", {f"{M2}.daily": "149 mg/d"}, PRE),
    RuleCase("OP-06", PASS, "gs10", {f"{S}.justification": "stable for years, tapering was tried twice"}),
    RuleCase("OP-06", PASS, "gs10", {f"{M1}.drug": "BUPRENORPHINE"}),
    RuleCase("OP-06", FIRE, "gs10", {f"{M1}.drug": "METHADONE"}, message="218.0"),
    RuleCase("OP-06", PASS, "gs10", {f"{M1}.change": "STOP"}),
    RuleCase("OP-06", UNKNOWN, "gs10", {M1: None, M2: None}, missing="edication"),
    RuleCase("OP-06", UNKNOWN, "gs10", {f"{M1}.drug": "levorphanol"}, missing="morphine equivalent of"),
    RuleCase("OP-07", PASS, "gs10"),
    RuleCase("OP-07", PASS, "gs10", {f"{S}.urine_drug_screen": "2026-04-01", f"{S}.uds_expected": True}),
    RuleCase(
        "OP-07",
        FIRE,
        "gs10",
        {f"{S}.urine_drug_screen": "2026-04-01", f"{S}.uds_expected": False},
        severity=DOC,
        message="Unexpected",
    ),
    RuleCase(
        "OP-07",
        PASS,
        "gs10",
        {
            f"{S}.urine_drug_screen": "2026-04-01",
            f"{S}.uds_expected": False,
            f"{S}.uds_action": "confirmed by laboratory, talked through, agreement renewed",
        },
    ),
    RuleCase("OP-07", UNKNOWN, "gs10", {f"{S}.urine_drug_screen": "2026-04-01"}, missing="xpected"),
]
