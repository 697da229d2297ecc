"""What rules, figures and codes say of an open case: packs chosen, asked again only where the case changed. No Qt."""

from collections.abc import Callable, Iterable
from functools import cache
from threading import Lock

from procroom.domain.assessment import Assessment, Finding, Phase, Severity
from procroom.domain.case import CaseState
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import Refusal
from procroom.domain.language import tell, told_list
from procroom.rules.book import BOOK
from procroom.rules.engine import Engine
from procroom.rules.packs import Pack, PackSet, chosen, shipped

#: The antithrombotic pack used unless the site chose another (clinical.md J1).
ANTITHROMBOTIC = "antithrombotic-asra-2018"

PacksOf = Callable[[CaseState], PackSet]


@cache
def shipped_packs() -> tuple[Pack, ...]:
    """The packs that come with procroom, read once."""
    return shipped()


def packs_for(
    state: CaseState, packs: Iterable[Pack] | None = None, antithrombotic: str = ANTITHROMBOTIC
) -> PackSet:
    """The packs a case is judged by: the clinical ones, the site's antithrombotic one, and that of its payer."""
    payer = state.value("header.payer")
    at_hand = shipped_packs() if packs is None else packs
    return chosen(at_hand, payer if isinstance(payer, str) else None, antithrombotic)


def _differ(first: PackSet, second: PackSet) -> bool:
    """Whether a case judged by one set of packs has to be judged anew by the other."""
    return (first.refs, first.payer) != (second.refs, second.payer)


class Assessor:
    """Judges one case as it changes. May be asked from any thread (signing prints on a worker).

    Args:
        definition: of the case.
        packs_of: the packs for a state of it.
    """

    def __init__(self, definition: ProcedureDefinition, packs_of: PacksOf = packs_for) -> None:
        self._definition = definition
        self._packs_of = packs_of
        self._engine: Engine | None = None
        self._known: dict[Phase, tuple[CaseState, Assessment]] = {}
        self._lock = Lock()

    def note(self, changes: ChangeSet) -> None:
        """The case has changed."""
        with self._lock:
            self._known.clear()
            if self._engine is not None:
                self._engine.forget(changes)

    def assess(self, state: CaseState, phase: Phase) -> Assessment:
        """What there is to say of the case at a phase, by the packs as they are now."""
        with self._lock:
            packs = self._packs_of(state)
            if self._engine is None or _differ(self._engine.packs, packs):
                self._engine = Engine(BOOK, packs, self._definition)
                self._known.clear()
            known = self._known.get(phase)
            if known is not None and known[0] is state:
                return known[1]
            found = self._engine.assess(state, phase)
            self._known[phase] = state, found
            return found


def is_overridden(finding: Finding, state: CaseState) -> bool:
    """Whether somebody let exactly this finding stand; a changed one asks anew (K10)."""
    override = state.overrides.get(finding.key)
    return override is not None and override.value_seen == finding.message


def is_seen(finding: Finding, state: CaseState) -> bool:
    """Whether a warning, as it reads now, was acknowledged."""
    seen = state.acknowledged.get(finding.key)
    return seen is not None and seen.value_seen == finding.message


def blocking(assessment: Assessment, state: CaseState) -> tuple[Finding, ...]:
    """What keeps a note from being signed: a STOP that nobody let stand, a missing documentation."""
    return tuple(
        finding
        for finding in assessment.fired(Severity.STOP, Severity.DOC)
        if not (finding.severity is Severity.STOP and is_overridden(finding, state))
    )


def check_signable(assessment: Assessment, state: CaseState) -> None:
    """Refuse to sign while findings stand in the way.

    Raises:
        Refusal: naming the first of them.
    """
    found = blocking(assessment, state)
    if not found:
        return
    said = told_list(
        (tell("ui", "{rule} {message}", rule=each.rule_id, message=each.message) for each in found[:3]), " "
    )
    raise Refusal(
        tell("ui", "The note cannot be signed: 1 finding stands in the way.")
        if len(found) == 1
        else tell("ui", "The note cannot be signed: {count} findings stand in the way.", count=len(found)),
        said,
        tell("ui", "Correct the record, or for a STOP record an override with its reason."),
    )
