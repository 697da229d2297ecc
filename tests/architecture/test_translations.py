"""The catalogues of other languages: in step with the English, complete, and saying no less and no more."""

import importlib.util
import re
from collections import Counter

import pytest
from source_tree import ROOT

from procroom.domain.definition import Group, Item
from procroom.domain.language import CODES
from procroom.notes.phrases import check
from procroom.procedures.registry import installed

LANGUAGES = [code for code in CODES if code != "en"]
_MARK = re.compile(r"\[|\]|\{[^}]*\}")


@pytest.fixture(scope="module")
def tool():
    """``docs/write_translations.py``."""
    spec = importlib.util.spec_from_file_location(
        "write_translations", ROOT / "docs" / "write_translations.py"
    )
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def wanted(tool):
    """Every English text there is to translate, by context."""
    return tool.sources()


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request, tool):
    """(file, catalogue) of a language."""
    path = tool.path_of(request.param)
    return path, tool.read(path)


def messages(catalogue):
    """(context, message) of all messages of a catalogue."""
    return [(context, each) for context, found in catalogue.messages.items() for each in found.values()]


def outline(text):
    """Names and the brackets they stand in, whatever their order."""
    depth, found = 0, Counter()
    for sign in _MARK.findall(text):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if sign not in "[]":
            found[sign, depth] += 1
    return found, depth


def test_the_file_is_in_step_with_the_program(tool, wanted, catalogue):
    """No text is missing, none is left over: ``python docs/write_translations.py`` would change nothing."""
    path, read = catalogue
    code = path.stem.rpartition("_")[2]
    stored = path.read_text(encoding="utf-8")
    assert stored == tool.text_of(tool.update(read, wanted), code), "run: python docs/write_translations.py"


def test_every_text_is_translated(catalogue):
    """A language that is offered has all its words: nothing unfinished, nothing vanished, nothing empty."""
    _, read = catalogue
    open_ones = [each.source for _, each in messages(read) if each.kind or not each.translation]
    assert open_ones == []


def test_a_translation_keeps_every_place_and_every_bracket(catalogue):
    """A fact that English prints is printed, and one that may be left out may be left out, in any language."""
    _, read = catalogue
    for _, each in messages(read):
        assert outline(each.translation) == outline(each.source), each.source
        assert outline(each.translation)[1] == 0, each.source


def test_translated_phrases_obey_the_grammar(catalogue):
    """What is a phrase in English is one in the other language."""
    _, read = catalogue
    for _, each in messages(read):
        if not check(each.source.replace("{#}", "")):
            assert check(each.translation.replace("{#}", "")) == "", each.source


def test_sides_stay_sides(catalogue):
    """No translation of a right side names the left one (G2): words of a side are told apart in every message."""
    path, read = catalogue
    words = {"es": {"left": r"izquierd", "right": r"derech"}}[path.stem.rpartition("_")[2]]
    for _, each in messages(read):
        plain = _MARK.sub(" ", each.source)
        sides = {side for side in words if re.search(rf"\b{side}\b", plain, re.IGNORECASE)}
        if re.search(
            r"right angles|right to go on|right click|put right|left out|left to|left in place|left as|leads left|left (it|him)",
            plain,
            re.IGNORECASE,
        ):
            continue
        said = {side for side, word in words.items() if re.search(word, each.translation, re.IGNORECASE)}
        assert not sides or said == sides, each.source


def test_a_message_for_one_field_speaks_of_a_field_there_is(tool, catalogue):
    """The comment of a message names the field whose words it holds."""
    _, read = catalogue
    names = {tool.HEADING}
    for definition in installed().definitions.values():
        names |= {item.link_id for _, item in definition.walk() if isinstance(item, Item | Group)}
    for _, each in messages(read):
        assert not each.about or each.about in names, (each.source, each.about)


def test_what_is_new_and_what_is_gone_is_marked(tool):
    """New texts are unfinished, gone ones keep their translation as vanished; a message for one field stays."""
    first = tool.update(tool.Catalogue(), {"note": ["yes", "no"]})
    assert [each.kind for _, each in messages(first)] == ["unfinished", "unfinished"]
    first.messages["note"]["yes", ""].translation = "sí"
    first.messages["note"]["yes", ""].kind = ""
    first.messages["note"]["yes", "consent"] = tool.Message("yes", "consent", "presente", "")
    then = tool.update(first, {"note": ["no", "perhaps", "yes"]})
    assert {each.about: each.translation for _, each in messages(then) if each.source == "yes"} == {
        "": "sí",
        "consent": "presente",
    }
    last = tool.update(then, {"note": ["no"]})
    assert {(each.source, each.kind) for _, each in messages(last)} == {
        ("no", "unfinished"),
        ("yes", "vanished"),
    }


def test_contexts_of_others_stay_as_they_are(tool, tmp_path):
    """Messages that Qt's own tools gathered for the window are kept."""
    path = tmp_path / "procroom_xx.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="xx">\n<context>\n'
        "    <name>MainWindow</name>\n    <message>\n        <source>File &amp; more</source>\n"
        "        <translation>Datei</translation>\n    </message>\n</context>\n</TS>\n",
        encoding="utf-8",
    )
    written = tool.text_of(tool.update(tool.read(path), {"note": ["yes"]}), "xx")
    assert "<name>MainWindow</name>" in written
    assert "<source>File &amp; more</source>" in written
    path.write_text(written, encoding="utf-8")
    assert tool.text_of(tool.update(tool.read(path), {"note": ["yes"]}), "xx") == written
