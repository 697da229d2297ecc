"""Reference lesions of a saved view: at which needles they are drawn, and the words that go with them (K11, G2)."""

from collections.abc import Mapping

from procroom.domain.case import MarkKind, SavedView
from procroom.domain.language import ENGLISH, Language
from procroom.domain.lesions import LABEL, LesionBand
from procroom.domain.values import Scale
from procroom.imaging.lesions import lesion_outline
from procroom.imaging.source_words import plane_words, source_words
from procroom.notes.document import DrawnLesion

Bands = Mapping[str, tuple[LesionBand, ...]]


def drawn_lesions(view: SavedView, bands: Bands) -> tuple[DrawnLesion, ...]:
    """The lesions to draw: at each needle of the view that has a scale, those made at its position.

    Args:
        view: the saved view.
        bands: by path of the needle position.
    """
    return tuple(
        DrawnLesion(mark.mark_id, band)
        for mark in view.marks
        if mark.kind is MarkKind.NEEDLE and mark.scale is not None
        for band in bands.get(mark.position, ())
        if lesion_outline(mark.points[0], mark.points[1], mark.scale, band) is not None
    )


def lesion_words(view: SavedView, lesions: tuple[DrawnLesion, ...], language: Language = ENGLISH) -> str:
    """What the bands of a figure are; empty where none are drawn."""
    if not lesions:
        return ""
    scales = {mark.mark_id: mark.scale for mark in view.marks}
    sizes = language.series(dict.fromkeys(language.told(each.band.words) for each in lesions))
    where = "; ".join(dict.fromkeys(_scale_words(scales[each.mark_id], language) for each in lesions))
    return language.text(
        "note",
        "Lesion bands, {sizes}. {label}; to scale ({scale}), centred on the active tip, length as if in the "
        "image plane",
        sizes=sizes,
        label=language.text("note", LABEL),
        scale=where,
    )


def _scale_words(scale: Scale | None, language: Language) -> str:
    """Where a scale comes from and how well it is known: ``Imager Pixel Spacing …, isocenter plane, ± 14 %``."""
    if scale is None:
        return ""
    words = source_words(scale.source), plane_words(scale.plane)
    spread = "" if scale.uncertainty is None else f"± {100 * scale.uncertainty:.0f} %"
    return ", ".join(filter(None, (*(language.word(each, "note") for each in words), spread)))
