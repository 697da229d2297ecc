"""TO rules: the time-out is complete, and comes before the needle (clinical.md B7)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from procroom.domain.anatomy import Target
from procroom.domain.assessment import Phase
from procroom.domain.definition import Item, Kind
from procroom.domain.language import mark, tell, told_list
from procroom.rules.aims import gap_of, named, performed_targets, serves
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import hours_between, said

RULES = RuleModule()

_MINUTES_OF_AN_HOUR = 60
_NAMED = 3


@RULES.rule("TO-01")
def item_missing(case: Place, _limits: Limits) -> Outcome:
    """An item of the time-out is not answered, or answered with no.

    When the note is signed, a no counts as told once what was done about it is written down; an item that nobody
    answered never does.
    """
    told = case.phase is Phase.SIGN and bool(case.text("time_out.exception").strip())
    missing = [
        item.text
        for item in _items(case)
        if not case.is_yes(f"time_out.{item.link_id}")
        and not (told and case.is_no(f"time_out.{item.link_id}"))
    ]
    if not missing:
        return None
    items: str = told_list(missing[:_NAMED], "; ")
    if len(missing) > _NAMED:
        items = tell("rules", "{items} and {count} more", items=items, count=len(missing) - _NAMED)
    return Fire(item=items)


@RULES.rule("TO-02")
def long_before_the_needle(case: Place, limits: Limits) -> Outcome:
    """The time-out was long before the first needle, or something changed after it and it was not repeated."""
    if not case.has("time_out.concluded") or not case.each("performed.targets"):
        return None
    with case.aside():
        if case.need("preparation.as_verified") is False and not case.need("preparation.verified_anew"):
            return Fire("changed", changed=_changed(case))
    minutes = _MINUTES_OF_AN_HOUR * hours_between(case.need_moment("time_out.concluded"), _first_needle(case))
    return Fire(minutes=said(Fraction(minutes), 0)) if minutes > limits["minutes"] else None


def _changed(case: Place) -> str:
    """What changed, in words; that something did, where it is not recorded what."""
    found = case.scope.find("preparation.changed")
    codes = case.codes("preparation.changed")
    if not codes or found is None or not isinstance(found.item, Item):
        return mark("rules", "something")
    return told_list([each.text.lower() for each in found.item.options if each.code in codes], ", ")


@RULES.rule("TO-03")
def second_procedure(case: Place, _limits: Limits) -> Outcome:
    """Something was treated in a part of the body that no time-out of this record verified."""
    done = case.each("performed.targets")
    if not case.has("time_out.targets") or not done:
        return None
    verified = [each.need_target() for each in named(case.each("time_out.targets"))]
    if not verified:
        raise FactMissing(gap_of(case, "time_out.targets"))
    regions = list(dict.fromkeys(_region(each.need_target(), verified) for each in named(done)))
    known = {each.region for each in verified}
    without = [number for number, region in enumerate(regions, start=1) if region not in known]
    return Fire(number=without[0]) if without else None


def _region(done: Target, verified: Sequence[Target]) -> str:
    """The part of the body; of a nerve that serves a verified joint, on whichever side, that of the joint."""
    served = (each.region for each in verified if serves(done, replace(each, side=done.side)))
    return next(served, done.region)


@RULES.rule("TO-04", each=performed_targets)
def needle_before_time_out(target: Place, _limits: Limits) -> Outcome:
    """A needle went in before the time-out was concluded."""
    if not target.has("time_out.concluded"):
        return None
    early = target.need_moment("needle_in") < target.need_moment("time_out.concluded")
    return Fire() if early else None


@RULES.rule("TO-05")
def alone(case: Place, limits: Limits) -> Outcome:
    """Fewer people than the limit took part in the time-out."""
    if not case.has("time_out.participants"):
        return None
    rows = case.each("time_out.participants")
    if not rows:
        raise FactMissing(gap_of(case, "time_out.participants"))
    if len({row.text("name").strip().casefold() for row in rows} - {""}) >= limits["participants"]:
        return None
    for row in rows:
        with row.aside():
            row.need("name")
    return Fire() if any(row.text("name").strip() for row in rows) else None


def _items(case: Place) -> Iterator[Item]:
    """The items of the time-out in order: every question that is answered with yes or no."""
    for section in case.scope.definition.sections:
        if section.link_id == "time_out":
            for item in section.items:
                if isinstance(item, Item) and item.kind is Kind.BOOLEAN and item.required:
                    yield item


def _first_needle(case: Place) -> datetime:
    targets = case.each("performed.targets")
    for target in targets:
        with target.aside():
            target.need_moment("needle_in")
    known = [at for target in targets if (at := target.moment("needle_in")) is not None]
    return min(known) if known else targets[0].need_moment("needle_in")
