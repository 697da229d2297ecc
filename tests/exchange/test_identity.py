"""Who the patient is, in every standard: a number is never cut, a name is told in its parts and in each of its scripts."""

import io
import json
from xml.etree import ElementTree as ET

import pydicom
import pytest
from hl7apy.parser import parse_message
from signed_cases import SCENARIOS, SIGNING

from procroom.app.settings import ExchangeSettings, Settings
from procroom.app.signed_case import signed_case_of_file
from procroom.exchange import forms
from procroom.exchange.forms import NotExportable
from procroom.exchange.person_names import Script, names_of
from procroom.procedures import registry

V3 = "{urn:hl7-org:v3}"
THREE_WAYS = "Yamada^Tarou=山田^太郎=やまだ^たろう"
REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"


def case_of(folder, settings=None, **patient):
    """GS1, signed, with other answers about the patient."""
    case = json.loads((SCENARIOS / "gs1.case.json").read_text(encoding="utf-8"))
    case["answers"]["patient"].update(patient)
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return signed_case_of_file(path, registry.get, signing=SIGNING, settings=settings)


def told_in_fhir(case):
    (parcel,) = forms.make("fhir", case)
    entries = json.loads(parcel.content)["entry"]
    return next(e["resource"] for e in entries if e["resource"]["resourceType"] == "Patient")["name"]


def told_in_hl7(case):
    document, _ = forms.make("hl7", case)
    pid = parse_message(document.content.decode("utf-8"), find_groups=False).pid
    return [each.to_er7() for each in pid.pid_5]


def told_in_cda(case):
    (parcel,) = forms.make("cda", case)
    names = ET.fromstring(parcel.content).findall(f".//{V3}patient/{V3}name")
    return [(each.get("use"), *((part.tag.removeprefix(V3), part.text) for part in each)) for each in names]


def told_in_dicom(case):
    return {
        str(pydicom.dcmread(io.BytesIO(parcel.content)).PatientName) for parcel in forms.make("dicom", case)
    }


def test_a_name_in_three_scripts_is_three_names(tmp_path):
    case = case_of(tmp_path, name=THREE_WAYS)
    assert told_in_fhir(case) == [
        {
            "text": text,
            "extension": [{"url": REPRESENTATION, "valueCode": code}],
            "family": family,
            "given": [given],
        }
        for text, code, family, given in (
            ("Tarou Yamada", "ABC", "Yamada", "Tarou"),
            ("山田 太郎", "IDE", "山田", "太郎"),
            ("やまだ たろう", "SYL", "やまだ", "たろう"),
        )
    ]
    assert told_in_hl7(case) == ["Yamada^Tarou^^^^^^A", "山田^太郎^^^^^^I", "やまだ^たろう^^^^^^P"]
    assert told_in_cda(case) == [
        ("ABC", ("given", "Tarou"), ("family", "Yamada")),
        ("IDE", ("given", "太郎"), ("family", "山田")),
        ("SYL", ("given", "たろう"), ("family", "やまだ")),
    ]
    assert told_in_dicom(case) == {THREE_WAYS}


def test_each_part_of_a_name_has_its_place(tmp_path):
    case = case_of(tmp_path, name="Adams^John Robert^Quincy^Rev.^B.A. M.Div.")
    assert told_in_fhir(case) == [
        {
            "text": "Rev. John Robert Quincy Adams B.A. M.Div.",
            "family": "Adams",
            "given": ["John Robert", "Quincy"],
            "prefix": ["Rev."],
            "suffix": ["B.A. M.Div."],
        }
    ]
    assert told_in_hl7(case) == ["Adams^John Robert^Quincy^B.A. M.Div.^Rev."]
    assert told_in_cda(case) == [
        (
            None,
            *(("prefix", "Rev."), ("given", "John Robert"), ("given", "Quincy")),
            *(("family", "Adams"), ("suffix", "B.A. M.Div.")),
        )
    ]


def test_free_words_are_told_whole_and_no_part_is_guessed(tmp_path):
    """Without ``^`` a ``=`` parts nothing: half of the words had been lost."""
    case = case_of(tmp_path, name="Ann = Marie Person")
    assert told_in_fhir(case) == [{"text": "Ann = Marie Person"}]
    assert told_in_hl7(case) == ["Ann = Marie Person"]
    assert told_in_cda(case) == [(None, ("given", None), ("family", "Ann = Marie Person"))]


def test_a_name_in_another_script_alone_says_which():
    assert [(each.family, each.script) for each in names_of("=山田^太郎")] == [("山田", Script.IDEOGRAPHIC)]
    assert names_of("") == names_of("^^=^") == ()


@pytest.mark.parametrize("number", ["9" * 65, "Ü" * 33, "A\\B"])
def test_a_number_that_dicom_cannot_hold_is_refused_and_never_cut(tmp_path, number):
    """Cut it could be another patient's. 64 fit; other forms tell it whole."""
    case = case_of(tmp_path, mrn=number)
    with pytest.raises(NotExportable, match=r"number \(MRN\) does not fit into DICOM") as refused:
        forms.make("dicom", case)
    assert number not in str(refused.value)
    (parcel,) = forms.make("fhir", case)
    patient = next(
        each["resource"]
        for each in json.loads(parcel.content)["entry"]
        if each["resource"]["resourceType"] == "Patient"
    )
    assert patient["identifier"][0]["value"] == number


def test_a_number_of_64_characters_is_told_whole(tmp_path):
    case = case_of(tmp_path, mrn="9" * 64)
    made = {pydicom.dcmread(io.BytesIO(each.content)).PatientID for each in forms.make("dicom", case)}
    assert made == {"9" * 64}


def test_who_assigned_the_number_is_not_cut_either(tmp_path):
    settings = Settings(exchange=ExchangeSettings(assigning_authority="Hospital " * 9))
    with pytest.raises(NotExportable, match="who assigned the patient's number does not fit"):
        forms.make("dicom", case_of(tmp_path, settings))


def test_a_name_that_is_cut_says_that_it_goes_on(tmp_path):
    (name,) = told_in_dicom(case_of(tmp_path, name=f"{'A' * 40}^{'B' * 40}"))
    assert name == f"{'A' * 40}^{'B' * 20}…"
    (free,) = told_in_dicom(case_of(tmp_path, name="word " * 20))
    assert free.endswith("…^")
    assert len(free.encode()) <= 64
