"""A0 §9 position and prep, §10 anaesthesia, §11 imaging. Data only."""

from procroom.domain.definition import Group, Item, NotAnswered, Phrase, Section, Stage, answered, none_of
from procroom.domain.people import Owner
from procroom.procedures.fragments.drugs import LEAST, SEDATIVES, which
from procroom.procedures.fragments.prechecks import SEDATED
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    choices,
    comment,
    either,
    is_no,
    is_yes,
    option,
    time,
    together,
    words,
    yes_no,
)

PREPARATION = Section(
    link_id="preparation",
    text="Position and preparation",
    number=9,
    stage=Stage.PROCEDURE,
    owner=Owner.NURSE,
    items=(
        choice(
            "position",
            "Position",
            option("PRONE", "Prone"),
            option("SUPINE", "Supine"),
            option("LATERAL_LEFT", "Left lateral", "left lateral"),
            option("LATERAL_RIGHT", "Right lateral", "right lateral"),
            option("SITTING", "Sitting"),
            required=True,
            source="A0 §9",
            usual="always",
        ),
        choices(
            "monitors",
            "Monitors",
            option("ECG", "ECG"),
            option("NIBP", "NIBP"),
            option("SPO2", "SpO2", "SpO2"),
            option("ETCO2", "EtCO2", "EtCO2"),
            option("NONE", "None", exclusive=True),
            required=True,
            source="A0 §9",
            usual="always",
        ),
        choice(
            "agent",
            "Prep agent",
            option("CHG_ALCOHOL", "CHG-alcohol", "chlorhexidine-alcohol"),
            option("POVIDONE_IODINE", "Povidone-iodine", "povidone-iodine"),
            required=True,
            open_choice=True,
            source="A0 §9",
            usual="always",
        ),
        amount(
            "dry_time",
            "Prep dry time",
            "min",
            "s",
            high="60",
            decimals=0,
            required=True,
            source="A0 §9",
            usual="always",
        ),
        yes_no(
            "drape",
            "Sterile drape",
            "sterile drape",
            "no sterile drape",
            required=True,
            source="A0 §9",
            usual="always",
        ),
        yes_no(
            "mask_gloves",
            "Mask and sterile gloves",
            "mask and sterile gloves worn",
            "mask and sterile gloves not worn",
            required=True,
            source="A0 §9",
            usual="always",
        ),
        yes_no(
            "as_verified",
            "Team, position and procedure as at the time-out",
            "team, position and procedure unchanged",
            "CHANGED",
            source="TO-02",
        ),
        choices(
            "changed",
            "Changed after the time-out",
            option("TEAM", "Team"),
            option("POSITION", "Position"),
            option("PROCEDURE", "Procedure"),
            enable_when=is_no("as_verified"),
            required=True,
            source="TO-02",
        ),
        yes_no(
            "verified_anew",
            "Time-out repeated after the change",
            "was repeated",
            "was NOT repeated",
            enable_when=is_no("as_verified"),
            required=True,
            source="TO-02",
        ),
    ),
    sentences=(
        Phrase(text="Position: {position}."),
        Phrase(text="Monitors: {monitors}."),
        Phrase(text="Skin preparation with {agent}, dry time {dry_time}; {drape}; {mask_gloves}."),
        Phrase(text="Since the time-out: {as_verified}.", when=is_yes("as_verified")),
        Phrase(
            text="Changed after the time-out: {changed}; the time-out {verified_anew}.",
            when=is_no("as_verified"),
        ),
    ),
    together=(together(("drape", True), ("mask_gloves", True), ("as_verified", True)),),
)

SEDATION_AGENTS = Group(
    link_id="agents",
    text="Sedation drugs",
    repeats=True,
    at_least=1,
    prefix="g",
    title="drug",
    role="medication",
    inline="{drug} {dose} at {at}",
    joiner="; ",
    add_text="Add drug",
    enable_when=SEDATED,
    source="A0 §10",
    items=(
        which(*SEDATIVES),
        amount("dose", "Dose", "mg", "ug", low=LEAST, high="1000", required=True, column="Dose"),
        time("at", "Given at", required=True, column="Time"),
    ),
)

