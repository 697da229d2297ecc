"""C-CDA documents against HL7's own schema and Schematron, where a folder has them; they are not copied here (decision 0034).

``PROCROOM_CDA_SCHEMAS`` names the folder: somewhere in it ``CDA_SDTC.xsd`` (github.com/HL7/CDA-core-2.0, with the schemas it
includes) and any ``.sch`` of C-CDA R2.1 with its ``voc.xml`` beside it (github.com/HL7/CDA-ccda-2.1).
"""

import importlib.util
import os
from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree
from signed_cases import SCENARIOS, SIGNING

from procroom.app.signed_case import signed_case_of_file
from procroom.exchange import forms
from procroom.procedures import registry

CASES = ("gs1", "gs5", "gs8", "gs8-pull", "gs10", "gs4")
CHECK = Path(__file__).parents[2] / "docs" / "check_c_cda.py"


def _found(pattern):
    folder = os.environ.get("PROCROOM_CDA_SCHEMAS")
    files = sorted(Path(folder).rglob(pattern)) if folder else []
    if not files:
        pytest.skip(
            f"PROCROOM_CDA_SCHEMAS names no folder with {pattern}; HL7's licences keep it out of here"
        )
    return files


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(etree.parse(_found("CDA_SDTC.xsd")[0]))


@pytest.fixture(scope="module")
def check():
    """``docs/check_c_cda.py``, which does the same by hand for every case file."""
    spec = importlib.util.spec_from_file_location("check_c_cda", CHECK)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rules(check):
    """Each Schematron there is, ready to be asked."""
    return [check.rules(path) for path in _found("*.sch")]


@pytest.fixture(scope="module")
def documents():
    made = {}
    for name in CASES:
        for how, signing in (("signed", SIGNING), ("unsigned", None)):
            case = signed_case_of_file(SCENARIOS / f"{name}.case.json", registry.get, signing=signing)
            [parcel] = forms.make("cda", case)
            made[f"{name} {how}"] = etree.fromstring(parcel.content)
    return made


def _wrong(check, rules, document):
    report = rules(document).getroot()
    assert len(report.findall(f"{check.SVRL}fired-rule")) > 50
    return [
        " ".join(each.findtext(f"{check.SVRL}text").split())
        for each in report.iter(f"{check.SVRL}failed-assert")
    ]


def test_every_document_fits_the_schema(schema, documents):
    for name, document in documents.items():
        schema.validate(document)
        assert [str(each) for each in schema.error_log] == [], name


#: The edition of 2021 wants a code of the procedure from ICD-9, CPT, HCPCS or SNOMED; by that of 2025 no rule is broken. Where none is certain
#: none is guessed (clinical.md F4), and the document says so by nullFlavor.
UNCODED = "(CONF:1198-8511)"


def test_no_document_breaks_a_rule_of_the_schematron(check, rules, documents):
    """But for the code of a procedure that has no certain one; with one the rule holds too."""
    wrong, coded = set(), set()
    for name, document in documents.items():
        code = document.find(".//{*}documentationOf/{*}serviceEvent/{*}code")
        faults = [fault for each in rules for fault in _wrong(check, each, document)]
        if code.get("nullFlavor") == "OTH":
            faults = [fault for fault in faults if UNCODED not in fault]
        else:
            coded.add(name)
        wrong |= {f"{name}: {fault}" for fault in faults}
    assert wrong == set()
    assert "gs1 signed" in coded


def test_the_schema_and_the_schematron_find_what_is_wrong(schema, check, rules, documents):
    damaged = deepcopy(documents["gs1 signed"])
    order = damaged.find("{*}author")
    damaged.insert(0, order)
    assert not schema.validate(damaged)
    damaged = deepcopy(documents["gs1 signed"])
    for each in damaged.iterfind(".//{*}legalAuthenticator/{*}signatureCode"):
        each.getparent().remove(each)
    for each in rules:
        assert set(_wrong(check, each, damaged)) > set(_wrong(check, each, documents["gs1 signed"]))
