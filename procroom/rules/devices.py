"""DV rules: implanted devices and metal where radiofrequency or stimulation is planned (clinical.md B9)."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from procroom.domain.language import mark, tell, told_list
from procroom.rules.aims import belongs, lesions
from procroom.rules.look import Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.words import read

RULES = RuleModule()

CARDIAC = frozenset({"PACEMAKER", "ICD"})
STIMULATORS = frozenset({"STIMULATOR"})


def listed(case: Place, limits: Limits, group: str, kinds: frozenset[str]) -> Sequence[Place]:
    """The implanted devices of these kinds, in a procedure of a group; none in any other.

    One that is not named, or in words that no table knows, may be of them: that is put aside.

    Raises:
        FactMissing: as of ``Place.listed``.
    """
    if not belongs(case, limits, group):
        return ()
    found = []
    for device in case.listed("prechecks.device_status", "prechecks.devices"):
        with device.aside():
            if is_of(device, limits, kinds):
                found.append(device)
    return found


def is_of(device: Place, limits: Limits, kinds: frozenset[str]) -> bool:
    """Whether a device is of one of these kinds of the table ``implant``.

    Raises:
        FactMissing: it is not recorded which device it is.
    """
    device.need_text("device")
    rows = read(device, "device", limits.packs, "implant")
    return any(row["kind"] in kinds for row in rows)


@RULES.rule("DV-01")
def cardiac_plan(case: Place, limits: Limits) -> Outcome:
    """A pacemaker or ICD, radiofrequency, and a part of the plan for the device is missing or too old."""
    lacks: list[str] = []
    for device in listed(case, limits, "radiofrequency", CARDIAC):
        if device.text("device") not in CARDIAC:
            return Fire("typed", device=device.title)
        lacks += _lacks(device, limits, case.need_day("header.service_date"))
    return Fire(lacks=told_list(dict.fromkeys(lacks))) if lacks else None


@RULES.rule("DV-02")
def therapies_off(case: Place, limits: Limits) -> Outcome:
    """An ICD, radiofrequency, and it is not recorded that its therapies are off."""
    for device in listed(case, limits, "radiofrequency", frozenset({"ICD"})):
        if not device.is_yes("therapies_off"):
            return Fire("still_on" if device.is_no("therapies_off") else "")
    return None


@RULES.rule("DV-03")
def stimulator_plan(case: Place, limits: Limits) -> Outcome:
    """An implanted stimulator, pump or cochlear implant, radiofrequency, and no plan for it."""
    stimulators = listed(case, limits, "radiofrequency", STIMULATORS)
    without = [device.title for device in stimulators if not device.text("plan").strip()]
    return Fire(device=told_list(without)) if without else None


@RULES.rule("DV-04")
def cardiac_and_stimulation(case: Place, limits: Limits) -> Outcome:
    """A pacemaker or ICD, spinal cord stimulation, and no plan of cardiology or the maker."""
    cardiac = listed(case, limits, "stimulation", CARDIAC)
    return Fire() if any(not device.text("cardiology_plan").strip() for device in cardiac) else None


@RULES.rule("DV-05")
def hardware_near(case: Place, limits: Limits) -> Outcome:
    """Metal within the configured distance of a radiofrequency target."""
    if not belongs(case, limits, "radiofrequency") or not case.has("planned.hardware_near"):
        return None
    return Fire() if case.need("planned.hardware_near") is True else None


@RULES.rule("DV-06")
def grounding_pad(case: Place, limits: Limits) -> Outcome:
    """A lesion between one electrode and a pad, and no grounding pad is recorded."""
    if not belongs(case, limits, "radiofrequency") or case.text("rf.pad") == "APPLIED":
        return None
    for lesion in lesions(case):
        with lesion.aside():
            if lesion.need_text("mode") != "BIPOLAR":
                return Fire()
    return None


def _lacks(device: Place, limits: Limits, today: date) -> list[str]:
    """What the plan for a cardiac device lacks, in words."""
    months = limits["months_icd" if device.text("device") == "ICD" else "months"]
    said = {
        mark("rules", "dependence"): device.text("dependent") in {"YES", "NO"},
        tell("rules", "check within {months} months", months=months): _checked(
            device.text("last_check"), months, today
        ),
        mark("rules", "mode"): bool(device.text("mode_decision")),
        mark("rules", "current path to the pad"): device.is_yes("pad_path"),
        mark("rules", "check afterwards"): bool(device.text("post_check").strip()),
    }
    return [part for part, is_there in said.items() if not is_there]


def _checked(day: str, months: Fraction, today: date) -> bool:
    """Whether a day lies less than so many months back; one known to the month only counts as its first day."""
    if not day:
        return False
    last = date.fromisoformat(day if len(day) > len("2026-02") else f"{day}-01")
    since = (today.year - last.year) * 12 + today.month - last.month - (today.day < last.day)
    return since < months
