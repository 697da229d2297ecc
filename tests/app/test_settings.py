"""Settings: defaults, warnings instead of failures, what is not understood is kept."""

import stat
from dataclasses import fields, is_dataclass, replace

import pytest

from procroom.app.assessing import shipped_packs
from procroom.app.setting import about_of
from procroom.app.setting_list import all_settings
from procroom.app.settings import (
    ImageSettings,
    NoteSettings,
    PlaceSettings,
    Settings,
    SettingsFile,
    SettingsInvalid,
    destinations_of,
    read_settings,
    write_settings,
)

CHANGED = replace(
    Settings(),
    images=ImageSettings(cache_mb=256, measurements=False),
    note=NoteSettings(paper="a4", language="es"),
    place=PlaceSettings(facility="Prax “Süd”", time_zone="America/New_York"),
)


@pytest.fixture
def path(tmp_path):
    """Where the settings lie."""
    return tmp_path / "config" / "settings.toml"


def test_without_a_file_there_are_defaults(path):
    """Nothing has to be set up, and reading makes no file."""
    assert read_settings(path) == (Settings(), ())
    assert not path.exists()


def test_settings_come_back(path):
    """What is written is read back equal, from a private file."""
    write_settings(path, CHANGED)
    assert read_settings(path) == (CHANGED, ())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_what_is_not_understood_is_kept_and_said(path):
    """Unknown names and wrong values are warned about; comments and unknown names survive a change."""
    path.parent.mkdir()
    path.write_text(
        '# mine\nfuture = 3\n[images]\ncache_mb = "much"\nglow = true\n[note]\npaper = "a5"\n'
        '[place]\ntime_zone = "Mars/Base"\n[hologram]\nx = [1, 2]\n',
        encoding="utf-8",
    )
    settings, warnings = read_settings(path)
    assert settings == Settings()
    assert warnings == (
        "settings.toml: “future” is not a setting; it is kept as it is.",
        "settings.toml: “images.cache_mb” takes a whole number. The default is used.",
        "settings.toml: “images.glow” is not a setting; it is kept as it is.",
        "settings.toml: “note.paper” takes a4 or letter. The default is used.",
        (
            "settings.toml: “place.time_zone” “Mars/Base” is not a time zone. Write it like America/New_York, "
            "or leave it empty. The default is used."
        ),
        "settings.toml: “hologram” is not a setting; it is kept as it is.",
    )
    write_settings(path, CHANGED)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# mine\nfuture = 3\n")
    assert "glow = true" in text
    assert "[hologram]\nx = [1, 2]" in text
    assert read_settings(path)[0] == CHANGED


def test_a_section_that_is_no_table(path):
    """A value where a table belongs is warned about."""
    path.parent.mkdir()
    path.write_text("images = 3\n", encoding="utf-8")
    assert read_settings(path) == (
        Settings(),
        ("settings.toml: “images” takes a table; the defaults are used.",),
    )


@pytest.mark.parametrize("content", [b"[images\n", b"\xff\xfe"])
def test_a_broken_file_is_said_and_never_written_over(path, content):
    """With a broken file the defaults are used, the reason is told, and changing settings is refused."""
    path.parent.mkdir()
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.current == Settings()
    assert len(file.warnings) == 1
    assert str(path) in file.warnings[0]
    assert "The defaults are used" in file.warnings[0]
    with pytest.raises(SettingsInvalid, match="cannot be written"):
        file.change(CHANGED)
    assert path.read_bytes() == content
    assert file.current == Settings()


@pytest.mark.parametrize(
    "wrong",
    [
        replace(Settings(), note=NoteSettings(paper="a5")),
        replace(Settings(), note=NoteSettings(language="fr")),
        replace(Settings(), images=ImageSettings(cache_mb=1)),
        replace(Settings(), place=PlaceSettings(time_zone="Mars")),
    ],
)
def test_wrong_values_are_not_written(path, wrong):
    """A value that would not be read back is refused before anything is written."""
    with pytest.raises(SettingsInvalid):
        write_settings(path, wrong)
    assert not path.exists()


def test_a_place_that_cannot_be_written(tmp_path):
    """The reason names the file."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(SettingsInvalid, match=r"settings\.toml cannot be written"):
        write_settings(tmp_path / "file" / "settings.toml", Settings())


def test_a_change_is_heard(path):
    """Listeners get the new settings after they are on disk, until they stop listening."""
    file, heard = SettingsFile(path), []
    stop = file.subscribe(lambda settings: heard.append((settings, read_settings(path)[0])))
    file.change(CHANGED)
    stop()
    file.change(Settings())
    assert heard == [(CHANGED, CHANGED)]
    assert file.current == Settings()


RECEIVERS = """\
[destinations.PACS1]
protocol = "dimse"  # the archive
host = "pacs"
port = 104
called_aet = "PACS"

