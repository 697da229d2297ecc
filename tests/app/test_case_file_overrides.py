"""K10 without a window: overrides in a case file, what is refused, and that they come back."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from procroom.app.assessing import blocking
from procroom.app.case_file import export, load, play
from procroom.app.headless import Signer, make_note
from procroom.app.schema import case_file_schema
from procroom.domain.assessment import Phase
from procroom.domain.errors import CaseFileInvalid, Refusal
from procroom.procedures import registry
from procroom.storage.store import open_store

GS2 = Path(__file__).parents[1] / "scenarios" / "gs2.case.json"
PLACE = "prechecks.antithrombotics[d1]"
ADVICE = {
    "rule_id": "AC-01",
    "place": PLACE,
    "reason_code": "SPECIALIST_ADVICE",
    "text": "Hematology advised not to wait any longer.",
}


def case(*overrides, **changes):
    """GS2 with its last dose 60.5 h before the needle, and overrides."""
    data = json.loads(GS2.read_text(encoding="utf-8"))
    data["answers"]["prechecks"]["antithrombotics"][0]["last_dose"] = "2026-03-04T20:00-06:00"
    return {**data, **({"overrides": list(overrides)} if overrides else {}), **changes}


def read(data):
    """A case file from its JSON form."""
    return load(data, registry.get)


def sign(data, tmp_path):
    """The signed note of a case file."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return make_note(path, registry.get, signer=Signer("DEMO Physician", "Proceduralist"))


def test_a_stop_is_in_the_way_until_it_is_overridden(tmp_path):
    """The note is signed with the override, the finding and the reason in its deviations."""
    with pytest.raises(Refusal, match="cannot be signed") as refused:
        sign(case(), tmp_path)
    assert "AC-01 apixaban: 60.5 h since last dose" in str(refused.value)
    note = sign(case(ADVICE), tmp_path)
    assert note.signed
    words = " ".join(note.text.split())
    assert "Override of AC-01" in words
    assert "60.5 h since last dose" in words
    assert "Hematology advised not to wait any longer" in words


def test_overrides_are_recorded_for_the_actor_and_come_back():
    """Rule, place, pack, message, reason and person; the exported file says the same and follows the schema."""
    data = case(ADVICE)
    session = play(read(data), open_store(None))
    (override,) = session.state.overrides.values()
    assert (override.name, override.role) == (data["actor"]["name"], data["actor"]["role"])
    assert override.rule_version == "antithrombotic-asra-2018 2026.1"
    assert override.value_seen.startswith("apixaban: 60.5 h")
    assert blocking(session.assess(Phase.SIGN), session.state) == ()
    again = export(session)
    assert again["overrides"] == [
        {**ADVICE, "value_seen": override.value_seen, "rule_version": override.rule_version}
    ]
    schema = case_file_schema(registry.installed().definitions.values())
    for each in (data, again):
        assert [error.message for error in Draft202012Validator(schema).iter_errors(each)] == []
    assert read(again).state.overrides.keys() == session.state.overrides.keys()


def test_an_override_of_what_reads_differently_now_does_not_hold():
    """K10: the value seen is part of it; the file loads, and the STOP stands in the way."""
    stale = {**ADVICE, "value_seen": "apixaban: 70 h since last dose", "rule_version": "old 1"}
    case_file = read(case(stale))
    session = play(case_file, open_store(None))
    assert [each.rule_id for each in blocking(session.assess(Phase.SIGN), session.state)] == ["AC-01"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (case({**ADVICE, "rule_id": "AC-02"}), "overrides[0]: AC-02 is no STOP of this case at “prechecks"),
        (
            case({**ADVICE, "place": ""}),
            "overrides[0]: AC-01 is no STOP of this case. Those that fire: AC-01@",
        ),
        (
            case({**ADVICE, "reason_code": "TIRED"}),
            "overrides[0].reason_code: takes one of the reasons of AC-01",
        ),
        (case({**ADVICE, "text": "too short"}), "overrides[0]: An override needs a reason in your own words"),
        (case({"rule_id": "AC-01"}), "overrides[0].reason_code: is missing."),
        (case({**ADVICE, "who": "me"}), "overrides[0].who: "),
        (case("AC-01"), "overrides[0]: takes an object"),
        (case(overrides={}), "overrides: takes an array"),
        (
            case(ADVICE, actor={"name": "", "role": "Nurse", "station": ""}),
            "actor: an override is somebody's",
        ),
    ],
    ids=lambda each: each[:50] if isinstance(each, str) else "",
)
def test_what_is_no_override_is_named(data, problem):
    """With its place, and what would be right."""
    with pytest.raises(CaseFileInvalid) as refused:
        read(data)
    assert any(each.startswith(problem) for each in refused.value.problems), refused.value.problems
