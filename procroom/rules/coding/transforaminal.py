"""Transforaminal injections and selective nerve root blocks: 64479-64484 by region and level (clinical.md F3)."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark
from procroom.rules.coding.contrast import contrast_flags
from procroom.rules.coding.levels import FIRST_MORE, Family, suggested
from procroom.rules.coding.performed import injections, is_guided
from procroom.rules.coding.suggest import About, Coder
from procroom.rules.coding.waste import not_given_flags
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

KINDS = ("tfesi",)
FAMILY = Family("transforaminal", FIRST_MORE, mark("codes", "transforaminal injection under imaging"))


@RULES.code
def transforaminal_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """The first level and each further one; imaging is included, and without fluoroscopy or CT there is no code."""
    works = injections(case, *KINDS)
    if not works or not is_guided(case, packs):
        return ()
    coder = Coder(case, packs)
    diagnostic = case.text("planned.intent") == "DIAGNOSTIC_SNRB"
    modifiers, flags = coder.diagnostic(diagnostic)
    about = About(
        modifiers=modifiers,
        flags=(*flags, *contrast_flags(case, packs), *not_given_flags(case, packs, works)),
    )
    return suggested(coder, FAMILY, works, about)
