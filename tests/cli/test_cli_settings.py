"""`procroom settings`: every setting listed, one shown, one set by the rules of the file."""

import json
import tomllib

import pytest

from procroom.app.setting_list import all_settings


@pytest.fixture
def path(tmp_path):
    """Where the settings lie."""
    return tmp_path / "settings.toml"


@pytest.fixture
def settings(here, path):
    """Run the command on the settings of this test."""
    return lambda *arguments: here("settings", *arguments, "--settings", path)


def test_all_are_listed_as_json(settings, path):
    """Name, value, default, scope, help of each; of a destination its name only, for an old address may hold a password."""
    path.write_text(
        '[note]\npaper = "a4"\n[destinations.PACS1]\nprotocol = "stow"\n'
        'url = "https://procroom:hunter2@pacs.example"\n',
        encoding="utf-8",
    )
    done = settings("--json")
    assert done.returncode == 0
    rows = json.loads(done.stdout)
    assert [each["name"] for each in rows] == [each.name for each in all_settings()]
    assert all({"name", "value", "default", "scope", "help"} <= set(each) for each in rows)
    by_name = {each["name"]: each for each in rows}
    paper = by_name["note.paper"]
    assert (paper["value"], paper["default"], paper["choices"]) == ("a4", "letter", ["a4", "letter"])
    assert by_name["images.cache_mb"]["limits"] == [16, 65536]
    assert by_name["destinations"]["value"] == ["PACS1"]
    assert "hunter2" not in done.stdout


def test_in_words_and_one_alone(settings):
    """A line each; one alone says what it takes and when it holds."""
    listed = settings().stdout.splitlines()
    assert len(listed) == len(all_settings())
    done = settings("ui.language")
    assert done.stdout.splitlines() == [
        "ui.language  en",
        "Screen language. What the window says, whatever the language of the note.",
        "Takes: en, es.",
        "Holds from the next start of procroom.",
    ]


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("note.paper", ["a4"], "a4"),
        ("images.cache_mb", ["128"], 128),
        ("images.measurements", ["off"], False),
        ("screen.text_scale", ["1.5"], 1.5),
        ("people.room", ["A. Example, MD, Proceduralist", "DEMO Nurse, Nurse"], None),
        ("place.facility", ["Pain Centre North"], "Pain Centre North"),
    ],
)
def test_one_is_set_and_set_back(settings, path, name, words, value):
    """The file has it, its comments stay; --default writes the default again."""
    path.write_text("# ours\n", encoding="utf-8")
    done = settings(name, *words)
    assert (done.returncode, done.stderr) == (0, "")
    section, _, key = name.partition(".")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ours\n")
    assert tomllib.loads(text)[section][key] == (words if value is None else value)
    assert settings(name, "--default").returncode == 0
    row = json.loads(settings(name, "--json").stdout)
    assert row["value"] == row["default"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["images.cache_mb", "4"], 1, "images.cache_mb: Takes 16 to 65536 MB."),
        (["note.paper", "a5"], 1, "note.paper: Takes a4 or letter."),
        (["images.measurements", "perhaps"], 1, "images.measurements: Takes true or false."),
        (["note.papr"], 2, "Did you mean note.paper?"),
        (["note.paper", "a4", "letter"], 2, "note.paper takes one value."),
        (["destinations", "PACS1"], 2, "destinations is a table: it cannot be set like this."),
        (["keys.learnt", "--default"], 2, "keys.learnt is a table"),
        (["--default"], 2, "--default goes with one NAME"),
    ],
)
def test_what_is_not_taken_is_said_and_nothing_written(settings, path, arguments, code, said):
    """1 for a value, 2 for what does not fit together."""
    done = settings(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert not path.exists()


def test_a_file_that_cannot_be_read_stays(settings, path):
    """It is named, and not written over."""
    path.write_text("[images\n", encoding="utf-8")
    done = settings("note.paper", "a4")
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert path.read_text(encoding="utf-8") == "[images\n"
