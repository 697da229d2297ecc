"""CT rules: the contrast agent, reactions to it, and what is given without it (clinical.md B3)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from procroom.domain.assessment import Gap
from procroom.rules.drugs import Contrast, contrasts, is_under_way
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.steroids import steroids
from procroom.rules.words import not_in_tables, read, read_words

RULES = RuleModule()

_EPIDURAL = frozenset({"tfesi", "ilesi", "caudal"})
_NOT_CONTRAST = frozenset({"SHELLFISH", "POVIDONE_IODINE"})
_IODINATED = "IODINATED_CONTRAST"
_ALLERGIES = "prechecks.allergy_status"


def agents(case: Place, packs: PackSet) -> Iterator[tuple[Contrast, Mapping[str, Any] | None]]:
    """The agents that are planned or were given with their rows; None for one that no table names.

    Where contrast is given, or may be planned near the spinal canal, and the agent is not recorded, is put aside.
    """
    for contrast in contrasts(case):
        if contrast.used or (contrast.used is None and contrast.is_planned and contrast.neuraxial):
            with case.aside():
                contrast.need_code()
                rows = read_words(contrast.name, packs, "contrast_agent").rows
                yield from ((contrast, row) for row in rows or (None,))


def _of_class(case: Place, packs: PackSet, wanted: str) -> list[Contrast]:
    """The agents of a class; one that no table names may be one, which is put aside."""
    found = []
    for agent, row in agents(case, packs):
        if row is None:
            case.owe(Gap(agent.place.gap(f"{agent.fields}drug").path, not_in_tables(agent.name)))
        elif row["class"] == wanted:
            found.append(agent)
    return found


def allergies(case: Place) -> Sequence[Place]:
    """The recorded allergies.

    Raises:
        FactMissing: as of ``Place.listed``.
    """
    return case.listed(_ALLERGIES, "prechecks.allergies")


def stands_for(allergy: Place, packs: PackSet) -> set[str]:
    """What an allergy is to, in classes of the packs; a word that no table knows may be any of them: put aside.

    Raises:
        FactMissing: the substance is not recorded.
    """
    allergy.need_text("substance")
    rows = read(allergy, "substance", packs, "allergen")
    return {each for row in rows for each in row["classes"]}


@RULES.rule("CT-01", each=allergies)
def severity_not_known(allergy: Place, limits: Limits) -> Outcome:
    """A reaction to iodinated contrast, and how severe it was is not known."""
    if allergy.text("severity") not in {"", "NOT_KNOWN"}:
        return None
    return Fire() if _IODINATED in stands_for(allergy, limits.packs) else None


@RULES.rule("CT-02")
def gadolinium_near_canal(case: Place, limits: Limits) -> Outcome:
    """A gadolinium agent where the needle can reach the intrathecal space."""
    return Fire() if any(agent.neuraxial for agent in _of_class(case, limits.packs, "gadolinium")) else None


@RULES.rule("CT-03")
def particulate_without_contrast(case: Place, limits: Limits) -> Outcome:
    """A particulate steroid at a transforaminal target without contrast at the same needle position."""
    for drug, row in steroids(case, limits.packs):
        with case.aside():
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
            case.owe(contrast.place.gap("contrast.pattern"))
        elif not contrast.used and not contrast.place.text("contrast.not_used_reason"):
            return Fire()
    return None


@RULES.rule("CT-05", each=allergies)
def severe_without_plan(allergy: Place, limits: Limits) -> Outcome:
    """A severe reaction to iodinated contrast, iodinated contrast again, and no plan for it."""
    allergy.need_text("substance")
    if allergy.text("plan") or allergy.text("severity") not in {"", "SEVERE"}:
        return None
    if not _of_class(allergy.whole(), limits.packs, "iodinated"):
        return None
    if _IODINATED not in stands_for(allergy, limits.packs):
        return None
    allergy.need("severity")
    return Fire()


@RULES.rule("CT-06")
def not_a_contrast_allergy(case: Place, limits: Limits) -> Outcome:
    """Shellfish or povidone-iodine is listed as an allergy, and contrast is not."""
    listed: set[str] = set()
    for allergy in allergies(case):
        with allergy.aside():
            listed |= stands_for(allergy, limits.packs)
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
