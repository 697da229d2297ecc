"""Facts as JSON and CSV, views as PNG, runs as MP4: read back by other readers and compared with the case."""

import csv
import io
import json

import numpy as np
import pydicom
import pytest
from imaged_cases import COLUMNS, ROWS, imaged_case, signed_with_images, subtracted_case
from PIL import Image
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.exchange import forms
from procroom.imaging.cv import cv2
from procroom.imaging.fileset import read_instance
from procroom.imaging.render import render_frame
from procroom.procedures import registry
from procroom.storage.store import open_store


@pytest.fixture(scope="module")
def imaged(tmp_path_factory):
    """GS1 with a still and a run of three frames."""
    return signed_with_images(imaged_case(tmp_path_factory.mktemp("imaged") / "case"))


def table(case):
    """The CSV as a standard reader has it, by path."""
    (parcel,) = forms.make("csv", case)
    assert parcel.content.endswith(b"\r\n")
    lines = list(csv.DictReader(io.StringIO(parcel.content.decode("utf-8"), newline="")))
    assert len({line["path"] for line in lines}) == len(lines)
    return {line["path"]: line for line in lines}


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_is_one_line(name):
    """Path, value and unit as recorded; who and when; nothing that came in after signing."""
    case = signed(name)
    lines = table(case)
    facts = [fact for fact in case.facts() if not fact.section.stage.outlives_signing]
    assert list(lines) == [fact.path for fact in facts]
    for fact in facts:
        line = lines[fact.path]
        assert line["question"].lstrip("'") == fact.item.text
        if fact.answer is not None:
            assert (line["recorded_by"], line["recorded_at"]) == (
                fact.answer.actor.name,
                fact.answer.at.isoformat(),
            )
        else:
            assert line["recorded_by"] == ""


@pytest.mark.parametrize(
    ("name", "path", "value", "unit", "code"),
    [
        ("gs1", "performed.targets[t1].positions[p1].injectate[i1].volume", "1", "mL", ""),
        ("gs1", "radiation.air_kerma", "6.2", "mGy", "113725"),
        ("gs5", "patient.weight", "88", "kg", "29463-7"),
        ("gs8", "performed.targets[t1].lead.spacing", "7", "mm", ""),
        ("gs8", "performed.targets[t1].lead.udi", "DEMO-UDI-1", "", ""),
    ],
)
def test_values_stand_with_their_units_and_codes(name, path, value, unit, code):
    """As the case files have them."""
    line = table(signed(name))[path]
    assert (line["value"], line["unit"], line["code"]) == (value, unit, code)


