"""One frame at a time from the file: where each frame lies, positional reads, decoding. Thread-safe."""

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.hierarchy import Instance


@dataclass(frozen=True, slots=True, eq=False)
class StoredFrame:
    """A decoded frame.

    Attributes:
        pixels: grey: raw cells, (rows, columns), uint8, uint16, uint32, float32 or float64, exactly as
            stored (mask, sign and rescale are folded into the display LUT; ``transforms.stored_values``
            gives numbers); colour: uint8 RGB (rows, columns, 3). Read-only.
        is_colour: True for RGB.
    """

    pixels: NDArray[Any]
    is_colour: bool

    @property
    def nbytes(self) -> int:
        """Memory held, for the cache's budget."""
        return int(self.pixels.nbytes)


class FrameReader:
    """Frames of one instance. Opens the file at first use; ``close`` (or ``with``) lets it go."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance

    def read(self, frame_number: int, out: NDArray[np.uint8] | None = None) -> StoredFrame:
        """Read and decode one frame (1-based); touches no other frame's bytes.

        Args:
            frame_number: 1-based.
            out: a buffer to reuse for the bytes of a native frame; the result then aliases it.

        Raises:
            ImageUnreadable: no such frame, bytes missing, or no decoder can read them.
        """
        raise NotImplementedError(frame_number, out)

    def close(self) -> None:
        """Close the file; a later read opens it again."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
