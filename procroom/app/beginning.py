"""When a part of the record begins: with its first answer, at that moment, while the case is being done. Pure."""

from collections.abc import Iterable
from datetime import datetime

from procroom.app.intake import service_day
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import Command, GiveAnswer
from procroom.domain.definition import ProcedureDefinition, Section, Stage

#: Said at such a moment in the journal.
FIRST = "with the first answer"


def beginnings(
    definition: ProcedureDefinition, state: CaseState, commands: Iterable[Command], at: datetime
) -> tuple[GiveAnswer, ...]:
    """The beginnings of the sections whose first answer is among commands, where the section has one (``Section.begins``).

    Documented late nothing is said to begin now: on another day than the service date, or with something of the
    procedure recorded before. The moment is then asked for as any other fact.

    Args:
        definition: of the case.
        state: the case before the commands.
        commands: what somebody asks for.
        at: the moment, in the zone of the case.
    """
    given = [each.path for each in commands if isinstance(each, GiveAnswer)]
    begun = [
        place
        for section, place in _begun(definition)
        if any(_begins(section, path) for path in given)
        and place not in given
        and not any(_begins(section, path) for path in state.answers)
        and place not in state.answers
    ]
    if not begun or _is_late(definition, state, at):
        return ()
    return tuple(GiveAnswer(place, at.isoformat(timespec="minutes"), FIRST) for place in begun)


def _begins(section: Section, path: str) -> bool:
    """Whether an answer is one that a section begins with."""
    left_out = (paths.join(section.link_id, each) for each in section.begins_without)
    return paths.is_under(path, section.link_id) and not any(paths.is_under(path, each) for each in left_out)


def _is_late(definition: ProcedureDefinition, state: CaseState, at: datetime) -> bool:
    done = {section.link_id for section in definition.stage(Stage.PROCEDURE)}
    if any(path.partition(".")[0] in done for path in state.answers if "[" in path):
        return True
    return service_day(definition, state) != at.date()


def _begun(definition: ProcedureDefinition) -> Iterable[tuple[Section, str]]:
    return (
        (section, paths.join(section.link_id, section.begins))
        for section in definition.sections
        if section.begins
    )
