"""Examples of the NP rules: needle positions, contrast, views."""

from rule_kit import COV, DOC, FIRE, PASS, PRE, SIGN, STOP, UNKNOWN, WARN, RuleCase

from procroom.domain.case import SavedView, ViewTag
from procroom.domain.commands import RemoveView, SaveView

T1, T2 = "performed.targets[t1]", "performed.targets[t2]"
P1, P2 = f"{T1}.positions[p1]", f"{T1}.positions[p2]"
PATTERN, NEXT_PATTERN = f"{P1}.contrast.pattern", f"{P2}.contrast.pattern"
STATUS, AGAIN = f"{P1}.tip_status", f"{P2}.tip_status"
ARTERY = {PATTERN: ["VASCULAR_ARTERIAL"]}
VEIN = {PATTERN: ["VASCULAR_VENOUS", "NEUROGRAM"]}
NOTHING = {f"{P1}.injected": False}
MOVED = {STATUS: "REPOSITIONED", **NOTHING}
GOOD_AFTER = {
    NEXT_PATTERN: ["NEUROGRAM"],
    f"{P2}.injected": True,
    f"{P2}.aspiration": "NEG",
    AGAIN: "ACCEPTED",
}

PATTERNS = [
    RuleCase("NP-01", PASS, "gs1"),
    RuleCase("NP-01", PASS, "gs3"),
    RuleCase("NP-01", PASS, "gs5"),
    RuleCase("NP-01", FIRE, "gs1", ARTERY, SIGN, STOP, "no injectate can be documented"),
    RuleCase("NP-01", FIRE, "gs1", ARTERY | NOTHING, severity=STOP),
    RuleCase("NP-01", PASS, "gs1", ARTERY | NOTHING | {STATUS: "ABANDONED"}),
    RuleCase("NP-01", FIRE, "gs1", ARTERY | {STATUS: "ABANDONED"}, severity=STOP),
    RuleCase("NP-01", PASS, "gs1", ARTERY | MOVED | GOOD_AFTER),
    RuleCase("NP-01", UNKNOWN, "gs1", {PATTERN: None}, missing="Pattern"),
    RuleCase("NP-02", PASS, "gs1"),
    RuleCase("NP-02", FIRE, "gs1", {PATTERN: ["INTRATHECAL"]}, SIGN, STOP, "Intrathecal pattern"),
    RuleCase("NP-02", PASS, "gs1", {PATTERN: ["INTRATHECAL"]} | MOVED | GOOD_AFTER),
    RuleCase(
        "NP-02", UNKNOWN, "gs1", {PATTERN: ["INTRATHECAL"], f"{P1}.injected": None}, missing="Injectate given"
    ),
    RuleCase("NP-03", PASS, "gs1"),
    RuleCase("NP-03", FIRE, "gs1", {PATTERN: ["SUBDURAL"]}, SIGN, STOP, "Subdural pattern"),
    RuleCase("NP-03", PASS, "gs1", {PATTERN: ["SUBDURAL"]} | NOTHING),
    RuleCase("NP-03", UNKNOWN, "gs1", {PATTERN: None}, missing="Pattern"),
    RuleCase("NP-04", PASS, "gs1"),
    RuleCase("NP-04", FIRE, "gs1", VEIN, SIGN, WARN, "repositioning not recorded"),
    RuleCase("NP-04", PASS, "gs1", VEIN | MOVED | GOOD_AFTER),
    RuleCase("NP-04", FIRE, "gs1", VEIN | NOTHING | {STATUS: "ACCEPTED"} | GOOD_AFTER, severity=WARN),
    RuleCase("NP-04", FIRE, "gs1", VEIN | {STATUS: "REPOSITIONED"} | GOOD_AFTER, severity=WARN),
    RuleCase("NP-04", UNKNOWN, "gs1", VEIN | {f"{P1}.injected": None}, missing="Injectate given"),
]


def _view(view_id, tag, contrast=True, position=P1):
    return SaveView(SavedView(view_id, tag, position, image_id="DEMO-3", contrast=contrast))


