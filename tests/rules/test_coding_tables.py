"""The tables of numbers, diagnoses that are whole codes, a site's own labels, and what the note prints of them."""

import re
from datetime import date
from functools import cache

import pytest
from coding_kit import (
    FLUOROSCOPY,
    MEDICARE,
    RIGHT,
    case,
    coded,
    coded_scenario,
    diagnoses,
    flags,
    lacking,
    needles,
    numbers,
    packs_for,
)
from rule_kit import SIGN, edited

from procroom.domain.assessment import CodeSuggestion, Gap
from procroom.notes.coding import code_section, code_text
from procroom.notes.document import SentenceState
from procroom.procedures.fragments import icd10
from procroom.rules.book import BOOK
from procroom.rules.coding.diagnoses import incomplete
from procroom.rules.coding.site_labels import SITE_TABLE, read_site_labels
from procroom.rules.engine import assess
from procroom.rules.packs import PackInvalid, PackSet, shipped

#: F3, first column.
F3 = """62320 62321 62322 62323 62324 62325 62326 62327 64479 64480 64483 64484 64490 64491 64492 64493 64494 64495
64633 64634 64635 64636 64999 64451 64625 27096 63650 63661 63662 95970 95971 95972 77003 76942 99152 99153"""
DAY = date(2026, 2, 10)


@cache
def tables():
    """The shipped tables of codes."""
    return PackSet(tuple(pack for pack in shipped() if pack.kind == "codes"))


def test_the_table_of_numbers_is_that_of_f3():
    """Every number of F3 once, with our label and where it comes from; labels are short and in our own words."""
    rows = tables().rows("cpt")
    assert sorted(row["code"] for row in rows) == sorted(F3.split())
    for row in rows:
        assert row["family"]
        assert re.fullmatch(r"(C2?:S\d\d(,S\d\d)*|R)", row["mark"])
        assert 10 < len(row["label"]) < 80


def test_drug_numbers_are_those_of_f3():
    """Four drugs, two strengths of contrast, one of a facility."""
    assert [row["code"] for row in tables().rows("hcpcs")] == ["J1100", "J3301", "J1010", "J0702"]
    assert [row["code"] for row in tables().rows("hcpcs_contrast")] == ["Q9966", "Q9967"]
    assert [row["code"] for row in tables().rows("hcpcs_facility")] == ["G0260"]


def test_every_table_is_dated():
    """Codes change every year: each file says when it was looked up."""
    for pack in tables().packs:
        assert pack.dated
        assert pack.max_age_months <= 12


def test_the_picklist_and_the_table_are_one():
    """What definitions offer and what rules know are the same codes with the same words."""
    table = {row["code"]: row["label"] for row in tables().rows("icd10cm")}
    lists = [getattr(icd10, name) for name in dir(icd10) if name.isupper() and not name.startswith("_")]
    assert table == {option.code: option.text for options in lists for option in options}


def test_every_family_offers_whole_codes_once():
    """A picklist never offers a stem, nor a code twice."""
    lists = {name: getattr(icd10, name) for name in dir(icd10) if name.isupper() and not name.startswith("_")}
    assert {"CERVICAL_EPIDURAL", "THORACIC_EPIDURAL", "EPIDURAL", "CAUDAL_EPIDURAL", "FACET", "LUMBAR_FACET",
            "CERVICAL_FACET", "THORACIC_FACET", "SACROILIAC", "SCS"} <= lists.keys()  # fmt: skip
    for name, options in lists.items():
        codes = [option.code for option in options]
        assert len(codes) == len(set(codes)), name
        assert not [code for code in codes if incomplete(code, tables())], name


@pytest.mark.parametrize(
    ("code", "lacks"),
    [
        ("M51.17", ""),
        ("M96.1", ""),
        ("G89.4", ""),
        ("G90.521", ""),
        ("M25.561", ""),
        ("T85.112A", ""),
        ("M54.1", "5th character: region"),
        ("M54.5", "5th character: kind of low back pain"),
        ("M50.12", "6th character: level"),
        ("M48.06", "6th character"),
        ("G90.5", "limb and side"),
        ("G90.52", "6th character: side"),
        ("G56.4", "5th character: side"),
        ("G57.7", "5th character: side"),
        ("T85.112", "7th character"),
        ("M54", "a further character"),
        ("Z79.89", "a further character"),
        ("5117", "form of an ICD-10-CM code"),
        ("M5117", "form of an ICD-10-CM code"),
        ("", "form of an ICD-10-CM code"),
    ],
)
def test_a_diagnosis_lacks_characters_or_side(code, lacks):
    """F2: a missing 5th or 6th character, or the side where ICD has one, is a gap; whole codes lack nothing."""
    found = incomplete(code, tables())
    assert lacks in found
    assert bool(found) == bool(lacks)


def test_a_stem_is_named_and_never_suggested_or_linked():
    """The coder gets whole codes; the stem is missing documentation."""
    facts = needles(("L4-5", RIGHT)) | FLUOROSCOPY | diagnoses("G90.52", "M54.16")
    codes = coded("tfesi", facts)
    assert numbers(codes, "ICD-10-CM") == ["M54.16"]
    assert codes[0].diagnoses == ("M54.16",)
    assert lacking("tfesi", facts) == ["Diagnosis G90.52: 6th character: side"]


