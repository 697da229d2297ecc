"""Contacts of a lead as they were tapped: the tapped lie where they were tapped, the others evenly between them."""

import math
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.leads import LeadArray
from procroom.domain.values import Point
from procroom.imaging.leads import SPACING, lead_way, scale_by_spacing, tapped_spots

EIGHT = LeadArray(8, 1, Fraction(3), Fraction(7))
SIXTEEN = LeadArray(16, 0, Fraction(3), Fraction(4))


def test_both_ends_of_a_straight_lead_place_all_contacts():
    """Tip at row 10, last contact at row 150: seven steps of 20; no calibration is asked for."""
    spots = tapped_spots((Point(50, 10), Point(50, 150)), EIGHT)
    assert [each.number for each in spots] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [each.point.y for each in spots] == pytest.approx([10, 30, 50, 70, 90, 110, 130, 150])
    assert [each.tapped for each in spots] == [True, *[False] * 6, True]


def test_a_tap_between_is_the_nearest_contact():
    """A third tap at row 73 is contact 4 (row 70 when spread evenly); what lies on either side is spread anew."""
    spots = tapped_spots((Point(50, 10), Point(50, 73), Point(50, 150)), EIGHT)
    assert [each.number for each in spots if each.tapped] == [1, 4, 8]
    assert [each.point.y for each in spots] == pytest.approx([10, 31, 52, 73, 92.25, 111.5, 130.75, 150])


def test_two_taps_near_one_contact_are_two_contacts():
    """Nobody's contact is given twice, and the last tap stays the last contact."""
    spots = tapped_spots((Point(0, 0), Point(0, 21), Point(0, 24), Point(0, 140)), EIGHT)
    assert [each.number for each in spots if each.tapped] == [1, 2, 3, 8]


def test_more_taps_than_contacts_say_nothing():
    """Five taps on four contacts cannot all be contacts."""
    taps = tuple(Point(0, 10 * n) for n in range(5))
    assert tapped_spots(taps, LeadArray(4, 1)) == ()
    assert tapped_spots(taps[:1], EIGHT) == ()


def test_a_curve_is_followed():
    """On a quarter circle of radius 100 tapped at 5 points, every contact lies within 2 % of the radius."""
    taps = [Point(100 * math.cos(a), 100 * math.sin(a)) for a in (math.pi / 8 * n for n in range(5))]
    for each in tapped_spots(taps, SIXTEEN):
        assert math.hypot(each.point.x, each.point.y) == pytest.approx(100, rel=0.02)


def test_the_scale_follows_from_the_known_spacing():
    """Seven steps of 7 mm over 140 pixels: 0.35 mm a pixel along the lead, and it says where that comes from."""
    scale = scale_by_spacing((Point(50, 10), Point(50, 150)), EIGHT)
    assert scale is not None
    assert (scale.column_mm, scale.source, scale.plane) == (pytest.approx(0.35), SPACING, "lead")
    assert scale_by_spacing((Point(50, 10), Point(50, 150)), LeadArray(8, 1)) is None


@given(
    st.lists(st.tuples(st.integers(0, 999), st.integers(0, 999)), min_size=2, max_size=16, unique=True),
    st.sampled_from((EIGHT, SIXTEEN, LeadArray(4, 1))),
)
def test_every_tap_is_a_contact_and_every_contact_has_one_place(taps, array):
    """Whatever is tapped: as many spots as contacts, numbers in order, each tap among them in its order."""
    points = [Point(float(x), float(y)) for x, y in taps]
    spots = tapped_spots(points, array)
    if len(points) > array.contacts:
        assert spots == ()
        return
    assert [each.number for each in spots] == list(array.numbers)
    assert [each.point for each in spots if each.tapped] == points
    assert all(math.isfinite(each.point.x) and math.isfinite(each.point.y) for each in spots)
    way = lead_way(points)
    assert [way[0], way[-1]] == [points[0], points[-1]]
    assert all(one != other for one, other in pairwise(points))
