"""What rules, figures and codes say of a case: plain values that the screen, the note and exports read.

Safety and coverage never share a list (K6); a rule that lacks an input is UNKNOWN, never a pass (K13).
"""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from procroom.domain.language import tell


class Phase(StrEnum):
    """When rules are asked (K5). While the needle is in, the record only records."""

    PRE = "PRE"
    TIMEOUT = "TIMEOUT"
    SIGN = "SIGN"
    FOLLOWUP = "FOLLOWUP"


class Result(StrEnum):
    """What a rule found (K13)."""

    PASS = "PASS"  # noqa: S105 - a result, no password
    FIRE = "FIRE"
    UNKNOWN = "UNKNOWN"


class Severity(StrEnum):
    """How much a finding asks for (clinical.md 0.1)."""

    STOP = "STOP"
    WARN = "WARN"
    NOTE = "NOTE"
    COV = "COV"
    DOC = "DOC"


class Channel(StrEnum):
    """Which list a finding belongs to (K6)."""

    SAFETY = "safety"
    COVERAGE = "coverage"
    DOCUMENTATION = "documentation"

    @classmethod
    def of(cls, severity: Severity) -> "Channel":
        """The list of a severity."""
        return {Severity.COV: cls.COVERAGE, Severity.DOC: cls.DOCUMENTATION}.get(severity, cls.SAFETY)


@dataclass(frozen=True, slots=True)
class PackRef:
    """A rule pack by name and version, with the digest of exactly what was read."""

    id: str
    version: str
    digest: str = ""

    def __str__(self) -> str:
        return f"{self.id} {self.version}"


