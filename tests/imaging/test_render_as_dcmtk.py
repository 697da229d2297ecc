"""Pictures equal dcmtk's: within 1 grey level for monochrome, within 2 for color, on every file both can read."""

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from imaging_files import dataset, distinct, picture, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, RLELossless, SecondaryCaptureImageStorage

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.cv import cv2
from procroom.imaging.fileset import read_instance
from procroom.imaging.greyscale import LookupTable, VoiFunction, Window
from procroom.imaging.render import render_frame
from procroom.imaging.syntaxes import HTJ2K, JPEG, JPEG_2000, NATIVE, RLE
from procroom.imaging.transforms import full_range

pytestmark = pytest.mark.peer

TOOLS = ("dcm2pnm", "dcmj2pnm", "dcml2pnm")

DIFFERENT = {
    "rtdose_expb.dcm": "dcmtk swaps the words of 32-bit big-endian cells; pydicom reads them as here",
    "rtdose_expb_1frame.dcm": "as rtdose_expb.dcm",
}
"""Files whose pictures differ because of dcmtk, each with the finding."""


@pytest.fixture(scope="module")
def dcmtk():
    """dcmtk's picture of a frame, (rows, columns) or RGB; None where none of its tools reads the file."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            pytest.skip(f"peer program {tool} is not installed (python3 dev.py setup installs it on Debian)")

    def render(path: Path, syntax: str, frame: int, *options: str):
        tool = "dcm2pnm" if syntax in NATIVE | RLE else "dcmj2pnm" if syntax in JPEG else "dcml2pnm"
        if syntax in JPEG_2000 | HTJ2K:
            return None
        done = subprocess.run(
            [tool, "-O", "+F", str(frame), *options, path], capture_output=True, check=False
        )
        if done.returncode != 0 or done.stdout[:2] not in {b"P5", b"P6"}:
            return None
        pixels = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_UNCHANGED)
        return pixels if pixels.ndim == 2 else pixels[..., ::-1]

    return render


def options_for(instance, frame):
    """dcmtk's options and our VOI for the same window: the file's first one, else the full range."""
    grey = instance.frame_facts(frame).grey
    if instance.is_colour:
        return None, []
    voi = grey.presets[0] if grey.presets else full_range(grey)
    if isinstance(voi, LookupTable):
        return voi, ["+Wl", "1"]
    sigmoid = ["+Wfs"] if voi.function is VoiFunction.SIGMOID else []
    if grey.presets and not instance.per_frame:
        return voi, ["+Wi", "1", *sigmoid]
    return voi, ["+Ww", str(voi.center), str(voi.width), *sigmoid]


def furthest(instance, frame, dcmtk):
    """Largest difference to dcmtk's picture; None where dcmtk cannot read the file."""
    voi, options = options_for(instance, frame)
    theirs = dcmtk(instance.path, instance.transfer_syntax, frame, *options)
    if theirs is None and "+Wi" in options:  # enhanced objects keep their window where dcmtk does not look
        theirs = dcmtk(instance.path, instance.transfer_syntax, frame, "+Ww", str(voi.center), str(voi.width))
    if theirs is None:
        return None
    ours = render_frame(instance, frame, voi, overlays=False)
    if ours.ndim > theirs.ndim:
        theirs = np.repeat(theirs[..., None], 3, axis=2)
    assert ours.shape == theirs.shape, instance.path.name
    return int(np.abs(ours.astype(int) - theirs).max())


def compare(files, dcmtk):
    """(compared, file names that differ too much) over the first and last frames of a scan."""
    pairs = [(one, frame) for one in distinct(files) for frame in sorted({1, one.frames})]
    with ThreadPoolExecutor(max_workers=4) as pool:
        found = list(pool.map(lambda pair: furthest(*pair, dcmtk), pairs))
    read = [
        (one, difference) for (one, _), difference in zip(pairs, found, strict=True) if difference is not None
    ]
    wrong = {
        one.path.name: difference for one, difference in read if difference > (2 if one.is_colour else 1)
    }
    return len(read), wrong


