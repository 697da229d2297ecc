"""The DICOM objects read by programs of someone else's: dciodvfy, dcmtk. Facts compared with the case one by one."""

import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pydicom
import pytest
from imaged_cases import COLUMNS, ROWS, TURNS, imaged_case, signed_with_images, subtracted_case, turned_case
from PIL import Image, ImageDraw, ImageFilter
from pydicom.pixels import apply_modality_lut
from pydicom.uid import generate_uid
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app.settings import NoteSettings, Settings
from procroom.app.signed_case import signed_case_of_file
from procroom.domain.kinds import quantity
from procroom.domain.values import parse_time
from procroom.exchange import forms
from procroom.exchange.codes import WHOLE_NUMBER_UNITS, code_of, ucum
from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import FrameReader
from procroom.procedures import registry

pytestmark = pytest.mark.peer

#: What dciodvfy warns of, and why it stays: our own coding scheme is private by intent; which side an image shows
#: nobody said, and it is never inferred (clinical.md K4).
EXPLAINED = ("<99PROCROOM>", "<Laterality>")


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> dict[str, dict[str, Path]]:
    """Case -> name of the object -> its file; ``imaged`` has images."""
    folder = tmp_path_factory.mktemp("dicom")
    cases = {name: signed(name) for name in NAMES}
    cases["hard"] = _hard_words(folder)
    cases["imaged"] = signed_with_images(imaged_case(folder / "imaged"))
    found: dict[str, dict[str, Path]] = {}
    for name, case in cases.items():
        for parcel in forms.make("dicom", case):
            path = folder / f"{name}-{parcel.name}"
            path.write_bytes(parcel.content)
            found.setdefault(name, {})[parcel.name.rpartition("-0000")[0]] = path
    found["imaged"]["still"] = folder / "imaged" / "images" / "still.dcm"
    found["imaged"]["run"] = folder / "imaged" / "images" / "run.dcm"
    return found


def _hard_words(folder: Path):
    """GS1 in Spanish, of a patient whose name is written three ways, with words that break what is not careful."""
    case = json.loads((SCENARIOS / "gs1.case.json").read_text(encoding="utf-8"))
    case["answers"]["patient"]["name"] = "Yamada^Tarou=山田^太郎=やまだ^たろう"
    case["answers"]["header"]["facility"] = 'Klinik "Süd"\\Nord ' + "löng " * 20
    case["answers"]["people"]["nurse"] = "Ø\\Å=x <&>"
    path = folder / "hard.case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    spanish = Settings(note=NoteSettings(language="es"))
    return signed_case_of_file(path, registry.get, signing=SIGNING, settings=spanish)


def _said(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, encoding="utf-8", errors="replace", check=False
    )  # dcmdump cuts letters


def _objects(written):
    return [path for each in written.values() for name, path in each.items() if name not in {"still", "run"}]


def test_dciodvfy_finds_no_error_and_warns_of_nothing_unexplained(written, need):
    for path in _objects(written):
        said = _said(need("dciodvfy"), path).stderr.splitlines()
        assert [line for line in said if line.startswith("Error")] == [], path.name
        warnings = [line for line in said if line.startswith("Warning")]
        assert [w for w in warnings if not any(known in w for known in EXPLAINED)] == [], path.name


def test_dcentvfy_finds_the_objects_in_one_study_with_the_images(written, need):
    said = _said(need("dcentvfy"), *written["imaged"].values()).stderr
    assert "Error" not in said


def test_dcmdump_reads_every_object(written, need):
    for path in _objects(written):
        assert _said(need("dcmdump"), path).returncode == 0, path.name


