"""What docs/data-formats.md shows is what procroom reads."""

import json
import re
import tomllib
from pathlib import Path

from jsonschema import Draft202012Validator

from procroom.app.case_file import export, load, play
from procroom.app.schema import case_file_schema
from procroom.app.settings import Settings, read_settings
from procroom.procedures import registry
from procroom.storage.store import open_store

TEXT = (Path(__file__).parents[2] / "docs" / "data-formats.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """The one code block of a language."""
    (found,) = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    return found


def test_the_example_case_is_a_case():
    """The example follows the schema, loads, and comes back with what it says."""
    data = json.loads(block("json"))
    schema = case_file_schema(registry.installed().definitions.values())
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []
    again = export(play(load(data, registry.get), open_store(None)))
    data["answers"]["performed"]["targets"][0]["target"]["nerve"] = "L5"
    assert again == data


def test_the_example_settings_are_the_defaults(tmp_path):
    """The settings that are shown are all there are, with their defaults."""
    path = tmp_path / "settings.toml"
    path.write_text(block("toml"), encoding="utf-8")
    assert read_settings(path) == (Settings(), ())
    shown = tomllib.loads(block("toml"))
    assert {name: set(section) for name, section in shown.items()} == {
        "store": {"path"},
        "images": {"cache_mb", "measurements", "last_folder"},
        "note": {"paper", "language"},
        "exchange": {"assigning_authority", "assigning_authority_oid"},
        "place": {"facility", "room", "station", "time_zone", "person", "role"},
        "screen": {"theme", "room_mode", "text_scale", "screen_dpi"},
        "keys": {"learnt", "given_up"},
        "people": {"room", "layout"},
        "rules": {"antithrombotic", "codes_file"},
        "ui": {"language"},
    }


def test_every_table_of_the_store_is_named():
    """The table of tables is complete."""
    store = open_store(None)
    with store._engine.connect() as connection:
        tables = {
            name
            for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
        }
    store.close()
    assert [name for name in tables if f"`{name}`" not in TEXT] == []
