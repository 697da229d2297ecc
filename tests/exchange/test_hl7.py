"""HL7 v2.5.1 of signed cases, read back with hl7apy: every fact against the case, the note whole, identifiers stable."""

import base64
from dataclasses import replace

import pytest
from hl7apy.base_datatypes import FT, TX
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.exceptions import MaxLengthReached
from hl7apy.parser import parse_message, parse_segment
from imaged_cases import imaged_case, signed_with_images
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.exchange import forms
from procroom.exchange.hl7.form import sub_ids
from procroom.exchange.hl7.segments import LONGEST_FT, escaped, formatted, lines, person
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
    ("gs1", "8480-6", "2", "128", "mm[Hg]"),
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


@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("*.case.json")), ids=lambda path: path.name[:-10])
def test_question_and_sub_id_are_one_result_only(path):
    """OBX-3 with OBX-4 is the identity of a result in its message (7.4.2.4): a chart keeps one of two that share it."""
    case = signed_case_of_file(path, registry.get, signing=None)
    if not case.patient.mrn or not case.patient.name:
        pytest.skip("no patient, no message")
    results = [_fields(line) for line in _segments(forms.make("hl7", case)[1]) if line.startswith("OBX")]
    told = [(each[3], each[4]) for each in results]
    assert len(set(told)) == len(told) > 0


def test_a_place_keeps_one_sub_id_whatever_is_asked_twice():
    """Vital signs after: all of one reading share the number that tells them from those before, coded or not."""
    case = signed("gs1")
    subs = sub_ids([fact for fact in case.facts() if not fact.section.stage.outlives_signing])
    assert (subs["baseline.vitals[v1]"], subs["recovery.vitals[v1]"]) == ("1", "2")
    assert (subs["baseline"], subs["performed.targets[t1].positions[p1].injectate[i2]"]) == ("", "1.1.2")


def test_a_known_order_is_named_and_an_unknown_one_is_not():
    """The accession number in TXA-15 and OBR-18; who placed the order is not known, nor does OBR-3 become another's."""
    case = signed("gs1")
    known = replace(case, encounter=replace(case.encounter, accession_number="A|123"))
    for made, number in ((known, "A\\F\\123"), (case, "")):
        document, results = forms.make("hl7", made)
        transcription = _fields(_segments(document)[4])
        request = next(_fields(line) for line in _segments(results) if line.startswith("OBR"))
        assert (transcription[14], transcription[15]) == ("", number)
        assert (request[2], request[18]) == ("", number)
        assert request[3] == case.lasting_id_of("hl7", "results").hex[:22]


def test_results_say_when_it_was_where_somebody_recorded_it():
    """OBX-14 of the group's own time, OBR-7 the first needle; what has no time of its own has none."""
    _, results = forms.make("hl7", signed("gs1"))
    lines = [_fields(line) + [""] * 20 for line in _segments(results)]
    (request,) = (each for each in lines if len(each) > 25 and each[4].startswith("28570-0"))
    assert request[7] == "20260210085500-0500"
    at = {(each[3].split("^")[0], each[4]): each[14] for each in lines}
    assert at["8480-6", "1"] == at["8867-4", "1"] == "20260210083500-0500"
    assert at["8480-6", "2"] == "20260210093100-0500"
    assert at["indication.function.score", ""] == "20260210"
    assert at["72514-3", ""] == at["113725", ""] == ""


def test_what_is_planned_was_not_so_at_that_time():
    """A time to restart a drug lies ahead: it is a result, and no result's time."""
    case = next(
        made
        for path in sorted(SCENARIOS.glob("gs*.case.json"))
        if (made := signed_case_of_file(path, registry.get, signing=None)).rows_at(
            "plan.antithrombotic_restart"
        )
    )
    told = [_fields(line) + [""] * 9 for line in _segments(forms.make("hl7", case)[1])]
    planned = [each for each in told if each[3].startswith("plan.antithrombotic_restart.")]
    assert any(each[3].split("^")[0].endswith(".at") and each[5] for each in planned)
    assert all(each[14] == "" for each in planned)


def test_the_document_is_the_pdf_and_the_text_of_the_note():
    case = signed("gs1")
    pdf, text = (_fields(line) for line in _segments(forms.make("hl7", case)[0])[-2:])
    assert base64.b64decode(pdf[5].split("^")[-1], validate=True) == case.note_pdf
    assert text[2] == "FT"
    assert [_plain(line) for line in text[5].split("\\.br\\")] == render_text(case.document).splitlines()


def _strict(document):
    """What hl7apy's strict level finds wrong in a message, each OBX-5 held against the type that OBX-2 names."""
    lines, wrong = _segments(document), []
    for number, line in enumerate(lines):
        fields = line.split("|")
        if fields[0] != "OBX":
            continue
        parts = fields[5].split("^") if fields[2] == "ED" else fields[5].split("~")
        kind = {"ED": TX, "FT": FT}[fields[2]]
        for place, part in enumerate(parts, 1):
            try:
                kind(part, validation_level=VALIDATION_LEVEL.STRICT)
            except MaxLengthReached:
                wrong.append(f"{fields[2]}.{place}")
        fields[5] = "^".join(part[:60] for part in parts) if fields[2] == "ED" else "checked"
        lines[number] = "|".join(fields)
    parse_message("\r".join(lines) + "\r", validation_level=VALIDATION_LEVEL.STRICT).validate()
    return wrong


@pytest.mark.parametrize("name", NAMES)
def test_a_document_without_images_is_strictly_valid_by_the_types_that_it_names(name):
    """PDF and text within 65,536 characters each."""
    assert _strict(forms.make("hl7", signed(name))[0]) == []


def test_the_length_of_a_large_pdf_is_all_that_is_not_strict(tmp_path):
    """ED.5 ends at 65,536 characters in the tables of 2.5.1; nothing else of the message breaks a rule."""
    case = signed_with_images(imaged_case(tmp_path))
    assert len(case.note_pdf) > 49152
    assert _strict(forms.make("hl7", case)[0]) == ["ED.5"]


def test_the_text_of_a_note_is_formatted_and_goes_on_where_one_repetition_ends():
    """Line breaks, delimiters and more than 65,536 characters: nothing is lost, no escape is cut."""
    assert formatted("a ~\n\nb|c") == "a \\R\\\\.br\\\\.br\\b\\F\\c"
    words = "".join(f"line {n} & more | of it\n" for n in range(9000))
    told = formatted(words)
    assert all(len(each) <= LONGEST_FT for each in told.split("~"))
    assert len(told.split("~")) > 2
    read = told.replace("~", "").split("\\.br\\")
    assert [_plain(line) for line in read] == words.splitlines()


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
    assert person("Müller^Ana^B^Dr^Jr=漢字") == "Müller^Ana^B^Jr^Dr^^^A~漢字^^^^^^^I"
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
