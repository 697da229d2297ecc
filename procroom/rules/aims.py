"""What a case aims at, by plan and by needle, and what became of the needles: read by the safety rules.

Which kinds of procedure belong together (epidural, radiofrequency …) is said by the table ``procedure_group`` of
the packs, and of a kind that it does not name by the procedure's own definition.
"""

from collections.abc import Sequence

from procroom.domain import paths
from procroom.domain.anatomy import (
    JOINT_NERVES,
    SACROILIAC,
    SACROILIAC_NERVES,
    SACROILIAC_OPTIONAL,
    Part,
    Target,
    part_of,
)
from procroom.domain.assessment import Gap
from procroom.domain.definition import Item
from procroom.domain.language import tell
from procroom.domain.values import Json
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Limits

#: A kind that treats the nerves of a joint is called after the one that plans the joint.
_NERVE = "_nerve"
ABANDONED, REPOSITIONED, ACCEPTED = "ABANDONED", "REPOSITIONED", "ACCEPTED"
#: With one of these a needle position has begun.
_BEGUN = ("tip_status", "aspiration", "contrast.pattern", "injected", "lesion_given")
SEDATED = frozenset({"MINIMAL", "MODERATE", "DEEP", "GA", "MAC"})


def kind(place: Place) -> str:
    """The kind of target that the procedure plans; known before anything is recorded."""
    return place.scope.definition.target_kind


def belongs(place: Place, limits: Limits, group: str) -> bool:
    """Whether the procedure is of a group, e.g. ``epidural``: by the packs, or by its definition where they do not name it.

    Raises:
        FactMissing: neither says.
    """
    if limits.packs.row("procedure_group", kinds=kind(place)) is None:
        return group in own_groups(place)
    return limits.packs.row("procedure_group", group=group, kinds=kind(place)) is not None


def own_groups(place: Place) -> frozenset[str]:
    """The groups that the definition of the procedure names.

    Raises:
        FactMissing: it says nothing about groups.
    """
    definition = place.scope.definition
    if definition.rule_groups is None:
        raise FactMissing(
            Gap(
                "planned.targets",
                tell("rules", "group of “{procedure}” for the rules", procedure=definition.title),
            )
        )
    return frozenset(each.name for each in definition.rule_groups)


def planned_targets(case: Place) -> tuple[Target, ...]:
    """The planned targets; none where the procedure does not plan any. One that is not named is put aside.

    Raises:
        FactMissing: nothing is planned, or no planned target is named.
    """
    if not case.has("planned.targets"):
        return ()
    places = case.each("planned.targets")
    if not places:
        raise FactMissing(gap_of(case, "planned.targets"))
    return _named(places) or (places[0].need_target(),)


def aims(case: Place) -> tuple[Target, ...]:
    """The targets a needle went to; while there are none, the planned ones. One that is not named is put aside.

    Raises:
        FactMissing: there are neither.
    """
    return _named(performed_targets(case)) or planned_targets(case)


def named(places: Sequence[Place]) -> tuple[Place, ...]:
    """The places whose target is named; the others are put aside."""
    for place in places:
        with place.aside():
            place.need_target()
    return tuple(place for place in places if place.target() is not None)


def _named(places: Sequence[Place]) -> tuple[Target, ...]:
    return tuple(place.need_target() for place in named(places))


def gap_of(case: Place, group: str) -> Gap:
    """A group without instances as a gap."""
    found = case.scope.find(group)
    return Gap(group, found.item.text if found is not None else group)


def cervical_epidural(place: Place, limits: Limits) -> bool:
    """Whether the needle goes, or went, to the epidural space or a foramen of the neck.

    Raises:
        FactMissing: it is an epidural procedure, and its targets are not recorded.
    """
    return belongs(place, limits, "epidural") and any(
        part_of(target.level) is Part.CERVICAL for target in aims(place)
    )


# --- planned against performed ----------------------------------------------------------------------------


def nerves_for(joint: Target) -> tuple[str, ...]:
    """The nerves that have to be treated for a joint on its side (A11.1)."""
    return SACROILIAC_NERVES if joint.level == SACROILIAC else JOINT_NERVES.get(joint.level, ())


def serves(performed: Target, planned: Target) -> bool:
    """Whether a performed target is one of what was planned: the same, or a nerve of the planned joint (SL-01)."""
    if performed.side not in {each.side for each in planned.sides()}:
        return False
    if performed.kind == planned.kind:
        return performed.level == planned.level
    optional = SACROILIAC_OPTIONAL if planned.level == SACROILIAC else ()
    return performed.kind == planned.kind + _NERVE and performed.level in (*nerves_for(planned), *optional)


# --- needles and positions --------------------------------------------------------------------------------


def performed_targets(case: Place) -> Sequence[Place]:
    """Every performed target."""
    return case.each("performed.targets")


def positions(case: Place) -> Sequence[Place]:
    """Every needle position of every target; a target without any is put aside."""
    return case.rows("performed.targets.positions")


def lesions(case: Place) -> Sequence[Place]:
    """Every radiofrequency lesion; a position where one was made and none is recorded is put aside."""
    return [lesion for position in positions(case) for lesion in position.rows("lesions")]


def last_position(place: Place) -> Place | None:
    """The last position of the target at or around a place; one that was opened and not begun is not the last."""
    found = place.rows("positions")
    begun = (each for each in reversed(found) if any(each.get(name) is not None for name in _BEGUN))
    return next(begun, found[-1] if found else None)


def is_last(position: Place) -> bool:
    """Whether a needle position is the last one of its target."""
    last = last_position(position)
    return last is not None and last.path == position.path


def status(target: Place) -> str:
    """What became of the needle at the last position of a target; empty when not recorded."""
    last = last_position(target)
    return last.text("tip_status") if last is not None else ""


def demands(place: Place, name: str) -> bool:
    """Whether the form requires a field at this place, as the case stands now."""
    group, _, link = name.rpartition(".")
    inside = place.within(group) if group else place
    found = inside.scope.find(link)
    return (
        found is not None
        and isinstance(found.item, Item)
        and paths.parent(found.path) == inside.path
        and inside.scope.holds(found.item.enable_when)
        and inside.scope.required(found.item)
    )


def due(place: Place, name: str) -> Json:
    """A recorded value; None where the form does not require one here.

    Raises:
        FactMissing: it is required here and not recorded.
    """
    value = place.get(name)
    if value is None and demands(place, name):
        raise FactMissing(place.gap(name))
    return value


def due_codes(place: Place, name: str) -> frozenset[str]:
    """As ``due``, for chosen codes.

    Raises:
        FactMissing: they are required here and not recorded.
    """
    due(place, name)
    return place.codes(name)
