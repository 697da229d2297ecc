"""The diary of a trial: issued, filled in by two programs that share no code, read back exactly; damaged or foreign ones change nothing."""

import io
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pypdf
import pytest
from scenario_files import SCENARIOS

from procroom.app.case_file import load, play, read_case
from procroom.app.form_fields import DiaryUnreadable
from procroom.app.trial_diary import PDF_SOURCE, make_trial_diary, read_trial_diary
from procroom.app.trial_papers import log_of
from procroom.app.trial_record import trial_of_files
from procroom.app.trial_search import trials_of_patient
from procroom.domain import paths
from procroom.domain.errors import ProcroomError
from procroom.domain.language import ENGLISH
from procroom.domain.trial_log import Active
from procroom.domain.walk import section_scope
from procroom.notes.render.trial_diary_form import (
    FIGURES,
    QUESTIONS,
    WORDS,
    TrialDiaryForm,
    render_trial_diary,
)
from procroom.notes.render.type import Paper
from procroom.notes.trial.facts import headline
from procroom.notes.trial.ladder import ladder
from procroom.procedures import registry
from procroom.storage.store import open_store

PLACEMENT, PULL = SCENARIOS / "gs8.case.json", SCENARIOS / "gs8-pull.case.json"
TYPED = {
    "nrs_avg": "4,5",
    "nrs_worst": "7",
    "sleep": "6.5",
    "steps": "2500",
    "program": "P1",
    "on_hours": "18",
    "wakings": "2",
}
ANSWERS = {"other_meds": "paracetamol 1 g twice", "events": "battery changed"}


@pytest.fixture(scope="module")
def placement():
    """The case the form is issued from."""
    return read_case(PLACEMENT, registry.get)


@pytest.fixture(scope="module")
def pull():
    """The case that keeps the diary, without any day in it yet."""
    import json

    data = json.loads(PULL.read_text("utf-8"))
    del data["answers"]["trial"]["days"]
    del data["answers"]["trial"]["baseline"]
    return load(data, registry.get)


@pytest.fixture(scope="module")
def blank(placement):
    """A form of 14 days: a page a week, and one of the days before."""
    data, pages = make_trial_diary(placement.definition, placement.state, days=14)
    assert pages == 3
    return data


