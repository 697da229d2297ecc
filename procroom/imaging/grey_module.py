"""Modality LUT, VOI LUT, presentation and palette attributes of a header as values. Applies nothing."""

import numpy as np

from procroom.imaging.attributes import Attributes
from procroom.imaging.greyscale import (
    CellFormat,
    GreyScale,
    LookupTable,
    Modality,
    Rescale,
    Voi,
    VoiFunction,
    Window,
)
from procroom.imaging.hierarchy import Palette

_X_RAY_CLASSES = "1.2.840.10008.5.1.4.1.1.12."
"""Prefix of the XA, XRF and biplane classes, classic and enhanced. Their modality LUT leads back to X-ray
intensity and is not for display: PS3.3 C.8.7.1, PS3.4 N.2.5 ("it shall be ignored")."""


def read_grey_scale(
    attributes: Attributes,
    cell: CellFormat,
    photometric: str,
    *,
    voi: Attributes | None = None,
    rescale: Attributes | None = None,
) -> GreyScale:
    """The grey pipeline of a frame.

    Args:
        attributes: the dataset.
        cell: format of its stored cells.
        photometric: Photometric Interpretation.
        voi: Frame VOI LUT item of an enhanced object, in place of the dataset.
        rescale: Pixel Value Transformation item of an enhanced object, in place of the dataset.
    """
    projection = attributes.text("SOPClassUID").startswith(_X_RAY_CLASSES)
    modality = Rescale() if projection else _modality(rescale or attributes, cell)
    shape = attributes.text("PresentationLUTShape").upper()
    inverse = shape == "INVERSE" or (photometric == "MONOCHROME1" and shape != "IDENTITY")
    return GreyScale(
        cell=cell,
        modality=modality,
        presets=read_presets(voi or attributes, _lowest(modality, cell) < 0),
        inverse=inverse,
        padding=_padding(attributes, cell),
    )


def read_presets(attributes: Attributes, signed_input: bool) -> tuple[Voi, ...]:
    """Usable windows, then VOI LUTs, in the file's order (PS3.3 C.11.2)."""
    centers, widths = attributes.numbers("WindowCenter"), attributes.numbers("WindowWidth")
    labels = attributes.texts("WindowCenterWidthExplanation")
    function = _function(attributes)
    least = 1.0 if function is VoiFunction.LINEAR else np.nextafter(0.0, 1.0)
    windows = [
        Window(center, width, function, labels[index] if index < len(labels) else "")
        for index, (center, width) in enumerate(zip(centers, widths, strict=False))
        if width >= least
    ]
    tables = [read_table(item, signed_input) for item in attributes.items("VOILUTSequence")]
    return (*windows, *(table for table in tables if table))


