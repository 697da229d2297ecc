"""LA rules: local anaesthetic maxima, preservatives, volumes and allergy; the total of a session (clinical.md B1).

All local anaesthetics of the session count together, skin and pre-lesion ones included. What is known counts even
while something is missing: a total that is already too much fires, one that may become so is not checked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from procroom.domain import doses, paths
from procroom.domain.anatomy import Target, part_of
from procroom.domain.assessment import Figure, Gap
from procroom.domain.doses import DoseLimit, DosingWeight, Share
from procroom.domain.language import mark, tell, told_list
from procroom.rules.contrast import allergies, stands_for
from procroom.rules.drugs import (
    Drug,
    drugs,
    is_under_way,
    needed_drugs,
    of_class,
    unanswered,
    unclassed,
)
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.strengths import judged_drugs, unusual_strength

RULES = RuleModule()

_TABLE = "local_anaesthetic"
_WITH = "+EPINEPHRINE"
#: Joints that are reached through their nerves: planned as joints, one needle a nerve.
_THROUGH_NERVES = frozenset({"mbb", "slb"})


@dataclass(frozen=True, slots=True)
class Tally:
    """What is known of the session's local anaesthetics.

    Attributes:
        shares: of each drug.
        weight: what they were counted by; None when nothing was counted or the dosing weight is not certain.
        gaps: what is missing, in order of the record; the total is at least what the shares say.
    """

    shares: tuple[Share, ...]
    weight: DosingWeight | None
    gaps: tuple[Gap, ...] = ()

    @property
    def gap(self) -> Gap | None:
        """The first thing that is missing."""
        return self.gaps[0] if self.gaps else None

    @property
    def total(self) -> Fraction:
        """The sum of the shares; 1 is the configured maximum."""
        return doses.total(self.shares)

    def known(self, case: Place) -> Fraction:
        """The total of what is known; what is missing is put aside."""
        if self.gap is not None:
            case.owe(self.gap)
        return self.total

    def need_all(self) -> Fraction:
        """The total.

        Raises:
            FactMissing: something is missing.
        """
        if self.gap is not None:
            raise FactMissing(self.gap)
        return self.total


def tally(case: Place, packs: PackSet) -> Tally:
    """Count what is known.

    Raises:
        FactMissing: the weight is missing, or nothing is planned or given yet.
    """
    return case.whole().shared("local anaesthetics", lambda whole: _tally(whole, packs))


def _tally(case: Place, packs: PackSet) -> Tally:
    gaps: list[Gap | None] = list(unanswered(case))
    counted: list[tuple[str, Fraction]] = []
    limits: dict[str, DoseLimit] = {}
    for drug in needed_drugs(case):
        row = packs.row(_TABLE, drugs=drug.code)
        if row is None or drug.dose is None:
            gaps.append(unclassed(drug, packs) or (_gap_of_dose(drug) if row is not None else None))
            continue
        name, limit = _limit_of(drug, row)
        counted.append((name, drug.dose))
        limits[name] = limit
    if not counted:
        return Tally((), None, _known(gaps))
    kg = case.need_number("patient.weight", "kg")
    weight = _dosing_weight(case, kg, packs)
    shares = doses.shares(counted, limits, weight.kg if isinstance(weight, DosingWeight) else kg)
    if isinstance(weight, Gap):
        return Tally(shares, None, _known([*gaps, weight]))
    return Tally(shares, weight, _known(gaps))


def _known(gaps: Sequence[Gap | None]) -> tuple[Gap, ...]:
    return tuple(gap for gap in gaps if gap is not None)


def _limit_of(drug: Drug, row: Mapping[str, Any]) -> tuple[str, DoseLimit]:
    """The maximum of a drug under the name it is counted by; with epinephrine it is another one."""
    if drug.place.is_yes("epinephrine"):
        return f"{drug.code}{_WITH}", DoseLimit(exact(row["with_mg_per_kg"]), exact(row["with_max_mg"]))
    return drug.code, DoseLimit(exact(row["mg_per_kg"]), exact(row["max_mg"]))


def _gap_of_dose(drug: Drug) -> Gap | None:
    try:
        drug.need_dose()
    except FactMissing as missing:
        return missing.gap
    return None


def _dosing_weight(case: Place, kg: Fraction, packs: PackSet) -> DosingWeight | Gap:
    height = case.number("patient.height", "cm")
    if height is None:
        return case.gap("patient.height")
    above = packs.figure("ideal_weight_above_bmi")
    weight = doses.dosing_weight(kg, height, case.get("patient.sex"), above)
    return weight or Gap("patient.sex", mark("rules", "Sex, male or female, for the ideal weight"))


@RULES.rule("LA-01")
def above_maximum(case: Place, limits: Limits) -> Outcome:
    """All local anaesthetics together are more than the configured maximum."""
    total = tally(case, limits.packs).known(case)
    return Fire(percent=said(100 * total)) if total > limits["maximum"] else None


@RULES.rule("LA-02")
def near_maximum(case: Place, limits: Limits) -> Outcome:
    """All local anaesthetics together come near the configured maximum without passing it."""
    total = tally(case, limits.packs).known(case)
    return Fire(percent=said(100 * total)) if limits["near"] <= total <= limits["maximum"] else None


@RULES.rule("LA-03")
def weight_missing(case: Place, limits: Limits) -> Outcome:
    """A local anaesthetic is planned or given, and nobody recorded the weight."""
    if case.number("patient.weight", "kg") is not None:
        return None
    return Fire() if of_class(case, limits.packs, _TABLE) else None


@RULES.rule("LA-04")
def with_preservative(case: Place, limits: Limits) -> Outcome:
    """A local anaesthetic for the epidural space is not preservative-free."""
    for drug, _ in of_class(case, limits.packs, _TABLE):
        with case.aside():
            if drug.neuraxial and drug.place.need("preservative_free") is not True:
                return Fire()
    return None


@RULES.rule("LA-05")
def lipid_not_located(case: Place, limits: Limits) -> Outcome:
    """Much local anaesthetic, and nobody recorded where the lipid emulsion is."""
    if case.get("prechecks.lipid_emulsion") is not None:
        return None
    return Fire() if tally(case, limits.packs).known(case) >= limits["enough"] else None


def injected_places(case: Place) -> Sequence[Place]:
    """Every performed target; before there is one, the plan as a whole."""
    return case.each("performed.targets") if is_under_way(case) else (case,)


@RULES.rule("LA-06", each=lambda case: (*injected_places(case), *judged_drugs(case)))
def unusual_volume_or_strength(place: Place, limits: Limits) -> Outcome:
    """More volume at a target than is usual for its kind and level (of a plan, for all its targets); or the strength."""
    if place.has("concentration"):
        return unusual_strength(place, limits)
    given = _injected_at(place) if place.path else _planned(place)
    aims = (
        (place.need_target(),)
        if place.path
        else tuple(aim for drug in given[:1] for aim in drug.need_targets())
    )
    usual = _usual(place, aims, limits)
    if usual is None:
        return None
    volume = Fraction(0)
    for drug in given:
        with place.aside():
            volume += drug.need_volume()
    return Fire(volume=said(volume, 2)) if volume > usual else None


def _planned(case: Place) -> list[Drug]:
    return [drug for drug in needed_drugs(case) if drug.purpose == "planned"]


def _injected_at(target: Place) -> list[Drug]:
    case = target.whole()
    for gap in unanswered(case, "injected"):
        if paths.is_under(gap.path, target.path):
            target.owe(gap)
    return [
        drug
        for drug in drugs(case)
        if drug.purpose == "injectate" and paths.is_under(drug.place.path, target.path)
    ]


def _usual(case: Place, aims: Sequence[Target], limits: Limits) -> Fraction | None:
    """The usual volume of all needles to these targets together; None where the packs name none for one."""
    needles = {
        (aim.kind, aim.side, level)
        for aim in aims
        for level in (aim.nerves if aim.kind in _THROUGH_NERVES else (aim.level,))
    }
    diagnostic = case.text("planned.intent") == "DIAGNOSTIC_SNRB"
    rows = [
        limits.packs.row(
            "volume_cap",
            kinds="snrb" if diagnostic else kind,
            parts=level if level == "TON" else part_of(level).value,
        )
        for kind, _, level in needles
    ]
    return None if None in rows else sum((exact(row["ml"]) for row in rows if row), Fraction(0))


@RULES.rule("LA-07")
def allergy_to_the_class(case: Place, limits: Limits) -> Outcome:
    """An allergy to amides and an amide, or to esters and an ester."""
    classes: set[str] = set()
    for allergy in allergies(case):
        with allergy.aside():
            classes |= stands_for(allergy, limits.packs)
    may_be = classes & {row["class"] for row in limits.packs.rows(_TABLE)}
    if not may_be and not case.notebook.owed:
        return None
    given = {row["class"] for _, row in of_class(case, limits.packs, _TABLE)}
    return Fire() if may_be & given else None


@RULES.figure
def la_total(case: Place, packs: PackSet) -> Sequence[Figure]:
    """The total of the session as a fraction of the configured maximum, with the dosing weight and its reason."""
    found = tally(case, packs)
    total = found.need_all()
    weight = found.weight
    if weight is None:
        return ()
    names = {drug.code: drug.name for drug in needed_drugs(case)}
    given = told_list(
        (
            tell(
                "rules",
                "{drug} {mg} mg of {limit} mg",
                drug=_words(share.drug, names),
                mg=said(share.mg),
                limit=said(share.limit_mg),
            )
            for share in found.shares
        ),
        "; ",
    )
    source = mark("rules", "{kg} kg (actual weight, BMI {bmi})")
    if weight.is_ideal:
        source = mark("rules", "{kg} kg (ideal weight, as the BMI is {bmi})")
    total_words = tell(
        "rules",
        "Local anaesthetic total {percent} % of the configured maximum (calculated): {drugs}; dosing weight {weight}.",
        percent=said(100 * total),
        drugs=given,
        weight=tell("rules", source, kg=said(weight.kg), bmi=said(weight.bmi)),
    )
    return (
        Figure(
            id="la_total",
            text=total_words if is_under_way(case) else tell("rules", "Planned: {what}", what=total_words),
            value=total,
            unit="1",
            section=13,
            inputs=tuple(case.notebook.inputs.values()),
            parts=(
                *((share.drug, share.fraction) for share in found.shares),
                *((f"{share.drug}.mg", share.mg) for share in found.shares),
                *((f"{share.drug}.limit_mg", share.limit_mg) for share in found.shares),
                ("dosing_weight", weight.kg),
                ("bmi", weight.bmi),
                ("dosing_weight_reason", "ideal" if weight.is_ideal else "actual"),
            ),
            source=("sum of dose / min(mg/kg · dosing weight, maximum)", "C:S28", "C:S29", "C2:S30"),
            pack=packs.source_of(_TABLE),
        ),
    )


def counted_name(case: Place, counted: str) -> str:
    """What a drug of the tally is called in words."""
    return _words(counted, {drug.code: drug.name for drug in needed_drugs(case)})


def _words(counted: str, names: Mapping[str, str]) -> str:
    """The name a drug is counted by, in words."""
    code = counted.removesuffix(_WITH)
    return names[code] if counted == code else tell("rules", "{drug} with epinephrine", drug=names[code])
