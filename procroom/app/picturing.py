"""Pictures of frames: for the saved views of a case, and for ``procroom render``. Prints nothing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from procroom.app.case_file import CaseFile
from procroom.app.intake import recorded
from procroom.app.ports import Store
from procroom.domain.case import SavedView
from procroom.domain.commands import SaveView
from procroom.domain.errors import ImageUnreadable
from procroom.domain.same_patient import Stated
from procroom.domain.values import FrameRef, Json
from procroom.exchange.own_images import check_image
from procroom.imaging.fileset import read_instance, scan
from procroom.imaging.greyscale import Window
from procroom.imaging.hierarchy import FileSet, Instance
from procroom.imaging.render import png_bytes, render_frame


def with_pictures(
    case_file: CaseFile, store: Store, paths: Sequence[Path]
) -> tuple[CaseFile, tuple[str, ...]]:
    """The case file with the pictures of its views made from files and kept in the store.

    A view names its image by ``frame``, or by the SOP Instance UID as ``image_id`` (then frame 1 is meant).

    Returns:
        The case file, and in words what could not be shown.

    Raises:
        NotExportable: an image of a view does not state that it is of the case's patient (clinical.md SL-05).
    """
    files = scan(paths)
    patient = recorded(case_file.definition, case_file.state)
    lost: list[str] = [f"{one.path}: {one.reason}" for one in files.rejected if one.path in paths]
    commands = tuple(
        SaveView(_pictured(command.view, patient, files, store, lost))
        if isinstance(command, SaveView)
        else command
        for command in case_file.commands
    )
    return replace(case_file, commands=commands), tuple(lost)


def _pictured(view: SavedView, patient: Stated, files: FileSet, store: Store, lost: list[str]) -> SavedView:
    frame = view.frame or (FrameRef(view.image_id) if view.image_id else None)
    found = None if frame is None else files.find(frame)
    if frame is None or found is None:
        lost.append(f"View {view.view_id}: its image is not among the given files.")
        return view
    check_image(patient, found)
    try:
        return picture_view(replace(view, frame=frame), found, store)
    except ImageUnreadable as error:
        lost.append(f"View {view.view_id}: {error}")
        return view


def picture_view(view: SavedView, instance: Instance, store: Store) -> SavedView:
    """A view with its picture made from its frame, as its window says, and kept in the store.

    Raises:
        ImageUnreadable: the frame cannot be read or decoded.
        StoreUnavailable: the picture cannot be kept.
    """
    assert view.frame is not None
    shown = view.window
    voi = None
    if shown is not None and shown.center is not None and shown.width is not None:
        voi = Window(shown.center, shown.width)
    for number in (view.frame.frame_number, *((view.mask_frame,) if view.mask_frame else ())):
        check_frame(instance, number)
    pixels = render_frame(
        instance,
        view.frame.frame_number,
        voi,
        invert=shown.invert if shown is not None else False,
        mask_frame=view.mask_frame or None,
    )
    return replace(
        view,
        image_id=view.image_id or view.frame.sop_instance_uid,
        series_uid=view.series_uid or instance.series_instance_uid,
        picture=store.put_blob(png_bytes(pixels), "image/png"),
        rows=pixels.shape[0],
        columns=pixels.shape[1],
    )


def check_frame(instance: Instance, number: int) -> None:
    """Whether the image has such a frame.

    Raises:
        ImageUnreadable: it has not; says how many it has.
    """
    if not 1 <= number <= instance.frames:
        count = "1 frame" if instance.frames == 1 else f"{instance.frames} frames"
        raise ImageUnreadable(f"{instance.path} has {count}; there is no frame {number}.")


def render_png(
    path: Path, frame: int, window: tuple[float, float] | None, *, invert: bool, mask: int | None
) -> tuple[bytes, dict[str, Json]]:
    """One frame of a file as PNG, and what was rendered.

    Raises:
        ImageUnreadable: the file is no image that can be shown, or has no such frame.
    """
    instance = read_instance(path)
    for number in (frame, *([mask] if mask is not None else [])):
        check_frame(instance, number)
    if window is not None and instance.is_colour:
        raise ImageUnreadable(
            f"{path} is in colour; a window is for grey images.", remedy="Leave --window out."
        )
    voi = None if window is None else Window(*window)
    pixels = render_frame(instance, frame, voi, invert=invert, mask_frame=mask)
    facts: dict[str, Json] = {
        "file": str(path),
        "frame": frame,
        "frames": instance.frames,
        "rows": pixels.shape[0],
        "columns": pixels.shape[1],
        "colour": pixels.ndim == 3,
        "window": None if window is None else {"center": window[0], "width": window[1]},
        "invert": invert,
        "mask": mask,
    }
    return png_bytes(pixels), facts
