"""The site's own rule packs: copied, changed, signed off, past their age, damaged."""

from datetime import UTC, date, datetime

import pytest

from procroom.app.assessing import ANTITHROMBOTIC, Assessor, shipped_packs
from procroom.app.rule_packs import SIGN_OFFS, RulePacks
from procroom.domain.assessment import Phase
from procroom.domain.case import CaseState
from procroom.domain.errors import Refusal
from procroom.procedures import registry

NOON = datetime(2026, 2, 10, 12, tzinfo=UTC)


@pytest.fixture
def packs(tmp_path):
    """The packs of a site that has changed nothing yet."""
    return RulePacks(tmp_path / "rules")


def hold(packs, drug):
    """The hours a drug is held for at an intermediate risk."""
    return packs.for_case(CaseState()).row("hold", drug=drug)["intermediate"]


def place_of(packs, drug, column):
    """Where a cell of the hold table stands."""
    pack = packs.pack(ANTITHROMBOTIC)
    return next(
        each.place
        for each in packs.figures(pack)
        if each.words.startswith(f"hold: {drug}") and each.words.endswith(column)
    )


def test_shipped_packs_stand_until_the_site_copies_one(packs):
    """Nothing is copied or signed off by itself, and a shipped pack is not changed."""
    assert {pack.ref for pack in packs.packs} == {pack.ref for pack in shipped_packs()}
    assert not any(packs.is_copy(pack) or packs.sign_off_of(pack) for pack in packs.packs)
    with pytest.raises(Refusal, match=r"as shipped.*Copy it for this site first"):
        packs.change(ANTITHROMBOTIC, place_of(packs, "APIXABAN", "high"), "96")


def test_a_changed_figure_counts_and_says_that_it_is_the_sites_own(packs):
    """The copy has a version of its own, the cell the site's mark; a reload and another reader see the same."""
    before = packs.pack(ANTITHROMBOTIC)
    copy = packs.copy(ANTITHROMBOTIC)
    assert packs.is_copy(copy)
    assert copy.ref.version == f"{before.ref.version}+site.1"
    changed = packs.change(ANTITHROMBOTIC, place_of(packs, "APIXABAN", "intermediate"), "96")
    assert changed.ref.version == f"{before.ref.version}+site.2"
    assert hold(packs, "APIXABAN") == "96"
    assert hold(RulePacks(packs.folder), "APIXABAN") == "96"
    row = packs.for_case(CaseState()).row("hold", drug="APIXABAN")
    assert row["mark"] == "CFG site"
    assert len(packs.packs) == len(shipped_packs())


def test_an_open_case_is_judged_by_a_pack_as_soon_as_it_is_changed(packs):
    """The same state, asked again after the site took a copy, names the copy."""
    judge, state = Assessor(registry.get("tfesi", 1), packs.for_case), CaseState()
    before = judge.assess(state, Phase.SIGN)
    assert judge.assess(state, Phase.SIGN) is before
    copy = packs.copy(ANTITHROMBOTIC)
    assert copy.ref not in before.packs
    assert copy.ref in judge.assess(state, Phase.SIGN).packs


@pytest.mark.parametrize("wrong", ["", "soon", "1e", "72 h"])
def test_what_is_no_figure_is_refused(packs, wrong):
    """The old figure stands."""
    packs.copy(ANTITHROMBOTIC)
    with pytest.raises(Refusal, match="is not a figure"):
        packs.change(ANTITHROMBOTIC, place_of(packs, "APIXABAN", "intermediate"), wrong)
    assert hold(packs, "APIXABAN") == "72"
    with pytest.raises(Refusal, match="is no figure of"):
        packs.change(ANTITHROMBOTIC, "rule.XX-99.figures.none", "1")


