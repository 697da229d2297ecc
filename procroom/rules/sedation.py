"""SD rules: what belongs to sedation (clinical.md B9)."""

from procroom.domain.language import mark, told_list
from procroom.rules.aims import SEDATED, belongs, cervical_epidural
from procroom.rules.look import Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule

RULES = RuleModule()

OBSERVED = SEDATED - {"MINIMAL"}
DEEP = OBSERVED - {"MODERATE"}


def level(case: Place) -> str:
    """The depth of anaesthesia; none where the procedure does not ask.

    Raises:
        FactMissing: it is not recorded.
    """
    return case.need_text("anaesthesia.level") if case.has("anaesthesia.level") else "NONE"


@RULES.rule("SD-01")
def sedation_record(case: Place, _limits: Limits) -> Outcome:
    """Moderate or deeper sedation without observer, fasting time or airway assessment."""
    if level(case) not in OBSERVED:
        return None
    needed = {
        mark("rules", "observer"): "people.sedation_observer",
        mark("rules", "fasting time"): "prechecks.last_intake",
        mark("rules", "airway assessment"): "anaesthesia.airway",
    }
    missing = [item for item, name in needed.items() if not case.text(name).strip()]
    return Fire(item=told_list(missing)) if missing else None


@RULES.rule("SD-02")
def deep_in_the_neck(case: Place, limits: Limits) -> Outcome:
    """Deep sedation, MAC or general anaesthesia with an epidural or transforaminal needle in the neck."""
    if not cervical_epidural(case, limits):
        return None
    return Fire() if level(case) in DEEP else None


@RULES.rule("SD-03")
def reason_for_anaesthesia(case: Place, limits: Limits) -> Outcome:
    """Anaesthesia care with a facet or epidural procedure, and no reason for it."""
    if not (belongs(case, limits, "epidural_injection") or belongs(case, limits, "facet")):
        return None
    return Fire() if level(case) in DEEP and not case.text("anaesthesia.reason").strip() else None


@RULES.rule("SD-04")
def escort(case: Place, _limits: Limits) -> Outcome:
    """Sedation, and no escort is recorded at discharge."""
    if not case.has("recovery.discharge.escort") or level(case) not in SEDATED:
        return None
    return None if case.text("recovery.discharge.escort") == "PRESENT" else Fire()
