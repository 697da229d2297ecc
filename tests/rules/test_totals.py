"""Running totals: what is known so far, what is not known and why; the clocks of listed antithrombotics."""

import pytest
from rule_kit import PRE, judged

from procroom.domain.assessment import Hold

P1 = "performed.targets[t1].positions[p1]"
APIXABAN = "prechecks.antithrombotics[d1]"


def totals(name, edits=None):
    """The totals of an edited scenario by id."""
    return {each.id: each for each in judged(name, edits or {}).totals}


def test_a_whole_case_has_six_totals():
    """GS1, in the order of their weight, with the facts they were made from."""
    found = judged("gs1", {}).totals
    assert [(each.id, each.text) for each in found] == [
        ("local_anaesthetic", "13.3 % (40 of 300 mg)"),
        ("steroid", "10 mg (53.3 mg-eq, 12 months 106.7)"),
        ("contrast", "1.5 mL iohexol"),
        ("time", ""),
        ("dose", "0.81 Gy·cm², 6.2 mGy, 24 s"),
        ("positions", "1 of 1 done"),
    ]
    assert all(each.known and each.inputs and not each.missing for each in found)
    time = found[3]
    assert (time.since, time.until) == ("2026-02-10T08:55-05:00", "2026-02-10T09:01-05:00")


@pytest.mark.parametrize(
    ("total", "edits", "text"),
    [
        ("local_anaesthetic", {"patient.weight": None}, "not known: weight missing"),
        ("local_anaesthetic", {f"{P1}.injectate[i2].volume": None}, "not known: volume (lidocaine) missing"),
        ("steroid", {f"{P1}.injectate[i1].volume": None}, "not known: volume (dexamethasone) missing"),
        ("contrast", {f"{P1}.contrast.volume": None}, "not known: volume (position 1) missing"),
    ],
)
def test_a_part_of_a_sum_is_no_sum(total, edits, text):
    """A missing amount or weight: no figure, and the field it lacks."""
    found = totals("gs1", edits)[total]
    assert found.text == text
    assert not found.known
    assert [each.path for each in found.missing] == list(edits)


def test_while_the_case_goes_on_it_is_so_far():
    """A second target whose answers are open: what is recorded counts, and it says so."""
    edits = {"performed.targets[t2].positions[p1].aspiration": "NEG"}
    found = totals("gs1", edits)
    assert found["local_anaesthetic"].text == "13.3 % (40 of 300 mg) so far"
    assert found["steroid"].text.endswith("so far")
    assert found["contrast"].text == "1.5 mL iohexol so far"
    assert found["positions"].text == "1 of 2 done"
    open_gates = {each.path for each in found["local_anaesthetic"].missing}
    assert "performed.targets[t2].positions[p1].injected" in open_gates


def test_before_the_needle_it_is_the_plan():
    """Nothing is given yet."""
    found = totals("gs2", {"performed.targets[t1]": None})
    assert found["steroid"].text == "planned 80 mg (80 mg-eq, 12 months 80)"
    assert found["contrast"].text == "none recorded"
    assert "time" not in found
    assert "positions" not in found


def test_several_drugs_and_agents_are_not_added_up_in_milligrams():
    """Their shares are; each drug has a line of its own."""
    found = totals("gs4")["local_anaesthetic"]
    assert found.text == "36.9 % of 2 drugs"
    assert set(found.lines) == {
        "lidocaine: 60 mg of 235.9 mg, 25.4 %",
        "bupivacaine: 15 mg of 131 mg, 11.4 %",
    }


def test_the_rolling_total_is_not_known_without_the_earlier_doses():
    """The session's own is."""
    found = totals("gs7", {"indication.prior[q4].dose": None})["steroid"]
    assert found.known
    assert found.text == "10 mg (53.3 mg-eq, 12 months not known)"
    assert any("not known" in line for line in found.lines)


def test_the_needle_time_goes_on_while_a_needle_is_in():
    """Until its last needle is out; out before in is told and not counted."""
    still_in = totals("gs1", {"performed.targets[t1].needle_out": None})["time"]
    assert (still_in.since, still_in.until) == ("2026-02-10T08:55-05:00", "")
    wrong = totals("gs1", {"performed.targets[t1].needle_out": "2026-02-10T08:50-05:00"})["time"]
    assert not wrong.known
    assert not wrong.since
    unsaid = totals("gs1", {"performed.targets[t1].needle_in": None})["time"]
    assert unsaid.text == "needle in not recorded"


def test_a_dose_is_told_as_far_as_it_is_recorded():
    """Each value stands for itself; nothing recorded says so."""
    names = ("radiation.kap", "radiation.air_kerma", "radiation.fluoro_time")
    some = totals("gs1", {"radiation.kap": None})["dose"]
    assert some.text == "6.2 mGy, 24 s"
    none = totals("gs1", dict.fromkeys(names))["dose"]
    assert not none.known
    assert [each.path for each in none.missing] == list(names)


def test_a_visit_without_a_needle_has_no_totals():
    """Nothing is given at a programming visit."""
    assert judged("scs-programming", {}).totals == ()


# --- clocks -------------------------------------------------------------------------------------------------


def clock(edits=None):
    """The clock of GS2's apixaban, before anything is performed."""
    (found,) = judged("gs2", {"performed.targets[t1]": None, **(edits or {})}, PRE).clocks
    return found


def test_the_clock_counts_from_the_last_dose_alone():
    """GS2: 72 h at an intermediate risk; no planned start is needed."""
    found = clock({"planned.start": None})
    assert (found.drug, found.asks, found.clears) == ("apixaban", Hold.HOURS, "2026-03-06T20:00-06:00")
    assert found.minimum == "72 h (INTERMEDIATE)"
    assert found.needle_in == ""
    assert found.pack.id == "antithrombotic-asra-2018"
    assert found.source
    assert f"{APIXABAN}.last_dose" in {each.path for each in found.inputs}


def test_what_a_clock_lacks_is_named():
    """No last dose, no target: not known, and the field."""
    found = clock({f"{APIXABAN}.last_dose": None})
    assert (found.asks, found.clears) == (Hold.NOT_KNOWN, "")
    assert [each.path for each in found.missing] == [f"{APIXABAN}.last_dose"]
    assert clock({"planned.targets[t1].target": None}).asks is Hold.NOT_KNOWN


def test_a_needle_that_is_in_stops_the_clock():
    """What was so then is what counts."""
    (found,) = judged("gs2", {}).clocks
    assert found.needle_in == "2026-03-07T08:30-06:00"


def test_without_antithrombotics_there_is_no_clock():
    """Nor where nobody said whether there are any."""
    assert judged("gs1", {}).clocks == ()
    assert judged("gs1", {"prechecks.antithrombotic_status": None}).clocks == ()
