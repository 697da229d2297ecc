"""Interlaminar and caudal injections: 62320-62323 by region and imaging (clinical.md F3). One unit, no side, no -50."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.contrast import contrast_flags
from procroom.rules.coding.performed import Work, by_region, injections, is_guided
from procroom.rules.coding.suggest import DISCONTINUED, About, Coder, joined
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

KINDS = ("ilesi", "caudal")
_SECOND_LEVEL = mark("codes", "a second level of the same region adds no unit")
_SECOND_REGION = mark("codes", "second region on the same day: -59 or XS where the payer's edits ask for it")
_CATHETER = mark(
    "codes", "catheter used: the codes of an indwelling catheter ({code}) only if it was left in place"
)


@RULES.code
def epidural_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """62321 and 62323 where fluoroscopy or CT was used, contrast or not; else 62320 and 62322.

    Adhesiolysis is another procedure, whose code is not in the table: none is suggested then.
    """
    works = injections(case, *KINDS)
    targets = case.each("performed.targets")
    if not works or any(place.is_yes("adhesiolysis") for place in targets):
        return ()
    coder = Coder(case, packs)
    imaging = "yes" if is_guided(case, packs) else "no"
    catheter = any(_has_catheter(place) for place in targets)
    contrast = contrast_flags(case, packs)
    found = []
    for number, (region, group) in enumerate(by_region(works).items()):
        row = coder.row(family="interlaminar", region=region.value, imaging=imaging)
        flags = list(contrast)
        if catheter:
            left = coder.row(family="catheter", region=region.value, imaging=imaging)
            flags.append(tell("codes", _CATHETER, code=left["code"]))
        if len({work.level for work in group}) > 1:
            flags.append(_SECOND_LEVEL)
        if number:
            flags.append(_SECOND_REGION)
        done = any(work.done for work in group)
        about = About(
            modifiers=() if done else (DISCONTINUED,),
            flags=tuple(flags),
            check=catheter or not done or len(group) > 1 or any(work.level == "T12-L1" for work in group),
        )
        found.append(coder.make(row, _reason(group, imaging, done=done), about))
    return tuple(found)


def _has_catheter(target: Place) -> bool:
    """A catheter is asked for as a question, or as a group of its own."""
    return target.is_yes("catheter") or target.is_yes("catheter.used") or target.is_yes("catheter_used")


def _reason(works: Sequence[Work], imaging: str, *, done: bool) -> str:
    region = works[0].region.value
    counted = [work.text for work in works if work.done or not done]
    what = mark("codes", "interlaminar or caudal injection")
    guided = mark("codes", "imaging used and included")
    return tell(
        "codes",
        "{what}, {region}: {targets}; {imaging}; no side in the code",
        what=what if done else tell("codes", "{what}, begun and discontinued", what=what),
        region=region,
        targets=joined(counted),
        imaging=guided if imaging == "yes" else mark("codes", "no fluoroscopy or CT"),
    )
