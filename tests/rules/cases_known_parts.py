"""Examples of what holds for all rules: a list without rows, words that are typed, a gap beside what is known.

A list that is said to have rows and has none is not checked. A word is read by the tables of the packs; one that they
do not know is not checked. What is known at one place fires, whatever is missing at another one.
"""

from rule_kit import COV, FIRE, PASS, PRE, SIGN, STOP, UNKNOWN, WARN, RuleCase

P1 = "performed.targets[t1].positions[p1]"
ALLERGY, DEVICE = "prechecks.allergies[a1]", "prechecks.devices[v1]"
NO_ALLERGY_ROW = {ALLERGY: None, "planned.contrast.drug": "IOHEXOL"}
PRIOR = {f"indication.prior[q{number}]": None for number in range(1, 5)}
NO_BLOCKS = {"blocks.history[b1]": None, "blocks.history[b2]": None, "header.payer": "Medicare"}


def _missing(rule_id, base, edits, missing, phase=SIGN):
    return RuleCase(rule_id, UNKNOWN, base, edits, phase, missing=missing)


EMPTY = [
    *(
        _missing(f"AC-{n:02d}", "gs2", {"prechecks.antithrombotics[d1]": None}, "Antithrombotics")
        for n in (1, 2, 3, 9)
    ),
    *(_missing(f"CT-{n:02d}", "gs7", NO_ALLERGY_ROW, "Allergies", PRE) for n in (1, 5, 6)),
    _missing("LA-07", "gs7", NO_ALLERGY_ROW, "Allergies"),
    *(_missing(f"DV-{n:02d}", "gs5", {DEVICE: None}, "Implanted devices") for n in (1, 2, 3)),
    *(_missing(rule_id, "gs7", PRIOR, "Prior") for rule_id in ("ST-05", "CV-01", "CV-03")),
    *(_missing(rule_id, "gs5", NO_BLOCKS, "locks") for rule_id in ("RF-08", "CV-07")),
    _missing("RF-04", "gs5", {f"{P1}.lesions[l1]": None}, "Lesions"),
    _missing("RF-01", "gs5", {P1: None}, "Positions"),
    _missing("LA-01", "gs1", {f"{P1}.injectate[i1]": None, f"{P1}.injectate[i2]": None}, "Injectate"),
    _missing("ST-01", "gs1", {f"{P1}.injectate[i1]": None, f"{P1}.injectate[i2]": None}, "Injectate"),
    _missing("SL-02", "gs1", {"time_out.targets[t1]": None}, "argets"),
    _missing("DX-06", "gs4", {f"planned.targets[t{number}]": None for number in (1, 2)}, "Planned targets"),
    RuleCase("SL-02", PASS, "gs1", {"time_out.targets[t1]": None}, PRE),
]


def _allergy(substance, severity="SEVERE", **more):
    """GS1 with an allergy in words."""
    return {
        "prechecks.allergy_status": "LISTED",
        f"{ALLERGY}.substance": substance,
        f"{ALLERGY}.reaction": "anaphylaxis",
        f"{ALLERGY}.severity": severity,
        **more,
    }


def _device(words, **more):
    return {f"{DEVICE}.device": words, **more}


TYPED_ALLERGIES = [
    *(
        RuleCase("CT-05", FIRE, "gs1", _allergy(words), severity=STOP)
        for words in (
            "CT dye",
            "IV contrast dye",
            "Omnipaque",
            "iodinated contrast (hives)",
            "penicillin and X-ray dye",
        )
    ),
    RuleCase("CT-01", FIRE, "gs1", _allergy("contrast", "NOT_KNOWN"), severity=WARN),
    *(
        RuleCase("CT-05", PASS, "gs1", _allergy(words))
        for words in ("MRI contrast", "Penicillin", "bee stings")
    ),
    _missing("CT-05", "gs1", _allergy("iodine"), "iodine in the tables of the rule pack"),
    _missing("CT-05", "gs1", _allergy("penicillin, unguentum"), "unguentum in the tables"),
    _missing("CT-01", "gs1", _allergy("unguentum", "NOT_KNOWN"), "unguentum in the tables"),
    _missing("CT-06", "gs1", _allergy("unguentum"), "unguentum in the tables"),
    RuleCase("CT-06", FIRE, "gs1", _allergy("shrimp")),
    RuleCase("CT-06", FIRE, "gs1", _allergy("Betadine")),
    _missing(
        "CT-05",
        "gs1",
        _allergy("IODINATED_CONTRAST") | {f"{P1}.contrast.drug": "Lumosan 300"},
        "Lumosan 300 in the tables",
    ),
    RuleCase("CT-05", FIRE, "gs1", _allergy("IODINATED_CONTRAST") | {f"{P1}.contrast.drug": "Omnipaque 300"}),
    RuleCase("CT-02", FIRE, "gs1", {f"{P1}.contrast.drug": "Gadavist"}, severity=STOP),
    _missing("CT-02", "gs1", {f"{P1}.contrast.drug": "Lumosan 300"}, "Lumosan 300 in the tables"),
    *(
        RuleCase("LA-07", FIRE, "gs1", _allergy(words), severity=STOP)
        for words in ("Xylocaine", "local anesthetics", "Novocain", "reaction to Marcaine")
    ),
    RuleCase("LA-07", PASS, "gs1", _allergy("Nesacaine")),
    _missing("LA-07", "gs1", _allergy("unguentum"), "unguentum in the tables"),
]

