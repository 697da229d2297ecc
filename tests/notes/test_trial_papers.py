"""GS8 headless: every figure, finding and code of the specification; one page for the largest trial; nothing made up."""

import io
import json
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scenario_files import SCENARIOS

from procroom.app.case_file import load
from procroom.app.trial_json import trial_json
from procroom.app.trial_reading import TrialCase
from procroom.app.trial_record import TrialUnusable, gather, trial_of_files
from procroom.domain.body_map import CELLS, cells_of, overlap
from procroom.domain.case import Mark, MarkKind, SavedView, ViewTag
from procroom.domain.language import ENGLISH
from procroom.domain.leads import LeadArray
from procroom.domain.trial import Day, Outcome, Trial, baseline_mean, counted_days, relief, trial_mean
from procroom.domain.trial_log import Active, LogDay, PaintedMaps, Program, Reading, State, TrialLog, Visit
from procroom.domain.values import FrameRef, Point, Scale
from procroom.domain.walk import section_scope
from procroom.notes.compose import compose
from procroom.notes.drawing import Disc, Drawing
from procroom.notes.languages import language_of
from procroom.notes.render.trial_pdf import render_log, render_summary
from procroom.notes.render.type import Paper
from procroom.notes.trial.ap_view import ap_view
from procroom.notes.trial.compare import compare_programs, compare_trials
from procroom.notes.trial.days import pain_by_day, small_multiples
from procroom.notes.trial.impedance import impedances
from procroom.notes.trial.ladder import ladder
from procroom.notes.trial.outcome import outcome_panel
from procroom.notes.trial.programs import grid, program_grid, program_notes
from procroom.procedures import registry

FILES = (SCENARIOS / "gs8.case.json", SCENARIOS / "gs8-pull.case.json")
PAIN = "back.L.low_back.1-12 back.L.buttock.1-20 back.L.thigh.1-28 back.L.calf.1-21 front.L.shin.1-21 front.L.foot.1-11"
FELT = "back.L.low_back.4-12 back.L.buttock.1-20 back.L.thigh.1-28 front.L.thigh.20-32 front.L.shin.1-12"


@pytest.fixture(scope="module")
def gs8():
    """The trial of GS8."""
    return trial_of_files(FILES, registry.get)


