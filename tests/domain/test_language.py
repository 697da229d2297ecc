"""Text that remembers what it was made of, and languages that say it again."""

from dataclasses import replace

import pytest

from procroom.domain.anatomy import FORAMEN, Target, facet_nerves, joints_by_nerve
from procroom.domain.definition import Item, Kind, Option
from procroom.domain.kinds import wording
from procroom.domain.language import (
    ENGLISH,
    Language,
    first_up,
    mark,
    tell,
    templates,
    told_list,
    told_series,
)
from procroom.domain.translated import in_language, texts_of
from procroom.domain.values import Side
from procroom.procedures import registry

#: What of an item is words.
WORDS = {"text": "", "help": "", "column": "", "yes": "", "no": "", "taps": (), "options": ()}
BACK = Language(
    "xx",
    "Back",
    {
        ("rules", "{drug}: {hours} h"): "{hours} h <- {drug}",
        ("definition", "Lidocaine"): "Enyacodil",
        ("anatomy", "right {level} foramen"): "{level} nemarof thgir",
        ("anatomy", "{level} nerve"): "evren {level}",
        ("definition", "weeks"): "skeew",
    },
    lambda following: f" + ({len(following)}) ",
)


def test_told_text_is_plain_english():
    """Whoever compares, stores or prints it sees the text alone."""
    told = tell("rules", "{drug}: {hours} h", drug="Lidocaine", hours=3)
    assert told == "Lidocaine: 3 h"
    assert hash(told) == hash("Lidocaine: 3 h")
    assert ENGLISH.told(told) == "Lidocaine: 3 h"
    assert mark("note", "Case") == "Case"


def test_a_language_says_it_again():
    """The template is translated, and so are the words in its places; what the catalogue does not know stays."""
    told = tell("rules", "{drug}: {hours} h", drug="lidocaine", hours=3)
    assert BACK.told(told) == "3 h <- enyacodil"
    assert BACK.told("Lidocaine") == "Lidocaine"
    assert BACK.place("Lidocaine") == "Enyacodil"
    assert BACK.told(tell("rules", "unknown {thing}", thing="x")) == "unknown x"


def test_what_a_person_typed_is_never_read_as_a_template():
    """Braces and brackets in a recorded text stay as they were typed."""
    told = tell("rules", "{drug}: {hours} h", drug="{x} [y] {hours}", hours="{drug}")
    assert told == "{x} [y] {hours}: {drug} h"
    assert BACK.told(told) == "{drug} h <- {x} [y] {hours}"


def test_lists_and_series_are_joined_by_the_language():
    """A list keeps its sign; the last of a series has the language's own word before it."""
    assert told_series(["a", "b", "c"]) == "a, b and c"
    assert told_series(["a"]) == "a"
    assert told_series([]) == ""
    assert BACK.told(told_series(["a", "Lidocaine", "c"])) == "a, Enyacodil + (1) c"
    assert told_list(["", "b"], "; ") == "; b"
    assert BACK.told(told_list(["a", "Lidocaine"], "; ")) == "a; Enyacodil"


def test_first_letters_and_ends_follow():
    """Capitals, small letters and full stops are the language's own."""
    told = tell("rules", "{drug}: {hours} h", drug="Lidocaine", hours=3)
    assert told.lower() == "lidocaine: 3 h"
    assert BACK.told(told.rstrip("h ")) == "3 h <- Enyacodil"
    assert BACK.told(first_up(tell("definition", "weeks"))) == "Skeew"
    assert first_up("abc") == "Abc"


def test_everything_a_text_is_made_of_can_be_listed():
    """For the catalogue: templates of the text and of its parts."""
    inner = told_series([tell("anatomy", "{level} nerve", level="L5")])
    told = tell("note", "{field} ({place})", field="Side", place=inner)
    assert list(templates(told)) == [("note", "{field} ({place})"), ("anatomy", "{level} nerve")]


@pytest.mark.parametrize("structure", [FORAMEN, facet_nerves("mbb_nerve"), joints_by_nerve("mbb")])
def test_a_target_reads_as_it_is_recorded(structure):
    """The words of a target are those the record holds, for every level and side."""
    for level in structure.levels:
        for side in Side:
            target = structure.target(level, side)
            assert target.text == f"{side.word} {target.name}"
            assert Target.from_json(target.to_json()).text == target.text


def test_a_target_is_said_as_a_whole():
    """Side and structure are one template: no side word is put together with a noun it does not agree with."""
    target = FORAMEN.target("L5-S1", Side.RIGHT)
    assert BACK.told(target.text) == "L5-S1 nemarof thgir (evren L5)"
    other = FORAMEN.target("L5-S1", Side.LEFT)
    assert BACK.told(other.text).startswith("left L5-S1 foramen")


def test_a_recorded_value_is_worded_in_a_language():
    """Units that are words, targets and lists; numbers stay as they were entered."""
    item = Item(link_id="q", text="Q", kind=Kind.QUANTITY, units=("wk",))
    assert wording(item, {"value": "1.50", "unit": "wk"}, BACK) == "1.50 skeew"
    listed = Item(link_id="c", text="C", kind=Kind.MULTI_CHOICE, options=(Option("A", "a"), Option("B", "b")))
    assert wording(listed, ["A", "B"], BACK) == "a + (1) b"
    assert wording(listed, ["A", "B"]) == "a and b"


def test_a_definition_is_the_same_in_another_language():
    """Fields, conditions and codes are untouched; only words are others."""
    english = next(each for each in registry.installed().latest if each.id == "tfesi")
    upper = Language("up", "Upper", {("definition", text): text.upper() for text in texts_of(english)})
    other = in_language(english, upper)
    assert other.language is upper
    assert in_language(english, upper) is other
    assert in_language(other, upper) is other
    assert in_language(english, ENGLISH) is english
    assert [names for names, _ in other.walk()] == [names for names, _ in english.walk()]
    for (_, here), (_, there) in zip(english.walk(), other.walk(), strict=True):
        assert there.text == here.text.upper()
        assert there.enable_when == here.enable_when
        if isinstance(here, Item):
            assert replace(there, **WORDS) == replace(here, **WORDS)
            assert [option.code for option in there.options] == [option.code for option in here.options]


def test_words_of_one_field_can_be_others():
    """A message whose comment names a field is used there and nowhere else."""
    language = Language(
        "xx", "X", {("definition", "none"): "ninguno", ("definition", "pain\x04none"): "nada"}
    )
    assert language.about("definition", "none", "pain") == "nada"
    assert language.about("definition", "none", "blood") == "ninguno"
    assert language.about("definition", "some", "blood") == "some"
