"""Softcopy presentation states (PS3.3 A.33.1, A.33.2): a saved view as it was shown, with the marks on it.

The window shows unsubtracted frames, so the state holds no mask: a viewer that applies it shows the frame as it was saved,
within the display shutter that the image comes with. Marks are the strokes of the note's figures, in PIXEL units of the stored image
(C.10.5.1), so they stay where they were drawn however the view is turned.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from highdicom import VOILUT, ModalityLUT, ModalityLUTTransformation, PresentationLUTTransformation
from highdicom.pr import (
    ColorSoftcopyPresentationState,
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    GrayscaleSoftcopyPresentationState,
    SoftcopyVOILUTTransformation,
    TextObject,
)
from PIL import ImageCms
from pydicom.dataset import Dataset
from pydicom.uid import ColorSoftcopyPresentationStateStorage, GrayscaleSoftcopyPresentationStateStorage

from procroom.domain.values import Point
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import MANUFACTURER, Kind, day, parcel, person, time
from procroom.exchange.dicom.marks import marks_of
from procroom.exchange.parcel import Parcel
from procroom.imaging.greyscale import LookupTable, Window
from procroom.notes.figures import Label, Stroke, placement

GREY = Kind("view", str(GrayscaleSoftcopyPresentationStateStorage), "PR", 9104, "Saved views")
COLOUR = Kind("colour-view", str(ColorSoftcopyPresentationStateStorage), "PR", 9105, "Saved views in colour")
_NEEDED = (
    *("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Rows", "Columns"),
    *(
        "SamplesPerPixel",
        "PhotometricInterpretation",
        "PatientName",
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
    ),
    *("AccessionNumber", "StudyID", "StudyDate", "StudyTime", "ReferringPhysicianName"),
)
_SHUTTER = (
    *("ShutterShape", "ShutterLeftVerticalEdge", "ShutterRightVerticalEdge", "ShutterUpperHorizontalEdge"),
    *("ShutterLowerHorizontalEdge", "CenterOfCircularShutter", "RadiusOfCircularShutter"),
    *("VerticesOfThePolygonalShutter", "ShutterPresentationValue"),
)
_LAYER = GraphicLayer("MARKS", 1, "Needles, measurements and labels")


def presentation_state(image: KeyImage) -> Parcel:
    """The presentation state of one saved view."""
    kind = COLOUR if image.instance.is_colour else GREY
    case, view = image.study.case, image.view
    annotations = list(_annotations(image))
    common: dict[str, Any] = {
        "referenced_images": [_bare(image.header)],
        "series_instance_uid": image.study.uid_of("series", kind.name),
        "series_number": kind.series_number,
        "sop_instance_uid": image.study.uid_of(kind.name, view.view_id),
        "instance_number": image.number,
        "manufacturer": MANUFACTURER,
        "manufacturer_model_name": MANUFACTURER,
        "software_versions": case.document.software,
        "device_serial_number": "0",  # highdicom asks for one, the standard does not
        "content_label": f"VIEW {image.number}",
        "content_description": f"{view.tag.text} view {image.number}",
        "content_creator_name": person(case.signer.name) if case.signer else None,
        "graphic_annotations": annotations or None,
        "graphic_layers": [_LAYER] if annotations else None,
        "series_description": kind.words,
    }
    state: Dataset
    if kind is COLOUR:
        state = ColorSoftcopyPresentationState(**common, icc_profile=_srgb())
    else:
        state = GrayscaleSoftcopyPresentationState(**common, **_grey(image))
    del state.DeviceSerialNumber
    _turn(state, image)
    _shutter(state, image)
    _name_frame(state, image)
    image.study.stamp(state)
    del state.ContentDate, state.ContentTime  # not of this module
    state.Laterality = image.header.get("Laterality", "")  # never inferred from pixels (K4)
    state.PresentationCreationDate, state.PresentationCreationTime = day(case.at), time(case.at)
    name = f"{kind.name}-{image.number}"
    return parcel(image.study, kind, state, name, f"{view.tag.text} view, {len(view.marks)} marks")


def _bare(header: Dataset) -> Dataset:
    """A header with what a presentation state names and copies; the grey pipeline is told from what was shown instead."""
    bare = Dataset()
    for name in _NEEDED:
        if name in header:
            bare[name] = header[name]
    bare.SharedFunctionalGroupsSequence = [
        Dataset()
    ]  # highdicom looks there in every class that may be multi-frame
    return bare


def _grey(image: KeyImage) -> dict[str, Any]:
    """Modality LUT of the file, window as saved (without one the file's own), P-values bright or dark at the high end (C.11.6)."""
    window, grey = image.view.window, image.instance.frame_facts(image.frame_number).grey
    inverse = grey.inverse is not bool(window and window.invert)
    shape = PresentationLUTTransformation(presentation_lut_shape="INVERSE" if inverse else "IDENTITY")
    found: dict[str, Any] = {"presentation_lut_transformation": shape}
    if isinstance(grey.modality, LookupTable):
        table = ModalityLUT("US", grey.modality.first_mapped, _entries(grey.modality))
        found["modality_lut_transformation"] = ModalityLUTTransformation(modality_lut=table)
    elif (grey.modality.slope, grey.modality.intercept) != (1.0, 0.0):
        found["modality_lut_transformation"] = ModalityLUTTransformation(
            rescale_intercept=grey.modality.intercept,
            rescale_slope=grey.modality.slope,
            rescale_type=grey.modality.unit or "US",
        )
    if window is not None and window.center is not None and window.width is not None:
        voi = SoftcopyVOILUTTransformation(window_center=window.center, window_width=window.width)
    elif grey.presets and isinstance(grey.presets[0], LookupTable):
        voi = SoftcopyVOILUTTransformation(
            voi_luts=[VOILUT(grey.presets[0].first_mapped, _entries(grey.presets[0]))]
        )
    elif grey.presets and isinstance(grey.presets[0], Window):
        first = grey.presets[0]
        voi = SoftcopyVOILUTTransformation(
            window_center=first.center, window_width=first.width, voi_lut_function=first.function.value
        )
    else:
        return found
    return {**found, "voi_lut_transformations": [voi]}


def _entries(table: LookupTable) -> np.ndarray:
    """The table as (count,) uint8 or uint16."""
    return np.frombuffer(table.entries, "<u2").astype(np.uint8 if table.bits <= 8 else np.uint16)


def _annotations(image: KeyImage) -> Iterator[GraphicAnnotation]:
    strokes, labels = marks_of(image)
    graphics = [graphic for stroke in strokes for graphic in _graphic(image, stroke)]
    texts = [_text(image, label) for label in labels]
    if graphics or texts:
        yield GraphicAnnotation(
            referenced_images=[_bare(image.header)],
            graphic_layer=_LAYER,
            graphic_objects=graphics or None,
            text_objects=texts or None,
        )


def _graphic(image: KeyImage, stroke: Stroke) -> Iterator[GraphicObject]:
    points = [_inside(image, point) for point in stroke.points]
    if stroke.filled and points[0] != points[-1]:
        points.append(points[0])
    if len(points) > 1:
        data = np.array([(point.x, point.y) for point in points], dtype=float)
        yield GraphicObject("POLYLINE", data, "PIXEL", is_filled=stroke.filled)


def _text(image: KeyImage, label: Label) -> TextObject:
    at = _inside(image, Point(label.at.x, label.at.y))
    words = "\r\n".join((label.text, *label.detail))
    return TextObject(
        words, "PIXEL", anchor_point=(at.x, at.y), anchor_point_visible=False, text_justification="LEFT"
    )


def _inside(image: KeyImage, point: Point) -> Point:
    """A point, on the edge where it lies beyond: graphics outside of the image are refused by readers."""
    return Point(
        min(max(point.x, 0.0), float(image.instance.columns)),
        min(max(point.y, 0.0), float(image.instance.rows)),
    )


def _turn(state: Dataset, image: KeyImage) -> None:
    """Rotation, then flip (C.10.6), and the whole image as displayed area: named by the pixels that come to lie in the corners (C.10.4)."""
    view, rows, columns = image.view, image.instance.rows, image.instance.columns
    state.ImageRotation = view.rotation
    state.ImageHorizontalFlip = "Y" if view.flip_horizontal else "N"
    shown = placement(columns, rows, view.rotation, view.flip_horizontal)
    corners = {
        (round(at.x), round(at.y)): (column or 1, row or 1)
        for column in (0, columns)
        for row in (0, rows)
        for at in (shown.point(Point(column, row)),)
    }
    [area] = state.DisplayedAreaSelectionSequence
    area.DisplayedAreaTopLeftHandCorner = list(corners[0, 0])
    area.DisplayedAreaBottomRightHandCorner = list(corners[shown.width, shown.height])
    if "PixelOriginInterpretation" in area:
        del area.PixelOriginInterpretation  # of tiled images only
    ratio = image.instance.pixel_aspect
    area.PresentationPixelAspectRatio = [round(1000 * ratio), 1000] if ratio != 1 else [1, 1]


def _shutter(state: Dataset, image: KeyImage) -> None:
    """The display shutter that the image itself comes with (C.7.6.11): without one here, readers would take it off."""
    for name in _SHUTTER:
        if name in image.header:
            state[name] = image.header[name]
    if "ShutterShape" in state and "ShutterPresentationValue" not in state:
        state.ShutterPresentationValue = 0


def _name_frame(state: Dataset, image: KeyImage) -> None:
    """Of a multi-frame image only the frame that was saved."""
    places = [*state.ReferencedSeriesSequence, *state.get("GraphicAnnotationSequence", [])]
    if image.frames:
        for place in places:
            for item in place.ReferencedImageSequence:
                item.ReferencedFrameNumber = image.frame_number


def _srgb() -> bytes:
    """The colour space that images without a profile are shown in."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
