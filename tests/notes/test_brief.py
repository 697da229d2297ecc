"""The brief note: the six elements of the Joint Commission, nothing else, and what is not recorded says so."""

import pytest
from note_cases import SOFTWARE, played

from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, ClearAnswer, GiveAnswer
from procroom.domain.decide import decide
from procroom.domain.events import seal
from procroom.domain.evolve import evolve
from procroom.domain.values import Actor
from procroom.notes.brief import compose_brief
from procroom.notes.render.html import render_html
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.text import render_text
from procroom.procedures import registry

ACTOR = Actor("DEMO Nurse", "Nurse", "Room 1")
DIAGNOSIS = (
    "Post-procedure diagnosis: M51.17 Intervertebral disc disorder with radiculopathy, lumbosacral region"
)
MARK = "Brief note: full report to follow"


def after(name, *commands):
    """(definition, state) of a played case after some more commands."""
    definition, state = played(name)
    for command in commands:
        for event in decide(definition, state, (), command):
            at = state.opened_at
            state = evolve(
                state, seal(state.head_seq + 1, state.case_id, 9, at, ACTOR, event, state.head_digest)
            )
    return definition, state


def brief(name, *commands):
    """The brief note of a played case."""
    return compose_brief(*after(name, *commands), software=SOFTWARE, demo=True)


def told(document):
    """Section to its sentences."""
    return {
        section.link_id: [sentence.text for sentence in section.sentences] for section in document.sections
    }


def test_the_brief_note_of_gs1():
    """Nothing lost, nothing taken: blood loss and specimens were none, so neither stands there."""
    assert told(brief("gs1")) == {
        "people": ["Proceduralist: DEMO Physician.", "Assistants: no trainee took part."],
        "performed": ["Lumbar transforaminal epidural steroid injection: right L5-S1 foramen (L5 nerve)."],
        "findings": [
            "Provoked pain: none.",
            "Anatomical findings: none noted.",
            "Technical difficulty: none.",
        ],
        "post_diagnosis": [f"{DIAGNOSIS} (same as the pre-procedure diagnosis)."],
    }


def test_blood_and_specimens_stand_there_if_any():
    """Measured blood loss with its volume; a specimen in its words."""
    document = brief(
        "gs1",
        GiveAnswer("losses.blood_loss", "MEASURED"),
        GiveAnswer("losses.blood_loss_volume", "15 mL"),
        GiveAnswer("losses.specimens", "disc fragment"),
    )
    assert told(document)["losses"] == ["Blood loss: 15 mL.", "Specimens: disc fragment."]


def test_an_assistant_is_named():
    """With the role that was recorded."""
    document = brief(
        "gs1",
        AddInstance("people.assistants", "a1"),
        GiveAnswer("people.assistants[a1].name", "DEMO Fellow"),
        GiveAnswer("people.assistants[a1].role", "FELLOW"),
    )
    assert told(document)["people"][1] == "Assistants: DEMO Fellow, fellow."


def test_an_abandoned_target_says_so():
    """And a case of which nothing is recorded claims nothing."""
    at = "performed.targets[t1].positions[p1]"
    document = brief("gs1", GiveAnswer(f"{at}.tip_status", "ABANDONED"))
    assert told(document)["performed"][0].endswith("right L5-S1 foramen (L5 nerve) (abandoned).")


def test_a_different_diagnosis_is_told():
    """The codes afterwards, not those before."""
    document = brief(
        "gs1",
        GiveAnswer("post_diagnosis.same", "DIFFERENT"),
        AddInstance("post_diagnosis.post", "d1"),
        GiveAnswer("post_diagnosis.post[d1].diagnosis", "M54.17"),
    )
    assert told(document)["post_diagnosis"] == [
        "Post-procedure diagnosis: M54.17 Radiculopathy, lumbosacral region."
    ]


NOT_RECORDED = [
    ("people.proceduralist", "people", "Not documented: Proceduralist."),
    ("attestation.presence", "people", "Not documented: Assistants."),
    ("performed.targets[t1].target", "performed", "Not documented: Targets."),
    ("findings.anatomy", "findings", "Not documented: Anatomical findings."),
    ("losses.blood_loss", "losses", "Not documented: Blood loss."),
    ("losses.specimens", "losses", "Not documented: Specimens."),
    ("post_diagnosis.same", "post_diagnosis", "Not documented: Post-procedure diagnosis."),
]


@pytest.mark.parametrize(("path", "section", "words"), NOT_RECORDED, ids=[path for path, *_ in NOT_RECORDED])
def test_what_is_not_recorded_says_so(path, section, words):
    """Absent is not negative: each element reads Not documented until somebody records it (K1)."""
    assert words in told(brief("gs1", ClearAnswer(path)))[section]


@pytest.mark.parametrize("definition", registry.installed().latest, ids=lambda each: each.id)
def test_an_empty_case_states_nothing(definition):
    """Whatever the procedure: all six elements say that they are not documented, and each leads somewhere."""
    empty = CaseState(case_id="x", procedure=(definition.id, definition.version))
    document = compose_brief(definition, empty, software=SOFTWARE)
    found = [sentence for section in document.sections for sentence in section.sentences]
    assert {section.link_id for section in document.sections} >= {
        "people",
        "performed",
        "losses",
        "post_diagnosis",
    }
    assert [sentence.text for sentence in found if sentence not in document.missing] == []
    assert all(sentence.facts for sentence in found)


def test_every_printer_carries_the_mark():
    """The same document, whatever the paper; nothing is called signed."""
    document = brief("gs1")
    assert MARK in render_text(document)
    assert MARK in render_html(document, lambda _: b"")
    assert render_pdf(document, lambda _: b"").pages == 1
    assert document.signature is None
    assert document.status == "brief"