@pytest.fixture(scope="module")
def largest(gs8):
    """14 days, 3 programs, 2 leads of 16 contacts, three visits, every map painted, long reasons."""
    first, last = gs8.visits
    middle = Visit("visit-2", "PROGRAMMING", date(2026, 5, 8), "Spinal cord stimulation, programming")
    pain, felt = cells_of(PAIN), cells_of(FELT)
    contacts = tuple(
        Active(1 + n % 2, 2 + n, "CATHODE" if n % 2 else "ANODE", Fraction(50)) for n in range(4)
    )
    programs = tuple(
        Program(
            name, visit, phase, contacts, Fraction(42, 10), Fraction(300), Fraction(50), "tonic", "TONIC",
            Fraction(2), Fraction(4), Fraction(6), Fraction(80), "tingling in the whole leg", "", True, Fraction(1260), felt,
            path=f"testing.programs[{name}]",
        )
        for name, visit, phase in (("P1", first, ""), ("P2", middle, "AFTER"), ("P3 back and leg", middle, "AFTER"))
    )  # fmt: skip
    days = tuple(
        LogDay(
            n, date(2026, 5, 4) + timedelta(n), Fraction(8 - n // 3), Fraction(3), Fraction(9), Fraction(1), Fraction(50),
            Fraction(6), Fraction(5), 2, Fraction(10 * n), Fraction(5), 900, Fraction(6), "", Fraction(60 - 3 * n), "",
            "P1, P2" if n % 2 else "P3 back and leg", Fraction(18), events="battery changed" * 3,
        )
        for n in range(15)
        if n != 8
    )  # fmt: skip
    readings = tuple(
        Reading(lead, contact, Fraction(400 + 40 * contact), None, visit)
        for lead in (1, 2)
        for contact in range(1, 17)
        for visit in (first, middle, last)
    )
    return replace(
        gs8,
        visits=(first, middle, last),
        leads=tuple(replace(lead, array=LeadArray(16, 1, Fraction(3), Fraction(4))) for lead in gs8.leads),
        programs=programs,
        days=days,
        readings=readings,
        maps=PaintedMaps(pain, felt, overlap(pain, felt)),
        pulled_at=gs8.pulled_at + timedelta(days=7),
        rationale="criteria met; sleeps through, walks the dog for the first time in three years; " * 4,
        goals=(("walk 400 m", True), ("stand for 20 min at the stove", False), ("sleep 6 h", None)) * 2,
        gaps=("pain on day 8", "whether the goals were met", "ODI before and at the end"),
    )


def words(data):
    """Text of a PDF's pages."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


# --- GS8 --------------------------------------------------------------------------------------------------


def test_gs8_figures_are_exact(gs8):
    """Baseline 7.571, mean of days 4 to 6 2.833, relief 62.6 % unrounded, coverage 85.0 %, 14 cells outside, 1260 nC."""
    assert gs8.judged.baseline == Fraction(53, 7)
    assert gs8.judged.mean == Fraction(17, 6)
    assert gs8.judged.relief == Fraction(9950, 159)
    assert [day.number for day in counted_days(gs8.trial)] == [4, 5, 6]
    assert (gs8.maps.counts.percent, gs8.maps.counts.extra) == (85, 14)
    assert [program.charge_nc for program in gs8.programs] == [1260]
    assert (gs8.began, gs8.pull_day) == (date(2026, 5, 4), 7)
    assert (gs8.mme.before, gs8.mme.after) == (40, 20)


def test_gs8_outcome_and_criteria(gs8):
    """SUCCESS, each criterion met, and the physician's decision is the physician's."""
    assert gs8.outcome is Outcome.SUCCESS
    met = dict.fromkeys(("days", "relief", "function", "wants", "exclusion", "course"), State.MET)
    assert {each.name: each.state for each in gs8.criteria} == {**met, "on": State.NOT_RECORDED}
    assert "62.6 % (7.571 before, 2.833 on days 4, 5, 6)" in [each.said for each in gs8.criteria]
    assert (gs8.decision, gs8.decided_by) == ("to implant", "DEMO Physician")


def test_gs8_findings_codes_and_clock(gs8):
    """SC-02 of contact 5 alone; 63650 × 2 and nothing else; aspirin restarts 24 h after the leads came out."""
    assert gs8.findings == (("SC-02", "Contact 5 impedance 4200 Ω (lead 2)."),)
    assert [code.split()[0] for code in gs8.codes] == ["63650"]
    assert "63650 × 2" in gs8.codes[0]
    assert "-59" in gs8.codes[0]
    assert not any(code in " ".join(gs8.codes) for code in ("95972", "77003", "63661"))
    assert len(gs8.anticoagulants) == 1
    assert "24 h after lead removal" in gs8.anticoagulants[0]
    assert "2026-05-12 10:00" in gs8.anticoagulants[0]


def test_gs8_papers_say_what_is_recorded_and_no_more(gs8):
    """Labels and figures are there; what nobody recorded is said to be missing; a second printing has the same bytes."""
    summary, full = render_summary(gs8), render_log(gs8)
    assert (summary.pages, summary.warnings, full.warnings) == (1, (), ())
    assert render_log(gs8).data == full.data
    one, pages = words(summary.data), words(full.data)
    said = " ".join(one[0].split())
    for expected in (
        "62.6 %",
        "7.57",
        "2.83",
        "85.0 %",
        "1260",
        "Configured criteria: success",
        "Not a monitor or alarm",
    ):
        assert expected in said, expected
    assert "No map was painted" not in said
    counted = replace(gs8, maps=PaintedMaps(counts=gs8.maps.counts))
    assert "No map was painted" in " ".join(words(render_summary(counted).data)[0].split())
    assert said.count("Not documented") == 4  # sleep, walking and opioids by day, and the program of each day
    whole = " ".join(" ".join(pages).split())
    for expected in (
        "Suggestion for coder review",
        "Bench reference",
        "63650",
        "SC-02",
        "Psychological evaluation",
    ):
        assert expected in whole, expected
    assert all(f"Page {n} of {len(pages)}" in " ".join(page.split()) for n, page in enumerate(pages, 1))
    assert all("DEMO, STIMULATION" in page for page in pages)


def test_gs8_in_spanish(gs8):
    """The same figures, other words."""
    spanish = language_of("es")
    log = trial_of_files(FILES, registry.get, spanish)
    assert (log.judged.relief, log.codes != gs8.codes) == (gs8.judged.relief, True)
    said = " ".join(" ".join(words(render_summary(log, language="es").data)).split())
    for expected in ("62.6 %", "Criterios configurados: éxito", "No es monitor ni alarma", "Dolor por día"):
        assert expected in said, expected
    whole = " ".join(" ".join(words(render_log(log, language="es").data)).split())
    assert "para revisión del codificador" in whole
    assert "for coder review" not in whole


def test_gs8_facts_as_json(gs8):
    """Figures are exact and for the eye."""
    facts = trial_json(gs8, other=gs8)
    assert facts["relief_percent"] == {"exact": "9950/159", "value": "62.578616"}
    assert facts["counted_days"] == [4, 5, 6]
    assert facts["outcome"] == "SUCCESS"
    assert facts["maps"]["counts"]["coverage_percent"] == {"exact": "85", "value": "85"}
    assert facts["days"][0] == {"day": 0, "recorded": False}
    assert [row["second"] for row in facts["comparison"] if row["name"] == "relief"] == ["62.6"]
    outside = [each for each in facts["impedances"]["readings"] if not each["within"]]
    assert [(each["lead"], each["contact"]) for each in outside] == [(2, 5)]


def changed(path, change):
    """A scenario's case with other answers, as a case of a trial."""
    data = json.loads(path.read_text("utf-8"))
    change(data["answers"])
    case_file = load(data, registry.get)
    return TrialCase(case_file.definition, case_file.state)


def test_a_programming_visit_belongs_to_its_trial():
    """Programs before and after, impedances by date, a day that two cases tell: one trial, days merged."""
    log = trial_of_files([*FILES, SCENARIOS / "scs-programming.case.json"], registry.get)
    assert [(each.name, each.phase) for each in log.programs] == [
        ("P1", ""),
        ("P1", "BEFORE"),
        ("P2", "AFTER"),
    ]
    assert log.latest("P1").phase == ""
    assert log.latest("P2").split("CATHODE") == 100
    assert (log.day(2).average, log.day(2).on_hours) == (4, 22)
    assert next(day for day in log.trial.days if day.number == 2).on_hours == 22
    assert {each.day for each in log.readings} == {date(2026, 5, 4), date(2026, 5, 6)}
    assert (log.judged.relief, log.remarks) == (Fraction(9950, 159), ())


def test_two_cases_that_differ_are_told():
    """The later case's word counts, and nobody has to find the difference."""
    visit = changed(
        SCENARIOS / "scs-programming.case.json",
        lambda answers: answers["trial"]["days"][0].update(nrs_avg="9 points"),
    )
    log = gather([visit, *(changed(path, lambda _: None) for path in FILES)])
    assert log.day(2).average == 4
    assert log.remarks == ("Day 2 is recorded differently in two cases; the later one is shown.",)
    assert log.judged.relief == Fraction(9950, 159)


def test_a_contact_that_its_lead_does_not_have_is_told():
    """The number at the tip says which contacts there are."""

    def from_zero(answers):
        answers["performed"]["targets"][0]["lead"]["tip_contact_index"] = "0"

    log = gather([changed(FILES[0], from_zero), changed(FILES[1], lambda _: None)])
    assert log.remarks == ("Contact 8 of lead 1 is named, but that lead has contacts 0 to 7.",)


def test_painted_maps_are_counted_as_they_were_painted():
    """Cells in the record: the note counts them, old counts of paper step back, each program has its coverage."""

    def paint(answers):
        answers["maps"] = {"pain_map": PAIN, "felt_map": FELT, "pain_cells": 1}
        answers["testing"]["programs"][0]["felt_cells"] = "back.L.thigh.2-3,1 back.L.thigh.3"

    one = changed(FILES[0], paint)
    maps = next(section for section in one.definition.sections if section.link_id == "maps")
    scope = section_scope(one.definition, one.state, maps)
    found = overlap(cells_of(PAIN), cells_of(FELT))
    assert scope.value("coverage") == {"value": f"{float(found.percent):.1f}", "unit": "%"}
    log = gather([one, changed(FILES[1], lambda _: None)])
    assert log.maps.counts == found
    assert log.overlap_of(log.programs[0]).both == 3
    assert one.state.value("testing.programs[p1].felt_cells") == "back.L.thigh.1-3"
    text = " ".join(
        s.text
        for part in compose(one.definition, one.state, software="procroom").sections
        for s in part.sentences
    )
    assert f"paraesthesia in {found.both} of {found.pain} painful cells" in text
    assert "painted on the body chart: 3 cells, coverage" in text
    assert "back.L" not in text
    assert "pain and paraesthesia maps" not in log.gaps


# --- what may be printed ----------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", [Paper.LETTER, Paper.A4])
def test_the_largest_trial_is_one_page(largest, paper):
    """14 days, 3 programs, 2 × 16 contacts: one page, letters not below 4.5 pt; the log breaks into whole pages."""
    printed = render_summary(largest, paper=paper)
    assert printed.pages == 1
    said = " ".join(words(printed.data)[0].split())
    assert "Not documented: pain on day 8" in said
    assert said.count("three years") == 4
    assert render_log(largest, paper=paper).pages >= 3


def test_nothing_is_said_of_an_empty_trial():
    """No figure, no state, no outcome out of nothing."""
    empty = TrialLog()
    said = " ".join(" ".join(words(render_summary(empty).data)).split())
    assert "%" not in said.replace("50 %", "")
    assert "met" not in said.split()
    assert render_log(empty).pages == 1


def test_a_missing_day_is_a_gap(largest):
    """No line crosses a day that nobody recorded, and it is named."""
    drawn = pain_by_day(largest, 120, 40, ENGLISH)
    assert "Not documented: day 8." in drawn.told
    assert "day.8" not in {getattr(shape, "key", "") for shape in drawn.shapes}
    assert "8: " not in small_multiples(largest, 180, 15, ENGLISH).told.partition("Walking")[2].split(". ")[0]


def test_every_figure_tells_itself_in_words(largest):
    """Who cannot see a figure is told what it shows; no shape lies outside of it."""
    program = largest.latest("P1")
    drawn = [
        ladder(largest.leads, 60, ENGLISH, program=program),
        pain_by_day(largest, 120, 40, ENGLISH),
        small_multiples(largest, 180, 15, ENGLISH),
        impedances(largest, 180, 40, ENGLISH),
        grid("programs", program_grid(largest, ENGLISH), 180),
        outcome_panel(largest, 80, ENGLISH),
    ]
    for each in drawn:
        assert isinstance(each, Drawing)
        assert each.told
        assert "…" not in " ".join(each.texts())
    keys = {getattr(shape, "key", "") for shape in drawn[0].shapes}
    assert {f"lead.{lead}.contact.{n}" for lead in (1, 2) for n in range(1, 17)} <= keys
    assert "4 + 50 %" in drawn[0].texts()


def test_contacts_and_ruler_need_a_calibration(gs8):
    """Along the operator's mark on a lead, in its own spacing, only where the mark carries a scale."""
    frame, position = FrameRef("2.25.1"), "performed.targets[t1].positions[p1]"
    scale = Scale(0.5, 0.5, "imager pixel spacing at the isocentre")
    mark = Mark(
        "m1", MarkKind.NEEDLE, frame, (Point(100, 400), Point(100, 100)), position=position, scale=scale
    )
    view = SavedView("v1", ViewTag.AP, position, frame, marks=(mark,), picture="abc", columns=500, rows=500)
    drawn = ap_view(gs8, view, 50, 50, ENGLISH)
    spots = [each.at for each in drawn.shapes if isinstance(each, Disc)]
    assert len(spots) == 8
    assert spots[1].y - spots[0].y == pytest.approx(7 / 0.5 * 50 / 500)
    assert "10 mm" in drawn.texts() or "50 mm" in drawn.texts()
    assert "isocentre" in drawn.told
    bare = ap_view(gs8, replace(view, marks=(replace(mark, scale=None),)), 50, 50, ENGLISH)
    assert not [each for each in bare.shapes if isinstance(each, Disc)]
    assert "Not calibrated" in bare.told
    assert "not kept" in ap_view(gs8, replace(view, picture=""), 50, 50, ENGLISH).told


def test_placement_as_json_says_how_it_is_calibrated(gs8):
    """The tip as codes; a mark on a lead belongs to that lead only, and without a calibration says none."""
    frame, position = FrameRef("2.25.1"), "performed.targets[t1].positions[p1]"
    points = (Point(100, 400), Point(120, 90))
    bare = Mark("m1", MarkKind.NEEDLE, frame, points, position=position)
    scaled = replace(bare, mark_id="m2", scale=Scale(0.5, 0.25, "markers 50 mm apart"))
    view = SavedView("v1", ViewTag.AP, position, frame, marks=(bare, scaled), columns=500, rows=500)
    first, second = trial_json(replace(gs8, ap_views=(view,)))["leads"]
    assert second["tip_at"] == {"vertebra": "T8", "part": "UPPER", "mediolateral": "MIDLINE"}
    assert [each["mark_id"] for each in first["ap_views"]] == ["m1", "m2"]
    assert first["ap_views"][0]["points"] == [[100, 400], [120, 90]]
    assert first["ap_views"][0]["calibration"] is None
    assert first["ap_views"][0]["mm_per_pixel"] is None
    assert first["ap_views"][1]["calibration"] == "markers 50 mm apart"
    assert first["ap_views"][1]["mm_per_pixel"] == [0.5, 0.25]
    assert second["ap_views"] == []


def test_programs_that_do_not_fit_are_told(gs8):
    """A split that is not 100, thresholds out of order, a program without an anode."""
    wrong = replace(
        gs8.programs[0],
        contacts=(Active(1, 3, "CATHODE", Fraction(60)), Active(1, 4, "CATHODE", Fraction(30))),
        perception_ma=Fraction(5),
    )
    notes = " ".join(program_notes(replace(gs8, programs=(wrong,)), ENGLISH))
    assert "the cathodes sum to 90 %, not 100" in notes
    assert "no cathode, no anode" in notes
    assert "do not rise in this order" in notes
    assert program_notes(gs8, ENGLISH) == ("* Bench reference, not a measurement of this patient.",)


def test_two_trials_and_two_programs_are_compared(gs8, largest):
    """Side by side, nothing concluded; what is missing is empty."""
    rows = {row.name: (row.first, row.second) for row in compare_trials(gs8, largest, ENGLISH)}
    assert rows["length"] == ("7", "14")
    assert rows["odi"] == ("", "")
    programs = {row.name: (row.first, row.second) for row in compare_programs(largest, "P1", "P2", ENGLISH)}
    assert programs["amplitude"] == ("4.2", "4.2")
    with pytest.raises(KeyError):
        compare_programs(largest, "P1", "P9", ENGLISH)


def test_cases_that_are_no_trial_together_are_refused():
    """Twice the same case, a case of something else, two patients."""
    with pytest.raises(TrialUnusable, match="named twice"):
        trial_of_files([FILES[0], FILES[0]], registry.get)
    with pytest.raises(TrialUnusable, match="no case of a stimulation trial"):
        trial_of_files([FILES[0], SCENARIOS / "gs1.case.json"], registry.get)
    with pytest.raises(TrialUnusable, match="no case to make"):
        trial_of_files([], registry.get)


# --- properties -------------------------------------------------------------------------------------------

scores = st.integers(0, 20).map(lambda half: Fraction(half, 2))
#: Day -> (average, hours on).
diary_days = st.dictionaries(
    st.integers(0, 14),
    st.tuples(st.none() | scores, st.sampled_from([None, Fraction(0), Fraction(18)])),
    max_size=10,
).map(lambda found: [Day(number, average, hours) for number, (average, hours) in found.items()])
#: The machine may be busy; a slow draw is no fault.
patient = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(diary_days, st.none() | st.integers(1, 14))
def test_the_window_is_the_last_three_full_days(days, pull):
    """Neither day 0 nor the pull day nor a day without a score or stimulation counts; never more than three, the last ones."""
    trial = Trial(days=tuple(days), pull_day=pull)
    counted = [day.number for day in counted_days(trial)]
    full = sorted(
        day.number
        for day in days
        if day.number > 0
        and day.average is not None
        and day.on_hours != 0
        and (pull is None or day.number < pull)
    )
    assert counted == full[-3:]
    assert (trial_mean(trial) is None) == (len(full) < 3)


@patient
@given(st.lists(scores, min_size=3, max_size=9), st.lists(scores, min_size=3, max_size=3))
def test_relief_is_never_rounded(before, during):
    """100·(B − T)/B of exact fractions: 49.99… stays below 50."""
    base = baseline_mean(tuple(before))
    assert base == sum(before[-7:], Fraction(0)) / len(before[-7:])
    eased = relief(base, sum(during, Fraction(0)) / 3)
    if base:
        assert eased * base == 100 * (base - sum(during, Fraction(0)) / 3)
    else:
        assert eased is None


@given(
    st.lists(st.tuples(st.sampled_from(["CATHODE", "ANODE"]), st.none() | st.integers(0, 100)), max_size=8)
)
def test_a_split_sums_only_what_is_known(contacts):
    """A sum is given only where each contact of a polarity has its part."""
    program = Program(
        "P", Visit("c", "PLACEMENT", None, ""),
        contacts=tuple(
            Active(1, n, side, None if part is None else Fraction(part)) for n, (side, part) in enumerate(contacts)
        ),
    )  # fmt: skip
    for side in ("CATHODE", "ANODE"):
        parts = [part for known, part in contacts if known == side]
        wanted = sum(parts) if parts and None not in parts else None
        assert program.split(side) == wanted


@patient
@given(st.frozensets(st.sampled_from(CELLS), max_size=40), st.frozensets(st.sampled_from(CELLS), max_size=40))
def test_a_programs_overlap_is_that_of_its_cells(pain, felt):
    """The log counts as the chart does."""
    program = Program("P", Visit("c", "PLACEMENT", None, ""), cells=felt)
    log = TrialLog(maps=PaintedMaps(pain=pain), programs=(program,))
    assert log.overlap_of(program) == overlap(pain, felt)
