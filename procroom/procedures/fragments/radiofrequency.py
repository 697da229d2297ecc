"""Radiofrequency lesions: cannula, tests, lesions, generator and pad (clinical.md A6, B9). Data only.

What an implanted device needs is asked with the devices themselves (``prechecks.devices``).
"""

from procroom.domain.definition import (
    Group,
    Item,
    NotAnswered,
    Phrase,
    RuleGroup,
    Section,
    Stage,
    When,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments.drugs import (
    DRUG_INLINE,
    DRUG_INLINES,
    LEAST,
    LOCAL_ANAESTHETICS,
    STEROIDS,
    SYRINGE,
    strength,
    vial,
    which,
)
from procroom.procedures.fragments.needle import FINAL
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    either,
    is_no,
    is_yes,
    option,
    words,
    yes_no,
)

#: What every radiofrequency procedure is to the rules: devices, pad and tests, a baseline examination, long fluoroscopy.
RULE_GROUPS = (
    RuleGroup("radiofrequency", "A6"),
    RuleGroup("neurological_baseline", "B6"),
    RuleGroup("no_injection", "CFG"),
)

#: The cannula stayed here, or a lesion was made before it moved on: what such a position needs is asked for.
TREATED: When = either(FINAL, is_yes("lesion_given"))

CANNULA = Group(
    link_id="cannula",
    text="Cannula",
    items=(
        choice("gauge", "Gauge", *(option(g, f"{g} G") for g in ("16", "17", "18", "20", "22")),
               required=True, open_choice=True, usual="always"),
        choice("length", "Length", *(option(n, f"{n} mm") for n in ("50", "100", "150")),
               required=True, open_choice=True, usual="always"),
        choice("active_tip", "Active tip",
               *(option(n, f"{n} mm") for n in ("2", "4", "5", "5.5", "6", "10", "15")),
               required=True, open_choice=True, usual="always"),
        choice(
            "tip_shape",
            "Tip shape",
            option("STRAIGHT", "Straight"),
            option("CURVED", "Curved"),
            option("TINED", "Tined"),
            option("PROTRUSION", "Protrusion", "protruding"),
            required=True,
            open_choice=True,
            usual="always",
        ),
    ),
    source="A6",
)  # fmt: skip
CANNULA_WORDS = (
    "a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape})"
)
ROUTE = (
    amount("approach_angle", "Approach angle", "deg", high="90", decimals=0, source="A6"),
    choice(
        "orientation",
        "Orientation to the nerve",
        option("PARALLEL", "Parallel"),
        option("PERPENDICULAR", "Perpendicular"),
        source="A6",
    ),
)
INTACT = yes_no(
    "electrode_intact",
    "Electrode intact on removal",
    "intact",
    "NOT intact",
    required=True,
    source="A6",
)
ROUTE_PHRASES = (
    Phrase(text="Approach angle {approach_angle}."),
    Phrase(text="Active tip {orientation} to the nerve."),
)

INTACT_PHRASE = Phrase(text="The electrode was {electrode_intact} on removal.")

_TESTED = is_yes("done")
SENSORY_TEST = Group(
    link_id="sensory_test",
    text="Sensory test",
    role="reading",
    items=(
        yes_no("done", "Sensory test done"),
        amount("frequency", "Frequency", "Hz", low=LEAST, high="1000", decimals=0,
               enable_when=_TESTED, required=True, usual="always"),
        amount("width", "Pulse width", "ms", low=LEAST, high="100", enable_when=_TESTED, usual="always"),
        amount("threshold", "Threshold", "V", high="10", decimals=2, enable_when=_TESTED, required=True),
        words("site", "Felt where", enable_when=_TESTED),
        yes_no("concordant", "Concordant", "concordant", "not concordant",
               enable_when=_TESTED, required=True),
    ),
    source="A6; RF-03",
)  # fmt: skip


def motor_test(*, multifidus: bool) -> Group:
    """Up to which voltage no limb moved, or at which one did.

    Args:
        multifidus: whether its twitch is looked for, as beside the spine.
    """
    twitch = yes_no("multifidus", "Multifidus twitch", "multifidus twitch", "no multifidus twitch",
                    enable_when=_TESTED)  # fmt: skip
    moved = is_yes("limb_response")
    return Group(
        link_id="motor_test",
        text="Motor test",
        role="reading",
        items=(
            yes_no("done", "Motor test done", required_when=TREATED),
            amount("frequency", "Frequency", "Hz", low=LEAST, high="1000", decimals=0,
                   enable_when=_TESTED, required=True, usual="always"),
            amount("width", "Pulse width", "ms", low=LEAST, high="100", enable_when=_TESTED, usual="always"),
            yes_no("limb_response", "Limb response", enable_when=_TESTED, required=True),
            amount("none_to", "No response up to", "V", low=LEAST, high="10", decimals=2,
                   enable_when=both(_TESTED, is_no("limb_response")), required=True),
            amount("response_at", "Response at", "V", low=LEAST, high="10", decimals=2,
                   enable_when=both(_TESTED, moved), required=True),
            words("response_where", "Which limb", enable_when=both(_TESTED, moved), required=True,
                  help="As it stands in a sentence: left leg."),
            *((twitch,) if multifidus else ()),
        ),
        source="A6; RF-01; RF-02",
    )  # fmt: skip


