"""What images could tell the record: offers with their source; other patients told apart; nothing recorded."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from procroom.app.clock import clock_of
from procroom.app.intake import fresh, link_of, linked_mismatch, mismatch, offers
from procroom.app.session import open_new
from procroom.domain.assessment import Phase
from procroom.domain.commands import ClearAnswer, GiveAnswer, LinkSeries
from procroom.domain.values import Actor
from procroom.imaging.fileset import scan
from procroom.imaging.hierarchy import DoseReport, HeaderDose, PatientIdentity
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry
from procroom.storage.store import open_store

DAY = date(2026, 2, 10)  # of the synthetic runs
ACTOR = Actor("DEMO Nurse", "Nurse", "Room 1")


@pytest.fixture
def session():
    """A new case."""
    store = open_store(None)
    yield open_new(store, registry.get("tfesi", 1), clock=clock_of(), actor=ACTOR)
    store.close()


@pytest.fixture
def series(tmp_path):
    """A series of the demonstration patient."""
    make_run(tmp_path / "run.dcm", rows=32, columns=32, frames=2)
    (found,) = scan((tmp_path,)).series()
    return found


def told(session, *series):
    """Offers as path -> value."""
    return {each.path: each.value for each in offers(session.definition, session.state, series, DAY)}


def with_patient(series, **changes):
    """The series with another identity."""
    changed = tuple(replace(i, patient=replace(i.patient, **changes)) for i in series.instances)
    return replace(series, instances=changed)


def with_dose(series, *dose):
    """The series with other dose figures."""
    return replace(series, instances=tuple(replace(i, dose=dose) for i in series.instances))


def test_identity_and_dose_are_offered(session, series):
    """Name, birth, MRN, sex and area dose product, each with the series they come from."""
    found = told(session, series)
    assert found["patient.mrn"] == "DEMO-0001"
    assert found["patient.name"] == "DEMO^LUMBAR"
    assert found["patient.sex"] == "FEMALE"
    assert found["radiation.kap"]["unit"] == "dGy.cm2"
    assert found["radiation.source"] == "DICOM"
    (source,) = {each.source for each in offers(session.definition, session.state, (series,), DAY)}
    assert source == f"DICOM series …{series.series_instance_uid[-8:]}"


def test_every_offer_can_be_recorded(session, series):
    """Each offered value is accepted as it is, and is then offered no more."""
    for each in offers(session.definition, session.state, (series,), DAY):
        session.handle(GiveAnswer(each.path, each.value, each.source))
    assert told(session, series) == {}


def test_what_stands_in_the_record_is_shown_beside_it(session, series):
    """An offer that would replace an answer names that answer."""
    session.handle(GiveAnswer("patient.sex", "MALE"))
    offer = next(
        o for o in offers(session.definition, session.state, (series,), DAY) if o.path == "patient.sex"
    )
    assert (offer.now, offer.now_text, offer.text) == ("MALE", "male", "female")


def test_area_dose_product_is_summed(session, series):
    """Each image states its own share: two of 8.1 dGy·cm² are 16.2."""
    dosed = with_dose(series, HeaderDose("ImageAndFluoroscopyAreaDoseProduct", "8.1", "dGy.cm2"))
    assert told(session, dosed, dosed)["radiation.kap"] == {"value": "16.2", "unit": "dGy.cm2"}


def test_fluoroscopy_time_is_taken_only_when_images_agree(session, series):
    """One figure of the whole step is taken; two that differ are not."""
    short = with_dose(series, HeaderDose("TotalTimeOfFluoroscopy", "24", "s"))
    long = with_dose(series, HeaderDose("TotalTimeOfFluoroscopy", "30", "s"))
    assert told(session, short, short)["radiation.fluoro_time"] == {"value": "24", "unit": "s"}
    assert "radiation.fluoro_time" not in told(session, short, long)


def test_typed_dose_gets_what_the_device_states_beside_it(session, series):
    """Typed values stay; the images' own go beside them, so that the two can be compared (RX-04)."""
    dosed = with_dose(
        series,
        HeaderDose("ImageAndFluoroscopyAreaDoseProduct", "8.1", "dGy.cm2"),
        HeaderDose("TotalTimeOfFluoroscopy", "24", "s"),
    )
    assert not any(path.startswith("radiation.device") for path in told(session, dosed))
    session.handle_all(
        (
            GiveAnswer("imaging.modality", "FLUOROSCOPY"),
            GiveAnswer("radiation.kap", "81 dGy.cm2"),
            GiveAnswer("radiation.source", "TYPED"),
        )
    )
    found = told(session, dosed)
    assert found["radiation.device.kap"] == {"value": "8.1", "unit": "dGy.cm2"}
    assert found["radiation.device.fluoro_time"] == {"value": "24", "unit": "s"}
    taken = [
        GiveAnswer(each.path, each.value, each.source)
        for each in offers(session.definition, session.state, (dosed,), DAY)
        if each.path.startswith("radiation.device")
    ]
    session.handle_all(tuple(taken))
    assert [each.rule_id for each in session.assess(Phase.SIGN).fired() if each.rule_id == "RX-04"] == [
        "RX-04"
    ]
    assert "radiation.device.kap" not in told(session, dosed)


