"""Studies, series, instances: what was found in the files, as immutable values. No pixels, no file access.

``fileset.scan`` makes them, ``grouping`` puts them together. All texts are decoded, nothing is defaulted:
an absent attribute is an empty text or None.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from procroom.domain.values import FrameRef
from procroom.imaging.greyscale import CellFormat, GreyScale, LookupTable, Voi


@dataclass(frozen=True, slots=True)
class PatientIdentity:
    """Who the file says the patient is. Never log any of it.

    Attributes:
        name: Patient's Name decoded, for display: ``Family, Given Middle, Suffix`` (alphabetic group, or
            the ideographic one when that is all there is).
        name_parts: the PN as stored, decoded, with ``^`` and ``=``; for exact comparison and export.
        patient_id: Patient ID (0010,0020).
        issuer: Issuer of Patient ID (0010,0021).
        birth_date: None when absent or not a date.
        sex: as stored (``M``, ``F``, ``O`` or empty).
    """

    name: str = ""
    name_parts: str = ""
    patient_id: str = ""
    issuer: str = ""
    birth_date: date | None = None
    sex: str = ""


@dataclass(frozen=True, slots=True)
class UltrasoundRegion:
    """One item of the Sequence of Ultrasound Regions (PS3.3 C.8.5.5), borders inclusive, in stored pixels.

    Attributes:
        left, top, right, bottom: Region Location Min X0, Min Y0, Max X1, Max Y1.
        mm_per_px: (row spacing, column spacing), both positive; None when the region measures no length
            in both directions (spectrum, M-mode, ECG trace, dummy).
        spatial_format: Region Spatial Format (0 none, 1 2-D, 2 M-mode, 3 spectral, 4 waveform, 5 graphics).
        data_type: Region Data Type (1 tissue, 2 colour flow, …).
        note: why the region gives no millimetres, in plain words; empty when it does.
    """

    left: int
    top: int
    right: int
    bottom: int
    mm_per_px: tuple[float, float] | None
    spatial_format: int
    data_type: int
    note: str = ""

    def contains(self, x: float, y: float) -> bool:
        """Is the point (column x, row y; pixel corners are whole numbers) inside the region?"""
        return self.left <= x <= self.right + 1 and self.top <= y <= self.bottom + 1


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a pixel measures, where that holds, and who says so (DESIGN idea 6).

    Attributes:
        mm_per_px: (row spacing, column spacing) = (between rows, between columns); None = pixels only.
        source: the attribute it comes from, e.g. ``ImagerPixelSpacing / magnification 1.5``;
            ``none`` without calibration.
        plane: where lengths hold: ``detector``, ``isocenter``, ``fiducial``, ``geometry``, ``image``,
            ``ultrasound region``, ``not stated``; empty without calibration.
        note: what a reader has to know before trusting it, in plain words.
        relative_uncertainty: half width as a fraction of a length, where geometry gives one; else None.
        regions: ultrasound regions; when there are any, only points inside one have millimetres.
        alternatives: other calibrations the file offers, best first.
    """

    mm_per_px: tuple[float, float] | None = None
    source: str = "none"
    plane: str = ""
    note: str = ""
    relative_uncertainty: float | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    alternatives: tuple["Calibration", ...] = ()


@dataclass(frozen=True, slots=True)
class CineTiming:
    """When frames follow each other, as recorded.

    Attributes:
        frame_time_ms: time between frames; the median for uneven timing; None when the file does not say.
        vector_ms: increment before each frame (first is 0), one a frame; None when the rate is even.
        source: the attribute it comes from, e.g. ``FrameTime``; ``none`` when the file does not say.
        playback: ``loop`` or ``bounce`` where Preferred Playback Sequencing says so, else empty.
        note: contradictions and rejected values in plain words.
    """

    frame_time_ms: float | None = None
    vector_ms: tuple[float, ...] | None = None
    source: str = "none"
    playback: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Angles:
    """Positioner angles in degrees exactly as stored; never turned into left or right (clinical.md K4)."""

    primary: float | None = None
    secondary: float | None = None


