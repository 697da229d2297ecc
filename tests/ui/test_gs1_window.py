"""GS1 through the window: every fact by its editor, needle and views at the images; equal to the headless GS1."""

import io
import math
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PySide6.QtWidgets import QApplication
from scene_player import one_person
from signed_case import SIGNER, SignedCase, signed_case

from procroom import bootstrap
from procroom.app import signing
from procroom.app.case_file import CaseFile, play, read_case
from procroom.app.composing import pictures_of
from procroom.app.jobs import Jobs
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.commands import GiveAnswer
from procroom.domain.values import FrameRef, Json, Point
from procroom.imaging.cv import cv2
from procroom.imaging.synthetic import write_demo_study
from procroom.notes.document import Figure, NoteSection
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.type import Paper
from procroom.procedures import registry
from procroom.storage.store import open_store
from procroom.ui.application import Window
from procroom.ui.demo_driver import Driver

GS1 = Path(__file__).resolve().parents[1] / "scenarios" / "gs1.case.json"
POSITION = "performed.targets[t1].positions[p1]"
#: Taken back and brought back on the way: a typed answer, a number with its unit, a choice.
UNDONE = ("header.room", "patient.weight", "performed.targets[t1].approach")
#: Sentences that are clicked in the note.
CLICKED = ("planned.targets[t1].target", f"{POSITION}.aspiration", "recovery.gait", "complications.status")


@dataclass(frozen=True, slots=True)
class Played:
    """GS1 signed in the window, and what was seen on the way."""

    signed: SignedCase
    pdf: bytes
    unmarked_pdf: bytes
    undone: dict[str, tuple[Json, Json]]
    focused: dict[str, str]
    shown_entries: str


@pytest.fixture(scope="session")
def demo_study(tmp_path_factory):
    """The synthetic study on disk, with its ground truth."""
    return write_demo_study(tmp_path_factory.mktemp("study"))


@pytest.fixture(scope="module")
def case() -> CaseFile:
    """GS1 as its file tells it."""
    return read_case(GS1, registry.get)


@pytest.fixture(scope="module")
def headless(case):
    """GS1 played without a window and signed."""
    store = open_store(None)
    session = play(case, store)
    signing.sign(session, store, name=SIGNER[0], role=SIGNER[1])
    yield signed_case(session, store)
    store.close()


@pytest.fixture(scope="module")
def played(dressed, case, demo_study, tmp_path_factory):
    """GS1 played through the window by mouse and keys, and signed."""
    folder = tmp_path_factory.mktemp("gs1")
    made = bootstrap.start(folder / "cases.sqlite", settings=folder / "settings.toml", log=folder / "log.txt")
    station = replace(made, clock=lambda: case.opened_at, actor=case.actor)
    one_person(station)
    window = Window(dressed, station, None, Jobs())
    try:
        window.main.resize(1440, 900)
        window.main.show()
        driver = Driver(window.main)
        driver.hand.until(window.main.isActiveWindow, "the window is active")
        undone, focused = work(driver, case, demo_study)
        signed = signed_case(driver.room.desk.session, station.store)
        bare = replace(signed.document, sections=tuple(map(without_marks, signed.document.sections)))
        pictures = pictures_of(station.store)
        result = Played(
            signed=signed,
            pdf=signing.issued_pdf(station.store, signed.state),
            unmarked_pdf=render_pdf(bare, pictures, paper=Paper.LETTER).data,
            undone=undone,
            focused=focused,
            shown_entries=driver.saved_words,
        )
    finally:
        window.close()
        QApplication.sendPostedEvents()
        station.close()
    return result


def work(driver, case, study):
    """The whole case, start to signature; what was seen on the way."""
    driver.new_case(case.definition.id)
    driver.window.open_images(study.paths)
    driver.hand.until(lambda: len(driver.room.wall.strip.model.runs) == len(study.series), "all runs")
    undone = {}
    for command in case.commands:
        driver.carry_out([command])
        if isinstance(command, GiveAnswer) and command.path in UNDONE:
            undone[command.path] = there_and_back(driver, command.path)
    for tag in (ViewTag.AP, ViewTag.LATERAL):
        series = study.view(tag.value)
        driver.show_frame(FrameRef(series.sop_instance_uid, series.contrast_full_frame))
        driver.draw(MarkKind.NEEDLE, Point(*series.needle_entry), Point(*series.needle_tip))
        driver.say_contrast(driver.save_view(tag), seen=True)
    focused = {}
    for path in CLICKED:
        driver.follow_sentence(path)
        driver.hand.until(
            lambda path=path: driver.room.record.focused_path() == path, "the field has the keyboard"
        )
        focused[path] = driver.room.record.focused_path()
    driver.sign(*SIGNER)
    return undone, focused


def there_and_back(driver, path):
    """Undo by key, redo by key; the answer after each."""
    driver.hand.key("Ctrl+Z")
    gone = driver.state.value(path)
    driver.hand.key("Ctrl+Shift+Z")
    return gone, driver.state.value(path)


def without_marks(section: NoteSection) -> NoteSection:
    """The section with bare pictures."""
    blocks = tuple(
        replace(block, view=replace(block.view, marks=())) if isinstance(block, Figure) else block
        for block in section.blocks
    )
    return replace(section, blocks=blocks)


def test_every_fact_arrives_as_the_case_file_tells_it(played, headless):
    """The case file of the case entered through the window holds the answers of GS1: all, and no other."""
    assert played.signed.answers == headless.answers


