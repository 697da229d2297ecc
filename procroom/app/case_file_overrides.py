"""The ``overrides`` of a case file, in and out: a STOP that somebody lets stand, with the reason (clinical.md K10).

What an override was given for is the finding as it reads. A file written by hand leaves that out, and it is what the
shipped rule packs say of the file's answers; a STOP that does not fire cannot be overridden.
"""

from collections.abc import Iterator, Mapping

from procroom.app.assessing import Assessor
from procroom.app.case_file_places import Places, join
from procroom.domain.assessment import Finding, Phase, Severity
from procroom.domain.case import CaseState
from procroom.domain.commands import Command, OverrideFinding
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.values import Actor, Json

OVERRIDE = ("rule_id", "place", "reason_code", "text", "value_seen", "rule_version")
REQUIRED = ("rule_id", "reason_code", "text")
#: Where a finding is looked for: what is signed first.
_PHASES = (Phase.SIGN, Phase.FOLLOWUP, Phase.TIMEOUT, Phase.PRE)


def override_commands(
    listed: Json, definition: ProcedureDefinition, state: CaseState, actor: Actor, problems: Places
) -> Iterator[tuple[str, Command]]:
    """The commands of the overrides, each with its place in the file.

    Args:
        listed: the value of ``overrides``.
        definition: of the procedure.
        state: the case after everything else of the file.
        actor: who overrides.
        problems: takes what is wrong.
    """
    rows = problems.list("overrides", listed)
    if rows and not (actor.name.strip() and actor.role.strip()):
        problems.add("actor", "an override is somebody's: name and role are needed.")
        return
    stops = _stops(definition, state) if rows else {}
    for index, data in enumerate(rows):
        place = f"overrides[{index}]"
        found = problems.object(place, data, OVERRIDE, required=REQUIRED)
        command = _command(
            {name: problems.text(found, place, name) for name in OVERRIDE}, stops, place, problems
        )
        if command is not None:
            yield place, command


def _stops(definition: ProcedureDefinition, state: CaseState) -> Mapping[str, Finding]:
    """Every STOP that fires in any phase, by its key."""
    assessor = Assessor(definition)
    fired = (each for phase in _PHASES for each in assessor.assess(state, phase).fired(Severity.STOP))
    stops: dict[str, Finding] = {}
    for finding in fired:
        stops.setdefault(finding.key, finding)
    return stops


def _command(
    words: Mapping[str, str], stops: Mapping[str, Finding], place: str, problems: Places
) -> OverrideFinding | None:
    rule_id, where, reason = words["rule_id"], words["place"], words["reason_code"]
    if not rule_id or not reason:
        return None
    finding = stops.get(f"{rule_id}@{where}" if where else rule_id)
    if finding is None and not words["value_seen"]:
        known = ", ".join(sorted(stops)) or "none"
        at = f" at “{where}”" if where else ""
        problems.add(place, f"{rule_id} is no STOP of this case{at}. Those that fire: {known}.")
        return None
    if finding is not None and reason not in finding.reasons:
        listed = ", ".join(finding.reasons) or "none"
        problems.add(join(place, "reason_code"), f"takes one of the reasons of {rule_id}: {listed}.")
        return None
    return OverrideFinding(
        rule_id,
        where,
        words["rule_version"] or (str(finding.pack) if finding else ""),
        words["value_seen"] or (finding.message if finding else ""),
        reason,
        words["text"],
    )


def overrides_of(state: CaseState, actor: Actor) -> list[Json]:
    """The overrides of a case that the person gave whom the file names; whose they are would not survive otherwise."""
    found: list[Json] = []
    for each in state.overrides.values():
        if (each.name, each.role) == (actor.name, actor.role):
            row: dict[str, Json] = {name: getattr(each, name) for name in OVERRIDE}
            found.append({name: value for name, value in row.items() if value})
    return found
