"""The marks of a saved view as the note's figures draw them, in pixels of the stored image."""

from procroom.exchange.dicom.images import KeyImage
from procroom.notes.figures import Drawing, Label, Placement, Stroke, drawing, placement
from procroom.notes.languages import language_of
from procroom.notes.render.type import BOLD, Speller, width_of

#: A picture is drawn as if it were printed so wide, in points.
WIDTH_PT = 330.0
LEAST_UNIT = 1.5


def unit_of(columns: int) -> float:
    """Pixels a printed point; never so few that lines and letters of a small picture vanish."""
    return max(LEAST_UNIT, columns / WIDTH_PT)


def drawn(image: KeyImage, place: Placement) -> Drawing:
    """The marks on the picture as a placement shows it."""
    spell = Speller().plain
    language = language_of(image.study.case.document.language)
    return drawing(
        image.view,
        place,
        unit_of(place.columns),
        lambda text, size: width_of(spell(text), size, BOLD),
        language,
    )


def marks_of(image: KeyImage) -> tuple[tuple[Stroke, ...], tuple[Label, ...]]:
    """Strokes and labels, unturned."""
    made = drawn(image, placement(image.instance.columns, image.instance.rows, 0, flip_horizontal=False))
    return made.strokes, made.labels
