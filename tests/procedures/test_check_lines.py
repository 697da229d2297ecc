"""What the rules say of a case, in lines for people: channels apart, and silence is never mistaken for approval."""

from scenario import SCENARIOS, changed, play, read

from procroom.app.assessing import Assessor
from procroom.app.checking import check, lines
from procroom.domain.assessment import Phase
from procroom.procedures import registry


def told(data, phase=Phase.SIGN):
    """The lines about a case."""
    definition, state = play(data)
    return lines(Assessor(definition).assess(state, phase))


def test_a_complete_case_has_nothing_to_say():
    """GS1: no rule fires, and none could not be checked."""
    said = lines(check(SCENARIOS / "gs1.case.json", registry.get, Phase.SIGN))
    assert "No rule fires." in said
    assert not any(line.startswith("Not checked") for line in said)


def test_silence_of_unchecked_rules_is_said():
    """Red flags not recorded: a STOP rule could not be asked; the line above says how many."""
    said = told(changed(read("gs1"), ("indication", "red_flags"), None))
    assert "No rule fires; 1 could not be checked." in said
    assert "No rule fires." not in said
    assert any(line.startswith("  STOP PT-08  ") for line in said)


def test_what_could_not_be_checked_stands_in_its_channel_once():
    """A rule of two channels is listed in each, and in none of them twice."""
    data = {**changed(read("gs1"), ("planned", "targets"), None), "views": []}
    said = told(changed(data, ("performed", "targets"), None), Phase.PRE)
    at = [index for index, line in enumerate(said) if line.startswith("Not checked, ")]
    assert [said[index].split(" (")[0] for index in at] == [
        "Not checked, safety",
        "Not checked, coverage",
    ]
    for start, end in zip(at, [*at[1:], len(said)], strict=True):
        part = [line for line in said[start:end] if line.startswith("  ")]
        assert len(part) == len(set(part))
