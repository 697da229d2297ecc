"""A frame as exactly the device pixels to be painted: crop, grey, resize, turn. Any thread; paints nothing."""

import math
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from procroom.imaging.cv import cv2
from procroom.imaging.frames import StoredFrame
from procroom.imaging.greyscale import GreyScale, Voi
from procroom.imaging.overlays import burn
from procroom.imaging.subtraction import MaskFrame, operands, to_grey
from procroom.imaging.transforms import apply_lut, as_window, display_lut, to_display
from procroom.ui.viewer.read_frame import ReadFrame
from procroom.ui.viewer.view_transform import Orientation, ViewTransform

#: Image pixels beyond the visible edge, so that interpolation has its neighbours.
MARGIN = 2
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_LUT_KINDS = (np.dtype(np.uint8), np.dtype(np.uint16))


Table: TypeAlias = NDArray[np.uint8]
"""From cell to grey: 256 or 65536 entries."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What is painted, and where its top left corner lies, in device pixels of the viewport.

    Attributes:
        pixels: (rows, columns) grey, (rows, columns, 3) RGB or (rows, columns, 4) as screens take it: BGRX.
        left, top: device pixels.
        recipe: what it was made by.
    """

    pixels: NDArray[np.uint8]
    left: int
    top: int
    recipe: "Recipe"

    @property
    def image(self) -> QImage:
        """A QImage over ``pixels``; use it while this picture lives."""
        return to_qimage(self.pixels)


@dataclass(frozen=True, slots=True)
class Greying:
    """How cells become grey: the pipeline of the frame, the window, inverted or not. ``voi`` None = colour.

    With a ``mask`` that is subtracted first, and ``voi`` is a window of the difference.
    """

    grey: GreyScale
    voi: Voi | None
    invert: bool = False
    mask: MaskFrame | None = None

    @property
    def has_table(self) -> bool:
        """Is there a lookup table from cell to grey?"""
        if self.voi is None or self.mask is not None:
            return False
        return not self.grey.cell.floating and self.grey.cell.bits_allocated <= 16

    def table(self) -> Table | None:
        """The lookup table; None for colour, subtraction and cells of more than 16 bits."""
        return display_lut(self.grey, self.voi, invert=self.invert) if self.voi and self.has_table else None


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that decides what a frame looks like in a viewport; equal recipes make equal pictures.

    Attributes:
        greying: window and inversion.
        transform: where the picture lies.
        size: viewport, logical pixels.
        device_ratio: device pixels per logical pixel.
        smooth: interpolate when enlarging; otherwise pixels stay squares.
        quick: halving and bilinear instead of area averaging when reducing.
        overlays: draw overlay planes in white.
        table: ``greying.table()``, made once for many frames.
    """

    greying: Greying
    transform: ViewTransform
    size: tuple[int, int]
    device_ratio: float = 1.0
    smooth: bool = True
    quick: bool = False
    overlays: bool = True
    table: Table | None = field(default=None, compare=False, repr=False)


def make_picture(frame: ReadFrame, recipe: Recipe) -> Picture | None:
    """The visible part of a frame; None when no part is visible. Any thread; the frame is never changed."""
    transform = recipe.transform
    x0, y0, x1, y1 = visible_cells(transform, recipe.size)
    if x1 <= x0 or y1 <= y0:
        return None
    stored = frame.stored
    part = slice(y0, y1), slice(x0, x1)
    if recipe.greying.mask is not None:
        seen = changes(stored.pixels[part], recipe.greying, recipe.greying.mask, part)
    else:
        seen = shades(StoredFrame(stored.pixels[part], stored.is_colour), recipe)
    if recipe.overlays and frame.overlay is not None:
        seen = burn(seen, frame.overlay[part])
    across = transform.scale * recipe.device_ratio
    down = across * transform.pixel_aspect
    left, right = round(x0 * across), max(round(x1 * across), round(x0 * across) + 1)
    top, bottom = round(y0 * down), max(round(y1 * down), round(y0 * down) + 1)
    seen = _resized(seen, (right - left, bottom - top), smooth=recipe.smooth, quick=recipe.quick)
    seen = turned(seen, transform.orientation)
    full = round(transform.columns * across), round(transform.rows * down)
    left, top = _turned_corner((left, top, right, bottom), full, transform.orientation)
    left += round(transform.left * recipe.device_ratio)
    top += round(transform.top * recipe.device_ratio)
    return Picture(seen, left, top, recipe)


def for_screen(picture: Picture) -> Picture:
    """The picture in the screen's own format, so that painting it only copies; a worker's job while playing."""
    grey = picture.pixels.ndim == 2
    pixels = cv2.cvtColor(picture.pixels, cv2.COLOR_GRAY2BGRA if grey else cv2.COLOR_RGB2BGRA)
    return replace(picture, pixels=np.asarray(pixels, np.uint8))


def shades(frame: StoredFrame, recipe: Recipe) -> NDArray[np.uint8]:
    """8-bit cells, (rows, columns) grey or (rows, columns, 3) RGB, contiguous."""
    greying = recipe.greying
    if frame.is_colour or greying.voi is None:
        pixels = np.ascontiguousarray(frame.pixels)
        return np.asarray(cv2.bitwise_not(pixels), np.uint8) if greying.invert else pixels
    if frame.pixels.dtype not in _LUT_KINDS:
        return to_display(frame, greying.grey, greying.voi, invert=greying.invert)
    table = recipe.table if recipe.table is not None else greying.table()
    return apply_lut(frame.pixels, table) if table is not None else np.zeros(frame.pixels.shape, np.uint8)


def changes(
    cells: NDArray[Any], greying: Greying, mask: MaskFrame, part: tuple[slice, slice]
) -> NDArray[np.uint8]:
    """8-bit difference of a part of a frame and the same part of its mask, (rows, columns)."""
    assert greying.voi is not None
    difference = operands(cells, greying.grey, mask.intensity) - mask.values[part]
    return to_grey(difference, as_window(greying.voi), invert=greying.grey.inverse != greying.invert)


def visible_cells(transform: ViewTransform, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Image pixels inside the viewport with a margin: x0, y0, x1, y1, ends left out; empty when none is."""
    first, last = transform.to_image(0, 0), transform.to_image(*size)
    x0, x1 = sorted((first.x, last.x))
    y0, y1 = sorted((first.y, last.y))
    if x1 <= 0 or y1 <= 0 or x0 >= transform.columns or y0 >= transform.rows:
        return 0, 0, 0, 0
    return (
        max(0, math.floor(x0) - MARGIN),
        max(0, math.floor(y0) - MARGIN),
        min(transform.columns, math.ceil(x1) + MARGIN),
        min(transform.rows, math.ceil(y1) + MARGIN),
    )


