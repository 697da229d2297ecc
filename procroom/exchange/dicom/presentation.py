"""Softcopy presentation states (PS3.3 A.33.1, A.33.2): a saved view as it was shown, with the marks on it.

A view that was shown less a mask frame says so (Mask module, C.11.13), with a window of the difference; any other state holds
no mask. A viewer that applies it shows the frame as it was saved, within the display shutter that the image comes with. Marks are the strokes of the note's figures, in PIXEL units of the stored image
(C.10.5.1), so they stay where they were drawn however the view is turned.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from highdicom.pr import (
    ColorSoftcopyPresentationState,
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    GrayscaleSoftcopyPresentationState,
    TextObject,
)
from PIL import ImageCms
from pydicom.dataset import Dataset
from pydicom.uid import ColorSoftcopyPresentationStateStorage, GrayscaleSoftcopyPresentationStateStorage

from procroom.domain.language import mark, tell_count
from procroom.domain.values import Point
from procroom.exchange.dicom.grey import set_grey
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import MANUFACTURER, Kind, bare, day, parcel, person, time
from procroom.exchange.dicom.marks import marks_of
from procroom.exchange.parcel import Parcel
from procroom.notes.figures import Label, Stroke, placement

GREY = Kind(
    "view", str(GrayscaleSoftcopyPresentationStateStorage), "PR", 9104, mark("sending", "Saved views")
)
COLOUR = Kind(
    "colour-view",
    str(ColorSoftcopyPresentationStateStorage),
    "PR",
    9105,
    mark("sending", "Saved views in colour"),
)
_SHUTTER = (
    *("ShutterShape", "ShutterLeftVerticalEdge", "ShutterRightVerticalEdge", "ShutterUpperHorizontalEdge"),
    *("ShutterLowerHorizontalEdge", "CenterOfCircularShutter", "RadiusOfCircularShutter"),
    *("VerticesOfThePolygonalShutter", "ShutterPresentationValue"),
)
#: Places in the header of an ICC profile (ICC.1:2010 7.2).
_DEVICE_CLASS, _CREATED = slice(12, 16), slice(24, 36)
_LAYER = GraphicLayer("MARKS", 1, "Needles, measurements and labels")


def presentation_state(image: KeyImage) -> Parcel:
    """The presentation state of one saved view."""
    kind = COLOUR if image.instance.is_colour else GREY
    case, view = image.study.case, image.view
    annotations = list(_annotations(image))
    common: dict[str, Any] = {
        "referenced_images": [bare(image.header)],
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
        state = GrayscaleSoftcopyPresentationState(**common)
        set_grey(state, image)
    del state.DeviceSerialNumber
    _turn(state, image)
    _shutter(state, image)
    _name_frame(state, image)
    image.study.stamp(state)
    del state.ContentDate, state.ContentTime  # not of this module
    state.Laterality = image.header.get("Laterality", "")  # never inferred from pixels (K4)
    state.PresentationCreationDate, state.PresentationCreationTime = day(case.at), time(case.at)
    name = f"{kind.name}-{image.number}"
    return parcel(
        image.study,
        kind,
        state,
        name,
        tell_count(
            "sending",
            "{view} view, {count} mark",
            "{view} view, {count} marks",
            len(view.marks),
            view=view.tag.text,
        ),
    )


def _annotations(image: KeyImage) -> Iterator[GraphicAnnotation]:
    strokes, labels = marks_of(image)
    graphics = [graphic for stroke in strokes for graphic in _graphic(image, stroke)]
    texts = [_text(image, label) for label in labels]
    if graphics or texts:
        yield GraphicAnnotation(
            referenced_images=[bare(image.header)],
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
    """The colour space that images without a profile are shown in, as an input profile (C.11.15) that tells no date."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DEVICE_CLASS] = b"scnr"
    profile[_CREATED] = bytes(12)
    return bytes(profile)
