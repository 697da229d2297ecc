"""C-CDA Procedure Notes of signed cases: the guide's rules, every fact against the case, each sentence once."""

import base64
import json
from collections import Counter
from copy import deepcopy
from dataclasses import replace
from itertools import chain

import pytest
from ccda_guide import NS, RULES, broken
from ccda_to_fhir import convert_document
from lxml import etree
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.exchange import forms
from procroom.notes.document import Figure, Paragraph
from procroom.procedures import registry
from procroom.storage.store import open_store

ALL = sorted({*NAMES, *(f"gs{number}" for number in range(1, 11))})

_T = "2.16.840.1.113883.10.20.22"

#: case -> RxNorm or words, dose, unit, lot, from, to: as the case files have them.
DRUGS = {
    "gs1": [
        ("6387", "30", "mg", "", "202602100855-0500", "202602100901-0500"),
        ("5956", "1.5", "mL", "A1", "202602100855-0500", "202602100901-0500"),
        ("3264", "10", "mg", "DEMO-D1", "202602100855-0500", "202602100901-0500"),
        ("6387", "10", "mg", "DEMO-L1", "202602100855-0500", "202602100901-0500"),
    ],
    "gs5": [
        ("6387", "20", "mg", "", "202605120902-0400", "202605120921-0400"),
        ("6387", "20", "mg", "", "202605120902-0400", "202605120921-0400"),
        ("6387", "20", "mg", "", "202605120903-0400", "202605120922-0400"),
        ("6387", "20", "mg", "", "202605120903-0400", "202605120922-0400"),
        ("6387", "20", "mg", "", "202605120904-0400", "202605120923-0400"),
        ("6387", "20", "mg", "", "202605120904-0400", "202605120923-0400"),
    ],
    "gs8": [
        ("cefazolin", "2", "g", "", "202605040740-0400", "202605040740-0400"),
        ("6387", "50", "mg", "", "202605040810-0400", "202605040842-0400"),
        ("6387", "50", "mg", "", "202605040820-0400", "202605040844-0400"),
    ],
}

#: case -> moment, LOINC, value, unit of every vital sign.
VITALS = {
    "gs1": [
        ("", "29463-7", "70", "kg"),
        ("", "8302-2", "165", "cm"),
        ("202602100835-0500", "8480-6", "128", "mm[Hg]"),
        ("202602100835-0500", "8462-4", "76", "mm[Hg]"),
        ("202602100835-0500", "8867-4", "72", "/min"),
        ("202602100835-0500", "59408-5", "98", "%"),
        ("202602100835-0500", "8310-5", "36.7", "Cel"),
        ("202602100931-0500", "8480-6", "128", "mm[Hg]"),
        ("202602100931-0500", "8462-4", "76", "mm[Hg]"),
        ("202602100931-0500", "8867-4", "72", "/min"),
        ("202602100931-0500", "59408-5", "98", "%"),
    ],
    "gs5": [
        ("", "29463-7", "88", "kg"),
        ("", "8302-2", "178", "cm"),
        ("202605120835-0400", "8480-6", "128", "mm[Hg]"),
        ("202605120835-0400", "8462-4", "76", "mm[Hg]"),
        ("202605120835-0400", "8867-4", "72", "/min"),
        ("202605120835-0400", "59408-5", "98", "%"),
        ("202605120835-0400", "8310-5", "36.7", "Cel"),
        ("202605120931-0400", "8480-6", "128", "mm[Hg]"),
        ("202605120931-0400", "8462-4", "76", "mm[Hg]"),
        ("202605120931-0400", "8867-4", "72", "/min"),
        ("202605120931-0400", "59408-5", "98", "%"),
    ],
    "gs8": [
        ("", "29463-7", "91", "kg"),
        ("", "8302-2", "175", "cm"),
        ("202605040735-0400", "8480-6", "128", "mm[Hg]"),
        ("202605040735-0400", "8462-4", "76", "mm[Hg]"),
        ("202605040735-0400", "8867-4", "72", "/min"),
        ("202605040735-0400", "59408-5", "98", "%"),
        ("202605040735-0400", "8310-5", "36.7", "Cel"),
        ("202605040915-0400", "8480-6", "128", "mm[Hg]"),
        ("202605040915-0400", "8462-4", "76", "mm[Hg]"),
        ("202605040915-0400", "8867-4", "72", "/min"),
        ("202605040915-0400", "59408-5", "98", "%"),
    ],
}

