"""The body chart: every cell of the record has an outline, both sides alike, nothing between the cells."""

import importlib.util
import math
from collections import defaultdict

import pytest

from procroom.domain.body_map import CELLS, CHART, REGIONS
from procroom.domain.language import ENGLISH
from procroom.domain.values import Point
from procroom.notes.body_chart import body_chart
from procroom.notes.drawing import Area, Ink, inside
from procroom.notes.trial.body import body_map, body_view, map_size


def area(points):
    """Twice the signed area, halved."""
    around = zip(points, (*points[1:], points[0]), strict=True)
    return abs(sum(one.x * other.y - other.x * one.y for one, other in around)) / 2


def middle(points):
    """The middle of an outline's box."""
    xs, ys = [each.x for each in points], [each.y for each in points]
    return Point((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)


def test_the_file_is_what_the_script_draws(request):
    """The artwork is the script's."""
    path = request.config.rootpath / "docs" / "write_body_chart.py"
    spec = importlib.util.spec_from_file_location("write_body_chart", path)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert made.main(["--check"]) == 0


def test_the_chart_has_exactly_the_cells_of_the_record():
    """Cells of the vocabulary and outlines are the same; a side has more than 120 cells (D1)."""
    chart = body_chart()
    assert chart.name == CHART
    assert set(chart.cells) == set(CELLS)
    assert sum(REGIONS["front"].values()) > 120
    assert sum(REGIONS["back"].values()) > 120


def test_both_sides_are_alike():
    """The right side is the left one in a mirror."""
    chart = body_chart()
    for cell, points in chart.cells.items():
        if ".L." in cell:
            other = chart.cells[cell.replace(".L.", ".R.")]
            assert [(-each.x, each.y) for each in other] == [(each.x, each.y) for each in points]


def test_the_patients_left_stands_right_in_front_and_left_behind():
    """Sides are the patient's (K4)."""
    chart = body_chart()
    assert middle(chart.cells["front.L.hand.1"]).x > 0
    assert middle(chart.cells["back.L.hand.1"]).x < 0


def test_cells_are_of_about_the_same_area_where_they_are_counted():
    """Coverage counts cells: apart from ears, fingers, toes and the collar none is far from the others."""
    chart, sizes = body_chart(), defaultdict(list)
    for cell, points in chart.cells.items():
        sizes[cell.split(".")[2]].append(area(points))
    big = [
        size for region, found in sizes.items() if region not in {"hand", "foot", "head"} for size in found
    ]
    assert max(big) / min(big) < 4


@pytest.mark.parametrize("view", ["front", "back"])
def test_there_is_no_gap_and_no_overlap_on_the_trunk(view):
    """Every place of the trunk and the thighs lies in exactly one cell."""
    chart = body_chart()
    found = chart.of_view(view)
    for y in range(34, 126, 3):
        for x in (1.03, 5.07, 8.11, 11.13):
            place = Point(x, y + 0.37)
            if y > 90 and x < 4:
                continue
            holding = [cell for cell, points in found.items() if inside(points, place)]
            assert len(holding) == 1, (place, holding)


def test_a_drawing_tells_pain_from_paraesthesia_without_colour():
    """Painted cells carry lines: rising for pain, falling for paraesthesia, both for both; a key names them."""
    pain, felt = frozenset({"front.L.thigh.1"}), frozenset({"front.L.thigh.2"})
    drawn = body_map("maps", 60, ENGLISH, pain=pain, felt=felt, title="Maps")
    assert {"Pain", "Paraesthesia", "Both", "Front", "Back", "L", "R"} <= set(drawn.texts())
    assert drawn.told.endswith("Coverage 0.0 %. Paraesthesia in 0 of 1 painful cells; 1 outside the pain.")
    view = body_view("front", 100, ENGLISH, pain=pain, felt=felt)
    fills = {each.key: each.fill for each in view.shapes if isinstance(each, Area) and each.key}
    assert (fills["front.L.thigh.1"], fills["front.L.thigh.2"]) == (Ink.PAIN, Ink.FELT)
    spot = middle(next(e.points for e in view.shapes if isinstance(e, Area) and e.key == "front.L.thigh.1"))
    assert view.at(spot) == "front.L.thigh.1"
    assert math.isclose(view.scaled(2).width, 2 * view.width)
    assert (drawn.width, drawn.height) == pytest.approx(map_size(60, titled=True))
