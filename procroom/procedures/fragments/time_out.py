"""A0 §8 time-out: who, when, the site mark, the items of B7 one by one, the verified targets. Data only.

There is no "all confirmed" button (G3 U10): every item is its own question.
"""

from procroom.domain.definition import Group, Item, Phrase, Section, Stage, answered
from procroom.procedures.fragments.targets import target_list
from procroom.procedures.fragments.words import choice, comment, option, time, words, yes_no

CONFIRMED = ("yes", "NO")


def _item(link_id: str, text: str) -> Item:
    return yes_no(link_id, text, *CONFIRMED, required=True, source="B7; UP")


#: B7 in its order. An antibiotic is part of a time-out before an implant only (B7 "antibiotic (SCS)").
ITEMS = (
    _item("identity", "Identity by two identifiers"),
    _item("procedure", "Procedure"),
    _item("side", "Side"),
    _item("levels", "Each level"),
    _item("consent_matches", "Consent matches"),
    _item("mark_visible", "Site mark visible after drape"),
    _item("position", "Position"),
    _item("allergies", "Allergies"),
    _item("antithrombotics", "Antithrombotic status"),
    _item("images", "Relevant images displayed, labelled with the patient's name"),
    _item("numbering", "Numbering method stated"),
    _item("equipment", "Equipment, implants and generator ready"),
    _item("medications_labelled", "Medications on the field labelled"),
    _item("special_risks", "Special risks named: cardiac device, pregnancy, contrast"),
    _item("all_agree", "All present agree"),
    _item("orientation", "Image orientation marker confirmed"),
)
ANTIBIOTIC = (
    _item("antibiotic", "Antibiotic given"),
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
            required=True,
            source="K2; SL-02",
        ),
        words("by", "Marked by", required=True, source="A0 §8"),
    ),
    sentences=(Phrase(text="Site mark: {side}, made by {by}."),),
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


def time_out(kind: str, *, antibiotic: bool = False) -> Section:
    """The time-out of a procedure aiming at one kind of target.

    Args:
        kind: the procedure's target kind.
        antibiotic: an implant is placed, so the antibiotic is asked for.
    """
    return Section(
        link_id="time_out",
        text="Time-out",
        number=8,
        stage=Stage.TIME_OUT,
        items=(
            time("start", "Time-out started", required=True, source="A0 §8"),
            PARTICIPANTS,
            target_list("targets", "Verified targets", kind, source="K2; A0 §8"),
            MARK,
            *ITEMS,
            *(ANTIBIOTIC if antibiotic else ()),
            comment(),
            time("concluded", "Time-out concluded", required=True, seals=True, source="A0 §8; TO-04"),
        ),
        sentences=(
            Phrase(text="Time-out started {start}, with {participants*}."),
            Phrase(text="Verified: {targets*}."),
            Phrase(
                text="Identity by two identifiers: {identity}; procedure: {procedure}; side: {side}; "
                "each level: {levels}; consent matches: {consent_matches}; "
                "site mark visible after drape: {mark_visible}; position: {position}."
            ),
            Phrase(
                text="Allergies: {allergies}; antithrombotic status: {antithrombotics}; "
                "relevant images displayed and labelled with the patient's name: {images}; "
                "numbering method stated: {numbering}; image orientation marker confirmed: {orientation}."
            ),
            Phrase(
                text="Equipment ready: {equipment}; medications on the field labelled: {medications_labelled}; "
                "special risks named: {special_risks}; all present agree: {all_agree}."
            ),
            *((Phrase(text="Antibiotic given: {antibiotic}[, {antibiotic_at}]."),) if antibiotic else ()),
            Phrase(text="Time-out concluded {concluded}."),
        ),
    )
