"""What the note says of diagnostic blocks: relief, class, the documented criteria of both packs (clinical.md C3-C5).

The words tell which documented criteria are met and what is missing. They never tell what to do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from procroom.domain.anatomy import (
    FACET_NERVES,
    JOINT_NERVES,
    SACROILIAC,
    SACROILIAC_NERVES,
    SACROILIAC_OPTIONAL,
    nerve_names,
    told_side,
)
from procroom.domain.assessment import Figure
from procroom.domain.blocks import Block, BlockClass, End, Judged, Parameters, Run, judge
from procroom.domain.eligibility import Eligibility, Verdict, earliest_second, eligibility
from procroom.domain.language import first_up, mark, tell, told_list, told_series
from procroom.rules.block_history import OWN, ablations_of, blocks_of, parameters
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_INDICATION, _RESULT = 5, 19
_SOURCE = ("C3", "C4", "C5")
_NERVES = tuple(dict.fromkeys((*FACET_NERVES, *SACROILIAC_NERVES, *SACROILIAC_OPTIONAL)))


@dataclass(frozen=True, slots=True)
class _Seen:
    """A block of one or both sides, as every pack sees it."""

    block: Block
    side: str
    judged: tuple[Judged, ...]


@RULES.figure
def block_results(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Relief over time and class of every diagnostic block, for each pack."""
    criteria = parameters(packs)
    return tuple(_result(case, packs, seen, criteria) for seen in _seen(blocks_of(case), criteria))


def _seen(blocks: Iterable[Block], criteria: Sequence[Parameters]) -> Iterable[_Seen]:
    """Blocks by record; both sides together when nothing tells them apart but the side."""
    for _, same in groupby(sorted(blocks, key=lambda each: each.id), key=lambda each: each.id):
        halves = [(block, tuple(judge(block, by) for by in criteria)) for block in same]
        alike = len({tuple((each.result, each.reasons) for each in judged) for _, judged in halves}) == 1
        if alike and len(halves) == 2:
            yield _Seen(halves[0][0], mark("rules", "both sides"), halves[0][1])
        else:
            yield from (_Seen(block, told_side(block.side), judged) for block, judged in halves)


def _result(case: Place, packs: PackSet, seen: _Seen, criteria: Sequence[Parameters]) -> Figure:
    block = seen.block
    classes = told_list(
        (
            tell("rules", "{criteria}: {verdict}", criteria=_criteria(by), verdict=_class(each))
            for by, each in zip(criteria, seen.judged, strict=True)
        ),
        "; ",
    )
    best = seen.judged[0].best
    return Figure(
        id="block_result",
        text=tell(
            "rules",
            "{block}, {side}: {course}{classes} (calculated).",
            block=_named(block),
            side=seen.side,
            course=_course(seen.judged),
            classes=classes,
        ),
        value=best,
        unit="%",
        section=_RESULT if block.id == OWN else _INDICATION,
        inputs=tuple(case.notebook.inputs.values()),
        parts=_parts(seen, criteria),
        source=_SOURCE,
        pack=packs.source_of("block_criteria"),
        place="" if block.id == OWN else block.id,
    )


def _named(block: Block) -> str:
    day = block.day or mark("rules", "a day not recorded")
    if not block.drug:
        return tell("rules", "Block of {day}", day=day)
    return tell("rules", "Block of {day}, {drug}", day=day, drug=_drug(block.drug))


def _drug(code: str) -> str:
    """A drug by its code, as the note has always called it."""
    return code.lower()


def _criteria(by: Parameters) -> str:
    return tell("rules", "{name} criteria ({percent} %)", name=by.name, percent=said(by.threshold))


def _class(judged: Judged) -> str:
    result: str = judged.result.replace("_", " ")
    if judged.reasons:
        result = tell("rules", "{result} ({reasons})", result=result, reasons=told_list(judged.reasons, "; "))
    if judged.run:
        result = tell("rules", "{result}, {run}", result=result, run=_run(judged.run))
    return result


