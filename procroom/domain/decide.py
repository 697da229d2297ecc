"""(state, command) -> events, or a Refusal that says why. Pure; the one place where a case may change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from procroom.domain import history, paths
from procroom.domain.case import (
    POINTS,
    CaseState,
    Mark,
    MarkKind,
    NoteStatus,
    SavedView,
    fewest_points,
    status_when_signed,
)
from procroom.domain.commands import (
    AcknowledgeFinding,
    Addend,
    AddInstance,
    ClearAnswer,
    Command,
    CopyInstance,
    GiveAnswer,
    LinkSeries,
    OverrideFinding,
    PlaceMark,
    Redo,
    Release,
    RemoveInstance,
    RemoveMark,
    RemoveView,
    SaveView,
    Sign,
    Undo,
)
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.errors import AnswerInvalid, Refusal
from procroom.domain.events import (
    AddendumAdded,
    AnswerCleared,
    AnswerGiven,
    Entry,
    Event,
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
from procroom.domain.kinds import normalise
from procroom.domain.language import tell, told_list
from procroom.domain.texts import printable, says_something
from procroom.domain.walk import missing

Events = tuple[Event, ...]


def decide(  # noqa: C901 - one case a command is the plainest form
    definition: ProcedureDefinition, state: CaseState, entries: Sequence[Entry], command: Command
) -> Events:
    """The events a command leads to; empty when nothing would change.

    Args:
        definition: the case's pinned definition.
        state: the case now.
        entries: the whole journal (undo and redo read it).
        command: what is asked for.

    Raises:
        Refusal: with the reason in words.
    """
    if state.signed and isinstance(command, Release):
        raise Refusal(tell("ui", "This note is signed, and leaves signed."))
    if state.signed and not isinstance(command, Addend) and not _outlives_signing(definition, command):
        raise Refusal(
            tell("ui", "This note is signed and cannot be changed."),
            remedy=tell("ui", "Add an addendum instead."),
        )
    match command:
        case GiveAnswer():
            return _answer(definition, state, command)
        case ClearAnswer():
            return _clear(definition, state, command)
        case AddInstance():
            return _add(definition, state, command)
        case RemoveInstance():
            return _remove(definition, state, command)
        case CopyInstance():
            return _copy(definition, state, command)
        case PlaceMark(mark):
            return _place(definition, state, mark)
        case RemoveMark(mark_id):
            return (MarkRemoved(_mark(state, mark_id)),)
        case SaveView(view):
            return _save_view(definition, state, view)
        case RemoveView(view_id):
            return (ViewRemoved(_view(state, view_id)),)
        case OverrideFinding():
            return _override(state, command)
        case AcknowledgeFinding(rule_id, place, seen):
            event = FindingAcknowledged(rule_id, place, seen)
            before = state.acknowledged.get(f"{rule_id}@{place}" if place else rule_id)
            return () if before and before.value_seen == seen else (event,)
        case LinkSeries(series):
            return () if state.series.get(series.series_uid) == series else (SeriesLinked(series),)
        case Undo():
            return _undo(definition, entries)
        case Redo():
            return _redo(entries)
        case Sign():
            return _sign(definition, state, command)
        case Addend():
            return _addend(state, command)
        case Release():
            return _release(entries, command)
        case _:
            assert_never(command)


def _outlives_signing(definition: ProcedureDefinition, command: Command) -> bool:
    """Whether a command is about what is recorded after the note was signed (a diary, a visit): see ``Stage``."""
    match command:
        case GiveAnswer(path=path) | ClearAnswer(path=path):
            place = path
        case AddInstance(group=group) | RemoveInstance(group=group) | CopyInstance(group=group):
            place = group
        case Undo() | Redo():
            return any(section.stage.outlives_signing for section in definition.sections)
        case _:
            return False
    first = paths.parse(place)[0].name
    return any(section.link_id == first and section.stage.outlives_signing for section in definition.sections)


#: An override is given in the person's own words, at least so many characters (K10).
LEAST_WORDS = 10


def _override(state: CaseState, command: OverrideFinding) -> Events:
    text = command.text.strip()
    if len(text) < LEAST_WORDS or not says_something(text):
        raise Refusal(
            tell("ui", "An override needs a reason in your own words."),
            tell("ui", "At least {number} characters.", number=LEAST_WORDS),
            tell("ui", "Say why it is right to go on."),
        )
    _check_printable(tell("ui", "The reason of an override"), text)
    if not command.reason_code:
        raise Refusal(tell("ui", "An override needs one of the listed reasons."))
    event = FindingOverridden(
        command.rule_id, command.place, command.rule_version, command.value_seen, command.reason_code, text
    )
    key = f"{command.rule_id}@{command.place}" if command.place else command.rule_id
    before = state.overrides.get(key)
    same = before is not None and (before.value_seen, before.reason_code, before.text) == (
        command.value_seen,
        command.reason_code,
        text,
    )
    return () if same else (event,)


def _answer(definition: ProcedureDefinition, state: CaseState, command: GiveAnswer) -> Events:
    item = _item_at(definition, state, command.path)
    value = normalise(item, command.path, command.value)
    before = state.value(command.path)
    if before == value and type(before) is type(value):
        return ()
    return (AnswerGiven(command.path, value, before, command.source),)


def _clear(definition: ProcedureDefinition, state: CaseState, command: ClearAnswer) -> Events:
    _item_at(definition, state, command.path)
    if command.path not in state.answers:
        return ()
    return (AnswerCleared(command.path, state.value(command.path)),)


def _item_at(definition: ProcedureDefinition, state: CaseState, path: str) -> Item:
    item = paths.resolve(definition, path)
    if not isinstance(item, Item):
        raise AnswerInvalid(path, tell("ui", "“{path}” is a heading, not a field.", path=path))
    _check_instances(state, path)
    return item


def _check_instances(state: CaseState, path: str) -> None:
    here = ""
    for step in paths.parse(path):
        group = paths.join(here, step.name)
        here = f"{group}[{step.instance}]" if step.instance else group
        if step.instance and step.instance not in state.instances.get(group, ()):
            raise AnswerInvalid(
                path, tell("ui", "There is no “{here}” in this case.", here=here), tell("ui", "Add it first.")
            )


def _group_at(definition: ProcedureDefinition, state: CaseState, path: str) -> Group:
    group = paths.resolve(definition, path)
    if not isinstance(group, Group) or not group.repeats or path.endswith("]"):
        raise AnswerInvalid(path, tell("ui", "“{path}” cannot have several entries.", path=path))
    _check_instances(state, path)
    return group


def _add(definition: ProcedureDefinition, state: CaseState, command: AddInstance) -> Events:
    group = _group_at(definition, state, command.group)
    instance = command.instance or new_id(state, command.group, group.prefix)
    place = f"{command.group}[{instance}]"
    paths.parse(place)
    if place in state.used_ids:
        raise AnswerInvalid(place, tell("ui", "“{place}” exists already.", place=place))
    return (InstanceAdded(command.group, instance),)


def new_id(state: CaseState, group: str, prefix: str) -> str:
    """The next instance id of a group: one more than ever used."""
    number = 1
    while f"{group}[{prefix}{number}]" in state.used_ids:
        number += 1
    return f"{prefix}{number}"


def adding(state: CaseState, group_path: str, group: Group) -> tuple[AddInstance, ...]:
    """The commands that add an entry, with one of each inner entry that is needed; the first is the entry's own."""
    instance = new_id(state, group_path, group.prefix)
    found = [AddInstance(group_path, instance)]
    for each in group.items:
        if isinstance(each, Group) and each.repeats and each.at_least == 1:
            found += adding(state, paths.join(f"{group_path}[{instance}]", each.link_id), each)
    return tuple(found)


