"""A practice's own labels of codes: read from the file that the settings name, told when they cannot be."""

from procroom.app.rule_packs import RulePacks
from procroom.app.settings import read_settings
from procroom.bootstrap import start
from procroom.domain.case import CaseState
from procroom.rules.coding.site_labels import SITE_PACK, SITE_TABLE


def test_the_labels_are_among_the_packs(tmp_path):
    """They are a pack with a digest of their own; the shipped table of numbers stays."""
    file = tmp_path / "labels.csv"
    file.write_text("code,label\n64483,The site's words\n", encoding="utf-8")
    packs = RulePacks(tmp_path / "rules", codes_file=file)
    assert packs.problems == ()
    used = packs.for_case(CaseState())
    assert used.row(SITE_TABLE, code="64483")["label"] == "The site's words"
    assert used.row("cpt", code="64483")["label"].startswith("transforaminal")
    before = packs.pack(SITE_PACK).ref.digest
    file.write_text("code,label\n64483,Other words\n", encoding="utf-8")
    packs.reload()
    assert packs.pack(SITE_PACK).ref.digest != before
    assert packs.figures(packs.pack(SITE_PACK)) is not None


def test_numbers_of_codes_are_no_figures(tmp_path):
    """What a site may change are figures; a code number is a name, though it is written in digits."""
    packs = RulePacks(tmp_path / "rules")
    places = [each.place for each in packs.figures(packs.pack("codes-cpt"))]
    assert "figures.code_rf_thermal_from" in places
    assert not [place for place in places if place.startswith("table.")]


def test_a_wrong_or_absent_file_is_told(tmp_path):
    """The labels of procroom are used, and somebody is told why."""
    packs = RulePacks(tmp_path / "rules", codes_file=tmp_path / "absent.csv")
    assert "absent.csv cannot be read" in packs.problems[0]
    file = tmp_path / "labels.csv"
    file.write_text("64483;x\n", encoding="utf-8")
    wrong = RulePacks(tmp_path / "rules", codes_file=file)
    assert "labels.csv" in wrong.problems[0]
    assert wrong.for_case(CaseState()).rows(SITE_TABLE) == ()


def test_the_settings_name_the_file(tmp_path):
    """``rules.codes_file`` is read at start."""
    labels, settings = tmp_path / "labels.csv", tmp_path / "settings.toml"
    labels.write_text("code,label\n64483,The site's words\n", encoding="utf-8")
    settings.write_text(f"[rules]\ncodes_file = '{labels.as_posix()}'\n", encoding="utf-8")
    assert read_settings(settings)[0].rules.codes_file == labels.as_posix()
    station = start(tmp_path / "cases.db", settings=settings, log=tmp_path / "log")
    try:
        assert station.packs.for_case(CaseState()).row(SITE_TABLE, code="64483") is not None
    finally:
        station.close()
