"""Figures of a note: which saved views, in which order, with what caption. Says only what was recorded."""

from collections import Counter

from procroom.domain import paths
from procroom.domain.case import CaseState, Mark, MarkKind, SavedView, ViewTag
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.values import Measurement
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.document import Figure
from procroom.notes.order import printed_order
from procroom.notes.wording import capital

UNCALIBRATED = "pixels of the image, not calibrated"

_MARK_WORDS = {
    MarkKind.NEEDLE: ("needle", "needles"),
    MarkKind.ARROW: ("arrow", "arrows"),
    MarkKind.TEXT: ("label", "labels"),
    MarkKind.DISTANCE: ("distance", "distances"),
    MarkKind.ANGLE: ("angle", "angles"),
}


def figures(definition: ProcedureDefinition, state: CaseState) -> tuple[Figure, ...]:
    """All saved views: of the whole case first, then position by position in print order."""
    places = _places(definition, state)
    order = {place: number for number, place in enumerate(places)}
    views = sorted(state.views.values(), key=lambda view: order.get(view.position, -1))
    return tuple(
        _figure(view, number, places.get(view.position, "")) for number, view in enumerate(views, start=1)
    )


def _figure(view: SavedView, number: int, place: str) -> Figure:
    tag = "saved view" if view.tag is ViewTag.OTHER else f"{view.tag.text} view"
    title = f"Figure {number}. {capital(tag)}" + (f", {view.angle.strip()}" if view.angle.strip() else "")
    marks = tuple(f"marks[{mark.mark_id}]" for mark in view.marks)
    return Figure(
        view=view,
        number=number,
        title=_sentences([title]),
        text=_sentences([capital(place), *_documented(view)]),
        technical=_sentences(_shown(view)),
        facts=(f"views[{view.view_id}]", *((view.position,) if view.position else ()), *marks),
    )


def _sentences(parts: list[str]) -> str:
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _documented(view: SavedView) -> list[str]:
    said = []
    if view.contrast is not None:
        said.append("Contrast seen" if view.contrast else "No contrast seen")
    if view.marks:
        said.append("Marked: " + "; ".join(_marked(view.marks)))
    if view.comment.strip():
        said.append(f"Comment: {' '.join(view.comment.split())}")
    return said


def _marked(marks: tuple[Mark, ...]) -> list[str]:
    """Marks with words or figures one by one, the others counted."""
    said = []
    plain = Counter(mark.kind for mark in marks if not mark.text.strip() and mark.measurement is None)
    for kind, count in plain.items():
        one, many = _MARK_WORDS[kind]
        said.append(one if count == 1 else f"{count} {many}")
    for mark in marks:
        if mark.text.strip() or mark.measurement is not None:
            text = f" “{' '.join(mark.text.split())}”" if mark.text.strip() else ""
            figure = "" if mark.measurement is None else f" {measured(mark.measurement)}"
            said.append(f"{_MARK_WORDS[mark.kind][0]}{text}{figure}")
    return said


def measured(figure: Measurement) -> str:
    """A measured figure with how it was measured: ``83.1 mm ± 0.8 mm (Imager Pixel Spacing, isocenter)``."""
    how = ", ".join(part for part in (figure.source, figure.plane) if part)
    if figure.unit == "px":
        how = UNCALIBRATED
    return figure_text(figure) + (f" ({how})" if how else "")


def figure_text(figure: Measurement) -> str:
    """The bare figure with unit and uncertainty; degrees are written ``31.0°``."""
    unit = "°" if figure.unit == "deg" else f" {figure.unit}"
    about = "" if figure.uncertainty is None else f" ± {figure.uncertainty:.1f}{unit}"
    return f"{figure.value:.1f}{unit}{about}"


def _shown(view: SavedView) -> list[str]:
    shown = [f"Frame {view.frame.frame_number}"] if view.frame is not None else []
    window = view.window
    if window is not None and window.center is not None and window.width is not None:
        shown.append(f"Window centre {window.center:g}, width {window.width:g}")
    if window is not None and window.invert:
        shown.append("Grey scale inverted")
    shown.append(capital(orientation(view)))
    image = view.image_id or (view.frame.sop_instance_uid if view.frame else "")
    shown.append(f"Image {image}" if image else "")
    return shown


def orientation(view: SavedView) -> str:
    """How the picture was turned for display, or ``""`` when it stands as stored (K4: side is never inferred)."""
    turned = [f"rotated {view.rotation}° clockwise"] if view.rotation else []
    if view.flip_horizontal:
        turned.append("flipped left-right")
    return " and ".join(turned)


def _places(definition: ProcedureDefinition, state: CaseState) -> dict[str, str]:
    """Instance path -> words, in print order."""
    found: dict[str, str] = {}
    for section in definition.sections:
        _collect(section_scope(definition, state, section), section.items, "", found)
    return found


def _collect(scope: Scope, members: tuple[Item | Group, ...], outer: str, found: dict[str, str]) -> None:
    for group in members:
        if isinstance(group, Item) or not scope.holds(group.enable_when):
            continue
        path = paths.join(scope.path, group.link_id)
        numbers = {at: number for number, (_, at) in enumerate(instances(scope.state, path, group), start=1)}
        for at in printed_order(scope, path, group):
            inner = scope.into(at, group)
            words = outer
            if group.repeats and not (group.role == "positions" and len(numbers) == 1):
                title = instance_title(inner, group, numbers[at])
                words = f"{outer}, {title}" if outer else title
            found[at] = words
            _collect(inner, group.items, words, found)
