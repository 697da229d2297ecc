"""Examples of the SL rules: plan, consent, mark and needle."""

from rule_kit import DOC, FIRE, NOTE, PASS, PRE, SIGN, STOP, TIMEOUT, UNKNOWN, WARN, RuleCase

from procroom.domain.case import LinkedSeries
from procroom.domain.commands import LinkSeries

PLAN, CONSENT, VERIFIED = "planned.targets[t1]", "consent.targets[t1]", "time_out.targets[t1]"
DONE = "performed.targets[t1].target"
MARK = "time_out.mark.side"
LEFT = {"level": "L5-S1", "side": "LEFT"}
RIGHT = {"level": "L5-S1", "side": "RIGHT"}
HIGHER = {"level": "L4-5", "side": "RIGHT"}
BOTH = {"level": "L5-S1", "side": "BILATERAL"}
NOBODY_PLANNED = {PLAN: None}

WRONG = [
    RuleCase("SL-01", PASS, "gs1"),
    RuleCase("SL-01", PASS, "gs3"),
    RuleCase("SL-01", PASS, "gs5"),
    RuleCase("SL-01", PASS, "gs8"),
    RuleCase("SL-01", PASS, "gs8-pull"),
    RuleCase("SL-01", PASS, "gs10"),
    RuleCase(
        "SL-01",
        FIRE,
        "gs1",
        {DONE: LEFT},
        severity=STOP,
        message="Documented left L5-S1 foramen (L5 nerve) differs from planned right L5-S1 foramen (L5 nerve).",
    ),
    RuleCase("SL-01", FIRE, "gs1", {DONE: HIGHER}, severity=STOP, message="right L4-5"),
    RuleCase("SL-01", PASS, "gs1", {f"{PLAN}.target": BOTH}),
    RuleCase("SL-01", FIRE, "gs5", {DONE: {"level": "L3", "side": "RIGHT"}}, severity=STOP),
    RuleCase("SL-01", FIRE, "gs5", {DONE: {"level": "L2", "side": "LEFT"}}, severity=STOP),
    RuleCase("SL-01", PASS, "gs10", {DONE: {"level": "L4", "side": "RIGHT"}}),
    RuleCase("SL-01", PASS, "gs10", {DONE: {"level": "S4LB", "side": "RIGHT"}}),
    RuleCase("SL-01", FIRE, "gs10", {DONE: {"level": "S1LB", "side": "LEFT"}}, severity=STOP),
    RuleCase("SL-01", UNKNOWN, "gs1", {DONE: None}, missing="Target"),
    RuleCase("SL-01", UNKNOWN, "gs1", NOBODY_PLANNED, missing="Planned targets"),
]

SIDES = [
    RuleCase("SL-02", PASS, "gs1"),
    RuleCase("SL-02", PASS, "gs3", phase=TIMEOUT),
    RuleCase("SL-02", PASS, "gs8-pull"),
    RuleCase(
        "SL-02",
        FIRE,
        "gs1",
        {MARK: "LEFT"},
        TIMEOUT,
        STOP,
        "Side differs: plan right, consent right, mark left.",
    ),
    RuleCase("SL-02", FIRE, "gs1", {f"{CONSENT}.target": LEFT}, PRE, STOP, "consent left"),
    RuleCase("SL-02", FIRE, "gs1", {f"{PLAN}.target": BOTH}, SIGN, STOP, "plan left and right"),
    RuleCase("SL-02", FIRE, "gs1", {MARK: "NONE"}, SIGN, STOP, "mark none"),
    RuleCase("SL-02", FIRE, "gs1", {f"{CONSENT}.target": LEFT, MARK: None}, PRE, STOP, "mark not recorded"),
    RuleCase("SL-02", FIRE, "gs1", {f"{VERIFIED}.target": LEFT}, TIMEOUT, STOP, "at the time-out left"),
    RuleCase("SL-02", PASS, "caudal-esi", {MARK: "NONE"}),
    RuleCase("SL-02", UNKNOWN, "gs1", {MARK: None}, missing="Side marked"),
    RuleCase("SL-02", UNKNOWN, "gs1", {CONSENT: None}, PRE, missing="Consented targets"),
    RuleCase("SL-02", UNKNOWN, "gs1", NOBODY_PLANNED, PRE, missing="Planned targets"),
]

