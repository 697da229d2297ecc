"""The order in which instances of a group print: aborted, level, side for targets; time for what has times."""

from procroom.domain import paths
from procroom.domain.anatomy import Target
from procroom.domain.definition import Group, Item, Kind
from procroom.domain.values import Side, parse_time
from procroom.domain.walk import Scope, instances

_SIDES = tuple(Side)
_UNKNOWN = 1_000


def printed_order(scope: Scope, path: str, group: Group) -> tuple[str, ...]:
    """The paths of a group's instances in print order (see ``definition.GroupRole``)."""
    found = tuple(at for _, at in instances(scope.state, path, group))
    if group.role == "targets":
        return tuple(sorted(found, key=lambda at: _target_key(scope.into(at, group), group)))
    if group.role in {"positions", "vitals"}:
        return _by_time(scope, found, group)
    return found


def aborted(scope: Scope, group: Group) -> bool:
    """Whether a target was abandoned: said of itself, or of the last position it has.

    Args:
        scope: inside the target's instance.
        group: the target's group.
    """
    for member in group.items:
        if isinstance(member, Item):
            may_abort = any(option.aborts for option in member.options)
            if may_abort and scope.holds(member.enable_when) and _aborts(scope, member):
                return True
            continue
        if not member.may_abort:
            continue
        path = paths.join(scope.path, member.link_id)
        places = printed_order(scope, path, member)
        if places and scope.holds(member.enable_when) and aborted(scope.into(places[-1], member), member):
            return True
    return False


def _aborts(scope: Scope, item: Item) -> bool:
    value = scope.value_at(paths.join(scope.path, item.link_id), item)
    chosen = value if isinstance(value, list) else [value]
    return any(option.aborts and option.code in chosen for option in item.options)


def _target_key(scope: Scope, group: Group) -> tuple[int, int, int]:
    place, side = _UNKNOWN, _UNKNOWN
    for member in group.items:
        if isinstance(member, Item) and member.kind is Kind.TARGET:
            value = scope.value_at(paths.join(scope.path, member.link_id), member)
            if value is not None:
                target = Target.from_json(value)
                levels = member.target.levels if member.target else ()
                place = levels.index(target.level) if target.level in levels else _UNKNOWN
                side = _SIDES.index(target.side)
            break
    return (0 if aborted(scope, group) else 1, place, side)


def _by_time(scope: Scope, found: tuple[str, ...], group: Group) -> tuple[str, ...]:
    item = next((m for m in group.items if isinstance(m, Item) and m.kind is Kind.TIME), None)
    if item is None:
        return found
    times = [scope.state.value(paths.join(at, item.link_id)) for at in found]
    if not all(isinstance(time, str) for time in times):
        return found
    pairs = sorted(zip(times, found, strict=True), key=lambda pair: parse_time(str(pair[0])))
    return tuple(at for _, at in pairs)