#: case -> LOINC, DCM or words, value, unit of pain, function and dose.
READINGS = {
    "gs1": [
        ("Function, ODI, Score", "44", "%"),
        ("113730", "24", "s"),
        ("113725", "6.2", "mGy"),
        ("113722", "8.1", "dGy.cm2"),
        ("72514-3", "7", "{score}"),
        ("72514-3", "2", "{score}"),
        ("Pain scores after, 30 min, Relief", "71.4", "%"),
    ],
    "gs5": [
        ("Function, ODI, Score", "44", "%"),
        ("113730", "24", "s"),
        ("113725", "6.2", "mGy"),
        ("113722", "8.1", "dGy.cm2"),
        ("72514-3", "7", "{score}"),
        ("72514-3", "3", "{score}"),
        ("Pain scores after, 30 min, Relief", "57.1", "%"),
    ],
    "gs8": [
        ("Function, PEG, Score", "8.0", "{score}"),
        ("113730", "96", "s"),
        ("113725", "24.0", "mGy"),
        ("113722", "3.1", "Gy.cm2"),
        ("72514-3", "8", "{score}"),
        ("72514-3", "4", "{score}"),
        ("Pain scores after, 30 min, Relief", "50.0", "%"),
    ],
}


def _document(case):
    [parcel] = forms.make("cda", case)
    return etree.fromstring(parcel.content)


def _all(node, path):
    return node.xpath(path, namespaces=NS)


def _text(node, path):
    return "".join(_all(node, f"string({path})"))


def _named(node):
    return node.get("code") or _text(node, "h:originalText/text()")


def _section(document, code):
    return _all(document, f"//h:section[h:code/@code='{code}']")


@pytest.fixture(scope="module")
def documents():
    return {name: _document(signed(name)) for name in ALL}


@pytest.mark.parametrize("name", ALL)
def test_the_guide_is_kept(documents, name):
    assert broken(documents[name]) == []


def _without(path):
    def drop(document):
        for node in _all(document, path):
            node.getparent().remove(node)

    return drop


def _out_of_order(document):
    author = document.find("h:author", NS)
    document.insert(0, author)


def _half_null(document):
    _all(document, "//h:doseQuantity")[0].set("nullFlavor", "UNK")


@pytest.mark.parametrize(
    ("damage", "number"),
    [
        (_without("//h:section[h:code/@code='55109-3']/.."), "1198-30387"),
        (_without("//h:legalAuthenticator/h:signatureCode"), "1198-5584"),
        (_without("//h:patient/h:raceCode"), "1198-5322"),
        (_without("//h:serviceEvent/h:performer"), "1198-8521"),
        (_without("//h:doseQuantity"), "1098-7516"),
        (_without("//h:templateId[not(@extension)]"), "1198-32941"),
        (_without("//h:organizer/h:code/h:translation"), "1198-32741"),
        (_without("//h:procedure/h:text"), "1098-7656"),
        (_out_of_order, "order of ClinicalDocument"),
        (_half_null, "nullFlavor of doseQuantity"),
    ],
)
def test_the_rules_of_the_guide_find_what_is_wrong(documents, damage, number):
    damaged = deepcopy(documents["gs1"])
    damage(damaged)
    assert number in broken(damaged)


