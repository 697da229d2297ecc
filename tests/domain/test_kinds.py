"""What each kind of answer accepts, keeps and says."""

import pytest
from small_case import SMALL_ITEMS

from procroom.domain.definition import Item, Kind
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import (
    normalise,
    quantity,
    quantity_words,
    series,
    sides_of,
    wording,
    wording_of_code,
)
from procroom.domain.values import Quantity, Side


def keep(name, value):
    """The stored form of a value typed into an item of the small procedure."""
    return normalise(SMALL_ITEMS[name], f"facts.{name}", value)


L5 = {
    "kind": "tfesi",
    "structure": "foramen",
    "region": "lumbar/sacral",
    "level": "L5-S1",
    "nerve": "L5",
    "name": "L5-S1 foramen (L5 nerve)",
}
ACCEPTED = [
    ("agreed", True, True, "agreed"),
    ("agreed", False, False, "not agreed"),
    ("colour", "RED", "RED", "red"),
    ("colour", " BLUE ", "BLUE", "Blue"),
    ("colour", "red", "RED", "red"),
    ("drug", "Ketorolac", "Ketorolac", "Ketorolac"),
    ("drug", "Blue", "BLUE", "Blue"),
    ("colours", ["BLUE", "RED"], ["RED", "BLUE"], "red and Blue"),
    ("colours", "RED", ["RED"], "red"),
    ("colours", ["NONE"], ["NONE"], "None"),
    ("others", ["green", "RED"], ["RED", "green"], "red and green"),
    ("volume", "1.8 mL", {"value": "1.8", "unit": "mL"}, "1.8 mL"),
    ("volume", "18", {"value": "18", "unit": "mL"}, "18 mL"),
    ("volume", "1.80mL", {"value": "1.80", "unit": "mL"}, "1.80 mL"),
    ("volume", ".5 mL", {"value": "0.5", "unit": "mL"}, "0.5 mL"),
    ("volume", "5. mL", {"value": "5", "unit": "mL"}, "5 mL"),
    ("volume", 3, {"value": "3", "unit": "mL"}, "3 mL"),
    ("volume", {"value": "2.5", "unit": "mL"}, {"value": "2.5", "unit": "mL"}, "2.5 mL"),
    ("concentration", "1 %", {"value": "1", "unit": "%"}, "1 %"),
    ("concentration", "10 mg/mL", {"value": "10", "unit": "mg/mL"}, "10 mg/mL"),
    ("volume", "-0 mL", {"value": "0", "unit": "mL"}, "0 mL"),
    ("concentration", "100 %", {"value": "100", "unit": "%"}, "100 %"),
    ("glucose", "10 mmol/L", {"value": "10", "unit": "mmol/L"}, "10 mmol/L"),
    ("score", 7, 7, "7"),
    ("score", " 7 ", 7, "7"),
    ("words", "  walks well.  ", "walks well.", "walks well"),
    ("words", "walks\n\t10  min", "walks 10 min", "walks 10 min"),
    ("words", "\u202eTFEL\u202c", "TFEL", "TFEL"),
    ("words", "5", "5", "5"),
    ("drug", "Keto\nrolac ", "Keto rolac", "Keto rolac"),
    ("others", ["gr\neen"], ["gr een"], "gr een"),
    ("story", " a\n\n b ", "a\n\n b", "a\n\n b"),
    ("day", "2026-02-10", "2026-02-10", "2026-02-10"),
    ("expiry", "2027-01", "2027-01", "2027-01"),
    ("expiry", "2027-01-31", "2027-01-31", "2027-01-31"),
    ("time", "2026-02-10T08:55-05:00", "2026-02-10T08:55-05:00", "2026-02-10 08:55"),
    ("time", "2026-02-10T08:55:30.25-05:00", "2026-02-10T08:55:30-05:00", "2026-02-10 08:55"),
    ("diagnosis", "m51.17", {"code": "M51.17", "text": "Disc disorder"}, "M51.17 Disc disorder"),
    ("diagnosis", {"code": "M96.1", "text": " after surgery "}, {"code": "M96.1", "text": "after surgery"}, "M96.1 after surgery"),
    ("diagnosis", {"code": "M53.2X8", "text": None}, {"code": "M53.2X8", "text": ""}, "M53.2X8"),
    ("target", {"level": "L5-S1", "side": "RIGHT"}, {**L5, "side": "RIGHT"}, "right L5-S1 foramen (L5 nerve)"),
    ("target", {"level": "L5-S1", "nerve": "L5", "side": "BILATERAL"}, {**L5, "side": "BILATERAL"}, "bilateral L5-S1 foramen (L5 nerve)"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "typed", "kept", "said"), ACCEPTED)
