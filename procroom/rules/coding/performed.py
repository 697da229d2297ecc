"""What was performed, as codes count it: from positions (K14), never from what was planned.

A target counts when the needle stayed somewhere and what the procedure is for was given there. One whose needle was
withdrawn without that is discontinued. While this cannot be told, ``FactMissing`` names the field: nothing is guessed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain.anatomy import INTERSPACES, Region, Target, region_of
from procroom.domain.assessment import Gap
from procroom.domain.language import tell
from procroom.domain.values import Side
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackInvalid, PackSet

ACCEPTED = ("ACCEPTED", "ACCEPTED_WITH_LIMITATION")
REPOSITIONED = "REPOSITIONED"


@dataclass(frozen=True, slots=True)
class Work:
    """Work on one level and side.

    Attributes:
        level: canonical.
        side: RIGHT, LEFT or MIDLINE.
        done: carried out; otherwise it was begun and discontinued.
        text: what it is called in the reason.
    """

    level: str
    side: Side
    done: bool
    text: str

    @property
    def region(self) -> Region:
        """The region its code is of."""
        return region_of(self.level)


def performed(case: Place, *kinds: str) -> tuple[tuple[Target, Place], ...]:
    """Every performed target of these kinds with its place, one for each side.

    Raises:
        FactMissing: a needle has no target.
    """
    found = []
    for place in case.each("performed.targets"):
        target = place.need_target()
        if target.kind in kinds:
            found += [(each, place) for each in target.sides()]
    return tuple(found)


def was_injected(position: Place) -> bool:
    """Whether the injectate was given here.

    Raises:
        FactMissing: nobody said.
    """
    return position.need("injected") is True


def stayed(place: Place) -> tuple[Place, ...]:
    """The positions of a target where the needle stayed; empty when it was withdrawn without.

    Raises:
        FactMissing: what became of the needle is not recorded.
    """
    positions = place.each("positions")
    if not positions:
        raise FactMissing(place.gap("positions"))
    told = [(each.need_text("tip_status"), each) for each in positions]
    if all(status == REPOSITIONED for status, _ in told):
        raise FactMissing(positions[-1].gap("tip_status"))
    return tuple(each for status, each in told if status in ACCEPTED)


def injections(case: Place, *kinds: str, given: Callable[[Place], bool] = was_injected) -> tuple[Work, ...]:
    """Performed targets of these kinds as work; a level and side that a second needle completed was completed.

    Args:
        case: the case.
        kinds: of targets.
        given: whether at a position the act itself took place.
    """
    found: dict[tuple[str, Side], Work] = {}
    for target, place in performed(case, *kinds):
        done = any(given(each) for each in stayed(place))
        before = found.get((target.level, target.side))
        done = done or (before is not None and before.done)
        found[target.level, target.side] = Work(target.level, target.side, done, target.text)
    return tuple(found.values())


def needs_side(works: Sequence[Work]) -> None:
    """Refuse to go on without right or left.

    Raises:
        FactMissing: a side is neither.
    """
    for work in works:
        if work.side not in {Side.RIGHT, Side.LEFT}:
            raise FactMissing(
                Gap("performed.targets", tell("codes", "Right or left ({target})", target=work.text))
            )


def is_guided(case: Place, packs: PackSet) -> bool:
    """Whether fluoroscopy or CT was used, so that codes "with imaging" apply.

    Raises:
        FactMissing: the imaging is not recorded, or is not in the table.
    """
    row = packs.row("code_imaging", modality=case.need_text("imaging.modality"))
    if row is None:
        raise FactMissing(case.gap("imaging.modality"))
    return bool(row["guided"] == "yes")


def figure(packs: PackSet, name: str) -> Fraction:
    """A figure of the code tables.

    Raises:
        FactMissing: the tables in use have none.
    """
    try:
        return packs.figure(name)
    except PackInvalid as error:
        raise FactMissing(
            Gap("codes", tell("codes", "the figure {name} in the code table", name=name))
        ) from error


def by_region(works: Iterable[Work]) -> dict[Region, list[Work]]:
    """Work by the region its codes are of, in the order of the spine.

    Raises:
        FactMissing: a level belongs to no region.
    """
    found: dict[Region, list[Work]] = {}
    for work in works:
        if work.region is Region.OTHER:
            raise FactMissing(Gap("performed.targets", tell("codes", "Region ({target})", target=work.text)))
        found.setdefault(work.region, []).append(work)
    return {region: found[region] for region in Region if region in found}


def rank_in_spine(level: str) -> int:
    """Where a level lies, from above down."""
    return INTERSPACES.index(level) if level in INTERSPACES else len(INTERSPACES)
