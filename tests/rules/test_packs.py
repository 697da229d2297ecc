"""The shipped packs: they read, every figure and source is marked, every message has its words, age is told."""

import ast
import inspect
import re
import textwrap
from datetime import date
from importlib.resources import files

import pytest

from procroom.domain.assessment import Channel, Severity
from procroom.domain.definition import Item, Kind
from procroom.procedures import registry
from procroom.rules import packs as rule_packs
from procroom.rules.book import BOOK
from procroom.rules.holds import Hold, class_of
from procroom.rules.packs import PackInvalid, PackSet, exact, read_pack
from procroom.rules.words import read_words

PACKS = rule_packs.shipped()
ENTRIES = [(pack, entry) for pack in PACKS for entry in pack.rules.values()]
ANTITHROMBOTIC = [pack for pack in PACKS if pack.kind == "antithrombotic"]
KINDS = {"clinical", "antithrombotic", "payer", "codes"}
#: clinical.md 0.1: a source seen (C, C2), the literature (R), a choice (CFG), practice (SP), or a section of its own.
MARK = re.compile(r"C2?:S\d\d|S\d\d|R( [\w ]+)?|CFG( site)?|SP|[A-K]\d+(\.\d)?(-[A-K]\d+)?")


def is_marked(text):
    """Whether every part of a mark is of a known form; after a semicolon a remark may follow."""
    parts = re.split(r"[,;] ?", text)
    return all(MARK.fullmatch(part) or part[:1].isdigit() for part in parts) and bool(
        MARK.fullmatch(parts[0])
    )


def test_every_file_is_a_pack():
    """Each TOML file under rules and codes reads, under an id of its own."""
    root = files("procroom.resources")
    found = [
        each
        for folder in (*root.joinpath("rules").iterdir(), root.joinpath("codes"))
        if folder.is_dir()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    ]
    assert len({pack.ref.id for pack in PACKS}) == len(PACKS) == len(found)
    assert {pack.kind for pack in PACKS} == KINDS
    assert all(pack.title and pack.ref.version and pack.ref.digest for pack in PACKS)


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.ref.id)
def test_every_figure_and_row_says_where_it_comes_from(pack):
    """Figures, and the rows that rules compare with, carry a mark of a known form."""
    figures = [
        *pack.figures.values(),
        *(each for rule in pack.rules.values() for each in rule.figures.values()),
    ]
    marks = [each.mark for each in figures]
    if pack.kind != "codes":
        marks += [row.get("mark", "") for rows in pack.tables.values() for row in rows]
    assert [mark for mark in marks if not is_marked(mark)] == []


@pytest.mark.parametrize(("pack", "entry"), ENTRIES, ids=lambda each: getattr(each, "rule_id", ""))
def test_every_rule_says_why_and_who_says_so(pack, entry):
    """A reason in a sentence, sources of known forms, a severity in every phase, and one list a finding."""
    assert entry.why.endswith((".", "?"))
    assert entry.source, entry.rule_id
    assert [mark for mark in entry.source if not is_marked(mark)] == []
    assert entry.phases
    for grade in entry.grades.values():
        for phase in entry.phases:
            severities = grade.at(phase)
            assert severities
            channels = [Channel.of(each) for each in severities]
            assert len(set(channels)) == len(channels)
            if Severity.COV in severities:
                assert "unsafe" not in grade.message.lower()
            if Severity.STOP in severities:
                assert "not covered" not in grade.message.lower()


def words_of(function):
    """Grade -> the words that ``Fire`` gets, one dict a call, in a rule and the helpers of its module that it calls."""
    found, seen, waiting = {}, set(), [function]
    while waiting:
        here = waiting.pop()
        if here in seen:
            continue
        seen.add(here)
        for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(here)))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            if name == "Fire":
                for grade in grades_of(node):
                    found.setdefault(grade, []).append({word.arg for word in node.keywords})
            called = here.__globals__.get(name)
            if inspect.isfunction(called) and called.__module__ == function.__module__:
                waiting.append(called)
    return found


