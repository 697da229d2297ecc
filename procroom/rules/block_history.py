"""Diagnostic blocks and earlier ablations as the case records them, for the rules and figures that judge them.

A block of both sides is read as two. This case's own block counts once its diary has come back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from procroom.domain.anatomy import JOINT_NERVES, SACROILIAC, SACROILIAC_NERVES, region_of
from procroom.domain.assessment import Gap
from procroom.domain.blocks import Block, DiaryEntry, DrugRow, Parameters, StatedResult
from procroom.domain.eligibility import PriorAblation
from procroom.domain.values import Side
from procroom.rules.drugs import drugs, is_under_way
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact

OWN = "this case"
_TWO = 2
#: Purposes that make a block count towards an ablation.
DIAGNOSTIC = frozenset({"DIAGNOSTIC_1", "DIAGNOSTIC_2", "PROGNOSTIC"})
_DEEP_ENOUGH = frozenset({"MODERATE", "DEEP", "GA", "MAC"})
#: Drugs that blur what a block tells, also when they were not given as sedation.
_BLURRING = frozenset(
    {
        "FENTANYL",
        "REMIFENTANIL",
        "MORPHINE",
        "HYDROMORPHONE",
        "OXYCODONE",
        "MIDAZOLAM",
        "DIAZEPAM",
        "LORAZEPAM",
    }
)
_MINUTES = {"min": Fraction(1), "h": Fraction(60)}


def parameters(packs: PackSet) -> tuple[Parameters, ...]:
    """What blocks are judged by, each set of criteria of the packs on its own (C4: payer and clinical)."""
    return tuple(_parameters(packs, row) for row in packs.rows("block_criteria"))


def _parameters(packs: PackSet, row: Mapping[str, Any]) -> Parameters:
    def whole(name: str) -> int:
        return int(packs.figure(name))

    return Parameters(
        name=row["name"],
        threshold=exact(row["threshold"]),
        needs_movement=row["movement"],
        needed=row["blocks"],
        drugs={
            each["drug"]: DrugRow(exact(each["minutes"]), each["acting"])
            for each in packs.rows("block_duration")
        },
        nerves_of={
            **{joint: frozenset(nerves) for joint, nerves in JOINT_NERVES.items()},
            SACROILIAC: frozenset(SACROILIAC_NERVES),
        },
        slots=tuple(int(each["minutes"]) for each in packs.rows("diary_slots")),
        slot_reach=whole("block_slot_reach"),
        gap=whole("block_missing_slots"),
        latest_onset=whole("block_latest_onset"),
        negative_within=whole("block_negative_within"),
        early_points=whole("block_early_points"),
        early_window=whole("block_early_window"),
        least_baseline=packs.figure("block_least_baseline"),
        prolonged_after=whole("block_prolonged_after"),
        repeat_relief=packs.figure("ablation_repeat_relief"),
        repeat_weeks=exact(row["repeat_weeks"]),
    )


# --- reading ----------------------------------------------------------------------------------------------


def listed(case: Place) -> tuple[Place, ...]:
    """The diagnostic blocks of the history; one of which nobody recorded what it was for is put aside.

    Raises:
        FactMissing: as of ``Place.listed``.
    """
    found = []
    for row in case.listed("blocks.status", "blocks.history"):
        with row.aside():
            if row.need_text("purpose") in DIAGNOSTIC:
                found.append(row)
    return tuple(found)


def blocks_of(case: Place) -> tuple[Block, ...]:
    """Every diagnostic block that is recorded, by side; this case's own once its diary is there."""
    return case.whole().shared("blocks", _blocks)


def _blocks(case: Place) -> tuple[Block, ...]:
    return (*(block for row in listed(case) for block in _earlier(row)), *_own(case))


