"""What the antithrombotic table says of a listed drug: risk class, hold and restart hours, the clock (B4, B5).

Hours are counted from the last dose taken to needle-in (K8), exactly. A lead pull is an event of its own: there the
pull takes the place of needle-in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from procroom.domain.anatomy import Target, part_of
from procroom.domain.assessment import Gap
from procroom.domain.definition import BleedingRisk
from procroom.domain.language import mark, tell
from procroom.rules import aims
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.say import hours_between

_ORDER = ("LOW", "INTERMEDIATE", "HIGH")
_STATUS = "prechecks.antithrombotic_status"


def listed(case: Place) -> Sequence[Place]:
    """Every antithrombotic on the list; it has to be known whether there are any.

    Raises:
        FactMissing: as of ``Place.listed``.
    """
    return case.listed(_STATUS, "prechecks.antithrombotics")


def risk_class(place: Place, packs: PackSet) -> str:
    """The bleeding risk class of the planned (or performed) targets: the highest of them, raised by the user (B4).

    It is at least that of the targets whose class is known; what is not known of the others is put aside.

    Raises:
        FactMissing: nothing is planned, or the pack knows the kind of no target.
    """
    case = place.whole()
    classes = _classes(case, packs)
    raised = 1 if case.is_yes("planned.risk_raised") else 0
    return _ORDER[min(max(map(_ORDER.index, classes)) + raised, len(_ORDER) - 1)]


def _classes(case: Place, packs: PackSet) -> Sequence[str]:
    if case.has("pull.at"):
        return [class_of(case.scope.definition.target_kind, "", "a lead pull", packs)]
    own = case.scope.definition.bleeding_risk
    targets, known = _targets(case), []
    for aim in targets:
        with case.aside():
            known.append(class_of(aim.kind, aim.level, aim.text, packs, own))
    return known or [class_of(targets[0].kind, targets[0].level, targets[0].text, packs, own)]


def _targets(case: Place) -> Sequence[Target]:
    found = aims.aims(case)
    if not found:
        raise FactMissing(Gap("planned.targets", "Planned targets"))
    return found


def class_of(kind: str, level: str, words: str, packs: PackSet, own: Sequence[BleedingRisk] = ()) -> str:
    """The class of a kind of target at a level: the first row that fits.

    Args:
        kind: of the target.
        level: of the target.
        words: for the target.
        packs: whose table is asked.
        own: what the definition says of a kind that the table does not name at all.

    Raises:
        FactMissing: nothing fits.
    """
    part = part_of(level).value if level else ""
    for row in packs.rows("risk_class"):
        fits = (
            kind in row["kinds"] and level in row.get("levels", [level]) and part in row.get("parts", [part])
        )
        if fits:
            return str(row["class"])
    if packs.row("risk_class", kinds=kind) is None:
        for each in own:
            if each.at(level, part):
                return each.risk
    raise FactMissing(
        Gap("planned.targets", tell("rules", "risk class of {target} in the rule pack", target=words))
    )


@dataclass(frozen=True, slots=True)
class Hold:
    """What the table says of a listed drug at the risk class of the case.

    Attributes:
        row: of the table.
        risk: LOW, INTERMEDIATE or HIGH.
        entry: hours as text, SHARED or NONE.
    """

    row: Mapping[str, Any]
    risk: str
    entry: str

    @property
    def hours(self) -> Fraction | None:
        """The configured minimum; None where the table asks for no hold or for a shared decision."""
        return None if self.entry in {"SHARED", "NONE"} else exact(self.entry)

    @property
    def restart(self) -> tuple[Fraction, Fraction] | None:
        """Hours until the earliest restart, and the upper end of the range; None where the table has none."""
        own = self.row.get(f"restart_{self.risk.lower()}")
        if own is not None:
            return exact(own), exact(own)
        first = self.row.get("restart")
        return None if first is None else (exact(first), exact(self.row.get("restart_to", first)))


def hold_of(drug: Place, packs: PackSet) -> Hold:
    """The table's entry for a listed drug.

    Raises:
        FactMissing: the drug is not in the table, what it is taken for decides and is not recorded, or the risk
            class is not known.
    """
    code = drug.need_text("drug")
    rows = [row for row in packs.rows("hold") if row["drug"] == code]
    if not rows:
        raise FactMissing(
            Gap(
                f"{drug.path}.drug",
                tell("rules", "{drug} in the hold table of the rule pack", drug=drug.title),
            )
        )
    if len(rows) > 1:
        taken_for = drug.need_codes("indication")
        rows = [row for row in rows if taken_for <= set(row.get("only_for", taken_for))]
    risk = risk_class(drug, packs)
    return Hold(rows[0], risk, str(rows[0][risk.lower()]))


def needle_in(place: Place) -> datetime:
    """The lead pull, or the first needle-in; before it, the planned start.

    Raises:
        FactMissing: none of them is recorded.
    """
    case = place.whole()
    if case.has("pull.at"):
        return case.need_moment("pull.at")
    return actual_needle_in(case) or case.need_moment("planned.start")


def actual_needle_in(place: Place) -> datetime | None:
    """The lead pull, or the first needle-in, once it is recorded; not what is planned."""
    case = place.whole()
    if case.has("pull.at"):
        return case.moment("pull.at")
    times = [target.moment("needle_in") for target in case.each("performed.targets")]
    return min((each for each in times if each is not None), default=None)


def clock_of(place: Place) -> str:
    """What ``needle_in`` is the time of, in words."""
    case = place.whole()
    if case.has("pull.at"):
        return mark("rules", "lead removal")
    is_in = any(target.moment("needle_in") is not None for target in case.each("performed.targets"))
    return mark("rules", "needle-in") if is_in else mark("rules", "planned start")


def hours_held(drug: Place) -> Fraction:
    """Hours from the last dose to the needle.

    Raises:
        FactMissing: one of the times is not recorded.
    """
    return hours_between(drug.need_moment("last_dose"), needle_in(drug))


def later(moment: datetime, hours: Fraction) -> datetime:
    """So many hours after a moment."""
    return moment + timedelta(seconds=int(hours * 3600))


def earliest(drug: Place, hours: Fraction) -> datetime:
    """When the hold is long enough, in the zone of needle-in."""
    return later(drug.need_moment("last_dose"), hours).astimezone(needle_in(drug).tzinfo)


def restarts(case: Place) -> Sequence[Place]:
    """What happens to each antithrombotic afterwards."""
    return case.each("plan.antithrombotic_restart")


def leads_stay(case: Place) -> bool:
    """Whether trial leads are in place after the session: not where none of them could be placed."""
    targets = case.each("performed.targets")
    return not targets or any(
        not target.is_no("placed") and aims.status(target) != aims.ABANDONED for target in targets
    )
