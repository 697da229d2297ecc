"""Values refuse what they cannot mean."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from procroom.domain.anatomy import FORAMEN, INTERLAMINAR, Target
from procroom.domain.case import POINTS, CaseState, MarkKind, ViewTag
from procroom.domain.changes import ChangeSet
from procroom.domain.errors import AnswerInvalid, CaseFileInvalid, ProcroomError
from procroom.domain.values import FrameRef, Quantity, Side, parse_time, utc_text


def test_a_quantity_is_exact():
    """Decimal text in, the same text out; no binary fractions."""
    assert str(Quantity.of("1.50", "mL")) == "1.50 mL"
    assert str(Quantity.of(3, "")) == "3"
    assert Quantity.of(Decimal("1E+2"), "mg").number == "100"
    for wrong in ("a lot", "NaN", "Infinity", None):
        with pytest.raises(ValueError, match="is not a"):
            Quantity.of(wrong, "mL")


def test_a_frame_number_counts_from_one():
    """As in DICOM; 0 is refused."""
    assert FrameRef("1.2").frame_number == 1
    with pytest.raises(ValueError, match="1-based, got 0"):
        FrameRef("1.2", 0)


def test_a_time_has_a_zone():
    """K8: a time without one is neither written nor read."""
    assert utc_text(datetime(2026, 2, 10, 8, 55, tzinfo=UTC)) == "2026-02-10T08:55:00.000000+00:00"
    assert utc_text(parse_time("2026-02-10T08:55-05:00")) == "2026-02-10T13:55:00.000000+00:00"
    with pytest.raises(ValueError, match="without a zone"):
        utc_text(datetime(2026, 2, 10, 8, 55))  # noqa: DTZ001 - the fault under test
    with pytest.raises(ValueError, match="carries no time zone"):
        parse_time("2026-02-10T08:55")


@pytest.mark.parametrize(
    ("structure", "level", "side", "said"),
    [
        (FORAMEN, "L5-S1", Side.RIGHT, "right L5-S1 foramen (L5 nerve)"),
        (FORAMEN, "S1", Side.LEFT, "left S1 foramen (S1 nerve)"),
        (FORAMEN, "L4-5", Side.BILATERAL, "bilateral L4-5 foramen (L4 nerve)"),
        (INTERLAMINAR, "L4-5", Side.MIDLINE, "midline L4-5 interlaminar space"),
        (INTERLAMINAR, "L4-5", Side.RIGHT, "right L4-5 interlaminar space"),
    ],
)
def test_a_target_says_both_vocabularies(structure, level, side, said):
    """A11.4: foramen and nerve; an interlaminar space has no nerve. The side is always said, midline too. It survives storage."""
    target = structure.target(level, side)
    assert target.text == said
    assert Target.from_json(target.to_json()) == target


@pytest.mark.parametrize("value", ["L5-S1", None, {"level": "L5-S1"}, {"level": "L5-S1", "side": "UP"}])
def test_what_is_no_target_is_not_read_as_one(value):
    """A stored target without a side, or something else, fails."""
    with pytest.raises(ValueError, match="is"):
        Target.from_json(value)


def test_view_tags_print_as_people_say_them():
    """AP stays, the rest is in small letters."""
    assert [tag.text for tag in ViewTag][:4] == ["AP", "lateral", "oblique", "contralateral oblique"]


def test_every_mark_has_its_points():
    """Each kind of mark says how many points it takes."""
    assert set(POINTS) == set(MarkKind)


def test_a_fresh_case_holds_nothing():
    """No value, no signature."""
    assert CaseState().value("facts.score") is None
    assert not CaseState().signed


def test_an_empty_change_is_empty():
    """A change set knows whether anything changed."""
    assert ChangeSet().empty
    for changed in (
        ChangeSet(paths=frozenset({"a"})),
        ChangeSet(groups=frozenset({"a"})),
        ChangeSet(marks=frozenset({"a"})),
        ChangeSet(views=frozenset({"a"})),
        ChangeSet(series=frozenset({"a"})),
        ChangeSet(signed=True),
        ChangeSet(everything=True),
    ):
        assert not changed.empty


def test_errors_say_what_and_what_to_do():
    """Title, detail and remedy make one message; a refused answer knows its path, a case file all its problems."""
    assert str(ProcroomError("A.", "B.", "C.")) == "A. B. C."
    assert str(ProcroomError("A.")) == "A."
    assert AnswerInvalid("facts.score", "No.", "Try.").path == "facts.score"
    assert CaseFileInvalid("Bad.", ("x", "y")).problems == ("x", "y")