NO_LATERAL, NO_AP = RemoveView("view-lateral"), RemoveView("view-ap")
OBLIQUE = _view("view-3", ViewTag.OBLIQUE)
UNSAID = _view("view-lateral", ViewTag.LATERAL, contrast=None)
EMPTY = _view("view-lateral", ViewTag.LATERAL, contrast=False)
UNUSED = {PATTERN: ["NOT_USED"], f"{P1}.contrast.not_used_reason": "allergy"}
VIEWS = [
    RuleCase("NP-05", PASS, "gs1"),
    RuleCase("NP-05", PASS, "gs10", commands=(RemoveView("view-lateral"),)),
    RuleCase("NP-05", FIRE, "gs1", {}, SIGN, DOC, "Two saved views", commands=(NO_LATERAL,)),
    RuleCase("NP-05", FIRE, "gs1", {}, SIGN, COV, "are expected.", commands=(NO_LATERAL,)),
    RuleCase("NP-05", FIRE, "gs1", {}, SIGN, DOC, commands=(EMPTY,)),
    RuleCase("NP-05", PASS, "gs1", UNUSED, commands=(EMPTY,)),
    RuleCase("NP-05", PASS, "gs1", {STATUS: "ABANDONED"}, commands=(NO_LATERAL, NO_AP)),
    RuleCase("NP-05", UNKNOWN, "gs1", missing="contrast is seen", commands=(UNSAID,)),
    RuleCase("NP-06", PASS, "gs1"),
    RuleCase("NP-06", PASS, "tfesi-cervical"),
    RuleCase("NP-06", PASS, "facet-injection"),
    RuleCase("NP-06", PASS, "gs1", {"imaging.modality": "CT"}, commands=(NO_LATERAL,)),
    RuleCase("NP-06", FIRE, "gs1", {}, SIGN, DOC, "Orthogonal view missing.", commands=(NO_LATERAL,)),
    RuleCase("NP-06", FIRE, "gs1", {}, SIGN, DOC, commands=(NO_AP,)),
    RuleCase("NP-06", FIRE, "gs1", {}, SIGN, DOC, commands=(NO_LATERAL, OBLIQUE)),
    RuleCase("NP-06", FIRE, "gs10", {}, SIGN, DOC, commands=(RemoveView("view-lateral"),)),
    RuleCase("NP-06", UNKNOWN, "gs1", missing="Saved views", commands=(NO_LATERAL, NO_AP)),
    RuleCase("NP-06", UNKNOWN, "gs1", {"imaging.modality": None}, missing="Guidance"),
]

RECORD = [
    RuleCase("NP-07", PASS, "gs1"),
    RuleCase("NP-07", PASS, "gs8-pull"),
    RuleCase("NP-07", FIRE, "gs1", {f"{P1}.aspiration": None}, SIGN, DOC, "missing for right L5-S1 foramen"),
    RuleCase("NP-07", FIRE, "gs3", {f"{P1}.aspiration": None}, SIGN, DOC),
    RuleCase("NP-07", PASS, "gs1", NOTHING | {f"{P1}.aspiration": None, STATUS: "ABANDONED"}),
    RuleCase("NP-07", UNKNOWN, "gs1", {f"{T2}.redirections": 0}, missing="Target"),
    RuleCase("NP-08", PASS, "gs1"),
    RuleCase("NP-08", PASS, "ilesi", {f"{P1}.contrast.live": None}),
    RuleCase("NP-08", PASS, "gs1", UNUSED | {f"{P1}.contrast.live": None}),
    RuleCase("NP-08", FIRE, "gs1", {f"{P1}.contrast.live": None}, SIGN, DOC, "Live contrast injection"),
    RuleCase("NP-08", UNKNOWN, "gs1", {PATTERN: None}, missing="Pattern"),
    RuleCase("NP-08", FIRE, "gs1", {f"{P1}.contrast.live": False}, SIGN, WARN, "without live fluoroscopy."),
    RuleCase("NP-08", FIRE, "gs1", {f"{P1}.contrast.live": False, f"{P1}.contrast.dsa": "YES"}, SIGN, WARN),
    RuleCase(
        "NP-08",
        FIRE,
        "tfesi-cervical",
        {f"{P1}.contrast.live": False, f"{P1}.contrast.dsa": "NO"},
        SIGN,
        WARN,
        "without live fluoroscopy and without DSA.",
    ),
    RuleCase("NP-08", PASS, "tfesi-cervical", {f"{P1}.contrast.live": False}),  # DSA was used
    RuleCase("NP-13", PASS, "gs1"),
    RuleCase("NP-13", PASS, "gs5"),
    RuleCase("NP-13", FIRE, "gs1", {f"{P1}.tip_subpedicular.not_ventral": None}, SIGN, DOC, "check list"),
    RuleCase("NP-13", FIRE, "gs5", {f"{P1}.tip_lumbar_rf.parallel": None}, SIGN, DOC),
    RuleCase(
        "NP-13",
        PASS,
        "gs1",
        {f"{P1}.tip_subpedicular.not_ventral": None, STATUS: "ACCEPTED_WITH_LIMITATION"},
    ),
    RuleCase("NP-13", UNKNOWN, "gs1", {STATUS: None}, missing="Position"),
    RuleCase("NP-14", PASS, "gs1"),
    RuleCase("NP-14", PASS, "gs1", {f"{P1}.paraesthesia": "TRANSIENT"}),
    RuleCase("NP-14", FIRE, "gs1", {f"{P1}.paraesthesia": "PERSISTENT"}, SIGN, WARN, "Persistent"),
    RuleCase("NP-14", UNKNOWN, "gs1", {f"{P1}.paraesthesia": None}, missing="Paraesthesia"),
    RuleCase("NP-15", PASS, "gs1"),
    RuleCase("NP-15", FIRE, "gs1", {f"{P1}.aspiration": "CSF"}, SIGN, DOC, "complications says none"),
    RuleCase("NP-15", FIRE, "gs1", {PATTERN: ["SUBDURAL"]} | MOVED | GOOD_AFTER, SIGN, DOC),
    RuleCase("NP-15", PASS, "gs1", {f"{P1}.aspiration": "CSF", "complications.status": "OCCURRED"}),
    RuleCase("NP-15", UNKNOWN, "gs1", {f"{P1}.aspiration": None}, missing="Aspiration"),
    RuleCase(
        "NP-15",
        UNKNOWN,
        "gs1",
        {f"{P1}.aspiration": "CSF", "complications.status": None},
        missing="Complications",
    ),
]