def filled_by_pypdf(blank, values, ticks):
    """The form as pypdf fills it."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(blank))
    for page in writer.pages:
        writer.update_page_form_field_values(
            page, {**values, **{name: f"/{value}" for name, value in ticks.items()}}, auto_regenerate=False
        )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def filled_by_pdftk(blank, values, ticks, folder):
    """The form as pdftk fills it."""
    lines = "".join(f"<</T({name})/V({value})>>\n" for name, value in values.items()) + "".join(
        f"<</T({name})/V/{value}>>\n" for name, value in ticks.items()
    )
    (folder / "a.pdf").write_bytes(blank)
    (folder / "a.fdf").write_text(
        f"%FDF-1.2\n1 0 obj<</FDF<</Fields[{lines}]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "latin-1"
    )
    command = ["pdftk", "a.pdf", "fill_form", "a.fdf", "output", "b.pdf"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=60)
    return (folder / "b.pdf").read_bytes()


@pytest.mark.parametrize("program", ["pypdf", "pdftk"])
def test_days_before_the_trial_read_back_exactly(blank, pull, tmp_path, program):
    """The days that were written, at their dates, the earliest first; of a bad one nothing is recorded."""
    if program == "pdftk" and shutil.which("pdftk") is None:
        pytest.skip("pdftk is not installed")

    def filled(values):
        if program == "pypdf":
            return filled_by_pypdf(blank, values, {})
        return filled_by_pdftk(blank, values, {}, tmp_path)

    data = filled({"before7_nrs_avg": "8", "before1_nrs_avg": "7,5", "d1_nrs_avg": "5"})
    reading = read_trial_diary(data, pull.definition, pull.state)
    assert reading.baseline == (
        ("2026-04-27", {"value": "8", "unit": "points"}),
        ("2026-05-03", {"value": "7.5", "unit": "points"}),
    )
    store = open_store(None)
    session = play(pull, store)
    session.handle_all(reading.commands)
    rows = [f"trial.baseline[{each}]" for each in session.state.instances["trial.baseline"]]
    assert [session.state.value(f"{row}.date") for row in rows] == ["2026-04-27", "2026-05-03"]
    again = read_trial_diary(data, pull.definition, session.state)
    assert any("recorded already" in each for each in again.warnings)
    store.close()
    with pytest.raises(DiaryUnreadable, match="Days before the trial: 2"):
        read_trial_diary(filled({"before2_nrs_avg": "many"}), pull.definition, pull.state)


def test_days_before_the_trial_are_told_where_nothing_keeps_them(blank, placement):
    """A programming visit takes the days of the trial and says that it does not keep those before."""
    visit = read_case(SCENARIOS / "scs-programming.case.json", registry.get)
    data = make_trial_diary(visit.definition, visit.state)[0]
    filled = filled_by_pypdf(data, {"before1_nrs_avg": "8", "d2_nrs_avg": "5"}, {})
    reading = read_trial_diary(filled, visit.definition, visit.state)
    assert 2 in reading.days
    assert any("kept by the case of the lead pull" in each for each in reading.warnings)
    assert not any("baseline" in str(each) for each in reading.commands)


@pytest.mark.parametrize("program", ["pypdf", "pdftk"])
def test_a_filled_form_reads_back_exactly(blank, pull, tmp_path, program):
    """Days 1, 3 and 9 as they were written; every other day stays missing, every other answer empty."""
    if program == "pdftk" and shutil.which("pdftk") is None:
        pytest.skip("pdftk is not installed")
    values = {f"d{day}_{name}": value for day in (1, 3, 9) for name, value in {**TYPED, **ANSWERS}.items()}
    ticks = {"d3_fever": "no", "d3_wants_to_keep": "yes", "d9_coverage_lost": "yes"}
    data = (
        filled_by_pypdf(blank, values, ticks)
        if program == "pypdf"
        else filled_by_pdftk(blank, values, ticks, tmp_path)
    )
    reading = read_trial_diary(data, pull.definition, pull.state)
    assert sorted(reading.days) == [1, 3, 9]
    expected = {
        "nrs_avg": {"value": "4.5", "unit": "points"},
        "nrs_worst": {"value": "7", "unit": "points"},
        "sleep": {"value": "6.5", "unit": "h"},
        "steps": 2500,
        "wakings": 2,
        "program": "P1",
        "on_hours": {"value": "18", "unit": "h"},
        **ANSWERS,
    }
    assert reading.days[1] == expected
    assert reading.days[3] == {**expected, "fever": False, "wants_to_keep": True}
    assert reading.days[9] == {**expected, "coverage_lost": True}
    assert (reading.warnings, reading.source) == ((), PDF_SOURCE)
    store = open_store(None)
    session = play(pull, store)
    session.handle_all(reading.commands)
    assert [session.state.value(f"trial.days[d{n}].date") for n in (1, 2, 3)] == [
        "2026-05-05",
        "2026-05-07",
        "2026-05-13",
    ]
    again = read_trial_diary(data, pull.definition, session.state)
    assert (again.commands, again.warnings) == ((), ())
    store.close()


def test_every_question_of_the_form_is_one_of_the_record(pull):
    """What a form asks has a place to go, and each field is there for each day."""
    group = paths.resolve(pull.definition, "trial.days")
    names = {item.link_id for item in group.items}
    assert {name for name, _ in (*FIGURES, *QUESTIONS, *WORDS)} <= names


def test_a_form_of_another_trial_or_kind_changes_nothing(blank, placement, pull):
    """Another patient's form, the form of a block, any PDF, a cut one, one with a wrong figure."""
    other = load_with(pull, "patient.mrn", "OTHER-1")
    with pytest.raises(DiaryUnreadable, match="another trial"):
        read_trial_diary(blank, other.definition, other.state)
    with pytest.raises(DiaryUnreadable, match="keeps no diary"):
        read_trial_diary(blank, placement.definition, placement.state)
    empty = pypdf.PdfWriter()
    empty.add_blank_page(200, 200)
    out = io.BytesIO()
    empty.write(out)
    with pytest.raises(DiaryUnreadable, match="not a trial diary"):
        read_trial_diary(out.getvalue(), pull.definition, pull.state)
    for length in (6, 900, len(blank) // 3, len(blank) // 2):
        with pytest.raises(DiaryUnreadable):
            read_trial_diary(blank[:length], pull.definition, pull.state)
    wrong = filled_by_pypdf(blank, {"d2_nrs_avg": "11", "d4_sleep": "well", "d5_nrs_avg": "3"}, {})
    with pytest.raises(DiaryUnreadable, match=r"Day 2, Average pain.*“11”.*Day 4, Hours of sleep.*“well”"):
        read_trial_diary(wrong, pull.definition, pull.state)
    assert read_trial_diary(blank, pull.definition, pull.state).commands == ()


def load_with(case_file, path, value):
    """The case with another answer."""
    from dataclasses import replace

    answers = dict(case_file.state.answers)
    answers[path] = replace(answers[path], value=value)
    return replace(case_file, state=replace(case_file.state, answers=answers))


def test_csv_is_read_row_by_row(pull):
    """Days and days before the trial; semicolons with decimal commas as well; empty rows and cells are nothing."""
    text = (
        "day;date;nrs_avg;fever;program\n-2;2026-05-02;8;;\n-1;;7,5;;\n1;2026-05-05;5;no;P1\n\n4;;3,5;yes;\n"
    )
    reading = read_trial_diary(text.encode(), pull.definition, pull.state)
    assert reading.days == {
        1: {
            "date": "2026-05-05",
            "nrs_avg": {"value": "5", "unit": "points"},
            "fever": False,
            "program": "P1",
        },
        4: {"nrs_avg": {"value": "3.5", "unit": "points"}, "fever": True},
    }
    assert reading.baseline == (
        ("2026-05-02", {"value": "8", "unit": "points"}),
        (None, {"value": "7.5", "unit": "points"}),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("date,nrs_avg\n2026-05-05,4\n", "Row 1: there is no column “day”"),
        ("day,pain\n1,4\n", "Row 1: “pain” is no column"),
        ("day,nrs_avg\n1,4\n2,high\n", "Row 3, column nrs_avg: “high”"),
        ("day,nrs_avg\n1,11\n", "Row 2, column nrs_avg: “11”.*0 to 10"),
        ("day,fever\n1,perhaps\n", "Row 2, column fever: “perhaps”.*yes or no"),
        ("day,nrs_avg\nMonday,4\n", "Row 2, column day"),
        ("day,nrs_avg\n1,4\n1,5\n", "Row 3, column day: day 1 is there twice"),
        ("day,nrs_avg\n1,4,5,6\n", "Row 2: 4 cells under 2 headings"),
        ("day,date\n1,05/05/2026\n", "Row 2, column date"),
        ("day,mrn,nrs_avg\n1,SOMEBODY,4\n", "Row 2, column mrn"),
        ("day,sleep\n-1,5\n", "Row 2, column sleep: of a day before"),
        ('day,nrs_avg\n1,"4\n', "no CSV file"),
        ("", "no column “day”"),
        ("day,nrs_avg\n", "no row with a day"),
        ("\0\1\2", "neither a PDF nor a CSV"),
    ],
)
def test_a_bad_csv_says_where_and_changes_nothing(pull, text, said):
    """Row, column, what to do; nothing of the file is recorded."""
    with pytest.raises(DiaryUnreadable, match=said):
        read_trial_diary(text.encode(), pull.definition, pull.state)


