"""Where a stored pixel lies on the screen: orientation, zoom, pan, pixel aspect. Plain arithmetic, no Qt."""

import math
from dataclasses import dataclass, replace

from procroom.domain.values import Point
from procroom.ui.tongue import tr

MAX_SCALE = 32.0
MIN_FIT_FRACTION = 0.5


@dataclass(frozen=True, slots=True)
class Orientation:
    """How the picture is turned on screen: clockwise degrees, then mirrored left-right. View state only (K4)."""

    rotation: int = 0
    flip: bool = False

    def turned(self) -> "Orientation":
        """A quarter turn clockwise as seen on the screen."""
        return replace(self, rotation=(self.rotation + (-90 if self.flip else 90)) % 360)

    def mirrored(self) -> "Orientation":
        """Mirrored left-right as seen on the screen."""
        return replace(self, flip=not self.flip)

    @property
    def is_changed(self) -> bool:
        """Does the screen differ from the stored picture?"""
        return bool(self.rotation) or self.flip

    @property
    def text(self) -> str:
        """In words, for the badge; empty when nothing is turned."""
        words = [tr("ROTATED {rotation}°", rotation=self.rotation)] if self.rotation else []
        return " · ".join(words + ([tr("MIRRORED LEFT-RIGHT")] if self.flip else []))


AS_STORED = Orientation()


@dataclass(frozen=True, slots=True)
class Placement:
    """What a viewport remembers of where a picture lies.

    Attributes:
        scale: logical screen pixels per image column; None = fit to the viewport.
        center: image point in the middle of the viewport; None = the middle of the image.
    """

    scale: float | None = None
    center: Point | None = None


FITTED = Placement()


@dataclass(frozen=True, slots=True)
class ViewTransform:
    """Image to widget and back.

    Widget coordinates are logical pixels (device-independent), x right, y down. Image coordinates are those
    of ``Point``. The origin lies on a whole device pixel, so that picture and marks meet exactly.

    Attributes:
        columns, rows: of the stored image.
        pixel_aspect: height / width of a pixel.
        orientation: rotation, then flip.
        scale: logical pixels per image column.
        left, top: where the oriented picture's top left corner lies.
    """

    columns: int
    rows: int
    pixel_aspect: float
    orientation: Orientation
    scale: float
    left: float
    top: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the oriented picture on screen."""
        width, height = self.columns * self.scale, self.rows * self.pixel_aspect * self.scale
        return (height, width) if self.orientation.rotation % 180 else (width, height)

    def to_widget(self, point: Point) -> tuple[float, float]:
        """Screen position of an image point."""
        x, y = _orient(
            point.x * self.scale,
            point.y * self.pixel_aspect * self.scale,
            self.columns * self.scale,
            self.rows * self.pixel_aspect * self.scale,
            self.orientation,
        )
        return self.left + x, self.top + y

    def to_image(self, x: float, y: float) -> Point:
        """Image point under a screen position (outside the image, too)."""
        width, height = self.size
        u, v = x - self.left, y - self.top
        if self.orientation.flip:
            u = width - u
        match self.orientation.rotation:
            case 90:
                u, v = v, width - u
            case 180:
                u, v = width - u, height - v
            case 270:
                u, v = height - v, u
        return Point(u / self.scale, v / (self.scale * self.pixel_aspect))

    def contains(self, point: Point) -> bool:
        """Does an image point lie on the image?"""
        return 0 <= point.x <= self.columns and 0 <= point.y <= self.rows

    def clamped(self, point: Point) -> Point:
        """The nearest point of the image."""
        return Point(min(max(point.x, 0.0), self.columns), min(max(point.y, 0.0), self.rows))


def _orient(x: float, y: float, width: float, height: float, orientation: Orientation) -> tuple[float, float]:
    across = width
    match orientation.rotation:
        case 90:
            x, y, across = height - y, x, height
        case 180:
            x, y = width - x, height - y
        case 270:
            x, y, across = y, width - x, height
    return (across - x if orientation.flip else x), y


def fit_scale(
    size: tuple[int, int], image: tuple[int, int], pixel_aspect: float, orientation: Orientation
) -> float:
    """Scale at which the whole picture just fits; ``size`` = viewport, ``image`` = (columns, rows)."""
    width, height = float(image[0]), image[1] * pixel_aspect
    if orientation.rotation % 180:
        width, height = height, width
    return max(min(size[0] / width, size[1] / height), 1e-6)


def place(
    placement: Placement,
    size: tuple[int, int],
    image: tuple[int, int],
    pixel_aspect: float = 1.0,
    orientation: Orientation = AS_STORED,
    device_ratio: float = 1.0,
) -> ViewTransform:
    """The transform of a placement in a viewport.

    Args:
        placement: zoom and centre.
        size: viewport width and height in logical pixels.
        image: columns and rows.
        pixel_aspect: height / width of a pixel.
        orientation: rotation, then flip.
        device_ratio: device pixels per logical pixel; the origin is put on a whole device pixel.
    """
    scale = placement.scale or fit_scale(size, image, pixel_aspect, orientation)
    free = ViewTransform(*image, pixel_aspect, orientation, scale, 0.0, 0.0)
    center = placement.center if placement.scale and placement.center else Point(image[0] / 2, image[1] / 2)
    x, y = free.to_widget(center)
    left = math.floor((size[0] / 2 - x) * device_ratio + 0.5) / device_ratio
    top = math.floor((size[1] / 2 - y) * device_ratio + 0.5) / device_ratio
    return replace(free, left=left, top=top)


def zoomed(
    transform: ViewTransform, factor: float, at: tuple[float, float], size: tuple[int, int]
) -> Placement:
    """Zoom by a factor so that the image point under ``at`` stays under it."""
    fit = fit_scale(size, (transform.columns, transform.rows), transform.pixel_aspect, transform.orientation)
    scale = min(max(transform.scale * factor, min(fit * MIN_FIT_FRACTION, 1.0)), max(MAX_SCALE, fit))
    grip = transform.to_image(*at)
    moved = replace(transform, scale=scale, left=0.0, top=0.0)
    x, y = moved.to_widget(grip)
    moved = replace(moved, left=at[0] - x, top=at[1] - y)
    return Placement(scale, moved.clamped(moved.to_image(size[0] / 2, size[1] / 2)))


def panned(transform: ViewTransform, dx: float, dy: float, size: tuple[int, int]) -> Placement:
    """Move the picture by screen pixels; its middle never leaves the viewport for good."""
    center = transform.to_image(size[0] / 2 - dx, size[1] / 2 - dy)
    return Placement(transform.scale, transform.clamped(center))
