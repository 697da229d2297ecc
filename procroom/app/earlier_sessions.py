"""One earlier case as the rows it gives to the history of another: what was done there, as it was recorded.

Nothing is concluded from silence: a field that nobody answered gives no answer (clinical.md K1).
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from procroom.domain.anatomy import Target
from procroom.domain.assessment import Phase
from procroom.domain.case import CaseState
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.exact import number
from procroom.domain.kinds import series
from procroom.domain.values import Json, Side
from procroom.procedures.fragments.drugs import LOCAL_ANAESTHETICS, STEROIDS
from procroom.rules.block_history import blocked_nerves, own_sedation, own_uptake, planned_joints
from procroom.rules.drugs import Drug, given_at_targets, is_under_way
from procroom.rules.look import Place, whole_case

HISTORY, PRIOR = "blocks.history", "indication.prior"
#: Group -> the question that has to be answered with LISTED first.
GATES = {HISTORY: "blocks.status", PRIOR: "indication.prior_procedures"}

#: Kind of the planned targets -> what a prior procedure of it is called.
_KINDS = {
    "tfesi": "TFESI",
    "ilesi": "ILESI",
    "caudal": "CAUDAL",
    "facet": "FACET_INJECTION",
    "mbb": "MBB",
    "facet_rfa": "RFA",
    "sij": "SIJ_INJECTION",
    "sij_rfa": "SIJ_RFA",
}
_EPIDURAL = frozenset({"tfesi", "ilesi", "caudal"})
_REGIONS = {"cervical/thoracic": "CERVICAL_THORACIC", "lumbar/sacral": "LUMBAR_SACRAL", "other": "OTHER"}
_ANAESTHETICS = frozenset(each.code for each in LOCAL_ANAESTHETICS)
_STEROIDS = frozenset(each.code for each in STEROIDS)
_DAYS_A_WEEK = 7

Answers = tuple[tuple[str, Json], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One instance of a group of the history.

    Attributes:
        group: where it goes.
        prefix: of its id.
        answers: name -> value, in the order of the form.
        diary: answers of each line of its diary.
        is_block: it is a block of nerves, whichever list it goes to.
    """

    group: str
    prefix: str
    answers: Answers
    diary: tuple[Answers, ...] = ()
    is_block: bool = False

    def value(self, name: str) -> Json:
        """An answer; None when there is none."""
        return next((value for known, value in self.answers if known == name), None)


@dataclass(frozen=True, slots=True)
class Session:
    """An earlier case to look at.

    Attributes:
        definition, state: of that case.
        day: its service date.
        source: what "where this is recorded" says.
    """

    definition: ProcedureDefinition
    state: CaseState
    day: str
    source: str
    case: Place = field(init=False)

    def __post_init__(self) -> None:
        """Look at it as rules do."""
        place = whole_case(self.definition, self.state, Phase.SIGN)
        object.__setattr__(self, "case", place)


def rows_of(session: Session, takes: AbstractSet[str]) -> tuple[Row, ...]:
    """The rows of a case; none when no needle went in, or when it is of no kind that is listed.

    Args:
        session: the earlier case.
        takes: the groups that the other case has.
    """
    case = session.case
    if not case.has("performed.targets") or not is_under_way(case):
        return ()
    if HISTORY in takes and case.has("block.purpose"):
        return tuple(_blocks(session))
    if PRIOR in takes and session.definition.target_kind in _KINDS:
        return tuple(_prior(session))
    return ()


# --- diagnostic blocks ------------------------------------------------------------------------------------


def _blocks(session: Session) -> Iterator[Row]:
    """One row where both sides are alike, otherwise one a side."""
    case = session.case
    found = {
        side: (
            tuple(joint for joint, where in planned_joints(case) if where is side),
            tuple(sorted(nerves)),
        )
        for side, nerves in blocked_nerves(case).items()
    }
    if len(found) > 1 and len(set(found.values())) == 1:
        yield _block(session, "BILATERAL", *next(iter(found.values())))
        return
    for side, (joints, nerves) in found.items():
        yield _block(session, side.value, joints, nerves)


def _block(session: Session, side: str, joints: tuple[str, ...], nerves: tuple[str, ...]) -> Row:
    case = session.case
    drug, concentration, volume = _anaesthetic(case)
    level, sedated = case.text("anaesthesia.level"), own_sedation(case)
    answers: dict[str, Json] = {
        "date": session.day,
        "purpose": case.get("block.purpose"),
        "joints": [*joints] or None,
        "nerves": [*nerves],
        "side": side,
        "drug": drug,
        "concentration": concentration,
        "volume_per_nerve": volume,
        "steroid": case.get("block.steroid"),
        "sedation": True if sedated else False if level == "NONE" and sedated is False else None,
        "vascular_uptake": own_uptake(case),
        "baseline": case.get("block.baseline"),
        "manoeuvre": case.get("block.manoeuvre"),
        "movement_ok": case.get("diary.movement_ok") if case.has("diary.movement_ok") else None,
        "source": session.source,
    }
    return Row(HISTORY, "b", _answered(answers), tuple(_diary(case)), is_block=True)


