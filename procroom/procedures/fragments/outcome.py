"""A0 §13 other drugs, §14 findings, §15 blood loss, §16 radiation, §17 complications. Data only."""

from procroom.domain.calculations import GY_CM2
from procroom.domain.definition import AllOf, Group, NotAnswered, Phrase, Section, Stage, answered, none_of
from procroom.domain.people import Owner
from procroom.procedures.fragments.drugs import LEAST, OTHER_DRUGS, vial, which
from procroom.procedures.fragments.room import X_RAYS
from procroom.procedures.fragments.words import (
    amount,
    both,
    calculated,
    choice,
    comment,
    either,
    option,
    time,
    together,
    whole,
    words,
)

#: Drugs that no other part of the record asks for; all drugs of a case print in one table (A0 §13).
MEDICATIONS = Section(
    link_id="medications",
    text="Medications",
    number=13,
    stage=Stage.PROCEDURE,
    owner=Owner.NURSE,
    items=(
        Group(
            link_id="other",
            text="Other drugs given",
            one="drug",
            repeats=True,
            prefix="m",
            title="drug",
            role="medication",
            add_text="Add drug",
            items=(
                which(*OTHER_DRUGS),
                amount(
                    "dose",
                    "Dose",
                    "mg",
                    "g",
                    "ug",
                    "mL",
                    low=LEAST,
                    high="100000",
                    required=True,
                    column="Dose",
                ),
                time("at", "Given at", required=True, column="Time"),
                amount("concentration", "Concentration", "mg/mL", "%", high="1000", column="Strength"),
                amount("volume", "Volume", "mL", high="1000", column="Volume"),
                *vial(neuraxial=False),
            ),
            source="A0 §13",
        ),
    ),
)

FINDINGS = Section(
    link_id="findings",
    text="Findings",
    number=14,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        choice(
            "provoked",
            "Provoked pain",
            option("NONE", "None"),
            option("CONCORDANT", "Concordant"),
            option("DISCORDANT", "Discordant"),
            required=True,
            source="A0 §14",
        ),
        choice(
            "anatomy",
            "Anatomical findings",
            option("NONE_NOTED", "None noted"),
            required=True,
            open_choice=True,
            source="A0 §14; JC",
        ),
        choice(
            "difficulty",
            "Technical difficulty",
            option("NONE", "None"),
            required=True,
            open_choice=True,
            source="A0 §14",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="Provoked pain: {provoked}."),
        Phrase(text="Anatomical findings: {anatomy}."),
        Phrase(text="Technical difficulty: {difficulty}."),
    ),
    together=(
        together(
            ("provoked", "NONE"),
            ("anatomy", "NONE_NOTED"),
            ("difficulty", "NONE"),
            also=(
                ("/losses.blood_loss", "NONE"),
                ("/losses.specimens", "NONE"),
                ("/losses.implant_status", "NONE"),
            ),
        ),
    ),
)

LOSSES = Section(
    link_id="losses",
    text="Blood loss, specimens, implants",
    number=15,
    stage=Stage.PROCEDURE,
    owner=Owner.NURSE,
    items=(
        choice(
            "blood_loss",
            "Blood loss",
            option("NONE", "None"),
            option("LESS_THAN_5", "Less than 5 mL", "less than 5 mL"),
            option("MEASURED", "Measured"),
            required=True,
            source="A0 §15; JC",
        ),
        amount(
            "blood_loss_volume",
            "Blood loss volume",
            "mL",
            high="5000",
            decimals=0,
            enable_when=answered("blood_loss", "MEASURED"),
            required=True,
            source="A0 §15",
        ),
        choice(
            "specimens",
            "Specimens",
            option("NONE", "None"),
            required=True,
            open_choice=True,
            source="A0 §15; JC",
        ),
        choice(
            "implant_status",
            "Implants",
            option("NONE", "None"),
            option("LISTED", "Listed below"),
            required=True,
            source="A0 §15",
        ),
        Group(
            link_id="implants",
            text="Implants",
            repeats=True,
            at_least=1,
            prefix="i",
            title="device",
            inline="{device}, UDI {udi}",
            joiner="; ",
            add_text="Add implant",
            enable_when=answered("implant_status", "LISTED"),
            items=(words("device", "Device", required=True), words("udi", "UDI", required=True)),
            source="A0 §15",
        ),
    ),
    sentences=(
        Phrase(text="Blood loss: {blood_loss_volume}.", when=answered("blood_loss", "MEASURED")),
        Phrase(
            text="Blood loss: {blood_loss}.",
            when=either(NotAnswered("blood_loss"), answered("blood_loss", "NONE", "LESS_THAN_5")),
        ),
        Phrase(text="Specimens: {specimens}."),
        Phrase(text="Implants: {implants*}.", when=answered("implant_status", "LISTED")),
        Phrase(text="Implants: none.", when=answered("implant_status", "NONE")),
    ),
    together=(together(("blood_loss", "NONE"), ("specimens", "NONE"), ("implant_status", "NONE")),),
)

_NO_DOSE = both(NotAnswered("air_kerma"), NotAnswered("kap"))
_NO_TIME_AND_IMAGES = either(NotAnswered("fluoro_time"), NotAnswered("images_saved"))

_CT = answered("imaging.modality", "CT")
_NOT_CT = either(NotAnswered("imaging.modality"), none_of("imaging.modality", "CT"))
_OTHER_UNIT = either(NotAnswered("kap"), none_of("kap", "Gy.cm2"))