def test_codes_without_a_side_or_beyond_the_table_are_flagged():
    """G56.40 is whole and says no side; a code that the table does not know is to be checked."""
    facts = needles(("L4-5", RIGHT)) | FLUOROSCOPY
    assert "does not say the side" in flags(coded("tfesi", facts | diagnoses("G56.40")))
    unknown = coded(
        "tfesi", facts | {"diagnosis.pre[d1].diagnosis": {"code": "M25.551", "text": "Pain in hip"}}
    )
    assert "not in the picklist" in flags(unknown)
    assert [each.label for each in unknown if each.system == "ICD-10-CM"] == ["Pain in hip"]


def test_nothing_is_coded_before_anything_is_done():
    """A plan alone gives diagnoses, no procedure and no drug."""
    codes = coded("tfesi", diagnoses("M51.17") | MEDICARE)
    assert numbers(codes, "CPT") == []
    assert numbers(codes, "HCPCS") == []


# --- a site's own labels -----------------------------------------------------------------------------------


def test_a_site_brings_its_own_labels():
    """Its label stands for ours; which code is suggested does not change."""
    site = read_site_labels(b"code,label,other\n64483,The site's words,x\n", "labels.csv", DAY)
    assert site.kind == "codes"
    assert site.ref.version == "2026-02-10"
    definition, state = edited("gs1", {})
    packs = PackSet((*packs_for(state).packs, site))
    first, drug = assess(definition, state, SIGN, BOOK, packs).codes[:2]
    assert (first.code, first.label) == ("64483", "The site's words")
    assert drug.label == "dexamethasone, per 1 mg"


@pytest.mark.parametrize("label", ['with "quotes"', "comma, inside", "Umläute ×", "back\\slash"])
def test_labels_are_taken_as_they_are(label):
    """Whatever the words, they come back unchanged."""
    text = 'code,label\n64483,"' + label.replace('"', '""') + '"\n'
    for raw in (text.encode(), text.encode("utf-8-sig"), text.replace("\n", "\r\n").encode()):
        assert read_site_labels(raw, "labels.csv", DAY).tables[SITE_TABLE] == (
            {"code": "64483", "label": label},
        )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no lines"),
        ("code,label\n", "no lines"),
        ("number,text\n64483,x\n", "no lines"),
        ("code,label\n6448,x\n", "line 2"),
        ("code,label\n64483,\n", "line 2"),
        ("code,label\n64483\n", "line 2"),
        ("code,label\n64483,a\n64483,b\n", "line 3: 64483 is there twice"),
        ('code,label\n64483,"a\n', "no table of code labels"),
        ("code,label\n64483,caf\xe9\n", "no table of code labels"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(text, said):
    """Nothing of a damaged file is used."""
    with pytest.raises(PackInvalid, match=said):
        read_site_labels(text.encode("latin-1"), "labels.csv", DAY)


# --- the note ----------------------------------------------------------------------------------------------


def test_the_note_says_each_code_with_its_reason_and_facts():
    """A0 §22: one sentence a code; clicking leads to the fields it rests on."""
    section = code_section(coded_scenario("gs1"))
    assert (section.number, section.title) == (22, "Codes suggested for coder review")
    first, drug, diagnosis = section.sentences
    assert first.text == (
        "CPT 64483-RT ×1, transforaminal injection, low back, first level; for M51.17; reason: transforaminal "
        "injection under imaging, lumbar/sacral, first level: right L5-S1 foramen (L5 nerve); "
        "to look at: contrast 1.5 mL: Q9966 where the payer pays contrast separately."
    )
    assert "performed.targets[t1].target" in first.facts
    assert drug.text.startswith("HCPCS J1100 ×10, dexamethasone, per 1 mg; for M51.17; reason:")
    assert diagnosis.text.startswith("ICD-10-CM M51.17, ")
    assert all(each.facts and each.state is SentenceState.STATED for each in section.sentences)


def test_the_note_says_what_keeps_a_code_back():
    """A gap is a sentence in amber; without codes and gaps there is no section."""
    assert code_section(()) is None
    section = code_section((), (Gap("imaging.modality", "Guidance"),))
    sentence = section.sentences[0]
    assert sentence.text == "Not documented: Guidance; no code is suggested for it."
    assert sentence.facts == ("imaging.modality",)
    assert sentence.state is SentenceState.MISSING


def test_a_suggestion_from_elsewhere_still_has_a_fact():
    """A sentence without inputs leads to the code itself, and an unconfirmed one says so."""
    plain = CodeSuggestion("CPT", "00000", "", confidence="check", modifiers=("50", "KX"), units=2)
    assert code_text(plain) == "00000-50-KX ×2"
    sentence = code_section((plain,)).sentences[0]
    assert sentence.facts == ("codes[00000]",)
    assert "sources are not confirmed" in sentence.text


def test_kit_cases_start_empty():
    """The kit adds nothing by itself."""
    _, state = case("tfesi", {})
    assert not state.answers


def test_tables_without_numbers_suggest_none():
    """A site may leave the table of numbers out (licence): diagnoses and drugs stay, nothing breaks."""
    definition, state = case("tfesi", needles(("L4-5", RIGHT)) | FLUOROSCOPY | diagnoses("M54.16"))
    packs = packs_for(state).packs
    bare = PackSet(tuple(pack for pack in packs if pack.ref.id != "codes-cpt"))
    codes = assess(definition, state, SIGN, BOOK, bare).codes
    assert numbers(codes, "CPT") == []
    assert numbers(codes, "ICD-10-CM") == ["M54.16"]


def test_coding_and_coverage_mean_the_same_medicare():
    """KX and ABN are asked for where the Medicare pack applies, and nowhere else."""
    named = {name for row in tables().rows("code_medicare") for name in row["payers"]}
    medicare = [pack for pack in shipped() if pack.kind == "payer" and "Medicare" in pack.payers]
    assert [set(pack.payers) for pack in medicare] == [named]
