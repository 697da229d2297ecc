"""GS1-GS10 of clinical.md, section I: exactly the findings, figures, codes and texts it says, in each variant."""

import pytest
from golden import differences, played
from scenario_files import scenarios

ALL = scenarios()


@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.name)
def test_a_golden_scenario_says_what_the_specification_says(scenario):
    """All differences of all steps at once."""
    wrong = [line for each in played(scenario) for line in differences(each)]
    assert not wrong, "\n" + "\n".join(wrong)


def test_all_ten_are_there():
    """Each of GS1-GS10 has its file."""
    named = {scenario.name.partition("-")[0] for scenario in ALL}
    assert named >= {f"gs{number}" for number in range(1, 11)}
