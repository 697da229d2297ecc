"""The diary form: one page, what it asks, what comes back filled in by other programs, and what is not believed."""

import contextlib
import io
import json
import subprocess
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from procroom.app import signing
from procroom.app.case_file import load, play
from procroom.app.clock import stopped_clock
from procroom.app.diary_form import make_diary_form
from procroom.app.diary_reading import SOURCE, DiaryUnreadable, read_diary_form
from procroom.domain.commands import GiveAnswer
from procroom.domain.errors import ProcroomError
from procroom.notes.render.diary_form import CASE, FORM, MARK
from procroom.notes.render.type import Paper
from procroom.procedures import registry
from procroom.storage.store import open_store

SCENARIOS = Path(__file__).parents[1] / "scenarios"


def case_of(name, change=lambda answers: None):
    """Definition and state of a scenario without its diary."""
    data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    data["answers"].pop("diary", None)
    change(data["answers"])
    case_file = load(data, registry.get)
    return case_file.definition, case_file.state


@pytest.fixture(scope="module")
def case():
    """GS3 before its diary is back; the last needle came out at 09:07."""
    return case_of("gs3", lambda answers: _needles_out(answers, "2026-04-14T09:07-04:00"))


def _needles_out(answers, at):
    for target in answers["performed"]["targets"]:
        target["needle_out"] = at


@pytest.fixture(scope="module")
def blank(case):
    """Its form."""
    return make_diary_form(*case)


