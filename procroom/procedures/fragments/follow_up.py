"""A0 §21 plan after the procedure (E3, E4) and §23 attestation. Data only."""

from procroom.domain.definition import Group, Phrase, Section, Stage, answered
from procroom.procedures.fragments.prechecks import ANTITHROMBOTIC_DRUGS
from procroom.procedures.fragments.words import (
    amount,
    choice,
    choices,
    comment,
    day,
    is_no,
    is_yes,
    option,
    time,
    words,
    yes_no,
)

SAFEGUARDS = Group(
    link_id="safeguards",
    text="Opioid safeguards",
    enable_when=is_yes("opioids"),
    items=(
        amount("mme", "Daily dose, morphine equivalents", "mg/d", high="2000", decimals=0, required=True),
        day("pdmp_checked", "PDMP checked", required=True),
        day("agreement", "Agreement signed", required=True),
        day("urine_drug_screen", "Urine drug screen"),
        choice(
            "naloxone",
            "Naloxone",
            option("PRESCRIBED", "Prescribed"),
            option("OFFERED", "Offered, declined", "offered and declined"),
            option("NOT_OFFERED", "Not offered"),
            required=True,
        ),
    ),
    sentences=(
        Phrase(
            text="Opioids: {mme} morphine equivalents; PDMP checked {pdmp_checked}; agreement of {agreement}; "
            "naloxone {naloxone}[; urine drug screen {urine_drug_screen}]."
        ),
    ),
    source="A0 §21; E4",
)

GOALS = Group(
    link_id="goals",
    text="Functional goals",
    repeats=True,
    at_least=1,
    prefix="g",
    title="goal",
    inline="{goal}, measured by {measure}, by {by}",
    joiner="; ",
    add_text="Add goal",
    source="A0 §21; E3",
    items=(
        words("goal", "Goal", required=True, help="One thing the patient wants to do, with a figure."),
        words("measure", "Measured by", required=True),
        day("by", "By", required=True, not_before="header.service_date"),
    ),
)

#: What happens to each drug that was listed before: one restart time for all would be wrong for some.
RESTARTS = Group(
    link_id="antithrombotic_restart",
    text="Antithrombotics afterwards",
    repeats=True,
    at_least=1,
    prefix="r",
    title="drug",
    inline="{drug}, {what}",
    inlines=(Phrase(text="{drug}, restart {at}", when=answered("what", "RESTART")),),
    joiner="; ",
    add_text="Add drug",
    enable_when=answered("prechecks.antithrombotic_status", "LISTED"),
    source="A0 §21; AC-10; AC-12",
    items=(
        choice("drug", "Drug", *ANTITHROMBOTIC_DRUGS, required=True, open_choice=True),
        choice(
            "what",
            "Afterwards",
            option("RESTART", "Restart"),
            option("CONTINUED", "Not interrupted"),
            option("PRESCRIBER", "Restart left to the prescriber"),
            required=True,
        ),
        time(
            "at",
            "Restart at",
            enable_when=answered("what", "RESTART"),
            required=True,
            not_before="time_out.concluded",
        ),
    ),
)

PLAN = Section(
    link_id="plan",
    text="Plan",
    number=21,
    stage=Stage.RECOVERY,
    items=(
        words("next_step", "Next step", required=True, source="A0 §21"),
        day("follow_up", "Follow-up date", required=True, not_before="header.service_date", source="A0 §21"),
        words("owner", "Follow-up by", required=True, source="A0 §21"),
        words("medication", "Medication strategy", required=True, source="A0 §21"),
        yes_no("opioids", "Takes opioids", required=True, source="A0 §21; E4"),
        SAFEGUARDS,
        choices(
            "therapies",
            "Therapies",
            option("PHYSIOTHERAPY", "Physiotherapy"),
            option("HOME_EXERCISE", "Home exercise"),
            option("BEHAVIOURAL", "Behavioural therapy"),
            option("NONE", "None", exclusive=True),
            required=True,
            open_choice=True,
            source="A0 §21",
        ),
        GOALS,
        RESTARTS,
        comment(),
    ),
    sentences=(
        Phrase(text="Next step: {next_step}."),
        Phrase(text="Follow-up on {follow_up} by {owner}."),
        Phrase(text="Medication: {medication}."),
        Phrase(text="The patient takes no opioids.", when=is_no("opioids")),
        Phrase(text="The patient takes opioids.", when=is_yes("opioids")),
        Phrase(text="Therapies: {therapies}."),
        Phrase(text="Goals: {goals*}."),
        Phrase(text="Antithrombotics afterwards: {antithrombotic_restart*}."),
    ),
)

#: Who did it, in the teaching physician's words; name, role and time come with the signature itself.
ATTESTATION = Section(
    link_id="attestation",
    text="Attestation",
    number=23,
    stage=Stage.NOTE,
    items=(
        choice(
            "presence",
            "Presence",
            option("ALONE", "No trainee took part", "no trainee took part"),
            option(
                "WHOLE",
                "Trainee, present throughout",
                "a trainee took part; the proceduralist was present throughout",
            ),
            option(
                "KEY_PORTIONS",
                "Trainee, present for key portions",
                "a trainee took part; the proceduralist was present for the key portions and available throughout",
            ),
            required=True,
            source="A0 §23",
        ),
    ),
    sentences=(Phrase(text="Presence: {presence}."),),
)
