"""What every DICOM object of a case has in common: its study, its UIDs, its times, its bytes.

Times come from the case and UIDs from its id and version, so that the same version gives the same bytes. A UID is
``2.25.`` and a version 5 UUID as a decimal number (PS3.5 B.2).
"""

import io
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from procroom.domain.language import tell, told_list
from procroom.domain.values import Code
from procroom.exchange.codes import OWN
from procroom.exchange.forms import NotExportable
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import NAMESPACE, SignedCase
from procroom.imaging.hierarchy import Instance

MEDIA_TYPE = "application/dicom"
MANUFACTURER = "procroom"
UTF_8 = "ISO_IR 192"
#: Most characters of an LO, and of a group of a PN.
_LO = 64
IMPLEMENTATION_VERSION = "PROCROOM"
#: Scheme of procroom's own concepts: the names that lead to an item, where no vocabulary has a certain code.
PRIVATE = OWN

_SEX = {"MALE": "M", "FEMALE": "F", "OTHER": "O"}
#: Of the patient's and the study's modules (PS3.3 C.7.1.1, C.7.2.1): taken over from an image of the study.
_FROM_IMAGE = (
    *(
        "PatientName",
        "PatientID",
        "IssuerOfPatientID",
        "PatientBirthDate",
        "PatientSex",
        "StudyDate",
        "StudyTime",
    ),
    *("StudyID", "AccessionNumber", "ReferringPhysicianName", "StudyDescription"),
)
_OF_PATIENT = frozenset({"PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex"})
#: Required in every object, empty where nobody said.
_TYPE_2 = tuple(name for name in _FROM_IMAGE if name not in {"IssuerOfPatientID", "StudyDescription"})


#: Identifiers (LO), and what they are to people: cut, they could be another patient's.
_NEVER_CUT = {
    "PatientID": tell("sending", "patient's number (MRN)"),
    "IssuerOfPatientID": tell("sending", "name of who assigned the patient's number"),
}


def _whole(identifier: str, name: str) -> str:
    """An identifier as LO holds it, never cut or changed but for the blanks around it, which LO does not count.

    Raises:
        NotExportable: it does not fit; names the field, never what stands in it.
    """
    told = identifier.strip()
    if len(told.encode()) > _LO or "\\" in told or not told.isprintable():
        raise NotExportable(
            tell(
                "sending",
                "The {what} does not fit into DICOM: {most} characters at most, no backslash, no line break.",
                what=_NEVER_CUT[name],
                most=_LO,
            ),
            remedy=tell(
                "sending", "Correct it in the record or the settings, or hand the case over in another form."
            ),
        )
    return told


def _sound(name: str, value: object) -> str:
    """A value of a header as its VR allows it: dates of old without dots, times of no more than microseconds."""
    text = str(value or "")
    if name.endswith("Date"):
        return text.replace(".", "")
    return text[:13].replace(":", "") if name.endswith("Time") else text


def uid(number: uuid.UUID) -> UID:
    """A UUID as a DICOM UID."""
    return UID(f"2.25.{number.int}")


IMPLEMENTATION_CLASS = uid(uuid.uuid5(NAMESPACE, "implementation"))


