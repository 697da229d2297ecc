"""Percutaneous spinal cord stimulation trial, day 0 (clinical.md A7, D1, D2)."""

from dataclasses import replace

from procroom.domain.definition import (
    Group,
    NotAnswered,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments import (
    follow_up,
    icd10,
    indication,
    needle,
    outcome,
    patient,
    prechecks,
    recovery,
    room,
    stimulation,
    targets,
    time_out,
)
from procroom.procedures.fragments.drugs import LEAST
from procroom.procedures.fragments.stimulation import AIM
from procroom.procedures.fragments.words import (
    amount,
    choice,
    comment,
    day,
    either,
    is_no,
    is_yes,
    option,
    target,
    time,
    views,
    words,
    yes_no,
)

ANTIBIOTIC = Group(
    link_id="antibiotic",
    text="Antibiotic before the leads",
    role="medication",
    items=(
        yes_no("given", "Antibiotic given", "given", "NOT given", required=True, source="A7; SC-01"),
        choice(
            "drug",
            "Drug",
            option("CEFAZOLIN", "Cefazolin"),
            option("VANCOMYCIN", "Vancomycin"),
            option("CLINDAMYCIN", "Clindamycin"),
            enable_when=is_yes("given"),
            required=True,
            open_choice=True,
            column="Drug",
            source="A7",
        ),
        amount(
            "dose",
            "Dose",
            "g",
            "mg",
            low=LEAST,
            high="10000",
            enable_when=is_yes("given"),
            required=True,
            column="Dose",
            source="A7",
        ),
        time("at", "Given at", enable_when=is_yes("given"), required=True, column="Time", source="A7; SC-01"),
    ),
    sentences=(
        Phrase(text="Antibiotic: {drug} {dose} at {at}.", when=is_yes("given")),
        Phrase(text="Antibiotic {given}.", when=either(NotAnswered("given"), is_no("given"))),
    ),
    source="A7; SC-01",
)

#: What payers ask for before a trial; each is a question of its own (NCD 160.7).
SCREENING = Section(
    link_id="scs",
    text="Before the trial",
    number=5,
    stage=Stage.BEFORE,
    owner=Owner.PHYSICIAN,
    items=(
        day("psych_evaluation", "Psychological evaluation of", source="A7; SC-08; NCD"),
        words("psych_provider", "Psychological evaluation by", source="A7; NCD"),
        yes_no("multidisciplinary", "Multidisciplinary screening done", "done", "not done", source="A7; NCD"),
        yes_no("last_resort", "Late or last resort", source="CV-13; NCD"),
        yes_no("modalities_tried", "Other treatments tried or unsuitable", source="CV-13; NCD"),
        yes_no(
            "facilities", "Facilities and personnel for trial and follow-up available", source="CV-13; NCD"
        ),
        choice(
            "mrsa_screen",
            "MRSA screen",
            option("NEGATIVE", "Negative"),
            option("POSITIVE", "Positive"),
            option("NOT_DONE", "Not done"),
            source="A7",
        ),
        ANTIBIOTIC,
        comment(),
    ),
    sentences=(
        Phrase(text="Psychological evaluation on {psych_evaluation}[ by {psych_provider}]."),
        Phrase(text="Multidisciplinary screening: {multidisciplinary}."),
        Phrase(text="Late or last resort: {last_resort}."),
        Phrase(text="Other treatments tried or unsuitable: {modalities_tried}."),
        Phrase(text="Facilities and personnel for trial and follow-up available: {facilities}."),
        Phrase(text="MRSA screen: {mrsa_screen}."),
    ),
)

NEEDLE = needle.needle(
    gauges=(option("14", "14 G"), option("15", "15 G")),
    lengths=(option("3.5", "3.5 in"), option("4", "4 in"), option("6", "6 in")),
    types=(option("TUOHY", "Tuohy", "Tuohy"), option("COUDE", "Coudé", "Coudé")),
)

LOSS_OF_RESISTANCE = (
    choice(
        "lor_medium",
        "Epidural space found by",
        option("SALINE", "Loss of resistance to saline"),
        option("AIR", "Loss of resistance to air"),
        option("HANGING_DROP", "Hanging drop"),
        option("LEAD", "Passing a lead or guide wire"),
        required_when=needle.FINAL,
        open_choice=True,
        source="A0 §12",
    ),
    amount("lor_depth", "Depth at loss of resistance", "cm", high="20", source="A0 §12"),
)

POSITION = Group(
    link_id="positions",
    text="Positions",
    repeats=True,
    at_least=1,
    prefix="p",
    role="positions",
    add_text="Add position",
    source="K14",
    items=(
        *LOSS_OF_RESISTANCE,
        *needle.ASPIRATION,
        *needle.PARAESTHESIA,
        needle.SAVED_VIEWS,
        views(
            "depth_view",
            "Depth view, CLO or lateral",
            at_least=1,
            tags=("CONTRALATERAL_OBLIQUE", "LATERAL"),
            required_when=needle.FINAL,
            source="A7",
        ),
        *needle.tip_status(stimulation.TIP_DEVIATES),
        comment(),
    ),
    sentences=(
        *needle.position_phrases("epidural space, by {lor_medium}[ at {lor_depth}]"),
        Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
        needle.VIEWS_PHRASE,
        Phrase(text="Depth shown on {depth_view}."),
        *needle.PARAESTHESIA_PHRASES,
        *needle.TIP_STATUS_PHRASES,
    ),
)

_PLACED = is_yes("placed")

PERFORMED = Section(
    link_id="performed",
    text="Procedure",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        targets.performed_targets(
            text="Leads",
            add_text="Add lead",
            items=(
                target("target", "Interspace and side of entry", AIM, required=True, source="K3; A7"),
                amount("entry_angle", "Entry angle", "deg", high="90", decimals=0, source="D1"),
                amount("paramedian", "Skin entry from the midline", "mm", high="100", source="D1"),
                NEEDLE,
                yes_no(
                    "skin_given",
                    "Skin local anaesthetic given",
                    required=True,
                    source="A0 §12",
                    usual="always",
                ),
                needle.SKIN,
                *needle.COURSE,
                POSITION,
                yes_no("placed", "Lead placed", required=True, source="A7"),
                replace(stimulation.LEAD, enable_when=_PLACED),
                replace(stimulation.TIP, enable_when=_PLACED),
                needle.NEEDLE_OUT,
                comment(),
            ),
            sentences=(
                Phrase(
                    text="Lead entry: {target}[, {paramedian} from the midline][, at {entry_angle}].",
                ),
                *needle.skin_phrases("a {needle.gauge} {needle.length} {needle.type} needle"),
                *needle.COURSE_PHRASES,
                Phrase(text="No lead was placed here.", when=is_no("placed")),
            ),
        ),
    ),
)