def test_dsr2xml_reads_every_report(written, need):
    for path in _objects(written):
        if any(part in path.name for part in ("record", "procedure-log", "measurements", "key-images")):
            said = _said(need("dsr2xml"), path)
            assert said.returncode == 0, said.stderr
            assert "E: " not in said.stderr


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_the_case_is_read_back_from_the_record_with_its_unit(name, written, need):
    """Facts one by one, in order, as dcmtk reads them: concept, value, unit."""
    report = ET.fromstring(_said(need("dsr2xml"), written[name]["record"]).stdout)
    read = [_fact(item) for item in report.iter() if item.tag in {"num", "text", "datetime", "date"}]
    told = [fact for fact in read if fact is not None]
    case = signed(name)
    facts = [fact for fact in case.facts() if not fact.section.stage.outlives_signing]
    assert len(told) == len(facts) > 150
    for (concept, value, unit), fact in zip(told, facts, strict=True):
        code = code_of(fact.names, fact.value)
        assert concept == (code.value if code else ".".join(fact.names))
        if unit:
            amount = quantity(fact.value) if isinstance(fact.value, dict) else None
            whole = WHOLE_NUMBER_UNITS.get(code.value, "1") if code else "1"
            assert (value, unit) == (
                (amount.number, ucum(amount.unit)) if amount else (str(fact.value), whole)
            ), fact.path
        elif fact.item.kind.value == "time":
            assert parse_time(value) == parse_time(fact.value), fact.path
        elif fact.item.kind.value == "date":
            assert value == fact.value, fact.path
        else:
            assert value.split() == fact.words.split(), fact.path


def test_the_dose_of_gs1_has_its_codes_and_units(written, need):
    report = ET.fromstring(_said(need("dsr2xml"), written["gs1"]["record"]).stdout)
    told = [_fact(item) for item in report.iter("num")]
    assert ("113725", "6.2", "mGy") in told
    assert ("113722", "8.1", "dGy.cm2") in told
    assert ("113730", "24", "s") in told
    assert ("8480-6", "128", "mm[Hg]") in told


def test_words_of_any_script_and_any_sign_arrive_as_they_were_recorded(written, need):
    report = ET.fromstring(_said(need("dsr2xml"), written["hard"]["record"]).stdout)
    told = {fact[0]: fact[1] for item in report.iter("text") if (fact := _fact(item))}
    assert told["patient.name"] == "Yamada^Tarou=山田^太郎=やまだ^たろう"
    assert told["header.facility"] == ('Klinik "Süd"\\Nord ' + "löng " * 20).strip()
    assert told["people.nurse"] == "Ø\\Å=x <&>"
    assert report.findtext("patient/name/last") == "Yamada"


def _fact(item):
    """(concept, value, unit) of a content item that tells a fact; None of what only gives context."""
    concept = item.findtext("concept/value")
    if concept is None or item.findtext("relationship") != "CONTAINS":
        return None
    return concept, item.findtext("value") or "", item.findtext("unit/value") or ""


def test_dcmtk_shows_the_views_as_saved_with_the_marks_where_they_were_drawn(written, need, tmp_path):
    """Its picture equals our capture outside of the marks, turned and windowed alike; its marks lie on ours."""
    files = written["imaged"]
    for number, image, frame in ((1, "still", 1), (2, "run", 3)):
        shown, said = _shown(need("dcmp2pgm"), files[f"view-{number}"], files[image], frame, tmp_path)
        capture = pydicom.dcmread(files[f"capture-{number}"]).pixel_array.astype(int)
        assert shown.shape == capture.shape
        apart = np.abs(shown - capture) > 2
        assert apart.mean() < (0.2 if number == 1 else 0.03)  # marks and labels; the badge of the turned one
        if number == 1:
            strokes = list(_strokes(said))
            assert len(strokes) >= 6
            on = [capture[round(y) - 1 : round(y) + 2, round(x) - 1 : round(x) + 2] for x, y in strokes]
            assert all(
                patch.max() >= 200 for patch in on
            )  # light ink of the capture under each stroke of dcmtk's


