"""Folders full of anything become studies and reasons: every image listed, every other file rejected, no exception."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from imaging_files import dataset, ramp, write
from pydicom.dataset import Dataset
from pydicom.fileset import FileSet as DicomFileSet
from pydicom.pixels import pixel_array
from pydicom.uid import BasicTextSRStorage, KeyObjectSelectionDocumentStorage, generate_uid

from procroom.imaging.fileset import scan
from procroom.imaging.frames import FrameReader
from procroom.imaging.header import quiet_pydicom
from procroom.imaging.positional import FileBytes

ONLY_HERE = {"JPEG-lossy.dcm", "JPGExtended.dcm", "XA1_JPLY"}
"""12-bit JPEG, which pydicom's free plugins refuse and dcmtk decodes."""


def independent_view(path):
    """What pydicom says of a file, or None where it finds no image it can decode: (rows, columns, frames, bits)."""
    with quiet_pydicom():
        try:
            ds = pydicom.dcmread(path, force=True)
            if "TransferSyntaxUID" not in ds.file_meta:
                implicit, little = ds.original_encoding
                uid = "1.2.840.10008.1.2" if implicit else f"1.2.840.10008.1.2.{1 if little else 2}"
                ds.file_meta.TransferSyntaxUID = uid
            first = pixel_array(ds, index=0)
        except Exception:  # noqa: BLE001 - whatever pydicom raises, it shows no image
            return None
    frames = int(ds.get("NumberOfFrames") or 1)
    bits = ds.BitsAllocated if "PixelData" in ds else first.dtype.itemsize * 8
    return first.shape[0], first.shape[1], frames, bits


def check_against_pydicom(folder, files):
    listed = {one.path: one for one in files.instances()}
    rejected = {one.path: one.reason for one in files.rejected}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        assert (path in listed) != (path in rejected), path.name
        truth = independent_view(path)
        if truth is None:
            assert path in rejected or path.name in ONLY_HERE, path.name
            assert path in listed or len(rejected[path]) > 8, path.name
        else:
            one = listed[path]
            assert (one.rows, one.columns, one.frames, one.cell.bits_allocated) == truth, path.name
    return len(listed)


def test_pydicoms_files_are_listed_or_rejected_as_pydicom_decodes_them(pydicom_files, pydicom_scan):
    """Each of pydicom's files is in exactly one list, with pydicom's own rows, columns, frames and bits."""
    assert check_against_pydicom(pydicom_files, pydicom_scan) >= 100


def test_the_shared_files_are_listed_or_rejected_as_pydicom_decodes_them(shared_dicom, shared_scan):
    """The same for the shared collection."""
    assert check_against_pydicom(shared_dicom, shared_scan) >= 90


def test_only_the_first_frame_of_the_first_image_is_fetched_ahead(tmp_path, monkeypatch):
    """A scan has the system fetch what is looked at first, at its very place; a folder is not read through."""
    for name in ("a", "b", "c"):
        write(tmp_path / f"{name}.dcm", dataset(frames=3), ramp(frames=3))
    announced = []
    monkeypatch.setattr(FileBytes, "announce", lambda _self, *piece: announced.append(piece))
    found = list(scan(sorted(tmp_path.iterdir())).instances())
    first = next(one for one in found if one.path.name == "a.dcm")
    assert len(found) == 3
    assert announced == [(first.store.offset, ramp().nbytes)]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("rdsr/RF-RDSR-GE.dcm", "structured report"),
        ("sr_pr/prLUTs.dcm", "presentation state"),
        ("worklist/wklist1.wl", "worklist item"),
        ("worklist/wklist1.dump", "not a DICOM file"),
        ("media_pydicom/DICOMDIR", "DICOMDIR"),
        ("odd/MR_truncated.dcm", "62 of 8192 bytes of pixel data are missing"),
        ("odd/20-wrong-transfer-syntax.dcm", "its pixel data are not compressed"),
        ("odd/2017-06-27-XSSInjection.dcm", "no pixel data"),
        ("ugra_png/images/0000.png", "PNG picture"),
        ("ct_lumbar_nii/example_ct.nii.gz", "gzip archive"),
    ],
)
def test_reasons_are_plain_words(shared_dicom, shared_scan, name, reason):
    """What a file is instead of an image, or what it lacks, is said in words."""
    found = {str(one.path.relative_to(shared_dicom)): one.reason for one in shared_scan.rejected}
    assert reason in found[name]