@dataclass(frozen=True, slots=True)
class Input:
    """A recorded fact that a rule, figure or code was made from.

    Attributes:
        path: where it is recorded.
        label: the field's text.
        text: the value in words.
    """

    path: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A field that a rule needed and nobody recorded."""

    path: str
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one rule at one place.

    Attributes:
        rule_id: of clinical.md, e.g. ``AC-01``.
        result: PASS, FIRE or UNKNOWN.
        severity: of a FIRE, and of what it would be when UNKNOWN.
        channel: which list it belongs to.
        message: for people; for UNKNOWN ``not checked: … missing``.
        place: path of the instance it speaks of, or empty for the whole case.
        inputs: the facts it rests on.
        missing: the fields it lacked.
        why: the reason of the rule in a sentence.
        source: who says so, with marks.
        pack: the pack its figures come from.
        reasons: codes an override may give; empty when it cannot be overridden.
        task: what is to be followed up because of it, or empty.
    """

    rule_id: str
    result: Result
    severity: Severity
    channel: Channel
    message: str
    place: str = ""
    inputs: tuple[Input, ...] = ()
    missing: tuple[Gap, ...] = ()
    why: str = ""
    source: tuple[str, ...] = ()
    pack: PackRef = field(default_factory=lambda: PackRef("", ""))
    reasons: tuple[str, ...] = ()
    task: str = ""

    @property
    def key(self) -> str:
        """What an override or acknowledgement names: rule and place."""
        return f"{self.rule_id}@{self.place}" if self.place else self.rule_id


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure computed from recorded facts.

    Attributes:
        id: stable name, e.g. ``la_total``.
        text: the sentence the note prints, ending in a full stop, with "(calculated)".
        value: exact, or None where it is words only.
        unit: UCUM.
        section: number of the note's section it belongs under (A0); 0: not printed, told on screen and in exports.
        inputs: the facts it was computed from.
        parts: intermediate figures by name, exact, for whoever checks them.
        source: formula and figures used, with marks.
        pack: where the figures come from.
        place: path of the instance it belongs to, or empty.
    """

    id: str
    text: str
    value: Fraction | None
    unit: str
    section: int
    inputs: tuple[Input, ...] = ()
    parts: tuple[tuple[str, Fraction | str], ...] = ()
    source: tuple[str, ...] = ()
    pack: PackRef = field(default_factory=lambda: PackRef("", ""))
    place: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """A figure of the session as it goes on, for the people in the room; the note has its own (``Figure``).

    Attributes:
        id: ``local_anaesthetic``, ``steroid``, ``contrast``, ``dose``, ``time`` or ``positions``.
        label: what it is.
        text: what stands beside the label. A part of a sum never stands here as the sum: what is not known says why.
        brief: the same in fewer signs, where there is little room.
        lines: what it is made of, one line each.
        known: whether it could be told.
        inputs: the recorded facts it was made from.
        missing: the fields it lacks, or that are still open.
        source, pack: where its figures come from; empty where none but recorded facts count.
        since, until: of the time only, ISO 8601; ``until`` is empty while it goes on.
    """

    id: str
    label: str
    text: str
    brief: str = ""
    lines: tuple[str, ...] = ()
    known: bool = True
    inputs: tuple[Input, ...] = ()
    missing: tuple[Gap, ...] = ()
    source: tuple[str, ...] = ()
    pack: PackRef = field(default_factory=lambda: PackRef("", ""))
    since: str = ""
    until: str = ""


class Hold(StrEnum):
    """What the antithrombotic pack asks for a listed drug."""

    HOURS = "hours"
    SHARED = "shared"
    NONE = "none"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class HoldClock:
    """When the hold of a listed antithrombotic is long enough (clinical.md B5), whatever the time is now.

    Attributes:
        place: path of the drug.
        drug: its name.
        asks: what the pack asks for.
        clears: when the configured minimum is reached, ISO 8601; empty where no hours are counted.
        needle_in: the first needle-in, or the lead removal, once recorded, ISO 8601.
        minimum: the configured minimum in words, e.g. ``72 h (INTERMEDIATE)``; empty where there is none.
        inputs: the recorded facts it was made from.
        missing: the fields it lacks.
        source, pack: where the minimum comes from.
    """

    place: str
    drug: str
    asks: Hold
    clears: str = ""
    needle_in: str = ""
    minimum: str = ""
    inputs: tuple[Input, ...] = ()
    missing: tuple[Gap, ...] = ()
    source: tuple[str, ...] = ()
    pack: PackRef = field(default_factory=lambda: PackRef("", ""))


@dataclass(frozen=True, slots=True)
class CodeSuggestion:
    """A code for a human coder to review (K9).

    Attributes:
        system: ``CPT``, ``HCPCS`` or ``ICD-10-CM``.
        code: the number.
        label: our own short wording; never the owner's descriptor.
        units: how many.
        modifiers: ``RT``, ``50``, ``KX`` …
        diagnoses: linked ICD-10-CM codes.
        reason: which rule gave it.
        confidence: ``rule`` or ``check`` (sources differ or are not confirmed).
        flags: what a coder or payer has to look at.
        inputs: the facts it rests on.
    """

    system: str
    code: str
    label: str
    units: int = 1
    modifiers: tuple[str, ...] = ()
    diagnoses: tuple[str, ...] = ()
    reason: str = ""
    confidence: str = "rule"
    flags: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything computed of a case at one phase.

    Attributes:
        phase: the rules of which phase were asked.
        findings: FIRE and UNKNOWN first by severity, then PASS.
        figures: in order of the note.
        codes: in order of coding.
        code_gaps: what is not recorded, for lack of which a code is not suggested.
        packs: everything the answers rest on.
        totals: figures of the session as it goes on, the most important first.
        clocks: when the hold of each listed antithrombotic is long enough.
        no_pack_for: the payer whose coverage no pack knows, so that nothing is said of it; empty where one does.
    """

    phase: Phase
    findings: tuple[Finding, ...] = ()
    figures: tuple[Figure, ...] = ()
    codes: tuple[CodeSuggestion, ...] = ()
    code_gaps: tuple[Gap, ...] = ()
    packs: tuple[PackRef, ...] = ()
    totals: tuple[Total, ...] = ()
    clocks: tuple[HoldClock, ...] = ()
    no_pack_for: str = ""

    @property
    def coverage_words(self) -> str:
        """That nothing is said about coverage because no pack knows the payer; empty where one does."""
        if not self.no_pack_for:
            return ""
        return tell("rules", "Coverage not checked: no coverage pack for {payer}.", payer=self.no_pack_for)

    def fired(self, *severities: Severity) -> tuple[Finding, ...]:
        """The findings that fire; of these severities when any are given."""
        return tuple(
            each
            for each in self.findings
            if each.result is Result.FIRE and (not severities or each.severity in severities)
        )

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """Rules that could not be checked."""
        return tuple(each for each in self.findings if each.result is Result.UNKNOWN)