def read_table(
    item: Attributes, signed_input: bool, *, descriptor: str = "LUTDescriptor", data: str = "LUTData"
) -> LookupTable | None:
    """A lookup table from its descriptor and data (PS3.3 C.11.1.1.1); None when they do not fit.

    Tables of 8-bit entries are found packed two to a word or one to a word; both are read.
    """
    described = item.numbers(descriptor)
    if len(described) != 3:
        return None
    count, first, bits = (int(value) for value in described)
    count = (count & 0xFFFF) or 65536
    if not signed_input:
        first &= 0xFFFF
    elif first > 0x7FFF:
        first -= 0x10000
    raw = item.raw(data)
    if len(raw) < 2 * count and len(raw) >= count:
        entries = np.frombuffer(raw[:count], np.uint8).astype("<u2")
        bits = min(bits, 8)
    else:
        entries = np.frombuffer(raw[: len(raw) // 2 * 2], "<u2")[:count]
    if not len(entries) or not 1 <= bits <= 16:
        return None
    return LookupTable(first, bits, entries.tobytes(), item.text("LUTExplanation"))


def read_palette(attributes: Attributes) -> Palette | None:
    """Palette color lookup tables, plain or segmented (PS3.3 C.7.6.3.1.5, C.7.9.2); None when incomplete."""
    tables = [_palette_table(attributes, color) for color in ("Red", "Green", "Blue")]
    red, green, blue = tables
    return Palette(red, green, blue) if red and green and blue else None


def _palette_table(attributes: Attributes, color: str) -> LookupTable | None:
    descriptor = f"{color}PaletteColorLookupTableDescriptor"
    plain, segmented = f"{color}PaletteColorLookupTableData", f"Segmented{color}PaletteColorLookupTableData"
    if attributes.has(plain):
        table = read_table(attributes, signed_input=False, descriptor=descriptor, data=plain)
    else:
        table = _unfolded(attributes, descriptor, segmented)
    if table and table.bits == 16 and max(np.frombuffer(table.entries, "<u2")) <= 0xFF:
        return LookupTable(table.first_mapped, 8, table.entries)
    return table


def _unfolded(attributes: Attributes, descriptor: str, data: str) -> LookupTable | None:
    described, words = attributes.numbers(descriptor), attributes.words(data)
    if len(described) != 3 or not words:
        return None
    count, first, bits = (int(value) for value in described)
    count = (count & 0xFFFF) or 65536
    if bits == 8:
        words = tuple(np.frombuffer(attributes.raw(data), np.uint8).tolist())
    values = unfold_segments(words, count)
    return (
        LookupTable(first & 0xFFFF, bits, np.array(values, "<u2").tobytes()) if len(values) == count else None
    )


def unfold_segments(words: tuple[int, ...], count: int) -> list[int]:
    """Entries of a segmented table: discrete (0), linear (1) and indirect (2) segments, PS3.3 C.7.9.2.

    Stops at ``count`` entries or at the first segment that is none.
    """
    values: list[int] = []
    segments: list[int] = []
    position = 0
    while position + 1 < len(words) and len(values) < count:
        start = position
        opcode, length = words[position], words[position + 1]
        if opcode == 2 and position + 3 < len(words):
            offset = words[position + 2] | words[position + 3] << 16
            _repeat_segments(words, values, [where for where in segments if where >= offset][:length])
            position += 4
        else:
            position = _segment(words, position, values)
            segments.append(start)
        if position <= start:
            break
    return values[:count]


def _repeat_segments(words: tuple[int, ...], values: list[int], starts: list[int]) -> None:
    for start in starts:
        _segment(words, start, values)


def _segment(words: tuple[int, ...], position: int, values: list[int]) -> int:
    opcode, length = words[position], words[position + 1]
    if opcode == 0:
        values.extend(words[position + 2 : position + 2 + length])
        return position + 2 + length
    if opcode == 1 and position + 2 < len(words) and values:
        end, start = words[position + 2], values[-1]
        values.extend(round(start + (end - start) * step / length) for step in range(1, length + 1))
        return position + 3
    return position


def _modality(attributes: Attributes, cell: CellFormat) -> Modality:
    for item in attributes.items("ModalityLUTSequence"):
        table = read_table(item, cell.signed)
        if table:
            return table
    slope, intercept = attributes.number("RescaleSlope"), attributes.number("RescaleIntercept")
    if slope is None and intercept is None:
        return Rescale()
    if slope is None or slope == 0:
        slope = 1.0
    return Rescale(slope, intercept or 0.0, attributes.text("RescaleType"))


def _lowest(modality: Modality, cell: CellFormat) -> float:
    if isinstance(modality, LookupTable):
        return 0.0
    return min(bound * modality.slope + modality.intercept for bound in (cell.minimum, cell.maximum))


def _function(attributes: Attributes) -> VoiFunction:
    text = attributes.text("VOILUTFunction").upper()
    return next((function for function in VoiFunction if function.value == text), VoiFunction.LINEAR)


def _padding(attributes: Attributes, cell: CellFormat) -> tuple[int, int] | None:
    value = attributes.integer("PixelPaddingValue")
    if value is None:
        return None
    limit = attributes.integer("PixelPaddingRangeLimit")
    ends = sorted(_stored(end, cell) for end in (value, value if limit is None else limit))
    return ends[0], ends[1]


def _stored(value: int, cell: CellFormat) -> int:
    """A padding value as a stored value of the cell's sign, whatever VR it was written with."""
    span = 1 << cell.bits_allocated
    value %= span
    return value - span if cell.signed and value >= span // 2 else value
