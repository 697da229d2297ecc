"""ST rules: particulate steroids, doses of a session and of a year, interactions and labels (clinical.md B2)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from procroom.domain import doses
from procroom.domain.anatomy import Part, Target, part_of
from procroom.domain.assessment import Figure, Gap
from procroom.domain.calendar import counts_in_window, days_before, days_of
from procroom.domain.language import tell
from procroom.rules.drugs import Drug, code_and_name, drugs, is_under_way, of_class, unanswered
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.words import read

RULES = RuleModule()

_TABLE = "steroid"
_NONE, _NOT_KNOWN = "NONE", "NOT_KNOWN"
_PRIOR = "indication.prior_procedures"
#: Contrast patterns after which no steroid goes through the same position (ST-11).
_NOT_HERE = frozenset({"INTRATHECAL", "VASCULAR_ARTERIAL", "SUBDURAL"})


def steroids(case: Place, packs: PackSet) -> tuple[tuple[Drug, Mapping[str, Any]], ...]:
    """The steroids of the session with their rows; where nobody recorded whether anything was injected is put aside.

    Raises:
        FactMissing: as of ``of_class``.
    """
    return case.whole().shared("steroids", lambda whole: _steroids(whole, packs))


def _steroids(case: Place, packs: PackSet) -> tuple[tuple[Drug, Mapping[str, Any]], ...]:
    found = of_class(case, packs, _TABLE)
    for gap in unanswered(case, "injected", "post_lesion_given"):
        case.owe(gap)
    return found


def particulate_foramina(case: Place, packs: PackSet) -> Iterator[Target]:
    """The foramina that a particulate steroid is planned for, or was given at."""
    for drug, row in steroids(case, packs):
        if row["particulate"]:
            with case.aside():
                yield from (aim for aim in drug.need_targets() if aim.kind == "tfesi")


@RULES.rule("ST-01")
def particulate_in_the_neck(case: Place, limits: Limits) -> Outcome:
    """A particulate steroid at a cervical transforaminal target."""
    foramina = particulate_foramina(case, limits.packs)
    return Fire() if any(part_of(aim.level) is Part.CERVICAL for aim in foramina) else None


@RULES.rule("ST-02")
def particulate_first(case: Place, limits: Limits) -> Outcome:
    """A particulate steroid at a lumbar transforaminal target, and no earlier one with dexamethasone."""
    foramina = particulate_foramina(case, limits.packs)
    if not any(part_of(aim.level) in {Part.LUMBAR, Part.SACRAL} for aim in foramina):
        return None
    earlier = any(
        (row.text("kind"), row.text("steroid"), row.text("region"))
        == ("TFESI", "DEXAMETHASONE", "LUMBAR_SACRAL")
        for row in prior(case)
    )
    return None if earlier else Fire()


@RULES.rule("ST-03")
def particulate_near_supply(case: Place, limits: Limits) -> Outcome:
    """A particulate steroid at a thoracic, or a left high lumbar, transforaminal target."""
    row = limits.packs.row
    for aim in particulate_foramina(case, limits.packs):
        for side in (each.side.value for each in aim.sides()):
            part = row("radiculomedullary", parts=part_of(aim.level).value, sides=side)
            if part is not None or row("radiculomedullary", levels=aim.level, sides=side) is not None:
                return Fire()
    return None


@RULES.rule("ST-04")
def above_session_maximum(case: Place, limits: Limits) -> Outcome:
    """More of a steroid in this session than its configured maximum; the maximum itself is not too much."""
    given: dict[str, Fraction] = {}
    for drug, row in steroids(case, limits.packs):
        if "session_max" in row:
            name, most = row["drugs"][0], exact(row["session_max"])
            with case.aside():
                given[name] = given.get(name, Fraction(0)) + drug.need_dose() / most
    return Fire() if any(share > 1 for share in given.values()) else None


# --- over the year ------------------------------------------------------------------------------------------


def prior(case: Place) -> Sequence[Place]:
    """Earlier procedures and courses.

    Raises:
        FactMissing: as of ``Place.listed``.
    """
    return case.listed(_PRIOR, "indication.prior")


def as_methylprednisolone(mg: Fraction, row: Mapping[str, Any], packs: PackSet) -> Fraction:
    """A dose in mg-eq of methylprednisolone."""
    return doses.equivalent(mg, exact(row["equals"]), exact(packs.rows("steroid_reference")[0]["equals"]))


def session_total(case: Place, packs: PackSet) -> Fraction:
    """The steroids of this session in mg-eq, as far as their doses are known; the others are put aside."""
    total = Fraction(0)
    for drug, row in steroids(case, packs):
        with case.aside():
            total += as_methylprednisolone(drug.need_dose(), row, packs)
    return total


def earlier_doses(case: Place, packs: PackSet, months: int) -> Iterator[tuple[str, Fraction]]:
    """Date and mg-eq of every earlier steroid that still counts on the day of the session.

    One that counts, or may, and whose drug, date or dose is missing, is put aside.

    Raises:
        FactMissing: the day of the session is missing, or whether there were any.
    """
    today = case.need_day("header.service_date")
    for row in prior(case):
        with row.aside():
            if _counts(row, today, months):
                dose = row.need_number("dose", "mg")
                yield row.need_text("date"), as_methylprednisolone(dose, _row_of_prior(row, packs), packs)


def _counts(row: Place, today: date, months: int) -> bool:
    """Whether an earlier procedure had a steroid and lies within the window."""
    steroid, day = row.need_text("steroid"), row.need_text("date")
    future = day > today.isoformat()  # a date known to the month sorts before the days of that month
    counts = False if steroid == _NONE or future else counts_in_window(day, today, months)
    if counts is None:
        raise FactMissing(
            Gap(
                row.gap("date").path,
                tell("rules", "day of the month of {day} ({row})", day=day, row=row.title),
            )
        )
    return counts


def _row_of_prior(row: Place, packs: PackSet) -> Mapping[str, Any]:
    known = packs.row(_TABLE, drugs=code_and_name(row, "steroid")[0])
    if known is None:
        raise FactMissing(row.gap("steroid"))
    return known


@RULES.rule("ST-05")
def above_yearly_total(case: Place, limits: Limits) -> Outcome:
    """The steroids of twelve months with those of this session are more than the configured total."""
    session = session_total(case, limits.packs)
    if not session:
        return None
    total = session + sum(mg for _, mg in earlier_doses(case, limits.packs, int(limits["months"])))
    return Fire(total=said(total), limit=said(limits["limit"])) if total > limits["limit"] else None


def prior_steroids(case: Place) -> Sequence[Place]:
    """Earlier procedures and courses with a steroid, or of which nobody knows whether there was one."""
    return [row for row in prior(case) if row.text("steroid") != _NONE]


@RULES.rule("ST-06", each=prior_steroids)
def steroid_shortly_before(row: Place, limits: Limits) -> Outcome:
    """A steroid was given only days before this one; on the last configured day it is no longer short."""
    if not steroids(row.whole(), limits.packs):
        return None
    fewest, most = days_before(row.need_text("date"), row.need_day("header.service_date"))
    if most < 0 or fewest >= limits["days"]:
        return None
    if fewest != most:
        raise FactMissing(Gap(row.gap("date").path, tell("rules", "day of the month ({row})", row=row.title)))
    if row.need_text("steroid") == _NOT_KNOWN:
        raise FactMissing(row.gap("steroid"))
    return Fire(ago=tell("rules", "1 day") if most == 1 else tell("rules", "{count} days", count=most))


# --- the patient and the label ------------------------------------------------------------------------------


@RULES.rule("ST-07")
def slowed_breakdown(case: Place, limits: Limits) -> Outcome:
    """A strong CYP3A4 inhibitor is taken and a steroid is given; one that no table names may be of the strongest."""
    if not steroids(case, limits.packs) or case.need("prechecks.cyp3a4") is False:
        return None
    case.need("prechecks.cyp3a4_drugs")
    taken = read(case, "prechecks.cyp3a4_drugs", limits.packs, "cyp3a4_inhibitor")
    return Fire() if any(row["strongest"] for row in taken) else Fire("other")


@RULES.rule("ST-08")
def steroid_in_diabetes(case: Place, limits: Limits) -> Outcome:
    """A steroid for a patient with diabetes."""
    if not steroids(case, limits.packs):
        return None
    return Fire() if case.need("prechecks.diabetes") else None


@RULES.rule("ST-09")
def off_label_not_discussed(case: Place, limits: Limits) -> Outcome:
    """A steroid at an epidural target, and no talk about the off-label use is recorded."""
    epidural = any(drug.neuraxial for drug, _ in steroids(case, limits.packs))
    return Fire() if epidural and not case.is_yes("consent.off_label") else None


def labelled(case: Place) -> Sequence[Place]:
    """Every given drug, and the contrast at every position."""
    given = [drug.place for drug in drugs(case) if drug.purpose not in {"planned", "sedation"}]
    contrast = [
        position.within("contrast")
        for position in case.rows("performed.targets.positions")
        if position.get("contrast.drug") is not None
    ]
    return [*given, *contrast]


@RULES.rule("ST-10", each=labelled)
def expired_or_untraceable(row: Place, limits: Limits) -> Outcome:
    """A drug was past its date, or the lot or date of a steroid is not recorded."""
    row.need_text("drug")
    code, name = code_and_name(row, "drug")
    expiry = row.text("expiry") if row.has("expiry") else ""
    if expiry and days_of(expiry)[1] < row.need_day("header.service_date"):
        return Fire(drug=name, expiry=expiry)
    if limits.packs.row(_TABLE, drugs=code) is not None and not (expiry and row.text("lot")):
        return Fire("missing", drug=name)
    return None


def given_positions(case: Place) -> Sequence[Place]:
    """Every needle position."""
    return case.rows("performed.targets.positions")


@RULES.rule("ST-11", each=given_positions)
def steroid_after_wrong_pattern(position: Place, limits: Limits) -> Outcome:
    """A steroid is recorded as given where contrast ran into an artery, the intrathecal or the subdural space."""
    here = [
        drug
        for drug, _ in steroids(position.whole(), limits.packs)
        if drug.position is not None and drug.position.path == position.path
    ]
    if not here:
        return None
    if any(drug.neuraxial for drug in here):
        position.need("contrast.pattern")
    return Fire() if position.codes("contrast.pattern") & _NOT_HERE else None


# --- figures ------------------------------------------------------------------------------------------------


@RULES.figure
def steroid_total(case: Place, packs: PackSet) -> Sequence[Figure]:
    """The steroids of this session and of the twelve months up to it, in mg-eq of methylprednisolone."""
    session = case.nothing_aside(lambda: session_total(case, packs))
    if not session:
        return ()
    months = packs.rules["ST-05"].figures["months"].value
    figures = [_figure(case, packs, "steroid_session", tell("rules", "Steroid of this session"), session, ())]
    try:
        earlier = case.nothing_aside(lambda: tuple(earlier_doses(case, packs, int(months))))
    except FactMissing:
        return figures
    total = session + sum((mg for _, mg in earlier), Fraction(0))
    span = tell("rules", "Steroid of {months} months with this session", months=said(months))
    parts = (("session", session), *_dated(earlier))
    return [*figures, _figure(case, packs, "steroid_12_months", span, total, parts)]


def _dated(earlier: Sequence[tuple[str, Fraction]]) -> list[tuple[str, Fraction]]:
    """Earlier doses by their date; several of one day together."""
    days: dict[str, Fraction] = {}
    for day, mg in earlier:
        days[day] = days.get(day, Fraction(0)) + mg
    return list(days.items())


def _figure(
    case: Place,
    packs: PackSet,
    figure_id: str,
    what: str,
    value: Fraction,
    parts: tuple[tuple[str, Fraction | str], ...],
) -> Figure:
    text = tell(
        "rules", "{what}: {mg} mg methylprednisolone equivalents (calculated).", what=what, mg=said(value)
    )
    return Figure(
        id=figure_id,
        text=text if is_under_way(case) else tell("rules", "Planned: {what}", what=text),
        value=value,
        unit="mg",
        section=13,
        inputs=tuple(case.notebook.inputs.values()),
        parts=parts,
        source=("methylprednisolone 4 = triamcinolone 4 = dexamethasone 0.75 = betamethasone 0.75", "R"),
        pack=packs.source_of(_TABLE),
    )
