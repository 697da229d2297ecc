"""Definitions are found by id and version; a broken one is listed and hurts nobody."""

import sys
import types
from dataclasses import replace
from importlib.metadata import EntryPoint

import pytest

from procroom.procedures import registry

TFESI = registry.get("tfesi", 1)


@pytest.fixture
def module(monkeypatch):
    """Put something under a name that an entry point can load; gives the source to collect it from."""

    def put(thing, name="plugin"):
        holder = types.ModuleType(f"procroom_test_{name}")
        holder.DEFINITION = thing
        monkeypatch.setitem(sys.modules, holder.__name__, holder)
        return registry.Source(name, EntryPoint(name, f"{holder.__name__}:DEFINITION", registry.GROUP))

    return put


def test_a_case_gets_the_version_it_was_opened_with(module):
    """Two versions live side by side; the newest is offered for new cases, the older one still opens old cases."""
    older, newer = module(TFESI, "older"), module(replace(TFESI, version=2), "newer")
    found = registry.collect([newer, older])
    assert found.get("tfesi", 1) is TFESI
    assert found.get("tfesi", 2).version == 2
    assert [each.version for each in found.latest] == [2]


def test_an_unknown_procedure_is_refused_in_words():
    """The message names procedure and version, and which versions there are."""
    with pytest.raises(registry.ProcedureUnknown, match="“knee-injection”, version 1, is not installed"):
        registry.get("knee-injection", 1)
    with pytest.raises(registry.ProcedureUnknown, match="Installed versions of it: 1"):
        registry.get("tfesi", 7)


def test_what_cannot_be_loaded_is_listed(module):
    """A plug-in that is missing, of another type, faulty or there twice is listed with its reason; the rest works."""
    absent = registry.Source(
        "absent", EntryPoint("absent", "procroom_absent_plugin:DEFINITION", registry.GROUP)
    )
    faulty = replace(TFESI, id="faulty", target_kind="knee")
    found = registry.collect(
        [absent, module("text"), module(faulty, "faulty"), module(TFESI, "a"), module(TFESI, "b")]
    )
    assert list(found.definitions) == [("tfesi", 1)]
    assert [(each.source, each.reason) for each in found.broken] == [
        ("absent", "ModuleNotFoundError: No module named 'procroom_absent_plugin'"),
        ("plugin", "TypeError: it is a str, not a procedure definition"),
        ("faulty", "no target is of the kind “knee”"),
        ("b", "tfesi version 1 is there already"),
    ]


def test_other_packages_can_bring_procedures(module, monkeypatch):
    """An entry point of the group is found beside the built-in procedures."""
    source = module(replace(TFESI, id="their-procedure"), "theirs")
    monkeypatch.setattr(
        registry, "entry_points", lambda group: [source.entry] if group == registry.GROUP else []
    )
    registry.installed.cache_clear()
    try:
        ids = [each.id for each in registry.installed().latest]
    finally:
        monkeypatch.undo()
        registry.installed.cache_clear()
    assert {"ilesi", "tfesi", "their-procedure"} <= set(ids)


def test_an_older_id_still_opens_its_cases():
    """A case pinned to an id that was since widened gets the wider definition; the older id is not offered anew."""
    assert registry.get("lumbar-tfesi", 1).id == "tfesi"
    assert registry.get("lumbar-ilesi", 1).id == "ilesi"
    assert not {"lumbar-tfesi", "lumbar-ilesi"} & {each.id for each in registry.installed().latest}
    with pytest.raises(registry.ProcedureUnknown):
        registry.get("lumbar-tfesi", 2)
