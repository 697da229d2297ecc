"""The ``series``, ``views`` and ``marks`` of a case file, in and out. Pictures are not in a case file."""

from collections.abc import Iterator
from dataclasses import fields as fields_of
from enum import StrEnum
from typing import TypeVar

from procroom.app.case_file_places import Places, join
from procroom.domain.case import CaseState, LinkedSeries, Mark, MarkKind, SavedView, ViewTag, Window
from procroom.domain.commands import Command, LinkSeries, PlaceMark, SaveView
from procroom.domain.values import FrameRef, Json, Measurement, Point, Scale

Word = TypeVar("Word", bound=StrEnum)

_SERIES = tuple(field.name for field in fields_of(LinkedSeries))
_MARK = ("mark_id", "kind", "frame", "points", "text", "position", "measurement", "scale")
_VIEW = (
    *("view_id", "tag", "position", "frame", "image_id", "series_uid", "window", "rotation"),
    *("flip_horizontal", "marks", "angle", "contrast", "comment", "mask_frame"),
)
#: What a pixel of any image may measure.
LEAST_MM, MOST_MM = 0.0005, 100.0
_TEXTS = ("position", "image_id", "series_uid", "angle", "comment")


def image_commands(top: dict[str, Json], problems: Places) -> Iterator[tuple[str, Command]]:
    """The commands for series, marks and views, each with its place in the file."""
    for index, data in enumerate(problems.list("series", top["series"]) if "series" in top else ()):
        place = f"series[{index}]"
        yield place, LinkSeries(_series(place, data, problems))
    for place, data in _each(top, "marks", problems):
        mark = _mark(place, data, problems)
        if mark is not None:
            yield place, PlaceMark(mark)
    for place, data in _each(top, "views", problems):
        view = _view(place, data, problems)
        if view is not None:
            yield place, SaveView(view)


def _each(top: dict[str, Json], name: str, problems: Places) -> Iterator[tuple[str, Json]]:
    """The members of a list whose ids must differ."""
    ids: set[str] = set()
    key = f"{name.removesuffix('s')}_id"
    for index, data in enumerate(problems.list(name, top[name]) if name in top else ()):
        place = f"{name}[{index}]"
        found = str(data.get(key)) if isinstance(data, dict) else ""
        if found in ids:
            problems.add(join(place, key), f"“{found}” stands twice.")
        ids.add(found)
        yield place, data


def _series(place: str, data: Json, problems: Places) -> LinkedSeries:
    found = problems.object(place, data, _SERIES, required=("series_uid",))
    texts = {name: problems.text(found, place, name) for name in _SERIES if name != "paths"}
    paths = problems.list(join(place, "paths"), found.get("paths", []))
    if not all(isinstance(path, str) for path in paths):
        problems.add(join(place, "paths"), "takes an array of texts.")
    return LinkedSeries(**texts, paths=tuple(str(path) for path in paths))


def _word(kinds: type[Word], data: dict[str, Json], place: str, name: str, problems: Places) -> Word | None:
    value = data.get(name)
    try:
        return kinds(str(value))
    except ValueError:
        if name in data:
            problems.add(join(place, name), f"{value!r} is none of {', '.join(kinds)}.")
        return None


def _frame(place: str, data: Json, problems: Places) -> FrameRef | None:
    found = problems.object(place, data, ("sop_instance_uid", "frame_number"), required=("sop_instance_uid",))
    uid, number = (
        problems.text(found, place, "sop_instance_uid"),
        _from_one(found, place, "frame_number", problems),
    )
    return None if number is None else FrameRef(uid, number)


def _from_one(found: dict[str, Json], place: str, name: str, problems: Places, absent: int = 1) -> int | None:
    """The frame number under a name; None when it is none."""
    number = found.get(name, absent)
    if name in found and (isinstance(number, bool) or not isinstance(number, int) or number < 1):
        problems.add(join(place, name), "takes a whole number from 1.")
        return None
    return int(str(number))


def _mark(place: str, data: Json, problems: Places) -> Mark | None:
    found = problems.object(place, data, _MARK, required=("mark_id", "kind", "frame", "points"))
    kind = _word(MarkKind, found, place, "kind", problems)
    frame = _frame(join(place, "frame"), found["frame"], problems) if "frame" in found else None
    points = _points(join(place, "points"), found.get("points", []), problems)
    measurement = _measurement(join(place, "measurement"), found.get("measurement"), problems)
    scale = _scale(join(place, "scale"), found.get("scale"), problems)
    mark_id, text, position = (problems.text(found, place, name) for name in ("mark_id", "text", "position"))
    if kind is None or frame is None or points is None or not mark_id:
        return None
    return Mark(mark_id, kind, frame, points, text, position, measurement, scale)


def _points(place: str, data: Json, problems: Places) -> tuple[Point, ...] | None:
    points = []
    for index, pair in enumerate(problems.list(place, data)):
        at = f"{place}[{index}]"
        both = {"x": pair[0], "y": pair[1]} if isinstance(pair, list) and len(pair) == 2 else {}
        x, y = problems.number(both, at, "x"), problems.number(both, at, "y")
        if x is None or y is None:
            problems.add(at, "takes [column, row] in pixels.")
            return None
        points.append(Point(x, y))
    return tuple(points)


