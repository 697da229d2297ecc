"""Look-alike names in tall man letters: which, where in a text, and in no language but the English of the screen."""

import tomllib
from importlib.resources import files

import pytest

from procroom.app.tall_man import of_screen, plain, screen_english, tall, tall_names
from procroom.domain.language import ENGLISH, tell
from procroom.domain.translated import in_language, texts_of
from procroom.notes.languages import language_of
from procroom.procedures import registry


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Dexamethasone", "dexAMETHasone"),
        ("dexamethasone 10 mg, lidocaine 1 %", "dexAMETHasone 10 mg, lidocaine 1 %"),
        ("Methylprednisolone acetate", "methylPREDNISolone acetate"),
        ("prednisolone, prednisone", "prednisoLONE, predniSONE"),
        ("Bupivacaine or ropivacaine", "BUPivacaine or ROPivacaine"),
        ("levobupivacaine", "levobupivacaine"),
        ("norepinephrine, epinephrine, ephedrine", "norepinephrine, EPINEPHrine, ePHEDrine"),
        ("Depo-medrol", "DEPO-Medrol"),
        ("remifentanil, sufentanil, fentanyl", "remifentanil, SUFentanil, fentaNYL"),
        ("DexAMETHasone", "dexAMETHasone"),
        ("FENTANYL", "FENTANYL"),
        ("{drug}[, {epinephrine}]", "{drug}[, {epinephrine}]"),
        ("planned.epinephrine", "planned.epinephrine"),
    ],
)
def test_a_listed_name_is_written_as_its_list_has_it(said, shown):
    """Whole words only; places of templates, paths and names in capitals stay as they are."""
    assert tall(said) == shown
    assert tall(shown) == shown
    assert plain(shown).lower() == said.lower()


def test_every_name_of_the_data_differs_from_its_plain_form_in_letters_of_one_run_only():
    """A name is the plain one with some letters raised; each stands in one source, sources say where and when."""
    path = files("procroom.resources") / "drugs" / "tall_man.toml"
    sources = tomllib.loads(path.read_text(encoding="utf-8"))["source"]
    names = [name for source in sources.values() for name in source["names"]]
    assert len(names) == len({name.lower() for name in names}) == len(tall_names())
    assert all(source["address"].startswith("https://") and source["as_of"] for source in sources.values())
    for name in names:
        assert name not in {name.lower(), name.upper(), name.capitalize()}, name


def test_the_english_of_the_screen_says_all_it_says_with_these_letters():
    """Templates, what fills them, words, told text, a whole definition; its codes and conditions stay."""
    language = screen_english()
    told = tell("rules", "{drug} with epinephrine", drug="bupivacaine")
    assert language.told(told) == "BUPivacaine with EPINEPHrine"
    assert (
        language.text("rules", "{drug} with epinephrine", drug="ropivacaine")
        == "ROPivacaine with EPINEPHrine"
    )
    assert language.word("Fentanyl", "definition") == "fentaNYL"
    definition = registry.get("tfesi", 1)
    shown = in_language(definition, language)
    assert "dexAMETHasone" in set(texts_of(shown))
    assert not {"dexAMETHasone", "BUPivacaine", "fentaNYL"} & set(texts_of(definition))


def test_definitions_and_the_other_languages_have_plain_names():
    """One list, for the screen: a definition, the note and exports that are made of it never carry these letters."""
    raised = set(tall_names().values())
    for definition in registry.installed().latest:
        for text in texts_of(definition):
            assert not raised & set(text.split()), text
    spanish = language_of("es")
    assert of_screen(spanish) is spanish
    assert of_screen(ENGLISH) is screen_english()
    assert spanish.word("Dexamethasone", "definition") == "Dexametasona"
