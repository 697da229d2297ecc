"""Case files: in and out without loss, every problem named with its place."""

import json

import pytest
from sample_procedure import FILE, SAMPLE, definition_of, sample_file, sample_session

from procroom.app.case_file import export, load, play, read_case, text_of
from procroom.domain.commands import Undo
from procroom.domain.errors import CaseFileInvalid, Refusal
from procroom.storage.store import open_store


def problems(data) -> tuple[str, ...]:
    """What is wrong with a case file."""
    with pytest.raises(CaseFileInvalid) as error:
        load(data, definition_of)
    return error.value.problems


def test_a_file_comes_back_equal():
    """Loading a full file, playing it and exporting the case gives the same file."""
    session = play(load(FILE, definition_of), open_store(None))
    assert export(session) == FILE


def test_a_played_file_has_the_states_facts():
    """Values are normalised by their kinds: quantities, targets, times, codes."""
    state = play(load(FILE, definition_of), open_store(None)).state
    assert state.case_id == FILE["case_id"]
    assert state.opened_at.isoformat() == FILE["opened_at"]
    assert state.value("performed.targets[t1].positions[p2].volume") == {"value": "1.50", "unit": "mL"}
    assert state.value("performed.targets[t1].target")["structure"] == "foramen"
    assert state.instances["performed.targets"] == ("t1", "t9")
    assert state.answers["patient.birth_date"].source == "DICOM series …1234"
    assert state.views["v1"].marks == (state.marks["m1"],)


def test_the_same_file_gives_the_same_journal():
    """Two plays of one file end in the same digest, so that a note can be made again byte for byte."""
    one, two = (play(load(FILE, definition_of), open_store(None)) for _ in range(2))
    assert one.state.head_digest == two.state.head_digest


def test_a_file_is_one_act_and_its_case_goes_on():
    """What a file recorded is one act; a sealed time-out in it cannot be undone."""
    session = play(
        load(
            sample_file(answers={"patient": {"name": "DEMO^X"}}, sources={}, marks=[], views=[]),
            definition_of,
        ),
        open_store(None),
    )
    session.handle(Undo())
    assert session.state.answers == {}
    with pytest.raises(Refusal):
        play(load(FILE, definition_of), open_store(None)).handle(Undo())


def test_a_file_is_not_played_twice_into_one_store():
    """The same case id is refused the second time."""
    store = open_store(None)
    play(load(FILE, definition_of), store)
    with pytest.raises(Refusal, match="in this store already"):
        play(load(FILE, definition_of), store)


def test_an_empty_case_exports_and_loads():
    """A case in which nothing was recorded is a valid file."""
    file = export(sample_session())
    assert file["answers"] == {}
    assert "views" not in file
    assert export(play(load(file, definition_of), open_store(None))) == file


def test_ids_may_be_left_out():
    """Case id and instance ids are made when they are not given: the same every time, never a taken one."""
    data = sample_file()
    del data["case_id"]
    data["answers"]["planned"]["targets"] = [{}, {"id": "t1"}, {}]
    one, two = (load(data, definition_of) for _ in range(2))
    assert one == two
    assert len(one.case_id) == 36
    state = play(one, open_store(None)).state
    assert state.instances["planned.targets"] == ("t2", "t1", "t3")


def test_the_actor_may_be_left_out():
    """Without an actor the entries say that they came from a case file."""
    data = sample_file()
    del data["actor"]
    assert load(data, definition_of).actor.station == "case file"


