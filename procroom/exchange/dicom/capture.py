"""Secondary Capture (PS3.3 A.8.1) of a saved view with its marks burned in, for viewers that ignore presentation states."""

import io
from importlib import resources

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import SecondaryCaptureImageStorage

from procroom.domain.language import mark, tell
from procroom.domain.values import Code
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import Kind, coded, parcel, reference
from procroom.exchange.dicom.marks import drawn, unit_of
from procroom.exchange.parcel import Parcel
from procroom.notes.figures import CORE_PT, HALO_PT, Drawing, Label, placement
from procroom.notes.render.type import Speller

CAPTURE = Kind(
    "capture", str(SecondaryCaptureImageStorage), "OT", 9106, mark("sending", "Saved views with marks")
)
#: Marks are drawn so much larger, then brought down: smooth lines.
_FINER = 3
_BADGE_PT = 7.0

Picture = NDArray[np.uint8]


def annotated(image: KeyImage) -> Picture:
    """The saved picture turned as it was shown, with marks, labels and the badge of its turning.

    Returns:
        (rows, columns) grey or (rows, columns, 3) RGB uint8.
    """
    view = image.view
    plain: Image.Image = Image.open(io.BytesIO(image.study.case.pictures[view.picture]))
    if plain.mode not in {"L", "RGB"}:
        plain = plain.convert("RGB")
    place = placement(plain.width, plain.height, view.rotation, view.flip_horizontal)
    turned = plain.rotate(-view.rotation, expand=True)
    if view.flip_horizontal:
        turned = turned.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    marks, unit = drawn(image, place), unit_of(plain.width)
    for ink, width in ((0, HALO_PT), (255, CORE_PT)):
        cover = _cover(turned.size, marks, unit, width, halo=ink == 0)
        turned.paste(ink if turned.mode == "L" else (ink, ink, ink), mask=cover)
    return np.asarray(turned, np.uint8)


def capture(image: KeyImage) -> Parcel:
    """The capture of one saved view."""
    pixels = annotated(image)
    dataset = image.study.begun(CAPTURE, image.number, image.view.view_id)
    dataset.ConversionType = "WSD"
    dataset.ImageType = ["DERIVED", "SECONDARY"]
    dataset.PatientOrientation = ""
    dataset.Laterality = image.header.get("Laterality", "")  # never inferred from pixels (K4)
    mask = f", mask frame {image.mask_frame} subtracted" if image.mask_frame else ""
    dataset.DerivationDescription = f"Saved view with marks{mask}"
    dataset.SourceImageSequence = [_source(image)]
    if image.view.comment:
        dataset.ImageComments = image.view.comment[:10240]
    if image.instance.burned_in:
        dataset.BurnedInAnnotation = image.instance.burned_in
    if image.header.get("LossyImageCompression") == "01":
        dataset.LossyImageCompression = "01"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    colour = pixels.ndim == 3
    dataset.SamplesPerPixel = 3 if colour else 1
    dataset.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8, 8, 7
    dataset.PixelRepresentation = 0
    data = pixels.tobytes()
    dataset.PixelData = data + b"\0" * (len(data) % 2)
    dataset["PixelData"].VR = "OB"
    return parcel(
        image.study,
        CAPTURE,
        dataset,
        f"{CAPTURE.name}-{image.number}",
        tell("sending", "{view} view", view=image.view.tag.text),
    )


def _source(image: KeyImage) -> Dataset:
    item = reference(image.instance.sop_class_uid, image.instance.sop_instance_uid, image.frames)
    purpose = codes.DCM.SourceImageForImageProcessingOperation
    item.PurposeOfReferenceCodeSequence = [
        coded(Code(purpose.value, purpose.scheme_designator, purpose.meaning))
    ]
    return item


def _cover(size: tuple[int, int], marks: Drawing, unit: float, width: float, *, halo: bool) -> Image.Image:
    """How much of each pixel the ink of one pass covers."""
    large = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
    draw = ImageDraw.Draw(large)
    for stroke in marks.strokes:
        points = [(point.x * _FINER, point.y * _FINER) for point in stroke.points]
        if stroke.filled:
            draw.polygon(points, fill=255)
            points.append(points[0])
        draw.line(points, fill=255, width=max(1, round(width * unit * stroke.weight * _FINER)), joint="curve")
    around = round(unit * _FINER) if halo else 0
    for label in marks.labels:
        _write(draw, label, around)
    if marks.badge:
        at = _BADGE_PT * unit * _FINER
        draw.text((at / 2, at / 2), marks.badge, fill=255, font=font(at), stroke_width=around)
    return large.resize(size, Image.Resampling.BOX)


def _write(draw: ImageDraw.ImageDraw, label: Label, around: int) -> None:
    lines = [(label.text, label.size, 0.0)]
    lines += [
        (words, label.detail_size, number * label.detail_step)
        for number, words in enumerate(label.detail, start=1)
    ]
    for words, size, down in lines:
        at = (label.at.x * _FINER, (label.at.y + down) * _FINER)
        draw.text(
            at, Speller().plain(words), fill=255, font=font(size * _FINER), anchor="ls", stroke_width=around
        )


def font(size: float) -> ImageFont.FreeTypeFont:
    """The note's bold type, of so many pixels."""
    place = resources.files("procroom.resources").joinpath("fonts/NotoSans-Bold.ttf")
    return ImageFont.truetype(io.BytesIO(place.read_bytes()), size)
