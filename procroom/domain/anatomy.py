"""The spine as data (clinical.md A11): levels, joints, foramina, nerves and where a needle meets them.

Pure tables and what follows from them. A procedure that aims elsewhere declares a ``Structure`` of its own.
Levels are canonical strings; free text is never a level (K3).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from procroom.domain.language import Told, tell, told_series
from procroom.domain.values import Json, Side

CERVICAL = tuple(f"C{n}" for n in range(2, 8))
THORACIC = tuple(f"T{n}" for n in range(1, 13))
LUMBAR = tuple(f"L{n}" for n in range(1, 6))
VERTEBRAE = (*CERVICAL, *THORACIC, *LUMBAR, "S1")


def _between(upper: str, lower: str) -> str:
    """An interspace, the upper vertebra first: ``C5-6``, ``C7-T1``, ``L5-S1``."""
    return f"{upper}-{lower[1:] if upper[0] == lower[0] else lower}"


#: Every interspace, disc and facet joint from C2-3 to L5-S1.
INTERSPACES = tuple(_between(upper, lower) for upper, lower in pairwise(VERTEBRAE))


class Region(StrEnum):
    """The two regions that coverage rules and codes count sessions in (clinical.md B10)."""

    CERVICAL_THORACIC = "cervical/thoracic"
    LUMBAR_SACRAL = "lumbar/sacral"
    OTHER = "other"


class Part(StrEnum):
    """Part of the spine a level lies in, by its upper vertebra."""

    CERVICAL = "cervical"
    THORACIC = "thoracic"
    LUMBAR = "lumbar"
    SACRAL = "sacral"
    NONE = ""


_PARTS = {"C": Part.CERVICAL, "T": Part.THORACIC, "L": Part.LUMBAR, "S": Part.SACRAL}


def part_of(level: str) -> Part:
    """Which part of the spine a level or a spinal nerve belongs to; ``T12-L1`` is thoracic."""
    if level == "TON":
        return Part.CERVICAL
    return _PARTS.get(level[:1], Part.NONE) if level[1:2].isdigit() else Part.NONE


def region_of(level: str) -> Region:
    """The coverage region of a level: T12-L1 counts as thoracic, as its codes do (clinical.md F3, R)."""
    match part_of(level):
        case Part.CERVICAL | Part.THORACIC:
            return Region.CERVICAL_THORACIC
        case Part.LUMBAR | Part.SACRAL:
            return Region.LUMBAR_SACRAL
        case _:
            return Region.OTHER


def exiting_nerve(foramen: str) -> str:
    """The nerve of a foramen (A11.4): of the lower vertebra in the neck, C8 at C7-T1, else of the upper one."""
    upper = foramen.partition("-")[0]
    if upper[0] == "C":
        return f"C{int(upper[1:]) + 1}"
    return upper


#: Foramen -> exiting nerve; the S1 dorsal foramen carries S1 (A11.4).
FORAMEN_NERVE: Mapping[str, str] = MappingProxyType(
    {level: exiting_nerve(level) for level in INTERSPACES} | {"S1": "S1"}
)


def joint_nerves(joint: str) -> tuple[str, ...]:
    """The nerves of a facet joint (A11.1, A11.2): the same-numbered pair in the neck, one above elsewhere.

    C2-3 has the third occipital nerve alone; L5-S1 has the L4 medial branch and the L5 dorsal ramus.
    """
    if joint == "C2-3":
        return ("TON",)
    if joint == "C7-T1":
        return ("C7", "C8")
    if joint == "T1-2":
        return ("C8", "T1")
    upper = joint.partition("-")[0]
    if upper[0] == "C":
        return (upper, f"C{int(upper[1:]) + 1}")
    above = VERTEBRAE[VERTEBRAE.index(upper) - 1]
    return (above, "L5DR" if upper == "L5" else upper)


JOINT_NERVES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {joint: joint_nerves(joint) for joint in INTERSPACES}
)
#: The posterior sacroiliac joint (A11.1); L4 and S4 may take part and are optional.
SACROILIAC = "SIJ"
SACROILIAC_NERVES = ("L5DR", "S1LB", "S2LB", "S3LB")
SACROILIAC_OPTIONAL = ("L4", "S4LB")

#: Medial branches from above down, as a list of buttons shows them.
FACET_NERVES = tuple(dict.fromkeys(nerve for joint in INTERSPACES for nerve in JOINT_NERVES[joint]))


def joints_of(nerves: frozenset[str] | set[str]) -> tuple[str, ...]:
    """The facet joints all of whose nerves are among these, from above down (SL-06)."""
    return tuple(joint for joint, needed in JOINT_NERVES.items() if nerves >= set(needed))


def nerve_name(nerve: str) -> str:
    """A nerve in words: ``L3 medial branch``, ``L5 dorsal ramus``, ``S1 lateral branch``."""
    if nerve == "TON":
        return "third occipital nerve"
    if nerve.endswith("DR"):
        return f"{nerve[:-2]} dorsal ramus"
    if nerve.endswith("LB"):
        return f"{nerve[:-2]} lateral branch"
    return f"{nerve} medial branch"


def nerve_names(nerves: tuple[str, ...]) -> Told:
    """Nerves in words, those of a kind together: ``L3 and L4 medial branches``."""
    groups: dict[str, list[str]] = {}
    for nerve in nerves:
        first, _, kind = nerve_name(nerve).partition(" ")
        groups.setdefault(kind, []).append(first)
    return told_series(_several(kind, names) for kind, names in groups.items())


_PLURALS = {"branch": "branches", "ramus": "rami", "nerve": "nerves"}


def _several(kind: str, names: list[str]) -> Told:
    if names == ["third"]:
        return tell("anatomy", "third occipital nerve")
    if len(names) == 1:
        return tell("anatomy", f"{{level}} {kind}", level=names[0])
    lead, _, noun = kind.rpartition(" ")
    return tell("anatomy", f"{{levels}} {lead} {_PLURALS[noun]}", levels=told_series(names))


#: A place as it is named: a level and what is there, or a name without a level; its nerves in brackets.
_NAMED = re.compile(r"(?:(?P<level>[CTLS]\d[^ ]*) )?(?P<what>[^(]*?)(?: \((?P<nerves>.*)\))?")


@lru_cache(maxsize=1024)
def told_place(name: str, side: Side | None, nerves: tuple[str, ...] = ()) -> Told:
    """A structure with its side: ``right L5-S1 foramen (L5 nerve)``; without it where the side stands beside it.

    Each side of each structure is a template of its own, so that a language can make its words agree.

    Args:
        name: without its side, as a target keeps it.
        side: of the patient; None to leave it out.
        nerves: named in the brackets, if any are.
    """
    match = _NAMED.fullmatch(name)
    level, what, inside = match.groups() if match else ("", name, "")
    source = " ".join(filter(None, (side.word if side else "", "{level}" if level else "", what)))
    plain = tell("anatomy", source, **({"level": level} if level else {}))
    if not inside:
        return plain
    return tell("anatomy", "{place} ({nerves})", place=plain, nerves=_told_nerves(inside, nerves))


def told_target(text: str) -> str:
    """A target as a worklist row keeps it, in words that any language can say; what is none stays as it is."""
    first, _, name = text.partition(" ")
    side = next((each for each in Side if each.word == first), None)
    match = _NAMED.fullmatch(name)
    if side is None or match is None:
        return text
    level, _, inside = match.groups()
    root = re.fullmatch(r"(\S+) nerve", inside or "")
    if root:
        return told_place(name, side, (root[1],))
    known = (JOINT_NERVES.get(level or "", ()), SACROILIAC_NERVES, (*SACROILIAC_NERVES, *SACROILIAC_OPTIONAL))
    return told_place(name, side, next((each for each in known if nerve_names(each) == inside), known[0]))


def _told_nerves(inside: str, nerves: tuple[str, ...]) -> str:
    for told in (nerve_names(nerves), tell("anatomy", "{level} nerve", level="".join(nerves[:1]))):
        if told == inside:
            return told
    return inside


def told_side(side: Side) -> Told:
    """A side on its own, beside a level: ``right``."""
    return tell("anatomy", side.word)


def told_level(side: Side, level: str) -> Told:
    """A level and its side, whatever is there: ``right L4-5``."""
    return tell("anatomy", f"{side.word} {{level}}", level=level)


class Spot(StrEnum):
    """What of the spine a target is, so that a picture can show it."""

    INTERLAMINAR = "interlaminar window"
    FORAMEN = "foramen"
    JOINT = "facet joint"
    BODY = "vertebral body"
    SACROILIAC = "sacroiliac joint"
    HIATUS = "sacral hiatus"
    #: Told by the nerve: where the needle tip meets it.
    NERVE = "nerve"
    JOINT_LINE = "joint line"
    PILLAR = "articular pillar"
    APEX = "superior articular process"
    CORNER = "corner of the transverse process"
    BASE = "base of the transverse process"
    JUNCTION = "junction of the processes"
    NOTCH = "sacral notch"
    SACRAL = "posterior sacral foramen"


_MEETS: Mapping[Spot, str] = {
    Spot.JOINT_LINE: "{} joint line over the superior articular process of C3, on the lateral view",
    Spot.PILLAR: "waist of the articular pillar of {}",
    Spot.APEX: "apex of the {} superior articular process to the base of the transverse process (variable)",
    Spot.CORNER: "superolateral corner of the transverse process of {}",
    Spot.BASE: "base of superior articular process and transverse process of {}",
    Spot.JUNCTION: "junction of superior articular process and transverse process of {}",
    Spot.NOTCH: "notch between the {} superior articular process and the sacral ala",
    Spot.SACRAL: "lateral to the posterior {} foramen",
}

#: Nerve -> what of which vertebra the needle tip meets it at (A11.2).
BONY_PLACE: Mapping[str, tuple[Spot, str]] = MappingProxyType(
    {
        "TON": (Spot.JOINT_LINE, "C2-3"),
        **{f"C{n}": (Spot.PILLAR, f"C{n}") for n in range(3, 7)},
        "C7": (Spot.APEX, "C7"),
        "C8": (Spot.CORNER, "T1"),
        **{f"T{n}": (Spot.CORNER, f"T{n + 1}") for n in range(1, 11)},
        "T11": (Spot.BASE, "T12"),
        "T12": (Spot.JUNCTION, "L1"),
        **{f"L{n}": (Spot.JUNCTION, f"L{n + 1}") for n in range(1, 5)},
        "L5DR": (Spot.NOTCH, "S1"),
        **{f"S{n}LB": (Spot.SACRAL, f"S{n}") for n in range(1, 5)},
    }
)
#: Nerve -> where the needle tip meets it, in words.
BONY_TARGET: Mapping[str, str] = MappingProxyType(
    {nerve: _MEETS[spot].format(vertebra) for nerve, (spot, vertebra) in BONY_PLACE.items()}
)

#: Clock points around the posterior sacral foramina on the right, 8-10 mm lateral to the edge (A11.2, R; CFG).
CLOCK_POINTS_RIGHT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"S1LB": ("2:30", "4:00", "5:30"), "S2LB": ("2:30", "4:00", "5:30"), "S3LB": ("2:30", "4:00")}
)
_MIRRORED = {"2:30": "9:30", "4:00": "8:00", "5:30": "6:30"}


def clock_points(nerve: str, side: Side) -> tuple[str, ...]:
    """The clock points of a sacral lateral branch, mirrored on the left; empty for other nerves."""
    points = CLOCK_POINTS_RIGHT.get(nerve, ())
    return tuple(_MIRRORED[point] for point in points) if side is Side.LEFT else points


@dataclass(frozen=True, slots=True)
class Structure:
    """A kind of target a procedure can aim at.

    Attributes:
        kind: short word of the target tuple, e.g. ``tfesi``.
        structure: anatomical word printed in sentences, e.g. ``foramen``.
        levels: canonical level strings in order; free text is never a level (K3).
        sides: sides that can be chosen.
        nerves_of: level -> its nerves; a level may have none of its own.
        names: level -> what it is called in full, where ``<level> <structure>`` is not it.
        nerve_word: how the nerves are called beside the level: ``L5 nerve``; branches and rami where empty.
        region: coverage region of every level; found from the level when empty.
        nerves_treated: whether the nerves are what is treated, so that they are printed beside the level. An injection
            into a joint that named them would read as a block of them.
        spot: what of the spine it is; None where it lies elsewhere, so that no picture of the spine shows it.
    """

    kind: str
    structure: str
    levels: tuple[str, ...]
    sides: tuple[Side, ...]
    nerves_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    nerve_word: str = ""
    region: str = ""
    nerves_treated: bool = True
    spot: Spot | None = None

    def place(self, level: str) -> tuple[Spot, str] | None:
        """What of the spine a level is, and of which vertebra or interspace; None where it lies elsewhere."""
        if self.spot is Spot.NERVE:
            return BONY_PLACE.get(level)
        return (self.spot, level) if self.spot is not None else None

    def nerves(self, level: str) -> tuple[str, ...]:
        """The nerves of a level; empty where it has none of its own."""
        return self.nerves_of.get(level, ())

    def nerve_text(self, level: str) -> str:
        """The nerves of a level in words, e.g. ``L5 nerve``; empty where it has none, or where they are not treated."""
        nerves = self.nerves(level) if self.nerves_treated else ()
        if not nerves:
            return ""
        return f"{nerves[0]} {self.nerve_word}" if self.nerve_word else nerve_names(nerves)

    def name(self, level: str) -> str:
        """A level in full without its side, both vocabularies: ``L5-S1 foramen (L5 nerve)``."""
        plain = self.names.get(level) or f"{level} {self.structure}".strip()
        nerves = self.nerve_text(level)
        return f"{plain} ({nerves})" if nerves else plain

    def target(self, level: str, side: Side) -> "Target":
        """The target at a level and side.

        Raises:
            ValueError: if the structure has no such level.
        """
        if level not in self.levels:
            raise ValueError(f"{level!r} is not a level of {self.kind}")
        region = self.region or region_of(level).value
        return Target(self.kind, self.structure, region, level, self.nerves(level), side, self.name(level))


@dataclass(frozen=True, slots=True)
class Target:
    """The tuple {kind, structure, region, level, nerve[], side} of clinical.md K3, with its printed name."""

    kind: str
    structure: str
    region: str
    level: str
    nerves: tuple[str, ...]
    side: Side
    name: str = ""

    @property
    def text(self) -> Told:
        """Both vocabularies, e.g. ``right L5-S1 foramen (L5 nerve)``."""
        return told_place(self.name or f"{self.level} {self.structure}".strip(), self.side, self.nerves)

    @property
    def plain(self) -> Told:
        """The same without its side: ``L5-S1 foramen (L5 nerve)``."""
        return told_place(self.name or f"{self.level} {self.structure}".strip(), None, self.nerves)

    @property
    def key(self) -> tuple[str, str, Side]:
        """What plan, consent and performed are compared by (SL-01)."""
        return (self.kind, self.level, self.side)

    def sides(self) -> tuple["Target", ...]:
        """Bilateral is one entry in the plan and two that are performed (A10)."""
        if self.side is not Side.BILATERAL:
            return (self,)
        return tuple(
            Target(self.kind, self.structure, self.region, self.level, self.nerves, side, self.name)
            for side in (Side.RIGHT, Side.LEFT)
        )

    def to_json(self) -> dict[str, Json]:
        """The form kept in journals and case files."""
        nerves: list[Json] = [*self.nerves]
        return {
            "kind": self.kind,
            "structure": self.structure,
            "region": self.region,
            "level": self.level,
            "nerve": nerves if len(nerves) > 1 else "".join(self.nerves),
            "side": self.side.value,
            "name": self.name,
        }

    @classmethod
    def from_json(cls, value: Json) -> "Target":
        """Back from its stored form.

        Raises:
            ValueError: if the value is not a stored target.
        """
        if not isinstance(value, dict):
            raise ValueError("a target is an object with kind, level and side")
        kind, structure, region, level = (
            str(value.get(key, "")) for key in ("kind", "structure", "region", "level")
        )
        nerve = value.get("nerve", "")
        nerves = tuple(map(str, nerve)) if isinstance(nerve, list) else tuple(filter(None, [str(nerve)]))
        name = str(value.get("name", ""))
        return _stored(kind, structure, region, level, nerves, str(value.get("side")), name)


@lru_cache(maxsize=1024)
def _stored(
    kind: str, structure: str, region: str, level: str, nerves: tuple[str, ...], side: str, name: str
) -> Target:
    """A target as stored; entries of the first versions carried no name."""
    name = name or f"{level} {structure}".strip() + (f" ({nerves[0]} nerve)" if nerves else "")
    return Target(kind, structure, region, level, nerves, Side(side), name)


ONE_SIDE = (Side.RIGHT, Side.LEFT)
RIGHT_LEFT_BOTH = (Side.RIGHT, Side.LEFT, Side.BILATERAL)
ENTRY_SIDES = (Side.RIGHT, Side.MIDLINE, Side.LEFT)

_FORAMINA = (*INTERSPACES, "S1")

FORAMEN = Structure(
    kind="tfesi",
    structure="foramen",
    levels=_FORAMINA,
    sides=RIGHT_LEFT_BOTH,
    nerves_of={level: (FORAMEN_NERVE[level],) for level in _FORAMINA},
    nerve_word="nerve",
    spot=Spot.FORAMEN,
)
INTERLAMINAR = Structure(
    kind="ilesi",
    structure="interlaminar space",
    levels=INTERSPACES,
    sides=ENTRY_SIDES,
    spot=Spot.INTERLAMINAR,
)
CAUDAL = Structure(
    kind="caudal",
    structure="sacral hiatus",
    levels=("S4-5",),
    sides=(Side.MIDLINE,),
    names={"S4-5": "sacral hiatus"},
    spot=Spot.HIATUS,
)
FACET_JOINT = Structure(
    kind="facet",
    structure="facet joint",
    levels=INTERSPACES,
    sides=RIGHT_LEFT_BOTH,
    nerves_of=JOINT_NERVES,
    nerves_treated=False,
    spot=Spot.JOINT,
)
_SIJ_NAMES = {SACROILIAC: "sacroiliac joint"}
SIJ = Structure(
    kind="sij",
    structure="sacroiliac joint",
    levels=(SACROILIAC,),
    sides=RIGHT_LEFT_BOTH,
    names=_SIJ_NAMES,
    region=Region.LUMBAR_SACRAL.value,
    spot=Spot.SACROILIAC,
)


def joints_by_nerve(kind: str) -> Structure:
    """Facet joints that a procedure reaches through their nerves: what is planned and consented to."""
    return Structure(kind, "facet joint", INTERSPACES, RIGHT_LEFT_BOTH, JOINT_NERVES, spot=Spot.JOINT)


def facet_nerves(kind: str) -> Structure:
    """The nerves of facet joints, one needle each: what is performed."""
    names = {nerve: nerve_name(nerve) for nerve in FACET_NERVES}
    return Structure(kind, "medial branch", FACET_NERVES, ONE_SIDE, names=names, spot=Spot.NERVE)


def sacroiliac_by_nerve(kind: str) -> Structure:
    """The sacroiliac joint that a procedure reaches through its nerves."""
    return Structure(
        kind,
        "sacroiliac joint",
        (SACROILIAC,),
        RIGHT_LEFT_BOTH,
        {SACROILIAC: SACROILIAC_NERVES},
        _SIJ_NAMES,
        region=Region.LUMBAR_SACRAL.value,
        spot=Spot.SACROILIAC,
    )


def sacroiliac_nerves(kind: str) -> Structure:
    """The nerves of the sacroiliac joint, one needle each."""
    levels = ("L4", *SACROILIAC_NERVES, "S4LB")
    names = {nerve: nerve_name(nerve) for nerve in levels}
    return Structure(kind, "lateral branch", levels, ONE_SIDE, names=names, spot=Spot.NERVE)
