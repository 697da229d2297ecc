"""A saved AP view with the contacts of the leads and a ruler (clinical.md D5 no. 2): only what the operator marked.

Contacts that were tapped are drawn where they were tapped. Along a needle mark that was placed on a lead they are drawn
from its tip on, in the lead's own spacing; that needs the calibration that the mark carries. The ruler is by that
calibration, else by the known spacing of tapped contacts. Without either the view is shown as it is, and says so.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from procroom.domain.case import Mark, MarkKind, SavedView
from procroom.domain.language import Language
from procroom.domain.trial_log import Lead, TrialLog
from procroom.domain.values import Point, Scale
from procroom.imaging.leads import SPACING, carriers, lead_way, scale_by_spacing, spots_on
from procroom.notes.drawing import Anchor, Area, Disc, Drawing, Ink, Line, Photo, Shape, Words, box, wrapped
from procroom.notes.figures import Placement, placement

_RULER_MM = (50, 20, 10, 5)
_SMALL = 2.0


def ap_view(log: TrialLog, view: SavedView, width: float, tallest: float, language: Language) -> Drawing:
    """One view as it was shown.

    Args:
        log: whose leads are drawn.
        view: with ``columns`` and ``rows``, and the digest of its picture.
        width: at most, in mm.
        tallest: of the picture, in mm.
        language: of the words.
    """
    say = language.text
    title = say("note", "AP view")
    shapes: list[Shape] = [Words(Point(0, 3.0), title, 2.8, bold=True)]
    top = 4.6
    if not view.picture or not view.columns or not view.rows:
        words = say(
            "note", "The picture is not kept with the case: {name}.", name=view.image_id or view.view_id
        )
        lines = wrapped(words, _SMALL, width)
        shapes += [
            Words(Point(0, top + 2 + 2.7 * n), line, _SMALL, Ink.QUIET) for n, line in enumerate(lines)
        ]
        return Drawing("ap", width, top + 2.7 * len(lines) + 2, tuple(shapes), words)
    shown = placement(view.columns, view.rows, view.rotation, view.flip_horizontal)
    zoom = min(width / shown.width, tallest / shown.height)
    wide, tall = shown.width * zoom, shown.height * zoom
    shapes.append(Photo(view, 0, top, wide, tall, key=f"views.{view.view_id}"))

    def at(point: Point) -> Point:
        turned = shown.point(point)
        return Point(turned.x * zoom, top + turned.y * zoom)

    pairs = list(marks_on_leads(log.leads, view.marks))
    across = sorted(at(mark.points[-1]).x for _, mark in pairs)
    for lead, mark in pairs:
        rightwards = across.index(at(mark.points[-1]).x) * 2 >= len(across) - 1 and len(across) > 1
        shapes += _contacts(lead, mark, at, 1.0 if rightwards else -1.0)
    scale = next(filter(None, (mark.scale for _, mark in pairs)), None) or next(
        filter(None, (_by_spacing(lead, mark) for lead, mark in pairs)), None
    )
    notes = []
    if scale is not None:
        shapes += _ruler(scale, shown, zoom, top + tall, wide)
        spaced = say("note", "known spacing of the contacts, along the lead")
        source = spaced if scale.source == SPACING else scale.source
        how = say("note", "Calibration: {source}.", source=source)
        notes.append(how)
    elif any(mark.kind is MarkKind.LEAD for _, mark in pairs):
        notes.append(say("note", "Not calibrated: no ruler."))
    else:
        notes.append(say("note", "Not calibrated: no ruler, and contacts are not drawn."))
    if any(mark.kind is MarkKind.LEAD for _, mark in pairs):
        notes.append(say("note", "Contacts as tapped, those between evenly spaced."))
    notes.append(
        say("note", "Display not calibrated; verify the side with a marker. Marks are the operator’s.")
    )
    y = top + tall + 2.8
    for line in wrapped(" ".join(notes), _SMALL, max(width, 30)):
        shapes.append(Words(Point(0, y), line, _SMALL, Ink.QUIET))
        y += 2.7
    return Drawing("ap", max(wide, width), y - 1.4, tuple(shapes), " ".join([title, *notes]))


def marks_on_leads(leads: Sequence[Lead], marks: Iterable[Mark]) -> Iterator[tuple[Lead, Mark]]:
    """Needle and lead marks that were placed on a lead, each with it, by the position they document.

    Where the contacts of a lead were tapped, a needle mark on it is that of its needle: it draws none.
    """
    for mark in carriers(marks):
        for lead in leads:
            if lead.path and mark.position.startswith(f"{lead.path}."):
                yield lead, mark


def _contacts(lead: Lead, mark: Mark, at: Callable[[Point], Point], side: float) -> Iterator[Shape]:
    """Contacts along the mark; where they lie too close for every number, every second or fourth has one."""
    found = spots_on(mark, lead.array, mark.scale) if lead.array is not None else ()
    spots = [(each.number, at(each.point)) for each in found]
    if mark.kind is MarkKind.LEAD:
        yield Line(tuple(map(at, lead_way(mark.points))), Ink.PAPER, 0.5)
    gap = math.dist(*((spot.x, spot.y) for _, spot in spots[:2])) if len(spots) > 1 else 0.0
    every = 1 if gap >= 2.4 else 2 if gap >= 1.2 else 4
    for place, (number, spot) in enumerate(spots):
        yield Disc(spot, 0.8, Ink.PAPER, Ink.TEXT, 0.35, key=f"lead.{lead.number}.contact.{number}")
        if place % every == 0:
            yield from _label(str(number), Point(spot.x + 2.0 * side, spot.y + 0.7), side)


def _by_spacing(lead: Lead, mark: Mark) -> Scale | None:
    """The scale along a tapped lead."""
    if mark.kind is not MarkKind.LEAD or lead.array is None:
        return None
    return scale_by_spacing(mark.points, lead.array)


def _label(text: str, at: Point, side: float) -> Iterator[Shape]:
    """Letters on a light plate, readable on any grey."""
    wide = 1.3 * len(text) + 0.7
    left = at.x - 0.3 if side > 0 else at.x - wide + 0.3
    yield Area(box(left, at.y - 1.7, wide, 2.2), Ink.PAPER, None)
    yield Words(at, text, 1.9, Ink.TEXT, Anchor.START if side > 0 else Anchor.END, bold=True)


def _ruler(scale: Scale, shown: Placement, zoom: float, bottom: float, wide: float) -> Iterator[Shape]:
    """A bar of a round length along the columns of the shown picture."""
    turned = abs(shown.matrix[0]) < 0.5
    page_mm = zoom / (scale.row_mm if turned else scale.column_mm)
    length = next((each for each in _RULER_MM if each * page_mm < wide * 0.4), _RULER_MM[-1])
    reach = length * page_mm
    yield Area(box(1.4, bottom - 4.6, reach + 12.0, 3.6), Ink.PAPER, None)
    yield Line((Point(2.2, bottom - 2.2), Point(2.2 + reach, bottom - 2.2)), Ink.TEXT, 0.5)
    for x in (2.2, 2.2 + reach):
        yield Line((Point(x, bottom - 3.2), Point(x, bottom - 1.4)), Ink.TEXT, 0.35)
    yield Words(Point(3.2 + reach, bottom - 1.8), f"{length} mm", 2.1, Ink.TEXT, bold=True)
