"""Figures of a note: which saved views, in which order, with what caption. Says only what was recorded."""

from procroom.domain import paths
from procroom.domain.case import CaseState, SavedView, ViewTag
from procroom.domain.definition import Group, ProcedureDefinition
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.document import Figure
from procroom.notes.order import printed_order
from procroom.notes.wording import capital


def figures(definition: ProcedureDefinition, state: CaseState) -> tuple[Figure, ...]:
    """All saved views: of the whole case first, then position by position in print order."""
    places = _places(definition, state)
    order = {place: number for number, place in enumerate(places)}
    views = sorted(state.views.values(), key=lambda view: order.get(view.position, -1))
    return tuple(
        Figure(view, caption(view, number, places.get(view.position, "")), _facts(view), number)
        for number, view in enumerate(views, start=1)
    )


def caption(view: SavedView, number: int, place: str) -> str:
    """What a view shows and how it is shown, as full sentences.

    Args:
        view: the saved view.
        number: of the figure.
        place: words for the target and position it documents, or empty.
    """
    tag = "view" if view.tag is ViewTag.OTHER else f"{view.tag.text} view"
    parts = [f"Figure {number}. {capital(tag)}" + (f", {view.angle}" if view.angle else "")]
    if place:
        parts.append(capital(place))
    if view.contrast is not None:
        parts.append("Contrast seen" if view.contrast else "No contrast seen")
    if view.frame is not None:
        parts.append(f"Frame {view.frame.frame_number}")
    parts.extend(_shown(view))
    image = view.image_id or (view.frame.sop_instance_uid if view.frame else "")
    if image:
        parts.append(f"Image {image}")
    if view.comment:
        parts.append(f"Comment: {' '.join(view.comment.split())}")
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _shown(view: SavedView) -> list[str]:
    shown = []
    window = view.window
    if window is not None and window.center is not None and window.width is not None:
        shown.append(f"Window centre {window.center:g}, width {window.width:g}")
    if window is not None and window.invert:
        shown.append("Grey scale inverted")
    badge = orientation(view)
    if badge:
        shown.append(capital(badge))
    return shown


def orientation(view: SavedView) -> str:
    """How the picture was turned for display, or ``""`` when it stands as stored (K4: side is never inferred)."""
    turned = [f"rotated {view.rotation}° clockwise"] if view.rotation else []
    if view.flip_horizontal:
        turned.append("flipped left-right")
    return " and ".join(turned)


def _facts(view: SavedView) -> tuple[str, ...]:
    marks = tuple(f"marks[{mark.mark_id}]" for mark in view.marks)
    return (f"views[{view.view_id}]", *((view.position,) if view.position else ()), *marks)


def _places(definition: ProcedureDefinition, state: CaseState) -> dict[str, str]:
    """Instance path -> words, in print order."""
    found: dict[str, str] = {}
    for section in definition.sections:
        _collect(section_scope(definition, state, section), section.items, "", found)
    return found


def _collect(scope: Scope, members: tuple[object, ...], outer: str, found: dict[str, str]) -> None:
    for group in members:
        if not isinstance(group, Group) or not scope.holds(group.enable_when):
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