def test_every_rule_of_the_guide_was_asked_somewhere(documents):
    unasked = {
        number
        for number, where, _ in RULES
        if not any(_all(document, where) for document in documents.values())
    }
    assert unasked == {"1198-16784"}  # of what a program wrote: see the unsigned case


@pytest.mark.parametrize("name", ALL)
def test_every_entry_refers_to_a_sentence_of_its_section(documents, name):
    document = documents[name]
    told = [node.get("ID") for node in document.iter() if node.get("ID")]
    assert len(set(told)) == len(told)
    for section in _all(document, "//h:section"):
        here = set(_all(section, "h:text//@ID"))
        for reference in _all(section, "h:entry//h:reference/@value"):
            assert reference[1:] in here, (name, reference)
        media = set(_all(section, "h:entry/h:observationMedia/@ID"))
        assert set(_all(section, "h:text//@referencedObject")) == media
    acts = "//h:observation | //h:procedure | //h:substanceAdministration"
    silent = [_text(act, "h:id/@root") for act in _all(document, acts) if not _all(act, "h:text/h:reference")]
    assert silent == []


@pytest.mark.parametrize("name", ALL)
def test_every_sentence_of_the_note_is_told_once(documents, name):
    blocks = [block for section in signed(name).document.sections for block in section.blocks]
    said = Counter(
        chain(
            (each.text for block in blocks if isinstance(block, Paragraph) for each in block.sentences),
            (block.caption for block in blocks if isinstance(block, Figure)),
        )
    )
    told = Counter(each.text for each in _all(documents[name], "//h:content[@ID]"))
    own = _all(_section(documents[name], "47519-4")[0], "h:entry/h:procedure/h:text/h:reference/@value")
    made = Counter(_text(documents[name], f"//h:content[@ID='{each[1:]}']") for each in own)
    assert told == said + made
    assert all(count == 1 for count in made.values())


@pytest.mark.parametrize("name", NAMES)
def test_each_drug_is_told_with_dose_lot_and_time(documents, name):
    told = []
    for given in _all(documents[name], "//h:substanceAdministration"):
        dose, [when] = given.find("h:doseQuantity", NS), _all(given, "h:effectiveTime")
        start = when.get("value") or _text(when, "h:low/@value")
        end = when.get("value") or _text(when, "h:high/@value")
        drug = _named(given.find(".//h:manufacturedMaterial/h:code", NS))
        told.append(
            (drug, dose.get("value"), dose.get("unit"), _text(given, ".//h:lotNumberText"), start, end)
        )
    assert told == DRUGS[name]


@pytest.mark.parametrize("name", NAMES)
def test_each_vital_sign_is_told_with_its_unit_and_moment(documents, name):
    told = []
    for organizer in _all(documents[name], "//h:organizer[h:code/@code='46680005']"):
        for seen in _all(organizer, "h:component/h:observation"):
            value, at = seen.find("h:value", NS), _text(seen, "h:effectiveTime/@value")
            assert at == _text(organizer, "h:effectiveTime/@value")
            told.append((at, _named(seen.find("h:code", NS)), value.get("value"), value.get("unit")))
    assert told == VITALS[name]


@pytest.mark.parametrize("name", NAMES)
def test_pain_function_and_dose_are_told_with_their_units(documents, name):
    path = f"//h:observation[h:templateId[@root='{_T}.4.69' or @root='{_T}.4.13']]"
    told = []
    for seen in _all(documents[name], path):
        value = seen.find("h:value", NS)
        told.append((_named(seen.find("h:code", NS)), value.get("value"), value.get("unit")))
    known = {what for what, _, _ in READINGS[name]}
    assert [each for each in told if each[0] in known] == READINGS[name]


