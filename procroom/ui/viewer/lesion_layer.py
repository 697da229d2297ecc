"""Which reference lesions a viewport shows on its frame, and the words that go with them. Values only, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from procroom.domain.case import Mark, MarkKind
from procroom.domain.lesions import LABEL, LesionBand
from procroom.domain.values import Scale
from procroom.imaging.geometry import calibration_at, patient_scale
from procroom.imaging.hierarchy import Instance
from procroom.imaging.lesions import LesionOutline, lesion_outline
from procroom.ui.tongue import later, tr, word
from procroom.ui.viewer.mark_layer import MarkLayer

NOT_CALIBRATED = later("Not calibrated: lesion not drawn")
IN_PLANE = later("length as if in the image plane")
END_ON = later("Needle seen end-on: lesion not drawn")


@dataclass(frozen=True, slots=True)
class Lesions:
    """The recorded lesions of a case, by path of their needle position: what can be drawn, and why others cannot."""

    bands: Mapping[str, tuple[LesionBand, ...]] = field(default_factory=dict)
    undrawn: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.bands or self.undrawn)


@dataclass(frozen=True, slots=True)
class ShownLesion:
    """One band in a picture: where it lies, and its width in words."""

    outline: LesionOutline
    words: str


@dataclass(frozen=True, slots=True)
class ShownLesions:
    """The bands of a frame and what has to be said of them, a line each."""

    drawn: tuple[ShownLesion, ...] = ()
    words: tuple[str, ...] = ()


NOTHING = ShownLesions()


class LesionLayer(MarkLayer[Lesions, ShownLesions]):
    """Finds the bands at the needles of a frame."""

    def __init__(self) -> None:
        super().__init__(Lesions(), NOTHING)

    def _find(self, marks: Sequence[Mark], instance: Instance) -> ShownLesions:
        drawn: list[ShownLesion] = []
        reasons: dict[str, None] = {}
        scales: dict[str, None] = {}
        for mark in marks:
            if mark.kind is not MarkKind.NEEDLE:
                continue
            reasons.update(dict.fromkeys(self._drawn.undrawn.get(mark.position, ())))
            scale = scale_at(mark, instance)
            for band in self._drawn.bands.get(mark.position, ()):
                outline = lesion_outline(mark.points[0], mark.points[1], scale, band) if scale else None
                if scale is None or outline is None:
                    reasons[tr(NOT_CALIBRATED) if scale is None else tr(END_ON)] = None
                    continue
                scales[_spread_words(scale)] = None
                drawn.append(ShownLesion(outline, band.width_words))
        words = [f"{word(LABEL)}; {', '.join((*scales, tr(IN_PLANE)))}"] if drawn else []
        return ShownLesions(tuple(drawn), (*words, *(["; ".join(reasons)] if reasons else [])))


def scale_at(mark: Mark, instance: Instance) -> Scale | None:
    """What a pixel measures in the patient at the tip of a needle or lead, as the file says."""
    tip = mark.points[:1] if mark.kind is MarkKind.LEAD else mark.points[1:]
    return patient_scale(tip, calibration_at(instance, mark.frame.frame_number))


def scaled(mark: Mark, instance: Instance) -> Mark:
    """The mark of a needle or lead with the scale at its tip, for a saved view; another mark as it is."""
    with_tip = mark.kind in {MarkKind.NEEDLE, MarkKind.LEAD}
    return replace(mark, scale=scale_at(mark, instance)) if with_tip else mark


def _spread_words(scale: Scale) -> str:
    """``to scale ± 14 %``; in which plane stands in the corner of the picture."""
    return (
        tr("to scale")
        if scale.uncertainty is None
        else tr("to scale ± {percent} %", percent=f"{100 * scale.uncertainty:.0f}")
    )