def _remove(definition: ProcedureDefinition, state: CaseState, command: RemoveInstance) -> Events:
    _group_at(definition, state, command.group)
    if command.instance not in state.instances.get(command.group, ()):
        raise AnswerInvalid(
            command.group,
            tell(
                "ui", "There is no “{instance}” in “{group}”.", instance=command.instance, group=command.group
            ),
        )
    place = f"{command.group}[{command.instance}]"
    before = {path: answer.value for path, answer in state.answers.items() if paths.is_under(path, place)}
    removed = InstanceRemoved(command.group, command.instance, before)
    return (*_unbind(state, place), removed)


def _unbind(state: CaseState, place: str) -> Iterator[Event]:
    for mark in state.marks.values():
        if mark.position and paths.is_under(mark.position, place):
            yield MarkPlaced(replace(mark, position=""), mark)
    for view in state.views.values():
        if view.position and paths.is_under(view.position, place):
            yield ViewSaved(replace(view, position=""), view)


def _copy(definition: ProcedureDefinition, state: CaseState, command: CopyInstance) -> Events:
    group = _group_at(definition, state, command.group)
    if command.source not in state.instances.get(command.group, ()):
        raise AnswerInvalid(
            command.group, tell("ui", "There is no “{source}” to copy.", source=command.source)
        )
    old = f"{command.group}[{command.source}]"
    instance = new_id(state, command.group, group.prefix)
    new = f"{command.group}[{instance}]"
    events: list[Event] = [InstanceAdded(command.group, instance)]
    for path, ids in state.instances.items():
        if paths.is_under(path, old) and not _left_out(path, old, command.leave_out):
            events.extend(InstanceAdded(new + path[len(old) :], i) for i in ids)
    for path, answer in state.answers.items():
        if paths.is_under(path, old) and not _left_out(path, old, command.leave_out):
            events.append(AnswerGiven(new + path[len(old) :], answer.value, None, f"copied from {path}"))
    return tuple(events)


