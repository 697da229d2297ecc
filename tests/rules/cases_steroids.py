"""Examples of the ST rules: GS6, GS7 and the edges of doses, windows and days."""

from rule_kit import COV, DOC, FIRE, NOTE, PASS, PRE, STOP, UNKNOWN, WARN, RuleCase

T1 = "performed.targets[t1]"
P1 = f"{T1}.positions[p1]"
STEROID, LIDOCAINE = f"{P1}.injectate[i1]", f"{P1}.injectate[i2]"
PRIOR = "indication.prior[q1]"
TRIAMCINOLONE = {f"{STEROID}.drug": "TRIAMCINOLONE_ACETONIDE"}
NOT_YET = {T1: None}
INTERACTION = {"prechecks.cyp3a4": True}


def of(drug, concentration="10 mg/mL", volume="1 mL"):
    """The steroid of GS1 as another one."""
    return {
        f"{STEROID}.drug": drug,
        f"{STEROID}.concentration": concentration,
        f"{STEROID}.volume": volume,
    }


def at(level, side="RIGHT"):
    """GS1 at another foramen."""
    return {f"{T1}.target": {"level": level, "side": side}}


def earlier(date, dose="10 mg", steroid="DEXAMETHASONE", number=2, kind="ESI"):
    """A further earlier procedure."""
    row = f"indication.prior[q{number}]"
    rest = {} if dose is None else {f"{row}.dose": dose}
    return {
        f"{row}.date": date,
        f"{row}.kind": kind,
        f"{row}.region": "LUMBAR_SACRAL",
        f"{row}.steroid": steroid,
        **rest,
    }


def planned(drug, concentration="40 mg/mL", volume="1 mL"):
    """A planned steroid."""
    row = "planned.drugs[i1]"
    return {f"{row}.drug": drug, f"{row}.concentration": concentration, f"{row}.volume": volume}


def case(rule_id, result, edits=None, base="gs1", **more):
    """An example on GS1, unless it says otherwise."""
    return RuleCase(rule_id, result, base, edits or {}, **more)


CERVICAL = "tfesi-cervical"
GIVEN_IN_THE_NECK = {
    f"{P1}.injected": True,
    f"{P1}.injectate[i1].drug": "TRIAMCINOLONE_ACETONIDE",
    f"{P1}.injectate[i1].concentration": "40 mg/mL",
    f"{P1}.injectate[i1].volume": "1 mL",
}

