"""Diagnostic blocks: GS3 and GS4 by hand, the tables of C4 and C5 row by row, and what must hold for every diary."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.blocks import (
    Block,
    BlockClass,
    DiaryEntry,
    DrugRow,
    End,
    Parameters,
    StatedResult,
    judge,
    relief_series,
    run_of,
)
from procroom.domain.eligibility import (
    Comparative,
    Outcome,
    PriorAblation,
    compare,
    earliest_second,
    eligibility,
)
from procroom.domain.exact import rounded
from procroom.domain.values import Side

SLOTS = (15, 30, 60, 90, 120, 180, 240, 300, 360, 480)
NERVES = frozenset({"L3", "L4", "L5DR"})
JOINTS = frozenset({"L4-5", "L5-S1"})
PAYER = Parameters(
    name="payer",
    threshold=Fraction(80),
    needs_movement=True,
    needed=2,
    drugs={
        "LIDOCAINE": DrugRow(Fraction(60), "SHORT"),
        "BUPIVACAINE": DrugRow(Fraction(120), "LONG"),
        "ROPIVACAINE": DrugRow(Fraction(120), "LONG"),
    },
    nerves_of={"L4-5": frozenset({"L3", "L4"}), "L5-S1": frozenset({"L4", "L5DR"})},
    slots=SLOTS,
    slot_reach=30,
    gap=2,
    latest_onset=60,
    negative_within=120,
    early_points=3,
    early_window=120,
    least_baseline=Fraction(4),
    prolonged_after=180,
    repeat_relief=Fraction(50),
    repeat_weeks=Fraction(26),
)
CLINICAL = replace(
    PAYER, name="clinical", threshold=Fraction(50), needs_movement=False, needed=1, repeat_weeks=Fraction(13)
)
PACKS = (PAYER, CLINICAL)


def diary(text):
    """``15:1 30:1.5`` as entries."""
    return tuple(
        DiaryEntry(int(minutes), Fraction(nrs)) for minutes, nrs in (each.split(":") for each in text.split())
    )


GS3 = Block(
    id="gs3",
    day=date(2026, 4, 14),
    joints=JOINTS,
    nerves=NERVES,
    side=Side.LEFT,
    drug="LIDOCAINE",
    steroid=False,
    sedation=False,
    vascular_uptake=False,
    baseline=Fraction(7),
    movement_ok=True,
    diary=diary("15:1 30:1 60:1 90:1 120:3 180:6 240:7"),
)
GS4 = replace(
    GS3,
    id="gs4",
    day=date(2026, 4, 30),
    drug="BUPIVACAINE",
    baseline=Fraction(8),
    diary=diary("15:3 30:1 60:1 120:1 180:1 240:1.5 300:1.5 360:4 480:7"),
)


def verdict(blocks, pack="payer", ablations=(), joint="L4-5"):
    """One pack's verdict on the left of a joint."""
    found = eligibility(blocks, ablations, PACKS)
    return next(each for each in found if each.joint == joint and each.side is Side.LEFT).by(pack)


def test_gs3_lidocaine():
    """85.7 % at 15 to 90 min, onset 15, held 90, ended by 120: positive for both packs."""
    found = judge(GS3, PAYER)
    assert [str(rounded(each.percent, 1)) for each in found.series] == (
        ["85.7"] * 4 + ["57.1", "14.3", "0.0"]
    )
    assert (found.run.onset, found.run.lower, found.run.upper, found.run.end) == (15, 90, 120, End.DIPPED)
    assert found.result is BlockClass.POSITIVE
    assert judge(GS3, CLINICAL).result is BlockClass.POSITIVE
    assert (verdict([GS3]).outcome, verdict([GS3]).text) == (Outcome.NOT_MET, "second block missing")
    assert verdict([GS3], "clinical").outcome is Outcome.MEETS
    assert earliest_second([found], 14) == date(2026, 4, 28)