def _earlier(row: Place) -> Iterator[Block]:
    relief = row.number("relief")
    for side in sides(row.text("side")):
        yield Block(
            id=row.path,
            day=row.day("date"),
            joints=row.codes("joints"),
            nerves=row.codes("nerves"),
            side=side,
            drug=row.text("drug"),
            steroid=_yes_no(row, "steroid"),
            sedation=_yes_no(row, "sedation"),
            vascular_uptake=_yes_no(row, "vascular_uptake"),
            baseline=row.number("baseline"),
            movement_ok=_yes_no(row, "movement_ok"),
            diary=_diary(row, "diary"),
            stated=None if relief is None else StatedResult(relief, _minutes(row)),
        )


def _own(case: Place) -> Iterator[Block]:
    diary = _diary(case, "diary.entries") if case.has("diary.entries") else ()
    if not diary or case.text("block.purpose") not in DIAGNOSTIC:
        return
    planned = planned_joints(case)
    for side, nerves in blocked_nerves(case).items():
        yield Block(
            id=OWN,
            day=case.day("header.service_date"),
            joints=frozenset(joint for joint, where in planned if where is side),
            nerves=nerves,
            side=side,
            drug=own_drug(case),
            steroid=_yes_no(case, "block.steroid"),
            sedation=own_sedation(case),
            vascular_uptake=own_uptake(case),
            baseline=case.number("block.baseline"),
            movement_ok=_yes_no(case, "diary.movement_ok"),
            diary=diary,
        )


def ablations_of(case: Place) -> tuple[PriorAblation, ...]:
    """Earlier ablations among the prior procedures."""
    return tuple(
        PriorAblation(
            day=row.day("date"),
            joints=row.codes("joints"),
            side=Side(row.text("side")) if row.text("side") else None,
            relief=row.number("relief", "%"),
            weeks=row.number("weeks", "wk"),
        )
        for row in case.each("indication.prior")
        if row.text("kind") in {"RFA", "SIJ_RFA"}
    )


def sides(side: str) -> tuple[Side, ...]:
    """LEFT and RIGHT of what was done on both sides."""
    if side == Side.BILATERAL:
        return (Side.LEFT, Side.RIGHT)
    return (Side(side),) if side else ()


def planned_joints(case: Place) -> tuple[tuple[str, Side], ...]:
    """The planned joints, each side on its own."""
    found = (place.target() for place in case.each("planned.targets"))
    return tuple((one.level, one.side) for target in found if target for one in target.sides())


def blocked_nerves(case: Place) -> dict[Side, frozenset[str]]:
    """The nerves of this case by side: blocked ones once a needle is in, before that the planned ones."""
    found: dict[Side, set[str]] = {}
    if is_under_way(case):
        for place in case.each("performed.targets"):
            target = place.target()
            if target and any(each.is_yes("injected") for each in place.each("positions")):
                found.setdefault(target.side, set()).add(target.level)
    else:
        for place in case.each("planned.targets"):
            for target in planned.sides() if (planned := place.target()) else ():
                found.setdefault(target.side, set()).update(target.nerves)
    return {side: frozenset(nerves) for side, nerves in found.items()}


def own_drug(case: Place) -> str:
    """The local anaesthetic of this block; several are none that a duration is configured for."""
    given = {each.code for each in drugs(case) if each.purpose == "injectate" and each.code}
    return "+".join(sorted(given))


def own_sedation(case: Place) -> bool | None:
    """Whether moderate or deeper sedation, an opioid or a benzodiazepine was given; None when not recorded."""
    level = case.text("anaesthesia.level")
    if not level:
        return None
    given = {each.code for each in drugs(case) if each.purpose == "other"}
    return level in _DEEP_ENOUGH or bool(case.each("anaesthesia.agents")) or bool(given & _BLURRING)


def own_uptake(case: Place) -> bool | None:
    """Whether contrast went into a vessel at a target of this block that was injected all the same; None when no pattern is recorded."""
    seen = None
    for position in case.each("performed.targets.positions"):
        patterns = position.codes("contrast.pattern")
        vascular = any(each.startswith("VASCULAR") for each in patterns)
        if vascular and position.text("tip_status") != "REPOSITIONED":
            return True
        seen = False if patterns else seen
    return seen