LEVELS = [
    RuleCase("SL-03", PASS, "gs1"),
    RuleCase(
        "SL-03",
        FIRE,
        "gs1",
        {f"{CONSENT}.target": HIGHER},
        PRE,
        STOP,
        "Level differs: plan L5-S1, consent L4-5.",
    ),
    RuleCase("SL-03", FIRE, "gs1", {f"{VERIFIED}.target": HIGHER}, TIMEOUT, STOP, "time-out L4-5"),
    RuleCase("SL-03", PASS, "gs1", {f"{CONSENT}.target": LEFT}),
    RuleCase(
        "SL-03",
        FIRE,
        "gs3",
        {"consent.targets[t2].target": RIGHT},
        SIGN,
        STOP,
        "plan bilateral L4-5, bilateral L5-S1, consent bilateral L4-5, right L5-S1",
    ),
    RuleCase("SL-03", UNKNOWN, "gs1", {CONSENT: None}, missing="Consented targets"),
    RuleCase("SL-03", UNKNOWN, "gs1", NOBODY_PLANNED, missing="Planned targets"),
]

COUNTED = {"planned.transitional": True, "planned.numbering_method": "FROM_LAST_RIB"}
NUMBERS = [
    RuleCase("SL-04", PASS, "gs1"),
    RuleCase("SL-04", PASS, "gs1", COUNTED),
    RuleCase(
        "SL-04", FIRE, "gs1", {"planned.transitional": True}, PRE, STOP, "numbering method not recorded"
    ),
    RuleCase("SL-04", UNKNOWN, "gs1", {"planned.transitional": None}, missing="Transitional"),
]


def _series(patient_id):
    return (LinkSeries(LinkedSeries("1.2", "1.2.3", "XA", "DEMO", patient_id, ())),)


IMAGES = [
    RuleCase("SL-05", PASS, "gs1"),
    RuleCase("SL-05", PASS, "gs1", commands=_series("demo 0001")),
    RuleCase("SL-05", FIRE, "gs1", severity=STOP, message="another patient", commands=_series("DEMO-0002")),
    RuleCase("SL-05", UNKNOWN, "gs1", missing="Patient ID in the images", commands=_series("")),
    RuleCase("SL-05", UNKNOWN, "gs1", {"patient.mrn": None}, missing="MRN", commands=_series("DEMO-0001")),
]

T3 = "performed.targets[t3]"
JOINTS = [
    RuleCase("SL-06", PASS, "gs3"),
    RuleCase("SL-06", PASS, "gs5"),
    RuleCase("SL-06", PASS, "gs10"),
    RuleCase("SL-06", PASS, "gs1"),
    RuleCase(
        "SL-06", FIRE, "gs5", {T3: None}, severity=WARN, message="left L5-S1: only 1 of 2 nerves documented."
    ),
    RuleCase("SL-06", FIRE, "gs5", {f"{T3}.positions[p1].tip_status": "ABANDONED"}, severity=WARN),
    RuleCase("SL-06", FIRE, "gs10", {T3: None}, severity=WARN, message="right SIJ: only 3 of 4 nerves"),
    RuleCase(
        "SL-06", UNKNOWN, "gs5", NOBODY_PLANNED | {"planned.targets[t2]": None}, missing="Planned targets"
    ),
    RuleCase("SL-06", UNKNOWN, "gs5", {f"{T3}.target": None}, missing="Nerve"),
]


AT_L4, AT_L3 = {"level": "L4-5", "side": "LEFT"}, {"level": "L3-4", "side": "LEFT"}
THREE = {"planned.targets[t2].target": AT_L4, "planned.targets[t3].target": AT_L3}


