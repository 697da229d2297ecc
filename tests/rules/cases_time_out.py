"""Examples of the TO rules."""

from rule_kit import DOC, FIRE, PASS, SIGN, STOP, TIMEOUT, UNKNOWN, WARN, RuleCase

T1 = "performed.targets[t1]"
IN = f"{T1}.needle_in"
END = "time_out.concluded"
SECOND = "performed.targets[t2].target"
NO_ROWS = {"time_out.participants[p1]": None, "time_out.participants[p2]": None}
#: GS3 at L1-2, whose nerves are T12 and L1.
L1_2 = {
    **{
        f"{group}.targets[{row}].target": {"level": level, "side": "BILATERAL"}
        for group in ("planned", "time_out")
        for row, level in (("t1", "L1-2"), ("t2", "L2-3"))
    },
    **{
        f"performed.targets[t{number}].target": {"level": level, "side": side}
        for number, (level, side) in enumerate(
            ((level, side) for side in ("RIGHT", "LEFT") for level in ("T12", "L1", "L2")), start=1
        )
    },
}
NOT_VISIBLE = {"time_out.mark_visible": False}

CHANGED = {"preparation.as_verified": False, "preparation.changed": ["TEAM", "POSITION"]}

CASES = [
    RuleCase("TO-01", PASS, "gs1"),
    RuleCase("TO-01", PASS, "gs8", phase=TIMEOUT),
    RuleCase(
        "TO-01",
        FIRE,
        "gs1",
        {"time_out.mark_visible": None},
        TIMEOUT,
        STOP,
        "Time-out item missing: Site mark visible after drape.",
    ),
    RuleCase("TO-01", FIRE, "gs1", {"time_out.mark_visible": None}, SIGN, DOC, "Site mark visible"),
    RuleCase("TO-01", FIRE, "gs1", NOT_VISIBLE, SIGN, DOC),
    RuleCase("TO-01", FIRE, "gs1", NOT_VISIBLE | {"time_out.exception": "marked anew"}, TIMEOUT, STOP),
    RuleCase("TO-01", PASS, "gs1", NOT_VISIBLE | {"time_out.exception": "marked anew and seen by both"}),
    RuleCase(
        "TO-01",
        FIRE,
        "gs1",
        {f"time_out.{item}": None for item in ("identity", "procedure", "side", "levels", "position")},
        TIMEOUT,
        STOP,
        "and 2 more",
    ),
    RuleCase("TO-01", FIRE, "gs8", {"time_out.antibiotic": False}, SIGN, DOC, "Antibiotic given"),
    RuleCase("TO-02", PASS, "gs1"),
    RuleCase("TO-02", PASS, "gs1", {IN: "2026-02-10T09:05-05:00"}),
    RuleCase("TO-02", FIRE, "gs1", {IN: "2026-02-10T09:06-05:00"}, SIGN, WARN, "was 16 min before"),
    RuleCase("TO-02", PASS, "gs8-pull"),
    RuleCase(
        "TO-02",
        FIRE,
        "gs1",
        {**CHANGED, "preparation.verified_anew": False},
        SIGN,
        WARN,
        "Changed after the time-out: team, position; the time-out was not repeated.",
    ),
    RuleCase("TO-02", PASS, "gs1", {**CHANGED, "preparation.verified_anew": True}),
    RuleCase(
        "TO-02",
        FIRE,
        "gs1",
        {**CHANGED, "preparation.verified_anew": True, IN: "2026-02-10T09:06-05:00"},
        message="was 16 min before",
    ),
    RuleCase("TO-02", UNKNOWN, "gs1", CHANGED, missing="Time-out repeated"),
    RuleCase("TO-02", UNKNOWN, "gs1", {"preparation.as_verified": None}, missing="as at the time-out"),
    RuleCase("TO-02", UNKNOWN, "gs1", {END: None}, missing="concluded"),
    RuleCase("TO-02", UNKNOWN, "gs1", {IN: None}, missing="Needle in"),
    RuleCase("TO-03", PASS, "gs1"),
    RuleCase("TO-03", PASS, "gs1", {SECOND: {"level": "L4-5", "side": "LEFT"}}),
    RuleCase(
        "TO-03",
        FIRE,
        "gs1",
        {SECOND: {"level": "C5-6", "side": "LEFT"}},
        SIGN,
        DOC,
        "No time-out for procedure 2.",
    ),
    RuleCase("TO-03", PASS, "gs3", L1_2),  # T12 is a thoracic nerve of a lumbar joint
    RuleCase(
        "TO-03", PASS, "gs3", {**L1_2, "performed.targets[t1].target": {"level": "T12", "side": "RIGHT"}}
    ),
    RuleCase("TO-03", FIRE, "gs3", {**L1_2, "performed.targets[t1].target": {"level": "T5", "side": "LEFT"}}),
    RuleCase("TO-03", UNKNOWN, "gs1", {"time_out.targets[t1]": None}, missing="Verified targets"),
    RuleCase("TO-04", PASS, "gs1"),
    RuleCase("TO-04", PASS, "gs1", {IN: "2026-02-10T08:50-05:00"}),
    RuleCase("TO-04", FIRE, "gs1", {IN: "2026-02-10T08:49-05:00"}, SIGN, STOP, "after needle-in"),
    RuleCase("TO-04", UNKNOWN, "gs1", {END: None}, missing="concluded"),
    RuleCase("TO-04", UNKNOWN, "gs1", {IN: None}, missing="Needle in"),
    RuleCase("TO-05", PASS, "gs1"),
    RuleCase("TO-05", FIRE, "gs1", {"time_out.participants[p2]": None}, TIMEOUT, WARN, "one participant"),
    RuleCase("TO-05", FIRE, "gs1", {"time_out.participants[p2].name": "demo physician"}, SIGN, WARN),
    RuleCase("TO-05", UNKNOWN, "gs1", {"time_out.participants[p2].name": None}, missing="Name"),
    RuleCase("TO-05", UNKNOWN, "gs1", NO_ROWS, missing="Participants"),
]
NO_UNKNOWN = {"TO-01": "it fires for exactly what is missing"}
