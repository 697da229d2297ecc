"""Examples of the AC rules: GS2, GS7, GS8, both packs, and the edges of hours, INR and platelets."""

from rule_kit import DOC, FIRE, PASS, PRE, STOP, UNKNOWN, WARN, RuleCase

ASIPP = "antithrombotic-asipp-2024"
T1 = "performed.targets[t1]"
D1 = "prechecks.antithrombotics[d1]"
R1 = "plan.antithrombotic_restart[r1]"
LAB = "prechecks.laboratory"
UNREVIEWED = {"prechecks.antithrombotic_status": None}


def on(drug, last_dose=None, number=1, **more):
    """A listed antithrombotic; ``more`` are further fields of it."""
    row = f"prechecks.antithrombotics[d{number}]"
    recorded = {"drug": drug, "last_dose": last_dose, **more}
    return {
        "prechecks.antithrombotic_status": "LISTED",
        **{f"{row}.{name}": value for name, value in recorded.items() if value is not None},
    }


def lab(**values):
    """Laboratory values."""
    return {
        "prechecks.laboratory_indicated": True,
        **{f"{LAB}.{name}": value for name, value in values.items()},
    }


def case(rule_id, result, edits=None, base="gs1", **more):
    """An example on GS1, unless it says otherwise."""
    return RuleCase(rule_id, result, base, edits or {}, **more)


LONG_AGO = "2026-01-01T08:00-05:00"
TOO_SOON = {T1: None, "planned.start": "2026-03-06T08:30-06:00"}  # GS2, date A
WARFARIN = on("WARFARIN", LONG_AGO, indication=["MECHANICAL_VALVE"])
RAISED = {"planned.risk_raised": True}

