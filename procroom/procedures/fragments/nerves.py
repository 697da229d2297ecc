"""Needles and cannulas at nerves beside the spine, one target block each (clinical.md A0 §12, A5, A6). Data only.

Blocks and lesions plan joints and treat nerves: planned and performed aim at different structures.
"""

from dataclasses import replace

from procroom.domain.anatomy import Structure, clock_points
from procroom.domain.definition import Group, Item, Kind, Phrase, Section, Stage, Together, When, answered
from procroom.domain.people import Owner
from procroom.domain.values import Side
from procroom.procedures.fragments import contrast, needle
from procroom.procedures.fragments import radiofrequency as rf
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
    calculated,
    choice,
    comment,
    either,
    is_yes,
    option,
    target,
    views,
    yes_no,
)
from procroom.procedures.tips_nerves import NerveTips

#: The needle stayed here, or something was injected before it moved on: what such a position needs is asked for.
GIVEN: When = either(needle.FINAL, is_yes("injected"))

NEEDLE = needle.needle(
    gauges=(option("22", "22 G"), option("25", "25 G"), option("27", "27 G")),
    lengths=(
        option("1.5", "1.5 in"),
        option("2", "2 in"),
        option("2.5", "2.5 in"),
        option("3.5", "3.5 in"),
        option("5", "5 in"),
    ),
    types=(option("STRAIGHT", "Straight"), option("CURVED", "Curved")),
)

#: Not beside the spinal cord: lot and expiry are asked of what goes there (A0 §13).
INJECTATE = replace(
    needle.INJECTATE,
    items=(which(*LOCAL_ANAESTHETICS, *STEROIDS, *DILUENTS), *strength(), *vial(neuraxial=False)),
    source="A0 §12; A0 §13; A5",
)
RESISTANCE = replace(needle.RESISTANCE, required=False)
VIEWS = views("views", "Saved views", help="One view may show several needles.", source="A0 §11")

#: Saved views count for the whole case: one picture shows several needles.
CASE_VIEWS = views(
    "views",
    "Saved views",
    at_least=2,
    required=True,
    help="Two at least, at right angles to each other.",
    source="A0 §11; NP-06",
)
CASE_VIEWS_PHRASE = Phrase(text="Saved views: {views}.")


def _points(tips: tuple[NerveTips, ...], given: When) -> tuple[Item, ...]:
    """Which of several points of a nerve a position is at (A11.2)."""
    levels = {level for each in tips for level in each.levels}
    sacral = tuple(level for level in ("S1LB", "S2LB", "S3LB") if level in levels)
    clock = (clock_points(level, side) for side in (Side.RIGHT, Side.LEFT) for level in sacral)
    asked = []
    if "TON" in levels:
        asked.append(
            choice(
                "ton_point",
                "Point at the C2-3 joint line",
                option("ABOVE", "Just above", "just above"),
                option("AT", "At the line", "at"),
                option("BELOW", "Just below", "just below"),
                enable_when=answered("target", "TON"),
                required_when=given,
                source="A11.2",
            )
        )
    if sacral:
        asked.append(
            choice(
                "clock_point",
                "Clock point",
                *(option(point, point) for point in dict.fromkeys(p for points in clock for p in points)),
                enable_when=answered("target", *sacral),
                required_when=given,
                help="Right S1 and S2: 2:30, 4:00, 5:30; S3: 2:30, 4:00. Left: 9:30, 8:00, 6:30. "
                "8–10 mm lateral to the edge of the foramen.",
                source="A11.2",
            )
        )
    return tuple(asked)


def _deviates(tips: tuple[NerveTips, ...]) -> When:
    return either(*(each.tips.deviates for each in tips))


def _shown(tips: tuple[NerveTips, ...]) -> tuple[Phrase, ...]:
    return tuple(phrase for each in tips for phrase in needle.position_phrases(each.shown))


_ASPIRATION_PHRASE = Phrase(text="Aspiration: {aspiration}[ ({aspirate})].")


def _positions(
    items: tuple[Item | Group, ...], sentences: tuple[Phrase, ...], said: tuple[Together, ...] = ()
) -> Group:
    return Group(
        link_id="positions",
        text="Positions",
        repeats=True,
        at_least=1,
        prefix="p",
        role="positions",
        add_text="Add position",
        items=items,
        sentences=sentences,
        together=said,
        source="K14",
    )


def block_positions(tips: tuple[NerveTips, ...]) -> Group:
    """Where a needle of a block was, and what was injected there."""
    return _positions(
        (
            *(each.group(required_when=GIVEN) for each in tips),
            *_points(tips, GIVEN),
            *needle.ASPIRATION,
            contrast.contrast(
                "stays on the target, no foramen, no vessel; up to 0.3 mL",
                live=False,
                optional=True,
                patterns=contrast.BRANCH_PATTERNS,
            ),
            needle.INJECTED,
            INJECTATE,
            RESISTANCE,
            *needle.PARAESTHESIA,
            VIEWS,
            *needle.tip_status(_deviates(tips)),
            comment(),
        ),
        (
            *_shown(tips),
            _ASPIRATION_PHRASE,
            *contrast.contrast_phrases(live=False),
            Phrase(text="Injected: {injectate*}.", when=is_yes("injected")),
            Phrase(text="No injectate was given at this position.", when=answered("injected", False)),
            needle.VIEWS_PHRASE,
            *needle.LATE_PHRASES,
            *needle.TIP_STATUS_PHRASES,
        ),
        (needle.GIVEN_QUIETLY,),
    )