def test_what_is_recorded_is_not_overwritten():
    """A day that is there already keeps its answers; what it lacks is added, what differs is told."""
    pull = read_case(PULL, registry.get)
    reading = read_trial_diary(b"day,nrs_avg,sleep\n1,9,6\n3,3,\n", pull.definition, pull.state)
    assert [command.path.rpartition(".")[2] for command in reading.commands] == ["sleep"]
    assert reading.warnings == ("Day 1, nrs_avg: recorded already; what came back is not added.",)


def test_a_form_needs_a_trial():
    """Nothing is issued for a block, or for more than a fortnight."""
    block = read_case(SCENARIOS / "gs3.case.json", registry.get)
    with pytest.raises(ProcroomError, match="no trial diary"):
        make_trial_diary(block.definition, block.state)


def test_a_trial_is_found_in_a_store_and_is_the_files_trial():
    """The cases of a patient in a store make the same log as their files; another patient's are left out."""
    store = open_store(None)
    sessions = [
        play(read_case(path, registry.get), store) for path in (PULL, PLACEMENT, SCENARIOS / "gs1.case.json")
    ]
    found = trials_of_patient(store, registry.get, sessions[0].state)
    assert (len(found.trials), found.here, found.unreadable) == (1, 0, ())
    files = trial_of_files([PLACEMENT, PULL], registry.get)
    assert found.trials[0].judged == files.judged
    assert [visit.kind for visit in found.trials[0].visits] == ["PLACEMENT", "PULL"]
    assert [visit.signed for visit in found.trials[0].visits] == [False, False]
    assert [visit.signed for visit in files.visits] == [None, None]
    assert trials_of_patient(store, registry.get, sessions[2].state).trials == ()
    store.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_longest_form_stays_on_its_page(language):
    """A long goal, facility and number: every field lies within the letter page."""
    form = TrialDiaryForm(
        "6f1f6f0e-0000-4000-8000-000000000008", "MRN-1 2026-05-04", "ABC", "MRN-1", "Clinic for pain " * 4, date(2026, 5, 4), 14,
        goal="walk to the shop and back without a rest " * 6, contact="the clinic's line at any hour " * 5, synthetic=True,
        language=language,
    )  # fmt: skip
    data, pages = render_trial_diary(form)
    assert pages == 2
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        boxes = [note.get_object()["/Rect"] for note in page["/Annots"]]
        assert min(float(box[1]) for box in boxes) > 18
        assert max(float(box[2]) for box in boxes) < 612 - 30