def turned(pixels: NDArray[Any], orientation: Orientation) -> NDArray[Any]:
    """Rotated clockwise, then mirrored left-right."""
    if orientation.rotation:
        pixels = cv2.rotate(pixels, _TURNS[orientation.rotation])
    return cv2.flip(pixels, 1) if orientation.flip else pixels


def to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """A QImage over the same memory; keep the array as long as the image."""
    rows, columns = pixels.shape[:2]
    if pixels.ndim == 2:
        kind = QImage.Format.Format_Grayscale8
    else:
        kind = QImage.Format.Format_RGB32 if pixels.shape[2] == 4 else QImage.Format.Format_RGB888
    return QImage(pixels.data, columns, rows, pixels.strides[0], kind)


def _resized(
    cells: NDArray[np.uint8], size: tuple[int, int], *, smooth: bool, quick: bool
) -> NDArray[np.uint8]:
    """Cells at another size (columns, rows): enlarged smoothly or as squares, reduced by area average.

    Quickly reduced: halved as often as possible (cheap, since whole pixels are averaged), then bilinear.
    """
    rows, columns = cells.shape[:2]
    if size == (columns, rows):
        return cells
    if size[0] >= columns and size[1] >= rows:
        method = cv2.INTER_LINEAR if smooth else cv2.INTER_NEAREST
    elif quick:
        while size[0] * 2 <= columns and size[1] * 2 <= rows:
            rows, columns = rows // 2, columns // 2
            even = cells[: rows * 2, : columns * 2]
            cells = np.asarray(cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)
        method = cv2.INTER_LINEAR
    else:
        method = cv2.INTER_AREA
    return np.asarray(cv2.resize(cells, size, interpolation=method), np.uint8)


def _turned_corner(
    box: tuple[int, int, int, int], full: tuple[int, int], orientation: Orientation
) -> tuple[int, int]:
    """Top left corner of a box after turning the full picture; all in device pixels."""
    left, top, right, bottom = box
    width, height = full
    match orientation.rotation:
        case 90:
            left, top, right, width = height - bottom, left, height - top, height
        case 180:
            left, top, right = width - right, height - bottom, width - left
        case 270:
            left, top, right, width = top, width - right, bottom, height
    return (width - right if orientation.flip else left), top