def test_a_study_is_sorted_by_series_and_instance_number(tmp_path):
    """Series Number, Instance Number and acquisition time give the order, whatever the file names say."""
    study, series = generate_uid(), [generate_uid(), generate_uid()]
    order = [(2, 1, 0, "a"), (2, 1, 1, "b"), (1, 2, 0, "c"), (1, 1, 9, "d"), (1, 1, 1, "e")]
    for series_number, number, second, name in order:
        ds = dataset(StudyInstanceUID=study, SeriesInstanceUID=series[series_number - 1])
        ds.SeriesNumber, ds.InstanceNumber = series_number, number
        ds.AcquisitionDate, ds.AcquisitionTime = "20260210", f"08550{second}"
        write(tmp_path / name, ds, ramp())
    files = scan([tmp_path])
    assert [one.path.name for one in files.instances()] == ["e", "d", "c", "a", "b"]
    assert [one.number for one in files.series()] == [1, 2]
    assert len(files.studies) == 1


def test_one_study_uid_of_two_patients_is_not_merged(tmp_path):
    """Two patients under one Study Instance UID stay two studies, and the clash is listed without names."""
    for number, name in enumerate(("ALPHA^ONE", "BETA^TWO")):
        ds = dataset(StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.4", PatientName=name)
        write(tmp_path / str(number), ds, ramp())
    files = scan([tmp_path])
    assert len(files.studies) == 2
    assert {one.kind for one in files.problems} == {"shared-study-uid", "shared-patient-id"}
    assert not any(name in one.text for one in files.problems for name in ("ALPHA", "BETA"))


def test_names_that_differ_in_case_and_padding_are_one_patient(tmp_path):
    """``Doe^Jane`` and ``DOE^JANE^^`` of one study are not taken for two patients."""
    for number, name in enumerate(("Doe^Jane", "DOE^JANE^^")):
        write(tmp_path / str(number), dataset(StudyInstanceUID="1.2.3", PatientName=name), ramp())
    files = scan([tmp_path])
    assert len(files.studies) == 1
    assert files.problems == ()


def test_a_shared_patient_id_is_listed(tmp_path):
    """The same Patient ID with another birth date in another study is listed as a problem."""
    for number, born in enumerate(("19700101", "19710101")):
        write(tmp_path / str(number), dataset(PatientBirthDate=born), ramp())
    assert [one.kind for one in scan([tmp_path]).problems] == ["shared-patient-id"]


def test_copies_of_one_instance_are_listed_as_a_problem(tmp_path):
    """Two files with one SOP Instance UID are both shown; a reference points to the first."""
    ds = dataset()
    paths = [write(tmp_path / name, ds, ramp()) for name in ("a", "b")]
    files = scan([tmp_path])
    assert [one.kind for one in files.problems] == ["duplicate-instance"]
    ref = next(files.instances()).frame_ref(1)
    assert files.find(ref).path == paths[0]


def test_paths_given_twice_are_read_once(tmp_path):
    """A file, its folder and a link to it give one image."""
    path = write(tmp_path / "one", dataset(), ramp())
    (tmp_path / "link").symlink_to(path)
    files = scan([path, tmp_path, path])
    assert len(list(files.instances())) == 1
    assert files.rejected == ()


def test_a_missing_path_is_a_rejected_file(tmp_path):
    """A path that is not there is listed, not raised."""
    files = scan([tmp_path / "nowhere"])
    assert [(one.path.name, one.reason) for one in files.rejected] == [("nowhere", "does not exist")]


def test_progress_counts_every_file_and_a_cancel_passes_through(tmp_path):
    """Progress ends at (n, n); an exception of the check reaches the caller."""
    for number in range(5):
        write(tmp_path / str(number), dataset(), ramp())
    seen = []
    scan([tmp_path], progress=lambda done, known: seen.append((done, known)))
    assert seen == [(number, 5) for number in range(1, 6)]

    def cancel():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        scan([tmp_path], check=cancel)


def test_a_dicomdir_brings_its_files_and_lists_missing_ones(tmp_path):
    """Files of a DICOMDIR are read once, also when the folder is given; a missing one is rejected by name."""
    medium = DicomFileSet()
    for number in (1, 2):
        ds = pydicom.dcmread(write(tmp_path / f"source{number}", complete(number), ramp()))
        medium.add(ds)
    medium.write(tmp_path / "medium")
    medium._stage["t"].cleanup()  # its own staging folder, else left to the garbage collector with a warning
    everything = sorted(path for path in (tmp_path / "medium").rglob("*") if path.is_file())
    images = [path for path in everything if path.name != "DICOMDIR"]
    for given in ([tmp_path / "medium" / "DICOMDIR"], [tmp_path / "medium"], everything):
        assert sorted(one.path for one in scan(given).instances()) == images
    images[0].unlink()
    files = scan([tmp_path / "medium" / "DICOMDIR"])
    assert [one.path for one in files.instances()] == images[1:]
    assert {one.path: one.reason for one in files.rejected}[images[0]] == "named by DICOMDIR, but not there"


def complete(number):
    """A header with all that a DICOMDIR record asks for."""
    ds = dataset(StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.4", StudyID="1", AccessionNumber="A")
    ds.StudyDate, ds.StudyTime, ds.SeriesNumber, ds.InstanceNumber = "20260210", "0855", 1, number
    return ds


@pytest.mark.parametrize("parts", [["..", "secret"], ["/etc"], ["A", "..", "B"]])
def test_a_dicomdir_leads_nowhere_outside_its_medium(tmp_path, parts):
    """Names with dots or slashes in a DICOMDIR are not followed."""
    record = Dataset()
    record.ReferencedFileID = parts
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.1.3.10"
    ds.SOPInstanceUID = generate_uid()
    ds.DirectoryRecordSequence = [record]
    write(tmp_path / "secret", dataset(), ramp())
    (tmp_path / "medium").mkdir()
    files = scan([write(tmp_path / "medium" / "DICOMDIR", ds, None)])
    assert list(files.instances()) == []
    assert [one.path.name for one in files.rejected] == ["DICOMDIR"]


@pytest.mark.parametrize(
    ("sop_class", "modality", "words"),
    [
        (BasicTextSRStorage, "SR", "structured report"),
        (KeyObjectSelectionDocumentStorage, "KO", "key object"),
    ],
)
def test_documents_are_named_for_what_they_are(tmp_path, sop_class, modality, words):
    """Reports and key objects are rejected as what they are."""
    ds = dataset(SOPClassUID=sop_class, Modality=modality)
    (rejected,) = scan([write(tmp_path / "one", ds, None)]).rejected
    assert words in rejected.reason
    assert "not an image" in rejected.reason


def test_files_without_preamble_or_meta_are_read(tmp_path, shared_dicom):
    """A bare dataset, as old programs wrote it, is an image like any other."""
    ds = dataset()
    path = write(tmp_path / "bare", ds, ramp(), preamble=False)
    content = path.read_bytes()
    path.write_bytes(content[content.index(b"\x08\x00\x16\x00") :])
    (one,) = scan([path]).instances()
    with FrameReader(one) as reader:
        assert np.array_equal(reader.read(1).pixels, ramp()[0])
    (face,) = scan([shared_dicom / "odd" / "OT-PAL-8-face.dcm"]).instances()
    assert (face.rows, face.columns, face.photometric) == (480, 640, "PALETTE COLOR")


def test_names_are_decoded_and_put_in_reading_order(tmp_path):
    """Patient's Name is shown as family, given; character sets are decoded; an empty name stays empty."""
    for number, (charset, name) in enumerate(
        [("ISO_IR 100", "Buc^Jérôme^Marie^Dr^MD"), ("ISO_IR 192", "Πέτρου^Άννα"), ("ISO_IR 100", "")]
    ):
        write(tmp_path / str(number), dataset(SpecificCharacterSet=charset, PatientName=name), ramp())
    names = {one.path.name: one.patient.name for one in scan([tmp_path]).instances()}
    assert names == {"0": "Buc, Dr Jérôme Marie, MD", "1": "Πέτρου, Άννα", "2": ""}


def test_the_scan_does_not_read_pixels(tmp_path, monkeypatch):
    """Scanning a large file reads its first kilobytes only."""
    path = write(tmp_path / "big", dataset(512, 512, 8), ramp(512, 512, 8))
    read = []
    real = Path.open

    class Counted:
        def __init__(self, file):
            self._file = file

        def read(self, count=-1):
            data = self._file.read(count)
            read.append(len(data))
            return data

        def __getattr__(self, name):
            return getattr(self._file, name)

        def __enter__(self):
            return self

        def __exit__(self, *error):
            self._file.close()

    monkeypatch.setattr(Path, "open", lambda self, *args, **more: Counted(real(self, *args, **more)))
    assert len(list(scan([path]).instances())) == 1
    assert sum(read) < 8192