def grades_of(call):
    """The grades that a call of ``Fire`` can have: "" without one, both of ``a if … else b``."""
    if not call.args:
        return [""]
    return [
        node.value
        for node in ast.walk(call.args[0])
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


@pytest.mark.parametrize(("pack", "entry"), ENTRIES, ids=lambda each: getattr(each, "rule_id", ""))
def test_every_message_gets_its_words(pack, entry):
    """Formatting any grade of any rule finds every name; a rule has no grade that its pack lacks."""
    fired = words_of(BOOK.rules[entry.rule_id].ask)
    assert fired, "the rule never fires"
    for grade, calls in fired.items():
        # A grade that is told from a comparison may name other constants too; those of the pack count.
        if grade not in entry.grades:
            assert any(known in entry.grades for known in fired), f"no grade {grade!r}"
            continue
        assert entry.grades[grade].message
        for words in calls:
            given = dict.fromkeys(words, "x")
            entry.grades[grade].message.format_map(given)
            entry.grades[grade].task.format_map(given)


def test_a_pack_past_its_age_says_so():
    """Twenty-four months on it is still good; a day more than that month, it is not."""
    pack = ANTITHROMBOTIC[0]
    assert (pack.dated, pack.max_age_months) == (date(2026, 2, 1), 24)
    assert pack.months_old(date(2028, 2, 1)) == 24
    assert not pack.is_past_its_age(date(2028, 2, 29))
    assert pack.is_past_its_age(date(2028, 3, 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[pack", "is not a rule pack"),
        ("[pack]\nid = 'x'", "version"),
        (
            "{head}[rule.LA-01]\nphase = ['PRE']\nseverity = 'LOUD'\nmessage = ''\nwhy = ''\nsource = []",
            "LOUD",
        ),
        ("{head}[figures]\nx = {{ value = 1.5, unit = 'mL', mark = 'R' }}", "exact number"),
        ("{head}[figures]\nx = {{ value = '1.5', unit = 'mL' }}", "mark"),
    ],
)
def test_a_damaged_pack_is_named(text, said):
    """The message names the file and what is wrong; nothing is guessed."""
    head = "[pack]\nid='x'\nversion='1'\ntitle='x'\nkind='clinical'\ndated=2026-02-01\n"
    with pytest.raises(PackInvalid, match=said) as caught:
        read_pack(text.format(head=head).encode(), "site/x.toml")
    assert "site/x.toml" in str(caught.value)


# --- antithrombotics ----------------------------------------------------------------------------------------


def all_targets():
    """(kind, level) of every target of every shipped procedure, with the risk its definition names."""
    return sorted(
        {
            (item.target.kind, level, definition.bleeding_risk)
            for definition in registry.installed().latest
            for _, item in definition.walk()
            if isinstance(item, Item) and item.kind is Kind.TARGET and item.target
            for level in item.target.levels
        },
        key=lambda each: each[:2],
    )


#: B4 by (kind, level): ASRA 2018, ASIPP 2024.
B4 = {
    ("scs", "L1-2"): ("HIGH", "HIGH"),
    ("ilesi", "C7-T1"): ("INTERMEDIATE", "HIGH"),
    ("ilesi", "T8-9"): ("INTERMEDIATE", "HIGH"),
    ("ilesi", "L4-5"): ("INTERMEDIATE", "HIGH"),
    ("ilesi", "L5-S1"): ("INTERMEDIATE", "INTERMEDIATE"),
    ("caudal", "S4-5"): ("INTERMEDIATE", "INTERMEDIATE"),
    ("tfesi", "C5-6"): ("INTERMEDIATE", "INTERMEDIATE"),
    ("tfesi", "T12-L1"): ("INTERMEDIATE", "INTERMEDIATE"),
    ("tfesi", "L1-2"): ("INTERMEDIATE", "INTERMEDIATE"),
    ("tfesi", "L3-4"): ("INTERMEDIATE", "LOW"),
    ("tfesi", "S1"): ("INTERMEDIATE", "LOW"),
    ("mbb", "C4-5"): ("INTERMEDIATE", "LOW"),
    ("mbb_nerve", "TON"): ("INTERMEDIATE", "LOW"),
    ("facet_rfa_nerve", "C8"): ("INTERMEDIATE", "LOW"),
    ("facet", "C5-6"): ("INTERMEDIATE", "LOW"),
    ("facet", "L4-5"): ("LOW", "LOW"),
    ("mbb_nerve", "L5DR"): ("LOW", "LOW"),
    ("facet_rfa", "T5-6"): ("LOW", "LOW"),
    ("sij", "SIJ"): ("LOW", "LOW"),
    ("sij_rfa_nerve", "S1LB"): ("LOW", "LOW"),
    ("slb_nerve", "S3LB"): ("LOW", "LOW"),
}


def classed(pack_id, kind, level):
    """The risk class by one pack."""
    return class_of(kind, level, level, PackSet(tuple(pack for pack in PACKS if pack.ref.id == pack_id)))


@pytest.mark.parametrize(("target", "classes"), B4.items(), ids="-".join)
def test_the_risk_classes_of_b4(target, classes):
    """Row by row as clinical.md has them."""
    assert classed("antithrombotic-asra-2018", *target) == classes[0]
    assert classed("antithrombotic-asipp-2024", *target) == classes[1]


@pytest.mark.parametrize("pack", ANTITHROMBOTIC, ids=lambda pack: pack.ref.id)
def test_every_target_has_a_class(pack):
    """No shipped procedure is left without one: the pack's, or where it does not name the kind its own."""
    packs = PackSet((pack,))
    for kind, level, own in all_targets():
        assert class_of(kind, level, level, packs, own) in {"LOW", "INTERMEDIATE", "HIGH"}, (kind, level)


#: B5: drug -> high, intermediate, low; earliest restart at high and low.
B5 = {
    "IBUPROFEN": ("24", "NONE", "NONE", 24, 24),
    "INDOMETACIN": ("48", "NONE", "NONE", 24, 24),
    "MELOXICAM": ("96", "NONE", "NONE", 24, 24),
    "NABUMETONE": ("144", "NONE", "NONE", 24, 24),
    "PIROXICAM": ("240", "NONE", "NONE", 24, 24),
    "CILOSTAZOL": ("48", "NONE", "NONE", 24, 24),
    "CLOPIDOGREL": ("168", "168", "SHARED", 12, 12),
    "PRASUGREL": ("240", "240", "SHARED", 24, 24),
    "TICAGRELOR": ("120", "120", "SHARED", 24, 24),
    "WARFARIN": ("120", "120", "SHARED", 6, 6),
    "ACENOCOUMAROL": ("72", "72", "SHARED", 24, 24),
    "HEPARIN_IV": ("6", "6", "6", 2, 2),
    "HEPARIN_SC": ("24", "6", "6", 6, 2),
    "ENOXAPARIN_PROPHYLACTIC": ("12", "12", "12", 12, 4),
    "ENOXAPARIN_THERAPEUTIC": ("24", "24", "24", 12, 4),
    "DALTEPARIN": ("24", "24", "24", 12, 4),
    "FONDAPARINUX": ("96", "96", "SHARED", 24, 24),
    "DABIGATRAN": ("96", "96", "SHARED", 24, 24),
    "RIVAROXABAN": ("72", "72", "SHARED", 24, 24),
    "APIXABAN": ("72", "72", "SHARED", 24, 24),
    "EDOXABAN": ("72", "72", "SHARED", 24, 24),
    "SSRI_SNRI": ("SHARED", "NONE", "NONE", None, None),
}


@pytest.mark.parametrize("pack", ANTITHROMBOTIC, ids=lambda pack: pack.ref.id)
def test_the_hold_table_is_b5(pack):
    """Hours as clinical.md has them; entries are hours, SHARED or NONE."""
    rows = {row["drug"]: row for row in pack.tables["hold"]}
    for drug, (high, intermediate, low, restart_high, restart_low) in B5.items():
        assert (rows[drug]["high"], rows[drug]["intermediate"], rows[drug]["low"]) == (
            high,
            intermediate,
            low,
        )
        restarts = [Hold(rows[drug], risk, "NONE").restart for risk in ("HIGH", "LOW")]
        assert [found and found[0] for found in restarts] == [restart_high, restart_low], drug
    for row in pack.tables["hold"]:
        for risk in ("high", "intermediate", "low"):
            assert row[risk] in {"SHARED", "NONE"} or exact(row[risk]) > 0


@pytest.mark.parametrize("pack", ANTITHROMBOTIC, ids=lambda pack: pack.ref.id)
def test_every_listed_antithrombotic_is_in_the_table(pack):
    """What the button offers, the table knows."""
    from procroom.procedures.fragments.prechecks import ANTITHROMBOTIC_DRUGS

    assert {each.code for each in ANTITHROMBOTIC_DRUGS} == {row["drug"] for row in pack.tables["hold"]}


def test_both_packs_hold_the_same_rules_and_hours():
    """ASIPP 2024 brings classes of its own; rules and hours are taken over."""
    asipp, asra = sorted(ANTITHROMBOTIC, key=lambda pack: pack.ref.id)
    assert asipp.tables["hold"] == asra.tables["hold"]
    assert asipp.tables["risk_class"] != asra.tables["risk_class"]
    assert list(asipp.rules) == list(asra.rules)
    for rule_id, entry in asra.rules.items():
        other = asipp.rules[rule_id]
        assert (entry.phases, entry.grades, entry.figures) == (other.phases, other.grades, other.figures)


# --- drugs --------------------------------------------------------------------------------------------------


def test_every_drug_of_the_buttons_is_classed():
    """A drug that the lists offer for a needle is in a table, so that nothing on a button is "not checked"."""
    from procroom.procedures.fragments.drugs import CONTRAST_AGENTS, DILUENTS, LOCAL_ANAESTHETICS, STEROIDS

    packs = PackSet(PACKS)
    for table, options in (
        ("local_anaesthetic", LOCAL_ANAESTHETICS),
        ("steroid", STEROIDS),
        ("other_drug", DILUENTS),
    ):
        assert [each.code for each in options if packs.row(table, drugs=each.code) is None] == []
    for agent in CONTRAST_AGENTS:
        assert read_words(agent.code, packs, "contrast_agent").rows, agent.code
