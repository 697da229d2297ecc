"""When a part of the record begins: with its first answer, at that moment. Pure."""

from collections.abc import Iterable

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import Command, GiveAnswer
from procroom.domain.definition import ProcedureDefinition, Section

#: Said at such a moment in the journal.
FIRST = "with the first answer"


def beginnings(
    definition: ProcedureDefinition, state: CaseState, commands: Iterable[Command], at: str
) -> tuple[GiveAnswer, ...]:
    """The beginnings of the sections whose first answer is among commands, where the section has one (``Section.begins``).

    Args:
        definition: of the case.
        state: the case before the commands.
        commands: what somebody asks for.
        at: the moment, ISO 8601 with zone.
    """
    given = {each.path for each in commands if isinstance(each, GiveAnswer)}
    return tuple(
        GiveAnswer(place, at, FIRST)
        for section, place in _begun(definition)
        if any(paths.is_under(path, section.link_id) for path in given)
        and place not in given
        and not any(paths.is_under(path, section.link_id) for path in state.answers)
    )


def _begun(definition: ProcedureDefinition) -> Iterable[tuple[Section, str]]:
    return (
        (section, paths.join(section.link_id, section.begins))
        for section in definition.sections
        if section.begins
    )