def test_the_shared_images_look_as_dcmtk_shows_them(shared_scan, dcmtk):
    """Every shared image that dcmtk can read is shown alike."""
    compared, wrong = compare(shared_scan, dcmtk)
    assert wrong == {}
    assert compared >= 45


def test_pydicoms_images_look_as_dcmtk_shows_them(pydicom_scan, dcmtk):
    """Every image of pydicom's package that dcmtk can read is shown alike, but for the ones explained above."""
    compared, wrong = compare(pydicom_scan, dcmtk)
    assert wrong.keys() == DIFFERENT.keys()
    assert compared >= 55


def test_32_bit_big_endian_is_read_as_the_same_file_in_little_endian(pydicom_scan):
    """The dose file that dcmtk shows differently equals its little-endian twin here."""
    by_name = {one.path.name: one for one in pydicom_scan.instances()}
    little, big = by_name["rtdose.dcm"], by_name["rtdose_expb.dcm"]
    for frame in (1, 15):
        window = Window(2.0e5, 4.0e5)
        assert np.array_equal(render_frame(little, frame, window), render_frame(big, frame, window))


def capture(**more):
    """A secondary capture: the modality stage of X-ray classes is not for display."""
    return dataset(64, 64, stored=12, SOPClassUID=SecondaryCaptureImageStorage, **more)


@pytest.mark.parametrize("function", ["LINEAR", "SIGMOID"])
@pytest.mark.parametrize("window", [(100, 50), (2000, 4096), (-500, 1), (1024, 2), (300.5, 77.25)])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("signed", [False, True])
def test_windows_act_as_in_dcmtk(tmp_path, dcmtk, function, window, photometric, signed):
    """Center, width, function, rescale, sign and photometric interpretation give dcmtk's grey within 1 level."""
    ds = capture(signed=signed, photometric=photometric)
    ds.RescaleSlope, ds.RescaleIntercept = "2", "-300"  # dcmtk rounds modality values to integers
    ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = str(window[0]), str(window[1]), function
    cells = picture() if not signed else (picture().astype(np.int32) - 2048).astype(np.int16).view(np.uint16)
    instance = read_instance(write(tmp_path / "one.dcm", ds, cells))
    assert furthest(instance, 1, dcmtk) <= 1


@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("first", [0, 300])
def test_voi_luts_act_as_in_dcmtk(tmp_path, dcmtk, bits, first):
    """A VOI LUT of 8, 12 or 16 bits, starting at 0 or later, gives dcmtk's grey within 1 level."""
    ds = dataset(64, 64, stored=12)
    item = Dataset()
    entries = (np.sqrt(np.arange(2048) / 2047) * ((1 << bits) - 1)).astype("<u2")
    item.LUTDescriptor = [2048, first, bits]
    item.LUTData = entries.tobytes()
    item["LUTData"].VR = "OW"
    item["LUTDescriptor"].VR = "US"
    ds.VOILUTSequence = [item]
    instance = read_instance(write(tmp_path / "one.dcm", ds, picture()))
    assert isinstance(instance.presets[0], LookupTable)
    assert furthest(instance, 1, dcmtk) <= 1


def test_modality_luts_act_as_in_dcmtk(tmp_path, dcmtk):
    """A modality LUT before a window gives dcmtk's grey within 1 level."""
    ds = capture(WindowCenter="30000", WindowWidth="50000")
    item = Dataset()
    item.LUTDescriptor = [4096, 0, 16]
    item["LUTDescriptor"].VR = "US"
    item.LUTData = (65535 - np.arange(4096) * 16).astype("<u2").tobytes()
    item["LUTData"].VR = "OW"
    item.ModalityLUTType = "US"
    ds.ModalityLUTSequence = [item]
    instance = read_instance(write(tmp_path / "one.dcm", ds, picture()))
    assert furthest(instance, 1, dcmtk) <= 1