def test_gs4_bupivacaine_and_both_together():
    """Relief as in the scenario; 300 > 90 min: concordant; both packs meet at both joints and sides."""
    found = judge(GS4, PAYER)
    assert [each.percent for each in found.series] == [
        Fraction(each) for each in ["62.5", "87.5", "87.5", "87.5", "87.5", "81.25", "81.25", "50", "12.5"]
    ]
    assert (found.run.onset, found.run.lower, found.run.upper) == (30, 300, 360)
    both = [each for block in (GS4, GS3) for each in (block, replace(block, side=Side.RIGHT))]
    answers = eligibility(both, (), PACKS)
    assert [(each.joint, each.side) for each in answers] == [
        (joint, side) for joint in ("L4-5", "L5-S1") for side in (Side.LEFT, Side.RIGHT)
    ]
    for answer in answers:
        for each in answer.verdicts:
            assert (each.outcome, each.text) == (Outcome.MEETS, "Two qualifying blocks linked")
            assert each.comparative is Comparative.CONCORDANT
            assert [block.day for block in each.rests_on] == [date(2026, 4, 14), date(2026, 4, 30)]


def test_seventy_nine_point_six_fails_and_displays_itself():
    """K7: compared unrounded; at 80 exactly it passes."""
    almost = replace(GS3, baseline=Fraction("9.8"), diary=diary("15:2 30:2 60:2 90:2"))
    found = judge(almost, PAYER)
    assert str(rounded(found.best, 1)) == "79.6"
    assert found.result is BlockClass.NEGATIVE
    exactly = replace(GS3, baseline=Fraction(10), diary=diary("15:2 30:2 60:2 90:3"))
    assert judge(exactly, PAYER).result is BlockClass.POSITIVE


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"baseline": None}, "index pain before the block not recorded"),
        ({"baseline": Fraction("3.5")}, "index pain before the block below 4"),
        ({"steroid": True}, "steroid given"),
        ({"steroid": None}, "steroid given or not: not recorded"),
        ({"sedation": True}, "sedation or opioid given"),
        ({"sedation": None}, "sedation or opioid given or not: not recorded"),
        ({"vascular_uptake": True}, "vascular uptake at a target without redirect"),
        ({"movement_ok": None}, "ability to do the painful movement not recorded"),
        ({"nerves": frozenset()}, "blocked nerves not recorded"),
        ({"nerves": frozenset({"L3", "L4"})}, "not all nerves blocked of L5-S1"),
        ({"day": None}, "date of the block not recorded"),
        ({"drug": ""}, "local anaesthetic not recorded"),
        ({"drug": "ARTICAINE"}, "no minimum duration configured for the drug"),
        ({"diary": diary("15:1 90:1 180:1")}, "fewer than 3 diary entries in the first 120 min"),
        ({"diary": ()}, "fewer than 3 diary entries in the first 120 min"),
        ({"diary": diary("15:1 30:1 60:1 60:4")}, "two scores at 60 min"),
        ({"diary": diary("15:6 30:6 60:6 90:1 120:1 180:1")}, "relief began later than 60 min"),
        ({"diary": diary("10:1 20:1 45:1")}, "diary ends 45 min, before 60 min"),
        ({"diary": (), "stated": StatedResult(Fraction(85))}, "duration of relief not recorded"),
    ],
)
def test_what_makes_a_block_indeterminate(changes, reason):
    """C4, row INDETERMINATE; what is not recorded is never taken for no (K1)."""
    found = judge(replace(GS3, **changes), PAYER)
    assert found.result is BlockClass.INDETERMINATE
    assert reason in found.reasons
    assert verdict([replace(GS3, **changes)], joint="L4-5").outcome is Outcome.INCOMPLETE


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"baseline": Fraction(4), "diary": diary("15:.5 30:.5 60:.5")}, "POSITIVE"),
        ({"diary": diary("15:1 30:1 60:3")}, "POSITIVE_SHORT"),
        ({"drug": "BUPIVACAINE"}, "POSITIVE_SHORT"),
        ({"drug": "ROPIVACAINE", "diary": diary("15:1 30:1 60:1 90:1 120:1 180:6")}, "POSITIVE"),
        ({"diary": diary("15:3 30:3 60:3 120:3")}, "NEGATIVE"),
        ({"diary": diary("15:3 60:3 120:3 180:1 240:1")}, "NEGATIVE"),
        ({"diary": diary("15:6 30:6 60:1 90:1 120:1")}, "POSITIVE"),
        ({"movement_ok": False}, "NEGATIVE"),
        ({"diary": (), "stated": StatedResult(Fraction(80), Fraction(60))}, "POSITIVE"),
        ({"diary": (), "stated": StatedResult(Fraction(80), Fraction(59))}, "POSITIVE_SHORT"),
        ({"diary": (), "stated": StatedResult(Fraction("79.9"), Fraction(600))}, "NEGATIVE"),
    ],
)
def test_classes_at_their_limits(changes, expected):
    """C4: inclusive limits, the drug's own minimum, results told without a diary."""
    assert judge(replace(GS3, **changes), PAYER).result == expected


