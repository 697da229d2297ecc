"""Reference sizes of radiofrequency lesions, measured on the bench, never of this patient (clinical.md C6, K11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain import paths
from procroom.domain.assessment import Figure
from procroom.domain.language import mark, tell

#: On every drawing of a lesion (K11, G2).
LABEL = mark("note", "Bench reference, not a measurement of this patient")
#: The same where there is little room, under the size of every lesion that is drawn.
BENCH = mark("note", "bench reference")
#: Figures that rules make of recorded lesions: a reference size, and why none is drawn.
REFERENCE, UNDRAWN = "lesion_reference", "lesion_undrawn"
#: Where such a figure lists the lesions it speaks of, and says why they are not drawn.
LESIONS, REASON = "lesions", "reason"

_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class LesionBand:
    """The least and the greatest size that the bench gives for settings, millimetres, seen from the side.

    Attributes:
        active_tip: of the electrode; the lesion is drawn centred on it.
        width_least, width_most: across the electrode.
        length_least, length_most: along it.
    """

    active_tip: float
    width_least: float
    width_most: float
    length_least: float
    length_most: float

    @property
    def width_words(self) -> str:
        """``7 to 8 mm wide``."""
        return tell("note", "{width} mm wide", width=span(self.width_least, self.width_most))

    @property
    def words(self) -> str:
        """``7 to 8 mm wide, 11 to 15 mm long``."""
        length = span(self.length_least, self.length_most)
        return tell("note", "{width}, {length} mm long", width=self.width_words, length=length)

    @property
    def reach(self) -> tuple[float, float]:
        """How far it reaches beyond the end of the electrode, least and most."""
        return (self.length_least - self.active_tip) / 2, (self.length_most - self.active_tip) / 2


_SIZES = tuple(LesionBand.__dataclass_fields__)


def span(least: float | Fraction, most: float | Fraction) -> str:
    """``7 to 8``, or one number where both are the same."""
    one = f"{float(least):g}"
    return one if least == most else tell("note", "{least} to {most}", least=one, most=f"{float(most):g}")


def band_parts(band: LesionBand) -> tuple[tuple[str, Fraction | str], ...]:
    """A band as the parts of a figure."""
    return tuple((name, Fraction(str(getattr(band, name)))) for name in _SIZES)


def lesions_part(lesions: Iterable[str]) -> tuple[str, str]:
    """The part of a figure that says which lesions it speaks of; their paths."""
    return LESIONS, _BETWEEN.join(lesions)


def bands_of(figures: Iterable[Figure]) -> dict[str, tuple[LesionBand, ...]]:
    """The bands that can be drawn at each needle position, by its path; each size once."""
    found: dict[str, dict[LesionBand, None]] = {}
    for figure in figures:
        parts = dict(figure.parts)
        if figure.id == REFERENCE and all(name in parts for name in _SIZES):
            band = LesionBand(**{name: float(parts[name]) for name in _SIZES})
            for position in _positions(figure):
                found.setdefault(position, {})[band] = None
    return {position: tuple(bands) for position, bands in found.items()}


def undrawn_of(figures: Iterable[Figure]) -> dict[str, tuple[str, ...]]:
    """Why lesions of a needle position are not drawn, by its path."""
    found: dict[str, dict[str, None]] = {}
    for figure in figures:
        if figure.id == UNDRAWN:
            for position in _positions(figure):
                found.setdefault(position, {})[str(dict(figure.parts)[REASON])] = None
    return {position: tuple(reasons) for position, reasons in found.items()}


def _positions(figure: Figure) -> tuple[str, ...]:
    """The needle positions whose lesions a figure speaks of."""
    lesions = str(dict(figure.parts)[LESIONS]).split(_BETWEEN)
    return tuple(dict.fromkeys(paths.parent(lesion) for lesion in lesions))
