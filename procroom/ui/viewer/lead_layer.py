"""Which contacts of a lead a viewport shows on its frame, to scale along the mark of the lead. Values only, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from procroom.domain.case import Mark, MarkKind
from procroom.domain.leads import LeadArray
from procroom.imaging.hierarchy import Instance
from procroom.imaging.leads import ContactSpot, carriers, spots_on
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.lesion_layer import scale_at
from procroom.ui.viewer.mark_layer import MarkLayer

NOT_CALIBRATED = later("Not calibrated: contacts not drawn")
NO_SPACING = later("Spacing of the contacts not documented: not drawn")
IN_PLANE = later("Contacts to scale, as if in the image plane")
TAPPED = later("Contacts as tapped, those between evenly spaced")
NO_LEAD = later("Contacts of the lead not documented: not drawn")
TOO_MANY = later("More taps than the lead has contacts: not drawn")

#: The leads of a case by path of the target that each was placed for.
Leads = Mapping[str, LeadArray]


@dataclass(frozen=True, slots=True)
class ShownLeads:
    """The contacts in a frame, lead by lead, and what has to be said of them."""

    drawn: tuple[tuple[ContactSpot, ...], ...] = ()
    words: tuple[str, ...] = ()


NOTHING = ShownLeads()


class LeadLayer(MarkLayer[Leads, ShownLeads]):
    """Finds the contacts along the marks of leads in a frame."""

    def __init__(self) -> None:
        super().__init__({}, NOTHING)

    def _find(self, marks: Sequence[Mark], instance: Instance) -> ShownLeads:
        drawn: list[tuple[ContactSpot, ...]] = []
        words: dict[str, None] = {}
        for mark in carriers(marks):
            array, tapped = self._array_of(mark), mark.kind is MarkKind.LEAD
            if array is None:
                if tapped:
                    words[tr(NO_LEAD)] = None
                continue
            scale = None if tapped else scale_at(mark, instance)
            spots = spots_on(mark, array, scale)
            if spots:
                drawn.append(spots)
            words[tr(_said(array, drawn=bool(spots), tapped=tapped))] = None
        return ShownLeads(tuple(drawn), tuple(words))

    def _array_of(self, mark: Mark) -> LeadArray | None:
        """The contacts of the lead that a mark was drawn on, by the position it documents."""
        return next(
            (array for path, array in self._drawn.items() if mark.position.startswith(f"{path}.")), None
        )

    @property
    def _is_idle(self) -> bool:
        """A tapped lead is said to have no contacts documented, where it has none."""
        return False


def _said(array: LeadArray, *, drawn: bool, tapped: bool) -> str:
    """How contacts are drawn, or why they are not."""
    if tapped:
        return TAPPED if drawn else TOO_MANY
    if drawn:
        return IN_PLANE
    return NO_SPACING if array.spacing_mm is None else NOT_CALIBRATED
