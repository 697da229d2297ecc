"""Journals as released versions wrote them still read: one file a release, with every kind of event in it."""

import json
from pathlib import Path

import pytest

from procroom.domain.case import MarkKind
from procroom.domain.events import EVENT_TYPES
from procroom.domain.evolve import fold
from procroom.domain.values import Point
from procroom.storage.journal import Line, line_of, read_lines

FIXTURES = Path(__file__).parent / "fixtures"
RELEASES = sorted(FIXTURES.glob("journal-*.jsonl"))


def lines_of(path: Path) -> list[Line]:
    """The lines of a stored journal: digest and body."""
    stored = [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]
    return [
        Line(json.loads(body)["case_id"], seq, digest, body) for seq, (digest, body) in enumerate(stored, 1)
    ]


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_a_journal_of_every_release_reads(path):
    """Each line verifies, the chain holds, and the case is what it was."""
    entries, torn = read_lines(lines_of(path))
    assert torn is None
    state = fold(entries)
    assert state.value("patient.name") == "DEMO^JOURNAL"
    assert state.value("patient.weight") == {"value": "70.0", "unit": "kg"}
    assert state.value("patient.mrn") is None
    assert state.instances["performed.targets"] == ("t1",)
    mark = state.marks["m1"]
    assert (mark.kind, mark.points, mark.measurement.unit) == (
        MarkKind.DISTANCE,
        (Point(1.5, 2.0), Point(3.0, 4.25)),
        "mm",
    )
    assert state.views["v1"].window.width == 4096.0
    assert state.views["v1"].marks == (mark,)
    assert list(state.series) == ["2.25.2"]
    assert (state.signature.name, [each.text for each in state.addenda if not each.withdraws]) == (
        "DEMO Physician",
        ["Lot was A2."],
    )


def test_the_newest_journal_has_every_kind_of_event():
    """A new kind of event, or a new version of one, comes with a fixture."""
    bodies = [json.loads(line.body) for line in lines_of(RELEASES[-1])]
    assert {body["type"] for body in bodies} == set(EVENT_TYPES)


def test_the_newest_journal_is_what_is_written_today():
    """Read and written again, every line is byte for byte the same."""
    lines = lines_of(RELEASES[-1])
    entries, _ = read_lines(lines)
    assert [line_of(entry) for entry in entries] == lines