def filled(blank, values):
    """The form as another program leaves it: written by pypdf."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(blank))
    writer.update_page_form_field_values(writer.pages[0], values)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def given_of(reading):
    """Path without instance and value of what would be recorded."""
    return [
        (command.path.partition("].")[2] or command.path, command.value)
        for command in reading.commands
        if isinstance(command, GiveAnswer)
    ]


def test_the_form_is_one_page_that_says_what_is_asked(case, blank):
    """Initials, MRN, day, movement, times with the clock, how to send it back, red flags; never the name."""
    (page,) = pypdf.PdfReader(io.BytesIO(blank)).pages
    text = " ".join(page.extract_text().split())
    definition, state = case
    assert state.value("patient.mrn") in text
    assert state.value("patient.name") not in text
    assert state.value("patient.birth_date") not in text
    for words in (
        "2026-04-14",
        state.value("block.manoeuvre"),
        "7 of 10",
        "15 min",
        "about 09:22",
        "Next morning",
        "Call us at once",
        "DEMONSTRATION",
        "do not fill it in from memory",
    ):
        assert words in text, words
    assert make_diary_form(definition, state) == blank
    (a4,) = pypdf.PdfReader(io.BytesIO(make_diary_form(definition, state, Paper.A4))).pages
    assert [round(float(side)) for side in a4.mediabox[2:]] == [595, 842]


def test_every_field_lies_on_the_page(blank):
    """Nothing is pushed off the sheet, and every field tells what it is for."""
    (page,) = pypdf.PdfReader(io.BytesIO(blank)).pages
    width, height = (float(side) for side in page.mediabox[2:])
    for annotation in page["/Annots"]:
        left, bottom, right, top = map(float, annotation.get_object()["/Rect"])
        assert 0 < left < right < width
        assert 0 < bottom < top < height
    fields = pypdf.PdfReader(io.BytesIO(blank)).get_fields()
    assert len([name for name in fields if name.endswith("_nrs")]) == 12


def test_a_long_movement_still_leaves_one_page():
    """A wordy record does not push the fields off."""
    definition, state = case_of("gs3", lambda answers: answers["block"].update(manoeuvre="bending " * 100))
    (page,) = pypdf.PdfReader(io.BytesIO(make_diary_form(definition, state))).pages
    assert min(float(each.get_object()["/Rect"][1]) for each in page["/Annots"]) > 0


def test_only_the_issued_times_are_asked():
    """Rows follow block.diary_times."""
    definition, state = case_of("gs3", lambda answers: answers["block"].update(diary_times=["30", "60"]))
    fields = pypdf.PdfReader(io.BytesIO(make_diary_form(definition, state))).get_fields()
    assert {name for name in fields if name.endswith("_nrs")} == {"s30_nrs", "s60_nrs"}


def test_procedures_without_a_diary_have_no_form():
    """An epidural injection has none."""
    with pytest.raises(ProcroomError, match="no pain diary"):
        make_diary_form(*case_of("gs1"))


def test_a_form_filled_by_another_program_reads_back_exactly(case, blank):
    """Scores, halves, yes and no, true times; empty rows stay empty."""
    data = filled(
        blank,
        {
            "s15_nrs": "/1",
            "s15_did": "/yes",
            "s15_rescue": "/no",
            "s30_nrs": "/1",
            "s30_half": "/Yes",
            "s30_time": "9:50",
            "s120_nrs": "/10",
            "s240_did": "/no",
            "sBEDTIME_nrs": "/0",
            "sBEDTIME_time": "10:15 PM",
            "sNEXT_MORNING_nrs": "/6",
            "sNEXT_MORNING_time": "7:30",
            "medicines": "ibuprofen 400 mg at 22:20",
            "movement_ok": "/yes",
        },
    )
    found = read_diary_form(data, *case)
    assert [(row.slot, row.minutes, row.nrs, row.movement, row.rescue) for row in found.rows] == [
        ("15", 15, "1", True, False),
        ("30", 43, "1.5", None, None),
        ("120", 120, "10", None, None),
        ("240", 240, None, False, None),
        ("BEDTIME", 788, "0", None, None),
        ("NEXT_MORNING", 1343, "6", None, None),
    ]
    assert found.rows[1].at.isoformat() == "2026-04-14T09:50:00-04:00"
    assert found.rows[0].at is None
    assert (found.movement_ok, found.medicines) == (True, "ibuprofen 400 mg at 22:20")
    assert found.warnings == ("240 min: no score is ticked.",)
    given = given_of(found)
    assert ("nrs", "1.5 points") in given
    assert ("source", "PATIENT") in given
    assert ("diary.movement_ok", True) in given
    assert ("diary.comment", "Medicines: ibuprofen 400 mg at 22:20") in given
    assert {command.source for command in found.commands if isinstance(command, GiveAnswer)} == {SOURCE}
    assert len([path for path, _ in given if path == "nrs"]) == 5


def test_an_empty_form_records_nothing(case, blank):
    """No default, no guess."""
    found = read_diary_form(blank, *case)
    assert (found.rows, found.movement_ok, found.commands, found.warnings) == ((), None, (), ())


@pytest.mark.peer
def test_a_form_filled_by_pdftk_reads_back_exactly(case, blank, need, tmp_path):
    """The same from a program that shares no code with ours."""
    pdftk = need("pdftk")
    (tmp_path / "form.pdf").write_bytes(blank)
    fields = "".join(
        f"<< /T ({name}) /V {value} >>"
        for name, value in (
            ("s15_nrs", "/2"),
            ("s15_half", "/Yes"),
            ("s60_nrs", "/0"),
            ("s60_time", "(10:10)"),
        )
    )
    (tmp_path / "answers.fdf").write_text(
        f"%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [ {fields} ] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
    )
    subprocess.run(
        [pdftk, "form.pdf", "fill_form", "answers.fdf", "output", "filled.pdf"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    found = read_diary_form((tmp_path / "filled.pdf").read_bytes(), *case)
    assert [(row.slot, row.minutes, row.nrs) for row in found.rows] == [("15", 15, "2.5"), ("60", 63, "0")]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"s30_nrs": "/3", "s30_time": "noon"}, "30 min: “noon” is no time of day."),
        ({"s30_nrs": "/3", "s30_time": "25:10"}, "30 min: “25:10” is no time of day."),
        ({"s240_nrs": "/3", "s240_time": "1:10"}, "240 min: “1:10” may be morning or evening."),
        ({"sBEDTIME_nrs": "/3", "sBEDTIME_time": "10:30"}, "Bedtime: “10:30” may be morning or evening."),
        ({"sBEDTIME_nrs": "/3"}, "Bedtime: the time of the answer is not written."),
        ({"s30_nrs": "/10", "s30_half": "/Yes"}, "30 min: more than 10 is ticked."),
        ({"s30_half": "/Yes"}, "30 min: +½ without a score."),
    ],
)
def test_what_cannot_be_understood_is_named_and_nothing_recorded(case, blank, values, words):
    """The whole form is refused, in words, naming the row."""
    with pytest.raises(DiaryUnreadable, match="nothing was recorded") as refused:
        read_diary_form(filled(blank, {"s15_nrs": "/1", **values}), *case)
    assert words in str(refused.value)


@pytest.mark.parametrize("typed", ["13:10", "1:10 pm", "1.10pm", "13h10", "1:10 p.m."])
def test_times_may_be_written_in_several_ways(case, blank, typed):
    """24-hour clock, or with am and pm."""
    found = read_diary_form(filled(blank, {"s240_nrs": "/3", "s240_time": typed}), *case)
    assert [row.minutes for row in found.rows] == [243]


def test_without_needle_out_a_time_cannot_be_placed(blank):
    """It is said, not guessed."""

    def no_needle_out(answers):
        for target in answers["performed"]["targets"]:
            del target["needle_out"]

    with pytest.raises(DiaryUnreadable, match="needle-out is not recorded"):
        read_diary_form(filled(blank, {"s30_nrs": "/3", "s30_time": "9:50"}), *case_of("gs3", no_needle_out))


def test_entries_that_are_there_stay(blank):
    """A row that is recorded already is not recorded a second time, nor changed."""

    def recorded(answers):
        _needles_out(answers, "2026-04-14T09:07-04:00")
        answers["diary"] = {
            "movement_ok": False,
            "entries": [{"id": "e1", "minutes": 15, "slot": "15", "nrs": "4 points"}],
        }

    found = read_diary_form(
        filled(blank, {"s15_nrs": "/1", "s30_nrs": "/1", "movement_ok": "/yes"}), *case_of("gs3", recorded)
    )
    assert given_of(found) == [
        ("minutes", 30),
        ("nrs", "1 points"),
        ("slot", "30"),
        ("source", "PATIENT"),
    ]
    assert len(found.warnings) == 2


def test_another_case_another_form_another_file(case, blank):
    """A form of another case, a PDF that is none, no PDF, a locked one: refused in words."""
    with pytest.raises(DiaryUnreadable, match="another case"):
        read_diary_form(blank, *case_of("gs4"))
    with pytest.raises(DiaryUnreadable, match="not a procroom pain diary"):
        read_diary_form(filled(blank, {FORM: "something else"}), *case)
    with pytest.raises(DiaryUnreadable, match="another case"):
        read_diary_form(filled(blank, {CASE: "x"}), *case)
    plain = pypdf.PdfWriter()
    plain.add_blank_page(100, 100)
    out = io.BytesIO()
    plain.write(out)
    with pytest.raises(DiaryUnreadable, match="not a procroom pain diary"):
        read_diary_form(out.getvalue(), *case)
    locked = pypdf.PdfWriter(clone_from=io.BytesIO(blank))
    locked.encrypt("secret")
    out = io.BytesIO()
    locked.write(out)
    with pytest.raises(DiaryUnreadable, match="locked"):
        read_diary_form(out.getvalue(), *case)
    for data in (b"", b"%PDF-1.7", b"not a pdf", blank[: len(blank) // 2], bytes(21_000_000)):
        with pytest.raises(DiaryUnreadable):
            read_diary_form(data, *case)
    assert MARK in pypdf.PdfReader(io.BytesIO(blank)).get_fields()[FORM]["/V"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.integers(0, 200_000), st.integers(0, 255)), min_size=1, max_size=40))
def test_a_damaged_form_is_refused_or_reads_as_it_stands(case, blank, changes):
    """Bytes that flipped end in words or in a reading, never in anything else."""
    data = bytearray(blank)
    for place, byte in changes:
        data[place % len(data)] = byte
    with contextlib.suppress(DiaryUnreadable):
        read_diary_form(bytes(data), *case)


def test_the_diary_of_a_signed_note_is_recorded_after_it(blank):
    """It comes in after signing; the signed note stays as it is."""
    data = json.loads((SCENARIOS / "gs3.case.json").read_text(encoding="utf-8"))
    del data["answers"]["diary"]
    store = open_store(None)
    case_file = load(data, registry.get)
    session = play(case_file, store, stopped_clock(case_file.opened_at))
    signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
    found = read_diary_form(filled(blank, {"s15_nrs": "/1"}), session.definition, session.state)
    session.handle_all(found.commands)
    assert session.state.signed
    assert session.state.answers["diary.entries[e1].minutes"].value == 15
    assert session.state.answers["diary.entries[e1].nrs"].source == SOURCE
    store.close()


def test_the_spanish_form_asks_the_same_and_reads_back_the_same(case, blank):
    """Usted, one page, the same fields in the same places: what comes back is read by the same program."""
    form = make_diary_form(*case, language="es")
    reader = pypdf.PdfReader(io.BytesIO(form))
    assert len(reader.pages) == 1
    assert reader.trailer["/Root"]["/Lang"] == "es"
    text = " ".join(reader.pages[0].extract_text().split())
    for words in (
        "Diario de dolor tras un bloqueo nervioso",
        "marque su dolor",
        "1½ horas",
        "A la mañana siguiente",
    ):
        assert words in text
    assert "Took medicine" not in text
    assert set(reader.get_fields()) == set(pypdf.PdfReader(io.BytesIO(blank)).get_fields())
    values = {"s30_nrs": "/1", "s30_did": "/yes", "movement_ok": "/yes"}
    here, there = (read_diary_form(filled(each, values), *case) for each in (blank, form))
    assert here.rows == there.rows != ()
    assert here.commands == there.commands