RADIATION = Section(
    link_id="radiation",
    text="Radiation",
    number=16,
    stage=Stage.PROCEDURE,
    owner=Owner.NURSE,
    items=(
        amount(
            "fluoro_time",
            "Fluoroscopy time",
            "s",
            "min",
            high="36000",
            decimals=0,
            enable_when=X_RAYS,
            required_when=_NO_DOSE,
            source="A0 §16; JC 2019",
        ),
        amount(
            "air_kerma",
            "Reference air kerma",
            "mGy",
            "Gy",
            high="20000",
            decimals=2,
            enable_when=X_RAYS,
            required_when=both(NotAnswered("kap"), _NO_TIME_AND_IMAGES),
            help="If the machine shows no dose: fluoroscopy time and number of images.",
            source="A0 §16; JC 2019",
        ),
        amount(
            "kap",
            "Kerma-area product",
            *GY_CM2,
            decimals=3,
            enable_when=X_RAYS,
            source="A0 §16; F4",
        ),
        calculated(
            "kap_gy_cm2",
            "Kerma-area product",
            "kap_gy_cm2",
            enable_when=both(X_RAYS, none_of("kap", "Gy.cm2")),
            source="F4",
        ),
        whole(
            "images_saved",
            "Images saved",
            high=100000,
            enable_when=X_RAYS,
            required_when=_NO_DOSE,
            source="A0 §16; JC 2019",
        ),
        whole("dsa_runs", "DSA runs", high=1000, enable_when=X_RAYS, source="A0 §16"),
        amount("pulse_rate", "Pulse rate", "/s", high="60", enable_when=X_RAYS, source="A0 §16"),
        choice(
            "source",
            "Source of the values",
            option("DICOM", "Device (DICOM)", "device"),
            option("RDSR", "Device dose report (RDSR)", "device dose report"),
            option("TYPED", "Typed from the display", "typed from the display"),
            enable_when=X_RAYS,
            required=True,
            source="A0 §16",
        ),
        Group(
            link_id="device",
            text="Stated by the device",
            enable_when=X_RAYS,
            items=(
                amount("fluoro_time", "Fluoroscopy time by the device", "s", "min", high="36000", decimals=0),
                amount(
                    "air_kerma", "Reference air kerma by the device", "mGy", "Gy", high="20000", decimals=2
                ),
                amount("kap", "Kerma-area product by the device", *GY_CM2, decimals=3),
            ),
            source="RX-04",
        ),
    ),
    sentences=(
        *(
            Phrase(
                text=f"{lead}[ {{fluoro_time}}][, {{air_kerma}}][, {{{product}}}] ({{source}}).",
                when=both(
                    guided, either(answered("fluoro_time"), answered("air_kerma"), answered("kap")), kept
                ),
            )
            for lead, guided in (("CT guidance", _CT), ("Fluoroscopy", _NOT_CT))
            for product, kept in (("kap", answered("kap", "Gy.cm2")), ("kap_gy_cm2", _OTHER_UNIT))
        ),
        Phrase(text="Kerma-area product as recorded: {kap}.", when=none_of("kap", "Gy.cm2")),
        Phrase(text="Images saved: {images_saved}."),
        Phrase(text="DSA runs: {dsa_runs}."),
        Phrase(text="Pulse rate {pulse_rate}."),
    ),
)

COMPLICATIONS = Section(
    link_id="complications",
    text="Complications",
    number=17,
    stage=Stage.RECOVERY,
    owner=Owner.PHYSICIAN,
    items=(
        choice(
            "status",
            "Complications",
            option("NONE_OBSERVED", "None observed"),
            option("OCCURRED", "Listed below"),
            required=True,
            source="A0 §17",
        ),
        Group(
            link_id="list",
            text="Complications",
            repeats=True,
            at_least=1,
            prefix="c",
            title="kind",
            inline="{kind} at {at} (action: {action}; outcome: {result})",
            joiner="; ",
            add_text="Add complication",
            enable_when=answered("status", "OCCURRED"),
            source="A0 §17",
            items=(
                choice(
                    "kind",
                    "Complication",
                    option("VASOVAGAL", "Vasovagal reaction"),
                    option("DURAL_PUNCTURE", "Dural puncture"),
                    option("VASCULAR_ENTRY", "Vascular entry"),
                    option("LAST", "LAST", "local anaesthetic systemic toxicity"),
                    option("HAEMATOMA", "Haematoma"),
                    option("PNEUMOTHORAX", "Pneumothorax"),
                    option("NEW_DEFICIT", "New deficit"),
                    option("ALLERGIC", "Allergic reaction"),
                    option("WRONG_SITE", "Wrong site"),
                    option("EQUIPMENT", "Equipment failure"),
                    required=True,
                    open_choice=True,
                ),
                time("at", "Time", required=True),
                words("action", "Action", required=True),
                words("result", "Outcome", required=True),
            ),
        ),
        words(
            "not_counted",
            "Why the new deficit is not a complication",
            enable_when=both(
                answered("status", "NONE_OBSERVED"),
                either(
                    answered("recovery.neurology.motor", "NEW_DEFICIT"),
                    answered("recovery.neurology.sensory", "NEW_DEFICIT"),
                ),
            ),
            required=True,
            source="A0 §17; A0 §18",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="Complications: none observed.", when=answered("status", "NONE_OBSERVED")),
        Phrase(text="Complications: {list*}.", when=answered("status", "OCCURRED")),
    ),
    together=(
        together(
            ("status", "NONE_OBSERVED"),
            ("/deviations.status", "NONE_RECORDED"),
            also=(
                ("/post_diagnosis.same", "SAME"),
                ("/result.duration_pending", True),
            ),
            enable_when=AllOf(
                tuple(
                    either(
                        NotAnswered(f"recovery.neurology.{each}"),
                        answered(f"recovery.neurology.{each}", "UNCHANGED"),
                    )
                    for each in ("motor", "sensory")
                )
            ),
        ),
    ),
)
