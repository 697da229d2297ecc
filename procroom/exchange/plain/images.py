"""The pictures of a signed case: each saved view with its marks as PNG, each run that a view is of as MP4."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from procroom.domain.language import tell, tell_count
from procroom.exchange.dicom.capture import Picture, annotated, font
from procroom.exchange.dicom.images import KeyImage, key_images
from procroom.exchange.dicom.marks import unit_of
from procroom.exchange.forms import NotExportable
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase
from procroom.imaging.cine import DEFAULT_FRAME_TIME_MS
from procroom.imaging.cv import cv2
from procroom.imaging.greyscale import Window
from procroom.imaging.hierarchy import Instance
from procroom.imaging.render import png_bytes, render_frame
from procroom.notes.render.furniture import Furniture

#: Height of the words in the band below a picture, in points of a printed one.
_BAND_PT = 9.0


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """Pictures as the views were saved; runs unsubtracted, in the window of the first such view of them. Both as signed.

    Under a picture of a case that is not signed stands that it is not. A run says it by its name only: its frames are as
    they were taken, with nothing in them that anybody signs.

    Raises:
        NotExportable: an image is not of the patient (clinical.md SL-05), or there is none at hand.
    """
    case = case.as_signed()
    images = key_images(case)
    views = [each for each in images if each.view.picture in case.pictures]
    moving = [each for each in reversed(images) if each.instance.frames > 1]
    moving = [each for each in moving if each.view.mask_frame] + [e for e in moving if not e.view.mask_frame]
    runs = {each.instance.sop_instance_uid: each for each in moving}
    if not views and not runs:
        raise NotExportable(
            tell("sending", "No image of this case is at hand."),
            remedy=tell("sending", "Name the files with --images, or leave this form out."),
        )
    made = [_picture(case, each) for each in views]
    made += [_run(case, each) for each in reversed(runs.values())]
    return tuple(made)


def _picture(case: SignedCase, image: KeyImage) -> Parcel:
    name = f"view-{image.number}-{case.case_id[-8:]}-{case.edition}.png"
    pixels = annotated(image)
    if case.signature is None:
        pixels = underlined(pixels, Furniture.of(case.document).status(case.document))
    return _parcel(
        case,
        name,
        "image/png",
        png_bytes(pixels),
        tell("sending", "{view} view with marks, PNG", view=image.view.tag.text),
    )


def underlined(pixels: Picture, words: str) -> Picture:
    """A picture with a black band below it that says something of it in white; no pixel of it is covered.

    Args:
        pixels: (rows, columns) grey or (rows, columns, 3) RGB uint8; comes back with more rows.
        words: one line; set smaller where the picture is narrow.
    """
    plain = Image.fromarray(pixels)
    size = _BAND_PT * unit_of(plain.width)
    size *= min(1.0, (plain.width - size) / font(size).getlength(words))
    whole = Image.new(plain.mode, (plain.width, plain.height + round(2 * size)))
    whole.paste(plain)
    at = (size / 2, plain.height + size)
    ImageDraw.Draw(whole).text(at, words, fill="white", font=font(size), anchor="lm")
    return np.asarray(whole, np.uint8)


def _run(case: SignedCase, image: KeyImage) -> Parcel:
    """All frames at their recorded pace, unsubtracted and without marks: those belong to one frame."""
    instance, window = image.instance, None if image.view.mask_frame else image.view.window
    voi = None
    if window is not None and window.center is not None and window.width is not None:
        voi = Window(window.center, window.width)
    invert = window.invert if window is not None else False
    frames = (render_frame(instance, number, voi, invert=invert) for number in range(1, instance.frames + 1))
    content = _mp4(frames, 1000.0 / (instance.timing.frame_time_ms or DEFAULT_FRAME_TIME_MS), instance)
    name = f"run-{image.number}-{case.case_id[-8:]}-{case.edition}.mp4"
    return _parcel(
        case,
        name,
        "video/mp4",
        content,
        tell_count("sending", "run of {count} frame, MP4", "run of {count} frames, MP4", instance.frames),
    )


def _mp4(frames: Iterator[np.ndarray], rate: float, instance: Instance) -> bytes:
    """MPEG-4 Part 2 in MP4; sides made even, as its colour planes ask for.

    Browsers do not play it. OpenCV's other encoder of all systems, VP9, takes 0.7 s a frame of 1024² (5.0.0, no faster by its
    options), where this takes 6 ms.
    """
    wide, high = instance.columns + instance.columns % 2, instance.rows + instance.rows % 2
    with tempfile.TemporaryDirectory(prefix="procroom-") as folder:
        path = Path(folder) / "run.mp4"
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), rate, (wide, high))
        if not writer.isOpened():
            raise NotExportable(
                tell("sending", "This computer cannot write MP4."),
                remedy=tell("sending", "Hand the run over as DICOM."),
            )
        try:
            for frame in frames:
                colour = cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR if frame.ndim == 2 else cv2.COLOR_RGB2BGR)
                padded = cv2.copyMakeBorder(
                    colour, 0, high - colour.shape[0], 0, wide - colour.shape[1], cv2.BORDER_REPLICATE
                )
                writer.write(padded)
        finally:
            writer.release()
        return path.read_bytes()


def _parcel(case: SignedCase, name: str, media_type: str, content: bytes, summary: str) -> Parcel:
    return Parcel("images", name, media_type, content, name, case.case_id, case.version, summary)