def _diary(place: Place, group: str) -> tuple[DiaryEntry, ...]:
    found = ((row.number("minutes"), row.number("nrs"), row) for row in place.each(group))
    return tuple(
        DiaryEntry(int(minutes), nrs, _yes_no(row, "rescue"))
        for minutes, nrs, row in found
        if minutes is not None and nrs is not None
    )


def _minutes(row: Place) -> Fraction | None:
    value = row.get("duration")
    factor = _MINUTES.get(str(value.get("unit"))) if isinstance(value, dict) else None
    amount = row.number("duration")
    return None if amount is None or factor is None else amount * factor


def _yes_no(place: Place, name: str) -> bool | None:
    value = place.get(name)
    return value if isinstance(value, bool) else None


# --- first and second block -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sitting:
    """A diagnostic block as one sitting.

    Attributes:
        day: of it.
        nerves: by side; None when they are not recorded.
        gap: the field that lacks then.
    """

    day: date
    nerves: Mapping[Side, frozenset[str]] | None
    gap: Gap

    def need_nerves(self) -> Mapping[Side, frozenset[str]]:
        """The nerves by side.

        Raises:
            FactMissing: they are not recorded.
        """
        if self.nerves is None:
            raise FactMissing(self.gap)
        return self.nerves


def first_and_second(case: Place) -> tuple[Sitting, Sitting] | None:
    """The last two diagnostic or prognostic blocks, whatever they were numbered; None when there are not both.

    In a case that is such a block it is the second one, unless it is said to be the first; otherwise both come from the
    history. Sides may be blocked in turn: the one before is the last that shares a side with the second, if any does.

    Raises:
        FactMissing: it is not recorded whether there were blocks, or when.
    """
    if not case.has("blocks.history"):
        return None
    own = case.need_text("block.purpose") if case.has("block.purpose") else ""
    if own and own not in DIAGNOSTIC - {"DIAGNOSTIC_1"}:
        return None
    sittings = _sittings(_of_these_joints(case))
    if own:
        sittings.append(_this(case))
    if len(sittings) < _TWO:
        return None
    *earlier, second = sittings
    alike = [each for each in earlier if (each.nerves or {}).keys() & (second.nerves or {}).keys()]
    return (alike or earlier)[-1], second


def _this(case: Place) -> Sitting:
    nerves = blocked_nerves(case)
    return Sitting(case.need_day("header.service_date"), nerves or None, case.gap("planned.targets"))


def _sittings(rows: tuple[Place, ...]) -> list[Sitting]:
    """The listed blocks by day; several of one day are one sitting."""
    days: dict[date, list[Place]] = {}
    for row in rows:
        days.setdefault(row.need_day("date"), []).append(row)
    return [_sitting(day, days[day]) for day in sorted(days)]


def _sitting(day: date, rows: list[Place]) -> Sitting:
    nerves: dict[Side, frozenset[str]] = {}
    for row in rows:
        for side in sides(row.need_text("side")):
            nerves[side] = nerves.get(side, frozenset()) | row.codes("nerves")
    unnamed = next((row for row in rows if not row.codes("nerves")), None)
    return Sitting(day, None if unnamed else nerves, (unnamed or rows[0]).gap("nerves"))


def _of_these_joints(case: Place) -> tuple[Place, ...]:
    """The listed blocks in the region of the planned joints; the sacroiliac joint is a region of its own."""
    here = {_family(joint) for joint, _ in planned_joints(case)}
    if not here:
        raise FactMissing(case.gap("planned.targets"))
    return tuple(row for row in listed(case) if here & {_family(joint) for joint in row.codes("joints")})


def _family(joint: str) -> str:
    return joint if joint == SACROILIAC else region_of(joint).value