def _left_out(path: str, old: str, names: tuple[str, ...]) -> bool:
    inside = path[len(old) :].lstrip(".")
    return bool(inside) and any(step.name in names for step in paths.parse(inside))


def _place(definition: ProcedureDefinition, state: CaseState, mark: Mark) -> Events:
    fewest, most = fewest_points(mark.kind), POINTS[mark.kind]
    if not fewest <= len(mark.points) <= most:
        raise Refusal(
            tell(
                "ui",
                "A {kind} mark takes {points} points, not {count}.",
                kind=mark.kind,
                points=str(most) if fewest == most else f"{fewest}–{most}",
                count=len(mark.points),
            )
        )
    if mark.kind is MarkKind.TEXT and not mark.text.strip():
        raise Refusal(tell("ui", "A text label needs words."))
    _check_printable(tell("ui", "The label of a mark"), mark.text)
    _check_position(definition, state, mark.position)
    before = state.marks.get(mark.mark_id)
    return () if before == mark else (MarkPlaced(mark, before),)


def _save_view(definition: ProcedureDefinition, state: CaseState, view: SavedView) -> Events:
    if view.rotation not in {0, 90, 180, 270}:
        raise Refusal(
            tell(
                "ui", "A view is turned by 0, 90, 180 or 270 degrees, not {rotation}.", rotation=view.rotation
            )
        )
    if view.mask_frame < 0 or (view.mask_frame and view.frame is None):
        raise Refusal(tell("ui", "The mask of a view is a frame of the image it shows, from 1."))
    _check_printable(tell("ui", "What was typed about a view"), view.angle, view.comment, view.image_id)
    _check_position(definition, state, view.position)
    before = state.views.get(view.view_id)
    return () if before == view else (ViewSaved(view, before),)


def _check_printable(what: str, *texts: str) -> None:
    if not all(printable(text) for text in texts):
        raise Refusal(
            tell("ui", "{what} holds signs that cannot be printed.", what=what),
            remedy=tell("ui", "Type it anew."),
        )


def _check_position(definition: ProcedureDefinition, state: CaseState, position: str) -> None:
    if position:
        found = paths.resolve(definition, position)
        if not isinstance(found, Group) or (found.repeats and not position.endswith("]")):
            raise AnswerInvalid(
                position, tell("ui", "“{position}” is not a needle position.", position=position)
            )
        _check_instances(state, position)


def _mark(state: CaseState, mark_id: str) -> Mark:
    if mark_id not in state.marks:
        raise Refusal(tell("ui", "This mark is no longer in the case."))
    return state.marks[mark_id]


