"""Which missing fact comes next, in the order of the record, after the field being worked on."""

from procroom.domain.walk import section_fields
from procroom.ui.desk import CaseDesk


def missing_after(desk: CaseDesk, here: str) -> str:
    """Path of the missing fact that follows a field, or of the first one; "" where nothing is missing.

    Args:
        desk: the case.
        here: path of the field that has the keyboard; "" for none.
    """
    paths = [each.path for each in desk.missing]
    later = paths[paths.index(here) + 1 :] if here in paths else _rest(desk, here)
    return (later or paths or [""])[0]


def _rest(desk: CaseDesk, here: str) -> list[str]:
    """What is missing in the rest of its section and in all that follow."""
    definition, state = desk.definition, desk.state
    sections = [section.link_id for section in definition.sections]
    own = here.partition(".")[0].partition("[")[0]
    if own not in sections:
        return [each.path for each in desk.missing]
    order = [field.path for field in section_fields(definition, state, definition.section(own))]
    rest = set(order[order.index(here) + 1 :] if here in order else order)
    later = set(sections[sections.index(own) + 1 :])
    return [each.path for each in desk.missing if each.path in rest or each.section in later]