def test_what_is_typed_is_kept_and_said(name, typed, kept, said):
    """A value that fits is kept in one canonical form and worded from it; keeping the kept form changes nothing."""
    stored = keep(name, typed)
    assert stored == kept
    assert type(stored) is type(kept)
    assert wording(SMALL_ITEMS[name], stored) == said
    assert keep(name, stored) == stored


REFUSED = [
    ("agreed", "yes", "takes yes or no"),
    ("agreed", 1, "takes yes or no"),
    ("colour", "GREEN", "“GREEN” is not a choice of “Colour”. Choices: RED, BLUE, NONE."),
    ("colour", 1, "is not a choice"),
    ("colour", "", "is not a choice"),
    ("drug", "  ", "is not a choice"),
    ("colours", ["GREEN"], "“GREEN” is not a choice"),
    ("colours", [], "takes a list of choices"),
    ("colours", {"RED": 1}, "takes a list of choices"),
    ("colours", ["RED", "NONE"], "“None” cannot be combined"),
    ("others", ["RED", ""], "takes the names of choices"),
    ("others", [None], "takes the names of choices"),
    ("volume", "1,8 mL", "“1,8 mL” is not a number for “Volume”. Use a decimal point."),
    ("volume", "two mL", "is not a number"),
    ("volume", "1.8 mg", "“mg” is not a unit of “Volume”. Units: mL."),
    ("volume", "1.8 ML", "“ML” is not a unit"),
    ("volume", "1e2 mL", "is not a unit"),
    ("volume", "180 mL", "180 mL is outside 0 to 100 mL"),
    ("volume", "-1 mL", "is outside"),
    ("volume", 1.8, "takes a number with unit. Write it as text"),
    ("volume", True, "takes a number with unit"),
    ("concentration", "10", "“10” needs a unit for “Concentration”. Units: mg/mL, %."),
    ("concentration", "-1 %", "-1 % is outside 0 to 1000 mg/mL"),
    ("glucose", "-1 mmol/L", "less than nothing"),
    ("concentration", "101 %", "101 % is outside 0 to 1000 mg/mL for “Concentration”"),
    ("dose", "10 mg", "“Dose” is calculated and cannot be entered"),
    ("score", 11, "11 is outside 0 to 10"),
    ("score", -1, "is outside"),
    ("score", "7.5", "takes a whole number"),
    ("score", 7.0, "takes a whole number"),
    ("score", True, "takes a whole number"),
    ("words", "   ", "takes words"),
    ("words", 5, "takes words"),
    ("words", "...", "takes words"),
    ("words", " – ", "takes words"),
    ("words", "^^^", "takes words"),
    ("words", "left\x07", "holds signs that cannot be printed"),
    ("words", "left\ud800", "holds signs that cannot be printed"),
    ("story", "left\x1b[2J", "holds signs that cannot be printed"),
    ("drug", "?", "is not a choice"),
    ("drug", "keto\x00rolac", "holds signs that cannot be printed"),
    ("others", ["RED", "-"], "takes the names of choices"),
    ("others", ["gr\x08een"], "holds signs that cannot be printed"),
    ("diagnosis", {"code": "M96.1", "text": "a\x00b"}, "holds signs that cannot be printed"),
    ("day", "10.02.2026", "is not a date"),
    ("day", "2026-02-30", "is not a date"),
    ("day", "2026-02", "Write YYYY-MM-DD."),
    ("expiry", "2027-13", "Write YYYY-MM-DD or YYYY-MM."),
    ("time", "2026-02-10T08:55", "is not a time with zone"),
    ("time", "noon", "is not a time with zone"),
    ("diagnosis", "back pain", "is not an ICD-10-CM code"),
    ("diagnosis", 5, "is not an ICD-10-CM code"),
    ("target", "L5-S1 right", "takes a level and a side"),
    ("target", {"level": "L5/S1", "side": "RIGHT"}, "“L5/S1” is not a level of “Target”. Levels: C2-3"),
    ("target", {"level": "L5-S1", "side": "MIDLINE"}, "“MIDLINE” is not a side of “Target”. Sides: RIGHT, LEFT, BILATERAL"),
    ("target", {"level": "L5-S1", "nerve": "S1", "side": "RIGHT"}, "The nerve of L5-S1 is L5, not S1"),
    ("one_side", {"level": "L5-S1", "side": "BILATERAL"}, "Sides: RIGHT, LEFT."),
    ("all_views", ["v1"], "is filled by saving views"),
    ("colour", None, "needs a value; clear it to leave it not documented"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "typed", "words"), REFUSED)
