"""The rules and figures by id. A rule is a small pure function over a place of the case, under its id of clinical.md."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from procroom.domain.assessment import CodeSuggestion, Figure, Finding, Gap, HoldClock, Total
from procroom.rules.look import Place
from procroom.rules.packs import PackSet, RuleEntry


@dataclass(frozen=True, slots=True)
class Limits:
    """What the packs say to a rule: its own figures, and the shared tables.

    Attributes:
        entry: of the rule.
        packs: all packs of the case.
    """

    entry: RuleEntry
    packs: PackSet

    def __getitem__(self, figure: str) -> Fraction:
        """A figure of this rule, exact."""
        return self.entry.figures[figure].value


class Fire:
    """A rule fires.

    Attributes:
        grade: which severity and message of the pack ("" the plain one).
        words: what the message's names stand for.
    """

    __slots__ = ("grade", "words")

    def __init__(self, grade: str = "", /, **words: object) -> None:
        self.grade = grade
        self.words: dict[str, str] = {
            name: value if isinstance(value, str) else str(value) for name, value in words.items()
        }


Outcome = Fire | None
T = TypeVar("T")
RuleFunction = Callable[[Place, Limits], Outcome]
Places = Callable[[Place], Sequence[Place]]
FigureFunction = Callable[[Place, PackSet], Sequence[Figure]]
#: They tell themselves what is not known.
TotalFunction = Callable[[Place, PackSet], Sequence[Total]]
ClockFunction = Callable[[Place, PackSet], Sequence[HoldClock]]
GapFunction = Callable[[Place, PackSet], Sequence[Gap]]
#: What is found without a rule of a pack, e.g. a diagnosis that is no whole code.
CheckFunction = Callable[[Place, PackSet], Sequence[Finding]]
CodeFunction = Callable[[Place, PackSet], Sequence[CodeSuggestion]]


def the_case(case: Place) -> Sequence[Place]:
    """A rule about the case as a whole."""
    return (case,)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: where it looks, and what it asks there."""

    rule_id: str
    ask: RuleFunction
    each: Places


@dataclass(frozen=True, slots=True)
class RuleModule:
    """The rules of one module: ``RULES = RuleModule()`` and ``@RULES.rule("AC-01", each=…)``."""

    rules: dict[str, Rule] = field(default_factory=dict)
    figures: list[FigureFunction] = field(default_factory=list)
    codes: list[CodeFunction] = field(default_factory=list)
    totals: list[TotalFunction] = field(default_factory=list)
    clocks: list[ClockFunction] = field(default_factory=list)
    gaps: tuple[GapFunction, ...] = ()
    checks: tuple[CheckFunction, ...] = ()

    def rule(self, rule_id: str, each: Places = the_case) -> Callable[[RuleFunction], RuleFunction]:
        """Put a function under a rule's id.

        Args:
            rule_id: of clinical.md.
            each: the places it is asked at: the whole case, or e.g. every listed drug. It may raise
                ``FactMissing`` when it cannot be known which places there are: the rule is UNKNOWN then.
        """

        def put(ask: RuleFunction) -> RuleFunction:
            if rule_id in self.rules:
                raise ValueError(f"{rule_id} is there twice")
            self.rules[rule_id] = Rule(rule_id, ask, each)
            return ask

        return put

    def figure(self, make: FigureFunction) -> FigureFunction:
        """A function that gives computed figures of the case."""
        self.figures.append(make)
        return make

    def total(self, make: TotalFunction) -> TotalFunction:
        """A function that gives a running total of the session."""
        self.totals.append(make)
        return make

    def clock(self, make: ClockFunction) -> ClockFunction:
        """A function that tells when holds are long enough."""
        self.clocks.append(make)
        return make

    def code(self, make: CodeFunction) -> CodeFunction:
        """A function that suggests codes."""
        self.codes.append(make)
        return make


def made(make: Callable[[Place, PackSet], Sequence[T]], case: Place, packs: PackSet) -> tuple[T, ...]:
    """What a figure, code or gap function gives; found once while nothing it looked at has changed.

    Raises:
        FactMissing: as the function does.
    """
    return case.shared(f"{make.__module__}.{make.__qualname__}", lambda place: tuple(make(place, packs)))


def merged(modules: Sequence[RuleModule]) -> RuleModule:
    """All modules as one.

    Raises:
        ValueError: two modules claim one id.
    """
    whole = RuleModule()
    for module in modules:
        twice = whole.rules.keys() & module.rules.keys()
        if twice:
            raise ValueError(f"{sorted(twice)} are there twice")
        whole.rules.update(module.rules)
        whole.figures.extend(module.figures)
        whole.codes.extend(module.codes)
        whole.totals.extend(module.totals)
        whole.clocks.extend(module.clocks)
    return whole
