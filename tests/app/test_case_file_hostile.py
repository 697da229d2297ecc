"""Whatever stands in a case file: it is a case, or it is refused with places; never another error."""

import copy
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from procroom.app.case_file import export, load, play
from procroom.domain.errors import CaseFileInvalid
from procroom.procedures import registry
from procroom.storage.store import open_store

SCENARIOS = sorted((Path(__file__).parents[1] / "scenarios").glob("*.case.json"))
GS1 = json.loads(SCENARIOS[0].read_text(encoding="utf-8"))

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=3),
    max_leaves=6,
)


def places(node, way=()):
    """Every place in a JSON document."""
    yield way
    inside = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inside:
        yield from places(value, (*way, key))


PLACES = [way for way in places(GS1) if way]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(way=st.sampled_from(PLACES), value=JSON)
def test_anything_anywhere(way, value):
    """Any JSON at any place of GS1 loads, or is refused naming at least one place."""
    data = copy.deepcopy(GS1)
    here = data
    for step in way[:-1]:
        here = here[step]
    here[way[-1]] = value
    case, problems = outcome(data)
    assert case is not None or problems
    assert all(": " in problem for problem in problems)


def outcome(data):
    """The case, or what is wrong."""
    try:
        return load(data, registry.get), ()
    except CaseFileInvalid as error:
        return None, error.problems


@settings(max_examples=100, deadline=None)
@given(data=JSON)
def test_anything_at_all(data):
    """Any JSON document at all is no case file, and is told so."""
    with pytest.raises(CaseFileInvalid):
        load(data, registry.get)


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_scenarios_come_back(path):
    """Every scenario exported and read again is the same file and the same facts."""
    first = play(load(json.loads(path.read_text(encoding="utf-8")), registry.get), open_store(None))
    file = export(first)
    second = play(load(file, registry.get), open_store(None))
    assert export(second) == file
    assert {p: a.value for p, a in second.state.answers.items()} == {
        p: a.value for p, a in first.state.answers.items()
    }
    assert second.state.views == first.state.views


@pytest.mark.parametrize(
    "scale", [{"row_mm": 0.0}, {"column_mm": 1e308}, {"source": 5}, {"source": None}, []]
)
def test_a_scale_that_no_pixel_has_is_refused(scale):
    """What a pixel measures is more than nothing and no infinity, and somebody says so."""
    good = {"row_mm": 0.2, "column_mm": 0.2, "source": "ERMF"}
    wrong = {**good, **scale} if isinstance(scale, dict) else scale
    mark = {
        "mark_id": "m",
        "kind": "needle",
        "frame": {"sop_instance_uid": "1.2"},
        "points": [[1, 1], [9, 9]],
    }
    case, _ = outcome({**GS1, "marks": [{**mark, "scale": good}]})
    assert case is not None
    case, problems = outcome({**GS1, "marks": [{**mark, "scale": wrong}]})
    assert case is None
    assert all(problem.startswith("marks[0].scale") for problem in problems)
