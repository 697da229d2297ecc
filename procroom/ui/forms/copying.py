"""What "Copy" leaves out: results, targets, times, views. A copied result would be a false normal (G3 U6)."""

from procroom.domain.definition import Group, Item, Kind

#: What is taken in hand before anything happens: approach, needle, drug, strength.
_CHOSEN = frozenset({Kind.CHOICE, Kind.QUANTITY})


def left_out(group: Group) -> tuple[str, ...]:
    """Names never copied from an instance of this group.

    Of a drug everything that stands in the medication table is copied, but not when it was given nor what was
    wasted. Of a target the approach, the needle and its drugs; of a position its drugs only.
    """
    return tuple(sorted(_left_out(group)))


def _left_out(group: Group) -> set[str]:
    names: set[str] = set()
    for member in group.items:
        if isinstance(member, Group):
            keeps = member.role == "medication" or not member.repeats
            names |= _left_out(member) if keeps else {member.link_id}
        elif not _copied(member, group):
            names.add(member.link_id)
    return names


def _copied(item: Item, group: Group) -> bool:
    if group.role == "medication":
        return bool(item.column) and item.kind is not Kind.TIME and item.link_id != "wasted"
    if group.role == "positions" or item.link_id == group.title:
        return False
    return item.kind in _CHOSEN
