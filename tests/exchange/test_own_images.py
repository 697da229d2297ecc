"""The wrong-patient guard (clinical.md SL-05): no picture of somebody else is made, printed or handed over, in any form."""

import json
from dataclasses import replace

import pytest
from imaged_cases import imaged_case, signed_with_images

from procroom.app.headless import make_note
from procroom.app.trial_work import make_trial
from procroom.domain.case import LinkedSeries
from procroom.exchange import forms
from procroom.exchange.forms import NotExportable
from procroom.procedures import registry

#: Forms without a picture that name no image.
FACTS_ONLY = {"json", "csv", "hl7-charges"}
SOMEBODY_ELSE = [("OTHER-9", "OTHER^PERSON"), ("DEMO-0001", "OTHER^PERSON"), ("", "")]


@pytest.fixture(scope="module")
def imaged(tmp_path_factory):
    return signed_with_images(imaged_case(tmp_path_factory.mktemp("imaged") / "case"))


@pytest.mark.parametrize("form", sorted(set(forms.FORMS) - FACTS_ONLY))
def test_every_form_refuses_a_case_with_pictures_of_another_patient(imaged, form):
    """Whatever way they came into the case: an image at hand, or a series that was opened for it and is gone."""
    assert forms.make(form, imaged)
    somebody = replace(imaged.patient, mrn="OTHER-9", name="OTHER^PERSON")
    with pytest.raises(NotExportable, match="names another patient than the case: MRN, name"):
        forms.make(form, replace(imaged, patient=somebody))
    gone = LinkedSeries("1.2.3", "1.2.3.4", "XA", "run", "OTHER-7", ("/gone.dcm",))
    state = replace(imaged.state, series={gone.series_uid: gone})
    with pytest.raises(NotExportable, match=r"Series …1\.2\.3\.4 names another patient than the case: MRN"):
        forms.make(form, replace(imaged, images=(), state=state))


@pytest.mark.parametrize(("number", "name"), SOMEBODY_ELSE)
def test_no_picture_is_made_for_export_of_an_image_of_somebody_else(tmp_path, number, name):
    with pytest.raises(NotExportable) as refused:
        signed_with_images(imaged_case(tmp_path, patient_id=number, name=name))
    assert not any(private in str(refused.value) for private in ("OTHER", "PERSON", "DEMO", "LUMBAR"))


@pytest.mark.parametrize(("number", "name"), SOMEBODY_ELSE)
def test_no_note_shows_an_image_of_somebody_else(tmp_path, number, name):
    """Not even a draft; nor one of a record that does not say who its patient is."""
    case = imaged_case(tmp_path, patient_id=number, name=name)
    with pytest.raises(NotExportable):
        make_note(case, registry.get, images=[case.parent / "images"])


def test_a_record_without_a_patient_has_no_pictures(tmp_path):
    path = imaged_case(tmp_path)
    case = json.loads(path.read_text(encoding="utf-8"))
    for name in ("mrn", "birth_date"):
        del case["answers"]["patient"][name]
    path.write_text(json.dumps(case), encoding="utf-8")
    with pytest.raises(NotExportable, match="the record says too little"):
        make_note(path, registry.get, images=[path.parent / "images"])


def test_no_paper_of_a_trial_shows_an_image_of_somebody_else(tmp_path):
    """Pictures are refused; a placement that a foreign series was opened for shows no view, and its log says why."""
    own = imaged_case(tmp_path / "own", scenario="gs8", patient_id="DEMO-0008", name="DEMO^STIMULATION")
    assert make_trial([own], registry.get, images=[own.parent / "images"]).log.ap_views[0].picture
    foreign = imaged_case(tmp_path / "foreign", scenario="gs8", patient_id="OTHER-9", name="OTHER^PERSON")
    with pytest.raises(NotExportable):
        make_trial([foreign], registry.get, images=[foreign.parent / "images"])
    case = json.loads(own.read_text(encoding="utf-8"))
    case["series"] = [{"series_uid": "1.2.3.4", "patient_id": "OTHER-9"}]
    own.write_text(json.dumps(case), encoding="utf-8")
    log = make_trial([own], registry.get).log
    assert log.ap_views == ()
    assert "The saved views are left out: a series of the placement is of another patient." in log.remarks