@dataclass(frozen=True, slots=True)
class HeaderDose:
    """A dose figure of an image header, raw: ``value`` as stored and the unit the standard gives it."""

    keyword: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class OverlayPlane:
    """Where an overlay of group 60xx lies (PS3.3 C.9.2); ``overlays`` reads its bits.

    Attributes:
        group: 0x6000, 0x6002, …
        rows, columns: size of the plane.
        top, left: 0-based place of its first pixel in the image (Overlay Origin is 1-based).
        frames: frames of the overlay.
        first_frame: 1-based image frame the first overlay frame belongs to.
        kind: ``G`` graphics or ``R`` region of interest.
        label: Overlay Label or Description.
        embedded_bit: bit of the pixel cell that holds it; None for separate Overlay Data.
        offset, length: of the Overlay Data value, in the file (or inflated dataset); 0, 0 when embedded.
    """

    group: int
    rows: int
    columns: int
    top: int
    left: int
    frames: int
    first_frame: int
    kind: str
    label: str
    embedded_bit: int | None = None
    offset: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class MaskItem:
    """One item of the Mask Subtraction Sequence (PS3.3 C.7.6.10), as far as it is usable.

    Attributes:
        operation: ``AVG_SUB``, ``TID``, ``NONE`` …
        mask_frames: 1-based mask frames that exist in this instance.
        applies_to: inclusive 1-based frame ranges; empty = all frames.
        shift: sub-pixel shift (rows, columns).
    """

    operation: str
    mask_frames: tuple[int, ...]
    applies_to: tuple[tuple[int, int], ...] = ()
    shift: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class PixelStore:
    """Where and how the pixel bytes lie in the file.

    Attributes:
        path: the file.
        transfer_syntax: UID the pixels are read by; the one found when the file states none.
        offset: of the first byte of the pixel data value, in the file, or in the inflated dataset of a
            deflated one.
        length: of the value in bytes; None = undefined (encapsulated).
        big_endian: byte order of native cells.
        swapped_pairs: 8-bit cells stored as big-endian 16-bit words.
        deflated: the dataset is deflated; offsets count in the inflated bytes.
        source_size: bytes of the file, or of the inflated dataset, when it was scanned.
        frame_offsets, frame_lengths: Extended Offset Table, when the header carries one.
    """

    path: Path
    transfer_syntax: str
    offset: int
    length: int | None
    big_endian: bool = False
    swapped_pairs: bool = False
    deflated: bool = False
    source_size: int = 0
    frame_offsets: tuple[int, ...] = ()
    frame_lengths: tuple[int, ...] = ()

    @property
    def encapsulated(self) -> bool:
        """Are the frames compressed items (PS3.5 A.4)?"""
        return self.length is None


@dataclass(frozen=True, slots=True)
class Palette:
    """Red, green and blue palette color lookup tables (PS3.3 C.7.6.3.1.5)."""

    red: LookupTable
    green: LookupTable
    blue: LookupTable


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What may differ from frame to frame: functional groups of enhanced objects, angle increments."""

    grey: GreyScale
    calibration: Calibration
    angles: Angles = Angles()
    acquired_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """One SOP instance with an image: all that its header says and the viewer, the note and the CLI use.

    Attributes:
        sop_instance_uid: empty when the file has none (it can be shown, not referred to).
        modality: ``XA``, ``RF``, ``US`` … as stored.
        photometric: Photometric Interpretation as stored, upper case.
        planar: Planar Configuration 1 (color-by-plane).
        pixel_aspect: height / width of a pixel from spacing or Pixel Aspect Ratio; 1.0 = square.
        facts: what holds for every frame, or for frame 1 when ``per_frame`` is filled.
        per_frame: one a frame when frames differ, else empty.
        acquired_at: acquisition (else content) date and time; naive unless the file states a zone.
        intensity: Pixel Intensity Relationship, ``LIN``, ``LOG``, ``DISP`` or empty.
        burned_in: Burned In Annotation as stored: ``YES``, ``NO`` or empty (not stated).
        masks: usable items of the Mask Subtraction Sequence.
        problems: what is wrong with the file although it can be shown, in plain words.
    """

    store: PixelStore
    sop_instance_uid: str
    sop_class_uid: str
    study_instance_uid: str
    series_instance_uid: str
    modality: str
    patient: PatientIdentity
    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    planar: bool
    facts: FrameFacts
    timing: CineTiming
    per_frame: tuple[FrameFacts, ...] = ()
    palette: Palette | None = None
    pixel_aspect: float = 1.0
    instance_number: int | None = None
    series_number: int | None = None
    acquisition_number: int | None = None
    study_date: datetime | None = None
    acquired_at: datetime | None = None
    study_description: str = ""
    series_description: str = ""
    study_id: str = ""
    accession_number: str = ""
    body_part: str = ""
    patient_orientation: str = ""
    view_position: str = ""
    intensity: str = ""
    image_type: tuple[str, ...] = ()
    equipment: str = ""
    dose: tuple[HeaderDose, ...] = ()
    burned_in: str = ""
    overlays: tuple[OverlayPlane, ...] = ()
    masks: tuple[MaskItem, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """The file."""
        return self.store.path

    @property
    def transfer_syntax(self) -> str:
        """Transfer Syntax UID the pixels are read by."""
        return self.store.transfer_syntax

    @property
    def cell(self) -> CellFormat:
        """Format of a stored sample."""
        return self.facts.grey.cell

    @property
    def bits_stored(self) -> int:
        """Significant bits of a sample."""
        return self.cell.bits_stored

    @property
    def is_colour(self) -> bool:
        """Are frames shown in colour (no window of their own)?"""
        return self.samples == 3 or self.palette is not None

    @property
    def calibration(self) -> Calibration:
        """Calibration of frame 1."""
        return self.facts.calibration

    @property
    def presets(self) -> tuple[Voi, ...]:
        """Windows and VOI LUTs of frame 1, in the file's order."""
        return self.facts.grey.presets

    @property
    def angles(self) -> Angles:
        """Positioner angles of frame 1, raw."""
        return self.facts.angles

    def frame_facts(self, frame_number: int) -> FrameFacts:
        """What holds for one frame (1-based)."""
        return self.per_frame[frame_number - 1] if self.per_frame else self.facts

    def frame_ref(self, frame_number: int) -> FrameRef:
        """The reference by which a case points to a frame (1-based)."""
        return FrameRef(self.sop_instance_uid, frame_number)


