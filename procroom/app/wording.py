"""Events and paths in words for people: undo menu, history, notices."""

from procroom.domain import paths
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.errors import AnswerInvalid
from procroom.domain.events import (
    AddendumAdded,
    AnswerCleared,
    AnswerGiven,
    CaseOpened,
    Event,
    FindingAcknowledged,
    FindingOverridden,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    MarkRemoved,
    NoteSigned,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
)
from procroom.domain.kinds import wording
from procroom.domain.values import Json


def label(definition: ProcedureDefinition, path: str) -> str:
    """The label of the field at a path; the path itself when the definition does not know it."""
    try:
        return paths.resolve(definition, path).text
    except AnswerInvalid:
        return path


def value_text(definition: ProcedureDefinition, path: str, value: Json) -> str:
    """A recorded value in words; ``not documented`` for None."""
    if value is None:
        return "not documented"
    try:
        item = paths.resolve(definition, path)
    except AnswerInvalid:
        return str(value)
    return wording(item, value) if isinstance(item, Item) else str(value)


def describe_event(definition: ProcedureDefinition, event: Event) -> str:  # noqa: C901 - one case an event type
    """An event in words: ``Aspiration: negative``."""
    match event:
        case CaseOpened():
            return f"Case opened: {definition.title}"
        case AnswerGiven(path, value):
            return f"{label(definition, path)}: {value_text(definition, path, value)}"
        case AnswerCleared(path):
            return f"{label(definition, path)}: not documented"
        case InstanceAdded(group, instance):
            return f"{label(definition, group)}: {instance} added"
        case InstanceRemoved(group, instance):
            return f"{label(definition, group)}: {instance} removed"
        case MarkPlaced(mark, before):
            return f"{mark.kind.value.capitalize()} mark {'changed' if before else 'placed'}"
        case MarkRemoved(before):
            return f"{before.kind.value.capitalize()} mark deleted"
        case ViewSaved(view, before):
            return f"{view.tag.text} view {'changed' if before else 'saved'}"
        case ViewRemoved(before):
            return f"{before.tag.text} view removed"
        case SeriesLinked(series):
            return f"Series opened: {series.description or series.modality}"
        case FindingOverridden(rule_id, _, _, _, reason, _):
            return f"Override of {rule_id}: {reason.lower().replace('_', ' ')}"
        case FindingAcknowledged(rule_id, _, _):
            return f"{rule_id} seen"
        case Retracted():
            return "Undo"
        case NoteSigned(name):
            return f"Note signed by {name}"
        case AddendumAdded(_, name):
            return f"Addendum by {name}"