def test_every_problem_is_named_with_its_place():
    """All problems of a file are reported at once, each starting with where it is."""
    data = sample_file(wrong=1)
    answers = data["answers"]
    answers["patient"] |= {
        "pain_before": 11,
        "relief": "50 %",
        "shoe": 44,
        "mrn": None,
        "birth_date": "1.2.1974",
    }
    answers["planned"] |= {"targets": {}, "diagnosis": "backache"}
    answers["time_out"] = []
    performed = answers["performed"]
    performed["targets"][0]["positions"][0]["aspiration"] = "NEGG"
    performed["targets"][0]["positions"][1] |= {"volume": 1.5, "views": ["v1"], "patern": []}
    performed["targets"][0]["target"] = {"level": "L7", "side": "RIGHT"}
    performed["targets"][1] = "t9"
    performed["needle"] = {"gauge": "", "id": "n1"}
    assert problems(data) == (
        "wrong: is not a field here.",
        "answers.patient.shoe: is not a field here.",
        "answers.planned.targets: takes an array, not an object.",
        "answers.time_out: takes an object, not an array.",
        "answers.performed.needle.id: is not a field here.",
        "answers.performed.targets[0].positions[1].patern: is not a field here. Did you mean “pattern”?",
        "answers.performed.targets[1]: takes an object, not text.",
        "answers.patient.mrn: “MRN” needs a value; clear it to leave it not documented.",
        "answers.patient.birth_date: “1.2.1974” is not a date for “Born”. Write YYYY-MM-DD.",
        "answers.patient.pain_before: 11 is outside 0 to 10 for “Pain before”.",
        "answers.patient.relief: “Relief” is calculated and cannot be entered.",
        "answers.planned.diagnosis: “{'code': 'backache'}” is not an ICD-10-CM code for “Diagnosis”. Write it like M51.17.",
        "answers.performed.needle.gauge: “Gauge” takes words. Clear it to leave it not documented.",
        "answers.performed.targets[0].target: “L7” is not a level of “Target”. Levels: L1-2, L2-3, L3-4, L4-5, L5-S1, S1.",
        "answers.performed.targets[0].positions[0].aspiration: “NEGG” is not a choice of “Aspiration”. Choices: NEG, BLOOD.",
        "answers.performed.targets[0].positions[1].volume: “Volume” takes a number with unit. Write it as text, e.g. “1.5 mL”.",
        "answers.performed.targets[0].positions[1].views: “Saved views” is filled by saving views. ['v1'] was not recorded.",
    )


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("format", "other", "format: is 'other', not “procroom-case”."),
        ("version", 2, "version: is 2. This procroom reads version 1; a newer file needs a newer procroom."),
        ("version", True, "version: is True. This procroom reads version 1"),
        ("procedure", "sample", "procedure: takes an object with id, version, not text."),
        ("procedure", {"id": "tooth", "version": 1}, "procedure: “tooth” version 1 is not a procedure of"),
        ("procedure", {"id": "sample", "version": "1"}, "procedure: names the definition:"),
        ("opened_at", "2026-02-10T08:30", "opened_at: is not a time with zone."),
        ("actor", {"name": 1}, "actor.name: takes text, not a number."),
        ("case_id", "", "case_id: is empty."),
        ("answers", None, "answers: takes an object with patient, planned, time_out, performed, not null"),
        ("sources", {"patient.shoe": "x"}, "sources.patient.shoe: names no answer of this file."),
        ("sources", [], "sources: takes an object of path and text, not an array."),
        ("views", {}, "views: takes an array, not an object."),
        ("views", [{"tag": "AP"}], "views[0].view_id: is missing."),
        ("views", [{"view_id": "v", "tag": "FRONT"}], "views[0].tag: 'FRONT' is none of AP, LATERAL,"),
        ("views", [{"view_id": "v", "tag": "AP", "rotation": 45}], "views[0]: A view is turned by 0, 90"),
        ("views", [{"view_id": "v", "tag": "AP"}] * 2, "views[1].view_id: “v” stands twice."),
        (
            "views",
            [{"view_id": "v", "tag": "AP", "position": "performed.targets[t5]"}],
            "views[0]: There is no “performed.targets[t5]” in this case.",
        ),
        (
            "views",
            [{"view_id": "v", "tag": "AP", "frame": {"sop_instance_uid": "1", "frame_number": 0}}],
            "views[0].frame.frame_number: takes a whole number from 1.",
        ),
        (
            "views",
            [{"view_id": "v", "tag": "AP", "frame": {"sop_instance_uid": "1"}, "mask_frame": 0}],
            "views[0].mask_frame: takes a whole number from 1.",
        ),
        (
            "views",
            [{"view_id": "v", "tag": "AP", "frame": {"sop_instance_uid": "1"}, "mask_frame": 1.5}],
            "views[0].mask_frame: takes a whole number from 1.",
        ),
        (
            "views",
            [{"view_id": "v", "tag": "AP", "mask_frame": 1}],
            "views[0].mask_frame: is for a view with",
        ),
        ("views", [{"view_id": "v", "tag": "AP", "contrast": "no"}], "views[0].contrast: takes true or"),
        ("views", [{"view_id": "v", "tag": "AP", "window": {"width": "x"}}], "views[0].window.width: takes"),
        (
            "marks",
            [{"mark_id": "m", "kind": "needle", "frame": {"sop_instance_uid": "1"}, "points": [[1, 2]]}],
            "marks[0]: A needle mark takes 2 points, not 1.",
        ),
        (
            "marks",
            [{"mark_id": "m", "kind": "text", "frame": {"sop_instance_uid": "1"}, "points": [[1]]}],
            "marks[0].points[0]: takes [column, row] in pixels.",
        ),
        (
            "marks",
            [
                {
                    "mark_id": "m",
                    "kind": "text",
                    "frame": {"sop_instance_uid": "1"},
                    "points": [[1, float("inf")]],
                }
            ],
            "marks[0].points[0].y: takes a number",
        ),
        ("series", [{"series_uid": "1", "paths": [3]}], "series[0].paths: takes an array of texts."),
        ("answers", {"patient": {"name": "a\x07b"}}, "answers.patient.name: holds control characters"),
        ("answers", {"patient": {"name": "a\ud800b"}}, "answers.patient.name: holds control characters"),
        (
            "answers",
            {"planned": {"targets": [{"id": "a b"}]}},
            "answers.planned.targets[0].id: takes letters, digits, - and _.",
        ),
        (
            "answers",
            {"planned": {"targets": [{"id": "t1"}, {"id": "t1"}]}},
            "answers.planned.targets[1]: “planned.targets[t1]” exists already.",
        ),
    ],
)
def test_a_wrong_part_is_named(path, value, says):
    """Each kind of mistake is said with its place and what is accepted."""
    found = problems(sample_file(sources={}) | {path: value})
    assert any(problem.startswith(says) for problem in found), found


