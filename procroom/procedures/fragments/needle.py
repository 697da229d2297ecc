"""A0 §12: what is asked of every epidural needle and of every position it took (K14). Data only."""

from procroom.domain.definition import Group, Item, NotAnswered, Option, Phrase, When, answered, none_of
from procroom.procedures.fragments.drugs import (
    DILUENTS,
    DRUG_INLINE,
    DRUG_INLINES,
    EPINEPHRINE,
    LEAST,
    LOCAL_ANAESTHETICS,
    STEROIDS,
    SYRINGE,
    strength,
    vial,
    which,
)
from procroom.procedures.fragments.vitals import ROOT_OPTIONS
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    choices,
    either,
    is_no,
    is_yes,
    option,
    time,
    together,
    views,
    whole,
    words,
    yes_no,
)

#: The needle stayed here, or nobody has yet said that it did not: what an accepted position needs is asked for.
FINAL: When = either(
    NotAnswered("tip_status"), answered("tip_status", "ACCEPTED", "ACCEPTED_WITH_LIMITATION")
)

_DERMATOMES = (
    *ROOT_OPTIONS,
    option("NOT_LOCALISED", "Not localised", exclusive=True),
)

SKIN = Group(
    link_id="skin",
    text="Skin local anaesthetic",
    role="medication",
    enable_when=is_yes("skin_given"),
    items=(which(*LOCAL_ANAESTHETICS), *strength(), *vial(neuraxial=False)),
    source="A0 §12",
)


def skin_phrases(needle: str) -> tuple[Phrase, ...]:
    """How the needle went in, with or without skin infiltration.

    Args:
        needle: its words, e.g. ``a {needle.gauge} {needle.length} needle``.
    """
    advanced = f"{needle} was advanced under {{imaging.modality}}."
    return (
        Phrase(
            text=f"After skin infiltration with {{skin.drug}} {{skin.concentration}} {{skin.volume}}, {advanced}",
            when=is_yes("skin_given"),
        ),
        Phrase(text=f"Without skin infiltration, {advanced}", when=is_no("skin_given")),
        Phrase(text=advanced, when=NotAnswered("skin_given")),
    )


def needle(gauges: tuple[Option, ...], lengths: tuple[Option, ...], types: tuple[Option, ...]) -> Group:
    """Gauge, length and type from the procedure's own lists."""
    return Group(
        link_id="needle",
        text="Needle",
        items=(
            choice("gauge", "Gauge", *gauges, required=True, open_choice=True, usual="always"),
            choice("length", "Length", *lengths, required=True, open_choice=True, usual="always"),
            choice("type", "Type", *types, required=True, open_choice=True, usual="always"),
        ),
        source="A0 §12",
    )


#: In and out of the needle, and how often its direction was changed on the way to its first position.
COURSE = (
    time("needle_in", "Needle in", required=True, source="A0 §12; TO-04"),
    whole("redirections", "Redirections before the first position", high=100, required=True, source="A0 §12"),
)
NEEDLE_OUT = time("needle_out", "Needle out", required=True, not_before="needle_in", source="A0 §12")
COURSE_PHRASES = (
    Phrase(text="Needle in {needle_in}, needle out {needle_out}."),
    Phrase(text="The needle was not redirected before its first position.", when=answered("redirections", 0)),
    Phrase(
        text="The needle was redirected once before its first position.", when=answered("redirections", 1)
    ),
    Phrase(
        text="The needle was redirected {redirections} times before its first position.",
        when=either(NotAnswered("redirections"), none_of("redirections", 0, 1)),
    ),
)


#: Why a needle moves on or a target is given up, as it stands in a sentence.
LEFT_FOR = (
    "arterial pattern",
    "venous pattern",
    "CSF aspirated",
    "blood aspirated",
    "paraesthesia",
    "wrong spread",
)


def tip_status(deviates: When) -> tuple[Item, ...]:
    """What became of the needle at a position, and why.

    Args:
        deviates: a statement of the check list is not so; accepting such a position needs a reason.
    """
    accepted = both(answered("tip_status", "ACCEPTED"), deviates)
    return (
        choice(
            "tip_status",
            "Position",
            option("ACCEPTED", "Accepted"),
            option("ACCEPTED_WITH_LIMITATION", "Accepted with limitation"),
            option("REPOSITIONED", "Repositioned", continues=True),
            option("ABANDONED", "Abandoned", aborts=True),
            required=True,
            reason="tip_reason",
            source="A10; A0 §12",
        ),
        words(
            "tip_reason",
            "Reason",
            taps=LEFT_FOR,
            enable_when=either(none_of("tip_status", "ACCEPTED"), accepted),
            required_when=either(answered("tip_status", "ACCEPTED_WITH_LIMITATION", "ABANDONED"), accepted),
            source="A10; NP-13",
        ),
    )


TIP_STATUS_PHRASES = (
    Phrase(text="The needle was repositioned[: {tip_reason}].", when=answered("tip_status", "REPOSITIONED")),
    Phrase(text="Target abandoned: {tip_reason}.", when=answered("tip_status", "ABANDONED")),
)