def testing_phrases(*, multifidus: bool) -> tuple[Phrase, ...]:
    """Both tests in a line each; that one was not done is said only if somebody said so."""
    twitch = "[; {motor_test.multifidus}]" if multifidus else ""
    sensory = "Sensory test {sensory_test.frequency}[, {sensory_test.width}]"
    motor = "Motor test {motor_test.frequency}[, {motor_test.width}]"
    return (
        Phrase(
            text=f"{sensory}: threshold {{sensory_test.threshold}}[, {{sensory_test.site}}], "
            "{sensory_test.concordant}.",
            when=is_yes("sensory_test.done"),
        ),
        Phrase(text="No sensory test was done.", when=is_no("sensory_test.done")),
        Phrase(
            text=f"{motor}: no limb response to {{motor_test.none_to}}{twitch}.",
            when=both(is_yes("motor_test.done"), is_no("motor_test.limb_response")),
        ),
        Phrase(
            text=f"{motor}: {{motor_test.response_where}} response at {{motor_test.response_at}}{twitch}.",
            when=both(is_yes("motor_test.done"), is_yes("motor_test.limb_response")),
        ),
        Phrase(
            text=f"{motor}: {{motor_test.limb_response}}.",
            when=both(is_yes("motor_test.done"), NotAnswered("motor_test.limb_response")),
        ),
        Phrase(text="No motor test was done.", when=is_no("motor_test.done")),
    )


PRE_LESION: tuple[Item | Group, ...] = (
    yes_no(
        "pre_lesion_given",
        "Local anaesthetic before the lesion",
        required_when=TREATED,
        source="A6",
        usual="always",
    ),
    Group(
        link_id="pre_lesion",
        text="Local anaesthetic before the lesion",
        role="medication",
        enable_when=is_yes("pre_lesion_given"),
        items=(which(*LOCAL_ANAESTHETICS), *strength(), *vial(neuraxial=False)),
        source="A6",
    ),
)

_PULSED = answered("mode", "PULSED")
_BIPOLAR = answered("mode", "BIPOLAR")
_SETTING = "{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}]"
LESIONS = Group(
    link_id="lesions",
    text="Lesions",
    role="reading",
    repeats=True,
    at_least=1,
    prefix="l",
    inline=_SETTING,
    inlines=(
        Phrase(text=f"{_SETTING}, {{voltage}}, {{pulse_rate}}, {{pulse_width}}", when=_PULSED),
        Phrase(text=f"{_SETTING}, partner {{partner}}, spacing {{spacing}}", when=_BIPOLAR),
    ),
    joiner="; ",
    add_text="Add lesion",
    enable_when=is_yes("lesion_given"),
    source="A6",
    items=(
        choice(
            "mode",
            "Mode",
            option("THERMAL", "Thermal, monopolar", "thermal monopolar"),
            option("BIPOLAR", "Thermal, bipolar", "thermal bipolar"),
            option("COOLED", "Cooled"),
            option("PULSED", "Pulsed"),
            required=True,
            usual="always",
        ),
        amount("set_temperature", "Set temperature", "Cel", low="20", high="110", decimals=0, required=True, usual="always"),
        amount("time", "Time", "s", "min", low=LEAST, high="3600", decimals=0, required=True, usual="always"),
        amount("impedance_before", "Impedance before", "Ohm", high="10000", decimals=0, required=True),
        amount("max_temperature", "Highest measured temperature", "Cel", low="20", high="120", decimals=0),
        amount("impedance_during", "Impedance during", "Ohm", high="10000", decimals=0),
        amount("power", "Power", "W", high="200"),
        amount("voltage", "Voltage", "V", high="200", decimals=0, enable_when=_PULSED, required=True, usual="always"),
        amount("pulse_rate", "Pulse rate", "Hz", low=LEAST, high="100", decimals=0,
               enable_when=_PULSED, required=True, usual="always"),
        amount("pulse_width", "Pulse width", "ms", low=LEAST, high="500", decimals=0,
               enable_when=_PULSED, required=True, usual="always"),
        words("partner", "Partner electrode", enable_when=_BIPOLAR, required=True),
        amount("spacing", "Spacing", "mm", low=LEAST, high="100", enable_when=_BIPOLAR, required=True),
    ),
)  # fmt: skip
LESION_GIVEN = yes_no("lesion_given", "Lesion made here", required=True, source="A6; K1; RF-01")