@dataclass(frozen=True, slots=True)
class Series:
    """Instances of one Series Instance UID and one patient, sorted by Instance Number, then time."""

    series_instance_uid: str
    modality: str
    number: int | None
    description: str
    instances: tuple[Instance, ...]

    @property
    def frame_count(self) -> int:
        """Frames of all instances."""
        return sum(instance.frames for instance in self.instances)

    def frames(self) -> Iterator[tuple[Instance, int]]:
        """Every (instance, 1-based frame number) in display order."""
        for instance in self.instances:
            for number in range(1, instance.frames + 1):
                yield instance, number


@dataclass(frozen=True, slots=True)
class Study:
    """Series of one Study Instance UID and one patient, sorted by Series Number, then time."""

    study_instance_uid: str
    patient: PatientIdentity
    date: datetime | None
    description: str
    accession_number: str
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that is not listed, with the reason in plain words."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A contradiction between files, in plain words; never contains a patient's name.

    Attributes:
        kind: ``shared-patient-id``, ``shared-study-uid``, ``shared-series-uid``, ``duplicate-instance``,
            ``missing-uid``, ``image`` (a problem of one instance).
        text: what was found and what was done about it.
        paths: the files concerned.
    """

    kind: str
    text: str
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class DoseReport:
    """What an X-Ray Radiation Dose SR states of the whole procedure.

    Attributes:
        study_date: as stored; None when absent.
        written_at: its content date and time.
        totals: ``DoseAreaProductTotal`` in Gy.m2, ``DoseRPTotal`` in Gy, ``TotalFluoroTime`` in s, as far as stated.
    """

    path: Path
    sop_instance_uid: str
    study_instance_uid: str
    patient: PatientIdentity
    study_date: datetime | None
    written_at: datetime | None
    totals: tuple[HeaderDose, ...]


@dataclass(frozen=True, slots=True)
class FileSet:
    """Result of a scan. Dose reports are among the rejected, too: they hold nothing that can be shown."""

    studies: tuple[Study, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    problems: tuple[Problem, ...] = ()
    reports: tuple[DoseReport, ...] = ()

    def series(self) -> Iterator[Series]:
        """Every series in order."""
        for study in self.studies:
            yield from study.series

    def instances(self) -> Iterator[Instance]:
        """Every instance in order."""
        for series in self.series():
            yield from series.instances

    def find(self, ref: FrameRef) -> Instance | None:
        """The instance that a case's reference points to, or None when it is not among these files."""
        if not ref.sop_instance_uid:
            return None
        return next(
            (
                instance
                for instance in self.instances()
                if instance.sop_instance_uid == ref.sop_instance_uid and ref.frame_number <= instance.frames
            ),
            None,
        )