def test_a_dip_ends_the_run_and_a_second_peak_is_told():
    """C3: relief that returns is reported and not added."""
    series = relief_series(Fraction(10), diary("15:1 30:1 60:5 90:1 120:1"))
    run = run_of(series, Fraction(80), SLOTS, 30, 2)
    assert (run.lower, run.upper, run.end, run.peak_after) == (30, 60, End.DIPPED, 90)


def test_still_positive_at_the_end_has_no_upper_limit():
    """C3: "≥ dur_lower" if still positive at the end."""
    run = run_of(relief_series(Fraction(10), diary("15:1 30:1 60:1")), Fraction(80), SLOTS, 30, 2)
    assert (run.lower, run.upper, run.end) == (60, None, End.STILL_POSITIVE)


@pytest.mark.parametrize(
    ("text", "lower", "end"),
    [
        ("15:1 30:1 90:1 120:1", 120, End.STILL_POSITIVE),  # 60 missing: one slot
        ("15:1 30:1 120:1", 30, End.DIARY_GAP),  # 60 and 90 missing
        ("15:1 30:1 62:1 150:1", 150, End.STILL_POSITIVE),  # 90 missing; 150 fills 120, later by 30 at most
        ("15:1 30:1 60:1 151:1 180:1", 60, End.DIARY_GAP),  # 151 is nearest to 180: 90 and 120 are missing
    ],
)
def test_only_two_missing_slots_in_a_row_break_continuity(text, lower, end):
    """C2: a missing slot breaks continuity only if two slots in a row are missing; entries keep their true time."""
    run = run_of(relief_series(Fraction(10), diary(text)), Fraction(80), SLOTS, 30, 2)
    assert (run.lower, run.end) == (lower, end)


def test_pain_that_rose_is_negative_and_zero_baseline_gives_nothing():
    """C3: never clipped; B = 0 cannot be interpreted."""
    assert relief_series(Fraction(4), diary("15:5"))[0].percent == -25
    assert relief_series(Fraction(0), diary("15:0")) == ()
    assert relief_series(None, diary("15:0")) == ()


@pytest.mark.parametrize(
    ("lidocaine", "bupivacaine", "expected"),
    [
        ("15:1 30:1 60:1 90:6", "15:1 60:1 120:1 180:6", Comparative.CONCORDANT),
        ("15:1 30:1 60:1 120:1 180:1 240:6", "15:1 60:1 120:1 180:1 240:1 300:6", Comparative.CONCORDANT),
        (
            "15:1 30:1 60:1 120:1 180:1 240:1 300:6",
            "15:1 60:1 120:1 180:1 240:1 300:1 360:6",
            Comparative.CONCORDANT_PROLONGED,
        ),
        ("15:1 30:1 60:1 120:1 180:6", "15:1 60:1 120:1 180:6", Comparative.DISCORDANT),
        ("15:1 30:1 60:1 90:6", "15:5 60:5 120:5 180:6", Comparative.DISCREPANT),
        ("15:1 30:1 60:1 90:6", "15:1 60:1", None),
        ("15:6 30:6 60:6", "15:6 60:6 120:6", None),
    ],
)
def test_comparative_classes(lidocaine, bupivacaine, expected):
    """C4: only blocks that can be told are compared; equal durations are discordant."""
    first = replace(GS3, diary=diary(lidocaine))
    second = replace(GS3, id="2", day=date(2026, 5, 1), drug="BUPIVACAINE", diary=diary(bupivacaine))
    assert compare([judge(first, PAYER), judge(second, PAYER)], PAYER) is expected