ANAESTHESIA = Section(
    link_id="anaesthesia",
    text="Anaesthesia",
    number=10,
    stage=Stage.PROCEDURE,
    owner=Owner.NURSE,
    items=(
        choice(
            "level",
            "Anaesthesia",
            option(
                "NONE", "Local only, no sedation", "no sedation; local anaesthetic as stated under Procedure"
            ),
            option("MINIMAL", "Minimal sedation"),
            option("MODERATE", "Moderate sedation"),
            option("DEEP", "Deep sedation"),
            option("GA", "General anaesthesia"),
            option("MAC", "MAC", "monitored anaesthesia care"),
            required=True,
            source="A0 §10; A10",
            usual="always",
        ),
        yes_no(
            "iv_access",
            "IV access",
            "in place",
            "not in place",
            required_when=SEDATED,
            source="A0 §10",
            usual="always",
        ),
        words(
            "airway",
            "Airway assessment",
            enable_when=SEDATED,
            required_when=answered("level", "MODERATE", "DEEP", "GA", "MAC"),
            source="SD-01",
        ),
        words(
            "reason",
            "Why MAC or anaesthesia",
            enable_when=answered("level", "DEEP", "GA", "MAC"),
            source="SD-03",
        ),
        SEDATION_AGENTS,
        time("start", "Sedation started", enable_when=SEDATED, required=True, source="A0 §10"),
        time(
            "end", "Sedation ended", enable_when=SEDATED, required=True, not_before="start", source="A0 §10"
        ),
        calculated("minutes", "Sedation time", "sedation_minutes", enable_when=SEDATED, source="F3 99152"),
    ),
    sentences=(
        Phrase(text="Anaesthesia: {level}."),
        Phrase(text="IV access {iv_access}."),
        Phrase(text="Airway assessment: {airway}."),
        Phrase(text="Reason for this depth of anaesthesia: {reason}."),
        Phrase(
            text="Sedation from {start} to {end}[ ({minutes}, calculated)]: {agents*}.",
            when=answered("level", "MINIMAL", "MODERATE", "DEEP"),
        ),
        Phrase(
            text="Anaesthesia care from {start} to {end}[ ({minutes}, calculated)]: {agents*}.",
            when=answered("level", "GA", "MAC"),
        ),
    ),
)

#: X-rays were used, or nobody has yet said that they were not.
X_RAYS = either(NotAnswered("imaging.modality"), none_of("imaging.modality", "ULTRASOUND"))


def imaging(*more: Item, sentences: tuple[Phrase, ...] = ()) -> Section:
    """A0 §11; live injection, DSA and contrast belong to each needle position (K14), saved views too.

    Args:
        more: the procedure's own questions about imaging.
        sentences: theirs.
    """
    ultrasound = answered("modality", "ULTRASOUND", "FLUOROSCOPY_ULTRASOUND")
    return Section(
        link_id="imaging",
        text="Imaging",
        number=11,
        stage=Stage.PROCEDURE,
        owner=Owner.PHYSICIAN,
        items=(
            choice(
                "modality",
                "Guidance",
                option("FLUOROSCOPY", "Fluoroscopy"),
                option("CT", "CT"),
                option("ULTRASOUND", "Ultrasound"),
                option("FLUOROSCOPY_ULTRASOUND", "Fluoroscopy and ultrasound"),
                required=True,
                source="A0 §11; NP-12",
                usual="always",
            ),
            words("machine", "Machine", source="A0 §11", usual="always"),
            words("ultrasound_probe", "Ultrasound probe", enable_when=ultrasound, source="A0 §11"),
            words("ultrasound_finding", "Seen on ultrasound", enable_when=ultrasound, source="A0 §11"),
            *more,
            comment(),
        ),
        sentences=(Phrase(text="Guidance: {modality}[, {machine}]."), *sentences),
    )
