"""HL7 v2.5.1 of signed cases, read back with hl7apy: every fact against the case, the note whole, identifiers stable."""

import base64
from dataclasses import replace

import pytest
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.parser import parse_segment
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.exchange import forms
from procroom.exchange.hl7.segments import escaped, lines, person
from procroom.notes.render.text import render_text
from procroom.procedures import registry
from procroom.storage.store import open_store


def _segments(parcel):
    return parcel.content.decode("utf-8").removesuffix("\r").split("\r")


def _fields(line):
    return ["", *line.split("|")[1:]]


def _plain(value):
    for sign, escape in (("|", "F"), ("^", "S"), ("&", "T"), ("~", "R"), ("\\", "E")):
        value = value.replace(f"\\{escape}\\", sign)
    return value


@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_fact_is_one_result_in_its_order(name):
    case = signed(name)
    facts = [fact for fact in case.facts() if not fact.section.stage.outlives_signing]
    results = [line for line in _segments(forms.make("hl7", case)[1]) if line.startswith("OBX")]
    assert len(results) == len(facts)
    for fact, line in zip(facts, results, strict=True):
        _, _, sort, _, _, value, units, *_ = _fields(line) + [""] * 3
        if isinstance(fact.value, dict) and "unit" in fact.value:
            assert (sort, value) == ("NM", fact.value["value"]), fact.path
            assert units.split("^")[1] == (fact.value["unit"] or "no units"), fact.path
        elif sort == "TX":
            assert "".join(map(_plain, value.split("~"))) == fact.words.replace("\n", ""), fact.path


#: case -> LOINC, DCM or own name, sub-id, value, unit: as the case files have them.
TABLE = (
    ("gs1", "performed.targets.positions.injectate.dose", "1.1.1", "10", "mg"),
    ("gs1", "performed.targets.positions.contrast.volume", "1.1", "1.5", "mL"),
    ("gs1", "113725", "", "6.2", "mGy"),
    ("gs1", "113722", "", "8.1", "dGy.cm2"),
    ("gs1", "113730", "", "24", "s"),
    ("gs1", "72514-3", "", "7", "{score}"),
    ("gs1", "8480-6", "1", "128", "mm[Hg]"),
    ("gs1", "result.scores.relief", "1", "71.4", "%"),
    ("gs5", "performed.targets.positions.lesions.set_temperature", "1.1.1", "80", "Cel"),
    ("gs5", "performed.targets.skin.dose", "3", "20", "mg"),
    ("gs8", "indication.duration", "", "104", "wk"),
)


@pytest.mark.parametrize(("name", "code", "sub", "value", "unit"), TABLE)
def test_figures_leave_with_value_and_unit_as_recorded(name, code, sub, value, unit):
    found = []
    for line in _segments(forms.make("hl7", signed(name))[1]):
        if line.startswith("OBX") and f"|{code}^" in line:
            read = parse_segment(line, version="2.5.1", validation_level=VALIDATION_LEVEL.STRICT)
            found.append(tuple(getattr(read, f"obx_{n}").to_er7().partition("^")[0] for n in (4, 5, 6)))
    assert (sub, value, unit) in found


def test_the_document_is_the_pdf_and_the_text_of_the_note():
    case = signed("gs1")
    pdf, text = (_fields(line) for line in _segments(forms.make("hl7", case)[0])[-2:])
    assert base64.b64decode(pdf[5].split("^")[-1], validate=True) == case.note_pdf
    assert [_plain(line) for line in text[5].split("~")] == render_text(case.document).splitlines()


@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("gs*.case.json")), ids=lambda path: path.name[:-10])
def test_every_scenario_is_valid_and_one_that_is_released_unsigned_says_so(path):
    case = signed_case_of_file(path, registry.get, signing=None)
    document, *results = forms.make("hl7", case)
    assert _fields(_segments(document)[4])[17] == "DO"
    lines = [line for each in results for line in _segments(each)]
    assert all(_fields(line)[11] == "P" for line in lines if line.startswith("OBX"))


def test_an_addendum_replaces_the_document_and_repeats_the_results():
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    first = forms.make("hl7", signed_case(store, session.case_id, registry.get))
    signing.addend(session, store, text="Seen at 15:00 | well.", name="DEMO Fellow", role="Fellow")
    newest = signed_case(store, session.case_id, registry.get)
    second = forms.make("hl7", newest)
    assert second == forms.make("hl7", newest)
    assert second[1] == first[1]
    assert second[0].identity != first[0].identity
    old, new = (_fields(_segments(made[0])[4]) for made in (first, second))
    assert "MDM^T10^MDM_T02" in _segments(second[0])[0]
    assert new[13] == old[12] != new[12]
    assert "Seen at 15:00 \\F\\ well." in _segments(second[0])[-1]


def test_words_cannot_break_a_message():
    assert escaped("a|b^c&d~e\\f\r\ng") == "a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f g"
    assert lines("first ~\n\nthird") == "first \\R\\~~third"
    assert person("Müller^Ana^B^Dr^Jr=漢字") == "Müller^Ana^B^Jr^Dr"
    case = signed("gs1")
    odd = replace(case, patient=replace(case.patient, name="O|Neil^Zoë&Ann", mrn="1~2"))
    read = _fields(_segments(forms.make("hl7", odd)[0])[2])
    assert (_plain(read[3].split("^")[0]), _plain(read[5])) == ("1~2", "O|Neil^Zoë&Ann")


def test_without_a_number_nothing_is_made_and_the_reason_told():
    case = signed("gs1")
    with pytest.raises(forms.NotExportable, match="Number or name of the patient"):
        forms.make("hl7", replace(case, patient=replace(case.patient, mrn="")))


@pytest.mark.parametrize(
    ("practice", "authority", "oid", "sender", "assigner"),
    [
        ("Clinic", "ADT", "", "Clinic", "ADT"),
        ("Clinic", "ADT", "2.16.840.1.113883.19.5", "Clinic", "ADT&2.16.840.1.113883.19.5&ISO"),
        ("Springfield Center for Pain", "Springfield Medical Center", "", "^Springfield Center for Pain^L", "&Springfield Medical Center&L"),
        ("Pain & Spine | North", "Springfield Medical Center", "2.16.840.1.113883.19.5", r"^Pain \T\ Spine \F\ North^L", "&2.16.840.1.113883.19.5&ISO"),
        ("", "", "", "", ""),
    ],
)  # fmt: skip
def test_a_long_name_of_practice_or_authority_is_told_whole(practice, authority, oid, sender, assigner):
    """A namespace id ends at 20 characters (HD.1): a longer name is a universal id of a local scheme, never cut, never refused."""
    case = signed("gs1")
    case = replace(
        case,
        institution=replace(case.institution, name=practice),
        patient=replace(case.patient, authority=authority, authority_oid=oid),
    )
    for parcel in forms.make("hl7", case):
        lines = parcel.content.decode().split("\r")
        assert lines[0].split("|")[3] == sender
        patient = next(line for line in lines if line.startswith("PID|"))
        assert patient.split("|")[3].split("^")[3] == assigner
