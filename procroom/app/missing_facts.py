"""What could not be checked, by the fact it waits for: one fact, and all that cannot be asked without it. No Qt.

A rule that lacks two facts waits for both. It is told once a place, though it may speak in two channels.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from procroom.domain.assessment import Finding, Gap, Result


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A fact that nobody recorded.

    Attributes:
        gap: the field it belongs in.
        waiting: what was not checked for want of it, one a rule and place, the gravest first.
    """

    gap: Gap
    waiting: tuple[Finding, ...]


def missing_facts(findings: Iterable[Finding]) -> tuple[MissingFact, ...]:
    """The missing facts of an assessment's findings; what waits for the first of them would be the gravest."""
    found: dict[Gap, dict[str, Finding]] = {}
    for each in findings:
        if each.result is Result.UNKNOWN:
            for gap in each.missing or (Gap(each.place, each.message),):
                found.setdefault(gap, {}).setdefault(each.key, each)
    return tuple(MissingFact(gap, tuple(waiting.values())) for gap, waiting in found.items())


def checks_waiting(facts: Iterable[MissingFact]) -> int:
    """How many checks wait, each counted once."""
    return len({each.key for fact in facts for each in fact.waiting})