def _view(state: CaseState, view_id: str) -> SavedView:
    if view_id not in state.views:
        raise Refusal(tell("ui", "This saved view is no longer in the case."))
    return state.views[view_id]


def seals(definition: ProcedureDefinition, path: str) -> bool:
    """Whether an answer at this path may no longer be undone."""
    item = paths.resolve(definition, path)
    return isinstance(item, Item) and item.seals


def _undo(definition: ProcedureDefinition, entries: Sequence[Entry]) -> Events:
    found = history.undoable(entries, lambda path: seals(definition, path))
    if not found:
        raise Refusal(
            tell("ui", "There is nothing to undo."),
            tell("ui", "Opening, a concluded time-out and signing stand."),
        )
    return (Retracted(tuple(entry.seq for entry in found)),)


def _redo(entries: Sequence[Entry]) -> Events:
    found = history.redoable(entries)
    if found is None:
        raise Refusal(tell("ui", "There is nothing to redo."))
    return (Retracted((found.seq,)),)


def _sign(definition: ProcedureDefinition, state: CaseState, command: Sign) -> Events:
    gaps = missing(definition, state)
    if gaps:
        raise Refusal(
            tell("ui", "The note cannot be signed: 1 required fact is not documented.")
            if len(gaps) == 1
            else tell(
                "ui", "The note cannot be signed: {count} required facts are not documented.", count=len(gaps)
            ),
            tell("ui", "First: {gaps}.", gaps=told_list((gap.label for gap in gaps[:3]), "; ")),
            tell("ui", "Record what is missing; its line in the note leads to the field."),
        )
    if not all(says_something(text) for text in (command.name, command.role, command.attestation)):
        raise Refusal(tell("ui", "Signing needs a name, a role and the attestation text."))
    _check_printable(tell("ui", "Name, role or attestation"), command.name, command.role, command.attestation)
    if command.head_digest != state.head_digest:
        raise Refusal(
            tell("ui", "The case changed while the note was being prepared."),
            remedy=tell("ui", "Look at it again, then sign."),
        )
    return (
        NoteSigned(
            command.name.strip(),
            command.role.strip(),
            command.attestation.strip(),
            command.head_digest,
            command.document,
            command.pdf,
        ),
    )


def _addend(state: CaseState, command: Addend) -> Events:
    if not state.signed:
        raise Refusal(
            tell("ui", "An addendum follows a signed note."),
            remedy=tell("ui", "Change the entry itself; nothing is signed yet."),
        )
    if not all(says_something(text) for text in (command.text, command.name, command.role)):
        raise Refusal(tell("ui", "An addendum needs text, a name and a role."))
    _check_printable(tell("ui", "An addendum"), command.text, command.name, command.role)
    if status_when_signed(state.addenda) is NoteStatus.WITHDRAWN:
        raise Refusal(
            tell("ui", "This note was withdrawn; nothing can follow it."),
            remedy=tell("ui", "Document the session in a new case."),
        )
    words = command.text.strip(), command.name.strip(), command.role.strip()
    if not command.withdraws:
        return (AddendumAdded(*words, command.pdf),)
    if len(words[0]) < LEAST_WORDS:
        raise Refusal(
            tell("ui", "The reason of a withdrawal says too little."),
            tell("ui", "At least {number} characters.", number=LEAST_WORDS),
        )
    return (NoteWithdrawn(*words, command.pdf),)


def _release(entries: Sequence[Entry], command: Release) -> Events:
    """The same once more, with nothing recorded in between, is the same release."""
    event = ReleasedUnsigned(command.name.strip(), command.role.strip(), command.reason.strip())
    if not all(says_something(text) for text in (event.name, event.role, event.reason)):
        raise Refusal(tell("ui", "Releasing an unsigned case needs a name, a role and a reason."))
    if len(event.reason) < LEAST_WORDS:
        raise Refusal(
            tell("ui", "The reason of a release says too little."),
            tell("ui", "At least {number} characters.", number=LEAST_WORDS),
        )
    _check_printable(tell("ui", "Name, role or reason"), event.name, event.role, event.reason)
    return () if entries and entries[-1].event == event else (event,)
