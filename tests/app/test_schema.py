"""The JSON Schema says what the reader of case files says."""

import copy
import re

import pytest
from jsonschema import Draft202012Validator
from sample_procedure import FILE, SAMPLE, definition_of, sample_file, sample_session

from procroom.app.case_file import export, load, play
from procroom.app.schema import case_file_schema
from procroom.domain.errors import CaseFileInvalid
from procroom.storage.store import open_store

SCHEMA = case_file_schema([SAMPLE])


def errors(data) -> list[str]:
    """The places where a file does not follow the schema."""
    return sorted(error.json_path for error in Draft202012Validator(SCHEMA).iter_errors(data))


def test_the_schema_is_a_schema():
    """It follows the meta-schema of JSON Schema 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)


def test_a_full_file_follows_it():
    """The full sample, an empty case and every export follow the schema."""
    assert errors(FILE) == []
    assert errors(export(sample_session())) == []
    assert errors(export(play(load(FILE, definition_of), open_store(None)))) == []


def changed(path: str, value: object) -> dict:
    """The full sample with one value changed; dots separate names, numbers index arrays."""
    data = sample_file()
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    here = data
    for step in way:
        here = here[step]
    here[last] = copy.deepcopy(value)
    return data


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "x"),
        ("version", 2),
        ("opened_at", "2026-02-10T08:30"),
        ("procedure.id", "tooth"),
        ("answers.patient.shoe", 44),
        ("answers.patient.relief", "50 %"),
        ("answers.patient.pain_before", 11),
        ("answers.patient.pain_before", "much"),
        ("answers.patient.name", " "),
        ("answers.patient.birth_date", "1974-13-01"),
        ("answers.planned.diagnosis", {"code": "back"}),
        ("answers.planned.targets", {}),
        ("answers.planned.targets.0.target", {"level": "L7", "side": "RIGHT"}),
        ("answers.planned.targets.0.target", {"level": "L5-S1"}),
        ("answers.planned.targets.0.id", "a b"),
        ("answers.time_out.done", "yes"),
        ("answers.performed.start", "08:55"),
        ("answers.performed.needle", []),
        ("answers.performed.targets.0.positions.0.aspiration", "NEGG"),
        ("answers.performed.targets.0.positions.1.pattern", []),
        ("answers.performed.targets.0.positions.1.pattern", ["VASCULAR"]),
        ("answers.performed.targets.0.positions.1.volume", "1.5 L"),
        ("answers.performed.targets.0.positions.1.volume", 1.5),
        ("answers.performed.targets.0.positions.1.views", ["v1"]),
        ("views.0.tag", "FRONT"),
        ("views.0.rotation", 45),
        ("views.0.picture", "x"),
        ("marks.0.kind", "circle"),
        ("marks.0.points", [[1]]),
        ("marks.0.frame", {"sop_instance_uid": "1", "frame_number": 0}),
    ],
)
def test_schema_and_reader_refuse_the_same(path, value):
    """What the schema refuses the reader refuses too."""
    data = changed(path, value)
    assert errors(data)
    with pytest.raises(CaseFileInvalid):
        load(data, definition_of)


def test_labels_and_duties_are_in_it():
    """Titles and descriptions come from the definition: label, help, what signing needs, accepted range."""
    answers = SCHEMA["$defs"]["answers-sample-1"]["properties"]
    assert answers["patient"]["properties"]["name"] == {
        "title": "Name",
        "description": "As on the wristband. Required before signing.",
        "type": "string",
        "pattern": r"\S",
    }
    position = answers["performed"]["properties"]["targets"]["items"]["properties"]["positions"]["items"]
    assert position["properties"]["volume"]["description"] == "Accepted to 20 mL."
    assert [option["title"] for option in position["properties"]["aspiration"]["oneOf"]] == [
        "Negative",
        "Blood",
    ]


def test_patterns_are_plain_enough_for_every_language():
    """Patterns use only what ECMA 262 and Python read alike."""

    def patterns(node):
        if isinstance(node, dict):
            if isinstance(node.get("pattern"), str):
                yield node["pattern"]
            for inside in node.values():
                yield from patterns(inside)
        elif isinstance(node, list):
            for inside in node:
                yield from patterns(inside)

    found = set(patterns(SCHEMA))
    assert found
    assert [pattern for pattern in found if re.search(r"\\[dwb]|\(\?", pattern)] == []
