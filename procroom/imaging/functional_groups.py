"""Per-frame facts: functional groups of enhanced objects (PS3.3 C.7.6.16), angle increments of classic ones."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from procroom.imaging.attributes import Attributes
from procroom.imaging.hierarchy import Angles


class FrameGroups:
    """Functional group macros of one frame: its own, else the shared ones."""

    def __init__(self, own: Attributes | None, shared: Attributes | None) -> None:
        self._own = own
        self._shared = shared

    def macro(self, keyword: str) -> Attributes | None:
        """First item of a macro's sequence, or None."""
        for group in (self._own, self._shared):
            items = group.items(keyword) if group else ()
            if items:
                return items[0]
        return None

    def acquired_at(self) -> datetime | None:
        """Frame Acquisition Date Time, else Frame Reference Date Time."""
        content = self.macro("FrameContentSequence")
        if content is None:
            return None
        return content.date_time("FrameAcquisitionDateTime") or content.date_time("FrameReferenceDateTime")

    def duration_ms(self) -> float | None:
        """Actual Frame Duration of the Cardiac/MR timing macros or of the frame content, ms."""
        for keyword in (
            "FrameContentSequence",
            "MRTimingAndRelatedParametersSequence",
            "XAXRFFrameCharacteristicsSequence",
        ):
            macro = self.macro(keyword)
            duration = macro.number("ActualFrameDuration") if macro else None
            if duration is not None:
                return duration
        return None

    def angles(self) -> Angles:
        """Positioner angles of the frame, raw: of the positioner, else of the isocenter system."""
        position = self.macro("PositionerPositionSequence")
        if position and position.number("PositionerPrimaryAngle") is not None:
            return Angles(
                position.number("PositionerPrimaryAngle"), position.number("PositionerSecondaryAngle")
            )
        isocenter = self.macro("IsocenterReferenceSystemSequence")
        if isocenter:
            return Angles(
                isocenter.number("PositionerIsocenterPrimaryAngle"),
                isocenter.number("PositionerIsocenterSecondaryAngle"),
            )
        return Angles()


def frame_groups(attributes: Attributes, frames: int) -> tuple[FrameGroups, ...]:
    """One group set a frame; a single one when only shared groups exist; empty for classic objects."""
    shared = next(iter(attributes.items("SharedFunctionalGroupsSequence")), None)
    own = attributes.items("PerFrameFunctionalGroupsSequence")
    if len(own) == frames:
        return tuple(FrameGroups(item, shared) for item in own)
    return (FrameGroups(None, shared),) if shared else ()


def classic_angles(attributes: Attributes, frames: int) -> tuple[Angles, ...]:
    """Positioner angles of a classic object: one entry, or one a frame when increments are given.

    Positioner Primary Angle Increment (0018,1520) holds one value a frame, relative to the first frame.
    """
    primary, secondary = (
        attributes.number("PositionerPrimaryAngle"),
        attributes.number("PositionerSecondaryAngle"),
    )
    by_frame = [
        _by_frame(primary, attributes.numbers("PositionerPrimaryAngleIncrement"), frames),
        _by_frame(secondary, attributes.numbers("PositionerSecondaryAngleIncrement"), frames),
    ]
    if not any(by_frame):
        return (Angles(primary, secondary),)
    firsts = by_frame[0] or [primary] * frames
    seconds = by_frame[1] or [secondary] * frames
    return tuple(Angles(one, two) for one, two in zip(firsts, seconds, strict=True))


def steps_ms(moments: Sequence[datetime | None]) -> tuple[float, ...]:
    """Milliseconds from each frame to the next (the last repeats the one before); empty unless all rise."""
    known = [moment for moment in moments if moment is not None]
    if len(known) != len(moments) or len(known) < 2:
        return ()
    try:
        steps = [(later - earlier).total_seconds() * 1000 for earlier, later in pairwise(known)]
    except TypeError:
        return ()
    return (*steps, steps[-1]) if all(step > 0 for step in steps) else ()


def _by_frame(start: float | None, increments: Sequence[float], frames: int) -> list[float | None]:
    if start is None or len(increments) != frames or frames == 1 or not any(increments):
        return []
    return [start + increment for increment in increments]