def _deviation(kind, target=None, row=1):
    row = f"deviations.list[v{row}]"
    named = {} if target is None else {f"{row}.target": target}
    return {
        "deviations.status": "LISTED",
        f"{row}.kind": kind,
        f"{row}.what": "right L5-S1",
        f"{row}.reason": "contrast in an artery at every try",
        **named,
    }


P1 = "performed.targets[t1].positions[p1]"
GONE = {"performed.targets[t1]": None}
UNDONE = [
    RuleCase("SL-07", PASS, "gs1"),
    RuleCase("SL-07", PASS, "gs3"),
    RuleCase("SL-07", PASS, "gs5"),
    RuleCase("SL-07", FIRE, "gs1", GONE, severity=DOC, message="Planned right L5-S1 foramen (L5 nerve) not"),
    RuleCase("SL-07", FIRE, "gs1", {DONE: LEFT}, severity=DOC, message="reason missing"),
    RuleCase("SL-07", FIRE, "gs1", {f"{PLAN}.target": BOTH}, severity=DOC, message="Planned left L5-S1"),
    RuleCase("SL-07", PASS, "gs1", GONE | _deviation("NOT_PERFORMED")),
    RuleCase("SL-07", PASS, "gs1", GONE | _deviation("ABORTED_LEVEL")),
    RuleCase("SL-07", FIRE, "gs1", GONE | _deviation("NEAR_MISS"), severity=DOC),
    RuleCase("SL-07", FIRE, "gs1", {f"{P1}.tip_status": "ABANDONED"}, severity=DOC),
    RuleCase("SL-07", PASS, "gs1", {f"{P1}.tip_status": "ABANDONED", f"{P1}.tip_reason": "arterial pattern"}),
    # One deviation tells of one target: the one it names, or the only one that is open.
    RuleCase("SL-07", FIRE, "gs1", THREE | _deviation("NOT_PERFORMED"), severity=DOC, message="left L4-5"),
    RuleCase(
        "SL-07", FIRE, "gs1", THREE | _deviation("NOT_PERFORMED", AT_L4), severity=DOC, message="left L3-4"
    ),
    RuleCase(
        "SL-07",
        PASS,
        "gs1",
        THREE | _deviation("NOT_PERFORMED", AT_L4) | _deviation("ABORTED_LEVEL", AT_L3, 2),
    ),
    RuleCase(
        "SL-07", PASS, "gs1", THREE | _deviation("NOT_PERFORMED", AT_L4) | _deviation("NOT_PERFORMED", row=2)
    ),
    RuleCase(
        "SL-07", FIRE, "gs1", GONE | _deviation("NOT_PERFORMED", AT_L4), severity=DOC, message="right L5-S1"
    ),
    RuleCase("SL-07", UNKNOWN, "gs1", NOBODY_PLANNED, missing="Planned targets"),
]

HURTS = {"planned.bilateral_symptoms": True}
BILATERAL = [
    RuleCase("SL-08", PASS, "gs1"),
    RuleCase("SL-08", PASS, "ilesi"),
    RuleCase("SL-08", FIRE, "gs1", HURTS, PRE, NOTE, "Bilateral symptoms recorded; unilateral plan."),
    RuleCase("SL-08", PASS, "gs1", HURTS | {f"{PLAN}.target": BOTH}),
    RuleCase("SL-08", UNKNOWN, "gs1", {"planned.bilateral_symptoms": None}, missing="Symptoms on both sides"),
]

FUSED = [
    RuleCase("SL-09", PASS, "gs5"),
    RuleCase("SL-09", PASS, "gs1"),
    RuleCase("SL-09", FIRE, "gs5", {"planned.fusion": ["L5-S1"]}, PRE, WARN, "target level (L5-S1)"),
    RuleCase("SL-09", PASS, "gs5", {"planned.fusion": ["L2-3"]}),
    RuleCase("SL-09", UNKNOWN, "gs5", {"planned.fusion": None}, missing="Fusion"),
]

CASES = [*WRONG, *SIDES, *LEVELS, *NUMBERS, *IMAGES, *JOINTS, *UNDONE, *BILATERAL, *FUSED]
