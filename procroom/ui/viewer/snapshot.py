"""A saved view: what a viewport shows, as values, and its picture as PNG bytes made on a worker."""

from dataclasses import dataclass, replace

from procroom.app.jobs import JobContext
from procroom.domain.case import Mark, SavedView, ViewTag, Window
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance
from procroom.imaging.render import png_bytes, render_frame
from procroom.imaging.transforms import as_window
from procroom.ui.viewer.lesion_layer import scaled
from procroom.ui.viewer.viewport import Viewport


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What a worker needs to make the picture: stored frame, mask frame or 0, window, no rotation, no marks."""

    instance: Instance
    frame_number: int
    voi: Voi | None
    invert: bool
    overlays: bool
    mask_frame: int = 0


def snapshot(viewport: Viewport, tag: ViewTag, view_id: str) -> tuple[SavedView, PictureOrder] | None:
    """The view on screen, without its picture's digest; None when nothing that a case can point to is shown."""
    run, ref, state = viewport.feed.run, viewport.feed.ref, viewport.lens.state
    if run is None or ref is None:
        return None
    instance, number = run.at(viewport.feed.position)
    window = Window(None, None, state.invert)
    voi, mask = viewport.lens.voi, viewport.feed.mask
    if voi is not None:
        grey = as_window(voi)
        window = Window(grey.center, grey.width, state.invert)
    view = SavedView(
        view_id,
        tag,
        frame=ref,
        image_id=ref.sop_instance_uid,
        series_uid=instance.series_instance_uid,
        window=window,
        rotation=state.orientation.rotation,
        flip_horizontal=state.orientation.flip,
        marks=_marks(viewport, instance),
        columns=instance.columns,
        rows=instance.rows,
        mask_frame=mask.number if mask is not None else 0,
    )
    return view, PictureOrder(instance, number, voi, state.invert, state.overlays, view.mask_frame)


def _marks(viewport: Viewport, instance: Instance) -> tuple[Mark, ...]:
    """The marks on screen; needles with their scale where lesion bands may be shown, so that the note draws them."""
    marks = viewport.marks_here()
    if not viewport.lesions.visible or not viewport.measurements:
        return marks
    return tuple(scaled(mark, instance) for mark in marks)


def make_png(context: JobContext, view: SavedView, order: PictureOrder) -> tuple[SavedView, bytes]:
    """Render and encode, on a worker.

    Raises:
        ImageUnreadable: the frame cannot be read any more.
    """
    context.check()
    pixels = render_frame(
        order.instance,
        order.frame_number,
        order.voi,
        invert=order.invert,
        mask_frame=order.mask_frame or None,
        overlays=order.overlays,
    )
    context.check()
    return replace(view, rows=pixels.shape[0], columns=pixels.shape[1]), png_bytes(pixels)