CASES = [
    # GS1 is a transforaminal injection at L5-S1: INTERMEDIATE by ASRA, LOW by ASIPP.
    case("AC-01", PASS),
    case(
        "AC-01",
        FIRE,
        TOO_SOON,
        base="ilesi-cervical",
        phase=PRE,
        severity=STOP,
        message="apixaban: 60.5 h since last dose; configured minimum 72 h (INTERMEDIATE). "
        "Earliest 2026-03-06 20:00, short by 11.5 h.",
    ),
    case("AC-01", PASS, base="ilesi-cervical"),  # GS2, date B: 84.5 h
    case("AC-01", PASS, on("APIXABAN", "2026-02-07T08:55-05:00")),  # 72 h exactly
    case(
        "AC-01",
        FIRE,
        on("APIXABAN", "2026-02-07T08:56-05:00"),
        severity=STOP,
        message="apixaban: 71 h 59 min",
    ),
    case("AC-01", PASS, on("APIXABAN", "2026-02-07T07:55-06:00")),  # the same moment in another zone
    case("AC-01", PASS, base="caudal-esi"),  # GS7: 180 h of 168 h
    case(
        "AC-01", FIRE, {f"{D1}.last_dose": "2026-03-26T09:01-04:00"}, base="caudal-esi", message="minimum 168"
    ),
    case("AC-01", PASS, base="gs8"),  # GS8: 178.2 h of 144 h
    case("AC-01", FIRE, {f"{D1}.last_dose": "2026-04-28T08:11-04:00"}, base="gs8", message="144 h (HIGH)"),
    case("AC-01", PASS, base="gs8-pull"),
    case(
        "AC-01",
        FIRE,
        {f"{D1}.last_dose": "2026-05-06T10:00-04:00"},
        base="gs8-pull",
        message="aspirin: 120 h",
    ),
    case("AC-01", PASS, on("APIXABAN", "2026-02-10T08:00-05:00"), antithrombotic=ASIPP),  # SHARED
    case(
        "AC-01",
        FIRE,
        {**on("APIXABAN", "2026-02-10T08:00-05:00"), **RAISED},
        antithrombotic=ASIPP,
        message="INTER",
    ),
    case("AC-01", PASS, on("IBUPROFEN", "2026-02-10T08:00-05:00")),  # NONE
    case(
        "AC-01", FIRE, {**on("NAPROXEN", "2026-02-09T08:00-05:00"), **RAISED}, message="minimum 96 h (HIGH)"
    ),
    case("AC-01", PASS, on("ASPIRIN", "2026-02-10T08:00-05:00", indication=["PRIMARY_PREVENTION"])),
    case(
        "AC-01",
        FIRE,
        {**on("ASPIRIN", "2026-02-09T08:00-05:00", indication=["PRIMARY_PREVENTION"]), **RAISED},
    ),
    case(
        "AC-01",
        PASS,
        {**on("ASPIRIN", "2026-02-09T08:00-05:00", indication=["SECONDARY_PREVENTION"]), **RAISED},
    ),
    case("AC-01", UNKNOWN, on("ASPIRIN", "2026-02-09T08:00-05:00"), missing="Taken for"),
    case("AC-01", UNKNOWN, UNREVIEWED, missing="Antithrombotics"),
    case("AC-01", UNKNOWN, on("APIXABAN"), missing="Last dose taken"),
    case("AC-01", UNKNOWN, on("Vorapaxar", LONG_AGO), missing="Vorapaxar in the hold table"),
    case(
        "AC-01",
        UNKNOWN,
        {T1: None, "planned.start": None},
        base="ilesi-cervical",
        phase=PRE,
        missing="Planned start",
    ),
    case(
        "AC-01",
        FIRE,
        {"performed.targets[t1].needle_in": "2026-03-06T19:59-06:00"},
        base="gs2",
        severity=STOP,
        message="71 h 59 min since last dose; configured minimum 72 h (INTERMEDIATE). "
        "Earliest 2026-03-06 20:00, short by 1 min.",
    ),
    case(
        "AC-01",
        FIRE,
        {"prechecks.antithrombotics[d1].last_dose": "2026-03-07T08:31-06:00"},
        base="gs2",
        severity=STOP,
        message="apixaban: last dose recorded after needle-in.",
    ),
    case(
        "AC-01", FIRE, on("SSRI_SNRI", "2026-02-11T08:00-05:00") | RAISED, message="recorded after needle-in"
    ),
    case("AC-01", PASS, on("IBUPROFEN", "2026-02-11T08:00-05:00")),  # the table asks for nothing
    case("AC-02", PASS),
    case("AC-02", PASS, on("APIXABAN", LONG_AGO)),
    case(
        "AC-02",
        FIRE,
        on("ASPIRIN", LONG_AGO, indication=["SECONDARY_PREVENTION"]),
        severity=WARN,
        message="aspirin: shared decision",
    ),
    case("AC-02", PASS, on("ASPIRIN", LONG_AGO, indication=["SECONDARY_PREVENTION"], shared_decision=True)),
    case("AC-02", FIRE, on("ASPIRIN", LONG_AGO, indication=["PRIMARY_PREVENTION", "STENT_UNDER_12_MONTHS"])),
    case("AC-02", FIRE, on("APIXABAN", LONG_AGO), antithrombotic=ASIPP),
    case("AC-02", FIRE, {**on("SSRI_SNRI", LONG_AGO), **RAISED}),
    case("AC-02", PASS, on("SSRI_SNRI", LONG_AGO)),
    case("AC-02", UNKNOWN, on("Vorapaxar", LONG_AGO), missing="Vorapaxar in the hold table"),
    case("AC-03", PASS),
    case("AC-03", PASS, on("APIXABAN", LONG_AGO)),
    case("AC-03", FIRE, on("APIXABAN"), severity=STOP, message="apixaban: last dose time not recorded."),
    case("AC-03", FIRE, on("APIXABAN", last_dose_not_known="patient not sure")),
    case("AC-03", FIRE, on("Vorapaxar")),
    case("AC-03", PASS, on("FISH_OIL")),  # the table asks for nothing
    case("AC-03", UNKNOWN, UNREVIEWED, missing="Antithrombotics"),
    case("AC-04", PASS),
    case("AC-04", PASS, base="ilesi-cervical"),
    case(
        "AC-04",
        FIRE,
        on("CLOPIDOGREL", LONG_AGO, indication=["STENT_UNDER_12_MONTHS"]),
        severity=WARN,
        message="Hold of clopidogrel: prescriber agreement",
    ),
    case("AC-04", FIRE, on("WARFARIN", LONG_AGO, indication=["MECHANICAL_VALVE"], prescriber_agreed=False)),
    case("AC-04", FIRE, on("APIXABAN", LONG_AGO, indication=["AF_CHADSVASC_5"])),
    case("AC-04", FIRE, on("APIXABAN", LONG_AGO, indication=["VTE_UNDER_3_MONTHS"])),
    case("AC-04", PASS, on("APIXABAN", LONG_AGO, indication=["AF_CHADSVASC_BELOW_5"])),
    case(
        "AC-04",
        UNKNOWN,
        on("APIXABAN", LONG_AGO, indication=["AF_CHADSVASC_NOT_KNOWN"]),
        missing="CHA2DS2-VASc",
    ),
    case("AC-04", PASS, on("APIXABAN", LONG_AGO, indication=["AF_CHADSVASC_5"], prescriber_agreed=True)),
    case("AC-04", PASS, on("APIXABAN", "2026-02-10T07:00-05:00", indication=["AF_CHADSVASC_5"])),  # not held
    case("AC-04", UNKNOWN, on("APIXABAN", LONG_AGO), missing="Taken for"),
    case("AC-05", PASS),
    case("AC-05", FIRE, WARFARIN, severity=STOP, message="INR not available for today."),
    case("AC-05", PASS, {**WARFARIN, **lab(inr="1.1", inr_at="2026-02-09T08:55-05:00")}),  # 24 h
    case("AC-05", FIRE, {**WARFARIN, **lab(inr="1.1", inr_at="2026-02-09T08:54-05:00")}),
    case("AC-05", FIRE, on("ACENOCOUMAROL", LONG_AGO)),
    case("AC-05", PASS, on("APIXABAN", LONG_AGO)),
    case("AC-05", PASS, WARFARIN, antithrombotic=ASIPP),
    case("AC-05", UNKNOWN, {**WARFARIN, **lab(inr="1.1")}, missing="INR taken"),
    case("AC-06", PASS),
    case("AC-06", PASS, lab(inr="1.2")),
    case("AC-06", FIRE, lab(inr="1.21"), severity=WARN, message="INR 1.21 above configured normal."),
    case("AC-06", FIRE, lab(inr="1.4")),
    case("AC-06", PASS, lab(inr="1.41")),  # AC-07 says so
    case("AC-06", PASS, lab(inr="1.3"), antithrombotic=ASIPP),
    case("AC-06", UNKNOWN, WARFARIN, missing="INR"),
    case("AC-07", PASS, lab(inr="1.4")),
    case(
        "AC-07",
        FIRE,
        lab(inr="1.41"),
        severity=STOP,
        message="INR 1.41 above configured limit for INTERMEDIATE",
    ),
    case("AC-07", PASS, lab(inr="3.0"), antithrombotic=ASIPP),
    case("AC-07", FIRE, lab(inr="3.1"), antithrombotic=ASIPP, message="for LOW"),
    case("AC-07", UNKNOWN, WARFARIN, missing="INR"),
    case("AC-08", PASS),
    case("AC-08", PASS, lab(platelets="100 10*9/L")),
    case("AC-08", FIRE, lab(platelets="99 10*9/L"), severity=WARN, message="Platelets 99 × 10⁹/L."),
    case("AC-08", FIRE, lab(platelets="50 10*9/L"), severity=WARN),
    case("AC-08", FIRE, lab(platelets="49 10*9/L"), severity=STOP),
    case("AC-08", PASS, lab(platelets="50 10*9/L"), antithrombotic=ASIPP),
    case("AC-08", FIRE, lab(platelets="49 10*9/L"), antithrombotic=ASIPP, severity=WARN),
    case("AC-08", UNKNOWN, lab(inr="1.1"), missing="Platelets"),
    case("AC-08", UNKNOWN, {"prechecks.laboratory_indicated": None}, missing="INR or platelets indicated"),
    case("AC-09", PASS, on("APIXABAN", LONG_AGO)),
    case(
        "AC-09",
        FIRE,
        {**on("APIXABAN", LONG_AGO), **on("FISH_OIL", number=2)},
        severity=WARN,
        message="2 agents affecting haemostasis.",
    ),
    case("AC-09", UNKNOWN, UNREVIEWED, missing="Antithrombotics"),
    case("AC-10", PASS),
    case("AC-10", PASS, base="ilesi-cervical"),
    case(
        "AC-10",
        FIRE,
        {R1: None},
        base="ilesi-cervical",
        severity=DOC,
        message="Restart time missing for apixaban.",
    ),
    case("AC-10", FIRE, {f"{R1}.at": None}, base="ilesi-cervical"),
    case("AC-10", FIRE, {f"{R1}.drug": "WARFARIN"}, base="ilesi-cervical"),
    case("AC-10", PASS, {f"{R1}.at": None, f"{R1}.what": "PRESCRIBER"}, base="ilesi-cervical"),
    case("AC-10", PASS, base="gs8"),
    case("AC-10", PASS, on("IBUPROFEN", LONG_AGO)),
    case("AC-10", UNKNOWN, on("Vorapaxar", LONG_AGO), missing="Vorapaxar in the hold table"),
    case("AC-10", PASS, {f"{R1}.at": "2026-03-08T08:52-06:00"}, base="gs2"),  # 24 h after needle-out
    case(
        "AC-10",
        FIRE,
        {f"{R1}.at": "2026-03-08T08:51-06:00"},
        base="gs2",
        severity=WARN,
        message="Restart of apixaban 2026-03-08 08:51: before the configured earliest 2026-03-08 08:52.",
    ),
    case(
        "AC-10",
        FIRE,
        {f"{R1}.at": "2026-05-11T12:00-04:00"},
        base="gs8-pull",
        severity=WARN,
        message="Restart of aspirin 2026-05-11 12:00: before the configured earliest 2026-05-12 10:00.",
    ),
    case(
        "AC-10",
        FIRE,
        {"performed.targets[t1].needle_out": "2026-03-07T08:29-06:00"},
        base="gs2",
        severity=DOC,
        message="Needle out recorded before needle in (right C7-T1",
    ),
    case("AC-10", UNKNOWN, {"performed.targets[t1].needle_out": None}, base="gs2", missing="Needle out"),
    case("AC-11", PASS),
    case("AC-11", PASS, {**on("DABIGATRAN", "2026-02-06T08:00-05:00"), **lab(crcl="50 mL/min")}),
    case(
        "AC-11",
        FIRE,
        {**on("DABIGATRAN", "2026-02-06T08:00-05:00"), **lab(crcl="49 mL/min")},
        severity=WARN,
        message="Renal function may lengthen dabigatran interval.",
    ),
    case("AC-11", PASS, {**on("DABIGATRAN", "2026-02-04T08:55-05:00"), **lab(crcl="49 mL/min")}),  # 144 h
    case("AC-11", FIRE, {**on("DABIGATRAN", "2026-02-04T08:56-05:00"), **lab(crcl="49 mL/min")}),
    case("AC-11", PASS, {f"{LAB}.crcl": "30 mL/min"}, base="ilesi-cervical"),
    case("AC-11", FIRE, {f"{LAB}.crcl": "29 mL/min"}, base="ilesi-cervical", message="apixaban"),
    case("AC-11", UNKNOWN, on("APIXABAN", LONG_AGO), missing="Creatinine clearance"),
    case(
        "AC-11",
        UNKNOWN,
        {"prechecks.laboratory_indicated": None},
        base="gs2",
        missing="INR or platelets indicated",
    ),
    case("AC-12", PASS),
    case("AC-12", PASS, base="gs8"),
    case(
        "AC-12",
        FIRE,
        {f"{R1}.what": "RESTART", f"{R1}.at": "2026-05-05T08:42-04:00"},
        base="gs8",
        severity=STOP,
        message="Leads in place: restart time counts from lead removal.",
    ),
    case("AC-12", PASS, base="gs8-pull"),
    case("AC-12", PASS, base="ilesi-cervical"),
    case("AC-12", UNKNOWN, {f"{R1}.what": None}, base="gs8", missing="Afterwards"),
    case("AC-12", UNKNOWN, {"pull.at": None}, base="gs8-pull"),
]
