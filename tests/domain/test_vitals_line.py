"""A typed line of vital signs: what it is taken for, and what is not guessed."""

import pytest

from procroom.domain.vitals_line import read

PRESSURE = {"systolic": 128, "diastolic": 76}
SATURATION = {"spo2": {"value": "98", "unit": "%"}}
ALL = {**PRESSURE, "heart_rate": 72, **SATURATION}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("128/76 72 98%", ALL),
        ("98 % 72 128/76", ALL),
        ("128/76 72 98% 36.7", {**ALL, "temperature": {"value": "36.7", "unit": "Cel"}}),
        ("128/76 72 98% 37C", {**ALL, "temperature": {"value": "37", "unit": "Cel"}}),
        ("8:35 128/76 72 98%", {"at": "08:35", **ALL}),
        ("30min 128/76 72 98% R14", {"moment": "AFTER_30", **ALL, "respiratory_rate": 14}),
        ("during 128/76 72 98%", {"moment": "DURING", **ALL}),
        ("0 min 128/76 72 98%", {"moment": "AFTER_0", **ALL}),
        ("128/76 72 98% nrs 7", {**ALL, "nrs": 7}),
        ("NRS: 0 128/76 72 98%", {**ALL, "nrs": 0}),
        ("128/76 72 98% pain 10", {**ALL, "nrs": 10}),
        ("128/76 72 98% 7/10", {**ALL, "nrs": 7}),
        ("128/76 72 98% pain 4/10", {**ALL, "nrs": 4}),
        ("nrs 10/10 128/76 72 98%", {**ALL, "nrs": 10}),
    ],
)
def test_a_line_is_read_whatever_its_order(text, answers):
    """Every figure goes where its sign says."""
    line = read(text)
    assert (dict(line.answers), line.problem) == (answers, "")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("128/76 72 98", "“98” is a second number without a sign"),
        ("128/76 98%", "heart rate missing"),
        ("72 98%", "pressure missing"),
        ("128/76 72", "saturation with % missing"),
        ("128/76 72 98% 7", "“7” is a second number without a sign"),
        ("128/76 72 98% nrs 11", "“nrs11” is not understood"),
        ("128/76 72 98% nrs 7 3/10", "“3/10” is there twice"),
        ("128/76 72 98% nrs 4/5", "“nrs4/5” is not understood"),
        ("128/76 72 98% ok", "“ok” is not understood"),
        ("128/76 130/80 72 98%", "“130/80” is there twice"),
        ("12/7/6 72 98%", "“12/7/6” is not understood"),
        ("", "pressure missing"),
    ],
)
def test_what_is_not_clear_is_not_guessed(text, problem):
    """A heart rate and a saturation look alike: without the per cent sign nothing is recorded."""
    line = read(text)
    assert line.problem.startswith(problem)