@pytest.mark.parametrize("data", [None, [], "x", 3, {}])
def test_something_else_is_no_case_file(data):
    """Any JSON that is no case is refused with words."""
    assert problems(data)


def test_missing_top_names_are_listed():
    """An empty object lacks the names every case file has."""
    assert problems({})[:5] == tuple(
        f"{name}: is missing." for name in ("format", "version", "procedure", "opened_at", "answers")
    )


def test_a_file_on_disk(tmp_path):
    """A file written as text reads back, with or without a byte order mark."""
    path = tmp_path / "case.json"
    path.write_text(text_of(FILE), encoding="utf-8-sig")
    assert read_case(path, definition_of) == load(FILE, definition_of)
    assert read_case(path, definition_of).definition is SAMPLE


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", r"case\.json is not JSON: .* at line 1, column 2"),
        (b"", r"case\.json is not JSON"),
        (b"\xff\xfe\x00", "it is not UTF-8 text"),
        (b"[" * 100_000, r"case\.json is not a case file"),
        (b'{"version": ' + b"9" * 5000 + b"}", r"case\.json is not a case file"),
        (b'{"format": "procroom-case", "format": "x"}', "format: this name stands twice"),
    ],
)
def test_a_broken_file_is_named(tmp_path, content, says):
    """Broken, binary, endless and contradictory texts are refused by file name."""
    path = tmp_path / "case.json"
    path.write_bytes(content)
    with pytest.raises(CaseFileInvalid, match=says):
        read_case(path, definition_of)


def test_a_missing_file_or_a_folder_is_named(tmp_path):
    """What cannot be opened is refused by name and reason."""
    with pytest.raises(CaseFileInvalid, match=r"gone\.json cannot be read: No such file"):
        read_case(tmp_path / "gone.json", definition_of)
    with pytest.raises(CaseFileInvalid, match="cannot be read: Is a directory"):
        read_case(tmp_path, definition_of)


def test_the_text_is_json_for_people():
    """The text form is indented UTF-8 and parses to the same."""
    assert "10° caudal" in text_of(FILE)
    assert json.loads(text_of(FILE)) == FILE
