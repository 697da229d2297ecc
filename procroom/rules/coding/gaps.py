"""Why a code is not suggested: the fields that families lack, for lists of missing documentation (F2, F3: DOC)."""

from procroom.domain.assessment import Gap
from procroom.rules.coding import diagnoses
from procroom.rules.coding.families import CODES
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import made


def gaps(case: Place, packs: PackSet) -> tuple[Gap, ...]:
    """The first field each family lacks, and every diagnosis that is no whole code; each once."""
    found: dict[str, Gap] = {}
    for make in CODES.codes:
        try:
            made(make, case, packs)
        except FactMissing as missing:
            found.setdefault(f"{missing.gap.path} {missing.gap.label}", missing.gap)
    for gap in diagnoses.gaps(case, packs):
        found.setdefault(f"{gap.path} {gap.label}", gap)
    return tuple(found.values())