@pytest.mark.parametrize("name", ALL)
def test_vital_signs_are_those_of_the_case_file(documents, name):
    answers = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))["answers"]
    rows = [*answers["baseline"]["vitals"], *answers["recovery"]["vitals"]]
    kept = ("systolic", "diastolic", "heart_rate", "respiratory_rate", "spo2", "temperature")
    recorded = Counter(str(row[key]).split()[0] for row in rows for key in kept if key in row)
    recorded += Counter(
        answers["patient"][key].split()[0] for key in ("weight", "height") if key in answers["patient"]
    )
    path = "//h:organizer[h:code/@code='46680005']//h:observation/h:value/@value"
    assert Counter(_all(documents[name], path)) == recorded


def test_results_of_the_laboratory_are_results(documents):
    values = _all(documents["gs2"], f"//h:observation[h:templateId/@root='{_T}.4.2']/h:value")
    assert [(each.get("value"), each.get("unit")) for each in values] == [("221", "10*9/L"), ("78", "mL/min")]
    path = f"//h:observation[h:templateId/@root='{_T}.4.2']"
    told = [
        (each.find("h:code", NS).get("code"), each.find("h:value", NS))
        for each in _all(documents["gs7"], path)
    ]
    assert [(code, value.get("value"), value.get("unit")) for code, value in told] == [
        ("2339-0", "268", "mg/dL"),
        ("4548-4", "8.9", "%"),
    ]


def test_an_abandoned_target_is_aborted_and_what_was_not_injected_not_given(documents):
    assert _all(documents["gs6"], "//h:procedure[@moodCode='EVN']/h:statusCode/@code") == ["aborted"]
    drugs = _all(documents["gs6"], "//h:manufacturedMaterial/h:code/@code")
    assert set(drugs) == {"6387", "5956"}
    done = _all(documents["gs8"], "//h:procedure[@moodCode='EVN']/h:statusCode/@code")
    assert done == ["completed", "completed"]


def test_a_lead_is_a_product_with_its_udi(documents):
    leads = _all(documents["gs8"], f"//h:participantRole[h:templateId/@root='{_T}.4.37']/h:id")
    assert [(each.get("root"), each.get("extension")) for each in leads] == [
        ("2.16.840.1.113883.3.3719", "DEMO-UDI-1"),
        ("2.16.840.1.113883.3.3719", "DEMO-UDI-2"),
    ]


def test_an_allergy_is_told_and_none_known_only_where_it_was_said(documents):
    [told] = _all(documents["gs7"], f"//h:observation[h:templateId/@root='{_T}.4.7']")
    assert told.get("negationInd") is None
    assert _text(told, ".//h:playingEntity/h:code/h:originalText/text()") == "iodinated contrast"
    assert _text(told, "h:entryRelationship//h:originalText/text()") == "anaphylaxis in 2019"
    assert _all(told, f".//h:observation[h:templateId/@root='{_T}.4.8']/h:value/@code") == ["24484000"]
    [told] = _all(documents["gs1"], f"//h:observation[h:templateId/@root='{_T}.4.7']")
    assert told.get("negationInd") == "true"
    bare = signed_case_of_file(SCENARIOS / "gs8-pull.case.json", registry.get, signing=None)
    assert not _all(_document(bare), f"//h:observation[h:templateId/@root='{_T}.4.7']")


def _diagnoses(document, code):
    [section] = _section(document, code)
    return _all(section, "h:entry//h:value[@codeSystem='2.16.840.1.113883.6.90']/@code")


def test_diagnoses_stand_before_and_after_the_latter_in_one_entry(documents):
    for name, codes in (("gs1", ["M51.17"]), ("gs3", ["M47.816", "M47.817"])):
        assert _diagnoses(documents[name], "59768-2") == codes
        assert _diagnoses(documents[name], "59769-0") == codes
        assert len(_all(_section(documents[name], "59769-0")[0], "h:entry")) == 1


