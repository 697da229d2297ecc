"""Examples of the DV rules. The pacemaker of the fifth golden scenario is planned for in full."""

from rule_kit import FIRE, PASS, PRE, SIGN, STOP, TIMEOUT, UNKNOWN, WARN, RuleCase

V1, V2 = "prechecks.devices[v1]", "prechecks.devices[v2]"
LISTED = "prechecks.device_status"
ICD = {f"{V1}.device": "ICD", f"{V1}.therapies_off": True}
STIMULATOR = {f"{V1}.device": "SCS", f"{V1}.plan": None}
IN_TRIAL = {LISTED: "LISTED", f"{V1}.device": "PACEMAKER"}
LESION = "performed.targets[t1].positions[p1].lesions[l1].mode"
NO_PAD = {"rf.pad": None}


def _plan(result, edits, message="", missing=""):
    severity = STOP if result is FIRE else None
    return RuleCase("DV-01", result, "gs5", edits, PRE, severity, message, missing)


PLANS = [
    _plan(PASS, {}),
    RuleCase("DV-01", PASS, "gs1", {LISTED: "LISTED", f"{V1}.device": "PACEMAKER"}),
    _plan(
        FIRE,
        {f"{V1}.post_check": None, f"{V1}.pad_path": None},
        "Cardiac device: RF plan incomplete (current path to the pad, check afterwards).",
    ),
    _plan(FIRE, {f"{V1}.pad_path": False}, "current path"),
    _plan(FIRE, {f"{V1}.dependent": "NOT_KNOWN"}, "dependence"),
    _plan(FIRE, {f"{V1}.mode_decision": None}, "mode"),
    _plan(PASS, {f"{V1}.mode_decision": "NONE"}),
    _plan(FIRE, {f"{V1}.last_check": None}, "check within 12 months"),
    _plan(PASS, {f"{V1}.last_check": "2025-05-13"}),
    _plan(FIRE, {f"{V1}.last_check": "2025-05-12"}, "check within 12 months"),
    _plan(FIRE, {f"{V1}.last_check": "2025-05"}, "check within 12 months"),
    _plan(PASS, {f"{V1}.last_check": "2025-06"}),
    _plan(PASS, ICD | {f"{V1}.last_check": "2025-11-13"}),
    _plan(FIRE, ICD | {f"{V1}.last_check": "2025-11-12"}, "check within 6 months"),
    _plan(PASS, {LISTED: "NONE"}),
    _plan(UNKNOWN, {LISTED: None}, missing="Implanted devices"),
    _plan(UNKNOWN, {f"{V1}.device": None}, missing="Device"),
    _plan(UNKNOWN, {"header.service_date": None}, missing="Service date"),
]

OTHERS = [
    RuleCase("DV-02", PASS, "gs5"),
    RuleCase("DV-02", PASS, "gs5", ICD, TIMEOUT),
    RuleCase(
        "DV-02", FIRE, "gs5", {f"{V1}.device": "ICD"}, TIMEOUT, STOP, "ICD therapy status not recorded."
    ),
    RuleCase("DV-02", FIRE, "gs5", ICD | {f"{V1}.therapies_off": False}, SIGN, STOP, "as not off"),
    RuleCase("DV-02", UNKNOWN, "gs5", {f"{V1}.device": None}, missing="Device"),
    RuleCase("DV-03", PASS, "gs5"),
    RuleCase("DV-03", PASS, "gs5", {f"{V1}.device": "SPINAL_HARDWARE", f"{V1}.plan": None}),
    RuleCase("DV-03", PASS, "gs5", {f"{V1}.device": "SCS"}),
    RuleCase("DV-03", FIRE, "gs5", STIMULATOR, PRE, STOP, "Implanted stimulator: RF plan missing"),
    RuleCase("DV-03", FIRE, "gs5", {f"{V2}.device": "COCHLEAR"}, SIGN, STOP, "ochlear"),
    RuleCase("DV-03", UNKNOWN, "gs5", {LISTED: None}, missing="Implanted devices"),
    RuleCase("DV-04", PASS, "gs8"),
    RuleCase("DV-04", PASS, "gs5"),
    RuleCase("DV-04", FIRE, "gs8", IN_TRIAL, PRE, WARN, "Cardiac device with spinal stimulation."),
    RuleCase("DV-04", PASS, "gs8", IN_TRIAL | {f"{V1}.cardiology_plan": "bipolar only, checked together"}),
    RuleCase("DV-04", UNKNOWN, "gs8", {LISTED: None}, missing="Implanted devices"),
    RuleCase("DV-05", PASS, "gs5"),
    RuleCase("DV-05", PASS, "gs1"),
    RuleCase("DV-05", FIRE, "gs5", {"planned.hardware_near": True}, PRE, WARN, "Hardware near RF target"),
    RuleCase("DV-05", UNKNOWN, "gs5", {"planned.hardware_near": None}, missing="hardware"),
    RuleCase("DV-06", PASS, "gs5"),
    RuleCase("DV-06", PASS, "gs1"),
    RuleCase("DV-06", FIRE, "gs5", NO_PAD, SIGN, STOP, "Grounding pad not recorded."),
    RuleCase("DV-06", FIRE, "gs10", {"rf.pad": "NOT_USED"}, SIGN, STOP),
    RuleCase(
        "DV-06",
        PASS,
        "gs5",
        NO_PAD
        | {
            LESION: "BIPOLAR",
            LESION.replace("t1", "t2").replace("p1", "p2"): "BIPOLAR",
            LESION.replace("t1", "t3"): "BIPOLAR",
        },
    ),
    RuleCase("DV-06", UNKNOWN, "gs5", NO_PAD | {LESION: None}, missing="Mode"),
]

CASES = [*PLANS, *OTHERS]