def _run(run: Run) -> str:
    """Onset and duration between its limits; open where it is not known when relief ended."""
    source = {
        End.DIPPED: mark("rules", "onset {onset} min, lasted {lower} to {upper} min"),
        End.STILL_POSITIVE: mark(
            "rules", "onset {onset} min, lasted {lower} min or longer (still there at the last entry)"
        ),
        End.DIARY_GAP: mark(
            "rules", "onset {onset} min, lasted {lower} min or longer (then entries are missing)"
        ),
    }[run.end]
    lasted = tell("rules", source, onset=run.onset, lower=run.lower, upper=run.upper)
    if not run.peak_after:
        return lasted
    return tell(
        "rules", "{lasted}, again from {minutes} min (not added)", lasted=lasted, minutes=run.peak_after
    )


def _course(judged: Sequence[Judged]) -> str:
    """Relief at each time, or as told; pain that rose is said to have risen."""
    block = judged[0].block
    if not judged[0].series:
        if block.diary or block.stated is None:
            return ""
        relief, minutes = said(block.stated.relief), block.stated.minutes
        if minutes is None:
            return tell("rules", "relief {percent} %, as reported; ", percent=relief)
        return tell(
            "rules",
            "relief {percent} % for {minutes} min, as reported; ",
            percent=relief,
            minutes=said(minutes),
        )
    rescued = {entry.minutes for entry in block.diary if entry.rescue}
    told = []
    for each in judged[0].series:
        change: str = f"{said(each.percent)} %"
        if each.percent < 0:
            change = tell("rules", "increased by {percent} %", percent=said(-each.percent))
        at = tell("rules", "{change} at {minutes} min", change=change, minutes=each.minutes)
        told.append(tell("rules", "{entry} (rescue medicine)", entry=at) if each.minutes in rescued else at)
    return tell("rules", "relief {course}; ", course=told_list(told))


def _parts(seen: _Seen, criteria: Sequence[Parameters]) -> tuple[tuple[str, Fraction | str], ...]:
    parts: list[tuple[str, Fraction | str]] = [
        (f"relief_{each.minutes}", each.percent) for each in seen.judged[0].series
    ]
    for by, each in zip(criteria, seen.judged, strict=True):
        parts.append((f"{by.name}_class", each.result.value))
        if each.run:
            parts.append((f"{by.name}_onset", Fraction(each.run.onset)))
            parts.append((f"{by.name}_dur_lower", Fraction(each.run.lower)))
        if each.run and each.run.upper is not None:
            parts.append((f"{by.name}_dur_upper", Fraction(each.run.upper)))
    return tuple(parts)


# --- what the blocks amount to ----------------------------------------------------------------------------


