"""Who answers for a section and who entered there last, in words. Shows; locks nothing."""

from datetime import date, tzinfo

from procroom.domain import paths
from procroom.domain.case import Answer, CaseState
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Section
from procroom.domain.language import mark, tell, told_list
from procroom.domain.people import Owner, owner_of_role

_SECTION_OF = {
    Owner.PHYSICIAN: mark("ui", "Physician's section"),
    Owner.NURSE: mark("ui", "Nurse's section"),
}


def last_entered(state: CaseState, section: Section) -> Answer | None:
    """The newest answer that stands in a section."""
    inside = (answer for path, answer in state.answers.items() if paths.is_under(path, section.link_id))
    return max(inside, key=lambda answer: answer.seq, default=None)


def touches(changes: ChangeSet, section: Section) -> bool:
    """Whether a change set changes what is recorded in a section."""
    return changes.everything or any(
        paths.is_under(path, section.link_id) for path in changes.paths | changes.groups
    )


def section_words(section: Section, last: Answer | None, day: date, zone: tzinfo | None) -> str:
    """``Nurse's section · DEMO Nurse 08:35``; ``last by DEMO Physician`` where it is another's.

    Args:
        section: whose head it is.
        last: the newest answer in it.
        day: entries of another day carry their date.
        zone: the case's.
    """
    owner = section.owner
    parts: list[str] = [tell("ui", _SECTION_OF[owner])] if owner is not None else []
    if last is not None:
        at = last.at.astimezone(zone)
        when = f"{at:%H:%M}" if at.date() == day else f"{at:%Y-%m-%d %H:%M}"
        theirs = owner_of_role(last.actor.role)
        foreign = owner is not None and theirs is not None and theirs is not owner
        who = last.actor.name or tell("ui", "somebody not named")
        if foreign:
            parts.append(tell("ui", "last by {who} {time}", who=who, time=when))
        else:
            parts.append(tell("ui", "{who} {time}", who=who, time=when))
    return told_list(parts, " · ")