def test_opioids_of_a_csv_are_entries_of_their_drug(pull):
    """A column for each opioid: its dose is an entry of the day, morphine equivalents follow, a second reading adds nothing."""
    store = open_store(None)
    session = play(pull, store)
    data = b"day,taken.oxycodone,taken.fentanyl_td\n9,20,12\n10,,25\n"
    session.handle_all(read_trial_diary(data, session.definition, session.state).commands)
    days = {
        session.state.value(f"trial.days[{each}].day"): each for each in session.state.instances["trial.days"]
    }
    place = f"trial.days[{days[9]}].taken"
    told = [
        (session.state.value(f"{place}[{each}].drug"), session.state.value(f"{place}[{each}].daily"))
        for each in session.state.instances[place]
    ]
    assert told == [
        ("OXYCODONE", {"value": "20", "unit": "mg/d"}),
        ("FENTANYL_TD", {"value": "12", "unit": "ug/h"}),
    ]
    scope = section_scope(session.definition, session.state, session.definition.section("trial"))
    day = scope.into(f"trial.days[{days[9]}]", paths.resolve(session.definition, "trial.days"))
    assert day.value("mme") == {"value": "58.8", "unit": "mg/d"}  # 20·1.5 + 12·2.4
    again = read_trial_diary(data, session.definition, session.state)
    assert again.commands == ()
    other = read_trial_diary(b"day,taken.oxycodone\n9,40\n", session.definition, session.state)
    assert not other.commands
    assert any("recorded already" in each for each in other.warnings)
    with pytest.raises(DiaryUnreadable, match=r"taken\.heroin"):
        read_trial_diary(b"day,taken.heroin\n9,40\n", session.definition, session.state)
    store.close()


def test_a_row_that_holds_a_number_only_is_no_day(pull):
    """Spreadsheets come with numbered rows: what was left empty is not recorded."""
    reading = read_trial_diary(b"day,nrs_avg\n8,\n9,3\n10,\n", pull.definition, pull.state)
    assert set(reading.days) == {9}
    with pytest.raises(DiaryUnreadable, match="no row with a day"):
        read_trial_diary(b"day,nrs_avg\n8,\n", pull.definition, pull.state)