POST_LESION: tuple[Item | Group, ...] = (
    yes_no(
        "post_lesion_given", "Injectate after the lesion", enable_when=is_yes("lesion_given"), source="A6"
    ),
    Group(
        link_id="post_lesion",
        text="Injectate after the lesion",
        repeats=True,
        at_least=1,
        prefix="i",
        title="drug",
        role="medication",
        inline=DRUG_INLINE,
        inlines=DRUG_INLINES,
        joiner=" with ",
        sentences=(SYRINGE,),
        add_text="Add drug",
        enable_when=both(is_yes("lesion_given"), is_yes("post_lesion_given")),
        items=(which(*STEROIDS, *LOCAL_ANAESTHETICS), *strength(), *vial(neuraxial=False)),
        source="A6",
    ),
)

#: In the order of the acts.
LESION_PHRASES = (
    Phrase(
        text="Before the lesion: {pre_lesion.drug} {pre_lesion.concentration} {pre_lesion.volume}.",
        when=is_yes("pre_lesion_given"),
    ),
    Phrase(text="No local anaesthetic was given before the lesion.", when=is_no("pre_lesion_given")),
    Phrase(text="Lesions: {lesions*}.", when=is_yes("lesion_given")),
    Phrase(text="No lesion was made at this position.", when=is_no("lesion_given")),
    Phrase(text="After the lesion: {post_lesion*}.", when=is_yes("post_lesion_given")),
    Phrase(text="Nothing was injected after the lesion.", when=is_no("post_lesion_given")),
)

_MOVED = answered("tip_status", "REPOSITIONED")
STATUS_PHRASES = (
    Phrase(
        text="The cannula was repositioned after {motor_test.response_where} response at "
        "{motor_test.response_at}[ ({tip_reason})].",
        when=both(_MOVED, is_yes("motor_test.limb_response")),
    ),
    Phrase(
        text="The cannula was repositioned[: {tip_reason}].",
        when=both(_MOVED, either(NotAnswered("motor_test.limb_response"), is_no("motor_test.limb_response"))),
    ),
    Phrase(text="Target abandoned: {tip_reason}.", when=answered("tip_status", "ABANDONED")),
)

_APPLIED = answered("pad", "APPLIED")
_SKIN = (option("INTACT", "Intact"), option("NOT_INTACT", "Not intact"))
ATAXIA = yes_no(
    "ataxia_counselling",
    "Balance after a third occipital nerve lesion discussed",
    "was discussed",
    "was not discussed",
    source="RF-09",
)
ATAXIA_PHRASE = Phrase(text="Balance after a lesion of the third occipital nerve {ataxia_counselling}.")


def radiofrequency(*more: Item, sentences: tuple[Phrase, ...] = ()) -> Section:
    """A6, per session: generator, pad, skin.

    Args:
        more: the procedure's own questions.
        sentences: theirs.
    """
    return Section(
        link_id="rf",
        text="Radiofrequency equipment",
        number=12,
        stage=Stage.PROCEDURE,
        owner=Owner.PHYSICIAN,
        items=(
            words("generator_make", "Generator make", required=True, source="A6"),
            words("generator_model", "Generator model", required=True, source="A6"),
            words("generator_serial", "Generator serial number", source="A6"),
            choice(
                "pad",
                "Grounding pad",
                option("APPLIED", "Applied"),
                option("NOT_USED", "Not used, bipolar only", "not used (bipolar only)"),
                required=True,
                source="A6; DV-06",
            ),
            words("pad_site", "Pad site", enable_when=_APPLIED, required=True, source="A6; DV-06"),
            choice("pad_skin_before", "Skin under the pad before", *_SKIN,
                   enable_when=_APPLIED, required=True, open_choice=True, source="A6"),
            choice("pad_skin_after", "Skin under the pad after", *_SKIN,
                   enable_when=_APPLIED, required=True, open_choice=True, source="A6"),
            yes_no("pad_away", "Pad away from metal and cardiac device", "away from metal and cardiac device",
                   "NOT away from metal and cardiac device", enable_when=_APPLIED, source="A6; DV-01"),
            choice(
                "skin_check",
                "Skin and eyes after",
                option("NO_BURN", "No burn"),
                option("BURN", "Burn"),
                required=True,
                open_choice=True,
                source="A6",
            ),
            *more,
        ),
        sentences=(
            Phrase(text="Generator: {generator_make} {generator_model}[, serial number {generator_serial}]."),
            Phrase(text="Grounding pad: {pad_site}[, {pad_away}].", when=_APPLIED),
            Phrase(text="Grounding pad: {pad}.", when=either(NotAnswered("pad"), none_of("pad", "APPLIED"))),
            Phrase(text="Skin under the pad before: {pad_skin_before}; after: {pad_skin_after}.", when=_APPLIED),
            Phrase(text="Skin and eyes after: {skin_check}."),
            *sentences,
        ),
    )  # fmt: skip
