"""Leads as geometry: numbers from the tip as the maker counts, lengths that are never guessed."""

from fractions import Fraction

import pytest

from procroom.domain.leads import LEVELS, LeadArray, height_of, top_of


@pytest.mark.parametrize("tip", [0, 1])
def test_contacts_are_numbered_from_the_tip(tip):
    """The number at the tip is the one that was recorded."""
    lead = LeadArray(8, tip, Fraction(3), Fraction(7))
    assert lead.numbers == tuple(range(tip, tip + 8))
    assert lead.offset_mm(tip) == 0
    assert lead.offset_mm(tip + 7) == 49
    assert lead.place_of(tip + 8) is None


def test_a_length_that_nobody_recorded_is_not_known():
    """Without a spacing no contact has a place in mm."""
    lead = LeadArray(16, 1)
    assert not lead.to_scale
    assert lead.offset_mm(3) is None


@pytest.mark.parametrize("level", LEVELS)
def test_parts_of_a_vertebra_lie_in_it(level):
    """Upper, middle, lower, disc: from above down, all of this level."""
    heights = [height_of(level, part) for part in ("UPPER", "MIDDLE", "LOWER", "DISC")]
    assert heights == sorted(heights)
    assert top_of(level) <= heights[0]
    assert level == LEVELS[-1] or heights[-1] < top_of(LEVELS[LEVELS.index(level) + 1])
    assert height_of(level, "SOMEWHERE") is None
