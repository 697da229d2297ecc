"""Cases for rules: a complete case file with edits, judged by the shipped packs."""

import json
from dataclasses import dataclass, field
from functools import cache

from scenario_files import ASRA, SCENARIOS, commands_for

from procroom.app.case_file import load
from procroom.domain.assessment import Finding, Phase, Result, Severity
from procroom.domain.decide import decide
from procroom.domain.events import CaseOpened, seal
from procroom.domain.evolve import evolve, fold
from procroom.procedures import registry
from procroom.rules import packs as rule_packs
from procroom.rules.book import BOOK
from procroom.rules.engine import assess

PASS, FIRE, UNKNOWN = Result.PASS, Result.FIRE, Result.UNKNOWN
PRE, TIMEOUT, SIGN, FOLLOWUP = Phase.PRE, Phase.TIMEOUT, Phase.SIGN, Phase.FOLLOWUP
STOP, WARN, NOTE, DOC, COV = Severity.STOP, Severity.WARN, Severity.NOTE, Severity.DOC, Severity.COV


@dataclass(frozen=True)
class RuleCase:
    """One example of a rule.

    ``edits`` maps paths to values as typed; None clears a field, a path ending in "]" with None removes the
    instance; instances that are named and absent are added. ``commands`` come after them: saved views, linked
    series. ``message`` is a part of what is said.
    """

    rule_id: str
    result: Result
    base: str
    edits: dict = field(default_factory=dict)
    phase: Phase = Phase.SIGN
    severity: Severity | None = None
    message: str = ""
    missing: str = ""
    antithrombotic: str = ASRA
    commands: tuple = ()

    @property
    def name(self) -> str:
        return f"{self.rule_id} {self.result} {self.message or self.missing} {'; '.join(self.edits)}"[:110]


@cache
def base(name: str):
    """A scenario's definition and entries, from its case file."""
    data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    case_file = load(data, registry.get)
    opened = CaseOpened(case_file.definition.id, case_file.definition.version)
    entries = [seal(1, case_file.case_id, 1, case_file.opened_at, case_file.actor, opened, "")]
    state = fold(entries)
    return case_file.definition, *carried_out(case_file.definition, entries, state, case_file.commands)


def carried_out(definition, entries, state, commands):
    """Entries and state after commands."""
    entries = list(entries)
    for command in commands:
        for event in decide(definition, state, entries, command):
            last = entries[-1]
            entry = seal(last.seq + 1, last.case_id, last.seq + 1, last.at, last.actor, event, last.digest)
            entries.append(entry)
            state = evolve(state, entry)
    return entries, state


def edited(name: str, edits: dict, commands: tuple = ()):
    """(definition, state) of a scenario with edits, and commands after them."""
    definition, entries, state = base(name)
    for path, value in edits.items():
        entries, state = carried_out(definition, entries, state, commands_for(state, path, value))
    _, state = carried_out(definition, entries, state, commands)
    return definition, state


#: Read once: they are the same files for every example.
shipped = cache(rule_packs.shipped)


def packs_for(state, antithrombotic: str = ASRA):
    """The shipped packs for a case's payer."""
    payer = state.value("header.payer")
    return rule_packs.chosen(shipped(), payer if isinstance(payer, str) else None, antithrombotic)


def judged(
    name: str, edits: dict, phase: Phase = Phase.SIGN, antithrombotic: str = ASRA, commands: tuple = ()
):
    """The assessment of an edited scenario."""
    definition, state = edited(name, edits, commands)
    return assess(definition, state, phase, BOOK, packs_for(state, antithrombotic))


def answers(case: RuleCase) -> tuple[Finding, ...]:
    """What its rule says of an example."""
    found = judged(case.base, case.edits, case.phase, case.antithrombotic, case.commands).findings
    return tuple(each for each in found if each.rule_id == case.rule_id)
