"""The note in Spanish: the same facts, no English left but what people typed, and missing facts in words."""

import io
import os
import re
from functools import cache
from pathlib import Path

import pypdf
import pytest
from note_cases import SCENARIOS, SOFTWARE, CaseBuilder, no_pictures, played, signed, view

from procroom.app.assessing import Assessor
from procroom.app.composing import live_note
from procroom.domain.assessment import Phase
from procroom.domain.definition import Item, Kind
from procroom.domain.errors import AnswerInvalid
from procroom.domain.paths import resolve
from procroom.domain.translated import in_language
from procroom.notes.brief import compose_brief
from procroom.notes.compose import compose
from procroom.notes.document import SentenceState
from procroom.notes.languages import LanguageUnknown, _spanish_and, language_of
from procroom.notes.render.facts import facts_json
from procroom.notes.render.html import render_html
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.text import render_text

GOLDEN = Path(__file__).parent / "golden" / "gs1-es.txt"
SPANISH = language_of("es")
NAMES = sorted(path.name.removesuffix(".case.json") for path in SCENARIOS.glob("*.case.json"))


@cache
def judged(name):
    """What rules say of a played case at signing."""
    definition, state = played(name)
    return Assessor(definition).assess(state, Phase.SIGN)


def note(name, language="es"):
    """The note of a played case with its figures and codes."""
    definition, state = played(name)
    return live_note(definition, state, judged(name), (), language)


def typed(name):
    """What people typed in the case, which stays as they typed it, and the names of packs."""
    definition, state = played(name)
    yield from map(str, judged(name).packs)
    for path, answer in state.answers.items():
        try:
            item = resolve(definition, path)
        except AnswerInvalid:
            continue
        listed = isinstance(item, Item) and item.kind is not Kind.TEXT and not item.open_choice
        if isinstance(answer.value, str) and not listed:
            yield from (answer.value, *answer.value.split("^"))
        if isinstance(answer.value, list):
            yield from (str(each) for each in answer.value)


@cache
def english_words():
    """Pieces of English sources that no Spanish text holds."""
    spanish = "\n".join(SPANISH.catalogue.values()).lower()
    pieces = set()
    for (_, source), translation in SPANISH.catalogue.items():
        if source.rpartition("\x04")[2] == translation:
            continue
        for piece in re.split(r"\{[^}]*\}|[\[\];:.,()“”]", source.rpartition("\x04")[2]):
            words = piece.strip().lower()
            if re.search(r"[a-z]{4}", words) and words not in spanish:
                pieces.add(words)
    return sorted(pieces, key=len, reverse=True)


def test_gs1_reads_as_agreed():
    """The whole Spanish note of the first scenario, word for word."""
    text = re.sub(r"Registro [0-9a-f]{64}", "Registro " + "0" * 64, render_text(note("gs1")))
    text = text.replace(note("gs1").software, SOFTWARE)
    if os.environ.get("PROCROOM_UPDATE_GOLDENS"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_no_english_is_left(name):
    """Every word of every scenario's note is Spanish, or was typed by somebody."""
    text = " ".join(render_text(note(name)).split()).lower()
    for each in sorted(typed(name), key=len, reverse=True):
        text = text.replace(" ".join(each.split()).lower().rstrip("."), " ")
    there = (
        piece for piece in english_words() if piece in text
    )  # a pattern for each word would take seconds
    left = [piece for piece in there if re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text)]
    assert left == []


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_are_the_same(name):
    """Sentence by sentence, cell by cell: the same fields, values and states; only words differ."""
    definition, state = played(name)
    here = facts_json(note(name, "en"), definition, state)
    there = facts_json(note(name), in_language(definition, SPANISH), state)
    assert (here.pop("language"), there.pop("language")) == ("en", "es")
    assert without_words(here) == without_words(there)
    for kind in ("facts", "calculated"):
        values = [{path: each["value"] for path, each in said[kind].items()} for said in (here, there)]
        assert values[0] == values[1]


