"""The leads of a trial in FHIR: in use from their placement until another case of the trial says that they came out."""

import json
from dataclasses import replace
from functools import cache

import pytest
from signed_cases import SCENARIOS, SIGNING

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.domain.case import Answer
from procroom.exchange import forms
from procroom.exchange.signed import SignedCase
from procroom.procedures import registry
from procroom.storage.store import open_store

FILES = {name: SCENARIOS / f"{name}.case.json" for name in ("gs8", "gs8-pull")}
OUT = "2026-05-11T10:00:00-04:00"


@cache
def _case(name, *others):
    return signed_case_of_file(
        FILES[name], registry.get, signing=SIGNING, others=[FILES[each] for each in others]
    )


def _resources(case, kind=""):
    [parcel] = forms.make("fhir", case)
    told = [each["resource"] for each in json.loads(parcel.content)["entry"]]
    return {each["id"]: each for each in told if kind in ("", each["resourceType"])}


def _identity(case):
    return forms.make("fhir", case)[0].identity


def _saying(case: SignedCase, path: str, value: object) -> SignedCase:
    answers = {**case.state.answers, path: replace(case.state.answers[path], value=value)}
    assert isinstance(answers[path], Answer)
    return replace(case, state=replace(case.state, answers=answers))


def _with_pull(pull):
    return replace(_case("gs8", "gs8-pull"), visits=(pull,))


def test_each_lead_that_came_out_is_a_procedure():
    told = _resources(_case("gs8-pull"), "Procedure").values()
    assert [(each["status"], each["bodySite"][0]["text"], each["performedDateTime"]) for each in told] == [
        ("completed", "left L1-2 interspace", OUT)
    ] * 2
    [document] = forms.make("cda", _case("gs8-pull"))
    assert document.content.count(b'<procedure classCode="PROC" moodCode="EVN">') == 2


def test_while_nobody_says_that_they_came_out_the_leads_are_in_use():
    told = _resources(_case("gs8"), "DeviceUseStatement")
    assert {each["status"] for each in told.values()} == {"active"}


def test_the_removal_updates_what_the_placement_told_and_doubles_nothing():
    before = _resources(_case("gs8"))
    after = _resources(_case("gs8-pull", "gs8"))
    used = {name: each for name, each in after.items() if each["resourceType"] == "DeviceUseStatement"}
    assert used.keys() == {
        name for name, each in before.items() if each["resourceType"] == "DeviceUseStatement"
    }
    for name, each in used.items():
        assert (each["status"], each["timingPeriod"]) == ("completed", {"end": OUT})
        for told in ("device", "subject", "bodySite", "derivedFrom"):
            assert each.get(told) == before[name].get(told)
    shared = after.keys() & before.keys()
    assert {after[name]["resourceType"] for name in shared - used.keys()} == {
        *("Patient", "Encounter", "Procedure", "BodyStructure", "Device")
    }
    for name in shared - used.keys():
        assert after[name] == before[name]


def test_the_placement_sent_again_does_not_put_the_leads_back():
    again, alone = _case("gs8", "gs8-pull"), _case("gs8")
    assert {each["status"] for each in _resources(again, "DeviceUseStatement").values()} == {"completed"}
    assert _resources(again).keys() == _resources(alone).keys()
    assert _identity(again) != _identity(alone)
    assert _identity(alone) == str(alone.id_of("fhir", "Bundle"))


@pytest.mark.parametrize(("path", "value"), [("pull.leads_removed", 1), ("pull.intact", False)])
def test_a_lead_that_may_have_stayed_is_in_use(path, value):
    pull = _saying(_case("gs8-pull", "gs8"), path, value)
    assert _resources(pull, "DeviceUseStatement") == {}
    told = _resources(_with_pull(pull), "DeviceUseStatement")
    assert {each["status"] for each in told.values()} == {"active"}


def test_what_is_not_signed_says_nothing_of_the_leads():
    pull = replace(_case("gs8-pull", "gs8"), signature=None, version=0)
    assert _resources(pull, "DeviceUseStatement") == {}
    told = _resources(_with_pull(pull), "DeviceUseStatement")
    assert {each["status"] for each in told.values()} == {"active"}


def test_a_withdrawn_removal_takes_back_what_it_said_of_the_leads_and_no_more():
    store = open_store(None)
    for name in ("gs8", "gs8-pull"):
        session = play(read_case(FILES[name], registry.get), store, stopped_clock(SIGNING.at))
        signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Other patient.", name="DEMO", role="Physician", withdraws=True)
    withdrawn = signed_case(store, session.case_id, registry.get)
    told, before = _resources(withdrawn), _resources(_case("gs8"))
    shared = told.keys() & before.keys()
    assert {told[each]["resourceType"] for each in shared} >= {"DeviceUseStatement", "Procedure"}
    for each in shared:
        assert told[each] == before[each]
    own = [each for name, each in told.items() if name not in shared and each["resourceType"] == "Procedure"]
    assert [each["status"] for each in own] == ["entered-in-error"] * 2
