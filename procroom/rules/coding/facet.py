"""Facet joints and their medial branches: 64490-64495, by joints and never by nerves (clinical.md F3, A4, A5)."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark
from procroom.rules.coding.levels import FIRST_SECOND_THIRD, Family, suggested
from procroom.rules.coding.nerves import DISCONTINUED, DONE, Nerve, facet_joints, refuse_if_nothing_counts
from procroom.rules.coding.performed import injections, is_guided
from procroom.rules.coding.suggest import About, Coder
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

JOINT_KINDS = ("facet",)
NERVE_KINDS = ("mbb_nerve",)
#: Purposes of the first two blocks, which Medicare's articles want marked.
DIAGNOSTIC = frozenset({"DIAGNOSTIC_1", "DIAGNOSTIC_2"})
INTO_THE_JOINT = Family(
    "facet", FIRST_SECOND_THIRD, mark("codes", "facet joint injection under imaging"), "joint"
)
OF_ITS_NERVES = Family(
    "facet", FIRST_SECOND_THIRD, mark("codes", "block of all nerves of the joint under imaging"), "joint"
)
_DIAGNOSTIC_JOINT = "diagnostic joint injection: KX if it is one of the first two diagnostic ones"
_NO_PURPOSE = "purpose of the block not recorded: KX if it is one of the first two diagnostic ones"


@RULES.code
def facet_injection_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """Joints that were injected; imaging is included, and without fluoroscopy or CT there is no code."""
    works = injections(case, *JOINT_KINDS)
    if not works or not is_guided(case, packs):
        return ()
    diagnostic = case.text("planned.intent") == "DIAGNOSTIC"
    about = About(flags=(_DIAGNOSTIC_JOINT,) if diagnostic else ())
    return suggested(Coder(case, packs), INTO_THE_JOINT, works, about)


@RULES.code
def medial_branch_block_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """Joints all of whose nerves were blocked; imaging is included, without fluoroscopy or CT there is no code."""
    blocks = injections(case, *NERVE_KINDS)
    if not blocks or not is_guided(case, packs):
        return ()
    nerves = [Nerve(each.level, each.side, DONE if each.done else DISCONTINUED) for each in blocks]
    joints = facet_joints(case, nerves)
    refuse_if_nothing_counts(joints.works, joints.short)
    coder = Coder(case, packs)
    purpose = case.text("block.purpose")
    modifiers, wanted = coder.diagnostic(purpose in DIAGNOSTIC)
    unsaid = () if purpose else (_NO_PURPOSE,)
    about = About(modifiers=modifiers, flags=(*wanted, *unsaid, *joints.flags), check=joints.differs)
    return suggested(coder, OF_ITS_NERVES, joints.works, about)