def test_the_note_says_the_same(played, headless):
    """The text of the signed note is that of the headless one, but for figures, ids and times."""
    assert played.signed.text == headless.text


def test_the_note_rests_on_the_same_facts(played, headless):
    """Each printed answer and calculated figure has the value and words it has headless; nothing is missing."""
    assert played.signed.recorded == headless.recorded
    assert played.signed.facts["calculated"] == headless.facts["calculated"]
    assert played.signed.facts["missing"] == []
    assert played.signed.document.missing == ()


def test_undo_and_redo_by_key_on_the_way(played, headless):
    """Ctrl+Z takes an answer back to not documented, Ctrl+Shift+Z brings the same one back; the journal keeps both."""
    assert played.undone == {path: (None, headless.state.value(path)) for path in UNDONE}
    kinds = [type(entry.event).__name__ for entry in played.signed.entries]
    assert kinds.count("Retracted") == 2 * len(UNDONE)


def test_a_clicked_sentence_leads_to_its_field(played):
    """A click on a sentence of the note puts the keyboard into the field of its first fact."""
    assert played.focused == {path: path for path in CLICKED}


def test_needles_lie_where_the_mouse_drew_them(played, demo_study):
    """Both needle marks are bound to frame and position, and lie within 2 px of the needle in the picture."""
    marks = list(played.signed.state.marks.values())
    assert [mark.kind for mark in marks] == [MarkKind.NEEDLE] * 2
    for mark, name in zip(marks, ("AP", "LATERAL"), strict=True):
        series = demo_study.view(name)
        assert mark.frame == FrameRef(series.sop_instance_uid, series.contrast_full_frame)
        assert mark.position == POSITION
        for point, truth in zip(mark.points, (series.needle_entry, series.needle_tip), strict=True):
            assert math.dist((point.x, point.y), truth) < 2


def test_views_hold_what_was_on_screen(played, demo_study):
    """Each saved view carries its tag, the position worked on, the frame and the mark on it."""
    views = list(played.signed.state.views.values())
    marks = list(played.signed.state.marks.values())
    assert [view.tag for view in views] == [ViewTag.AP, ViewTag.LATERAL]
    for view, mark in zip(views, marks, strict=True):
        assert view.position == POSITION
        assert view.frame == mark.frame
        (copy,) = view.marks
        assert replace(copy, scale=None) == mark
        assert copy.scale.plane == "assumed object"
        assert view.contrast is True
        assert view.picture


def test_every_act_was_acknowledged(played):
    """The window says saved, with the number of the last entry."""
    assert played.shown_entries == f"Saved 08:30:00 · {len(played.signed.entries)} entries"


@pytest.mark.peer
def test_the_pdf_holds_both_pictures(played, tmp_path, need):
    """pdfimages finds exactly two pictures of the size of a frame; pdftotext finds their captions."""
    path = tmp_path / "note.pdf"
    path.write_bytes(played.pdf)
    listing = subprocess.run([need("pdfimages"), "-list", path], capture_output=True, text=True, check=True)
    sizes = [line.split()[3:5] for line in listing.stdout.splitlines()[2:]]
    assert sizes == [["1024", "1024"]] * 2
    done = subprocess.run([need("pdftotext"), path, "-"], capture_output=True, text=True, check=True)
    text = " ".join(done.stdout.split())
    assert "Figure 1. AP view" in text
    assert "Figure 2. Lateral view" in text
    assert text.count("Marked: needle") == 2


@pytest.mark.peer
def test_the_pictures_are_printed_with_their_marks(played, tmp_path, need):
    """Drawn by poppler, the signed PDF differs from one without marks: in two long thin places, one a picture."""
    signed, bare = (drawn(need("pdftoppm"), data, tmp_path / name) for name, data in
                    (("signed", played.pdf), ("bare", played.unmarked_pdf)))  # fmt: skip
    assert len(signed) == len(bare)
    changed = [
        np.abs(one.astype(int) - other).max(axis=2) > 40 for one, other in zip(signed, bare, strict=True)
    ]
    extents = [extent for page in changed for extent in places(page)]
    assert len(extents) == 2
    assert all(width > 2 * height for width, height in extents)


def drawn(pdftoppm, data, place):
    """The pages of a PDF as pixels at 72 dpi."""
    place.mkdir()
    (place / "note.pdf").write_bytes(data)
    subprocess.run([pdftoppm, "-r", "72", "-png", place / "note.pdf", place / "page"], check=True)
    return [cv2.imread(str(page)) for page in sorted(place.glob("*.png"))]


def places(page):
    """(width, height) of each separate place that differs; gaps of a few pixels do not separate."""
    joined = cv2.dilate(page.astype(np.uint8), np.ones((9, 9), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    return [(int(width), int(height)) for _, _, width, height, _ in stats[1:]]


def stands_in(words, text):
    """Whether words stand in a text: whole, or in two parts where a page ends."""
    return words in text or any(
        words[:at] in text and words[at:] in text for at in range(20, len(words) - 20)
    )


def test_the_pdf_says_what_the_note_says(played):
    """Every sentence of the signed document stands in the signed PDF; it is the one the journal names."""
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(played.pdf)).pages)
    solid = "".join(text.split())
    said = [
        "".join(each.text.split())
        for section in played.signed.document.sections
        for each in section.sentences
    ]
    lost = [each for each in said if not stands_in(each, solid)]
    assert lost == []
    assert played.signed.state.signature.pdf