[destinations.FAX]
protocol = "fax"

[destinations.CHART]
protocol = "fhir"
url = "https://chart.example/fhir"
secret = "hunter2"

[destinations.MLLP]
protocol = "mllp"
host = "interface"
port = "2575"

[destinations."two words"]
protocol = "folder"
folder = "out"
"""


def test_destinations_that_cannot_be_used_are_said_by_field_and_kept(path):
    """The good one is there, of the others field and remedy are named, no secret is repeated, and a change keeps all."""
    path.parent.mkdir()
    path.write_text(RECEIVERS, encoding="utf-8")
    settings, warnings = read_settings(path)
    found, wrong = destinations_of(settings)
    assert list(found) == ["PACS1"]
    assert found["PACS1"].forms == ("dicom",)
    assert [words.removeprefix("settings.toml: The destination ") for words in warnings] == [
        "“FAX” cannot be used: protocol “fax” is not known. Protocols: dimse, stow, fhir, mllp, folder.",
        (
            "“CHART” cannot be used: secret tells where the secret is, never the secret itself. "
            "Write env:NAME or file:PATH."
        ),
        "“MLLP” cannot be used: port takes a whole number.",
        (
            "“two words” cannot be used: its name has other signs than may be, or too many. "
            "Letters, digits, dot, hyphen and underscore, at most 64."
        ),
    ]
    assert len(wrong) == 4
    write_settings(path, replace(settings, note=NoteSettings(paper="a4")))
    assert path.read_text(encoding="utf-8").startswith(RECEIVERS)


def test_destinations_are_added_changed_and_taken_out(path):
    """Only what differs is written: the comment at the one that stays is still there."""
    path.parent.mkdir()
    path.write_text(RECEIVERS, encoding="utf-8")
    settings, _ = read_settings(path)
    ward = {"protocol": "folder", "folder": "ward", "forms": ["pdf"]}
    changed = replace(
        settings, destinations={"PACS1": settings.destinations["PACS1"], "CHART": ward, "WARD": ward}
    )
    write_settings(path, changed)
    assert 'protocol = "dimse"  # the archive' in path.read_text(encoding="utf-8")
    again, warnings = read_settings(path)
    assert (again, warnings) == (changed, ())


@pytest.mark.parametrize("text", ["destinations = 3\n", "[destinations]\nPACS1 = 3\n"])
def test_destinations_that_are_no_tables(path, text):
    """Said, and kept as they are."""
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    settings, warnings = read_settings(path)
    assert "takes a table" in warnings[0]
    write_settings(path, settings)
    assert path.read_text(encoding="utf-8").startswith(text)


def test_every_setting_explains_itself():
    """Each has a title, and says whether the user or the practice decides."""
    for section in fields(Settings()):
        value = getattr(Settings(), section.name)
        for each in fields(value) if is_dataclass(value) else (section,):
            about = about_of(each)
            assert about.title
            assert about.scope in {"user", "site"}


def test_what_procroom_could_not_use_is_told_instead_of_used(path):
    """A pack that there is not would leave the antithrombotic rules out; an OID that is none would be refused outside."""
    path.parent.mkdir()
    path.write_text(
        '[rules]\nantithrombotic = "asra"\n[exchange]\nassigning_authority_oid = "2.16.x"\n', encoding="utf-8"
    )
    settings, warnings = read_settings(path)
    assert settings == Settings()
    assert warnings == (
        (
            "settings.toml: “rules.antithrombotic” takes antithrombotic-asra-2018 or antithrombotic-asipp-2024."
            " The default is used."
        ),
        (
            "settings.toml: “exchange.assigning_authority_oid” takes whole numbers with dots between them."
            " The default is used."
        ),
    )
    packs = {pack.ref.id for pack in shipped_packs() if pack.kind == "antithrombotic"}
    (chosen,) = (each for each in all_settings() if each.name == "rules.antithrombotic")
    assert set(chosen.about.choices) == packs


def test_every_default_is_taken_and_every_setting_takes_only_its_type():
    """The same rules for the file, the page and the command: a default passes, a value of another type does not."""
    for each in all_settings():
        assert each.changed(Settings(), each.default) == Settings()
        with pytest.raises(SettingsInvalid, match=r"^Takes "):
            each.changed(Settings(), object())
        for choice in each.about.choices or ():
            assert each.value(each.changed(Settings(), choice)) == choice
        for edge in each.about.limits or ():
            number = type(each.default)(edge)
            assert each.value(each.changed(Settings(), number)) == number
