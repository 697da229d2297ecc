"""Examples of the DX rules and of RF-08."""

from rule_kit import COV, FIRE, PASS, PRE, STOP, UNKNOWN, WARN, RuleCase

#: The ablation of GS5 for a patient of Medicare.
MEDICARE = {"header.payer": "Medicare"}
B1, B2 = "blocks.history[b1]", "blocks.history[b2]"
T1 = "performed.targets[t1].positions[p1]"
#: GS4 as it stood before the needle: the plan alone.
PLANNED = {f"performed.targets[t{n}]": None for n in range(1, 7)}
LEFT_ONLY = {"planned.targets[t1]": None, "planned.targets[t2].target": {"level": "L5-S1", "side": "LEFT"}}
EARLIER = {
    "indication.prior_procedures": "LISTED",
    "indication.prior[q1].date": "2025-06-01",
    "indication.prior[q1].kind": "RFA",
    "indication.prior[q1].region": "LUMBAR_SACRAL",
    "indication.prior[q1].joints": ["L4-5", "L5-S1"],
    "indication.prior[q1].side": "LEFT",
    "indication.prior[q1].relief": "50 %",
    "indication.prior[q1].weeks": "26 wk",
}


def _right(number, day):
    row = f"blocks.history[b{number}]"
    return {
        f"{row}.date": day,
        f"{row}.joints": ["L4-5"],
        f"{row}.nerves": ["L3", "L4"],
        f"{row}.side": "RIGHT",
        f"{row}.purpose": "DIAGNOSTIC_1",
    }


#: Both sides blocked in turn: left and right, then left and right again, the right one at another joint.
IN_TURN = _right(3, "2026-02-17") | _right(4, "2026-03-17")

