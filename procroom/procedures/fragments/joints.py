"""A needle in a joint: what is asked of every target and of every position it took (A0 §12, A4, K14). Data only."""

from dataclasses import replace

from procroom.domain.anatomy import Structure
from procroom.domain.definition import Group, Item, Option, Phrase, Section, Stage, none_of
from procroom.domain.people import Owner
from procroom.domain.values import Side
from procroom.procedures.fragments import contrast, needle
from procroom.procedures.fragments.drugs import (
    DILUENTS,
    LOCAL_ANAESTHETICS,
    STEROIDS,
    strength,
    vial,
    which,
)
from procroom.procedures.fragments.targets import performed_targets
from procroom.procedures.fragments.words import (
    both,
    choice,
    choices,
    comment,
    option,
    target,
    views,
    yes_no,
)
from procroom.procedures.tips import TipList

INTENT = choice(
    "intent",
    "Intent",
    option("DIAGNOSTIC", "Diagnostic"),
    option("THERAPEUTIC", "Therapeutic"),
    source="LCD-F; CV-12",
)
INTENT_PHRASE = Phrase(text="Intent: {intent}.")

#: Not beside the spinal cord: lot and expiry are asked of what goes there (A0 §13).
INJECTATE = replace(
    needle.INJECTATE,
    items=(which(*STEROIDS, *LOCAL_ANAESTHETICS, *DILUENTS), *strength(), *vial(neuraxial=False)),
)

NEEDLE = needle.needle(
    gauges=(option("22", "22 G"), option("25", "25 G")),
    lengths=(
        option("2.5", "2.5 in"),
        option("3.5", "3.5 in"),
        option("5", "5 in"),
    ),
    types=(option("STRAIGHT", "Straight"), option("CURVED", "Curved")),
)


def arthrogram(*options: Option) -> Item:
    """Where contrast went in and around the joint, once it was given."""
    return choices(
        "arthrogram",
        "Arthrogram",
        *options,
        enable_when=both(needle.FINAL, none_of("contrast.pattern", "NOT_USED")),
        source="A4",
    )


ARTHROGRAM_PHRASE = Phrase(text="Arthrogram: {arthrogram}.")
CAPSULE_RUPTURE = yes_no("capsule_rupture", "Capsule rupture", "was seen", "was not seen", source="A4")
CAPSULE_PHRASE = Phrase(text="Rupture of the capsule {capsule_rupture}.")


def positions(
    tip_list: TipList,
    shown: str,
    *more: Item,
    sentences: tuple[Phrase, ...],
    patterns: tuple[Option, ...] = contrast.PATTERNS,
) -> Group:
    """The positions of a needle in a joint.

    Args:
        tip_list: the check list of an accepted position.
        shown: the position in the words of that list.
        more: the procedure's own questions about what contrast and injectate did.
        sentences: theirs.
        patterns: what contrast can have shown.
    """
    return Group(
        link_id="positions",
        text="Positions",
        repeats=True,
        at_least=1,
        prefix="p",
        role="positions",
        add_text="Add position",
        source="K14",
        items=(
            tip_list.group(required_when=needle.FINAL),
            *needle.ASPIRATION,
            contrast.contrast(tip_list.contrast, live=False, patterns=patterns),
            *more,
            needle.INJECTED,
            INJECTATE,
            needle.RESISTANCE,
            *needle.PARAESTHESIA,
            views(
                "views",
                "Saved views",
                help="Two of the whole case, at right angles, are enough.",
                source="A0 §11",
            ),
            *needle.tip_status(tip_list.deviates),
            comment(),
        ),
        together=(needle.GIVEN_QUIETLY,),
        sentences=(
            *needle.position_phrases(shown),
            Phrase(text="Aspiration: {aspiration}[ ({aspirate})]."),
            *contrast.contrast_phrases(live=False),
            *sentences,
            *needle.INJECTED_PHRASES[1:],
            needle.VIEWS_PHRASE,
            *needle.LATE_PHRASES,
            *needle.TIP_STATUS_PHRASES,
        ),
    )


def performed(
    structure: Structure,
    inside: Group,
    *approach: Item,
    sentences: tuple[Phrase, ...],
    needles: Group = NEEDLE,
) -> Section:
    """The joints that were done.

    Args:
        structure: the joints.
        inside: the positions of the needle.
        approach: the procedure's own questions about the way in.
        sentences: the target and these, in words.
        needles: gauge, length and type.
    """
    return Section(
        link_id="performed",
        text="Procedure",
        number=12,
        stage=Stage.PROCEDURE,
        owner=Owner.PHYSICIAN,
        items=(
            performed_targets(
                items=(
                    target(
                        "target",
                        "Joint and side",
                        structure,
                        required=True,
                        sides=(Side.RIGHT, Side.LEFT),
                        source="K3; A4",
                    ),
                    *approach,
                    needles,
                    yes_no(
                        "skin_given",
                        "Skin local anaesthetic given",
                        required=True,
                        source="A0 §12",
                        usual="always",
                    ),
                    needle.SKIN,
                    *needle.COURSE,
                    yes_no("bone_contact", "Bone contact", "felt", "not felt", source="A0 §12"),
                    inside,
                    needle.NEEDLE_OUT,
                    comment(),
                ),
                sentences=(
                    *sentences,
                    *needle.skin_phrases("a {needle.gauge} {needle.length} needle"),
                    Phrase(text="Needle type: {needle.type}."),
                    *needle.COURSE_PHRASES,
                    Phrase(text="Bone contact {bone_contact}."),
                ),
            ),
        ),
    )
