"""Strengths of local anaesthetics that are usual for what they are for; outside them a slip is likely (clinical.md A5)."""

from collections.abc import Sequence

from procroom.domain.language import mark
from procroom.rules.drugs import Drug, drugs
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import exact
from procroom.rules.registry import Fire, Limits, Outcome
from procroom.rules.say import said

_TABLE = "usual_strength"
_PERCENT = 10  # mg/mL
_SKIN, _BRANCH = "skin", "branch_block"


def purpose_of(drug: Drug) -> str:
    """The purpose a drug is listed under: the skin, or a block of nerve branches; empty for everything else."""
    if drug.purpose == "skin":
        return _SKIN
    branches = drug.place.scope.definition.target_kind in {"mbb", "slb"}
    return _BRANCH if branches and drug.purpose in {"injectate", "planned"} else ""


def judged_drugs(case: Place) -> Sequence[Place]:
    """The row of every drug at a target whose strength may be compared."""
    return [drug.place for drug in drugs(case) if purpose_of(drug)]


def unusual_strength(row: Place, limits: Limits) -> Outcome:
    """A local anaesthetic is stronger or weaker than usual; nothing of other drugs."""
    drug = next((each for each in drugs(row) if each.place.path == row.path), None)
    known = limits.packs.row("local_anaesthetic", drugs=drug.code) if drug else None
    if drug is None or known is None:
        return None
    purpose = purpose_of(drug)
    usual = limits.packs.row(_TABLE, purpose=purpose, drugs=known["drugs"][0])
    if usual is None:
        return None
    if drug.concentration is None:
        raise FactMissing(row.gap("concentration"))
    percent = drug.concentration / _PERCENT
    if exact(usual["low"]) <= percent <= exact(usual["high"]):
        return None
    where = mark("rules", "the skin") if purpose == _SKIN else mark("rules", "this block")
    return Fire("strength", drug=drug.name.capitalize(), percent=said(percent, 3), where=where)
