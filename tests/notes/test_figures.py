"""Figures: captions say what was recorded, geometry turns picture and marks alike."""

import math

import pytest
from note_cases import SOFTWARE, CaseBuilder, mark, view
from note_definition import DEFINITION, LEFT, RIGHT

from procroom.domain.case import MarkKind, Window
from procroom.domain.values import Measurement, Point
from procroom.notes.compose import compose
from procroom.notes.document import Figure
from procroom.notes.figures import Box, drawing, mark_strokes, placement

T = "performed.targets[t1]"
MM = Measurement(83.14, "mm", "Imager Pixel Spacing", "isocenter", 0.82)
PX = Measurement(120.0, "px")


def figures(*views):
    """The figures of a case with these views."""
    build = CaseBuilder(DEFINITION).add("performed.targets", "t1", "t2").saved(*views)
    build.answer(f"{T}.target", RIGHT).answer("performed.targets[t2].target", LEFT)
    build.add(f"{T}.positions", "p1").add("performed.targets[t2].positions", "p1", "p2")
    document = compose(DEFINITION, build.state, software=SOFTWARE)
    return [block for section in document.sections for block in section.blocks if isinstance(block, Figure)]


def measure(text, size):
    """A plain metric: every letter is 0.6 of the type size wide."""
    return len(text) * size * 0.6


def test_a_caption_names_view_target_marks_and_how_it_is_shown():
    """Everything the reader needs to find and judge the picture, from the record alone."""
    marks = (
        mark("m1", "needle", (1, 1), (30, 30)),
        mark("m2", "distance", (1, 1), (9, 9), measurement=MM),
        mark("m3", "text", (5, 5), text="L5 pedicle"),
    )
    (figure,) = figures(
        view(
            "v1",
            position=f"{T}.positions[p1]",
            marks=marks,
            angle="10° caudal",
            contrast=True,
            comment="best run",
        )
    )
    assert figure.title == "Figure 1. AP view, 10° caudal."
    assert figure.text == (
        "Right L5-S1 foramen (L5 nerve). Contrast seen. Marked: needle; distance 83.1 mm ± 0.8 mm "
        "(Imager Pixel Spacing, isocenter); label “L5 pedicle”. Comment: best run."
    )
    assert figure.technical == "Frame 12. Window centre 2048, width 1024. Image 1.2.3."
    assert figure.facts == ("views[v1]", f"{T}.positions[p1]", "marks[m1]", "marks[m2]", "marks[m3]")


def test_nothing_is_said_of_contrast_that_nobody_judged():
    """K1: contrast is mentioned only when someone said so, either way."""
    plain, seen, unseen = figures(view("v1"), view("v2", contrast=True), view("v3", contrast=False))
    assert "ontrast" not in plain.caption
    assert "Contrast seen." in seen.caption
    assert "No contrast seen." in unseen.caption


def test_a_figure_in_pixels_says_that_it_is_not_calibrated():
    """Idea 6: no calibration, pixels, and it says so."""
    (figure,) = figures(view("v1", marks=(mark("m1", "distance", (0, 0), (9, 9), measurement=PX),)))
    assert "120.0 px (pixels of the image, not calibrated)" in figure.text


def test_turned_and_inverted_pictures_say_so():
    """U9: a flip or rotation is printed."""
    (figure,) = figures(view("v1", rotation=90, flip_horizontal=True))
    assert "Rotated 90° clockwise and flipped left-right." in figure.technical
    from dataclasses import replace

    (inverted,) = figures(replace(view("v1"), window=Window(100.0, 50.0, invert=True)))
    assert "Grey scale inverted." in inverted.technical


def test_a_subtracted_picture_says_so_with_its_mask():
    """A difference must never be taken for the frame itself."""
    plain, subtracted = figures(view("v1"), view("v2", mask_frame=3))
    assert "ubtracted" not in plain.caption
    assert subtracted.technical.startswith("Frame 12. Subtracted, mask frame 3. Window centre 2048,")


def test_figures_print_with_the_whole_case_first_then_by_target_and_position():
    """Pictures of one needle stay together, in the order the targets print."""
    order = figures(
        view("r", position=f"{T}.positions[p1]"),
        view("l2", position="performed.targets[t2].positions[p2]"),
        view("case"),
        view("l1", position="performed.targets[t2].positions[p1]"),
    )
    assert [figure.view.view_id for figure in order] == ["case", "l1", "l2", "r"]
    assert [figure.number for figure in order] == [1, 2, 3, 4]
    assert order[2].text == "Left L5-S1 foramen (L5 nerve), needle position 2."


@pytest.mark.parametrize(
    ("rotation", "flip", "corner", "size"),
    [
        (0, False, (0, 0), (40, 30)),
        (90, False, (30, 0), (30, 40)),
        (180, False, (40, 30), (40, 30)),
        (270, False, (0, 40), (30, 40)),
        (0, True, (40, 0), (40, 30)),
        (90, True, (0, 0), (30, 40)),
        (180, True, (0, 30), (40, 30)),
        (270, True, (30, 40), (30, 40)),
    ],
)
def test_the_top_left_corner_goes_where_the_eye_expects(rotation, flip, corner, size):
    """Rotation is clockwise as seen, the flip follows it; the shown size turns with the picture."""
    shown = placement(40, 30, rotation, flip)
    assert shown.point(Point(0, 0)) == Point(*corner)
    assert (shown.width, shown.height) == size


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("flip", [False, True])
def test_turning_keeps_every_point_inside_and_every_length(rotation, flip):
    """A view is turned, never stretched or cropped."""
    shown = placement(40, 30, rotation, flip)
    points = [shown.point(Point(x, y)) for x, y in ((0, 0), (40, 0), (40, 30), (0, 30), (12, 7))]
    assert all(0 <= p.x <= shown.width and 0 <= p.y <= shown.height for p in points)
    assert math.dist((points[0].x, points[0].y), (points[2].x, points[2].y)) == pytest.approx(50)