def test_the_trial_tells_what_excludes_and_what_does_not_fit(pull, placement, tmp_path):
    """A deep infection excludes until it is over; an early pull, late days and a wrong date are named."""
    text = json.loads(PULL.read_text(encoding="utf-8"))
    infection = {
        "id": "c1",
        "kind": "INFECTION_DEEP",
        "severity": "SEVERE",
        "at": text["answers"]["pull"]["at"],
        "action": "antibiotics",
        "result": "ongoing",
    }
    text["answers"]["complications"] = {"status": "OCCURRED", "list": [infection]}
    text["answers"]["trial"]["days"] += [{"id": "d8", "day": 12, "date": "2026-05-20", "nrs_avg": "3 points"}]
    path = tmp_path / "pull.case.json"
    path.write_text(json.dumps(text), encoding="utf-8")
    log = trial_of_files([PLACEMENT, path], registry.get)
    assert "complication: deep infection, resolution not recorded" in log.judged.reasons
    assert log.judged.outcome == "FAIL"
    said = " ".join(log.remarks)
    assert "Days after the leads were pulled: 12." in said
    assert "The date is not that of its number on day 12." in said
    infection["resolved"] = True
    path.write_text(json.dumps(text), encoding="utf-8")
    assert trial_of_files([PLACEMENT, path], registry.get).judged.outcome == "SUCCESS"
    early = json.loads(PLACEMENT.read_text(encoding="utf-8"))
    early["answers"]["placement"]["return_date"] = "2026-05-20"
    place = tmp_path / "place.case.json"
    place.write_text(json.dumps(early), encoding="utf-8")
    log = trial_of_files([place, path], registry.get)
    assert "The leads were pulled before the agreed day." in log.remarks
    # that it did not end early was said by somebody: it stands, beside the remark
    assert log.judged.outcome == "SUCCESS"
    text["answers"]["trial"].pop("ended_early")
    path.write_text(json.dumps(text), encoding="utf-8")
    assert trial_of_files([place, path], registry.get).judged.outcome == "INDETERMINATE"


def test_the_log_traces_each_lead_and_keeps_the_weekly_score(pull, tmp_path):
    """Lateral view, the other lead and what the day says of PEG stand in the log and in its JSON."""
    log = trial_of_files([PLACEMENT, PULL], registry.get)
    assert all("dorsal in the canal" in lead.details for lead in log.leads)
    assert not any(each.endswith(": ") for lead in log.leads for each in lead.details)
    reading = read_trial_diary(b"day,peg\n9,4.33\n", pull.definition, pull.state)
    assert reading.days[9] == {"peg": {"value": "4.33", "unit": "points"}}


def test_what_a_program_did_is_told_of_the_days_it_was_on(pull, tmp_path):
    """A day off is none of its days; opioids of a day are told once; the tile names the map where programs have their own."""
    text = json.loads(PULL.read_text(encoding="utf-8"))
    for day, hours in zip(text["answers"]["trial"]["days"], (20, 20, 0), strict=False):
        day |= {"program": "P1", "on_hours": f"{hours} h"}
    text["answers"]["trial"]["days"][0]["taken"] = [{"id": "o1", "drug": "OXYCODONE", "daily": "20 mg/d"}]
    path = tmp_path / "pull.case.json"
    path.write_text(json.dumps(text), encoding="utf-8")
    log = trial_of_files([PLACEMENT, path], registry.get)
    use = log.use_of("P1")
    first, second = (day["nrs_avg"] for day in text["answers"]["trial"]["days"][:2])
    assert use.mean == (Fraction(first.split()[0]) + Fraction(second.split()[0])) / 2
    assert use.hours == 20
    store = open_store(None)
    told = pypdf.PdfReader(io.BytesIO(log_of(log, Paper.A4, "en", store).data))
    store.close()
    assert " ".join(page.extract_text() for page in told.pages).count("opioids taken") == 1
    assert headline(log, ENGLISH)[2][0] == "Coverage of the pain"
    own = replace(
        log, programs=tuple(replace(each, cells=frozenset({"back.L.buttock.1"})) for each in log.programs)
    )
    assert headline(own, ENGLISH)[2][0] == "Coverage, all programs"
    thirds = (Active(1, 3, "CATHODE", Fraction(200, 3)), Active(1, 4, "CATHODE", Fraction(100, 3)))
    drawn = ladder(log.leads, 62, ENGLISH, program=replace(log.programs[0], contacts=thirds))
    assert {"3 − 66.7 %", "4 − 33.3 %"} <= set(drawn.texts())