def test_the_dose_in_one_act_replaces_nothing_typed(session, series):
    """All of it at first; more of it when the images tell more; beside what was typed, no word of where values come from."""
    dose = HeaderDose("ImageAndFluoroscopyAreaDoseProduct", "8.1", "dGy.cm2")
    dosed = with_dose(series, dose, HeaderDose("TotalTimeOfFluoroscopy", "24", "s"))

    def now(*series):
        found = fresh(offers(session.definition, session.state, series, DAY), session.state, "radiation")
        return {each.path.removeprefix("radiation."): each for each in found}

    first = now(dosed)
    assert set(first) == {"fluoro_time", "kap", "source"}
    session.handle_all(tuple(GiveAnswer(each.path, each.value, each.source) for each in first.values()))
    assert now(dosed) == {}
    assert now(dosed, dosed)["kap"].text == "16.2 dGy·cm²"
    session.handle_all((GiveAnswer("radiation.kap", "1.62 Gy.cm2", first["kap"].source),))
    assert now(dosed, dosed) == {}  # the same in another unit
    assert "kap" not in now(dosed)  # fewer images open: less, and not offered
    assert now(dosed, dosed, dosed)["kap"].is_more
    session.handle(GiveAnswer("radiation.kap", "9 dGy.cm2"))
    session.handle(ClearAnswer("radiation.source"))
    assert now(dosed, dosed) == {}


def doses(session, *series, day=DAY):
    """What is offered of the dose."""
    found = offers(session.definition, session.state, series, day)
    return {each.path: each.value for each in found if each.path.startswith("radiation")}


def test_another_patients_dose_is_not_offered(session, series):
    """Kept images of another patient give no dose, alone or in a sum; neither do two people while nobody is recorded."""
    other = with_patient(series, patient_id="B2")
    assert doses(session, series)
    assert doses(session, series, other) == {}
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    assert doses(session, series)
    assert doses(session, series, with_patient(series, birth_date=None))["radiation.kap"]
    assert doses(session, other) == {}
    assert doses(session, series, other) == {}


def test_another_days_dose_is_not_offered(session, series):
    """An earlier procedure's images are no part of this day's sum, and images without a date are of no day."""
    before = replace(
        series,
        instances=tuple(
            replace(i, study_date=i.study_date - timedelta(days=7), patient=PatientIdentity(patient_id="B2"))
            for i in series.instances
        ),
    )
    dateless = replace(
        series,
        instances=tuple(
            replace(i, study_date=None, facts=replace(i.facts, acquired_at=None), acquired_at=None)
            for i in series.instances
        ),
    )
    today = doses(session, series)
    assert today
    assert doses(session, series, before, dateless) == today
    assert doses(session, before) == doses(session, dateless) == {}
    assert doses(session, series, day=DAY + timedelta(days=1)) == {}