def test_what_does_not_fit_is_refused_in_words(name, typed, words):
    """A value that does not fit is refused; the message names field, value or what is accepted, and the path."""
    with pytest.raises(AnswerInvalid) as refusal:
        keep(name, typed)
    assert words in str(refusal.value)
    assert refusal.value.path == f"facts.{name}"


def test_a_decimal_slip_is_another_value():
    """18 and 1.8 are both kept exactly as typed; nothing is rounded or guessed on the way."""
    assert keep("volume", "18 mL") != keep("volume", "1.8 mL")
    assert keep("volume", "0.10000000000000000001 mL")["value"] == "0.10000000000000000001"


def test_a_limit_without_its_other_end():
    """An item with only a lower limit says so."""
    item = Item(link_id="n", text="Number", kind=Kind.INTEGER, minimum=SMALL_ITEMS["score"].minimum)
    with pytest.raises(AnswerInvalid, match="outside 0 to …"):
        normalise(item, "n", -1)


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_said_as_people_say_them(words, said):
    """Commas, and "and" before the last."""
    assert series(words) == said


UNITS = [
    ("8.1", "dGy.cm2", "8.1 dGy·cm²"),
    ("25.7", "kg/m2", "25.7 kg/m²"),
    ("50", "ug", "50 µg"),
    ("16", "wk", "16 weeks"),
    ("1", "wk", "1 week"),
    ("1", "mo", "1 month"),
    ("1.1", "", "1.1"),
    ("36.8", "Cel", "36.8 °C"),
]


@pytest.mark.parametrize(("value", "unit", "said"), UNITS)
def test_units_are_said_as_people_write_them(value, unit, said):
    """UCUM spelling is kept in the record, not printed."""
    assert quantity_words(Quantity.of(value, unit)) == said


def test_a_stored_form_that_is_none_is_an_error():
    """Reading a quantity from something else fails loudly."""
    with pytest.raises(ValueError, match="is not a quantity"):
        quantity("1.5 mL")


def test_a_code_that_left_the_list_is_said_as_it_is():
    """An old answer whose option is gone prints its code rather than nothing."""
    assert wording_of_code(SMALL_ITEMS["colours"], "MAUVE") == "MAUVE"
    assert wording(SMALL_ITEMS["colour"], "MAUVE") == "MAUVE"


def test_sides_of_an_item():
    """An item's own sides come before those of its structure."""
    assert sides_of(SMALL_ITEMS["target"]) == (Side.RIGHT, Side.LEFT, Side.BILATERAL)
    assert sides_of(SMALL_ITEMS["one_side"]) == (Side.RIGHT, Side.LEFT)
