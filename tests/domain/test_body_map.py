"""Cells of the body chart: one way of writing them, exact overlap."""

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from procroom.domain.body_map import CELLS, cells_of, overlap, text_of_cells

#: The machine may be busy; a slow draw is no fault.
patient = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
maps = st.frozensets(st.sampled_from(CELLS), max_size=200)


@patient
@given(maps)
def test_what_is_written_is_read_back(cells):
    """A map and its words are the same thing; the same map has the same words."""
    text = text_of_cells(cells)
    assert cells_of(text) == cells
    assert text_of_cells(cells_of(text)) == text


@patient
@given(maps, maps)
def test_overlap_counts_every_cell_once(pain, felt):
    """Coverage is 100 · both / pain, unrounded; what is felt is either in the pain or outside it."""
    found = overlap(pain, felt)
    assert found.both + found.extra == len(felt)
    assert found.both <= min(found.pain, len(felt))
    if pain:
        assert found.percent == Fraction(100 * len(pain & felt), len(pain))
        assert overlap(pain, pain).percent == 100
    else:
        assert found.percent is None


def test_no_cell_is_not_no_map():
    """A map on which nothing is painted has words of its own."""
    assert text_of_cells([]) == "none"
    assert cells_of("none") == frozenset()


@pytest.mark.parametrize(
    "text",
    ["", "   ", "front.L.thigh.0", "front.L.thigh.33", "front.X.thigh.1", "left thigh", "front.L.thigh.4-1"],
)
def test_what_is_no_cell_is_refused(text):
    """Nothing is read as some other cell."""
    with pytest.raises(ValueError, match=r"cell|names"):
        cells_of(text)
