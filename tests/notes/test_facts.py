"""The facts of a note as JSON: each sentence with its paths, each path with value, author, time and source."""

import json

from note_cases import SOFTWARE, CaseBuilder, mark, played, view
from note_definition import DEFINITION, RIGHT

from procroom.domain.walk import missing
from procroom.notes.compose import compose
from procroom.notes.render.facts import facts_json


def facts(definition, state):
    """The facts of a note, through JSON and back."""
    return json.loads(
        json.dumps(facts_json(compose(definition, state, software=SOFTWARE), definition, state))
    )


def test_every_printed_path_has_its_fact():
    """No sentence, heading, cell or figure leads to a path the facts do not explain."""
    definition, state = played("gs1")
    said = facts(definition, state)
    known = set(said["facts"]) | set(said["calculated"])
    for section in said["sections"]:
        printed = [
            fact
            for part in (*section["sentences"], *section["headings"], *section["figures"])
            for fact in part["facts"]
        ]
        assert [fact for fact in printed if fact not in known and not fact.endswith("]")] == []


def test_gs1_holds_exactly_what_was_recorded():
    """Every answer of the case is among the facts, and nothing else is but views and marks."""
    definition, state = played("gs1")
    said = facts(definition, state)
    assert {path for path in said["facts"] if not path.startswith(("views[", "marks["))} >= set(state.answers)
    extra = {path for path in said["facts"] if path not in state.answers}
    assert {path for path in extra if not path.startswith(("views[", "marks["))} <= {
        path for path in extra if path.endswith(".views")
    }
    assert said["missing"] == []
    assert said["status"] == "ready"


def test_a_fact_says_value_words_author_time_and_source():
    """Provenance of one answer."""
    build = CaseBuilder(DEFINITION).answer("patient.name", "DEMO^LUMBAR", source="DICOM series …1234")
    assert facts(DEFINITION, build.state)["facts"]["patient.name"] == {
        "value": "DEMO^LUMBAR",
        "text": "DEMO, LUMBAR",
        "source": "DICOM series …1234",
        "at": "2026-02-10T09:00:00.000000+00:00",
        "actor": {"name": "Nurse Example", "role": "nurse", "station": "room 2"},
    }


def test_a_calculated_figure_names_its_inputs():
    """BMI comes from weight and height, and says so."""
    build = CaseBuilder(DEFINITION).answers("patient", weight="70 kg", height="165 cm")
    figure = facts(DEFINITION, build.state)["calculated"]["patient.bmi"]
    assert figure["text"] == "25.7 kg/m²"
    assert figure["inputs"] == {
        "patient.weight": {"value": "70", "unit": "kg"},
        "patient.height": {"value": "165", "unit": "cm"},
    }


def test_what_is_missing_is_listed_with_its_path():
    """The list is the one that blocks signing."""
    build = (
        CaseBuilder(DEFINITION).add("performed.targets", "t1").answer("performed.targets[t1].target", RIGHT)
    )
    said = facts(DEFINITION, build.state)
    assert [(gap["path"], gap["label"]) for gap in said["missing"]] == [
        (gap.path, gap.label) for gap in missing(DEFINITION, build.state)
    ]
    assert said["status"] == "draft"


def test_views_and_marks_are_facts_with_their_values():
    """A figure leads to the view and each mark, in image coordinates."""
    saved = view("v1", marks=(mark("m1", "needle", (1.5, 2), (30, 40)),), picture="ab")
    said = facts(DEFINITION, CaseBuilder(DEFINITION).saved(saved).state)
    (figure,) = next(section for section in said["sections"] if section["number"] == 11)["figures"]
    assert (figure["view"], figure["picture"], figure["facts"]) == ("v1", "ab", ["views[v1]", "marks[m1]"])
    assert said["facts"]["marks[m1]"]["value"]["points"] == [{"x": 1.5, "y": 2}, {"x": 30, "y": 40}]
    assert said["facts"]["views[v1]"]["value"]["tag"] == "AP"


def test_tables_keep_the_paths_of_their_cells():
    """A cell of the medication table leads to its field."""
    definition, state = played("gs1")
    tables = [
        table
        for section in facts(definition, state)["sections"]
        if section["number"] == 13
        for table in section["tables"]
    ]
    assert tables[0]["columns"][0] == "Drug"
    assert tables[0]["rows"][0][0] == {
        "text": "lidocaine",
        "facts": ["performed.targets[t1].skin.drug"],
        "missing": False,
    }
