"""Rule packs: dated, versioned files that hold what rules compare with: figures, severities, messages, sources.

A pack is TOML (tomllib reads it); ``docs/rules.md`` is generated from the shipped ones. A site's copy has the same form.

    [pack]
    id = "clinical"            # what it is
    version = "2026.1"         # of its contents
    title = "…"
    kind = "clinical"          # clinical | antithrombotic | payer | codes
    payers = ["Medicare"]      # of a payer pack: names, and what begins with one (Medicare Part B), as people write them
    other_payers = ["Medicare Advantage"]     # begin so too, and are payers of their own
    dated = 2026-02-01         # the day its figures were last looked up
    max_age_months = 24        # past this age it says so
    [rule.AC-01]
    phase = ["PRE", "TIMEOUT", "SIGN"]
    severity = "STOP"          # or a list, or a table by phase
    message = "{drug}: {hours} h since last dose; configured minimum {minimum} h ({risk})."
    why = "…"
    source = ["C2:S20"]
    override = ["CLINICAL_JUDGEMENT", "EMERGENCY"]
    [rule.AC-01.figures]
    x = { value = "10", unit = "mL", mark = "R" }
    [rule.AC-01.grade.high]    # another severity or message of the same rule
    [table.hold] rows = [ {…}, … ]
"""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from procroom.domain.assessment import PackRef, Phase, Severity
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

#: What an override may be given for, unless a rule says otherwise (K10).
REASONS = ("CLINICAL_JUDGEMENT", "SPECIALIST_ADVICE", "EMERGENCY", "RECORD_ERROR", "OTHER")


class PackInvalid(ProcroomError):
    """A rule pack cannot be read or contradicts itself; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One configurable figure.

    Attributes:
        value: as written, exact.
        unit: UCUM, or empty.
        mark: where it comes from: C:S…, C2:S…, R, CFG.
    """

    value: Fraction
    unit: str
    mark: str


@dataclass(frozen=True, slots=True)
class Grade:
    """How a rule speaks at one grade."""

    severities: tuple[Severity, ...]
    by_phase: Mapping[Phase, tuple[Severity, ...]]
    message: str
    task: str = ""

    def at(self, phase: Phase) -> tuple[Severity, ...]:
        """The severities in a phase."""
        return self.by_phase.get(phase, self.severities)


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """What a pack says about one rule.

    Attributes:
        rule_id: of clinical.md.
        phases: when it is asked.
        grades: "" is the plain one.
        why: the reason, one sentence.
        source: with marks.
        reasons: what an override may give; empty when it cannot be overridden.
        figures: by name.
        pack: where it stands.
    """

    rule_id: str
    phases: frozenset[Phase]
    grades: Mapping[str, Grade]
    why: str
    source: tuple[str, ...]
    reasons: tuple[str, ...]
    figures: Mapping[str, Amount]
    pack: PackRef


@dataclass(frozen=True)
class Pack:
    """One file of rules and tables."""

    ref: PackRef
    title: str
    kind: str
    dated: date
    max_age_months: int
    rules: Mapping[str, RuleEntry]
    tables: Mapping[str, tuple[Mapping[str, Any], ...]]
    figures: Mapping[str, Amount]
    payers: tuple[str, ...] = ()
    other_payers: tuple[str, ...] = ()
    raw: bytes = field(default=b"", repr=False)

    def months_old(self, today: date) -> int:
        """Whole months since the figures were last looked up."""
        months = (today.year - self.dated.year) * 12 + today.month - self.dated.month
        return months - (today.day < self.dated.day)

    def covers(self, payer: str) -> bool:
        """Whether this is the pack of a payer, as written; ``Medicare Part B`` is Medicare's too."""
        said = _plain(payer)
        return is_named(said, self.payers) and not is_named(said, self.other_payers)

    def is_past_its_age(self, today: date) -> bool:
        """Whether its figures have to be looked up again."""
        return self.months_old(today) > self.max_age_months


