"""What stands in the corners of a viewport, as words. No Qt; painting is elsewhere."""

from dataclasses import dataclass, replace

from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Angles, Calibration, Instance
from procroom.imaging.source_words import plane_words, source_words
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.runs import Run
from procroom.ui.viewer.windowing import window_text


@dataclass(frozen=True, slots=True)
class Corners:
    """Lines of each corner, most important first in the top ones and last in the bottom ones.

    ``bottom`` stands below all of them: labels, a line each, never cut.
    """

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()
    bottom_right: tuple[str, ...] = ()
    bottom: str = ""

    def above_foot(self, lines: tuple[str, ...]) -> "Corners":
        """The same with more labels above the one at the bottom."""
        return replace(self, bottom="\n".join((*lines, self.bottom))) if lines else self


NO_CORNERS = Corners()


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on screen, for its description.

    Attributes:
        run, position: which frame.
        voi, invert: its window.
        rate: rate with its source; empty for a single picture.
        zoom: device pixels per image pixel.
        room_orientation: how the room's display is set up, as checked by a marker; empty when nobody said.
        measurements: may figures be shown?
        mask_frame: the frame that is subtracted, from 1; 0 = none.
    """

    run: Run
    position: int
    voi: Voi | None
    invert: bool = False
    rate: str = ""
    zoom: float = 1.0
    room_orientation: str = ""
    measurements: bool = True
    mask_frame: int = 0


def corners(shown: Shown, *, compact: bool = False) -> Corners:
    """The corner lines; ``compact`` keeps what must never be missing (patient, frame, window, calibration)."""
    instance, number = shown.run.at(shown.position)
    facts = instance.frame_facts(number)
    count = shown.run.frame_count
    word = tr("Slice") if shown.run.is_stack else tr("Frame")
    frame = f"{word} {shown.position} / {count}" if count > 1 else tr("1 picture")
    window = window_text(shown.voi, invert=shown.invert)
    calibration = calibration_text(facts.calibration) if shown.measurements else ()
    foot = "\n".join(
        _filled(subtraction_text(shown, number), display_label(instance, shown.room_orientation))
    )
    if compact:
        window = window_text(shown.voi, invert=shown.invert, label=False)
        return Corners(
            top_left=_filled(_patient(instance)[0]),
            top_right=_filled(shown.run.title),
            bottom_left=_filled(window, frame),
            bottom_right=_filled(*calibration[:1]),
            bottom=foot,
        )
    return Corners(
        top_left=_filled(*_patient(instance)),
        top_right=_filled(shown.run.title, _acquired(instance), instance.body_part.capitalize()),
        bottom_left=_filled(tr("Zoom {zoom} %", zoom=f"{shown.zoom * 100:.0f}"), window, shown.rate, frame),
        bottom_right=_filled(angles_text(facts.angles), *calibration),
        bottom=foot,
    )


def subtraction_text(shown: Shown, number: int) -> str:
    """That the frame of this number is shown less a mask frame, and which; empty when it is shown as it is."""
    if not shown.mask_frame:
        return ""
    if shown.mask_frame == number:
        return tr("DSA, mask frame {number} (this frame)", number=shown.mask_frame)
    return tr("DSA, mask frame {number}", number=shown.mask_frame)


def display_label(instance: Instance, room_orientation: str = "") -> str:
    """The label every picture carries (clinical.md G2); the side is never inferred (K4)."""
    if room_orientation:
        orientation = tr("room setting {orientation}", orientation=room_orientation)
    else:
        stated = instance.patient_orientation.replace("\\", " / ")
        orientation = tr("DICOM {stated}", stated=stated) if stated else tr("DICOM not stated")
    return tr(
        "Display not calibrated; orientation per {orientation}; verify with marker.", orientation=orientation
    )


def angles_text(angles: Angles) -> str:
    """Positioner angles exactly as the device wrote them, never turned into left or right (U13)."""
    parts = []
    if angles.primary is not None:
        parts.append(tr("primary {primary}°", primary=f"{angles.primary:.1f}"))
    if angles.secondary is not None:
        parts.append(tr("secondary {secondary}°", secondary=f"{angles.secondary:.1f}"))
    return tr("Angles {parts} (device)", parts=", ".join(parts)) if parts else ""


def calibration_text(calibration: Calibration) -> tuple[str, ...]:
    """Size of a pixel and where that comes from, or that there are no millimetres; two lines at most."""
    if calibration.regions:
        return (tr("Lengths: mm inside ultrasound regions only"),)
    if calibration.mm_per_px is None:
        return (tr("Not calibrated: lengths in px"),)
    down, across = calibration.mm_per_px
    size = f"{across:.3g}" if abs(down - across) <= 1e-6 * across else f"{across:.3g} × {down:.3g}"
    place = ", ".join(_filled(f"{size} mm/px", plane_shown(calibration.plane)))
    return place, source_words(calibration.source)


_PLANES = {
    "assumed object": later("assumed object plane"),
    "isocenter": later("isocenter plane"),
    "patient support": later("patient support plane"),
}


def plane_shown(plane: str) -> str:
    """Where a length holds, in the screen's language."""
    return tr(_PLANES[plane]) if plane in _PLANES else plane_words(plane)


def _patient(instance: Instance) -> tuple[str, ...]:
    patient = instance.patient
    born = tr("born {born}", born=patient.birth_date.isoformat()) if patient.birth_date else ""
    ident = tr("ID {mrn}", mrn=patient.patient_id) if patient.patient_id else tr("no patient ID")
    return patient.name or tr("Patient name not stated"), ident, "  ".join(filter(None, (born, patient.sex)))


def _acquired(instance: Instance) -> str:
    moment = instance.acquired_at or instance.study_date
    when = moment.strftime("%Y-%m-%d %H:%M") if moment else ""
    return "  ".join(filter(None, (instance.modality, when)))


def _filled(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
