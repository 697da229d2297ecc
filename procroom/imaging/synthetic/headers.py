"""Headers of the demonstration files: patient, study, series and the image modules of XA and US.

Everything says that it is synthetic. Knows no pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, UltrasoundMultiFrameImageStorage, XRayAngiographicImageStorage

if TYPE_CHECKING:
    from procroom.imaging.synthetic.xray import Beam

PATIENT_NAME: Final = "DEMO^LUMBAR"
PATIENT_ID: Final = "DEMO-0001"
STUDY_DATE: Final = "20260210"
STUDY_TIME: Final = "085500"
COMMENT: Final = "SYNTHETIC - NOT A PATIENT. Computed demonstration image."
_UID_ROOT: Final = 306_187_455_002_914_370_558_316_220_743_900_000


def demo_uid(number: int) -> str:
    """Give a fixed UID of the demonstration (PS3.5 B.2 form 2.25.n)."""
    return f"2.25.{_UID_ROOT + number}"


STUDY_UID: Final = demo_uid(1)
FRAME_OF_REFERENCE_UID: Final = demo_uid(2)
IMPLEMENTATION_UID: Final = demo_uid(3)


@dataclass(frozen=True, slots=True)
class Shot:
    """What the header of one acquisition says beyond its geometry and pixels."""

    number: int  # series number
    time: str  # HHMMSS
    description: str
    kap_dgy_cm2: float
    entrance_dose_mgy: float
    exposure_ms: int
    kvp: float
    tube_ma: int
    contrast: bool


def file_meta(sop_class: str, instance: str, transfer_syntax: str) -> FileMetaDataset:
    """Make the file meta information (PS3.10 7.1)."""
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\x00\x01"
    meta.MediaStorageSOPClassUID = UID(sop_class)
    meta.MediaStorageSOPInstanceUID = UID(instance)
    meta.TransferSyntaxUID = UID(transfer_syntax)
    meta.ImplementationClassUID = UID(IMPLEMENTATION_UID)
    meta.ImplementationVersionName = "PROCROOM_DEMO"
    return meta


def common_header(sop_class: str, number: int, time: str, description: str, modality: str) -> Dataset:
    """Make patient, study, series, equipment and general image modules."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.InstanceCreationDate, ds.InstanceCreationTime = STUDY_DATE, time
    ds.SOPClassUID, ds.SOPInstanceUID = UID(sop_class), UID(demo_uid(1000 + number))
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = STUDY_DATE
    ds.StudyTime = STUDY_TIME
    ds.SeriesTime = ds.AcquisitionTime = ds.ContentTime = time
    ds.AccessionNumber = "DEMO-A0001"
    ds.Modality = modality
    ds.Manufacturer = "procroom synthetic"
    ds.InstitutionName = "DEMO - SYNTHETIC DATA"
    ds.ReferringPhysicianName = ""
    ds.StudyDescription = "Lumbar injection (synthetic demonstration)"
    ds.SeriesDescription = description
    ds.ManufacturerModelName = "Synthetic C-arm" if modality == "XA" else "Synthetic ultrasound"
    ds.DeviceSerialNumber = "DEMO"
    ds.SoftwareVersions = "1"
    ds.PatientName, ds.PatientID = PATIENT_NAME, PATIENT_ID
    ds.IssuerOfPatientID = "procroom demonstration"
    ds.PatientBirthDate, ds.PatientSex, ds.PatientAge = "19730615", "F", "052Y"
    ds.PatientSize, ds.PatientWeight = "1.65", "70"
    ds.PatientComments = COMMENT
    ds.StudyInstanceUID, ds.SeriesInstanceUID = UID(STUDY_UID), UID(demo_uid(100 + number))
    ds.StudyID = "DEMO"
    ds.SeriesNumber, ds.InstanceNumber, ds.AcquisitionNumber = number, 1, number
    ds.ImageComments = COMMENT
    ds.QualityControlImage = "YES"
    ds.BurnedInAnnotation = "NO"  # PS3.3 C.7.6.1: nothing burned in that identifies a patient
    ds.RecognizableVisualFeatures = "NO"
    return ds


def cine(ds: Dataset, frames: int, frame_time_ms: float) -> None:
    """Add the multi-frame and cine modules."""
    ds.NumberOfFrames = frames
    ds.FrameTime = f"{frame_time_ms:.3f}"
    ds.FrameIncrementPointer = 0x00181063
    ds.CineRate = ds.RecommendedDisplayFrameRate = round(1000 / frame_time_ms)
    ds.StartTrim, ds.StopTrim = 1, frames


