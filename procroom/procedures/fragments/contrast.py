"""A0 §11 and A10: contrast at a needle position, and what it showed (K14). Data only."""

from procroom.domain.definition import Group, NotAnswered, Option, Phrase, When, answered, none_of
from procroom.procedures.fragments.drugs import CONTRAST_AGENTS, CONTRAST_STRENGTHS, LEAST
from procroom.procedures.fragments.needle import FINAL
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    choices,
    day,
    either,
    option,
    words,
    yes_no,
)

VASCULAR = ("VASCULAR_VENOUS", "VASCULAR_ARTERIAL")
PATTERNS = (
    option("NEUROGRAM", "Neurogram"),
    option("EPIDURAL_VENTRAL", "Epidural, ventral", "ventral epidural spread"),
    option("EPIDURAL_DORSAL", "Epidural, dorsal", "dorsal epidural spread"),
    option("INTRATHECAL", "Intrathecal", "intrathecal spread"),
    option("SUBDURAL", "Subdural", "subdural spread"),
    option("VASCULAR_VENOUS", "Vascular, venous", "venous pattern"),
    option("VASCULAR_ARTERIAL", "Vascular, arterial", "arterial pattern"),
    option("INTRAMUSCULAR", "Intramuscular", "intramuscular spread"),
    option("INTRADISCAL", "Intradiscal", "intradiscal spread"),
    option("FACET_ARTHROGRAM", "Facet arthrogram"),
    option("RETRODURAL", "Retrodural (Okada)", "retrodural spread (Okada)"),
    option("PERIARTICULAR", "Periarticular", "periarticular spread"),
    option("PRESACRAL", "Presacral", "presacral spread"),
    option("SUBCUTANEOUS", "Subcutaneous", "subcutaneous spread"),
    option("NOT_USED", "Contrast not used", exclusive=True),
)


#: Patterns that are aimed at nowhere here; with one of them nothing is said in one breath.
NOT_AIMED_AT = ("INTRATHECAL", "SUBDURAL", "VASCULAR_VENOUS", "VASCULAR_ARTERIAL")
_SEEN = PATTERNS[:-1]
_NOT_USED = PATTERNS[-1]

#: The sacral canal has bone around it that a needle can end in (A3).
CAUDAL_PATTERNS = (*_SEEN, option("INTRAOSSEOUS", "Intraosseous", "intraosseous spread"), _NOT_USED)

#: The arthrogram of a joint that is no facet.
JOINT_PATTERNS = (
    option("ARTHROGRAM", "Arthrogram"),
    *(each for each in _SEEN if each.code != "FACET_ARTHROGRAM"),
    _NOT_USED,
)

#: At the branch of a nerve contrast is optional, and what is hoped for is that it stays where it is (A5, A11.5).
BRANCH_PATTERNS = (option("ON_TARGET", "On the target only", "spread on the target only"), *PATTERNS)


def contrast(
    expected: str,
    *,
    live: bool,
    optional: bool = False,
    patterns: tuple[Option, ...] = PATTERNS,
    dsa_when: When | None = None,
) -> Group:
    """Contrast at a position.

    Args:
        expected: what it must show (A11.5), as a hint.
        live: whether live imaging must be answered (NP-08).
        optional: whether a position is complete without a word about contrast.
        patterns: what it can have shown.
        dsa_when: when DSA must be answered.
    """
    used = either(NotAnswered("pattern"), none_of("pattern", "NOT_USED"))
    # A pattern was seen, so contrast was given, whatever became of the position.
    shown = none_of("pattern", "NOT_USED")
    given = either(answered("drug"), answered("volume"))
    needed = either(given, shown) if optional else either(both(NotAnswered("pattern"), FINAL), shown)
    return Group(
        link_id="contrast",
        text="Contrast",
        role="medication",
        source="A0 §11; A0 §12",
        items=(
            choices(
                "pattern",
                "Pattern",
                *patterns,
                required_when=given if optional else either(FINAL, given),
                help=f"Expected: {expected}.",
                source="A10; NP-01",
            ),
            words(
                "not_used_reason",
                "Why no contrast",
                enable_when=answered("pattern", "NOT_USED"),
                required=True,
                source="A10; CT-04",
            ),
            choice(
                "drug",
                "Agent",
                *CONTRAST_AGENTS,
                open_choice=True,
                enable_when=used,
                required_when=needed,
                column="Drug",
                source="A0 §11",
                usual="always",
            ),
            choice(
                "concentration",
                "Concentration",
                *CONTRAST_STRENGTHS,
                open_choice=True,
                enable_when=used,
                required_when=needed,
                column="Strength",
                source="A0 §11",
                usual="always",
            ),
            amount(
                "volume",
                "Volume",
                "mL",
                low=LEAST,
                high="100",
                decimals=2,
                enable_when=used,
                required_when=needed,
                column="Volume",
                source="A0 §11",
            ),
            words(
                "lot",
                "Lot",
                enable_when=used,
                required_when=needed,
                column="Lot",
                source="A0 §11",
                usual="day",
            ),
            day(
                "expiry",
                "Expiry",
                partial=True,
                enable_when=used,
                required_when=needed,
                column="Expiry",
                source="A0 §11",
                usual="day",
            ),
            yes_no(
                "live",
                "Live fluoroscopy during contrast",
                "under live fluoroscopy",
                "without live fluoroscopy",
                enable_when=used,
                required_when=needed if live else None,
                source="A2; NP-08",
            ),
            choice(
                "dsa",
                "DSA",
                option("YES", "Used"),
                option("NO", "Not used"),
                option("NOT_AVAILABLE", "Not available"),
                enable_when=used,
                required_when=both(needed, dsa_when) if dsa_when else None,
                source="A0 §11; A2",
            ),
        ),
    )


def contrast_phrases(*, live: bool) -> tuple[Phrase, ...]:
    """What was injected and what it showed; the vessels are spoken of only if the pattern was answered."""
    how = "injected {contrast.live}" if live else "injected[ {contrast.live}]"
    given = (
        "{contrast.drug} {contrast.concentration} {contrast.volume}"
        f"[ (lot {{contrast.lot}}, exp {{contrast.expiry}})] {how}: {{contrast.pattern}}"
    )
    return (
        Phrase(
            text=f"{given}; no vascular pattern recorded.",
            when=none_of("contrast.pattern", *VASCULAR, "NOT_USED"),
        ),
        Phrase(text=f"{given}.", when=answered("contrast.pattern", *VASCULAR)),
        Phrase(
            text="No contrast was used; reason: {contrast.not_used_reason}.",
            when=answered("contrast.pattern", "NOT_USED"),
        ),
    )