NECK = "ilesi-cervical"
UP = {"planned.targets[t1].target": {"level": "C5-6", "side": "RIGHT"}}
AT_LIMIT = {f"{T1}.target": {"level": "C6-7", "side": "RIGHT"}}
NOBODY_PLANNED = {"planned.targets[t1]": None, T1: None}
LEVELS = [
    RuleCase("NP-09", PASS, NECK),
    RuleCase("NP-09", PASS, NECK, AT_LIMIT),
    RuleCase("NP-09", PASS, "ilesi"),
    RuleCase("NP-09", PASS, "gs1", {f"{T1}.target": {"level": "C5-6", "side": "RIGHT"}}),
    RuleCase("NP-09", FIRE, NECK, {T1: None} | UP, PRE, STOP, "Interlaminar level above C6-7 (C5-6)."),
    RuleCase("NP-09", FIRE, NECK, {f"{T1}.target": {"level": "C5-6", "side": "RIGHT"}}, SIGN, STOP),
    RuleCase("NP-09", UNKNOWN, NECK, NOBODY_PLANNED, PRE, missing="Planned targets"),
    RuleCase("NP-10", PASS, "caudal-esi"),
    RuleCase("NP-10", PASS, "gs1"),
    RuleCase("NP-10", PASS, "caudal-esi", {f"{P1}.tip_level": "S3"}),
    RuleCase("NP-10", FIRE, "caudal-esi", {f"{P1}.tip_level": "S2"}, SIGN, WARN, "above S3 recorded (S2)"),
    RuleCase("NP-10", UNKNOWN, "caudal-esi", {f"{P1}.tip_level": None}, missing="Needle tip on lateral"),
    RuleCase("NP-11", PASS, NECK),
    RuleCase("NP-11", PASS, "ilesi", {"planned.adequate_space": None}),
    RuleCase("NP-11", FIRE, NECK, {"planned.space_reviewed": None}, PRE, STOP, "imaging review not recorded"),
    RuleCase("NP-11", FIRE, NECK, {"planned.adequate_space": None}, SIGN, STOP),
    RuleCase("NP-11", FIRE, NECK, {"planned.adequate_space": False}, SIGN, STOP, "as not adequate"),
    RuleCase("NP-11", UNKNOWN, NECK, NOBODY_PLANNED, missing="Planned targets"),
    RuleCase("NP-12", PASS, "gs1"),
    RuleCase("NP-12", PASS, "stellate-ganglion-block"),
    RuleCase("NP-12", FIRE, "gs1", {"imaging.modality": "ULTRASOUND"}, SIGN, WARN, "without fluoroscopy/CT"),
    RuleCase("NP-12", FIRE, "gs3", {"imaging.modality": "ULTRASOUND"}, SIGN, COV),
    RuleCase("NP-12", PASS, "gs1", {"imaging.modality": "FLUOROSCOPY_ULTRASOUND"}),
    RuleCase("NP-12", UNKNOWN, "gs1", {"imaging.modality": None}, missing="Guidance"),
]

CASES = [*PATTERNS, *VIEWS, *RECORD, *LEVELS]
