"""The CPT number of what was done, where the suggestion is certain of the target (clinical.md F4, K9); else words alone, in every form."""

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from signed_cases import SCENARIOS, signed

from procroom.app.signed_case import signed_case_of_file
from procroom.exchange import forms
from procroom.exchange.account import Account
from procroom.procedures import registry

V3, XSI = "{urn:hl7-org:v3}", "{http://www.w3.org/2001/XMLSchema-instance}"
CPT_URI, CPT_OID = "http://www.ama-assn.org/go/cpt", "2.16.840.1.113883.6.12"
ACTIVITY = "2.16.840.1.113883.10.20.22.4.14"
EXPECTED = [
    ("gs1", ["64483"]),
    ("caudal-esi", ["62323"]),
    ("gs9", ["64493"]),
    ("gs8", ["63650", "63650"]),  # a unit each lead
    ("gs5", [None] * 3),  # joints are counted, nerves were treated
    ("facet-injection", [None] * 2),  # first and second joint: which of them is which nobody says
    ("sacral-branch-block", [None] * 4),  # one number over four nerves
    ("genicular-rfa", [None] * 3),  # no number is suggested
]


def in_fhir(case):
    """(code, text, note) of each Procedure that was performed."""
    (parcel,) = forms.make("fhir", case)
    found = [each["resource"] for each in json.loads(parcel.content)["entry"]]
    for resource in found:
        if resource["resourceType"] == "Procedure" and resource["status"] != "not-done":
            [coding] = resource["code"].get("coding") or [None]
            if coding is not None:
                assert coding == {"system": CPT_URI, "code": coding["code"]}  # nobody else's words as display
            yield coding and coding["code"], resource["code"]["text"], resource.get("note")


def in_cda(case):
    """(code, words) of each Procedure Activity, and of the service event."""
    root = ET.fromstring(forms.make("cda", case)[0].content)
    activities = [
        each
        for each in root.iter(f"{V3}procedure")
        if each.find(f"{V3}templateId[@root='{ACTIVITY}']") is not None
    ]
    return [_told(each) for each in activities], _told(next(root.iter(f"{V3}serviceEvent")))


def _told(act):
    code = act.find(f"{V3}code")
    assert (code.get("codeSystem"), code.get("nullFlavor")) == (
        (CPT_OID, None) if code.get("code") else (None, "OTH")
    )
    return code.get("code"), code.findtext(f"{V3}originalText").strip()


@pytest.mark.parametrize(("name", "codes"), EXPECTED)
def test_a_target_has_its_number_where_one_alone_is_certain_and_words_always(name, codes):
    case = signed(name)
    told = list(in_fhir(case))
    assert [code for code, _, _ in told] == codes
    assert all(text for _, text, _ in told)
    for code, _, note in told:
        assert note == (code and [{"text": f"CPT {code}: suggestion, for coder review"}])
    activities, event = in_cda(case)
    assert [code for code, _ in activities] == codes
    assert event[0] == (codes[0] if len(set(codes)) == 1 else None)
    assert all(words for _, words in (*activities, event))


def test_what_nobody_signed_or_sources_dispute_has_no_number():
    draft = signed_case_of_file(SCENARIOS / "gs1.case.json", registry.get, signing=None)
    assert [code for code, _, _ in in_fhir(draft)] == [None]
    assert in_cda(draft)[1][0] is None
    case = signed("gs1")
    codes = tuple(replace(each, confidence="check") for each in case.assessment.codes)
    disputed = replace(case, assessment=replace(case.assessment, codes=codes))
    assert [each.code for each in Account(disputed).done] == [None]


@pytest.mark.parametrize("name", ["gs1", "gs5", "gs8"])
def test_every_medication_says_that_its_time_is_an_interval(name):
    """At a moment too (CONF:1098-7508): of itself the schema would read a point in time."""
    root = ET.fromstring(forms.make("cda", signed(name))[0].content)
    times = [each.find(f"{V3}effectiveTime") for each in root.iter(f"{V3}substanceAdministration")]
    assert {each.get(f"{XSI}type") for each in times} == {"IVL_TS"}
    if name == "gs8":
        assert any(each.get("value") for each in times)