#: Marks without words, away from the edges, where the badge of a turned capture stands; no two turns of them look alike.
WORDLESS = [
    {"kind": "needle", "points": [[285.0, 200.0], [190.0, 120.0]]},
    {"kind": "contrast", "points": [[100.0, 90.0], [170.0, 95.0], [160.0, 150.0], [110.0, 140.0]]},
    {"kind": "arrow", "points": [[60.0, 205.0], [100.0, 180.0]]},
]
#: Rows of the badge that says how a capture is turned.
BADGE_ROWS = 24


@pytest.fixture(scope="module")
def turned(tmp_path_factory) -> Path:
    """A folder with states and captures of the still in every turn, marked alike."""
    folder = tmp_path_factory.mktemp("turned")
    for parcel in forms.make("dicom", signed_with_images(turned_case(folder / "case", WORDLESS))):
        (folder / f"{parcel.name.rpartition('-0000')[0]}.dcm").write_bytes(parcel.content)
    return folder


@pytest.mark.parametrize(("turn", "flip"), TURNS)
def test_dcmtk_places_the_strokes_of_a_state_where_the_capture_has_them(turned, turn, flip, need):
    """dcmp2pgm draws no graphics, but a bitmap shutter: the state's strokes, rasterised in its own coordinates, are given as one.

    dcmtk turns, flips and places it. Each of its pixels lies on ink of our capture, and all ink of the capture beside it.
    """
    number = TURNS.index((turn, flip)) + 1
    state, still = turned / f"view-{number}.dcm", turned / "case" / "images" / "still.dcm"
    plain, _ = _shown(need("dcmp2pgm"), state, still, 1, turned)
    marked, said = _shown(need("dcmp2pgm"), _shuttered(state), still, 1, turned)
    assert (f"Rotation: {turn or 'none'}" in said, f"Flip: {'yes' if flip else 'no'}" in said) == (True, True)
    capture = pydicom.dcmread(turned / f"capture-{number}.dcm").pixel_array.astype(int)
    assert plain.shape == marked.shape == capture.shape
    strokes, ink = marked != plain, np.abs(capture - plain) > 40
    ink[:BADGE_ROWS] = False
    assert strokes.sum() > 600
    assert _widened(ink, 1)[strokes].all()
    assert _widened(strokes, 3)[ink].all()
    for other in (
        strokes[::-1],
        strokes[:, ::-1],
        strokes[::-1, ::-1],
    ):  # it would be seen if they lay elsewhere
        assert _widened(ink, 1)[other].mean() < 0.5


def _shuttered(state: Path) -> Path:
    """A copy of a state with its strokes as a bitmap shutter (C.7.6.15) in black: dcmtk 3.6.7 forgets the value once it turns."""
    dataset = pydicom.dcmread(state)
    plane = Image.new("1", (COLUMNS, ROWS))
    draw = ImageDraw.Draw(plane)
    for annotation in dataset.GraphicAnnotationSequence:
        for graphic in annotation.GraphicObjectSequence:
            assert (graphic.GraphicType, graphic.GraphicAnnotationUnits) == ("POLYLINE", "PIXEL")
            points = [(x - 0.5, y - 0.5) for x, y in np.asarray(graphic.GraphicData, float).reshape(-1, 2)]
            draw.line(points, fill=1, width=2)
            if graphic.GraphicFilled == "Y":
                draw.polygon(points, fill=1)
    for keyword in dataset.dir("Shutter"):
        del dataset[keyword]
    dataset.ShutterShape, dataset.ShutterOverlayGroup, dataset.ShutterPresentationValue = "BITMAP", 0x6000, 0
    bits = np.packbits(np.asarray(plane), bitorder="little").tobytes()
    for element, vr, value in (
        *((0x10, "US", ROWS), (0x11, "US", COLUMNS), (0x40, "CS", "G"), (0x50, "SS", [1, 1])),
        *((0x100, "US", 1), (0x102, "US", 0), (0x3000, "OW", bits)),
    ):
        dataset.add_new((0x6000, element), vr, value)
    path = state.with_name(f"shuttered-{state.name}")
    dataset.save_as(path)
    return path