OTHER_WORDS = [
    RuleCase("DV-01", FIRE, "gs5", _device("leadless pacer Micra"), PRE, STOP, "choose pacemaker or ICD"),
    RuleCase("DV-02", FIRE, "gs5", _device("AICD, Boston"), severity=STOP),
    RuleCase("DV-03", FIRE, "gs5", _device("InterStim", **{f"{DEVICE}.plan": None}), severity=STOP),
    RuleCase("DV-03", PASS, "gs5", _device("left knee replacement")),
    *(
        _missing(f"DV-{n:02d}", "gs5", _device("gizmo"), "gizmo in the tables of the rule pack")
        for n in (1, 2, 3)
    ),
    RuleCase("DV-04", FIRE, "gs8", {"prechecks.device_status": "LISTED", **_device("dual-chamber pacer")}),
    *(
        RuleCase(
            "ST-07",
            FIRE,
            "gs1",
            {"prechecks.cyp3a4": True, "prechecks.cyp3a4_drugs": [word]},
            severity=severity,
        )
        for word, severity in (
            ("Paxlovid", STOP),
            ("Genvoya", STOP),
            ("Sporanox", WARN),
            ("unknownavir", WARN),
        )
    ),
    _missing(
        "ST-07",
        "gs1",
        {"prechecks.cyp3a4": True, "prechecks.cyp3a4_drugs": ["unknownavir"]},
        "unknownavir in the tables",
    ),
    RuleCase("LA-01", PASS, "gs1", {f"{P1}.injectate[i2].drug": "Xylocaine"}),
]

T2, T3 = "performed.targets[t2].positions[p1]", "performed.targets[t3].positions[p1]"
RESPONSE = {
    f"{T2}.lesion_given": True,
    f"{T2}.lesions[l1].mode": "THERMAL",
    f"{T3}.lesion_given": None,
}
IN_ARTERY = {
    f"{P1}.tip_status": None,
    f"{P1}.tip_reason": None,
    f"{P1}.injected": True,
    f"{P1}.injectate[i1].drug": "TRIAMCINOLONE_ACETONIDE",
    f"{P1}.injectate[i1].concentration": "40 mg/mL",
    f"{P1}.injectate[i1].volume": "1 mL",
    "performed.targets[t1].positions[p2].aspiration": "NEG",
}
UNNAMED = {
    "performed.targets[t1].target": {"level": "L5-S1", "side": "LEFT"},
    "planned.targets[t2]": "",
}


def _besides(rule_id, base, edits, missing, severity=None, phase=SIGN, message=""):
    """It fires, and says what is missing besides."""
    return (
        RuleCase(rule_id, FIRE, base, edits, phase, severity, message),
        RuleCase(rule_id, UNKNOWN, base, edits, phase, missing=missing),
    )


BESIDES = [
    *_besides("RF-01", "gs5", RESPONSE, "Lesion", STOP),
    *_besides(
        "RF-02", "gs5", {f"{P1}.motor_test.none_to": "1.9 V", f"{T3}.lesion_given": None}, "Lesion", WARN
    ),
    *_besides("RF-03", "gs5", {f"{P1}.lesion_given": None}, "Lesion", WARN),
    *_besides("ST-01", "gs6", IN_ARTERY, "Injectate given", STOP),
    *_besides("ST-11", "gs6", IN_ARTERY, "Injectate given", STOP),
    *_besides("SL-01", "gs1", UNNAMED, "Target", STOP),
    *_besides(
        "DV-01",
        "gs5",
        {f"{DEVICE}.post_check": None, "prechecks.devices[v2]": ""},
        "Device",
        STOP,
        PRE,
    ),
    *_besides(
        "LA-02",
        "gs1",
        {"performed.targets[t1].skin.volume": "23 mL", f"{P1}.injectate[i3]": ""},
        "Drug",
        WARN,
    ),
    *_besides(
        "CT-02",
        "gs1",
        {
            f"{P1}.contrast.drug": "GADOBUTROL",
            "performed.targets[t2].positions[p1]": "",
            "performed.targets[t2].positions[p1].contrast.pattern": ["NEUROGRAM"],
        },
        "Agent",
        STOP,
    ),
    *_besides(
        "CV-01", "gs7", {"header.service_date": "2026-04-01", "indication.prior[q9]": ""}, "Procedure", COV
    ),
    *_besides(
        "AC-01",
        "gs2",
        {
            "prechecks.antithrombotics[d1].last_dose": "2026-03-06T20:00-06:00",
            "planned.targets[t9]": "",
            "performed.targets[t1]": None,
        },
        "Target",
        STOP,
    ),
]

CASES = [*EMPTY, *TYPED_ALLERGIES, *OTHER_WORDS, *BESIDES]