#: The leads stay for the trial, or nobody has yet said that they do not.
LEFT_IN = either(NotAnswered("placement.leads_left"), is_yes("placement.leads_left"))

TESTING = Section(
    link_id="testing",
    text="Testing and programs",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        stimulation.impedance(at_least=1, enable_when=LEFT_IN),
        stimulation.programs(at_least=1, enable_when=LEFT_IN),
        comment(),
    ),
    sentences=(stimulation.IMPEDANCE_PHRASE,),
)

_LEFT = is_yes("leads_left")

PLACEMENT = Section(
    link_id="placement",
    text="End of the placement",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        time(
            "incision",
            "Incision or first needle",
            required=True,
            not_before="time_out.concluded",
            source="A7; SC-01",
        ),
        yes_no(
            "leads_left",
            "Leads left in place for the trial",
            "were left in place for the trial",
            "were NOT left in place",
            required=True,
            source="A7",
        ),
        words("not_left", "Why not", enable_when=is_no("leads_left"), required=True, source="A0 §20"),
        choice(
            "anchoring",
            "Anchoring of the leads",
            *stimulation.ANCHORING,
            enable_when=_LEFT,
            required=True,
            source="A7",
        ),
        words("dressing", "Dressing", required=True, source="A7"),
        replace(stimulation.STIMULATOR, enable_when=_LEFT),
        words(
            "stimulator_serial",
            "Serial number of the external stimulator",
            enable_when=_LEFT,
            required=True,
            source="A7",
        ),
        yes_no(
            "teaching", "Teaching done", "done", "not done", enable_when=_LEFT, required=True, source="A7"
        ),
        words("restrictions", "Restrictions", enable_when=_LEFT, required=True, source="A7"),
        day(
            "return_date",
            "Date of the lead pull",
            enable_when=_LEFT,
            required=True,
            not_before="header.service_date",
            source="A7",
        ),
        words(
            "contact",
            "Number to call",
            enable_when=_LEFT,
            required=True,
            help="The clinic's, as given to the patient.",
            source="A7",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="Incision or first needle at {incision}."),
        Phrase(text="The leads {leads_left}[: {not_left}]."),
        Phrase(text="Leads anchored: {anchoring}.", when=answered("anchoring", "SUTURE", "ADHESIVE")),
        Phrase(
            text="Leads: {anchoring}.", when=either(NotAnswered("anchoring"), answered("anchoring", "NONE"))
        ),
        Phrase(text="Dressing: {dressing}."),
        Phrase(text="External stimulator: {stimulator}."),
        Phrase(text="External stimulator, serial number {stimulator_serial}."),
        Phrase(text="Teaching: {teaching}; restrictions: {restrictions}."),
        Phrase(text="Lead pull on {return_date}; number to call: {contact}."),
    ),
)

AFTER_REMOVAL = option("AFTER_REMOVAL", "After lead removal", "stays held until the leads are out")

DEFINITION = ProcedureDefinition(
    id="scs-trial",
    version=1,
    title="Spinal cord stimulation trial, lead placement",
    target_kind=AIM.kind,
    standard_views=("AP", "LATERAL", "CONTRALATERAL_OBLIQUE"),
    sections=(
        patient.HEADER,
        patient.PATIENT,
        patient.PEOPLE,
        indication.diagnosis(icd10.SCS),
        indication.INDICATION,
        targets.planned(AIM, each="lead"),
        targets.consent(AIM, epidural=False, each="lead"),
        SCREENING,
        prechecks.PRECHECKS,
        prechecks.BASELINE,
        time_out.time_out(AIM, antibiotic=True, each="lead"),
        room.PREPARATION,
        room.ANAESTHESIA,
        room.imaging(),
        PERFORMED,
        TESTING,
        stimulation.MAPS,
        PLACEMENT,
        outcome.MEDICATIONS,
        outcome.FINDINGS,
        outcome.LOSSES,
        outcome.RADIATION,
        stimulation.complications(outcome.COMPLICATIONS),
        recovery.RECOVERY,
        recovery.result(),
        indication.post_diagnosis(icd10.SCS),
        recovery.deviations(AIM),
        follow_up.plan("time_out.concluded", AFTER_REMOVAL),
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=follow_up.SCS_TRIAL,
)
