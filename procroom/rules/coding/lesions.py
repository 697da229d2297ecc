"""What radiofrequency did to a nerve: thermal, cooled or pulsed; the codes tell them apart (clinical.md A6, F3, J1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from procroom.domain.values import Side
from procroom.rules.coding.nerves import DISCONTINUED, DONE, OTHERWISE, Nerve
from procroom.rules.coding.performed import figure, performed, stayed
from procroom.rules.look import Place
from procroom.rules.packs import PackSet

COOLED, PULSED, THERMAL = "COOLED", "PULSED", "THERMAL"


@dataclass(frozen=True, slots=True)
class Lesioned:
    """One nerve and how it was treated.

    Attributes:
        nerve: of the target.
        side: of the target.
        ways: THERMAL, COOLED, PULSED of the lesions where the needle stayed.
        text: what the target is called.
    """

    nerve: str
    side: Side
    ways: frozenset[str]
    text: str

    @property
    def counted(self) -> Nerve:
        """As the thermal codes count it."""
        if self.ways & {THERMAL, COOLED}:
            return Nerve(self.nerve, self.side, DONE)
        return Nerve(self.nerve, self.side, OTHERWISE if self.ways else DISCONTINUED)

    @property
    def is_pulsed_only(self) -> bool:
        """Whether nothing but pulsed or cooler lesions was made."""
        return self.ways == {PULSED}

    @property
    def is_cooled(self) -> bool:
        """Whether the nerve counts because of a cooled lesion."""
        return COOLED in self.ways and THERMAL not in self.ways


def lesioned(case: Place, packs: PackSet, kind: str) -> tuple[Lesioned, ...]:
    """Every performed nerve of a kind with the lesions made where the needle stayed.

    Raises:
        FactMissing: whether or how a lesion was made is not recorded.
    """
    return tuple(
        Lesioned(target.level, target.side, _ways(stayed(place), packs), target.text)
        for target, place in performed(case, kind)
    )


def _ways(positions: Sequence[Place], packs: PackSet) -> frozenset[str]:
    return frozenset(
        _way(lesion, packs)
        for position in positions
        if position.need("lesion_given") is True
        for lesion in position.each("lesions")
    )


def _way(lesion: Place, packs: PackSet) -> str:
    """A lesion below the temperature of the thermal codes counts as pulsed; cooled ones are set lower on purpose."""
    mode = lesion.need_text("mode")
    if mode in {COOLED, PULSED}:
        return mode
    warm = lesion.need_number("set_temperature", "Cel") >= figure(packs, "code_rf_thermal_from")
    return THERMAL if warm else PULSED