@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_presentation_lut_shape_decides_polarity(tmp_path, dcmtk, shape, photometric):
    """Presentation LUT Shape INVERSE shows low values bright, IDENTITY dark, as PS3.3 C.11.6.1.2 has it."""
    ds = dataset(64, 64, stored=12, photometric=photometric, PresentationLUTShape=shape)
    ds.WindowCenter, ds.WindowWidth = "2048", "4096"
    ours = render_frame(read_instance(write(tmp_path / "one.dcm", ds, picture())), 1)
    ds = dataset(64, 64, stored=12, WindowCenter="2048", WindowWidth="4096")
    plain = dcmtk(write(tmp_path / "plain.dcm", ds, picture()), ExplicitVRLittleEndian, 1, "+Wi", "1")
    wanted = 255 - plain.astype(int) if shape == "INVERSE" else plain.astype(int)
    assert np.abs(ours - wanted).max() <= 1


def test_overlays_are_drawn_where_dcmtk_draws_them(tmp_path, need):
    """A separate overlay with an origin inside the image is burned in at the same pixels."""
    ds = dataset(40, 50, stored=8, allocated=8)
    bits = np.zeros((12, 16), np.uint8)
    bits[2:5, 3:14] = 1
    put_overlay(ds, bits, origin=(6, 9))
    path = write(tmp_path / "one.dcm", ds, np.full((40, 50), 60, np.uint8))
    done = subprocess.run([need("dcm2pnm"), "+O", "0", path], capture_output=True, check=True)
    theirs = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_UNCHANGED)
    ours = render_frame(read_instance(path), 1, Window(128, 256))
    assert np.array_equal(ours == 255, theirs == 255)
    assert (ours == 255).sum() == bits.sum()


def put_overlay(ds, bits, origin, group=0x6000):
    """A graphics overlay of one frame; ``origin`` is 1-based (row, column)."""
    ds.add_new((group, 0x0010), "US", bits.shape[0])
    ds.add_new((group, 0x0011), "US", bits.shape[1])
    ds.add_new((group, 0x0040), "CS", "G")
    ds.add_new((group, 0x0050), "SS", list(origin))
    ds.add_new((group, 0x0100), "US", 1)
    ds.add_new((group, 0x0102), "US", 0)
    data = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    ds.add_new((group, 0x3000), "OW", data + b"\0" * (len(data) % 2))


def test_compressed_palettes_and_runs_are_shown_alike(tmp_path, dcmtk, need):
    """A palette run that dcmtk compressed by RLE looks as dcmtk shows it, each frame."""
    ds = dataset(20, 24, 3, stored=8, allocated=8, photometric="PALETTE COLOR")
    for index, color in enumerate(("Red", "Green", "Blue")):
        setattr(ds, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 16])
        ds[f"{color}PaletteColorLookupTableDescriptor"].VR = "US"
        table = np.roll(np.arange(256), 60 * index).astype("<u2") * 257
        setattr(ds, f"{color}PaletteColorLookupTableData", table.tobytes())
    plain = write(tmp_path / "plain.dcm", ds, ramp(20, 24, 3, np.uint8, 255))
    packed = tmp_path / "packed.dcm"
    subprocess.run([need("dcmcrle"), plain, packed], check=True, capture_output=True)
    instance = read_instance(packed)
    assert instance.transfer_syntax == RLELossless
    assert [furthest(instance, frame, dcmtk) <= 2 for frame in (1, 2, 3)] == [True] * 3


def test_every_listed_frame_can_be_rendered_or_says_why(shared_scan, pydicom_scan):
    """First and last frames of every listed image render to their size, none raises anything but ImageUnreadable."""
    refused = []
    for instance in [*distinct(shared_scan), *distinct(pydicom_scan)]:
        for frame in sorted({1, instance.frames}):
            try:
                assert render_frame(instance, frame).shape[:2] == (instance.rows, instance.columns)
            except ImageUnreadable:
                refused.append(instance.path.name)
    assert refused == []