@RULES.figure
def rfa_eligibility(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Which documented criteria are met, both packs side by side; joints and sides of one answer in one sentence."""
    if not case.has("blocks.history"):
        return ()
    criteria = parameters(packs)
    section = _RESULT if case.has("block.purpose") else _INDICATION
    answers = eligibility(blocks_of(case), ablations_of(case), criteria)
    return tuple(
        Figure(
            id="rfa_eligibility",
            text=tell(
                "rules",
                "Documented criteria for ablation, {where}. {verdicts} (calculated).",
                where=_where(alike),
                verdicts=first_up(_verdicts(alike[0], criteria)),
            ),
            value=None,
            unit="",
            section=section,
            inputs=tuple(case.notebook.inputs.values()),
            parts=_outcomes(alike),
            source=_SOURCE,
            pack=packs.source_of("block_criteria"),
        )
        for alike in _alike(answers, criteria)
    )


def _alike(
    answers: Sequence[Eligibility], criteria: Sequence[Parameters]
) -> Sequence[tuple[Eligibility, ...]]:
    """Answers that say the same of the same nerves: the joints of a side, and both sides where their joints agree."""
    by_side: dict[tuple[object, frozenset[str], str], list[Eligibility]] = {}
    for answer in answers:
        by_side.setdefault((answer.side, answer.nerves, _verdicts(answer, criteria)), []).append(answer)
    sides: dict[tuple[object, ...], list[Eligibility]] = {}
    for (_, nerves, words), found in by_side.items():
        joints = tuple(each.joint for each in found)
        sides.setdefault((joints, nerves, words), []).extend(found)
    return [tuple(found) for found in sides.values()]


def _where(alike: Sequence[Eligibility]) -> str:
    """Joints with the nerves that supply each, and apart from them what was blocked (A11.1)."""
    joints = [_joint(joint) for joint in dict.fromkeys(each.joint for each in alike)]
    sides = told_series(map(told_side, dict.fromkeys(each.side for each in alike)))
    first = alike[0]
    where = tell("rules", "{sides} {joints}", sides=sides, joints=told_series(joints))
    if not any(each.judged for each in first.verdicts):
        return where
    nerves = nerve_names(tuple(sorted(first.nerves, key=_from_above))) or mark("rules", "not recorded")
    return tell("rules", "{where}; nerves blocked: {nerves}", where=where, nerves=nerves)


def _joint(joint: str) -> str:
    if joint == SACROILIAC:
        name, nerves = tell("anatomy", "sacroiliac joint"), nerve_names(SACROILIAC_NERVES)
        return tell("anatomy", "{place} ({nerves})", place=name, nerves=nerves)
    if joint not in JOINT_NERVES:
        return joint
    return tell("anatomy", "{place} ({nerves})", place=joint, nerves=nerve_names(JOINT_NERVES[joint]))


def _from_above(nerve: str) -> tuple[int, str]:
    """Nerves in anatomical order."""
    return (_NERVES.index(nerve) if nerve in _NERVES else len(_NERVES)), nerve


def _verdicts(answer: Eligibility, criteria: Sequence[Parameters]) -> str:
    told = ((_criteria(by), _verdict(answer.by(by.name))) for by in criteria)
    same = groupby(told, key=lambda each: each[1])
    return told_list(
        (
            tell(
                "rules",
                "{criteria}: {verdict}",
                criteria=told_list((name for name, _ in each), " and "),
                verdict=words,
            )
            for words, each in same
        ),
        "; ",
    )


def _verdict(verdict: Verdict) -> str:
    shown = verdict.rests_on or tuple(each.block for each in verdict.judged)
    verdicts = tell("rules", "{outcome}: {text}", outcome=verdict.outcome.words, text=verdict.text)
    if not shown:
        return verdicts
    rests: str = told_list(
        tell(
            "rules",
            "{day} {drug}",
            day=block.day or mark("rules", "no date"),
            drug=_drug(block.drug) or mark("rules", "drug not recorded"),
        )
        for block in shown
    )
    if verdict.comparative:
        compared = verdict.comparative.lower().replace("_", ", ")
        rests = tell("rules", "{blocks}; {compared}", blocks=rests, compared=compared)
    return tell("rules", "{verdict} ({rests})", verdict=verdicts, rests=rests)


def _outcomes(alike: Sequence[Eligibility]) -> tuple[tuple[str, Fraction | str], ...]:
    first = alike[0].verdicts[0]
    return (
        ("joint", ", ".join(dict.fromkeys(each.joint for each in alike))),
        ("side", ", ".join(dict.fromkeys(each.side.value for each in alike))),
        *((each.pack, each.outcome.value) for each in alike[0].verdicts),
        ("comparative", first.comparative.value if first.comparative else ""),
        ("blocks", ", ".join(str(block.day) for block in first.rests_on)),
    )


@RULES.figure
def second_block(case: Place, packs: PackSet) -> Sequence[Figure]:
    """The first day a second block can follow the only qualifying one, of each set of nerves."""
    if not case.has("block.purpose") or not packs.rows("block_criteria"):
        return ()
    criteria = parameters(packs)
    strictest = max(criteria, key=lambda by: by.needed)
    by_nerves: dict[tuple[str, frozenset[str]], list[Judged]] = {}
    for block in blocks_of(case):
        by_nerves.setdefault((block.side.value, block.nerves), []).append(judge(block, strictest))
    days = {
        day
        for blocks in by_nerves.values()
        if not any(each.result is BlockClass.NEGATIVE for each in blocks)
        and (day := earliest_second(blocks, int(packs.figure("block_gap_days"))))
    }
    return tuple(
        Figure(
            id="second_block",
            text=tell("rules", "Earliest second block: {day} (calculated).", day=day),
            value=None,
            unit="",
            section=_RESULT,
            inputs=tuple(case.notebook.inputs.values()),
            parts=(("day", day.isoformat()),),
            source=("CV-08",),
            pack=packs.source_of("block_criteria"),
        )
        for day in sorted(days)
    )
