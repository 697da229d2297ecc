"""Events and paths in words for people: undo menu, history, notices."""

from procroom.domain import paths
from procroom.domain.case import MarkKind
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
    NoteWithdrawn,
    ReleasedUnsigned,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
)
from procroom.domain.kinds import wording
from procroom.domain.language import mark as marked
from procroom.domain.language import tell
from procroom.domain.values import Json

_PLACED = {
    MarkKind.NEEDLE: marked("ui", "Needle mark placed"),
    MarkKind.ARROW: marked("ui", "Arrow mark placed"),
    MarkKind.TEXT: marked("ui", "Text mark placed"),
    MarkKind.DISTANCE: marked("ui", "Distance mark placed"),
    MarkKind.ANGLE: marked("ui", "Angle mark placed"),
    MarkKind.LEAD: marked("ui", "Lead mark placed"),
    MarkKind.CONTRAST: marked("ui", "Contrast outline placed"),
}
_CHANGED = {
    MarkKind.NEEDLE: marked("ui", "Needle mark changed"),
    MarkKind.ARROW: marked("ui", "Arrow mark changed"),
    MarkKind.TEXT: marked("ui", "Text mark changed"),
    MarkKind.DISTANCE: marked("ui", "Distance mark changed"),
    MarkKind.ANGLE: marked("ui", "Angle mark changed"),
    MarkKind.LEAD: marked("ui", "Lead mark changed"),
    MarkKind.CONTRAST: marked("ui", "Contrast outline changed"),
}
_DELETED = {
    MarkKind.NEEDLE: marked("ui", "Needle mark deleted"),
    MarkKind.ARROW: marked("ui", "Arrow mark deleted"),
    MarkKind.TEXT: marked("ui", "Text mark deleted"),
    MarkKind.DISTANCE: marked("ui", "Distance mark deleted"),
    MarkKind.ANGLE: marked("ui", "Angle mark deleted"),
    MarkKind.LEAD: marked("ui", "Lead mark deleted"),
    MarkKind.CONTRAST: marked("ui", "Contrast outline deleted"),
}


def label(definition: ProcedureDefinition, path: str) -> str:
    """The label of the field at a path; the path itself when the definition does not know it."""
    try:
        return paths.resolve(definition, path).text
    except AnswerInvalid:
        return path


def value_text(definition: ProcedureDefinition, path: str, value: Json) -> str:
    """A recorded value in words; ``not documented`` for None."""
    if value is None:
        return tell("ui", "not documented")
    try:
        item = paths.resolve(definition, path)
    except AnswerInvalid:
        return str(value)
    return wording(item, value, definition.language) if isinstance(item, Item) else str(value)


def describe_event(definition: ProcedureDefinition, event: Event) -> str:  # noqa: C901 - one case an event type
    """An event in words: ``Aspiration: negative``."""
    match event:
        case CaseOpened():
            return tell("ui", "Case opened: {procedure}", procedure=definition.title)
        case AnswerGiven(path, value):
            return tell(
                "ui",
                "{field}: {value}",
                field=label(definition, path),
                value=value_text(definition, path, value),
            )
        case AnswerCleared(path):
            return tell("ui", "{field}: not documented", field=label(definition, path))
        case InstanceAdded(group, instance):
            return tell("ui", "{group}: {entry} added", group=label(definition, group), entry=instance)
        case InstanceRemoved(group, instance):
            return tell("ui", "{group}: {entry} removed", group=label(definition, group), entry=instance)
        case MarkPlaced(mark, before):
            return tell("ui", _CHANGED[mark.kind] if before else _PLACED[mark.kind])
        case MarkRemoved(before):
            return tell("ui", _DELETED[before.kind])
        case ViewSaved(view, before):
            if before:
                return tell("ui", "{view} view changed", view=tell("note", view.tag.text))
            return tell("ui", "{view} view saved", view=tell("note", view.tag.text))
        case ViewRemoved(before):
            return tell("ui", "{view} view removed", view=tell("note", before.tag.text))
        case SeriesLinked(series):
            return tell("ui", "Series opened: {series}", series=series.description or series.modality)
        case FindingOverridden(rule_id, _, _, _, reason, _):
            return tell(
                "ui", "Override of {rule}: {reason}", rule=rule_id, reason=reason.lower().replace("_", " ")
            )
        case FindingAcknowledged(rule_id, _, _):
            return tell("ui", "{rule} seen", rule=rule_id)
        case Retracted():
            return tell("ui", "Undo")
        case NoteSigned(name):
            return tell("ui", "Note signed by {name}", name=name)
        case AddendumAdded(_, name):
            return tell("ui", "Addendum by {name}", name=name)
        case NoteWithdrawn(text, name):
            return tell("ui", "Note withdrawn by {name}: {reason}", name=name, reason=text)
        case ReleasedUnsigned(name, role, reason):
            return tell(
                "ui", "Released unsigned by {name}, {role}: {reason}", name=name, role=role, reason=reason
            )
