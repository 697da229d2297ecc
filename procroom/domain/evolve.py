"""Folds journal entries into a CaseState. Pure; order of entries is all that matters."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from procroom.domain.case import Acknowledgement, Addendum, Answer, CaseState, Override, Signature
from procroom.domain.events import (
    AddendumAdded,
    AnswerCleared,
    AnswerGiven,
    CaseOpened,
    Entry,
    FindingAcknowledged,
    FindingOverridden,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    MarkRemoved,
    NoteSigned,
    NoteWithdrawn,
    ReleasedUnsigned,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
)
from procroom.domain.history import live_facts
from procroom.domain.paths import is_under

V = TypeVar("V")


def fold(entries: Sequence[Entry]) -> CaseState:
    """The state after all live entries; retracted ones do not count, but the ids they gave stay used."""
    state = CaseState()
    for entry in live_facts(entries):
        state = _apply(state, entry)
    if entries:
        used = (e.event for e in entries if isinstance(e.event, InstanceAdded))
        state = replace(
            state,
            used_ids=frozenset(f"{event.group}[{event.instance}]" for event in used),
            head_seq=entries[-1].seq,
            head_digest=entries[-1].digest,
        )
    return state


def evolve(state: CaseState, entry: Entry) -> CaseState:
    """The state after one more fact. Retractions need the whole journal: see ``fold``."""
    changed = _apply(state, entry)
    return replace(changed, head_seq=entry.seq, head_digest=entry.digest)


def _apply(state: CaseState, entry: Entry) -> CaseState:  # noqa: C901 - one case an event type is the plainest form
    match entry.event:
        case CaseOpened(procedure_id, version):
            return replace(
                state, case_id=entry.case_id, procedure=(procedure_id, version), opened_at=entry.at
            )
        case AnswerGiven(path, value, _, source):
            answer = Answer(value, entry.seq, entry.at, entry.actor, source)
            return replace(state, answers={**state.answers, path: answer})
        case AnswerCleared(path, _):
            return replace(state, answers=_without(state.answers, (path,)))
        case InstanceAdded(group, instance):
            ids = (*state.instances.get(group, ()), instance)
            used = state.used_ids | {f"{group}[{instance}]"}
            return replace(state, instances={**state.instances, group: ids}, used_ids=used)
        case InstanceRemoved(group, instance, _):
            return _remove_instance(state, group, instance)
        case MarkPlaced(mark, _):
            return replace(state, marks={**state.marks, mark.mark_id: mark})
        case MarkRemoved(before):
            return replace(state, marks=_without(state.marks, (before.mark_id,)))
        case ViewSaved(view, _):
            return replace(state, views={**state.views, view.view_id: view})
        case ViewRemoved(before):
            return replace(state, views=_without(state.views, (before.view_id,)))
        case SeriesLinked(series):
            return replace(state, series={**state.series, series.series_uid: series})
        case FindingOverridden(rule_id, place, version, seen, reason, text):
            actor = entry.actor
            override = Override(rule_id, place, version, seen, reason, text, actor.name, actor.role, entry.at)
            return replace(state, overrides={**state.overrides, override.key: override})
        case FindingAcknowledged(rule_id, place, seen):
            seen_by = Acknowledgement(rule_id, place, seen, entry.actor.name, entry.at)
            return replace(state, acknowledged={**state.acknowledged, seen_by.key: seen_by})
        case NoteSigned(name, role, attestation, head_digest, document, pdf):
            signature = Signature(name, role, attestation, entry.at, head_digest, document, pdf)
            return replace(state, signature=signature)
        case AddendumAdded(text, name, role, pdf):
            return replace(state, addenda=(*state.addenda, Addendum(text, name, role, entry.at, pdf)))
        case NoteWithdrawn(text, name, role, pdf):
            added = Addendum(text, name, role, entry.at, pdf, withdraws=True)
            return replace(state, addenda=(*state.addenda, added))
        case ReleasedUnsigned():
            return state
        case Retracted():
            raise ValueError("a retraction needs the whole journal; use fold")
        case _:
            assert_never(entry.event)


def _remove_instance(state: CaseState, group: str, instance: str) -> CaseState:
    place = f"{group}[{instance}]"
    ids = {
        path: tuple(i for i in found if not (path == group and i == instance))
        for path, found in state.instances.items()
        if not is_under(path, place)
    }
    answers = {path: answer for path, answer in state.answers.items() if not is_under(path, place)}
    return replace(state, instances=ids, answers=answers)


def _without(mapping: Mapping[str, V], keys: Iterable[str]) -> dict[str, V]:
    gone = set(keys)
    return {key: value for key, value in mapping.items() if key not in gone}