def lesion_positions(
    checks: tuple[Group, ...],
    points: tuple[Item, ...],
    shown: tuple[Phrase, ...],
    deviates: When,
    *,
    multifidus: bool,
) -> Group:
    """Where a cannula was, how it was tested and which lesions were made there.

    Args:
        checks: check lists of the tip.
        points: which of several points of a nerve it is.
        shown: the position in words.
        deviates: a statement of a check list is not so.
        multifidus: whether its twitch is looked for.
    """
    return _positions(
        (
            *checks,
            *points,
            rf.SENSORY_TEST,
            rf.motor_test(multifidus=multifidus),
            *needle.ASPIRATION,
            *rf.PRE_LESION,
            rf.LESION_GIVEN,
            rf.LESIONS,
            *rf.POST_LESION,
            *needle.PARAESTHESIA,
            VIEWS,
            *needle.tip_status(deviates),
            comment(),
        ),
        (
            *shown,
            *rf.testing_phrases(multifidus=multifidus),
            _ASPIRATION_PHRASE,
            *rf.LESION_PHRASES,
            needle.VIEWS_PHRASE,
            *needle.PARAESTHESIA_PHRASES,
            *rf.STATUS_PHRASES,
        ),
    )


def spinal_lesion_positions(tips: tuple[NerveTips, ...]) -> Group:
    """Positions at the nerves of facet or sacroiliac joints."""
    return lesion_positions(
        tuple(each.group(required_when=rf.TREATED) for each in tips),
        _points(tips, rf.TREATED),
        _shown(tips),
        _deviates(tips),
        multifidus=True,
    )


_SKIN = (
    yes_no("skin_given", "Skin local anaesthetic given", required=True, source="A0 §12", usual="always"),
    needle.SKIN,
    *needle.COURSE,
    yes_no("bone_contact", "Bone contact", "felt", "not felt", source="A0 §12"),
)
_BONE_PHRASE = Phrase(text="Bone contact {bone_contact}.")
BONY_TARGET: tuple[Item, ...] = (
    calculated("bony_target", "Bony target", "bony_target", kind=Kind.TEXT, source="A11.2"),
)
_TARGET_PHRASE = Phrase(text="Target: {target}[; bony target aimed at: {bony_target}].")


def _performed(items: tuple[Item | Group, ...], sentences: tuple[Phrase, ...]) -> Section:
    return Section(
        link_id="performed",
        text="Procedure",
        number=12,
        stage=Stage.PROCEDURE,
        owner=Owner.PHYSICIAN,
        items=(
            performed_targets(
                add_text="Add nerve",
                items=items,
                sentences=sentences,
            ),
        ),
    )


def block(structure: Structure, tips: tuple[NerveTips, ...]) -> Section:
    """What a block did, nerve by nerve.

    Args:
        structure: the nerves.
        tips: the check lists of all of them.
    """
    return _performed(
        (
            target("target", "Nerve", structure, required=True, source="K3; A5; A11.2"),
            *BONY_TARGET,
            NEEDLE,
            *_SKIN,
            block_positions(tips),
            needle.NEEDLE_OUT,
            comment(),
        ),
        (
            _TARGET_PHRASE,
            *needle.skin_phrases("a {needle.gauge} {needle.length} needle"),
            Phrase(text="Needle type: {needle.type}."),
            *needle.COURSE_PHRASES,
            _BONE_PHRASE,
        ),
    )


def lesions(
    structure: Structure, positions: Group, *, bony: bool = True, sides: tuple[Side, ...] = ()
) -> Section:
    """What radiofrequency did, nerve by nerve.

    Args:
        structure: the nerves.
        positions: where the cannulas were.
        bony: whether the bony target of a nerve is known by its name.
        sides: the sides that can be chosen, where they are fewer than the structure's.
    """
    named = _TARGET_PHRASE if bony else Phrase(text="Target: {target}.")
    return _performed(
        (
            target("target", "Nerve", structure, required=True, sides=sides, source="K3; A6; A11.2"),
            *(BONY_TARGET if bony else ()),
            rf.CANNULA,
            *rf.ROUTE,
            *_SKIN,
            positions,
            rf.INTACT,
            needle.NEEDLE_OUT,
            comment(),
        ),
        (
            named,
            *needle.skin_phrases(rf.CANNULA_WORDS),
            *rf.ROUTE_PHRASES,
            *needle.COURSE_PHRASES,
            _BONE_PHRASE,
            rf.INTACT_PHRASE,
        ),
    )
