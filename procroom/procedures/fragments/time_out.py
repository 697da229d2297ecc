"""A0 §8 time-out: who, when, the site mark, the items of B7 one by one, the verified targets. Data only.

There is no "all confirmed" button (G3 U10): every item is its own question.
"""

from procroom.domain.anatomy import Structure
from procroom.domain.definition import (
    AnyOf,
    Group,
    Item,
    NotAnswered,
    Phrase,
    Pick,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments.targets import target_list
from procroom.procedures.fragments.words import (
    choice,
    comment,
    either,
    is_no,
    option,
    time,
    words,
    yes_no,
)


def _item(link_id: str, text: str, yes: str = "confirmed", no: str = "NOT CONFIRMED") -> Item:
    return yes_no(link_id, text, yes, no, required=True, source="B7; UP")


#: B7 in its order. An antibiotic is part of a time-out before an implant only (B7 "antibiotic (SCS)").
ITEMS = (
    _item(
        "identity",
        "Identity by two identifiers",
        "confirmed by two identifiers",
        "NOT CONFIRMED by two identifiers",
    ),
    _item("procedure", "Procedure"),
    _item("side", "Side"),
    _item("levels", "Each level"),
    _item("consent_matches", "Consent matches", "matches", "DOES NOT MATCH"),
    _item("mark_visible", "Site mark visible after drape", "visible after drape", "NOT VISIBLE after drape"),
    _item("position", "Position"),
    _item("allergies", "Allergies reviewed", "reviewed", "NOT REVIEWED"),
    _item("antithrombotics", "Antithrombotic status reviewed", "reviewed", "NOT REVIEWED"),
    _item(
        "images",
        "Relevant images displayed, labelled with the patient's name",
        "displayed, labelled with the patient's name",
        "NOT DISPLAYED and labelled with the patient's name",
    ),
    _item("numbering", "Numbering method stated", "stated", "NOT STATED"),
    _item("equipment", "Equipment, implants and generator ready", "ready", "NOT READY"),
    _item("medications_labelled", "Medications on the field labelled", "labelled", "NOT LABELLED"),
    _item(
        "special_risks",
        "Special risks reviewed: cardiac device, pregnancy, contrast",
        "reviewed",
        "NOT REVIEWED",
    ),
    _item("all_agree", "All present agree", "agreed", "DID NOT AGREE"),
    _item("orientation", "Image orientation marker confirmed"),
)
EXCEPTION = words(
    "exception",
    "Items not confirmed, and what was done",
    long=True,
    required_when=AnyOf(tuple(is_no(item.link_id) for item in ITEMS)),
    source="TO-01",
)
ANTIBIOTIC = (
    _item("antibiotic", "Antibiotic given", "yes", "NO"),
    time("antibiotic_at", "Antibiotic given at", required_when=answered("antibiotic", True), source="B7"),
)

MARK = Group(
    link_id="mark",
    text="Site mark",
    items=(
        choice(
            "side",
            "Side marked",
            option("RIGHT", "Right"),
            option("LEFT", "Left"),
            option("BILATERAL", "Both sides"),
            option("MIDLINE", "Midline"),
            option("NONE", "No mark made"),
            required=True,
            source="K2; SL-02",
            along=(("by", "people.proceduralist"),),
        ),
        words(
            "by",
            "Marked by",
            enable_when=either(NotAnswered("side"), none_of("side", "NONE")),
            required=True,
            suggest=("people.proceduralist",),
            source="A0 §8",
        ),
    ),
    source="A0 §8",
)

PARTICIPANTS = Group(
    link_id="participants",
    text="Participants",
    repeats=True,
    at_least=2,
    prefix="p",
    title="name",
    inline="{name}[ ({role})]",
    add_text="Add participant",
    source="A0 §8; TO-05",
    picks=(
        Pick(takes=(("name", "people.proceduralist"),), answers=(("role", "PROCEDURALIST"),)),
        Pick(takes=(("name", "people.nurse"),), answers=(("role", "NURSE"),)),
        Pick(takes=(("name", "people.technologist"),), answers=(("role", "TECHNOLOGIST"),)),
    ),
    items=(
        words("name", "Name", required=True),
        choice(
            "role",
            "Role",
            option("PROCEDURALIST", "Proceduralist"),
            option("NURSE", "Nurse"),
            option("TECHNOLOGIST", "Technologist"),
            option("ASSISTANT", "Assistant"),
            option("PATIENT", "Patient"),
            open_choice=True,
        ),
    ),
)


def time_out(structure: Structure, *, antibiotic: bool = False, each: str = "") -> Section:
    """The time-out of a procedure aiming at one kind of target.

    Args:
        structure: what the procedure aims at.
        antibiotic: an implant is placed, so the antibiotic is asked for.
        each: what a target is, where two may name one place (``lead``).
    """
    return Section(
        link_id="time_out",
        text="Time-out",
        number=8,
        stage=Stage.TIME_OUT,
        owner=Owner.NURSE,
        begins="start",
        begins_without=("mark",),
        items=(
            time("start", "Time-out started", required=True, source="A0 §8"),
            PARTICIPANTS,
            target_list(
                "targets",
                "Verified targets",
                structure,
                source="K2; A0 §8",
                each=each,
                like="planned.targets",
            ),
            MARK,
            *ITEMS,
            *(ANTIBIOTIC if antibiotic else ()),
            EXCEPTION,
            comment(),
            time(
                "concluded",
                "Time-out concluded",
                required=True,
                seals=True,
                not_before="start",
                source="A0 §8; TO-04",
            ),
        ),
        sentences=(
            Phrase(text="Time-out started {start}, with {participants*}."),
            Phrase(text="Verified: {targets*}."),
            Phrase(
                text="Site mark: {mark.side}, made by {mark.by}.",
                when=either(NotAnswered("mark.side"), none_of("mark.side", "NONE")),
            ),
            Phrase(text="No site mark was made.", when=answered("mark.side", "NONE")),
            Phrase(
                text="Identity: {identity}; procedure: {procedure}; side: {side}; each level: {levels}; "
                "consent: {consent_matches}; site mark: {mark_visible}; position: {position}."
            ),
            Phrase(
                text="Allergies: {allergies}; antithrombotic status: {antithrombotics}; "
                "relevant images: {images}; numbering method: {numbering}; "
                "image orientation marker: {orientation}."
            ),
            Phrase(
                text="Equipment, implants and generator: {equipment}; "
                "medications on the field: {medications_labelled}; "
                "special risks (cardiac device, pregnancy, contrast): {special_risks}; "
                "all present: {all_agree}."
            ),
            *((Phrase(text="Antibiotic given: {antibiotic}[, {antibiotic_at}]."),) if antibiotic else ()),
            Phrase(text="Time-out concluded {concluded}."),
        ),
    )
