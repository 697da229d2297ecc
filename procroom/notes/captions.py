"""Figures of a note: which saved views, in which order, with what caption. Says only what was recorded."""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from procroom.domain import paths
from procroom.domain.assessment import Figure as Computed
from procroom.domain.case import CaseState, Mark, MarkKind, SavedView, ViewTag
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.language import ENGLISH, Language, mark
from procroom.domain.lesions import bands_of
from procroom.domain.values import UNCALIBRATED_UNITS, Measurement
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.document import Figure
from procroom.notes.lesions import Bands, drawn_lesions, lesion_words
from procroom.notes.order import printed_order
from procroom.notes.wording import capital

#: How units are written behind a figure, where not as they are.
_SPELT = {"deg": "°", "mm2": " mm²", "px2": " px²"}
UNCALIBRATED = mark("note", "pixels of the image, not calibrated")

_MARK_WORDS = {
    MarkKind.NEEDLE: (mark("note", "needle"), mark("note", "{count} needles")),
    MarkKind.ARROW: (mark("note", "arrow"), mark("note", "{count} arrows")),
    MarkKind.TEXT: (mark("note", "label"), mark("note", "{count} labels")),
    MarkKind.DISTANCE: (mark("note", "distance"), mark("note", "{count} distances")),
    MarkKind.ANGLE: (mark("note", "angle"), mark("note", "{count} angles")),
    MarkKind.LEAD: (mark("note", "lead"), mark("note", "{count} leads")),
    MarkKind.CONTRAST: (mark("note", "area of contrast"), mark("note", "{count} areas of contrast")),
}


def figures(
    definition: ProcedureDefinition, state: CaseState, computed: Iterable[Computed] = ()
) -> tuple[Figure, ...]:
    """All saved views: of the whole case first, then position by position in print order.

    Args:
        definition: of the case.
        state: the case.
        computed: what rules computed of it; reference lesions among it are drawn.
    """
    bands = bands_of(computed)
    places = _places(definition, state, {view.position for view in state.views.values() if view.position})
    order = {place: number for number, place in enumerate(places)}
    views = sorted(state.views.values(), key=lambda view: order.get(view.position, -1))
    language = definition.language
    return tuple(
        _figure(view, number, places.get(view.position, ""), bands, language)
        for number, view in enumerate(views, start=1)
    )


def view_words(tag: ViewTag, language: Language) -> str:
    """A view by what it shows: ``AP view``, ``contralateral oblique view``; only ``saved view`` where it is another."""
    if tag is ViewTag.OTHER:
        return language.text("note", "saved view")
    return language.text("note", "{tag} view", tag=language.text("note", tag.text))


def _figure(view: SavedView, number: int, place: str, bands: Bands, language: Language) -> Figure:
    tag = view_words(view.tag, language)
    title = language.text("note", "Figure {number}. {view}", number=number, view=capital(tag))
    title += f", {view.angle.strip()}" if view.angle.strip() else ""
    marks = tuple(f"marks[{each.mark_id}]" for each in view.marks)
    lesions = drawn_lesions(view, bands)
    return Figure(
        view=view,
        number=number,
        title=_sentences([title]),
        text=_sentences(
            [capital(place), *_documented(view, language), lesion_words(view, lesions, language)]
        ),
        technical=_sentences(_shown(view, language)),
        facts=(f"views[{view.view_id}]", *((view.position,) if view.position else ()), *marks),
        lesions=lesions,
    )


def _sentences(parts: list[str]) -> str:
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _documented(view: SavedView, language: Language) -> list[str]:
    say, said = language.text, []
    if view.contrast is not None:
        said.append(say("note", "Contrast seen") if view.contrast else say("note", "No contrast seen"))
    if view.marks:
        said.append(say("note", "Marked: {marks}", marks="; ".join(_marked(view.marks, language))))
    if view.comment.strip():
        said.append(f"{say('note', 'Comment')}: {' '.join(view.comment.split())}")
    return said