def xray_header(shot: Shot, beam: Beam, radius: float, frames: int, frame_time_ms: float | None) -> Dataset:
    """Make the header of one X-ray angiographic image or run, 12-bit, all but the pixel data (PS3.3 A.14)."""
    ds = common_header(XRayAngiographicImageStorage, shot.number, shot.time, shot.description, "XA")
    ds.ImageType = ["ORIGINAL", "PRIMARY", "SINGLE PLANE"]
    ds.BodyPartExamined = "LSPINE"
    ds.PatientPosition = "HFP"
    ds.PatientOrientation = ["P" if beam.angle_deg == 90 else "L", "F"]
    ds.KVP = f"{shot.kvp:g}"
    ds.XRayTubeCurrent, ds.ExposureTime = shot.tube_ma, shot.exposure_ms
    ds.RadiationSetting = "GR"
    ds.RadiationMode = "PULSED"
    ds.ImageAndFluoroscopyAreaDoseProduct = f"{shot.kap_dgy_cm2:g}"
    ds.EntranceDoseInmGy = f"{shot.entrance_dose_mgy:g}"
    ds.DistanceSourceToDetector = f"{beam.source_to_detector_mm:g}"
    ds.DistanceSourceToPatient = f"{beam.source_to_isocentre_mm:g}"
    ds.EstimatedRadiographicMagnificationFactor = f"{beam.magnification:.6f}"
    ds.ImagerPixelSpacing = [f"{beam.pixel_mm:g}"] * 2
    ds.FieldOfViewShape = "ROUND"
    ds.FieldOfViewDimensions = [round(2 * radius * beam.pixel_mm)]
    ds.CollimatorShape = "CIRCULAR"
    ds.CenterOfCircularCollimator = [beam.size // 2, beam.size // 2]
    ds.RadiusOfCircularCollimator = round(radius)
    ds.PositionerMotion = "STATIC"
    ds.PositionerPrimaryAngle, ds.PositionerSecondaryAngle = f"{beam.angle_deg:g}", "0"
    if shot.contrast:
        ds.ContrastBolusAgent = "Iohexol 240 mgI/mL"
        ds.ContrastBolusRoute = "EPIDURAL"
        ds.ContrastBolusVolume = "1.5"
        ds.ContrastBolusIngredient = "IODINE"
        ds.ContrastBolusIngredientConcentration = "240"
    if frame_time_ms is not None:
        cine(ds, frames, frame_time_ms)
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows = ds.Columns = beam.size
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.PixelIntensityRelationship = "DISP"
    ds.LossyImageCompression = "00"
    ds.WindowCenter, ds.WindowWidth = "1850", "2900"
    ds.WindowCenterWidthExplanation = "As acquired"
    return ds


def ultrasound_header(
    number: int, time: str, description: str, shape: tuple[int, int], frames: int, frame_time_ms: float
) -> Dataset:
    """Make the header of a colour ultrasound clip, all but regions and pixel data (PS3.3 A.7)."""
    ds = common_header(UltrasoundMultiFrameImageStorage, number, time, description, "US")
    ds.ImageType = ["ORIGINAL", "PRIMARY", "MUSCULOSKELETAL", "0001"]
    ds.BodyPartExamined = "LSPINE"
    ds.PatientOrientation = ""
    ds.TransducerType = "CURVED LINEAR"
    cine(ds, frames, frame_time_ms)
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "YBR_FULL_422", 0
    ds.Rows, ds.Columns = shape
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 8, 8, 7, 0
    ds.UltrasoundColorDataPresent = 0
    return ds


def ultrasound_region(
    box: tuple[int, int, int, int], origin: tuple[int, int], cm_per_pixel: float
) -> Dataset:
    """Describe a calibrated 2-D tissue region: left, top, right, bottom; origin column, row (PS3.3 C.8.5.5)."""
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = 1, 1, 2
    region.RegionLocationMinX0, region.RegionLocationMinY0 = box[0], box[1]
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = box[2], box[3]
    region.ReferencePixelX0, region.ReferencePixelY0 = origin[0] - box[0], origin[1] - box[1]
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3  # cm
    region.ReferencePixelPhysicalValueX = region.ReferencePixelPhysicalValueY = 0.0
    region.PhysicalDeltaX = region.PhysicalDeltaY = cm_per_pixel
    region.TransducerFrequency = 4000
    return region
