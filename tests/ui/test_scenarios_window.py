"""GS1–GS10 through the window: what it says at each step, and a signed note that is the headless one.

Every answer is given with its editor, every instance added with its button, every view saved at the images; steps of
the scenario file change answers where they stand, and findings are answered in the list of checks. Steps that come
after the one that is signed are taken back with the undo key before signing.
"""

import pytest
from scenario_files import answers_to, changes, commands_for, scenarios
from scene_player import case_of, images_for, window_for
from signed_case import SIGNER, signed_case

from procroom.app import signing
from procroom.app.case_file import play
from procroom.app.tall_man import plain
from procroom.domain.assessment import Phase
from procroom.storage.store import open_store


def to_be_signed(scenario):
    """The number of the last step at which the note can be signed."""
    return max(number for number, step in enumerate(scenario.steps) if step.phase == "SIGN" and step.signable)


def headless(scenario, case):
    """The same case and steps without a window, signed."""
    store = open_store(None)
    try:
        session = play(case, store)
        for step in scenario.steps[: to_be_signed(scenario) + 1]:
            for path, value in changes(step):
                session.handle_all(commands_for(session.state, path, value))
            answers = tuple(answers_to(session.assess(Phase(step.phase)), step))
            if answers:
                session.handle_all(answers)
        signing.sign(session, store, name=SIGNER[0], role=SIGNER[1])
        return signed_case(session, store)
    finally:
        store.close()


def in_the_window(player, scenario, case, images):
    """The case and all steps in the window, signed; and what it said otherwise than expected, in words."""
    player.play_case(case, images)
    wrong, kept = [], 0
    for number, step in enumerate(scenario.steps):
        player.carry_out_step(step)
        wrong += differences(step, player.look(step))
        if number == to_be_signed(scenario):
            kept = len(player.room.desk.session.entries)
    after = player.room.desk.session.entries[kept:]
    player.take_back(len({entry.act for entry in after}))
    player.sign(*SIGNER)
    return wrong


def differences(step, seen):
    """What a step expects of the window and does not find there, in words."""
    if sorted(step.fires) != sorted(seen.findings):
        yield f"{step.name}: checks say {sorted(seen.findings)}, not {sorted(step.fires)}"
    said = plain(" ".join(seen.findings.values()))
    yield from (f"{step.name}: checks lack {words!r}" for words in step.says if words not in said)
    answered = {rule: f"overridden by DEMO Nurse: {words}" for rule, (_, words) in step.override.items()}
    for rule, words in {**answered, **dict.fromkeys(step.seen, "seen by DEMO Nurse")}.items():
        cards = [card for name, card in seen.findings.items() if name.startswith(rule)]
        if not cards or not all(words in card for card in cards):
            yield f"{step.name}: no card of {rule} says {words!r}"
    if step.phase == "SIGN":
        note = " ".join(seen.note.split())
        printed = (*step.note, *step.figures.values()) if step.signable else step.note
        yield from (f"{step.name}: the note lacks {words!r}" for words in printed if words not in note)
        yield from (f"{step.name}: the note has {words!r}" for words in step.note_lacks if words in note)
        if step.signable is not None and seen.can_sign != step.signable:
            yield f"{step.name}: it can be signed: {seen.can_sign}"
    yield from (
        f"{step.name}: no near miss offered: {words}"
        for words in step.near_miss or ()
        if words not in seen.near_misses
    )


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.name)
def test_a_scenario_through_the_window(dressed, scenario, tmp_path):
    """Each step says what the scenario expects; answers, note and facts are those of the case played headless."""
    case = case_of(scenario)
    expected = headless(scenario, case)
    with window_for(dressed, case, tmp_path) as (player, store):
        wrong = in_the_window(player, scenario, case, images_for(case, tmp_path))
        signed = signed_case(player.room.desk.session, store)
    assert not wrong, "\n" + "\n".join(wrong)
    assert signed.answers == expected.answers
    assert signed.text == expected.text
    assert signed.recorded == expected.recorded
    assert signed.facts["calculated"] == expected.facts["calculated"]
    assert signed.facts["missing"] == []
