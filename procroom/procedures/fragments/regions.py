"""What depends on the part of the spine a target lies in: titles and requirements (A1, A2, A11.5). Data only."""

from procroom.domain.anatomy import Part, Structure, part_of
from procroom.domain.definition import Phrase, When, answered, none_of
from procroom.procedures.fragments.words import both

#: Where the planned targets of a case stand.
PLANNED = "planned.targets.target"

_TITLES = (
    ("Cervical", (Part.CERVICAL,)),
    ("Thoracic", (Part.THORACIC,)),
    ("Lumbar", (Part.LUMBAR, Part.SACRAL)),
)


def levels_in(structure: Structure, *parts: Part) -> tuple[str, ...]:
    """The levels of a structure in some parts of the spine; T12-L1 is thoracic, as its codes are."""
    return tuple(level for level in structure.levels if part_of(level) in parts)


def lies_in(structure: Structure, *parts: Part, name: str = "target") -> When:
    """The target, or one of the targets, lies in one of these parts."""
    return answered(name, *levels_in(structure, *parts))


def titles(structure: Structure, rest: str, *, when: When | None = None) -> tuple[Phrase, ...]:
    """``Cervical …``, ``Thoracic …`` or ``Lumbar …`` where all planned targets lie in that part.

    Args:
        structure: what the procedure aims at.
        rest: the title without its part of the spine.
        when: what else must hold.
    """
    found = []
    for word, parts in _TITLES:
        others = tuple(level for level in structure.levels if part_of(level) not in parts)
        here = none_of(PLANNED, *others)
        found.append(Phrase(text=f"{word} {rest}", when=here if when is None else both(when, here)))
    return tuple(found)
