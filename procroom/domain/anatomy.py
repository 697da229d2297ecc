"""Spinal levels, foramina and their nerves as data (clinical.md A11). Pure tables, no procedure logic."""

from dataclasses import dataclass

from procroom.domain.values import Json, Side

#: Interspaces from T12 down, upper vertebra first (A11 naming).
LUMBAR_INTERSPACES = ("T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1")

#: Foramen -> exiting nerve: thoracic/lumbar X-Y <- nerve of the upper vertebra; S1 posterior foramen <- S1 (A11.4).
FORAMEN_NERVE = {
    "T12-L1": "T12",
    "L1-2": "L1",
    "L2-3": "L2",
    "L3-4": "L3",
    "L4-5": "L4",
    "L5-S1": "L5",
    "S1": "S1",
}


@dataclass(frozen=True, slots=True)
class Structure:
    """A kind of target a procedure can aim at.

    Attributes:
        kind: short word of the target tuple, e.g. ``tfesi``.
        structure: anatomical word printed in sentences, e.g. ``foramen``.
        levels: canonical level strings in order; free text is never a level (K3).
        sides: sides that can be chosen.
        nerve_of: level -> nerve, empty where a level has no nerve of its own.
        region: coverage region of every level.
    """

    kind: str
    structure: str
    levels: tuple[str, ...]
    sides: tuple[Side, ...]
    nerve_of: dict[str, str]
    region: str = "lumbar/sacral"


@dataclass(frozen=True, slots=True)
class Target:
    """The tuple {kind, structure, region, level, nerve, side} of clinical.md K3."""

    kind: str
    structure: str
    region: str
    level: str
    nerve: str
    side: Side

    @property
    def text(self) -> str:
        """Both vocabularies, e.g. ``right L5-S1 foramen (L5 nerve)``."""
        nerve = f" ({self.nerve} nerve)" if self.nerve else ""
        return f"{self.side.word} {self.level} {self.structure}{nerve}"

    def to_json(self) -> dict[str, Json]:
        """The form kept in journals and case files."""
        return {
            "kind": self.kind,
            "structure": self.structure,
            "region": self.region,
            "level": self.level,
            "nerve": self.nerve,
            "side": self.side.value,
        }

    @classmethod
    def from_json(cls, value: Json) -> "Target":
        """Back from its stored form.

        Raises:
            ValueError: if the value is not a stored target.
        """
        if not isinstance(value, dict):
            raise ValueError("a target is an object with kind, level and side")
        text = {key: str(value.get(key, "")) for key in ("kind", "structure", "region", "level", "nerve")}
        return cls(**text, side=Side(str(value.get("side"))))


LUMBAR_FORAMEN = Structure(
    kind="tfesi",
    structure="foramen",
    levels=(*LUMBAR_INTERSPACES[1:], "S1"),
    sides=(Side.RIGHT, Side.LEFT, Side.BILATERAL),
    nerve_of=FORAMEN_NERVE,
)

LUMBAR_INTERLAMINAR = Structure(
    kind="ilesi",
    structure="interlaminar space",
    levels=LUMBAR_INTERSPACES,
    sides=(Side.RIGHT, Side.MIDLINE, Side.LEFT),
    nerve_of={},
)

STRUCTURES = {structure.kind: structure for structure in (LUMBAR_FORAMEN, LUMBAR_INTERLAMINAR)}