def _widened(mask: np.ndarray, by: int) -> np.ndarray:
    """Everything within so many pixels of a mask."""
    picture = Image.fromarray(mask.astype(np.uint8) * 255)
    return np.asarray(picture.filter(ImageFilter.MaxFilter(2 * by + 1))) > 0


@pytest.mark.parametrize("intensity", ["DISP", "LIN"])
def test_the_state_of_a_subtracted_view_is_read_by_others(intensity, need, tmp_path):
    """dciodvfy finds no error, dcmdump reads the mask; dcmtk 3.6.7 does not subtract, so it is given the difference.

    What dcmp2pgm then makes of the state without its Mask module is the capture, turned and windowed as it is.
    """
    case = subtracted_case(tmp_path / "case", intensity=intensity, rotation=90)
    made = {}
    for parcel in forms.make("dicom", signed_with_images(case)):
        made[parcel.name.rpartition("-0000")[0]] = path = tmp_path / parcel.name
        path.write_bytes(parcel.content)
    for name in ("view-2", "capture-2"):
        said = _said(need("dciodvfy"), made[name]).stderr
        assert "Error" not in said, said
    lines = _said(need("dcmdump"), made["view-2"]).stdout.splitlines()
    for tag, value in (("0028,6101", "[AVG_SUB]"), ("0028,6110", "US 1"), ("0028,1090", "[SUB]")):
        assert any(f"({tag})" in line and value in line for line in lines), tag
    image = pydicom.dcmread(case.parent / "images" / "run.dcm")
    live, mask = image.pixel_array[2].astype(float), image.pixel_array[0].astype(float)
    if intensity == "LIN":
        live, mask = (np.rint(65535 / np.log(4095) * np.log(np.maximum(each, 1))) for each in (live, mask))
    image.PixelData = np.stack([live - mask] * 3).astype("<i2").tobytes()
    image.BitsStored, image.HighBit, image.PixelRepresentation = 16, 15, 1
    image.save_as(tmp_path / "difference.dcm")
    state = pydicom.dcmread(made["view-2"])
    for keyword in ("MaskSubtractionSequence", "RecommendedViewingMode", "ModalityLUTSequence"):
        state.pop(keyword, None)
    state.save_as(tmp_path / "plain.dcm")
    shown, _ = _shown(need("dcmp2pgm"), tmp_path / "plain.dcm", tmp_path / "difference.dcm", 3, tmp_path)
    capture = pydicom.dcmread(made["capture-2"]).pixel_array.astype(int)
    assert shown.shape == capture.shape == (320, 240)
    assert (np.abs(shown - capture) <= 2).mean() > 0.97  # but for the badge of its turning


@pytest.mark.parametrize(
    "name",
    [
        "fluoro_oec/IM-0001-0020.dcm",
        "xa_rf/RF_GE_DRS_shutters_0015.dcm",
        "xray_other/dx_image.dcm",
        "us/OBXXXX1A.dcm",
        "us/US1_UNCR.dcm",
    ],
)
def test_real_images_get_states_without_error_that_dcmtk_shows_as_we_do(name, shared_dicom, need, tmp_path):
    """A C-arm, a shutter, MONOCHROME1, a palette, colour: images that others made."""
    image = shared_dicom / name
    if not image.is_file():
        pytest.skip(f"{name} is not among the shared images")
    made = {
        parcel.name.rpartition("-0000")[0]: parcel for parcel in forms.make("dicom", _around(image, tmp_path))
    }
    for parcel in made.values():
        (tmp_path / parcel.name).write_bytes(parcel.content)
        said = _said(need("dciodvfy"), tmp_path / parcel.name).stderr
        assert "Error" not in said, f"{parcel.name}: {said}"
    if "view-1" in made:  # dcmp2pgm knows no colour
        state, capture = (tmp_path / made[each].name for each in ("view-1", "capture-1"))
        shown, _ = _shown(need("dcmp2pgm"), state, image, 1, tmp_path)
        ours = pydicom.dcmread(capture).pixel_array.astype(int)
        assert (np.abs(shown - ours) <= 2).mean() > 0.9


