"""Every drug of a case as one list, so that no rule walks the record's groups again.

While no needle is in, the drugs at the targets are the planned ones; from then on those that were given. A planned
amount is that of the whole session. Sedation and other drugs count whenever they are recorded.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from procroom.domain import paths
from procroom.domain.anatomy import Target
from procroom.domain.assessment import Gap
from procroom.domain.definition import Item
from procroom.domain.kinds import wording
from procroom.domain.language import tell
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet

Purpose = Literal[
    "skin", "injectate", "test_dose", "pre_lesion", "post_lesion", "sedation", "other", "planned"
]

#: Kinds of targets from which a needle can reach the epidural or intrathecal space (clinical.md CT-02).
NEURAXIAL = frozenset({"tfesi", "ilesi", "caudal", "scs"})
#: The tables of the packs that say what a drug is.
CLASSES = ("local_anaesthetic", "steroid", "other_drug")
#: What goes through the needle, as opposed to what is given elsewhere for other reasons.
_ELSEWHERE = frozenset({"sedation", "other"})
#: A needle that went on from here: what was not asked at it was not given at it.
_LEFT = frozenset({"REPOSITIONED", "ABANDONED"})
_SIGNS_OF_A_NEEDLE = (
    ("performed.targets", ("needle_in", "skin_given")),
    ("performed.targets.positions", ("aspiration", "contrast.pattern", "injected", "tip_status")),
)


@dataclass(frozen=True, slots=True)
class Drug:
    """One drug, planned or given.

    Attributes:
        code: of the drug lists; of typed words their likeness (``Dexamethasone`` is ``DEXAMETHASONE``); "" if missing.
        name: in words.
        concentration: mg/mL, or None.
        volume: mL, or None.
        dose: mg, or None.
        place: the row it is recorded in; ``place.get("lot")`` and so on.
        purpose: what it is for.
        neuraxial: it goes where it can reach the epidural or intrathecal space.
        targets: the target it goes to; of a planned one all planned targets; none of sedation and others.
        position: the needle position it was given at, or None.
    """

    code: str
    name: str
    concentration: Fraction | None
    volume: Fraction | None
    dose: Fraction | None
    place: Place
    purpose: Purpose
    neuraxial: bool = False
    targets: tuple[Target, ...] = ()
    position: Place | None = None

    @property
    def target(self) -> Target | None:
        """The one target it goes to; None when there is none or the plan has several."""
        return self.targets[0] if len(self.targets) == 1 else None

    def need_code(self) -> str:
        """Which drug.

        Raises:
            FactMissing: it is not recorded.
        """
        if not self.code:
            raise FactMissing(self.place.gap("drug"))
        return self.code

    def need_dose(self) -> Fraction:
        """The dose in mg.

        Raises:
            FactMissing: it is not recorded, nor what it would follow from.
        """
        if self.dose is not None:
            return self.dose
        if not self.place.has("concentration"):
            raise FactMissing(self.place.gap("dose"))
        raise FactMissing(self.place.gap("concentration" if self.concentration is None else "volume"))

    def need_targets(self) -> tuple[Target, ...]:
        """Where it goes; none of drugs that are given elsewhere.

        Raises:
            FactMissing: the target is not recorded.
        """
        if not self.targets and self.purpose not in _ELSEWHERE:
            planned = self.purpose == "planned"
            raise FactMissing(self.place.gap("planned.targets" if planned else "target"))
        return self.targets

    def need_volume(self) -> Fraction:
        """The volume in mL.

        Raises:
            FactMissing: it is not recorded.
        """
        if self.volume is None:
            raise FactMissing(self.place.gap("volume"))
        return self.volume


def drugs(case: Place) -> tuple[Drug, ...]:
    """Every drug: those at the targets (planned while no needle is in, given afterwards), sedation and others."""
    return case.whole().shared("drugs", _drugs)


def _drugs(case: Place) -> tuple[Drug, ...]:
    at_targets = tuple(given_at_targets(case)) if is_under_way(case) else tuple(_planned(case))
    return (*at_targets, *_elsewhere(case))


def is_under_way(case: Place) -> bool:
    """Whether a needle is in, or anything is recorded of what was done with it."""
    return case.whole().shared("is_under_way", _is_under_way)


def _is_under_way(case: Place) -> bool:
    return any(
        place.get(name) is not None
        for group, names in _SIGNS_OF_A_NEEDLE
        for place in case.each(group)
        for name in names
    )


def needed_drugs(case: Place) -> tuple[Drug, ...]:
    """The drugs of the case for a rule that judges them.

    Raises:
        FactMissing: nothing is given and nothing is recorded as planned, so there is nothing that could be checked.
    """
    found = drugs(case)
    known = is_under_way(case) or any(drug.purpose == "planned" for drug in found)
    if not known and case.has("planned.drugs"):
        raise FactMissing(case.gap("planned.drugs"))
    return found


def given_at_targets(case: Place) -> Iterator[Drug]:
    """What went through the performed needles, in order of targets and positions."""
    for target in case.each("performed.targets"):
        yield from target.shared("drugs", _given_here)


def _given_here(target: Place) -> tuple[Drug, ...]:
    aim = target.target()
    aims = (aim,) if aim is not None else ()
    near = _is_near(target, aims)
    skin = (_drug(target.within("skin"), "skin", targets=aims),) if target.is_yes("skin_given") else ()
    positions = target.rows("positions")
    return (*skin, *(drug for each in positions for drug in _given_at(each, near=near, aims=aims)))


def of_class(case: Place, packs: PackSet, table: str) -> tuple[tuple[Drug, Mapping[str, Any]], ...]:
    """The drugs of a class with their rows, e.g. ``of_class(case, packs, "steroid")``.

    A drug at a target that is not named, or in no table, might be one: that is put aside.

    Raises:
        FactMissing: nothing is planned or given.
    """
    found = []
    for drug in needed_drugs(case):
        gap = unclassed(drug, packs)
        if gap is not None:
            case.owe(gap)
        row = packs.row(table, drugs=drug.code)
        if row is not None:
            found.append((drug, row))
    return tuple(found)


def unclassed(drug: Drug, packs: PackSet) -> Gap | None:
    """Why it cannot be known what a drug is; None when it can, or when it is not one for the needle."""
    if drug.purpose in _ELSEWHERE:
        return None
    if not drug.code:
        return drug.place.gap("drug")
    if any(packs.row(table, drugs=drug.code) is not None for table in CLASSES):
        return None
    return Gap(
        drug.place.gap("drug").path,
        tell("rules", "{drug} in the drug tables of the rule pack", drug=drug.name),
    )


@dataclass(frozen=True, slots=True)
class Contrast:
    """Contrast at a needle position, or as planned while no needle is in.

    Attributes:
        code: of the agent, as in ``Drug``; "" if not recorded.
        name: in words.
        used: whether any is given; None when nobody recorded it.
        patterns: what it showed.
        place: the position, or the whole case for the plan; ``fields`` are found from it.
        fields: what its names begin with: ``contrast.`` or ``planned.contrast.``.
        neuraxial: as in ``Drug``.
        targets: as in ``Drug``.
    """

    code: str
    name: str
    used: bool | None
    patterns: frozenset[str]
    place: Place
    fields: str
    neuraxial: bool
    targets: tuple[Target, ...]

    def need_code(self) -> str:
        """Which agent.

        Raises:
            FactMissing: it is not recorded.
        """
        if not self.code:
            raise FactMissing(self.place.gap(f"{self.fields}drug"))
        return self.code

    @property
    def is_planned(self) -> bool:
        """Whether it is what is planned, not what was given."""
        return self.fields.startswith("planned.")


def contrasts(case: Place) -> tuple[Contrast, ...]:
    """Contrast at every needle position that asks for it; the planned one while no needle is in."""
    return case.whole().shared("contrasts", _contrasts)


def _contrasts(case: Place) -> tuple[Contrast, ...]:
    if is_under_way(case):
        return tuple(
            _contrast(position, "contrast.", (aim,) if (aim := target.target()) else ())
            for target in case.each("performed.targets")
            for position in target.rows("positions")
            if position.has("contrast.drug")
        )
    if not case.has("planned.contrast.drug"):
        return ()
    return (_contrast(case, "planned.contrast.", _planned_targets(case)),)


def _contrast(place: Place, fields: str, aims: tuple[Target, ...]) -> Contrast:
    code, name = code_and_name(place, f"{fields}drug")
    patterns = place.codes(f"{fields}pattern")
    used: bool | None = True if code or patterns else None
    if "NOT_USED" in patterns or (not code and place.text(f"{fields}none_reason")):
        used = False
    return Contrast(code, name, used, patterns, place, fields, _is_near(place, aims), aims)


#: Answers that say whether anything was given: at a target, and at each of its positions.
_GATES = ("skin_given", "injected", "pre_lesion_given", "post_lesion_given")


def unanswered(case: Place, *gates: str) -> Iterator[Gap]:
    """Whether anything was given here was asked and not answered: a total without it would be a guess.

    Args:
        case: the whole case.
        gates: which answers matter; all, if none are named.
    """
    if not is_under_way(case):
        return
    wanted = gates or _GATES
    for target in case.each("performed.targets"):
        yield from target.shared(f"unanswered {wanted}", lambda here: _owed_here(here, wanted))


def _owed_here(target: Place, gates: tuple[str, ...]) -> tuple[Gap, ...]:
    stayed = (place for place in target.each("positions") if not place.codes("tip_status") & _LEFT)
    return tuple(place.gap(gate) for place in (target, *stayed) for gate in gates if _is_owed(place, gate))


def _is_owed(place: Place, gate: str) -> bool:
    """Whether the form demands an answer of this very place, and there is none."""
    found = place.scope.find(gate)
    if found is None or not isinstance(found.item, Item) or paths.parent(found.path) != place.path:
        return False
    demanded = place.scope.holds(found.item.enable_when) and place.scope.required(found.item)
    return demanded and place.get(gate) is None


def _given_at(position: Place, *, near: bool, aims: tuple[Target, ...]) -> Iterator[Drug]:
    for row in position.rows("injectate"):
        yield _drug(row, "injectate", near=near, targets=aims, position=position)
    if position.has("test_dose.drug") and (
        position.get("test_dose.drug") is not None or position.get("test_dose.volume") is not None
    ):
        yield _drug(position.within("test_dose"), "test_dose", near=near, targets=aims, position=position)
    if position.is_yes("pre_lesion_given"):
        yield _drug(position.within("pre_lesion"), "pre_lesion", targets=aims, position=position)
    for row in position.rows("post_lesion"):
        yield _drug(row, "post_lesion", targets=aims, position=position)


def _planned(case: Place) -> Iterator[Drug]:
    aims = _planned_targets(case)
    for row in case.each("planned.drugs"):
        yield _drug(row, "planned", near=_is_near(case, aims), targets=aims)


def _planned_targets(case: Place) -> tuple[Target, ...]:
    """The planned targets, one of both sides as two."""
    found = (place.target() for place in case.each("planned.targets"))
    return tuple(side for aim in found if aim is not None for side in aim.sides())


def _is_near(place: Place, aims: tuple[Target, ...]) -> bool:
    groups = place.scope.definition.rule_groups or ()
    kinds = {aim.kind for aim in aims} or {place.scope.definition.target_kind}
    return not kinds.isdisjoint(NEURAXIAL) or any(each.name == "neuraxial" for each in groups)


def _elsewhere(case: Place) -> Iterator[Drug]:
    for row in case.each("anaesthesia.agents"):
        yield _drug(row, "sedation")
    for row in case.each("medications.other"):
        yield _drug(row, "other")
    if case.is_yes("scs.antibiotic.given"):
        yield _drug(case.within("scs.antibiotic"), "other")


def _drug(
    row: Place,
    purpose: Purpose,
    *,
    near: bool = False,
    targets: tuple[Target, ...] = (),
    position: Place | None = None,
) -> Drug:
    code, name = code_and_name(row, "drug")
    concentration, volume = row.number("concentration", "mg/mL"), row.number("volume", "mL")
    if concentration is None or volume is None:
        dose = row.number("dose", "mg") if purpose in {"sedation", "other"} else None
    else:
        dose = concentration * volume
    return Drug(
        code=code,
        name=name,
        concentration=concentration,
        volume=volume,
        dose=dose,
        place=row,
        purpose=purpose,
        neuraxial=near,
        targets=targets,
        position=position,
    )


def code_and_name(place: Place, name: str) -> tuple[str, str]:
    """The code of a recorded drug and what it is called in words; of typed words the code is their likeness."""
    said = place.text(name)
    found = place.scope.find(name)
    words = wording(found.item, said) if said and found is not None and isinstance(found.item, Item) else said
    return "_".join(said.upper().split()), words
