"""Running totals of the session for the people in the room: local anaesthetic, steroid, contrast, dose, time, positions.

Each says itself what is not known. What is recorded so far, while a needle is at work, is told as "so far"; a sum with
a missing part is never told as a sum.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from procroom.domain.assessment import Gap, Total
from procroom.domain.definition import Group
from procroom.domain.doses import Share
from procroom.domain.language import mark, tell
from procroom.rules.aims import demands, performed_targets, positions
from procroom.rules.drugs import Contrast, Drug, contrasts, is_under_way, unanswered
from procroom.rules.local_anaesthetics import Tally, counted_name, tally
from procroom.rules.look import FactMissing, Place, heard
from procroom.rules.packs import PackSet
from procroom.rules.radiation import area_product, kerma, without_x_rays
from procroom.rules.registry import RuleModule
from procroom.rules.say import said
from procroom.rules.steroids import earlier_doses, session_total, steroids

RULES = RuleModule()

_NONE = mark("rules", "none recorded")


def _not_known(total: Total, gaps: Iterable[Gap]) -> Total:
    """The same total, of which it cannot be told how much it is."""
    missing = tuple(gaps)
    label = missing[0].label if missing else ""
    what = label[:1].lower() + label[1:] if label[1:2].islower() else label
    text = tell("rules", "not known: {what} missing", what=what)
    return Total(
        total.id, total.label, text, mark("rules", "not known"), total.lines, known=False,
        inputs=total.inputs, missing=missing, source=total.source, pack=total.pack,
    )  # fmt: skip


def _in_time(case: Place, text: str, still_open: Sequence[Gap]) -> str:
    """That a figure is planned, or the sum so far."""
    if text == _NONE:
        return mark("rules", "none so far") if still_open else _NONE
    if not is_under_way(case):
        return tell("rules", "planned {figure}", figure=text)
    return tell("rules", "{figure} so far", figure=text) if still_open else text


def _inputs(case: Place) -> tuple[Any, ...]:
    return tuple(case.notebook.inputs.values())


def _gives_drugs(case: Place) -> bool:
    """Whether drugs are given at the targets of this procedure."""
    return any(
        names[0] == "performed" and isinstance(member, Group) and member.role == "medication"
        for names, member in case.scope.definition.walk()
    )


# --- local anaesthetics and steroids ------------------------------------------------------------------------


@RULES.total
def local_anaesthetic(case: Place, packs: PackSet) -> Sequence[Total]:
    """All local anaesthetics together, as a part of the configured maximum."""
    if not _gives_drugs(case):
        return ()
    label = mark("rules", "Local anaesthetic")
    found, lacking = heard(case, lambda: tally(case, packs))
    gates = list(unanswered(case))
    source, pack = ("C:S28", "C:S29", "C2:S30"), packs.source_of("local_anaesthetic")
    if found is None:
        plain = Total("local_anaesthetic", label, "", inputs=_inputs(case), source=source, pack=pack)
        return (_not_known(plain, lacking),)
    text, brief = _shares_text(found)
    total = Total(
        id="local_anaesthetic",
        label=label,
        text=_in_time(case, text, gates),
        brief=brief,
        lines=tuple(_share_lines(case, found)),
        inputs=_inputs(case),
        missing=tuple(gates),
        source=source,
        pack=pack,
    )
    serious = [gap for gap in found.gaps if gap not in gates]
    return (_not_known(total, serious) if serious else total,)


def _shares_text(found: Tally) -> tuple[str, str]:
    if not found.shares:
        return _NONE, _NONE
    percent = tell("rules", "{percent} %", percent=said(100 * found.total))
    if len(found.shares) > 1:
        return tell("rules", "{percent} of {count} drugs", percent=percent, count=len(found.shares)), percent
    share = found.shares[0]
    words = mark("rules", "{percent} ({mg} of {limit} mg)")
    return tell("rules", words, percent=percent, mg=said(share.mg), limit=said(share.limit_mg)), percent


def _share_lines(case: Place, found: Tally) -> Iterator[str]:
    for share in found.shares:
        yield _share_line(share, counted_name(case, share.drug))
    if found.gaps and found.shares:
        yield tell("rules", "At least {percent} % by what is recorded.", percent=said(100 * found.total))


def _share_line(share: Share, name: str) -> str:
    return tell(
        "rules",
        "{drug}: {mg} mg of {limit} mg, {percent} %",
        drug=name,
        mg=said(share.mg),
        limit=said(share.limit_mg),
        percent=said(100 * share.fraction),
    )


@RULES.total
def steroid(case: Place, packs: PackSet) -> Sequence[Total]:
    """The steroids of the session in mg and in mg-eq of methylprednisolone, with those of twelve months."""
    if not _gives_drugs(case):
        return ()
    label, source = mark("rules", "Steroid"), ("R",)
    pack = packs.source_of("steroid")
    found, gaps = heard(case, lambda: steroids(case, packs))
    gates = list(unanswered(case))
    given = found or ()
    doses = [drug for drug, _ in given if drug.dose is None]
    gaps = (*gaps, *(_gap_of(drug) for drug in doses))
    text, brief, lines = _steroid_text(case, packs, given) if given and not doses else (_NONE, _NONE, ())
    total = Total(
        "steroid", label, _in_time(case, text, gates), brief, lines,
        inputs=_inputs(case), missing=tuple(gates), source=source, pack=pack,
    )  # fmt: skip
    serious = [gap for gap in gaps if gap not in gates]
    return (_not_known(total, serious) if serious else total,)


def _gap_of(drug: Drug) -> Gap:
    """What the dose of a drug lacks."""
    try:
        drug.need_dose()
    except FactMissing as missing:
        return missing.gap
    return drug.place.gap("dose")


def _steroid_text(
    case: Place, packs: PackSet, given: Sequence[tuple[Drug, Mapping[str, Any]]]
) -> tuple[str, str, tuple[str, ...]]:
    by_name: dict[str, Fraction] = {}
    for drug, _ in given:
        by_name[drug.name] = by_name.get(drug.name, Fraction(0)) + drug.need_dose()
    session = session_total(case, packs)
    lines: list[str] = [
        tell("rules", "{drug}: {mg} mg", drug=name, mg=said(mg)) for name, mg in by_name.items()
    ]
    lines.append(tell("rules", "{mg} mg methylprednisolone equivalents", mg=said(session)))
    year, line = _of_the_year(case, packs, session)
    lines.append(line)
    brief = tell("rules", "{mg} mg-eq", mg=said(session))
    if len(by_name) == 1:
        brief = tell("rules", "{mg} mg", mg=said(next(iter(by_name.values()))))
        inside = tell("rules", "{mg} mg-eq, {year}", mg=said(session), year=year)
        return tell("rules", "{amount} ({inside})", amount=brief, inside=inside), brief, tuple(lines)
    return tell("rules", "{amount} ({inside})", amount=brief, inside=year), brief, tuple(lines)


def _of_the_year(case: Place, packs: PackSet, session: Fraction) -> tuple[str, str]:
    """The rolling total in few words, and as a line."""
    entry = packs.rules["ST-05"]
    months, limit = entry.figures["months"].value, entry.figures["limit"].value
    earlier, gaps = heard(case, lambda: tuple(earlier_doses(case, packs, int(months))))
    if earlier is None or gaps:
        what = gaps[0].label if gaps else ""
        brief = tell("rules", "{months} months not known", months=said(months))
        line = tell("rules", "{months} months: not known, {what} missing", months=said(months), what=what)
        return brief, line
    total = said(session + sum((mg for _, mg in earlier), Fraction(0)))
    brief = tell("rules", "{months} months {mg}", months=said(months), mg=total)
    words = mark("rules", "{months} months with this session: {mg} mg-eq of {limit}")
    return brief, tell("rules", words, months=said(months), mg=total, limit=said(limit))


# --- contrast -----------------------------------------------------------------------------------------------


@RULES.total
def contrast(case: Place, packs: PackSet) -> Sequence[Total]:  # noqa: ARG001 - recorded facts only
    """The contrast of all positions, by agent."""
    if not _asks_contrast(case):
        return ()
    label = mark("rules", "Contrast")
    if not is_under_way(case):
        return (Total("contrast", label, _NONE, _NONE),)
    volumes: dict[str, Fraction] = {}
    still_open: list[Gap] = []
    lacking: list[Gap] = []
    for each in contrasts(case):
        volume = each.place.number("contrast.volume", "mL")
        if volume is not None and each.used is not False:
            name = each.name or str(mark("rules", "agent not recorded"))
            volumes[name] = volumes.get(name, Fraction(0)) + volume
        elif each.used:
            lacking.append(each.place.gap("contrast.volume"))
        elif each.used is None and _is_due(each):
            still_open.append(each.place.gap("contrast.pattern"))
    text, brief = _volumes_text(volumes)
    total = Total(
        "contrast", label, _in_time(case, text, still_open), brief,
        tuple(tell("rules", "{agent}: {ml} mL", agent=name, ml=said(ml, 2)) for name, ml in volumes.items()),
        inputs=_inputs(case), missing=tuple(still_open),
    )  # fmt: skip
    return (_not_known(total, lacking) if lacking else total,)


def _asks_contrast(case: Place) -> bool:
    walk = case.scope.definition.walk()
    return any(names[0] == "performed" and names[-2:] == ("contrast", "volume") for names, _ in walk)


def _is_due(each: Contrast) -> bool:
    return not each.place.codes("tip_status") and demands(each.place, "contrast.pattern")


def _volumes_text(volumes: Mapping[str, Fraction]) -> tuple[str, str]:
    if not volumes:
        return _NONE, _NONE
    brief = tell("rules", "{ml} mL", ml=said(sum(volumes.values(), Fraction(0)), 2))
    if len(volumes) > 1:
        return tell("rules", "{amount} of {count} agents", amount=brief, count=len(volumes)), brief
    return tell("rules", "{amount} {agent}", amount=brief, agent=next(iter(volumes))), brief


# --- dose, time, positions ----------------------------------------------------------------------------------


@RULES.total
def time(case: Place, packs: PackSet) -> Sequence[Total]:  # noqa: ARG001 - recorded facts only
    """From the first needle-in to the last needle-out; it goes on while a needle is in."""
    targets = performed_targets(case)
    if not case.has("performed.targets") or not any(target.has("needle_in") for target in targets):
        return ()
    label = mark("rules", "Needle time")
    ins = [moment for target in targets if (moment := target.moment("needle_in")) is not None]
    if not ins:
        gaps = tuple(target.gap("needle_in") for target in targets)
        words = mark("rules", "needle in not recorded")
        return (Total("time", label, words, mark("rules", "not known"), known=False, missing=gaps),)
    still_in = [target.gap("needle_out") for target in targets if _is_in(target)]
    outs = [moment for target in targets if (moment := target.moment("needle_out")) is not None]
    until = max(outs) if outs and not still_in else None
    if until is not None and until < min(ins):
        words = mark("rules", "needle out is recorded as before needle in")
        brief = mark("rules", "not known")
        return (Total("time", label, words, brief, known=False, inputs=_inputs(case)),)
    return (
        Total(
            "time", label, "", inputs=_inputs(case), missing=tuple(still_in),
            since=_iso(min(ins)), until=_iso(until) if until is not None else "",
        ),
    )  # fmt: skip


def _is_in(target: Place) -> bool:
    return target.moment("needle_in") is not None and target.moment("needle_out") is None


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


@RULES.total
def dose(case: Place, packs: PackSet) -> Sequence[Total]:  # noqa: ARG001 - recorded facts only
    """Kerma-area product, air kerma and fluoroscopy time as recorded."""
    if without_x_rays(case):
        return ()
    found = [
        tell("rules", "{amount} Gy·cm²", amount=said(value, 2)) if value is not None else ""
        for value in (area_product(case),)
    ]
    found += [
        tell("rules", "{amount} mGy", amount=said(value)) if value is not None else ""
        for value in (kerma(case),)
    ]
    seconds = case.number("radiation.fluoro_time", "s")
    found.append(tell("rules", "{amount} s", amount=said(seconds)) if seconds is not None else "")
    names = ("radiation.kap", "radiation.air_kerma", "radiation.fluoro_time")
    missing = tuple(case.gap(name) for name, text in zip(names, found, strict=True) if not text)
    recorded = [text for text in found if text]
    label = mark("rules", "Dose")
    if not recorded:
        words = mark("rules", "not recorded")
        return (Total("dose", label, words, words, known=False, missing=missing),)
    text = ", ".join(recorded)
    return (Total("dose", label, text, recorded[0], inputs=_inputs(case), missing=missing),)


@RULES.total
def positions_done(case: Place, packs: PackSet) -> Sequence[Total]:  # noqa: ARG001 - recorded facts only
    """At how many needle positions it is recorded what became of the needle."""
    found, _ = heard(case, lambda: positions(case))
    if not found:
        return ()
    left = [place.gap("tip_status") for place in found if place.get("tip_status") is None]
    text = tell("rules", "{done} of {count} done", done=len(found) - len(left), count=len(found))
    label = mark("rules", "Positions")
    return (Total("positions", label, text, text, inputs=_inputs(case), missing=tuple(left)),)