def test_a_sign_off_is_of_exactly_what_was_read(packs):
    """Name, role and time are kept; one changed figure, and it no longer counts; the note prints it while it does."""
    with pytest.raises(Refusal, match="name and a role"):
        packs.sign_off(ANTITHROMBOTIC, " ", "Medical director", NOON)
    packs.sign_off(ANTITHROMBOTIC, "A. Director", "Medical director", NOON)
    signed = packs.sign_off_of(packs.pack(ANTITHROMBOTIC))
    assert (signed.name, signed.role, signed.at) == ("A. Director", "Medical director", NOON)
    assert RulePacks(packs.folder).sign_off_of(packs.pack(ANTITHROMBOTIC)) == signed
    lines = packs.signed_off(packs.for_case(CaseState()))
    assert lines == (f"{ANTITHROMBOTIC} {signed.version} by A. Director, Medical director, 2026-02-10",)
    packs.copy(ANTITHROMBOTIC)
    assert packs.sign_off_of(packs.pack(ANTITHROMBOTIC)) is None


def test_the_label_of_a_rule_says_whose_figures_they_are(packs):
    """Shipped, changed here, reviewed; what is reviewed counts only for exactly that version."""
    shipped = packs.pack(ANTITHROMBOTIC)
    said = packs.label_of(shipped.ref, ("C2:S20",), "Clinic")
    assert said.startswith(f"As shipped with procroom, pack {shipped.ref}, figures looked up")
    assert said.endswith("not reviewed by Clinic, source C2:S20.")
    packs.copy(ANTITHROMBOTIC)
    copy = packs.change(ANTITHROMBOTIC, place_of(packs, "APIXABAN", "intermediate"), "96")
    assert packs.label_of(copy.ref, ()).startswith(f"Configured by this practice, pack {copy.ref}")
    packs.sign_off(ANTITHROMBOTIC, "A. Director", "Medical director", NOON)
    assert packs.label_of(copy.ref, ("R",)) == (
        f"Configured by this practice, pack {copy.ref}, reviewed 2026-02-10, source R."
    )
    assert "not reviewed" in packs.label_of(shipped.ref, ("R",))


def test_the_shipped_pack_comes_back_and_the_copy_is_kept(packs):
    """Nothing is lost by going back."""
    packs.copy(ANTITHROMBOTIC)
    packs.change(ANTITHROMBOTIC, place_of(packs, "APIXABAN", "intermediate"), "96")
    assert not packs.is_copy(packs.drop_copy(ANTITHROMBOTIC))
    assert hold(packs, "APIXABAN") == "72"
    assert len(list(packs.folder.glob("*.kept"))) == 1


def test_a_damaged_copy_is_named_and_the_shipped_pack_used(packs):
    """Neither a broken copy nor a broken list of sign-offs stops anybody."""
    packs.folder.mkdir()
    (packs.folder / f"{ANTITHROMBOTIC}.toml").write_text("[pack]\nid = 3", encoding="utf-8")
    (packs.folder / SIGN_OFFS).write_text("sign_off = 1", encoding="utf-8")
    packs.reload()
    assert hold(packs, "APIXABAN") == "72"
    assert any("is not a rule pack" in each and "shipped pack is used" in each for each in packs.problems)
    assert any("signed off" in each for each in packs.problems)


def test_a_pack_past_its_age_says_so(packs):
    """The reminder comes after the months the pack names (B5)."""
    pack = packs.pack(ANTITHROMBOTIC)
    dated, most = pack.dated, pack.max_age_months
    last = date(dated.year + (dated.month - 1 + most) // 12, (dated.month - 1 + most) % 12 + 1, dated.day)
    assert "look it up again" not in packs.age_words(pack, last)
    next_month = date(last.year + last.month // 12, last.month % 12 + 1, last.day)
    assert "look it up again" in packs.age_words(pack, next_month)


def test_without_a_folder_nothing_can_be_changed():
    """Headless use reads the shipped packs."""
    with pytest.raises(Refusal, match="no folder"):
        RulePacks().copy(ANTITHROMBOTIC)
