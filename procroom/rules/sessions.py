"""Sessions of a region: all work in it on one calendar date (clinical.md B10). Earlier ones and the one that is planned."""

from collections.abc import Iterable
from dataclasses import dataclass

from procroom.domain.anatomy import SACROILIAC, Target, region_of
from procroom.domain.assessment import Gap
from procroom.domain.calendar import counts_in_window
from procroom.domain.language import tell
from procroom.rules import aims
from procroom.rules.drugs import is_under_way
from procroom.rules.look import FactMissing, Place

#: Families of procedures by the kind of their planned targets, and of the kinds they have as prior procedures.
EPIDURAL = "epidural"
FACET = "facet"
ABLATION = "ablation"
SACROILIAC_JOINT = "sacroiliac"
SACROILIAC_ABLATION = "sacroiliac ablation"
STIMULATION = "stimulation"
FAMILY = {
    "tfesi": EPIDURAL,
    "ilesi": EPIDURAL,
    "caudal": EPIDURAL,
    "facet": FACET,
    "mbb": FACET,
    "facet_rfa": ABLATION,
    "sij": SACROILIAC_JOINT,
    "sij_rfa": SACROILIAC_ABLATION,
    "scs": STIMULATION,
}
PRIOR_KINDS = {
    EPIDURAL: frozenset({"ESI", "TFESI", "ILESI", "CAUDAL"}),
    FACET: frozenset({"FACET_INJECTION", "MBB"}),
    ABLATION: frozenset({"RFA"}),
    SACROILIAC_JOINT: frozenset({"SIJ_INJECTION"}),
    STIMULATION: frozenset({"SCS_TRIAL"}),
}
_REGION_CODES = {"CERVICAL_THORACIC": "cervical/thoracic", "LUMBAR_SACRAL": "lumbar/sacral"}


def planned_targets(case: Place) -> tuple[Target, ...]:
    """The planned targets; one that is not named is put aside.

    Raises:
        FactMissing: nothing is planned.
    """
    found = aims.planned_targets(case)
    if not found:
        raise FactMissing(case.gap("planned.targets"))
    return found


def targets_of(case: Place) -> tuple[Target, ...]:
    """The targets of the session: those performed where they are of the planned kind, otherwise the planned ones.

    Raises:
        FactMissing: nothing is planned.
    """
    planned = planned_targets(case)
    kinds = {target.kind for target in planned}
    done = tuple(target for place in case.each("performed.targets") if (target := place.target()))
    if is_under_way(case) and {target.kind for target in done} & kinds:
        return done
    return planned


def family(case: Place) -> str:
    """Which family the procedure belongs to, known before anything is recorded; empty for the others."""
    return FAMILY.get(case.scope.definition.target_kind, "") if case.has("planned.targets") else ""


def regions(case: Place) -> tuple[str, ...]:
    """The coverage regions of the session, in order of the targets."""
    return tuple(dict.fromkeys(target.region for target in targets_of(case)))


# --- earlier sessions -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Session:
    """An earlier session.

    Attributes:
        day: as recorded, a day or only a month.
        region: cervical/thoracic or lumbar/sacral.
        place: the row it is recorded in.
        date_field: name of its date there.
    """

    day: str
    region: str
    place: Place
    date_field: str = "date"

    @property
    def gap(self) -> Gap:
        """What lacks when only the month is known."""
        found = self.place.gap(self.date_field)
        return Gap(found.path, tell("rules", "{field}, the day", field=found.label))


def prior(case: Place, of: str, region: str = "") -> tuple[Session, ...]:
    """Earlier sessions of a family, of one region when it is named, in order of their dates.

    One that may be of them, and of which it is not recorded when it was or of what kind, is put aside.

    Raises:
        FactMissing: it is not recorded whether there were any.
    """
    found = [*_prior_procedures(case, of), *(_listed_blocks(case) if of == FACET else ())]
    here = [each for each in found if not region or each.region == region]
    return tuple(sorted(here, key=lambda each: each.day))


def _prior_procedures(case: Place, of: str) -> Iterable[Session]:
    case.need("indication.prior_procedures")
    for row in case.listed("indication.prior_procedures", "indication.prior"):
        with row.aside():
            if row.need_text("kind") in PRIOR_KINDS[of]:
                region = _REGION_CODES.get(row.need_text("region"), "other")
                yield Session(row.need_text("date"), region, row)


def _listed_blocks(case: Place) -> Iterable[Session]:
    """The earlier blocks of facet joints: they are sessions as well."""
    for row in case.listed("blocks.status", "blocks.history"):
        joints = row.codes("joints") - {SACROILIAC}
        for region in {region_of(joint).value for joint in joints}:
            with row.aside():
                yield Session(row.need_text("date"), region, row)


def days_in_window(case: Place, of: str, region: str, months: int) -> tuple[str, ...]:
    """The days of the sessions of a region that count on the planned day, that one last.

    A session known to the month only, where the day decides, is put aside.

    Raises:
        FactMissing: the planned day is missing, or whether there were sessions before.
    """
    planned = case.need_day("header.service_date")
    days: dict[str, None] = {}
    for session in prior(case, of, region):
        counts = counts_in_window(session.day, planned, months)
        if counts is None:
            case.owe(session.gap)
        elif counts and session.day <= planned.isoformat():
            days[session.day] = None
    days.pop(planned.isoformat(), None)
    return (*days, planned.isoformat())


def latest(case: Place, of: str, region: str) -> Session | None:
    """The latest earlier session of a region before the planned day; None when there was none.

    Raises:
        FactMissing: as ``prior``.
    """
    planned = case.need_day("header.service_date").isoformat()
    before = [each for each in prior(case, of, region) if each.day < planned]
    return before[-1] if before else None
