"""What a signed case tells, before any standard: what was done, diagnosed, measured and given.

Found by group roles, options that abort and the table of certain codes; no procedure is asked for. Numbers are as entered,
units as UCUM spells them; nothing is converted. Times are as stored: a moment with zone, or a day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from procroom.domain import paths
from procroom.domain.anatomy import Target
from procroom.domain.assessment import CodeSuggestion
from procroom.domain.definition import GroupRole, Item, Kind
from procroom.domain.kinds import quantity
from procroom.domain.values import Code, Json, parse_time
from procroom.domain.walk import instance_title, title_of
from procroom.exchange.codes import INGREDIENTS, WHOLE_NUMBER_UNITS, code_of, own_code, ucum
from procroom.exchange.signed import Fact, Row, SignedCase, names_of

#: Groups whose time is still to come when it is recorded: nothing in them was so at that time.
_TO_COME = frozenset({"antithrombotic_restart"})
#: Roles of groups whose items are told together, or of what they belong to: a drug, a lead, a day of a diary.
_TOGETHER: frozenset[GroupRole] = frozenset(
    {"medication", "lead", "diary", "reading", "impedances", "contacts"}
)

#: Sections of what is meant to be done or taken; nothing in them was observed.
_INTENDED = frozenset({"planned", "plan"})

#: Calculations that tell another item once more in another unit; told twice it would count twice.
_CONVERTED = frozenset({"kap_gy_cm2"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as entered, with its UCUM unit."""

    number: str
    unit: str


@dataclass(frozen=True, slots=True)
class When:
    """When something was: at a moment or on a day, or from start to end; empty where nobody said."""

    at: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A performed target.

    Attributes:
        path: of its group.
        site: in words.
        when: needle in to needle out, else the day.
        stopped: it was abandoned: there, at its last position, or as a deviation says that names it.
        target: where it aimed; None when not recorded.
        reason: why it was abandoned, where that was recorded.
        code: CPT of the procedure as it is suggested for a coder to review; None where that is not certain of this target.
    """

    path: str
    site: str
    when: When
    stopped: bool
    target: Target | None = None
    reason: str = ""
    code: Code | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A planned target that a deviation says was not performed; nothing is concluded from a target that is not recorded.

    Attributes:
        path: of the deviation.
        site: which target, in words; empty where it names none.
        target: the same; None where it names none.
        what, reason: in the words of who recorded it.
    """

    path: str
    site: str
    target: Target | None
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Diagnosed:
    """A diagnosis that was recorded with a code."""

    fact: Fact
    code: Code


