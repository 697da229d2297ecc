"""Radiofrequency of facet joints: 64633-64636 by joint, 64999 where it was not thermal (clinical.md F3, A6)."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.lesions import Lesioned, lesioned
from procroom.rules.coding.levels import FIRST_MORE, Family, suggested
from procroom.rules.coding.nerves import facet_joints, refuse_if_nothing_counts
from procroom.rules.coding.performed import is_guided
from procroom.rules.coding.suggest import About, Coder, joined
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

KIND = "facet_rfa_nerve"
FAMILY = Family(
    "radiofrequency",
    FIRST_MORE,
    mark("codes", "thermal radiofrequency of all nerves of the joint"),
    "joint",
)
COOLED = mark("codes", "cooled radiofrequency: payers differ between this code and 64999")
_UNLISTED = mark("codes", "number without a text of its own: describe the procedure and a comparable code")


@RULES.code
def radiofrequency_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """Joints all of whose nerves were treated by heat; pulsed or below 80 °C is 64999 once."""
    nerves = lesioned(case, packs, KIND)
    if not nerves or not is_guided(case, packs):
        return ()
    coder = Coder(case, packs)
    joints = facet_joints(case, [each.counted for each in nerves])
    pulsed = [each for each in nerves if each.is_pulsed_only]
    if not pulsed:
        refuse_if_nothing_counts(joints.works, joints.short)
    cooled = any(each.is_cooled for each in nerves)
    flags = (*((COOLED,) if cooled else ()), *joints.flags)
    about = About(flags=flags, check=cooled or joints.differs)
    return (*suggested(coder, FAMILY, joints.works, about), *unlisted(coder, pulsed))


def unlisted(coder: Coder, pulsed: Sequence[Lesioned]) -> tuple[CodeSuggestion, ...]:
    """64999, once a session, for nerves that were treated without heat."""
    if not pulsed:
        return ()
    reason = tell(
        "codes",
        "pulsed or non-thermal radiofrequency (below 80 °C): {nerves}",
        nerves=joined([each.text for each in pulsed]),
    )
    return (coder.make(coder.row(family="unlisted"), reason, About(flags=(_UNLISTED,), check=True)),)