def test_a_dose_report_is_taken_instead_of_the_images(session, series):
    """All of it from one source, with the reference air kerma; of another patient or day, or one of two, none of it."""
    totals = (
        HeaderDose("DoseAreaProductTotal", "0.00024126", "Gy.m2"),
        HeaderDose("DoseRPTotal", "0.01173170", "Gy"),
        HeaderDose("TotalFluoroTime", "0", "s"),
    )
    first = series.instances[0]
    uid, day = first.study_instance_uid, first.study_date
    report = DoseReport(Path("r.dcm"), "1.2.3.12345678", uid, first.patient, day, day, totals)

    def offered(*reports):
        return offers(session.definition, session.state, (series,), DAY, reports)

    found = {each.path: each for each in offered(report) if each.path.startswith("radiation")}
    assert {path: each.value for path, each in found.items()} == {
        "radiation.air_kerma": {"value": "11.73", "unit": "mGy"},
        "radiation.kap": {"value": "2.4126", "unit": "Gy.cm2"},
        "radiation.source": "RDSR",
    }
    assert {each.source for each in found.values()} == {"DICOM dose report …12345678"}
    headers = offered()
    assert offered(replace(report, study_date=day - timedelta(days=1))) == headers
    assert offered(report, replace(report, sop_instance_uid="1.2.4")) == headers
    other = offered(replace(report, patient=replace(first.patient, patient_id="B2")))
    assert not any(each.path.startswith("radiation") for each in other)


def test_no_dose_no_offer(session, series):
    """Without figures nothing is offered, not even their source."""
    assert {path for path in told(session, with_dose(series)) if path.startswith("radiation")} == set()


def test_several_patients_offer_no_identity(session, series):
    """Which of two patients it is cannot be offered."""
    other = with_patient(series, patient_id="OTHER-9")
    assert {path for path in told(session, series, other) if path.startswith("patient")} == set()


def test_another_patient_offers_no_identity(session, series):
    """Once the record names somebody else, the images do not offer to replace them."""
    session.handle(GiveAnswer("patient.mrn", "OTHER-9"))
    assert {path for path in told(session, series) if path.startswith("patient")} == set()


@pytest.mark.parametrize(
    ("path", "value", "word"),
    [
        ("patient.mrn", "OTHER-9", "MRN"),
        ("patient.birth_date", "1950-01-01", "date of birth"),
        ("patient.name", "Somebody Else", "name"),
    ],
)
def test_differences_are_named_without_the_patient(session, series, path, value, word):
    """What differs is said in words; no name or number is in them."""
    session.handle(GiveAnswer(path, value))
    assert mismatch(session.definition, session.state, series.instances[0].patient) == word


@pytest.mark.parametrize("name", ["DEMO^LUMBAR", "DEMO, LUMBAR", "lumbar demo", "Demo  Lumbar"])
def test_the_same_person_in_other_letters(session, series, name):
    """Order, case and punctuation of a name are no difference; neither are dashes in an MRN."""
    session.handle(GiveAnswer("patient.name", name))
    session.handle(GiveAnswer("patient.mrn", "demo 0001"))
    assert mismatch(session.definition, session.state, series.instances[0].patient) == ""


def test_what_is_not_stated_contradicts_nothing(session):
    """An empty identity on either side is no mismatch."""
    assert (
        mismatch(
            session.definition, session.state, PatientIdentity(patient_id="X", birth_date=date(1950, 1, 1))
        )
        == ""
    )
    session.handle(GiveAnswer("patient.mrn", "M-1"))
    assert mismatch(session.definition, session.state, PatientIdentity()) == ""


def test_links_remember_where_a_series_lay(session, series):
    """A link holds UIDs, modality, patient id and files; one of another patient is found again."""
    link = link_of(series)
    assert link.series_uid == series.series_instance_uid
    assert link.paths == tuple(str(instance.path) for instance in series.instances)
    session.handle(LinkSeries(link))
    assert not linked_mismatch(session.definition, session.state)
    session.handle(GiveAnswer("patient.mrn", "OTHER-9"))
    assert linked_mismatch(session.definition, session.state)
