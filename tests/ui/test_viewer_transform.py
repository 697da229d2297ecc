"""Image to screen and back, and that the picture lies exactly where the marks think it does."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from procroom.domain.values import Point
from procroom.imaging.frames import StoredFrame
from procroom.imaging.greyscale import CellFormat, GreyScale, Window
from procroom.ui.viewer.picture import Greying, Recipe, make_picture
from procroom.ui.viewer.read_frame import ReadFrame
from procroom.ui.viewer.view_transform import (
    FITTED,
    Orientation,
    Placement,
    panned,
    place,
    zoomed,
)

ORIENTATIONS = [Orientation(turn, flip) for turn in (0, 90, 180, 270) for flip in (False, True)]
GREY = GreyScale(CellFormat(8, 8, 7))
PLAIN = Greying(GREY, Window(128, 256))


@st.composite
def transforms(draw):
    """Any view a user can reach: size of image and viewport, aspect, zoom, centre, orientation, screen ratio."""
    columns, rows = draw(st.integers(1, 4000)), draw(st.integers(1, 4000))
    center = Point(draw(st.floats(0, columns)), draw(st.floats(0, rows)))
    scale = draw(st.one_of(st.none(), st.floats(0.02, 32)))
    return place(
        Placement(scale, center),
        (draw(st.integers(60, 3000)), draw(st.integers(60, 2000))),
        (columns, rows),
        draw(st.floats(0.25, 4)),
        draw(st.sampled_from(ORIENTATIONS)),
        draw(st.sampled_from([1.0, 1.5, 2.0])),
    )


@given(transforms(), st.floats(-50, 4050), st.floats(-50, 4050))
def test_image_to_widget_and_back(transform, x, y):
    """An image point comes back from the screen within 0.01 pixel under any zoom, rotation, flip and aspect."""
    back = transform.to_image(*transform.to_widget(Point(x, y)))
    assert back.x == pytest.approx(x, abs=0.01)
    assert back.y == pytest.approx(y, abs=0.01)


@given(transforms(), st.floats(0.2, 5), st.floats(0, 1), st.floats(0, 1))
def test_zoom_keeps_the_point_under_the_pointer(transform, factor, across, down):
    """Zooming leaves the image point under the pointer where it is, unless that would push the picture out of sight."""
    size = (800, 600)
    placement = Placement(transform.scale, Point(transform.columns / 2, transform.rows / 2))
    image = (transform.columns, transform.rows)
    before = place(placement, size, image, transform.pixel_aspect, transform.orientation)
    grip = Point(across * image[0], down * image[1])
    at = before.to_widget(grip)
    after = place(
        zoomed(before, factor, at, size), size, image, transform.pixel_aspect, transform.orientation
    )
    shrink = before.scale / after.scale
    center = Point(
        grip.x + (image[0] / 2 - grip.x) * shrink,
        grip.y + (image[1] / 2 - grip.y) * shrink,
    )
    assume(before.contains(center))
    x, y = after.to_widget(grip)
    assert (x, y) == (pytest.approx(at[0], abs=1.01), pytest.approx(at[1], abs=1.01))


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize(
    ("scale", "aspect", "ratio"), [(3.0, 1.0, 1.0), (7.0, 1.5, 1.5), (5.0, 0.5, 2.0), (0.9, 1.0, 2.0)]
)
def test_picture_lies_under_the_marks(orientation, scale, aspect, ratio):
    """The one bright pixel of a frame is painted where its coordinates say, within a device pixel."""
    cells = np.zeros((40, 60), np.uint8)
    cells[11, 37] = 255
    size = (500, 400)
    transform = place(Placement(scale, Point(30, 20)), size, (60, 40), aspect, orientation, ratio)
    made = make_picture(
        ReadFrame(StoredFrame(cells, is_colour=False)), Recipe(PLAIN, transform, size, ratio, smooth=False)
    )
    ys, xs = np.nonzero(made.pixels > made.pixels.max() // 2)
    x, y = transform.to_widget(Point(37.5, 11.5))
    assert made.left + xs.mean() + 0.5 == pytest.approx(x * ratio, abs=1.0)
    assert made.top + ys.mean() + 0.5 == pytest.approx(y * ratio, abs=1.0)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_fit_shows_the_whole_picture_and_no_more(orientation):
    """Fitted, the picture touches two opposite edges of the viewport and leaves none of itself outside."""
    transform = place(FITTED, (640, 480), (300, 200), 1.25, orientation)
    width, height = transform.size
    assert max(width / 640, height / 480) == pytest.approx(1.0)
    assert transform.left >= -0.5
    assert transform.top >= -0.5


def test_only_the_visible_part_is_resized():
    """Zoomed in, the picture made is about as large as the viewport, not as the whole image."""
    cells = np.zeros((4000, 4000), np.uint8)
    transform = place(Placement(4.0, Point(1000, 1000)), (600, 400), (4000, 4000))
    frame = ReadFrame(StoredFrame(cells, is_colour=False))
    made = make_picture(frame, Recipe(PLAIN, transform, (600, 400)))
    assert made.image.width() <= 600 + 2 * 4 * 4
    assert made.image.height() <= 400 + 2 * 4 * 4


def test_nothing_is_made_of_a_picture_that_is_out_of_sight():
    """A frame that lies wholly outside the viewport gives no picture."""
    transform = place(Placement(1.0, Point(0, 0)), (100, 100), (50, 50))
    away = panned(transform, 0, 0, (100, 100))
    assert away.center == Point(0, 0)
    hidden = place(Placement(1.0, Point(500, 500)), (100, 100), (50, 50))
    frame = ReadFrame(StoredFrame(np.zeros((50, 50), np.uint8), is_colour=False))
    assert make_picture(frame, Recipe(PLAIN, hidden, (100, 100))) is None


@pytest.mark.parametrize("start", ORIENTATIONS)
def test_quarter_turn_is_clockwise_on_the_screen(start):
    """What is at the top of the screen is at its right after a quarter turn, mirrored or not."""
    size, image = (400, 400), (100, 100)
    before = place(FITTED, size, image, 1.0, start)
    after = place(FITTED, size, image, 1.0, start.turned())
    assert after.to_widget(before.to_image(200, 10)) == (pytest.approx(390), pytest.approx(200))


@pytest.mark.parametrize("start", ORIENTATIONS)
def test_mirroring_swaps_left_and_right_of_the_screen(start):
    """What is at the left of the screen is at its right after mirroring, rotated or not."""
    size, image = (400, 400), (100, 100)
    before = place(FITTED, size, image, 1.0, start)
    after = place(FITTED, size, image, 1.0, start.mirrored())
    assert after.to_widget(before.to_image(30, 90)) == (pytest.approx(370), pytest.approx(90))


def test_badge_says_what_is_turned():
    """The badge is empty only for the picture as stored."""
    words = {orientation: orientation.text for orientation in ORIENTATIONS}
    assert [orientation for orientation, text in words.items() if not text] == [Orientation()]
    assert words[Orientation(90, flip=True)] == "ROTATED 90° · MIRRORED LEFT-RIGHT"