def test_a_real_catheter_run_is_subtracted_as_its_state_says(shared_dicom, need, tmp_path):
    """Twelve frames, linear, lossless JPEG: no error of dciodvfy; numpy makes the capture of state and frames."""
    image = shared_dicom / "xa_rf" / "XA_12fr_jpegll_catheter.dcm"
    if not image.is_file():
        pytest.skip(f"{image.name} is not among the shared images")
    named = pydicom.dcmread(image)
    named.PatientID, named.PatientName, named.PatientBirthDate = "DEMO-0001", "DEMO^LUMBAR", ""
    named.StudyInstanceUID, named.SeriesInstanceUID, named.SOPInstanceUID = (generate_uid() for _ in "123")
    named.file_meta.MediaStorageSOPInstanceUID = named.SOPInstanceUID
    image = tmp_path / "run.dcm"
    named.save_as(image)
    case = _around(image, tmp_path, number=8, mask_frame=2, rotation=0, marks=[])
    made = {each.name.rpartition("-0000")[0]: each for each in forms.make("dicom", case)}
    for name in ("view-1", "capture-1"):
        (tmp_path / f"{name}.dcm").write_bytes(made[name].content)
        said = _said(need("dciodvfy"), tmp_path / f"{name}.dcm").stderr
        assert "Error" not in said, said
    state, capture = (pydicom.dcmread(tmp_path / f"{each}.dcm") for each in ("view-1", "capture-1"))
    with FrameReader(read_instance(image)) as reader:
        live, mask = (apply_modality_lut(reader.read(n).pixels, state).astype(float) for n in (8, 2))
    voi = state.SoftcopyVOILUTSequence[0]
    share = (live - mask - (float(voi.WindowCenter) - 0.5)) / (float(voi.WindowWidth) - 1) + 0.5
    picture = np.clip(share, 0, 1) * 255
    assert picture.std() > 10
    assert np.abs(picture - capture.pixel_array).max() <= 1


def _around(image: Path, folder: Path, number: int = 1, **view: object):
    """GS1 unsigned, of the patient of an image, with a view of it, marked and turned unless told otherwise."""
    instance = read_instance(image)
    case = json.loads((SCENARIOS / "gs1.case.json").read_text(encoding="utf-8"))
    stated = instance.patient
    case["answers"]["patient"].update(name=stated.name_parts or "DEMO^LUMBAR", mrn=stated.patient_id)
    if stated.birth_date:
        case["answers"]["patient"]["birth_date"] = stated.birth_date.isoformat()
    at = {"frame": {"sop_instance_uid": instance.sop_instance_uid, "frame_number": number}}
    middle, corner = [instance.columns / 2, instance.rows / 2], [instance.columns * 0.8, instance.rows * 0.8]
    needle = {"mark_id": "m1", "kind": "needle", "points": [corner, middle], **at}
    case["views"] = [{"view_id": "v1", "tag": "AP", "rotation": 270, "marks": [needle], **at, **view}]
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return signed_case_of_file(path, registry.get, signing=None, images=[image])


def _shown(dcmp2pgm, state, image, frame, folder):
    out = folder / f"{state.stem}.pgm"
    said = _said(dcmp2pgm, "-v", "-p", state, "-f", frame, image, out)
    assert said.returncode == 0, said.stderr
    with Image.open(out) as picture:
        return np.asarray(picture.convert("L")).astype(int), said.stderr + said.stdout


def _strokes(said: str):
    """Middles of the pieces of each stroke, as dcmtk lists them."""
    for line in said.splitlines():
        _, found, points = line.partition("coordinates:")
        pairs = [tuple(map(float, each.split("\\"))) for each in points.split(",") if "\\" in each]
        if found and len(pairs) > 1:
            (ax, ay), (bx, by) = pairs[0], pairs[1]
            yield (ax + bx) / 2, (ay + by) / 2