def test_another_rotation_is_refused():
    """Views are turned by quarters."""
    with pytest.raises(ValueError, match="not 45"):
        placement(40, 30, 45, flip_horizontal=False)


def test_the_point_of_the_needle_is_its_tip():
    """The drawn point is exactly where the operator put the tip; the ring is around the entry."""
    shaft, ring, tip = mark_strokes(MarkKind.NEEDLE, (Point(100, 20), Point(30, 80)), 1.0)
    assert tip.filled
    assert tip.points[1] == Point(30, 80)
    centre = [
        sum(values) / len(ring.points[:-1])
        for values in zip(*((p.x, p.y) for p in ring.points[:-1]), strict=True)
    ]
    assert centre == pytest.approx([100, 20])
    assert math.dist((shaft.points[1].x, shaft.points[1].y), (30, 80)) < 9


def test_an_arrow_is_not_a_needle():
    """An arrow has an open head and no ring."""
    strokes = mark_strokes(MarkKind.ARROW, (Point(0, 0), Point(50, 0)), 1.0)
    assert not any(stroke.filled for stroke in strokes)
    assert len(strokes) == 2
    assert strokes[1].points[1] == Point(50, 0)


def test_the_arc_of_an_angle_is_the_inner_one():
    """The arc spans the smaller angle, also across the left where angles wrap."""
    _, arc = mark_strokes(MarkKind.ANGLE, (Point(-10, 3), Point(0, 0), Point(-10, -3)), 1.0)
    assert all(point.x < 0 for point in arc.points)


@pytest.mark.parametrize("kind", list(MarkKind))
def test_a_mark_without_length_can_be_drawn(kind):
    """Both points on one spot give numbers, not an error."""
    points = (Point(5, 5),) * {MarkKind.TEXT: 1, MarkKind.ANGLE: 3}.get(kind, 2)
    for stroke in mark_strokes(kind, points, 1.0):
        assert all(math.isfinite(p.x) and math.isfinite(p.y) for p in stroke.points)


def boxes(drawn):
    """Boxes of the labels of a drawing."""
    return [
        Box(
            label.at.x,
            label.at.y - label.size * 0.82,
            label.at.x + max(measure(text, size) for text, size in
                             ((label.text, label.size), *((line, label.detail_size) for line in label.detail))),
            label.at.y + label.size * 0.25 + len(label.detail) * label.detail_step,
        )
        for label in drawn.labels
    ]  # fmt: skip


def test_labels_stay_in_the_picture_and_off_each_other():
    """Labels of marks at the border are pushed inside; labels of neighbours do not overlap."""
    runs = [
        mark(f"m{n}", "distance", (590, 20 + n), (600, 90 + n), measurement=MM, text=f"run {n}")
        for n in range(4)
    ]
    marks = (*runs, mark("t", "text", (598, 398), text="corner label"))
    shown = placement(600, 400, 0, flip_horizontal=False)
    drawn = drawing(view("v1", marks=marks, size=(600, 400)), shown, 2.0, measure)
    found = boxes(drawn)
    assert len(found) == 5
    assert all(box.left >= 0 and box.top >= 0 and box.right <= 600 and box.bottom <= 400 for box in found)
    assert not any(one.meets(other) for at, one in enumerate(found) for other in found[at + 1 :])


def test_a_label_keeps_off_the_needle():
    """The label of a needle never lies over its shaft or tip."""
    needle = mark("m1", "needle", (500, 60), (200, 300), text="22 G, second pass")
    shown = placement(600, 400, 0, flip_horizontal=False)
    drawn = drawing(view("v1", marks=(needle,), size=(600, 400)), shown, 2.0, measure)
    (box,) = boxes(drawn)
    shaft = drawn.strokes[0].points
    along = [
        Point(
            shaft[0].x + (shaft[1].x - shaft[0].x) * s / 50, shaft[0].y + (shaft[1].y - shaft[0].y) * s / 50
        )
        for s in range(51)
    ]
    assert not any(box.left < p.x < box.right and box.top < p.y < box.bottom for p in along)


def test_a_measured_label_says_how_it_was_measured():
    """Value and uncertainty first, the source below, wrapped where it is long."""
    long = Measurement(
        83.14,
        "mm",
        "Imager Pixel Spacing divided by Estimated Radiographic Magnification Factor",
        "isocenter",
    )
    shown = placement(600, 400, 0, flip_horizontal=False)
    marks = (
        mark("m1", "distance", (100, 100), (200, 100), measurement=long),
        mark("m2", "distance", (100, 300), (200, 300), measurement=PX),
    )
    one, other = drawing(view("v1", marks=marks, size=(600, 400)), shown, 2.0, measure).labels
    assert one.text == "83.1 mm"
    assert " ".join(one.detail) == f"{long.source}, isocenter"
    assert len(one.detail) > 1
    assert (other.text, " ".join(other.detail)) == ("120.0 px", "pixels of the image, not calibrated")