CASES = [
    case("ST-01", PASS),
    case("ST-01", PASS, base=CERVICAL),  # abandoned, nothing given
    case("ST-01", FIRE, GIVEN_IN_THE_NECK, base=CERVICAL, severity=STOP, message="cervical transforaminal"),
    case("ST-01", FIRE, {**NOT_YET, **planned("TRIAMCINOLONE_ACETONIDE")}, base=CERVICAL, phase=PRE),  # GS6
    case("ST-01", PASS, {**NOT_YET, **planned("DEXAMETHASONE", "10 mg/mL")}, base=CERVICAL, phase=PRE),
    case(
        "ST-01",
        UNKNOWN,
        {**NOT_YET, "planned.drugs[i1]": None},
        base=CERVICAL,
        phase=PRE,
        missing="Planned drugs",
    ),
    case("ST-01", UNKNOWN, {f"{STEROID}.drug": None}, missing="Drug"),
    case("ST-01", UNKNOWN, {f"{STEROID}.drug": "Kenalog"}, missing="Kenalog in the drug tables"),
    case("ST-02", PASS),
    case("ST-02", FIRE, TRIAMCINOLONE, severity=WARN, message="First lumbar transforaminal"),
    case("ST-02", FIRE, {**TRIAMCINOLONE, **at("S1")}),
    case("ST-02", PASS, {**TRIAMCINOLONE, **earlier("2024-03-01", kind="TFESI")}),
    case("ST-02", FIRE, {**TRIAMCINOLONE, **earlier("2024-03-01", steroid="BETAMETHASONE", kind="TFESI")}),
    case("ST-02", UNKNOWN, {**TRIAMCINOLONE, "indication.prior_procedures": None}, missing="Prior similar"),
    case("ST-03", PASS, TRIAMCINOLONE),
    case("ST-03", FIRE, {**TRIAMCINOLONE, **at("T12-L1")}, severity=WARN, message="radiculomedullary"),
    case("ST-03", FIRE, {**TRIAMCINOLONE, **at("L3-4", "LEFT")}),
    case("ST-03", FIRE, {**TRIAMCINOLONE, **at("L1-2", "LEFT")}),
    case("ST-03", PASS, {**TRIAMCINOLONE, **at("L3-4", "RIGHT")}),
    case("ST-03", PASS, {**TRIAMCINOLONE, **at("L4-5", "LEFT")}),
    case("ST-03", PASS, at("L1-2", "LEFT")),
    case("ST-03", UNKNOWN, {f"{STEROID}.drug": None}, missing="Drug"),
    case("ST-04", PASS, of("DEXAMETHASONE", volume="1.5 mL")),
    case("ST-04", FIRE, of("DEXAMETHASONE", volume="1.51 mL"), severity=WARN, message="session maximum"),
    case("ST-04", FIRE, of("DEXAMETHASONE", volume="1.51 mL"), severity=COV, message="session maximum"),
    case("ST-04", PASS, base="ilesi-cervical"),  # GS2: 80 mg is the limit
    case("ST-04", FIRE, {f"{STEROID}.volume": "2.01 mL"}, base="ilesi-cervical"),
    case("ST-04", PASS, of("TRIAMCINOLONE_ACETONIDE", "40 mg/mL", "2 mL")),
    case("ST-04", FIRE, of("TRIAMCINOLONE_ACETONIDE", "40 mg/mL", "2.1 mL")),
    case("ST-04", PASS, of("BETAMETHASONE", "6 mg/mL", "2 mL")),
    case("ST-04", FIRE, of("BETAMETHASONE", "6 mg/mL", "2.01 mL")),
    case("ST-04", UNKNOWN, {f"{STEROID}.volume": None}, missing="Volume"),
    case("ST-05", PASS),  # GS1: 106.7
    case("ST-05", FIRE, base="caudal-esi", severity=WARN, message="total 213.3 mg-eq (limit 200)"),  # GS7
    case("ST-05", FIRE, earlier("2025-04-02", number=4), base="caudal-esi", message="213.3"),
    case(
        "ST-05",
        FIRE,
        {**earlier("2025-04-02", number=4), "header.service_date": "2026-04-01"},
        base="caudal-esi",
        message="266.7",
    ),
    case("ST-05", PASS, {f"{PRIOR}.dose": "27.5 mg"}),  # 160/3 + 440/3 = 200
    case("ST-05", FIRE, {f"{PRIOR}.dose": "27.51 mg"}, message="200.1"),
    case("ST-05", PASS, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2025-02-10"}),  # a year later is today
    case("ST-05", FIRE, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2025-02-11"}),
    case("ST-05", FIRE, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2025-03"}),
    case(
        "ST-05", UNKNOWN, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2025-02"}, missing="day of the month"
    ),
    case("ST-05", PASS, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2025-01"}),
    case("ST-05", UNKNOWN, {f"{PRIOR}.dose": None}, missing="Steroid dose"),
    case("ST-05", UNKNOWN, {f"{PRIOR}.steroid": "NOT_KNOWN"}, missing="Steroid"),
    case("ST-05", PASS, {f"{PRIOR}.steroid": "NONE"}),
    case("ST-05", FIRE, earlier("2025-11-01", "200 mg", "Prednisone", kind="OTHER_STEROID"), message="266.7"),
    case("ST-05", PASS, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2026-02-11"}),  # after this session
    case("ST-05", PASS, {f"{PRIOR}.dose": "100 mg", f"{PRIOR}.date": "2026-03"}),
    case("ST-05", PASS, {STEROID: None, f"{PRIOR}.dose": "100 mg"}),  # no steroid today
    case("ST-06", PASS),
    case("ST-06", PASS, {f"{PRIOR}.date": "2026-01-27"}),  # 14 days
    case("ST-06", FIRE, {f"{PRIOR}.date": "2026-01-28"}, severity=WARN, message="given 13 days ago"),
    case("ST-06", FIRE, {f"{PRIOR}.date": "2026-02-09"}, message="given 1 day ago"),
    case("ST-06", PASS, {f"{PRIOR}.date": "2026-01-28", f"{PRIOR}.steroid": "NONE"}),
    case("ST-06", PASS, {f"{PRIOR}.date": "2026-01-28", STEROID: None}),
    case("ST-06", UNKNOWN, {f"{PRIOR}.date": "2026-01"}, missing="day of the month"),
    case(
        "ST-06", UNKNOWN, {f"{PRIOR}.date": "2026-02-01", f"{PRIOR}.steroid": "NOT_KNOWN"}, missing="Steroid"
    ),
    case("ST-06", UNKNOWN, {"indication.prior_procedures": None}, missing="Prior similar"),
    case("ST-07", PASS),
    case("ST-07", FIRE, {**INTERACTION, "prechecks.cyp3a4_drugs": ["RITONAVIR"]}, severity=STOP),
    case("ST-07", FIRE, {**INTERACTION, "prechecks.cyp3a4_drugs": ["COBICISTAT"]}, severity=STOP),
    case("ST-07", FIRE, {**INTERACTION, "prechecks.cyp3a4_drugs": ["ITRACONAZOLE"]}, severity=WARN),
    case("ST-07", FIRE, {**INTERACTION, "prechecks.cyp3a4_drugs": ["Voriconazole"]}, severity=WARN),
    case("ST-07", PASS, {**INTERACTION, "prechecks.cyp3a4_drugs": ["RITONAVIR"], STEROID: None}),
    case("ST-07", UNKNOWN, {"prechecks.cyp3a4": None}, missing="CYP3A4"),
    case("ST-07", UNKNOWN, INTERACTION, missing="Which inhibitor"),
    case("ST-08", PASS),
    case("ST-08", FIRE, {"prechecks.diabetes": True}, severity=NOTE, message="about 2 days"),
    case("ST-08", PASS, {"prechecks.diabetes": True, STEROID: None}),
    case("ST-08", UNKNOWN, {"prechecks.diabetes": None}, missing="Diabetes"),
    case("ST-09", PASS),
    case("ST-09", FIRE, {"consent.off_label": None}, severity=DOC, message="Off-label"),
    case("ST-09", FIRE, {"consent.off_label": False}),
    case("ST-09", PASS, {"consent.off_label": None, STEROID: None}),
    case("ST-09", PASS, base="facet-injection"),
    case("ST-09", UNKNOWN, {"consent.off_label": None, f"{STEROID}.drug": None}, missing="Drug"),
    case("ST-10", PASS),
    case("ST-10", PASS, {f"{STEROID}.expiry": "2026-02"}),  # to the end of the month
    case("ST-10", PASS, {f"{STEROID}.expiry": "2026-02-10"}),
    case("ST-10", FIRE, {f"{STEROID}.expiry": "2026-02-09"}, severity=STOP, message="expired 2026-02-09"),
    case(
        "ST-10",
        FIRE,
        {f"{STEROID}.expiry": "2026-01"},
        severity=STOP,
        message="dexamethasone: expired 2026-01",
    ),
    case("ST-10", FIRE, {f"{LIDOCAINE}.expiry": "2026-01"}, severity=STOP, message="lidocaine: expired"),
    case("ST-10", FIRE, {f"{P1}.contrast.expiry": "2026-01"}, severity=STOP, message="iohexol: expired"),
    case("ST-10", FIRE, {f"{STEROID}.lot": None}, severity=DOC, message="lot or expiry missing"),
    case("ST-10", FIRE, {f"{STEROID}.expiry": None}, severity=DOC, message="lot or expiry missing"),
    case("ST-10", PASS, {f"{LIDOCAINE}.lot": None}),  # the form asks for it
    case("ST-10", UNKNOWN, {f"{STEROID}.drug": None}, missing="Drug"),
    case("ST-11", PASS),
    case("ST-11", FIRE, {f"{P1}.contrast.pattern": ["INTRATHECAL"]}, severity=STOP, message="non-epidural"),
    case("ST-11", FIRE, {f"{P1}.contrast.pattern": ["NEUROGRAM", "VASCULAR_ARTERIAL"]}),
    case("ST-11", FIRE, {f"{P1}.contrast.pattern": ["SUBDURAL"]}),
    case("ST-11", PASS, {f"{P1}.contrast.pattern": ["VASCULAR_VENOUS"]}),
    case("ST-11", PASS, {f"{P1}.contrast.pattern": ["INTRATHECAL"], STEROID: None}),
    case("ST-11", PASS, base=CERVICAL),  # GS6: arterial, nothing given
    case("ST-11", FIRE, GIVEN_IN_THE_NECK, base=CERVICAL),
    case("ST-11", UNKNOWN, {f"{P1}.contrast.pattern": None}, missing="Pattern"),
    case("ST-11", PASS, {f"{P1}.contrast.pattern": None}, base="facet-injection"),
]