@dataclass(frozen=True, slots=True)
class Measured:
    """A number that was recorded, or calculated of what was, and stands by itself.

    Attributes:
        fact: it.
        code: what it is of, where that is certain.
        asked: the same in words, with the group it stands in and its scale: "Function, ODI, Score".
        amount: as recorded.
        at: when, as stored; empty where nobody said.
        target: path of the performed target it belongs to, or empty.
    """

    fact: Fact
    code: Code | None
    asked: str
    amount: Amount
    at: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was recorded in an instance of a group and belongs together; what is calculated of it is left out.

    Attributes:
        row: the instance.
        asked: what it is, with what it stands in: "Earlier blocks, 2026-01-07, Diary".
        parts: its items that were recorded.
        lines: (heading, words) of each entry of a list in it.
        at: when, as stored; empty where nobody said.
        target: path of the performed target it belongs to, or empty.
    """

    row: Row
    asked: str
    parts: tuple[Fact, ...]
    lines: tuple[tuple[str, str], ...]
    at: str
    target: str


@dataclass(frozen=True, slots=True)
class Given:
    """A drug that was given.

    Attributes:
        row: its group.
        drug: the fact that names it.
        ingredient: its code, where one is certain.
        dose: recorded dose, else the volume.
        said: strength and volume in words.
        when: as recorded of the drug, else while the needle was in, else the day.
        target: path of the performed target it belongs to, or empty.
    """

    row: Row
    drug: Fact
    ingredient: Code | None
    dose: Amount
    said: str
    when: When
    target: str


@dataclass(frozen=True)
class Account:
    """A signed case, asked for what it tells."""

    case: SignedCase

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Path -> fact, of what was recorded up to the signature."""
        return {fact.path: fact for fact in self.case.facts() if not fact.section.stage.outlives_signing}

    @cached_property
    def _rows(self) -> Mapping[str, Row]:
        return {row.path: row for row in self.case.all_rows()}

    @property
    def title(self) -> str:
        """What the procedure is called, by what was recorded of it."""
        return title_of(self.case.definition, self.case.state)

    def words(self, path: str) -> str:
        """A recorded value as the note words it; empty when not recorded."""
        fact = self.facts.get(path)
        return "" if fact is None else fact.words

    def text(self, path: str) -> str:
        """A recorded text, day or moment as stored; empty when not recorded."""
        fact = self.facts.get(path)
        return fact.value if fact is not None and isinstance(fact.value, str) else ""

    @cached_property
    def done(self) -> tuple[Done, ...]:
        """Each performed target."""
        return tuple(self._done(row) for row in self.case.rows("targets"))

    @property
    def cpt(self) -> Code | None:
        """The CPT number of the whole procedure: that of each target, where all have the same one."""
        found = {each.code for each in self.done}
        return found.pop() if len(found) == 1 else None

    @property
    def begun(self) -> str:
        """When the first needle went in, over all targets; empty when not recorded of any."""
        return min((each.when.start for each in self.done if each.when.start), key=parse_time, default="")

    def left_out(self) -> Iterator[LeftOut]:
        """Each planned target that was not performed, as recorded."""
        for row in self._deviations("NOT_PERFORMED"):
            site, what, reason = (self.words(f"{row.path}.{name}") for name in ("target", "what", "reason"))
            yield LeftOut(row.path, site, self.target(row.path), what, reason)

    def target(self, place: str) -> Target | None:
        """Where the target of a group aims; None when not recorded."""
        fact = self.facts.get(f"{place}.target")
        return None if fact is None else Target.from_json(fact.value)

    def diagnosed(self, section: str) -> Iterator[Diagnosed]:
        """The coded diagnoses (ICD-10-CM) of a section."""
        for fact in self.facts.values():
            code = fact.value.get("code") if isinstance(fact.value, dict) else None
            if fact.names[0] == section and isinstance(code, str):
                words = fact.value.get("text") if isinstance(fact.value, dict) else None
                yield Diagnosed(fact, Code(code, "I10C", words if isinstance(words, str) else fact.words))

    @staticmethod
    def code(fact: Fact) -> Code:
        """What a fact is of: a certain code, else procroom's own."""
        return code_of(fact.names, fact.value) or own_code(fact.names, fact.item.text)

    def measured(self) -> Iterator[Measured]:
        """Each number that stands by itself: all but what is told together or was only meant (see ``readings``)."""
        apart = {row.path for row in self._rows.values() if row.group.role in _TOGETHER}
        for fact in self.facts.values():
            code = code_of(fact.names, fact.value)
            value = amount(fact.value, WHOLE_NUMBER_UNITS.get(code.value, "") if code else "")
            if value is None or fact.names[0] in _INTENDED or fact.item.calculation in _CONVERTED:
                continue
            place = paths.parent(fact.path)
            if apart.isdisjoint(_around(fact.path)):
                at = self.text(f"{fact.path}_at") or self.time_at(place)
                yield Measured(fact, code, self._asked(fact, place), value, at, self._target_of(place))

    def readings(self, *roles: GroupRole) -> Iterator[Reading]:
        """What was recorded in each instance of the groups of these roles; of what has no answer in it, nothing."""
        for row in self._rows.values():
            if row.group.role in roles and row.path.split(".")[0] not in _INTENDED:
                reading = self._reading(row)
                if reading.parts or reading.lines:
                    yield reading

    def _reading(self, row: Row) -> Reading:
        here = [(path, fact) for path, fact in self.facts.items() if paths.is_under(path, row.path)]
        parts = tuple(
            fact for path, fact in here if paths.parent(path) == row.path and fact.answer is not None
        )
        groups = dict.fromkeys(path.removeprefix(f"{row.path}.").partition("[")[0] for path, _ in here)
        lines = tuple(
            (inner.group.text, words)
            for group in groups
            for inner in row.rows(group)
            if (words := self._line(inner.path))
        )
        asked = ", ".join((*self._outer(row.path), row.group.text))
        return Reading(row, asked, parts, lines, self.time_at(row.path), self._target_of(row.path))

    def _line(self, place: str) -> str:
        said = [
            f"{fact.item.text}: {fact.words}"
            for path, fact in self.facts.items()
            if paths.parent(path) == place
        ]
        return "; ".join(said)

    def time_at(self, place: str) -> str:
        """When it was so what stands at a place: the moment, else the day that was recorded with it; empty when neither was."""
        if names_of(place)[-1] in _TO_COME:
            return ""
        return self.text(f"{place}.at") or self.text(f"{place}.date")

    def _target_of(self, place: str) -> str:
        return next((each.path for each in self.done if paths.is_under(place, each.path)), "")

    def given(self) -> Iterator[Given]:
        """Each drug that was given: without an amount none was."""
        for row in self.case.rows("medication"):
            drug = self.facts.get(f"{row.path}.drug")
            dose = self._amount(f"{row.path}.dose") or self._amount(f"{row.path}.volume")
            if drug is None or dose is None:
                continue
            target = self._target_of(row.path)
            said = [self.words(f"{row.path}.{name}") for name in ("concentration", "volume")]
            yield Given(
                row,
                drug,
                INGREDIENTS.get(drug.value) if isinstance(drug.value, str) else None,
                dose,
                ", ".join(filter(None, said)),
                self._given(row.path, target),
                target,
            )

    def _amount(self, path: str) -> Amount | None:
        fact = self.facts.get(path)
        return None if fact is None else amount(fact.value)

    def _asked(self, fact: Fact, place: str) -> str:
        """What was asked in words, with what it stands in and its scale: "Function, ODI, Score"."""
        around = paths.resolve(self.case.definition, place).text
        title = self._title(place, fact.item.link_id)
        words = (*self._outer(place), around, title, self.words(f"{place}.measure"), fact.item.text)
        return ", ".join(filter(None, words))

    def _outer(self, place: str) -> list[str]:
        """The entries of lists that a place lies in, from outside in: "Earlier blocks, 2026-01-07"; of a target its name."""
        told = []
        for each in reversed([*_around(place)]):
            title = self._title(each)
            if title:
                told += (
                    [title]
                    if self._rows[each].group.role == "targets"
                    else [self._rows[each].group.text, title]
                )
        return told

    def _title(self, place: str, but: str = "") -> str:
        """What an entry of a list is called among the others; empty where it has no name, or only a moment."""
        row = self._rows.get(place)
        if row is None or row.group.title in ("", but):
            return ""
        if row.group.role == "targets":
            group = place.rpartition("[")[0]
            siblings = [
                each for each in self._rows if each.endswith("]") and each.rpartition("[")[0] == group
            ]
            return instance_title(row.scope, row.group, siblings.index(place) + 1)
        fact = self.facts.get(f"{place}.{row.group.title}")
        return "" if fact is None or fact.item.kind is Kind.TIME else fact.words

    def _done(self, row: Row) -> Done:
        last = next((place.path for place in reversed(row.rows("positions"))), row.path)
        given_up = [
            fact
            for path, fact in self.facts.items()
            if paths.parent(path) in (row.path, last) and aborts(fact.item, fact.value)
        ]
        why = [self.words(f"{paths.parent(fact.path)}.{fact.item.reason}") for fact in given_up]
        target = self.target(row.path)
        deviations = [each.path for each in self._deviations("ABORTED_LEVEL") if self._names(each, target)]
        why += [self.words(f"{path}.reason") for path in deviations]
        return Done(
            row.path,
            self.words(f"{row.path}.target"),
            self._performed(row.path),
            bool(given_up or deviations),
            target,
            next(filter(None, why), ""),
            self._suggested(row.path),
        )

    def _suggested(self, place: str) -> Code | None:
        """The CPT number of what was done at a target, for a coder to review (clinical.md F4, K9).

        Only in a signed case; where one number alone rests on the target, by a rule that nobody disputes; and where it
        counts its targets one by one: one number over several nerves is the code of none of them.
        """
        resting = [
            (each, aimed)
            for each in self.case.assessment.codes
            if each.system == "CPT" and f"{place}.target" in (aimed := self._aimed(each))
        ]
        if self.case.signature is None or len(resting) != 1:
            return None
        [(each, aimed)] = resting
        is_certain = each.confidence == "rule" and each.units == len(aimed)
        return Code(each.code, "C4", "") if is_certain else None

    def _aimed(self, suggestion: CodeSuggestion) -> set[str]:
        """The targets among the facts that a suggestion rests on."""
        targets = {f"{row.path}.target" for row in self.case.rows("targets")}
        return targets & {each.path for each in suggestion.inputs}

    def _names(self, deviation: Row, target: Target | None) -> bool:
        """Whether a deviation speaks of this performed target, and of no other."""
        told = self.target(deviation.path)
        if told is None or target is None or target.key not in {each.key for each in told.sides()}:
            return False
        tried = [self.target(each.path) for each in self.case.rows("targets")]
        return sum(each is not None and each.key == target.key for each in tried) == 1

    def _deviations(self, kind: str) -> Iterator[Row]:
        for row in self.case.rows_at("deviations.list"):
            if self.text(f"{row.path}.kind") == kind:
                yield row

    def _performed(self, place: str) -> When:
        """Needle in to needle out, as far as recorded; else when the leads came out, else the day."""
        start, end = self.text(f"{place}.needle_in"), self.text(f"{place}.needle_out")
        if start or end:
            return When(start=start, end=end)
        out = self.text("pull.at")
        return When(at=out) if out else self._day

    @property
    def _day(self) -> When:
        day = self.case.encounter.service_date
        return When() if day is None else When(at=day.isoformat())

    def _given(self, place: str, target: str) -> When:
        at = self.text(f"{place}.at")
        return When(at=at) if at else self._performed(target) if target else self._day


def _around(path: str) -> Iterator[str]:
    """The places that a path lies in, from inside out."""
    while "." in path:
        path = paths.parent(path)
        yield path


def aborts(item: Item, value: Json) -> bool:
    """Whether an answer says that a target was abandoned."""
    return any(option.aborts and option.code == value for option in item.options)


def amount(value: Json, unit: str = "") -> Amount | None:
    """A recorded quantity, or a whole number in ``unit``; None of what is neither."""
    if isinstance(value, dict) and "unit" in value:
        told = quantity(value)
        return Amount(told.number, ucum(told.unit))
    if isinstance(value, int) and not isinstance(value, bool):
        return Amount(str(value), ucum(unit))
    return None