def without_words(value):
    """Facts without the words they are told in, nor the order of words within a sentence."""
    words = {"text", "label", "title", "heading", "caption", "columns", "value", "inputs", "role"}
    if isinstance(value, dict):
        kept = {key: without_words(each) for key, each in value.items() if key not in words}
        return kept | ({"facts": sorted(kept["facts"])} if isinstance(kept.get("facts"), list) else {})
    return [without_words(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", NAMES)
def test_numbers_keep_their_point(name):
    """Every figure is printed with the digits and the decimal point of the record (U7)."""
    english, spanish = (" ".join(render_text(note(name, code)).split()) for code in ("en", "es"))
    number = re.compile(r"\d+\.\d+")
    assert sorted(set(number.findall(english))) == sorted(set(number.findall(spanish)))


def test_an_empty_case_says_what_is_missing():
    """What nobody recorded reads "No documentado", and nothing is stated (K1)."""
    definition, _ = played("gs1")
    state = CaseBuilder(definition).state
    document = compose(in_language(definition, SPANISH), state, software=SOFTWARE)
    english = compose(definition, state, software=SOFTWARE)
    assert len(document.missing) == len(english.missing) > 20
    assert all(said.text.startswith("No documentado: ") for said in document.missing)
    stated = [
        s for section in document.sections for s in section.sentences if s.state is SentenceState.STATED
    ]
    assert stated == []
    text = render_text(document)
    assert "BORRADOR" in text
    assert "Not documented" not in text
    assert "No documentado" in render_html(document, no_pictures)


def test_the_brief_note_is_spanish():
    """Its headings, its diagnosis afterwards and its mark."""
    definition, state = played("gs1")
    document = compose_brief(in_language(definition, SPANISH), state, software=SOFTWARE, demo=True)
    text = " ".join(render_text(document).split())
    assert "Nota breve: sigue informe completo" in text
    assert "Diagnóstico posterior al procedimiento: M51.17" in text
    assert "(el mismo que el diagnóstico previo al procedimiento)" in text


def test_a_signed_note_and_its_pictures_are_spanish():
    """Furniture of the PDF, captions, the language of the file itself; every letter has its glyph."""
    definition, state = played("gs1")
    state = signed(CaseBuilder(definition).saved(view("v1", rotation=90, flip_horizontal=True)).state)
    document = compose(in_language(definition, SPANISH), state, software=SOFTWARE, demo=True)
    printed = render_pdf(document, no_pictures)
    assert not [words for words in printed.warnings if "no sign" in words]
    reader = pypdf.PdfReader(io.BytesIO(printed.data))
    assert reader.trailer["/Root"]["/Lang"] == "es"
    text = " ".join(page.extract_text() for page in reader.pages)
    for words in ("Página 1 de", "FIRMADA", "DEMOSTRACIÓN", "Imágenes clave", "Firma"):
        assert words.lower() in text.lower()
    assert "Girada 90° en sentido horario y volteada izquierda-derecha" in " ".join(text.split())
    assert "Intervencionista" in text


def test_left_and_right_are_unmistakable():
    """K4: every target names its side in words that agree with it."""
    text = " ".join(render_text(note("gs3")).split())
    for words in ("Rama medial L3 derecha", "Rama medial L3 izquierda", "Ramo dorsal L5 derecho"):
        assert words in text
    assert "foramen L5-S1 derecho (raíz L5)" in render_text(note("gs1")).replace("\n", " ")


def test_the_word_before_the_last():
    """``y``, and ``e`` before the sound of i."""
    assert _spanish_and("lidocaína") == " y "
    assert _spanish_and("inflamación") == " e "
    assert _spanish_and("hipotensión") == " e "
    assert _spanish_and("hielo") == " y "
    assert SPANISH.series(["dolor", "fiebre", "infección"]) == "dolor, fiebre e infección"


def test_a_language_nobody_has_is_refused():
    """Its name is told, and which there are."""
    with pytest.raises(LanguageUnknown, match=r"“fr”.*en, es"):
        language_of("fr")
