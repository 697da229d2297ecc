"""What a signed case leaves, however it was entered, and what two of them are compared by."""

from dataclasses import dataclass, replace

from procroom.app.composing import note_of
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Kind
from procroom.domain.events import Entry
from procroom.domain.values import Json
from procroom.notes.document import Figure, NoteDocument
from procroom.notes.render.facts import facts_json
from procroom.notes.render.text import render_text

SIGNER = ("DEMO Physician", "Proceduralist")


@dataclass(frozen=True, slots=True)
class SignedCase:
    """What is left of a case that was played and signed.

    Attributes:
        state: the case.
        entries: its journal.
        answers: every recorded answer by its path.
        document: the note.
        facts: what the note rests on.
        text: the note in words, without what may differ: figures, ids, moments.
        recorded: printed answers by path, value and words; of views, whose ids differ, the words.
    """

    state: CaseState
    entries: tuple[Entry, ...]
    answers: dict[str, Json]
    document: NoteDocument
    facts: dict[str, Json]
    text: str
    recorded: dict[str, object]


def signed_case(session, store) -> SignedCase:
    """Collect what a session leaves."""
    definition, state = session.definition, session.state
    document = note_of(store, definition, state)
    facts = facts_json(document, definition, state)
    printed = {path: fact for path, fact in facts["facts"].items() if "text" in fact}
    return SignedCase(
        state=state,
        entries=session.entries,
        answers={path: answer.value for path, answer in sorted(state.answers.items())},
        document=document,
        facts=facts,
        text=render_text(without_pictures(document)),
        recorded={
            path: fact["text"] if is_views(definition, path) else (fact["value"], fact["text"])
            for path, fact in printed.items()
        },
    )


def is_views(definition, path) -> bool:
    """Whether a path holds saved views."""
    return getattr(paths.resolve(definition, path), "kind", None) is Kind.VIEWS


def without_pictures(document: NoteDocument) -> NoteDocument:
    """The note without figures, ids and moments: what must not depend on how it was entered."""
    sections = tuple(
        replace(section, blocks=tuple(each for each in section.blocks if not isinstance(each, Figure)))
        for section in document.sections
    )
    signature = replace(document.signature, at="", head_digest="")
    return replace(document, sections=sections, case_id="", head_digest="", signature=signature)
