"""The text printer: whole notes as goldens, nothing cut, every missing fact in words.

Goldens are rewritten by ``PROCROOM_UPDATE_GOLDENS=1 python -m pytest tests/notes/test_text.py``; read the diff.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from note_cases import AT, SOFTWARE, CaseBuilder, played, signed
from note_definition import DEFINITION, RIGHT

from procroom.domain.case import Addendum
from procroom.notes.compose import compose
from procroom.notes.document import Cell, NoteSection, Table
from procroom.notes.render.text import render_text

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name, text):
    """Compare with the stored text, or store it."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("PROCROOM_UPDATE_GOLDENS"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


CASES = [
    "facet-rfa",
    "genicular-rfa",
    "gs1",
    "gs8",
    "gs8-pull",
    "ilesi",
    "medial-branch-block",
    "sacral-branch-block",
    "scs-programming",
    "sij-rfa",
    "vertebral-augmentation",
]


@pytest.mark.parametrize("name", CASES)
def test_a_whole_case_reads_as_agreed(name):
    """The signed note of a played case, word for word."""
    definition, state = played(name)
    state = replace(signed(state), head_digest="0" * 64)
    state = replace(state, signature=replace(state.signature, head_digest="0" * 64))
    check_golden(name, render_text(compose(definition, state, software=SOFTWARE, demo=True)))


def test_an_empty_case_reads_as_agreed():
    """A case nobody has filled in says what is missing, and states nothing."""
    definition, _ = played("gs1")
    check_golden("empty", render_text(compose(definition, CaseBuilder(definition).state, software=SOFTWARE)))


def test_an_addendum_stands_below_the_signature():
    """K12: the original first, then what was added, by whom and when."""
    state = signed(CaseBuilder(DEFINITION).state)
    state = replace(state, addenda=(Addendum("Telephoned.\nNo deficit.", "Dr B", "Fellow", AT),))
    text = render_text(compose(DEFINITION, state, software=SOFTWARE))
    assert "SIGNED, WITH ADDENDUM" in text
    assert text.index("SIGNATURE") < text.index("ADDENDUM 1") < text.index("Telephoned.")
    assert "  No deficit.\n  Added by Dr B, Fellow, 2026-02-10 09:00 UTC+00:00." in text


def test_a_wide_table_becomes_records():
    """Columns that do not fit are named row by row; every cell is there, whole."""
    columns = tuple(f"Column {n}" for n in range(12))
    rows = tuple(tuple(Cell(f"value {row}-{n} of some length") for n in range(12)) for row in range(2))
    document = replace(
        compose(DEFINITION, CaseBuilder(DEFINITION).state, software=SOFTWARE),
        sections=(NoteSection("s", 1, "Wide", (Table(columns, rows),)),),
    )
    text = " ".join(render_text(document).split())
    assert all(f"Column {n}: value 1-{n} of some length" in text for n in range(12))


def test_lines_wrap_at_words_and_long_words_stay_whole():
    """Nothing is cut: a word longer than the line gets a line of its own."""
    word = "x" * 150
    build = CaseBuilder(DEFINITION).answer("recovery.remark", f"before {word} after " + "many words " * 30)
    text = render_text(compose(DEFINITION, build.state, software=SOFTWARE))
    assert word in text
    assert all(len(line) <= 92 or word in line for line in text.splitlines())


def test_missing_facts_are_marked_at_the_start_of_their_line():
    """A missing fact cannot be read over."""
    build = (
        CaseBuilder(DEFINITION).add("performed.targets", "t1").answer("performed.targets[t1].target", RIGHT)
    )
    lines = render_text(compose(DEFINITION, build.state, software=SOFTWARE)).splitlines()
    assert "    ! Not documented: Gauge (needle); Length (needle)." in lines
    assert any("required facts are not documented" in line for line in lines[:4])