def test_another_diagnosis_afterwards_is_the_one_that_is_told(tmp_path):
    told = json.loads((SCENARIOS / "gs1.case.json").read_text(encoding="utf-8"))
    told["answers"]["post_diagnosis"] = {
        "same": "DIFFERENT",
        "post": [{"id": "d1", "diagnosis": {"code": "M54.16"}}],
    }
    path = tmp_path / "other.case.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    document = _document(signed_case_of_file(path, registry.get, signing=SIGNING))
    assert (_diagnoses(document, "59768-2"), _diagnoses(document, "59769-0")) == (["M51.17"], ["M54.16"])


def test_the_pdf_is_in_it_as_it_was_issued(documents):
    for name in NAMES:
        [value] = _all(documents[name], "//h:observationMedia/h:value")
        assert (value.get("mediaType"), value.get("representation")) == ("application/pdf", "B64")
        assert base64.b64decode(value.text, validate=True) == signed(name).note_pdf


def test_under_a_required_heading_without_facts_nothing_is_denied():
    case = signed("gs1")
    kept = tuple(
        each for each in case.document.sections if each.link_id not in {"complications", "plan", "findings"}
    )
    document = _document(replace(case, document=replace(case.document, sections=kept)))
    assert broken(document) == []
    for code in ("55109-3", "51847-2"):
        [section] = _section(document, code)
        assert (section.get("nullFlavor"), _text(section, "h:text")) == ("NI", "Not documented")
        assert not _all(section, "h:entry")
    assert "Findings" not in _all(document, "//h:content/text()")


@pytest.mark.parametrize(
    ("recorded", "parts"),
    [
        ("DEMO^LUMBAR", [("given", "LUMBAR", None), ("family", "DEMO", None)]),
        (
            "DEMO^ANA^MARIA^DR^JR",
            [
                *(("prefix", "DR", None), ("given", "ANA", None), ("given", "MARIA", None)),
                *(("family", "DEMO", None), ("suffix", "JR", None)),
            ],
        ),
        ("Demo Person", [("given", None, "NI"), ("family", "Demo Person", None)]),
    ],
)
def test_a_name_is_told_in_its_parts(recorded, parts):
    case = signed("gs1")
    document = _document(replace(case, patient=replace(case.patient, name=recorded)))
    [name] = _all(document, "//h:patient/h:name")
    assert [(etree.QName(each).localname, each.text, each.get("nullFlavor")) for each in name] == parts


def test_what_nobody_recorded_of_the_patient_is_not_said():
    case = signed("gs1")
    nobody = replace(case.patient, name="", mrn="", sex="", birth_date=None)
    document = _document(replace(case, patient=nobody))
    assert broken(document) == []
    role = "//h:patientRole/"
    for path in ("h:id", "h:patient/h:name", "h:patient/h:administrativeGenderCode", "h:patient/h:birthTime"):
        [node] = _all(document, role + path)
        assert dict(node.attrib) == {"nullFlavor": "NI"}, path


def test_a_number_is_told_under_who_assigned_it():
    case = signed("gs1")
    known = replace(case.patient, authority="DEMO HOSPITAL", authority_oid="2.999.1")
    [number] = _all(_document(replace(case, patient=known)), "//h:patientRole/h:id")
    assert dict(number.attrib) == {
        "root": "2.999.1",
        "extension": "DEMO-0001",
        "assigningAuthorityName": "DEMO HOSPITAL",
    }


def test_what_is_not_signed_says_so_and_is_of_no_one():
    case = signed_case_of_file(SCENARIOS / "gs1.case.json", registry.get, signing=None)
    document = _document(case)
    assert broken(document) == []
    assert not _all(document, "h:legalAuthenticator | h:author//h:assignedPerson | h:relatedDocument")
    assert _text(document, "h:author//h:softwareName") == case.institution.software
    assert "not signed" in _text(document, "h:title")
    assert not _all(document, "//h:procedure[@moodCode='EVN']/h:statusCode/@code")
    ids = {_text(document, f"h:{tag}/@root") for tag in ("id", "setId")}
    assert ids.isdisjoint(_all(_document(signed("gs1")), "h:id/@root | h:setId/@root"))