def _measurement(place: str, data: Json, problems: Places) -> Measurement | None:
    if data is None:
        return None
    names = tuple(field.name for field in fields_of(Measurement))
    found = problems.object(place, data, names, required=("value", "unit"))
    value = problems.number(found, place, "value")
    texts = {name: problems.text(found, place, name) for name in ("unit", "source", "plane")}
    uncertainty = problems.number(found, place, "uncertainty")
    return None if value is None else Measurement(value, **texts, uncertainty=uncertainty)


def _scale(place: str, data: Json, problems: Places) -> Scale | None:
    if data is None:
        return None
    names = tuple(field.name for field in fields_of(Scale))
    found = problems.object(place, data, names, required=("row_mm", "column_mm", "source"))
    source, plane = (problems.text(found, place, name) for name in ("source", "plane"))
    uncertainty = problems.number(found, place, "uncertainty")
    rows, columns = (problems.number(found, place, name) for name in ("row_mm", "column_mm"))
    if rows is None or columns is None:
        return None
    if not all(LEAST_MM <= spacing <= MOST_MM for spacing in (rows, columns)):
        problems.add(place, f"takes {LEAST_MM:g} to {MOST_MM:g} mm between pixels.")
        return None
    return Scale(rows, columns, source, plane, uncertainty)


def _view(place: str, data: Json, problems: Places) -> SavedView | None:
    found = problems.object(place, data, _VIEW, required=("view_id", "tag"))
    tag = _word(ViewTag, found, place, "tag", problems)
    view_id = problems.text(found, place, "view_id")
    position, image_id, series_uid, angle, comment = (problems.text(found, place, n) for n in _TEXTS)
    frame = _frame(join(place, "frame"), found["frame"], problems) if "frame" in found else None
    marks = [
        _mark(f"{place}.marks[{index}]", mark, problems)
        for index, mark in enumerate(problems.list(join(place, "marks"), found.get("marks", [])))
    ]
    rotation = problems.number(found, place, "rotation")
    mask_frame = _from_one(found, place, "mask_frame", problems, absent=0)
    if mask_frame and frame is None:
        problems.add(join(place, "mask_frame"), "is for a view with its frame.")
    if tag is None or not view_id:
        return None
    return SavedView(
        view_id=view_id,
        tag=tag,
        frame=frame,
        window=_window(join(place, "window"), found.get("window"), problems),
        rotation=int(rotation or 0),
        flip_horizontal=problems.flag(found, place, "flip_horizontal") or False,
        marks=tuple(mark for mark in marks if mark is not None),
        contrast=problems.flag(found, place, "contrast"),
        position=position,
        image_id=image_id,
        series_uid=series_uid,
        angle=angle,
        comment=comment,
        mask_frame=mask_frame or 0,
    )


def _window(place: str, data: Json, problems: Places) -> Window | None:
    if data is None:
        return None
    found = problems.object(place, data, ("center", "width", "invert"), required=())
    center, width = problems.number(found, place, "center"), problems.number(found, place, "width")
    return Window(center, width, problems.flag(found, place, "invert") or False)


def series_of(state: CaseState) -> list[Json]:
    """The linked series as a case file writes them."""
    return [_plain(series, _SERIES) for series in state.series.values()]


def marks_of(state: CaseState) -> list[Json]:
    """The marks as a case file writes them."""
    return [_mark_json(mark) for mark in state.marks.values()]


def views_of(state: CaseState) -> list[Json]:
    """The saved views as a case file writes them; the pictures stay in the store."""
    return [_view_json(view) for view in state.views.values()]


def _plain(value: object, names: tuple[str, ...]) -> dict[str, Json]:
    """The named attributes that say something."""
    found = {name: getattr(value, name) for name in names}
    plain = {name: list(v) if isinstance(v, tuple) else v for name, v in found.items()}
    return {name: v for name, v in plain.items() if not (v is None or v is False or v in ("", []))}


def _frame_json(frame: FrameRef | None) -> dict[str, Json]:
    if frame is None:
        return {}
    return {
        "frame": {"sop_instance_uid": frame.sop_instance_uid, "frame_number": frame.frame_number},
    }


def _mark_json(mark: Mark) -> Json:
    measured, scale = mark.measurement, mark.scale
    names = tuple(field.name for field in fields_of(Measurement))
    scales = tuple(field.name for field in fields_of(Scale))
    return {
        "mark_id": mark.mark_id,
        "kind": mark.kind.value,
        **_frame_json(mark.frame),
        "points": [[point.x, point.y] for point in mark.points],
        **_plain(mark, ("text", "position")),
        **({} if measured is None else {"measurement": _plain(measured, names)}),
        **({} if scale is None else {"scale": _plain(scale, scales)}),
    }


def _view_json(view: SavedView) -> Json:
    window: dict[str, Json] = (
        {} if view.window is None else {"window": _plain(view.window, ("center", "width", "invert"))}
    )
    return {
        "view_id": view.view_id,
        "tag": view.tag.value,
        **_plain(view, ("position", "image_id", "series_uid")),
        **_frame_json(view.frame),
        **window,
        **({"rotation": view.rotation} if view.rotation else {}),
        **_plain(view, ("flip_horizontal", "angle")),
        **({} if view.contrast is None else {"contrast": view.contrast}),
        **_plain(view, ("comment",)),
        **({"mask_frame": view.mask_frame} if view.mask_frame else {}),
        **({"marks": [_mark_json(mark) for mark in view.marks]} if view.marks else {}),
    }
