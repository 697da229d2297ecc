"""CT rules: the contrast agent, reactions to it, and what is given without it (clinical.md B3)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from procroom.rules.drugs import Contrast, contrasts, is_under_way
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.steroids import steroids

RULES = RuleModule()

_EPIDURAL = frozenset({"tfesi", "ilesi", "caudal"})
_NOT_CONTRAST = frozenset({"SHELLFISH", "POVIDONE_IODINE"})
_IODINATED = "IODINATED_CONTRAST"
_ALLERGIES = "prechecks.allergy_status"


def agents(case: Place, packs: PackSet) -> Iterator[tuple[Contrast, Mapping[str, Any] | None]]:
    """The agents that are planned or were given with their rows; None for one that no table names.

    Raises:
        FactMissing: contrast is given, or may be planned near the spinal canal, and the agent is not recorded.
    """
    for contrast in contrasts(case):
        if contrast.used or (contrast.used is None and contrast.is_planned and contrast.neuraxial):
            yield contrast, packs.row("contrast_agent", drugs=contrast.need_code())


def _of_class(case: Place, packs: PackSet, wanted: str) -> list[Contrast]:
    return [agent for agent, row in agents(case, packs) if row is not None and row["class"] == wanted]


def allergies(case: Place) -> Sequence[Place]:
    """The recorded allergies.

    Raises:
        FactMissing: it is not recorded whether there are any.
    """
    if not case.has(_ALLERGIES) or case.need_text(_ALLERGIES) == "NONE_KNOWN":
        return ()
    return case.each("prechecks.allergies")


@RULES.rule("CT-01", each=allergies)
def severity_not_known(allergy: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - compares with no figure
    """A reaction to iodinated contrast, and how severe it was is not known."""
    if allergy.need_text("substance") != _IODINATED:
        return None
    return Fire() if allergy.text("severity") in {"", "NOT_KNOWN"} else None


@RULES.rule("CT-02")
def gadolinium_near_canal(case: Place, limits: Limits) -> Outcome:
    """A gadolinium agent where the needle can reach the intrathecal space."""
    return Fire() if any(agent.neuraxial for agent in _of_class(case, limits.packs, "gadolinium")) else None


@RULES.rule("CT-03")
def particulate_without_contrast(case: Place, limits: Limits) -> Outcome:
    """A particulate steroid at a transforaminal target without contrast at the same needle position."""
    for drug, row in steroids(case, limits.packs):
        if not row["particulate"] or all(aim.kind != "tfesi" for aim in drug.need_targets()):
            continue
        at = drug.position.path if drug.position is not None else ""
        here = [each for each in contrasts(case) if each.place.path == at]
        for contrast in here:
            if contrast.used is None:
                raise FactMissing(contrast.place.gap(f"{contrast.fields}drug"))
        if not any(contrast.used for contrast in here):
            return Fire()
    return None


@RULES.rule("CT-04")
def reason_missing(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - compares with no figure
    """An epidural injection without contrast, and why is not recorded."""
    if not is_under_way(case):
        return None
    for contrast in contrasts(case):
        if all(aim.kind not in _EPIDURAL for aim in contrast.targets) or contrast.place.is_no("injected"):
            continue
        if contrast.used is None:
            raise FactMissing(contrast.place.gap("contrast.pattern"))
        if not contrast.used and not contrast.place.text("contrast.not_used_reason"):
            return Fire()
    return None


@RULES.rule("CT-05", each=allergies)
def severe_without_plan(allergy: Place, limits: Limits) -> Outcome:
    """A severe reaction to iodinated contrast, iodinated contrast again, and no plan for it."""
    if allergy.need_text("substance") != _IODINATED or allergy.text("plan"):
        return None
    if allergy.text("severity") != "SEVERE":
        return None
    return Fire() if _of_class(allergy.whole(), limits.packs, "iodinated") else None


@RULES.rule("CT-06")
def not_a_contrast_allergy(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - compares with no figure
    """Shellfish or povidone-iodine is listed as an allergy, and contrast is not."""
    listed = {allergy.need_text("substance") for allergy in allergies(case)}
    return Fire() if listed & _NOT_CONTRAST and _IODINATED not in listed else None


@RULES.rule("CT-07")
def gadolinium_in_kidney_disease(case: Place, limits: Limits) -> Outcome:
    """A gadolinium agent and a very low eGFR."""
    if not _of_class(case, limits.packs, "gadolinium"):
        return None
    low = case.need_number("prechecks.laboratory.egfr") < limits["egfr"]
    return Fire() if low else None


@RULES.rule("CT-08")
def not_intrathecal_safe(case: Place, limits: Limits) -> Outcome:
    """An ionic agent, or one no table names, near the intrathecal space; of gadolinium CT-02 speaks."""
    for agent, row in agents(case, limits.packs):
        if agent.neuraxial and (row is None or (row["class"] == "iodinated" and not row["intrathecal"])):
            return Fire()
    return None
