"""The sacroiliac joint: injection 27096, nerve block 64451, radiofrequency 64625, one a side (clinical.md F3)."""

from collections.abc import Mapping, Sequence
from typing import Any

from procroom.domain.anatomy import SACROILIAC_NERVES
from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.contrast import contrast_flags
from procroom.rules.coding.lesions import lesioned
from procroom.rules.coding.nerves import (
    DISCONTINUED,
    DONE,
    Nerve,
    not_counted,
    refuse_if_nothing_counts,
    whole_joint,
)
from procroom.rules.coding.performed import Work, injections, is_guided, needs_side
from procroom.rules.coding.radiofrequency import COOLED, unlisted
from procroom.rules.coding.suggest import DISCONTINUED as MODIFIER_DISCONTINUED
from procroom.rules.coding.suggest import About, Coder, joined, side_modifiers
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

_NAME = "sacroiliac joint"


@RULES.code
def joint_injection_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """27096 with fluoroscopy or CT; without, the table has no code."""
    works = injections(case, "sij")
    if not works or not is_guided(case, packs):
        return ()
    about = About(flags=contrast_flags(case, packs))
    return _by_side(
        Coder(case, packs), "sacroiliac_joint", works, mark("codes", "injection under imaging"), about
    )


@RULES.code
def nerve_block_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """64451 for each side all of whose nerves were blocked (L5 dorsal ramus, S1 to S3 lateral branches)."""
    blocks = injections(case, "slb_nerve")
    if not blocks or not is_guided(case, packs):
        return ()
    nerves = [Nerve(each.level, each.side, DONE if each.done else DISCONTINUED) for each in blocks]
    works, short = whole_joint(nerves, SACROILIAC_NERVES, _NAME)
    refuse_if_nothing_counts(works, short)
    about = About(flags=tuple(not_counted(gap) for gap in short))
    return _by_side(
        Coder(case, packs), "sacroiliac_nerves", works, mark("codes", "block of all its nerves"), about
    )


@RULES.code
def radiofrequency_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """64625 for each side all of whose nerves were treated by heat, conventional or cooled; pulsed is 64999."""
    nerves = lesioned(case, packs, "sij_rfa_nerve")
    if not nerves or not is_guided(case, packs):
        return ()
    coder = Coder(case, packs)
    works, short = whole_joint([each.counted for each in nerves], SACROILIAC_NERVES, _NAME)
    pulsed = [each for each in nerves if each.is_pulsed_only]
    if not pulsed:
        refuse_if_nothing_counts(works, short)
    cooled = any(each.is_cooled for each in nerves)
    flags = (
        *((COOLED,) if cooled else ()),
        *(not_counted(gap) for gap in short),
    )
    about = About(flags=flags, check=cooled)
    verb = mark("codes", "radiofrequency of all its nerves")
    return (
        *_by_side(coder, "sacroiliac_radiofrequency", works, verb, about),
        *unlisted(coder, pulsed),
    )


def _by_side(
    coder: Coder, family: str, works: Sequence[Work], verb: str, about: About
) -> tuple[CodeSuggestion, ...]:
    """RT, LT, or -50 for both; a side that was discontinued stands for itself."""
    needs_side(works)
    row = coder.row(family=family)
    lines = [[work for work in works if work.done is done] for done in (True, False)]
    return tuple(_line(coder, row, verb, line, about) for line in lines if line)


def _line(
    coder: Coder, row: Mapping[str, Any], verb: str, works: Sequence[Work], about: About
) -> CodeSuggestion:
    done = works[0].done
    return coder.make(
        row,
        tell(
            "codes",
            "{what}: {targets}; imaging included",
            what=verb if done else tell("codes", "{what}, begun and discontinued", what=verb),
            targets=joined([work.text for work in works]),
        ),
        About(
            modifiers=(
                *side_modifiers(work.side for work in works),
                *(() if done else (MODIFIER_DISCONTINUED,)),
            ),
            flags=about.flags,
            check=about.check or not done,
        ),
    )
