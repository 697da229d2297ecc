"""Programming of a spinal cord stimulator, during a trial or later (clinical.md A8, D2): a visit, no needle, no time-out."""

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
from procroom.procedures.fragments import follow_up, icd10, indication, patient, recovery, stimulation
from procroom.procedures.fragments.stimulation import AIM, visit
from procroom.procedures.fragments.words import (
    both,
    choice,
    choices,
    comment,
    day,
    either,
    option,
    target,
    time,
    whole,
    words,
)

PEOPLE = visit(
    patient.PEOPLE,
    "proceduralist",
    "assistants",
    "nurse",
    "industry",
    "comment",
    sentences=(
        Phrase(text="Responsible: {proceduralist}."),
        Phrase(text="Assistants: {assistants*}."),
        Phrase(text="Nurse: {nurse}."),
    ),
)

#: The leads that are programmed; where they lie is what was recorded when they were placed.
LEADS = Section(
    link_id="performed",
    text="Leads",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        Group(
            link_id="targets",
            text="Leads",
            repeats=True,
            at_least=1,
            prefix="t",
            title="target",
            inline="{target}[ ({model})]",
            joiner="; ",
            add_text="Add lead",
            source="A8; D1",
            items=(
                target("target", "Interspace and side of entry", AIM, required=True, source="K3"),
                words("model", "Model", source="D1"),
            ),
        ),
    ),
    sentences=(Phrase(text="Leads entering at: {targets*}."),),
)

_IMPLANTED = answered("generator", "IMPLANTED")

PROGRAMMING = Section(
    link_id="programming",
    text="Programming",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        time("at", "Programmed at", required=True, source="A8"),
        choice(
            "generator",
            "Stimulator",
            option("EXTERNAL", "External trial stimulator"),
            option("IMPLANTED", "Implanted stimulator"),
            required=True,
            source="A8; F3",
        ),
        day("placed", "Stimulator implanted on", enable_when=_IMPLANTED, source="CV-15"),
        choice(
            "earlier_analysis",
            "Earlier analyses",
            option("NONE", "None"),
            option("DATED", "Last one on a date"),
            enable_when=_IMPLANTED,
            source="CV-15",
        ),
        day(
            "last_analysis",
            "Date of the last analysis",
            enable_when=both(_IMPLANTED, answered("earlier_analysis", "DATED")),
            required=True,
            source="CV-15",
        ),
        words("reason", "Reason", required=True, source="A8"),
        words("by", "Programmed by", required=True, source="A8"),
        choice(
            "by_role",
            "Their role",
            option("PHYSICIAN", "Physician"),
            option("NP_PA", "NP or PA", "nurse practitioner or physician assistant"),
            option("NURSE", "Nurse"),
            option("REPRESENTATIVE", "Representative", "representative of the maker, under direction"),
            required=True,
            source="A8",
        ),
        words(
            "directed_by",
            "Under the direction of",
            enable_when=either(NotAnswered("by_role"), answered("by_role", "NURSE", "REPRESENTATIVE")),
            required_when=answered("by_role", "REPRESENTATIVE"),
            source="A8",
        ),
        choices(
            "parameters",
            "Parameters changed",
            option("CONTACTS", "Contacts and polarity"),
            option("AMPLITUDE", "Amplitude"),
            option("PULSE_WIDTH", "Pulse width"),
            option("RATE", "Rate"),
            option("WAVEFORM", "Waveform"),
            option("CYCLING", "Cycling"),
            option("LIMITS", "Patient's limits", "limits of the patient's control"),
            option("GROUPS", "Program groups"),
            option("NONE", "None", exclusive=True),
            required=True,
            source="A8; F3",
        ),
        whole("minutes", "Minutes of programming", high=600, required=True, source="A8"),
        comment(),
    ),
    sentences=(
        Phrase(text="Programming at {at}: {generator}; reason: {reason}."),
        Phrase(text="Stimulator implanted on {placed}."),
        Phrase(
            text="Last analysis before this one: {last_analysis}.", when=answered("earlier_analysis", "DATED")
        ),
        Phrase(text="No analysis before this one.", when=answered("earlier_analysis", "NONE")),
        Phrase(text="Programmed by {by} ({by_role})[, under the direction of {directed_by}]."),
        Phrase(text="Parameters changed: {parameters}."),
        Phrase(text="Time: {minutes} min."),
    ),
)

TESTING = Section(
    link_id="testing",
    text="Impedances and programs",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        stimulation.impedance(at_least=1),
        stimulation.programs(stimulation.PHASE, called="{name} ({phase})", at_least=1),
        comment(),
    ),
    sentences=(stimulation.IMPEDANCE_PHRASE,),
)

#: During a trial the visit may write the day's diary too.
LOG = Section(
    link_id="trial",
    text="Trial diary",
    number=19,
    stage=Stage.RECOVERY,
    owner=Owner.PHYSICIAN,
    items=(stimulation.DAYS,),
    sentences=(stimulation.DAYS_PHRASE,),
)

DEFINITION = ProcedureDefinition(
    id="scs-programming",
    version=1,
    title="Spinal cord stimulation, programming",
    target_kind=AIM.kind,
    sections=(
        patient.HEADER,
        visit(
            patient.PATIENT,
            "name",
            "birth_date",
            "mrn",
            "second_identifier",
            "sex",
            sentences=(
                Phrase(text="{name}, {sex}, born {birth_date}, MRN {mrn}."),
                Phrase(text="Second identifier used: {second_identifier}."),
            ),
        ),
        PEOPLE,
        indication.diagnosis(icd10.SCS),
        LEADS,
        PROGRAMMING,
        TESTING,
        stimulation.MAPS,
        LOG,
        recovery.DEVIATIONS,
        visit(
            follow_up.PLAN,
            "next_step",
            "follow_up",
            "owner",
            "comment",
            sentences=(
                Phrase(text="Next step: {next_step}."),
                Phrase(text="Follow-up on {follow_up} by {owner}."),
            ),
        ),
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
)
