"""From stored values to P-values, as a saved view was shown: Modality LUT, mask, VOI LUT, presentation LUT (PS3.3 C.11)."""

from dataclasses import replace

import numpy as np
from pydicom.dataset import Dataset
from pydicom.valuerep import DSfloat

from procroom.exchange.dicom.images import KeyImage
from procroom.imaging.frames import FrameReader
from procroom.imaging.greyscale import CellFormat, GreyScale, LookupTable, Modality, Voi, Window
from procroom.imaging.render import difference
from procroom.imaging.subtraction import operands, subtraction_window
from procroom.imaging.transforms import default_voi


def set_grey(state: Dataset, image: KeyImage) -> None:
    """Give a presentation state the grey pipeline of its view; bright or dark at the high end (C.11.6)."""
    grey = image.instance.frame_facts(image.frame_number).grey
    shown = image.view.window
    if image.mask_frame:
        modality, gain = _logarithmic(grey) if image.instance.intensity == "LIN" else (grey.modality, 1.0)
        _set_modality(state, modality)
        _set_mask(state, image.mask_frame)
        item = _voi_item(_difference_window(image, gain))
    else:
        _set_modality(state, grey.modality)
        item = _voi_item(_voi(image, grey))
    item.ReferencedImageSequence = [_only(each) for each in _references(state)]
    state.SoftcopyVOILUTSequence = [item]
    inverse = grey.inverse is not bool(shown and shown.invert)
    state.PresentationLUTShape = "INVERSE" if inverse else "IDENTITY"


def _voi(image: KeyImage, grey: GreyScale) -> Voi:
    """The window as saved; where none was, what such a picture is made with."""
    shown = image.view.window
    if shown is not None and shown.center is not None and shown.width is not None:
        return Window(shown.center, shown.width)
    with FrameReader(image.instance) as reader:
        return default_voi(reader.read(image.frame_number), grey)


def _difference_window(image: KeyImage, gain: float) -> Window:
    """The window of the difference, as saved or as made for it.

    It is shown as LINEAR_EXACT; written is the LINEAR window of the same greys (C.11.2.1.2), which older viewers know.
    """
    shown = image.view.window
    if shown is not None and shown.center is not None and shown.width is not None:
        window = Window(shown.center, shown.width)
    else:
        with FrameReader(image.instance) as reader:
            live, mask = ((number, reader.read(number)) for number in (image.frame_number, image.mask_frame))
            window = subtraction_window(difference(image.instance, live, mask))
    return Window(window.center * gain + 0.5, window.width * gain + 1)


def _set_mask(state: Dataset, number: int) -> None:
    """The frame to subtract (C.11.13)."""
    item = Dataset()
    item.MaskOperation = "AVG_SUB"
    item.ContrastFrameAveraging = 1
    item.MaskFrameNumbers = number
    state.MaskSubtractionSequence = [item]
    state.RecommendedViewingMode = "SUB"


def _logarithmic(grey: GreyScale) -> tuple[Modality, float]:
    """Stored values to their logarithm: linear ones are to be so before a mask is subtracted (PS3.4 N.2.1.2).

    Returns:
        The table, over its whole 16 bits, and its steps per thousandth of the natural logarithm.
    """
    cell = grey.cell
    if cell.bits_stored > 16:
        return grey.modality, 1.0
    plain = CellFormat(16, cell.bits_stored, cell.bits_stored - 1, signed=cell.signed)
    codes = np.arange(cell.minimum, cell.maximum + 1).astype(np.int16 if cell.signed else np.uint16)
    values = operands(codes.view(np.uint16), replace(grey, cell=plain), "LIN")
    gain = 0xFFFF / max(float(values.max()), 1.0)
    return LookupTable(cell.minimum, 16, np.rint(values * gain).astype("<u2").tobytes(), "logarithm"), gain


def _set_modality(state: Dataset, modality: Modality) -> None:
    if isinstance(modality, LookupTable):
        item = _table(modality)
        item.ModalityLUTType = "US"
        state.ModalityLUTSequence = [item]
    elif (modality.slope, modality.intercept) != (1.0, 0.0):
        state.RescaleIntercept, state.RescaleSlope = _decimal(modality.intercept), _decimal(modality.slope)
        state.RescaleType = modality.unit or "US"


def _voi_item(voi: Voi) -> Dataset:
    item = Dataset()
    if isinstance(voi, LookupTable):
        item.VOILUTSequence = [_table(voi)]
    else:
        item.WindowCenter, item.WindowWidth = _decimal(voi.center), _decimal(voi.width)
        item.VOILUTFunction = voi.function.value
    return item


def _table(table: LookupTable) -> Dataset:
    """An item of a LUT sequence (C.11.1.1.1); entries are words whatever their bits."""
    item = Dataset()
    item.add_new("LUTDescriptor", "SS" if table.first_mapped < 0 else "US", _descriptor(table))
    item.add_new("LUTData", "US", np.frombuffer(table.entries, "<u2").tolist())
    if table.label:
        item.LUTExplanation = table.label[:64]
    return item


def _descriptor(table: LookupTable) -> list[int]:
    count = table.count if table.count < 1 << 16 else 0
    if table.first_mapped < 0 and count > 0x7FFF:
        count -= 1 << 16  # the same 16 bits, read as signed
    return [count, table.first_mapped, max(table.bits, 8)]


def _references(state: Dataset) -> list[Dataset]:
    return [item for series in state.ReferencedSeriesSequence for item in series.ReferencedImageSequence]


def _only(item: Dataset) -> Dataset:
    copy = Dataset()
    copy.update(item)
    return copy


def _decimal(number: float) -> DSfloat:
    """DS of at most 16 characters."""
    return DSfloat(number, auto_format=True)