def test_every_line_says_of_which_note_it_is(tmp_path):
    """A table of a withdrawn note, of an addended and of an unsigned one differ from that of the signed note in each line."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    unsigned = signed_case(store, session.case_id, registry.get, unsigned=True)
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    signing.addend(session, store, text="Called: well.", **who)
    signing.addend(session, store, text="The chart of another patient.", withdraws=True, **who)
    versions = [signed_case(store, session.case_id, registry.get, version=number) for number in (1, 2, 3)]
    for case, status in zip(
        (unsigned, *versions), ("unsigned", "signed", "addended", "withdrawn"), strict=True
    ):
        said = {(line["note_status"], line["note_version"], line["note_at"]) for line in table(case).values()}
        assert said == {(status, str(case.version), case.at.isoformat())}
    store.close()


def test_words_are_no_formula_and_break_no_line(tmp_path):
    """What a spreadsheet would compute stands behind an apostrophe; quotes, commas and line breaks come back whole."""
    case = json.loads((SCENARIOS / "gs1.case.json").read_text(encoding="utf-8"))
    case["answers"]["people"]["nurse"] = '=HYPERLINK("http://x";"a,b")'
    path = tmp_path / "odd.case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    line = table(signed_case_of_file(path, registry.get, signing=SIGNING))["people.nurse"]
    assert line["value"] == '\'=HYPERLINK("http://x";"a,b")'


@pytest.mark.parametrize("name", NAMES)
def test_the_json_says_where_each_word_comes_from(name):
    """Every printed fact with its author; the same as ``procroom note --json``."""
    case = signed(name)
    (parcel,) = forms.make("json", case)
    told = json.loads(parcel.content)
    assert told["case_id"] == case.case_id
    assert told["signature"]["name"] == SIGNING.name
    assert told["facts"]
    assert forms.make("json", case) == (parcel,)


def test_views_and_runs_leave_as_pictures(imaged):
    """Each PNG has the pixels of the capture for the PACS; the MP4 has the run's frames, each near to the still picture of it."""
    made = {parcel.name: parcel for parcel in forms.make("images", imaged)}
    captures = [
        pydicom.dcmread(io.BytesIO(each.content)).pixel_array
        for each in forms.make("dicom", imaged)
        if each.name.startswith("capture")
    ]
    pictures = [
        np.asarray(Image.open(io.BytesIO(each.content)))
        for each in made.values()
        if each.media_type == "image/png"
    ]
    assert len(pictures) == len(captures)
    for picture, capture in zip(pictures, captures, strict=True):
        assert np.array_equal(picture, capture)
    (run,) = [each for each in made.values() if each.media_type == "video/mp4"]
    assert "3 frames" in run.summary
    assert forms.make("images", imaged) == tuple(made.values())


def test_a_picture_that_nobody_signed_says_so(tmp_path, imaged):
    """Below it, in the note's words: the picture itself is whole, and that of a signed case has no band."""
    path = imaged_case(tmp_path / "case")
    unsigned = signed_case_of_file(path, registry.get, signing=None, images=[path.parent / "images"])
    for draft, final in zip(forms.make("images", unsigned), forms.make("images", imaged), strict=True):
        if draft.media_type != "image/png":
            assert "-v0-" in draft.name
            continue
        shown, signed_one = (np.asarray(Image.open(io.BytesIO(each.content))) for each in (draft, final))
        rows = signed_one.shape[0]
        assert np.array_equal(shown[:rows], signed_one)
        assert shown.shape[0] > rows
        assert shown[rows:].max() == 255


def test_another_reader_plays_the_run(imaged, tmp_path):
    """Three frames of the run's size, at its pace; neighbours differ."""
    (run,) = [each for each in forms.make("images", imaged) if each.media_type == "video/mp4"]
    path = tmp_path / "run.mp4"
    path.write_bytes(run.content)
    video = cv2.VideoCapture(str(path))
    frames = []
    while True:
        there, frame = video.read()
        if not there:
            break
        frames.append(frame)
    video.release()
    assert [frame.shape for frame in frames] == [(ROWS, COLUMNS, 3)] * 3
    assert not np.array_equal(frames[0], frames[1])


def test_a_run_leaves_unsubtracted(tmp_path):
    """A view that was subtracted leaves as it was kept; its run shows the frames themselves, bone and all."""
    signed_case = signed_with_images(subtracted_case(tmp_path / "case"))
    made = {each.media_type: each for each in forms.make("images", signed_case)}
    kept = signed_case.pictures[signed_case.state.views["v2"].picture]
    assert np.array_equal(
        np.asarray(Image.open(io.BytesIO(made["image/png"].content))),
        np.asarray(Image.open(io.BytesIO(kept))),
    )
    path = tmp_path / "run.mp4"
    path.write_bytes(made["video/mp4"].content)
    video = cv2.VideoCapture(str(path))
    _, frame = video.read()
    video.release()
    run = read_instance(tmp_path / "case" / "images" / "run.dcm")
    assert np.abs(frame[..., 0].astype(int) - render_frame(run, 1)).mean() < 6


def test_no_image_is_no_form():
    """GS8 has none at hand."""
    with pytest.raises(forms.NotExportable, match="No image"):
        forms.make("images", signed("gs8"))