@dataclass(frozen=True, slots=True)
class Study:
    """The study that objects go to: that of the patient's images, or one of its own.

    Attributes:
        case: the signed case.
        uid: Study Instance UID.
        image: header of an image of the study, which patient and study are described by; None without images.
    """

    case: SignedCase
    uid: str
    image: Dataset | None

    def uid_of(self, *of: str) -> UID:
        """A UID of something in this study, of this version of the case."""
        return uid(self.case.id_of("dicom", self.uid, *of))

    def moment(self, of: datetime) -> str:
        """DT in its own zone. UTC is told in the zone of the object: dcmtk 3.6.7 refuses ``+0000``, which the standard allows."""
        if of.utcoffset():
            return f"{day(of)}{time(of)}{zone(of)}"
        local = of.astimezone(timezone(self.case.at.utcoffset() or timedelta()))
        return f"{day(local)}{time(local)}{zone(local) if local.utcoffset() else ''}"

    def begun(self, kind: "Kind", number: int = 1, *of: str) -> Dataset:
        """A dataset with everything but its own content: patient, study, series, equipment, SOP common."""
        dataset = Dataset()
        dataset.file_meta = FileMetaDataset()
        dataset.SOPClassUID = UID(kind.sop_class)
        dataset.SOPInstanceUID = self.uid_of(kind.name, *of)
        dataset.Modality = kind.modality
        dataset.SeriesInstanceUID = self.uid_of("series", kind.name)
        dataset.SeriesNumber = kind.series_number
        dataset.SeriesDescription = kind.words
        dataset.InstanceNumber = number
        dataset.Manufacturer = MANUFACTURER
        self.stamp(dataset)
        return dataset

    def stamp(self, dataset: Dataset) -> None:
        """Describe patient, study, station and times as the case does, whoever made the dataset."""
        dataset.SpecificCharacterSet = UTF_8
        self._identify(dataset)
        dataset.StudyInstanceUID = self.uid
        at, station = self.case.at, self.case.entries[-1].actor.station
        dataset.ManufacturerModelName = MANUFACTURER
        dataset.SoftwareVersions = self.case.document.software  # frozen with the note
        if self.case.encounter.facility:
            dataset.InstitutionName = line(self.case.encounter.facility)
        if station:
            dataset.StationName = line(station, 16)
        dataset.TimezoneOffsetFromUTC = zone(at)
        dataset.InstanceCreationDate, dataset.InstanceCreationTime = day(at), time(at)
        dataset.ContentDate, dataset.ContentTime = day(at), time(at)
        for library in dataset.get("ContributingEquipmentSequence", []):
            library.ContributionDateTime = self.moment(at)

    def _identify(self, dataset: Dataset) -> None:
        """As the image says, so that all objects of a study say the same; what it leaves empty as the record says."""
        told = self._told_by_record()
        if self.image is not None:
            found = {name: _sound(name, self.image.get(name)) for name in _FROM_IMAGE}
            told |= {name: said for name, said in found.items() if said or name not in _OF_PATIENT}
        for name in _NEVER_CUT:
            told[name] = _whole(told[name], name)
        for name, said in told.items():
            if said or name != "IssuerOfPatientID":
                setattr(dataset, name, said)

    def _told_by_record(self) -> dict[str, str]:
        patient, encounter = self.case.patient, self.case.encounter
        opened, on = self.case.entries[0].at, encounter.service_date
        return {
            "PatientName": person(patient.name),
            "PatientID": patient.mrn,
            "IssuerOfPatientID": patient.authority,
            "PatientBirthDate": day(patient.birth_date) if patient.birth_date else "",
            "PatientSex": _SEX.get(patient.sex, ""),
            "StudyDate": day(on) if on else "",
            "StudyTime": time(opened) if opened.date() == on else "",
            "AccessionNumber": line(encounter.accession_number, 16),
            "StudyID": self.case.case_id[-16:],
            "ReferringPhysicianName": "",
            "StudyDescription": line(self.case.definition.title),
        }


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object: one series of each per version of a case.

    Attributes:
        name: in UIDs and file names.
        sop_class: SOP Class UID.
        modality: of the series.
        series_number: high, so that they follow the images.
        words: what the series holds; English, as series descriptions are.
    """

    name: str
    sop_class: str
    modality: str
    series_number: int
    words: str


def parcel(study: Study, kind: Kind, dataset: Dataset, name: str, summary: str) -> Parcel:
    """The object as a file (PS3.10), explicit little endian."""
    case = study.case
    return Parcel(
        form="dicom",
        name=f"{name}-{case.case_id[-8:]}-{case.edition}.dcm",
        media_type=MEDIA_TYPE,
        content=file_bytes(dataset),
        identity=str(dataset.SOPInstanceUID),
        case_id=case.case_id,
        version=case.version,
        summary=told_list((kind.words, summary), ": ") if summary else kind.words,
    )


def file_bytes(dataset: Dataset) -> bytes:
    """A dataset as a file with preamble and file meta information; the same dataset gives the same bytes."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = IMPLEMENTATION_CLASS
    meta.ImplementationVersionName = IMPLEMENTATION_VERSION
    dataset.file_meta = meta
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def header_of(instance: Instance) -> Dataset:
    """The header of an image file, without its pixels; what the file lacks of patient and study is there, empty."""
    header = pydicom.dcmread(instance.path, stop_before_pixels=True, force=True)
    for name in _TYPE_2:
        if name not in header:
            setattr(header, name, "")
    return header


def bare(header: Dataset) -> Dataset:
    """What highdicom needs of an image to point to it; patient and study are told by ``Study.stamp``, grey by ``grey``."""
    made = named(header)
    for name in ("Rows", "Columns"):
        made[name] = header[name]
    colour = header.PhotometricInterpretation not in {"MONOCHROME1", "MONOCHROME2"}
    made.SamplesPerPixel = 3 if colour else 1  # of a palette image: once it is in colour
    made.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    made.SharedFunctionalGroupsSequence = [
        Dataset()
    ]  # both are looked for in every class that may be multi-frame
    made.PerFrameFunctionalGroupsSequence = []
    return made


def named(header: Dataset) -> Dataset:
    """What highdicom needs of any object to name it."""
    made = Dataset()
    for name in _TYPE_2:
        setattr(made, name, "")
    for name in ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"):
        made[name] = header[name]
    return made


def reference(sop_class: str, sop_instance: str, frames: Sequence[int] = ()) -> Dataset:
    """An item of a Referenced SOP or Referenced Image Sequence (PS3.3 10.3, 10.8)."""
    item = Dataset()
    item.ReferencedSOPClassUID = sop_class
    item.ReferencedSOPInstanceUID = sop_instance
    if frames:
        item.ReferencedFrameNumber = list(frames) if len(frames) > 1 else frames[0]
    return item


def coded(code: Code) -> Dataset:
    """An item of a code sequence (PS3.3 8.8)."""
    item = Dataset()
    if len(code.value) > 16:
        item.LongCodeValue = code.value
    else:
        item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme
    item.CodeMeaning = line(code.meaning)
    return item


def line(words: str, most: int = _LO) -> str:
    """Words as LO or SH hold them: one line, no backslash, not too long.

    The standard counts characters (PS3.5 6.2), some readers bytes: cut so that both agree.
    """
    one = " ".join(words.replace("\\", " ").split())
    return one.encode()[:most].decode(errors="ignore").strip()


def person(name: str) -> str:
    """A name as PN: with ``^`` as it is; free words as the family name, since nobody said which of them is.

    A group that is too long ends in an ellipsis: a patient is known by number and name, and who reads it sees that it goes on.
    """
    if "^" in name:
        return "=".join(_group(group, _LO) for group in name.split("=")[:3])
    free = _group(name.replace("=", " "), _LO - 1)
    return f"{free}^" if free else ""


def _group(words: str, most: int) -> str:
    whole = line(words, len(words.encode()))
    return whole if len(whole.encode()) <= most else f"{line(whole, most - len('…'.encode()))}…"


def day(of: date) -> str:
    """DA."""
    return f"{of:%Y%m%d}"


def time(of: datetime) -> str:
    """TM, to the second."""
    return f"{of:%H%M%S}"


def zone(of: datetime) -> str:
    """Timezone Offset From UTC: ``-0500``."""
    return f"{of:%z}"[:5]