def _marked(marks: tuple[Mark, ...], language: Language) -> list[str]:
    """Marks with words or figures one by one, the others counted."""
    said = []
    plain = Counter(each.kind for each in marks if not each.text.strip() and each.measurement is None)
    for kind, count in plain.items():
        one, many = _MARK_WORDS[kind]
        said.append(language.text("note", one) if count == 1 else language.text("note", many, count=count))
    for each in marks:
        if each.text.strip() or each.measurement is not None:
            text = f" “{' '.join(each.text.split())}”" if each.text.strip() else ""
            figure = "" if each.measurement is None else f" {measured(each.measurement, language)}"
            said.append(f"{language.text('note', _MARK_WORDS[each.kind][0])}{text}{figure}")
    return said


def measured(figure: Measurement, language: Language = ENGLISH) -> str:
    """A measured figure with how it was measured: ``83.1 mm ± 0.8 mm (Imager Pixel Spacing, isocenter)``."""
    how = how_measured(figure, language)
    return figure_text(figure) + (f" ({how})" if how else "")


def how_measured(figure: Measurement, language: Language = ENGLISH) -> str:
    """Where the calibration comes from and the plane it holds in; that there is none."""
    if figure.unit in UNCALIBRATED_UNITS:
        return language.text("note", UNCALIBRATED)
    return ", ".join(language.word(part, "note") for part in (figure.source, figure.plane) if part)


def figure_text(figure: Measurement) -> str:
    """The bare figure with unit and uncertainty; degrees are written ``31.0°``."""
    unit = _SPELT.get(figure.unit, f" {figure.unit}")
    about = "" if figure.uncertainty is None else f" ± {figure.uncertainty:.1f}{unit}"
    return f"{figure.value:.1f}{unit}{about}"


def _shown(view: SavedView, language: Language) -> list[str]:
    say = language.text
    shown = [say("note", "Frame {number}", number=view.frame.frame_number)] if view.frame is not None else []
    if view.mask_frame:
        shown.append(say("note", "Subtracted, mask frame {number}", number=view.mask_frame))
    window = view.window
    if window is not None and window.center is not None and window.width is not None:
        figures = {"center": f"{window.center:g}", "width": f"{window.width:g}"}
        shown.append(say("note", "Window centre {center}, width {width}", **figures))
    if window is not None and window.invert:
        shown.append(say("note", "Grey scale inverted"))
    shown.append(capital(orientation(view, language)))
    image = view.image_id or (view.frame.sop_instance_uid if view.frame else "")
    shown.append(say("note", "Image {name}", name=image) if image else "")
    return shown


def orientation(view: SavedView, language: Language = ENGLISH) -> str:
    """How the picture was turned for display, or ``""`` when it stands as stored (K4: side is never inferred)."""
    turned = []
    if view.rotation:
        turned.append(language.text("note", "rotated {angle}° clockwise", angle=view.rotation))
    if view.flip_horizontal:
        turned.append(language.text("note", "flipped left-right"))
    return language.series(turned)


def _places(definition: ProcedureDefinition, state: CaseState, wanted: AbstractSet[str]) -> dict[str, str]:
    """Instance path -> words, in print order: of these instances and what they lie in."""
    found: dict[str, str] = {}
    for section in definition.sections:
        _collect(section_scope(definition, state, section), section.items, "", wanted, found)
    return found


def _collect(
    scope: Scope,
    members: tuple[Item | Group, ...],
    outer: str,
    wanted: AbstractSet[str],
    found: dict[str, str],
) -> None:
    wanted = {each for each in wanted if paths.is_under(each, scope.path)}
    if not wanted:
        return
    for group in members:
        if isinstance(group, Item) or not scope.holds(group.enable_when):
            continue
        path = paths.join(scope.path, group.link_id)
        numbers = {at: number for number, (_, at) in enumerate(instances(scope.state, path, group), start=1)}
        for at in printed_order(scope, path, group):
            if not any(paths.is_under(each, at) for each in wanted):
                continue
            inner = scope.into(at, group)
            words = outer
            if group.repeats and not (group.role == "positions" and len(numbers) == 1):
                title = instance_title(inner, group, numbers[at])
                words = f"{outer}, {title}" if outer else title
            found[at] = words
            _collect(inner, group.items, words, wanted, found)
