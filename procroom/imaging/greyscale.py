"""What lies between a stored pixel and its grey, as values: cell format, modality LUT, VOI, presentation.

Only values, no pixels: ``transforms`` applies them. Knows no file.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056), PS3.3 C.11.2.1.2 and C.11.2.1.3."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True)
class Window:
    """A window in modality units (after rescale), PS3.3 C.11.2.1.2.

    Attributes:
        center: Window Center.
        width: Window Width; > 0 (>= 1 for LINEAR).
        function: how center and width are turned into grey.
        label: the file's Window Center & Width Explanation, or where the window comes from
            ("full range of this frame"); shown beside the figures.
    """

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    label: str = ""


@dataclass(frozen=True, slots=True)
class LookupTable:
    """A DICOM lookup table, PS3.3 C.11.1.1.1.

    Attributes:
        first_mapped: input value that maps to entry 0; smaller inputs map to it too.
        bits: bits of an entry (8 to 16).
        entries: the table, unsigned 16-bit little endian, two bytes an entry.
        label: LUT Explanation.
    """

    first_mapped: int
    bits: int
    entries: bytes
    label: str = ""

    @property
    def count(self) -> int:
        """Number of entries."""
        return len(self.entries) // 2


Voi: TypeAlias = Window | LookupTable
"""A value of interest: a window, or a table of the VOI LUT Sequence."""


@dataclass(frozen=True, slots=True)
class Rescale:
    """Modality values = stored * slope + intercept (PS3.3 C.11.1); ``unit`` e.g. HU or US (unspecified)."""

    slope: float = 1.0
    intercept: float = 0.0
    unit: str = ""


Modality: TypeAlias = Rescale | LookupTable
"""The modality transformation: a rescale, or a table of the Modality LUT Sequence."""


@dataclass(frozen=True, slots=True)
class CellFormat:
    """How a sample lies in its allocated cell (PS3.5 8.1.1).

    Attributes:
        bits_allocated: 1, 8, 16, 32 or 64.
        bits_stored: significant bits.
        high_bit: position of the most significant stored bit.
        signed: two's complement.
        floating: Float or Double Float Pixel Data; the other bit figures then only tell the size.
    """

    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool = False
    floating: bool = False

    @property
    def minimum(self) -> int:
        """Smallest stored value that the format can hold."""
        return -(1 << (self.bits_stored - 1)) if self.signed else 0

    @property
    def maximum(self) -> int:
        """Largest stored value that the format can hold."""
        return (1 << (self.bits_stored - self.signed)) - 1


@dataclass(frozen=True, slots=True)
class GreyScale:
    """The grey pipeline of one frame: stored cell → modality → VOI → presentation.

    Attributes:
        cell: format of the stored cells.
        modality: rescale or modality LUT.
        presets: the file's own windows and VOI LUTs, in the file's order (windows first).
        inverse: low values are shown bright: MONOCHROME1 or Presentation LUT Shape INVERSE.
        padding: inclusive range of stored values that are no image (Pixel Padding Value and Range Limit).
    """

    cell: CellFormat
    modality: Modality = Rescale()
    presets: tuple[Voi, ...] = ()
    inverse: bool = False
    padding: tuple[int, int] | None = None
