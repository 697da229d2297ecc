"""Reading one frame with what lies over it, on a worker. Knows no screen."""

from dataclasses import dataclass

from procroom.app.jobs import JobContext
from procroom.imaging.frames import FrameReader, StoredFrame
from procroom.imaging.greyscale import Voi
from procroom.imaging.overlays import Mask, overlay_masks
from procroom.imaging.transforms import default_voi


@dataclass(frozen=True, slots=True, eq=False)
class ReadFrame:
    """A decoded frame with what is drawn over it.

    Attributes:
        stored: the cells or samples.
        overlay: all overlay planes 60xx of the frame, (rows, columns) bool; None when there are none.
    """

    stored: StoredFrame
    overlay: Mask | None = None

    @property
    def nbytes(self) -> int:
        """Memory held."""
        return self.stored.nbytes + (0 if self.overlay is None else int(self.overlay.nbytes))


def read_frame(
    context: JobContext, reader: FrameReader, number: int, needs_voi: bool
) -> tuple[ReadFrame, Voi | None]:
    """Read one frame, and the window to begin with when the run has none yet.

    Raises:
        ImageUnreadable: the frame cannot be read or decoded.
    """
    context.check()
    instance = reader.instance
    frame = reader.read(number)
    overlay: Mask | None = None
    for _plane, mask in overlay_masks(instance, number, frame):
        overlay = mask if overlay is None else overlay | mask
    voi = default_voi(frame, instance.frame_facts(number).grey) if needs_voi and not frame.is_colour else None
    return ReadFrame(frame, overlay), voi
