"""The notes of the injection procedures, word for word, one synthetic case of each.

Goldens are rewritten by ``PROCROOM_UPDATE_GOLDENS=1 python -m pytest tests/notes/test_injection_notes.py``; read the
diff as a physician would.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from note_cases import SOFTWARE, played, signed

from procroom.domain.walk import missing
from procroom.notes.compose import compose
from procroom.notes.render.text import render_text

GOLDEN = Path(__file__).parent / "golden"
CASES = [
    "caudal-esi",
    "facet-injection",
    "sij-injection",
    "stellate-ganglion-block",
    "ilesi-cervical",
    "tfesi-cervical",
]


@pytest.mark.parametrize("name", CASES)
def test_a_case_reads_as_agreed(name):
    """The case is complete, and its signed note says exactly what was recorded."""
    definition, state = played(name)
    assert [gap.label for gap in missing(definition, state)] == []
    state = replace(signed(state), head_digest="0" * 64)
    state = replace(state, signature=replace(state.signature, head_digest="0" * 64))
    text = render_text(compose(definition, state, software=SOFTWARE, demo=True))
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("PROCROOM_UPDATE_GOLDENS"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_an_abandoned_target_claims_nothing():
    """GS6: no injectate, and no word that contrast or steroid went to the epidural space."""
    text = (GOLDEN / "tfesi-cervical.txt").read_text(encoding="utf-8")
    flat = " ".join(text.split())
    assert "Target abandoned: arterial pattern on DSA." in flat
    assert "No injectate was given at this position." in flat
    assert "arterial pattern." in flat
    assert "epidural spread" not in flat
    assert "no vascular pattern recorded" not in flat