def _with_best(percent, day, **changes):
    return replace(
        GS3, id=str(day), day=day, diary=(), stated=StatedResult(Fraction(percent), Fraction(600)), **changes
    )


FIRST, SECOND, THIRD = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)
HELPED = PriorAblation(date(2025, 1, 1), JOINTS, Side.BILATERAL, Fraction(50), Fraction(26))


@pytest.mark.parametrize(
    ("blocks", "ablations", "payer", "clinical"),
    [
        ([_with_best(80, FIRST), _with_best(90, SECOND)], [], "MEETS", "MEETS"),
        ([_with_best(80, FIRST), _with_best(79, SECOND)], [], "NOT_MET", "MEETS"),
        ([_with_best(80, FIRST)], [], "NOT_MET", "MEETS"),
        ([_with_best(50, FIRST)], [], "NOT_MET", "MEETS"),
        ([_with_best("49.9", FIRST)], [], "NOT_MET", "NOT_MET"),
        ([_with_best(90, FIRST, steroid=True)], [], "INCOMPLETE", "INCOMPLETE"),
        ([_with_best(90, FIRST, movement_ok=None)], [], "INCOMPLETE", "MEETS"),
        ([_with_best(90, FIRST), _with_best(90, SECOND, steroid=True)], [], "NOT_MET", "MEETS"),
        ([_with_best(90, FIRST), _with_best(90, SECOND), _with_best(10, THIRD)], [], "REVIEW", "REVIEW"),
        ([_with_best(90, FIRST), _with_best(90, FIRST)], [], "NOT_MET", "MEETS"),
        ([], [HELPED], "REPEAT_OK", "REPEAT_OK"),
        ([_with_best(90, FIRST, steroid=True)], [HELPED], "REPEAT_OK", "REPEAT_OK"),
        ([_with_best(10, FIRST)], [HELPED], "NOT_MET", "NOT_MET"),
        ([], [replace(HELPED, weeks=Fraction(25))], "NOT_MET", "REPEAT_OK"),
        ([], [replace(HELPED, relief=Fraction(49))], "NOT_MET", "NOT_MET"),
        ([], [replace(HELPED, relief=None)], "NOT_MET", "NOT_MET"),
        ([], [HELPED, replace(HELPED, day=SECOND, relief=Fraction(0))], "NOT_MET", "NOT_MET"),
    ],
)
def test_the_decision_table(blocks, ablations, payer, clinical):
    """C5, row by row, both packs side by side; one day counts once."""
    assert (verdict(blocks, "payer", ablations).outcome, verdict(blocks, "clinical", ablations).outcome) == (
        payer,
        clinical,
    )


def test_blocks_of_other_nerves_or_side_are_not_added_up():
    """C5: class is computed per identical nerve set and side."""
    fewer = replace(GS4, nerves=frozenset({"L3", "L4"}), joints=frozenset({"L4-5"}))
    found = [each for each in eligibility([GS3, fewer], (), PACKS) if each.joint == "L4-5"]
    assert [each.by("payer").outcome for each in found] == [Outcome.NOT_MET, Outcome.NOT_MET]
    assert verdict([GS3, replace(GS4, side=Side.RIGHT)]).outcome is Outcome.NOT_MET