CASES = [
    RuleCase("DX-01", PASS, "gs3"),
    RuleCase("DX-01", PASS, "gs3", {"block.baseline": "4 points"}),
    RuleCase("DX-01", FIRE, "gs3", {"block.baseline": "3.5 points"}, severity=WARN, message="Index pain 3.5"),
    RuleCase("DX-01", FIRE, "gs3", {"block.baseline": "3 points"}, PRE),
    RuleCase("DX-01", PASS, "gs3", {"block.baseline": "3 points", "block.purpose": "THERAPEUTIC"}),
    RuleCase("DX-01", PASS, "gs1"),
    RuleCase("DX-01", UNKNOWN, "gs3", {"block.baseline": None}, missing="Index pain before"),
    RuleCase("DX-01", UNKNOWN, "gs3", {"block.purpose": None}, missing="Purpose"),
    RuleCase("DX-02", PASS, "gs4"),
    RuleCase("DX-02", PASS, "gs4", {"header.service_date": "2026-04-28"}),
    RuleCase(
        "DX-02", FIRE, "gs4", {"header.service_date": "2026-04-27"}, severity=COV, message="13 days apart"
    ),
    RuleCase(
        "DX-02",
        PASS,
        "gs4",
        {"header.service_date": "2026-04-27", "block.early_reason": "leaves the country on 2026-04-29"},
    ),
    RuleCase("DX-02", FIRE, "gs5", {**MEDICARE, f"{B2}.date": "2026-02-16"}, message="first 2026-02-03"),
    RuleCase("DX-02", PASS, "gs5", MEDICARE),
    RuleCase("DX-02", UNKNOWN, "gs4", {f"{B1}.date": None}, missing="Date"),
    RuleCase("DX-03", PASS, "gs3"),
    RuleCase(
        "DX-03", FIRE, "gs3", {f"{T1}.injectate[i1].volume": "0.51 mL"}, severity=WARN, message="0.51 mL"
    ),
    RuleCase("DX-03", PASS, "gs3", {f"{T1}.injectate[i1].volume": "2 mL", "block.purpose": "THERAPEUTIC"}),
    RuleCase(
        "DX-03",
        PASS,
        "gs3",
        {
            "performed.targets[t1].target": {"level": "TON", "side": "RIGHT"},
            f"{T1}.injectate[i1].volume": "1 mL",
        },
    ),
    RuleCase(
        "DX-03",
        FIRE,
        "gs3",
        {
            "performed.targets[t1].target": {"level": "TON", "side": "RIGHT"},
            f"{T1}.injectate[i1].volume": "1.1 mL",
        },
        message="1.1 mL; configured limit for a diagnostic block 1 mL",
    ),
    RuleCase("DX-03", UNKNOWN, "gs3", {f"{T1}.injectate[i1].volume": None}, missing="Volume"),
    RuleCase("DX-04", PASS, "gs3"),
    RuleCase("DX-04", FIRE, "gs3", {"block.steroid": True}, severity=WARN, message="Steroid"),
    RuleCase("DX-04", FIRE, "gs3", {f"{T1}.injectate[i2].drug": "DEXAMETHASONE"}),
    RuleCase("DX-04", FIRE, "gs3", {**PLANNED, "planned.drugs[i1].drug": "METHYLPREDNISOLONE_ACETATE"}, PRE),
    RuleCase("DX-04", PASS, "gs3", {"block.steroid": True, "block.purpose": "THERAPEUTIC"}),
    RuleCase("DX-04", UNKNOWN, "gs3", {"block.steroid": None}, missing="Steroid"),
    RuleCase("DX-05", PASS, "gs3"),
    RuleCase("DX-05", FIRE, "gs3", {"anaesthesia.level": "MODERATE"}, severity=WARN, message="Sedation"),
    RuleCase(
        "DX-05", FIRE, "gs3", {"anaesthesia.level": "MINIMAL", "anaesthesia.agents[g1].drug": "MIDAZOLAM"}
    ),
    RuleCase("DX-05", UNKNOWN, "gs3", {"anaesthesia.level": "MINIMAL"}, missing="Sedation drugs"),
    RuleCase("DX-05", FIRE, "gs3", {"medications.other[o1].drug": "FENTANYL"}),
    RuleCase("DX-05", UNKNOWN, "gs3", {"anaesthesia.level": None}, missing="Anaesthesia"),
    RuleCase("DX-06", PASS, "gs4"),
    RuleCase("DX-06", PASS, "gs4", {f"{B1}.purpose": "THERAPEUTIC"}),
    RuleCase(
        "DX-06",
        FIRE,
        "gs4",
        {f"{B1}.nerves": ["L3", "L4"], f"{B1}.joints": ["L4-5"]},
        severity=STOP,
        message="right: nerves L3, L4, L5DR differ from L3, L4",
    ),
    RuleCase("DX-06", FIRE, "gs4", {**PLANNED, f"{B1}.nerves": ["L2", "L3"]}, PRE, severity=STOP),
    RuleCase("DX-06", FIRE, "gs5", {**MEDICARE, f"{B2}.nerves": ["L4", "L5DR"]}, message="left"),
    RuleCase("DX-06", PASS, "gs4", {f"{B1}.joints": ["C4-5"], f"{B1}.nerves": ["C4", "C5"]}),
    # The last two diagnostic or prognostic blocks, whatever they were numbered.
    RuleCase("DX-06", FIRE, "gs5", {f"{B2}.purpose": "PROGNOSTIC", f"{B2}.nerves": ["L4", "L5DR"]}),
    RuleCase("DX-06", FIRE, "gs5", {f"{B2}.purpose": "DIAGNOSTIC_1", f"{B2}.nerves": ["L4", "L5DR"]}),
    RuleCase("DX-06", FIRE, "gs4", {"block.purpose": "PROGNOSTIC", f"{B1}.nerves": ["L3", "L4"]}),
    RuleCase("DX-06", PASS, "gs4", {"block.purpose": "DIAGNOSTIC_1", f"{B1}.nerves": ["L3", "L4"]}),
    RuleCase("DX-06", PASS, "gs5", IN_TURN),
    RuleCase("DX-06", UNKNOWN, "gs4", {f"{B1}.nerves": None}, missing="Nerves blocked"),
    RuleCase("DX-07", PASS, "gs4"),
    RuleCase("DX-07", PASS, "gs4", LEFT_ONLY | PLANNED, PRE),
    RuleCase("DX-07", FIRE, "gs4", {f"{B1}.side": "LEFT"}, severity=STOP, message="first block left"),
    RuleCase(
        "DX-07",
        FIRE,
        "gs5",
        {**MEDICARE, f"{B2}.side": "RIGHT"},
        message="Second block right, first block left",
    ),
    RuleCase("DX-07", FIRE, "gs5", {f"{B2}.purpose": "PROGNOSTIC", f"{B2}.side": "RIGHT"}, severity=STOP),
    RuleCase("DX-07", FIRE, "gs4", {"block.purpose": "PROGNOSTIC", f"{B1}.side": "LEFT"}, severity=STOP),
    RuleCase("DX-07", PASS, "gs5", IN_TURN),
    RuleCase("DX-07", UNKNOWN, "gs4", {f"{B1}.side": None}, missing="Side"),
    RuleCase("DX-07", UNKNOWN, "gs4", {"blocks.status": None}, missing="Earlier blocks"),
    RuleCase("RF-08", PASS, "gs5", MEDICARE),
    RuleCase("RF-08", PASS, "gs10"),
    RuleCase("RF-08", PASS, "gs4"),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, B2: None}, severity=WARN, message="left L4-5: 1 of 2"),
    RuleCase(
        "RF-08", FIRE, "gs5", {**MEDICARE, "blocks.status": "NONE"}, severity=COV, message="left L4-5: 0 of 2"
    ),
    RuleCase("RF-08", FIRE, "gs5", {"blocks.status": "NONE"}, PRE, severity=WARN),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.relief": "79.9 %"}),
    RuleCase("RF-08", PASS, "gs5", {**MEDICARE, f"{B2}.relief": "80 %"}),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.joints": ["L4-5"]}, message="left L5-S1: 1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.side": "RIGHT"}),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.date": "2026-02-03"}, message="1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.purpose": "THERAPEUTIC"}),
    RuleCase("RF-08", PASS, "gs5", {**MEDICARE, "blocks.status": "NONE", **EARLIER}),
    RuleCase(
        "RF-08",
        FIRE,
        "gs5",
        {**MEDICARE, "blocks.status": "NONE", **EARLIER, "indication.prior[q1].weeks": "25 wk"},
    ),
    RuleCase(
        "RF-08", UNKNOWN, "gs5", {**MEDICARE, f"{B2}.relief": None}, missing="Relief, where there is no diary"
    ),
    # A block qualifies as C4 and C5 say, not by its best relief alone.
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.duration": "10 min"}, message="left L4-5: 1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {**MEDICARE, f"{B2}.steroid": True}, severity=COV, message="1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B1}.sedation": True, f"{B2}.steroid": True}, message="0 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B2}.nerves": ["L1", "L2"]}, message="left L4-5: 1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B2}.nerves": ["L3", "L4"]}, message="left L4-5: 1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B2}.movement_ok": False}, message="1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B2}.vascular_uptake": True}, message="1 of 2"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B2}.date": "2026-05-13"}, message="1 of 2"),  # after this session
    RuleCase("RF-08", UNKNOWN, "gs5", {f"{B2}.steroid": None}, missing="Steroid in it"),
    RuleCase("RF-08", UNKNOWN, "gs5", {f"{B2}.duration": None}, missing="Duration of relief"),
    RuleCase("RF-08", UNKNOWN, "gs5", {f"{B2}.nerves": None}, missing="Nerves blocked"),
    RuleCase("RF-08", UNKNOWN, "gs5", {f"{B1}.drug": None}, missing="Local anaesthetic"),
    RuleCase("RF-08", FIRE, "gs5", {f"{B1}.drug": None, f"{B2}.steroid": True}, message="0 of 2"),
    RuleCase("RF-08", UNKNOWN, "gs5", {**MEDICARE, "blocks.status": None}, missing="Earlier blocks"),
]