@dataclass(frozen=True)
class PackSet:
    """The packs a case is judged by; a rule or table of a later pack stands before that of an earlier one.

    Attributes:
        packs: in order.
        payer: as recorded; None where nobody recorded one.
        unasked: the payer packs at hand that are not this payer's.
    """

    packs: tuple[Pack, ...]
    payer: str | None = ""
    unasked: tuple[Pack, ...] = ()

    @cached_property
    def readings(self) -> dict[tuple[str, str], Any]:
        """What was typed, as read before (see ``rules.words``)."""
        return {}

    @cached_property
    def _found(self) -> dict[tuple[object, ...], Mapping[str, Any] | None]:
        """Rows that were asked for before."""
        return {}

    @cached_property
    def rules(self) -> Mapping[str, RuleEntry]:
        """Every rule that is switched on, by id."""
        return {rule_id: entry for pack in self.packs for rule_id, entry in pack.rules.items()}

    @cached_property
    def _tables(self) -> Mapping[str, tuple[tuple[Mapping[str, Any], ...], PackRef]]:
        return {name: (rows, pack.ref) for pack in self.packs for name, rows in pack.tables.items()}

    def rows(self, table: str) -> tuple[Mapping[str, Any], ...]:
        """The rows of a table; none when no pack has it."""
        return self._tables.get(table, ((), PackRef("", "")))[0]

    def row(self, table: str, **wanted: str) -> Mapping[str, Any] | None:
        """The first row whose columns hold these values (a list column holds one of its members)."""
        key = table, *wanted.items()
        if key not in self._found:
            rows = (row for row in self.rows(table) if all(_holds(row.get(k), v) for k, v in wanted.items()))
            self._found[key] = next(rows, None)
        return self._found[key]

    def source_of(self, table: str) -> PackRef:
        """The pack a table comes from."""
        return self._tables.get(table, ((), PackRef("", "")))[1]

    @cached_property
    def for_payer(self) -> bool:
        """Whether the payer of the case has a pack: without one, nothing is said about coverage (B10)."""
        return any(pack.kind == "payer" for pack in self.packs)

    @property
    def no_pack_for(self) -> str:
        """The payer whose coverage no pack at hand knows; empty where there is one, or nobody to pay but the patient."""
        if not self.payer or self.for_payer or not self.unasked or is_self_pay(self.payer):
            return ""
        return self.payer.strip()

    def coverage_unasked(self, phase: Phase) -> bool:
        """Whether it depends on the payer, which nobody recorded, if anything is said about coverage at a phase."""
        return self.payer is None and any(
            phase in rule.phases for pack in self.unasked for rule in pack.rules.values()
        )

    @property
    def refs(self) -> tuple[PackRef, ...]:
        """All packs, in order."""
        return tuple(pack.ref for pack in self.packs)

    def figure(self, name: str) -> Fraction:
        """A figure that belongs to no single rule.

        Raises:
            PackInvalid: no pack has it.
        """
        for pack in reversed(self.packs):
            if name in pack.figures:
                return pack.figures[name].value
        raise PackInvalid(f"No rule pack has the figure “{name}”.", remedy="Use the shipped packs again.")


#: Nobody pays but the patient: the code of the list, and what is typed instead.
_SELF_PAY = frozenset({"self pay", "none", "none self pay", "self", "cash"})


def _plain(words: str) -> str:
    """Words in small letters, without signs between them."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words.casefold()).split())


def is_named(said: str, names: Iterable[str]) -> bool:
    """Whether words are one of these names, or begin with one."""
    return any(f"{_plain(said)} ".startswith(f"{_plain(name)} ") for name in names)


def is_self_pay(payer: str) -> bool:
    """Whether a recorded payer says that there is none."""
    return _plain(payer) in _SELF_PAY


def _holds(cell: object, value: str) -> bool:
    return value in cell if isinstance(cell, list) else cell == value


def exact(value: object) -> Fraction:
    """The exact number of a pack's cell (text or whole number; floats are refused).

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"{value!r} is not an exact number; write it as text")
    try:
        return Fraction(Decimal(value))
    except InvalidOperation as error:
        raise ValueError(f"{value!r} is not a number") from error