def test_an_addendum_replaces_the_document_and_the_facts_keep_their_ids():
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    first = signed_case(store, session.case_id, registry.get, version=1)
    second = signed_case(store, session.case_id, registry.get)
    store.close()
    assert forms.make("cda", second) == forms.make("cda", second)
    before, after = _document(first), _document(second)
    assert broken(before) == broken(after) == []
    [replaced] = _all(after, "h:relatedDocument[@typeCode='RPLC']/h:parentDocument")
    for path in ("h:id/@root", "h:setId/@root", "h:versionNumber/@value"):
        assert _text(replaced, path) == _text(before, path)
    assert _text(after, "h:setId/@root") == _text(before, "h:setId/@root")
    assert _text(after, "h:versionNumber/@value") == "2"
    entries = "//h:entry/*[not(self::h:observationMedia)]/h:id/@root"
    assert _all(before, entries) == _all(after, entries)
    assert _text(after, "h:legalAuthenticator//h:name") == "DEMO Fellow"
    assert _text(after, "h:authenticator//h:name") == SIGNING.name
    [addendum] = _section(after, "55107-7")
    assert (_text(addendum, "h:text"), _text(addendum, "h:author//h:name")) == (
        "Seen at 15:00.",
        "DEMO Fellow",
    )
    assert not _section(before, "55107-7")


def test_the_same_version_is_the_same_bytes():
    for name in NAMES:
        assert forms.make("cda", signed(name)) == forms.make("cda", signed(name))


def test_a_character_that_xml_cannot_hold_is_refused_in_words():
    case = signed("gs1")
    told = replace(case, patient=replace(case.patient, name="DEMO\x01^LUMBAR"))
    with pytest.raises(forms.NotExportable, match="control character") as refused:
        forms.make("cda", told)
    assert "LUMBAR" not in str(refused.value)


def _read_by_another(case):
    [parcel] = forms.make("cda", case)
    read = convert_document(parcel.content.decode("utf-8"))
    return [entry["resource"] for entry in read["bundle"]["entry"]], read["metadata"]


@pytest.mark.parametrize("name", NAMES)
def test_another_program_reads_the_same_facts(name):
    """ccda-to-fhir (Nurra Health): it takes planned procedures with a code only, and we have none that is certain."""
    resources, about = _read_by_another(signed(name))
    assert {error["template_id"] for error in about["errors"]} <= {f"{_T}.4.41"}
    drugs, seen = [], []
    for each in resources:
        if each["resourceType"] == "MedicationStatement":
            concept = each["medicationCodeableConcept"]
            dose = each["dosage"][0]["doseAndRate"][0]["doseQuantity"]
            coding = concept.get("coding", [{"code": concept["text"]}])
            drugs.append((coding[0]["code"], float(dose["value"]), dose["code"]))
        for part in (each, *each.get("component", ())) if each["resourceType"] == "Observation" else ():
            if "valueQuantity" in part:
                value = part["valueQuantity"]
                seen.append((part["code"]["coding"][0]["code"], float(value["value"]), value["code"]))
    assert sorted(drugs) == sorted((drug, float(dose), unit) for drug, dose, unit, *_ in DRUGS[name])
    assert sorted(seen) == sorted((code, float(value), unit) for _, code, value, unit in VITALS[name])


def test_another_program_finds_the_patient_the_leads_and_the_allergy():
    resources, _ = _read_by_another(signed("gs8"))
    kinds = {each["resourceType"]: each for each in resources}
    assert kinds["Patient"]["name"][0]["family"] == "DEMO"
    assert kinds["Patient"]["birthDate"] == "1967-09-12"
    carried = [each["udiCarrier"][0]["carrierHRF"] for each in resources if each["resourceType"] == "Device"]
    assert carried == ["DEMO-UDI-1", "DEMO-UDI-2"]
    assert kinds["AllergyIntolerance"]["code"]["coding"][0]["display"] == "No known allergy"