def test_discordant_blocks_meet_and_are_flagged():
    """C5: MEETS, DISCORDANT flagged."""
    short = replace(GS3, diary=diary("15:1 30:1 60:1 120:1 180:6"))
    long = replace(GS4, diary=diary("15:1 60:1 120:1 180:6"))
    found = verdict([short, long])
    assert found.outcome is Outcome.MEETS
    assert found.text == "Two qualifying blocks linked; the shorter-acting drug held as long (discordant)"


# --- what must hold for every diary -----------------------------------------------------------------------

_HALVES = st.integers(0, 20).map(lambda half: Fraction(half, 2))
_ENTRIES = st.lists(st.builds(DiaryEntry, st.integers(1, 600), _HALVES), max_size=14).map(tuple)
_MAYBE = st.sampled_from([True, False, None])
_BLOCKS = st.builds(
    Block,
    id=st.just("b"),
    day=st.sampled_from([FIRST, SECOND, None]),
    joints=st.sampled_from([JOINTS, frozenset({"L4-5"}), frozenset()]),
    nerves=st.sampled_from([NERVES, frozenset({"L3", "L4"}), frozenset()]),
    side=st.sampled_from([Side.LEFT, Side.RIGHT]),
    drug=st.sampled_from(["LIDOCAINE", "BUPIVACAINE", ""]),
    steroid=_MAYBE,
    sedation=_MAYBE,
    vascular_uptake=_MAYBE,
    baseline=st.one_of(st.none(), _HALVES),
    movement_ok=_MAYBE,
    diary=_ENTRIES,
    stated=st.one_of(st.none(), st.builds(StatedResult, _HALVES.map(lambda each: each * 10), st.none())),
)


@given(_BLOCKS)
def test_nothing_is_positive_or_negative_from_what_was_not_recorded(block):
    """K1: a class rests on recorded facts only."""
    if judge(block, PAYER).result is BlockClass.INDETERMINATE:
        return
    recorded = (block.day, block.nerves, block.joints, block.baseline, block.movement_ok)
    assert all(each is not None and each != frozenset() for each in recorded)
    assert block.steroid is False
    assert block.sedation is False
    if judge(block, PAYER).result is not BlockClass.NEGATIVE:
        assert block.drug


@given(_BLOCKS, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(block, chance):
    """Entries typed in any order give the same answer."""
    shuffled = list(block.diary)
    chance.shuffle(shuffled)
    again = judge(replace(block, diary=tuple(shuffled)), PAYER)
    assert replace(again, block=block) == judge(block, PAYER)


@given(_HALVES, _HALVES)
def test_the_threshold_is_exact(baseline, nrs):
    """10·(B - P) ≥ 8·B in whole halves says the same as the percentage (C3)."""
    series = relief_series(baseline, (DiaryEntry(15, nrs),))
    reached = bool(series) and series[0].percent >= 80
    assert reached == (baseline > 0 and 10 * (2 * baseline - 2 * nrs) >= 8 * 2 * baseline)


@given(st.lists(_BLOCKS, max_size=5))
def test_no_verdict_meets_on_what_cannot_be_counted(blocks):
    """MEETS rests on as many positive days as the pack needs, and REPEAT OK on no block."""
    for answer in eligibility(blocks, (), PACKS):
        for pack, each in zip(PACKS, answer.verdicts, strict=True):
            assert "perform" not in each.text.lower()
            if each.outcome is Outcome.MEETS:
                assert len({block.day for block in each.rests_on}) >= pack.needed
                assert all(judge(block, pack).result is BlockClass.POSITIVE for block in each.rests_on)
            assert each.outcome is not Outcome.REPEAT_OK


@given(_BLOCKS)
def test_a_run_lies_within_its_diary(block):
    """Onset, end and upper limit are recorded minutes in this order."""
    run = judge(block, PAYER).run
    if run:
        times = {entry.minutes for entry in block.diary}
        assert {run.onset, run.lower} <= times
        assert run.onset <= run.lower
        assert run.upper is None or (run.upper in times and run.upper >= run.lower)