def _anaesthetic(case: Place) -> tuple[str | None, Json, Json]:
    """Drug, concentration and volume a nerve, each only where every nerve had the same; none of a nerve left out."""
    given: dict[tuple[str, Side | None], list[Drug]] = {}
    for drug in given_at_targets(case):
        if drug.purpose == "injectate" and drug.code in _ANAESTHETICS:
            place = (drug.target.level, drug.target.side) if drug.target else ("", None)
            given.setdefault(place, []).append(drug)
    codes = {drug.code for drugs in given.values() for drug in drugs}
    if not codes:
        return None, None, None
    if len(codes) > 1:
        return "+".join(sorted(codes)), None, None
    strengths = [drug.place.get("concentration") for drugs in given.values() for drug in drugs]
    alike = all(each == strengths[0] for each in strengths)
    return codes.pop(), strengths[0] if alike else None, _volume(tuple(given.values()))


def _volume(given: Sequence[Sequence[Drug]]) -> str | None:
    """What each nerve got in all, where it was the same; None where one is not recorded."""
    amounts = {
        sum((drug.volume for drug in drugs if drug.volume is not None), Fraction(0))
        if all(drug.volume is not None for drug in drugs)
        else None
        for drugs in given
    }
    (same, *others) = amounts
    return None if same is None or others else _typed(same, "mL")


def _diary(case: Place) -> Iterator[Answers]:
    names = ("minutes", "nrs", "activity", "movement", "rescue")
    for entry in case.each("diary.entries") if case.has("diary.entries") else ():
        yield _answered({name: entry.get(name) for name in names})


def _answered(answers: dict[str, Json]) -> Answers:
    return tuple((name, value) for name, value in answers.items() if value is not None)


# --- other sessions ---------------------------------------------------------------------------------------


def _prior(session: Session) -> Iterator[Row]:
    """A row for each region that was treated."""
    case, kind = session.case, session.definition.target_kind
    done = tuple(_done(case))
    for region in dict.fromkeys(target.region for target in done):
        here = [target for target in done if target.region == region]
        joints = () if kind in _EPIDURAL else _joints(case, here, kind)
        side = _one_side(here, joints)
        steroid, dose = _steroid(case, region)
        relief, weeks = _relief(case, session.day)
        named = [target.name if side else target.text for target in here]
        answers: dict[str, Json] = {
            "date": session.day,
            "kind": _KINDS[kind],
            "region": _REGIONS.get(region, "OTHER"),
            "joints": [*dict.fromkeys(joint for joint, _ in joints)] or None,
            "side": side,
            "targets": series(named) if kind in _EPIDURAL or not side else None,
            "relief": relief,
            "weeks": weeks,
            "steroid": steroid,
            "dose": dose,
        }
        yield Row(PRIOR, "q", _answered(answers), is_block=kind == "mbb")


def _done(case: Place) -> Iterator[Target]:
    """The targets at which something was injected, or a lesion made."""
    for place in case.each("performed.targets"):
        target = place.target()
        if target and any(
            each.is_yes("injected") or each.is_yes("lesion_given") for each in place.each("positions")
        ):
            yield target


def _joints(case: Place, done: Iterable[Target], kind: str) -> tuple[tuple[str, Side], ...]:
    """The joints that were treated: those aimed at, or those whose nerves were."""
    if kind in {"facet", "sij"}:
        return tuple((target.level, target.side) for target in done)
    sides = {target.side for target in done}
    return tuple(each for each in planned_joints(case) if each[1] in sides)


def _one_side(done: Iterable[Target], joints: Iterable[tuple[str, Side]]) -> str | None:
    """The side, or both where the same joints were done on both; None where one word cannot tell."""
    sides = {target.side for target in done}
    if len(sides) == 1:
        (side,) = sides
        return side.value if side in {Side.LEFT, Side.RIGHT, Side.BILATERAL} else None
    by_side = {side: frozenset(joint for joint, where in joints if where is side) for side in sides}
    alike = sides == {Side.LEFT, Side.RIGHT} and len(set(by_side.values())) == 1
    return "BILATERAL" if alike and all(by_side.values()) else None


def _steroid(case: Place, region: str) -> tuple[str | None, str | None]:
    """Drug and whole dose of a region; "no steroid" only where somebody said so."""
    given = [
        drug
        for drug in given_at_targets(case)
        if drug.code in _STEROIDS and any(target.region == region for target in drug.targets)
    ]
    codes = {drug.code for drug in given}
    if not codes:
        said_none = case.has("block.steroid") and case.is_no("block.steroid")
        return ("NONE" if said_none else None), None
    if len(codes) > 1:
        return None, None
    doses = [drug.dose for drug in given if drug.dose is not None]
    return codes.pop(), (_typed(sum(doses, Fraction(0)), "mg") if len(doses) == len(given) else None)


def _typed(amount: Fraction, unit: str) -> str | None:
    """An amount as it is typed; None where two decimals do not hold it."""
    hundredths = amount * 100
    if hundredths.denominator != 1:
        return None
    whole, rest = divmod(int(hundredths), 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + f" {unit}"


def _relief(case: Place, day: str) -> tuple[Json, str | None]:
    """Relief as last told in the follow-up, and the whole weeks until then; weeks only where it still held."""
    if not case.has("follow_up.contacts"):
        return None, None
    told = [
        (done, relief)
        for contact in case.each("follow_up.contacts")
        if (done := contact.day("done")) is not None and (relief := contact.get("relief")) is not None
    ]
    if not told:
        return None, None
    done, relief = max(told, key=lambda each: each[0])
    weeks = (done - date.fromisoformat(day)).days // _DAYS_A_WEEK
    return relief, f"{weeks} wk" if weeks > 0 and number(relief) else None