def position_phrases(shown: str) -> tuple[Phrase, ...]:
    """The position in the words of its check list.

    Args:
        shown: the sentence without its lead-in.
    """
    limited = f"Final position: {shown}; accepted with limitation: {{tip_reason}}."
    return (
        Phrase(
            text=f"Final position: {shown}[; accepted although not as listed: {{tip_reason}}].",
            when=answered("tip_status", "ACCEPTED"),
        ),
        Phrase(text=limited, when=answered("tip_status", "ACCEPTED_WITH_LIMITATION")),
        Phrase(
            text=f"Needle position: {shown}.",
            when=either(NotAnswered("tip_status"), answered("tip_status", "REPOSITIONED", "ABANDONED")),
        ),
    )


ASPIRATION = (
    choice(
        "aspiration",
        "Aspiration",
        option("NEG", "Negative"),
        option("BLOOD", "Blood"),
        option("CSF", "CSF"),
        option("AIR", "Air"),
        option("OTHER", "Other fluid"),
        required_when=FINAL,
        source="A0 §12; A10; NP-07",
    ),
    words(
        "aspirate",
        "Which fluid",
        enable_when=answered("aspiration", "OTHER"),
        required=True,
        source="A0 §12",
    ),
)
PARAESTHESIA = (
    choice(
        "paraesthesia",
        "Paraesthesia",
        option("NONE", "None"),
        option("TRANSIENT", "Transient"),
        option("PERSISTENT", "Persistent"),
        required_when=FINAL,
        source="A0 §12; NP-14",
    ),
    choices(
        "dermatome",
        "Dermatome",
        *_DERMATOMES,
        enable_when=answered("paraesthesia", "TRANSIENT", "PERSISTENT"),
        required=True,
        source="A0 §12",
    ),
)


TEST_DOSE = Group(
    link_id="test_dose",
    text="Test dose",
    role="medication",
    items=(
        choice("drug", "Drug", *LOCAL_ANAESTHETICS, open_choice=True, column="Drug"),
        amount(
            "concentration",
            "Concentration",
            "%",
            "mg/mL",
            low=LEAST,
            high="100",
            decimals=2,
            column="Strength",
        ),
        amount(
            "volume",
            "Volume",
            "mL",
            low=LEAST,
            high="100",
            decimals=2,
            required_when=answered("drug"),
            column="Volume",
        ),
        EPINEPHRINE,
        yes_no(
            "preservative_free",
            "Preservative-free",
            "preservative-free",
            "with preservative",
            enable_when=answered("drug"),
            column="Preservative-free",
            source="LA-04",
        ),
        amount("wait", "Waited", "s", "min", high="3600", decimals=0, required_when=answered("drug")),
        choice(
            "result",
            "Result",
            option("NEGATIVE", "No effect"),
            option("POSITIVE", "Effect"),
            required_when=answered("drug"),
            open_choice=True,
        ),
    ),
    source="A2",
)

INJECTED = yes_no("injected", "Injectate given here", required=True, source="A0 §12; K1; NP-01")
INJECTATE = Group(
    link_id="injectate",
    text="Injectate",
    repeats=True,
    at_least=1,
    prefix="i",
    title="drug",
    role="medication",
    inline=DRUG_INLINE,
    inlines=DRUG_INLINES,
    joiner=" with ",
    sentences=(SYRINGE,),
    enable_when=is_yes("injected"),
    add_text="Add drug",
    items=(
        which(*STEROIDS, *LOCAL_ANAESTHETICS, *DILUENTS),
        *strength(),
        *vial(neuraxial=True),
    ),
    source="A0 §12; A0 §13",
)
RESISTANCE = choice(
    "resistance",
    "Resistance to injection",
    option("NONE", "None"),
    option("SLIGHT", "Slight"),
    option("HIGH", "High"),
    enable_when=is_yes("injected"),
    required=True,
    open_choice=True,
    source="A0 §12",
)
#: What is said when an injection went as hoped: given, no resistance, nothing felt.
GIVEN_QUIETLY = together(
    ("injected", True),
    ("resistance", "NONE"),
    ("paraesthesia", "NONE"),
    enable_when=either(NotAnswered("aspiration"), answered("aspiration", "NEG")),
)
#: In the order of the acts: what was tried with a little, then what was given.
INJECTED_PHRASES = (
    Phrase(
        text="Test dose: {test_dose.drug}[ {test_dose.concentration}] {test_dose.volume}; "
        "after {test_dose.wait}: {test_dose.result}.",
        when=answered("test_dose.drug"),
    ),
    Phrase(text="Injected: {injectate*}.", when=is_yes("injected")),
    Phrase(text="No injectate was given at this position.", when=is_no("injected")),
)


#: Two at least of an accepted position (A0 §11).
SAVED_VIEWS = views(
    "views",
    "Saved views",
    at_least=2,
    required_when=FINAL,
    help="Two at least, showing needle and contrast.",
    source="A0 §11; NP-05; NP-06",
)

VIEWS_PHRASE = Phrase(text="Saved views: {views}.")
PARAESTHESIA_PHRASES = (
    Phrase(
        text="Paraesthesia: {paraesthesia}[, dermatome {dermatome}].",
        when=either(NotAnswered("dermatome"), none_of("dermatome", "NOT_LOCALISED")),
    ),
    Phrase(text="Paraesthesia: {paraesthesia}, {dermatome}.", when=answered("dermatome", "NOT_LOCALISED")),
)
LATE_PHRASES = (
    Phrase(text="DSA was {contrast.dsa}."),
    *PARAESTHESIA_PHRASES,
    Phrase(text="Resistance to injection: {resistance}."),
)
