"""A0 §1 header, §2 patient, §3 people. Data only."""

from procroom.domain.definition import Group, Phrase, Section, Stage, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    comment,
    day,
    option,
    words,
)

HEADER = Section(
    link_id="header",
    text="Session",
    number=1,
    stage=Stage.BEFORE,
    owner=Owner.NURSE,
    items=(
        words("facility", "Facility", required=True, source="A0 §1", usual="always"),
        words("room", "Room", required=True, source="A0 §1", usual="always"),
        day(
            "service_date",
            "Service date",
            required=True,
            role="service_date",
            not_before="patient.birth_date",
            source="A0 §1",
        ),
        choice(
            "place_of_service",
            "Place of service",
            option("11", "11 Office", "office (POS 11)"),
            option("19", "19 Off-campus hospital outpatient", "off-campus hospital outpatient (POS 19)"),
            option("22", "22 On-campus hospital outpatient", "on-campus hospital outpatient (POS 22)"),
            option("24", "24 Ambulatory surgery centre", "ambulatory surgery centre (POS 24)"),
            required=True,
            source="A0 §1",
            usual="always",
        ),
        choice(
            "payer",
            "Payer",
            option("SELF_PAY", "None, self-pay", "none, self-pay"),
            help="Who pays, by name: coverage rules are those of the payer.",
            open_choice=True,
            source="B10",
        ),
        words(
            "state",
            "State",
            help="Two letters, where payer rules depend on it.",
            source="B10",
            usual="always",
        ),
        words("note_id", "Note number", help="If the site gives its own.", source="A0 §1"),
    ),
    sentences=(
        Phrase(text="The procedure took place on {service_date} at {facility}, {room}, {place_of_service}."),
        Phrase(text="Payer: {payer}[, state {state}]."),
    ),
)

PATIENT = Section(
    link_id="patient",
    text="Patient",
    number=2,
    stage=Stage.BEFORE,
    owner=Owner.NURSE,
    items=(
        words("name", "Name", required=True, role="patient_name", source="A0 §2"),
        day("birth_date", "Date of birth", required=True, role="birth_date", source="A0 §2"),
        words("mrn", "MRN", required=True, role="mrn", source="A0 §2"),
        choice(
            "second_identifier",
            "Second identifier used",
            option("BIRTH_DATE", "Date of birth"),
            option("MRN", "MRN on wristband", "MRN on the wristband"),
            option("PHOTO_ID", "Photo identity card"),
            option("ADDRESS", "Address"),
            required=True,
            open_choice=True,
            source="A0 §2; UP",
        ),
        choice(
            "sex",
            "Sex for clinical use",
            option("MALE", "Male"),
            option("FEMALE", "Female"),
            option("OTHER", "Other"),
            option("UNKNOWN", "Unknown"),
            required=True,
            source="A0 §2",
        ),
        amount("weight", "Weight", "kg", low="20", high="350", required=True, source="A0 §2; LA-01"),
        amount("height", "Height", "cm", low="90", high="230", decimals=0, source="A0 §2"),
        calculated("bmi", "BMI", "bmi", source="A0 §2"),
        calculated("dosing_weight", "Dosing weight", "dosing_weight", source="A0 §2; B1"),
    ),
    sentences=(
        Phrase(text="{name}, {sex}, born {birth_date}, MRN {mrn}."),
        Phrase(text="Second identifier used: {second_identifier}."),
        Phrase(text="Weight {weight}[, height {height}][, BMI {bmi} (calculated)]."),
        Phrase(text="Dosing weight {dosing_weight} (calculated)."),
    ),
)

PEOPLE = Section(
    link_id="people",
    text="People",
    number=3,
    stage=Stage.BEFORE,
    owner=Owner.NURSE,
    items=(
        words(
            "proceduralist", "Proceduralist", required=True, role="person", source="A0 §3; JC", usual="always"
        ),
        Group(
            link_id="assistants",
            text="Assistants and trainees",
            one="assistant or trainee",
            repeats=True,
            prefix="a",
            title="name",
            inline="{name}, {role}",
            joiner="; ",
            add_text="Add assistant",
            source="A0 §3; JC",
            items=(
                words("name", "Name", required=True, role="person"),
                choice(
                    "role",
                    "Role",
                    option("ASSISTANT", "Assistant"),
                    option("FELLOW", "Fellow"),
                    option("RESIDENT", "Resident"),
                    option("STUDENT", "Student"),
                    required=True,
                    open_choice=True,
                ),
            ),
        ),
        words("nurse", "Nurse", role="person", source="A0 §3", usual="always"),
        words("technologist", "Technologist", role="person", source="A0 §3", usual="always"),
        words(
            "sedation_observer",
            "Sedation observer",
            role="person",
            required_when=answered("anaesthesia.level", "MODERATE", "DEEP", "GA", "MAC"),
            source="A0 §3; A0 §10",
        ),
        Group(
            link_id="industry",
            text="Industry representative",
            items=(words("name", "Name"), words("company", "Company")),
            sentences=(Phrase(text="Industry representative: {name}[, {company}]."),),
            source="A0 §3",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="Proceduralist: {proceduralist}."),
        Phrase(text="Assistants: {assistants*}."),
        Phrase(text="Nurse: {nurse}[; technologist: {technologist}]."),
    ),
)