def read_pack(raw: bytes, where: str) -> Pack:
    """A pack from its file.

    Args:
        raw: the bytes of the file.
        where: its name, for messages.

    Raises:
        PackInvalid: naming the entry that is wrong.
    """
    try:
        data = tomllib.loads(raw.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PackInvalid(f"{where} is not a rule pack: {error}.") from error
    try:
        head = data["pack"]
        ref = PackRef(head["id"], head["version"], hashlib.sha256(raw).hexdigest())
        return Pack(
            ref=ref,
            title=head["title"],
            kind=head["kind"],
            dated=head["dated"],
            max_age_months=head.get("max_age_months", 24),
            rules={key: _rule(key, entry, ref, where) for key, entry in data.get("rule", {}).items()},
            tables={name: tuple(table["rows"]) for name, table in data.get("table", {}).items()},
            figures={key: _amount(each, f"{where}, {key}") for key, each in data.get("figures", {}).items()},
            payers=tuple(head.get("payers", ())),
            other_payers=tuple(head.get("other_payers", ())),
            raw=raw,
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise PackInvalid(f"{where} is not a rule pack: {error}.") from error


def _rule(rule_id: str, entry: Mapping[str, Any], ref: PackRef, where: str) -> RuleEntry:
    place = f"{where}, rule {rule_id}"
    try:
        grades = {"": _grade(entry, entry)}
        grades |= {name: _grade(each, entry) for name, each in entry.get("grade", {}).items()}
        return RuleEntry(
            rule_id=rule_id,
            phases=frozenset(Phase(each) for each in entry["phase"]),
            grades=grades,
            why=entry["why"],
            source=tuple(entry["source"]),
            reasons=tuple(entry.get("override", REASONS)),
            figures={key: _amount(each, place) for key, each in entry.get("figures", {}).items()},
            pack=ref,
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise PackInvalid(f"{place}: {error}.") from error


def _grade(entry: Mapping[str, Any], rule: Mapping[str, Any]) -> Grade:
    severity = entry.get("severity", rule["severity"])
    by_phase = (
        {Phase(key): _severities(each) for key, each in severity.items()}
        if isinstance(severity, dict)
        else {}
    )
    plain = next(iter(by_phase.values())) if by_phase else _severities(severity)
    return Grade(
        plain, by_phase, entry.get("message", rule["message"]), entry.get("task", rule.get("task", ""))
    )


def _severities(value: str | list[str]) -> tuple[Severity, ...]:
    return tuple(Severity(each) for each in ([value] if isinstance(value, str) else value))


def _amount(entry: Mapping[str, Any], place: str) -> Amount:
    try:
        return Amount(exact(entry["value"]), entry.get("unit", ""), entry["mark"])
    except (KeyError, TypeError, ValueError) as error:
        raise PackInvalid(f"{place}: a figure needs value and mark: {error}.") from error


# --- shipped packs ---------------------------------------------------------------------------------------


def shipped() -> tuple[Pack, ...]:
    """The packs that come with procroom, by file name.

    Raises:
        PackInvalid: one of them is damaged.
    """
    found: list[tuple[str, Traversable]] = []
    resources = files("procroom.resources")
    for folder in (*resources.joinpath("rules").iterdir(), resources.joinpath("codes")):
        if folder.is_dir():
            found += [
                (f"{folder.name}/{each.name}", each)
                for each in folder.iterdir()
                if each.name.endswith(".toml")
            ]
    return tuple(read_pack(each.read_bytes(), name) for name, each in sorted(found, key=lambda pair: pair[0]))


def chosen(packs: Iterable[Pack], payer: str | None, antithrombotic: str) -> PackSet:
    """The packs for a case: the clinical ones, one antithrombotic pack, and that of the payer if there is one.

    Args:
        packs: all packs at hand; of two with the same id the later one stands.
        payer: as recorded, or None; none of the payer packs applies to one that no pack names.
        antithrombotic: id of the antithrombotic pack.
    """
    newest = {pack.ref.id: pack for pack in packs}
    said = payer if payer and payer.strip() else None
    used = [
        pack
        for pack in newest.values()
        if pack.kind not in {"antithrombotic", "payer"}
        or (pack.kind == "antithrombotic" and pack.ref.id == antithrombotic)
        or (pack.kind == "payer" and said is not None and pack.covers(said))
    ]
    ids = {pack.ref.id for pack in used}
    others = (pack for pack in newest.values() if pack.kind == "payer" and pack.ref.id not in ids)
    return PackSet(tuple(used), said, tuple(others))
